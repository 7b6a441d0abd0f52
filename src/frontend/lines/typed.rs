//! What a line that a person types means at a menu.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::frontend::{MOST, Menu};

/// The longest answer, in letters.
const LONGEST_ANSWER: usize = 8;

/// What a number of a menu means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// This entry.
    Entry(usize),
    /// The page of the list that begins with this entry.
    Page(usize),
}

/// The entries of a menu's list on the page that begins with this one.
pub(super) fn page(menu: &Menu, start: usize) -> Range<usize> {
    if menu.ways <= MOST {
        0..menu.ways
    } else {
        // Two numbers lead to the other pages.
        start..menu.ways.min(start + MOST - 2)
    }
}

/// What the numbers of a menu mean, from 1: a page of its list, the other pages, and the ways out.
pub(super) fn items(menu: &Menu, page: &Range<usize>) -> Vec<Item> {
    let next = (page.end < menu.ways).then_some(page.end);
    let before = page.start.checked_sub(MOST - 2);
    let pages = next.into_iter().chain(before).map(Item::Page);
    let ways = (menu.ways..menu.entries.len()).map(Item::Entry);
    page.clone()
        .map(Item::Entry)
        .chain(pages)
        .chain(ways)
        .collect()
}

/// What a typed line means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Understood {
    /// What this number means.
    Item(Item),
    /// To be told the scene again.
    Again,
    /// To be told its sources.
    Sources,
    /// To be told the whole menu.
    Help,
    /// Ctrl-C or a signal.
    Interrupt,
    /// The end of the input.
    End,
    /// It may be a secret, or was meant for another window; it is not looked at any further.
    Secret,
    /// None of the entries.
    Nothing,
}

/// Reads a line as people type it: a number, also as a Vietnamese keyboard layout turns digits into letters, or a
/// plain yes or no. Nothing typed means the default.
pub(super) fn understand(line: &str, menu: &Menu, items: &[Item]) -> Understood {
    // A file that is piped in may begin with a mark.
    let line = line.trim_start_matches('\u{feff}').trim();
    if line.chars().count() > LONGEST_ANSWER {
        return Understood::Secret;
    }
    let typed: Zeroizing<String> =
        Zeroizing::new(line.nfc().flat_map(char::to_lowercase).collect());
    let digits: Zeroizing<String> = Zeroizing::new(typed.chars().map(layout_digit).collect());
    if digits.chars().filter(char::is_ascii_digit).count() >= 4 {
        return Understood::Secret;
    }
    if let Some((yes, no)) = menu.yes_no {
        match typed.as_str() {
            "có" | "co" | "c" | "rồi" | "roi" | "y" | "yes" => {
                return Understood::Item(Item::Entry(yes));
            }
            "không" | "khong" | "k" | "n" | "no" => return Understood::Item(Item::Entry(no)),
            _ => {}
        }
    }
    match typed.as_str() {
        "" => {
            let is_default = |item: &&Item| **item == Item::Entry(menu.default);
            let item = items.iter().find(is_default).or(items.first());
            return item.map_or(Understood::Nothing, |item| Understood::Item(*item));
        }
        "?" => return Understood::Help,
        "s" => return Understood::Sources,
        _ => {}
    }
    let number = digits.trim_end_matches('.').parse::<usize>();
    match number {
        Ok(0) => Understood::Again,
        Ok(number) => {
            let item = items.get(number - 1);
            item.map_or(Understood::Nothing, |item| Understood::Item(*item))
        }
        Err(_) if typed.chars().any(char::is_alphabetic) => Understood::Secret,
        Err(_) => Understood::Nothing,
    }
}

/// The digit whose key gives this letter on Windows' Vietnamese layout.
fn layout_digit(c: char) -> char {
    match c {
        'ă' => '1',
        'â' => '2',
        'ê' => '3',
        'ô' => '4',
        'đ' => '0',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::Entry;

    fn menu() -> Menu {
        Menu {
            ask: String::new(),
            entries: vec![Entry::new(""); 4],
            ways: 2,
            default: 0,
            yes_no: Some((0, 1)),
        }
    }

    fn understood(line: &str) -> Understood {
        let menu = menu();
        understand(line, &menu, &items(&menu, &page(&menu, 0)))
    }

    #[test]
    fn a_line_is_understood_as_people_type_it() {
        for (line, entry) in [
            ("\n", 0),
            (" 2 \r\n", 1),
            ("\u{feff}2\r\n", 1),
            ("3.", 2),
            ("â", 1),
            ("Ô", 3),
            ("CÓ", 0),
            ("kho\u{302}ng", 1),
        ] {
            let item = Understood::Item(Item::Entry(entry));
            assert_eq!(understood(line), item, "{line:?}");
        }
        for (line, expect) in [
            ("0", Understood::Again),
            ("đ", Understood::Again),
            ("?", Understood::Help),
            ("S", Understood::Sources),
            ("5", Understood::Nothing),
            ("-1", Understood::Nothing),
            ("\u{1b}[1", Understood::Nothing),
        ] {
            assert_eq!(understood(line), expect, "{line:?}");
        }
    }

    #[test]
    fn words_and_four_digits_are_never_looked_at() {
        for line in [
            "123456",
            "0912 345 678",
            "mã 4471",
            "ăâêô",
            "1a2b3c4d",
            "An",
            "Nguyễn Văn An",
            "mật khẩu của tôi là hoa sen",
        ] {
            assert_eq!(understood(line), Understood::Secret, "{line:?}");
        }
    }

    #[test]
    fn a_long_list_is_told_page_by_page() {
        let menu = Menu {
            entries: vec![Entry::new(""); 22],
            ways: 20,
            ..menu()
        };
        let at = |start| items(&menu, &page(&menu, start));
        assert_eq!(at(0).len(), 7 + 1 + 2);
        assert_eq!(
            at(0)[7..],
            [Item::Page(7), Item::Entry(20), Item::Entry(21)]
        );
        assert_eq!(
            at(7)[6..9],
            [Item::Entry(13), Item::Page(14), Item::Page(0)]
        );
        assert_eq!(at(14)[5..7], [Item::Entry(19), Item::Page(7)]);
    }
}
