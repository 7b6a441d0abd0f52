//! E005: a value of another type than the format asks for. The fault carries both types and, of keys and values, the keys
//! that are expected.

use crate::guide::Lang;

use super::guess::names;

rule! {
    "E005" "wrong-type";
    title vi "giá trị không đúng kiểu"
          en "a value of another kind than belongs there";
    why   vi "Mỗi khóa cần đúng một kiểu giá trị: một dòng chữ, một số, một danh sách, hay các khóa nhỏ hơn. Đoạn chữ cho công dân đọc luôn gồm các khóa nhỏ `vi` (tiếng Việt) và `en` (tiếng Anh)."
          en "Each key takes one kind of value: a line of text, a number, a list, or smaller keys. A text for citizens always has the smaller keys `vi` (Vietnamese) and `en` (English).";
    mend  vi "Viết lại theo kiểu mà dòng gợi ý nêu. Danh sách viết `[một, hai]` hoặc mỗi mục một dòng bắt đầu bằng `- `; số thì không có dấu nháy; chữ bắt đầu bằng `[`, `{` hay `*` thì đặt trong nháy kép."
          en "Write it as the help says. A list is `[one, two]`, or an item a line, each beginning with `- `; a number has no quotes; a text that begins with `[`, `{` or `*` stands in double quotes.";

    WrongType { expected, found, keys }:
    message |lang| {
        let (expected, found) = (expected.named(lang), found.named(lang));
        say!(lang,
            vi "cần {expected}, nhưng ở đây là {found}"
            en "{expected} should stand here, not {found}")
    };
    cure |lang| cure(lang, *expected, *found, keys);

    OddNumber(number):
    message vi "số viết không đúng cách"
            en "a number that is not written as one";
    cure    vi "viết `{number}`: không có nháy, không có số 0 đứng trước, không có dấu"
            en "write `{number}`: without quotes, zeros before it or signs";
}

/// The shapes that a value in a file can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A single text.
    Text,
    /// A whole number.
    Number,
    /// A yes or a no.
    Flag,
    /// A list.
    List,
    /// Keys and values.
    Map,
    /// Nothing at all.
    Nothing,
    /// A reference to another place of the file.
    Alias,
}

impl Found {
    fn named(self, lang: Lang) -> String {
        match self {
            Self::Text => say!(lang, vi "một dòng chữ" en "a text"),
            Self::Flag => {
                say!(lang, vi "true hoặc false, không có nháy" en "true or false, without quotes")
            }
            Self::Number => say!(lang, vi "một số không có nháy" en "a number without quotes"),
            Self::List => say!(lang,
                vi "một danh sách (`[một, hai]`, hoặc mỗi dòng bắt đầu bằng `- `)"
                en "a list (`[one, two]`, or each line begins with `- `)"),
            Self::Map => say!(lang,
                vi "các khóa và giá trị (`khóa: giá trị`)"
                en "keys and values (`key: value`)"),
            Self::Nothing => say!(lang, vi "chỗ trống" en "an empty place"),
            Self::Alias => say!(lang, vi "một tham chiếu `*`" en "a reference `*`"),
        }
    }
}

/// How many keys are written in one line.
const MOST_INLINE: usize = 4;

fn cure(lang: Lang, expected: Found, found: Found, keys: &[&str]) -> String {
    match (expected, found) {
        (Found::Map, _) if (1..=MOST_INLINE).contains(&keys.len()) => {
            let keys: Vec<String> = keys.iter().map(|key| format!("{key}: …")).collect();
            let keys = keys.join(", ");
            say!(lang, vi "viết lại thành `{{{keys}}}`" en "write it as `{{{keys}}}`")
        }
        (Found::Map, _) if !keys.is_empty() => {
            let keys = names(keys);
            say!(lang,
                vi "viết mỗi khóa một dòng, thụt vào dưới khóa này: {keys}"
                en "write these keys, a line each, indented below this one: {keys}")
        }
        (Found::Map, _) => say!(lang,
            vi "viết mỗi thứ một dòng, thụt vào: tên, dấu hai chấm, rồi các khóa của nó"
            en "write each thing on a line of its own, indented: its id, a colon, and its keys"),
        (Found::Text, Found::Alias) => say!(lang,
            vi "chữ bắt đầu bằng `*` thì đặt cả đoạn trong nháy kép"
            en "put a text that begins with `*` in double quotes"),
        (Found::Text, Found::List) => say!(lang,
            vi "ở đây chỉ ghi một giá trị: giữ một cái, bỏ dấu ngoặc `[ ]` hay dấu `-`; chữ có ngoặc thật thì đặt cả đoạn trong nháy kép"
            en "only one value stands here: keep one, without the brackets `[ ]` or the `-`; put a text that really has brackets in double quotes"),
        (Found::Text, _) => say!(lang,
            vi "chỉ viết một dòng chữ, không có khóa nhỏ hay dấu ngoặc `{{ }}`; bản tiếng Anh của một nhãn đặt ở khóa `en` bên cạnh"
            en "write a line of text alone, without smaller keys or braces `{{ }}`; what a label means in English goes into the key `en` beside it"),
        (expected, _) => {
            let expected = expected.named(lang);
            say!(lang, vi "viết lại thành {expected}" en "write it as {expected}")
        }
    }
}
