//! The guide format, version 1: the shape of its files as they are written, and nothing of what the values mean.
//!
//! The comments are in Vietnamese and English, for they are what an editor shows to whoever writes a guide: the JSON
//! Schema is made of these types. A key that the format does not have is an error, never ignored.

mod addition;
mod at;
mod case;
mod demo;
mod many;
mod shared;
mod triage;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::json;

pub(super) use addition::{
    AdditionFile, AppFile, GroupFile, HelperFile, NoticeFile, SourceFile, TroubleFile,
};
pub(super) use at::{AT, At};
pub(super) use case::{ActionFile, AliasFile, CaseFile, RepeatFile, SharedStepFile, StepFile};
pub(super) use demo::{DemoFile, StepFile as DemoStepFile};
pub(super) use many::{ONE_OR_MANY, OneOrMany};
pub(super) use shared::{DispatchFile, EndingFile, GuideFile, HotlineFile, LinkFile, OfficeFile};
pub(super) use triage::{ChoiceFile, ObservationFile, QuestionFile};

/// How many letters a text has at the most: more is no text that anybody reads on a screen.
pub(super) const MOST_LETTERS: usize = 600;
/// How many answers a question has at the most: so many fit on a screen.
pub(super) const MOST_ANSWERS: usize = 30;
/// How many cases a guide has at the most.
pub(super) const MOST_CASES: usize = 1_000;
/// How many items any other list has at the most, but for steps and clicks, which a dispatch has as many of as it has.
pub(super) const MOST_ITEMS: usize = 200;

/// How an id is written: lower-case letters, digits and single hyphens.
pub(super) const ID: &str = "^[a-z](-?[a-z0-9])*$";
/// How a day is written.
const DAY: &str = r"^\d{4}-\d{2}-\d{2}$";
/// How an address begins.
const ADDRESS: &str = r"^https://([a-z0-9-]+\.)+[a-z]{2,}(/|$)";
/// How a telephone number is written.
const PHONE: &str = r"^\(?\+?[0-9]+\)?([ .-]?\(?[0-9]+\)?)*$";
/// How a host is written.
const HOST: &str = r"^([a-z0-9-]+\.)+[a-z]{2,}$";

/// A text that is given even where nothing is written behind its key.
fn written<'de, D: Deserializer<'de>>(from: D) -> Result<Option<At<String>>, D::Error> {
    At::deserialize(from).map(Some)
}

/// Asks for a text in one of the two languages.
fn one_language(schema: &mut Schema) {
    let one = [json!({"required": ["vi"]}), json!({"required": ["en"]})];
    schema.insert("anyOf".to_owned(), one.as_slice().into());
}

/// Một đoạn chữ bằng hai thứ tiếng. Thứ tiếng đầu của hướng dẫn (language) thì phải có.
///
/// A text in both languages. That in the guide's first language (language) must be there.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = one_language)]
pub(in crate::guide) struct TextFile {
    /// Tiếng Việt.
    ///
    /// In Vietnamese.
    #[serde(default, deserialize_with = "written")]
    #[schemars(length(min = 1, max = MOST_LETTERS))]
    pub vi: Option<At<String>>,
    /// Tiếng Anh.
    ///
    /// In English.
    pub en: Option<At<String>>,
}

impl TextFile {
    /// The texts in Vietnamese and in English.
    pub fn both(&self) -> [Option<&At<String>>; 2] {
        [self.vi.as_ref(), self.en.as_ref()]
    }
}

/// Một thao tác của trường hợp.
///
/// A click of the case.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct EntryFile {
    /// Tên (id) của bước.
    ///
    /// The step's id.
    #[schemars(regex(pattern = ID))]
    pub step: At<String>,
    /// Tên (id) của thao tác.
    ///
    /// The click's id.
    #[schemars(regex(pattern = ID))]
    pub click: At<String>,
}

/// A map from ids to values, in the order of the file.
#[derive(Debug)]
pub(in crate::guide) struct Entries<T>(pub Vec<(At<String>, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Entries_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({
            "type": "object", "propertyNames": {"pattern": ID}, "additionalProperties": value, "maxProperties": MOST_ITEMS
        })
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("keys and values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(InOrder(PhantomData))
    }
}
