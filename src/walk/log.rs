//! What is kept of a walk: places and answers by their ids.

use std::fmt;

use crate::guide::Id;

/// Where a walk begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// At the first question.
    Triage,
    /// At the case of this index (its number less one).
    Case(usize),
    /// At a click of a case.
    Click(At),
}

/// A click of a guide's case, by indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct At {
    /// The case.
    pub case: usize,
    /// The step of the case.
    pub step: usize,
    /// The click of the step.
    pub click: usize,
    /// Inside a repeat, the click of the repeated step.
    pub again: Option<usize>,
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
    /// The steps of all cases, one of which is to be gone to.
    Steps,
    /// The clicks of a step, one of which is to be gone to.
    Clicks {
        /// The case.
        case: Id,
        /// The step.
        step: Id,
    },
    /// An ending.
    Ending(Id),
}

/// By the ids of what it names, for those who write guides.
impl fmt::Display for PlaceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Question(id) | Self::Preface(id, _) | Self::Remedy(id) | Self::Ending(id) => {
                write!(f, "{id}")
            }
            Self::Click {
                trail, step, click, ..
            } => match step {
                Some(step) => write!(f, "{trail}/{step}/{click}"),
                None => write!(f, "{trail}/{click}"),
            },
            Self::Clicks { case, step } => write!(f, "{case}/{step}"),
            Self::Review | Self::Troubles | Self::Stuck | Self::Steps => write!(f, "…"),
        }
    }
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
    /// What is done only where it is there is not there: on.
    Skip,
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
    /// The screen is another one than the walk is at.
    Elsewhere,
    /// It belongs to this step.
    Within {
        /// The case.
        case: Id,
        /// The step.
        step: Id,
    },
    /// To this click of the step at hand.
    Go(Id),
    /// Through the clicks that sign in, and back to the click at hand.
    SignIn,
    /// Where a walk is taken up: from the beginning.
    Afresh,
    /// Where a walk is taken up: it was somebody else's, and is to be forgotten.
    Forget,
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
