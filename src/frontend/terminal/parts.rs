//! A scene laid out for a screen: in parts, where it is too long for one.

use std::slice;

use crate::document::text::{
    Layout, Line, Medium, Symbols, Wrapped, fit, height, lay_out, wrap_blocks,
};
use crate::document::{Block, Document};
use crate::frontend::paint::Paint;
use crate::frontend::{MOST, Menu};
use crate::guide::Lang;

use super::entries::{self, Entries, Page};
use super::menu::Drawn;
use super::view::{Start, View};

/// A screen for which a scene is laid out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Screen {
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) lang: Lang,
    pub(super) symbols: Symbols,
    pub(super) paint: Paint,
    pub(super) keys: Keys,
}

/// Which keys answer a menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keys {
    /// The arrows, digits and `?`.
    All,
    /// The arrows alone: where dialoguer reads the keys itself.
    Arrows,
}

impl Keys {
    /// Those of this platform.
    pub(super) const HERE: Self = if cfg!(unix) { Self::All } else { Self::Arrows };
}

impl Screen {
    /// Lays a document out in parts, each of which fits the screen with a menu below it, and gives the one in view.
    pub(super) fn part(self, document: &Document, own: &Menu, view: &View) -> Part {
        let wanted = view.highlight;
        let blocks = wrap_blocks(document, &self.layout(0));
        let all = Entries::all(self, own, wanted);
        let whole = self.layout(all.drawn.height());
        let is_short = all.turns.len() <= MOST;
        if !view.is_out && is_short && self.holds(&all.drawn) && whole.holds(&blocks) {
            return Part::only(fit(blocks, &whole), all);
        }
        // A list that the screen holds is shown whole, after the text. A longer one takes the rows that the text leaves,
        // but half of the screen at least.
        let mut lists = entries::pages(self, own, self.rows.saturating_sub(2));
        if lists.len() > 1 {
            let room = self.rows.saturating_sub(2 + self.layout(0).least(&blocks));
            lists = entries::pages(self, own, room.max(self.rows / 2));
        }
        let page = lists.iter().rev().find(|page| page.is_at_most(view.page));
        let Some(page) = page else {
            return Part::only(fit(blocks, &whole), all);
        };
        let below = Entries::page(self, own, page, wanted);
        let last = self.layout(below.drawn.height());
        let mut part = if !self.holds(&below.drawn) || last.holds(&blocks) {
            Part::only(fit(blocks, &last), below)
        } else {
            self.one_of_parts(document, page.clone(), own, view)
        };
        part.page_before = page.before;
        if view.is_out {
            part.lines = self.head(document);
            let parts = (part.before.is_some(), part.next.is_some());
            part.entries = Entries::others(self, own, parts, wanted);
        }
        part
    }

    /// The part in view of those that a document is split into, with a page of the menu under the last.
    fn one_of_parts(self, document: &Document, mut page: Page, own: &Menu, view: &View) -> Part {
        page.parts = 2;
        let below = Entries::page(self, own, &page, view.highlight);
        let next = Entries::next(self, own, (1, 3), None);
        let [next, last] = [&next, &below].map(|below| self.layout(below.drawn.height()));
        let blocks = wrap_blocks(document, &next);
        let is_position = |own: &&Wrapped<'_>| matches!(own.block, Block::Position(_));
        let parts = split(blocks, &next, &last);
        let count = parts.len();
        let mut head: Option<Wrapped<'_>> = None;
        let mut seen = 0;
        let mut all: Vec<(Start, Vec<Line>)> = Vec::new();
        for (at, mut part) in parts.into_iter().enumerate() {
            let start = seen;
            seen += part.len();
            let layout = if at + 1 == count { last } else { next };
            // Where there is room, the later parts say where one is too.
            let told = head.clone();
            let told = told.filter(|head| layout.holds([head].into_iter().chain(&part)));
            head = head.or_else(|| part.iter().find(is_position).cloned());
            part.splice(0..0, told);
            let pages = pages(fit(part, &layout), &layout).into_iter();
            all.extend(
                pages
                    .enumerate()
                    .map(|(page, lines)| ((start, page), lines)),
            );
        }
        let of = all.len();
        let at = all.iter().rposition(|(start, _)| *start <= view.start);
        let at = at.unwrap_or_default();
        let start = |at: usize| all.get(at).map(|(start, _)| *start);
        let (next, before) = (start(at + 1), at.checked_sub(1).and_then(start));
        let below = if at + 1 < of {
            Entries::next(self, own, (at, of), view.highlight)
        } else {
            page.parts = of;
            Entries::page(self, own, &page, view.highlight)
        };
        Part {
            lines: all.swap_remove(at).1,
            entries: below,
            next,
            before,
            page_before: None,
        }
    }

    /// What a document begins with: where one is.
    fn head(self, document: &Document) -> Vec<Line> {
        let head: Document = document.first().into_iter().cloned().collect();
        lay_out(&head, &self.layout(0))
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

/// A part of a scene, laid out for a screen.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) lines: Vec<Line>,
    pub(super) entries: Entries,
    /// Where the next part begins, if there is one.
    pub(super) next: Option<Start>,
    /// Where the part before begins.
    pub(super) before: Option<Start>,
    /// The entry with which the page before of the list begins.
    pub(super) page_before: Option<usize>,
}

impl Part {
    /// All of a scene.
    fn only(lines: Vec<Line>, entries: Entries) -> Self {
        Self {
            lines,
            entries,
            next: None,
            before: None,
            page_before: None,
        }
    }
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
        Some(Block::Heading(..)) => above,
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
        matches!(wrapped.block, Block::Heading(..))
    }

    #[test]
    fn nothing_is_lost_and_the_number_to_call_is_on_the_last_part() {
        let phone = Block::Phone {
            number: "156".to_owned(),
            title: "999".to_owned(),
        };
        let mut document = texts(7);
        document.insert(1, phone.clone());
        document.insert(3, Block::heading("h".to_owned()));
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
}
