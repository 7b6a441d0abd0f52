//! What is shown of a scene: which part, which page of its list, and whether its ways out.

use super::entries::Turn;
use super::parts::Part;

/// Where a part begins: with this block of those that have lines, and with this page of it.
pub(super) type Start = (usize, usize);

/// Behind every part.
const LAST: Start = (usize::MAX, 0);

/// What is shown of a scene. A window of another size changes none of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct View {
    /// Where the part begins, or before that.
    pub(super) start: Start,
    /// The entry of the scene's menu with which the page of its list begins, or one after that.
    pub(super) page: usize,
    /// Whether the ways out are shown.
    pub(super) is_out: bool,
    /// What the entry does that is highlighted.
    pub(super) highlight: Option<Turn>,
}

impl View {
    /// Does what an entry of a part's menu does, but for an answer.
    pub(super) fn turn(&mut self, turn: Turn, part: &Part) {
        self.highlight = None;
        self.is_out = turn == Turn::Others;
        match turn {
            Turn::Next => self.start = part.next.unwrap_or(self.start),
            Turn::Before => self.start = part.before.unwrap_or(self.start),
            Turn::Page(start) => self.page = start,
            Turn::Stay => self.highlight = Some(Turn::Others),
            Turn::Answer(_) | Turn::Others => {}
        }
    }

    /// Keeps the highlight of a part that is drawn anew, and shows it.
    pub(super) fn keep(&mut self, part: &Part, highlight: usize) {
        self.highlight = part.entries.turns.get(highlight).copied();
        let is_moved = highlight != 0 && !self.is_out;
        if let Some(Turn::Answer(index)) = self.highlight.filter(|_| is_moved) {
            // The answers are below the last part, and the ways out there too.
            self.page = self.page.max(index);
            self.start = LAST;
        }
    }

    /// Goes back within the scene, if there is something to go back to.
    pub(super) fn goes_back(&mut self, part: &Part) -> bool {
        let back = if self.is_out {
            Some(Turn::Stay)
        } else {
            part.page_before
                .map(Turn::Page)
                .or(part.before.map(|_| Turn::Before))
        };
        if let Some(turn) = back {
            self.turn(turn, part);
        }
        back.is_some()
    }
}
