//! The diagnostics of one file, as its checks note them.

use std::collections::HashMap;

use crate::guide::diagnostic::{Diagnostic, FileText, Span};
use crate::guide::rule::{Fault, not_composed};
use crate::guide::value::{Date, Id};

use super::known::Known;
use super::piece::piece;

/// How many faults of one file are kept.
const MOST_FAULTS: usize = 1_000;

/// The ids that are taken, each with its place.
pub(super) type Taken = HashMap<Id, Span>;

/// Whose texts are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// What the guide's authors write.
    Authors,
    /// What is copied from the dispatch, and what it means in English.
    Dispatch,
}

/// Gathers the diagnostics of one file. A check that fails notes the fault and gives `None`; the others go on.
pub(super) struct Check<'f> {
    pub(super) file: &'f FileText,
    /// The day of the check, where warnings are wanted.
    today: Option<Date>,
    /// What the file may refer to.
    pub known: Known,
    /// How many clicks its repeats show again so far.
    pub repeated: usize,
    /// Whether something is left out because what it names has a fault that is noted elsewhere.
    pub(super) lacks: bool,
    /// Whose texts are read at the moment.
    pub(super) whose: Whose,
    /// What is wrong with the file's shape.
    shape: Vec<Diagnostic>,
    /// What is wrong with its values.
    faults: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

impl<'f> Check<'f> {
    /// Checks for a file that may refer to these things and has these faults in its shape. With a day, warnings are noted
    /// as on that day.
    pub(super) fn new(
        file: &'f FileText,
        today: Option<Date>,
        known: Known,
        shape: Vec<Diagnostic>,
    ) -> Self {
        Self {
            file,
            today,
            known,
            repeated: 0,
            lacks: false,
            whose: Whose::Authors,
            shape,
            faults: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// Reads texts that are copied from the dispatch.
    pub(super) fn copied<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.whose, Whose::Dispatch);
        let copied = read(self);
        self.whose = before;
        copied
    }

    /// Whether the file could not be read whole.
    pub(super) fn has_shape_faults(&self) -> bool {
        !self.shape.is_empty()
    }

    /// Whether a fault of the shape may have kept a whole section from being read.
    pub(super) fn may_lack_sections(&self) -> bool {
        self.shape.iter().any(|found| {
            matches!(
                found.fault,
                Fault::Slip(_)
                    | Fault::Syntax(_)
                    | Fault::UnknownKey { .. }
                    | Fault::WrongType { .. }
                    | Fault::EmptyList
                    | Fault::DuplicateKey(_)
            )
        })
    }

    /// Whether a map has a key that it should not have.
    pub(super) fn has_unknown_key(&self, map: Span) -> bool {
        self.shape.iter().any(|found| {
            let is_within = map.start <= found.span.start && found.span.end <= map.end;
            is_within && matches!(found.fault, Fault::UnknownKey { .. })
        })
    }

    /// Notes a fault at its place: the piece of the value that it is about. A placeholder for a missing value has no place,
    /// and no fault of its own.
    fn note(&mut self, span: Span, fault: Fault, first: Option<Span>) {
        if span != Span::default() && self.faults.len() < MOST_FAULTS {
            let span = piece(&self.file.text, span, &fault);
            self.faults.push(Diagnostic { span, first, fault });
        }
    }

    pub(super) fn fault(&mut self, span: Span, fault: Fault) {
        self.note(span, fault, None);
    }

    /// Notes a fault of two things that do not go together.
    pub(super) fn clash(&mut self, span: Span, fault: Fault, first: Span) {
        self.note(span, fault, Some(first));
    }

    /// Notes a warning, if warnings are wanted on this day.
    pub(super) fn warn(&mut self, span: Span, fault: impl FnOnce(Date) -> Option<Fault>) {
        if let Some(fault) = self.today.and_then(fault) {
            let span = piece(&self.file.text, span, &fault);
            self.warnings.push(Diagnostic::new(span, fault));
        }
    }

    /// `value` if the file has no fault and lacks nothing, and every diagnostic in the order of the file. Where what is
    /// lacking is the fault of another file, there is neither a value nor a diagnostic.
    pub(super) fn finish<T>(mut self, value: Option<T>) -> (Option<T>, Vec<Diagnostic>) {
        self.not_composed();
        let is_sound = self.faults.is_empty() && self.shape.is_empty() && !self.lacks;
        if !self.faults.is_empty() || !self.shape.is_empty() {
            // Of a file with faults, only warnings that may be the cause of one: the rest is for a file that is right.
            self.warnings.retain(|found| {
                matches!(
                    found.fault,
                    Fault::NotComposed(_) | Fault::CutText(_) | Fault::WordQuotes(_)
                )
            });
        }
        let is_told = |found: &Diagnostic| self.shape.iter().any(|shape| shape.span == found.span);
        let mut all = self.faults;
        all.retain(|found| !is_told(found));
        all.extend(self.shape);
        all.extend(self.warnings);
        all.sort_by_key(|diagnostic| diagnostic.span.start);
        (value.filter(|_| is_sound), all)
    }

    /// Warns of lines whose letters and marks are separate characters.
    fn not_composed(&mut self) {
        let text = &*self.file.text;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let kept = line.trim();
            let from = start + line.find(kept).unwrap_or_default();
            let span = Span {
                start: from,
                end: from + kept.len(),
            };
            self.warn(span, |_| not_composed::check(kept));
            start += line.len();
        }
    }
}
