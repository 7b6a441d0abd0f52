//! The answers to questions: looked over, changed, and remembered when they are taken back.

use crate::guide::{Choice, Id, Question};

use super::log::Answer;
use super::scene::Place;
use super::{Refusal, Walk};

/// Answers to questions that were taken back.
#[derive(Clone, Debug, Default)]
pub(super) struct TakenBack<'g> {
    /// Questions and the ids of their answers, the one taken back last at the end.
    answers: Vec<(&'g Question, Id)>,
    /// Whether one of them is being changed: then the others are given again by themselves, where they still hold.
    changing: bool,
}

impl<'g> Walk<'g> {
    /// The questions answered so far, with their answers.
    pub(super) fn answered(&self) -> impl Iterator<Item = (&'g Question, &'g Choice)> {
        self.past
            .iter()
            .filter_map(|(place, answer)| match (place, answer) {
                (Place::Question(question), Answer::Choose(id)) => {
                    let choice = question.choices.iter().find(|choice| choice.id == *id)?;
                    Some((*question, choice))
                }
                _ => None,
            })
    }

    /// The answer that the question at hand had before it was taken back.
    pub(super) fn given(&self) -> Option<Answer> {
        let Place::Question(question) = self.place else {
            return None;
        };
        let answers = &self.taken_back.answers;
        let (_, id) = answers
            .iter()
            .rev()
            .find(|(asked, _)| asked.id == question.id)?;
        Some(Answer::Choose(id.clone()))
    }

    /// Remembers an answer that is being taken back.
    pub(super) fn note_taken_back(&mut self, place: Place<'g>, answer: Answer) {
        if let (Place::Question(question), Answer::Choose(id)) = (place, answer) {
            self.taken_back.answers.push((question, id));
        }
    }

    /// Forgets what was answered before to the question that is being answered; and, where the new answer is another
    /// one, whatever came after it, unless that is kept for a change.
    pub(super) fn note_answer(&mut self, answer: &Answer) {
        let (Place::Question(question), Answer::Choose(_)) = (self.place, answer) else {
            return;
        };
        let same = self.given().as_ref() == Some(answer);
        let taken_back = &mut self.taken_back;
        if same || taken_back.changing {
            taken_back
                .answers
                .retain(|(asked, _)| asked.id != question.id);
        } else {
            taken_back.answers.clear();
        }
    }

    /// Goes back to a question that was answered, to answer it again; the answers after it are kept aside.
    pub(super) fn change(&mut self, id: &Id) -> Result<(), Refusal> {
        if !matches!(self.place, Place::Review(_))
            || !self.answered().any(|(question, _)| question.id == *id)
        {
            return Err(Refusal::NotOffered);
        }
        while !matches!(self.place, Place::Question(question) if question.id == *id) {
            self.back()?;
        }
        self.taken_back.changing = true;
        Ok(())
    }

    /// Gives the answers again that were kept aside for a change, as far as their questions are asked again. One that
    /// is asked only after clicks is not answered again: what the screen shows may be different now.
    pub(super) fn answer_again(&mut self) -> Result<(), Refusal> {
        while let (true, Place::Question(question)) = (self.taken_back.changing, self.place) {
            let Some(answer) = self.given().filter(|_| question.path.is_empty()) else {
                return Ok(());
            };
            let next = self.next(&answer)?;
            self.note_answer(&answer);
            self.past.push((self.place, answer));
            self.place = next;
        }
        if self.taken_back.changing {
            self.taken_back = TakenBack::default();
        }
        Ok(())
    }
}
