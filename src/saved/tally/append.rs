//! How lines are added to a file of counts, by several programs at once.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::line::{self, LONGEST, Reader};

/// How long another program may hold the lock. One line takes far less than a millisecond.
const PATIENCE: Duration = Duration::from_secs(5);

/// Adds a line, which has its line end, to a file, and makes the file with its first line if there is none. Without a
/// line it only makes the file ready, and so tells whether a line could be added. A last line that has no end, because
/// the power failed, gets one first. Errs where the file is another program's, and where the line is not in the file; the file is then as before.
pub fn append(path: &Path, line: &str) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .read(true)
        .append(true)
        .create(true)
        .open(path)?;
    // A pipe or a device has no end to look at.
    if !file.metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // The lock ends with `file`.
    lock(&file)?;
    let length = file.metadata()?.len();
    if length > 0 && !is_of_counts(&mut file)? {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut text = match length {
        0 => line::header(),
        _ if ends_line(&mut file)? => String::new(),
        _ => "\n".to_owned(),
    };
    text.push_str(line);
    // One `write` unless the disk is full.
    file.write_all(text.as_bytes()).inspect_err(|_| {
        // Half a line is taken back. Where that fails too, it counts as damaged.
        let _ = file.set_len(length);
    })
}

/// Whether a file begins as a file of counts does. A spreadsheet may have written it again, with a byte order mark and
/// other line ends.
fn is_of_counts(file: &mut File) -> io::Result<bool> {
    let mut first = Vec::new();
    file.take(LONGEST as u64).read_to_end(&mut first)?;
    let first = first.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&first);
    let line = first.split(|byte| *byte == b'\n').next();
    let line = line.unwrap_or_default();
    Ok(!line.trim_ascii().is_empty() && matches!(Reader::default().read(line), Ok(None)))
}

/// Whether the last byte of a file that has one ends a line.
fn ends_line(file: &mut File) -> io::Result<bool> {
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

/// Waits until no other program holds the lock. A file system that has no locks leaves it to `O_APPEND` that lines stay
/// whole.
fn lock(file: &File) -> io::Result<()> {
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                return Ok(());
            }
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) if start.elapsed() > PATIENCE => {
                return Err(io::ErrorKind::ResourceBusy.into());
            }
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(1)),
        }
    }
}
