//! `dongbo guide`: for those who write guides.

mod check;
mod diff;
mod new;
mod schema;

use std::path::Path;

use super::Context;
use crate::cli::GuideCommand;
use crate::document;
use crate::error::{Error, Exit};
use crate::library;

/// Does what is asked; `directory` is the guide's that stands in for the built-in one.
pub(super) fn run(
    command: &GuideCommand,
    directory: Option<&Path>,
    context: &Context,
) -> Result<Exit, Error> {
    match command {
        GuideCommand::Check {
            paths,
            format,
            warnings,
        } => {
            let paths: Vec<Option<&Path>> = match &paths[..] {
                [] => vec![directory],
                paths => paths.iter().map(|path| Some(&**path)).collect(),
            };
            check::run(&paths, directory, *format, *warnings, context)
        }
        GuideCommand::Schema(of) => schema::run(*of),
        GuideCommand::Diff { old, new } => diff::run(old.as_deref().or(directory), new, context),
        GuideCommand::Explain(code) => {
            context.print_document(&document::explanation(*code, context.lang))
        }
        GuideCommand::New { folder } => new::run(folder, context),
    }
}

/// The folder of a guide that is named by its folder, by that of its demos, or by a file in one of them.
fn folder(path: &Path) -> &Path {
    match path.parent().filter(|_| path.is_file()) {
        Some(demos) if library::is_of_demos(demos) => demos.parent().unwrap_or(demos),
        // A bare file name has an empty path for a parent.
        Some(here) if here.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None if library::is_of_demos(path) => path.parent().unwrap_or(path),
        None => path,
    }
}
