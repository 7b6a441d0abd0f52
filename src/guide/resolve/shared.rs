//! `guide.yaml`: both of its parts, or all that is wrong with it.

use crate::guide::diagnostic::{Broken, Diagnostic, FileText};
use crate::guide::fault::Fault;
use crate::guide::file::read;
use crate::guide::format::{OpeningFile, SupportFile};
use crate::guide::id::Id;
use crate::guide::path::Path;
use crate::guide::section::{indented, only};
use crate::guide::shape::Read;

use super::check::Check;
use super::known::Known;
use super::opening as first;
use super::parts::{Opening, Support};
use super::support as rest;
use super::triage::Declared;
use super::ways::{Outline, ways};

fn opening_file(file: &FileText) -> Read<OpeningFile> {
    // A key that no part has is told with the opening's.
    let mut read = read(&only(file, |key| !SupportFile::KEYS.contains(&key)));
    for diagnostic in &mut read.faults {
        if let Fault::UnknownKey { known, .. } = &mut diagnostic.fault
            && **known == OpeningFile::KEYS[..]
        {
            known.extend(SupportFile::KEYS);
        }
    }
    read
}

fn support_file(file: &FileText) -> Read<SupportFile> {
    read(&only(file, |key| SupportFile::KEYS.contains(&key)))
}

/// `guide.yaml` read whole, with all that is wrong with it.
pub(in crate::guide) struct Shared {
    check: Check,
    opening: Option<OpeningFile>,
    support: Option<SupportFile>,
    /// Both parts, as far as they could be made; without a fault only where `check` found none.
    parts: Option<(Opening, Support)>,
}

impl Shared {
    /// Reads it.
    pub(in crate::guide) fn read(file: &FileText) -> Self {
        let mut check = Check::default();
        if let Some(span) = indented(file, &OpeningFile::KEYS) {
            let fault = Fault::Syntax("indented sections".to_owned());
            check.known.unread = true;
            check.shape(vec![Diagnostic::new(span, fault)]);
            return Self {
                check,
                opening: None,
                support: None,
                parts: None,
            };
        }
        let (opening, support) = (opening_file(file), support_file(file));
        // Where the whole file is no map, both parts say so.
        let is_told = |found: &Diagnostic| {
            let is_wrong = |fault: &Fault| matches!(fault, Fault::WrongType { .. });
            let mut others = opening.faults.iter();
            is_wrong(&found.fault)
                && others.any(|other| other.span == found.span && is_wrong(&other.fault))
        };
        let rest = support.faults.into_iter().filter(|found| !is_told(found));
        let rest: Vec<Diagnostic> = rest.collect();
        check.shape(opening.faults);
        check.shape(rest);
        check.known.unread = check.may_lack_sections();
        let (opening, support) = (opening.shape, support.shape);
        // The numbers that the opening's texts may name stand in the other part.
        if let Some(support) = &support {
            rest::phones(&mut check, support);
        }
        let read = opening
            .as_ref()
            .and_then(|shape| first::opening(&mut check, shape));
        // Where the opening cannot be read, whatever leads to it would be a fault that is none.
        let supported = match (&opening, &support) {
            (Some(opening), Some(shape)) => {
                rest::support(&mut check, shape, &Declared::from(opening))
            }
            _ => None,
        };
        Self {
            check,
            opening,
            support,
            parts: read.zip(supported),
        }
    }

    /// The cases that it lists: the place of each in the list, and its id. Those whose id has a fault are left out.
    pub(in crate::guide) fn listed(&self) -> Vec<(usize, Id)> {
        let mut listed: Vec<(usize, Id)> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        let raw = self.opening.iter().flat_map(|opening| &opening.cases);
        for (index, raw) in raw.enumerate() {
            if let Some(id) = Id::new(raw).filter(|id| seen.insert(id.clone())) {
                listed.push((index, id));
            }
        }
        listed
    }

    /// What its cases may refer to.
    pub(in crate::guide) fn known(&self) -> Known {
        self.check.known.clone()
    }

    /// Notes what is wrong with the case at this place of its list.
    pub(in crate::guide) fn note_case(&mut self, index: usize, fault: Fault) {
        let cases = Path::ROOT.key("cases");
        self.check.fault(&cases.index(index), fault);
    }

    /// Notes what nothing leads to, what never ends, and what is entered at a click that is not there. Outlines are of
    /// the cases, by their places in the list; `None` is one that could not be read.
    pub(in crate::guide) fn note_ways(&mut self, outlines: &[Option<Outline>]) {
        if let (Some(opening), Some(support)) = (&self.opening, &self.support) {
            ways(&mut self.check, opening, support, outlines);
        }
    }

    /// Both parts if there is nothing wrong with the file, else every fault, in the order of the file.
    pub(in crate::guide) fn finish(
        self,
        file: &FileText,
    ) -> Result<(Opening, Support), Box<Broken>> {
        self.check.finish(file, self.parts)
    }
}
