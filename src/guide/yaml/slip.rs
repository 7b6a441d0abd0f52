//! Common mistakes in YAML that is typed by hand or pasted from Word. They are looked for near the place where the parser
//! reported an error, for that is often another line than the one with the mistake.

use crate::guide::diagnostic::{Diagnostic, Span};
use crate::guide::rule::{Fault, Slip};
use crate::guide::verb::Verb;

use super::brackets::{in_braces, open_bracket};
use super::recover::Section;

/// Whether a mistake comes from how somebody types or pastes, so that there are probably more of it.
fn is_of_typing(slip: Slip) -> bool {
    matches!(
        slip,
        Slip::Tab | Slip::OddBlank | Slip::LongDash | Slip::GluedDash | Slip::Bullet
    )
}

/// The parser's error `detail` at the byte `at`: the slip near it, or that place itself.
pub(super) fn syntax(text: &str, at: usize, detail: &str) -> Diagnostic {
    let is_of_quotes = ["escape", "quoted", "hexadecimal", "anchor", "alias"];
    let is_of_quotes = is_of_quotes.iter().any(|word| detail.contains(word));
    let bracket = || open_bracket(text, at).filter(|_| !is_of_quotes);
    match near(text, at).or_else(bracket) {
        Some((span, slip)) => Diagnostic::new(span, Fault::Slip(slip)),
        None => Diagnostic::new(
            Span { start: at, end: at },
            Fault::Syntax(detail.to_owned()),
        ),
    }
}

/// What a file holds that nobody typed: Git's conflict marks, or NULs. The rest of the file then says nothing.
pub(super) fn damage(text: &str) -> Vec<Diagnostic> {
    if text.contains("\0\0") || text.ends_with('\0') {
        let start = text.find('\0').unwrap_or_default();
        return vec![Diagnostic::new(stretch(start, 1), Fault::Slip(Slip::Nul))];
    }
    let mut marks = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let mark = line.trim_end();
        let is_of_git = |sign: &str| mark.starts_with(sign);
        if ["<<<<<<<", "|||||||", ">>>>>>>"].into_iter().any(is_of_git) || mark == "=======" {
            let fault = Fault::Slip(Slip::ConflictMark);
            marks.push(Diagnostic::new(stretch(start, mark.len()), fault));
        }
        start += line.len();
    }
    let is_line = |mark: &Diagnostic| text[mark.span.start..].starts_with('=');
    // A line of `=` alone is somebody's own.
    if marks.iter().all(is_line) {
        marks.clear();
    }
    marks
}

/// A Tab at this byte, before the text of its line.
pub(super) fn tab(at: usize) -> Diagnostic {
    Diagnostic::new(stretch(at, 1), Fault::Slip(Slip::Tab))
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
        Some((span.behind(*start), slip))
    })
}

/// How many slips of one kind are told of a section.
const MOST_ALIKE: usize = 20;

/// The other slips of a section that are of the same kind as the one that was found in it: whoever types a Tab types
/// many.
pub(super) fn alike(text: &str, section: Option<&Section>, found: &Diagnostic) -> Vec<Diagnostic> {
    let lines = section.and_then(|section| {
        let held = text.get(section.span.start..section.span.end)?;
        Some((section.span.start, held))
    });
    let Some((mut start, held)) = lines else {
        return Vec::new();
    };
    let mut alike = Vec::new();
    for line in held.split_inclusive('\n') {
        if let Some((span, slip)) = slip(line) {
            let other = Diagnostic::new(span.behind(start), Fault::Slip(slip));
            let is_alike = is_of_typing(slip) && other.fault == found.fault;
            if is_alike && other.span != found.span && alike.len() < MOST_ALIKE {
                alike.push(other);
            }
        }
        start += line.len();
    }
    alike
}

/// So many bytes of a line from one on.
pub(super) fn stretch(start: usize, length: usize) -> Span {
    Span {
        start,
        end: start + length,
    }
}

