//! A scene laid out for a screen: in parts, where it is too long for one.

use std::slice;

use crate::document::text::{Layout, Line, Medium, Symbols, Wrapped, fit, height, wrap_blocks};
use crate::document::{Block, Document};
use crate::frontend::Menu;
use crate::frontend::paint::Paint;
use crate::guide::Lang;
use crate::words::screen as words;

use super::menu::Drawn;

/// A screen for which a scene is laid out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Screen {
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) lang: Lang,
    pub(super) symbols: Symbols,
    pub(super) paint: Paint,
}

impl Screen {
    /// Lays a document out in parts, each of which fits the screen with the menu below it. Gives the part at an index, or
    /// the last one.
    pub(super) fn part(self, document: &Document, own: &Menu, at: usize) -> Part {
        let below = |at, of| Below::new(self, own, at, of);
        let whole = below(0, 1);
        let layout = self.layout(whole.drawn.height());
        let blocks = wrap_blocks(document, &layout);
        if !self.holds(&whole.drawn) || layout.holds(&blocks) {
            return Part {
                at: 0,
                lines: fit(blocks, &layout),
                below: whole,
            };
        }
        let [next, last] = [1, 2].map(|at| self.layout(below(at, 3).drawn.height()));
        let parts = split(blocks, &next, &last);
        let count = parts.len();
        let pages = parts.into_iter().enumerate().flat_map(|(at, part)| {
            let layout = if at + 1 == count { last } else { next };
            pages(fit(part, &layout), &layout)
        });
        let mut pages: Vec<Vec<Line>> = pages.collect();
        let at = at.min(pages.len() - 1);
        Part {
            at,
            below: below(at, pages.len()),
            lines: pages.swap_remove(at),
        }
    }

    /// Whether the screen holds a menu: all of it, and without dialoguer's pages.
    pub(super) fn holds(self, menu: &Drawn) -> bool {
        menu.height() < self.rows && menu.keys().len() + 2 <= self.rows
    }

    /// The layout of a document above a menu of so many rows.
    pub(super) fn layout(self, menu: usize) -> Layout {
        // A blank line before the menu, and the line of the cursor after it.
        let rows = Some(self.rows.saturating_sub(menu + 2));
        Layout {
            columns: self.columns,
            rows,
            medium: Medium::Screen,
            symbols: self.symbols,
            lang: self.lang,
        }
    }
}

/// What an entry of a part's menu does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Shows the next part.
    Next,
    /// Shows the part before.
    Before,
    /// Answers the scene with this entry of its menu.
    Answer(usize),
}

/// A part of a scene, laid out for a screen.
pub(super) struct Part {
    /// Its index.
    pub(super) at: usize,
    pub(super) lines: Vec<Line>,
    pub(super) below: Below,
}

/// The menu below a part.
pub(super) struct Below {
    pub(super) menu: Menu,
    /// What each of its entries does.
    pub(super) turns: Vec<Turn>,
    pub(super) drawn: Drawn,
}

impl Below {
    fn new(screen: Screen, own: &Menu, at: usize, of: usize) -> Self {
        let (menu, turns) = menu(own, at, of, screen.lang);
        Self {
            drawn: Drawn::new(&menu, screen),
            menu,
            turns,
        }
    }
}

/// The menu below the part at index `at` of `of`, and what each of its entries does.
pub(super) fn menu(menu: &Menu, at: usize, of: usize, lang: Lang) -> (Menu, Vec<Turn>) {
    let last = at + 1 >= of;
    let mut turns = if last {
        (0..menu.entries.len()).map(Turn::Answer).collect()
    } else {
        vec![Turn::Next]
    };
    // Below the answers, to keep them together. The up key on the first entry selects it.
    if at > 0 {
        turns.push(Turn::Before);
    }
    let entry = |turn: &Turn| match turn {
        Turn::Next => words::answer_next_part(lang).to_owned(),
        Turn::Before => words::answer_part_before(lang).to_owned(),
        Turn::Answer(index) => menu.entries[*index].clone(),
    };
    let default = if last {
        Turn::Answer(menu.default)
    } else {
        Turn::Next
    };
    let shown = Menu {
        ask: if last {
            menu.ask.clone()
        } else {
            words::ask_read(lang).to_owned()
        },
        entries: turns.iter().map(entry).collect(),
        default: turns
            .iter()
            .position(|turn| *turn == default)
            .unwrap_or_default(),
        yes_no: None,
    };
    (shown, turns)
}

