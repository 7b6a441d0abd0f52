//! Where an answer leads: to a question, a case, an observation or an ending, and what comes before and after a click.

use crate::guide::{Id, Question, Target};

use super::Walk;
use super::log::Page;
use super::scene::Place;
use super::spot::{Spot, Trail};

impl<'g> Walk<'g> {
    /// What comes after a click: the question that it asks, the next click, or where the clicks lead.
    pub(super) fn after_click(&self, spot: Spot<'g>) -> Place<'g> {
        let asked = spot.asks();
        let asked = asked.map(|index| Place::Question(&self.guide.triage[index]));
        asked.unwrap_or_else(|| Place::behind(spot))
    }

    /// What comes after the click that asked the question at hand.
    pub(super) fn after_asking(&self) -> Option<Place<'g>> {
        match self.past.last() {
            Some((Place::Click(spot), _)) => Some(Place::behind(*spot)),
            _ => None,
        }
    }

    /// Whether the walk comes to the click at hand from the one before it.
    pub(super) fn follows(&self) -> bool {
        let (Place::Click(here), Some((Place::Click(before), _))) = (self.place, self.past.last())
        else {
            return false;
        };
        before
            .next()
            .is_some_and(|next| next.indices() == here.indices())
    }

    /// Whether the question at hand, or at which a trouble was met, is asked in the middle of a case.
    pub(super) fn is_midway(&self) -> bool {
        let (behind, place) = self.origin();
        let before = behind.checked_sub(1).map(|index| self.past[index].0);
        matches!((before, place), (Some(Place::Click(spot)), Place::Question(_)) if spot.case().is_some())
    }

    /// Where a target leads.
    pub(super) fn target(&self, target: &'g Target) -> Place<'g> {
        match target {
            Target::Question(index) => Place::Question(&self.guide.triage[*index]),
            Target::Case { index, at } => self.case(*index, at.as_ref()),
            Target::Observation(index) => Self::observation(&self.guide.observations[*index]),
            Target::Ending(index) => Place::Ending {
                case: None,
                ending: &self.guide.endings[*index],
            },
        }
    }

    /// The first place of a case, or of what comes before its click `at`.
    pub(super) fn case(&self, index: usize, at: Option<&(Id, Id)>) -> Place<'g> {
        let case = &self.guide.cases[index];
        let trail = Trail::Case(case);
        let named = at.and_then(|(step, click)| Spot::named(case, step, click));
        if let Some(spot) = named {
            return self.at_spot(spot);
        }
        let spot = Spot::first(trail);
        spot.map_or_else(|| Place::of_trail_end(trail), Place::before)
    }

    /// A click of a case, or what comes before it where that was not told yet.
    pub(super) fn at_spot(&self, spot: Spot<'g>) -> Place<'g> {
        let id = spot.trail.id();
        let is_told = |place: &Place<'_>| match place {
            Place::Click(told) | Place::Preface { spot: told, .. } => told.trail.id() == id,
            _ => false,
        };
        let mut told = self.past.iter().map(|(place, _)| place);
        if is_told(&self.place) || told.any(is_told) {
            Place::Click(spot)
        } else {
            Place::before(spot)
        }
    }

    /// The first place of an observation: its own, or what comes before the clicks that it asks for.
    pub(super) fn observation(question: &'g Question) -> Place<'g> {
        let trail = Trail::Question(question);
        Spot::first(trail).map_or_else(|| Place::of_trail_end(trail), Place::before)
    }

    /// What comes after a page before the first click: the next page that has something new to say, or the click.
    pub(super) fn after_page(&self, spot: Spot<'g>, page: Page) -> Place<'g> {
        let warned = |page: Page| {
            self.past.iter().any(
                |(place, _)| matches!(place, Place::Preface { page: seen, .. } if *seen == page),
            )
        };
        let has_safety = !self.guide.safety.is_empty();
        let has_notices = !self.page_notices(spot).is_empty();
        let to_notices = has_notices && page != Page::Notices && !warned(Page::Notices);
        if page == Page::Case && has_safety && !warned(Page::Safety) {
            Place::Preface {
                spot,
                page: Page::Safety,
            }
        } else if to_notices {
            Place::Preface {
                spot,
                page: Page::Notices,
            }
        } else {
            Place::Click(spot)
        }
    }
}
