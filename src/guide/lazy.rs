//! A whole guide, whose cases are read when they are first needed.

use super::diagnostic::Broken;
use super::id::Id;
use super::model::{Case, Dispatch, Opening, Question, Support};
use super::text::Text;

/// A whole guide.
#[derive(Debug)]
pub struct Guide {
    opening: Opening,
    support: Support,
    cases: Vec<Case>,
    /// The folder that it was read from, if it is not the program's own.
    folder: Option<String>,
}

impl Guide {
    /// A guide; `None` if the cases are not exactly those that the opening lists, in its order.
    pub(super) fn whole((opening, support): (Opening, Support), cases: Vec<Case>) -> Option<Self> {
        let read = cases.iter().map(|case| &case.id);
        read.eq(&opening.case_ids).then_some(Self {
            opening,
            support,
            cases,
            folder: None,
        })
    }

    /// Says that the guide is not the program's own, but read from this folder.
    pub fn name_folder(&mut self, folder: &str) {
        self.folder = Some(folder.to_owned());
    }

    /// The folder that the guide was read from; none for the program's own.
    pub fn folder(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    pub fn support(&self) -> Result<&Support, &Broken> {
        Ok(&self.support)
    }

    /// What a walk begins with.
    pub(super) fn opening(&self) -> &Opening {
        &self.opening
    }

    /// The guide's id.
    pub fn id(&self) -> &Id {
        &self.opening.id
    }

    /// What the guide is about.
    pub fn title(&self) -> &Text {
        &self.opening.title
    }

    /// The dispatch that the guide carries.
    pub fn dispatch(&self) -> &Dispatch {
        &self.opening.dispatch
    }

    /// The questions that lead to a case; the first is asked first.
    pub fn triage(&self) -> &[Question] {
        &self.opening.triage
    }

    /// The ids of the cases, by number from 1.
    pub fn case_ids(&self) -> &[Id] {
        &self.opening.case_ids
    }

    pub fn case(&self, index: usize) -> Result<&Case, &Broken> {
        Ok(&self.cases[index])
    }

    pub fn cases(&self) -> Result<Vec<&Case>, &Broken> {
        Ok(self.cases.iter().collect())
    }
}
