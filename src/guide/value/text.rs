//! Texts: what may be shown, and in which language.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

use super::encoding::{OldEncoding, old_encoding};
use crate::guide::lang::Lang;
use crate::guide::pack::pack;

/// One line of text that can be printed anywhere: not empty, NFC, and without control, bidi or invisible characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CleanText(Cow<'static, str>);

pack!(CleanText(text));

/// Why a text cannot be a [`CleanText`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::guide) enum Unclean {
    /// Nothing but white space.
    Empty,
    /// A character that a reader cannot see or that moves the cursor.
    Hidden(char),
    /// A character that no Vietnamese or English text is written with.
    Foreign(char),
    /// Typed in an old encoding of Vietnamese.
    OldEncoding(OldEncoding),
    /// Blanks in a row: enough of them push what follows to a line of its own.
    Blanks,
}

impl CleanText {
    pub(in crate::guide) fn new(raw: &str) -> Result<Self, Unclean> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Err(Unclean::Empty);
        }
        if raw.contains("  ") {
            return Err(Unclean::Blanks);
        }
        if let Some(encoding) = old_encoding(raw) {
            return Err(Unclean::OldEncoding(encoding));
        }
        if raw.chars().all(is_plain) {
            return Ok(Self(Cow::Owned(raw.to_owned())));
        }
        if let Some(hidden) = raw.chars().find(|&c| is_hidden(c)) {
            return Err(Unclean::Hidden(hidden));
        }
        let composed: String = match is_nfc_quick(raw.chars()) {
            IsNormalized::Yes => raw.to_owned(),
            IsNormalized::No | IsNormalized::Maybe => raw.nfc().collect(),
        };
        // Every Vietnamese letter is one character once it is composed: a combining mark that is left belongs to none.
        if let Some(mark) = composed.chars().find(|&c| is_combining_mark(c)) {
            return Err(Unclean::Hidden(mark));
        }
        match composed.chars().find(|&c| is_foreign(c)) {
            Some(foreign) => Err(Unclean::Foreign(foreign)),
            None => Ok(Self(Cow::Owned(composed))),
        }
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CleanText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text in the guide's first language and, where its author wrote one, in the other.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// The text in the first language; for the dispatch's words, those words exactly.
    pub first: CleanText,
    /// The text in the other language.
    pub gloss: Option<Gloss>,
}

/// What words of the first language mean in the other.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gloss {
    /// The other language.
    pub lang: Lang,
    /// The meaning.
    pub text: CleanText,
}

pack! {
    Text { first, gloss }
    Gloss { lang, text }
}

pack! {
    enum Lang { 0: Vi, 1: En }
}

impl Text {
    /// The text for a reader of `lang`; in the first language where there is none in that.
    pub fn get(&self, lang: Lang) -> &str {
        self.gloss_in(lang).unwrap_or(self.first.as_str())
    }

    /// What it means, for a reader of `lang` who does not read the first language.
    pub fn gloss_in(&self, lang: Lang) -> Option<&str> {
        self.gloss.as_ref()?.get(lang)
    }
}

impl Gloss {
    /// The meaning, for a reader of its language.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        (self.lang == lang).then(|| self.text.as_str())
    }
}

/// Whether a text names a one-time code.
pub(in crate::guide) fn names_code(text: &str) -> bool {
    let text = text.to_lowercase();
    let codes = [
        "otp",
        "mã xác thực",
        "mã xác nhận",
        "mã xác minh",
        "one-time code",
        "one-time password",
        "verification code",
    ];
    codes.iter().any(|code| contains_words(&text, code))
}

/// Whether `text` contains `words` as words of their own, and not as a piece of longer ones.
pub(in crate::guide) fn contains_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        // What is no letter itself may touch one: a label in brackets.
        let joined = |inner: Option<char>, outer: Option<char>| {
            inner.is_some_and(char::is_alphanumeric) && outer.is_some_and(char::is_alphanumeric)
        };
        !joined(words.chars().next(), before) && !joined(words.chars().next_back(), after)
    })
}

/// Whether `c` is one of the characters that nearly all texts are made of: seen, and in NFC wherever it stands.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '“' | '”' | '→') || is_vietnamese(c)
}

