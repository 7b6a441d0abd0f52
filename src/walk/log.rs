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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PlaceId {
    /// A question.
    Question(Id),
    /// The answers, before what they led to.
    Review,
    /// Before the first click of a case or of a question.
    Preface(Id, Page),
    /// A click of a case, or one to do before a question can be answered.
    Click {
        /// The case or the question.
        trail: Id,
        /// The step of a case.
        step: Option<Id>,
        /// The click.
        click: Id,
        /// Inside a repeat, the click that is shown again.
        again: Option<Id>,
    },
    /// The list of troubles.
    Troubles,
    /// A trouble and its remedy.
    Remedy(Id),
    /// Stuck.
    Stuck,
    /// An ending.
    Ending(Id),
}

/// The pages before the first click.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// What the case is, and what to have at hand.
    Case,
    /// How to stay safe.
    Safety,
    /// What has changed since the dispatch.
    Notices,
}

/// An answer to a scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This choice of a question.
    Choose(Id),
    /// The click is done, what should be seen is seen, what should be read is read: on.
    Done,
    /// Back to the scene before.
    Back,
    /// Answer this question again.
    Change(Id),
    /// Something else happened than the guide says.
    Trouble,
    /// It is this trouble.
    Meet(Id),
    /// It is no trouble that the guide knows, or its remedy did not help.
    Other,
    /// To where the trouble leads.
    Follow,
    /// Back to where the trouble was met.
    Return,
    /// Back to the first click of the step in which the trouble was met.
    Restart,
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
