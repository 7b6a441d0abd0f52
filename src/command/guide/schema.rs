//! `dongbo guide schema`: the format as a JSON Schema, by which editors complete and underline.

use crate::cli::SchemaOf;
use crate::command::print;
use crate::error::{Error, Exit};
use crate::guide::schema;

pub(super) fn run(of: SchemaOf) -> Result<Exit, Error> {
    print(&text(of))
}

/// The schema as it is printed, and as it stands beside a guide.
pub(super) fn text(of: SchemaOf) -> String {
    let schema = match of {
        SchemaOf::Guide => schema::guide(),
        SchemaOf::Case => schema::case(),
    };
    format!("{schema:#}\n")
}