/// The slip of a line.
fn slip(line: &str) -> Option<(Span, Slip)> {
    let line = line.trim_end_matches(['\n', '\r']);
    let odd = |c: char| c.is_whitespace() && !matches!(c, ' ' | '\t');
    // The blanks and dashes before the text, and the key.
    let mut rest = line.char_indices().peekable();
    while let Some((byte, c)) =
        rest.next_if(|(_, c)| c.is_whitespace() || matches!(c, '-' | '–' | '—'))
    {
        let next = rest.peek().map(|(_, next)| *next);
        let is_item = next.is_some_and(char::is_alphabetic);
        let found = match c {
            '\t' => Slip::Tab,
            c if odd(c) => Slip::OddBlank,
            '–' | '—' => Slip::LongDash,
            '-' if is_item || next == Some('-') && line.trim() != "---" => Slip::GluedDash,
            _ => continue,
        };
        return Some((stretch(byte, c.len_utf8()), found));
    }
    let (at, first) = rest.peek().copied()?;
    if is_bullet(&line[at..]) {
        return Some((stretch(at, first.len_utf8()), Slip::Bullet));
    }
    let is_key = |c: char| c.is_ascii_lowercase() || matches!(c, '-' | '_');
    let key = line[at..].find(|c| !is_key(c)).unwrap_or(line.len() - at);
    let (key, after) = line[at..].split_at(key);
    let end = at + key.len();
    if is_single_line_key(key) && after.starts_with(' ') && !after.contains(':') {
        return Some((stretch(at, key.len()), Slip::NoColon));
    }
    let colon = after.chars().next().filter(|c| matches!(c, ':' | '：'));
    let (Some(colon), false) = (colon, key.is_empty()) else {
        let is_loose = at == 0 && !matches!(first, '#' | '{' | '[' | '"' | '\'' | '%');
        let is_loose = is_loose && !line.contains(':') && line != "---";
        return is_loose.then(|| (stretch(0, line.trim_end().len()), Slip::LooseLine));
    };
    let value = &after[colon.len_utf8()..];
    let next = value.chars().next();
    if let Some(blank) = next.filter(|c| odd(*c)) {
        let at = end + colon.len_utf8();
        return Some((stretch(at, blank.len_utf8()), Slip::OddBlank));
    }
    let joined = next.is_some_and(|c| !c.is_whitespace()) && !value.starts_with("//");
    if colon == '：' || joined {
        return Some((stretch(end, colon.len_utf8()), Slip::Colon));
    }
    let (span, slip) = in_value(value)?;
    Some((span.behind(end + colon.len_utf8()), slip))
}

/// Whether a line begins with what Word puts before the items of a list.
fn is_bullet(text: &str) -> bool {
    let mut rest = text.chars();
    let sign = rest.next().unwrap_or_default();
    let is_set_off = rest.next() == Some(' ');
    matches!(sign, '•' | '·' | '●' | '▪' | '\u{F0B7}') || (matches!(sign, '*' | '+') && is_set_off)
}

/// The slip of a value, which stands behind its key and colon.
fn in_value(value: &str) -> Option<(Span, Slip)> {
    let text = value.trim_start();
    let at = value.len() - text.len();
    let first = text.chars().next()?;
    let behind = |at: usize| move |(span, slip): (Span, Slip)| (span.behind(at), slip);
    match first {
        '"' | '\'' | '#' | '&' | '*' | '[' => None,
        '{' => in_braces(&text[1..]).map(behind(at + 1)),
        // These have a meaning before a blank, an indicator of a block or nothing.
        '>' | '|' => {
            let rest = text[1..].trim_start_matches(['-', '+']);
            let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            let rest = rest.trim_start();
            let is_block = rest.is_empty() || rest.starts_with('#');
            (!is_block).then(|| (stretch(at, 1), Slip::OddStart))
        }
        '@' | '%' | '`' | '!' | ',' | ']' | '}' => Some((stretch(at, 1), Slip::OddStart)),
        '?' | '-' | ':' if text[1..].starts_with(' ') => Some((stretch(at, 1), Slip::OddStart)),
        _ => {
            let remark = text.find(" #").unwrap_or(text.len());
            let colon = text[..remark].find(": ")?;
            Some((stretch(at + colon, 1), Slip::ColonInText))
        }
    }
}

/// Keys, beside the verbs, that are on a line of their own before a text.
const KEYS: [&str; 19] = [
    "vi", "en", "id", "words", "label", "ask", "to", "source", "sure", "date", "since", "url",
    "phone", "number", "step", "click", "through", "portal", "hotline",
];

fn is_single_line_key(key: &str) -> bool {
    KEYS.contains(&key) || Verb::of_key(key).is_some()
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
        check("a:\n  -- b: 1\n", "b", Some(("-", Slip::GluedDash)));
        check("a:\n  • b: 1\n", "b", Some(("•", Slip::Bullet)));
        check("a:\n  * b: 1\n", "b", Some(("*", Slip::Bullet)));
        check(
            "- press Đăng\n  id: x\n",
            "id",
            Some(("press", Slip::NoColon)),
        );
        check("a: > x\n", "x", Some((">", Slip::OddStart)));
        check("a: >-\n  x\n", "x", None);
        check("a: @x\n", "x", Some(("@", Slip::OddStart)));
        check("a: - x\n", "x", Some(("-", Slip::OddStart)));
        check("a: x: y\n", "y", Some((":", Slip::ColonInText)));
        check("a: x # y: z\n", "z", None);
        check(
            "a: {vi: x: y, en: z}\n",
            "z",
            Some((":", Slip::ColonInText)),
        );
        check("a: {vi: \"x: y\", en: z}\n", "z", None);
        check("a: {vi: x #2, en: z}\n", "z", Some(("#", Slip::HashInText)));
        check("a: {vi: x,, en: z}\n", "z", Some((",", Slip::TwoCommas)));
        check(
            "a: x\nngay thôi.\nb: y\n",
            "b",
            Some(("ngay thôi.", Slip::LooseLine)),
        );
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
