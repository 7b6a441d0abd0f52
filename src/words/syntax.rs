//! What the YAML reader says, in the words of somebody who forgot a quote.

use crate::guide::Lang;

/// What is wrong where a slip of the hand was found; `detail` is what the reader of guides calls it.
fn slip(lang: Lang, detail: &str) -> Option<&'static str> {
    Some(match detail {
        "a tab before the text" => tab(lang),
        "no blank behind a colon" => unspaced(lang),
        "an odd blank" => odd_blank(lang),
        "a long dash" => long_dash(lang),
        "a glued dash" => glued_dash(lang),
        "a bullet" => bullet(lang),
        "a key without its colon" => no_colon(lang),
        "an odd start" => odd_start(lang),
        "a colon in a text" => colon_in_text(lang),
        "a hash in a text" => hash_in_text(lang),
        "two commas" => two_commas(lang),
        "a loose line" => loose_line(lang),
        "an open bracket" => open_bracket(lang),
        "a second document" => second(lang),
        "indented sections" => sections(lang),
        _ => return None,
    })
}

/// Whether it is known what is wrong, and it stands where it is pointed at.
pub fn is_slip(detail: &str) -> bool {
    slip(Lang::Vi, detail).is_some()
}

/// What is probably wrong where the YAML reader stopped with `detail`; none where its own words must do.
pub fn reason(lang: Lang, detail: &str) -> Option<&'static str> {
    if let Some(found) = slip(lang, detail) {
        return Some(found);
    }
    let says = |parts: &[&str]| parts.iter().any(|part| detail.contains(part));
    // A Tab is told as many things; it comes first.
    if says(&["tab ", "tabs "]) {
        Some(tab(lang))
    } else if says(&["mapping values are not allowed", "illegal placement of ':'"]) {
        Some(colon(lang))
    } else if says(&["simple key expect"]) {
        Some(no_colon(lang))
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
    bullet: "đầu mục của danh sách phải là dấu `-` và một khoảng trắng", "an item of a list begins with a `-` and a blank";
    odd_start:
        "chữ bắt đầu bằng dấu này phải đặt cả đoạn trong nháy kép",
        "a text that begins with this sign stands in double quotes";
    colon_in_text:
        "chữ có dấu hai chấm và khoảng trắng phải đặt cả đoạn trong nháy kép",
        "a text with a colon and a blank in it stands in double quotes";
    hash_in_text: "chữ có ` #` phải đặt cả đoạn trong nháy kép", "a text with ` #` in it stands in double quotes";
    two_commas: "thừa một dấu phẩy; dấu phẩy trong chữ thì đặt cả đoạn trong nháy kép", "a comma too many; a text with commas stands in double quotes";
    loose_line:
        "dòng này không có khóa: nối nó vào dòng trên, hoặc thụt nó vào",
        "this line has no key: join it to the line above, or indent it";
    open_bracket: "dấu ngoặc này mở mà không đóng", "this bracket is not closed";
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