/// Whether `c` is a letter that Vietnamese has and English has not, composed with its marks.
pub(in crate::guide) fn is_vietnamese(c: char) -> bool {
    matches!(c,
        'À'..='Ã' | 'È'..='Ê' | 'Ì' | 'Í' | 'Ò'..='Õ' | 'Ù' | 'Ú' | 'Ý'
        | 'à'..='ã' | 'è'..='ê' | 'ì' | 'í' | 'ò'..='õ' | 'ù' | 'ú' | 'ý'
        | 'Ă' | 'ă' | 'Đ' | 'đ' | 'Ĩ' | 'ĩ' | 'Ũ' | 'ũ' | 'Ơ' | 'ơ' | 'Ư' | 'ư'
        | '\u{1EA0}'..='\u{1EF9}')
}

/// Whether `c` is a control, bidi, zero-width, tag or other character that hides what a text says; a letter that runs
/// from right to left and reorders what stands beside it; one for private use, or not assigned at all, of which nobody
/// knows how it will look; or a blank other than the usual one.
pub fn is_hidden(c: char) -> bool {
    match c.general_category() {
        GeneralCategory::Control
        | GeneralCategory::Format
        | GeneralCategory::Surrogate
        | GeneralCategory::PrivateUse
        | GeneralCategory::Unassigned
        | GeneralCategory::LineSeparator
        | GeneralCategory::ParagraphSeparator => true,
        GeneralCategory::SpaceSeparator => c != ' ',
        // What has no ink, or chooses that of its neighbour; and the scripts that run from right to left.
        _ => matches!(c,
            '\u{34F}' | '\u{590}'..='\u{8FF}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{2800}' | '\u{3164}' | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FE70}'..='\u{FEFF}' | '\u{FFA0}' | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}' | '\u{E0100}'..='\u{E01EF}'),
    }
}

/// Whether `c` is none of the characters that a Vietnamese or English text is written with: the letters of both, the
/// digits, the marks of a keyboard and of a word processor, arrows, and pictures that can be taken for nothing else. Of
/// what is left, most looks like one of these: a letter, a digit or a dot of another language or script.
pub(in crate::guide) fn is_foreign(c: char) -> bool {
    let is_known = matches!(c,
        ' '..='~'
        | '¢' | '£' | '¥' | '§' | '©' | '«' | '®' | '°'..='³' | '¶' | '·' | '¹' | '»'..='¾' | '×' | '÷'
        | '‐'..='―' | '‘'..='„' | '†'..='•' | '…' | '‰' | '′' | '″' | '‹' | '›'
        | '\u{20A0}'..='\u{20C0}' | '№' | '™'
        | '←'..='⇿' | '−' | '≈' | '≠' | '≤' | '≥'
        | '■'..='◿' | '☀'..='♿' | '⚐'..='⛿' | '✀'..='❧' | '➔'..='➿'
        | '\u{1F1E6}'..='\u{1F1FF}' | '\u{1F300}'..='\u{1FAFF}');
    !is_known && !is_vietnamese(c)
}

