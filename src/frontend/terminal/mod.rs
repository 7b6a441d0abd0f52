//! A screen a scene, prompted with dialoguer. Nothing outside this folder names dialoguer.
//!
//! Whatever happens here, the terminal is given back as it was found: `modes` keeps that, `menu` draws.

mod menu;
mod modes;

use std::io;

use console::Term;
use dialoguer::Select;

use crate::document::Document;
use crate::document::text::{Layout, Medium, lay_out};
use crate::error::Error;
use crate::guide::Lang;
use crate::walk::Scene;

use super::lines::{Echo, Lines};
use super::paint::{self, Colors};
use super::{FrontEnd, Heard, Menu};
use menu::Drawn;

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

    /// Shows a scene and prompts.
    fn prompt(&mut self, document: &Document, menu: &Menu) -> io::Result<Heard> {
        let (rows, columns) = self.size();
        let drawn = Drawn::new(menu, columns, self.lang, self.colors);
        self.draw(document, &drawn)?;
        if drawn.height() + 1 > rows || menu.entries.len() + 2 > rows {
            return self.choose_by_line(menu);
        }
        // A window made smaller than three rows while the prompt is open makes dialoguer panic.
        let chosen = modes::mending(|| {
            let select = Select::with_theme(&drawn).with_prompt("").report(false);
            select
                .items(drawn.keys())
                .default(0)
                .interact_on_opt(&self.term)
        });
        if modes::interrupted() {
            return Ok(Heard::Interrupt);
        }
        match chosen {
            Ok(Ok(Some(index))) => Ok(Heard::Entry(index)),
            Ok(Ok(None)) => Ok(Heard::Escape),
            Ok(Err(dialoguer::Error::IO(error))) => match error.kind() {
                io::ErrorKind::Interrupted => Ok(Heard::Interrupt),
                io::ErrorKind::UnexpectedEof => Ok(Heard::EndOfInput),
                _ => Err(error),
            },
            Err(_) => {
                self.term.show_cursor()?;
                self.choose_by_line(menu)
            }
        }
    }

    /// Draws a scene on a cleared screen, leaving room for the menu.
    fn draw(&mut self, document: &Document, menu: &Drawn) -> io::Result<()> {
        let (rows, columns) = self.size();
        if !self.drawn {
            // What was on the screen before moves up out of sight instead of being wiped.
            self.term.write_str(&"\n".repeat(rows))?;
            self.drawn = true;
        }
        self.term.clear_screen()?;
        let layout = Layout {
            columns,
            // A blank line stands before the menu, and the cursor's own line after it.
            rows: Some(rows.saturating_sub(menu.height() + 2)),
            medium: Medium::Screen,
            lang: self.lang,
        };
        let scene = paint::lines(&lay_out(document, &layout), self.colors);
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
    fn ask(&mut self, _: &Scene<'_>, document: &Document, menu: &Menu) -> Result<Heard, Error> {
        self.prompt(document, menu).map_err(Error::Prompt)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        modes::restore();
    }
}
