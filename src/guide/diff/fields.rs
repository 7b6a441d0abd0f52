//! Gathers what a part says.

use crate::guide::model::{Addition, Source, Sureness};
use crate::guide::value::{CleanText, Text};

use super::part::{Field, Key, Name, Part, Side, What};
use super::value::Value;

/// What a part says.
pub(super) struct Fields<'g>(pub(super) Vec<Field<'g>>);

impl<'g> Fields<'g> {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    fn side(mut self, name: Name, side: Side, value: Value<'g>) -> Self {
        self.0.push(Field { name, side, value });
        self
    }

    pub(super) fn put(self, name: Name, value: Value<'g>) -> Self {
        self.side(name, Side::Itself, value)
    }

    pub(super) fn words(self, name: Name, words: &'g CleanText) -> Self {
        self.put(name, Value::Text(words.as_str()))
    }

    pub(super) fn text(self, name: Name, text: &'g Text) -> Self {
        let Text { vi, en } = text;
        let fields = self.side(name, Side::Vietnamese, Value::Text(vi.as_str()));
        match en {
            Some(en) => fields.side(name, Side::English, Value::Text(en.as_str())),
            None => fields,
        }
    }

    pub(super) fn addition(self, name: Name, added: &'g Addition) -> Self {
        let Addition { text, source, sure } = added;
        self.text(name, text)
            .side(name, Side::Source, Value::From(source, *sure))
    }

    pub(super) fn source(self, name: Name, source: &'g Source) -> Self {
        self.side(name, Side::Source, Value::From(source, Sureness::High))
    }

    /// What `add` adds of something that may be missing.
    pub(super) fn maybe<T>(self, it: Option<&'g T>, add: impl FnOnce(Self, &'g T) -> Self) -> Self {
        match it {
            Some(it) => add(self, it),
            None => self,
        }
    }
}

/// A part of each thing in a row, numbered from 1.
pub(super) fn each<'g, T>(
    things: &'g [T],
    mut part: impl FnMut(usize, &'g T) -> Part<'g>,
) -> Vec<Part<'g>> {
    let numbered = (1..).zip(things);
    numbered.map(|(number, it)| part(number, it)).collect()
}

pub(super) fn part<'g>(what: What, key: Key<'g>, number: usize, fields: Fields<'g>) -> Part<'g> {
    Part {
        what,
        key,
        number,
        fields: fields.0,
        place: None,
        parts: Vec::new(),
    }
}

/// A part that is nothing but an addition.
pub(super) fn addition(what: What, number: usize, added: &Addition) -> Part<'_> {
    let key = Key::Text(added.text.vi.as_str());
    part(what, key, number, Fields::new().addition(Name::Text, added))
}
