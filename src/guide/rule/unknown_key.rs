//! E002: a key that the format does not have. The fault carries the key and those that are allowed in its place.

use super::guess::{names, suggest};

rule! {
    "E002" "unknown-key";
    title vi "khóa không có trong dạng tệp này"
          en "a key that the format does not have";
    why   vi "Chữ đứng trước dấu hai chấm gọi là khóa, và chỉ những khóa có sẵn mới dùng được. Khóa gõ sai không bị bỏ qua: bỏ qua thì điều viết ở đó mất đi mà không ai biết."
          en "What stands before a colon is called a key, and only the keys of the format may be used. A misspelt key is not passed over: what stands there would be lost without anybody knowing.";
    mend  vi "Sửa khóa theo dòng gợi ý, hoặc xóa dòng đó. Muốn ghi chú cho mình thì viết sau dấu `#`."
          en "Correct the key as the help says, or take the line away. A remark for yourself goes behind a `#`.";

    UnknownKey { key, known }:
    message vi "không có khóa `{key}`"
            en "there is no key `{key}`";
    cure |lang| {
        let schema = match known {
            known if known.contains(&"cases") => "guide.schema.json",
            known if known.contains(&"closing") => "case.schema.json",
            _ => "",
        };
        if key == "$schema" && !schema.is_empty() {
            say!(lang,
                vi "xóa khóa này và viết lược đồ ở dòng đầu tệp, sau dấu `#`: `# yaml-language-server: $schema={schema}`"
                en "take the key away, and name the schema on the first line of the file, behind a `#`: `# yaml-language-server: $schema={schema}`")
        } else if key.trim().contains([' ', '”', '“']) {
            // No key has a blank in it: it is the rest of a text.
            say!(lang,
                vi "phần sau của một đoạn chữ có dấu phẩy trong `{{ }}` thì đặt cả đoạn trong nháy kép thẳng: `{{vi: \"một, hai\"}}`; sau dấu hai chấm để một khoảng trắng; ghi chú thì đứng sau dấu `#`"
                en "if it is the rest of a text with a comma inside `{{ }}`, put the whole text in straight double quotes: `{{vi: \"one, two\"}}`; a colon is followed by a blank; a remark stands behind a `#`")
        } else {
            let list = names(known);
            let all = say!(lang,
                vi "các khóa dùng được ở đây: {list}; khóa của một định dạng mới hơn thì cần bản dongbo mới hơn"
                en "the keys here are {list}; a key of a newer format needs a newer dongbo");
            suggest(lang, key, known, all)
        }
    };
}
