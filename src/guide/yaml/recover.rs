//! The sections of a file, found without a parser: what is below a key at the left edge. Where one section is no YAML, the
//! others are still parsed.

use crate::guide::diagnostic::Span;

/// A text with every section blanked whose key is not `wanted`.
///
/// A blanked line is a comment at the left edge, not mere spaces: those would be more of a text that is written as a
/// block (`|-`) at the end of the section before.
pub(super) fn blanked(whole: &str, wanted: impl Fn(&str) -> bool) -> String {
    let mut text = String::with_capacity(whole.len());
    let (mut keep, mut end) = (true, 0);
    for line in whole.split_inclusive('\n') {
        if let Some(key) = key(line) {
            keep = wanted(key);
        }
        if keep || line.starts_with("---") {
            text.push_str(line);
            end = text.len();
        } else {
            let body = line.trim_end_matches(['\n', '\r']);
            text.extend(
                std::iter::once('#')
                    .chain(std::iter::repeat(' '))
                    .take(body.len()),
            );
            text.push_str(&line[body.len()..]);
        }
    }
    // The parser need not look at what was blanked at the end.
    text.truncate(text[..end].trim_end().len());
    text.push('\n');
    text
}

/// A section of a text.
pub(super) struct Section {
    /// Its key.
    pub key: String,
    /// Where it stands.
    pub span: Span,
}

/// The section that holds a byte of a text; none before the first.
pub(super) fn at(text: &str, byte: usize) -> Option<Section> {
    let mut found: Option<Section> = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if let Some(key) = key(line) {
            if start > byte {
                break;
            }
            let (key, span) = (key.to_owned(), Span { start, end });
            found = Some(Section { key, span });
        } else if let Some(found) = &mut found {
            found.span.end = end;
        }
        start = end;
    }
    found
}

/// The key that a line begins a section with.
fn key(line: &str) -> Option<&str> {
    let line = line.strip_prefix('\u{feff}').unwrap_or(line);
    let (key, _) = line.split_once(':')?;
    let key = key.trim_end().trim_matches(['"', '\'']);
    let plain = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    (!key.starts_with('-') && !key.is_empty() && key.chars().all(plain)).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::blanked;

    #[test]
    fn a_section_ends_before_the_next_key_at_the_left_edge() {
        let text = "# note\na: 1\nb:\n- x: á\n# in b\n  y: 2\n\nc: {a: 1}\r\n";
        assert_eq!(
            blanked(text, |key| key == "b"),
            "# note\n#   \nb:\n- x: á\n# in b\n  y: 2\n"
        );
        assert_eq!(
            blanked(text, |key| key != "b"),
            "# note\na: 1\n# \n#      \n#     \n#     \n\nc: {a: 1}\n"
        );
    }
}
