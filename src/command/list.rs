//! `dongbo list`: the cases, and the guide they come from.

use super::Context;
use crate::document;
use crate::error::{Error, Exit};
use crate::guide::Guide;
use crate::library::Origin;

pub(super) fn run(guide: &Guide, origin: &Origin, context: &Context) -> Result<Exit, Error> {
    let document = document::list(guide, &context.origin(origin), context.lang);
    context.print_document(&document)
}
