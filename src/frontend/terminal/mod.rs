//! A screen a scene, prompted with dialoguer. Nothing outside this folder names dialoguer.
//!
//! `guard` stands between the keyboard and dialoguer and decides which keys it meets (`key` decodes them, `gate` says
//! what they mean at a prompt); `parts` lays a scene out for the screen, `entries` its menu, and `menu` draws it. On
//! every way out `modes` gives the terminal back as it was found.

mod beside;
mod entries;
mod frames;
#[cfg(unix)]
mod gate;
#[cfg(unix)]
mod guard;
#[cfg(not(unix))]
#[path = "no_guard.rs"]
mod guard;
#[cfg(unix)]
mod key;
mod menu;
mod modes;
mod parts;
pub mod player;
pub mod recorder;
mod rest;
mod view;

use std::io;
use std::time::Duration;

use console::Term;
use dialoguer::Select;

use crate::document::Document;
use crate::document::text::{Line, Symbols};
use crate::error::Error;
use crate::guide::Lang;
use crate::walk::Scene;

use super::paint::{self, Paint};
use super::{FrontEnd, Heard, Menu};
use entries::Turn;
use frames::left_behind;
use guard::Guard;
use parts::{Keys, Part, Screen};
use view::View;

/// The entries of a prompt, as far as keys are concerned.
#[derive(Clone, Copy, Debug)]
struct Choices {
    /// How many there are.
    count: usize,
    /// The index of the one that is highlighted at first.
    highlight: usize,
    /// Whether it is the prompt of the screen on typing: the Enter that ends the typing does not answer it.
    is_about_typing: bool,
    /// After how long without a key it is broken off.
    idle: Option<Duration>,
}

/// That a prompt ended without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Broken {
    why: Why,
    /// The index of the entry that was highlighted.
    highlight: usize,
}

/// Why a prompt ended without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(unix), allow(dead_code, reason = "dialoguer tells less"))]
enum Why {
    /// Esc.
    Escape,
    /// Something was typed.
    Typed,
    /// `?`.
    Help,
    /// No key came for long.
    Idle,
    /// The window has another size, or the program was stopped and goes on.
    Resized,
    /// Ctrl-C or a signal.
    Interrupted,
    /// The terminal is gone.
    HungUp,
}

/// What a prompt heard.
enum Key {
    /// The entry at this index.
    Entry(usize),
    /// Nothing: it was broken off.
    Broken(Broken),
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
    guard: Guard,
    lang: Lang,
    symbols: Symbols,
    paint: Paint,
    /// After how long without a key a scene is covered.
    idle: Option<Duration>,
    /// Whether the first scene was answered: before that there is nothing to cover.
    is_begun: bool,
    /// Whether this walk has drawn yet.
    drawn: bool,
}

impl Terminal {
    /// A front end on stderr, which must be a terminal, as stdin. Takes over the keyboard and the signals. Errs, with
    /// the terminal as it was, where the system gives no means to do so.
    pub fn new(
        lang: Lang,
        symbols: Symbols,
        paint: Paint,
        idle: Option<Duration>,
    ) -> io::Result<Self> {
        Ok(Self {
            guard: Guard::new()?,
            term: Term::buffered_stderr(),
            lang,
            symbols,
            paint,
            idle,
            is_begun: false,
            drawn: false,
        })
    }

    /// Shows a scene, or what is shown beside one, and prompts. What is too long for the screen is shown part by part.
    fn prompt(
        &mut self,
        document: &Document,
        menu: &Menu,
        asked: Ahead,
        beside: Option<Why>,
        shown: &mut dyn FnMut(),
    ) -> io::Result<Heard> {
        let mut view = View::default();
        let mut ahead = asked;
        loop {
            // The window may have a new size. A change after this line breaks the prompt off.
            self.guard.forget_resize();
            let screen = self.screen();
            let part = screen.part(document, menu, &view);
            if screen.holds(&part.entries.drawn) {
                self.draw(&part.lines, screen.rows)?;
                shown();
            }
            let entry = match self.prompt_below(&part, screen, ahead, beside)? {
                Key::Entry(entry) => entry,
                Key::Broken(Broken { why, highlight }) => {
                    view.keep(&part, highlight);
                    match why {
                        // A terminal that is gone is no end of the input: the walk was broken off.
                        Why::Interrupted | Why::HungUp => return Ok(Heard::Interrupt),
                        Why::Escape if view.goes_back(&part) => ahead = asked,
                        Why::Escape => return Ok(Heard::Escape),
                        // The keys that were held when the screen was first drawn are let go by now.
                        Why::Resized => ahead = ahead.once_let_go(),
                        // The keys are explained beside a scene only.
                        Why::Help if beside.is_some() => {}
                        Why::Typed | Why::Help | Why::Idle => {
                            if let Some(heard) = self.aside(why)? {
                                return Ok(heard);
                            }
                            ahead = Ahead::Dropped;
                        }
                    }
                    continue;
                }
            };
            ahead = asked;
            match part.entries.turns.get(entry) {
                Some(Turn::Answer(index)) => return Ok(Heard::Entry(*index)),
                Some(turn) => view.turn(*turn, &part),
                None => {}
            }
        }
    }

