//! A whole guide, whose cases are read when they are first needed.

use std::sync::OnceLock;

use super::diagnostic::{Broken, FileText};
use super::id::Id;
use super::model::{Case, Dispatch, Opening, Question, Support};
use super::resolve::{self, Known};
use super::text::Text;

/// A whole guide: its opening, and the parts that are read the first time that they are asked for.
#[derive(Debug)]
pub struct Guide {
    file: FileText,
    opening: Opening,
    support: OnceLock<Result<Support, Box<Broken>>>,
    slots: Vec<Slot>,
    /// The folder that it was read from, if it is not the program's own.
    folder: Option<String>,
}

/// A case's file, and the case once it has been asked for.
#[derive(Debug)]
struct Slot {
    file: FileText,
    case: OnceLock<Result<Case, Box<Broken>>>,
}

impl Guide {
    /// Reads the opening of `guide.yaml`, and fetches each case's file by the case's id. The rest is read when it is
    /// asked for: for a guide that is known to be sound, the program's own. [`survey`](super::survey) is for all others.
    ///
    /// Errs with the faults of the opening, or with what `fetch` errs with.
    pub fn read<E: From<Box<Broken>>>(
        file: FileText,
        mut fetch: impl FnMut(&Id) -> Result<FileText, E>,
    ) -> Result<Self, E> {
        let opening = resolve::opening(&file)?;
        let slot = |id: &Id| {
            Ok(Slot {
                file: fetch(id)?,
                case: OnceLock::new(),
            })
        };
        let slots: Result<Vec<Slot>, E> = opening.case_ids.iter().map(slot).collect();
        Ok(Self {
            file,
            slots: slots?,
            opening,
            support: OnceLock::new(),
            folder: None,
        })
    }

    /// A guide whose every part is read, each case with its file; `None` if the cases are not exactly those that the
    /// opening lists, in its order.
    pub(super) fn whole(
        file: FileText,
        (opening, support): (Opening, Support),
        cases: Vec<(FileText, Case)>,
    ) -> Option<Self> {
        let read = cases.iter().map(|(_, case)| &case.id);
        if !read.eq(&opening.case_ids) {
            return None;
        }
        let slot = |(file, case)| Slot {
            file,
            case: Ok(case).into(),
        };
        Some(Self {
            file,
            opening,
            support: Ok(support).into(),
            slots: cases.into_iter().map(slot).collect(),
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

    /// What is needed once the first questions are answered. Errs with the faults of `guide.yaml`.
    pub fn support(&self) -> Result<&Support, &Broken> {
        let support = self
            .support
            .get_or_init(|| resolve::support(&self.file, &self.opening));
        support.as_ref().map_err(|broken| &**broken)
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

    /// The case at `index` (its number less one). Errs with the faults of its file or of `guide.yaml`.
    ///
    /// # Panics
    /// Never for an index of [`Guide::case_ids`] or of a [`Target::Case`](super::Target::Case).
    pub fn case(&self, index: usize) -> Result<&Case, &Broken> {
        let support = self.support()?;
        let slot = &self.slots[index];
        let case = slot.case.get_or_init(|| {
            let known = Known::of_whole(&self.opening, support);
            let listed = &self.opening.case_ids[index];
            resolve::case(&slot.file, index, listed, known).case
        });
        case.as_ref().map_err(|broken| &**broken)
    }

    /// Every case in order. Errs with the faults of the first whose file has any.
    pub fn cases(&self) -> Result<Vec<&Case>, &Broken> {
        (0..self.slots.len())
            .map(|index| self.case(index))
            .collect()
    }
}
