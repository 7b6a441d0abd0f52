//! A menu as dialoguer draws it. dialoguer counts an item's bytes where it should count columns, so it is given short
//! ASCII keys, and this theme draws the entry of each key, wrapped to the screen.

use std::fmt;

use dialoguer::theme::Theme;

use crate::document::text::{Role, Symbols, wrap};
use crate::frontend::paint::{self, Paint};
use crate::frontend::{Entry, Menu};
use crate::words::screen as words;

use super::parts::{Keys, Screen};

/// A menu wrapped to the screen.
#[derive(Clone)]
pub(super) struct Drawn {
    prompt: Vec<String>,
    entries: Vec<Wrapped>,
    symbols: Symbols,
    paint: Paint,
}

/// An entry wrapped to the screen.
#[derive(Clone)]
struct Wrapped {
    /// What is above it.
    heading: Vec<String>,
    /// Its digit, and what separates that from its text.
    digit: String,
    lines: Vec<String>,
}

impl Drawn {
    /// A menu for a screen.
    pub(super) fn new(menu: &Menu, screen: Screen) -> Self {
        let (columns, symbols, paint) = (screen.columns, screen.symbols, screen.paint);
        // One column is left free: a full line would wrap on some terminals.
        let room = columns.saturating_sub(3).max(1);
        let wrap = |text: &str, room| wrap(&symbols.of(text), room);
        let line = |mark: &str, mark_role, text: String, role| {
            paint::line(&vec![(mark_role, mark.to_owned()), (role, text)], paint)
        };
        let mut prompt: Vec<String> = Vec::new();
        for (at, text) in wrap(&menu.ask, room).into_iter().enumerate() {
            prompt.push(line(
                if at == 0 { "? " } else { "  " },
                Role::Current,
                text,
                Role::Strong,
            ));
        }
        let hints = hints(screen).into_iter().map(|hint| wrap(hint, room));
        let hint = hints.reduce(|longer, hint| if longer.len() > 1 { hint } else { longer });
        let hint = hint.unwrap_or_default();
        prompt.extend(
            hint.into_iter()
                .map(|text| line("  ", Role::Dim, text, Role::Dim)),
        );
        let gap = if columns < 40 { " " } else { "  " };
        let wrapped = |(index, entry): (usize, &Entry)| {
            let digit = format!("{}{gap}", index + 1);
            let above = index
                .checked_sub(1)
                .map(|above| &menu.entries[above].heading);
            let heading = match (&entry.heading, above) {
                (heading, Some(above)) if heading == above => Vec::new(),
                (None, None) => Vec::new(),
                // The entries that are under no heading are separated from those that are.
                (heading, _) => wrap(heading.as_deref().unwrap_or_default(), room),
            };
            let heading = heading.into_iter();
            Wrapped {
                heading: heading
                    .map(|text| line("  ", Role::Plain, text, Role::Strong))
                    .collect(),
                lines: wrap(&entry.label, room.saturating_sub(digit.len()).max(1)),
                digit,
            }
        };
        Self {
            prompt,
            entries: menu.entries.iter().enumerate().map(wrapped).collect(),
            symbols,
            paint,
        }
    }

    /// How many rows it takes.
    pub(super) fn height(&self) -> usize {
        let entry = |entry: &Wrapped| entry.heading.len() + entry.lines.len();
        self.prompt.len() + self.entries.iter().map(entry).sum::<usize>()
    }

    /// What dialoguer draws: the question, and the entries, with this one highlighted.
    pub(super) fn text(&self, highlight: usize) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = self.format_select_prompt(&mut text, "");
        for (index, key) in self.keys().iter().enumerate() {
            text.push('\n');
            let _ = self.format_select_prompt_item(&mut text, key, index == highlight);
        }
        text + "\n"
    }

    /// The keys of the entries.
    pub(super) fn keys(&self) -> Vec<String> {
        (0..self.entries.len())
            .map(|index| index.to_string())
            .collect()
    }
}

/// What the keys do, from the longest text to the shortest.
fn hints(screen: Screen) -> Vec<&'static str> {
    let lang = screen.lang;
    if screen.keys == Keys::Arrows {
        return vec![words::keys_hint_arrows(lang)];
    }
    let [whole, short] = match screen.symbols {
        Symbols::Typographic => [words::keys_hint(lang), words::keys_hint_short(lang)],
        Symbols::Ascii => [
            words::keys_hint_ascii(lang),
            words::keys_hint_ascii_short(lang),
        ],
    };
    vec![whole, short, words::keys_hint_least(lang)]
}

impl Theme for Drawn {
    fn format_select_prompt(&self, f: &mut dyn fmt::Write, _: &str) -> fmt::Result {
        f.write_str(&self.prompt.join("\n"))
    }

    fn format_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        key: &str,
        active: bool,
    ) -> fmt::Result {
        let entry = key
            .parse::<usize>()
            .ok()
            .and_then(|index| self.entries.get(index));
        let Some(entry) = entry else { return Ok(()) };
        for line in &entry.heading {
            writeln!(f, "{line}")?;
        }
        let role = if active { Role::Current } else { Role::Plain };
        for (at, line) in entry.lines.iter().enumerate() {
            let mark = if active && at == 0 {
                self.symbols.of("❯ ")
            } else {
                "  ".into()
            };
            // The lines after the first are below its text, so that none of them looks like another entry.
            let lead = match at {
                0 => format!("{mark}{}", entry.digit),
                _ => format!("\n{mark}{}", " ".repeat(entry.digit.len())),
            };
            write!(
                f,
                "{}",
                paint::line(&vec![(role, format!("{lead}{line}"))], self.paint)
            )?;
        }
        Ok(())
    }
}
