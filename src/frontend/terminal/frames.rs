//! The screens of a scene, one after another, up to the answer that is given: what a demo shows and a recording keeps.

use std::time::Duration;

use crate::document::Document;
use crate::document::text::lay_out;
use crate::frontend::{Menu, paint};

use super::entries::Turn;
use super::parts::{Part, Screen};
use super::view::View;

/// A screen with a menu below it, as dialoguer draws it.
pub(super) struct Frame {
    part: Part,
    /// The index of the entry that is highlighted.
    highlight: usize,
    /// Whether it is the one before but for the highlight.
    is_moved: bool,
}

/// How many words are read in a second: 300 in a minute. A word of Vietnamese is mostly written as one or two.
const WORDS_A_SECOND: u32 = 5;

/// The most screens of one scene: more is a circle.
const MOST_FRAMES: usize = 1_000;

/// The screens of a scene up to the one at which this entry of its menu is chosen: each part, each page of a list, the
/// ways out, and the highlight wherever it moves.
pub(super) fn frames(
    screen: Screen,
    document: &Document,
    menu: &Menu,
    chosen: usize,
) -> Vec<Frame> {
    let mut view = View::default();
    let mut frames = Vec::new();
    while frames.len() < MOST_FRAMES {
        let part = screen.part(document, menu, &view);
        let default = part.entries.menu.default;
        let turns = &part.entries.turns;
        let position = |turn: Turn| turns.iter().position(|own| *own == turn);
        let is_next_page = |turn: &Turn| matches!(turn, Turn::Page(start) if *start > view.page);
        let next = position(Turn::Next)
            .or_else(|| position(Turn::Answer(chosen)))
            .or_else(|| turns.iter().position(is_next_page))
            .or_else(|| position(Turn::Others))
            .unwrap_or(default);
        let turn = turns[next];
        let mut later = view;
        later.turn(turn, &part);
        let moved = (next != default).then(|| Frame {
            part: part.clone(),
            highlight: next,
            is_moved: true,
        });
        frames.push(Frame {
            part,
            highlight: default,
            is_moved: false,
        });
        frames.extend(moved);
        if matches!(turn, Turn::Answer(_)) {
            break;
        }
        view = later;
    }
    frames
}

impl Frame {
    /// What is drawn on a cleared screen.
    pub(super) fn text(&self, screen: Screen) -> String {
        let scene = paint::lines(&self.part.lines, screen.paint);
        let menu = self.part.entries.drawn.text(self.highlight);
        format!("{scene}\n{menu}")
    }

    /// How long it is shown: at a click the pace, else as long as it takes to read, if that is longer. Where only the
    /// highlight has moved, half the pace.
    pub(super) fn length(&self, is_click: bool, pace: Duration) -> Duration {
        if self.is_moved {
            return pace / 2;
        }
        if is_click {
            return pace;
        }
        let texts = self.part.lines.iter().flatten().map(|(_, text)| text);
        // The ways out are the same on every screen.
        let entries = self.part.entries.menu.entries.iter();
        let entries = entries.filter(|entry| entry.short.is_none());
        let texts = texts.chain(entries.map(|entry| &entry.label));
        let words: usize = texts.map(|text| text.split_whitespace().count()).sum();
        let words = u32::try_from(words).unwrap_or(u32::MAX);
        pace.max(Duration::from_secs(1) * words / WORDS_A_SECOND)
    }
}

/// What is left behind of the last scene, on a cleared screen.
pub(super) fn left_behind(screen: Screen, document: &Document) -> String {
    paint::lines(&lay_out(document, &screen.layout(0)), screen.paint)
}
