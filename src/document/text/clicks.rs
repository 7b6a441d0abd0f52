//! Clicks as lines: those around the current one, what to do at it, and a whole step on paper.

use std::cmp::Ordering;

use unicode_width::UnicodeWidthStr;

use crate::document::{Click, Path};
use crate::guide::Form;
use crate::words::screen as words;

use super::blocks::Writer;
use super::fit::{Flexible, Gaps, ROOMS, Room};
use super::{Layout, Line, Medium, Role, width};

impl Writer {
    /// The clicks around the current one, and how many come before and after those: each line for the rooms that show it.
    pub(super) fn path(&self, path: &Path) -> Vec<Flexible> {
        let inset = self.inset() / 2;
        let mut lines = Vec::new();
        let mut add = |shown: &dyn Fn(Room) -> bool, role, inset, mark: &str, text: &str| {
            let rooms = ROOMS.map(shown);
            if rooms.contains(&true) {
                let wrapped = self.always(self.prose(role, inset, mark, text));
                lines.extend(wrapped.map(|line| line.in_rooms(rooms)));
            }
        };
        for start in 0..=path.current {
            let earlier = path.before + start;
            let count = words::earlier_clicks(self.layout.lang, earlier);
            let shown = |room: Room| room.counts(earlier) && room.clicks(path).start == start;
            add(&shown, Role::Dim, inset + 2, "", &count);
        }
        for (index, click) in path.clicks.iter().enumerate() {
            let (role, mark) = match index.cmp(&path.current) {
                Ordering::Less => (Role::Good, "✓ "),
                Ordering::Equal => (Role::Current, "▶ "),
                Ordering::Greater => (Role::Dim, "  "),
            };
            let shown = |room: Room| room.clicks(path).contains(&index);
            add(&shown, role, inset, mark, click);
        }
        for end in path.current + 1..=path.clicks.len() {
            let later = path.clicks.len() - end + path.after;
            let count = words::more_clicks(self.layout.lang, later);
            let shown = |room: Room| room.counts(later) && room.clicks(path).end == end;
            add(&shown, Role::Dim, inset + 2, "", &count);
        }
        lines
    }

    /// The words for the current click that its label does not say, where the path is not shown.
    pub(super) fn unlabelled(&self, path: &Path) -> Vec<Line> {
        let unlabelled = path.unlabelled.as_ref();
        unlabelled.map_or_else(Vec::new, |(label, words)| {
            self.hanging(Role::Plain, &format!("{label} “{words}”"))
        })
    }

    pub(super) fn act(
        &self,
        how: &str,
        (form, text): (Form, &str),
        gloss: Option<&str>,
        caution: Option<&str>,
    ) -> Vec<Flexible> {
        let spoken = self.layout.medium == Medium::Plain;
        let (before, after) = match form {
            Form::Page => {
                let how = format!("{how}{}", if spoken { ":" } else { "" });
                return self.how_and_what(&how, self.site(text, caution));
            }
            Form::Button => ("[ ", " ]"),
            Form::Code => ("", "   [\u{a0}•\u{a0}•\u{a0}•\u{a0}•\u{a0}•\u{a0}•\u{a0}]"),
            Form::Field => ("", "   [\u{a0}…………\u{a0}]"),
            Form::Sign => ("“", "”"),
            Form::Task => ("", ""),
        };
        let gloss = self.gloss(self.inset(), gloss);
        if spoken {
            return self.how_and_what(&format!("{how}: {text}"), gloss);
        }
        let text = format!("{text}{after}");
        let mut what = self.prose(Role::Strong, self.inset(), before, &text);
        what.extend(gloss);
        self.how_and_what(how, what)
    }

    /// How to do a click, and what it is done to, with a blank line between them on a screen.
    fn how_and_what(&self, how: &str, what: Vec<Line>) -> Vec<Flexible> {
        let how = self.always(self.prose(Role::Plain, 0, "", how));
        let screen = self.layout.medium == Medium::Screen;
        let gap = screen.then(|| Flexible::blank(Gaps::Few));
        how.chain(gap).chain(self.always(what)).collect()
    }

    pub(super) fn click(&self, click: &Click, inset: usize) -> Vec<Line> {
        let mark = format!("[ ] {:<6} ", click.number);
        let under = inset + NOTES;
        let mut lines = self.prose(Role::Strong, inset, &mark, &click.words);
        let gloss = click.gloss.as_ref().map(|gloss| format!("({gloss})"));
        let notes: Vec<&String> = gloss.iter().chain(&click.how).collect();
        let short = notes
            .iter()
            .fold(String::new(), |short, note| format!("{short}  {note}"));
        let short = self.symbols(&short).into_owned();
        match &mut lines[..] {
            // A short note is on the line of the words.
            [line] if width(line) + short.width() <= self.layout.columns => {
                line.push((Role::Dim, short));
            }
            _ => lines.extend(
                notes
                    .iter()
                    .flat_map(|note| self.prose(Role::Dim, under, "", note)),
            ),
        }
        let ticks = click
            .ticks
            .iter()
            .map(|tick| format!("[\u{a0}]\u{a0}{tick}"));
        let ticks = ticks.collect::<Vec<_>>().join("  ");
        if !ticks.is_empty() {
            lines.extend(self.prose(Role::Plain, under, "", &ticks));
        }
        let columns = self.layout.columns.saturating_sub(under);
        let narrower = Self {
            layout: Layout {
                columns,
                ..self.layout
            },
        };
        for note in click.notes.iter().flat_map(|note| narrower.block(note)) {
            let pad = (Role::Plain, " ".repeat(under));
            lines.push(std::iter::once(pad).chain(note.line).collect());
        }
        lines.extend(
            click
                .again
                .iter()
                .flat_map(|inner| self.click(inner, inset + 2)),
        );
        lines
    }
}

/// How far notes are indented below the box of a click, in columns.
const NOTES: usize = 4;
