//! The ways to another click: by its step, and through the clicks that sign in.

use crate::guide::{Case, Id};

use super::log::Answer;
use super::scene::Place;
use super::spot::Spot;
use super::{Refusal, Walk};

impl<'g> Walk<'g> {
    /// Whether the guide has a step to go to.
    pub(super) fn has_steps(&self) -> bool {
        self.guide.cases.iter().any(|case| !case.steps.is_empty())
    }

    /// The steps of all cases, those of the case that is being walked first.
    fn steps(&self) -> impl Iterator<Item = (&'g Case, usize)> {
        let walked = self.origin().1.case().map(|case| case.number);
        let (own, others): (Vec<&Case>, Vec<&Case>) = self
            .guide
            .cases
            .iter()
            .partition(|case| Some(case.number) == walked);
        let cases = own.into_iter().chain(others);
        cases.flat_map(|case| (0..case.steps.len()).map(move |step| (case, step)))
    }

    /// The answers at the steps, or at the clicks of one.
    pub(super) fn elsewhere(&self) -> Vec<Answer> {
        let mut answers: Vec<Answer> = Vec::new();
        if let Place::Clicks { case, step } = self.place {
            let clicks = case.steps[step].actions.iter();
            answers.extend(clicks.map(|click| Answer::Go(click.id.clone())));
        } else {
            answers.extend(self.sign_in().map(|_| Answer::SignIn));
            answers.extend(self.steps().map(|(case, step)| Answer::Within {
                case: case.id.clone(),
                step: case.steps[step].id.clone(),
            }));
        }
        answers.extend([Answer::Other, Answer::Return]);
        answers
    }

    /// Where an answer leads from the steps, or from the clicks of one.
    pub(super) fn to_elsewhere(&self, answer: &Answer) -> Result<Place<'g>, Refusal> {
        match (self.place, answer) {
            (Place::Steps, Answer::Within { case, step }) => self
                .steps()
                .find(|(own, at)| own.id == *case && own.steps[*at].id == *step)
                .map(|(case, step)| Place::Clicks { case, step })
                .ok_or(Refusal::NotOffered),
            (Place::Steps, Answer::SignIn) => {
                self.sign_in().map(Place::Click).ok_or(Refusal::NotOffered)
            }
            (Place::Clicks { case, step }, Answer::Go(click)) => {
                let step: &Id = &case.steps[step].id;
                let spot = Spot::named(case, step, click).ok_or(Refusal::NotOffered)?;
                Ok(self.at_spot(spot))
            }
            (Place::Steps | Place::Clicks { .. }, Answer::Other) => Ok(Place::Stuck),
            _ => Err(Refusal::NotOffered),
        }
    }

    /// The first of the clicks that sign in before the click that the walk is at, or was left at.
    pub(super) fn sign_in(&self) -> Option<Spot<'g>> {
        match self.origin().1 {
            Place::Click(spot) => spot.sign_in(),
            _ => None,
        }
    }
}
