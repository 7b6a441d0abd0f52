//! Reads a guide's file into its shape. This is the only file that names the YAML crate.
//!
//! Values are still raw texts then: what they mean, and whether they are sound, is for `resolve`.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use super::diagnostic::{Diagnostic, FileText, Span};
use super::fault::{Fault, Found};
use super::node::Node;
use super::section;
use super::shape::{self, Read};
use super::slip;

/// Reads a file of the shape `T`.
pub(super) fn read<T: DeserializeOwned>(file: &FileText) -> Read<T> {
    let text = body(file);
    if let Some(at) = too_deep(text) {
        let at = file.text.len() - text.len() + at;
        let fault = Fault::Syntax(format!("brackets nested deeper than {DEPTH} levels"));
        let span = Span {
            start: at,
            end: at + 1,
        };
        return Read {
            shape: None,
            faults: vec![Diagnostic::new(span, fault)],
        };
    }
    if let Some(alias) = alias(text) {
        let fault = Fault::WrongType {
            expected: Found::Text,
            found: Found::Alias,
            keys: &[],
        };
        let span = alias.behind(file.text.len() - text.len());
        return Read {
            shape: None,
            faults: vec![Diagnostic::new(span, fault)],
        };
    }
    match serde_yaml::from_str(text) {
        Ok(shape) if !has_empty_key(text) => Read {
            shape: Some(shape),
            faults: Vec::new(),
        },
        // The crate takes nothing for an empty list; whoever left it empty may have lost what stood there.
        Ok(shape) => {
            let tree = Node::parse(text).ok().map(|(tree, _)| tree);
            let mut faults = tree.map_or_else(Vec::new, |tree| shape::read::<T>(&tree).faults);
            for fault in &mut faults {
                fault.span = fault.span.behind(file.text.len() - text.len());
            }
            Read {
                shape: Some(shape),
                faults,
            }
        }
        Err(error) => {
            let mut read = explain::<T>(text, &error);
            let skipped = file.text.len() - text.len();
            for Diagnostic { span, first, .. } in &mut read.faults {
                *span = span.behind(skipped);
                *first = first.map(|first| first.behind(skipped));
            }
            read
        }
    }
}

/// Whether there is a key with nothing behind it and nothing below it. A line of a text in several lines may look like
/// one: it is looked at more closely then.
fn has_empty_key(text: &str) -> bool {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let holds = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        // Most lines end otherwise and are not looked at any further.
        let body = line.trim_end();
        if !body.ends_with(':') && !body.contains(" #") {
            continue;
        }
        let body = body.split(" #").next().unwrap_or_default().trim_end();
        if !body.ends_with(':') || !holds(&line) {
            continue;
        }
        // The dashes before a key are part of its depth.
        let key = body.len() - body.trim_start_matches(['-', ' ']).len();
        let next = lines.clone().find(holds);
        let is_filled = next.is_some_and(|next| {
            let is_item = next.trim_start().starts_with("- ");
            depth(next) > key || (depth(next) == key && is_item)
        });
        if !is_filled {
            return true;
        }
    }
    false
}

/// How deep brackets may stand in each other; a guide needs two or three levels.
const DEPTH: usize = 64;

/// The bracket that stands too deep in others: the YAML crate takes time by the square of their depth. Brackets inside
/// quotes are counted too: no text has that many that are never closed.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEPTH
    })
}

/// The first reference to another place of the text, if there is one: a few of them can stand for more than any memory
/// holds, and a guide has no need of them.
fn alias(text: &str) -> Option<Span> {
    let bytes = text.as_bytes();
    let starts =
        |at: usize| at == 0 || matches!(bytes[at - 1], b' ' | b'\n' | b'[' | b'{' | b',' | b':');
    let names = |at: usize| {
        bytes
            .get(at + 1)
            .is_some_and(|byte| !byte.is_ascii_whitespace())
    };
    // A star that may begin one is rare; only then is the text looked at more closely.
    let suspect = bytes
        .iter()
        .enumerate()
        .any(|(at, byte)| *byte == b'*' && starts(at) && names(at));
    suspect
        .then(|| Node::parse(text).ok()?.0.first_alias())
        .flatten()
}

