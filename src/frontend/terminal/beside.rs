//! What is shown beside the scenes of a walk: on typing, on the keys, at a counter, and in a window that is too small.

use std::io;
use std::time::Duration;

use crate::document::text::lay_out;
use crate::document::{self, Block};
use crate::frontend::{Heard, Menu, paint};
use crate::words::screen as words;

use super::parts::Screen;
use super::{Ahead, Broken, Key, Terminal, Why};

/// Longer than anybody leaves a window too small.
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Terminal {
    /// Shows a screen beside the walk until it is left. Gives what ended it, if that is not the way back.
    pub(super) fn aside(&mut self, why: Why) -> io::Result<Option<Heard>> {
        let back = words::answer_stay(self.lang);
        let next = words::desk_next(self.lang);
        let ((document, ask), entries) = match why {
            Why::Typed => (document::on_typing(self.lang), &[back][..]),
            Why::Idle => (document::on_idle(self.lang), &[back, next][..]),
            _ => (document::on_keys(self.lang), &[back][..]),
        };
        if why == Why::Idle {
            self.clear_all()?;
        }
        let menu = Menu::of(ask, entries);
        let heard = self.prompt(&document, &menu, Ahead::Obeyed, Some(why), &mut || ())?;
        Ok(match heard {
            Heard::Entry(0) | Heard::Escape => None,
            Heard::Entry(_) => Some(Heard::Next),
            heard => Some(heard),
        })
    }

    /// Says that the window is too small for a menu, and waits until it has another size.
    pub(super) fn wait_for_room(&mut self, screen: Screen, highlight: usize) -> io::Result<Key> {
        let text = words::too_small(self.lang);
        let lines = lay_out(&vec![Block::Paragraph(text.to_owned())], &screen.layout(0));
        self.term.clear_screen()?;
        let text = paint::lines(&lines, self.paint);
        self.term.write_str(text.trim_end())?;
        self.term.flush()?;
        let why = self.guard.wait_for_quiet(A_DAY).unwrap_or(Why::Resized);
        Ok(Key::Broken(Broken { why, highlight }))
    }
}
