//! A file's text as a tree of values that know where they stand. Built only when there is a fault to explain: a sound
//! file never pays for it. This is the only file that names the event parser.

use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};

use super::diagnostic::{Diagnostic, Fault, Found, Span};
use super::path::Segment;

/// How deep lists and maps may stand in each other; a guide needs fewer than ten levels.
const DEPTH: usize = 64;

/// A value and where it stands.
pub(super) struct Node {
    span: Span,
    value: Value,
}

enum Value {
    Nothing,
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<(String, Span, Node)>),
    Alias,
}

impl Node {
    /// Reads one document. The faults are those that leave a tree standing: keys given twice.
    pub(super) fn parse(text: &str) -> Result<(Self, Vec<Diagnostic>), Diagnostic> {
        let mut builder = Builder::new(text);
        let root = builder.document()?;
        Ok((root, builder.faults))
    }

    /// Where the value at `path` stands; where the path leaves the file, the last value that is there.
    pub(super) fn find(&self, path: &[Segment]) -> Span {
        let mut node = self;
        for segment in path {
            let next = match (segment, &node.value) {
                (Segment::Key(key), Value::Map(entries)) => {
                    entries.iter().find(|(k, ..)| k == key).map(|(.., n)| n)
                }
                (Segment::Index(index), Value::List(items)) => items.get(*index),
                _ => None,
            };
            match next {
                Some(next) => node = next,
                None => break,
            }
        }
        node.span
    }

    fn found(&self) -> Found {
        match self.value {
            Value::Nothing => Found::Nothing,
            Value::Scalar(_) => Found::Text,
            Value::List(_) => Found::List,
            Value::Map(_) => Found::Map,
            Value::Alias => Found::Alias,
        }
    }

    fn wrong<T>(&self, expected: Found) -> Result<T, ShapeError> {
        Err(ShapeError {
            span: Some(self.span),
            fault: Fault::WrongType {
                expected,
                found: self.found(),
            },
        })
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
        let at = self.byte(error.marker());
        Diagnostic {
            span: Span { start: at, end: at },
            fault: Fault::Syntax(error.info().to_owned()),
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
                Event::DocumentStart(_) if root.is_some() => {
                    return Err(Diagnostic {
                        span,
                        fault: Fault::Syntax("a second document".to_owned()),
                    });
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
            return Err(Diagnostic {
                span,
                fault: Fault::Syntax(format!("nested deeper than {DEPTH} levels")),
            });
        }
        let value = match event {
            Event::Scalar(text, style, ..) => match (style, text.as_ref()) {
                (ScalarStyle::Plain, "" | "~" | "null" | "Null" | "NULL") => Value::Nothing,
                _ => Value::Scalar(text.into_owned()),
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
        let mut seen = std::collections::HashSet::new();
        loop {
            let (key, at) = match self.next()? {
                (Event::MappingEnd | Event::StreamEnd, _) => return Ok(Value::Map(entries)),
                (Event::Scalar(key, ..), span) => (key.into_owned(), span),
                (_, span) => {
                    return Err(Diagnostic {
                        span,
                        fault: Fault::Syntax("a key that is not a text".to_owned()),
                    });
                }
            };
            if !seen.insert(key.clone()) {
                self.faults.push(Diagnostic {
                    span: at,
                    fault: Fault::DuplicateKey(key.clone()),
                });
            }
            let (event, span) = self.next()?;
            // An absent value has no place of its own; its key stands for it.
            let span = if span.start == span.end { at } else { span };
            let value = self.node(event, span, depth + 1)?;
            entries.push((key, at, value));
        }
    }
}

/// A shape fault on its way up; its span is filled in by the innermost value that knows one.
#[derive(Debug)]
pub(super) struct ShapeError {
    span: Option<Span>,
    fault: Fault,
}

impl ShapeError {
    fn at(mut self, span: Span) -> Self {
        self.span.get_or_insert(span);
        self
    }

    /// The fault and where it stands; `node` is the file's root.
    pub(super) fn diagnose(self, node: &Node) -> Diagnostic {
        Diagnostic {
            span: self.span.unwrap_or(node.span),
            fault: self.fault,
        }
    }
}

impl std::fmt::Display for ShapeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.fault)
    }
}

impl std::error::Error for ShapeError {}

impl de::Error for ShapeError {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self {
            span: None,
            fault: Fault::Syntax(message.to_string()),
        }
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self {
            span: None,
            fault: Fault::UnknownKey {
                key: field.to_owned(),
                known: expected,
            },
        }
    }

    fn missing_field(field: &'static str) -> Self {
        Self {
            span: None,
            fault: Fault::MissingKey(field),
        }
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self {
            span: None,
            fault: Fault::DuplicateKey(field.to_owned()),
        }
    }
}

impl<'de> de::Deserializer<'de> for &'de Node {
    type Error = ShapeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.value {
            Value::Nothing => visitor.visit_unit(),
            Value::Scalar(text) => visitor.visit_str(text),
            Value::List(items) => visitor.visit_seq(Items(items.iter())),
            Value::Map(entries) => visitor.visit_map(Entries {
                rest: entries.iter(),
                value: None,
            }),
            Value::Alias => return self.wrong(Found::Text),
        }
        .map_err(|error: ShapeError| error.at(self.span))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.value {
            Value::Scalar(_) => self.deserialize_any(visitor),
            Value::Nothing => visitor.visit_str(""),
            _ => self.wrong(Found::Text),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.value {
            Value::Scalar(text) => match text.parse() {
                Ok(number) => visitor.visit_u32(number),
                Err(_) => self.wrong(Found::Number),
            },
            _ => self.wrong(Found::Number),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match self.value {
            Value::Nothing => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match self.value {
            Value::List(_) => self.deserialize_any(visitor),
            _ => self.wrong(Found::List),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match self.value {
            Value::Map(_) => self.deserialize_any(visitor),
            _ => self.wrong(Found::Map),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        self.deserialize_map(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct enum identifier ignored_any
    }
}

/// The items of a list.
struct Items<'de>(std::slice::Iter<'de, Node>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = ShapeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ShapeError> {
        self.0.next().map(|node| seed.deserialize(node)).transpose()
    }
}

/// The entries of a map.
struct Entries<'de> {
    rest: std::slice::Iter<'de, (String, Span, Node)>,
    value: Option<&'de Node>,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = ShapeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, ShapeError> {
        let Some((key, span, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(key.as_str().into_deserializer())
            .map(Some)
            .map_err(|error: ShapeError| error.at(*span))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, ShapeError> {
        match self.value.take() {
            Some(node) => seed.deserialize(node),
            None => Err(de::Error::custom("a value without a key")),
        }
    }
}
