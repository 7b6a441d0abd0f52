//! Questions, and where their answers lead.

use std::collections::HashMap;

use crate::guide::fault::{Fault, IdKind};
use crate::guide::format::{
    AtFile, ChoiceFile, MOST_ANSWERS, MOST_ITEMS, ObservationFile, OpeningFile, QuestionFile,
};
use crate::guide::id::Id;
use crate::guide::model::{Choice, Question, Target};
use crate::guide::path::Path;

use super::check::{Check, Taken};
use super::clicks::{Earlier, actions};

/// What the opening declares, by the ids as they are written, whether or not it has faults.
pub(super) struct Declared<'f> {
    /// The questions of the triage.
    pub questions: Vec<&'f str>,
    /// The cases.
    pub cases: Vec<&'f str>,
    /// Where the answers of the triage lead: the index of the question, that of the answer, and the id.
    pub leads: Vec<(usize, usize, &'f str)>,
}

impl<'f> From<&'f OpeningFile> for Declared<'f> {
    fn from(file: &'f OpeningFile) -> Self {
        let leads = file.triage.iter().enumerate().flat_map(|(question, file)| {
            file.answers
                .iter()
                .enumerate()
                .map(move |(answer, file)| (question, answer, file.to.as_str()))
        });
        Self {
            questions: file
                .triage
                .iter()
                .map(|question| question.id.as_str())
                .collect(),
            cases: file.cases.iter().map(String::as_str).collect(),
            leads: leads.collect(),
        }
    }
}

impl Declared<'_> {
    /// The ids of the questions and cases, with their paths; of two alike, the first.
    pub(super) fn taken(&self) -> Taken {
        let mut taken = Taken::new();
        let (triage, cases) = (Path::ROOT.key("triage"), Path::ROOT.key("cases"));
        for (index, raw) in self.questions.iter().enumerate() {
            if let Some(id) = Id::new(raw) {
                let at = triage.index(index);
                taken.entry(id).or_insert_with(|| at.key("id").segments());
            }
        }
        for (index, raw) in self.cases.iter().enumerate() {
            if let Some(id) = Id::new(raw) {
                taken
                    .entry(id)
                    .or_insert_with(|| cases.index(index).segments());
            }
        }
        taken
    }
}

/// What may be led to, by the ids as they are written.
pub(super) struct Targets<'f> {
    /// The questions of the triage and the cases; of two alike, the first.
    opening: HashMap<&'f str, Target>,
    /// Their ids, in the order of the file.
    ids: Vec<&'f str>,
    /// The observations and endings; `None` where they are not known yet: then any other id is taken for one.
    support: Option<Vec<&'f str>>,
    /// Whether there are both observations and endings.
    has_all: bool,
}

fn is_case(target: &Target) -> bool {
    matches!(target, Target::Case { .. })
}

impl<'f> Targets<'f> {
    /// What `declared` has, and the observations and endings of these ids.
    pub(super) fn new(
        declared: &Declared<'f>,
        support: Option<(Vec<&'f str>, Vec<&'f str>)>,
    ) -> Self {
        let questions = declared
            .questions
            .iter()
            .enumerate()
            .map(|(at, id)| (*id, Target::Question(at)));
        let cases = declared
            .cases
            .iter()
            .enumerate()
            .map(|(index, id)| (*id, Target::Case { index, at: None }));
        let mut opening = HashMap::new();
        let mut ids = Vec::new();
        for (id, target) in questions.chain(cases) {
            ids.push(id);
            // A case that is listed by its file's name is told; what leads to it is right.
            let stem = id.strip_suffix(".yaml").or(id.strip_suffix(".yml"));
            for name in [Some(id), stem].into_iter().flatten() {
                opening.entry(name).or_insert_with(|| target.clone());
            }
        }
        let has_all = support
            .as_ref()
            .is_some_and(|(observations, endings)| !observations.is_empty() && !endings.is_empty());
        Self {
            opening,
            ids,
            support: support.map(|(observations, endings)| [observations, endings].concat()),
            has_all,
        }
    }

    /// What `raw` names.
    pub(super) fn find(&self, check: &mut Check, path: &Path<'_>, raw: &str) -> Option<Target> {
        if let Some(target) = self.opening.get(raw) {
            return Some(target.clone());
        }
        if raw.is_empty() {
            check.fault(path, Fault::EmptyText);
            return None;
        }
        match &self.support {
            Some(known) if !known.contains(&raw) => {
                let has_cases = self.opening.values().any(is_case);
                // A section that could not be read may have it.
                if check.known.unread && !(has_cases && self.has_all) {
                    return None;
                }
                let known = self
                    .ids
                    .iter()
                    .copied()
                    .chain(known.iter().copied())
                    .map(|id| (id, None::<Target>));
                check.named(path, IdKind::Target, raw, known)
            }
            _ => check.id(path, raw).map(Target::Named),
        }
    }

