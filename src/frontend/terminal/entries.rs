//! The entries below a part of a scene: which of a menu's are shown there, and what each of them does.
//!
//! Where rows are dear, the ways out are behind one entry. A list that is too long for the screen, or for the nine
//! digits, is shown page by page.

use std::ops::Range;

use crate::frontend::{Entry, MOST, Menu};
use crate::guide::Lang;
use crate::words::screen as words;

use super::menu::Drawn;
use super::parts::Screen;

/// What an entry does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Shows the next part.
    Next,
    /// Shows the part before.
    Before,
    /// Answers the scene with this entry of its menu.
    Answer(usize),
    /// Shows the page of the list that begins with this entry of the scene's menu.
    Page(usize),
    /// Shows the ways out.
    Others,
    /// Leaves them.
    Stay,
}

/// A page of a menu's own entries.
#[derive(Clone, Debug)]
pub(super) struct Page {
    /// The entries.
    entries: Range<usize>,
    /// The entry with which the page before begins, if there is one.
    pub(super) before: Option<usize>,
    /// How many parts the scene has; it is below the last of them.
    pub(super) parts: usize,
}

impl Page {
    /// Whether it is the one that an entry is on, or after that.
    pub(super) fn is_at_most(&self, entry: usize) -> bool {
        self.entries.start <= entry
    }
}

/// The entries below a part.
#[derive(Clone)]
pub(super) struct Entries {
    pub(super) menu: Menu,
    /// What each of its entries does.
    pub(super) turns: Vec<Turn>,
    pub(super) drawn: Drawn,
}

impl Entries {
    /// Entries for these turns of a scene's menu. The highlight is on `wanted`, or else on what Enter alone means.
    fn new(
        screen: Screen,
        own: &Menu,
        ask: String,
        turns: Vec<Turn>,
        wanted: Option<Turn>,
    ) -> Self {
        let lang = screen.lang;
        let entry = |turn: &Turn| match turn {
            Turn::Answer(index) => own.entries[*index].clone(),
            Turn::Next => Entry::new(words::answer_next_part(lang)),
            Turn::Before => Entry::new(words::answer_part_before(lang)),
            Turn::Page(start) if turns.first().is_some_and(|first| is_before(*start, *first)) => {
                Entry::new(words::answer_list_before(lang))
            }
            Turn::Page(_) => Entry::new(words::answer_list_next(lang)),
            Turn::Others => Entry::new(&others(own, lang)),
            Turn::Stay => Entry::new(words::answer_close(lang)),
        };
        let index = |turn| turns.iter().position(|own| *own == turn);
        // The ways out may be behind one entry now, or no longer.
        let default = wanted.and_then(|wanted| match wanted {
            Turn::Answer(at) if at >= own.ways => index(wanted).or_else(|| index(Turn::Others)),
            Turn::Others => index(wanted).or_else(|| index(Turn::Answer(own.ways))),
            _ => index(wanted),
        });
        let menu = Menu {
            ask,
            entries: turns.iter().map(entry).collect(),
            ways: turns.len(),
            default: default
                .or_else(|| index(Turn::Answer(own.default)))
                .unwrap_or_default(),
            yes_no: None,
        };
        Self {
            drawn: Drawn::new(&menu, screen),
            menu,
            turns,
        }
    }

    /// Every entry of a menu.
    pub(super) fn all(screen: Screen, own: &Menu, wanted: Option<Turn>) -> Self {
        let turns = (0..own.entries.len()).map(Turn::Answer).collect();
        Self::new(screen, own, own.ask.clone(), turns, wanted)
    }

    /// Below a part that is not the last.
    pub(super) fn next(
        screen: Screen,
        own: &Menu,
        (at, of): (usize, usize),
        wanted: Option<Turn>,
    ) -> Self {
        let read = words::ask_read(screen.lang);
        let ask = words::ask_in_part(screen.lang, read, at + 1, of);
        let out = out(own, at > 0);
        let turns = [Turn::Next].into_iter().chain(out).collect();
        Self::new(screen, own, ask, turns, wanted)
    }

    /// A page of a menu's own entries, and the ways out behind one.
    pub(super) fn page(screen: Screen, own: &Menu, page: &Page, wanted: Option<Turn>) -> Self {
        let entries = page.entries.clone();
        let next = (entries.end < own.ways).then_some(entries.end);
        let pages = next.into_iter().chain(page.before).map(Turn::Page);
        let turns = entries.clone().map(Turn::Answer).chain(pages);
        let turns = turns.chain(out(own, page.parts > 1)).collect();
        let mut ask = own.ask.clone();
        if entries != (0..own.ways) {
            let from = entries.start + 1;
            ask = words::ask_listed(screen.lang, &ask, from, entries.end, own.ways);
        } else if page.parts > 1 {
            ask = words::ask_in_part(screen.lang, &ask, page.parts, page.parts);
        }
        Self::new(screen, own, ask, turns, wanted)
    }

    /// The ways out.
    pub(super) fn others(
        screen: Screen,
        own: &Menu,
        (has_before, has_next): (bool, bool),
        wanted: Option<Turn>,
    ) -> Self {
        let before = has_before.then_some(Turn::Before);
        // Before the last part, an answer that is a way out too is not offered otherwise.
        let is_out = |at: &usize| *at >= own.ways || has_next && own.entries[*at].short.is_some();
        let ways = (0..own.entries.len()).filter(is_out).map(Turn::Answer);
        let turns = before.into_iter().chain(ways).chain([Turn::Stay]).collect();
        let ask = words::ask_others(screen.lang).to_owned();
        Self::new(screen, own, ask, turns, wanted)
    }
}

