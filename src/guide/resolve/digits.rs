//! The groups of digits of a text, and what they are that is no telephone number: dates, years, amounts.

/// The fewest digits of a telephone number: 1800 and four more.
const FEWEST: usize = 8;

/// Digits without anything between them.
pub(super) struct Group<'t> {
    pub(super) digits: &'t str,
    pub(super) start: usize,
    /// The text between the group before and this one.
    pub(super) between: &'t str,
    pub(super) gap: Gap,
}

/// How a group is separated from the one before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(super) enum Gap {
    /// As groups inside a number or a code are: `0905.123`.
    Joined,
    /// As groups or two numbers are: `091/234`, `0905123456/0912345678`.
    Slash,
    /// By a blank: `0905 123`, `(0236) 3852`, `84 (0)`.
    Blank,
    /// By a dash or slash between blanks: `0236 - 3852`.
    Wide,
    /// By what never separates groups of one number.
    Apart,
}

impl Gap {
    fn new(before: &str, between: &str) -> Self {
        match between {
            "/" => Self::Slash,
            " " | ") " => Self::Blank,
            " (" if before == "84" => Self::Blank,
            " - " | " – " | " / " => Self::Wide,
            _ if between
                .chars()
                .all(|c| matches!(c, '.' | '-' | '–' | '(' | ')')) =>
            {
                Self::Joined
            }
            _ => Self::Apart,
        }
    }
}

/// The groups of digits of a text; none where they are too few for a telephone number.
pub(super) fn groups(text: &str) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    if text.bytes().filter(u8::is_ascii_digit).count() < FEWEST {
        return groups;
    }
    let mut end = 0;
    while let Some(length) = text[end..].find(|c: char| c.is_ascii_digit()) {
        let start = end + length;
        let between = &text[end..start];
        let rest = &text[start..];
        let length = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        end = start + length;
        let before = groups.last().map(|group: &Group<'_>| group.digits);
        let gap = before.map_or(Gap::Apart, |before| Gap::new(before, between));
        groups.push(Group {
            digits: &rest[..length],
            start,
            between,
            gap,
        });
    }
    groups
}

pub(super) fn whole(part: &[Group<'_>]) -> String {
    part.iter().map(|group| group.digits).collect()
}

/// Whether nothing is joined to a number: `outside` is the text from its end on, or from its start backwards.
pub(super) fn is_free(mut outside: impl Iterator<Item = char>) -> bool {
    match outside.next() {
        None | Some('(' | ')') => true,
        Some('-' | '–' | '/') => !outside.next().is_some_and(char::is_alphabetic),
        // The dot may belong to an abbreviation or end a sentence, `ĐT.0905…`, `0905….Nếu`, but not in `H17.0905…`.
        Some('.') => {
            let mut word = outside.take_while(|c| c.is_alphanumeric());
            !word.any(|c| c.is_ascii_digit())
        }
        Some(c) => !c.is_alphanumeric() && c != '_',
    }
}

/// Whether groups are a date: `9/5/2024`, `5/2024`.
pub(super) fn is_date(part: &[Group<'_>]) -> bool {
    match part {
        [month, year] => year.between == "/" && month.is_up_to(12) && year.is_year(),
        [day, month, year] => {
            matches!(year.between, "/" | "-" | "." | " ")
                && year.between == month.between
                && (day.is_up_to(31) && month.is_up_to(12) && year.is_year())
        }
        _ => false,
    }
}

/// Whether groups are two years: `1900-1975`. `1900 1975` is a number.
pub(super) fn is_years(part: &[Group<'_>]) -> bool {
    matches!(part, [first, last] if first.digits.len() == 4
        && last.is_year()
        && !matches!(last.between, " " | "."))
}

/// Whether groups begin with an amount in thousands, `19.000.000` or `1.900 - 2.100`, or a currency follows them.
pub(super) fn is_amount(part: &[Group<'_>], after: &str) -> bool {
    let Some((first, further)) = part.split_first() else {
        return false;
    };
    let thousands = further.iter().take_while(|group| group.between == ".");
    let is_grouped = further.first().is_some_and(|group| group.between == ".")
        && first.digits.len() <= 3
        && thousands.into_iter().all(|group| group.digits.len() == 3);
    let mut words = after.trim_start().split(|c: char| !c.is_alphanumeric());
    let is_money = words
        .next()
        .is_some_and(|word| CURRENCIES.contains(&&*word.to_lowercase()));
    // `84.905.123.456` has the form of both.
    !first.digits.starts_with('0') && (is_money || is_grouped && !first.digits.starts_with("84"))
}

/// What follows an amount of money.
const CURRENCIES: [&str; 6] = ["đ", "đồng", "vnđ", "vnd", "dong", "usd"];

impl Group<'_> {
    fn is_year(&self) -> bool {
        self.digits.len() == 4 && (self.digits.starts_with("19") || self.digits.starts_with("20"))
    }

    /// Whether it is a day or a month.
    fn is_up_to(&self, most: u8) -> bool {
        let value = self.digits.parse().unwrap_or(0);
        self.digits.len() <= 2 && (1..=most).contains(&value)
    }
}
