//! A case's own file.

use std::sync::Arc;

use crate::guide::diagnostic::{Diagnostic, FileText};
use crate::guide::format::{At, CaseFile, StepFile};
use crate::guide::model::{Case, EndingKind, Step};
use crate::guide::rule::{Fault, IdKind};
use crate::guide::value::{Date, Id};
use crate::guide::yaml::{self, Read};

use super::check::{Check, Taken};
use super::clicks::{Earlier, actions};
use super::known::Known;
use super::ways::Outline;

/// A case's file, read.
pub(in crate::guide) struct CaseRead {
    /// The case; none if its file has a fault.
    pub case: Option<Case>,
    /// What there is to say of the file, in its order.
    pub found: Vec<Diagnostic>,
    /// What the flow checks need of it, as far as that could be read.
    pub outline: Option<Outline>,
}

/// Reads and resolves the file of the case at `index` of the guide's list, where its id is `listed`. The file may refer to
/// `known`; with a day, warnings are given.
pub(in crate::guide) fn case(
    text: &FileText,
    index: usize,
    listed: &Id,
    known: Known,
    today: Option<Date>,
) -> CaseRead {
    let Read { shape, faults } = yaml::read::<CaseFile>(text);
    let mut check = Check::new(text, today, known, faults);
    let (outline, case) = match shape {
        Some(file) => {
            let steps = steps(&mut check, &file.steps.value, listed);
            let outline = Outline::new(&file, &steps);
            let case = resolve(&mut check, &file, (index, listed), steps);
            // Where the steps could not be read, nothing is known of the clicks.
            let is_read = !(check.has_shape_faults() && file.steps.value.is_empty());
            (Some(outline).filter(|_| is_read), case)
        }
        None => (None, None),
    };
    let (case, found) = check.finish(case);
    CaseRead {
        case,
        found,
        outline,
    }
}

fn resolve(
    check: &mut Check<'_>,
    file: &CaseFile,
    (index, listed): (usize, &Id),
    steps: Vec<Step>,
) -> Option<Case> {
    check.format(&file.format);
    let id = check.id(&file.id);
    if id.is_some_and(|id| id != *listed) {
        check.fault(file.id.span, Fault::CaseId(listed.clone()));
    }
    let number = index + 1;
    if usize::try_from(file.number.value) != Ok(number) {
        check.fault(file.number.span, Fault::CaseNumber(number));
    }
    let title = check.copied(|check| check.text(&file.title));
    let needs = check.additions(&file.needs);
    let ending = check.known_in(&file.ending, IdKind::Ending, |known| &mut known.endings);
    let kind = ending.as_ref().map(|ending| &ending.kind);
    if let (true, Some(EndingKind::Portal(_) | EndingKind::Done(_))) =
        (file.steps.value.is_empty(), kind)
    {
        check.fault(file.steps.span, Fault::NoClicks);
    }
    let closing = check.copied(|check| check.optional_text(file.closing.as_ref()));
    Some(Case {
        id: listed.clone(),
        number,
        title: title?,
        needs,
        steps,
        ending: ending?,
        closing,
    })
}

fn steps(check: &mut Check<'_>, files: &[At<StepFile>], placeholder: &Id) -> Vec<Step> {
    let mut taken = Taken::new();
    let mut steps: Vec<Step> = Vec::with_capacity(files.len());
    for at in files {
        let file = &at.value;
        // A step whose id has a fault keeps its place, so that later steps are numbered and repeated as they should be;
        // with a fault noted, the case is never given away.
        let id = file.id().and_then(|id| check.new_id(id, &mut taken));
        let id = id.unwrap_or_else(|| placeholder.clone());
        let lead = check.copied(|check| check.optional_text(file.lead.as_ref()));
        let earlier = Earlier {
            steps: &steps,
            files,
        };
        let (lead, actions) = match (&file.path, &file.shared) {
            (Some(path), None) => {
                if file.id.is_none() {
                    check.fault(path.key, Fault::MissingKey("id"));
                }
                check.not_empty(path);
                (lead, actions(check, &path.value, earlier).into())
            }
            (None, Some(shared)) => {
                let shared = check.known_in(shared, IdKind::SharedStep, |known| &mut known.steps);
                let (own, actions) = shared.map_or_else(Default::default, |shared| {
                    (shared.lead.clone(), Arc::clone(&shared.actions))
                });
                (lead.or(own), actions)
            }
            _ => {
                check.fault(at.span, Fault::StepKind);
                (lead, Arc::default())
            }
        };
        let clicks_before = steps
            .last()
            .map_or(0, |step: &Step| step.clicks_to(step.actions.len()));
        steps.push(Step {
            id,
            lead,
            actions,
            clicks_before,
        });
    }
    steps
}
