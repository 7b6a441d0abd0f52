//! A whole guide, whose cases are read when they are first needed.

use std::sync::OnceLock;
use std::thread;

use super::date::Date;
use super::diagnostic::{Broken, FileText};
use super::id::Id;
use super::model::{Case, Dispatch, Opening, Question, Support};
use super::text::Text;
use super::{lint, resolve};

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

/// How many cases without a file are told.
const MOST_MISSING: usize = 100;
/// How many cases are worth more than one thread.
const MANY: usize = 32;

/// What came of fetching a case's file.
#[derive(Debug)]
pub enum Fetched {
    /// The file.
    File(FileText),
    /// There is none of that name; the names that there are, without `.yaml`.
    Missing(Vec<String>),
}

impl From<FileText> for Fetched {
    fn from(file: FileText) -> Self {
        Self::File(file)
    }
}

impl Guide {
    /// Reads the opening of `guide.yaml`, and fetches each case's file by the case's id.
    ///
    /// Errs with the faults of `guide.yaml`, one for each case without a file, or with what `fetch` errs with.
    pub fn read<E: From<Box<Broken>>>(
        file: FileText,
        mut fetch: impl FnMut(&Id) -> Result<Fetched, E>,
    ) -> Result<Self, E> {
        let opening = resolve::opening(&file)?;
        let mut slots = Vec::with_capacity(opening.case_ids.len());
        let mut missing = Vec::new();
        for (index, id) in opening.case_ids.iter().enumerate() {
            match fetch(id)? {
                Fetched::File(file) => slots.push(Slot {
                    file,
                    case: OnceLock::new(),
                }),
                Fetched::Missing(known) => missing.push((index, id.clone(), known)),
            }
            if missing.len() == MOST_MISSING {
                break;
            }
        }
        if !missing.is_empty() {
            return Err(Box::new(resolve::missing_files(&file, missing)).into());
        }
        Ok(Self {
            file,
            opening,
            support: OnceLock::new(),
            slots,
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

    /// Reads every part. Errs with the faults of every file that keep the guide from being walked.
    pub fn check(&self) -> Result<(), Vec<Broken>> {
        let own = |broken: &Broken| vec![broken.clone()];
        let support = self.support().map_err(own)?;
        let read: Vec<_> = (0..self.slots.len())
            .map(|index| self.case(index))
            .collect();
        let faulty: Vec<Broken> = read.iter().filter_map(|case| case.err().cloned()).collect();
        if !faulty.is_empty() {
            return Err(faulty);
        }
        let cases: Vec<&Case> = read.into_iter().flatten().collect();
        resolve::entries(&self.file, &self.opening, support, &cases)
            .map_err(|broken| vec![*broken])?;
        let ways = lint::ways(&self.file, &self.opening, support, &cases);
        if ways.diagnostics.is_empty() {
            Ok(())
        } else {
            Err(vec![ways])
        }
    }

    /// Everything that can be said of the guide on a day, a file at a time: faults and warnings. A file of which
    /// nothing is to be said is left out.
    pub fn lint(&self, today: Date) -> Vec<Broken> {
        let support = match self.support() {
            Ok(support) => support,
            // What the cases refer to is not known then; whether they are written as cases are, is.
            Err(broken) => {
                let cases = self
                    .slots
                    .iter()
                    .filter_map(|slot| resolve::case_shape(&slot.file));
                return std::iter::once(broken.clone()).chain(cases).collect();
            }
        };
        let mut found = self.each_case(|index| match self.case(index) {
            Ok(case) => lint::case(&self.slots[index].file, case),
            Err(broken) => broken.clone(),
        });
        let sound: Vec<&Case> = (0..self.slots.len())
            .filter_map(|index| self.case(index).ok())
            .collect();
        // What leads where can be told only of a guide that is whole.
        if sound.len() == self.slots.len() {
            let mut shared = lint::shared(&self.file, &self.opening, support, &sound, today);
            if let Err(broken) = resolve::entries(&self.file, &self.opening, support, &sound) {
                shared.diagnostics.extend(broken.diagnostics);
                shared
                    .diagnostics
                    .sort_by_key(|diagnostic| diagnostic.span.start);
            }
            found.insert(0, shared);
        }
        found.retain(|file| !file.diagnostics.is_empty());
        found
    }

    /// Does `work` for the index of each case; where there are many, on as many threads as the machine runs at once.
    fn each_case<T: Send>(&self, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
        let all: Vec<usize> = (0..self.slots.len()).collect();
        let threads = thread::available_parallelism().map_or(1, usize::from);
        if threads == 1 || all.len() < MANY {
            return all.into_iter().map(work).collect();
        }
        let work = &work;
        thread::scope(|scope| {
            let share =
                |part: &[usize]| -> Vec<T> { part.iter().map(|index| work(*index)).collect() };
            let parts: Vec<_> = all
                .chunks(all.len().div_ceil(threads))
                .map(|part| scope.spawn(move || share(part)))
                .collect();
            parts
                .into_iter()
                .flat_map(|part| part.join().unwrap_or_default())
                .collect()
        })
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
        let case = slot
            .case
            .get_or_init(|| resolve::case(&slot.file, index, &self.opening, support));
        case.as_ref().map_err(|broken| &**broken)
    }

    /// Every case in order. Errs with the faults of the first whose file has any.
    pub fn cases(&self) -> Result<Vec<&Case>, &Broken> {
        (0..self.slots.len())
            .map(|index| self.case(index))
            .collect()
    }
}
