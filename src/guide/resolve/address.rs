//! Addresses inside texts: what a reader would take for one, however it is disguised.

use crate::guide::contact::check_host;
use crate::guide::text::{fold, is_plain};

/// The first thing in `text` that reads as an address and is none of `own` (addresses and hosts).
pub(super) fn stray(text: &str, mut own: Vec<&str>) -> Option<String> {
    // The longest first, so that an address is taken away whole before its host is.
    own.sort_by_key(|address| std::cmp::Reverse(address.len()));
    let rest = own
        .into_iter()
        .fold(text.to_owned(), |rest, address| without(&rest, address));
    let folded = fold(&rest);
    let hidden = [
        "[.]", "(.)", "{.}", "(dot)", "[dot]", "%2e", "://", "//", "http:", "https:", "xn--",
        "www.",
    ];
    let disguised = |word: &&str| hidden.iter().any(|found| word.contains(found));
    if let Some(word) = folded.split_whitespace().find(disguised) {
        return Some(word.to_owned());
    }
    if let Some(top) = dotted(&folded) {
        return Some(top);
    }
    let host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@');
    let words = folded
        .split(|c: char| !host(c))
        .map(|word| word.trim_matches(['.', '-', '_']));
    words
        .filter(|word| reads_as_host(word))
        .map(str::to_owned)
        .next()
}

/// Whether what reads as an address may be one that a guide can have as a link.
pub(super) fn may_be_link(stray: &str) -> bool {
    let host = stray.trim_start_matches("https://");
    let host = host.split('/').next().unwrap_or(host);
    check_host(host).is_ok()
}

/// How the end of an address is read out or set apart: `.top` by itself, `chấm com`.
fn dotted(folded: &str) -> Option<String> {
    let words: Vec<&str> = folded
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.'))
        .collect();
    let alone = |word: &&str| {
        let top = word.trim_end_matches('.').strip_prefix('.');
        top.is_some_and(|top| top.len() >= 2 && top.chars().all(char::is_alphanumeric))
    };
    if let Some(word) = words.iter().copied().find(alone) {
        return Some(word.to_owned());
    }
    let spoken = |pair: &&[&str]| {
        matches!(pair[0], "chấm" | "cham" | "dot") && TOPS.contains(&pair[1].trim_end_matches('.'))
    };
    let pair = words.windows(2).find(spoken)?;
    Some(pair.join(" "))
}

/// Ends of addresses as they are read out.
const TOPS: [&str; 14] = [
    "com", "net", "org", "top", "vn", "gov", "info", "xyz", "site", "online", "shop", "app",
    "link", "cc",
];

/// Whether a text could hold an address at all. Most cannot, and are not looked at any further.
pub(super) fn could_hold_one(text: &str) -> bool {
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let joined = rest.peek().is_some_and(|next| !next.is_whitespace());
        let odd = match c {
            '.' | ':' => joined,
            '/' => rest.peek() == Some(&'/'),
            '%' | '@' | '\\' | '[' | '{' | '(' => true,
            c => !is_plain(c),
        };
        if odd {
            return true;
        }
    }
    // One may be read out.
    ["chấm", "Chấm", "cham ", "dot "]
        .iter()
        .any(|dot| text.contains(dot))
}

/// The text with a blank for each place where `address` stands for itself, and not as the beginning or the end of
/// something longer.
fn without(text: &str, address: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(address) {
        let (before, after) = (&rest[..at], &rest[at + address.len()..]);
        // It may stand in quotes or brackets and before a comma or a full stop; then there is a blank, or the end.
        let opens =
            |c: char| c.is_whitespace() || matches!(c, '(' | '“' | '"' | '‘' | '\'' | '<' | '→');
        let closes = [
            ')', '”', '"', '’', '\'', '>', '.', ',', ';', ':', '!', '?', '…',
        ];
        let begins = before.chars().next_back().is_none_or(opens);
        let next = after.trim_start_matches(closes).chars().next();
        let ends = next.is_none_or(char::is_whitespace);
        out.push_str(before);
        out.push_str(if begins && ends { " " } else { address });
        rest = after;
    }
    out + rest
}

