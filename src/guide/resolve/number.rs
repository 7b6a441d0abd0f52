//! Telephone numbers inside texts: what a reader would dial, however it is grouped, spelled or disguised.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::guide::contact::Phone;
use crate::guide::text::{is_letter, is_word};

/// How many digits a number has that can only be a telephone's. Shorter ones, such as 156, cannot be told from others.
const FEWEST: usize = 8;
/// How many a number has at the least that begins as service numbers do.
const FEWEST_OF_SERVICE: usize = 6;
/// How service numbers begin.
const SERVICE: [&str; 2] = ["1800", "1900"];
/// The longest number that is dialled.
const MOST: usize = 15;
/// How many characters may stand between two groups of one number.
const GAP: usize = 5;

/// The telephone numbers that texts may name.
#[derive(Clone, Default)]
pub(super) struct Numbers {
    /// The digits of the hotlines' numbers.
    own: HashSet<String>,
    /// Whether every hotline has one; else one that is not among them may be what a hotline should have.
    are_all: bool,
}

impl Numbers {
    /// The numbers of the hotlines; `are_all` says whether each has one.
    pub(super) fn new<'p>(phones: impl Iterator<Item = &'p Phone>, are_all: bool) -> Self {
        let own = phones.map(|phone| digits(phone.as_str())).collect();
        Self { own, are_all }
    }

    /// The first number in `text` that would be dialled and is none of these.
    pub(super) fn stray(&self, text: &str) -> Option<String> {
        let stray = stray(text, &self.own)?;
        let may_be_own = || Phone::new(&digits(&stray)).is_some();
        (self.are_all || !may_be_own()).then_some(stray)
    }
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

fn stray(text: &str, own: &HashSet<String>) -> Option<String> {
    if !could_hold_one(text) {
        return None;
    }
    let text: String = text.nfkc().collect();
    let mut run = Run::default();
    for word in words(&text) {
        let says = says(word.text);
        if says.is_none() || word.gap > GAP {
            if run.is_dialled(own) {
                break;
            }
            run = Run::default();
        }
        if let Some(says) = says {
            run.push(&word, says);
        }
    }
    run.is_dialled(own)
        .then(|| text[run.start..run.end].to_owned())
}

/// Whether a text has enough digits, or words for them, to hold a number. Most have not, and are not looked at any
/// further.
fn could_hold_one(text: &str) -> bool {
    let mut most = 0;
    for word in text.split(|c: char| !is_letter(c)) {
        let is_numeric = |c: char| c.is_ascii_digit() || matches!(c, '²' | '³' | '¹' | '¼'..='¾');
        if word.chars().any(is_numeric) {
            most += word.chars().count();
        } else if may_be_digit(word) {
            most += 1;
        }
    }
    most >= FEWEST_OF_SERVICE
}

/// Whether a word stands for a digit, with its marks or without, or joins such. Costs next to nothing.
fn may_be_digit(word: &str) -> bool {
    let known: &[&str] = match word.bytes().next().map(|first| first.to_ascii_lowercase()) {
        Some(b'k') => &["không", "khong"],
        Some(b'm') => &["một", "mot"],
        Some(b'h') => &["hai"],
        Some(b'b') => &["ba", "bốn", "bảy", "bẩy", "bon", "bay"],
        Some(b't') => &["tư", "tám", "tu", "tam", "two", "three", "triệu", "trieu"],
        Some(b'n') => &["năm", "nam", "nine", "nghìn", "ngàn", "nghin", "ngan"],
        Some(b'l') => &["lăm", "lam"],
        Some(b's') => &["sáu", "sau", "six", "seven"],
        Some(b'c') => &["chín", "chin"],
        Some(b'z') => &["zero"],
        Some(b'o') => &["one"],
        Some(b'f') => &["four", "five"],
        Some(b'e') => &["eight"],
        _ => &[],
    };
    known.iter().any(|known| is_word(word, known))
}

/// Letters and digits that stand together.
struct Word<'t> {
    text: &'t str,
    start: usize,
    /// How many characters stand between it and the one before.
    gap: usize,
    /// Whether those are such as stand in a date or an amount.
    is_joined: bool,
}

fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphanumeric)?;
        let between = &text[at..start];
        let end = text[start..].find(|c: char| !c.is_alphanumeric());
        let end = end.map_or(text.len(), |end| start + end);
        at = end;
        Some(Word {
            text: &text[start..end],
            start,
            gap: between.chars().count(),
            is_joined: matches!(between, "/" | "-" | "–" | "."),
        })
    })
}

/// Digits that nothing but marks stands between.
#[derive(Default)]
struct Run {
    start: usize,
    end: usize,
    /// The digits by groups that a date or an amount would hold together.
    chunks: Vec<String>,
}

impl Run {
    fn push(&mut self, word: &Word<'_>, says: String) {
        if self.chunks.is_empty() {
            self.start = word.start;
        }
        self.end = word.start + word.text.len();
        match self.chunks.last_mut() {
            Some(chunk) if word.is_joined => {
                chunk.push('.');
                chunk.push_str(&says);
            }
            _ => self.chunks.push(says),
        }
    }

    /// Whether somebody would dial what is left of it without dates, amounts and the guide's own numbers.
    fn is_dialled(&self, own: &HashSet<String>) -> bool {
        let mut left = String::new();
        let mut at = 0;
        while let Some(chunk) = self.chunks.get(at) {
            if let Some(count) = self.own_at(at, own) {
                at += count;
                continue;
            }
            if !is_no_phone(chunk) {
                left.push_str(&digits(chunk));
            }
            at += 1;
        }
        let service = SERVICE.iter().any(|begin| left.starts_with(begin));
        left.len() >= if service { FEWEST_OF_SERVICE } else { FEWEST }
    }

