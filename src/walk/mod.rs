//! The engine: a replayable log of answers over a guide.
//!
//! [`Walk::scene`] says what to show and what may be answered; [`Walk::answer`] moves on or gives a [`Refusal`];
//! [`Walk::back`] takes the last answer back. Answers are kept by ids, never by positions, so that a guide that has
//! changed since can still tell which of them hold. Nothing here reads, writes, draws or asks for the time (the day is
//! given), and a step costs the same on the tenth click and on the ten-thousandth.

pub mod demo;
mod elsewhere;
mod log;
pub mod proof;
mod replay;
mod review;
mod scene;
mod spot;
mod trouble;
mod ways;

pub use log::{Answer, At, Page, PlaceId, Reply, Start};
pub use scene::{Heading, Listed, Place, Scene};
pub use spot::{Spot, Trail};

use review::TakenBack;

use crate::guide::{Date, Guide, Id, Notice, Target, Trouble};

/// A person's way through a guide.
#[derive(Clone, Debug)]
pub struct Walk<'g> {
    guide: &'g Guide,
    start: Start,
    today: Date,
    place: Place<'g>,
    /// The places left behind, each with the answer given there.
    past: Vec<(Place<'g>, Answer)>,
    /// Answers to questions that were taken back, the last one first.
    taken_back: TakenBack<'g>,
    /// Troubles whose remedies were shown, each with how many places lay behind where it was met.
    tried: Vec<(usize, &'g Trouble)>,
    /// Where a saved walk is taken up, and that was not answered yet: the day on which it was saved.
    since: Option<Date>,
}

/// Why an answer did not move the walk. The walk stays where it was.
#[derive(Debug)]
pub enum Refusal {
    /// The scene does not offer that answer.
    NotOffered,
    /// There is nothing before this scene.
    AtStart,
}

impl<'g> Walk<'g> {
    /// A walk from `start`, on a day. A case that it starts at is one of the guide's.
    pub fn new(guide: &'g Guide, start: Start, today: Date) -> Self {
        let mut walk = Self {
            guide,
            start,
            today,
            place: Place::Steps,
            past: Vec::new(),
            taken_back: TakenBack::default(),
            tried: Vec::new(),
            since: None,
        };
        match start {
            Start::Triage => {
                let first = guide
                    .first
                    .map(|index| Place::Question(&guide.triage[index]));
                walk.place = first.unwrap_or_else(|| walk.case(0, None));
            }
            Start::Case(index) => walk.place = walk.case(index, None),
            Start::Click(at) => {
                let spot = Spot::of(&guide.cases[at.case], at);
                walk.place = spot.map_or_else(|| walk.case(at.case, None), Place::before);
            }
        }
        walk
    }

    /// The guide that is walked.
    pub fn guide(&self) -> &'g Guide {
        self.guide
    }

    /// What to show now, and what may be answered.
    pub fn scene(&self) -> Scene<'g> {
        let place = self.place;
        let notices = match place {
            Place::Preface {
                page: Page::Notices,
                spot,
            } => self.page_notices(spot),
            Place::Ending { ending, .. } | Place::Finished { ending, .. } => {
                ending.notices_on(self.today).collect()
            }
            Place::Click(spot) => spot.action().notices_on(self.today).collect(),
            _ => Vec::new(),
        };
        let begins = self.past.is_empty() && self.start == Start::Triage;
        let intro = begins.then(|| self.guide.intro_on(self.today));
        let answered = if matches!(place, Place::Review(_)) {
            self.answered().collect()
        } else {
            Vec::new()
        };
        let origin = place.is_aside().then(|| self.origin().1);
        let left = match place {
            Place::Ending { case: None, .. } => self.left(),
            _ => None,
        };
        Scene {
            guide: self.guide,
            place,
            answers: if self.since.is_some() {
                self.ways_back()
            } else {
                self.answers()
            },
            number: self.past.len() + 1,
            question: self.question_number(),
            given: self.given(),
            follows: self.follows(),
            answered,
            notices,
            intro: intro.into_iter().flatten().collect(),
            troubles: self.listed(),
            since: self.since,
            origin,
            left,
            tried: self.tried_here(),
        }
    }

    /// The notices that hold, but for those that were told before the first question and those that are told at a click
    /// of this way.
    fn page_notices(&self, spot: Spot<'g>) -> Vec<&'g Notice> {
        let intro = &self.guide.intro;
        let intro = intro.iter().filter(|_| self.start == Start::Triage);
        let at_clicks = spot.trail.clicks().flat_map(|click| &click.notices);
        let told: Vec<&Id> = at_clicks.chain(intro).map(|notice| &notice.id).collect();
        let notices = self.guide.notices_on(self.today);
        notices
            .filter(|notice| !told.contains(&&notice.id))
            .collect()
    }

    /// The last place behind this one that is no part of a trouble and no review.
    fn left(&self) -> Option<Place<'g>> {
        let passed = |place: &Place<'_>| place.is_aside() || matches!(place, Place::Review(_));
        let mut places = self.past.iter().rev().map(|(place, _)| *place);
        places.find(|place| !passed(place))
    }

    /// The answers that the place offers, the obvious one first.
    fn answers(&self) -> Vec<Answer> {
        let mut answers = match self.place {
            Place::Question(question) => question
                .choices
                .iter()
                .map(|choice| Answer::Choose(choice.id.clone()))
                .collect(),
            Place::Review(_) => {
                let changes = self
                    .answered()
                    .map(|(question, _)| Answer::Change(question.id.clone()));
                std::iter::once(Answer::Done).chain(changes).collect()
            }
            Place::Preface { .. } | Place::Click(_) => vec![Answer::Done],
            place if place.is_aside() => return self.ways_out(),
            Place::Troubles
            | Place::Remedy(_)
            | Place::Stuck
            | Place::Steps
            | Place::Clicks { .. } => Vec::new(),
            Place::Ending { .. } => vec![Answer::Finish],
            Place::Finished { .. } => return Vec::new(),
        };
        // Where the answers are looked over, changing the last one is the way back.
        if !self.past.is_empty() && !matches!(self.place, Place::Review(_)) {
            answers.push(Answer::Back);
        }
        // Whether something is seen is a yes or a no; the no stands next to the yes.
        let is_no = self.place.is_sight() && !self.place.is_optional();
        answers.insert(if is_no { 1 } else { answers.len() }, Answer::Trouble);
        if self.place.is_optional() {
            answers.insert(1, Answer::Skip);
        }
        answers.extend(self.has_steps().then_some(Answer::Elsewhere));
        answers
    }

    /// Takes an answer that the scene offers.
    pub fn answer(&mut self, answer: Answer) -> Result<(), Refusal> {
        if self.since.is_some() {
            return self.take_up(&answer);
        }
        match &answer {
            Answer::Back => return self.back(),
            Answer::Return if self.place.is_aside() => return self.leave_aside(),
            Answer::Restart if matches!(self.place, Place::Remedy(_)) => {
                return self.restart_step();
            }
            Answer::Change(id) => return self.change(id),
            _ => {}
        }
        let next = self.next(&answer)?;
        self.note_trouble(&answer);
        self.note_answer(&answer);
        self.past.push((self.place, answer));
        self.place = next;
        self.answer_again()
    }

    /// Where an answer leads from here.
    fn next(&self, answer: &Answer) -> Result<Place<'g>, Refusal> {
        match (self.place, answer) {
            (Place::Question(question), Answer::Choose(id)) => {
                let choice = question
                    .choices
                    .iter()
                    .find(|choice| choice.id == *id)
                    .ok_or(Refusal::NotOffered)?;
                Ok(match &choice.to {
                    // The answers are looked over before a case; an ending can wait for nothing.
                    Some(Target::Case { .. }) if !self.is_midway() => Place::Review(choice),
                    Some(to) => self.target(to),
                    None => self.after_asking().ok_or(Refusal::NotOffered)?,
                })
            }
            (Place::Review(choice), Answer::Done) => {
                let to = choice.to.as_ref().ok_or(Refusal::NotOffered)?;
                Ok(self.target(to))
            }
            (Place::Preface { spot, page }, Answer::Done) => Ok(self.after_page(spot, page)),
            (Place::Click(spot), Answer::Done) => Ok(self.after_click(spot)),
            (Place::Click(spot), Answer::Skip) if self.place.is_optional() => {
                Ok(self.after_click(spot))
            }
            (Place::Ending { case, ending }, Answer::Finish) => {
                Ok(Place::Finished { case, ending })
            }
            (place, Answer::Elsewhere)
                if self.has_steps()
                    && !matches!(
                        place,
                        Place::Finished { .. } | Place::Steps | Place::Clicks { .. }
                    ) =>
            {
                Ok(Place::Steps)
            }
            (place, Answer::Trouble)
                if !place.is_aside() && !matches!(place, Place::Finished { .. }) =>
            {
                Ok(Place::Troubles)
            }
            (place, answer) if place.is_aside() => self.out_of_trouble(answer),
            _ => Err(Refusal::NotOffered),
        }
    }

    /// The number of the question that the walk is at, or at which a trouble was met: one more than those before it. 0 in
    /// the middle of a case.
    fn question_number(&self) -> usize {
        let (behind, place) = self.origin();
        if !matches!(place, Place::Question(_)) || self.is_midway() {
            return 0;
        }
        let before = self.past[..behind].iter();
        before
            .filter(|(place, _)| matches!(place, Place::Question(_)))
            .count()
            + 1
    }

    /// Goes back to the scene before this one, taking its answer back.
    pub fn back(&mut self) -> Result<(), Refusal> {
        if self.since.is_some() {
            return Err(Refusal::AtStart);
        }
        let (place, answer) = self.past.pop().ok_or(Refusal::AtStart)?;
        self.note_taken_back(place, answer);
        self.place = place;
        let behind = self.past.len();
        self.tried.retain(|(depth, _)| *depth <= behind);
        Ok(())
    }
}