/// A file's text without the byte order mark that some editors put before it and the YAML crate does not take.
pub(super) fn body(file: &FileText) -> &str {
    file.text.strip_prefix('\u{feff}').unwrap_or(&file.text)
}

/// How many sections of a file are passed over to read the rest of it.
const MOST_BROKEN: usize = 12;

/// A text as a tree, without the sections that cannot be read.
pub(super) struct Readable {
    /// The tree of the other sections; none where nothing can be read.
    pub tree: Option<Node>,
    /// Keys that are given twice in them.
    twice: Vec<Diagnostic>,
    /// What keeps the sections from being read.
    syntax: Vec<Diagnostic>,
    /// The keys of those sections.
    broken: Vec<String>,
}

/// Reads a text as a tree. A section that is no YAML is told and passed over, so that it does not hide what is wrong with
/// the others.
pub(super) fn readable(text: &str) -> Readable {
    let mut syntax: Vec<Diagnostic> = Vec::new();
    let mut broken: Vec<String> = Vec::new();
    let mut left = Cow::Borrowed(text);
    loop {
        let fault = match Node::parse(&left) {
            Ok((tree, twice)) => {
                return Readable {
                    tree: Some(tree),
                    twice,
                    syntax,
                    broken,
                };
            }
            Err(fault) => fault,
        };
        let section = section::at(text, fault.span.start);
        syntax.extend(slip::alike(text, section.as_ref(), &fault));
        syntax.push(fault);
        match section {
            Some(found) if !broken.contains(&found.key) && broken.len() < MOST_BROKEN => {
                broken.push(found.key);
                left = section::blanked(text, |key| !broken.iter().any(|it| it == key)).into();
            }
            _ => {
                return Readable {
                    tree: None,
                    twice: Vec::new(),
                    syntax,
                    broken,
                };
            }
        }
    }
}

/// Reads a text that the YAML crate refused once more, to say exactly what is wrong and where.
fn explain<T: DeserializeOwned>(text: &str, error: &serde_yaml::Error) -> Read<T> {
    let Readable {
        tree,
        twice,
        syntax,
        broken,
    } = readable(text);
    let Some(tree) = tree else {
        return Read {
            shape: None,
            faults: syntax,
        };
    };
    let mut read = shape::read(&tree);
    // What stands in a section that was passed over is not missing.
    let is_passed_over = |found: &Diagnostic| match &found.fault {
        Fault::MissingKey(key) => broken.iter().any(|it| it == key),
        _ => false,
    };
    read.faults.retain(|found| !is_passed_over(found));
    read.faults.extend(twice);
    read.faults.extend(syntax);
    if read.faults.is_empty() {
        // The two parsers disagree: what the first one said is all there is.
        let byte = error
            .location()
            .map_or(0, |location| location.index())
            .min(text.len());
        let at = (0..=byte)
            .rev()
            .find(|&at| text.is_char_boundary(at))
            .unwrap_or_default();
        read.faults.push(slip::syntax(text, at, &error.to_string()));
    }
    read
}

#[cfg(test)]
mod tests {
    use super::has_empty_key;

    #[test]
    fn a_key_with_nothing_behind_and_below_it_is_found() {
        for filled in [
            "a: b\nc:\n  d: e\n",
            "a:\n- b\n- c\n",
            "a:\n  # note\n\n  - b: c\n    d: []\n",
            "- a:\n    b: c\n",
            "# a:\nb: c\n",
        ] {
            assert!(!has_empty_key(filled), "{filled}");
        }
        for empty in [
            "a:\nb: c\n",
            "a: b\nc:",
            "a: # note\nb: c\n",
            "a:\n  b:\n  c: d\n",
            "- a:\n  b: c\n",
        ] {
            assert!(has_empty_key(empty), "{empty}");
        }
    }
}
