//! Numbered lines: no cursor movement, ASCII symbols, nothing that a screen reader or a pipe cannot follow.
//!
//! What is typed is used to choose an entry and for nothing else, and its memory is wiped; four digits or more and words
//! that are no answer are not looked at any further, for they may be a secret.

pub mod keyboard;
mod typed;

use std::io::{self, BufRead, Read as _, Write};
use std::ops::Range;

use zeroize::Zeroizing;

use crate::document::text::{Layout, Medium, Symbols, lay_out, wrap};
use crate::document::{self, Block, Document};
use crate::error::Error;
use crate::guide::Lang;
use crate::walk::Scene;
use crate::words::screen as words;

use super::paint::{self, Colors, Letters, Paint};
use super::{FrontEnd, Heard, Menu};
use keyboard::is_interrupt;
use typed::{Item, Understood, items, page, understand};

/// The longest line that is read, in bytes; what is longer says nothing.
const LONGEST: usize = 1024;

/// How many bytes without the end of a line are no line any more.
const ENDLESS: u64 = 1 << 20;

/// How many lines in a row may say nothing before the input is taken for no answer at all.
const PATIENCE: usize = 100;

/// After how many menus the hint on keys is shortened.
const FULL_HINTS: usize = 3;

/// Of how many menus after that one tells the key for help.
const REMINDER: usize = 8;

/// Whether what a person types shows on the screen and ends its line there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Echo {
    /// It does: the input is a terminal.
    Terminal,
    /// It does not: the front end ends the line itself.
    None,
}

/// The front end of numbered lines.
pub struct Lines<R, W> {
    /// Where answers come from.
    pub input: R,
    /// Where scenes go.
    pub output: W,
    /// The reader's language.
    pub lang: Lang,
    /// How wide the output is.
    pub columns: usize,
    /// How letters are written.
    pub letters: Letters,
    /// Whether typed text shows by itself.
    pub echo: Echo,
    /// How many menus were told: after the first, the entries that are the same everywhere are told on request.
    pub told: usize,
}

impl<R: BufRead, W: Write> FrontEnd for Lines<R, W> {
    fn ask(
        &mut self,
        scene: &Scene<'_>,
        document: &Document,
        menu: &Menu,
        shown: &mut dyn FnMut(),
    ) -> Result<Heard, Error> {
        let (told, more) = document::spoken(scene, document);
        let has_more = more.iter().any(|block| !matches!(block, Block::Path(_)));
        let [scene, more] = [told, more].map(|it| self.written(&it));
        let chosen = write!(self.output, "{scene}").and_then(|()| {
            let more = has_more.then_some(&*more);
            self.choose(menu, (&scene, more), shown)
        });
        chosen.map_err(Error::Write)
    }

    fn ask_beside(&mut self, document: &Document, menu: &Menu) -> Result<Heard, Error> {
        let text = self.written(document);
        let chosen = write!(self.output, "{text}");
        let chosen = chosen.and_then(|()| self.choose(menu, (&text, None), &mut || ()));
        chosen.map_err(Error::Write)
    }
}

impl<R: BufRead, W: Write> Lines<R, W> {
    /// A document as it is written.
    fn written(&self, document: &Document) -> String {
        let layout = Layout {
            columns: self.columns,
            rows: None,
            medium: Medium::Plain,
            symbols: Symbols::Ascii,
            lang: self.lang,
        };
        let paint = Paint {
            colors: Colors::Off,
            letters: self.letters,
        };
        paint::lines(&lay_out(document, &layout), paint)
    }

    /// Prints the menu, calls `shown`, and reads lines until one names an entry or the input ends. The scene and its
    /// sources are told again on request.
    fn choose(
        &mut self,
        menu: &Menu,
        (scene, more): (&str, Option<&str>),
        shown: &mut dyn FnMut(),
    ) -> io::Result<Heard> {
        let mut start = 0;
        let mut is_whole = self.told == 0;
        self.told += 1;
        let mut left = PATIENCE;
        loop {
            let page = page(menu, start);
            let items = items(menu, &page);
            self.offer(menu, &page, &items, is_whole)?;
            shown();
            loop {
                match self.hear(menu, &items)? {
                    Understood::Item(Item::Entry(index)) => {
                        self.took(menu, index)?;
                        return Ok(Heard::Entry(index));
                    }
                    Understood::Item(Item::Page(other)) => start = other,
                    Understood::Again => write!(self.output, "{scene}")?,
                    Understood::Sources => match more {
                        Some(more) => write!(self.output, "{more}")?,
                        None => self.say(words::no_sources(self.lang))?,
                    },
                    Understood::Help => is_whole = true,
                    Understood::Interrupt => return Ok(Heard::Interrupt),
                    Understood::End => return Ok(Heard::EndOfInput),
                    refused => {
                        self.refuse(&refused)?;
                        left -= 1;
                        if left == 0 {
                            return Ok(Heard::EndOfInput);
                        }
                        continue;
                    }
                }
                break;
            }
        }
    }

