//! `dongbo show`: a case, or all of them, on paper or for other programs.

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
    let cases = match case {
        Some(value) => vec![guide.case(find_case(guide, value)?)?],
        None => guide.cases()?,
    };
    let support = guide.support()?;
    match (format, &cases[..]) {
        (Format::Text, cases) => {
            for (index, case) in cases.iter().enumerate() {
                if index > 0 {
                    print("\n")?;
                }
                let reader = context.reader(guide, Helper::Absent);
                let today = context.today_of(guide);
                let paper = document::paper(guide, support, case, today, reader);
                context.print_document(&paper)?;
            }
            Ok(Exit::Done)
        }
        (Format::Mermaid, [one]) if case.is_some() => {
            print(&mermaid::case(guide, one, context.lang))
        }
        (Format::Mermaid, cases) => print(&mermaid::flow(guide, support, cases, context.lang)),
        (Format::Json, [one]) if case.is_some() => print(&(json::case(guide, support, one) + "\n")),
        (Format::Json, cases) => print(&(json::cases(guide, support, cases) + "\n")),
    }
}
