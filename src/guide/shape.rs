//! Reads the tree of a file into the file's shape, to say exactly what does not fit and where.
//!
//! It stands in for the YAML crate's own reader, whose faults are texts with the place of the container.

use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::diagnostic::{Diagnostic, Fault, Found, Span};
use super::node::{Node, Value};

/// The fault of a value that should have been of another shape.
fn wrong<T>(node: &Node, expected: Found) -> Result<T, ShapeError> {
    let fault = Fault::WrongType {
        expected,
        found: node.found(),
    };
    Err(ShapeError {
        span: Some(node.span),
        fault,
    })
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
                known: expected.to_vec(),
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
            Value::Alias => return wrong(self, Found::Text),
        }
        .map_err(|error: ShapeError| error.at(self.span))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.value {
            Value::Scalar(_) => self.deserialize_any(visitor),
            Value::Nothing => visitor.visit_str(""),
            _ => wrong(self, Found::Text),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.value {
            Value::Scalar(text) => match text.parse() {
                Ok(number) => visitor.visit_u32(number),
                Err(_) => wrong(self, Found::Number),
            },
            _ => wrong(self, Found::Number),
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
            _ => wrong(self, Found::List),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match self.value {
            Value::Map(_) => self.deserialize_any(visitor),
            _ => wrong(self, Found::Map),
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
