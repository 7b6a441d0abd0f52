//! The numbers and addresses that a text names, to hold one language against the other.

use std::collections::BTreeSet;

/// How many digits a number has at the least that is compared: shorter ones are days, months and counts, which each
/// language may write in words.
const FEWEST: usize = 3;

/// The numbers and addresses that only the first text names, and those that only the second names; none where they name
/// the same.
pub(super) fn differ(one: &str, other: &str) -> Option<(Vec<String>, Vec<String>)> {
    let (one, other) = (named(one), named(other));
    let only = |these: &BTreeSet<String>, those: &BTreeSet<String>| -> Vec<String> {
        these.difference(those).cloned().collect()
    };
    let (one, other) = (only(&one, &other), only(&other, &one));
    (!one.is_empty() || !other.is_empty()).then_some((one, other))
}

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
    use super::differ;

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
            assert_eq!(differ(vi, en), None, "{vi} {en}");
        }
        for (vi, en) in [
            ("Gọi 18001096", "Call 156"),
            ("Gọi 18001096", "Call the line"),
            ("Từ 1/7/2024", "From 1 July 2025"),
            ("Vào https://dichvucong.gov.vn", "Open the portal"),
        ] {
            assert!(differ(vi, en).is_some(), "{vi} {en}");
        }
    }
}
