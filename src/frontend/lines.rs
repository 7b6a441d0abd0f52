//! Numbered lines: no cursor movement, ASCII symbols, nothing that a screen reader or a pipe cannot follow.
//!
//! What is typed is used to choose an entry and for nothing else; four digits or more are thrown away unread, for they
//! may be a secret.

use std::io::{self, BufRead, Read as _, Write};

use unicode_normalization::UnicodeNormalization;

use crate::document::Document;
use crate::document::text::{Layout, Medium, Symbols, lay_out, wrap};
use crate::error::Error;
use crate::guide::Lang;
use crate::walk::Scene;
use crate::words::screen as words;

use super::paint::{self, Colors, Letters, Paint};
use super::{FrontEnd, Heard, Menu};

/// The longest line that is read, in bytes; what is longer says nothing.
const LONGEST: u64 = 1024;

/// How many bytes without the end of a line are no line any more.
const ENDLESS: u64 = 1 << 20;

/// How many lines in a row may say nothing before the input is taken for no answer at all.
const PATIENCE: usize = 100;

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
}

impl<R: BufRead, W: Write> FrontEnd for Lines<R, W> {
    fn ask(&mut self, _: &Scene<'_>, document: &Document, menu: &Menu) -> Result<Heard, Error> {
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
        let scene = paint::lines(&lay_out(document, &layout), paint);
        write!(self.output, "{scene}")
            .and_then(|()| self.choose(menu))
            .map_err(Error::Write)
    }
}

impl<R: BufRead, W: Write> Lines<R, W> {
    /// Prints the menu and reads lines until one names an entry or the input ends.
    pub fn choose(&mut self, menu: &Menu) -> io::Result<Heard> {
        self.say(&Symbols::Ascii.of(&menu.ask))?;
        for (index, entry) in menu.entries.iter().enumerate() {
            let number = format!("  {}. ", index + 1);
            let room = self.columns.saturating_sub(number.len());
            for (at, line) in wrap(&Symbols::Ascii.of(entry), room).iter().enumerate() {
                let lead = if at == 0 {
                    &number
                } else {
                    &" ".repeat(number.len())
                };
                writeln!(self.output, "{lead}{}", paint::text(line, self.letters))?;
            }
        }
        let hint = match menu.entries.len() {
            1 => words::keys_hint_only(self.lang).to_owned(),
            last => words::keys_hint_number(self.lang, last, menu.default + 1),
        };
        // The space at its end is kept for what is typed behind it.
        let hint = wrap(hint.trim_end(), self.columns.saturating_sub(1)).join("\n") + " ";
        let hint = paint::text(&hint, self.letters);
        for _ in 0..PATIENCE {
            write!(self.output, "{hint}")?;
            self.output.flush()?;
            let mut bytes = Vec::new();
            self.input
                .by_ref()
                .take(LONGEST)
                .read_until(b'\n', &mut bytes)?;
            let whole = bytes.len() < usize::try_from(LONGEST).unwrap_or(usize::MAX)
                || bytes.ends_with(b"\n");
            if !whole {
                // The rest of a line that is too long belongs to it, and says no more than its beginning.
                let skipped = self.input.by_ref().take(ENDLESS).skip_until(b'\n')?;
                if skipped as u64 == ENDLESS {
                    return Ok(Heard::EndOfInput);
                }
                bytes = b"?".to_vec();
            }
            if bytes.is_empty() || self.echo == Echo::None {
                writeln!(self.output)?;
            }
            if bytes.is_empty() {
                return Ok(Heard::EndOfInput);
            }
            match understand(&String::from_utf8_lossy(&bytes), menu) {
                Understood::Entry(index) => {
                    writeln!(self.output)?;
                    return Ok(Heard::Entry(index));
                }
                Understood::Secret => self.say(words::secret_warning(self.lang))?,
                Understood::Nothing => self.say(words::not_understood(self.lang))?,
            }
        }
        Ok(Heard::EndOfInput)
    }

    /// Prints prose, broken to the width of the output.
    fn say(&mut self, text: &str) -> io::Result<()> {
        for line in wrap(text, self.columns) {
            writeln!(self.output, "{}", paint::text(&line, self.letters))?;
        }
        Ok(())
    }
}

/// What a typed line means.
#[derive(Debug, PartialEq, Eq)]
enum Understood {
    /// This entry.
    Entry(usize),
    /// It may be a secret; it is not looked at any further.
    Secret,
    /// None of the entries.
    Nothing,
}

/// Reads a line as people type it: a number, also as a Vietnamese keyboard layout turns digits into letters, or a
/// plain yes or no. Nothing typed means the default.
fn understand(line: &str, menu: &Menu) -> Understood {
    // A file that is piped in may begin with a mark.
    let line = line.trim_start_matches('\u{feff}');
    let typed: String = line.trim().nfc().collect::<String>().to_lowercase();
    if typed.is_empty() {
        return Understood::Entry(menu.default);
    }
    let digits: String = typed.chars().map(layout_digit).collect();
    if digits.chars().filter(char::is_ascii_digit).count() >= 4 {
        return Understood::Secret;
    }
    if let Some((yes, no)) = menu.yes_no {
        match typed.as_str() {
            "có" | "co" | "c" | "rồi" | "roi" | "y" | "yes" => return Understood::Entry(yes),
            "không" | "khong" | "k" | "n" | "no" => return Understood::Entry(no),
            _ => {}
        }
    }
    match digits.trim_end_matches('.').parse::<usize>() {
        Ok(number) if (1..=menu.entries.len()).contains(&number) => Understood::Entry(number - 1),
        _ => Understood::Nothing,
    }
}

/// The digit whose key gives this letter on Windows' Vietnamese layout.
fn layout_digit(c: char) -> char {
    match c {
        'ă' => '1',
        'â' => '2',
        'ê' => '3',
        'ô' => '4',
        'đ' => '0',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn menu() -> Menu {
        Menu {
            ask: String::new(),
            entries: vec![String::new(); 4],
            default: 0,
            yes_no: Some((0, 1)),
        }
    }

    #[test]
    fn a_line_is_understood_as_people_type_it() {
        let check = |line: &str, expect: Understood| {
            assert_eq!(understand(line, &menu()), expect, "{line:?}");
        };
        check("\n", Understood::Entry(0));
        check(" 2 \r\n", Understood::Entry(1));
        check("\u{feff}2\r\n", Understood::Entry(1));
        check("3.", Understood::Entry(2));
        check("â", Understood::Entry(1));
        check("Ô", Understood::Entry(3));
        check("CÓ", Understood::Entry(0));
        check("kho\u{302}ng", Understood::Entry(1));
        check("5", Understood::Nothing);
        check("0", Understood::Nothing);
        check("-1", Understood::Nothing);
        check("\u{1b}[A", Understood::Nothing);
    }

    #[test]
    fn four_digits_are_never_looked_at() {
        for line in ["123456", "0912 345 678", "mã 4471", "ăâêô", "1a2b3c4d"] {
            assert_eq!(understand(line, &menu()), Understood::Secret, "{line:?}");
        }
    }
}
