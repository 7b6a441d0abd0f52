//! A demo's file: what somebody who walks through the guide answers, one step after another.

use std::fmt;

use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{At, TextFile};

/// A demo's file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct DemoFile {
    /// The version of this form.
    pub demo: At<u32>,
    /// What is shown.
    pub title: At<TextFile>,
    /// What is answered, in order. After the last step everything is taken as done.
    pub steps: At<Vec<At<StepFile>>>,
    /// The ending that it reaches; none where it stops before one.
    pub ends: Option<At<String>>,
}

/// A step of a demo as it is written: a word alone, or a word and what it is about.
#[derive(Debug, Default)]
pub(in crate::guide) struct StepFile {
    /// The word; empty where there is none, or more than one.
    pub word: String,
    /// What it is about.
    pub value: Option<At<String>>,
}

impl<'de> Deserialize<'de> for StepFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Written;

        impl<'de> Visitor<'de> for Written {
            type Value = StepFile;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a step")
            }

            fn visit_unit<E>(self) -> Result<StepFile, E> {
                Ok(StepFile::default())
            }

            fn visit_str<E>(self, word: &str) -> Result<StepFile, E> {
                let word = word.to_owned();
                Ok(StepFile { word, value: None })
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<StepFile, A::Error> {
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(StepFile::default())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<StepFile, A::Error> {
                let mut steps: Vec<StepFile> = Vec::new();
                while let Some((word, value)) = map.next_entry()? {
                    let value = Some(value);
                    steps.push(StepFile { word, value });
                }
                let only = steps.pop().filter(|_| steps.is_empty());
                Ok(only.unwrap_or_default())
            }
        }

        deserializer.deserialize_any(Written)
    }
}
