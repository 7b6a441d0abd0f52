//! How a walk is written in its file: YAML, everything by ids.
//!
//! The types of the walk's log have no `Deserialize`. Those here mirror them (serde's `remote`): a variant that is missing
//! here does not compile, and every text is checked as it is read.

use std::fmt;
use std::io;

use serde::de::Deserializer;
use serde::{Deserialize, Serialize, Serializer};
use serde_yaml::with::singleton_map_recursive as by_key;

use super::trouble::Flaw;
use crate::guide::{Case, Date, Guide, Id, is_hidden};
use crate::walk::{Answer, At, Page, PlaceId, Reply, Spot, Start, Walk};

/// The version of the format that is written here.
const FORMAT: u64 = 1;

/// The longest number of a dispatch that is read, in bytes.
const LONGEST_NUMBER: usize = 512;

/// What is kept of a walk: nothing that anybody typed, and no time of day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The guide's id.
    pub guide: Id,
    /// The number of the guide's dispatch when the walk was saved, without hidden characters; none where it has none.
    pub dispatch: Option<String>,
    /// The day of the last screen.
    pub day: Date,
    /// The case that the walk began at; none where it began at the first question.
    pub case: Option<Id>,
    /// The click of that case that it began at, if that was not its first.
    pub click: Option<Click>,
    /// The answers.
    pub replies: Vec<Reply>,
}

/// A click of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_field_names, reason = "it is the key of the file")]
pub struct Click {
    /// The step.
    #[serde(with = "text")]
    pub step: Id,
    /// The click.
    #[serde(with = "text")]
    pub click: Id,
    /// Inside a repeat, the click that is shown again.
    #[serde(default, with = "optional", skip_serializing_if = "Option::is_none")]
    pub again: Option<Id>,
}

impl Click {
    fn of(spot: Spot<'_>) -> Option<Self> {
        Some(Self {
            step: spot.case()?.steps.get(spot.step)?.id.clone(),
            click: spot.own().id.clone(),
            again: spot.again.map(|_| spot.action().id.clone()),
        })
    }

    /// Where it is in a case, if it is there.
    fn within(&self, case: &Case) -> Option<At> {
        let spot = Spot::named(case, &self.step, &self.click)?;
        let again = self.again.as_ref();
        let again = again.and_then(|id| spot.path().iter().position(|click| click.id == *id));
        let at = spot.indices()?;
        Some(At {
            again: again.or(at.again),
            ..at
        })
    }
}

impl Saved {
    /// What to keep of a walk on a day.
    pub fn of(walk: &Walk<'_>, today: Date) -> Self {
        let guide = walk.guide();
        let (case, click) = match walk.start() {
            Start::Triage => (None, None),
            Start::Case(index) => (guide.cases.get(index), None),
            Start::Click(at) => {
                let case = guide.cases.get(at.case);
                (
                    case,
                    case.and_then(|case| Spot::of(case, at)).and_then(Click::of),
                )
            }
        };
        Self {
            guide: guide.id.clone(),
            dispatch: guide.dispatch.number.as_ref().map(ToString::to_string),
            day: today,
            case: case.map(|case| case.id.clone()),
            click,
            replies: walk.replies(),
        }
    }

    /// The walk over a guide, which may have changed since, as far as the answers fit, and those that no longer do. A walk
    /// of a case that is no longer there begins at the first question.
    pub fn resume(self, guide: &Guide, today: Date) -> (Walk<'_>, Vec<Reply>) {
        let Some(id) = self.case else {
            return Walk::resume(guide, Start::Triage, today, self.replies);
        };
        let Some(index) = guide.cases.iter().position(|case| case.id == id) else {
            return (Walk::new(guide, Start::Triage, today), self.replies);
        };
        let at = self
            .click
            .and_then(|click| click.within(&guide.cases[index]));
        let start = at.map_or(Start::Case(index), Start::Click);
        Walk::resume(guide, start, today, self.replies)
    }

    /// The text of its file.
    pub fn write(&self) -> io::Result<String> {
        let form = Form {
            format: FORMAT,
            guide: self.guide.clone(),
            dispatch: self.dispatch.clone(),
            day: self.day,
            case: self.case.clone(),
            click: self.click.clone(),
            replies: self.replies.iter().cloned().map(Line).collect(),
        };
        let mut bytes = Vec::new();
        let mut yaml = serde_yaml::Serializer::new(&mut bytes);
        by_key::serialize(&form, &mut yaml).map_err(io::Error::other)?;
        String::from_utf8(bytes).map_err(io::Error::other)
    }

