//! E001: a file that is not YAML. The fault carries the mistake, or the parser's words.

use crate::guide::Lang;

rule! {
    "E001" "syntax";
    title vi "tệp viết sai cách, không đọc tiếp được"
          en "the file is not written as YAML is, and cannot be read on";
    why   vi "Tệp hướng dẫn viết bằng YAML: mỗi dòng là `khóa: giá trị`, dòng nào thuộc về dòng nào thì thụt vào bằng dấu cách. Một dấu hai chấm, dấu nháy hay dấu ngoặc lạc chỗ là máy không biết chữ nào thuộc về đâu."
          en "A guide is written in YAML: each line is `key: value`, and what belongs to a line is indented below it with spaces. One stray colon, quote or bracket, and nobody can tell what belongs to what.";
    mend  vi "Xem dòng được chỉ và dòng ngay trên. Chữ có dấu `: ` hay ` #` thì đặt cả đoạn trong nháy kép; mở ngoặc, mở nháy thì phải đóng; thụt đầu dòng bằng dấu cách, không dùng phím Tab."
          en "Look at the line that is pointed at and the one above. Put a text with `: ` or ` #` in double quotes; close every bracket and quote; indent with spaces, never with Tab.";

    Slip(slip):
    message |lang| {
        let reason = lang.pick(slip.words());
        say!(lang,
            vi "không đọc tiếp được từ đây: {reason}"
            en "the file cannot be read on from here: {reason}")
    };
    cure |lang| lang.pick(slip.cure()).to_owned();

    Syntax(detail):
    message |lang| match reason(lang, detail) {
        Some(reason) => say!(lang,
            vi "không đọc tiếp được từ đây: {reason}"
            en "the file cannot be read on from here: {reason}"),
        None => say!(lang,
            vi "không đọc tiếp được từ đây"
            en "the file cannot be read on from here (the YAML reader: {detail})"),
    };
    cure vi "xem dòng này và dòng trên: thụt đầu dòng bằng dấu cách, không dùng Tab; đóng đủ ngoặc và nháy; chữ có `: ` hay ` #`, hoặc bắt đầu bằng `*`, `&`, `[`, `{{`, thì đặt cả đoạn trong nháy kép"
         en "look at this line and the one above: indent with spaces, not Tab; close every bracket and quote; put a text with `: ` or ` #`, or one that begins with `*`, `&`, `[` or `{{`, in double quotes";
}

/// What is probably wrong, by the words of the parser; `None` if they are not known.
fn reason(lang: Lang, detail: &str) -> Option<&'static str> {
    let says = |parts: &[&str]| parts.iter().any(|part| detail.contains(part));
    // The parser has several messages for a Tab, some of which match other conditions too.
    if says(&["tab ", "tabs "]) {
        Some(lang.pick(Slip::Tab.words()))
    } else if says(&["mapping values are not allowed", "illegal placement of ':'"]) {
        Some(colon(lang))
    } else if says(&["simple key expect"]) {
        Some(lang.pick(Slip::NoColon.words()))
    } else if says(&["trailing content after double-quoted"]) {
        Some(after_quote(lang))
    } else if says(&["quoted scalar"]) && says(&["end of stream", "indentation"]) {
        Some(open_quote(lang))
    } else if says(&["escape", "hexadecimal"]) {
        Some(backslash(lang))
    } else if says(&["anchor"]) {
        Some(star(lang))
    } else if says(&["flow ", "misplaced bracket", "only valid inside a block"]) {
        Some(bracket(lang))
    } else if says(&[
        "indentation",
        "while parsing a block",
        "block sequence entries",
    ]) {
        Some(indent(lang))
    } else {
        None
    }
}

/// A mistake in YAML that is recognised at its exact place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A Tab before the text of a line.
    Tab,
    /// A blank that is none to YAML: pasted from Word or a web page.
    OddBlank,
    /// A dash that Word has made long.
    LongDash,
    /// A dash of a list with nothing between it and its item.
    GluedDash,
    /// A bullet where the dash of a list belongs.
    Bullet,
    /// A key without its colon.
    NoColon,
    /// A colon without a blank behind it, or of another script.
    Colon,
    /// A text without quotes that begins with a sign that YAML keeps for itself.
    OddStart,
    /// A text without quotes that has a colon and a blank in it.
    ColonInText,
    /// A text in braces without quotes that has a blank and a `#` in it.
    HashInText,
    /// Two commas in a row.
    TwoCommas,
    /// A line of text at the left edge that has no key.
    LooseLine,
    /// A bracket that is not closed.
    OpenBracket,
    /// A second document in the file.
    SecondDocument,
    /// A line of `...` with text behind it.
    TextAfterEnd,
    /// A line that Git leaves where two versions of a file could not be merged.
    ConflictMark,
    /// Characters of the number 0, which the file system leaves where writing was cut off.
    Nul,
    /// Values inside values, level below level, without end.
    TooDeep,
    /// A key that is a list or a map.
    OddKey,
}