/// Whether a page that begins with this entry is before the one whose first turn is `first`.
fn is_before(start: usize, first: Turn) -> bool {
    matches!(first, Turn::Answer(index) if start < index)
}

/// The entry for the ways out, one of which leads to the part before: a single one of the menu's is its own.
fn out(own: &Menu, has_before: bool) -> Option<Turn> {
    match (own.entries.len() - own.ways, has_before) {
        (0, false) => None,
        (1, false) => Some(Turn::Answer(own.ways)),
        _ => Some(Turn::Others),
    }
}

/// The entry that the ways out are behind. It names those of the menu, or that to the part before; dots say that there are
/// others.
fn others(own: &Menu, lang: Lang) -> String {
    let ways = own.entries[own.ways..].iter();
    let all: Vec<&str> = ways.filter_map(|entry| entry.short).collect();
    let mut ways = all.clone();
    ways.retain(|short| !short.is_empty());
    let more = if ways.len() < all.len() { "…" } else { "" };
    if ways.len() < 2 && !ways.contains(&words::short_back(lang)) {
        ways.insert(0, words::short_back(lang));
    }
    words::answer_others(lang, &(ways.join(", ") + more))
}

/// The pages of a menu's own entries on a screen that has so many rows for a menu. An entry is on one page only.
pub(super) fn pages(screen: Screen, own: &Menu, rows: usize) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    let mut start = 0;
    while start < own.ways || pages.is_empty() {
        let before = pages.last().map(|page| page.entries.start);
        let page = |end| Page {
            entries: start..end,
            before,
            parts: 1,
        };
        let fits = |end: &usize| {
            let entries = Entries::page(screen, own, &page(*end), None);
            entries.turns.len() <= MOST && entries.drawn.height() <= rows
        };
        // What is too tall for the screen is shown nevertheless.
        let end = (start + 1..=own.ways).take_while(fits).last();
        let end = end.unwrap_or(own.ways.min(start + 1));
        pages.push(page(end));
        start = end;
    }
    pages
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "what is not as expected fails the test")]
mod tests {
    use crate::document::text::Symbols;
    use crate::document::{self, Clock, Helper, Reader, Visit};
    use crate::frontend::paint::{Colors, Letters, Paint};
    use crate::frontend::{MOST, menu};
    use crate::guide::{Date, Lang};
    use crate::library;
    use crate::walk::{Start, Walk};

    use super::Turn;
    use crate::frontend::terminal::parts::{Keys, Part, Screen};
    use crate::frontend::terminal::view::View;

    fn screen(columns: usize, rows: usize) -> Screen {
        Screen {
            rows,
            columns,
            lang: Lang::Vi,
            symbols: Symbols::Typographic,
            paint: Paint {
                colors: Colors::Off,
                letters: Letters::Marked,
            },
            keys: Keys::All,
        }
    }

    /// Calls `see` with each part of each screen on the way through a case by Enter alone; gives how many Enters it took.
    fn walk_through(
        case: usize,
        screen: Screen,
        helper: Helper,
        mut see: impl FnMut(&Part),
    ) -> usize {
        let (guide, _) = library::load(None).expect("the built-in guide is sound");
        let today = Date::parse("2026-11-23").expect("a day");
        let reader = Reader {
            lang: Lang::Vi,
            helper,
            clock: Clock::Plausible,
            visit: Visit::Only,
        };
        let mut walk = Walk::new(&guide, Start::Case(case), today);
        let mut enters = 0;
        while !walk.scene().answers.is_empty() {
            let scene = walk.scene();
            let menu = menu(&scene, &document::prompt(&scene, Lang::Vi), Lang::Vi);
            let document = document::scene(&scene, reader);
            let mut view = View::default();
            loop {
                let part = screen.part(&document, &menu, &view);
                see(&part);
                enters += 1;
                match part.entries.turns[part.entries.menu.default] {
                    Turn::Answer(index) => {
                        walk.answer(scene.answers[index].clone())
                            .expect("it is offered");
                        break;
                    }
                    turn => view.turn(turn, &part),
                }
            }
        }
        enters
    }

    /// Whether a menu leads back, to the troubles, or out of the program.
    fn has_way_out(part: &Part) -> bool {
        let is_out = |turn: &Turn| match turn {
            Turn::Others => true,
            // The first is what the scene asks for.
            Turn::Answer(index) => *index >= 1,
            _ => false,
        };
        part.entries.turns.iter().any(is_out)
    }

    #[test]
    fn every_part_of_every_screen_has_a_way_out_and_at_most_nine_entries() {
        for (columns, rows, helper) in [
            (80, 24, Helper::Absent),
            (50, 15, Helper::Absent),
            (40, 24, Helper::Present),
            (40, 15, Helper::Present),
        ] {
            for case in 0..3 {
                walk_through(case, screen(columns, rows), helper, |part| {
                    let entries = &part.entries;
                    let lines = part.lines.len() + entries.drawn.height();
                    assert!(lines < rows, "{lines} rows at {columns}x{rows}");
                    assert!(entries.turns.len() <= MOST);
                    assert!(has_way_out(part), "{:?} at {columns}x{rows}", entries.menu);
                });
            }
        }
    }

    #[test]
    fn small_windows_take_no_more_enters() {
        let enters = |columns, rows| walk_through(0, screen(columns, rows), Helper::Absent, |_| ());
        let taken = [(80, 24), (50, 15), (40, 24)].map(|(columns, rows)| enters(columns, rows));
        assert!(
            taken[0] <= 34 && taken[1] <= 52 && taken[2] <= 38,
            "{taken:?}"
        );
    }
}
