//! The typed guide. Names have become references, so whoever holds one of these never meets a missing name.

use std::sync::Arc;

use super::contact::{HttpsUrl, Phone};
use super::date::Date;
use super::id::Id;
use super::text::{CleanText, Text};

/// What `guide.yaml` says, resolved.
#[derive(Debug)]
pub(super) struct Shared {
    pub id: Id,
    pub title: Text,
    pub dispatch: Dispatch,
    pub hosts: Vec<String>,
    pub links: Vec<Arc<Link>>,
    pub triage: Vec<Question>,
    pub case_ids: Vec<Id>,
    pub endings: Vec<Arc<Ending>>,
    pub stuck: Arc<Ending>,
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

/// A question of the triage.
#[derive(Debug)]
pub struct Question {
    /// Its id.
    pub id: Id,
    /// The question, as asked.
    pub ask: Text,
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

/// Where an answer leads. The indices are those of [`Guide::triage`] and [`Guide::case_ids`].
#[derive(Clone, Debug)]
pub enum Target {
    /// To another question.
    Question(usize),
    /// To a case.
    Case(usize),
    /// Straight to an ending.
    Ending(Arc<Ending>),
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
}

/// The two kinds of ending.
#[derive(Debug)]
pub enum EndingKind {
    /// Sign in at a portal.
    Portal(Arc<Link>),
    /// Call a hotline.
    Hotline(Arc<Hotline>),
}
