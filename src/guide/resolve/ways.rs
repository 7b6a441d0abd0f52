//! Where the questions and troubles of a guide lead: what nothing leads to, what never ends, and what is entered at a
//! click that is not there. Works on ids as they are written, so that a fault in a text or a number does not hide one
//! in a way.

use std::collections::{HashMap, HashSet};

use crate::guide::fault::{Fault, IdKind};
use crate::guide::format::{AtFile, CaseFile, ChoiceFile, OpeningFile, SupportFile};
use crate::guide::id::Id;
use crate::guide::model::Step;
use crate::guide::path::Path;

use super::check::Check;

/// What the ways of a guide need to know of a case.
pub(in crate::guide) struct Outline {
    /// The ending's id, as it is written.
    ending: String,
    steps: Vec<StepOutline>,
}

/// A step's id, as it is written, and its clicks.
struct StepOutline {
    id: String,
    clicks: Vec<Id>,
    /// Whether those are all: a click with a fault is not among them.
    is_whole: bool,
}

impl Outline {
    pub(super) fn new(file: &CaseFile, steps: &[Step]) -> Self {
        let steps = file
            .steps
            .iter()
            .zip(steps)
            .map(|(file, step)| StepOutline {
                id: file.id.clone(),
                clicks: step
                    .actions
                    .iter()
                    .map(|action| action.id.clone())
                    .collect(),
                is_whole: step.actions.len() == file.path.len(),
            });
        Self {
            ending: file.ending.clone(),
            steps: steps.collect(),
        }
    }
}

/// How many ways round are told of one guide: whoever mends these sees the rest next time.
const MOST_ROUNDS: usize = 20;

/// Notes in `check` what is wrong with the ways of the guide whose parts and cases these are.
pub(super) fn ways(
    check: &mut Check,
    opening: &OpeningFile,
    support: &SupportFile,
    cases: &[Option<Outline>],
) {
    let flow = Flow::new(opening, support, cases);
    flow.entries(check);
    flow.unreachable(check);
    flow.endless(check);
}

/// What may be led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Stop {
    /// A question of the triage or an observation, by its place in [`Flow::questions`].
    Question(usize),
    Case(usize),
    Ending(usize),
}

/// A question, and where it stands.
struct Asked<'f> {
    id: &'f str,
    list: &'static str,
    index: usize,
    answers: &'f [ChoiceFile],
}

/// All that leads anywhere.
struct Flow<'f> {
    /// The triage, then the observations.
    questions: Vec<Asked<'f>>,
    opening: &'f OpeningFile,
    support: &'f SupportFile,
    cases: &'f [Option<Outline>],
    stops: HashMap<&'f str, Stop>,
}

impl<'f> Flow<'f> {
    fn new(
        opening: &'f OpeningFile,
        support: &'f SupportFile,
        cases: &'f [Option<Outline>],
    ) -> Self {
        let triage = opening
            .triage
            .iter()
            .enumerate()
            .map(|(index, file)| Asked {
                id: &file.id,
                list: "triage",
                index,
                answers: &file.answers,
            });
        let observations = support.observations.iter().enumerate();
        let observations = observations.map(|(index, file)| Asked {
            id: &file.id,
            list: "observations",
            index,
            answers: &file.answers,
        });
        let questions: Vec<Asked<'_>> = triage.chain(observations).collect();
        let named = questions.iter().enumerate();
        let named = named.map(|(index, asked)| (asked.id, Stop::Question(index)));
        let of_cases = opening.cases.iter().enumerate();
        let of_cases = of_cases.map(|(index, id)| (id.as_str(), Stop::Case(index)));
        let endings = support.endings.0.iter().enumerate();
        let endings = endings.map(|(index, (id, _))| (id.as_str(), Stop::Ending(index)));
        let mut stops = HashMap::new();
        // Of two alike the first is meant; that there are two is told already.
        for (id, stop) in named.chain(of_cases).chain(endings) {
            stops.entry(id).or_insert(stop);
        }
        Self {
            questions,
            opening,
            support,
            cases,
            stops,
        }
    }

    /// Notes every answer and trouble that enters a case at a click that the case does not have.
    fn entries(&self, check: &mut Check) {
        for asked in &self.questions {
            let list = Path::ROOT.key(asked.list);
            let at = list.index(asked.index);
            let at = at.key("answers");
            for (index, answer) in asked.answers.iter().enumerate() {
                self.entry(check, &at.index(index), &answer.to, answer.at.as_ref());
            }
        }
        let troubles = Path::ROOT.key("troubles");
        for (id, trouble) in &self.support.troubles.0 {
            if let Some(to) = &trouble.to {
                self.entry(check, &troubles.key(id), to, trouble.at.as_ref());
            }
        }
    }

    fn entry(&self, check: &mut Check, path: &Path<'_>, to: &str, at: Option<&AtFile>) {
        let (Some(at), Some(Stop::Case(case))) = (at, self.stops.get(to)) else {
            return;
        };
        let Some(Some(case)) = self.cases.get(*case) else {
            return;
        };
        let path = path.key("at");
        let steps = case.steps.iter().map(|step| (step.id.as_str(), Some(step)));
        let step = check.named(&path.key("step"), IdKind::Step, &at.step, steps);
        if let Some(step) = step.filter(|step| step.is_whole) {
            let clicks = step.clicks.iter().map(|click| (click.as_str(), Some(())));
            check.named(&path.key("click"), IdKind::Click, &at.click, clicks);
        }
    }