/// What reads as a host and is none: abbreviations that official letters use.
const ABBREVIATIONS: [&str; 2] = ["tp.hcm", "p.cntt"];

/// Whether a word would be taken for the name or number of a machine.
fn reads_as_host(word: &str) -> bool {
    let Some((rest, top)) = word.rsplit_once('.') else {
        return word.contains('@') && word.len() > 2;
    };
    let labels = rest.split('.').all(|label| !label.is_empty());
    let name = top.chars().count() >= 2 && top.chars().any(char::is_alphabetic);
    let number =
        word.split('.').count() == 4 && word.split('.').all(|part| part.parse::<u8>().is_ok());
    labels && (name || number) && !ABBREVIATIONS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::{could_hold_one, stray};

    const OWN: [&str; 2] = ["https://dichvucong.gov.vn", "dichvucong.gov.vn"];

    #[test]
    fn an_address_that_goes_on_behind_the_guides_own_is_found() {
        for text in [
            "Mở https://dichvucong.gov.vn⁄evil nhé",
            "https://dichvucong.gov.vn·top",
            "https://dichvucong.gov.vn;evil",
            "https://dichvucong.gov.vn=evil",
            "https://dichvucong.gov.vn,evil",
            "https://dichvucong.gov.vn。top",
            "https://dichvucong.gov.vn .top",
            "dichvucong.gov.vn’evil",
            "dichvucong chấm com",
            "dichvucong·top",
        ] {
            let found = could_hold_one(text) && stray(text, OWN.to_vec()).is_some();
            assert!(found, "{text}");
        }
    }

    #[test]
    fn the_guides_own_addresses_and_plain_texts_are_let_by() {
        for text in [
            "Vào địa chỉ https://dichvucong.gov.vn",
            "về https://dichvucong.gov.vn → Đăng nhập",
            "thì vào dichvucong.gov.vn. Không được thì gọi 18001096.",
            "(dichvucong.gov.vn), hoặc “dichvucong.gov.vn”",
            "ngày 18/3/2024, 30/6/2024 hoặc 30/6/2025",
            "Công văn 252/STTTT-CNTT&BCVT, P.CNTT&BCVT, v.v.",
            "Nghị định 59/2022/NĐ-CP; VNeID: xong.",
            "TP.HCM và phiên bản 1.5",
            "Bước 1… rồi Bước 2",
        ] {
            assert_eq!(stray(text, OWN.to_vec()), None, "{text}");
        }
    }

    #[test]
    fn whatever_else_reads_as_an_address_is_found() {
        for address in [
            "evil.top",
            "EVIL.TOP",
            "evil．top",
            "dichvucong。gov。vn",
            "evil․top",
            "evil﹒top",
            "evil۔top",
            "evil｡top",
            "vào:evil.top",
            "//evil.top",
            "→evil.top",
            "a,evil.top",
            "=evil.top",
            "'evil.top'",
            "«evil.top»",
            "*evil.top*",
            "`evil.top`",
            "{evil.top}",
            "evil.top…",
            "evil.top、",
            "evil.top;x",
            "evil.top|",
            "evil.top&a=b",
            "https:evil.top",
            "https:\\\\evil.top",
            "https∶//evil.top",
            "https：//evil.top",
            "https:⁄⁄evil.top",
            "dichvucong.gov.vn–evil.top",
            "dichvucong.gov.vn.evil.top",
            "x.dichvucong.gov.vn",
            "1.2.3.4",
            "203.0.113.9/vneid",
            "evil.xn--p1ai",
            "evil_x.top",
            "evil.t0p",
            "evil[.]top",
            "evil(dot)top",
            "evil%2etop",
            "https://dichvucong.gov.vn@evil.top",
            "a@b",
            "https://dichvucong.gov.vn/x",
            "http://dichvucong.gov.vn",
            "bit.ly/x",
            "dịchvụcông.vn",
        ] {
            let text = format!("Mở {address} ngay");
            assert!(
                could_hold_one(&text) && stray(&text, OWN.to_vec()).is_some(),
                "{text}"
            );
        }
    }
}
