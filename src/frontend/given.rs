//! Answers that were given beforehand, on the command line: they are taken where their questions come up.

use std::collections::VecDeque;
use std::mem;

use crate::document::Document;
use crate::error::Error;
use crate::guide::Id;
use crate::walk::demo::Act;
use crate::walk::{Answer, Place, Scene};

use super::{FrontEnd, Heard, Menu};

/// What was answered beforehand.
pub enum Plan<'g> {
    /// These answers to questions; each is taken once, so that whoever goes back is asked.
    Answers(Vec<(&'g Id, &'g Id)>),
    /// What is done at each scene, one after another.
    Demo(VecDeque<Act>),
}

impl Plan<'_> {
    /// Takes what was answered at a scene: the index of its entry.
    fn take(&mut self, scene: &Scene<'_>, menu: &Menu) -> Option<usize> {
        match self {
            Self::Answers(answers) => taken(answers, scene),
            Self::Demo(acts) => match acts.pop_front()? {
                Act::Answer(answer) => scene.answers.iter().position(|own| *own == answer),
                Act::Stop => Some(menu.stop()),
            },
        }
    }
}

/// A front end that is asked only what was not answered beforehand.
pub struct Given<'g> {
    /// What was answered.
    pub plan: Plan<'g>,
    /// What is shown before the first scene that is asked.
    pub opening: Document,
    /// The front end for all else.
    pub front: Box<dyn FrontEnd>,
}

/// A front end that shows nothing: it gives the answers that were given beforehand, follows along elsewhere, and interrupts
/// the walk at a case that asks nothing. What is left then are answers to questions that are not on the way.
pub struct Rehearsal<'g> {
    /// Questions and their answers that were not taken yet.
    pub left: Vec<(&'g Id, &'g Id)>,
}

impl FrontEnd for Rehearsal<'_> {
    fn ask(
        &mut self,
        scene: &Scene<'_>,
        _: &Document,
        _: &Menu,
        _: &mut dyn FnMut(),
    ) -> Result<Heard, Error> {
        Ok(match scene.place {
            Place::Question(_) => {
                taken(&mut self.left, scene).map_or(Heard::Unanswered, Heard::Entry)
            }
            place
                if place
                    .case()
                    .is_some_and(|case| case.asks().next().is_none()) =>
            {
                Heard::Interrupt
            }
            _ => Heard::Entry(0),
        })
    }
}

/// Takes the answer that was given to the question of a scene: the index of its entry.
fn taken(answers: &mut Vec<(&Id, &Id)>, scene: &Scene<'_>) -> Option<usize> {
    let Place::Question(question) = scene.place else {
        return None;
    };
    let given = answers.iter().position(|(id, _)| **id == question.id)?;
    let answer = Answer::Choose(answers.swap_remove(given).1.clone());
    scene.answers.iter().position(|offered| *offered == answer)
}

impl FrontEnd for Given<'_> {
    fn ask(
        &mut self,
        scene: &Scene<'_>,
        document: &Document,
        menu: &Menu,
        shown: &mut dyn FnMut(),
    ) -> Result<Heard, Error> {
        if let Some(entry) = self.plan.take(scene, menu) {
            return self.front.tell(scene, document, menu, entry, shown);
        }
        let mut whole = mem::take(&mut self.opening);
        whole.extend_from_slice(document);
        self.front.ask(scene, &whole, menu, shown)
    }

    fn ask_beside(&mut self, document: &Document, menu: &Menu) -> Result<Heard, Error> {
        self.front.ask_beside(document, menu)
    }

    fn forget(&mut self) -> Result<(), Error> {
        self.front.forget()
    }

    fn leave(&mut self, document: &Document) -> Result<(), Error> {
        self.front.leave(document)
    }
}