    /// Prompts below a part of a scene.
    fn prompt_below(
        &mut self,
        part: &Part,
        screen: Screen,
        ahead: Ahead,
        beside: Option<Why>,
    ) -> io::Result<Key> {
        let entries = &part.entries;
        let highlight = entries.menu.default;
        let quiet = match ahead {
            Ahead::Obeyed => None,
            Ahead::Waiting => Some(Duration::ZERO),
            Ahead::Dropped => Some(LET_GO),
        };
        if let Some(why) = quiet.and_then(|quiet| self.guard.wait_for_quiet(quiet)) {
            return Ok(Key::Broken(Broken { why, highlight }));
        }
        if !screen.holds(&entries.drawn) {
            return self.wait_for_room(screen, highlight);
        }
        let choices = Choices {
            count: entries.turns.len(),
            highlight,
            is_about_typing: beside == Some(Why::Typed),
            idle: self
                .idle
                .filter(|_| self.is_begun && beside != Some(Why::Idle)),
        };
        let chosen = self.guard.prompt(choices, || {
            // A window made smaller than three rows while the prompt is open makes dialoguer panic.
            modes::mending(|| {
                let select = Select::with_theme(&entries.drawn);
                select
                    .with_prompt("")
                    .report(false)
                    .items(entries.drawn.keys())
                    .default(highlight)
                    .interact_on_opt(&self.term)
            })
        });
        let why = match chosen {
            Err(broken) => return Ok(Key::Broken(broken)),
            Ok(Ok(Ok(Some(index)))) => return Ok(Key::Entry(index)),
            Ok(Ok(Ok(None))) => Why::Escape,
            Ok(Ok(Err(dialoguer::Error::IO(error)))) => match error.kind() {
                io::ErrorKind::Interrupted => Why::Interrupted,
                io::ErrorKind::UnexpectedEof => Why::HungUp,
                _ => return Err(error),
            },
            Ok(Err(_)) => Why::Resized,
        };
        Ok(Key::Broken(Broken { why, highlight }))
    }

    /// Draws lines on a cleared screen, to be seen at once.
    fn draw(&mut self, lines: &[Line], rows: usize) -> io::Result<()> {
        self.clear(rows)?;
        let scene = paint::lines(lines, self.paint);
        self.term.write_str(&format!("{scene}\n"))?;
        self.term.flush()
    }

    /// Clears the screen, whose earlier contents are scrolled up instead the first time.
    fn clear(&mut self, rows: usize) -> io::Result<()> {
        if !self.drawn {
            self.term.write_str(&"\n".repeat(rows))?;
            self.drawn = true;
        }
        self.term.clear_screen()
    }

    /// Clears the screen, and what it has scrolled away.
    fn clear_all(&mut self) -> io::Result<()> {
        self.term.write_str("\u{1b}[H\u{1b}[2J\u{1b}[3J")?;
        self.term.flush()
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
            keys: Keys::HERE,
        }
    }
}

impl Ahead {
    /// The same, where the wait for held keys is over already.
    fn once_let_go(self) -> Self {
        match self {
            Self::Dropped => Self::Waiting,
            other => other,
        }
    }
}

impl FrontEnd for Terminal {
    fn ask(
        &mut self,
        scene: &Scene<'_>,
        document: &Document,
        menu: &Menu,
        shown: &mut dyn FnMut(),
    ) -> Result<Heard, Error> {
        let ahead = match scene.number {
            _ if !scene.place.is_to_be_read() => Ahead::Obeyed,
            1 => Ahead::Waiting,
            _ => Ahead::Dropped,
        };
        self.is_begun = scene.number > 1;
        let prompted = self.prompt(document, menu, ahead, None, shown);
        prompted.map_err(Error::Prompt)
    }

    fn ask_beside(&mut self, document: &Document, menu: &Menu) -> Result<Heard, Error> {
        let prompted = self.prompt(document, menu, Ahead::Obeyed, Some(Why::Idle), &mut || ());
        prompted.map_err(Error::Prompt)
    }

    fn forget(&mut self) -> Result<(), Error> {
        self.clear_all().map_err(Error::Prompt)
    }

    fn leave(&mut self, document: &Document) -> Result<(), Error> {
        let write = |this: &mut Self| {
            this.term.clear_screen()?;
            this.term.write_str(&left_behind(this.screen(), document))?;
            this.term.flush()
        };
        write(self).map_err(Error::Prompt)
    }
}
