//! `dongbo guide diff`: what changed between two versions of a guide.

use std::path::Path;

use super::folder;
use crate::command::Context;
use crate::document;
use crate::error::{Error, Exit};
use crate::guide::diff::{Part, changes};
use crate::library;

/// Compares the guide at `old`, or the built-in one, with that at `new`.
pub(super) fn run(old: Option<&Path>, new: &Path, context: &Context) -> Result<Exit, Error> {
    let read = |path: Option<&Path>| library::files(path.map(folder));
    let ((old, old_origin), (new, new_origin)) = (read(old)?, read(Some(new))?);
    let (old, new) = (Part::guide(&old), Part::guide(&new));
    let names = [&*context.origin(&old_origin), &context.origin(&new_origin)];
    let changes = changes(&old, &new);
    context.print_document(&document::diff(&changes, names, context.lang))
}
