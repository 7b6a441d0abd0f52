//! Ids: how guides, questions, cases, steps and clicks are named in files, on the command line and in a walk's log.

use std::borrow::Cow;
use std::fmt;

use super::text::unmarked;
use crate::guide::pack::pack;

/// Lower-case ASCII letters, digits and single hyphens, starting with a letter: `cmnd-without-cccd`. At most 64 long, and
/// with fewer digits in a row than a telephone number: ids are shown in lists and errors.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Cow<'static, str>);

pack!(Id(text));

impl Id {
    /// `raw` as an id, if it has the form of one.
    pub fn new(raw: &str) -> Option<Self> {
        let well_formed = raw.len() <= 64
            && raw.starts_with(|c: char| c.is_ascii_lowercase())
            && raw
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !raw.ends_with('-')
            && !raw.contains("--")
            && raw
                .split(|c: char| !c.is_ascii_digit())
                .all(|digits| digits.len() < 6);
        well_formed.then(|| Self(Cow::Owned(raw.to_owned())))
    }

    /// The id itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The id that a click has where its author gave none: its words without marks, `Xác nhận` as `xac-nhan`.
pub(in crate::guide) fn slug(words: &str) -> String {
    let mut slug = String::new();
    for c in unmarked(&words.to_lowercase()).chars() {
        match c {
            c if c.is_ascii_alphanumeric() => slug.push(c),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(64);
    let slug = slug.trim_end_matches('-');
    if Id::new(slug).is_some() {
        slug.to_owned()
    } else {
        format!("click-{slug}")
            .chars()
            .take(64)
            .collect::<String>()
            .trim_end_matches('-')
            .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_click_without_an_id_is_named_by_its_words() {
        assert_eq!(slug("Đăng nhập"), "dang-nhap");
        assert_eq!(slug("Cập nhật số CCCD"), "cap-nhat-so-cccd");
        assert_eq!(slug("“Thông báo”"), "thong-bao");
        assert_eq!(slug("2 tài khoản"), "click-2-tai-khoan");
    }

    #[test]
    fn only_plain_words_joined_by_hyphens_are_ids() {
        for good in ["a", "cmnd-without-cccd", "otp2"] {
            assert!(Id::new(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "-a",
            "a-",
            "a--b",
            "A",
            "đ",
            "a b",
            "2a",
            "a/b",
            "..",
            "goi-0912345678",
            &"a".repeat(65),
        ] {
            assert!(Id::new(bad).is_none(), "{bad}");
        }
    }
}
