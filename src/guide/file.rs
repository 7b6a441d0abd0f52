//! The shape of a guide's files as they are written, format version 1. This is the only file that names the YAML crate.
//!
//! Values are still raw texts here: what they mean, and whether they are sound, is for `resolve`. A key that the
//! format does not have is an error, never ignored.

use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::diagnostic::{Diagnostic, Fault, FileText, Found, Span};
use super::node::Node;
use super::shape::{self, Read};

/// The part of `guide.yaml` that a walk begins with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OpeningFile {
    pub format: u32,
    pub id: String,
    pub title: TextFile,
    pub dispatch: DispatchFile,
    pub hosts: Vec<String>,
    pub links: Entries<LinkFile>,
    pub triage: Vec<QuestionFile>,
    pub cases: Vec<String>,
}

/// The part of `guide.yaml` that is needed once the first questions are answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SupportFile {
    #[serde(default)]
    pub hotlines: Entries<HotlineFile>,
    #[serde(default)]
    pub observations: Vec<ObservationFile>,
    pub endings: Entries<EndingFile>,
    pub stuck: String,
    #[serde(default)]
    pub sources: Entries<SourceFile>,
    #[serde(default)]
    pub notices: Vec<NoticeFile>,
    #[serde(default)]
    pub safety: Vec<AdditionFile>,
    #[serde(default)]
    pub helper: HelperFile,
    #[serde(default)]
    pub troubles: Entries<TroubleFile>,
}

impl OpeningFile {
    /// Its keys.
    pub(super) const KEYS: [&'static str; 8] = [
        "format", "id", "title", "dispatch", "hosts", "links", "triage", "cases",
    ];
}

impl SupportFile {
    /// Its keys.
    pub(super) const KEYS: [&'static str; 9] = [
        "hotlines",
        "observations",
        "endings",
        "stuck",
        "sources",
        "notices",
        "safety",
        "helper",
        "troubles",
    ];
}

/// Where additions come from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceFile {
    pub title: TextFile,
    pub date: Option<String>,
}

/// A text that is not the dispatch's, with its source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AdditionFile {
    pub vi: String,
    pub en: Option<String>,
    pub source: String,
    pub sure: Option<String>,
}

/// An addition that holds from a day on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeFile {
    pub id: String,
    pub since: String,
    pub vi: String,
    pub en: Option<String>,
    pub source: String,
    pub sure: Option<String>,
}

/// What a helper is told beside each kind of click.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HelperFile {
    pub open: Option<AdditionFile>,
    pub press: Option<AdditionFile>,
    pub code: Option<AdditionFile>,
    pub fill: Option<AdditionFile>,
    pub see: Option<AdditionFile>,
}

/// Something that can go wrong.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TroubleFile {
    pub title: TextFile,
    pub remedy: Vec<AdditionFile>,
    pub call: Option<String>,
    pub to: Option<String>,
}

/// A text in both languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TextFile {
    pub vi: String,
    pub en: Option<String>,
}

/// The dispatch.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DispatchFile {
    pub number: String,
    pub date: String,
    pub issuer: TextFile,
    pub subject: TextFile,
    #[serde(default)]
    pub basis: Vec<TextFile>,
    #[serde(default)]
    pub purpose: Vec<TextFile>,
}

/// A page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LinkFile {
    pub url: String,
    pub title: TextFile,
}

/// A telephone line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HotlineFile {
    pub phone: String,
    pub title: TextFile,
}

/// A question of the triage.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionFile {
    pub id: String,
    pub ask: TextFile,
    pub answers: Vec<ChoiceFile>,
}

/// A question that is answered by what the screen shows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ObservationFile {
    pub id: String,
    #[serde(default)]
    pub needs: Vec<AdditionFile>,
    #[serde(default)]
    pub path: Vec<ActionFile>,
    pub ask: TextFile,
    pub hint: Option<AdditionFile>,
    pub answers: Vec<ChoiceFile>,
}

/// An answer to a question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceFile {
    pub id: String,
    pub label: TextFile,
    pub to: String,
    pub at: Option<AtFile>,
}

/// The click of a case at which an answer enters it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AtFile {
    pub step: String,
    pub click: String,
}

/// An ending: one of the two kinds, and what to do there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EndingFile {
    pub portal: Option<String>,
    pub hotline: Option<String>,
    pub title: Option<TextFile>,
    #[serde(default)]
    pub after: Vec<AdditionFile>,
    #[serde(default)]
    pub notices: Vec<String>,
    pub call: Option<String>,
}

/// A case's own file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseFile {
    pub format: u32,
    pub id: String,
    pub number: u32,
    pub title: TextFile,
    #[serde(default)]
    pub needs: Vec<AdditionFile>,
    pub steps: Vec<StepFile>,
    pub ending: String,
    pub closing: TextFile,
}

/// A step of a case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepFile {
    pub id: String,
    pub lead: Option<TextFile>,
    pub path: Vec<ActionFile>,
}

