//! YAML text becomes a tree with places, and the tree becomes a shape. Values are still raw texts then: whether they are
//! sound is for `resolve`. The only module that uses the parser.

mod access;
mod brackets;
mod reader;
mod recover;
mod slip;
mod tree;
mod unknown;

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use crate::guide::diagnostic::{Diagnostic, FileText, Span};
use crate::guide::rule::Fault;

pub(super) use reader::Read;
pub(super) use tree::{Node, Value};

/// How many sections of a file are passed over to read the rest of it.
const MOST_BROKEN: usize = 12;

/// The tree of a text that is known to be YAML; nothing where it is none.
pub(super) fn tree(text: &str) -> Node {
    let nothing = |_| Node {
        span: Span::default(),
        value: Value::Nothing,
    };
    Node::parse(text).map_or_else(nothing, |(root, _)| root)
}

/// Reads a file of the shape `T`. A section that is no YAML is noted and passed over, so that it hides no fault of the
/// others.
pub(super) fn read<T: DeserializeOwned>(file: &FileText) -> Read<T> {
    let text = &*file.text;
    let mut syntax: Vec<Diagnostic> = slip::damage(text);
    if !syntax.is_empty() {
        return Read {
            shape: None,
            faults: syntax,
        };
    }
    let mut broken: Vec<String> = Vec::new();
    let mut left = Cow::Borrowed(text);
    let (tree, twice) = loop {
        let fault = match Node::parse(&left) {
            Ok(parsed) => break parsed,
            Err(fault) => fault,
        };
        let section = recover::at(text, fault.span.start);
        syntax.extend(slip::alike(text, section.as_ref(), &fault));
        // Where a document ends, that is so for each section.
        if syntax.iter().all(|found| found.span != fault.span) {
            syntax.push(fault);
        }
        match section {
            Some(found) if !broken.contains(&found.key) && broken.len() < MOST_BROKEN => {
                broken.push(found.key);
                left = recover::blanked(text, |key| !broken.iter().any(|it| it == key)).into();
            }
            _ => {
                return Read {
                    shape: None,
                    faults: syntax,
                };
            }
        }
    };
    let mut read = reader::read(&tree);
    // What a section that was passed over holds is not missing.
    let is_passed_over = |found: &Diagnostic| match &found.fault {
        Fault::MissingKey(key) => broken.iter().any(|it| it == key),
        _ => false,
    };
    read.faults.retain(|found| !is_passed_over(found));
    read.faults.extend(twice);
    read.faults.extend(syntax);
    read
}
