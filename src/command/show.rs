//! `dongbo show`: a case, or all of them, on paper or for other programs.

use std::slice;

use super::{Context, find_case, print};
use crate::cli::Format;
use crate::document::{self, Helper, json, mermaid};
use crate::error::{Error, Exit};
use crate::guide::Guide;

pub(super) fn run(
    guide: &Guide,
    case: Option<&str>,
    format: Format,
    context: &Context,
) -> Result<Exit, Error> {
    let case = match case {
        Some(value) => Some(&guide.cases[find_case(guide, value)?]),
        None => None,
    };
    match (format, case) {
        (Format::Text, case) => {
            let cases = case.map_or(&guide.cases[..], slice::from_ref);
            for (index, case) in cases.iter().enumerate() {
                if index > 0 {
                    print("\n")?;
                }
                let reader = context.reader(guide, Helper::Absent);
                let paper = document::paper(guide, case, context.today_of(guide), reader);
                context.print_document(&paper)?;
            }
            Ok(Exit::Done)
        }
        (Format::Mermaid, Some(case)) => print(&mermaid::case(guide, case, context.lang)),
        (Format::Mermaid, None) => print(&mermaid::flow(guide, context.lang)),
        (Format::Json, Some(case)) => print(&(json::case(guide, case) + "\n")),
        (Format::Json, None) => print(&(json::cases(guide) + "\n")),
    }
}
