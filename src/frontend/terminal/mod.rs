//! A screen a scene, prompted with dialoguer. Nothing outside this folder names dialoguer.
//!
//! Whatever happens here, the terminal is given back as it was found: `modes` keeps that; `menu` draws; `parts` splits
//! what is too long for the screen.

mod menu;
mod modes;
mod parts;

use std::io;
use std::time::Duration;

use console::Term;
use dialoguer::Select;

use crate::document::Document;
use crate::document::text::{Layout, Line, Medium, fit, lay_out, wrap_blocks};
use crate::error::Error;
use crate::guide::Lang;
use crate::walk::Scene;

use super::lines::{Echo, Lines};
use super::paint::{self, Colors};
use super::{FrontEnd, Heard, Menu};
use menu::Drawn;
use parts::Turn;

/// What a prompt heard.
enum Key {
    /// Something for the walk.
    Heard(Heard),
    /// The window has another size.
    Resized,
}

/// What becomes of keys that were pressed before a screen was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ahead {
    /// They are obeyed: whoever knows the way may hurry.
    Obeyed,
    /// Those that wait are dropped: the screen has to be read, and is the first, so that no key is held down yet.
    Waiting,
    /// They are dropped until none comes in: the screen has to be read, and a key may be held down.
    Dropped,
}

/// How long no key may come in before a key that is held down is let go. One repeats every 30 ms or so.
const LET_GO: Duration = Duration::from_millis(90);

/// The front end of a terminal.
pub struct Terminal {
    term: Term,
    lang: Lang,
    colors: Colors,
    /// Whether this walk has drawn yet.
    drawn: bool,
}

impl Terminal {
    /// A front end on stderr, which must be a terminal. Takes over the signals that end a program.
    pub fn new(lang: Lang, colors: Colors) -> io::Result<Self> {
        modes::take_over()?;
        Ok(Self {
            term: Term::buffered_stderr(),
            lang,
            colors,
            drawn: false,
        })
    }

    /// Shows a scene and prompts. A scene too long for the screen is shown part by part, the menu with the last.
    fn prompt(&mut self, document: &Document, menu: &Menu, asked: Ahead) -> io::Result<Heard> {
        let mut at = 0;
        let mut ahead = asked;
        loop {
            // The window may have another size by now.
            let parts = self.parts(document, menu);
            at = at.min(parts.len() - 1);
            let (shown, turns) = parts::menu(menu, at, parts.len(), self.lang);
            let key = self.prompt_below(&parts[at], &shown, ahead)?;
            let turn = match key {
                Key::Resized => {
                    // Drawn again, it has been waited for already.
                    if ahead == Ahead::Dropped {
                        ahead = Ahead::Waiting;
                    }
                    continue;
                }
                Key::Heard(Heard::Entry(index)) => turns.get(index).copied(),
                Key::Heard(Heard::Escape) if at > 0 => Some(Turn::Before),
                Key::Heard(heard) => return Ok(heard),
            };
            ahead = asked;
            match turn {
                Some(Turn::Next) => at += 1,
                Some(Turn::Before) => at -= 1,
                Some(Turn::Answer(index)) => return Ok(Heard::Entry(index)),
                None => {}
            }
        }
    }

    /// Lays a document out in parts, each of which fits the screen with its menu.
    fn parts(&self, document: &Document, menu: &Menu) -> Vec<Vec<Line>> {
        let columns = self.size().1;
        let drawn = |at, of| {
            let (shown, _) = parts::menu(menu, at, of, self.lang);
            Drawn::new(&shown, columns, self.lang, self.colors)
        };
        let whole = drawn(0, 1);
        let layout = self.layout(whole.height());
        let blocks = wrap_blocks(document, &layout);
        if !self.holds(&whole) || layout.holds(&blocks) {
            return vec![fit(blocks, &layout)];
        }
        let [next, last] = [drawn(1, 3), drawn(2, 3)].map(|drawn| self.layout(drawn.height()));
        let parts = parts::split(blocks, &next, &last);
        let count = parts.len();
        let pages = parts.into_iter().enumerate().flat_map(|(at, part)| {
            let layout = if at + 1 == count { last } else { next };
            parts::pages(fit(part, &layout), &layout)
        });
        pages.collect()
    }

