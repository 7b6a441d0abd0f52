//! A case's own file.

use crate::guide::diagnostic::{Broken, FileText};
use crate::guide::fault::{Fault, IdKind};
use crate::guide::file;
use crate::guide::format::{CaseFile, StepFile};
use crate::guide::id::Id;
use crate::guide::model::{Case, EndingKind, Step};
use crate::guide::path::Path;
use crate::guide::shape;

use super::check::{Check, Taken};
use super::clicks::{Earlier, actions};
use super::known::Known;
use super::ways::Outline;

/// A case's file, read.
pub(in crate::guide) struct Read {
    /// The case, or every fault in its file.
    pub case: Result<Case, Box<Broken>>,
    /// What the ways of the guide need to know of it, as far as that could be read.
    pub outline: Option<Outline>,
}

/// Reads and resolves the file of the case that stands at `index` of the guide's list as `listed`, and may refer to
/// `known`.
pub(in crate::guide) fn case(text: &FileText, index: usize, listed: &Id, known: Known) -> Read {
    let shape::Read { shape, faults } = file::read::<CaseFile>(text);
    let mut check = Check::new(known);
    check.shape(faults);
    let Some(file) = shape else {
        return Read {
            case: check.finish(text, None),
            outline: None,
        };
    };
    let root = Path::ROOT;
    let steps = steps(&mut check, &root.key("steps"), &file.steps, listed);
    let outline = Some(Outline::new(&file, &steps));
    let case = resolve(&mut check, &file, (index, listed), steps);
    Read {
        case: check.finish(text, case),
        outline,
    }
}

fn resolve(
    check: &mut Check,
    file: &CaseFile,
    (index, listed): (usize, &Id),
    steps: Vec<Step>,
) -> Option<Case> {
    let root = Path::ROOT;
    check.format(&root.key("format"), file.format);
    let id = check.id(&root.key("id"), &file.id);
    if id.is_some_and(|id| id != *listed) {
        check.fault(&root.key("id"), Fault::CaseId(listed.clone()));
    }
    let number = index + 1;
    if usize::try_from(file.number) != Ok(number) {
        check.fault(&root.key("number"), Fault::CaseNumber(number));
    }
    let title = check.text(&root.key("title"), &file.title);
    let needs = check.additions(&root.key("needs"), &file.needs);
    let ending = check.known_in(&root.key("ending"), IdKind::Ending, &file.ending, |known| {
        &known.endings
    });
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
    let mut taken = Taken::new();
    let mut steps: Vec<Step> = Vec::with_capacity(files.len());
    for (index, file) in files.iter().enumerate() {
        let at = path.index(index);
        // A step whose id has a fault keeps its place, so that later steps still count and repeat what they should;
        // with a fault noted, the case is never given away.
        let id = check.new_id(&at.key("id"), &file.id, &mut taken);
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
