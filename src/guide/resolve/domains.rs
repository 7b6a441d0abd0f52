//! The domains by which a name in a text is recognised as an address, and names of products that look like one.

/// The last parts of host names. Ones that are common abbreviations in Vietnamese offices are left out: `cn` (chi
/// nhánh), `tk` (tài khoản).
const TOP_LEVEL: [&str; 27] = [
    "app", "asia", "biz", "cc", "click", "club", "com", "edu", "gov", "icu", "info", "io", "link",
    "live", "ly", "me", "net", "online", "org", "pro", "shop", "site", "store", "top", "vip", "vn",
    "xyz",
];

/// The parts that form no host with `.vn` alone: “địa chỉ có đuôi .gov.vn”.
const BELOW_VN: [&str; 5] = ["com", "edu", "gov", "net", "org"];

/// Whether `name` is that of a host in one of these domains, in any case of letters.
pub(super) fn is_host(name: &str) -> bool {
    let is_in =
        |labels: &[&str], label: &str| labels.iter().any(|it| it.eq_ignore_ascii_case(label));
    name.rsplit_once('.').is_some_and(|(rest, top)| {
        let is_suffix = top.eq_ignore_ascii_case("vn") && is_in(&BELOW_VN, rest);
        is_in(&TOP_LEVEL, top) && !rest.is_empty() && !is_suffix
    })
}

/// Whether an address in a text is rather the name of an app or a product, `Zalo.me`: a bare name that begins with a
/// capital, in no domain of Vietnam, and without a part that begins one of `hosts`.
pub(super) fn is_name(word: &str, hosts: &[String]) -> bool {
    let is_bare = word
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
    let (rest, top) = word.rsplit_once('.').unwrap_or((word, ""));
    let is_product = word.starts_with(|c: char| c.is_ascii_uppercase())
        && top.bytes().all(|b| b.is_ascii_lowercase())
        && top != "vn";
    let poses = |part: &str| {
        let mut firsts = hosts
            .iter()
            .filter_map(|host| without_www(host).split('.').next());
        part.eq_ignore_ascii_case("www") || firsts.any(|first| first.eq_ignore_ascii_case(part))
    };
    is_bare && is_product && !rest.split(['.', '-']).any(poses)
}

/// A host without a `www.` before it.
pub(super) fn without_www(host: &str) -> &str {
    match host.get(.."www.".len()) {
        Some(start) if start.eq_ignore_ascii_case("www.") => &host[start.len()..],
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn a_bare_name_with_a_capital_may_be_that_of_a_product() {
        let hosts = ["www.dichvucong.gov.vn", "vneid.gov.vn"].map(str::to_owned);
        for name in [
            "Zalo.me",
            "Booking.com",
            "Microsoft-Teams.com",
            "Chat.Zalo.me",
        ] {
            assert!(is_name(name, &hosts), "{name}");
        }
        for address in [
            "zalo.me",
            "Zalo.me/0905123456",
            "Zalo.me:80",
            "https://Zalo.me",
            "Www.zalo.me",
            "Zalo.vn",
            "Zalo.gov.vn",
            "EVIL.TOP",
            "Xong.App",
            "Dichvucong.com",
            "Dichvucong-gov.top",
            "Dang-nhap-VNeID.com",
            "Canbo@gmail.com",
            "Dịchvụ.com",
        ] {
            assert!(!is_name(address, &hosts), "{address}");
        }
    }
}
