//! A whole guide, whose cases are read when they are first needed.

use std::sync::{Arc, OnceLock};

use super::diagnostic::{Broken, Source};
use super::id::Id;
use super::model::{Case, Dispatch, Ending, Question, Shared};
use super::resolve;
use super::text::Text;

/// A whole guide: what its cases share, and the cases, each read the first time that it is asked for.
#[derive(Debug)]
pub struct Guide {
    shared: Shared,
    slots: Vec<Slot>,
}

/// A case's file, and the case once it has been asked for.
#[derive(Debug)]
struct Slot {
    source: Source,
    case: OnceLock<Result<Case, Box<Broken>>>,
}

impl Guide {
    /// Reads the shared file, and fetches each case's file by the case's id; a case itself is read when it is first needed.
    ///
    /// Errs with the faults of the shared file, or with what `fetch` errs with.
    pub fn read<E: From<Box<Broken>>>(
        shared: &Source,
        mut fetch: impl FnMut(&Id) -> Result<Source, E>,
    ) -> Result<Self, E> {
        let shared = resolve::shared(shared)?;
        let slots = shared
            .case_ids
            .iter()
            .map(|id| {
                Ok(Slot {
                    source: fetch(id)?,
                    case: OnceLock::new(),
                })
            })
            .collect::<Result<_, E>>()?;
        Ok(Self { shared, slots })
    }

    /// The guide's id.
    pub fn id(&self) -> &Id {
        &self.shared.id
    }

    /// What the guide is about.
    pub fn title(&self) -> &Text {
        &self.shared.title
    }

    /// The dispatch that the guide carries.
    pub fn dispatch(&self) -> &Dispatch {
        &self.shared.dispatch
    }

    /// The questions that lead to a case; the first is asked first.
    pub fn triage(&self) -> &[Question] {
        &self.shared.triage
    }

    /// The ids of the cases, by number from 1.
    pub fn case_ids(&self) -> &[Id] {
        &self.shared.case_ids
    }

    /// The case at `index` (its number less one). Errs with the faults of its file.
    ///
    /// # Panics
    /// Never for an index of [`Guide::case_ids`] or of a [`Target::Case`].
    pub fn case(&self, index: usize) -> Result<&Case, &Broken> {
        let slot = &self.slots[index];
        slot.case
            .get_or_init(|| resolve::case(&slot.source, index, &self.shared))
            .as_ref()
            .map_err(|broken| &**broken)
    }

    /// Every case in order. Errs with the faults of the first whose file has any.
    pub fn cases(&self) -> Result<Vec<&Case>, &Broken> {
        (0..self.slots.len())
            .map(|index| self.case(index))
            .collect()
    }

    /// Where the guide sends whoever sees something that it does not know.
    pub fn stuck(&self) -> &Arc<Ending> {
        &self.shared.stuck
    }
}
