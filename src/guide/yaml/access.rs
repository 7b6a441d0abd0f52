//! What a deserializer hands out piece by piece: a value with its places, the items of a list, the entries of a map.

use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::guide::diagnostic::Span;
use crate::guide::format::AT;

use super::reader::{Reader, ShapeError};
use super::tree::Node;

/// A key that is read as a value of its own.
#[derive(Clone, Copy)]
pub(super) struct Key<'de> {
    pub(super) text: &'de str,
    pub(super) span: Span,
}

impl<'de> de::Deserializer<'de> for Key<'de> {
    type Error = ShapeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        visitor.visit_borrowed_str(self.text)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        if name == AT {
            let places = places(self.span, self.span);
            visitor.visit_seq(Placed {
                value: Some(self),
                places,
            })
        } else {
            visitor.visit_newtype_struct(self)
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The ends of a value's span and of its key's, in the order in which `At` reads them.
pub(super) type Places = std::array::IntoIter<usize, 4>;

pub(super) fn places(value: Span, key: Span) -> Places {
    [value.start, value.end, key.start, key.end].into_iter()
}

/// What `At` reads: the value, then the places.
pub(super) struct Placed<D> {
    pub(super) value: Option<D>,
    pub(super) places: Places,
}

impl<'de, D: de::Deserializer<'de, Error = ShapeError>> SeqAccess<'de> for Placed<D> {
    type Error = ShapeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ShapeError> {
        if let Some(value) = self.value.take() {
            return seed.deserialize(value).map(Some);
        }
        let place = self.places.next().map(|byte| byte as u64);
        place
            .map(|place| seed.deserialize(place.into_deserializer()))
            .transpose()
    }
}

/// The items of a list.
pub(super) struct Items<'de> {
    pub(super) rest: std::slice::Iter<'de, Node>,
    pub(super) reader: Reader<'de>,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = ShapeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ShapeError> {
        let node = self.rest.next();
        node.map(|node| seed.deserialize(self.reader.at(node, node.span)))
            .transpose()
    }
}

/// The entries of a map.
pub(super) struct Entries<'de> {
    pub(super) rest: std::vec::IntoIter<(&'de str, Span, &'de Node)>,
    pub(super) value: Option<(Span, &'de Node)>,
    pub(super) reader: Reader<'de>,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = ShapeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, ShapeError> {
        let Some((text, span, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some((span, value));
        seed.deserialize(Key { text, span }).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, ShapeError> {
        let value = self.value.take();
        let (key, node) = value.ok_or_else(|| de::Error::custom("a value without a key"))?;
        seed.deserialize(self.reader.at(node, key))
    }
}
