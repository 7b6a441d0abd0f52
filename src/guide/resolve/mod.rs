//! From the shape as written to the model: every value is checked, and every id becomes what it names.
//!
//! All faults of a file are found in one pass; a guide with any fault is no guide. Nothing is repaired or guessed.

mod additions;
mod case;
mod check;
mod clicks;
mod opening;
mod support;
mod triage;

pub(super) use case::case;
pub(super) use triage::entries;

use super::diagnostic::{Broken, Fault, FileText};
use super::file::{OpeningFile, SupportFile, read};
use super::model::{Opening, Support};
use super::section::only;
use check::{Check, Known};
use triage::Declared;

/// Reads the part of `guide.yaml` that a walk begins with. Errs with every fault of the file.
pub(super) fn opening(file: &FileText) -> Result<Opening, Box<Broken>> {
    let mut check = Check::default();
    let opening = opening_file(file)
        .ok()
        .and_then(|shape| opening::opening(&mut check, &shape));
    check
        .finish(file, opening)
        .map_err(|_| Box::new(all_faults(file)))
}

/// Reads the part of `guide.yaml` that is needed once the first questions are answered. Errs with every fault of it.
pub(super) fn support(file: &FileText, opening: &Opening) -> Result<Support, Box<Broken>> {
    let shape = support_file(file)?;
    let mut check = Check::new(Known::of(opening));
    let support = support::support(&mut check, &shape, &Declared::from(opening));
    check.finish(file, support)
}

fn opening_file(file: &FileText) -> Result<OpeningFile, Box<Broken>> {
    // A key that no part has is told with the opening's.
    read(&only(file, |key| !SupportFile::KEYS.contains(&key))).map_err(|mut broken| {
        for diagnostic in &mut broken.diagnostics {
            if let Fault::UnknownKey { known, .. } = &mut diagnostic.fault
                && **known == OpeningFile::KEYS[..]
            {
                known.extend(SupportFile::KEYS);
            }
        }
        Box::new(Broken {
            file: file.clone(),
            ..*broken
        })
    })
}

fn support_file(file: &FileText) -> Result<SupportFile, Box<Broken>> {
    let part = read(&only(file, |key| SupportFile::KEYS.contains(&key)));
    part.map_err(|broken| {
        Box::new(Broken {
            file: file.clone(),
            ..*broken
        })
    })
}

/// Every fault of `guide.yaml`, of whichever part.
fn all_faults(file: &FileText) -> Broken {
    let mut check = Check::default();
    let mut diagnostics = Vec::new();
    let opening = opening_file(file)
        .map_err(|broken| diagnostics.extend(broken.diagnostics))
        .ok();
    let support = support_file(file)
        .map_err(|broken| diagnostics.extend(broken.diagnostics))
        .ok();
    if let Some(shape) = &opening {
        opening::opening(&mut check, shape);
    }
    // Where the opening cannot be read, whatever leads to it would be a fault that is none.
    if let (Some(opening), Some(shape)) = (&opening, &support) {
        support::support(&mut check, shape, &Declared::from(opening));
    }
    if let Err(broken) = check.finish(file, Some(())) {
        diagnostics.extend(broken.diagnostics);
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
    Broken {
        file: file.clone(),
        diagnostics,
    }
}
