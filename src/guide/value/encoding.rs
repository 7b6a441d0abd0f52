//! Old encodings of Vietnamese. A text typed in one of them and read as Unicode has Latin-1 characters in place of the
//! Vietnamese letters: `§¨ng nhËp` in TCVN3, `Ñaêng nhaäp` in VNI.

use super::text::{is_foreign, is_vietnamese};

/// An old encoding of Vietnamese.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldEncoding {
    /// TCVN3, also called ABC: the fonts whose names begin with `.Vn`.
    Tcvn3,
    /// VNI: the fonts whose names begin with `VNI-`.
    Vni,
}

/// The encoding in which a text seems to be typed, if it is an old one. One odd letter is not enough.
pub(in crate::guide) fn old_encoding(text: &str) -> Option<OldEncoding> {
    let (mut odd, mut pairs) = (0, 0);
    let (mut starts_vni, mut is_unicode, mut is_hyphened) = (false, false, true);
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied().unwrap_or(' ');
        if !c.is_ascii() {
            if is_tcvn3(before, c, after) {
                return Some(OldEncoding::Tcvn3);
            }
            let is_joined = before.is_alphabetic() || after.is_alphabetic();
            odd += usize::from(is_joined && is_odd(c));
            pairs += usize::from(is_vni(before, c));
            starts_vni |= matches!(c, 'Ñ' | 'ñ') && !before.is_alphabetic();
            is_unicode |= c > 'ÿ' && is_vietnamese(c);
            is_hyphened &= c > 'ÿ' || c == '\u{AD}';
        }
        before = c;
    }
    // Soft hyphens alone come from a web page; in TCVN3 one is `ư`.
    if is_unicode || is_hyphened {
        return None;
    }
    if pairs > 1 || (starts_vni && pairs + odd > 1) {
        return Some(OldEncoding::Vni);
    }
    (odd > 1).then_some(OldEncoding::Tcvn3)
}

/// Whether a character can only come from TCVN3: a capital letter between small ones, `nhËp`, or one of the signs that
/// are its `Đ` and `đ` at the start of a word.
fn is_tcvn3(before: char, c: char, after: char) -> bool {
    let is_letter = |c: char| c.is_lowercase() || matches!(c, '¡'..='¦' | '¨'..='¾');
    match c {
        '§' | '®' => !before.is_alphanumeric() && is_letter(after),
        'À'..='Þ' => c != '×' && before.is_lowercase() && after.is_lowercase(),
        _ => false,
    }
}

/// Whether a character stands for a Vietnamese letter in an old encoding and for none in Unicode. `Ð` is also typed for
/// `Đ`.
fn is_odd(c: char) -> bool {
    matches!(c, '¡'..='ÿ') && !matches!(c, 'Ð' | 'ð') && (c == '\u{AD}' || is_foreign(c))
}

/// Whether two characters are a vowel and its mark in VNI, and never follow each other in Unicode.
fn is_vni(before: char, mark: char) -> bool {
    match before {
        'a' | 'e' | 'A' | 'E' => {
            matches!(mark, 'À'..='Â' | 'Ä' | 'Å' | 'È'..='Ë' | 'Ï' | 'Ù'..='Ü' | 'Õ' | 'Ø' | 'Ã'
            | 'à'..='å' | 'è'..='ë' | 'ï' | 'ù'..='ü' | 'õ' | 'ø')
        }
        'o' | 'O' => matches!(
            mark,
            'Â' | 'Ä'
                | 'Å'
                | 'Ï'
                | 'Õ'
                | 'Ø'
                | 'Ù'
                | 'Û'
                | 'â'
                | 'ä'
                | 'å'
                | 'ï'
                | 'õ'
                | 'ø'
                | 'ù'
                | 'û'
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{OldEncoding, old_encoding};

    #[test]
    fn texts_in_tcvn3_are_recognised() {
        for text in [
            "§¨ng nhËp vµo hÖ thèng",
            "NhËp m· x¸c thùc",
            "TiÕp tôc",
            "§iÖn tho¹i",
            "®·",
            "đã bấm §¨ng nhËp",
            "Céng hßa x· héi chñ nghÜa ViÖt Nam",
            "Nh\u{AD}ng ng\u{AD}êi",
            "Uû ban nh©n d©n tØnh",
            "Hoµn thµnh",
        ] {
            assert_eq!(old_encoding(text), Some(OldEncoding::Tcvn3), "{text}");
        }
    }

    #[test]
    fn texts_in_vni_are_recognised() {
        for text in [
            "Ñaêng nhaäp vaøo heä thoáng",
            "Xaùc nhaän",
            "Ñöôïc",
            "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM",
            "Nhaäp maõ xaùc thöïc",
        ] {
            assert_eq!(old_encoding(text), Some(OldEncoding::Vni), "{text}");
        }
    }

    #[test]
    fn texts_in_unicode_are_not_taken_for_old() {
        for text in [
            "Đăng nhập vào hệ thống",
            "ĐĂNG NHẬP, Thoát, hoà giải, toán, xuân, thuê, thuế, khoẻ, huỷ",
            "Ðăng nhập bằng tài khoản Ðiện tử",
            "Ðang Ðiền",
            "§ 3, §§ 4-5, §3, 2½ giờ, 5 °C, m², a×b×c",
            "VNeID® và Zalo®, ©2024, A·B·C",
            "café, naïve, résumé",
            "ông Müller và bà Größe, Tiếng Việt",
            "Noël",
            "“infor\u{AD}mation tech\u{AD}nology”",
            "",
        ] {
            assert_eq!(old_encoding(text), None, "{text}");
        }
    }
}