/// Splits a document between its blocks, so that each part fits: the last part in the layout `last`, the others in
/// `next`. The scene is answered below the last part, which has the block that the scene is about: the act, the address
/// or the number to call. A block that is larger than a part makes one by itself.
pub(super) fn split<'d>(
    document: Vec<Wrapped<'d>>,
    next: &Layout,
    last: &Layout,
) -> Vec<Vec<Wrapped<'d>>> {
    let is_key = |wrapped: &&Wrapped<'_>| {
        matches!(
            wrapped.block,
            Block::Act { .. } | Block::Address(_) | Block::Phone { .. }
        )
    };
    // Addresses that an ending sends people to are shown side by side, with the same weight.
    let is_address = |wrapped: &&Wrapped<'_>| matches!(wrapped.block, Block::Address(_));
    let last_key = document.iter().rfind(is_key);
    let keys: Vec<Wrapped<'d>> = match last_key.filter(is_address) {
        Some(_) => document.iter().filter(is_address).cloned().collect(),
        None => last_key.into_iter().cloned().collect(),
    };
    let mut parts: Vec<Vec<Wrapped<'d>>> = Vec::new();
    let mut part: Vec<Wrapped<'d>> = Vec::new();
    for wrapped in document {
        part.push(wrapped);
        if part.len() > 1 && !next.holds(&part) {
            let rest = part.split_off(last_with_heading(&part).max(1));
            parts.push(std::mem::replace(&mut part, rest));
        }
    }
    let is_missing = |key: &&Wrapped<'_>| part.iter().all(|own| own.block != key.block);
    let missing: Vec<Wrapped<'d>> = keys.iter().filter(is_missing).cloned().collect();
    if last.holds(missing.iter().chain(&part)) {
        part.splice(0..0, missing);
    } else {
        // A part of nothing but answers would not say what is asked.
        let end = if keys.is_empty() {
            part.split_off(last_with_heading(&part))
        } else {
            keys
        };
        let before = std::mem::replace(&mut part, end);
        parts.extend(Some(before).filter(|before| !before.is_empty()));
    }
    parts.push(part);
    parts
}

/// The index of the last block, or of the heading directly before it: a heading belongs to the block after it.
fn last_with_heading(part: &[Wrapped<'_>]) -> usize {
    let last = part.len().saturating_sub(1);
    let above = last.saturating_sub(1);
    match part.get(above).map(|wrapped| wrapped.block) {
        Some(Block::Heading(_)) => above,
        _ => last,
    }
}

/// Lines as pages of the layout's rows: one page where they fit.
pub(super) fn pages(lines: Vec<Line>, layout: &Layout) -> Vec<Vec<Line>> {
    let mut pages = vec![Vec::new()];
    let mut used = 0;
    for line in lines {
        let own = height(slice::from_ref(&line), layout.columns);
        if used > 0 && layout.rows.is_some_and(|rows| used + own > rows) {
            pages.push(Vec::new());
            used = 0;
        }
        used += own;
        if let Some(page) = pages.last_mut() {
            page.push(line);
        }
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::text::Role;

    fn layout(rows: usize) -> Layout {
        Layout {
            columns: 20,
            rows: Some(rows),
            medium: Medium::Screen,
            symbols: Symbols::Typographic,
            lang: Lang::Vi,
        }
    }

    /// Blocks of one row each.
    fn texts(count: usize) -> Document {
        (0..count)
            .map(|at| Block::Paragraph(at.to_string()))
            .collect()
    }

    fn is_heading(wrapped: &Wrapped<'_>) -> bool {
        matches!(wrapped.block, Block::Heading(_))
    }

    #[test]
    fn nothing_is_lost_and_the_number_to_call_is_on_the_last_part() {
        let phone = Block::Phone {
            number: "156".to_owned(),
            title: "999".to_owned(),
        };
        let mut document = texts(7);
        document.insert(1, phone.clone());
        document.insert(3, Block::Heading("h".to_owned()));
        let (next, last) = (layout(4), layout(3));
        let parts = split(wrap_blocks(&document, &next), &next, &last);
        for block in &document {
            assert!(parts.iter().flatten().any(|own| own.block == block));
        }
        let (rest, end) = (&parts[..parts.len() - 1], &parts[parts.len() - 1]);
        assert!(rest.iter().all(|part| !part.is_empty() && next.holds(part)));
        assert!(last.holds(end) && end.iter().any(|own| *own.block == phone));
        assert!(
            parts
                .iter()
                .all(|part| !part.last().is_some_and(is_heading))
        );
    }

    #[test]
    fn no_part_is_empty() {
        for count in 1..9 {
            for last in 0..4 {
                let (document, next) = (texts(count), layout(3));
                let parts = split(wrap_blocks(&document, &next), &next, &layout(last));
                assert!(parts.iter().all(|part| !part.is_empty()), "{count} {last}");
                let blocks = parts.iter().flatten().map(|own| own.block);
                assert!(blocks.eq(&document));
            }
        }
    }

    #[test]
    fn what_is_taller_than_the_screen_is_cut_between_its_lines() {
        let lines: Vec<Line> = (0..7)
            .map(|at| vec![(Role::Plain, at.to_string())])
            .collect();
        let pages = pages(lines.clone(), &layout(3));
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 1]);
        assert_eq!(pages.concat(), lines);
    }

    #[test]
    fn every_answer_is_below_the_last_part_only() {
        let own = Menu {
            ask: "?".to_owned(),
            entries: vec!["a".to_owned(), "b".to_owned()],
            default: 1,
            yes_no: None,
        };
        let turns = |at| menu(&own, at, 3, Lang::Vi).1;
        assert_eq!(turns(0), [Turn::Next]);
        assert_eq!(turns(1), [Turn::Next, Turn::Before]);
        assert_eq!(turns(2), [Turn::Answer(0), Turn::Answer(1), Turn::Before]);
        let (last, _) = menu(&own, 2, 3, Lang::Vi);
        assert_eq!(last.entries[last.default], "b");
    }
}
