//! From the shape as written to the model: every value is checked, and every id becomes what it names.
//!
//! All faults of a file are found in one pass; a guide with any fault is no guide. Nothing is repaired or guessed.

mod additions;
mod address;
mod case;
mod check;
mod clicks;
mod number;
mod opening;
mod support;
mod triage;

pub(super) use case::{case, case_shape};
pub(super) use triage::entries;

use super::diagnostic::{Broken, Diagnostic, Fault, FileText};
use super::file::read;
use super::format::{OpeningFile, SupportFile};
use super::id::Id;
use super::model::{Opening, Support};
use super::path::Path;
use super::section::{indented, only};
use super::shape::Read;
use check::{Check, Known};
use triage::Declared;

/// Reads the part of `guide.yaml` that a walk begins with. Errs with every fault of the file.
pub(super) fn opening(file: &FileText) -> Result<Opening, Box<Broken>> {
    if let Some(span) = indented(file, &OpeningFile::KEYS) {
        let fault = Fault::Syntax("indented sections".to_owned());
        return Err(Box::new(Broken {
            file: file.clone(),
            diagnostics: vec![Diagnostic { span, fault }],
        }));
    }
    let Read { shape, faults } = opening_file(file);
    let mut check = Check::default();
    check.shape(faults);
    let opening = shape.and_then(|shape| opening::opening(&mut check, &shape));
    check
        .finish(file, opening)
        .map_err(|_| Box::new(all_faults(file)))
}

/// Reads the part of `guide.yaml` that is needed once the first questions are answered. Errs with every fault of it.
pub(super) fn support(file: &FileText, opening: &Opening) -> Result<Support, Box<Broken>> {
    let Read { shape, faults } = support_file(file);
    let mut check = Check::new(Known::of(opening));
    check.shape(faults);
    let support =
        shape.and_then(|shape| support::support(&mut check, &shape, &Declared::from(opening)));
    opening::numbers(&mut check, opening);
    check.finish(file, support)
}

fn opening_file(file: &FileText) -> Read<OpeningFile> {
    // A key that no part has is told with the opening's.
    let mut read = read(&only(file, |key| !SupportFile::KEYS.contains(&key)));
    for diagnostic in &mut read.faults {
        if let Fault::UnknownKey { known, .. } = &mut diagnostic.fault
            && **known == OpeningFile::KEYS[..]
        {
            known.extend(SupportFile::KEYS);
        }
    }
    read
}

fn support_file(file: &FileText) -> Read<SupportFile> {
    read(&only(file, |key| SupportFile::KEYS.contains(&key)))
}

/// The fault of cases that are listed and have no file: each with its place in the list, and the names of the files
/// that are there.
pub(super) fn missing_files(file: &FileText, missing: Vec<(usize, Id, Vec<String>)>) -> Broken {
    let mut check = Check::default();
    let cases = Path::ROOT.key("cases");
    for (index, id, known) in missing {
        check.fault(&cases.index(index), Fault::MissingFile { id, known });
    }
    check.broken(file)
}

/// Every fault of `guide.yaml`, of whichever part.
fn all_faults(file: &FileText) -> Broken {
    let mut check = Check::default();
    let (opening, support) = (opening_file(file), support_file(file));
    check.shape(opening.faults);
    check.shape(support.faults);
    let whole = opening
        .shape
        .as_ref()
        .and_then(|shape| opening::opening(&mut check, shape));
    // Where the opening cannot be read, whatever leads to it would be a fault that is none.
    if let (Some(opening), Some(shape)) = (&opening.shape, &support.shape) {
        support::support(&mut check, shape, &Declared::from(opening));
    }
    if let Some(opening) = &whole {
        opening::numbers(&mut check, opening);
    }
    check.broken(file)
}
