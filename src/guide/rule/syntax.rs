//! E001: a file that is not YAML. The fault carries the parser's words, or those of the guide reader's own checks.

use crate::guide::Lang;

rule! {
    "E001" "syntax";
    title vi "tệp viết sai cách, không đọc tiếp được"
          en "the file is not written as YAML is, and cannot be read on";
    why   vi "Tệp hướng dẫn viết bằng YAML: mỗi dòng là `khóa: giá trị`, dòng nào thuộc về dòng nào thì thụt vào bằng dấu cách. Một dấu hai chấm, dấu nháy hay dấu ngoặc lạc chỗ là máy không biết chữ nào thuộc về đâu."
          en "A guide is written in YAML: each line is `key: value`, and what belongs to a line is indented below it with spaces. One stray colon, quote or bracket, and nobody can tell what belongs to what.";
    mend  vi "Xem dòng được chỉ và dòng ngay trên. Chữ có dấu `: ` hay ` #` thì đặt cả đoạn trong nháy kép; mở ngoặc, mở nháy thì phải đóng; thụt đầu dòng bằng dấu cách, không dùng phím Tab."
          en "Look at the line that is pointed at and the one above. Put a text with `: ` or ` #` in double quotes; close every bracket and quote; indent with spaces, never with Tab.";

    Syntax(detail):
    message |lang| match reason(lang, detail) {
        Some(reason) => say!(lang,
            vi "không đọc tiếp được từ đây: {reason}"
            en "the file cannot be read on from here: {reason}"),
        None => say!(lang,
            vi "không đọc tiếp được từ đây"
            en "the file cannot be read on from here (the YAML reader: {detail})"),
    };
    cure |lang| match slip(lang, detail) {
        Some(_) => say!(lang,
            vi "sửa đúng chỗ được chỉ, rồi kiểm tra lại"
            en "mend it where it is pointed at, and check again"),
        None => say!(lang,
            vi "xem dòng này và dòng trên: thụt đầu dòng bằng dấu cách, không dùng Tab; đóng đủ ngoặc và nháy; chữ có `: ` hay ` #`, hoặc bắt đầu bằng `*`, `&`, `[`, `{{`, thì đặt cả đoạn trong nháy kép"
            en "look at this line and the one above: indent with spaces, not Tab; close every bracket and quote; put a text with `: ` or ` #`, or one that begins with `*`, `&`, `[` or `{{`, in double quotes"),
    };
}

/// What is probably wrong, by the words of the parser or of the guide reader; `None` if they are not known.
fn reason(lang: Lang, detail: &str) -> Option<&'static str> {
    if let Some(found) = slip(lang, detail) {
        return Some(found);
    }
    let says = |parts: &[&str]| parts.iter().any(|part| detail.contains(part));
    // The parser has several messages for a Tab, some of which match other conditions too.
    if says(&["tab ", "tabs "]) {
        slip(lang, "a tab before the text")
    } else if says(&["mapping values are not allowed", "illegal placement of ':'"]) {
        Some(colon(lang))
    } else if says(&["simple key expect"]) {
        slip(lang, "a key without its colon")
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

table! {
    /// What is wrong, for a mistake that the checks of the guide reader recognise at its exact place.
    fn slip;
    "a tab before the text": "đầu dòng có phím Tab, phải là dấu cách", "a Tab stands where spaces belong";
    "no blank behind a colon": "sau dấu hai chấm phải có một khoảng trắng, và dấu đó phải là `:` thường", "a colon is followed by a blank, and is a plain `:`";
    "an odd blank": "ở đây là khoảng trắng lạ, dán từ Word hay Zalo: xóa và gõ lại bằng phím cách", "an odd blank stands here, pasted from elsewhere: delete it and type it with the space bar";
    "a long dash": "đây là gạch dài của Word, phải là dấu `-`", "this is a long dash, made by Word; it should be a `-`";
    "a glued dash": "sau dấu `-` phải có một khoảng trắng", "a `-` is followed by a blank";
    "a bullet": "đầu mục của danh sách phải là dấu `-` và một khoảng trắng", "an item of a list begins with a `-` and a blank";
    "a key without its colon": "thiếu dấu hai chấm sau khóa", "a key without its colon";
    "an odd start": "chữ bắt đầu bằng dấu này phải đặt cả đoạn trong nháy kép", "a text that begins with this sign stands in double quotes";
    "a colon in a text": "chữ có dấu hai chấm và khoảng trắng phải đặt cả đoạn trong nháy kép", "a text with a colon and a blank in it stands in double quotes";
    "a hash in a text": "chữ có ` #` phải đặt cả đoạn trong nháy kép", "a text with ` #` in it stands in double quotes";
    "two commas": "thừa một dấu phẩy; dấu phẩy trong chữ thì đặt cả đoạn trong nháy kép", "a comma too many; a text with commas stands in double quotes";
    "a loose line": "dòng này không có khóa: nối nó vào dòng trên, hoặc thụt nó vào", "this line has no key: join it to the line above, or indent it";
    "an open bracket": "dấu ngoặc này mở mà không đóng", "this bracket is not closed";
    "a second document": "có dòng `---`: mỗi tệp chỉ là một hướng dẫn", "there is a line of `---`: a file is one document";
    "indented sections": "cả tệp bị thụt vào; các khóa lớn như `format:` phải đứng sát lề trái", "the whole file is indented; sections such as `format:` begin at the left edge";
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
