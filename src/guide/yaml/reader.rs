//! Deserializes a tree into the shape of its file, and says what does not fit and where: all of it at once.
//!
//! A key that the shape does not have is noted and passed over, a value of another type is noted and replaced by a
//! placeholder, and where a key is missing the file is read again with a placeholder for it. A leaf of the type
//! [`At`](crate::guide::format::At) gets its place and that of its key.

use std::cell::RefCell;

use serde::de::{self, DeserializeOwned, Visitor};
use serde::forward_to_deserialize_any;

use crate::guide::diagnostic::{Diagnostic, Span};
use crate::guide::format::{AT, ONE_OR_MANY};
use crate::guide::rule::{Fault, Found};

use super::access::{Entries, Items, Placed, places};
use super::tree::{Node, Value};

/// A file as it was read.
pub(in crate::guide) struct Read<T> {
    /// Its shape; where it has faults, with stand-ins for what is missing or of another type. None where nothing could
    /// be made of it.
    pub shape: Option<T>,
    /// What is wrong with its shape, each fault where it stands.
    pub faults: Vec<Diagnostic>,
}

/// How many missing keys are told of one file: each costs a reading.
const MOST_MISSING: usize = 50;

/// How many other faults of one file are kept: whoever mends these sees the rest next time.
const MOST_FAULTS: usize = 1_000;

/// Stands for a value that is missing.
static ANY: Node = Node {
    span: Span { start: 0, end: 0 },
    value: Value::Any,
};

/// Reads a tree; the shape has stand-ins for what is missing or of another type.
pub(super) fn read<T: DeserializeOwned>(root: &Node) -> Read<T> {
    let mut missing: Vec<Missing> = Vec::new();
    loop {
        let notes = Notes {
            unknown: RefCell::new(Vec::new()),
            faults: RefCell::new(Vec::new()),
            missing: &missing,
        };
        let shape = T::deserialize(Reader {
            node: root,
            key: root.span,
            notes: &notes,
        });
        let unknown = notes.unknown.into_inner();
        let mut faults = notes.faults.into_inner();
        let (shape, last) = match shape {
            Ok(shape) => (Some(shape), None),
            Err(ShapeError::Missing(key, Some((map, span)))) if missing.len() < MOST_MISSING => {
                missing.push(Missing { map, key, span });
                continue;
            }
            Err(ShapeError::Missing(key, at)) => (
                None,
                Some((at.map(|(_, span)| span), Fault::MissingKey(key))),
            ),
            Err(ShapeError::Other(message)) => (None, Some((None, Fault::Syntax(message)))),
        };
        // A key that is only misspelt is told once.
        let misspelt = |missing: &&Missing| {
            let close = |key: &str| strsim::damerau_levenshtein(key, missing.key) <= 2;
            unknown
                .iter()
                .any(|(map, key)| std::ptr::eq(*map, missing.map) && close(key))
        };
        let missing = missing.iter().filter(|missing| !misspelt(missing));
        let missing =
            missing.map(|missing| Diagnostic::new(missing.span, Fault::MissingKey(missing.key)));
        faults.extend(missing);
        faults.extend(last.map(|(span, fault)| Diagnostic::new(span.unwrap_or(root.span), fault)));
        return Read { shape, faults };
    }
}

/// A key that a map lacks. The map is known by where its node lies in memory.
struct Missing {
    map: *const Node,
    key: &'static str,
    span: Span,
}

/// What is noted while a tree is read.
struct Notes<'n> {
    /// The keys that no shape has, each with its map.
    unknown: RefCell<Vec<(*const Node, String)>>,
    faults: RefCell<Vec<Diagnostic>>,
    missing: &'n [Missing],
}

/// What breaks a reading off.
#[derive(Debug)]
pub(super) enum ShapeError {
    /// A map lacks this key; which map, once that is known.
    Missing(&'static str, Option<(*const Node, Span)>),
    /// Anything else, in serde's words.
    Other(String),
}

impl std::fmt::Display for ShapeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for ShapeError {}

impl de::Error for ShapeError {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self::Other(message.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field, None)
    }
}

/// Reads one value.
#[derive(Clone, Copy)]
pub(super) struct Reader<'n> {
    node: &'n Node,
    /// The place of its key; in a list, its own.
    key: Span,
    notes: &'n Notes<'n>,
}

impl<'n> Reader<'n> {
    /// Reads another value, with the place of its key.
    pub(super) fn at(self, node: &'n Node, key: Span) -> Self {
        Self { node, key, ..self }
    }

    /// A placeholder in the place of the value.
    fn placeholder(self) -> Self {
        Self { node: &ANY, ..self }
    }

