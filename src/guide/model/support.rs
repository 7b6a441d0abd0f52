//! What stands beside the questions and the clicks: endings, sources, notices, troubles.

use std::sync::Arc;

use crate::guide::contact::Phone;
use crate::guide::date::{Date, When};
use crate::guide::id::Id;
use crate::guide::text::Text;

use super::{Link, Question, Target};

/// What is needed once the first questions are answered.
#[derive(Debug)]
pub struct Support {
    /// Questions that are answered by what the screen shows.
    pub observations: Vec<Question>,
    /// Where a walk can end.
    pub endings: Vec<Arc<Ending>>,
    /// Where the guide sends whoever sees something that it does not know.
    pub stuck: Arc<Ending>,
    /// Whom the guide may send people to call, in the order of the file.
    pub hotlines: Vec<Arc<Hotline>>,
    /// Where additions come from.
    pub sources: Vec<Arc<Source>>,
    /// What changed after the dispatch, in the order of the file.
    pub notices: Vec<Arc<Notice>>,
    /// The notices to know before the first question.
    pub intro: Vec<Arc<Notice>>,
    /// How to stay safe.
    pub safety: Vec<Addition>,
    /// What a helper is told beside each kind of click.
    pub helper: HelperNotes,
    /// What can go wrong, in the order of the file.
    pub troubles: Vec<Arc<Trouble>>,
}

impl Support {
    /// The observation or ending of this id. Every id of a [`Target::Named`] names something.
    pub fn named(&self, id: &Id) -> Option<Named<'_>> {
        let observation = self.observations.iter().find(|question| question.id == *id);
        let ending = || self.endings.iter().find(|ending| ending.id == *id);
        observation
            .map(Named::Observation)
            .or_else(|| ending().map(|ending| Named::Ending(ending)))
    }

    /// The dated notices that hold on a day.
    pub fn notices_on(&self, today: Date) -> impl Iterator<Item = &Notice> {
        holding(&self.notices, today)
    }

    /// Those of them to know before the first question that hold on a day.
    pub fn intro_on(&self, today: Date) -> impl Iterator<Item = &Notice> {
        holding(&self.intro, today)
    }
}

impl Ending {
    /// The dated notices that matter there and hold on a day.
    pub fn notices_on(&self, today: Date) -> impl Iterator<Item = &Notice> {
        holding(&self.notices, today)
    }
}

pub(super) fn holding(notices: &[Arc<Notice>], today: Date) -> impl Iterator<Item = &Notice> {
    notices
        .iter()
        .map(|notice| &**notice)
        .filter(move |notice| notice.since <= today)
}

/// Where additions come from.
#[derive(Debug)]
pub struct Source {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub title: Text,
    /// When it stood, as far as that is known.
    pub date: Option<When>,
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
    /// Beside a page to open.
    pub open: Option<Addition>,
    /// Beside something to press.
    pub press: Option<Addition>,
    /// Beside a one-time code.
    pub code: Option<Addition>,
    /// Beside something to type.
    pub fill: Option<Addition>,
    /// Beside something to see.
    pub see: Option<Addition>,
}

/// Something that can go wrong, and what to do then.
#[derive(Debug)]
pub struct Trouble {
    /// Its id.
    pub id: Id,
    /// What a person sees or says of it.
    pub title: Text,
    /// What to do; never empty.
    pub remedy: Vec<Addition>,
    /// What to say when calling about it, where that is not the title.
    pub say: Option<Text>,
    /// Whom to call about it.
    pub call: Option<Arc<Hotline>>,
    /// Where it leads, if not back to where it was met.
    pub to: Option<Target>,
}

/// A telephone line that people may call.
#[derive(Debug)]
pub struct Hotline {
    /// Its id.
    pub id: Id,
    /// The number.
    pub phone: Phone,
    /// What it is called.
    pub title: Text,
}

/// What a [`Target::Named`] names.
#[derive(Clone, Copy, Debug)]
pub enum Named<'g> {
    /// A question that is answered by what the screen shows.
    Observation(&'g Question),
    /// An ending.
    Ending(&'g Ending),
}

/// Where a walk ends.
#[derive(Debug)]
pub struct Ending {
    /// Its id.
    pub id: Id,
    /// Which of the two kinds it is.
    pub kind: EndingKind,
    /// What it is for those whom no case led there.
    pub title: Option<Text>,
    /// What has been achieved, and what to do next.
    pub after: Vec<Addition>,
    /// The dated notices that matter there.
    pub notices: Vec<Arc<Notice>>,
    /// Whom to call when more help is needed.
    pub call: Option<Arc<Hotline>>,
    /// What to say when calling.
    pub say: Vec<Text>,
}

/// The two kinds of ending.
#[derive(Debug)]
pub enum EndingKind {
    /// Sign in at a portal.
    Portal(Arc<Link>),
    /// Call a hotline.
    Hotline(Arc<Hotline>),
}