/// A click: exactly one of the six verbs, and what goes with it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActionFile {
    pub open: Option<String>,
    pub press: Option<String>,
    pub code: Option<String>,
    pub fill: Option<String>,
    pub see: Option<String>,
    pub repeat: Option<RepeatFile>,
    pub id: Option<String>,
    pub words: Option<String>,
    pub en: Option<String>,
    pub alias: Option<AliasFile>,
    pub note: Option<AdditionFile>,
    pub helper: Option<AdditionFile>,
    #[serde(default)]
    pub troubles: Vec<String>,
}

/// Another name under which the portal is known to show a label.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AliasFile {
    pub label: String,
    pub source: String,
}

/// Which clicks a repeat shows again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RepeatFile {
    pub step: String,
    pub through: String,
}

/// A map from ids to values, in the order of the file. A key given twice is an error: the YAML crate keeps the last.
#[derive(Debug)]
pub(super) struct Entries<T>(pub Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
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
                let mut entries: Vec<(String, T)> = Vec::new();
                let mut seen = HashSet::new();
                while let Some((key, value)) = map.next_entry::<String, T>()? {
                    if !seen.insert(key.clone()) {
                        return Err(A::Error::custom("a key given twice"));
                    }
                    entries.push((key, value));
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

/// Reads a file of the shape `T`.
pub(super) fn read<T: DeserializeOwned>(file: &FileText) -> Read<T> {
    let text = body(file);
    if let Some(at) = too_deep(text) {
        let at = file.text.len() - text.len() + at;
        let fault = Fault::Syntax(format!("brackets nested deeper than {DEPTH} levels"));
        return Read {
            shape: None,
            faults: vec![Diagnostic {
                span: Span {
                    start: at,
                    end: at + 1,
                },
                fault,
            }],
        };
    }
    if let Some(alias) = alias(text) {
        let skipped = file.text.len() - text.len();
        let span = Span {
            start: alias.start + skipped,
            end: alias.end + skipped,
        };
        let fault = Fault::WrongType {
            expected: Found::Text,
            found: Found::Alias,
        };
        return Read {
            shape: None,
            faults: vec![Diagnostic { span, fault }],
        };
    }
    match serde_yaml::from_str(text) {
        Ok(shape) => Read {
            shape: Some(shape),
            faults: Vec::new(),
        },
        Err(error) => {
            let mut read = explain::<T>(text, &error);
            let skipped = file.text.len() - text.len();
            for Diagnostic { span, .. } in &mut read.faults {
                *span = Span {
                    start: span.start + skipped,
                    end: span.end + skipped,
                };
            }
            read
        }
    }
}

/// How deep brackets may stand in each other; a guide needs two or three levels.
const DEPTH: usize = 64;

/// The bracket that stands too deep in others: the YAML crate takes time by the square of their depth. Brackets inside
/// quotes are counted too: no text has that many that are never closed.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEPTH
    })
}

/// The first reference to another place of the text, if there is one: a few of them can stand for more than any memory
/// holds, and a guide has no need of them.
fn alias(text: &str) -> Option<Span> {
    let bytes = text.as_bytes();
    let starts =
        |at: usize| at == 0 || matches!(bytes[at - 1], b' ' | b'\n' | b'[' | b'{' | b',' | b':');
    let names = |at: usize| {
        bytes
            .get(at + 1)
            .is_some_and(|byte| !byte.is_ascii_whitespace())
    };
    // A star that may begin one is rare; only then is the text looked at more closely.
    let suspect = bytes
        .iter()
        .enumerate()
        .any(|(at, byte)| *byte == b'*' && starts(at) && names(at));
    suspect
        .then(|| Node::parse(text).ok()?.0.first_alias())
        .flatten()
}

/// A file's text without the byte order mark that some editors put before it and the YAML crate does not take.
pub(super) fn body(file: &FileText) -> &str {
    file.text.strip_prefix('\u{feff}').unwrap_or(&file.text)
}

/// Reads a text that the YAML crate refused once more, to say exactly what is wrong and where.
fn explain<T: DeserializeOwned>(text: &str, error: &serde_yaml::Error) -> Read<T> {
    let (node, twice) = match Node::parse(text) {
        Ok(parsed) => parsed,
        Err(fault) => {
            return Read {
                shape: None,
                faults: vec![fault],
            };
        }
    };
    let mut read = shape::read(&node);
    read.faults.extend(twice);
    if read.faults.is_empty() {
        // The two parsers disagree: what the first one said is all there is.
        let byte = error
            .location()
            .map_or(0, |location| location.index())
            .min(text.len());
        let at = (0..=byte)
            .rev()
            .find(|&at| text.is_char_boundary(at))
            .unwrap_or_default();
        let fault = Fault::Syntax(error.to_string());
        read.faults.push(Diagnostic {
            span: Span { start: at, end: at },
            fault,
        });
    }
    read
}
