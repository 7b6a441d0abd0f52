//! What people slip on who write YAML by hand or paste it from Word: found near the place where a parser stumbled, for
//! that is often another line than the one with the slip.

use super::diagnostic::{Diagnostic, Fault, Span};

/// A slip that a parser tells only by what comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slip {
    /// A Tab before the text of a line.
    Tab,
    /// A blank that is none to YAML: pasted from Word or a web page.
    OddBlank,
    /// A dash that Word has made long.
    LongDash,
    /// A dash of a list with nothing between it and its item.
    GluedDash,
    /// A colon without a blank behind it, or of another script.
    Colon,
}

impl Slip {
    /// What it is called among the parser's own words.
    fn detail(self) -> &'static str {
        match self {
            Self::Tab => "a tab before the text",
            Self::OddBlank => "an odd blank",
            Self::LongDash => "a long dash",
            Self::GluedDash => "a glued dash",
            Self::Colon => "no blank behind a colon",
        }
    }
}

/// Where a parser stumbled at the byte `at` with these words: the slip near it, or that place itself.
pub(super) fn syntax(text: &str, at: usize, detail: &str) -> Diagnostic {
    match near(text, at) {
        Some((span, slip)) => Diagnostic::new(span, Fault::Syntax(slip.detail().to_owned())),
        None => Diagnostic::new(
            Span { start: at, end: at },
            Fault::Syntax(detail.to_owned()),
        ),
    }
}

/// The slip nearest to the byte `at`: on its line, on the two above that hold something, or on the one below.
fn near(text: &str, at: usize) -> Option<(Span, Slip)> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        lines.push((start, line));
        start += line.len();
    }
    let here = lines.iter().rposition(|(start, _)| *start <= at)?;
    let holds =
        |(_, line): &&(usize, &str)| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let above = lines[..here].iter().rev().filter(holds).take(2);
    let below = lines[here + 1..].iter().filter(holds).take(1);
    let mut near = lines[here..=here].iter().chain(above).chain(below);
    near.find_map(|(start, line)| {
        let (span, slip) = slip(line)?;
        let span = Span {
            start: start + span.start,
            end: start + span.end,
        };
        Some((span, slip))
    })
}

/// The slip of a line.
fn slip(line: &str) -> Option<(Span, Slip)> {
    let at = |byte: usize, c: char| Span {
        start: byte,
        end: byte + c.len_utf8(),
    };
    let odd = |c: char| c.is_whitespace() && !matches!(c, ' ' | '\t' | '\n' | '\r');
    // The blanks and dashes before the text, and the key.
    let mut rest = line.char_indices().peekable();
    while let Some((byte, c)) =
        rest.next_if(|(_, c)| c.is_whitespace() || matches!(c, '-' | '–' | '—'))
    {
        let next = rest.peek().map(|(_, next)| *next);
        let is_item = next.is_some_and(char::is_alphabetic);
        match c {
            '\t' => return Some((at(byte, c), Slip::Tab)),
            c if odd(c) => return Some((at(byte, c), Slip::OddBlank)),
            '–' | '—' => return Some((at(byte, c), Slip::LongDash)),
            '-' if is_item => return Some((at(byte, c), Slip::GluedDash)),
            _ => {}
        }
    }
    let mut key = 0;
    while rest
        .next_if(|(_, c)| c.is_ascii_lowercase() || matches!(c, '-' | '_'))
        .is_some()
    {
        key += 1;
    }
    let (byte, colon) = rest
        .next()
        .filter(|(_, c)| key > 0 && matches!(c, ':' | '：'))?;
    let after = &line[byte + colon.len_utf8()..];
    let next = after.chars().next();
    if let Some(blank) = next.filter(|c| odd(*c)) {
        return Some((at(byte + colon.len_utf8(), blank), Slip::OddBlank));
    }
    let joined = next.is_some_and(|c| !c.is_whitespace()) && !after.starts_with("//");
    (colon == '：' || joined).then(|| (at(byte, colon), Slip::Colon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_on_the_line_above_or_below() {
        let check = |text: &str, at: &str, expect: Option<(&str, Slip)>| {
            let at = text.find(at).unwrap_or_default();
            let found = near(text, at).map(|(span, slip)| (&text[span.start..span.end], slip));
            assert_eq!(found, expect, "{text:?}");
        };
        check("a: 1\nb:2\nc: 3\n", "c", Some((":", Slip::Colon)));
        check("a: 1\nb：2\n", "a", Some(("：", Slip::Colon)));
        check("a: 1\n\tb: 2\n", "a", Some(("\t", Slip::Tab)));
        check("a:\n  - b: 1\n  -c: 2\n", "c", Some(("-", Slip::GluedDash)));
        check("a:\n  – b: 1\n", "b", Some(("–", Slip::LongDash)));
        check(
            "a:\n\u{a0}\u{a0}b: 1\n",
            "b",
            Some(("\u{a0}", Slip::OddBlank)),
        );
        check("a:\u{a0}1\nb: 2\n", "b", Some(("\u{a0}", Slip::OddBlank)));
        check("a: https://x\n# b:2\nc: [\n", "c", None);
        check("a: 1\n---\nb: 2\n", "b", None);
    }
}
