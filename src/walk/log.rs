//! What is kept of a walk: places and answers by their ids.

use crate::guide::Id;

/// Where a walk begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// At the first question.
    Triage,
    /// At the case of this index (its number less one).
    Case(usize),
}

/// A place by ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceId {
    /// A question.
    Question(Id),
    /// A click.
    Click {
        /// Its case.
        case: Id,
        /// Its step.
        step: Id,
        /// The step's click.
        click: Id,
        /// Inside a repeat, the click that is shown again.
        again: Option<Id>,
    },
    /// Stuck at a click.
    Stuck(Box<PlaceId>),
    /// An ending.
    Ending(Id),
}

/// An answer to a scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This choice of a question.
    Choose(Id),
    /// The click is done; what should be seen is seen.
    Done,
    /// Back to the scene before.
    Back,
    /// Something else happened than the guide says.
    Trouble,
    /// From a trouble back to its click.
    Return,
    /// The ending has been read.
    Finish,
}

/// An answer and the place it was given at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The place.
    pub place: PlaceId,
    /// The answer.
    pub answer: Answer,
}
