//! What is kept of a walk, and a walk made of it again.

use crate::guide::{Date, Guide};

use super::log::{Answer, Reply, Start};
use super::scene::Place;
use super::spot::Spot;
use super::{Refusal, Walk};

impl<'g> Walk<'g> {
    /// Where the walk began.
    pub fn start(&self) -> Start {
        self.start
    }

    /// The answers so far, by ids: what is kept of a walk.
    pub fn replies(&self) -> Vec<Reply> {
        let reply = |(place, answer): &(Place<'_>, Answer)| Reply {
            place: place.id(),
            answer: answer.clone(),
        };
        self.past.iter().map(reply).collect()
    }

    /// Replays kept answers over a guide, which may have changed since, on a day, which may be a later one. Gives the
    /// walk as far as the answers fit, and those that no longer do.
    pub fn resume(
        guide: &'g Guide,
        start: Start,
        today: Date,
        replies: Vec<Reply>,
    ) -> (Self, Vec<Reply>) {
        let mut walk = Self::new(guide, start, today);
        let mut replies = replies.into_iter();
        for reply in replies.by_ref() {
            // A kept log holds only answers that go forward.
            let back = matches!(
                reply.answer,
                Answer::Back | Answer::Return | Answer::Restart | Answer::Change(_)
            );
            let fits = !back && reply.place == walk.place.id();
            if !fits || walk.answer(reply.answer.clone()).is_err() {
                return (walk, std::iter::once(reply).chain(replies).collect());
            }
        }
        (walk, Vec::new())
    }

    /// At the end of a walk: the click that was left for a hotline or for another ending than the case's own.
    pub fn left_click(&self) -> Option<Spot<'g>> {
        let Place::Finished { ending, case } = self.place else {
            return None;
        };
        let is_own = case.is_some_and(|case| case.ending.id == ending.id)
            && matches!(self.past.last(), Some((Place::Ending { .. }, _)));
        let clicks = self.past.iter().rev().map(|(place, _)| *place);
        let mut clicks = clicks.filter_map(|place| match place {
            Place::Click(spot) => Some(spot),
            _ => None,
        });
        clicks.next().filter(|_| !is_own)
    }

    /// Asks first where the reader stands: the walk was saved on this day and is taken up again.
    pub fn ask_back(&mut self, saved: Date) {
        self.since = Some(saved);
    }

    /// The answers where a saved walk is taken up.
    pub(super) fn ways_back(&self) -> Vec<Answer> {
        let signs_in = self.sign_in().map(|_| Answer::SignIn);
        let go_on = [Answer::Done].into_iter().chain(signs_in);
        go_on.chain([Answer::Afresh, Answer::Forget]).collect()
    }

    /// Takes an answer where a saved walk is taken up.
    pub(super) fn take_up(&mut self, answer: &Answer) -> Result<(), Refusal> {
        if !self.ways_back().contains(answer) {
            return Err(Refusal::NotOffered);
        }
        self.since = None;
        match answer {
            Answer::SignIn => {
                self.answer(Answer::Elsewhere)?;
                self.answer(Answer::SignIn)
            }
            Answer::Done => Ok(()),
            _ => {
                *self = Self::new(self.guide, Start::Triage, self.today);
                Ok(())
            }
        }
    }
}