    /// What `to` names, entered at the click that `entry` names; both are keys of what stands at `path`.
    pub(super) fn enter(
        &self,
        check: &mut Check,
        path: &Path<'_>,
        to: &str,
        entry: Option<&AtFile>,
    ) -> Option<Target> {
        let target = self.find(check, &path.key("to"), to);
        let entry = entry.map(|entry| enters(check, &path.key("at"), entry));
        match (target?, entry) {
            (Target::Case { index, .. }, Some(entry)) => Some(Target::Case {
                index,
                at: Some(entry?),
            }),
            (_, Some(_)) => {
                check.fault(&path.key("at"), Fault::NoCaseToEnter);
                None
            }
            (target, None) => Some(target),
        }
    }

    /// Checks that every answer of the triage leads somewhere.
    pub(super) fn check_leads(&self, check: &mut Check, declared: &Declared<'_>) {
        let root = Path::ROOT.key("triage");
        for (question, answer, to) in &declared.leads {
            let at = root.index(*question);
            let at = at.key("answers");
            self.find(check, &at.index(*answer).key("to"), to);
        }
    }
}

/// The questions of the triage. `taken` are the ids of other things that may be led to.
pub(super) fn triage(
    check: &mut Check,
    path: &Path<'_>,
    files: &[QuestionFile],
    targets: &Targets<'_>,
    taken: &mut Taken,
) -> Vec<Question> {
    check.not_empty(path, files);
    check.at_most(path, files, MOST_ITEMS);
    let question = |(index, file): (usize, &QuestionFile)| {
        let at = path.index(index);
        let id = check.new_id(&at.key("id"), &file.id, taken);
        let ask = check.text(&at.key("ask"), &file.ask);
        let choices = choices(check, &at.key("answers"), &file.answers, targets);
        Some(Question {
            id: id?,
            needs: Vec::new(),
            path: Vec::new(),
            ask: ask?,
            hint: None,
            choices,
        })
    };
    files.iter().enumerate().filter_map(question).collect()
}

/// The observations. `taken` are the ids of other things that may be led to.
pub(super) fn observations(
    check: &mut Check,
    path: &Path<'_>,
    files: &[ObservationFile],
    targets: &Targets<'_>,
    taken: &mut Taken,
) -> Vec<Question> {
    check.at_most(path, files, MOST_ITEMS);
    let question = |(index, file): (usize, &ObservationFile)| {
        let at = path.index(index);
        let id = check.new_id(&at.key("id"), &file.id, taken);
        let needs = check.additions(&at.key("needs"), &file.needs);
        let path = actions(check, &at.key("path"), &file.path, Earlier::default());
        let ask = check.text(&at.key("ask"), &file.ask);
        let hint = check.optional_addition(&at.key("hint"), file.hint.as_ref());
        let choices = choices(check, &at.key("answers"), &file.answers, targets);
        Some(Question {
            id: id?,
            needs,
            path,
            ask: ask?,
            hint,
            choices,
        })
    };
    files.iter().enumerate().filter_map(question).collect()
}

fn choices(
    check: &mut Check,
    path: &Path<'_>,
    files: &[ChoiceFile],
    targets: &Targets<'_>,
) -> Vec<Choice> {
    check.not_empty(path, files);
    check.at_most(path, files, MOST_ANSWERS);
    let mut taken = Taken::new();
    let mut labels: HashMap<String, usize> = HashMap::new();
    let choice = |(index, file): (usize, &ChoiceFile)| {
        let at = path.index(index);
        let id = check.new_id(&at.key("id"), &file.id, &mut taken);
        let label = check.text(&at.key("label"), &file.label);
        let read = label.as_ref().map(|label| label.vi.to_string());
        if let Some(earlier) = read.and_then(|read| labels.insert(read, index)) {
            let earlier = path.index(earlier);
            let (own, other) = (at.key("label"), earlier.key("label"));
            check.clash(&own.key("vi"), Fault::SameLabel, &other.key("vi"));
        }
        let to = targets.enter(check, &at, &file.to, file.at.as_ref());
        Some(Choice {
            id: id?,
            label: label?,
            to: to?,
        })
    };
    files.iter().enumerate().filter_map(choice).collect()
}

fn enters(check: &mut Check, path: &Path<'_>, file: &AtFile) -> Option<(Id, Id)> {
    let step = check.id(&path.key("step"), &file.step);
    let click = check.id(&path.key("click"), &file.click);
    Some((step?, click?))
}
