//! Which lines of a wrapped document are shown on a screen of few rows.
//!
//! [`wrap_blocks`] wraps each block once. [`fit`] then omits lines until the rest fits: first clicks of the path, then
//! blank lines. It adds up the heights of lines and never wraps a text.

use std::ops::Range;
use std::slice;

use crate::document::{Block, Document, Path};

use super::blocks::Writer;
use super::{Layout, Line, Medium, height};

/// How many clicks of a path are shown before and after the current one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    before: usize,
    after: usize,
    /// Whether it says how many clicks it omits.
    counts: bool,
}

/// The rooms for a path, from the largest to the smallest.
pub(super) const ROOMS: [Room; 7] = {
    const fn room(before: usize, after: usize) -> Room {
        Room {
            before,
            after,
            counts: true,
        }
    }
    [
        room(2, 3),
        room(1, 3),
        room(1, 2),
        room(0, 2),
        room(0, 1),
        room(0, 0),
        Room {
            counts: false,
            ..room(0, 0)
        },
    ]
};

/// Which blank lines are shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gaps {
    /// None.
    None,
    /// None below a heading, and none between additions.
    Few,
    /// All.
    All,
}

/// What is shown of a document.
#[derive(Clone, Copy)]
struct Fit {
    /// An index of [`ROOMS`].
    room: usize,
    gaps: Gaps,
}

/// Omits every line that can be omitted.
const TIGHTEST: Fit = Fit {
    room: ROOMS.len() - 1,
    gaps: Gaps::None,
};

/// A line, and when it is shown.
#[derive(Clone)]
pub(super) struct Flexible {
    pub(super) line: Line,
    /// How many rows it takes.
    height: usize,
    /// Whether it is shown in each of [`ROOMS`].
    rooms: [bool; ROOMS.len()],
    /// The fewest gaps with which it is shown.
    gaps: Gaps,
}

/// A block, wrapped to the width of a layout.
#[derive(Clone)]
pub struct Wrapped<'d> {
    /// The block.
    pub block: &'d Block,
    lines: Vec<Flexible>,
}

/// Wraps the blocks of a document to the width of a layout. Omits a block that has no lines.
pub fn wrap_blocks<'d>(document: &'d Document, layout: &Layout) -> Vec<Wrapped<'d>> {
    let writer = Writer { layout: *layout };
    let wrapped = document.iter().map(|block| Wrapped {
        block,
        lines: writer.block(block),
    });
    wrapped.filter(|block| !block.lines.is_empty()).collect()
}

/// The lines of wrapped blocks, as many as fit in the rows of the layout. Lines that cannot be omitted may exceed them.
pub fn fit(blocks: Vec<Wrapped<'_>>, layout: &Layout) -> Vec<Line> {
    let mut lines: Vec<Flexible> = Vec::new();
    let mut before = None;
    for Wrapped { block, lines: own } in blocks {
        let gap = before.and_then(|before| gap(before, block, layout.medium));
        lines.extend(gap.map(Flexible::blank));
        lines.extend(own);
        before = Some(block);
    }
    let fit = Fit::all()
        .find(|fit| layout.has_room(&lines, *fit))
        .unwrap_or(TIGHTEST);
    lines.retain(|line| line.is_shown(fit));
    lines.into_iter().map(|line| line.line).collect()
}

/// The fewest gaps with which a blank line separates two blocks, if any do.
fn gap(before: &Block, block: &Block, medium: Medium) -> Option<Gaps> {
    match (medium, before, block) {
        (Medium::Screen, Block::Heading(..), _)
        | (Medium::Screen, Block::Addition(_), Block::Addition(_)) => Some(Gaps::All),
        (Medium::Screen, ..) => Some(Gaps::Few),
        (Medium::Transcript | Medium::Plain, _, Block::Heading(..)) => Some(Gaps::None),
        (Medium::Transcript | Medium::Plain, ..) => None,
    }
}

impl Fit {
    /// Every fit, in the order in which they are tried.
    fn all() -> impl Iterator<Item = Self> {
        let fits = |gaps, rooms: Range<usize>| rooms.map(move |room| Self { room, gaps });
        fits(Gaps::All, 0..ROOMS.len())
            .chain(fits(Gaps::Few, 1..ROOMS.len()))
            .chain(fits(Gaps::None, 1..ROOMS.len()))
    }
}

impl Layout {
    /// Whether blocks fit in its rows on a screen, where every line is omitted that can be.
    pub fn holds<'w>(&self, blocks: impl IntoIterator<Item = &'w Wrapped<'w>>) -> bool {
        let least = self.least(blocks);
        self.rows.is_none_or(|rows| least <= rows)
    }

    /// How many rows blocks take on a screen at least.
    pub fn least<'w>(&self, blocks: impl IntoIterator<Item = &'w Wrapped<'w>>) -> usize {
        let lines = blocks.into_iter().flat_map(|block| &block.lines);
        let shown = lines.filter(|line| line.is_shown(TIGHTEST));
        shown.map(|line| line.height).sum()
    }

    fn has_room<'l>(&self, lines: impl IntoIterator<Item = &'l Flexible>, fit: Fit) -> bool {
        let shown = lines.into_iter().filter(|line| line.is_shown(fit));
        self.rows
            .is_none_or(|rows| shown.map(|line| line.height).sum::<usize>() <= rows)
    }
}

impl Flexible {
    /// A line that is always shown, on a screen of so many columns.
    pub(super) fn always(line: Line, columns: usize) -> Self {
        Self {
            height: height(slice::from_ref(&line), columns),
            line,
            rooms: [true; ROOMS.len()],
            gaps: Gaps::None,
        }
    }

    /// A blank line that is shown with these gaps or more.
    pub(super) fn blank(gaps: Gaps) -> Self {
        Self {
            gaps,
            ..Self::always(Line::new(), 1)
        }
    }

    /// The same line, shown in these rooms only.
    pub(super) fn in_rooms(self, rooms: [bool; ROOMS.len()]) -> Self {
        Self { rooms, ..self }
    }

    fn is_shown(&self, fit: Fit) -> bool {
        self.rooms[fit.room] && fit.gaps >= self.gaps
    }
}

impl Room {
    /// Whether it says how many clicks it omits: the smallest room does not.
    pub(super) fn counts(self, omitted: usize) -> bool {
        omitted > 0 && self.counts
    }

    /// The indices of the clicks of a path that it shows.
    pub(super) fn clicks(self, path: &Path) -> Range<usize> {
        // To count a single omitted click takes as many lines as to show it.
        let omitted = |all: usize, shown: usize, beyond: usize| match all.saturating_sub(shown) {
            1 if self.counts(1) && beyond == 0 => 0,
            omitted => omitted,
        };
        let below = path.clicks.len() - 1 - path.current;
        let start = omitted(path.current, self.before, path.before);
        start..path.clicks.len() - omitted(below, self.after, path.after)
    }
}
