//! What is added to the dispatch's words, and where it comes from.

use std::sync::Arc;

use crate::guide::value::{Date, HttpsUrl, Id, Text, When};

use super::Link;
use crate::guide::verb::Verb;

/// Where additions come from.
#[derive(Debug)]
pub struct Source {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub title: Text,
    /// The day, month or year that it is of, as far as that is known.
    pub date: Option<When>,
    /// Where it can be read.
    pub url: Option<HttpsUrl>,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sureness {
    /// Several good sources agree.
    #[default]
    High,
    /// One source, or sources that disagree in part.
    Medium,
    /// Hearsay.
    Low,
}

/// A text that is not the dispatch's. It is always shown as such, with its source.
#[derive(Debug)]
pub struct Addition {
    /// The text.
    pub text: Text,
    /// Where it comes from.
    pub source: Arc<Source>,
    /// How sure it is.
    pub sure: Sureness,
    /// The same on paper, where the text only makes sense on a screen.
    pub paper: Option<Text>,
}

/// An addition that holds from a day on.
#[derive(Debug)]
pub struct Notice {
    /// Its id.
    pub id: Id,
    /// The first day on which it holds.
    pub since: Date,
    /// What it says.
    pub says: Addition,
    /// The page that it leads to.
    pub link: Option<Arc<Link>>,
}

/// What a helper is told beside each kind of click.
#[derive(Debug, Default)]
pub struct HelperNotes {
    /// In the order of the verbs; at most one of each.
    pub notes: Vec<HelperNote>,
}

/// What a helper is told beside the clicks of a verb.
#[derive(Debug)]
pub struct HelperNote {
    /// The verb.
    pub verb: Verb,
    /// What is told.
    pub note: Addition,
}

impl HelperNotes {
    /// What a helper is told beside the clicks of a verb.
    pub fn of(&self, verb: Verb) -> Option<&Addition> {
        let mut notes = self.notes.iter();
        notes.find(|own| own.verb == verb).map(|own| &own.note)
    }
}

/// The notices that hold on a day.
pub(super) fn holding(notices: &[Arc<Notice>], today: Date) -> impl Iterator<Item = &Notice> {
    notices
        .iter()
        .map(|notice| &**notice)
        .filter(move |notice| notice.since <= today)
}
