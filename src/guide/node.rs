//! A file's text as a tree of values that know where they stand. Built only when there is a fault to explain: a sound
//! file never pays for it. This is the only file that names the event parser.

use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};

use super::diagnostic::{Diagnostic, Span};
use super::fault::{Fault, Found};
use super::path::Segment;
use super::slip;

/// How deep lists and maps may stand in each other; a guide needs fewer than ten levels.
const DEPTH: usize = 64;

/// How many keys given twice are told of one file.
const MOST_TWICE: usize = 1_000;

/// A value and where it stands.
pub(super) struct Node {
    pub(super) span: Span,
    pub(super) value: Value,
}

/// What stands there.
pub(super) enum Value {
    Nothing,
    /// A text, and whether it stands without quotes.
    Scalar(String, bool),
    List(Vec<Node>),
    Map(Vec<(String, Span, Node)>),
    Alias,
    /// A stand-in for what is missing: whatever is asked of it.
    Any,
}

impl Node {
    /// Reads one document. The faults are those that leave a tree standing: keys given twice.
    pub(super) fn parse(text: &str) -> Result<(Self, Vec<Diagnostic>), Diagnostic> {
        let mut builder = Builder::new(text);
        let root = builder.document()?;
        Ok((root, builder.faults))
    }

    /// Where the value at `path` stands, and whether it is there: where the path leaves the file, the last value on
    /// the way is given.
    pub(super) fn find(&self, path: &[Segment]) -> (Span, bool) {
        let mut node = self;
        let mut name = self.span;
        for segment in path {
            let next = match (segment, &node.value) {
                (Segment::Name, _) => return (name, true),
                (Segment::Key(key), Value::Map(entries)) => {
                    let entry = entries.iter().find(|(k, ..)| k == key);
                    name = entry.map_or(node.span, |(_, key, _)| *key);
                    entry.map(|(.., value)| value)
                }
                (Segment::Index(index), Value::List(items)) => items.get(*index),
                _ => None,
            };
            match next {
                Some(next) => node = next,
                None => return (node.span, false),
            }
        }
        (node.span, true)
    }

    /// Where the first reference to another place stands.
    pub(super) fn first_alias(&self) -> Option<Span> {
        match &self.value {
            Value::Alias => Some(self.span),
            Value::List(items) => items.iter().find_map(Self::first_alias),
            Value::Map(entries) => entries.iter().find_map(|(.., value)| value.first_alias()),
            Value::Nothing | Value::Scalar(..) | Value::Any => None,
        }
    }

    /// Where the texts that stand without quotes end.
    pub(super) fn plain_ends(&self) -> HashSet<usize> {
        let mut ends = HashSet::new();
        let mut open = vec![self];
        while let Some(node) = open.pop() {
            match &node.value {
                Value::Scalar(_, true) => drop(ends.insert(node.span.end)),
                Value::List(items) => open.extend(items),
                Value::Map(entries) => open.extend(entries.iter().map(|(.., value)| value)),
                _ => {}
            }
        }
        ends
    }

    /// The shape of what stands there.
    pub(super) fn found(&self) -> Found {
        match self.value {
            Value::Nothing | Value::Any => Found::Nothing,
            Value::Scalar(..) => Found::Text,
            Value::List(_) => Found::List,
            Value::Map(_) => Found::Map,
            Value::Alias => Found::Alias,
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
        let bytes = text
            .char_indices()
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        Self {
            parser: Parser::new_from_str(text),
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
        slip::syntax(self.text, self.byte(error.marker()), error.info())
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
                Event::DocumentStart(_) if root.is_some() => {
                    let fault = Fault::Syntax("a second document".to_owned());
                    return Err(Diagnostic::new(span, fault));
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

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Node, Diagnostic> {
        if depth > DEPTH {
            let fault = Fault::Syntax(format!("nested deeper than {DEPTH} levels"));
            return Err(Diagnostic::new(span, fault));
        }
        let value = match event {
            Event::Scalar(text, style, ..) => match (style, text.as_ref()) {
                (ScalarStyle::Plain, "" | "~" | "null" | "Null" | "NULL") => Value::Nothing,
                _ => Value::Scalar(text.into_owned(), style == ScalarStyle::Plain),
            },
            Event::SequenceStart(..) => self.list(depth)?,
            Event::MappingStart(..) => self.map(depth)?,
            _ => Value::Alias,
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
                (Event::Scalar(key, ..), span) => (key.into_owned(), span),
                (_, span) => {
                    let fault = Fault::Syntax("a key that is not a text".to_owned());
                    return Err(Diagnostic::new(span, fault));
                }
            };
            match seen.get(&key) {
                // Whoever mends these sees the rest next time.
                Some(_) if self.faults.len() >= MOST_TWICE => {}
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
