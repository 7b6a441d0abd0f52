//! How errors read to a person: what happened, where, and what to do next.

mod faults;
mod saved;
mod usage;

use std::io;

use crate::error::{Error, Instead};
use crate::frontend::paint::Colors;
use crate::guide::{Lang, visible};
use crate::words::error as words;

pub use faults::broken_text;
pub use saved::trouble_text;
use usage::usage_text;

/// How many folders with a guide are named.
const MOST_FOLDERS: usize = 5;

/// An error as it is printed, with its last line's end. Commands that it names begin with `program`.
pub fn report(error: &Error, program: &str, lang: Lang, colors: Colors) -> String {
    let (message, help) = match error {
        Error::Usage(usage) => usage_text(usage, program, lang),
        Error::Broken(files) => {
            let told = files.iter().map(|file| broken_text(file, lang, colors));
            return told.collect::<Vec<_>>().join("\n");
        }
        Error::NoGuide { path, instead } => {
            let what = words::cannot_read(lang, &path.to_string_lossy());
            let help = guide_is(lang, instead.as_ref());
            (format!("{what}: {}", words::not_found(lang)), vec![help])
        }
        Error::NoFile { path, meant } => {
            let what = words::cannot_read(lang, &path.to_string_lossy());
            let meant = meant.as_ref();
            let help = meant.map_or_else(
                || words::check_name(lang).to_owned(),
                |name| words::did_you_mean(lang, name),
            );
            (format!("{what}: {}", words::not_found(lang)), vec![help])
        }
        Error::BuiltIn => (
            words::built_in(lang).to_owned(),
            vec![words::install_again(lang).to_owned()],
        ),
        Error::Create { path, source } => {
            let path = path.to_string_lossy();
            let message = because(&words::cannot_create(lang, &path), source, lang);
            let is_there = source.kind() == io::ErrorKind::AlreadyExists;
            let help = is_there.then(|| words::new_folder(lang).to_owned());
            (message, help.into_iter().collect())
        }
        Error::Output {
            option,
            path,
            source,
        } => {
            let path = path.to_string_lossy();
            let what = words::cannot_write_to(lang, &path);
            let message = match source.kind() {
                io::ErrorKind::NotFound => format!("{what}: {}", words::no_folder(lang)),
                _ => because(&what, source, lang),
            };
            (message, vec![words::other_output(lang, option)])
        }
        Error::Tally { path, source } => {
            let path = path.to_string_lossy();
            let message = because(&words::cannot_add(lang, &path), source, lang);
            (message, vec![words::other_tally(lang).to_owned()])
        }
        Error::Write(source) => (because(words::cannot_write(lang), source, lang), Vec::new()),
        Error::Prompt(source) => {
            let message = because(words::broken_prompt(lang), source, lang);
            (message, vec![words::try_plain(lang).to_owned()])
        }
    };
    printed(&message, &help, lang)
}

/// A message, and how to mend it in any number of lines.
fn printed(message: &str, help: &[String], lang: Lang) -> String {
    let mut out = format!("{}: {}\n", words::error(lang), visible(message));
    for (at, line) in help.iter().enumerate() {
        let lead = if at == 0 {
            format!("{}: ", words::help(lang))
        } else {
            "  ".to_owned()
        };
        out = format!("{out}{lead}{}\n", visible(line));
    }
    out
}

/// Where the guide is that was looked for, as far as that is known.
fn guide_is(lang: Lang, instead: Option<&Instead>) -> String {
    match instead {
        Some(Instead::Rename(other)) => words::rename(lang, other, "guide.yaml"),
        Some(Instead::Folders(folders)) => {
            let folders = folders.iter().take(MOST_FOLDERS);
            let folders = folders.map(|folder| format!("`{}`", folder.display()));
            words::guide_is_in(lang, &folders.collect::<Vec<_>>().join(", "))
        }
        None => words::guide_folder(lang).to_owned(),
    }
}

/// What failed, and why the system refused it: in the reader's language where it is one of the common reasons.
pub fn because(what: &str, error: &io::Error, lang: Lang) -> String {
    format!("{what}: {}", reason(error, lang))
}

fn reason(error: &io::Error, lang: Lang) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => words::not_found(lang).to_owned(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            words::not_allowed(lang).to_owned()
        }
        io::ErrorKind::AlreadyExists => words::is_there(lang).to_owned(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            words::disk_full(lang).to_owned()
        }
        io::ErrorKind::InvalidFilename => words::bad_name(lang).to_owned(),
        io::ErrorKind::NotADirectory => words::not_a_folder(lang).to_owned(),
        io::ErrorKind::IsADirectory => words::a_folder(lang).to_owned(),
        // What a file of counts is found to be.
        io::ErrorKind::InvalidInput => words::not_plain(lang).to_owned(),
        io::ErrorKind::ResourceBusy => words::file_busy(lang).to_owned(),
        _ => error.to_string(),
    }
}

/// What is said when the program met a fault of its own, behind the message that says where.
pub fn panicked(lang: Lang) -> String {
    format!("{}: {}\n", words::error(lang), words::panicked(lang))
}
