//! `dongbo guide`: for those who write guides.

mod check;
mod new;
mod schema;

use super::Context;
use crate::cli::GuideCommand;
use crate::error::{Error, Exit};

pub(super) fn run(command: &GuideCommand, context: &Context) -> Result<Exit, Error> {
    match command {
        GuideCommand::Check {
            paths,
            format,
            warnings,
        } => check::run(paths, *format, *warnings, context),
        GuideCommand::Schema(of) => schema::run(*of),
        GuideCommand::New { folder } => new::run(folder, context),
    }
}
