//! The domains by which a name in a text is recognised as an address.

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
