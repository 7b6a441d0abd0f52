//! Questions, and where their answers lead.

use std::collections::HashMap;

use crate::guide::diagnostic::Span;
use crate::guide::format::{
    At, ChoiceFile, EntryFile, GuideFile, MOST_ANSWERS, MOST_ITEMS, ObservationFile, QuestionFile,
};
use crate::guide::model::{Choice, Question, Target};
use crate::guide::rule::{Fault, IdKind};

use super::check::{Check, Taken};
use super::clicks::{Earlier, actions};

/// What may be led to, by the ids as they are written, whether or not the things have faults.
pub(super) struct Targets<'f> {
    /// The questions of the triage, the cases, the observations and the endings; of two alike, the first.
    named: HashMap<&'f str, Target>,
    /// Their ids, in this order.
    ids: Vec<&'f str>,
    /// Whether there are cases, observations and endings.
    has_all: bool,
}

impl<'f> Targets<'f> {
    pub(super) fn new(file: &'f GuideFile) -> Self {
        let questions = file.triage.value.iter().map(|question| &question.id);
        let observations = file.observations.value.iter().map(|asked| &asked.id);
        let endings = file.endings.value.0.iter().map(|(id, _)| id);
        let case = |(index, id)| (id, Target::Case { index, at: None });
        let of = |target: fn(usize) -> Target| move |(index, id)| (id, target(index));
        let all = (questions.enumerate().map(of(Target::Question)))
            .chain(file.cases.value.iter().enumerate().map(case))
            .chain(observations.enumerate().map(of(Target::Observation)))
            .chain(endings.enumerate().map(of(Target::Ending)));
        let mut named = HashMap::new();
        let mut ids: Vec<&str> = Vec::new();
        for (id, target) in all {
            let id = id.value.as_str();
            ids.push(id);
            // A case that is listed by its file's name is a fault of the list; what leads to it is right.
            let stem = id.strip_suffix(".yaml").or(id.strip_suffix(".yml"));
            for name in [Some(id), stem].into_iter().flatten() {
                named.entry(name).or_insert_with(|| target.clone());
            }
        }
        Self {
            named,
            ids,
            has_all: !file.cases.value.is_empty()
                && !file.observations.value.is_empty()
                && !file.endings.value.0.is_empty(),
        }
    }

    /// What `raw` names.
    fn find(&self, check: &mut Check<'_>, raw: &At<String>) -> Option<Target> {
        if let Some(target) = self.named.get(raw.value.as_str()) {
            return Some(target.clone());
        }
        if raw.value.is_empty() {
            check.fault(raw.span, check.empty(raw));
            return None;
        }
        // A section that could not be read may have it.
        if check.known.unread && !self.has_all {
            return None;
        }
        let known = self.ids.iter().map(|id| (*id, None::<Target>));
        check.named(raw, IdKind::Target, known)
    }

    /// What `to` names, if it is there, entered at the click that `entry` names. Nothing where it has a fault: with one
    /// noted, the guide is never given away.
    pub(super) fn enter_if(
        &self,
        check: &mut Check<'_>,
        to: Option<&At<String>>,
        entry: Option<&At<EntryFile>>,
    ) -> Option<Target> {
        if let (None, Some(entry)) = (to, entry) {
            check.fault(entry.span, Fault::NoCaseToEnter);
        }
        to.and_then(|to| self.enter(check, to, entry))
    }

    /// What `to` names, entered at the click that `entry` names.
    fn enter(
        &self,
        check: &mut Check<'_>,
        to: &At<String>,
        entry: Option<&At<EntryFile>>,
    ) -> Option<Target> {
        let target = self.find(check, to);
        let click = entry.map(|entry| {
            let step = check.id(&entry.value.step);
            let click = check.id(&entry.value.click);
            (entry.span, step.zip(click))
        });
        match (target?, click) {
            (Target::Case { index, .. }, Some((_, click))) => Some(Target::Case {
                index,
                at: Some(click?),
            }),
            (_, Some((span, _))) => {
                check.fault(span, Fault::NoCaseToEnter);
                None
            }
            (target, None) => Some(target),
        }
    }
}

/// The questions of the triage. `taken` are the ids of other things that may be led to.
pub(super) fn triage(
    check: &mut Check<'_>,
    files: &At<Vec<QuestionFile>>,
    targets: &Targets<'_>,
    taken: &mut Taken,
) -> Vec<Question> {
    check.at_most(files.span, &files.value, MOST_ITEMS);
    let question = |file: &QuestionFile| {
        let id = check.new_id(&file.id, taken);
        let ask = check.text(&file.ask);
        let choices = choices(check, &file.answers, targets);
        Some(Question {
            id: id?,
            needs: Vec::new(),
            path: Vec::new(),
            ask: ask?,
            hint: None,
            choices,
            aim: None,
        })
    };
    files.value.iter().filter_map(question).collect()
}

/// The observations. `taken` are the ids of other things that may be led to.
pub(super) fn observations(
    check: &mut Check<'_>,
    files: &At<Vec<ObservationFile>>,
    targets: &Targets<'_>,
    taken: &mut Taken,
) -> Vec<Question> {
    check.at_most(files.span, &files.value, MOST_ITEMS);
    let question = |file: &ObservationFile| {
        let id = check.new_id(&file.id, taken);
        let aim = check.optional_text(file.aim.as_ref());
        let needs = check.additions(&file.needs);
        let path = actions(check, &file.path.value, Earlier::default());
        for then in file
            .path
            .value
            .iter()
            .filter_map(|click| click.value.then.as_ref())
        {
            check.fault(then.key, Fault::ThenElsewhere);
        }
        let ask = check.text(&file.ask);
        let hint = check.optional_addition(file.hint.as_ref());
        let choices = choices(check, &file.answers, targets);
        Some(Question {
            id: id?,
            needs,
            path,
            ask: ask?,
            hint,
            choices,
            aim,
        })
    };
    files.value.iter().filter_map(question).collect()
}

fn choices(
    check: &mut Check<'_>,
    files: &At<Vec<ChoiceFile>>,
    targets: &Targets<'_>,
) -> Vec<Choice> {
    check.not_empty(files);
    check.at_most(files.span, &files.value, MOST_ANSWERS);
    let mut taken = Taken::new();
    let mut labels: HashMap<String, Span> = HashMap::new();
    let choice = |file: &ChoiceFile| {
        let id = check.new_id(&file.id, &mut taken);
        let label = check.text(&file.label);
        let read = label.as_ref().map(|label| label.first.to_string());
        let (first, _) = check.known.language.first_of(file.label.value.both());
        let own = first.map_or(file.label.span, |first| first.span);
        if let Some(earlier) = read.and_then(|read| labels.insert(read, own)) {
            check.clash(own, Fault::SameLabel, earlier);
        }
        let to = targets.enter_if(check, file.to.as_ref(), file.at.as_ref());
        Some(Choice {
            id: id?,
            label: label?,
            to,
        })
    };
    files.value.iter().filter_map(choice).collect()
}
