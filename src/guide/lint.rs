//! What can be wrong with a guide whose every value is sound: what nothing leads to, what never ends, and what would
//! make it better. Works on the model; where a thing stands in its file is found only when there is something to say.

use std::collections::HashSet;

use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_width::UnicodeWidthStr;

use super::date::Date;
use super::diagnostic::{Broken, Diagnostic, Fault, FileText, IdKind, Span};
use super::file::body;
use super::id::Id;
use super::model::{Action, Addition, Case, Choice, Opening, Question, Support, Target, Trouble};
use super::node::Node;
use super::path::Path;
use super::text::Text;

/// How many columns a label may take on a screen of 40: a margin and a frame stand around it.
const LABEL_COLUMNS: usize = 34;
/// How many letters of one text people take in at once.
const TEXT_LETTERS: usize = 220;

/// What was found in one file.
struct Findings<'f> {
    file: &'f FileText,
    tree: Option<Node>,
    found: Vec<Diagnostic>,
}

impl<'f> Findings<'f> {
    fn new(file: &'f FileText) -> Self {
        Self {
            file,
            tree: None,
            found: Vec::new(),
        }
    }

    fn note(&mut self, path: &Path<'_>, fault: Fault) {
        let skipped = self.file.text.len() - body(self.file).len();
        let (span, _) = self
            .tree()
            .map_or((Span { start: 0, end: 0 }, false), |tree| {
                tree.find(&path.segments())
            });
        let span = Span {
            start: span.start + skipped,
            end: span.end + skipped,
        };
        self.found.push(Diagnostic { span, fault });
    }

    fn text(&mut self, path: &Path<'_>, text: &Text) {
        if text.en.is_none() {
            self.note(path, Fault::NoEnglish);
        }
        let letters = text.vi.as_str().chars().count();
        if letters > TEXT_LETTERS {
            self.note(&path.key("vi"), Fault::LongText(letters));
        }
    }

    fn additions(&mut self, path: &Path<'_>, additions: &[Addition]) {
        for (index, addition) in additions.iter().enumerate() {
            self.text(&path.index(index), &addition.text);
        }
    }

    fn actions(&mut self, path: &Path<'_>, actions: &[Action]) {
        for (index, action) in actions.iter().enumerate() {
            let at = path.index(index);
            let verb = action.kind.verb();
            if action.gloss.is_none() && verb != "open" {
                self.note(&at, Fault::NoEnglish);
            }
            let columns = action
                .kind
                .label()
                .filter(|_| verb != "open")
                .map_or(0, UnicodeWidthStr::width);
            if columns > LABEL_COLUMNS {
                self.note(&at.key(verb), Fault::WideLabel(columns));
            }
            for (key, addition) in [("note", &action.note), ("helper", &action.helper)] {
                if let Some(addition) = addition {
                    self.text(&at.key(key), &addition.text);
                }
            }
        }
    }

    /// Lines whose letters and marks are written apart.
    fn composed(&mut self) {
        let mut start = 0;
        for line in self.file.text.split_inclusive('\n') {
            if !is_nfc(line) {
                let kept = line.trim();
                let from = start + line.find(kept).unwrap_or_default();
                let span = Span {
                    start: from,
                    end: from + kept.len(),
                };
                self.found.push(Diagnostic {
                    span,
                    fault: Fault::NotComposed(kept.nfc().collect()),
                });
            }
            start += line.len();
        }
    }

    /// Texts that end at a ` #`, behind which something stands that looks like the rest of them.
    fn cut(&mut self) {
        let text = body(self.file);
        let suspect = |(at, _): (usize, &str)| {
            let next = text[at + 2..].chars().next();
            next.filter(|c| c.is_alphanumeric()).map(|_| at + 1)
        };
        let suspects: Vec<usize> = text.match_indices(" #").filter_map(suspect).collect();
        if suspects.is_empty() {
            return;
        }
        let skipped = self.file.text.len() - text.len();
        let Some(tree) = self.tree() else { return };
        let ends = tree.plain_ends();
        // A remark that stands by itself, or that is set off, is meant as one.
        let cut: Vec<usize> = suspects
            .into_iter()
            .filter(|at| ends.contains(&(at - 1)))
            .collect();
        for at in cut {
            let rest = text[at..].lines().next().unwrap_or_default().trim_end();
            let span = Span {
                start: at + skipped,
                end: at + skipped + rest.len(),
            };
            let fault = Fault::CutText(rest.trim_start_matches('#').to_owned());
            self.found.push(Diagnostic { span, fault });
        }
    }

