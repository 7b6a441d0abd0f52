//! A demo in a terminal: the very screens that a person sees, each as long as it needs.

use std::io;
use std::time::Duration;

use crate::document::Document;
use crate::error::Error;
use crate::frontend::{FrontEnd, Heard, Menu};
use crate::walk::{Place, Scene};

use super::frames::frames;
use super::rest::Rest;
use super::{Terminal, Why};

/// The front end of a demo in a terminal. A letter or a blank pauses it and has it go on; Enter
/// shows the next screen at once; Ctrl-C ends it.
pub struct Player {
    terminal: Terminal,
    /// How long a click is shown.
    pace: Duration,
    /// How the screen before was shown.
    rest: Rest,
}

impl Player {
    /// A demo in a terminal that shows a click for so long.
    pub fn new(terminal: Terminal, pace: Duration) -> Self {
        let rest = Rest::default();
        Self {
            terminal,
            pace,
            rest,
        }
    }

    /// Shows a scene up to the screen at which this entry of its menu is chosen.
    fn play(
        &mut self,
        scene: &Scene<'_>,
        document: &Document,
        menu: &Menu,
        entry: usize,
    ) -> io::Result<Heard> {
        let terminal = &mut self.terminal;
        let is_click = matches!(scene.place, Place::Click(_));
        let laid_out = |terminal: &Terminal| {
            terminal.guard.forget_resize();
            let screen = terminal.screen();
            (screen, frames(screen, document, menu, entry))
        };
        let (mut screen, mut frames) = laid_out(terminal);
        let mut rest = None;
        let mut at = 0;
        while let Some(frame) = frames.get(at) {
            terminal.clear(screen.rows)?;
            terminal.term.hide_cursor()?;
            terminal.term.write_str(&frame.text(screen))?;
            terminal.term.flush()?;
            let length = frame.length(is_click, self.pace);
            match terminal
                .guard
                .rest(rest.get_or_insert_with(|| self.rest.again(length)))
            {
                None => {
                    at += 1;
                    // Whoever shows the next screen in a pause is still in it.
                    self.rest = rest.take().unwrap_or_default();
                }
                Some(Why::Interrupted | Why::HungUp) => return Ok(Heard::Interrupt),
                // It is drawn anew, and shown for the rest of the time.
                Some(_) => (screen, frames) = laid_out(terminal),
            }
        }
        Ok(Heard::Entry(entry))
    }
}

impl FrontEnd for Player {
    fn tell(
        &mut self,
        scene: &Scene<'_>,
        document: &Document,
        menu: &Menu,
        entry: usize,
        shown: &mut dyn FnMut(),
    ) -> Result<Heard, Error> {
        shown();
        let played = self.play(scene, document, menu, entry);
        played.map_err(Error::Prompt)
    }

    fn leave(&mut self, document: &Document) -> Result<(), Error> {
        self.terminal.term.show_cursor().map_err(Error::Prompt)?;
        self.terminal.leave(document)
    }
}
