//! Addresses in texts, in the forms in which people click or type them: `https://…`, `http://…`, `www.…`, or a name
//! that ends in a known top-level domain.
//!
//! The text is split into words, and each word that has the form of an address is compared as a whole with the guide's
//! own addresses. No string of a guide's file is used as a search pattern.

use crate::guide::value::check_host;

use super::check::Whose;
use super::domains::{is_host, without_www};

/// The addresses in a text that are none of `own` (addresses and hosts).
pub(super) fn strays<'t, 'o>(
    text: &'t str,
    whose: Whose,
    own: &(impl Iterator<Item = &'o str> + Clone),
) -> impl Iterator<Item = &'t str> {
    // Most texts contain neither and are not split.
    let may = text.contains('.') || text.contains("://");
    let dotted = words(if may { text } else { "" });
    let dotted = dotted.filter(|word| word.contains('.') || word.contains("://"));
    dotted.filter(move |word| {
        let is_own = own.clone().any(|own| is_named(word, own, whose));
        !is_own && (has_form(word) || own.clone().any(|own| continues(word, own)))
    })
}

/// Whether a text of the dispatch names `address` as a whole word.
pub(super) fn contains(text: &str, address: &str) -> bool {
    words(text).any(|word| is_named(word, address, Whose::Dispatch))
}

/// Whether an address in a text may be one that a guide can have as a link.
pub(super) fn may_be_link(address: &str) -> bool {
    check_host(&parts(address).0.to_ascii_lowercase()).is_ok()
}

/// The words of a text without the punctuation around them. Blanks, quotation marks, brackets and arrows separate words,
/// and `https://` starts a new one.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let separates = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' | '|' | '\\' | '`'
            )
            || matches!(c, '"' | '\'' | '‘'..='„' | '«' | '»' | '‹' | '›' | '←'..='⇿')
    };
    text.split(separates)
        .flat_map(|word| <[&str; 2]>::from(word.split_at(scheme(word).unwrap_or(0))))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Where the first `https://` or `http://` of a word starts, in any case of letters.
fn scheme(word: &str) -> Option<usize> {
    let end = word.find("://")?;
    ["https", "http"].into_iter().find_map(|name| {
        let start = end.checked_sub(name.len())?;
        let is_name = word.get(start..end)?.eq_ignore_ascii_case(name);
        is_name.then_some(start)
    })
}

/// The host and the path of an address. An address of another scheme has no host of its own.
fn parts(address: &str) -> (&str, &str) {
    let is_https = |start: &str| start.eq_ignore_ascii_case("https://");
    let start = address.get(.."https://".len());
    let rest = match start.filter(|start| is_https(start)) {
        Some(start) => &address[start.len()..],
        None => address,
    };
    let rest = rest.trim_end_matches(|c: char| !c.is_alphanumeric());
    rest.split_at(rest.find('/').unwrap_or(rest.len()))
}

/// Whether `word` is the address `own`. The dispatch may write it as people do: with `http://` or `www.`.
fn is_named(word: &str, own: &str, whose: Whose) -> bool {
    if let (Whose::Dispatch, Some((http, rest))) = (whose, word.split_once("://"))
        && http.eq_ignore_ascii_case("http")
    {
        return is_named(rest, own, whose);
    }
    let ((host, path), (own, own_path)) = (parts(word), parts(own));
    let (host, own) = match whose {
        Whose::Authors => (host, own),
        Whose::Dispatch => (without_www(host), without_www(own)),
    };
    host.eq_ignore_ascii_case(own) && path == own_path
}

/// Whether `word` begins with the host of one of the guide's own addresses.
fn continues(word: &str, own: &str) -> bool {
    let host = parts(own).0;
    let start = parts(word).0.get(..host.len());
    check_host(host).is_ok() && start.is_some_and(|start| start.eq_ignore_ascii_case(host))
}

/// Whether a word has the form of an address.
fn has_form(word: &str) -> bool {
    let begins_www = |name: &str| !["", name].contains(&without_www(name));
    let mut names = word.split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-' | '_'));
    scheme(word).is_some()
        || names.any(|name| begins_www(name) || is_host(name.trim_matches(['.', '-', '_'])))
}

