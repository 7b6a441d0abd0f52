//! A case's own file.

use std::collections::HashSet;

use crate::guide::diagnostic::{Broken, Fault, FileText, IdKind};
use crate::guide::file;
use crate::guide::format::{CaseFile, StepFile};
use crate::guide::id::Id;
use crate::guide::model::{Case, EndingKind, Opening, Step, Support};
use crate::guide::path::Path;
use crate::guide::shape::Read;

use super::check::{Check, Known, names};
use super::clicks::{Earlier, actions};

/// Reads and resolves the file of the case at `index` of the guide's list. Errs with every fault in it.
pub(in crate::guide) fn case(
    text: &FileText,
    index: usize,
    opening: &Opening,
    support: &Support,
) -> Result<Case, Box<Broken>> {
    let Read { shape, faults } = file::read(text);
    let mut check = Check::new(Known::of_whole(opening, support));
    check.shape(faults);
    let case = shape.and_then(|file| resolve(&mut check, &file, index, opening, support));
    check.finish(text, case)
}

/// What is wrong with the shape of a case's file, whatever its values name.
pub(in crate::guide) fn case_shape(text: &FileText) -> Option<Broken> {
    let Read { faults, .. } = file::read::<CaseFile>(text);
    let mut check = Check::default();
    check.shape(faults);
    Some(check.broken(text)).filter(|broken| !broken.diagnostics.is_empty())
}

fn resolve(
    check: &mut Check,
    file: &CaseFile,
    index: usize,
    opening: &Opening,
    support: &Support,
) -> Option<Case> {
    let root = Path::ROOT;
    check.format(&root.key("format"), file.format);
    let listed = &opening.case_ids[index];
    if file.id != listed.as_str() {
        check.fault(&root.key("id"), Fault::CaseId(listed.clone()));
    }
    let number = index + 1;
    if usize::try_from(file.number) != Ok(number) {
        check.fault(&root.key("number"), Fault::CaseNumber(number));
    }
    let title = check.text(&root.key("title"), &file.title);
    let needs = check.additions(&root.key("needs"), &file.needs);
    let steps = steps(check, &root.key("steps"), &file.steps, listed);
    let endings = names(&support.endings, |ending| &ending.id);
    let ending = check.named_in(&root.key("ending"), IdKind::Ending, &file.ending, &endings);
    if let (true, Some(EndingKind::Portal(_))) = (
        file.steps.is_empty(),
        ending.as_ref().map(|ending| &ending.kind),
    ) {
        check.fault(&root.key("steps"), Fault::NoClicks);
    }
    let closing = check.text(&root.key("closing"), &file.closing);
    let (title, ending, closing) = (title?, ending?, closing?);
    Some(Case {
        id: listed.clone(),
        number,
        title,
        needs,
        steps,
        ending,
        closing,
    })
}

fn steps(check: &mut Check, path: &Path<'_>, files: &[StepFile], stand_in: &Id) -> Vec<Step> {
    let mut seen = HashSet::new();
    let mut steps: Vec<Step> = Vec::with_capacity(files.len());
    for (index, file) in files.iter().enumerate() {
        let at = path.index(index);
        // A step whose id has a fault keeps its place, so that later steps still count and repeat what they should;
        // with a fault noted, the case is never given away.
        let id = check.new_id(&at.key("id"), &file.id, &mut seen);
        let id = id.unwrap_or_else(|| stand_in.clone());
        let lead = check.optional_text(&at.key("lead"), file.lead.as_ref());
        check.not_empty(&at.key("path"), &file.path);
        let earlier = Earlier {
            steps: &steps,
            files,
        };
        let actions = actions(check, &at.key("path"), &file.path, earlier);
        let clicks_before = steps
            .last()
            .map_or(0, |step| step.clicks_before + step.actions.len());
        steps.push(Step {
            id,
            lead,
            actions,
            clicks_before,
        });
    }
    steps
}
