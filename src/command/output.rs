//! Files that a command writes: whole, or not at all.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process;

/// Refuses a file that is there, holds something and does not begin so: it is probably another one that is meant.
pub(super) fn refuse_other(path: &Path, start: &[u8]) -> io::Result<()> {
    let about = fs::metadata(path).ok();
    if about.is_none_or(|about| !about.is_file() || about.len() == 0) {
        return Ok(());
    }
    let most = u64::try_from(start.len()).unwrap_or(u64::MAX);
    let mut first = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut first)?;
    if first == start {
        Ok(())
    } else {
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

/// Writes a file in place of the one that is there. What is no plain file, a pipe or a terminal, is written to.
pub(super) fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A link stays one: what it leads to is replaced.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let there = fs::metadata(&path).ok();
    if there.as_ref().is_some_and(|it| !it.is_file()) {
        return OpenOptions::new()
            .write(true)
            .open(&path)?
            .write_all(text.as_bytes());
    }
    let temporary = beside(&path)?;
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&temporary)?;
    let mut replace = || {
        file.write_all(text.as_bytes())?;
        if let Some(there) = &there {
            file.set_permissions(there.permissions())?;
        }
        file.sync_all()?;
        fs::rename(&temporary, &path)
    };
    replace().inspect_err(|_| {
        let _ = fs::remove_file(&temporary);
    })
}

/// A name in the same folder that no other program takes.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut temporary = OsString::from(".");
    temporary.push(name);
    temporary.push(format!(".{}.tmp", process::id()));
    Ok(path.with_file_name(temporary))
}

/// The most files of one name in a folder.
const MOST_NAMES: usize = 99;

/// Writes a new file into a folder: under this name, or with a number behind it where that is taken by something else.
/// Gives its path; a file that says the same already is taken for it.
pub(super) fn keep(folder: &Path, stem: &str, ending: &str, text: &str) -> io::Result<PathBuf> {
    for number in 1..=MOST_NAMES {
        let name = if number == 1 {
            format!("{stem}.{ending}")
        } else {
            format!("{stem} ({number}).{ending}")
        };
        let path = folder.join(name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => {
                return fill(file, text).map(|()| path.clone()).inspect_err(|_| {
                    let _ = fs::remove_file(&path);
                });
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let is_plain = path.symlink_metadata().is_ok_and(|it| it.is_file());
                if is_plain && fs::read(&path).is_ok_and(|own| own == text.as_bytes()) {
                    return Ok(path);
                }
            }
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn fill(mut file: File, text: &str) -> io::Result<()> {
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
