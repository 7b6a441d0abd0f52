//! The folder of saved walks, and the files in it.

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use etcetera::BaseStrategy;

use super::claim::{Claim, private};
use super::form::Saved;
use super::trouble::Flaw;
use crate::guide::Date;

/// The largest file that is read, in MiB. A walk of a hundred clicks takes a hundredth of it.
const LARGEST: usize = 1;

/// The most files of a folder that are looked at.
const MOST_FILES: usize = 5_000;

/// How many files are kept that were set aside.
const MOST_ASIDE: usize = 3;

/// How many days a walk is kept.
const DAYS: i64 = 7;

/// The platform's folder for the state of this program: `$XDG_STATE_HOME/dongbo`, else `~/.local/state/dongbo`, also on
/// macOS; on Windows, which has no folder for state, `%LOCALAPPDATA%\dongbo`. None without a home.
pub(super) fn standard() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    let state = base.state_dir().unwrap_or_else(|| base.cache_dir());
    // An empty HOME would lead into the working folder.
    state.is_absolute().then(|| state.join("dongbo"))
}

/// Whether a folder is there. Errs if something else is: a file, or a link, which may lead elsewhere.
fn is_there(folder: &Path) -> io::Result<bool> {
    match folder.symlink_metadata() {
        Ok(it) if it.is_dir() => Ok(true),
        Ok(_) => Err(io::ErrorKind::NotADirectory.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Makes a folder, if it is not there, that nobody else can look into.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    if is_there(folder)? {
        return Ok(());
    }
    let missing: Vec<&Path> = folder.ancestors().take_while(|it| !it.exists()).collect();
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)?;
    missing
        .into_iter()
        .filter_map(Path::parent)
        .try_for_each(sync)
}

/// Waits until the names in a folder are on the disk. Only Unix opens a folder for that, and not every file system does it.
pub(super) fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        synced => synced,
    }
}

/// The stems of a folder's walks and of their leftovers, and the files that were set aside. Nothing where there is no folder.
pub(super) fn list(folder: &Path) -> io::Result<(BTreeSet<PathBuf>, Vec<PathBuf>)> {
    let (mut stems, mut aside) = (BTreeSet::new(), Vec::new());
    if !is_there(folder)? {
        return Ok((stems, aside));
    }
    for entry in folder.read_dir()?.take(MOST_FILES) {
        let name = entry?.file_name();
        // Nothing else in the folder is a walk's.
        let Some((stem, ending)) = name.to_str().and_then(|name| name.split_once('.')) else {
            continue;
        };
        match ending {
            _ if !stem.starts_with("walk-") => {}
            "yaml" | "tmp" | "lock" => {
                stems.insert(folder.join(stem));
            }
            "bad" => aside.push(folder.join(name)),
            _ => {}
        }
    }
    Ok((stems, aside))
}

/// When a file was last written.
pub(super) fn written(path: &Path) -> SystemTime {
    let time = path.symlink_metadata().and_then(|it| it.modified());
    time.unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Reads a walk's file.
pub(super) fn read(path: &Path) -> Result<Saved, Flaw> {
    // A pipe would be waited for, and a link may lead anywhere.
    let about = path.symlink_metadata().map_err(Flaw::Unreadable)?;
    if !about.is_file() {
        return Err(Flaw::NotAFile);
    }
    let mut bytes = Vec::new();
    let most = LARGEST << 20;
    let taken = File::open(path).and_then(|it| it.take(most as u64 + 1).read_to_end(&mut bytes));
    taken.map_err(Flaw::Unreadable)?;
    if bytes.len() > most {
        return Err(Flaw::TooLarge(LARGEST));
    }
    Saved::read(&bytes)
}

/// Writes a walk's file, whole or not at all: once this returns, it is on the disk.
pub(super) fn write(folder: &Path, claim: &Claim, saved: &Saved) -> io::Result<()> {
    let text = saved.write()?;
    let temporary = claim.temporary();
    if temporary.symlink_metadata().is_ok() {
        fs::remove_file(&temporary)?;
    }
    let replace = || {
        let mut file = private().create_new(true).open(&temporary)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&temporary, claim.yaml())?;
        sync(folder)
    };
    replace().inspect_err(|_| {
        let _ = fs::remove_file(&temporary);
    })
}

/// Whether a day is so long ago that what was written then is deleted. A day to come is the work of a clock that was wrong.
pub(super) fn is_old(day: Date, today: Date) -> bool {
    today.days_after(day) > DAYS
}

/// Renames a walk's file so that it is not looked at again; gives the new path.
pub(super) fn set_aside(path: &Path) -> Option<PathBuf> {
    let aside = path.with_extension("bad");
    fs::rename(path, &aside).is_ok().then_some(aside)
}

/// Deletes the files that were set aside, but for the newest few that are not old.
pub(super) fn clear_aside(mut aside: Vec<PathBuf>, today: Date) {
    aside.sort_by_key(|path| written(path));
    for (newer, path) in aside.iter().rev().enumerate() {
        let age = written(path).duration_since(SystemTime::UNIX_EPOCH);
        let day = Date::in_vietnam(age.map_or(0, |age| age.as_secs()));
        if newer >= MOST_ASIDE || is_old(day, today) {
            // What cannot be deleted does no harm.
            let _ = fs::remove_file(path);
        }
    }
}
