//! Counts as bars.

use super::blocks::Writer;
use super::{Line, Medium, Role};

impl Writer {
    /// A line for each count: the number, a bar, and what was counted, which is wrapped beside them. There are no bars on a
    /// narrow screen, where they leave too little room, nor of a single count, nor where lines are read aloud.
    pub(super) fn bars(&self, bars: &[(u64, String)]) -> Vec<Line> {
        let most = bars.iter().map(|(count, _)| *count).max().unwrap_or(0);
        let digits = most.to_string().len();
        let shows = self.layout.medium != Medium::Plain && bars.len() > 1;
        let room = match self.layout.columns {
            ..40 => 0,
            columns if shows => columns / 4,
            _ => 0,
        };
        let line = |(count, name): &(u64, String)| {
            let mark = if room == 0 {
                format!("{count:digits$}  ")
            } else {
                let bar = "█".repeat(length(*count, most, room));
                format!("{count:digits$}  {bar:room$}  ")
            };
            self.prose(Role::Plain, 0, &mark, name)
        };
        bars.iter().flat_map(line).collect()
    }
}

/// The length of a count's bar where that of the largest is `room`. Only that of 0 is empty.
fn length(count: u64, most: u64, room: usize) -> usize {
    let length = u128::from(count) * room as u128;
    // It is at most `room`.
    usize::try_from(length.div_ceil(u128::from(most.max(1)))).unwrap_or(room)
}
