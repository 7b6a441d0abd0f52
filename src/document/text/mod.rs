//! Blocks as lines of text: for a screen, for a transcript, or to be read aloud.
//!
//! Lines carry roles, not colours. An address is never broken and has a line of its own. Each block is wrapped once for
//! a width; a screen of few rows then omits clicks around the current one first, and blank lines after that.

mod bars;
mod blocks;
mod change;
mod clicks;
mod fit;
mod scan;

use std::borrow::Cow;

use textwrap::core::{Word, break_words};
use textwrap::{WordSeparator, WrapAlgorithm};
use unicode_width::UnicodeWidthStr;

use super::{Block, Document};
use crate::guide::Lang;

pub(super) use blocks::{cited, to_call};
pub use fit::{Wrapped, fit, wrap_blocks};

/// How a document is to be laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// The width, in columns.
    pub columns: usize,
    /// The height, in rows, if it is limited.
    pub rows: Option<usize>,
    /// What the document is written for.
    pub medium: Medium,
    /// Which symbols it is written with.
    pub symbols: Symbols,
    /// The reader's language, for the few words that the writer itself adds.
    pub lang: Lang,
}

/// What a document is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// A screen of its own, with the clicks around the current one.
    Screen,
    /// One scene after another.
    Transcript,
    /// Lines that make sense when they are read aloud.
    Plain,
}

/// Which symbols a document is written with: quotation marks, dashes, arrows, ticks. Letters stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbols {
    /// Those that suit the text.
    Typographic,
    /// ASCII alone: for old screens and for screen readers.
    Ascii,
}

/// A part of a line, by what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Ordinary text.
    Plain,
    /// What matters most on the screen.
    Strong,
    /// What can be skipped.
    Dim,
    /// The current click or entry.
    Current,
    /// Done.
    Good,
    /// A warning.
    Warn,
    /// A row of a QR code: dark on light whatever the screen's own colours are, where there are any.
    Scan,
}

/// One line: its parts from left to right.
pub type Line = Vec<(Role, String)>;

/// Lays out a document.
pub fn lay_out(document: &Document, layout: &Layout) -> Vec<Line> {
    fit(wrap_blocks(document, layout), layout)
}

/// A block as it is on screens, without its roles: for a sheet, where the block is one that only screens have.
pub(super) fn as_text(block: &Block, lang: Lang) -> String {
    let layout = Layout {
        columns: 72,
        rows: None,
        medium: Medium::Transcript,
        symbols: Symbols::Typographic,
        lang,
    };
    let lines = lay_out(&vec![block.clone()], &layout);
    let text = |line: &Line| line.iter().map(|(_, text)| text.as_str()).collect();
    lines.iter().map(text).collect::<Vec<String>>().join("\n")
}

/// How many rows lines take on a screen of so many columns.
pub fn height(lines: &[Line], columns: usize) -> usize {
    lines
        .iter()
        .map(|line| width(line).div_ceil(columns.max(1)).max(1))
        .sum()
}

/// How many columns a line takes.
pub fn width(line: &Line) -> usize {
    line.iter().map(|(_, text)| text.width()).sum()
}

/// Breaks prose at spaces, and a word only where it is wider than the line. An address is never broken: it keeps to one
/// line even where it is too long for it.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut words: Vec<Word<'_>> = Vec::new();
    for word in WordSeparator::AsciiSpace.find_words(text) {
        // A word takes at most as many columns as bytes.
        if word.len() > columns && !word.contains("https://") {
            words.extend(break_words([word], columns));
        } else {
            words.push(word);
        }
    }
    // The words are the whole text: a line is a slice of it.
    let mut rest = text;
    let line = |words: &[Word<'_>]| {
        let bytes = words.iter().map(|word| word.len() + word.whitespace.len());
        let (line, after) = rest.split_at(bytes.sum());
        rest = after;
        line.trim_end_matches(' ').to_owned()
    };
    WrapAlgorithm::FirstFit
        .wrap(&words, &[columns])
        .into_iter()
        .map(line)
        .collect()
}

impl Symbols {
    /// `text` with these symbols. Some take more columns in ASCII, so this must precede wrapping.
    pub fn of(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Typographic => Cow::Borrowed(text),
            Self::Ascii => Cow::Owned(ascii_symbols(text)),
        }
    }
}

/// `text` with its symbols in ASCII.
fn ascii_symbols(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '…' => out.push_str("..."),
            '→' => out.push_str("->"),
            '←' => out.push_str("<-"),
            '“' | '”' => out.push('"'),
            '‘' | '’' => out.push('\''),
            '·' | '–' => out.push('-'),
            '▶' | '❯' => out.push('>'),
            '✓' => out.push('x'),
            '↓' => out.push('v'),
            '↑' => out.push('^'),
            '•' => out.push('*'),
            '█' => out.push('#'),
            // It is only found in the forms of fields, between dots.
            '\u{a0}' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::document::Block;

    use super::*;

    #[test]
    fn an_address_is_never_broken_even_beside_a_word_that_is() {
        let text = "(https://dichvucong.gov.vn), motchurathatdaidailam xong";
        assert_eq!(
            wrap(text, 12),
            [
                "(https://dichvucong.gov.vn),",
                "motchurathat",
                "daidailam",
                "xong"
            ]
        );
    }

    #[test]
    fn symbols_that_grow_in_ascii_keep_to_the_width() {
        let layout = Layout {
            columns: 10,
            rows: None,
            medium: Medium::Plain,
            symbols: Symbols::Ascii,
            lang: Lang::Vi,
        };
        let lines = lay_out(
            &vec![Block::Paragraph("Bước 1 → … → 2".to_owned())],
            &layout,
        );
        let texts: Vec<String> = lines
            .iter()
            .map(|line| line.iter().map(|(_, text)| text.as_str()).collect())
            .collect();
        assert_eq!(texts, ["Bước 1 ->", "... -> 2"]);
    }
}
