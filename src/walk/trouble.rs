//! The ways into a trouble and out of it. None of them ends nowhere: there is always a way back to where the trouble
//! was met, and one to the hotline.

use crate::guide::{Target, Trouble};

use super::log::Answer;
use super::scene::Place;
use super::{Refusal, Walk};

/// How many troubles are listed at a time: few enough for a small screen.
const LISTED: usize = 5;

impl<'g> Walk<'g> {
    /// Where the trouble at hand was met, and how many places lie behind it. Outside a trouble, where the walk is.
    pub(super) fn origin(&self) -> (usize, Place<'g>) {
        let behind = self.past.len();
        let inside = self
            .past
            .iter()
            .rev()
            .take_while(|(place, _)| place.is_trouble())
            .count();
        match behind.checked_sub(inside + 1) {
            Some(index) if self.place.is_trouble() => (index, self.past[index].0),
            _ => (behind, self.place),
        }
    }

    /// Every trouble: those that fit the click first, then the rest.
    fn troubles(&self) -> Vec<&'g Trouble> {
        let fitting: Vec<&Trouble> = match self.origin().1 {
            Place::Click(spot) => spot
                .action()
                .troubles
                .iter()
                .map(|trouble| &**trouble)
                .collect(),
            _ => Vec::new(),
        };
        let rest = self.guide.troubles.iter().map(|trouble| &**trouble);
        let rest = rest.filter(|trouble| !fitting.iter().any(|fits| fits.id == trouble.id));
        fitting.iter().copied().chain(rest).collect()
    }

    /// The troubles that the page at hand lists.
    pub(super) fn listed(&self) -> Vec<&'g Trouble> {
        match self.place {
            Place::Troubles(page) => self
                .troubles()
                .into_iter()
                .skip(page * LISTED)
                .take(LISTED)
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The troubles whose remedies were shown where the one at hand was met.
    pub(super) fn tried_here(&self) -> Vec<&'g Trouble> {
        if !matches!(self.place, Place::Stuck) {
            return Vec::new();
        }
        let (behind, _) = self.origin();
        self.tried
            .iter()
            .filter(|(depth, _)| *depth == behind)
            .map(|(_, trouble)| *trouble)
            .collect()
    }

    /// The answers inside a trouble.
    pub(super) fn ways_out(&self) -> Vec<Answer> {
        let mut answers = Vec::new();
        match self.place {
            Place::Troubles(page) => {
                answers.extend(
                    self.listed()
                        .iter()
                        .map(|trouble| Answer::Meet(trouble.id.clone())),
                );
                if self.troubles().len() > (page + 1) * LISTED {
                    answers.push(Answer::More);
                }
                answers.push(Answer::Other);
                answers.push(Answer::Return);
            }
            Place::Remedy(trouble) => {
                // Where the remedy is to call, what to say comes first.
                let calls = self.leads_to_stuck(trouble);
                if calls {
                    answers.push(Answer::Other);
                } else if trouble.to.is_some() {
                    answers.push(Answer::Follow);
                }
                answers.push(Answer::Return);
                // What leads elsewhere is not mended by beginning again.
                if trouble.to.is_none() && self.step_start().is_some() {
                    answers.push(Answer::Restart);
                }
                // An ending says itself whom to turn to: for a scam it is not the portal's hotline.
                if !calls && !matches!(trouble.to, Some(Target::Ending(_))) {
                    answers.push(Answer::Other);
                }
            }
            _ => {
                answers.push(Answer::Finish);
                answers.push(Answer::Return);
            }
        }
        answers
    }

    /// Whether a trouble leads to where the guide sends whoever is stuck.
    fn leads_to_stuck(&self, trouble: &Trouble) -> bool {
        let guide = self.guide;
        matches!(&trouble.to, Some(Target::Ending(at)) if guide.endings[*at].id == guide.stuck.id)
    }

    /// Where an answer leads from inside a trouble.
    pub(super) fn out_of_trouble(&self, answer: &Answer) -> Result<Place<'g>, Refusal> {
        match (self.place, answer) {
            (Place::Troubles(_), Answer::Meet(id)) => {
                let troubles = self.listed();
                let trouble = troubles.into_iter().find(|trouble| trouble.id == *id);
                trouble.map(Place::Remedy).ok_or(Refusal::NotOffered)
            }
            (Place::Troubles(page), Answer::More) if self.ways_out().contains(&Answer::More) => {
                Ok(Place::Troubles(page + 1))
            }
            (Place::Troubles(_) | Place::Remedy(_), Answer::Other) => Ok(Place::Stuck),
            (Place::Remedy(trouble), Answer::Follow) => match &trouble.to {
                Some(to) if !self.leads_to_stuck(trouble) => Ok(self.target(to)),
                _ => Err(Refusal::NotOffered),
            },
            (Place::Stuck, Answer::Finish) => Ok(Place::Finished {
                case: self.origin().1.case(),
                ending: &self.guide.stuck,
            }),
            _ => Err(Refusal::NotOffered),
        }
    }

    /// Remembers a remedy that is about to be shown.
    pub(super) fn note_trouble(&mut self, answer: &Answer) {
        let Answer::Meet(id) = answer else { return };
        let (behind, _) = self.origin();
        if let Some(trouble) = self.listed().into_iter().find(|trouble| trouble.id == *id)
            && !self
                .tried
                .iter()
                .any(|(depth, tried)| *depth == behind && tried.id == *id)
        {
            self.tried.push((behind, trouble));
        }
    }

    /// Goes back to where the trouble was met.
    pub(super) fn leave_trouble(&mut self) -> Result<(), Refusal> {
        while self.place.is_trouble() {
            self.back()?;
        }
        Ok(())
    }

    /// How many places lie behind the first click of the step in which the trouble was met, if that is another click.
    fn step_start(&self) -> Option<usize> {
        let (behind, Place::Click(met)) = self.origin() else {
            return None;
        };
        if met.begins_step() {
            return None;
        }
        let begins = |place: &Place<'_>| {
            matches!(place, Place::Click(spot) if spot.begins_step() && spot.step == met.step
                && spot.trail.id() == met.trail.id())
        };
        self.past[..behind]
            .iter()
            .rposition(|(place, _)| begins(place))
    }

    /// Goes back to the first click of the step in which the trouble was met.
    pub(super) fn restart_step(&mut self) -> Result<(), Refusal> {
        let behind = self.step_start().ok_or(Refusal::NotOffered)?;
        while self.past.len() > behind {
            self.back()?;
        }
        Ok(())
    }
}
