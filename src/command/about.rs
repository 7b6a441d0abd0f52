//! `dongbo about`: the dispatch, why to sync, and the safety rules.

use super::Context;
use crate::document::{self, Helper};
use crate::error::{Error, Exit};
use crate::guide::Guide;
use crate::library::Origin;

pub(super) fn run(guide: &Guide, origin: &Origin, context: &Context) -> Result<Exit, Error> {
    context.print_document(&document::about(
        guide,
        &context.origin(origin),
        context.today_of(guide),
        context.reader(guide, Helper::Absent),
    ))
}
