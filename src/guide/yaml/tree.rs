//! A file's text as a tree of values with their places. This is the only file that names the event parser.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};

use crate::guide::diagnostic::{Diagnostic, Span};
use crate::guide::rule::{Fault, Found, Slip};

use super::slip;

/// How deep lists and maps may stand in each other; a guide needs fewer than ten levels.
const DEPTH: usize = 64;

/// How many faults of the tree of one file are kept.
const MOST_NOTED: usize = 1_000;

/// A value and its place.
pub(in crate::guide) struct Node {
    pub(in crate::guide) span: Span,
    pub(in crate::guide) value: Value,
}

/// What a value is.
pub(in crate::guide) enum Value {
    Nothing,
    /// A text, and whether it is plain: without quotes.
    Scalar(String, bool),
    List(Vec<Node>),
    /// Keys with their places, and values.
    Map(Vec<(String, Span, Node)>),
    /// Placeholder for a missing or refused value; reads as any type.
    Any,
}

impl Node {
    /// Parses one document. The faults are those that leave a tree: keys given twice.
    pub(super) fn parse(text: &str) -> Result<(Self, Vec<Diagnostic>), Diagnostic> {
        let mut builder = Builder::new(text);
        let root = builder.document()?;
        Ok((root, builder.faults))
    }

    /// The type of the value.
    pub(super) fn found(&self) -> Found {
        match self.value {
            Value::Nothing | Value::Any => Found::Nothing,
            Value::Scalar(..) => Found::Text,
            Value::List(_) => Found::List,
            Value::Map(_) => Found::Map,
        }
    }
}

/// Turns the parser's events into a tree.
struct Builder<'t> {
    parser: Parser<'t, saphyr_parser::StrInput<'t>>,
    text: &'t str,
    /// The byte at which each char of the text starts, and the text's length: the parser counts chars.
    bytes: Vec<usize>,
    faults: Vec<Diagnostic>,
}

impl<'t> Builder<'t> {
    fn new(text: &'t str) -> Self {
        // Some editors put a byte order mark before the text, which the parser does not take.
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let skipped = text.len() - body.len();
        let starts = body.char_indices().map(|(at, _)| at + skipped);
        let bytes = starts.chain([text.len()]).collect();
        Self {
            parser: Parser::new_from_str(body),
            text,
            bytes,
            faults: Vec::new(),
        }
    }

    fn byte(&self, marker: &Marker) -> usize {
        self.bytes
            .get(marker.index())
            .copied()
            .unwrap_or(self.text.len())
    }

    /// The parser's span in bytes, without the line end that it may carry.
    fn span(&self, span: saphyr_parser::Span) -> Span {
        let (start, end) = (self.byte(&span.start), self.byte(&span.end));
        let kept = self
            .text
            .get(start..end)
            .map_or(0, |held| held.trim_end().len());
        Span {
            start,
            end: start + kept,
        }
    }

    fn syntax(&self, error: &ScanError) -> Diagnostic {
        let at = self.byte(error.marker());
        if error.info().contains("recursion limit") {
            return Diagnostic::new(Span { start: at, end: at }, Fault::Slip(Slip::TooDeep));
        }
        slip::syntax(self.text, at, error.info())
    }

    /// Notes a reference to another place of the file: a few of them can stand for more than any memory holds, and a guide
    /// has no need of them.
    fn note_alias(&mut self, span: Span) {
        if self.faults.len() < MOST_NOTED {
            let fault = Fault::WrongType {
                expected: Found::Text,
                found: Found::Alias,
                keys: &[],
            };
            self.faults.push(Diagnostic::new(span, fault));
        }
    }

    /// Notes a Tab that indents the text at a byte: YAML indents with spaces, and the parser takes some Tabs for them.
    fn note_tab(&mut self, at: usize) {
        let start = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let before = &self.text[start..at];
        let is_indent = before.chars().all(|c| matches!(c, ' ' | '\t' | '-'));
        let is_kept = self.faults.len() < MOST_NOTED;
        if let Some(tab) = before.find('\t').filter(|_| is_indent && is_kept) {
            self.faults.push(slip::tab(start + tab));
        }
    }

