//! Flow checks: unreachable questions, cases and endings, cycles, and entries at clicks that do not exist. They work on
//! ids as they are written, so that a fault in a text or a number does not hide one in the flow.

mod midway;

use std::collections::{HashMap, HashSet};

use crate::guide::format::{At, CaseFile, ChoiceFile, EntryFile, GuideFile};
use crate::guide::model::Step;
use crate::guide::rule::{Fault, IdKind};
use crate::guide::value::Id;

use super::check::Check;

/// What the flow checks need of a case.
pub(in crate::guide) struct Outline {
    /// The ending's id, as it is written.
    ending: String,
    steps: Vec<StepOutline>,
}

/// A step's id, as it is written, and its clicks.
struct StepOutline {
    id: String,
    /// Each with the index of the question that is asked after it.
    clicks: Vec<(Id, Option<usize>)>,
    /// Whether those are all: a click with a fault is not among them.
    is_whole: bool,
}

impl Outline {
    pub(super) fn new(file: &CaseFile, steps: &[Step]) -> Self {
        let steps = file.steps.value.iter().zip(steps);
        let steps = steps.map(|(file, step)| StepOutline {
            id: file
                .value
                .id()
                .map_or_else(String::new, |id| id.value.clone()),
            clicks: (step.actions.iter().map(|it| (it.id.clone(), it.then))).collect(),
            is_whole: step.actions.len() >= file.value.written().max(1),
        });
        Self {
            ending: file.ending.value.clone(),
            steps: steps.collect(),
        }
    }

    fn clicks(&self) -> Vec<Click<'_>> {
        let clicks = self.steps.iter().flat_map(|step| {
            let clicks = step.clicks.iter();
            clicks.map(|(click, then)| (step.id.as_str(), click.as_str(), *then))
        });
        clicks.collect()
    }
}

/// How many cycles of one guide are reported.
const MOST_CYCLES: usize = 20;

/// Notes in `check` what is wrong with the flow of the guide whose `guide.yaml` and cases these are.
pub(super) fn ways(check: &mut Check<'_>, file: &GuideFile, cases: &[Option<Outline>]) {
    let flow = Flow::new(file, cases);
    flow.entries(check);
    flow.no_triage(check);
    flow.goes_on(check);
    flow.passed_over(check);
    flow.unreachable(check);
    flow.endless(check);
}

/// What may be led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Stop {
    /// A question of the triage or an observation, by its index in [`Flow::questions`].
    Question(usize),
    Case(usize),
    Ending(usize),
}

/// A question of the triage or an observation.
struct Asked<'f> {
    kind: IdKind,
    id: &'f At<String>,
    answers: &'f [ChoiceFile],
}

/// A click of a case: its step, itself, and the question that is asked after it.
type Click<'f> = (&'f str, &'f str, Option<usize>);

/// All that leads anywhere.
struct Flow<'f> {
    /// The triage, then the observations.
    questions: Vec<Asked<'f>>,
    file: &'f GuideFile,
    cases: &'f [Option<Outline>],
    stops: HashMap<&'f str, Stop>,
    /// The clicks of each case; none of one that could not be read.
    clicks: Vec<Vec<Click<'f>>>,
    /// By the question, the clicks that ask it: each its case and its place in that.
    asking: HashMap<usize, Vec<(usize, usize)>>,
    /// The question of the triage that is asked first: the first that no click asks.
    first: Option<usize>,
}

