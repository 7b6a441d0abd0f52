//! Addresses of pages: what a false guide would falsify first.

use std::borrow::Cow;
use std::fmt;

use crate::guide::pack::pack;
/// Why an address cannot be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressFault {
    /// It does not begin with `https://`.
    NotHttps,
    /// It holds letters that only look like ASCII.
    NotAscii,
    /// It holds a user name or password.
    Credentials,
    /// It is a whole address where a host alone belongs.
    HostOnly,
    /// It names a port.
    Port,
    /// Its host is not a well-formed name.
    BadHost,
    /// Its host is written in punycode.
    Punycode,
    /// Its host is not on the guide's list.
    NotListed,
    /// Its path has an empty part or a character other than ASCII letters, digits and `/ - _ ~`, or it is too long.
    BadPath,
}

/// An address that is safe to print: `https`, on a host that the guide lists, with no credentials, port, query or
/// fragment, in lower-case ASCII letters. Whether it is a government's is for whoever shows it to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpsUrl(Cow<'static, str>);

pack!(HttpsUrl(text));

/// The longest address, in letters: it shows on one line of most screens.
const LONGEST: usize = 76;

impl HttpsUrl {
    /// `raw` as an address on one of `hosts`.
    pub(in crate::guide) fn new<S: AsRef<str>>(
        raw: &str,
        hosts: &[S],
    ) -> Result<Self, AddressFault> {
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

    /// Whether it is under `.gov.vn`. Of others no QR code is drawn, and no browser is asked to open one.
    pub fn is_government(&self) -> bool {
        is_government(self.host())
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

/// Whether a host is under `.gov.vn`.
pub(in crate::guide) fn is_government(host: &str) -> bool {
    host.ends_with(".gov.vn")
}

/// Checks that `host` is a well-formed domain name and no IP address, without a port, credentials or punycode.
pub(in crate::guide) fn check_host(host: &str) -> Result<(), AddressFault> {
    let label = |part: &str| {
        (1..=63).contains(&part.len())
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    let is_top = |top: &str| top.len() > 1 && top.bytes().all(|b| b.is_ascii_lowercase());
    let has_top = host.rsplit_once('.').is_some_and(|(_, top)| is_top(top));
    let is_punycode = |part: &str| part.starts_with("xn--");
    if !host.is_ascii() {
        Err(AddressFault::NotAscii)
    } else if host.contains("://") {
        Err(AddressFault::HostOnly)
    } else if host.contains('@') {
        Err(AddressFault::Credentials)
    } else if host.contains(':') {
        Err(AddressFault::Port)
    } else if host.split('.').any(is_punycode) {
        Err(AddressFault::Punycode)
    } else if host.len() > 253 || !host.split('.').all(label) || !has_top {
        Err(AddressFault::BadHost)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_the_governments_only_below_gov_vn() {
        for host in ["dichvucong.gov.vn", "dichvucong.quangnam.gov.vn"] {
            assert!(is_government(host), "{host}");
        }
        for host in [
            "zalo.me",
            "dichvucong-gov.vn",
            "gov.vn",
            "a.gov.vn.evil.top",
            "agov.vn",
        ] {
            assert!(!is_government(host), "{host}");
            assert!(check_host(host).is_ok(), "{host}");
        }
    }

    #[test]
    fn only_a_listed_host_over_https_is_an_address() {
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
            Some(AddressFault::NotListed),
        );
        check("https://dichvucong-gov.vn", Some(AddressFault::NotListed));
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
        check("https://203.0.113.9", Some(AddressFault::BadHost));
        check("https://0x7f000001", Some(AddressFault::BadHost));
        check("https://localhost", Some(AddressFault::BadHost));
        check("https://gov", Some(AddressFault::BadHost));
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
}
