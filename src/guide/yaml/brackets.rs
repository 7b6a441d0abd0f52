//! Slips of brackets and of what stands in them.

use crate::guide::diagnostic::Span;
use crate::guide::rule::Slip;

use super::slip::stretch;

/// The slip of what stands in braces.
pub(super) fn in_braces(inside: &str) -> Option<(Span, Slip)> {
    let mut quote = None;
    let mut colons = 0;
    let mut before = ' ';
    for (at, c) in inside.char_indices() {
        let next = inside[at + c.len_utf8()..].chars().next();
        match (quote, c) {
            (Some(open), c) if c == open && before != '\\' => quote = None,
            (None, '"' | '\'') if before == ' ' => quote = Some(c),
            (None, '{' | '}' | '[' | ']') => return None,
            (None, ',') if inside[at + 1..].trim_start().starts_with(',') => {
                return Some((stretch(at, 1), Slip::TwoCommas));
            }
            (None, ',') => colons = 0,
            (None, '#') if before == ' ' => return Some((stretch(at, 1), Slip::HashInText)),
            (None, ':') if next == Some(' ') => {
                colons += 1;
                if colons == 2 {
                    return Some((stretch(at, 1), Slip::ColonInText));
                }
            }
            _ => {}
        }
        before = c;
    }
    None
}

/// The last bracket before the byte `at` that is not closed there, nor behind it on the same line.
pub(super) fn open_bracket(text: &str, at: usize) -> Option<(Span, Slip)> {
    let mut open: Vec<usize> = Vec::new();
    let mut quote = None;
    let mut before = ' ';
    for (byte, c) in text[..at.min(text.len())].char_indices() {
        match (quote, c) {
            (Some('#'), '\n') => quote = None,
            (Some(sign), c) if c == sign && before != '\\' => quote = None,
            (None, '#') if before.is_whitespace() => quote = Some('#'),
            (None, '"' | '\'') if matches!(before, ' ' | '{' | '[' | '\n') => quote = Some(c),
            (None, '{' | '[') if matches!(before, ' ' | '{' | '[' | '\n') => open.push(byte),
            (None, '}' | ']') => drop(open.pop()),
            _ => {}
        }
        before = c;
    }
    let byte = open.pop()?;
    let line = text[byte..].lines().next().unwrap_or_default();
    if line.contains(['}', ']']) && !text[byte..at].contains('\n') {
        return None;
    }
    Some((stretch(byte, 1), Slip::OpenBracket))
}

#[cfg(test)]
mod tests {
    use super::open_bracket;

    #[test]
    fn the_last_bracket_that_is_not_closed_is_found() {
        let check = |text: &str, expect: Option<usize>| {
            let found = open_bracket(text, text.len()).map(|(span, _)| span.start);
            assert_eq!(found, expect, "{text}");
        };
        check("a: [b, c\nd: e", Some(3));
        check("a: [{b: c}, {d: e\nf: g", Some(12));
        check("a: [b]\nc: {d: e}\n", None);
        check("a: \"[\" # [\nb: c[1\n", None);
    }
}