impl Slip {
    fn words(self) -> [&'static str; 2] {
        match self {
            Self::Tab => [
                "đầu dòng có phím Tab, phải là dấu cách",
                "a Tab stands where spaces belong",
            ],
            Self::OddBlank => [
                "ở đây là khoảng trắng lạ, dán từ Word hay Zalo: xóa và gõ lại bằng phím cách",
                "an odd blank stands here, pasted from elsewhere: delete it and type it with the space bar",
            ],
            Self::LongDash => [
                "đây là gạch dài của Word, phải là dấu `-`",
                "this is a long dash, made by Word; it should be a `-`",
            ],
            Self::GluedDash => [
                "sau dấu `-` phải có một khoảng trắng",
                "a `-` is followed by a blank",
            ],
            Self::Bullet => [
                "đầu mục của danh sách phải là dấu `-` và một khoảng trắng",
                "an item of a list begins with a `-` and a blank",
            ],
            Self::NoColon => ["thiếu dấu hai chấm sau khóa", "a key without its colon"],
            Self::Colon => [
                "sau dấu hai chấm phải có một khoảng trắng, và dấu đó phải là `:` thường",
                "a colon is followed by a blank, and is a plain `:`",
            ],
            Self::OddStart => [
                "chữ bắt đầu bằng dấu này phải đặt cả đoạn trong nháy kép",
                "a text that begins with this sign stands in double quotes",
            ],
            Self::ColonInText => [
                "chữ có dấu hai chấm và khoảng trắng phải đặt cả đoạn trong nháy kép",
                "a text with a colon and a blank in it stands in double quotes",
            ],
            Self::HashInText => [
                "chữ có ` #` phải đặt cả đoạn trong nháy kép",
                "a text with ` #` in it stands in double quotes",
            ],
            Self::TwoCommas => [
                "thừa một dấu phẩy; dấu phẩy trong chữ thì đặt cả đoạn trong nháy kép",
                "a comma too many; a text with commas stands in double quotes",
            ],
            Self::LooseLine => [
                "dòng này không có khóa: nối nó vào dòng trên, hoặc thụt nó vào",
                "this line has no key: join it to the line above, or indent it",
            ],
            Self::OpenBracket => [
                "dấu ngoặc này mở mà không đóng",
                "this bracket is not closed",
            ],
            Self::SecondDocument => [
                "có dòng `---`: mỗi tệp chỉ là một hướng dẫn",
                "there is a line of `---`: a file is one document",
            ],
            Self::TextAfterEnd | Self::ConflictMark | Self::Nul => self.damage()[0],
            Self::TooDeep => ["lồng nhau quá nhiều mức", "it is nested too deep"],
            Self::OddKey => ["khóa phải là một chữ", "a key is a text"],
        }
    }

    fn cure(self) -> [&'static str; 2] {
        self.damage()[1]
    }

    /// What is said of what nobody typed, and how to mend it; of any other slip only the latter.
    fn damage(self) -> [[&'static str; 2]; 2] {
        match self {
            Self::TextAfterEnd => [
                [
                    "dòng `...` kết thúc tệp, những gì đứng sau nó không được đọc",
                    "a line of `...` ends the file, and what stands behind it is not read",
                ],
                [
                    "xóa dòng `...`; nếu chữ sau nó là lời ghi chú thì đặt `#` ở đầu mỗi dòng",
                    "delete the line of `...`; put a `#` before each line behind it that is a remark",
                ],
            ],
            Self::ConflictMark => [
                [
                    "đây là dấu xung đột của Git: hai bản của tệp còn lẫn vào nhau",
                    "this is a conflict mark of Git: two versions of the file stand in one another",
                ],
                [
                    "giữ một trong hai phần, trên hoặc dưới dòng `=======`, xóa phần kia và xóa các dòng dấu",
                    "keep one of the two parts, above or below the line of `=======`; delete the other and the lines with marks",
                ],
            ],
            Self::Nul => [
                [
                    "ở đây chỉ còn ký tự rỗng (NUL), thường vì mất điện khi đang lưu",
                    "nothing is left here but NUL characters, mostly because the power failed while it was saved",
                ],
                [
                    "lấy lại tệp từ bản sao gần nhất; phần đã thành ký tự rỗng thì không cứu được",
                    "take the file from the last copy; what has become NUL cannot be saved",
                ],
            ],
            _ => [
                ["", ""],
                [
                    "sửa đúng chỗ được chỉ, rồi kiểm tra lại",
                    "mend it where it is pointed at, and check again",
                ],
            ],
        }
    }
}

words! {
    colon: "thừa một dấu hai chấm, đầu dòng thụt lệch, hoặc dòng trên thiếu dấu hai chấm", "a colon too many, a line that is indented wrongly, or no colon on the line above";
    after_quote: "còn chữ đứng sau dấu nháy đóng", "a text goes on behind its closing quote";
    open_quote: "có dấu nháy mở mà không đóng", "a quote is opened and not closed";
    backslash: "dấu `\\` trong nháy kép phải viết `\\\\`", "a `\\` in double quotes is written `\\\\`";
    star: "chữ bắt đầu bằng `*` hay `&` mà không đặt trong nháy kép", "a text that begins with `*` or `&` without double quotes";
    bracket: "có dấu ngoặc mở mà không đóng, hoặc thiếu dấu phẩy", "a bracket is not closed, or a comma is missing";
    indent: "đầu dòng thụt lệch so với các dòng bên cạnh", "a line is indented otherwise than those beside it";
}