#[cfg(test)]
mod tests {
    use super::{Whose, contains, strays};

    const OWN: [&str; 3] = [
        "https://dichvucong.gov.vn",
        "dichvucong.gov.vn",
        "https://dichvucong.danang.gov.vn/tra-cuu",
    ];

    fn found(text: &str) -> Option<&str> {
        strays(text, Whose::Authors, &OWN.into_iter()).next()
    }

    #[test]
    fn the_dispatch_may_write_an_own_address_as_people_do() {
        for text in [
            "Truy cập dichvucong.gov.vn",
            "www.dichvucong.gov.vn",
            "http://dichvucong.gov.vn/",
            "HTTP://WWW.Dichvucong.gov.vn",
            "https://www.dichvucong.gov.vn/.",
            "(http://dichvucong.danang.gov.vn/tra-cuu/)",
        ] {
            let of_dispatch = strays(text, Whose::Dispatch, &OWN.into_iter()).next();
            assert_eq!(of_dispatch, None, "{text}");
        }
        for text in [
            "http://www.dichvucong.gov.vn.evil.top",
            "www.dichvucong.gov.vn/khac",
            "www.dichvucong.top",
            "http://http://dichvucong.gov.vn@evil.top",
            "ftp://dichvucong.gov.vn",
            "http://dichvucong.gov.vn:8080",
            "www.www.dichvucong.gov.vn",
        ] {
            let of_dispatch = strays(text, Whose::Dispatch, &OWN.into_iter()).next();
            assert!(of_dispatch.is_some(), "{text}");
        }
    }

    #[test]
    fn addresses_that_are_not_the_guides_own_are_found() {
        for (text, stray) in [
            ("Vào https://dichvucong.top", "https://dichvucong.top"),
            (
                "Mở http://dichvucong.gov.vn ngay",
                "http://dichvucong.gov.vn",
            ),
            ("HTTPS://EVIL.EXAMPLE/vneid", "HTTPS://EVIL.EXAMPLE/vneid"),
            ("https://203.0.113.9/vneid", "https://203.0.113.9/vneid"),
            ("Mở www.dichvucong.example", "www.dichvucong.example"),
            ("www.dichvucong.gov.vn", "www.dichvucong.gov.vn"),
            ("Mở dichvucong-gov.top.", "dichvucong-gov.top"),
            ("EVIL.TOP", "EVIL.TOP"),
            ("(evil.xyz)", "evil.xyz"),
            ("“evil.site”, ‘x’", "evil.site"),
            ("bit.ly/x", "bit.ly/x"),
            ("zalo.me/0905123456", "zalo.me/0905123456"),
            ("evil.top/?u=https://dichvucong.gov.vn", "evil.top/?u"),
            ("gửi thư tới canbo@gmail.com", "canbo@gmail.com"),
            ("dịchvụcông.vn", "dịchvụcông.vn"),
            ("a,evil.top", "a,evil.top"),
            ("//evil.top", "evil.top"),
            ("https:\\\\evil.top", "evil.top"),
            ("Tải tại evil.top:8080/app", "evil.top:8080/app"),
            ("*evil.top*", "evil.top"),
            // A host whose path alone is listed, with another path.
            (
                "https://dichvucong.danang.gov.vn/khac",
                "https://dichvucong.danang.gov.vn/khac",
            ),
        ] {
            assert_eq!(found(text), Some(stray), "{text}");
        }
    }

    #[test]
    fn punctuation_beside_an_address_does_not_hide_it() {
        for address in [
            "vào:evil.top",
            "→evil.top",
            "=evil.top",
            "'evil.top'",
            "«evil.top»",
            "`evil.top`",
            "{evil.top}",
            "evil.top…",
            "evil.top;x",
            "evil.top|",
            "evil.top&a=b",
            "https:evil.top",
            "evil_x.top",
        ] {
            let text = format!("Mở {address} ngay");
            assert!(found(&text).is_some(), "{text}");
        }
    }

