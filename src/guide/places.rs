//! Where things stand in a file, found only when there is something to say of them.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;

use super::diagnostic::{Diagnostic, FileText, Span};
use super::fault::Fault;
use super::file::{body, readable};
use super::node::Node;
use super::path::Segment;

/// The places of a file.
pub(super) struct Places<'f> {
    file: &'f FileText,
    /// Of the sections that can be read as YAML; none where nothing can.
    tree: Option<Node>,
    /// How many bytes of the file stand before what is read as YAML.
    skipped: usize,
}

impl<'f> Places<'f> {
    pub(super) fn of(file: &'f FileText) -> Self {
        let body = body(file);
        Self {
            file,
            tree: readable(body).tree,
            skipped: file.text.len() - body.len(),
        }
    }

    /// Where the value at `path` stands, and whether it is there: where the path leaves the file, the last value on
    /// the way is given.
    pub(super) fn find(&self, path: &[Segment]) -> (Span, bool) {
        let nowhere = (Span { start: 0, end: 0 }, false);
        let (span, there) = self.tree.as_ref().map_or(nowhere, |tree| tree.find(path));
        (span.behind(self.skipped), there)
    }

    /// A fault of the value at `path`, or of a piece of it, where it stands; `first` is the path of what it collides
    /// with. Also whether there is such a value.
    pub(super) fn diagnostic(
        &self,
        path: &[Segment],
        fault: Fault,
        first: Option<&[Segment]>,
    ) -> (Diagnostic, bool) {
        let (whole, there) = self.find(path);
        let mut diagnostic = Diagnostic {
            span: piece(&self.file.text, whole, &fault),
            first: first.map(|first| self.find(first).0),
            fault,
        };
        // Of two that do not go together, the first is the one that stands first.
        if let (Some(first), Fault::TwoVerbs(one, other)) =
            (&mut diagnostic.first, &mut diagnostic.fault)
            && first.start > diagnostic.span.start
        {
            std::mem::swap(first, &mut diagnostic.span);
            std::mem::swap(one, other);
        }
        (diagnostic, there)
    }

    /// Where the texts that stand without quotes end.
    pub(super) fn plain_ends(&self) -> HashSet<usize> {
        let ends = self.tree.as_ref().map(Node::plain_ends).unwrap_or_default();
        ends.into_iter().map(|end| end + self.skipped).collect()
    }
}

/// The piece of a value that a fault speaks of, where it stands in the file as the fault gives it, in other letters or
/// as an escape; where none of that is found, the whole value.
fn piece(text: &str, whole: Span, fault: &Fault) -> Span {
    let Some(held) = text.get(whole.start..whole.end) else {
        return whole;
    };
    let at = |start: usize, length: usize| Span {
        start: whole.start + start,
        end: whole.start + start + length,
    };
    let wanted = match fault {
        Fault::StrayAddress(found) | Fault::StrayNumber(found) => found.clone(),
        // A line's end cannot be pointed at.
        Fault::HiddenCharacter('\n' | '\r') => return whole,
        Fault::HiddenCharacter(c) | Fault::ForeignCharacter(c) => {
            let spelled = spellings(*c).into_iter();
            let mut found = spelled.filter_map(|it| Some((held.find(&it)?, it.len())));
            return found
                .next()
                .map_or(whole, |(start, length)| at(start, length));
        }
        Fault::Blanks => {
            let blanks = |start: usize| held[start..].len() - held[start..].trim_start().len();
            let start = held.find("  ");
            return start.map_or(whole, |start| at(start, blanks(start)));
        }
        _ => return whole,
    };
    if let Some(start) = held.find(&wanted) {
        return at(start, wanted.len());
    }
    let mut words = held
        .split_inclusive(char::is_whitespace)
        .scan(0, |end, word| {
            *end += word.len();
            Some((*end - word.len(), word.trim_end()))
        });
    // The value is composed; the file may not be.
    let found = words.find(|(_, word)| word.nfc().collect::<String>().contains(&wanted));
    found.map_or(whole, |(start, word)| at(start, word.len()))
}

/// The ways in which a character can be spelled in a YAML file.
fn spellings(c: char) -> Vec<String> {
    let short = match c {
        '\0' => "\\0",
        '\u{7}' => "\\a",
        '\u{8}' => "\\b",
        '\t' => "\\t",
        '\u{b}' => "\\v",
        '\u{c}' => "\\f",
        '\u{1b}' => "\\e",
        '\u{85}' => "\\N",
        '\u{a0}' => "\\_",
        '\u{2028}' => "\\L",
        '\u{2029}' => "\\P",
        _ => "",
    };
    let code = u32::from(c);
    let mut spellings = vec![c.to_string()];
    if !short.is_empty() {
        spellings.push(short.to_owned());
    }
    spellings.extend([
        format!("\\x{code:02X}"),
        format!("\\x{code:02x}"),
        format!("\\u{code:04X}"),
        format!("\\u{code:04x}"),
        format!("\\U{code:08X}"),
        format!("\\U{code:08x}"),
    ]);
    spellings
}