    /// Whether it is known of everything that leads anywhere where it leads, and of every id what it names.
    fn is_whole(&self) -> bool {
        let answers = self.questions.iter().flat_map(|asked| asked.answers);
        let answers = answers.map(|answer| answer.to.as_str());
        let endings = self.cases.iter().flatten();
        let endings = endings.map(|case| case.ending.as_str());
        let mut leads = self.leads_from_anywhere().chain(answers).chain(endings);
        let Self {
            questions,
            opening: OpeningFile { cases, .. },
            support: SupportFile { endings, .. },
            ..
        } = self;
        self.stops.len() == questions.len() + cases.len() + endings.0.len()
            && questions.iter().all(|asked| !asked.answers.is_empty())
            && leads.all(|to| self.stops.contains_key(to))
    }

    /// Where one may be led from any place: by the troubles, and by what is not known.
    fn leads_from_anywhere(&self) -> impl Iterator<Item = &'f str> {
        let troubles = self.support.troubles.0.iter();
        let troubles = troubles.filter_map(|(_, trouble)| trouble.to.as_deref());
        troubles.chain([self.support.stuck.as_str()])
    }

    /// Everything that is led to.
    fn reached(&self) -> HashSet<Stop> {
        let stop = |to: &str| self.stops.get(to).copied();
        let mut reached = HashSet::new();
        let mut open: Vec<Stop> = self.leads_from_anywhere().filter_map(stop).collect();
        open.push(Stop::Question(0));
        while let Some(next) = open.pop() {
            if !reached.insert(next) {
                continue;
            }
            match next {
                Stop::Question(index) => {
                    let answers = self.questions.get(index).map_or(&[][..], |it| it.answers);
                    open.extend(answers.iter().filter_map(|answer| stop(&answer.to)));
                }
                Stop::Case(index) => {
                    let case = self.cases.get(index).and_then(Option::as_ref);
                    open.extend(case.and_then(|case| stop(&case.ending)));
                }
                Stop::Ending(_) => {}
            }
        }
        reached
    }

    /// Notes what nothing leads to. Where it is not known of everything where it leads, it may lead there; then nothing
    /// is noted.
    fn unreachable(&self, check: &mut Check) {
        if check.has_shape_faults() || !self.is_whole() {
            return;
        }
        let reached = self.reached();
        let root = Path::ROOT;
        for (index, asked) in self.questions.iter().enumerate() {
            let kind = match asked.list {
                "triage" => IdKind::Question,
                _ => IdKind::Observation,
            };
            if !reached.contains(&Stop::Question(index)) {
                let list = root.key(asked.list);
                let at = list.index(asked.index);
                check.fault(&at.key("id"), Fault::Unreachable(kind));
            }
        }
        let cases = root.key("cases");
        for index in 0..self.opening.cases.len() {
            if !reached.contains(&Stop::Case(index)) {
                check.fault(&cases.index(index), Fault::Unreachable(IdKind::Case));
            }
        }
        // A case that could not be read may lead to any of the endings.
        let is_read = |index| matches!(self.cases.get(index), Some(Some(_)));
        if !(0..self.opening.cases.len()).all(is_read) {
            return;
        }
        let endings = root.key("endings");
        for (index, (id, _)) in self.support.endings.0.iter().enumerate() {
            if !reached.contains(&Stop::Ending(index)) {
                let at = endings.key(id);
                check.fault(&at.name(), Fault::Unreachable(IdKind::Ending));
            }
        }
    }

    /// Notes every answer that leads back to a question on the way to it.
    fn endless(&self, check: &mut Check) {
        let mut done = vec![false; self.questions.len()];
        // Where each question stands on the way at hand, if it does.
        let mut on_way: Vec<Option<usize>> = vec![None; self.questions.len()];
        let mut found = 0;
        for first in 0..self.questions.len() {
            // Each entry is a question on the way and the next of its answers to follow.
            let mut way: Vec<(usize, usize)> = Vec::new();
            if !done[first] {
                way.push((first, 0));
                on_way[first] = Some(0);
            }
            while let Some((at, next)) = way.last_mut() {
                let (at, answer) = (*at, *next);
                *next += 1;
                let asked = &self.questions[at];
                let Some(choice) = asked.answers.get(answer) else {
                    done[at] = true;
                    on_way[at] = None;
                    way.pop();
                    continue;
                };
                let Some(Stop::Question(to)) = self.stops.get(&*choice.to) else {
                    continue;
                };
                if let Some(from) = on_way[*to] {
                    let ids = way[from..].iter().map(|(at, _)| *at).chain([*to]);
                    let ids = ids.map(|at| self.questions[at].id.to_owned()).collect();
                    let list = Path::ROOT.key(asked.list);
                    let answers = list.index(asked.index);
                    let answers = answers.key("answers");
                    check.fault(&answers.index(answer).key("to"), Fault::Endless(ids));
                    found += 1;
                    if found == MOST_ROUNDS {
                        return;
                    }
                } else if !done[*to] {
                    on_way[*to] = Some(way.len());
                    way.push((*to, 0));
                }
            }
        }
    }
}