/// `raw` with every hidden character written out as `U+XXXX`, for messages about texts that are not clean.
pub fn visible(raw: &str) -> Cow<'_, str> {
    if !raw.chars().any(|c| is_hidden(c) || is_combining_mark(c)) {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len() + 16);
    for c in raw.chars() {
        if is_hidden(c) || is_combining_mark(c) {
            // Writing to a String cannot fail.
            let _ = write!(out, "<U+{:04X}>", u32::from(c));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// `text` without the marks of its letters, in as many columns: `Đăng nhập` as `Dang nhap`.
pub fn unmarked(text: &str) -> String {
    // The stroke of `≠` is a combining mark as well, but of no letter.
    let is_kept = |c: &char| !is_combining_mark(*c) || *c == '\u{338}';
    let letter = |c| match c {
        'đ' => 'd',
        'Đ' => 'D',
        c => c,
    };
    text.nfd().filter(is_kept).nfc().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lose_their_marks_and_nothing_else_changes() {
        let check = |text: &str, expect: &str| assert_eq!(unmarked(text), expect);
        check("ĐƯỜNG đi: Bấm “Xác nhận” …", "DUONG di: Bam “Xac nhan” …");
        check("Ca\u{302}\u{323}p nha\u{323}\u{302}t", "Cap nhat");
        check("CMND ≠ CCCD, 5 ₫", "CMND ≠ CCCD, 5 ₫");
    }

    #[test]
    fn hidden_characters_are_refused_and_shown() {
        for (raw, hidden) in [
            ("a\u{1b}[31mb", '\u{1b}'),
            ("a\u{202e}b", '\u{202e}'),
            ("a\u{200b}b", '\u{200b}'),
            ("a\u{e0041}b", '\u{e0041}'),
            ("a\nb", '\n'),
            ("a\u{9b}b", '\u{9b}'),
            ("a \u{5d0} 1 2", '\u{5d0}'),
            ("a\u{e000}b", '\u{e000}'),
            ("a\u{3000}b", '\u{3000}'),
            ("a\u{378}b", '\u{378}'),
            ("a\u{a0}b", '\u{a0}'),
            ("a\u{2028}b", '\u{2028}'),
            ("a\u{fe0f}b", '\u{fe0f}'),
            ("a\u{10ffff}b", '\u{10ffff}'),
        ] {
            assert_eq!(CleanText::new(raw), Err(Unclean::Hidden(hidden)), "{raw:?}");
            assert!(
                visible(raw).contains(&format!("<U+{:04X}>", u32::from(hidden))),
                "{raw:?}"
            );
        }
    }

    #[test]
    fn what_looks_like_something_else_is_refused() {
        for foreign in [
            'р', 'ο', 'ա', 'ꓸ', 'Ꭰ', '𝐝', 'ⓓ', '①', '❶', '९', 'ⅰ', 'ﬁ', 'ʻ', 'Ｇ', '〇', '九',
            '㊈', '🄁', '⚀', '⠚', '⸰', '᛫', '‥', '｡', '。', '、', '／', '⁄', '∶', '\u{FFFC}',
            '\u{FFFD}', 'Ð', 'ð', 'Ɖ', 'ɖ', 'ß', 'ø', 'ñ', 'ä', 'Ë', 'ç', 'ı', 'ſ', 'Ǆ', 'ƀ', 'ª',
            'º', 'µ', '¨', '¬', '´', '¸',
        ] {
            let raw = format!("Đăng {foreign} nhập");
            let told = CleanText::new(&raw);
            assert_eq!(told, Err(Unclean::Foreign(foreign)), "{raw}");
        }
        for known in [
            "Đăng nhập “Bỏ qua” – ‘xong’…",
            "m² và ½, 5 °C, § 3, §§ 4-5, 12‰",
            "1.500.000 ₫, €, №, ™, ≥ 3, a × b",
            "→ ✓ ✔ ✗ ☐ ☑ ▶ ● ★ ☎ ✉ ⚠ 🙂 👍 🇻🇳",
            "fjwz FJWZ, «café»",
        ] {
            assert!(CleanText::new(known).is_ok(), "{known}");
        }
    }

    #[test]
    fn the_letters_of_vietnamese_are_its_vowels_with_tones_and_its_d() {
        let vowels = "aăâeêioôơuưy".chars();
        let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"];
        let all = vowels.flat_map(|vowel| tones.map(|tone| format!("{vowel}{tone}")));
        let small: String = all.chain(["đ".to_owned()]).collect();
        let letters: String = format!("{small}{}", small.to_uppercase()).nfc().collect();
        for c in ('\u{80}'..='\u{24F}').chain('\u{1E00}'..='\u{1EFF}') {
            assert_eq!(is_vietnamese(c), letters.contains(c), "{c}");
        }
    }

    #[test]
    fn a_one_time_code_is_named_by_whole_words() {
        for code in [
            "Gửi lại mã OTP",
            "Nhập OTP",
            "Nhập Mã xác thực.",
            "“Mã xác minh”",
            "Enter the verification code",
        ] {
            assert!(names_code(code), "{code}");
        }
        for other in ["Xác nhận", "Nhập mã hồ sơ", "Hotpot", "Mã xác nhậnX"] {
            assert!(!names_code(other), "{other}");
        }
    }

    #[test]
    fn decomposed_vietnamese_is_composed() {
        let decomposed: String = "Cập nhật số".nfd().collect();
        assert_ne!(decomposed, "Cập nhật số");
        assert_eq!(
            CleanText::new(&decomposed).map(|t| t.0),
            Ok(Cow::Borrowed("Cập nhật số"))
        );
    }

    #[test]
    fn plain_characters_are_seen_and_composed() {
        for c in ('\0'..=char::MAX).filter(|&c| is_plain(c)) {
            assert!(!is_hidden(c), "{c:?}");
            assert_eq!(is_nfc_quick([c, c].into_iter()), IsNormalized::Yes, "{c:?}");
        }
    }

    #[test]
    fn a_text_of_white_space_is_empty() {
        assert_eq!(CleanText::new(" \t"), Err(Unclean::Empty));
    }
}
