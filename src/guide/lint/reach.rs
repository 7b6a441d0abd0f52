//! What nothing leads to, and what never ends.

use std::collections::HashSet;

use crate::guide::diagnostic::{Fault, IdKind};
use crate::guide::id::Id;
use crate::guide::model::{Case, Choice, Opening, Question, Support, Target, Trouble};
use crate::guide::path::Path;

use super::Findings;

/// Notes what nothing leads to.
pub(super) fn reach(
    findings: &mut Findings<'_>,
    opening: &Opening,
    support: &Support,
    cases: &[&Case],
) {
    let mut questions: HashSet<usize> = HashSet::new();
    let mut seen_cases: HashSet<usize> = HashSet::new();
    let mut named: HashSet<&Id> = HashSet::from([&support.stuck.id]);
    let mut open: Vec<&[Choice]> = Vec::new();
    let troubles: Vec<&Target> = support
        .troubles
        .iter()
        .filter_map(|trouble: &std::sync::Arc<Trouble>| trouble.to.as_ref())
        .collect();
    let first = Target::Question(0);
    let mut follow: Vec<&Target> = std::iter::once(&first).chain(troubles).collect();
    loop {
        for target in follow.drain(..) {
            match target {
                Target::Question(index) if questions.insert(*index) => {
                    open.push(&opening.triage[*index].choices);
                }
                Target::Case { index, .. } if seen_cases.insert(*index) => {
                    named.insert(&cases[*index].ending.id);
                }
                Target::Named(id) if named.insert(id) => {
                    let observation = support
                        .observations
                        .iter()
                        .find(|question| question.id == *id);
                    open.extend(observation.map(|question| &question.choices[..]));
                }
                _ => {}
            }
        }
        let Some(choices) = open.pop() else { break };
        follow.extend(choices.iter().map(|choice| &choice.to));
    }
    let root = Path::ROOT;
    for index in (0..opening.triage.len()).filter(|index| !questions.contains(index)) {
        findings.note(
            &root.key("triage").index(index).key("id"),
            Fault::Unreachable(IdKind::Question),
        );
    }
    for index in (0..cases.len()).filter(|index| !seen_cases.contains(index)) {
        findings.note(
            &root.key("cases").index(index),
            Fault::Unreachable(IdKind::Case),
        );
    }
    let observations = support.observations.iter().enumerate();
    for (index, _) in observations.filter(|(_, question)| !named.contains(&question.id)) {
        findings.note(
            &root.key("observations").index(index).key("id"),
            Fault::Unreachable(IdKind::Observation),
        );
    }
    for ending in support
        .endings
        .iter()
        .filter(|ending| !named.contains(&ending.id))
    {
        let at = root.key("endings");
        findings.note(
            &at.key(ending.id.as_str()).name(),
            Fault::Unreachable(IdKind::Ending),
        );
    }
}

/// Notes every answer that leads back to a question on the way to it.
pub(super) fn endless(findings: &mut Findings<'_>, opening: &Opening, support: &Support) {
    let mut walker = Rounds {
        opening,
        support,
        way: Vec::new(),
        done: HashSet::new(),
        found: Vec::new(),
    };
    for question in opening.triage.iter().chain(&support.observations) {
        walker.visit(question);
    }
    for (list, question, answer, way) in walker.found {
        let at = Path::ROOT.key(list);
        let at = at.index(question);
        let at = at.key("answers");
        findings.note(&at.index(answer).key("to"), Fault::Endless(way));
    }
}

/// Looks for ways that come back to where they were. As deep as the longest way through the questions.
struct Rounds<'g> {
    opening: &'g Opening,
    support: &'g Support,
    way: Vec<&'g Id>,
    done: HashSet<&'g Id>,
    found: Vec<(&'static str, usize, usize, Vec<String>)>,
}

impl<'g> Rounds<'g> {
    fn visit(&mut self, first: &'g Question) {
        // Each entry is a question on the way and the next of its answers to follow.
        let mut stack: Vec<(&'g Question, usize)> = Vec::new();
        if self.done.contains(&first.id) {
            return;
        }
        stack.push((first, 0));
        self.way.push(&first.id);
        while let Some((question, next)) = stack.last_mut() {
            let question: &'g Question = question;
            let Some(choice) = question.choices.get(*next) else {
                self.done.insert(&question.id);
                self.way.pop();
                stack.pop();
                continue;
            };
            let answer = *next;
            *next += 1;
            let Some(to) = self.question(&choice.to) else {
                continue;
            };
            if let Some(from) = self.way.iter().position(|id| **id == to.id) {
                let ids = self.way[from..]
                    .iter()
                    .chain([&&to.id])
                    .map(ToString::to_string)
                    .collect();
                let (list, index) = self.place(question);
                self.found.push((list, index, answer, ids));
            } else if !self.done.contains(&to.id) {
                self.way.push(&to.id);
                stack.push((to, 0));
            }
        }
    }

    fn question(&self, target: &Target) -> Option<&'g Question> {
        match target {
            Target::Question(index) => self.opening.triage.get(*index),
            Target::Named(id) => self
                .support
                .observations
                .iter()
                .find(|question| question.id == *id),
            Target::Case { .. } => None,
        }
    }

    fn place(&self, question: &Question) -> (&'static str, usize) {
        let at = |list: &[Question]| list.iter().position(|own| own.id == question.id);
        match at(&self.opening.triage) {
            Some(index) => ("triage", index),
            None => (
                "observations",
                at(&self.support.observations).unwrap_or_default(),
            ),
        }
    }
}