    /// Shows what fits the screen, and prompts below it.
    fn prompt_below(&mut self, lines: &[Line], menu: &Menu, ahead: Ahead) -> io::Result<Key> {
        modes::forget_resize();
        let drawn = Drawn::new(menu, self.size().1, self.lang, self.colors);
        self.draw(lines)?;
        let quiet = match ahead {
            Ahead::Obeyed => None,
            Ahead::Waiting => Some(Duration::ZERO),
            Ahead::Dropped => Some(LET_GO),
        };
        if let Some(quiet) = quiet {
            self.term.flush()?;
            if modes::drop_typed_ahead(quiet) {
                return Ok(Key::Heard(Heard::Interrupt));
            }
        }
        if !self.holds(&drawn) {
            return self.choose_by_line(menu).map(Key::Heard);
        }
        if modes::is_resized() {
            return Ok(Key::Resized);
        }
        // A window made smaller than three rows while the prompt is open makes dialoguer panic.
        let chosen = modes::mending(|| {
            let select = Select::with_theme(&drawn).with_prompt("").report(false);
            select
                .items(drawn.keys())
                .default(menu.default)
                .interact_on_opt(&self.term)
        });
        if modes::interrupted() {
            return Ok(Key::Heard(Heard::Interrupt));
        }
        match chosen {
            Ok(Ok(Some(index))) => Ok(Key::Heard(Heard::Entry(index))),
            Ok(Ok(None)) => Ok(Key::Heard(Heard::Escape)),
            Ok(Err(dialoguer::Error::IO(error))) => match error.kind() {
                // Ctrl-C is read as a key and bears no number of the system's.
                io::ErrorKind::Interrupted
                    if error.raw_os_error().is_some() && modes::resized() =>
                {
                    Ok(Key::Resized)
                }
                io::ErrorKind::Interrupted => Ok(Key::Heard(Heard::Interrupt)),
                io::ErrorKind::UnexpectedEof => Ok(Key::Heard(Heard::EndOfInput)),
                _ => Err(error),
            },
            Err(_) => {
                self.term.show_cursor()?;
                self.choose_by_line(menu).map(Key::Heard)
            }
        }
    }

    /// Whether the screen holds a menu: all of it, and without dialoguer's pages.
    fn holds(&self, menu: &Drawn) -> bool {
        let rows = self.size().0;
        menu.height() < rows && menu.keys().len() + 2 <= rows
    }

    /// How a document is laid out above a menu of so many rows.
    fn layout(&self, menu: usize) -> Layout {
        let (rows, columns) = self.size();
        // A blank line stands before the menu, and the cursor's own line after it.
        let rows = Some(rows.saturating_sub(menu + 2));
        Layout {
            columns,
            rows,
            medium: Medium::Screen,
            lang: self.lang,
        }
    }

    /// Draws lines on a cleared screen.
    fn draw(&mut self, lines: &[Line]) -> io::Result<()> {
        if !self.drawn {
            // What was on the screen before moves up out of sight instead of being wiped.
            self.term.write_str(&"\n".repeat(self.size().0))?;
            self.drawn = true;
        }
        self.term.clear_screen()?;
        let scene = paint::lines(lines, self.colors);
        self.term.write_str(&format!("{scene}\n"))
    }

    fn size(&self) -> (usize, usize) {
        let (rows, columns) = self.term.size();
        (usize::from(rows), usize::from(columns))
    }

    /// Prompts by numbered lines: for a screen too small for a menu.
    fn choose_by_line(&mut self, menu: &Menu) -> io::Result<Heard> {
        self.term.flush()?;
        let columns = self.size().1;
        let (input, output) = (io::stdin().lock(), io::stderr());
        let mut lines = Lines {
            input,
            output,
            lang: self.lang,
            columns,
            echo: Echo::Terminal,
        };
        modes::reading_lines(|| lines.choose(menu))
    }
}

impl FrontEnd for Terminal {
    fn ask(&mut self, scene: &Scene<'_>, document: &Document, menu: &Menu) -> Result<Heard, Error> {
        let ahead = match scene.number {
            _ if !scene.place.is_to_be_read() => Ahead::Obeyed,
            1 => Ahead::Waiting,
            _ => Ahead::Dropped,
        };
        self.prompt(document, menu, ahead).map_err(Error::Prompt)
    }

    fn leave(&mut self, document: &Document) -> Result<(), Error> {
        let write = |this: &mut Self| {
            this.term.clear_screen()?;
            let lines = lay_out(document, &this.layout(0));
            this.term.write_str(&paint::lines(&lines, this.colors))?;
            this.term.flush()
        };
        write(self).map_err(Error::Prompt)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        modes::restore();
    }
}
