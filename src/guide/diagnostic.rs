//! What can be wrong with a guide's file, as data: where it stands and what it is. How it reads is for others to say.

use std::borrow::Cow;
use std::sync::Arc;

use super::rule::Fault;

/// A guide file: what it is called in messages, and what it holds.
#[derive(Clone, Debug)]
pub struct FileText {
    /// The file's name, as it is to be printed. It may hold anything; make it visible before printing.
    pub name: Arc<str>,
    /// The text. It may hold anything.
    pub text: Cow<'static, str>,
}

/// A stretch of a source's text, in bytes, on char boundaries; `end` is exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The stretch, behind so many more bytes.
    pub(super) fn behind(self, skipped: usize) -> Self {
        Self {
            start: self.start + skipped,
            end: self.end + skipped,
        }
    }
}

/// A file with its faults; there is at least one.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The file.
    pub file: FileText,
    /// What is wrong with it, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// One fault and where it stands.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Where in the source.
    pub span: Span,
    /// Where that stands which was there first, if it is a fault that there are two.
    pub first: Option<Span>,
    /// What is wrong there.
    pub fault: Fault,
}

impl Diagnostic {
    /// A fault of a single place.
    pub fn new(span: Span, fault: Fault) -> Self {
        Self {
            span,
            first: None,
            fault,
        }
    }
}
