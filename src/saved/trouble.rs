//! What can go wrong with saved walks, as data. None of it stops a walk.

use std::io;
use std::path::PathBuf;

/// Something to tell about saved walks.
#[derive(Debug)]
pub enum Trouble {
    /// The system names no home folder: nothing is saved.
    NoHome,
    /// The folder cannot be used: nothing is saved.
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file in the folder is no walk that can be gone on with.
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        flaw: Flaw,
        /// Its new name, unless it could not be renamed.
        aside: Option<PathBuf>,
    },
    /// The walk at hand was not saved as it was last; an earlier save of it is whole.
    NotSaved {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A saved walk that is over, too old or taken over is still there.
    NotDeleted {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// Why a file is no walk that can be gone on with.
#[derive(Debug)]
pub enum Flaw {
    /// It is a folder, a link, a pipe or a device.
    NotAFile,
    /// It holds more than this many MiB.
    TooLarge(usize),
    /// It has a later version of the format.
    Newer,
    /// It is not what this program writes.
    Damaged,
    /// The system does not give it.
    Unreadable(io::Error),
}
