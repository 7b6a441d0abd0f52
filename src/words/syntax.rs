//! What the YAML reader says, in the words of somebody who forgot a quote.

use crate::guide::Lang;

/// What is probably wrong where the YAML reader stopped with `detail`; none where its own words must do.
pub fn reason(lang: Lang, detail: &str) -> Option<&'static str> {
    let says = |parts: &[&str]| parts.iter().any(|part| detail.contains(part));
    // A Tab is told as many things; it comes first.
    if says(&["tab ", "tabs ", "a tab"]) {
        Some(tab(lang))
    } else if says(&["no blank behind a colon"]) {
        Some(unspaced(lang))
    } else if says(&["an odd blank"]) {
        Some(odd_blank(lang))
    } else if says(&["a long dash"]) {
        Some(long_dash(lang))
    } else if says(&["a glued dash"]) {
        Some(glued_dash(lang))
    } else if says(&["a second document"]) {
        Some(second(lang))
    } else if says(&["indented sections"]) {
        Some(sections(lang))
    } else if says(&["mapping values are not allowed", "illegal placement of ':'"]) {
        Some(colon(lang))
    } else if says(&["simple key expect"]) {
        Some(no_colon(lang))
    } else if says(&["trailing content after double-quoted"]) {
        Some(after_quote(lang))
    } else if says(&["quoted scalar"]) && says(&["end of stream", "indentation"]) {
        Some(open_quote(lang))
    } else if says(&["escape"]) {
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

words! {
    tab: "đầu dòng có phím Tab, phải là dấu cách", "a Tab stands where spaces belong";
    colon:
        "thừa một dấu hai chấm, đầu dòng thụt lệch, hoặc dòng trên thiếu dấu hai chấm",
        "a colon too many, a line that is indented wrongly, or no colon on the line above";
    odd_blank:
        "ở đây là khoảng trắng lạ, dán từ Word hay Zalo: xóa và gõ lại bằng phím cách",
        "an odd blank stands here, pasted from elsewhere: delete it and type it with the space bar";
    long_dash: "đây là gạch dài của Word, phải là dấu `-`", "this is a long dash, made by Word; it should be a `-`";
    glued_dash: "sau dấu `-` phải có một khoảng trắng", "a `-` is followed by a blank";
    second: "có dòng `---`: mỗi tệp chỉ là một hướng dẫn", "there is a line of `---`: a file is one document";
    unspaced:
        "sau dấu hai chấm phải có một khoảng trắng, và dấu đó phải là `:` thường",
        "a colon is followed by a blank, and is a plain `:`";
    sections:
        "cả tệp bị thụt vào; các khóa lớn như `format:` phải đứng sát lề trái",
        "the whole file is indented; sections such as `format:` begin at the left edge";
    no_colon: "thiếu dấu hai chấm sau khóa", "a key without its colon";
    after_quote: "còn chữ đứng sau dấu nháy đóng", "a text goes on behind its closing quote";
    open_quote: "có dấu nháy mở mà không đóng", "a quote is opened and not closed";
    backslash: "dấu `\\` trong nháy kép phải viết `\\\\`", "a `\\` in double quotes is written `\\\\`";
    star: "chữ bắt đầu bằng `*` hay `&` mà không đặt trong nháy kép", "a text that begins with `*` or `&` without double quotes";
    bracket: "có dấu ngoặc mở mà không đóng, hoặc thiếu dấu phẩy", "a bracket is not closed, or a comma is missing";
    indent: "đầu dòng thụt lệch so với các dòng bên cạnh", "a line is indented otherwise than those beside it";
}
