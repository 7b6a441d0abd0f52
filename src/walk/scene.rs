//! Where a walk can be, and what a scene holds.

use crate::guide::{
    Case, Choice, Date, Ending, Form, Guide, Notice, Question, Trouble, TroubleGroup,
};

use super::log::{Answer, Page, PlaceId};
use super::spot::{Spot, Trail};

/// One thing to show: a question, a click, a trouble, an ending.
#[derive(Clone, Debug)]
pub struct Scene<'g> {
    /// The guide that is walked.
    pub guide: &'g Guide,
    /// Where the walk is.
    pub place: Place<'g>,
    /// What may be answered; the first is what a reader who follows along means by Enter. Empty when the walk is over.
    pub answers: Vec<Answer>,
    /// The how-many-th scene of the walk this is, from 1.
    pub number: usize,
    /// The number among the questions, from 1, of the one at hand or at which a trouble was met; 0 elsewhere, and for one
    /// that is asked in the middle of a case.
    pub question: usize,
    /// The answer that the question at hand had before it was taken back.
    pub given: Option<Answer>,
    /// The questions answered so far, with their answers; only where they are reviewed.
    pub answered: Vec<(&'g Question, &'g Choice)>,
    /// Whether the walk comes from the click before the one at hand.
    pub follows: bool,
    /// The notices that hold today; only where they are to be shown.
    pub notices: Vec<&'g Notice>,
    /// At the first question, the notices to know before it.
    pub intro: Vec<&'g Notice>,
    /// The troubles that are listed here; those under one heading are next to each other.
    pub troubles: Vec<Listed<'g>>,
    /// Where a saved walk is taken up: the day on which it was saved. Nothing else is asked then.
    pub since: Option<Date>,
    /// Beside the way: the place that was left.
    pub origin: Option<Place<'g>>,
    /// At an ending that no case led to: the place that was left for it.
    pub left: Option<Place<'g>>,
    /// Where one is stuck: the troubles whose remedies were shown.
    pub tried: Vec<&'g Trouble>,
}

/// A trouble in the list.
#[derive(Clone, Copy, Debug)]
pub struct Listed<'g> {
    /// The trouble.
    pub trouble: &'g Trouble,
    /// The heading that it is under; none for a trouble of no group, which come last.
    pub under: Option<Heading<'g>>,
}

/// A heading in the list of troubles.
#[derive(Clone, Copy, Debug)]
pub enum Heading<'g> {
    /// Those that the click names.
    Here,
    /// Those of a group.
    Group(&'g TroubleGroup),
}

/// Where a walk is.
#[derive(Clone, Copy, Debug)]
pub enum Place<'g> {
    /// At a question of the triage.
    Question(&'g Question),
    /// Before what the answers led to: they can be looked over and changed.
    Review(&'g Choice),
    /// Before the first click.
    Preface {
        /// The click that comes after it.
        spot: Spot<'g>,
        /// Which page.
        page: Page,
    },
    /// At a click.
    Click(Spot<'g>),
    /// At the list of troubles.
    Troubles,
    /// At a trouble and its remedy.
    Remedy(&'g Trouble),
    /// Stuck: nothing that the guide knows has helped.
    Stuck,
    /// At the steps of all cases.
    Steps,
    /// At the clicks of a step.
    Clicks {
        /// The case.
        case: &'g Case,
        /// The index of the step.
        step: usize,
    },
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

impl<'g> Place<'g> {
    /// The place by ids.
    pub fn id(&self) -> PlaceId {
        match self {
            Self::Question(question) => PlaceId::Question(question.id.clone()),
            Self::Review(_) => PlaceId::Review,
            Self::Preface { spot, page } => PlaceId::Preface(spot.trail.id().clone(), *page),
            Self::Click(spot) => spot.id(),
            Self::Troubles => PlaceId::Troubles,
            Self::Remedy(trouble) => PlaceId::Remedy(trouble.id.clone()),
            Self::Stuck => PlaceId::Stuck,
            Self::Steps => PlaceId::Steps,
            Self::Clicks { case, step } => PlaceId::Clicks {
                case: case.id.clone(),
                step: case.steps[*step].id.clone(),
            },
            Self::Ending { ending, .. } | Self::Finished { ending, .. } => {
                PlaceId::Ending(ending.id.clone())
            }
        }
    }

    /// The case that it belongs to, if it belongs to one.
    pub fn case(&self) -> Option<&'g Case> {
        match self {
            Self::Click(spot) | Self::Preface { spot, .. } => spot.case(),
            Self::Ending { case, .. } | Self::Finished { case, .. } => *case,
            _ => None,
        }
    }

    /// Whether it is beside the way: one of the places that a trouble leads through, or from where one goes elsewhere.
    pub(super) fn is_aside(&self) -> bool {
        matches!(
            self,
            Self::Troubles | Self::Remedy(_) | Self::Stuck | Self::Steps | Self::Clicks { .. }
        )
    }

    /// Whether it has to be read before it is answered: no key pressed ahead of it may answer it.
    pub fn is_to_be_read(&self) -> bool {
        match self {
            Self::Question(_) | Self::Troubles | Self::Steps | Self::Clicks { .. } => false,
            Self::Click(spot) => spot.is_about_code() || self.is_sight(),
            _ => true,
        }
    }

    /// Whether it is a page to be read, before the first click or at the end.
    pub fn is_page(&self) -> bool {
        matches!(
            self,
            Self::Preface { .. } | Self::Ending { .. } | Self::Finished { .. }
        )
    }

    /// Whether it asks to see something: its question is a plain yes or no.
    pub fn is_sight(&self) -> bool {
        matches!(self, Self::Click(spot) if spot.action().kind.form() == Some(Form::Sign))
    }

    /// Whether it asks for what is done only where it is there.
    pub fn is_optional(&self) -> bool {
        matches!(self, Self::Click(spot) if spot.action().is_optional)
    }

    /// What is to be known before a click, from the first page on.
    pub(super) fn before(spot: Spot<'g>) -> Self {
        let page = Page::Case;
        Self::Preface { spot, page }
    }

    /// What comes behind a click where it asks nothing: the next one, or where the clicks lead.
    pub(super) fn behind(spot: Spot<'g>) -> Self {
        let next = spot.next().map(Self::Click);
        next.unwrap_or_else(|| Self::of_trail_end(spot.trail))
    }

    /// The first place of a trail's clicks after its preface, or where it goes without any.
    pub(super) fn of_trail_end(trail: Trail<'g>) -> Self {
        match trail {
            Trail::Case(case) => Self::Ending {
                case: Some(case),
                ending: &case.ending,
            },
            Trail::Question(question) => Self::Question(question),
        }
    }
}
