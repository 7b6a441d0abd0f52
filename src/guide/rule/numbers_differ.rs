//! W010: a text whose two languages name different numbers or addresses. The fault carries those that only one of them
//! has.

use crate::guide::Lang;

use super::guess::names;

rule! {
    "W010" "numbers-differ";
    title vi "hai thứ tiếng nói khác số hay địa chỉ"
          en "the two languages differ in numbers or addresses";
    why   vi "Người đọc tiếng Anh phải được chỉ tới đúng số và đúng trang như người đọc tiếng Việt. Sửa một bên mà quên bên kia là chỉ sai người."
          en "Readers of English are to be sent to the same number and page as readers of Vietnamese. Whoever corrects one and forgets the other sends somebody wrong.";
    mend  vi "Chép số và địa chỉ từ bản tiếng Việt sang bản tiếng Anh. Ngày tháng viết theo cách của mỗi thứ tiếng cũng được; năm phải giống nhau."
          en "Copy numbers and addresses from the Vietnamese text into the English one. Days may be written as each language does; the years have to agree.";

    NumbersDiffer { vi, en }:
    message |lang| {
        let (vi, en) = (names_or_none(lang, vi), names_or_none(lang, en));
        say!(lang,
            vi "hai thứ tiếng nói khác số hay địa chỉ: tiếng Việt {vi}, tiếng Anh {en}"
            en "the two languages differ in numbers or addresses: Vietnamese {vi}, English {en}")
    };
    cure    vi "chép số và địa chỉ từ bản tiếng Việt sang bản tiếng Anh"
            en "copy the numbers and addresses from the Vietnamese text into the English one";
}

fn names_or_none(lang: Lang, known: &[String]) -> String {
    if known.is_empty() {
        say!(lang, vi "không có" en "none")
    } else {
        names(known)
    }
}
