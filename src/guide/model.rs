//! The typed guide. Names have become references, so whoever holds one of these never meets a missing name.

use std::sync::Arc;

use super::contact::{HttpsUrl, Phone};
use super::date::{Date, When};
use super::id::Id;
use super::text::{CleanText, Text};

/// What a walk begins with.
#[derive(Debug)]
pub(super) struct Opening {
    pub id: Id,
    pub title: Text,
    pub dispatch: Dispatch,
    pub hosts: Vec<String>,
    pub links: Vec<Arc<Link>>,
    pub triage: Vec<Question>,
    pub case_ids: Vec<Id>,
}

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
}

impl Ending {
    /// The dated notices that matter there and hold on a day.
    pub fn notices_on(&self, today: Date) -> impl Iterator<Item = &Notice> {
        holding(&self.notices, today)
    }
}

fn holding(notices: &[Arc<Notice>], today: Date) -> impl Iterator<Item = &Notice> {
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
    /// Whom to call about it.
    pub call: Option<Arc<Hotline>>,
    /// Where it leads, if not back to where it was met.
    pub to: Option<Target>,
}

/// The official letter that a guide carries.
#[derive(Debug)]
pub struct Dispatch {
    /// Its number: `252/STTTT-CNTT&BCVT`.
    pub number: CleanText,
    /// The day it is dated.
    pub date: Date,
    /// Who issued it.
    pub issuer: Text,
    /// What it is about.
    pub subject: Text,
    /// The decisions it rests on.
    pub basis: Vec<Text>,
    /// Why it asks what it asks.
    pub purpose: Vec<Text>,
}

/// A page that a guide may send people to.
#[derive(Debug)]
pub struct Link {
    /// Its id.
    pub id: Id,
    /// Its address.
    pub url: HttpsUrl,
    /// What it is called.
    pub title: Text,
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

/// A question of the triage, or an observation.
#[derive(Debug)]
pub struct Question {
    /// Its id.
    pub id: Id,
    /// What to have at hand before its clicks.
    pub needs: Vec<Addition>,
    /// Clicks to do before it can be answered; mostly none.
    pub path: Vec<Action>,
    /// The question, as asked.
    pub ask: Text,
    /// What helps to answer it.
    pub hint: Option<Addition>,
    /// What may be answered; never empty.
    pub choices: Vec<Choice>,
}

/// One of the answers that a question offers.
#[derive(Debug)]
pub struct Choice {
    /// Its id within the question.
    pub id: Id,
    /// The answer, as offered.
    pub label: Text,
    /// Where it leads.
    pub to: Target,
}

/// Where an answer or a trouble leads. The indices are those of [`Guide::triage`](super::Guide::triage) and
/// [`Guide::case_ids`](super::Guide::case_ids).
#[derive(Clone, Debug)]
pub enum Target {
    /// To a question of the triage.
    Question(usize),
    /// To a case, at its first click or at a later one.
    Case {
        /// Which.
        index: usize,
        /// The step and the click, by their ids.
        at: Option<(Id, Id)>,
    },
    /// To an observation or an ending, which are read when they are first needed:
    /// [`Support::named`].
    Named(Id),
}

/// What a [`Target::Named`] names.
#[derive(Clone, Copy, Debug)]
pub enum Named<'g> {
    /// A question that is answered by what the screen shows.
    Observation(&'g Question),
    /// An ending.
    Ending(&'g Ending),
}

/// One of the dispatch's cases.
#[derive(Debug)]
pub struct Case {
    /// Its id: the name of its file.
    pub id: Id,
    /// Its number in the dispatch, from 1.
    pub number: usize,
    /// Whom it is for, in the dispatch's words.
    pub title: Text,
    /// What to have at hand before the first click.
    pub needs: Vec<Addition>,
    /// The steps; none where the dispatch has no click for the case.
    pub steps: Vec<Step>,
    /// Where it ends.
    pub ending: Arc<Ending>,
    /// The dispatch's closing words.
    pub closing: Text,
}

impl Case {
    /// How many clicks the dispatch names, a repeated sign-in counting as one.
    pub fn clicks(&self) -> usize {
        self.steps
            .last()
            .map_or(0, |step| step.clicks_before + step.actions.len())
    }
}

/// A step: a path of clicks.
#[derive(Debug)]
pub struct Step {
    /// Its id within the case.
    pub id: Id,
    /// The dispatch's words before the path.
    pub lead: Option<Text>,
    /// The clicks; never empty.
    pub actions: Vec<Action>,
    /// How many clicks the steps before it have.
    pub clicks_before: usize,
}

/// A click: one thing to do or to see.
#[derive(Debug)]
pub struct Action {
    /// Its id within the step.
    pub id: Id,
    /// What is done.
    pub kind: Kind,
    /// The dispatch's words for it, exactly.
    pub words: CleanText,
    /// What the label (for a repeat, the words) means in English.
    pub gloss: Option<CleanText>,
    /// Another name under which the portal is known to show the label.
    pub alias: Option<Alias>,
    /// What it means, where the words do not say it.
    pub note: Option<Addition>,
    /// What a helper is told here, in place of what is said for clicks of its kind.
    pub helper: Option<Addition>,
    /// What can go wrong here, the likeliest first.
    pub troubles: Vec<Arc<Trouble>>,
}

/// Another name of a label.
#[derive(Debug)]
pub struct Alias {
    /// The name.
    pub label: CleanText,
    /// Who showed it.
    pub source: Arc<Source>,
}

/// What a click asks one to do. The text is the label on the screen, which stands in the dispatch's words.
#[derive(Debug)]
pub enum Kind {
    /// Open a page.
    Open(Arc<Link>),
    /// Press a button, a link or an entry of a menu.
    Press(CleanText),
    /// Type a one-time code into the portal.
    Code(CleanText),
    /// Type something else into the portal.
    Fill(CleanText),
    /// Look for something that the screen shows.
    See(CleanText),
    /// Do the first clicks of an earlier step again.
    Repeat(Repeat),
}

impl Kind {
    /// The verb by which a guide file names it.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Open(_) => "open",
            Self::Press(_) => "press",
            Self::Code(_) => "code",
            Self::Fill(_) => "fill",
            Self::See(_) => "see",
            Self::Repeat(_) => "repeat",
        }
    }

    /// The label on the screen; the address for a page; none for a repeat.
    pub fn label(&self) -> Option<&str> {
        match self {
            Self::Open(link) => Some(link.url.as_str()),
            Self::Press(label) | Self::Code(label) | Self::Fill(label) | Self::See(label) => {
                Some(label.as_str())
            }
            Self::Repeat(_) => None,
        }
    }
}

/// The clicks that a repeat shows again: those of the case's step at index `step`, the first `count` of them.
/// None of them is itself a repeat.
#[derive(Clone, Copy, Debug)]
pub struct Repeat {
    /// The index of an earlier step of the same case.
    pub step: usize,
    /// How many of its clicks, at least one.
    pub count: usize,
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
}

/// The two kinds of ending.
#[derive(Debug)]
pub enum EndingKind {
    /// Sign in at a portal.
    Portal(Arc<Link>),
    /// Call a hotline.
    Hotline(Arc<Hotline>),
}
