//! E020: a text of nothing but white space. The fault carries the key in front of it.

use crate::guide::Verb;

use super::missing_key::purpose;

rule! {
    "E020" "empty-text";
    title vi "đoạn chữ trống"
          en "an empty text";
    why   vi "Chỗ này sẽ hiện lên màn hình. Để trống thì công dân thấy một dòng không có gì và không biết phải làm gì."
          en "This place is shown on the screen. Left empty, a citizen sees a line with nothing in it.";
    mend  vi "Viết nội dung; công văn nói gì thì chép đúng từng chữ. Khóa nào không bắt buộc thì có thể bỏ cả dòng."
          en "Write the text; what the dispatch says is copied letter for letter. A key that need not be there can be taken away.";

    EmptyText(key):
    message vi "chỗ này chưa có chữ"
            en "the text is empty";
    cure |lang| match purpose(lang, key) {
        Some(purpose) => say!(lang,
            vi "viết vào sau `{key}:` {purpose}"
            en "write behind `{key}:` {purpose}"),
        None if Verb::of_key(key).is_some() => say!(lang,
            vi "viết vào sau `{key}:` chữ mà màn hình hiện"
            en "write behind `{key}:` what the screen shows"),
        None => say!(lang,
            vi "viết nội dung, hoặc bỏ cả khóa nếu không cần"
            en "write the text, or take the key away if it is not needed"),
    };
}
