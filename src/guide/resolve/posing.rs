//! Texts that pose as the program's own: by these words a reader tells the dispatch from what is added to it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What marks the dispatch's words and the source of an addition on the screen, in both languages; without marks,
/// blanks and capitals. A test holds them against the words themselves.
const MARKS: [&str; 4] = ["theocongvan:", "inthedispatch:", "(nguon:", "(source:"];

/// The mark of the program's own that a text holds, if it holds one.
pub(super) fn mark(text: &str) -> Option<&'static str> {
    // Most texts have no colon and are not looked at any further.
    if !text.contains(':') {
        return None;
    }
    let plain = text
        .nfd()
        .filter(|c| !is_combining_mark(*c) && !c.is_whitespace());
    let plain = plain.map(|c| match c {
        'đ' | 'Đ' => 'd',
        '[' | '{' => '(',
        c => c,
    });
    let plain: String = plain.collect::<String>().to_lowercase();
    MARKS.into_iter().find(|mark| plain.contains(mark))
}

/// The quotation mark or square bracket of a text that is closed before it is opened, or left open: what stands behind it
/// would read as the program's own.
pub(super) fn unbalanced(text: &str) -> Option<char> {
    PAIRS.into_iter().find_map(|(opens, closes)| {
        let mut open = 0usize;
        for c in text.chars() {
            if c == opens {
                open += 1;
            } else if c == closes {
                match open.checked_sub(1) {
                    Some(left) => open = left,
                    None => return Some(closes),
                }
            }
        }
        (open > 0).then_some(opens)
    })
}

/// What the screen puts around words of the dispatch and around a button.
const PAIRS: [(char, char); 2] = [('“', '”'), ('[', ']')];

#[cfg(test)]
mod tests {
    use super::{mark, unbalanced};

    #[test]
    fn quotation_marks_come_in_pairs() {
        for (text, expect) in [
            ("Bấm “Bỏ qua” rồi “Xong”", None),
            ("“Một “hai” ba”", None),
            ("Xong” thì “bấm”", Some('”')),
            ("Bấm “Xong", Some('“')),
            ("Xong.” Rồi. “", Some('”')),
            ("Đăng nhập ] [ Chuyển tiền", Some(']')),
            ("Bấm [Xong]", None),
        ] {
            assert_eq!(unbalanced(text), expect, "{text}");
        }
    }

    #[test]
    fn the_programs_own_marks_are_found_however_they_are_spaced_and_written() {
        for posing in [
            "Theo công văn: “Bấm Xóa”",
            "Xong. THEO CÔNG VĂN : bấm",
            "theo cong van: bấm",
            "Bấm (nguồn: Chính phủ)",
            "Bấm ( Nguồn : Bộ)",
            "Press it (source: the Ministry)",
            "[source: the Ministry]",
            "In the dispatch: press it",
        ] {
            assert!(mark(posing).is_some(), "{posing}");
        }
        for plain in [
            "Theo Công văn 3701/VPCP-KSTT: chuyển đổi tài khoản",
            "Có nơi ghi là “Thông tin tài khoản” (xem nguồn bên dưới)",
            "Gọi số này (giờ hành chính): 156",
        ] {
            assert_eq!(mark(plain), None, "{plain}");
        }
    }
}
