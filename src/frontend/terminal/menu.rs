//! A menu as dialoguer draws it. dialoguer counts an item's bytes where it should count columns, so it is given short
//! ASCII keys, and this theme draws the entry of each key, wrapped to the screen.

use std::fmt;

use dialoguer::theme::Theme;

use crate::document::text::{Role, Symbols, wrap};
use crate::frontend::Menu;
use crate::frontend::paint::{self, Paint};
use crate::words::screen as words;

use super::parts::Screen;

/// A menu wrapped to the screen.
pub(super) struct Drawn {
    prompt: Vec<String>,
    entries: Vec<Vec<String>>,
    symbols: Symbols,
    paint: Paint,
}

impl Drawn {
    /// A menu for a screen.
    pub(super) fn new(menu: &Menu, screen: Screen) -> Self {
        let (lang, symbols, paint) = (screen.lang, screen.symbols, screen.paint);
        // One column is left free: a full line would wrap on some terminals.
        let room = screen.columns.saturating_sub(3).max(1);
        let wrap = |text: &str| wrap(&symbols.of(text), room);
        let line = |mark: &str, mark_role, text: String, role| {
            paint::line(&vec![(mark_role, mark.to_owned()), (role, text)], paint)
        };
        let mut prompt: Vec<String> = Vec::new();
        for (at, text) in wrap(&menu.ask).into_iter().enumerate() {
            prompt.push(line(
                if at == 0 { "? " } else { "  " },
                Role::Current,
                text,
                Role::Strong,
            ));
        }
        let mut hint = wrap(words::keys_hint(lang));
        if hint.len() > 1 {
            hint = wrap(words::keys_hint_short(lang));
        }
        prompt.extend(
            hint.into_iter()
                .map(|text| line("  ", Role::Dim, text, Role::Dim)),
        );
        let entries = menu.entries.iter().map(|entry| wrap(entry)).collect();
        Self {
            prompt,
            entries,
            symbols,
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
            let mark = self.symbols.of(if active && at == 0 { "❯ " } else { "  " });
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
