//! Telephone numbers inside texts: what a reader would dial, however it is grouped.

use unicode_normalization::UnicodeNormalization;

use crate::guide::contact::Phone;
use crate::guide::text::is_plain;

/// How many digits a number has that can only be a telephone's. Shorter ones, such as 156, cannot be told from others.
const FEWEST: usize = 8;
/// How many a number has at the least that begins as service numbers do.
const FEWEST_OF_SERVICE: usize = 6;
/// How service numbers begin.
const SERVICE: [&str; 2] = ["1800", "1900"];

/// The first number in `text` that would be dialled and is none of `own`.
pub(super) fn stray(text: &str, own: &[Phone]) -> Option<String> {
    // Most texts have no such number, and are not looked at any further.
    let digit = |c: &char| c.is_ascii_digit() || (!is_plain(*c) && c.is_numeric());
    if text.chars().filter(digit).count() < FEWEST_OF_SERVICE {
        return None;
    }
    let text: String = text.nfkc().collect();
    let own: Vec<String> = own.iter().map(|phone| digits(phone.as_str())).collect();
    let dialled = |number: &&str| {
        let whole = digits(number);
        let left: String = number
            .split([' ', '(', ')'])
            .filter(|part| !is_no_phone(part) && !own.contains(&digits(part)))
            .map(digits)
            .collect();
        let service = SERVICE.iter().any(|begin| left.starts_with(begin));
        let fewest = if service { FEWEST_OF_SERVICE } else { FEWEST };
        !own.contains(&whole) && left.chars().count() >= fewest
    };
    numbers(&text).find(dialled).map(str::to_owned)
}

/// Whether a number has the form of a hotline's.
pub(super) fn may_be_hotline(number: &str) -> bool {
    Phone::new(&digits(number)).is_some()
}

fn digits(number: &str) -> String {
    number.chars().filter(|c| c.is_numeric()).collect()
}

/// Digits with at most three other characters between them that group a number.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(char::is_numeric)?;
        let (mut end, mut gap) = (start, 0);
        for (at, c) in rest[start..].char_indices() {
            if c.is_numeric() {
                (end, gap) = (start + at + c.len_utf8(), 0);
            } else if gap < 3 && matches!(c, ' ' | '.' | '-' | '–' | '‐' | '_' | '/' | '(' | ')')
            {
                gap += 1;
            } else {
                break;
            }
        }
        let number = &rest[start..end];
        rest = &rest[end..];
        Some(number)
    })
}

/// Whether digits are grouped as a date, as years or as an amount of money.
fn is_no_phone(number: &str) -> bool {
    let is_year =
        |group: &str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let groups = |by: &[char]| -> Vec<&str> { number.split(by).collect() };
    let in_date = |group: &&str| group.len() <= 2 || is_year(group);
    let dates = groups(&['/', '-', '–', '.']);
    let amount = groups(&['.']);
    let date =
        dates.len() > 1 && dates.iter().all(in_date) && dates.iter().any(|group| is_year(group));
    let money = amount.len() > 1
        && !number.starts_with('0')
        && amount[0].len() <= 3
        && amount[1..].iter().all(|group| group.len() == 3)
        && amount
            .iter()
            .all(|group| group.bytes().all(|b| b.is_ascii_digit()));
    date || money
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        let own = ["18001096", "1900 0368"].map(|raw| Phone::new(raw).into_iter());
        stray(text, &own.into_iter().flatten().collect::<Vec<_>>())
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
            "０９１２３４５６７８",
            "18001096 hoặc 1800 1097",
            "18001096 0912345678",
            "1/7/2024 0912345678",
        ] {
            assert!(found(text).is_some(), "{text}");
        }
    }

    #[test]
    fn the_guides_own_numbers_dates_years_and_amounts_are_let_by() {
        for text in [
            "Gọi 18001096, 1800 1096 hay 19000368.",
            "Báo 156 hoặc 5656",
            "Từ 1/7/2024 (30/6/2024 hoặc 30/6/2025)",
            "Công văn 252/STTTT-CNTT&BCVT ngày 18/3/2024",
            "Nghị định 59/2022/NĐ-CP",
            "các năm 2022–2024",
            "Lệ phí 1.500.000 đồng",
            "9 chữ số hoặc 12 chữ số",
            "Từ ngày 01.07.2025 đến 1-8-2025",
            "năm 1900 và năm 1800",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
