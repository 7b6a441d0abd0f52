//! The engine: a replayable log of answers over a guide.
//!
//! [`Walk::scene`] says what to show and what may be answered; [`Walk::answer`] moves on or gives a [`Refusal`];
//! [`Walk::back`] takes the last answer back. Answers are kept by ids, never by positions, so that a guide that has
//! changed since can still tell which of them hold. Nothing here reads, writes, draws or asks for the time, and a
//! step costs the same on the tenth click and on the ten-thousandth.

mod log;
mod scene;

pub use log::{Answer, PlaceId, Reply, Start};
pub use scene::{Place, Scene, Spot};

use crate::guide::{Broken, Guide, Kind, Target};

/// A person's way through a guide.
#[derive(Clone, Debug)]
pub struct Walk<'g> {
    guide: &'g Guide,
    start: Start,
    place: Place<'g>,
    /// The places left behind, each with the answer given there.
    past: Vec<(Place<'g>, Answer)>,
}

/// Why an answer did not move the walk. The walk stays where it was.
#[derive(Debug)]
pub enum Refusal {
    /// The scene does not offer that answer.
    NotOffered,
    /// There is nothing before this scene.
    AtStart,
    /// The case that the answer leads to has faults.
    Broken(Box<Broken>),
}

impl<'g> Walk<'g> {
    /// A walk from `start`. Errs when it starts at a case whose file has faults.
    pub fn new(guide: &'g Guide, start: Start) -> Result<Self, Box<Broken>> {
        let place = match start {
            Start::Triage => Place::Question(&guide.triage()[0]),
            Start::Case(index) => enter(guide, index)?,
        };
        Ok(Self {
            guide,
            start,
            place,
            past: Vec::new(),
        })
    }

    /// The guide that is walked.
    pub fn guide(&self) -> &'g Guide {
        self.guide
    }

    /// What to show now, and what may be answered.
    pub fn scene(&self) -> Scene<'g> {
        let mut answers = scene::offered(&self.place);
        // A place to get unstuck has a way back of its own, and a walk that is over has none.
        let goes_back = !matches!(self.place, Place::Stuck(_) | Place::Finished { .. });
        if goes_back && !self.past.is_empty() {
            answers.push(Answer::Back);
        }
        if let Place::Click(spot) = self.place {
            // Whether something is seen is a yes or a no; the no stands next to the yes.
            let sees = matches!(spot.action().kind, Kind::See(_));
            answers.insert(if sees { 1 } else { answers.len() }, Answer::Trouble);
        }
        Scene {
            place: self.place,
            answers,
            number: self.past.len() + 1,
        }
    }

    /// Takes an answer that the scene offers.
    pub fn answer(&mut self, answer: Answer) -> Result<(), Refusal> {
        match (&answer, self.place) {
            (Answer::Back, _) | (Answer::Return, Place::Stuck(_)) => return self.back(),
            _ => {}
        }
        let next = self.next(&answer)?;
        self.past.push((self.place, answer));
        self.place = next;
        Ok(())
    }

    /// Where an answer other than back leads from here.
    fn next(&self, answer: &Answer) -> Result<Place<'g>, Refusal> {
        match (self.place, answer) {
            (Place::Question(question), Answer::Choose(id)) => {
                let choice = question
                    .choices
                    .iter()
                    .find(|choice| choice.id == *id)
                    .ok_or(Refusal::NotOffered)?;
                match &choice.to {
                    Target::Question(index) => Ok(Place::Question(&self.guide.triage()[*index])),
                    Target::Case(index) => enter(self.guide, *index).map_err(Refusal::Broken),
                    Target::Ending(ending) => Ok(Place::Ending { case: None, ending }),
                }
            }
            (Place::Click(spot), Answer::Done) => Ok(after(spot)),
            (Place::Click(spot), Answer::Trouble) => Ok(Place::Stuck(spot)),
            (Place::Stuck(spot), Answer::Finish) => Ok(Place::Finished {
                case: Some(spot.case),
                ending: self.guide.stuck(),
            }),
            (Place::Ending { case, ending }, Answer::Finish) => {
                Ok(Place::Finished { case, ending })
            }
            _ => Err(Refusal::NotOffered),
        }
    }

    /// Goes back to the scene before this one, taking its answer back.
    pub fn back(&mut self) -> Result<(), Refusal> {
        let (place, _) = self.past.pop().ok_or(Refusal::AtStart)?;
        self.place = place;
        Ok(())
    }

    /// Where the walk began.
    pub fn start(&self) -> Start {
        self.start
    }

    /// The answers so far, by ids: what is kept of a walk.
    pub fn replies(&self) -> Vec<Reply> {
        self.past
            .iter()
            .map(|(place, answer)| Reply {
                place: place.id(),
                answer: answer.clone(),
            })
            .collect()
    }

    /// Replays kept answers over a guide, which may have changed since. Gives the walk as far as the answers fit, and
    /// those that no longer do.
    pub fn resume(
        guide: &'g Guide,
        start: Start,
        replies: Vec<Reply>,
    ) -> Result<(Self, Vec<Reply>), Box<Broken>> {
        let mut walk = Self::new(guide, start)?;
        let mut replies = replies.into_iter();
        for reply in replies.by_ref() {
            let fits = reply.place == walk.place.id() && reply.answer != Answer::Back;
            if !fits || walk.answer(reply.answer.clone()).is_err() {
                return Ok((walk, std::iter::once(reply).chain(replies).collect()));
            }
        }
        Ok((walk, Vec::new()))
    }
}

/// The first place of a case.
fn enter(guide: &Guide, index: usize) -> Result<Place<'_>, Box<Broken>> {
    let case = guide
        .case(index)
        .map_err(|broken| Box::new(broken.clone()))?;
    Ok(Spot::first(case).map_or(
        Place::Ending {
            case: Some(case),
            ending: &case.ending,
        },
        Place::Click,
    ))
}

/// What comes after a click that is done.
fn after(spot: Spot<'_>) -> Place<'_> {
    let case = spot.case;
    spot.next().map_or(
        Place::Ending {
            case: Some(case),
            ending: &case.ending,
        },
        Place::Click,
    )
}
