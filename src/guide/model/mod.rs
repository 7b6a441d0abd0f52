//! The typed guide. Names have become references, so whoever holds one of these never meets a missing name.

mod addition;
mod demo;
mod dispatch;
mod ending;
mod guide;
mod pack;

use std::sync::Arc;

use crate::guide::value::{CleanText, Date, Gloss, Id, Text, names_code};

use crate::guide::verb::{Form, Verb};
use addition::holding;
pub use addition::{Addition, HelperNote, HelperNotes, Notice, Source, Sureness};
pub use demo::{Demo, DemoStep, Does};
pub use dispatch::{Dispatch, DispatchKind};
pub use ending::{Ending, EndingKind, Hotline, Office, Shown, Trouble, TroubleGroup};
pub use guide::{Guide, Link};

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
    /// What an observation is for.
    pub aim: Option<Text>,
}

/// One of the answers that a question offers.
#[derive(Debug)]
pub struct Choice {
    /// Its id within the question.
    pub id: Id,
    /// The answer, as offered.
    pub label: Text,
    /// Where it leads; none where one goes on with the click after that which asks the question.
    pub to: Option<Target>,
}

/// Where an answer or a trouble leads. The indices are those of the [`Guide`]'s lists.
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
    /// To an observation.
    Observation(usize),
    /// To an ending.
    Ending(usize),
}

impl Target {
    /// The step and the click of the case that it leads to, where that is not the first.
    pub fn entry(&self) -> Option<&(Id, Id)> {
        match self {
            Self::Case { at, .. } => at.as_ref(),
            Self::Question(_) | Self::Observation(_) | Self::Ending(_) => None,
        }
    }
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
    /// The dispatch's closing words, if it has any.
    pub closing: Option<Text>,
}

impl Case {
    /// How many clicks a reader does; those that are repeated count each time.
    pub fn clicks(&self) -> usize {
        let last = self.steps.last();
        last.map_or(0, |step| step.clicks_to(step.actions.len()))
    }

    /// The questions that its clicks ask, by their indices in the triage.
    pub fn asks(&self) -> impl Iterator<Item = usize> {
        let clicks = self.steps.iter().flat_map(|step| step.actions.iter());
        clicks.filter_map(|click| click.then)
    }
}

/// A step: a path of clicks.
#[derive(Debug)]
pub struct Step {
    /// Its id within the case.
    pub id: Id,
    /// The dispatch's words before the path.
    pub lead: Option<Text>,
    /// The clicks; never empty. Those that several cases share are the same.
    pub actions: Arc<Vec<Action>>,
    /// How many clicks a reader does before it.
    pub clicks_before: usize,
}

impl Step {
    /// How many clicks of the case a reader does before the action at this index.
    pub fn clicks_to(&self, index: usize) -> usize {
        let times = |action: &Action| match &action.kind {
            Kind::Repeat(repeat) => repeat.count,
            _ => 1,
        };
        self.clicks_before + self.actions[..index].iter().map(times).sum::<usize>()
    }
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
    /// What the label (for a repeat, the words) means in the other language.
    pub gloss: Option<Gloss>,
    /// Other names under which the portal is known to show the label.
    pub aliases: Vec<Alias>,
    /// What it means, where the words do not say it.
    pub note: Option<Box<Addition>>,
    /// The dated notices that matter there.
    pub notices: Vec<Arc<Notice>>,
    /// What a helper is told here, in place of what is said for clicks of its kind.
    pub helper: Option<Box<Addition>>,
    /// What can go wrong here, the likeliest first.
    pub troubles: Vec<Arc<Trouble>>,
    /// The app that it is done in, if it is done in one.
    pub app: Option<Arc<App>>,
    /// Whether it is done only where it is there.
    pub is_optional: bool,
    /// The question that is asked after it, by its index in the triage: its answers say where one goes on.
    pub then: Option<usize>,
    /// Where one is signed in after it: the index, in its step, of the click with which the sign-in begins.
    pub session: Option<usize>,
}

impl Action {
    /// The dated notices that matter there and hold on a day.
    pub fn notices_on(&self, today: Date) -> impl Iterator<Item = &Notice> {
        holding(&self.notices, today)
    }

    /// Whether it deals with a one-time code: by its verb, or because its words or another name of its label name one.
    pub fn is_about_code(&self) -> bool {
        let aliases = self.aliases.iter().map(|alias| &alias.label);
        let mut names = aliases.chain([&self.words]);
        self.kind.form() == Some(Form::Code) || names.any(|name| names_code(name.as_str()))
    }
}

/// An app that clicks are done in.
#[derive(Debug)]
pub struct App {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub title: Text,
}

/// Another name of a label.
#[derive(Debug)]
pub struct Alias {
    /// The name.
    pub label: CleanText,
    /// Who showed it.
    pub source: Arc<Source>,
}

/// What a click asks one to do, and to what.
#[derive(Debug)]
pub enum Kind {
    /// Open this page.
    Page(Verb, Arc<Link>),
    /// Act on what the page shows under this label, which is part of the dispatch's words.
    Label(Verb, CleanText),
    /// Do the first clicks of an earlier step again.
    Repeat(Repeat),
}

impl Kind {
    /// The verb; none for a repeat.
    pub fn verb(&self) -> Option<Verb> {
        match self {
            Self::Page(verb, _) | Self::Label(verb, _) => Some(*verb),
            Self::Repeat(_) => None,
        }
    }

    /// How the thing that is acted on looks; none for a repeat.
    pub fn form(&self) -> Option<Form> {
        self.verb().map(Verb::form)
    }

    /// The key by which a guide file names it.
    pub fn key(&self) -> &'static str {
        self.verb().map_or("repeat", Verb::key)
    }

    /// The label on the page; the address of a page; none for a repeat.
    pub fn label(&self) -> Option<&str> {
        match self {
            Self::Page(_, link) => Some(link.url.as_str()),
            Self::Label(_, label) => Some(label.as_str()),
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
