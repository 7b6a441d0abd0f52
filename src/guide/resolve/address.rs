//! Addresses inside texts: what a reader would take for one, however it is disguised.

use crate::guide::contact::check_host;
use crate::guide::text::{fold, is_letter, is_plain, is_word};

/// The first thing in `text` that reads as an address and is none of `own` (addresses and hosts).
pub(super) fn stray(text: &str, mut own: Vec<&str>) -> Option<String> {
    // The longest first, so that an address is taken away whole before its host is.
    own.sort_by_key(|address| std::cmp::Reverse(address.len()));
    let rest = own
        .into_iter()
        .fold(text.to_owned(), |rest, address| without(&rest, address));
    let folded = fold(&rest);
    let hidden = [
        "[.]",
        "(.)",
        "{.}",
        "(dot)",
        "[dot]",
        "%2e",
        "://",
        "//",
        "http:",
        "https:",
        "xn--",
        "www",
        "dotcom",
        "chấmcom",
    ];
    let disguised = |word: &&str| hidden.iter().any(|found| word.contains(found));
    if let Some(word) = folded.split_whitespace().find(disguised) {
        return Some(word.to_owned());
    }
    if let Some(apart) = set_apart(&rest).or_else(|| read_out(&folded)) {
        return Some(apart);
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

/// The end of an address behind a dot with a blank before it, `x .top` or `x . top`, or behind a full stop that no
/// sentence follows: `x. com`.
fn set_apart(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_name = |word: &str| word.chars().next().is_some_and(char::is_alphanumeric);
    let top = |word: &str| {
        word.trim_end_matches(|c: char| !c.is_alphanumeric())
            .to_owned()
    };
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).copied().unwrap_or_default();
        match word.strip_prefix('.') {
            Some("") if at > 0 && is_name(next) => {
                return Some(format!(". {}", top(next)));
            }
            Some(rest) if rest.chars().count() > 1 && rest.chars().all(char::is_alphanumeric) => {
                return Some((*word).to_owned());
            }
            _ => {}
        }
        // A sentence begins with a capital letter.
        let is_stopped = word
            .strip_suffix('.')
            .is_some_and(|word| word.ends_with(char::is_alphanumeric));
        if is_stopped && NO_WORDS.contains(&&*top(next)) {
            return Some(format!("{word} {}", top(next)));
        }
    }
    None
}

/// How an address is read out: `chấm com`, `dot v n`.
fn read_out(folded: &str) -> Option<String> {
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let spoken = |pair: &&[&str]| {
        let is_dot = matches!(pair[0], "chấm" | "cham" | "dot" | "point");
        is_dot && (TOPS.contains(&pair[1]) || pair[1].len() == 1)
    };
    let pair = words.windows(2).find(spoken)?;
    Some(pair.join(" "))
}

/// Ends of addresses: none of them is a Vietnamese word.
const TOPS: [&str; 29] = [
    "com", "net", "org", "top", "vn", "gov", "edu", "info", "xyz", "site", "online", "shop", "app",
    "link", "cc", "tk", "ru", "icu", "click", "io", "cn", "vip", "asia", "web", "biz", "club",
    "store", "live", "pro",
];

/// Those of them that are no English words either.
const NO_WORDS: [&str; 14] = [
    "com", "org", "vn", "gov", "edu", "xyz", "cc", "tk", "ru", "icu", "io", "cn", "vip", "biz",
];

/// Whether a text could hold an address at all. Most cannot, and are not looked at any further.
pub(super) fn could_hold_one(text: &str) -> bool {
    let mut rest = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = rest.next() {
        let joined = rest.peek().is_some_and(|next| !next.is_whitespace());
        let odd = match c {
            ':' => joined,
            '.' => joined || before == ' ',
            // What follows a full stop begins with a capital letter.
            ' ' if before == '.' => rest.peek().is_some_and(char::is_ascii_lowercase),
            '/' => rest.peek() == Some(&'/') || before == ' ',
            '%' | '@' | '\\' | '[' | '{' | '(' => true,
            c => !is_plain(c),
        };
        if odd {
            return true;
        }
        before = c;
    }
    // One may be read out, or written without its dots.
    text.split(|c: char| !is_letter(c)).any(|word| {
        let known: &[&str] = match word.bytes().next().map(|first| first.to_ascii_lowercase()) {
            Some(b'c') => &["chấm", "cham", "chấmcom"],
            Some(b'd') => &["dot", "dotcom"],
            Some(b'p') => &["point"],
            Some(b'w') => &["www"],
            Some(b'x') => &["xn"],
            _ => &[],
        };
        known.iter().any(|known| is_word(word, known))
    })
}

