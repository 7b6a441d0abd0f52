//! A screen a scene, prompted with dialoguer. Nothing outside this folder names dialoguer.
//!
//! On every way out the terminal is restored as it was found. `modes` does that, `menu` draws the menu, and `parts` lays
//! a scene out for the screen.

mod menu;
mod modes;
mod parts;

use std::io;
use std::time::Duration;

use console::Term;
use dialoguer::Select;

use crate::document::Document;
use crate::document::text::{Line, Symbols, lay_out};
use crate::error::Error;
use crate::guide::Lang;
use crate::walk::Scene;

use super::lines::{Echo, Lines};
use super::paint::{self, Paint};
use super::{FrontEnd, Heard, Menu};
use parts::{Below, Part, Screen, Turn};

/// What a prompt heard.
enum Key {
    /// Something for the walk.
    Heard(Heard),
    /// The window has another size.
    Resized,
}

/// What is done with keys that were pressed before a screen was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ahead {
    /// They are read as answers.
    Obeyed,
    /// Buffered input is discarded once: the screen has to be read, and is the first, so no key repeats yet.
    Waiting,
    /// Input is discarded until it stops: the screen has to be read, and a key may repeat.
    Dropped,
}

/// How long no input must arrive before a held key counts as released. Keys repeat about every 30 ms.
const LET_GO: Duration = Duration::from_millis(90);

/// The front end of a terminal.
pub struct Terminal {
    term: Term,
    lang: Lang,
    symbols: Symbols,
    paint: Paint,
    /// Whether this walk has drawn yet.
    drawn: bool,
}

impl Terminal {
    /// A front end on stderr, which must be a terminal. Takes over the signals that end a program.
    pub fn new(lang: Lang, symbols: Symbols, paint: Paint) -> io::Result<Self> {
        modes::take_over()?;
        Ok(Self {
            term: Term::buffered_stderr(),
            lang,
            symbols,
            paint,
            drawn: false,
        })
    }

    /// Shows a scene and prompts. A scene too long for the screen is shown part by part, the menu with the last.
    fn prompt(&mut self, document: &Document, menu: &Menu, asked: Ahead) -> io::Result<Heard> {
        let mut at = 0;
        let mut ahead = asked;
        loop {
            // The window may have a new size. A change after this line interrupts the prompt.
            modes::forget_resize();
            let screen = self.screen();
            let part = screen.part(document, menu, at);
            at = part.at;
            let key = self.prompt_below(&part, screen, ahead)?;
            let turn = match key {
                Key::Resized => {
                    // On a redraw, the wait for held keys is over already.
                    if ahead == Ahead::Dropped {
                        ahead = Ahead::Waiting;
                    }
                    continue;
                }
                Key::Heard(Heard::Entry(index)) => part.below.turns.get(index).copied(),
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

    /// Shows a part of a scene, and prompts below it.
    fn prompt_below(&mut self, part: &Part, screen: Screen, ahead: Ahead) -> io::Result<Key> {
        let Below { menu, drawn, .. } = &part.below;
        self.draw(&part.lines, screen.rows)?;
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
        if !screen.holds(drawn) {
            return self.choose_by_line(menu).map(Key::Heard);
        }
        if modes::is_resized() {
            return Ok(Key::Resized);
        }
        // A window made smaller than three rows while the prompt is open makes dialoguer panic.
        let chosen = modes::mending(|| {
            let select = Select::with_theme(drawn).with_prompt("").report(false);
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
                // Ctrl-C is read as a key: its error has no OS error code.
                io::ErrorKind::Interrupted
                    if error.raw_os_error().is_some() && modes::resized() =>
                {
                    Ok(Key::Resized)
                }
                io::ErrorKind::Interrupted => Ok(Key::Heard(Heard::Interrupt)),
                io::ErrorKind::UnexpectedEof => Ok(Key::Heard(Heard::EndOfInput)),
                _ => Err(error),
            },
            Err(_) => self.choose_by_line(menu).map(Key::Heard),
        }
    }

    /// Draws lines on a cleared screen.
    fn draw(&mut self, lines: &[Line], rows: usize) -> io::Result<()> {
        if !self.drawn {
            // Scroll the earlier contents of the screen up instead of clearing them.
            self.term.write_str(&"\n".repeat(rows))?;
            self.drawn = true;
        }
        self.term.clear_screen()?;
        let scene = paint::lines(lines, self.paint);
        self.term.write_str(&format!("{scene}\n"))
    }

    /// The screen as it is now.
    fn screen(&self) -> Screen {
        let (rows, columns) = self.term.size();
        Screen {
            rows: rows.into(),
            columns: columns.into(),
            lang: self.lang,
            symbols: self.symbols,
            paint: self.paint,
        }
    }

    /// Prompts by numbered lines: for a screen too small for a menu.
    fn choose_by_line(&mut self, menu: &Menu) -> io::Result<Heard> {
        // A menu that was interrupted has left the cursor hidden, and a signal may end the program from here.
        self.term.show_cursor()?;
        self.term.flush()?;
        let columns = self.screen().columns;
        let (input, output) = (io::stdin().lock(), io::stderr());
        let mut lines = Lines {
            input,
            output,
            lang: self.lang,
            columns,
            letters: self.paint.letters,
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
            let lines = lay_out(document, &this.screen().layout(0));
            this.term.write_str(&paint::lines(&lines, this.paint))?;
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