    fn note(self, span: Span, fault: Fault) {
        let mut faults = self.notes.faults.borrow_mut();
        if faults.len() < MOST_FAULTS {
            faults.push(Diagnostic::new(span, fault));
        }
    }

    /// Notes a value of another type than `expected`; gives its stand-in.
    fn instead(self, expected: Found) -> Self {
        self.instead_of(expected, &[])
    }

    /// The same, of keys and values with these keys.
    fn instead_of(self, expected: Found, keys: &'static [&'static str]) -> Self {
        let fault = Fault::WrongType {
            expected,
            found: self.node.found(),
            keys,
        };
        self.note(self.node.span, fault);
        self.placeholder()
    }
}

impl<'de> de::Deserializer<'de> for Reader<'de> {
    type Error = ShapeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.node.value {
            Value::Nothing | Value::Any => visitor.visit_unit(),
            Value::Scalar(text, _) => visitor.visit_str(text),
            Value::List(items) => visitor.visit_seq(Items {
                rest: items.iter(),
                reader: self,
            }),
            Value::Map(entries) => {
                let entries = entries.iter().map(|(key, at, value)| (&**key, *at, value));
                let rest: Vec<_> = entries.collect();
                visitor.visit_map(Entries {
                    rest: rest.into_iter(),
                    value: None,
                    reader: self,
                })
            }
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.node.value {
            Value::Scalar(text, _) => visitor.visit_str(text),
            Value::Nothing | Value::Any => visitor.visit_str(""),
            _ => self.instead(Found::Text).deserialize_str(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        let number = match &self.node.value {
            Value::Scalar(text, true) => text.parse().ok(),
            Value::Any => Some(0),
            _ => None,
        };
        match number {
            Some(number) => visitor.visit_u32(number),
            None => self.instead(Found::Number).deserialize_u32(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match self.node.value {
            Value::Nothing | Value::Any => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        let items: &[Node] = match &self.node.value {
            Value::List(items) => items,
            Value::Any => &[],
            Value::Nothing => {
                self.note(self.node.span, Fault::EmptyList);
                &[]
            }
            _ => return self.instead(Found::List).deserialize_seq(visitor),
        };
        visitor.visit_seq(Items {
            rest: items.iter(),
            reader: self,
        })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        // A key given twice is noted when the tree is built; here the first stands.
        let mut seen = std::collections::HashSet::new();
        let rest: Vec<(&str, Span, &Node)> = match &self.node.value {
            Value::Map(entries) => {
                let entries = entries.iter().map(|(key, at, value)| (&**key, *at, value));
                entries.filter(|(key, ..)| seen.insert(*key)).collect()
            }
            Value::Any => Vec::new(),
            _ => return self.instead(Found::Map).deserialize_map(visitor),
        };
        visitor.visit_map(Entries {
            rest: rest.into_iter(),
            value: None,
            reader: self,
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        let mut seen = std::collections::HashSet::new();
        let mut rest: Vec<(&str, Span, &Node)> = Vec::with_capacity(fields.len());
        match &self.node.value {
            Value::Map(entries) => {
                for (key, span, value) in entries {
                    if !fields.contains(&key.as_str()) {
                        let fault = Fault::UnknownKey {
                            key: key.clone(),
                            known: fields.to_vec(),
                        };
                        self.note(*span, fault);
                        let unknown = (std::ptr::from_ref(self.node), key.clone());
                        self.notes.unknown.borrow_mut().push(unknown);
                    } else if seen.insert(key.as_str()) {
                        rest.push((key, *span, value));
                    }
                }
            }
            Value::Any => rest.extend(fields.iter().map(|field| (*field, ANY.span, &ANY))),
            _ => {
                return self
                    .instead_of(Found::Map, fields)
                    .deserialize_struct(name, fields, visitor);
            }
        }
        let here = std::ptr::from_ref(self.node);
        let missing = self
            .notes
            .missing
            .iter()
            .filter(|missing| std::ptr::eq(missing.map, here));
        rest.extend(missing.map(|missing| (missing.key, ANY.span, &ANY)));
        let map = Entries {
            rest: rest.into_iter(),
            value: None,
            reader: self,
        };
        visitor.visit_map(map).map_err(|error| match error {
            ShapeError::Missing(key, None) => {
                ShapeError::Missing(key, Some((here, self.node.span)))
            }
            error => error,
        })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        match (name, &self.node.value) {
            (AT, _) => visitor.visit_seq(Placed {
                value: Some(self),
                places: places(self.node.span, self.key),
            }),
            (ONE_OR_MANY, Value::List(_)) => self.deserialize_seq(visitor),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct enum
        identifier ignored_any
    }
}
