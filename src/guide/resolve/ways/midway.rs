//! Questions in the middle of a case: what is asked first, where the answers lead, and which clicks they pass over.

use std::collections::HashSet;

use crate::guide::diagnostic::Span;
use crate::guide::format::{At, ChoiceFile, EntryFile};
use crate::guide::rule::{Fault, IdKind};

use super::{Check, Flow, Stop};

impl Flow<'_> {
    /// Whether nothing says which of several cases is walked.
    pub(super) fn lacks_triage(&self) -> bool {
        self.first.is_none() && self.file.cases.value.len() > 1
    }

    /// Notes that nothing says which of several cases is walked.
    pub(super) fn no_triage(&self, check: &mut Check<'_>) {
        if self.lacks_triage() && !check.known.unread {
            let places = [self.file.triage.span, self.file.cases.key];
            let given = places.into_iter().find(|span| *span != Span::default());
            check.fault(given.unwrap_or_default(), Fault::NoTriage);
        }
    }

    /// The index among its clicks at which a case is entered.
    fn entered(&self, case: usize, at: Option<&At<EntryFile>>) -> Option<usize> {
        let Some(at) = at else { return Some(0) };
        let at = (at.value.step.value.as_str(), at.value.click.value.as_str());
        let mut clicks = self.clicks[case].iter();
        clicks.position(|(step, click, _)| (*step, *click) == at)
    }

    /// Where a case leads from one of its clicks on: to the question that is asked first on the way, or to its ending.
    pub(super) fn lead(&self, case: usize, from: usize) -> Option<Stop> {
        let mut clicks = self.clicks[case].iter().skip(from);
        let asked = clicks.find_map(|(.., then)| *then);
        let ending = self.cases.get(case)?.as_ref()?.ending.as_str();
        asked
            .map(Stop::Question)
            .or_else(|| self.stops.get(ending).copied())
    }

    /// Where an answer of a question leads: to what it names and, where that is a case, to where that leads; without a
    /// name, to where each case that asks it goes on.
    pub(super) fn leads(&self, question: usize, answer: &ChoiceFile) -> Vec<Stop> {
        let Some(to) = &answer.to else {
            let asking = self.asking.get(&question).into_iter().flatten();
            let behind = |(case, click): &(usize, usize)| self.lead(*case, click + 1);
            return asking.filter_map(behind).collect();
        };
        let to = self.stops.get(to.value.as_str()).copied();
        let on = match to {
            Some(Stop::Case(case)) => {
                let from = self.entered(case, answer.at.as_ref());
                from.and_then(|from| self.lead(case, from))
            }
            _ => None,
        };
        to.into_iter().chain(on).collect()
    }

    /// Notes every answer without a `to` of a question that is not only asked by clicks: there is nothing to go on with.
    pub(super) fn goes_on(&self, check: &mut Check<'_>) {
        let answers = self.questions.iter().flat_map(|asked| asked.answers);
        let named: HashSet<&str> = answers
            .filter_map(|answer| Some(answer.to.as_ref()?.value.as_str()))
            .chain(self.leads_from_anywhere())
            .collect();
        for (index, asked) in self.questions.iter().enumerate() {
            let is_midway = self.first != Some(index)
                && !named.contains(asked.id.value.as_str())
                && asked.kind == IdKind::Question;
            for answer in asked
                .answers
                .iter()
                .filter(|answer| answer.to.is_none() && !is_midway)
            {
                check.fault(answer.id.span, Fault::MissingKey("to"));
            }
        }
    }

    /// Notes every question behind which clicks of a case stand that no answer leads to.
    pub(super) fn passed_over(&self, check: &mut Check<'_>) {
        let mut entries: HashSet<(usize, usize)> = HashSet::new();
        let mut enter = |to: Option<&At<String>>, at: Option<&At<EntryFile>>| {
            let to = to.and_then(|to| self.stops.get(to.value.as_str()));
            if let Some(Stop::Case(case)) = to {
                entries.extend(self.entered(*case, at).map(|click| (*case, click)));
            }
        };
        for answer in self.questions.iter().flat_map(|asked| asked.answers) {
            enter(answer.to.as_ref(), answer.at.as_ref());
        }
        for (_, trouble) in &self.file.troubles.value.0 {
            enter(trouble.to.as_ref(), trouble.at.as_ref());
        }
        let mut told = HashSet::new();
        for (case, id) in self.file.cases.value.iter().enumerate() {
            let mut asked: Option<usize> = None;
            for (index, (step, click, then)) in self.clicks[case].iter().enumerate() {
                let question = asked.filter(|_| !entries.contains(&(case, index)));
                let goes_on = |question: usize| {
                    let answers = self.questions[question].answers;
                    answers.iter().any(|answer| answer.to.is_none())
                };
                if let Some(question) = question.filter(|it| !goes_on(*it) && told.insert(*it)) {
                    let click = format!("{step}/{click}");
                    let case = id.value.clone();
                    check.fault(
                        self.questions[question].id.span,
                        Fault::PassedOver { case, click },
                    );
                }
                asked = *then;
            }
        }
    }
}
