//! W010: a text whose two languages name different numbers or addresses. The fault carries those that only one of them
//! has.

use std::collections::BTreeMap;

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
    let (only_vi, only_en) = (only(&vi, &en), only(&en, &vi));
    (only_vi.len() + only_en.len() > 0).then_some(Fault::NumbersDiffer {
        first,
        vi: only_vi,
        en: only_en,
    })
}

/// What a text names: addresses and numbers, each with the pieces that it is written in. Whether `123 30` is one number
/// or a house in a street of that name cannot be known.
type Named = BTreeMap<String, Vec<String>>;

/// What only the first of two texts names: neither whole nor in pieces does the other have it.
fn only(text: &Named, other: &Named) -> Vec<String> {
    let is_there = |name: &String| {
        let mut pieces = other.values().flatten();
        other.contains_key(name) || pieces.any(|piece| piece == name)
    };
    let long = |piece: &&String| piece.len() >= FEWEST;
    let is_there_in_pieces = |pieces: &[String]| {
        let mut long = pieces.iter().filter(long).peekable();
        long.peek().is_some() && long.all(is_there)
    };
    let names = text.iter();
    let only = names.filter(|(name, pieces)| !is_there(name) && !is_there_in_pieces(pieces));
    only.map(|(name, _)| name.clone()).collect()
}

/// The numbers and addresses in a text.
fn named(text: &str) -> Named {
    let mut named = Named::new();
    let mut rest = text;
    while let Some(at) = rest.find("https://") {
        let end = rest[at..].find(char::is_whitespace);
        let address = &rest[at..end.map_or(rest.len(), |end| at + end)];
        rest = &rest[at + address.len()..];
        let address = address.trim_end_matches(|c: char| !c.is_alphanumeric());
        named.insert(address.to_owned(), Vec::new());
    }
    // Digits with single separators between them may be one number; those of a date are each one.
    let mut digits = text.chars().peekable();
    let mut pieces = vec![String::new()];
    while let Some(c) = digits.next() {
        let goes_on = matches!(c, ' ' | '.' | ',')
            && pieces.last().is_some_and(|piece| !piece.is_empty())
            && digits.peek().is_some_and(char::is_ascii_digit);
        match pieces.last_mut() {
            Some(piece) if c.is_ascii_digit() => piece.push(c),
            _ if goes_on => pieces.push(String::new()),
            _ => keep(
                &mut named,
                std::mem::replace(&mut pieces, vec![String::new()]),
            ),
        }
    }
    keep(&mut named, pieces);
    named
}

fn keep(named: &mut Named, pieces: Vec<String>) {
    let whole = pieces.concat();
    if whole.len() >= FEWEST {
        named.insert(whole, pieces);
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
            // A house in a street that is named after a day.
            ("Số 102 đường 3 Tháng 2", "102 3 February Street"),
            ("123, đường 30 Tháng 4", "123 30 April Street"),
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
            ("Gọi 1900 0368", "Call 1900 0369"),
            ("Số 102 đường 3 Tháng 2", "103 3 February Street"),
            ("Vào https://dichvucong.gov.vn", "Open the portal"),
        ] {
            assert!(check(Lang::Vi, vi, en).is_some(), "{vi} {en}");
        }
    }
}
