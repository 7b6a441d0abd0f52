//! How a trouble with saved walks reads: what happened, and what becomes of the file.

use std::path::Path;

use crate::guide::{Lang, visible};
use crate::saved::{Flaw, Trouble};
use crate::words::saved as words;

use super::reason;

/// What to tell of a trouble, in one line without its end.
pub fn trouble_text(trouble: &Trouble, lang: Lang) -> String {
    let text = match trouble {
        Trouble::NoHome => words::no_home(lang).to_owned(),
        Trouble::Folder { path, source } => {
            words::folder(lang, &path.to_string_lossy(), &reason(source, lang))
        }
        Trouble::File { path, flaw, aside } => file_text(path, flaw, aside.as_deref(), lang),
        Trouble::NotSaved { path, source } => {
            words::not_saved(lang, &path.to_string_lossy(), &reason(source, lang))
        }
        Trouble::NotDeleted { path, source } => {
            words::not_deleted(lang, &path.to_string_lossy(), &reason(source, lang))
        }
    };
    visible(&text).into_owned()
}

fn file_text(path: &Path, flaw: &Flaw, aside: Option<&Path>, lang: Lang) -> String {
    let why = match flaw {
        Flaw::NotAFile => words::not_a_file(lang).to_owned(),
        Flaw::TooLarge(mib) => words::too_large(lang, *mib),
        Flaw::Newer => words::newer(lang).to_owned(),
        Flaw::Damaged => words::damaged(lang).to_owned(),
        Flaw::Unreadable(source) => reason(source, lang),
    };
    let path = path.to_string_lossy();
    match aside.and_then(Path::file_name) {
        Some(name) => words::set_aside(lang, &path, &why, &name.to_string_lossy()),
        None => words::passed_over(lang, &path, &why),
    }
}
