//! E061: a kind of document or a language that the format does not have. The fault carries the value and those that it
//! has, the default first.

use super::guess::{names, suggest};

rule! {
    "E061" "unknown-value";
    title vi "loại văn bản hoặc ngôn ngữ không có"
          en "no kind of document, or no language";
    why   vi "Màn hình gọi văn bản theo loại của nó: “Theo Quyết định …”, “Theo thông tư:”. Loại lạ thì chương trình không biết gọi là gì, ngôn ngữ lạ thì không biết đọc khóa nào."
          en "Screens call a document what it is: “From decision …”, “In the circular:”. The program has no name for an unknown kind, and no key for an unknown language.";
    mend  vi "Viết một trong những từ được gợi ý, không dấu. Không có loại nào đúng thì chọn loại gần nhất."
          en "Write one of the words that the help names. Where no kind fits, take the closest.";

    UnknownValue { given, known }:
    message vi "không có giá trị `{given}`"
            en "there is no value `{given}`";
    cure |lang| {
        let (list, default) = (names(known), known.first().unwrap_or(&""));
        let all = say!(lang,
            vi "viết một trong: {list}; bỏ trống là {default}"
            en "write one of {list}; left out, it is {default}");
        suggest(lang, given, known, all)
    };
}