impl<'f> Flow<'f> {
    fn new(file: &'f GuideFile, cases: &'f [Option<Outline>]) -> Self {
        let triage = file.triage.value.iter().map(|question| Asked {
            kind: IdKind::Question,
            id: &question.id,
            answers: &question.answers.value,
        });
        let observations = file.observations.value.iter().map(|question| Asked {
            kind: IdKind::Observation,
            id: &question.id,
            answers: &question.answers.value,
        });
        let questions: Vec<Asked<'_>> = triage.chain(observations).collect();
        let named = questions.iter().enumerate();
        let named = named.map(|(index, asked)| (asked.id, Stop::Question(index)));
        let of_cases = file.cases.value.iter().enumerate();
        let of_cases = of_cases.map(|(index, id)| (id, Stop::Case(index)));
        let endings = file.endings.value.0.iter().enumerate();
        let endings = endings.map(|(index, (id, _))| (id, Stop::Ending(index)));
        let mut stops = HashMap::new();
        // Of two alike the first is meant; that there are two is noted already.
        for (id, stop) in named.chain(of_cases).chain(endings) {
            stops.entry(id.value.as_str()).or_insert(stop);
        }
        let clicks: Vec<Vec<Click<'_>>> = (0..file.cases.value.len())
            .map(|case| cases.get(case).and_then(Option::as_ref))
            .map(|case| case.map_or_else(Vec::new, Outline::clicks))
            .collect();
        let mut asking: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
        for (case, clicks) in clicks.iter().enumerate() {
            for (click, (.., then)) in clicks.iter().enumerate() {
                if let Some(question) = then {
                    asking.entry(*question).or_default().push((case, click));
                }
            }
        }
        let first = (0..file.triage.value.len()).find(|index| !asking.contains_key(index));
        Self {
            questions,
            file,
            cases,
            stops,
            clicks,
            asking,
            first,
        }
    }

    /// Notes every answer and trouble that enters a case at a click that the case does not have.
    fn entries(&self, check: &mut Check<'_>) {
        for answer in self.questions.iter().flat_map(|asked| asked.answers) {
            if let Some(to) = &answer.to {
                self.entry(check, to, answer.at.as_ref());
            }
        }
        for (_, trouble) in &self.file.troubles.value.0 {
            if let Some(to) = &trouble.to {
                self.entry(check, to, trouble.at.as_ref());
            }
        }
    }

    fn entry(&self, check: &mut Check<'_>, to: &At<String>, at: Option<&At<EntryFile>>) {
        let target = self.stops.get(to.value.as_str());
        let (Some(at), Some(Stop::Case(case))) = (at, target) else {
            return;
        };
        let Some(Some(case)) = self.cases.get(*case) else {
            return;
        };
        let steps = case.steps.iter().map(|step| (step.id.as_str(), Some(step)));
        let step = check.named(&at.value.step, IdKind::Step, steps);
        if let Some(step) = step.filter(|step| step.is_whole) {
            let clicks = step.clicks.iter();
            let clicks = clicks.map(|(click, _)| (click.as_str(), Some(())));
            check.named(&at.value.click, IdKind::Click, clicks);
        }
    }

    /// Whether every id names something, and every reference names an id.
    fn is_whole(&self) -> bool {
        let answers = self.questions.iter().flat_map(|asked| asked.answers);
        let answers = answers.filter_map(|answer| answer.to.as_ref());
        let answers = answers.map(|to| to.value.as_str());
        let endings = self.cases.iter().flatten();
        let endings = endings.map(|case| case.ending.as_str());
        let mut leads = self.leads_from_anywhere().chain(answers).chain(endings);
        let (cases, ends) = (&self.file.cases.value, &self.file.endings.value.0);
        self.stops.len() == self.questions.len() + cases.len() + ends.len()
            && self.questions.iter().all(|asked| !asked.answers.is_empty())
            && leads.all(|to| self.stops.contains_key(to))
    }