    /// How many chunks from this one on are one of the guide's own numbers.
    fn own_at(&self, at: usize, own: &HashSet<String>) -> Option<usize> {
        let mut whole = String::new();
        for (count, chunk) in self.chunks[at..].iter().enumerate() {
            whole.push_str(&digits(chunk));
            if own.contains(&whole) {
                return Some(count + 1);
            }
            if whole.len() > MOST {
                break;
            }
        }
        None
    }
}

/// Letters that stand for digits in a number that is to look like none.
const LOOKALIKES: [(char, char); 9] = [
    ('o', '0'),
    ('i', '1'),
    ('l', '1'),
    ('z', '2'),
    ('e', '3'),
    ('s', '5'),
    ('g', '6'),
    ('t', '7'),
    ('b', '8'),
];
/// How many characters a word has at the least in which a letter may stand for a digit.
const FEWEST_DISGUISED: usize = 3;

/// The digits that a word says, if it says any.
fn says(word: &str) -> Option<String> {
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return Some(word.to_owned());
    }
    let bare = bare(word);
    if let Some(digit) = digit(&bare) {
        return Some(digit.to_string());
    }
    // What makes a number of the digits around it.
    if matches!(
        &*bare,
        "muoi" | "tram" | "nghin" | "ngan" | "trieu" | "linh" | "le"
    ) {
        return Some(String::new());
    }
    let has_digit = bare.chars().any(|c| c.is_ascii_digit());
    if !has_digit || bare.len() < FEWEST_DISGUISED {
        return None;
    }
    let plain = |c: char| match LOOKALIKES.iter().find(|(letter, _)| *letter == c) {
        Some((_, digit)) => Some(*digit),
        None => c.is_ascii_digit().then_some(c),
    };
    bare.chars().map(plain).collect()
}

/// A word without marks and capitals.
fn bare(word: &str) -> String {
    let letters = word.nfd().filter(|c| !is_combining_mark(*c));
    letters.collect::<String>().to_lowercase()
}

/// The digit that a word without marks names, in Vietnamese or English.
fn digit(bare: &str) -> Option<char> {
    Some(match bare {
        "khong" | "zero" => '0',
        "mot" | "one" => '1',
        "hai" | "two" => '2',
        "ba" | "three" => '3',
        "bon" | "tu" | "four" => '4',
        "nam" | "lam" | "five" => '5',
        "sau" | "six" => '6',
        "bay" | "seven" => '7',
        "tam" | "eight" => '8',
        "chin" | "nine" => '9',
        _ => return None,
    })
}

/// Whether digits are grouped as a date, as years or as an amount of money.
fn is_no_phone(chunk: &str) -> bool {
    let is_year =
        |group: &str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let groups: Vec<&str> = chunk.split('.').collect();
    let in_date = |group: &&str| group.len() <= 2 || is_year(group);
    let date = groups.iter().all(in_date) && groups.iter().any(|group| is_year(group));
    let money = groups.len() > 1
        && !chunk.starts_with('0')
        && groups[0].len() <= 3
        && groups[1..].iter().all(|group| group.len() == 3);
    (date && groups.len() > 1) || money
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        let own = ["18001096", "1900 0368"].map(|raw| Phone::new(raw).into_iter());
        let own: Vec<Phone> = own.into_iter().flatten().collect();
        Numbers::new(own.iter(), true).stray(text)
    }

    #[test]
    fn a_number_that_is_none_of_the_guides_hotlines_is_found_however_it_is_grouped() {
        for text in [
            "Gọi 18001097.",
            "Gọi 0912345678 ngay",
            "0912 345 678",
            "1900 96",
            "1800.12",
            "0912.345.678",
            "(091) 234-5678",
            "091/234/5678",
            "+84 912 345 678",
            "0 9 1 2 3 4 5 6",
            "18001096 hoặc 1800 1097",
            "18001096 0912345678",
            "1/7/2024 0912345678",
            "0912,345,678",
            "0912:345;678",
            "0912 — 345 — 678",
            "[0912][345][678]",
            "\"0912\" \"345\" \"678\"",
            "0912 + 345 + 678",
        ] {
            assert!(found(text).is_some(), "{text}");
        }
    }

    #[test]
    fn a_number_in_words_or_with_letters_for_digits_is_found() {
        for text in [
            "Gọi số không chín một hai ba bốn năm sáu bảy tám",
            "khong-chin-mot-hai-ba-bon-nam-sau",
            "zero nine eight seven six three two one",
            "một chín không không không ba sáu chín",
            "0912 ba bốn năm 678",
            "912 triệu 345 nghìn 678",
            "O9I2345678",
            "o9l2 345 67B",
            "09IZE4S67B",
        ] {
            assert!(found(text).is_some(), "{text}");
        }
    }

    #[test]
    fn the_guides_own_numbers_dates_years_and_amounts_are_let_by() {
        for text in [
            "Gọi 18001096, 1800 1096 hay 19000368.",
            "18001096 (1900 0368)",
            "1800 1096, 1900 0368",
            "Báo 156 hoặc 5656",
            "Từ 1/7/2024 (30/6/2024 hoặc 30/6/2025)",
            "1/7/2024, 30/6/2025, 31/12/2025",
            "Công văn 252/STTTT-CNTT&BCVT ngày 18/3/2024",
            "Nghị định 59/2022/NĐ-CP",
            "các năm 2022–2024",
            "Lệ phí 1.500.000 đồng",
            "9 chữ số hoặc 12 chữ số",
            "Từ ngày 01.07.2025 đến 1-8-2025",
            "năm 1900 và năm 1800",
            "Một tài khoản, hai tài khoản, ba lần, không năm nào sau đó",
            "Bước một, hai, ba: không bấm",
            "150 triệu 500 nghìn đồng",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
