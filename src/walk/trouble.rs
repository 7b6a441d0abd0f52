//! The ways into a trouble and out of it. None of them ends nowhere: there is always a way back to where the trouble
//! was met, and one to the hotline.

use crate::guide::{Id, Shown, Target, Trouble};

use super::log::Answer;
use super::scene::{Heading, Listed, Place};
use super::{Refusal, Walk};

impl<'g> Walk<'g> {
    /// Where the trouble at hand was met, and how many places lie behind it. Outside a trouble, where the walk is.
    pub(super) fn origin(&self) -> (usize, Place<'g>) {
        let behind = self.past.len();
        let inside = self
            .past
            .iter()
            .rev()
            .take_while(|(place, _)| place.is_aside())
            .count();
        match behind.checked_sub(inside + 1) {
            Some(index) if self.place.is_aside() => (index, self.past[index].0),
            _ => (behind, self.place),
        }
    }

    /// At the list of troubles, every trouble that can be met where it was opened: those that the click names first, in
    /// its order, then the others group by group.
    pub(super) fn listed(&self) -> Vec<Listed<'g>> {
        if !matches!(self.place, Place::Troubles) {
            return Vec::new();
        }
        let named = match self.origin().1 {
            Place::Click(spot) => &spot.action().troubles[..],
            _ => &[],
        };
        let is_other = |trouble: &&Trouble| {
            let is_named = named.iter().any(|own| own.id == trouble.id);
            !is_named && trouble.shown == Shown::Everywhere
        };
        let others = self.guide.troubles_by_group().filter(is_other);
        let others = others.map(|trouble| Listed {
            trouble,
            under: trouble.group.as_deref().map(Heading::Group),
        });
        let named = named.iter().map(|trouble| Listed {
            trouble,
            under: Some(Heading::Here),
        });
        named.chain(others).collect()
    }

    /// The trouble with this id among those that are listed.
    fn listed_as(&self, id: &Id) -> Option<&'g Trouble> {
        let mut listed = self.listed().into_iter().map(|listed| listed.trouble);
        listed.find(|trouble| trouble.id == *id)
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
            Place::Troubles => {
                let listed = self.listed().into_iter();
                answers.extend(listed.map(|listed| Answer::Meet(listed.trouble.id.clone())));
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
            Place::Steps | Place::Clicks { .. } => return self.elsewhere(),
            _ => {
                answers.push(Answer::Finish);
                answers.push(Answer::Return);
            }
        }
        answers.extend(self.has_steps().then_some(Answer::Elsewhere));
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
            (Place::Troubles, Answer::Meet(id)) => {
                let trouble = self.listed_as(id);
                trouble.map(Place::Remedy).ok_or(Refusal::NotOffered)
            }
            (Place::Troubles, Answer::Other) => Ok(Place::Stuck),
            (Place::Remedy(_), Answer::Other) if self.ways_out().contains(answer) => {
                Ok(Place::Stuck)
            }
            (Place::Remedy(trouble), Answer::Follow) => match &trouble.to {
                Some(to) if !self.leads_to_stuck(trouble) => Ok(self.target(to)),
                _ => Err(Refusal::NotOffered),
            },
            (Place::Stuck, Answer::Finish) => Ok(Place::Finished {
                case: self.origin().1.case(),
                ending: &self.guide.stuck,
            }),
            _ => self.to_elsewhere(answer),
        }
    }

    /// Remembers a remedy that is about to be shown.
    pub(super) fn note_trouble(&mut self, answer: &Answer) {
        let Answer::Meet(id) = answer else { return };
        let (behind, _) = self.origin();
        if let Some(trouble) = self.listed_as(id)
            && !self
                .tried
                .iter()
                .any(|(depth, tried)| *depth == behind && tried.id == *id)
        {
            self.tried.push((behind, trouble));
        }
    }

    /// Goes back to where the trouble was met.
    pub(super) fn leave_aside(&mut self) -> Result<(), Refusal> {
        while self.place.is_aside() {
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