    /// The tree of the file, made when it is first needed.
    fn tree(&mut self) -> Option<&Node> {
        if self.tree.is_none() {
            let parsed = Node::parse(body(self.file));
            self.tree = parsed.ok().map(|(tree, _)| tree);
        }
        self.tree.as_ref()
    }

    fn finish(mut self) -> Broken {
        self.composed();
        self.cut();
        self.found.sort_by_key(|diagnostic| diagnostic.span.start);
        Broken {
            file: self.file.clone(),
            diagnostics: self.found,
        }
    }
}

/// What is to be said of `guide.yaml` on a day.
pub(super) fn shared(
    file: &FileText,
    opening: &Opening,
    support: &Support,
    cases: &[&Case],
    today: Date,
) -> Broken {
    let mut findings = Findings::new(file);
    let root = Path::ROOT;
    findings.text(&root.key("title"), &opening.title);
    reach(&mut findings, opening, support, cases);
    endless(&mut findings, opening, support);
    questions(&mut findings, &root.key("triage"), &opening.triage);
    questions(
        &mut findings,
        &root.key("observations"),
        &support.observations,
    );
    findings.additions(&root.key("safety"), &support.safety);
    for (index, notice) in support.notices.iter().enumerate() {
        findings.text(&root.key("notices").index(index), &notice.says.text);
    }
    for ending in &support.endings {
        let at = root.key("endings");
        let at = at.key(ending.id.as_str());
        findings.additions(&at.key("after"), &ending.after);
    }
    for source in &support.sources {
        if let Some(date) = source.date.filter(|date| date.is_older_than_a_year(today)) {
            let at = root.key("sources");
            findings.note(
                &at.key(source.id.as_str()).key("date"),
                Fault::OldSource(date.to_string()),
            );
        }
    }
    troubles(&mut findings, support, cases);
    findings.finish()
}

/// What is to be said of a case's file.
pub(super) fn case(file: &FileText, case: &Case) -> Broken {
    let mut findings = Findings::new(file);
    let root = Path::ROOT;
    findings.text(&root.key("title"), &case.title);
    findings.text(&root.key("closing"), &case.closing);
    findings.additions(&root.key("needs"), &case.needs);
    for (index, step) in case.steps.iter().enumerate() {
        let at = root.key("steps");
        let at = at.index(index);
        if let Some(lead) = &step.lead {
            findings.text(&at.key("lead"), lead);
        }
        findings.actions(&at.key("path"), &step.actions);
    }
    findings.finish()
}

fn questions(findings: &mut Findings<'_>, path: &Path<'_>, questions: &[Question]) {
    for (index, question) in questions.iter().enumerate() {
        let at = path.index(index);
        findings.text(&at.key("ask"), &question.ask);
        findings.additions(&at.key("needs"), &question.needs);
        findings.actions(&at.key("path"), &question.path);
        if let Some(hint) = &question.hint {
            findings.text(&at.key("hint"), &hint.text);
        }
        for (index, choice) in question.choices.iter().enumerate() {
            findings.text(&at.key("answers").index(index).key("label"), &choice.label);
        }
    }
}

fn troubles(findings: &mut Findings<'_>, support: &Support, cases: &[&Case]) {
    let clicks = cases
        .iter()
        .flat_map(|case| &case.steps)
        .flat_map(|step| &step.actions);
    let clicks = clicks.chain(
        support
            .observations
            .iter()
            .flat_map(|question| &question.path),
    );
    let named: HashSet<&Id> = clicks
        .flat_map(|click| &click.troubles)
        .map(|trouble| &trouble.id)
        .collect();
    for trouble in &support.troubles {
        let at = Path::ROOT.key("troubles");
        let at = at.key(trouble.id.as_str());
        findings.text(&at.key("title"), &trouble.title);
        findings.additions(&at.key("remedy"), &trouble.remedy);
        if !named.contains(&trouble.id) {
            findings.note(&at.name(), Fault::UnusedTrouble);
        }
    }
}

/// Notes what nothing leads to.
fn reach(findings: &mut Findings<'_>, opening: &Opening, support: &Support, cases: &[&Case]) {
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
fn endless(findings: &mut Findings<'_>, opening: &Opening, support: &Support) {
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
