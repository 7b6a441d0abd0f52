//! A demo's file: each step is one of those that there are, and what it names is the guide's.

use crate::guide::diagnostic::{Diagnostic, FileText};
use crate::guide::format::{At, DemoFile, DemoStepFile, MOST_ITEMS};
use crate::guide::model::{Demo, DemoStep, Does, Guide};
use crate::guide::rule::{Fault, IdKind};
use crate::guide::value::Id;
use crate::guide::yaml;

use super::check::Check;
use super::known::Known;

/// Reads a demo of a guide, or gives what is wrong with its file.
pub(in crate::guide) fn demo(file: &FileText, guide: &Guide) -> (Option<Demo>, Vec<Diagnostic>) {
    let yaml::Read { shape, faults } = yaml::read::<DemoFile>(file);
    let known = Known {
        language: guide.language,
        ..Known::default()
    };
    let mut check = Check::new(file, None, known, faults);
    let demo = shape.and_then(|shape| resolve(&mut check, &shape, guide));
    check.finish(demo)
}

fn resolve(check: &mut Check<'_>, file: &DemoFile, guide: &Guide) -> Option<Demo> {
    check.format(&file.demo);
    let title = check.text(&file.title);
    check.not_empty(&file.steps);
    check.at_most(file.steps.span, &file.steps.value, MOST_ITEMS);
    let steps = file.steps.value.iter();
    let steps = steps.filter_map(|at| step(check, at, guide)).collect();
    let endings = guide.endings.iter().map(|ending| &ending.id);
    let ends = file.ends.as_ref();
    let ends = ends.and_then(|ends| {
        let id = known(check, ends, IdKind::Ending, endings)?;
        Some((id, ends.span))
    });
    Some(Demo {
        title: title?,
        steps,
        ends,
        span: file.steps.key,
    })
}

fn step(check: &mut Check<'_>, at: &At<DemoStepFile>, guide: &Guide) -> Option<DemoStep> {
    let DemoStepFile { word, value } = &at.value;
    let read = Does::read(word, value.as_ref().map(|value| value.value.as_str()));
    let Some(does) = read else {
        check.fault(at.span, Fault::UnknownStep);
        return None;
    };
    match (&does, value) {
        (Does::Choose(_), Some(id)) => {
            let questions = guide.triage.iter().chain(&guide.observations);
            let answers = questions.flat_map(|question| &question.choices);
            known(check, id, IdKind::Answer, answers.map(|answer| &answer.id))?;
        }
        (Does::Trouble(_), Some(id)) => {
            let troubles = guide.troubles.iter().map(|trouble| &trouble.id);
            known(check, id, IdKind::Trouble, troubles)?;
        }
        (Does::Change(_), Some(id)) => {
            let questions = guide.triage.iter().map(|question| &question.id);
            known(check, id, IdKind::Question, questions)?;
        }
        _ => {}
    }
    let span = value.as_ref().map_or(at.span, |value| value.span);
    Some(DemoStep { does, span })
}

/// The id of one of the guide's own things.
fn known<'g>(
    check: &mut Check<'_>,
    raw: &At<String>,
    kind: IdKind,
    ids: impl Iterator<Item = &'g Id> + Clone,
) -> Option<Id> {
    let ids = ids.map(|id| (id.as_str(), Some(id.clone())));
    check.named(raw, kind, ids)
}
