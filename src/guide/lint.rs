//! What would make a guide better. Works on the model; where a thing stands in its file is found only when there is
//! something to say.

use std::cell::OnceCell;
use std::collections::HashSet;

use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_width::UnicodeWidthStr;

use crate::guide::date::Date;
use crate::guide::diagnostic::{Diagnostic, FileText, Span};
use crate::guide::fault::Fault;
use crate::guide::figures;
use crate::guide::id::Id;
use crate::guide::model::{Action, Addition, Case, Question};
use crate::guide::path::Path;
use crate::guide::places::Places;
use crate::guide::resolve::{Opening, Support};
use crate::guide::text::Text;

/// How many columns a label may take: nearly two lines on a screen of 40, where a margin and a frame stand around it.
const LABEL_COLUMNS: usize = 60;
/// How many letters of one text people take in at once.
const TEXT_LETTERS: usize = 220;

/// What was found in one file.
struct Findings<'f> {
    file: &'f FileText,
    /// Its places, once they are asked for.
    places: OnceCell<Places<'f>>,
    found: Vec<Diagnostic>,
}

impl<'f> Findings<'f> {
    fn new(file: &'f FileText) -> Self {
        Self {
            file,
            places: OnceCell::new(),
            found: Vec::new(),
        }
    }

    fn note(&mut self, path: &Path<'_>, fault: Fault) {
        let (found, _) = self.places().diagnostic(&path.segments(), fault, None);
        self.found.push(found);
    }

    fn text(&mut self, path: &Path<'_>, text: &Text) {
        match &text.en {
            None => self.note(path, Fault::NoEnglish),
            Some(en) => {
                if let Some((vi, en)) = figures::differ(text.vi.as_str(), en.as_str()) {
                    self.note(&path.key("en"), Fault::NumbersDiffer { vi, en });
                }
            }
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
                let fault = Fault::NotComposed(kept.nfc().collect());
                self.found.push(Diagnostic::new(span, fault));
            }
            start += line.len();
        }
    }

    /// Texts that end at a ` #`, behind which something stands that looks like the rest of them.
    fn cut(&mut self) {
        let text = &*self.file.text;
        // Two blanks or more set a remark off.
        let suspect = |(at, _): (usize, &str)| {
            let before = text[..at].chars().next_back();
            before.filter(|c| !c.is_whitespace()).map(|_| at + 1)
        };
        let suspects: Vec<usize> = text.match_indices(" #").filter_map(suspect).collect();
        if suspects.is_empty() {
            return;
        }
        let ends = self.places().plain_ends();
        for at in suspects.into_iter().filter(|at| ends.contains(&(at - 1))) {
            let rest = text[at..].lines().next().unwrap_or_default().trim_end();
            let span = Span {
                start: at,
                end: at + rest.len(),
            };
            let fault = Fault::CutText(rest.trim_start_matches('#').trim().to_owned());
            self.found.push(Diagnostic::new(span, fault));
        }
    }

    fn places(&self) -> &Places<'f> {
        self.places.get_or_init(|| Places::of(self.file))
    }

    fn finish(mut self) -> Vec<Diagnostic> {
        self.composed();
        self.cut();
        self.found
    }
}

/// What is to be said of `guide.yaml` on a day. `cases` are all of its cases; none where they are not known.
pub(super) fn shared(
    file: &FileText,
    opening: &Opening,
    support: &Support,
    cases: Option<&[&Case]>,
    today: Date,
) -> Vec<Diagnostic> {
    let mut findings = Findings::new(file);
    let root = Path::ROOT;
    findings.text(&root.key("title"), &opening.title);
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
        for (index, text) in ending.say.iter().enumerate() {
            findings.text(&at.key("say").index(index), text);
        }
    }
    let dispatch = root.key("dispatch");
    if opening.dispatch.date > today {
        let fault = Fault::FutureDate(opening.dispatch.date.to_string());
        findings.note(&dispatch.key("date"), fault);
    }
    let sources = root.key("sources");
    for source in &support.sources {
        let at = sources.key(source.id.as_str());
        let fault = match source.date {
            Some(date) if date.is_after(today) => Fault::FutureDate(date.to_string()),
            Some(date) if date.is_older_than_a_year(today) => Fault::OldSource(date.to_string()),
            _ => continue,
        };
        findings.note(&at.key("date"), fault);
    }
    troubles(&mut findings, support, cases);
    findings.finish()
}

/// What is to be said of the YAML files beside `guide.yaml` that are not among its cases.
pub(super) fn unlisted(file: &FileText, unlisted: Vec<String>) -> Option<Diagnostic> {
    if unlisted.is_empty() {
        return None;
    }
    let mut findings = Findings::new(file);
    findings.note(&Path::ROOT.key("cases"), Fault::UnlistedFiles(unlisted));
    findings.found.pop()
}

/// What is to be said of a file of which no more is known than its text.
pub(super) fn text(file: &FileText) -> Vec<Diagnostic> {
    Findings::new(file).finish()
}

/// What is to be said of a case's file.
pub(super) fn case(file: &FileText, case: &Case) -> Vec<Diagnostic> {
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

fn troubles(findings: &mut Findings<'_>, support: &Support, cases: Option<&[&Case]>) {
    let clicks = cases
        .into_iter()
        .flatten()
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
        if let Some(say) = &trouble.say {
            findings.text(&at.key("say"), say);
        }
        if cases.is_some() && !named.contains(&trouble.id) {
            findings.note(&at.name(), Fault::UnusedTrouble);
        }
    }
}
