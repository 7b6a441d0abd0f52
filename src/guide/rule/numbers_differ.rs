//! W010: a text whose two languages name different numbers or addresses. The fault carries those that only one of them
//! has.

use std::collections::BTreeSet;

use crate::guide::{Fault, Lang};

use super::guess::names;

rule! {
    "W010" "numbers-differ";
    title vi "hai thứ tiếng nói khác số hay địa chỉ"
          en "the two languages differ in numbers or addresses";
    why   vi "Người đọc tiếng Anh phải được chỉ tới đúng số và đúng trang như người đọc tiếng Việt. Sửa một bên mà quên bên kia là chỉ sai người."
          en "Readers of English are to be sent to the same number and page as readers of Vietnamese. Whoever corrects one and forgets the other sends somebody wrong.";
    mend  vi "Chép số và địa chỉ từ bản tiếng Việt sang bản tiếng Anh. Ngày tháng viết theo cách của mỗi thứ tiếng cũng được; năm phải giống nhau."
          en "Copy numbers and addresses from the Vietnamese text into the English one. Days may be written as each language does; the years have to agree.";

    NumbersDiffer { first, vi, en }:
    message |lang| {
        let (vi, en) = (names_or_none(lang, vi), names_or_none(lang, en));
        say!(lang,
            vi "hai thứ tiếng nói khác số hay địa chỉ: tiếng Việt {vi}, tiếng Anh {en}"
            en "the two languages differ in numbers or addresses: Vietnamese {vi}, English {en}")
    };
    cure |lang| lang.pick(match first {
        Lang::Vi => [
            "chép số và địa chỉ từ bản tiếng Việt sang bản tiếng Anh",
            "copy the numbers and addresses from the Vietnamese text into the English one",
        ],
        Lang::En => [
            "chép số và địa chỉ từ bản tiếng Anh sang bản tiếng Việt",
            "copy the numbers and addresses from the English text into the Vietnamese one",
        ],
    }).to_owned();
}

fn names_or_none(lang: Lang, known: &[String]) -> String {
    if known.is_empty() {
        say!(lang, vi "không có" en "none")
    } else {
        names(known)
    }
}

/// The fewest digits of a number that is compared: shorter ones are days, months and counts, which each language may
/// write in words.
const FEWEST: usize = 3;

/// Compares a text in the first language with that in the other.
pub(in crate::guide) fn check(first: Lang, text: &str, gloss: &str) -> Option<Fault> {
    let (vi, en) = first.first_of([named(text), named(gloss)]);
    let only = |these: &BTreeSet<String>, those: &BTreeSet<String>| -> Vec<String> {
        these.difference(those).cloned().collect()
    };
    (vi != en).then(|| Fault::NumbersDiffer {
        first,
        vi: only(&vi, &en),
        en: only(&en, &vi),
    })
}

/// The numbers and addresses in a text.
fn named(text: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    let mut rest = text;
    while let Some(at) = rest.find("https://") {
        let end = rest[at..].find(char::is_whitespace);
        let address = &rest[at..end.map_or(rest.len(), |end| at + end)];
        rest = &rest[at + address.len()..];
        named.insert(
            address
                .trim_end_matches(|c: char| !c.is_alphanumeric())
                .to_owned(),
        );
    }
    // Digits with single separators between them are one number; those of a date are each one.
    let mut digits = text.chars().peekable();
    let mut number = String::new();
    while let Some(c) = digits.next() {
        let goes_on = matches!(c, ' ' | '.' | ',')
            && !number.is_empty()
            && digits.peek().is_some_and(char::is_ascii_digit);
        if c.is_ascii_digit() {
            number.push(c);
        } else if !goes_on {
            keep(&mut named, &mut number);
        }
    }
    keep(&mut named, &mut number);
    named
}

fn keep(named: &mut BTreeSet<String>, number: &mut String) {
    let whole = std::mem::take(number);
    if whole.len() >= FEWEST {
        named.insert(whole);
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, check};

    #[test]
    fn other_numbers_and_addresses_are_found_and_other_ways_of_writing_them_are_not() {
        for (vi, en) in [
            (
                "Từ 1/7/2024 đến 30/6/2025",
                "From 1 July 2024 to 30 June 2025",
            ),
            (
                "Gọi 1900 0368, hoặc 18001096.",
                "Call 19000368 or 1800 1096.",
            ),
            ("Lệ phí 1.500.000 đồng", "The fee is 1,500,000 dong"),
            ("Công văn 641/UBND-NCKS", "Dispatch 641/UBND-NCKS"),
            ("hai số, 12 chữ số", "two numbers of twelve digits"),
            (
                "Vào https://dichvucong.gov.vn.",
                "Open https://dichvucong.gov.vn now",
            ),
        ] {
            assert_eq!(check(Lang::Vi, vi, en), None, "{vi} {en}");
        }
        for (vi, en) in [
            ("Gọi 18001096", "Call 156"),
            ("Gọi 18001096", "Call the line"),
            ("Từ 1/7/2024", "From 1 July 2025"),
            ("Vào https://dichvucong.gov.vn", "Open the portal"),
        ] {
            assert!(check(Lang::Vi, vi, en).is_some(), "{vi} {en}");
        }
    }
}
