//! Days of the calendar, and dates that are known only to the month or the year.

use std::fmt;

use chrono::{DateTime, Datelike, NaiveDate};

use crate::guide::lang::Lang;
use crate::guide::pack::{Pack, Packer, Unpacker, pack};

/// A day of the calendar. Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(NaiveDate);

impl Date {
    /// The last day of the calendar.
    pub const LAST: Self = Self(NaiveDate::MAX);

    /// Reads `2024-03-18`, and no other way of writing it.
    pub fn parse(raw: &str) -> Option<Self> {
        let date: NaiveDate = raw.parse().ok()?;
        (raw.len() == 10 && date.to_string() == raw).then_some(Self(date))
    }

    /// The day in Vietnam, which is UTC+7 all year, so many seconds after 1970 began in UTC. A count beyond the calendar
    /// gives its first day.
    pub fn in_vietnam(seconds: u64) -> Self {
        const AHEAD: i64 = 7 * 60 * 60;
        let local = i64::try_from(seconds)
            .unwrap_or(i64::MAX)
            .saturating_add(AHEAD);
        Self(
            DateTime::from_timestamp(local, 0)
                .unwrap_or_default()
                .date_naive(),
        )
    }

    /// How many days it is after `earlier`; negative where it is before.
    pub fn days_after(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// As a person writes it: `18/3/2024`, `18 March 2024`.
    pub fn written(self, lang: Lang) -> String {
        let (year, month, day) = (self.0.year(), self.0.month(), self.0.day());
        match lang {
            Lang::Vi => format!("{day}/{month}/{year}"),
            Lang::En => format!("{day} {} {year}", MONTHS[self.month_index()]),
        }
    }

    fn month_index(self) -> usize {
        usize::try_from(self.0.month0()).unwrap_or_default()
    }
}

/// The number of the day.
impl Pack for Date {
    fn pack(&self, to: &mut Packer) {
        let day = self.0.num_days_from_ce().cast_unsigned();
        // No target of this program has smaller numbers.
        to.number(day.try_into().unwrap_or_default());
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        let day: u32 = from.number()?.try_into().ok()?;
        NaiveDate::from_num_days_from_ce_opt(day.cast_signed()).map(Self)
    }
}

/// `2024-03-18`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The date of a source: a day, a month or a year, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A day.
    Day(Date),
    /// The month of this day.
    Month(Date),
    /// The year of this day.
    Year(Date),
}

pack! {
    enum When { 0: Day(day), 1: Month(day), 2: Year(day) }
}

impl When {
    /// Reads `2024-05-29`, `2024-05` or `2024`.
    pub fn parse(raw: &str) -> Option<Self> {
        match raw.len() {
            4 => Date::parse(&format!("{raw}-01-01")).map(Self::Year),
            7 => Date::parse(&format!("{raw}-01")).map(Self::Month),
            _ => Date::parse(raw).map(Self::Day),
        }
    }

    /// Its first day.
    pub fn first(self) -> Date {
        let (Self::Day(first) | Self::Month(first) | Self::Year(first)) = self;
        first
    }

    /// Whether even its first day is after `today`.
    pub fn is_after(self, today: Date) -> bool {
        self.first() > today
    }

    /// Whether even its last day was more than a year before `today`.
    pub fn is_older_than_a_year(self, today: Date) -> bool {
        let (first, months) = match self {
            Self::Day(date) => (date, 12),
            Self::Month(date) => (date, 13),
            Self::Year(date) => (date, 24),
        };
        let after = first.0.checked_add_months(chrono::Months::new(months));
        after.is_some_and(|after| after < today.0)
    }

    /// As a person writes it: `29/5/2024`, `tháng 5/2024`, `năm 2024`; `29 May 2024`, `May 2024`, `2024`.
    pub fn written(self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Day(date), lang) => date.written(lang),
            (Self::Month(date), Lang::Vi) => format!("tháng {}/{}", date.0.month(), date.0.year()),
            (Self::Month(date), Lang::En) => {
                format!("{} {}", MONTHS[date.month_index()], date.0.year())
            }
            (Self::Year(date), Lang::Vi) => format!("năm {}", date.0.year()),
            (Self::Year(date), Lang::En) => date.0.year().to_string(),
        }
    }
}

/// `2024-05-29`, `2024-05` or `2024`.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => date.fmt(f),
            Self::Month(date) => write!(f, "{}", date.0.format("%Y-%m")),
            Self::Year(date) => write!(f, "{}", date.0.format("%Y")),
        }
    }
}

/// What is meant by a date that the format does not accept.
pub(in crate::guide) enum Meant {
    /// This day, or this month, as the format writes it.
    Date(String),
    /// A day that is not in the calendar.
    NoSuchDay,
    /// It cannot be recognised.
    Unknown,
}

/// Reads a date as people write it: `18/3/2024`, `ngày 18 tháng 3 năm 2024`, `3/2024`, `2024-3-18`.
pub(in crate::guide) fn as_people_write(date: &str) -> Meant {
    let groups = date.split(|c: char| !c.is_ascii_digit());
    let groups: Vec<&str> = groups.filter(|group| !group.is_empty()).collect();
    let is_year = |group: &str| group.len() == 4;
    let (year, month, day) = match groups[..] {
        [day, month, year] if is_year(year) => (year, month, Some(day)),
        [year, month, day] if is_year(year) => (year, month, Some(day)),
        [month, year] if is_year(year) => (year, month, None),
        _ => return Meant::Unknown,
    };
    let two = |group: &str| format!("{group:0>2}");
    let (month, day) = (two(month), day.map(two));
    let whole = format!("{year}-{month}-{}", day.as_deref().unwrap_or("01"));
    match Date::parse(&whole) {
        Some(_) if day.is_none() => Meant::Date(format!("{year}-{month}")),
        Some(_) => Meant::Date(whole),
        None => Meant::NoSuchDay,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_read() {
        for good in ["2024-03-18", "2024-02-29", "2000-02-29", "2026-12-31"] {
            assert_eq!(
                Date::parse(good).map(|d| d.to_string()).as_deref(),
                Some(good)
            );
        }
        for bad in [
            "2023-02-29",
            "2100-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-1-1",
            "18/3/2024",
            "2024-03-18-",
            "2024-03-18T10:00",
            "20240318",
            " 2024-03-18",
            "",
        ] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_day_in_vietnam_begins_at_17_hours_utc() {
        let day = |seconds| Date::in_vietnam(seconds).to_string();
        assert_eq!(day(0), "1970-01-01");
        assert_eq!(day(1_719_766_799), "2024-06-30");
        assert_eq!(day(1_719_766_800), "2024-07-01");
        assert_eq!(day(u64::MAX), "1970-01-01");
    }

    #[test]
    fn a_source_may_be_known_only_to_its_month_or_year() {
        for (raw, vi, en) in [
            ("2024-05-29", "29/5/2024", "29 May 2024"),
            ("2025-08", "tháng 8/2025", "August 2025"),
            ("2024", "năm 2024", "2024"),
        ] {
            let when = When::parse(raw);
            assert_eq!(when.map(|when| when.to_string()).as_deref(), Some(raw));
            assert_eq!(when.map(|when| when.written(Lang::Vi)).as_deref(), Some(vi));
            assert_eq!(when.map(|when| when.written(Lang::En)).as_deref(), Some(en));
        }
        for bad in ["", "24", "2024-13", "2024-", "năm 2024", "202é", "2024/05"] {
            assert_eq!(When::parse(bad), None, "{bad}");
        }
    }
}
