//! A walk that runs by itself: every click is taken as done, and the transcript goes to the output.

use std::io::{self, Write};
use std::time::Duration;

use crate::document::Document;
use crate::document::text::{Layout, Line, Role, lay_out};
use crate::error::Error;
use crate::walk::{Answer, Place, Scene};
use crate::words::screen as words;

use super::paint::{self, Colors};
use super::{FrontEnd, Heard, Menu};

/// The front end that answers by itself.
pub struct Script<W> {
    /// Where the transcript goes.
    pub output: W,
    /// How it is laid out.
    pub layout: Layout,
    /// Whether it is coloured.
    pub colors: Colors,
    /// How long it waits at each click.
    pub pace: Duration,
}

impl<W: Write> FrontEnd for Script<W> {
    fn ask(&mut self, scene: &Scene<'_>, document: &Document, menu: &Menu) -> Result<Heard, Error> {
        if matches!(scene.place, Place::Question(_)) {
            return Ok(Heard::Unanswered);
        }
        self.play(scene, document, menu).map_err(Error::Write)?;
        Ok(Heard::Entry(0))
    }
}

impl<W: Write> Script<W> {
    /// Writes a scene, waits where a person would act, and writes the answer.
    fn play(&mut self, scene: &Scene<'_>, document: &Document, menu: &Menu) -> io::Result<()> {
        let mut lines = lay_out(document, &self.layout);
        if scene.number > 1 {
            lines.insert(0, Line::new());
        }
        write!(self.output, "{}", paint::lines(&lines, self.colors))?;
        self.output.flush()?;
        if scene.answers.first() == Some(&Answer::Done) {
            std::thread::sleep(self.pace);
            let chosen = words::chosen(self.layout.lang, &menu.entries[0]);
            let answer: Line = vec![(Role::Dim, format!("  {chosen}"))];
            writeln!(self.output, "{}", paint::line(&answer, self.colors))?;
        }
        Ok(())
    }
}
