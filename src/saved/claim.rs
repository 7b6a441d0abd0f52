//! Who a saved walk belongs to: a lock that the system frees when its process ends, however it ends.
//!
//! A walk has up to three files of one stem: `walk-….yaml`, which is replaced at each save; `walk-….tmp`, while it is
//! written; and `walk-….lock`, which is never replaced and which a [`Claim`] holds locked. Whoever deletes any of them holds
//! the claim, and the YAML goes before the lock. So a lock counts only if a file is still there once it is held: the
//! YAML, or, before the first save, the lock itself, whose random name nobody makes again.

use std::collections::hash_map::RandomState;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::hash::BuildHasher;
use std::io;
use std::path::{Path, PathBuf};

/// The sole right to the files of a walk. While it lasts, no other process offers, changes or deletes them.
#[derive(Debug)]
pub(super) struct Claim {
    /// The path of the files, without an ending.
    stem: PathBuf,
    lock: File,
}

impl Claim {
    /// A claim to a walk that is new in a folder.
    pub(super) fn new(folder: &Path) -> io::Result<Self> {
        let name = format!("walk-{:016x}", RandomState::new().hash_one(()));
        let stem = folder.join(name);
        let path = stem.with_extension("lock");
        let lock = private().create_new(true).open(&path)?;
        // A store that opens in this very moment takes the file for a leftover; the next save tries again.
        let locked = lock.try_lock().map_err(io::Error::from);
        locked.and_then(|()| path.metadata()).inspect_err(|_| {
            let _ = fs::remove_file(&path);
        })?;
        Ok(Self { stem, lock })
    }

    /// The claim to the walk of a stem; none if its process runs.
    pub(super) fn take(stem: &Path) -> io::Result<Option<Self>> {
        let path = stem.with_extension("lock");
        // Opening a pipe would wait, and a link would lead elsewhere.
        if path.symlink_metadata().is_ok_and(|it| !it.is_file()) {
            fs::remove_file(&path)?;
        }
        let lock = private().create(true).truncate(false).open(path)?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Self {
                stem: stem.to_owned(),
                lock,
            })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// The file of the walk.
    pub(super) fn yaml(&self) -> PathBuf {
        self.stem.with_extension("yaml")
    }

    /// The file that becomes the walk's.
    pub(super) fn temporary(&self) -> PathBuf {
        self.stem.with_extension("tmp")
    }

    /// Whether there is anything under the name of the walk's file.
    pub(super) fn is_saved(&self) -> bool {
        self.yaml().symlink_metadata().is_ok()
    }
}

/// Without a walk, nothing is left to claim. The lock is freed also for a process that is being started in this moment and
/// has the file open.
impl Drop for Claim {
    fn drop(&mut self) {
        if !self.is_saved() {
            // A lock that cannot be deleted is a leftover, which the next store deletes.
            let _ = fs::remove_file(self.stem.with_extension("lock"));
        }
        // Closing the file frees it too.
        let _ = self.lock.unlock();
    }
}

/// How files are opened that nobody else has to read.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true);
    options
}
