//! Telephone numbers of hotlines.

use std::borrow::Cow;
use std::fmt;

use crate::guide::pack::pack;

/// The number of a line to call: a short number of 3 to 5 digits, a service number (1800…, 1900…) or a landline (02…),
/// which may be grouped by single spaces: `1900 0368`. A mobile number is nobody's hotline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(Cow<'static, str>);

pack!(Phone(text));

impl Phone {
    /// `raw` as a number, if it has the form of one.
    pub fn new(raw: &str) -> Option<Self> {
        let digits = raw.bytes().filter(u8::is_ascii_digit).count();
        let grouped = raw
            .split(' ')
            .all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()));
        let plain: String = raw.split(' ').collect();
        let known = match digits {
            3..=5 => {
                let is_cut = plain.starts_with("1800") || plain.starts_with("1900");
                !plain.starts_with('0') && !is_cut && plain == raw
            }
            6..=10 if plain.starts_with("1800") || plain.starts_with("1900") => true,
            _ => (10..=11).contains(&digits) && plain.starts_with("02"),
        };
        (known && grouped).then(|| Self(Cow::Owned(raw.to_owned())))
    }

    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_digits_in_groups() {
        for good in ["18001096", "1900 0368", "156", "5656", "0235 3 852 739"] {
            assert!(Phone::new(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "12",
            "1800-1096",
            "1900  0368",
            " 156",
            "abc",
            "123456789012",
            "0912345678",
            "84912345678",
            "000",
            "1900",
            "18001",
            "0235",
            "024 1",
            "1 5 6",
        ] {
            assert!(Phone::new(bad).is_none(), "{bad}");
        }
    }
}
