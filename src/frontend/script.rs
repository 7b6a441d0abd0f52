//! A walk that runs by itself: every click is taken as done, and the transcript goes to the output.

use std::io::{self, Write};
use std::time::Duration;

use crate::document::Document;
use crate::document::text::{Layout, Line, Role, lay_out, wrap};
use crate::error::Error;
use crate::walk::{Answer, Place, Scene};
use crate::words::screen as words;

use super::paint::{self, Paint};
use super::{FrontEnd, Heard, Menu};

/// The front end that answers by itself.
pub struct Script<W> {
    /// Where the transcript goes.
    pub output: W,
    /// How it is laid out.
    pub layout: Layout,
    /// How it is painted.
    pub paint: Paint,
    /// How long it waits at each click.
    pub pace: Duration,
}

impl<W: Write> FrontEnd for Script<W> {
    fn tell(
        &mut self,
        scene: &Scene<'_>,
        document: &Document,
        menu: &Menu,
        entry: usize,
        shown: &mut dyn FnMut(),
    ) -> Result<Heard, Error> {
        self.play(scene, document).map_err(Error::Write)?;
        shown();
        let is_read = scene.answers.get(entry) == Some(&Answer::Finish);
        let is_asked = matches!(scene.place, Place::Question(_));
        if !is_read {
            let ask = if is_asked { &*menu.ask } else { "" };
            self.choose(ask, &menu.entries[entry].label)?;
        }
        Ok(Heard::Entry(entry))
    }
}

impl<W: Write> Script<W> {
    /// Writes a scene.
    fn play(&mut self, scene: &Scene<'_>, document: &Document) -> io::Result<()> {
        let mut lines = lay_out(document, &self.layout);
        if scene.number > 1 {
            lines.insert(0, Line::new());
        }
        write!(self.output, "{}", paint::lines(&lines, self.paint))?;
        self.output.flush()
    }

    /// Waits, and writes what was asked, where it is not shown already, and what was answered.
    fn choose(&mut self, ask: &str, entry: &str) -> Result<(), Error> {
        std::thread::sleep(self.pace);
        self.chosen(ask, entry).map_err(Error::Write)
    }

    /// Writes what was asked and what was answered.
    fn chosen(&mut self, ask: &str, entry: &str) -> io::Result<()> {
        let columns = self.layout.columns.saturating_sub(4);
        let symbols = self.layout.symbols;
        for line in wrap(&symbols.of(ask), columns)
            .iter()
            .filter(|line| !line.is_empty())
        {
            let asked: Line = vec![(Role::Plain, format!("  {line}"))];
            writeln!(self.output, "{}", paint::line(&asked, self.paint))?;
        }
        let chosen = words::chosen(self.layout.lang, entry);
        for (index, line) in wrap(&symbols.of(&chosen), columns).into_iter().enumerate() {
            let margin = if index == 0 { "  " } else { "    " };
            let answer: Line = vec![(Role::Dim, format!("{margin}{line}"))];
            writeln!(self.output, "{}", paint::line(&answer, self.paint))?;
        }
        Ok(())
    }
}

/// A front end that shows nothing: whatever is to be kept of the walk is kept by its observers.
pub struct Silent;

impl FrontEnd for Silent {
    fn tell(
        &mut self,
        _: &Scene<'_>,
        _: &Document,
        _: &Menu,
        entry: usize,
        shown: &mut dyn FnMut(),
    ) -> Result<Heard, Error> {
        shown();
        Ok(Heard::Entry(entry))
    }
}