    fn next(&mut self) -> Result<(Event<'t>, Span), Diagnostic> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, self.span(span))),
            Some(Err(error)) => Err(self.syntax(&error)),
            None => Ok((
                Event::StreamEnd,
                Span {
                    start: self.text.len(),
                    end: self.text.len(),
                },
            )),
        }
    }

    /// The only document of the text.
    fn document(&mut self) -> Result<Node, Diagnostic> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::DocumentStart(is_explicit) if root.is_some() => {
                    return Err(self.second_document(span, is_explicit));
                }
                Event::Nothing
                | Event::StreamStart
                | Event::DocumentStart(_)
                | Event::DocumentEnd => {}
                event => root = Some(self.node(event, span, 0)?),
            }
        }
        let nothing = Node {
            span: Span { start: 0, end: 0 },
            value: Value::Nothing,
        };
        Ok(root.unwrap_or(nothing))
    }

    /// What begins a document behind the first: a line of `---`, or any text behind a line of `...`.
    fn second_document(&self, span: Span, is_explicit: bool) -> Diagnostic {
        let end = self.text[..span.start].rfind("\n...");
        match end.filter(|_| !is_explicit) {
            Some(end) => Diagnostic::new(
                slip::stretch(end + 1, "...".len()),
                Fault::Slip(Slip::TextAfterEnd),
            ),
            None => Diagnostic::new(span, Fault::Slip(Slip::SecondDocument)),
        }
    }

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Node, Diagnostic> {
        if depth > DEPTH {
            return Err(Diagnostic::new(span, Fault::Slip(Slip::TooDeep)));
        }
        if let Event::Scalar(..) = event {
            self.note_tab(span.start);
        }
        let value = match event {
            Event::Scalar(text, style, ..) => match (style, text.as_ref()) {
                (ScalarStyle::Plain, "" | "~" | "null" | "Null" | "NULL") => Value::Nothing,
                _ => Value::Scalar(text.into_owned(), style == ScalarStyle::Plain),
            },
            Event::SequenceStart(..) => self.list(depth)?,
            Event::MappingStart(..) => self.map(depth)?,
            _ => {
                self.note_alias(span);
                Value::Any
            }
        };
        let span = match &value {
            // A container's own span is empty: point at what it begins with.
            Value::Map(entries) => entries.first().map_or(span, |(_, key, _)| *key),
            Value::List(items) => items.first().map_or(span, |item| item.span),
            _ => span,
        };
        Ok(Node { span, value })
    }

    fn list(&mut self, depth: usize) -> Result<Value, Diagnostic> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd | Event::StreamEnd, _) => return Ok(Value::List(items)),
                (event, span) => items.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn map(&mut self, depth: usize) -> Result<Value, Diagnostic> {
        let mut entries: Vec<(String, Span, Node)> = Vec::new();
        let mut seen: HashMap<String, Span> = HashMap::new();
        loop {
            let (key, at) = match self.next()? {
                (Event::MappingEnd | Event::StreamEnd, _) => return Ok(Value::Map(entries)),
                (Event::Scalar(key, ..), span) => {
                    self.note_tab(span.start);
                    (key.into_owned(), span)
                }
                (_, span) => {
                    let fault = Fault::Slip(Slip::OddKey);
                    return Err(Diagnostic::new(span, fault));
                }
            };
            match seen.get(&key) {
                // Whoever mends these sees the rest next time.
                Some(_) if self.faults.len() >= MOST_NOTED => {}
                Some(first) => self.faults.push(Diagnostic {
                    span: at,
                    first: Some(*first),
                    fault: Fault::DuplicateKey(key.clone()),
                }),
                None => drop(seen.insert(key.clone(), at)),
            }
            let (event, span) = self.next()?;
            // An absent value has no place of its own; its key stands for it.
            let span = if span.start == span.end { at } else { span };
            let value = self.node(event, span, depth + 1)?;
            entries.push((key, at, value));
        }
    }
}
