//! More of a fault's code: why it is a fault, how to mend it, and an example.

use crate::guide::{Code, Lang, Severity};
use crate::words::error as words;

use super::{Block, Document};

/// Everything that is said of a code.
pub fn explanation(code: Code, lang: Lang) -> Document {
    let heading = |text: &str| Block::heading(text.to_owned());
    let paragraph = |text: &str| Block::Paragraph(text.to_owned());
    let severity = match code.severity() {
        Severity::Error => words::is_error(lang),
        Severity::Warning => words::is_warning(lang),
    };
    let (wrong, right) = code.example();
    vec![
        heading(&format!("{code}: {}", code.title(lang))),
        paragraph(severity),
        paragraph(code.why(lang)),
        heading(words::how_to_mend(lang)),
        paragraph(code.mend(lang)),
        heading(words::example_wrong(lang)),
        Block::Example(wrong),
        heading(words::example_right(lang)),
        Block::Example(right.to_owned()),
    ]
}