/// What stands for an address of the guide's own that is taken out of a text.
const OWN: &str = "§";

/// Whether `address` stands in `text` for itself, and not as the beginning or the end of something longer.
pub(super) fn stands_in(text: &str, address: &str) -> bool {
    without(text, address) != text
}

/// The text with [`OWN`] for each place where `address` stands for itself, and not as the beginning or the end of
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
        let behind = after.trim_start_matches(closes);
        let ends = behind.chars().next().is_none_or(char::is_whitespace);
        // Its path or the rest of its name may be set apart from it.
        let further = after.trim_start();
        let rest_of_it = further
            .strip_prefix(['/', '.'])
            .filter(|_| further.len() < after.len());
        let rest_of_it = rest_of_it.map(str::trim_start).unwrap_or_default();
        let goes_on =
            rest_of_it.starts_with(char::is_alphanumeric) && !rest_of_it.starts_with("https:");
        out.push_str(before);
        out.push_str(if begins && ends && !goes_on {
            OWN
        } else {
            address
        });
        rest = after;
    }
    out + rest
}

/// Abbreviations that Vietnamese writes before a name with a dot and no blank: `TP.Tam Kỳ`, `ThS.Nam`.
const ABBREVIATIONS: [&str; 16] = [
    "tp", "tx", "tt", "p", "q", "h", "x", "gs", "pgs", "ts", "ths", "bs", "ks", "cn", "đ", "stt",
];

/// How the names of files end that people are told of.
const FILES: [&str; 8] = ["doc", "docx", "pdf", "xls", "xlsx", "jpg", "png", "yaml"];

/// Whether a word would be taken for the name or number of a machine.
fn reads_as_host(word: &str) -> bool {
    let Some((rest, top)) = word.rsplit_once('.') else {
        return word.contains('@') && word.len() > 2;
    };
    let labels = rest.split('.').all(|label| !label.is_empty());
    // No address ends in letters with marks, and none in what begins with a digit.
    let is_top = top.len() >= 2
        && top.starts_with(|c: char| c.is_ascii_alphabetic())
        && top.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !FILES.contains(&top);
    let is_short = || rest.bytes().all(|b| b.is_ascii_digit()) || ABBREVIATIONS.contains(&rest);
    // Letters one by one: `x.v.n`.
    let is_spaced = || {
        let mut labels = word.split('.').rev().take(2);
        word.split('.').count() > 2
            && labels.all(|label| label.len() == 1 && label.bytes().all(|b| b.is_ascii_lowercase()))
    };
    let number =
        word.split('.').count() == 4 && word.split('.').all(|part| part.parse::<u8>().is_ok());
    labels && (number || is_spaced() || (is_top && (TOPS.contains(&top) || !is_short())))
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
            "dichvucong•top",
            "https://dichvucong.gov.vn / luadao",
            "https://dichvucong.gov.vn . com",
            "luadao . com",
            "luadao. com",
            "l u a d a o . c o m",
            "luadao CHẤM COM",
            "luadao [chấm] com",
            "luadao chấm v n",
            "www luadao com",
            "xn--luadao-com",
            "luadao.v.n",
            "https://dichvucong.gov.vn .top",
            "luadao●com",
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
            "https://dichvucong.gov.vn / https://dichvucong.gov.vn",
            "Bấm Xong. Chờ, v.v. rồi xem lại.",
            "Dấu chấm ở cuối câu. Có / không.",
            "Phí 15.000đ, 10.000VNĐ, tệp 2.5MB",
            "TP.Tam Kỳ, P.Hòa Cường, ThS.Nguyễn Văn Nam",
            "1.Đăng nhập, 2.Xem, Điều 5.2a, mẫu CT01.docx",
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
            "evil.top;x",
            "evil.top|",
            "evil.top&a=b",
            "https:evil.top",
            "https:\\\\evil.top",
            "https：//evil.top",
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