    /// Reads the text of a file.
    pub fn read(text: &[u8]) -> Result<Self, Flaw> {
        let damaged = |_| Flaw::Damaged;
        let Version { format } = serde_yaml::from_slice(text).map_err(damaged)?;
        if format > FORMAT {
            return Err(Flaw::Newer);
        }
        let form = serde_yaml::Deserializer::from_slice(text);
        let form: Form = by_key::deserialize(form).map_err(damaged)?;
        let number = form.dispatch.as_deref().unwrap_or_default();
        let is_clean = number.len() <= LONGEST_NUMBER && !number.contains(is_hidden);
        if format != FORMAT || !is_clean {
            return Err(Flaw::Damaged);
        }
        Ok(Self {
            guide: form.guide,
            dispatch: form.dispatch,
            day: form.day,
            case: form.case,
            click: form.click,
            replies: form.replies.into_iter().map(|Line(reply)| reply).collect(),
        })
    }
}

/// What a file of any version has.
#[derive(Deserialize)]
struct Version {
    format: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    format: u64,
    #[serde(with = "text")]
    guide: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dispatch: Option<String>,
    #[serde(with = "text")]
    day: Date,
    #[serde(default, with = "optional", skip_serializing_if = "Option::is_none")]
    case: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    click: Option<Click>,
    replies: Vec<Line>,
}

#[derive(Serialize, Deserialize)]
struct Line(#[serde(with = "ReplyForm")] Reply);

#[derive(Serialize, Deserialize)]
#[serde(remote = "Reply", deny_unknown_fields)]
struct ReplyForm {
    #[serde(with = "PlaceForm")]
    place: PlaceId,
    #[serde(with = "AnswerForm")]
    answer: Answer,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "PlaceId", rename_all = "kebab-case", deny_unknown_fields)]
enum PlaceForm {
    Question(#[serde(with = "text")] Id),
    Review,
    Preface(#[serde(with = "text")] Id, #[serde(with = "PageForm")] Page),
    Click {
        #[serde(with = "text")]
        trail: Id,
        #[serde(default, with = "optional", skip_serializing_if = "Option::is_none")]
        step: Option<Id>,
        #[serde(with = "text")]
        click: Id,
        #[serde(default, with = "optional", skip_serializing_if = "Option::is_none")]
        again: Option<Id>,
    },
    Troubles,
    Remedy(#[serde(with = "text")] Id),
    Stuck,
    Ending(#[serde(with = "text")] Id),
    Steps,
    Clicks {
        #[serde(with = "text")]
        case: Id,
        #[serde(with = "text")]
        step: Id,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Page", rename_all = "kebab-case")]
enum PageForm {
    Case,
    Safety,
    Notices,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Answer", rename_all = "kebab-case", deny_unknown_fields)]
enum AnswerForm {
    Choose(#[serde(with = "text")] Id),
    Done,
    Skip,
    Back,
    Change(#[serde(with = "text")] Id),
    Trouble,
    Meet(#[serde(with = "text")] Id),
    Other,
    Follow,
    Return,
    Restart,
    Finish,
    Elsewhere,
    Within {
        #[serde(with = "text")]
        case: Id,
        #[serde(with = "text")]
        step: Id,
    },
    Go(#[serde(with = "text")] Id),
    SignIn,
    Afresh,
    Forget,
}

/// A value that is written as its text.
trait Written: fmt::Display + Sized {
    /// Reads it, if it has the form of one.
    fn parse(raw: &str) -> Option<Self>;

    /// Reads it from a file.
    fn checked<E: serde::de::Error>(raw: &str) -> Result<Self, E> {
        Self::parse(raw).ok_or_else(|| E::custom("not of the form"))
    }
}

impl Written for Id {
    fn parse(raw: &str) -> Option<Self> {
        Self::new(raw)
    }
}

impl Written for Date {
    fn parse(raw: &str) -> Option<Self> {
        Self::parse(raw)
    }
}

/// For `#[serde(with = "text")]`.
mod text {
    use super::{Deserialize, Deserializer, Serializer, Written};

    pub(super) fn serialize<T: Written, S: Serializer>(
        value: &T,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub(super) fn deserialize<'d, T: Written, D: Deserializer<'d>>(from: D) -> Result<T, D::Error> {
        T::checked(&String::deserialize(from)?)
    }
}

/// For `#[serde(with = "optional")]`.
mod optional {
    use super::{Deserialize, Deserializer, Serialize, Serializer, Written};

    #[allow(clippy::ref_option, reason = "it is what serde gives")]
    pub(super) fn serialize<T: Written, S: Serializer>(
        value: &Option<T>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        value.as_ref().map(ToString::to_string).serialize(to)
    }

    pub(super) fn deserialize<'d, T: Written, D: Deserializer<'d>>(
        from: D,
    ) -> Result<Option<T>, D::Error> {
        let raw = Option::<String>::deserialize(from)?;
        raw.as_deref().map(T::checked).transpose()
    }
}
