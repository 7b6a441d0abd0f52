//! What is kept of walks on this machine: those to go on with after the program or the machine has stopped, and counts
//! ([`tally`]).
//!
//! A [`Store`] is a folder of saved walks: it gives the newest that nobody walks, and deletes what is too old. A [`Keeper`]
//! saves the walk at hand. A walk's file has the guide, the day and the answers by ids: nothing that anybody typed, no
//! name, no time of day. Nothing here stops a walk or prints: what goes wrong is a [`Trouble`] to tell.

mod claim;
mod folder;
mod form;
mod keeper;
pub mod tally;
mod trouble;
mod writer;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

pub use form::{Click, Saved};
pub use keeper::Keeper;
pub use trouble::{Flaw, Trouble};

use claim::Claim;
use writer::Writer;

use crate::guide::{Date, Id};

/// The saved walks of this machine's user.
#[derive(Debug)]
pub struct Store {
    /// None where nothing can be saved.
    folder: Option<PathBuf>,
    /// The machine's day.
    today: Date,
    /// The stems of the walks that nobody walked when the folder was looked through, by the time of their last save.
    walks: Vec<(SystemTime, PathBuf)>,
}

/// A saved walk that nobody walks. While it is held, nobody else is offered it; dropped, it stays as it is.
#[derive(Debug)]
pub struct Earlier {
    /// The walk.
    pub saved: Saved,
    claim: Claim,
}

impl Earlier {
    /// Deletes it.
    pub fn forget(self) -> Result<(), Trouble> {
        delete(&self.claim)
    }
}

impl Store {
    /// Opens the store in the platform's folder for state (on Windows, which has none, in that for local data), as
    /// [`Store::at`] does.
    pub fn open(today: Date) -> (Self, Vec<Trouble>) {
        match folder::standard() {
            Some(folder) => Self::at(&folder, today),
            None => (Self::closed(today), vec![Trouble::NoHome]),
        }
    }

    /// Opens the store in a folder, which is made when a walk is saved. Deletes walks that are older than seven days by the
    /// machine's day, and sets aside what is no walk. Gives what to tell; where the folder cannot be used, nothing is saved.
    pub fn at(folder: &Path, today: Date) -> (Self, Vec<Trouble>) {
        let (stems, aside) = match folder::list(folder) {
            Ok(found) => found,
            Err(source) => {
                let path = folder.to_owned();
                return (Self::closed(today), vec![Trouble::Folder { path, source }]);
            }
        };
        let mut store = Self {
            folder: Some(folder.to_owned()),
            ..Self::closed(today)
        };
        let (mut troubles, mut aside) = (Vec::new(), aside);
        for stem in stems {
            match look(&stem, today) {
                Ok(Some(time)) => store.walks.push((time, stem)),
                Ok(None) => {}
                Err(trouble) => {
                    if let Trouble::File {
                        aside: Some(new), ..
                    } = &trouble
                    {
                        aside.push(new.clone());
                    }
                    troubles.push(trouble);
                }
            }
        }
        store.walks.sort();
        folder::clear_aside(aside, today);
        (store, troubles)
    }

    /// A store that saves nothing and has nothing.
    fn closed(today: Date) -> Self {
        Self {
            folder: None,
            today,
            walks: Vec::new(),
        }
    }

    /// The walk of a guide that was saved last, of those that nobody walks.
    pub fn newest(&self, guide: &Id) -> Option<Earlier> {
        self.walks.iter().rev().find_map(|(_, stem)| {
            let claim = Claim::take(stem).ok()??;
            let saved = folder::read(&claim.yaml()).ok()?;
            (saved.guide == *guide).then_some(Earlier { saved, claim })
        })
    }

    /// What saves a new walk, or one that goes on with an earlier one. That one's file is deleted once the walk's own is
    /// written.
    pub fn keeper(&self, earlier: Option<Earlier>) -> Keeper {
        let folder = self.folder.as_deref();
        Keeper {
            writer: folder.map(|folder| Writer::new(folder, earlier)),
            today: self.today,
            last: None,
        }
    }
}

/// Looks at the files of a stem; gives when a walk was saved there that can be gone on with. Leftovers and old walks are
/// deleted, unless their process runs.
fn look(stem: &Path, today: Date) -> Result<Option<SystemTime>, Trouble> {
    let path = stem.with_extension("yaml");
    let file = |flaw, aside| Trouble::File {
        path: path.clone(),
        flaw,
        aside,
    };
    let claim = match Claim::take(stem) {
        Ok(Some(claim)) => claim,
        Ok(None) => return Ok(None),
        Err(error) => return Err(file(Flaw::Unreadable(error), None)),
    };
    // What cannot be deleted does no harm: nothing reads it.
    let _ = fs::remove_file(claim.temporary());
    if !claim.is_saved() {
        return Ok(None);
    }
    match folder::read(&path) {
        Ok(saved) if folder::is_old(saved.day, today) => delete(&claim).map(|()| None),
        Ok(_) => Ok(Some(folder::written(&path))),
        Err(flaw) => {
            let aside = folder::set_aside(&path);
            Err(file(flaw, aside))
        }
    }
}

/// Deletes a walk's file for good, if there is one.
fn delete(claim: &Claim) -> Result<(), Trouble> {
    let path = claim.yaml();
    let folder = path.parent().unwrap_or(&path);
    match fs::remove_file(&path).and_then(|()| folder::sync(folder)) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => {
            Err(Trouble::NotDeleted { path, source })
        }
        _ => Ok(()),
    }
}
