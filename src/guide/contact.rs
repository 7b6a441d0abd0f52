//! Addresses and telephone numbers: the two things that a false guide would falsify.

use std::borrow::Cow;
use std::fmt;

use super::pack::pack;
use super::rule::AddressFault;

/// An address that is safe to print: `https`, on a host that the guide lists, under `.gov.vn`, with no credentials,
/// port, query or fragment, in lower-case ASCII letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpsUrl(Cow<'static, str>);

pack!(HttpsUrl(text));

/// The longest address, in letters: it shows on one line of most screens.
const LONGEST: usize = 76;

impl HttpsUrl {
    /// `raw` as an address on one of `hosts`.
    pub(super) fn new<S: AsRef<str>>(raw: &str, hosts: &[S]) -> Result<Self, AddressFault> {
        let rest = raw.strip_prefix("https://").ok_or(AddressFault::NotHttps)?;
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        if !rest.is_ascii() {
            return Err(AddressFault::NotAscii);
        }
        check_host(host)?;
        if !hosts.iter().any(|listed| listed.as_ref() == host) {
            return Err(AddressFault::NotListed);
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '~');
        let reads_as_host = |part: &str| part.contains('.');
        let odd = path.contains("//") || path.split('/').any(reads_as_host) || raw.len() > LONGEST;
        if odd || !path.chars().all(plain) {
            return Err(AddressFault::BadPath);
        }
        Ok(Self(Cow::Owned(raw.to_owned())))
    }

    /// The address, whole.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its host: `dichvucong.gov.vn`.
    pub fn host(&self) -> &str {
        let rest = self.0.trim_start_matches("https://");
        rest.split('/').next().unwrap_or(rest)
    }
}

impl fmt::Display for HttpsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Checks that `host` is a well-formed name under `.gov.vn`, without a port, credentials or punycode.
pub(super) fn check_host(host: &str) -> Result<(), AddressFault> {
    let label = |part: &str| {
        (1..=63).contains(&part.len())
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    if !host.is_ascii() {
        Err(AddressFault::NotAscii)
    } else if host.contains("://") {
        Err(AddressFault::HostOnly)
    } else if host.contains('@') {
        Err(AddressFault::Credentials)
    } else if host.contains(':') {
        Err(AddressFault::Port)
    } else if host.len() > 253 || !host.split('.').all(label) {
        Err(AddressFault::BadHost)
    } else if host.split('.').any(|part| part.starts_with("xn--")) {
        Err(AddressFault::Punycode)
    } else if !host.ends_with(".gov.vn") {
        Err(AddressFault::NotGovernment)
    } else {
        Ok(())
    }
}

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
    fn only_a_listed_government_host_over_https_is_an_address() {
        let hosts = ["dichvucong.gov.vn"];
        let check = |raw: &str, expect: Option<AddressFault>| {
            assert_eq!(HttpsUrl::new(raw, &hosts).err(), expect, "{raw}");
        };
        check("https://dichvucong.gov.vn", None);
        check("https://dichvucong.gov.vn/p/home/", None);
        check("http://dichvucong.gov.vn", Some(AddressFault::NotHttps));
        check("HTTPS://dichvucong.gov.vn", Some(AddressFault::NotHttps));
        check(
            "https://dichvucong.gov.vn.evil.top",
            Some(AddressFault::NotGovernment),
        );
        check(
            "https://dichvucong-gov.vn",
            Some(AddressFault::NotGovernment),
        );
        check("https://other.gov.vn", Some(AddressFault::NotListed));
        check(
            "https://dichvucong.gov.vn@evil.top",
            Some(AddressFault::Credentials),
        );
        check("https://dichvucong.gov.vn:8443", Some(AddressFault::Port));
        check(
            "https://dichvuc\u{43e}ng.gov.vn",
            Some(AddressFault::NotAscii),
        );
        check(
            "https://xn--dichvucng-k1a.gov.vn",
            Some(AddressFault::Punycode),
        );
        check("https://Dichvucong.gov.vn", Some(AddressFault::BadHost));
        check("https://dichvucong..gov.vn", Some(AddressFault::BadHost));
        check("https://", Some(AddressFault::BadHost));
        check(
            "https://dichvucong.gov.vn/a?b=c",
            Some(AddressFault::BadPath),
        );
        check(
            "https://dichvucong.gov.vn/../x",
            Some(AddressFault::BadPath),
        );
        check("https://dichvucong.gov.vn?x", Some(AddressFault::BadHost));
        check(
            "https://dichvucong.gov.vn\\@evil.top",
            Some(AddressFault::Credentials),
        );
    }

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
