//! Where a walk can be, and what may be answered there.

use crate::guide::{Action, Case, Ending, Kind, Question, Step};

use super::log::{Answer, PlaceId};

/// One thing to show: a question, a click, a place to get unstuck, or an ending.
#[derive(Clone, Debug)]
pub struct Scene<'g> {
    /// Where the walk is.
    pub place: Place<'g>,
    /// What may be answered; the first is what a reader who follows along means by Enter. Empty when the walk is over.
    pub answers: Vec<Answer>,
    /// The how-many-th scene of the walk this is, from 1.
    pub number: usize,
}

/// Where a walk is.
#[derive(Clone, Copy, Debug)]
pub enum Place<'g> {
    /// At a question of the triage.
    Question(&'g Question),
    /// At a click.
    Click(Spot<'g>),
    /// Stuck at a click: the screen shows something that the guide does not know.
    Stuck(Spot<'g>),
    /// At an ending, with the case that led there, if one did.
    Ending {
        /// The case.
        case: Option<&'g Case>,
        /// The ending.
        ending: &'g Ending,
    },
    /// Over: the reader has seen the ending.
    Finished {
        /// The case.
        case: Option<&'g Case>,
        /// The ending.
        ending: &'g Ending,
    },
}

impl Place<'_> {
    /// The place by ids.
    pub fn id(&self) -> PlaceId {
        match self {
            Self::Question(question) => PlaceId::Question(question.id.clone()),
            Self::Click(spot) => spot.id(),
            Self::Stuck(spot) => PlaceId::Stuck(Box::new(spot.id())),
            Self::Ending { ending, .. } | Self::Finished { ending, .. } => {
                PlaceId::Ending(ending.id.clone())
            }
        }
    }
}

/// The answers that move a place forward, the obvious one first.
pub(super) fn offered(place: &Place<'_>) -> Vec<Answer> {
    match place {
        Place::Question(question) => question
            .choices
            .iter()
            .map(|choice| Answer::Choose(choice.id.clone()))
            .collect(),
        Place::Click(_) => vec![Answer::Done],
        Place::Stuck(_) => vec![Answer::Return, Answer::Finish],
        Place::Ending { .. } => vec![Answer::Finish],
        Place::Finished { .. } => Vec::new(),
    }
}

/// A click's place in its case. Inside a repeat, `again` is the index of the click that is shown again.
#[derive(Clone, Copy, Debug)]
pub struct Spot<'g> {
    /// The case.
    pub case: &'g Case,
    /// The index of the step.
    pub step: usize,
    /// The index of the click in its step.
    pub action: usize,
    /// The index, in the repeated step, of the click that is shown again.
    pub again: Option<usize>,
}

impl<'g> Spot<'g> {
    /// The first click of a case, if it has any.
    pub fn first(case: &'g Case) -> Option<Self> {
        case.steps.first().map(|_| Self::at(case, 0, 0))
    }

    /// The click at these indices, at its first repeated click if it is a repeat.
    fn at(case: &'g Case, step: usize, action: usize) -> Self {
        let again = match case.steps[step].actions[action].kind {
            Kind::Repeat(_) => Some(0),
            _ => None,
        };
        Self {
            case,
            step,
            action,
            again,
        }
    }

    /// The click after this one, if the case has one.
    pub fn next(self) -> Option<Self> {
        if let (Some(again), Kind::Repeat(repeat)) = (self.again, &self.own().kind)
            && again + 1 < repeat.count
        {
            return Some(Self {
                again: Some(again + 1),
                ..self
            });
        }
        if self.action + 1 < self.step().actions.len() {
            return Some(Self::at(self.case, self.step, self.action + 1));
        }
        (self.step + 1 < self.case.steps.len()).then(|| Self::at(self.case, self.step + 1, 0))
    }

    /// The step.
    pub fn step(&self) -> &'g Step {
        &self.case.steps[self.step]
    }

    /// The step's own click: inside a repeat, the repeat.
    pub fn own(&self) -> &'g Action {
        &self.step().actions[self.action]
    }

    /// What is to be done: inside a repeat, the click that is shown again.
    pub fn action(&self) -> &'g Action {
        match self.again {
            Some(index) => &self.path()[index],
            None => self.own(),
        }
    }

    /// The clicks among which [`Spot::action`] stands: the step's, or those that a repeat shows again.
    pub fn path(&self) -> &'g [Action] {
        match (&self.own().kind, self.again) {
            (Kind::Repeat(repeat), Some(_)) => {
                &self.case.steps[repeat.step].actions[..repeat.count]
            }
            _ => &self.step().actions,
        }
    }

    /// The index of [`Spot::action`] in [`Spot::path`].
    pub fn index(&self) -> usize {
        self.again.unwrap_or(self.action)
    }

    /// The click's number within the case, from 1; a repeat counts as one.
    pub fn number(&self) -> usize {
        self.step().clicks_before + self.action + 1
    }

    fn id(&self) -> PlaceId {
        PlaceId::Click {
            case: self.case.id.clone(),
            step: self.step().id.clone(),
            click: self.own().id.clone(),
            again: self.again.map(|_| self.action().id.clone()),
        }
    }
}
