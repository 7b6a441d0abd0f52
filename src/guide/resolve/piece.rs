//! The piece of a value that a fault is about.

use unicode_normalization::UnicodeNormalization;

use crate::guide::diagnostic::Span;
use crate::guide::rule::Fault;

/// The place of the piece that a fault is about, as it is written in the file: as the fault gives it, or as an escape.
/// Where neither is found, the place of the whole value.
pub(super) fn piece(text: &str, whole: Span, fault: &Fault) -> Span {
    let Some(held) = text.get(whole.start..whole.end) else {
        return whole;
    };
    let at = |start: usize, length: usize| Span {
        start: whole.start + start,
        end: whole.start + start + length,
    };
    let wanted = match fault {
        Fault::StrayAddress(found)
        | Fault::StrayNumber(found)
        | Fault::CopiedNumber(found)
        | Fault::CopiedName(found) => found.clone(),
        // A line's end cannot be pointed at.
        Fault::HiddenCharacter('\n' | '\r') => return whole,
        Fault::HiddenCharacter(c) | Fault::ForeignCharacter(c) => {
            let spelled = spellings(*c).into_iter();
            let mut found = spelled.filter_map(|it| Some((held.find(&it)?, it.len())));
            return found
                .next()
                .map_or(whole, |(start, length)| at(start, length));
        }
        Fault::Blanks => {
            let blanks = |start: usize| held[start..].len() - held[start..].trim_start().len();
            let start = held.find("  ");
            return start.map_or(whole, |start| at(start, blanks(start)));
        }
        _ => return whole,
    };
    if let Some(start) = held.find(&wanted) {
        return at(start, wanted.len());
    }
    let mut words = held
        .split_inclusive(char::is_whitespace)
        .scan(0, |end, word| {
            *end += word.len();
            Some((*end - word.len(), word.trim_end()))
        });
    // The value is composed; the file may not be.
    let found = words.find(|(_, word)| word.nfc().collect::<String>().contains(&wanted));
    found.map_or(whole, |(start, word)| at(start, word.len()))
}

/// The ways in which a character can be spelled in a YAML file.
fn spellings(c: char) -> Vec<String> {
    let short = match c {
        '\0' => "\\0",
        '\u{7}' => "\\a",
        '\u{8}' => "\\b",
        '\t' => "\\t",
        '\u{b}' => "\\v",
        '\u{c}' => "\\f",
        '\u{1b}' => "\\e",
        '\u{85}' => "\\N",
        '\u{a0}' => "\\_",
        '\u{2028}' => "\\L",
        '\u{2029}' => "\\P",
        _ => "",
    };
    let code = u32::from(c);
    let mut spellings = vec![c.to_string()];
    if !short.is_empty() {
        spellings.push(short.to_owned());
    }
    spellings.extend([
        format!("\\x{code:02X}"),
        format!("\\x{code:02x}"),
        format!("\\u{code:04X}"),
        format!("\\u{code:04x}"),
        format!("\\U{code:08X}"),
        format!("\\U{code:08x}"),
    ]);
    spellings
}