    /// Says which answer was taken.
    fn took(&mut self, menu: &Menu, index: usize) -> io::Result<()> {
        let label = &menu.entries[index].label;
        if menu.ways == 1 && index == 0 {
            self.say(in_short(label))?;
        } else {
            self.say(&words::took(self.lang, label))?;
        }
        writeln!(self.output)
    }

    /// Prints what can be chosen: all of it, or what differs from scene to scene.
    fn offer(
        &mut self,
        menu: &Menu,
        page: &Range<usize>,
        items: &[Item],
        is_whole: bool,
    ) -> io::Result<()> {
        let lang = self.lang;
        if menu.ways == 1 && !is_whole {
            let label = in_short(&menu.entries[menu.default].label);
            let hint = match self.told {
                ..=FULL_HINTS => words::plain_enter(lang, label),
                told if told.is_multiple_of(REMINDER) => words::plain_enter_short(lang, label),
                _ => words::plain_enter_only(lang, label),
            };
            return self.prompt(&hint);
        }
        let (from, of) = (page.start + 1, menu.ways);
        self.say(&if *page == (0..of) {
            menu.ask.clone()
        } else {
            words::ask_listed(lang, &menu.ask, from, page.end, of)
        })?;
        let mut heading = None;
        for (index, item) in items.iter().enumerate() {
            let label = match item {
                Item::Entry(entry) if *entry >= menu.ways && !is_whole => continue,
                Item::Entry(entry) => {
                    let entry = &menu.entries[*entry];
                    if entry.heading.is_some() && entry.heading.as_ref() != heading {
                        self.say(entry.heading.as_deref().unwrap_or_default())?;
                    }
                    heading = entry.heading.as_ref();
                    &entry.label
                }
                Item::Page(start) if *start < page.start => words::answer_list_before(lang),
                Item::Page(_) => words::answer_list_next(lang),
            };
            self.numbered(index + 1, label)?;
        }
        let default = items
            .iter()
            .position(|item| *item == Item::Entry(menu.default));
        let default = default.unwrap_or_default() + 1;
        let hint = match (is_whole, items.len()) {
            (true, 1) => words::keys_hint_only(lang).to_owned(),
            (true, last) => words::keys_hint_number(lang, last, default),
            (false, _) => words::plain_number(lang, default),
        };
        self.prompt(&hint)
    }

    /// Prints an entry with its number.
    fn numbered(&mut self, number: usize, label: &str) -> io::Result<()> {
        let mut lead = format!("  {number}. ");
        let room = self.columns.saturating_sub(lead.len());
        for line in wrap(&Symbols::Ascii.of(label), room) {
            writeln!(self.output, "{lead}{}", paint::text(&line, self.letters))?;
            lead = " ".repeat(lead.len());
        }
        Ok(())
    }

    /// Says why a line was no answer.
    fn refuse(&mut self, refused: &Understood) -> io::Result<()> {
        let lang = self.lang;
        let said = match refused {
            Understood::Secret => words::secret_warning(lang),
            _ => words::not_understood(lang),
        };
        self.say(said)?;
        if *refused == Understood::Secret && self.echo == Echo::Terminal {
            self.say(words::still_shown(lang))?;
        }
        self.prompt(words::plain_again(lang))
    }

    /// Prints prose, broken to the width of the output.
    fn say(&mut self, text: &str) -> io::Result<()> {
        for line in wrap(&Symbols::Ascii.of(text), self.columns) {
            writeln!(self.output, "{}", paint::text(&line, self.letters))?;
        }
        Ok(())
    }

    /// Prints the line behind which an answer is typed.
    fn prompt(&mut self, text: &str) -> io::Result<()> {
        let lines = wrap(&Symbols::Ascii.of(text), self.columns.saturating_sub(1));
        let text = lines.join("\n");
        write!(self.output, "{} ", paint::text(&text, self.letters))?;
        // What is heard line by line is not heard before the line ends.
        if self.echo == Echo::None {
            writeln!(self.output)?;
        }
        self.output.flush()
    }

    /// Reads a line, and what it means.
    fn hear(&mut self, menu: &Menu, items: &[Item]) -> io::Result<Understood> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST));
        let mut input = self.input.by_ref().take(LONGEST as u64);
        match input.read_until(b'\n', &mut bytes) {
            Err(error) if is_interrupt(&error) => return Ok(Understood::Interrupt),
            read => read?,
        };
        if bytes.is_empty() {
            if self.echo == Echo::Terminal {
                writeln!(self.output)?;
            }
            return Ok(Understood::End);
        }
        if bytes.len() == LONGEST && !bytes.ends_with(b"\n") {
            // The rest of a line that is too long belongs to it, and says no more than its beginning.
            let skipped = self.input.by_ref().take(ENDLESS).skip_until(b'\n')?;
            return Ok(if skipped as u64 == ENDLESS {
                Understood::End
            } else {
                Understood::Secret
            });
        }
        let line = Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned());
        Ok(understand(&line, menu, items))
    }
}

/// A label up to its first comma.
fn in_short(label: &str) -> &str {
    label.split(',').next().unwrap_or(label)
}
