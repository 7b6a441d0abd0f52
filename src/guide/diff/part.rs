//! A guide as parts: each with a name that outlives a change of its place, and with fields that can be compared.

use crate::guide::id::Id;
use crate::guide::lang::Lang;
use crate::guide::model::{Ending, Trouble};

use super::value::{Deed, Value};

/// What a part is. Siblings stand in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// An address.
    Link,
    /// A telephone line.
    Hotline,
    /// A host on which addresses may be.
    Host,
    /// The guide itself.
    Guide,
    /// The dispatch.
    Dispatch,
    /// A decision that the dispatch rests on.
    Basis,
    /// A reason that it gives.
    Purpose,
    /// A question of the triage.
    Question,
    /// A question that is answered by what the screen shows.
    Observation,
    /// A case.
    Case,
    /// Something to have at hand.
    Need,
    /// A step.
    Step,
    /// A click.
    Click,
    /// An answer.
    Choice,
    /// An ending.
    Ending,
    /// What is said at an ending.
    After,
    /// What to say when calling from there.
    Say,
    /// A dated notice.
    Notice,
    /// A trouble.
    Trouble,
    /// What to do about a trouble.
    Remedy,
    /// A safety rule.
    Rule,
    /// A note for a helper, beside one kind of click.
    HelperNote,
    /// Where additions come from.
    Source,
}

impl What {
    /// Whether a reader meets its kind in the order of the file. A case says its place by its number.
    pub(super) fn is_ordered(self) -> bool {
        !matches!(
            self,
            Self::Link
                | Self::Hotline
                | Self::Host
                | Self::Case
                | Self::Ending
                | Self::HelperNote
                | Self::Source
        )
    }
}

/// By what a part is known again among its siblings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key<'g> {
    /// There is only one.
    Only,
    /// Its id.
    Id(&'g Id),
    /// Its text, for want of an id.
    Text(&'g str),
    /// The kind of click that it stands beside.
    Deed(Deed),
}

/// Where a reader meets a part.
#[derive(Clone, Copy, Debug)]
pub enum Place<'g> {
    /// Among the addresses and telephone numbers.
    Addresses,
    /// In what is said of the guide and of the dispatch.
    Dispatch,
    /// At the question of this number.
    Question(usize),
    /// At the observation of this number.
    Observation(usize),
    /// In the case of this number.
    Case(usize),
    /// In a step.
    Step {
        /// The number of its case.
        case: usize,
        /// Its own number.
        step: usize,
        /// How many steps the case has.
        steps: usize,
    },
    /// At this ending.
    Ending(&'g Ending),
    /// Among the notices.
    Notices,
    /// At this trouble.
    Trouble(&'g Trouble),
    /// Among the safety rules.
    Safety,
    /// Among the notes for helpers.
    Helper,
    /// Among the sources.
    Sources,
}

/// A part of a guide.
#[derive(Debug)]
pub struct Part<'g> {
    /// What it is.
    pub what: What,
    /// By what it is known again.
    pub key: Key<'g>,
    /// Its place among its siblings of the same kind, from 1.
    pub number: usize,
    /// What it says; what has no value is left out. The first text is what the part is called by.
    pub fields: Vec<Field<'g>>,
    /// The place that it and its own parts are met at, if that is not the place of what it is a part of.
    pub(super) place: Option<Place<'g>>,
    /// Its own parts, by kind.
    pub(super) parts: Vec<Part<'g>>,
}

impl<'g> Part<'g> {
    /// What it is called by, in a reader's language.
    pub fn called(&self, lang: Lang) -> Option<&'g str> {
        let name = self.called_by()?;
        let side = |side| {
            let mut fields = self.fields.iter();
            let field = fields.find(|field| field.name == name && field.side == side)?;
            match field.value {
                Value::Text(text) => Some(text),
                _ => None,
            }
        };
        let english = side(Side::English).filter(|_| lang == Lang::En);
        english
            .or_else(|| side(Side::Vietnamese))
            .or_else(|| side(Side::Itself))
    }

    /// The name of the field that it is called by: its first text.
    pub fn called_by(&self) -> Option<Name> {
        let mut fields = self.fields.iter();
        let first = fields.find(|field| matches!(field.value, Value::Text(_)));
        first.map(|field| field.name)
    }
}

/// One thing that a part says.
#[derive(Debug)]
pub struct Field<'g> {
    /// What it is about.
    pub name: Name,
    /// Which side of that it is.
    pub side: Side,
    /// What it says.
    pub value: Value<'g>,
}

/// A side of what a part says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The thing itself, in no language or in only one.
    Itself,
    /// The Vietnamese text of a text in two languages.
    Vietnamese,
    /// The English one.
    English,
    /// Where it comes from.
    Source,
}

/// What a field is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// A link's address.
    Url,
    /// A telephone number.
    Phone,
    /// A title.
    Title,
    /// The guide's id.
    GuideId,
    /// Where the guide sends whoever is stuck.
    Stuck,
    /// The dispatch's number.
    DispatchNumber,
    /// A date.
    Date,
    /// Who issued the dispatch.
    Issuer,
    /// What the dispatch is about.
    Subject,
    /// A text that is all that the part is.
    Text,
    /// A question as asked.
    Ask,
    /// What helps to answer it.
    Hint,
    /// An answer as offered.
    Label,
    /// Where an answer or a trouble leads.
    LeadsTo,
    /// A case's number.
    CaseNumber,
    /// The ending of a case.
    Ending,
    /// The dispatch's closing words of a case.
    Closing,
    /// The dispatch's words before a step.
    Lead,
    /// The dispatch's words for a click.
    Words,
    /// What a click asks one to do.
    Deed,
    /// The page to open.
    Page,
    /// The label on the screen.
    ScreenLabel,
    /// The clicks that are done again.
    Again,
    /// What a click's label means in English.
    Gloss,
    /// Another name of a label.
    Alias,
    /// A note on a click.
    Note,
    /// A note for the helper on a click.
    Helper,
    /// What can go wrong at a click.
    Troubles,
    /// Where an ending sends people.
    EndsAt,
    /// The notices that matter at an ending or a click.
    Notices,
    /// The notices to know before the first question.
    Intro,
    /// What to say when calling about a trouble.
    Say,
    /// Whom to call.
    Call,
    /// The day from which a notice holds.
    Since,
}