    /// The ids that may be led to from any place: by the troubles, and where nothing helps.
    fn leads_from_anywhere(&self) -> impl Iterator<Item = &'f str> {
        let troubles = self.file.troubles.value.0.iter();
        let troubles = troubles.filter_map(|(_, trouble)| trouble.to.as_ref());
        troubles
            .chain([&self.file.stuck])
            .map(|to| to.value.as_str())
    }

    /// Everything that is led to.
    fn reached(&self) -> HashSet<Stop> {
        let stop = |to: &str| self.stops.get(to).copied();
        let mut reached = HashSet::new();
        let mut open: Vec<Stop> = self.leads_from_anywhere().filter_map(stop).collect();
        open.push(self.first.map_or(Stop::Case(0), Stop::Question));
        while let Some(next) = open.pop() {
            if !reached.insert(next) {
                continue;
            }
            match next {
                Stop::Question(index) => {
                    let answers = self.questions.get(index).map_or(&[][..], |it| it.answers);
                    open.extend(answers.iter().flat_map(|answer| self.leads(index, answer)));
                }
                Stop::Case(index) => {
                    open.extend(self.lead(index, 0));
                }
                Stop::Ending(_) => {}
            }
        }
        reached
    }

    /// Notes what nothing leads to; nothing where some reference is not known.
    fn unreachable(&self, check: &mut Check<'_>) {
        if check.has_shape_faults() || !self.is_whole() || self.lacks_triage() {
            return;
        }
        let reached = self.reached();
        // A case that could not be read may lead to any of the endings.
        let is_read = |index| matches!(self.cases.get(index), Some(Some(_)));
        let are_read = (0..self.file.cases.value.len()).all(is_read);
        let questions = self.questions.iter().enumerate();
        // One that could not be read may ask any of the questions, too.
        let questions = questions.filter(|_| are_read);
        let questions =
            questions.map(|(index, asked)| (Stop::Question(index), asked.kind, asked.id));
        let cases = self.file.cases.value.iter().enumerate();
        let cases = cases.map(|(index, id)| (Stop::Case(index), IdKind::Case, id));
        let endings = self.file.endings.value.0.iter().enumerate();
        let endings = endings.filter(|_| are_read);
        let endings = endings.map(|(index, (id, _))| (Stop::Ending(index), IdKind::Ending, id));
        for (stop, kind, id) in questions.chain(cases).chain(endings) {
            if !reached.contains(&stop) {
                check.fault(id.span, Fault::Unreachable(kind));
            }
        }
    }

    /// The questions that the answers of one lead to, each with its answer.
    fn edges(&self, question: usize) -> Vec<(usize, &ChoiceFile)> {
        let answers = self.questions[question].answers.iter();
        let edges = answers.flat_map(|answer| {
            let leads = self.leads(question, answer).into_iter();
            leads.filter_map(move |to| match to {
                Stop::Question(to) => Some((to, answer)),
                _ => None,
            })
        });
        edges.collect()
    }

    /// Notes every answer that leads back to a question on the way to it.
    fn endless(&self, check: &mut Check<'_>) {
        let edges = (0..self.questions.len()).map(|question| self.edges(question));
        let edges: Vec<Vec<(usize, &ChoiceFile)>> = edges.collect();
        let mut done = vec![false; self.questions.len()];
        // Where each question stands on the way at hand, if it does.
        let mut on_way: Vec<Option<usize>> = vec![None; self.questions.len()];
        let mut found = 0;
        for first in 0..self.questions.len() {
            // Each entry is a question on the way and the next of its edges to follow.
            let mut way: Vec<(usize, usize)> = Vec::new();
            if !done[first] {
                way.push((first, 0));
                on_way[first] = Some(0);
            }
            while let Some((at, next)) = way.last_mut() {
                let (at, edge) = (*at, *next);
                *next += 1;
                let Some(&(to, choice)) = edges[at].get(edge) else {
                    done[at] = true;
                    on_way[at] = None;
                    way.pop();
                    continue;
                };
                if let Some(from) = on_way[to] {
                    let ids = way[from..].iter().map(|(at, _)| *at).chain([to]);
                    let ids = ids.map(|at| self.questions[at].id.value.clone()).collect();
                    let span = choice.to.as_ref().map_or(choice.id.span, |to| to.span);
                    check.fault(span, Fault::Endless(ids));
                    found += 1;
                    if found == MOST_CYCLES {
                        return;
                    }
                } else if !done[to] {
                    on_way[to] = Some(way.len());
                    way.push((to, 0));
                }
            }
        }
    }
}
