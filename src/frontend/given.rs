//! Answers that were given beforehand, on the command line: they are taken where their questions come up.

use crate::document::Document;
use crate::error::Error;
use crate::guide::Id;
use crate::walk::{Answer, Place, Scene};

use super::{FrontEnd, Heard, Menu};

/// A front end that is asked only what was not answered beforehand.
pub struct Given<'g> {
    /// Questions and their answers; each is taken once, so that whoever goes back is asked.
    pub answers: Vec<(&'g Id, &'g Id)>,
    /// The front end for all else.
    pub front: Box<dyn FrontEnd>,
}

impl FrontEnd for Given<'_> {
    fn ask(&mut self, scene: &Scene<'_>, document: &Document, menu: &Menu) -> Result<Heard, Error> {
        let Place::Question(question) = scene.place else {
            return self.front.ask(scene, document, menu);
        };
        let given = self.answers.iter().position(|(id, _)| **id == question.id);
        let entry = given.and_then(|at| {
            let answer = Answer::Choose(self.answers.swap_remove(at).1.clone());
            scene.answers.iter().position(|offered| *offered == answer)
        });
        match entry {
            Some(entry) => {
                self.front.tell(scene, document, menu, entry)?;
                Ok(Heard::Entry(entry))
            }
            None => self.front.ask(scene, document, menu),
        }
    }

    fn leave(&mut self, document: &Document) -> Result<(), Error> {
        self.front.leave(document)
    }
}
