//! A screen a scene, prompted with dialoguer. The only file that names dialoguer.
//!
//! dialoguer counts an item's bytes where it should count columns, so it is given short ASCII keys, and a theme of
//! ours draws the entry behind each key, wrapped to the screen. Whatever happens here, the cursor comes back.

use std::fmt;
use std::io::{self, Write as _};
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};

use console::Term;
use dialoguer::Select;
use dialoguer::theme::Theme;

use crate::document::Document;
use crate::document::text::{Layout, Medium, Role, lay_out, wrap};
use crate::error::Error;
use crate::guide::Lang;
use crate::walk::Scene;
use crate::words::screen as words;

use super::lines::{Echo, Lines};
use super::paint::{self, Colors};
use super::{FrontEnd, Heard, Menu};

/// A signal has come in.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);
/// A line is being read, which no signal breaks off: the handler itself must end the program.
static READING_LINE: AtomicBool = AtomicBool::new(false);
/// A prompt is running whose panic is caught and mended.
static PROMPTING: AtomicBool = AtomicBool::new(false);

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
        ctrlc::set_handler(on_signal).map_err(io::Error::other)?;
        let hook = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !PROMPTING.load(Ordering::SeqCst) {
                restore();
                hook(info);
            }
        }));
        Ok(Self {
            term: Term::buffered_stderr(),
            lang,
            colors,
            drawn: false,
        })
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
        READING_LINE.store(true, Ordering::SeqCst);
        let mut lines = Lines {
            input: io::stdin().lock(),
            output: io::stderr().lock(),
            lang: self.lang,
            columns,
            echo: Echo::Terminal,
        };
        let heard = lines.choose(menu);
        READING_LINE.store(false, Ordering::SeqCst);
        heard
    }
}

impl FrontEnd for Terminal {
    fn ask(&mut self, _: &Scene<'_>, document: &Document, menu: &Menu) -> Result<Heard, Error> {
        self.prompt(document, menu).map_err(Error::Prompt)
    }
}

impl Terminal {
    fn prompt(&mut self, document: &Document, menu: &Menu) -> io::Result<Heard> {
        let (rows, columns) = self.size();
        let drawn = Drawn::new(menu, columns, self.lang, self.colors);
        self.draw(document, &drawn)?;
        if drawn.height() + 1 > rows || menu.entries.len() + 2 > rows {
            return self.choose_by_line(menu);
        }
        let keys: Vec<String> = (0..menu.entries.len())
            .map(|index| index.to_string())
            .collect();
        PROMPTING.store(true, Ordering::SeqCst);
        // A window made smaller than three rows while the prompt is open makes dialoguer panic.
        let chosen = panic::catch_unwind(AssertUnwindSafe(|| {
            Select::with_theme(&drawn)
                .with_prompt("")
                .report(false)
                .items(&keys)
                .default(0)
                .interact_on_opt(&self.term)
        }));
        PROMPTING.store(false, Ordering::SeqCst);
        if INTERRUPTED.load(Ordering::SeqCst) {
            restore();
            return Ok(Heard::Interrupt);
        }
        match chosen {
            Ok(Ok(Some(index))) => Ok(Heard::Entry(index)),
            Ok(Ok(None)) => Ok(Heard::Escape),
            Ok(Err(dialoguer::Error::IO(error))) => {
                restore();
                match error.kind() {
                    io::ErrorKind::Interrupted => Ok(Heard::Interrupt),
                    io::ErrorKind::UnexpectedEof => Ok(Heard::EndOfInput),
                    _ => Err(error),
                }
            }
            Err(_) => {
                restore();
                self.choose_by_line(menu)
            }
        }
    }
}

/// Notes a signal; the prompt that it breaks off does the rest. Where a signal breaks nothing off, ends the program.
fn on_signal() {
    INTERRUPTED.store(true, Ordering::SeqCst);
    if cfg!(windows) || READING_LINE.load(Ordering::SeqCst) {
        restore();
        std::process::exit(130);
    }
}

/// Makes the cursor visible again. A terminal that is gone has none.
fn restore() {
    let term = Term::stderr();
    let _ = term.show_cursor();
    let _ = io::stderr().flush();
}

/// A menu wrapped to the screen: what the theme draws behind each key.
struct Drawn {
    prompt: Vec<String>,
    entries: Vec<Vec<String>>,
    colors: Colors,
}

impl Drawn {
    fn new(menu: &Menu, columns: usize, lang: Lang, colors: Colors) -> Self {
        // One column is left free: a full line would wrap on some terminals.
        let room = columns.saturating_sub(3).max(1);
        let mut prompt: Vec<String> = Vec::new();
        for (at, line) in wrap(&menu.ask, room).into_iter().enumerate() {
            let mark = if at == 0 { "? " } else { "  " };
            prompt.push(paint::line(
                &vec![(Role::Current, mark.to_owned()), (Role::Strong, line)],
                colors,
            ));
        }
        let hint = [words::keys_hint(lang), words::keys_hint_short(lang)];
        let hint = hint.into_iter().find(|hint| wrap(hint, room).len() == 1);
        for line in wrap(hint.unwrap_or(words::keys_hint_short(lang)), room) {
            prompt.push(paint::line(&vec![(Role::Dim, format!("  {line}"))], colors));
        }
        let entries = menu.entries.iter().map(|entry| wrap(entry, room)).collect();
        Self {
            prompt,
            entries,
            colors,
        }
    }

    /// How many rows it takes.
    fn height(&self) -> usize {
        self.prompt.len() + self.entries.iter().map(Vec::len).sum::<usize>()
    }
}

impl Theme for Drawn {
    fn format_select_prompt(&self, f: &mut dyn fmt::Write, _: &str) -> fmt::Result {
        f.write_str(&self.prompt.join("\n"))
    }

    fn format_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        key: &str,
        active: bool,
    ) -> fmt::Result {
        let entry = key
            .parse::<usize>()
            .ok()
            .and_then(|index| self.entries.get(index));
        for (at, line) in entry.into_iter().flatten().enumerate() {
            let mark = match (active, at) {
                (true, 0) => "❯ ",
                _ => "  ",
            };
            let role = if active { Role::Current } else { Role::Plain };
            let break_ = if at == 0 { "" } else { "\n" };
            write!(
                f,
                "{break_}{}",
                paint::line(&vec![(role, format!("{mark}{line}"))], self.colors)
            )?;
        }
        Ok(())
    }
}
