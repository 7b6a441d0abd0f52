//! A menu as dialoguer draws it. dialoguer counts an item's bytes where it should count columns, so it is given short
//! ASCII keys, and this theme draws the entry of each key, wrapped to the screen.

use std::fmt;

use dialoguer::theme::Theme;

use crate::document::text::{Role, wrap};
use crate::frontend::Menu;
use crate::frontend::paint::{self, Paint};
use crate::guide::Lang;
use crate::words::screen as words;

/// A menu wrapped to the screen.
pub(super) struct Drawn {
    prompt: Vec<String>,
    entries: Vec<Vec<String>>,
    paint: Paint,
}

impl Drawn {
    /// A menu for a screen of so many columns.
    pub(super) fn new(menu: &Menu, columns: usize, lang: Lang, paint: Paint) -> Self {
        // One column is left free: a full line would wrap on some terminals.
        let room = columns.saturating_sub(3).max(1);
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
        let mut hint = wrap(words::keys_hint(lang), room);
        if hint.len() > 1 {
            hint = wrap(words::keys_hint_short(lang), room);
        }
        prompt.extend(
            hint.into_iter()
                .map(|text| line("  ", Role::Dim, text, Role::Dim)),
        );
        let entries = menu.entries.iter().map(|entry| wrap(entry, room)).collect();
        Self {
            prompt,
            entries,
            paint,
        }
    }

    /// How many rows it takes.
    pub(super) fn height(&self) -> usize {
        self.prompt.len() + self.entries.iter().map(Vec::len).sum::<usize>()
    }

    /// The keys of the entries.
    pub(super) fn keys(&self) -> Vec<String> {
        (0..self.entries.len())
            .map(|index| index.to_string())
            .collect()
    }
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
        for (at, line) in entry.into_iter().flatten().enumerate() {
            let mark = if active && at == 0 { "❯ " } else { "  " };
            let role = if active { Role::Current } else { Role::Plain };
            let start = if at == 0 { "" } else { "\n" };
            write!(
                f,
                "{start}{}",
                paint::line(&vec![(role, format!("{mark}{line}"))], self.paint)
            )?;
        }
        Ok(())
    }
}
