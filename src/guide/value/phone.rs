//! Telephone numbers of hotlines.

use std::borrow::Cow;
use std::fmt;

use crate::guide::pack::pack;

/// The number of a line to call: a short number of 3 to 5 digits, a service number (1800…, 1900…), a landline (02…,
/// +84 2…), or one of another country behind its code (+44 …), grouped as people write it: `1900 0368`, `1800.1096`,
/// `(0235) 3852-739`. A mobile number of Vietnam is nobody's hotline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(Cow<'static, str>);

pack!(Phone(text));

impl Phone {
    /// `raw` as a number, if it has the form of one.
    pub fn new(raw: &str) -> Option<Self> {
        let plain = match raw.split_once('(') {
            None => raw.to_owned(),
            Some((before, rest)) => {
                let (code, after) = rest.split_once(')').filter(|(code, _)| !code.is_empty())?;
                format!("{before}{code}{after}")
            }
        };
        let written = plain.strip_prefix('+').unwrap_or(&plain);
        let is_digits =
            |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
        let is_grouped = written.split([' ', '.', '-']).all(is_digits);
        let number = national(&dialled(&plain));
        let is_service = number.starts_with("1800") || number.starts_with("1900");
        let is_known = match number.len() {
            8..=16 if number.starts_with('+') => !number.starts_with("+0"),
            3..=5 => number.starts_with(|c| matches!(c, '1'..='9')) && !is_service && number == raw,
            6..=10 if is_service => true,
            length => (10..=11).contains(&length) && number.starts_with("02"),
        };
        (is_known && is_grouped).then(|| Self(Cow::Owned(raw.to_owned())))
    }

    /// Whether it is of another country.
    pub fn is_foreign(&self) -> bool {
        national(&dialled(&self.0)).starts_with('+')
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

/// A number as it is dialled: its digits, behind a `+` where one is written before them.
pub fn dialled(written: &str) -> String {
    let plus = written.trim_start_matches('(').starts_with('+');
    let digits = written.chars().filter(char::is_ascii_digit);
    plus.then_some('+').into_iter().chain(digits).collect()
}

/// A dialled number as it is dialled in Vietnam: `+842363852739` as `02363852739`.
pub(in crate::guide) fn national(dialled: &str) -> String {
    match dialled.strip_prefix("+84") {
        Some(rest) => format!("0{rest}"),
        None => dialled.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_digits_in_groups() {
        for (good, digits) in [
            ("18001096", "18001096"),
            ("1900 0368", "19000368"),
            ("156", "156"),
            ("5656", "5656"),
            ("0235 3 852 739", "02353852739"),
            ("1900.0368", "19000368"),
            ("1800-1096", "18001096"),
            ("(0235) 3 852 739", "02353852739"),
            ("(0235)3852.739", "02353852739"),
            ("+84 236 3852739", "+842363852739"),
            ("(+84) 236 3852739", "+842363852739"),
            ("+84 (236) 3852739", "+842363852739"),
        ] {
            let phone = Phone::new(good);
            assert_eq!(phone.as_ref().map(Phone::as_str), Some(good));
            assert_eq!(dialled(good), digits);
        }
        for bad in [
            "",
            "12",
            "1800--1096",
            "1800/1096",
            "1800,1096",
            "-18001096",
            "18001096.",
            "()18001096",
            "(0235 3852739",
            "0235) 3852739",
            "+84 905 123 456",
            "+84 (0)236 3852739",
            "+84 1800 1096",
            "0236+3852739",
            "+156",
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
