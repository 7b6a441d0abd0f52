//! A screen a scene, prompted with dialoguer. Nothing outside this folder names dialoguer.
//!
//! Whatever happens here, the terminal is given back as it was found: `modes` keeps that, `menu` draws.

mod menu;
mod modes;

use std::io;

use console::Term;
use dialoguer::Select;

use crate::document::Document;
use crate::document::text::{Layout, Medium, height, lay_out};
use crate::error::Error;
use crate::guide::Lang;
use crate::walk::Scene;
use crate::words::screen as words;

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

    /// Shows a scene and prompts. A scene too long for the screen is shown part by part, the menu with the last.
    fn prompt(&mut self, document: &Document, menu: &Menu) -> io::Result<Heard> {
        let read_on = Menu {
            ask: words::ask_read(self.lang).to_owned(),
            entries: vec![words::answer_next_part(self.lang).to_owned()],
            yes_no: None,
        };
        let drawn = Drawn::new(menu, self.size().1, self.lang, self.colors);
        if !self.holds(&drawn) {
            return self.prompt_below(document, menu);
        }
        let parts = self.parts(document, &[menu, &read_on]);
        let mut at = 0;
        while at + 1 < parts.len() {
            match self.prompt_below(&parts[at], &read_on)? {
                Heard::Entry(_) => at += 1,
                Heard::Escape if at > 0 => at -= 1,
                heard => return Ok(heard),
            }
        }
        self.prompt_below(&parts[at], menu)
    }

    /// Splits a document between its blocks, so that each part fits the screen with any of the menus.
    fn parts(&self, document: &Document, menus: &[&Menu]) -> Vec<Document> {
        let columns = self.size().1;
        let drawn = menus
            .iter()
            .map(|menu| Drawn::new(menu, columns, self.lang, self.colors).height());
        let layout = self.layout(drawn.max().unwrap_or_default());
        let fits = |part: &Document| {
            layout
                .rows
                .is_none_or(|rows| height(&lay_out(part, &layout), columns) <= rows)
        };
        let mut parts: Vec<Document> = vec![Document::new()];
        for block in document {
            if let Some(part) = parts.last_mut() {
                part.push(block.clone());
                if part.len() > 1 && !fits(part) {
                    part.pop();
                    parts.push(vec![block.clone()]);
                }
            }
        }
        parts
    }

    /// Shows what fits the screen, and prompts below it.
    fn prompt_below(&mut self, document: &Document, menu: &Menu) -> io::Result<Heard> {
        let drawn = Drawn::new(menu, self.size().1, self.lang, self.colors);
        self.draw(document, &drawn)?;
        if !self.holds(&drawn) {
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

    /// Draws a document on a cleared screen, leaving room for the menu.
    fn draw(&mut self, document: &Document, menu: &Drawn) -> io::Result<()> {
        if !self.drawn {
            // What was on the screen before moves up out of sight instead of being wiped.
            self.term.write_str(&"\n".repeat(self.size().0))?;
            self.drawn = true;
        }
        self.term.clear_screen()?;
        let lines = lay_out(document, &self.layout(menu.height()));
        let scene = paint::lines(&lines, self.colors);
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
