//! A value and where it is in its file.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::guide::diagnostic::Span;

/// The name of the newtype struct that [`At`] asks a deserializer for. The reader of YAML trees answers with a sequence:
/// the value, then the ends of its span and of its key's span. Any other deserializer answers with the value alone.
pub(in crate::guide) const AT: &str = "$dongbo::At";

/// A value, its place, and the place of its key. In a list, the place of the key is that of the value.
#[derive(Clone, Debug, Default)]
pub(in crate::guide) struct At<T> {
    pub value: T,
    pub span: Span,
    pub key: Span,
}

impl<T: Default> At<T> {
    /// The default value at a place.
    pub fn placed(span: Span) -> Self {
        Self {
            value: T::default(),
            span,
            key: span,
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Placed<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Placed<T> {
            type Value = At<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<At<T>, D::Error> {
                let nowhere = Span::default();
                T::deserialize(deserializer).map(|value| At {
                    value,
                    span: nowhere,
                    key: nowhere,
                })
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<At<T>, A::Error> {
                let missing = || A::Error::custom("a part of a placed value is missing");
                let value = parts.next_element()?.ok_or_else(missing)?;
                let mut end = || parts.next_element::<u64>()?.ok_or_else(missing);
                let mut span = || -> Result<Span, A::Error> {
                    let (start, end) = (end()?, end()?);
                    let byte = |end| usize::try_from(end).unwrap_or_default();
                    Ok(Span {
                        start: byte(start),
                        end: byte(end),
                    })
                };
                let (span, key) = (span()?, span()?);
                Ok(At { value, span, key })
            }
        }

        deserializer.deserialize_newtype_struct(AT, Placed(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
