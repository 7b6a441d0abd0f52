//! Sums over lines of counts. Memory does not grow with the number of lines, nor without limit with what they hold.

use std::collections::HashMap;
use std::io::{self, BufRead, Read as _};

use crate::guide::Date;

use super::line::{End, Fault, LONGEST, Line, Reader};

/// How many different keys a [`Counter`] holds.
pub const MOST_KEYS: usize = 10_000;

/// What lines add up to.
#[derive(Debug, Default)]
pub struct Totals {
    /// How many walks.
    pub walks: u64,
    /// How many lines were damaged; they count nowhere else.
    pub damaged: u64,
    /// The first day and the last.
    pub days: Option<(Date, Date)>,
    /// How many walks ended in each way, in the order of [`End::ALL`].
    pub ends: [u64; End::ALL.len()],
    /// Walks by `guide,case`.
    pub cases: Counter,
    /// Walks that ended in another way than [`End::Ended`], by `guide,case,number,place`.
    pub places: Counter,
    /// Walks in which a trouble was met, by `guide,trouble`.
    pub troubles: Counter,
}

/// Counts by key.
#[derive(Debug, Default)]
pub struct Counter {
    counts: HashMap<String, u64>,
    /// The count of all keys after the first [`MOST_KEYS`].
    pub others: u64,
}

impl Counter {
    fn add(&mut self, key: &str) {
        if let Some(count) = self.counts.get_mut(key) {
            *count += 1;
        } else if self.counts.len() < MOST_KEYS {
            self.counts.insert(key.to_owned(), 1);
        } else {
            self.others += 1;
        }
    }

    /// The keys with their counts, the most frequent first.
    pub fn most_first(&self) -> Vec<(&str, u64)> {
        let counts = self.counts.iter();
        let mut counts: Vec<(&str, u64)> = counts.map(|(key, count)| (&**key, *count)).collect();
        counts.sort_by(|(key, count), (other_key, other)| (other, key).cmp(&(count, other_key)));
        counts
    }
}

impl Totals {
    /// Adds the lines of a file. `damage` gets the number, from 1, of each line that is damaged. Errs where the file cannot
    /// be read on; what was read counts.
    pub fn read(
        &mut self,
        mut input: impl BufRead,
        damage: &mut dyn FnMut(u64, Fault),
    ) -> io::Result<()> {
        let mut reader = Reader::default();
        // Room for CR and LF, so that only a line that is too long fills it without an end.
        let most = LONGEST as u64 + 2;
        let mut line = Vec::new();
        let mut key = String::new();
        for number in 1.. {
            line.clear();
            if (&mut input).take(most).read_until(b'\n', &mut line)? == 0 {
                break;
            }
            if line.len() as u64 == most && !line.ends_with(b"\n") {
                input.skip_until(b'\n')?;
            }
            // Spreadsheets write a byte order mark.
            let text = match number {
                1 => line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line),
                _ => &line,
            };
            match reader.read(text) {
                Ok(None) => {}
                Ok(Some(line)) => self.add(&line, &mut key),
                Err(fault) => {
                    self.damaged += 1;
                    damage(number, fault);
                }
            }
        }
        Ok(())
    }

    /// Adds a line. `key` is a buffer.
    fn add(&mut self, line: &Line<'_>, key: &mut String) {
        self.walks += 1;
        let (first, last) = self.days.unwrap_or((line.day, line.day));
        self.days = Some((first.min(line.day), last.max(line.day)));
        self.ends[line.end as usize] += 1;
        let mut count = |counter: &mut Counter, parts: &[&str]| {
            key.clear();
            for (at, part) in parts.iter().enumerate() {
                key.push_str(if at == 0 { "" } else { "," });
                key.push_str(part);
            }
            counter.add(key);
        };
        count(&mut self.cases, &[line.guide, line.case]);
        if line.end != End::Ended {
            let place = [line.guide, line.case, line.number, line.place];
            count(&mut self.places, &place);
        }
        for trouble in line.troubles.split_terminator(' ') {
            count(&mut self.troubles, &[line.guide, trouble]);
        }
    }
}
