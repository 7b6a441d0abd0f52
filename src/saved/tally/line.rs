//! A line of counts: how it is written, and how one that may be damaged is read.

use std::str;

use csv_core::{ReadRecordResult, ReaderBuilder, Terminator};

use crate::guide::{Date, Id};

/// The columns, as the first line of a file names them.
///
/// `number` and `place` say where a walk stopped, by number and by ids. `troubles` are ids between spaces.
pub const COLUMNS: [&str; 7] = [
    "day", "guide", "case", "outcome", "number", "place", "troubles",
];

/// The most bytes of a line, without its end. The program writes none that is longer.
pub const LONGEST: usize = 4096;

/// What stands before the numbers of a place.
pub(super) const CASE: &str = "case ";

/// How a walk ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// The ending to which the case or the questions lead was read.
    Ended,
    /// A trouble led to the hotline or to another ending, which was read.
    Trouble,
    /// The reader chose to stop.
    Stopped,
    /// Ctrl-C or a signal.
    Interrupted,
    /// The input ended.
    InputEnded,
    /// The terminal or the program failed.
    Failed,
}

impl End {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Ended,
        Self::Trouble,
        Self::Stopped,
        Self::Interrupted,
        Self::InputEnded,
        Self::Failed,
    ];

    /// As a line names it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ended => "ended",
            Self::Trouble => "trouble",
            Self::Stopped => "stopped",
            Self::Interrupted => "interrupted",
            Self::InputEnded => "input-ended",
            Self::Failed => "failed",
        }
    }
}

/// A line of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'l> {
    /// The day.
    pub day: Date,
    /// The guide's id.
    pub guide: &'l str,
    /// The case's id; empty before a case is found.
    pub case: &'l str,
    /// How the walk ended.
    pub end: End,
    /// The number of the place: `case 1.2.3`, or empty.
    pub number: &'l str,
    /// The place by ids between slashes, or empty.
    pub place: &'l str,
    /// The ids of troubles, between spaces.
    pub troubles: &'l str,
}

/// Why a line is no line of counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is longer than [`LONGEST`].
    TooLong,
    /// A quotation mark has no second one.
    Quote,
    /// It has fewer or more columns than [`COLUMNS`].
    Columns,
    /// This column holds nothing that the program writes there.
    Value(&'static str),
}

/// A line as it is written. Nothing in it has to be quoted, and no spreadsheet takes any of it for a formula: a day begins
/// with a digit, and an [`Id`] with a letter, and neither has a comma or a quotation mark.
pub(super) fn written(fields: [&str; COLUMNS.len()]) -> String {
    fields.join(",") + "\n"
}

/// The first line of a file.
pub(super) fn header() -> String {
    written(COLUMNS)
}

/// Reads lines one by one.
pub struct Reader {
    csv: csv_core::Reader,
    /// The fields of a line, one after the other, and where each ends.
    fields: Vec<u8>,
    ends: [usize; COLUMNS.len() + 1],
    /// The day of the line before, as it was written: most lines have the same.
    day: Option<(String, Date)>,
}

impl Default for Reader {
    fn default() -> Self {
        // Without it, a CR inside a line would end it.
        let lines = Terminator::Any(b'\n');
        Self {
            csv: ReaderBuilder::new().terminator(lines).build(),
            fields: vec![0; LONGEST + 1],
            ends: [0; COLUMNS.len() + 1],
            day: None,
        }
    }
}

impl Reader {
    /// Reads a line, whose end is LF, CR LF or missing. Gives nothing for a blank one and for one that names the columns.
    pub fn read(&mut self, line: &[u8]) -> Result<Option<Line<'_>>, Fault> {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.len() > LONGEST {
            return Err(Fault::TooLong);
        }
        if line.is_empty() {
            return Ok(None);
        }
        self.csv.reset();
        let (fields, ends) = (&mut self.fields, &mut self.ends);
        let (mut result, read, length, mut count) = self.csv.read_record(line, fields, ends);
        if result == ReadRecordResult::InputEmpty {
            let rest = (&mut fields[length..], &mut ends[count..]);
            let (end, _, _, more) = self.csv.read_record(b"\n", rest.0, rest.1);
            (result, count) = (end, count + more);
        }
        match result {
            ReadRecordResult::Record if read == line.len() && count == COLUMNS.len() => {}
            ReadRecordResult::InputEmpty => return Err(Fault::Quote),
            _ => return Err(Fault::Columns),
        }
        self.line()
    }

    /// The line that was split into fields.
    fn line(&mut self) -> Result<Option<Line<'_>>, Fault> {
        let mut start = 0;
        let mut fields = [""; COLUMNS.len()];
        for (at, field) in fields.iter_mut().enumerate() {
            let bytes = &self.fields[start..self.ends[at]];
            start = self.ends[at];
            *field = str::from_utf8(bytes).map_err(|_| Fault::Value(COLUMNS[at]))?;
        }
        if fields == COLUMNS {
            return Ok(None);
        }
        let [day, guide, case, end, number, place, troubles] = fields;
        let day = match &self.day {
            Some((written, date)) if written == day => *date,
            _ => {
                let date = Date::parse(day).ok_or(Fault::Value("day"))?;
                self.day.insert((day.to_owned(), date)).1
            }
        };
        let check = |is_sound, column| {
            if is_sound {
                Ok(())
            } else {
                Err(Fault::Value(column))
            }
        };
        let ids = |ids: &str, separator| ids.is_empty() || ids.split(separator).all(is_id);
        check(is_id(guide), "guide")?;
        check(case.is_empty() || is_id(case), "case")?;
        let end = End::ALL.into_iter().find(|known| known.id() == end);
        let end = end.ok_or(Fault::Value("outcome"))?;
        check(is_number(number), "number")?;
        check(ids(place, '/'), "place")?;
        check(ids(troubles, ' '), "troubles")?;
        Ok(Some(Line {
            day,
            guide,
            case,
            end,
            number,
            place,
            troubles,
        }))
    }
}

fn is_id(raw: &str) -> bool {
    Id::new(raw).is_some()
}

fn is_number(raw: &str) -> bool {
    let is_digits = |digits: &str| {
        (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let numbers = raw.strip_prefix(CASE);
    raw.is_empty() || numbers.is_some_and(|numbers| numbers.split('.').all(is_digits))
}