    #[test]
    fn an_own_address_that_is_continued_is_found() {
        for text in [
            "https://dichvucong.gov.vn.evil.top",
            "https://dichvucong.gov.vn/khác",
            "https://dichvucong.gov.vn/x",
            "https://dichvucong.gov.vn@evil.top",
            "https://dichvucong.gov.vn:8443",
            "https://dichvucong.gov.vn?x=1",
            "https://dichvucong.gov.vn#x",
            "https://dichvucong.gov.vn,evil",
            "https://dichvucong.gov.vn;evil",
            "https://dichvucong.gov.vn=evil",
            "https://dichvucong.gov.vn·top",
            "https://dichvucong.gov.vn/https://dichvucong.gov.vn",
            "dichvucong.gov.vn–evil.top",
            "dichvucong.gov.vn-evil",
            "dichvucong.gov.vn.evil",
            "dichvucong.gov.vnx",
            "x.dichvucong.gov.vn",
            "https://dichvucong.danang.gov.vn/tra-cuu/khac",
        ] {
            let text = format!("Mở {text} nhé");
            assert!(found(&text).is_some(), "{text}");
        }
    }

    #[test]
    fn own_addresses_are_allowed_with_punctuation_around_them() {
        for text in [
            "Vào địa chỉ https://dichvucong.gov.vn",
            "về https://dichvucong.gov.vn → Đăng nhập",
            "https://dichvucong.gov.vn→Đăng nhập",
            "thì vào dichvucong.gov.vn. Không được thì gọi 18001096.",
            "(dichvucong.gov.vn), hoặc “dichvucong.gov.vn”",
            "Mở Cổng:https://dichvucong.gov.vn!",
            "https://dichvucong.gov.vn/ là trang chủ",
            "Dichvucong.gov.vn, DICHVUCONG.GOV.VN",
            "dichvucong.gov.vn's sign-in page",
            "https://dichvucong.gov.vn / https://dichvucong.gov.vn",
            "dichvucong.danang.gov.vn/tra-cuu",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn other_texts_with_dots_are_no_addresses() {
        for text in [
            "Mã thủ tục 1.004873.000.00.00.H17",
            "Mã hồ sơ H17.99.12-240315-0001",
            "Tài khoản kho bạc 3511.0.1234567",
            "ngày 18/3/2024, 01.07.2025, 30/6/2024 hoặc 30/6/2025",
            "Công văn 252/STTTT-CNTT&BCVT, P.CNTT&BCVT, v.v.",
            "Nghị định 59/2022/NĐ-CP; VNeID: xong.",
            "TP.HCM, TP.Tam Kỳ, P.CN, STK.TK và phiên bản 1.5",
            "Hồ sơ đã xong.Sau ba ngày thì đến.",
            "Phí 15.000đ, 10.000VNĐ, 1.500.000 đồng, tệp 2.5MB",
            "mẫu CT01.docx, ThS.Nguyễn Văn Nam, Điều 5.2a",
            "Chọn App, Online, Shop. Me, top. Com",
            "Địa chỉ thật bắt đầu bằng https:// và có đuôi .gov.vn, không phải .com.vn hay .top",
            "Bước 1… rồi Bước 2. … .",
            "Bấm Xong. Chờ, v.v. rồi xem lại.",
            "Dấu chấm ở cuối câu. Có / không.",
            "1.Đăng nhập, 2.Xem, P.Hòa Cường",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn unchecked_hosts_are_only_compared() {
        for host in ["", ".", "/", "https://", " ", "vn"] {
            let text = "Vào dichvucong.gov.vn. Xem evil.top";
            let own = [host, "dichvucong.gov.vn"].into_iter();
            let found = strays(text, Whose::Authors, &own).next();
            assert_eq!(found, Some("evil.top"), "{host:?}");
        }
    }

    #[test]
    fn an_address_is_contained_only_as_a_whole_word() {
        let check = |text: &str| contains(text, "https://dichvucong.gov.vn");
        assert!(check("Truy cập vào địa chỉ “https://dichvucong.gov.vn”."));
        assert!(check("Truy cập dichvucong.gov.vn"));
        assert!(check("Truy cập http://www.dichvucong.gov.vn/, rồi"));
        assert!(!check("Truy cập x.dichvucong.gov.vn"));
        assert!(!check("Vào https://dichvucong.gov.vn/khác"));
        assert!(!check("Vào https://dichvucong.gov.vn.evil.top"));
        assert!(!check("Vào trang của Cổng"));
    }
}
