//! Clicks as lines: those around the one at hand, what to do at it, and a whole step on paper.

use std::cmp::Ordering;

use unicode_width::UnicodeWidthStr;

use crate::document::{Click, Path, Target};
use crate::words::screen as words;

use super::blocks::{Gaps, PathRoom, Writer};
use super::{Layout, Line, Medium, Role, width};

impl Writer {
    pub(super) fn path(&self, path: &Path) -> Vec<Line> {
        let (before, after) = match self.room {
            PathRoom::Calm => (2, 3),
            PathRoom::Around(most) => (usize::from(most > 2), most - usize::from(most > 2)),
        };
        let counted = !matches!(self.room, PathRoom::Around(0));
        // Counting a single click that is left out takes the line that it would take itself.
        let trim = |shown: usize, wanted: usize, beyond: usize| match shown.saturating_sub(wanted) {
            1 if counted && beyond == 0 => 0,
            left_out => left_out,
        };
        let first = trim(path.current, before, path.before);
        let below = path.clicks.len() - 1 - path.current;
        let end = path.clicks.len() - trim(below, after, path.after);
        let inset = self.inset() / 2;
        let count = |text: String| self.prose(Role::Dim, inset + 2, "", &text);
        let mut lines = Vec::new();
        let done = path.before + first;
        if done > 0 && counted {
            lines.extend(count(words::earlier_clicks(self.layout.lang, done)));
        }
        for (index, click) in path.clicks.iter().enumerate().take(end).skip(first) {
            let (role, mark) = match index.cmp(&path.current) {
                Ordering::Less => (Role::Good, "✓ "),
                Ordering::Equal => (Role::Current, "▶ "),
                Ordering::Greater => (Role::Dim, "  "),
            };
            lines.extend(self.prose(role, inset, mark, click));
        }
        let left = path.clicks.len() - end + path.after;
        if left > 0 && counted {
            lines.extend(count(words::more_clicks(self.layout.lang, left)));
        }
        lines
    }

    pub(super) fn act(&self, how: &str, target: &Target, gloss: Option<&str>) -> Vec<Line> {
        let spoken = self.layout.medium == Medium::Plain;
        let (text, before, after) = match target {
            Target::Address(url) => {
                let mut lines = self.prose(
                    Role::Plain,
                    0,
                    "",
                    &format!("{how}{}", if spoken { ":" } else { "" }),
                );
                if self.layout.medium == Medium::Screen && self.gaps != Gaps::None {
                    lines.push(Line::new());
                }
                lines.push(self.alone(Role::Strong, url));
                return lines;
            }
            Target::Button(label) => (label, "[ ", " ]"),
            Target::Code(label) => (
                label,
                "",
                "   [\u{a0}•\u{a0}•\u{a0}•\u{a0}•\u{a0}•\u{a0}•\u{a0}]",
            ),
            Target::Field(label) => (label, "", "   [\u{a0}…………\u{a0}]"),
            Target::Sign(label) => (label, "“", "”"),
        };
        let mut lines = if spoken {
            self.prose(Role::Plain, 0, "", &format!("{how}: {text}"))
        } else {
            let mut lines = self.prose(Role::Plain, 0, "", how);
            if self.layout.medium == Medium::Screen && self.gaps != Gaps::None {
                lines.push(Line::new());
            }
            lines.extend(self.prose(
                Role::Strong,
                self.inset(),
                before,
                &format!("{text}{after}"),
            ));
            lines
        };
        lines.extend(self.gloss(self.inset(), gloss));
        lines
    }

    pub(super) fn click(&self, click: &Click, inset: usize) -> Vec<Line> {
        let mark = format!("{:>4}  ", format!("{}.", click.number));
        let under = inset + mark.width();
        let mut lines = self.prose(Role::Strong, inset, &mark, &click.words);
        let gloss = click.gloss.as_ref().map(|gloss| format!("({gloss})"));
        let notes: Vec<&String> = gloss.iter().chain(&click.how).collect();
        let short = notes
            .iter()
            .fold(String::new(), |short, note| format!("{short}  {note}"));
        let short = self.symbols(&short).into_owned();
        match &mut lines[..] {
            // What is short enough stands behind the words.
            [line] if width(line) + short.width() <= self.layout.columns => {
                line.push((Role::Dim, short));
            }
            _ => lines.extend(
                notes
                    .iter()
                    .flat_map(|note| self.prose(Role::Dim, under, "", note)),
            ),
        }
        let columns = self.layout.columns.saturating_sub(under);
        let narrower = Self {
            layout: Layout {
                columns,
                ..self.layout
            },
            ..*self
        };
        for note in click.notes.iter().flat_map(|note| narrower.block(note)) {
            let pad = (Role::Plain, " ".repeat(under));
            lines.push(std::iter::once(pad).chain(note).collect());
        }
        lines.extend(
            click
                .again
                .iter()
                .flat_map(|inner| self.click(inner, under)),
        );
        lines
    }
}
