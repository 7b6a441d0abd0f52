//! `dongbo guide diff`: what changed between two versions of a guide.

use std::path::Path;

use super::folder;
use crate::command::Context;
use crate::document::{self, Compared};
use crate::error::{Error, Exit};
use crate::guide::diff::{changes, parts};
use crate::library;

/// Compares the guide at `old`, or the built-in one, with that at `new`.
pub(super) fn run(old: Option<&Path>, new: &Path, context: &Context) -> Result<Exit, Error> {
    let read = |path: Option<&Path>| library::load(path.map(folder));
    let ((old, old_origin), (new, new_origin)) = (read(old)?, read(Some(new))?);
    let (old_parts, new_parts) = (parts(&old), parts(&new));
    let compared = Compared {
        old: &context.origin(&old_origin),
        new: &context.origin(&new_origin),
    };
    let changes = changes(&old_parts, &new_parts);
    context.print_document(&document::diff(&changes, compared, context.lang))
}
