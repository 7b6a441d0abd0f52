//! `guide.yaml`: what the cases share.

use std::collections::HashSet;
use std::sync::Arc;

use crate::guide::diagnostic::{Diagnostic, FileText, Span};
use crate::guide::format::{
    AppFile, At, DispatchFile, GuideFile, MOST_CASES, MOST_ITEMS, OneOrMany, SharedStepFile,
};
use crate::guide::lang::Lang;
use crate::guide::model::{App, Case, Dispatch, DispatchKind, Guide, Step};
use crate::guide::rule::{Fault, future_date};
use crate::guide::value::{Date, Id, When};
use crate::guide::yaml::{self, Read};

use super::additions::{entries, group, helper, notices, source, trouble};
use super::check::{Check, Taken};
use super::clicks::{Earlier, actions};
use super::contacts::contacts;
use super::ending::{ending, hotline, stuck};
use super::known::{Known, SharedStep, sound};
use super::triage::{Targets, observations, triage};
use super::ways::{Outline, ways};

/// `guide.yaml`, read, before its flow is checked together with the cases.
pub(in crate::guide) struct Shared<'f> {
    check: Check<'f>,
    file: Option<GuideFile>,
    /// The guide without its cases, and their ids, as far as they could be resolved; without a fault only where `check`
    /// found none.
    guide: Option<(Guide, Vec<Id>)>,
}

impl<'f> Shared<'f> {
    /// Reads and resolves the file; with a day, warnings are given.
    pub(in crate::guide) fn read(text: &'f FileText, today: Option<Date>) -> Self {
        let Read { shape, faults } = yaml::read::<GuideFile>(text);
        let mut check = Check::new(text, today, Known::default(), faults);
        check.known.unread = check.may_lack_sections();
        let guide = shape.as_ref().and_then(|file| resolve(&mut check, file));
        Self {
            check,
            file: shape,
            guide,
        }
    }

    /// The cases that it lists: the index of each in the list, and its id. Those whose id has a fault are left out.
    pub(in crate::guide) fn listed(&self) -> Vec<(usize, Id)> {
        let mut listed: Vec<(usize, Id)> = Vec::new();
        let mut seen = HashSet::new();
        let raw = self.file.iter().flat_map(|file| &file.cases.value);
        for (index, raw) in raw.enumerate() {
            if let Some(id) = Id::new(&raw.value).filter(|id| seen.insert(id.clone())) {
                listed.push((index, id));
            }
        }
        listed
    }

    /// What its cases may refer to.
    pub(in crate::guide) fn known(&self) -> Known {
        self.check.known.clone()
    }

    /// Notes what is wrong with the case at this index of its list.
    pub(in crate::guide) fn note_case(&mut self, index: usize, fault: Fault) {
        let listed = self.file.iter().flat_map(|file| &file.cases.value);
        if let Some(case) = listed.skip(index).map(|case| case.span).next() {
            self.check.fault(case, fault);
        }
    }

    /// Notes what nothing leads to, what never ends, and what is entered at a click that does not exist. Outlines are of
    /// the cases, by their indices in the list; `None` is one that could not be read.
    pub(in crate::guide) fn note_ways(&mut self, outlines: &[Option<Outline>]) {
        if let Some(file) = &self.file {
            ways(&mut self.check, file, outlines);
        }
    }

    /// Warns of each trouble that no click of these cases or of an observation names, of each group that no trouble
    /// names, and of each shared step that no case uses.
    pub(in crate::guide) fn warn_of_unused(&mut self, cases: &[Case]) {
        let (Some(file), Some((guide, _))) = (&self.file, &self.guide) else {
            return;
        };
        let steps = || cases.iter().flat_map(|case| &case.steps);
        let clicks = steps().flat_map(|step| step.actions.iter());
        let paths = guide.observations.iter().flat_map(|it| &it.path);
        let named: HashSet<&Id> = clicks
            .chain(paths)
            .flat_map(|click| &click.troubles)
            .map(|trouble| &trouble.id)
            .collect();
        let unused: Vec<Span> = (file.steps.value.0.iter().zip(&self.check.known.steps))
            .filter(|(_, (_, shared))| {
                let is_it = |step: &Step, it: &SharedStep| Arc::ptr_eq(&step.actions, &it.actions);
                let shared = shared.as_ref();
                shared.is_some_and(|it| !steps().any(|step| is_it(step, it)))
            })
            .map(|((id, _), _)| id.span)
            .collect();
        for span in unused {
            self.check.warn(span, |_| Some(Fault::UnusedStep));
        }
        for (id, trouble) in &file.troubles.value.0 {
            let is_used = Id::new(&id.value).is_none_or(|id| named.contains(&id));
            if !is_used {
                self.check.warn(id.span, |_| {
                    Some(match trouble.shown {
                        Some(_) => Fault::NeverShown,
                        None => Fault::UnusedTrouble,
                    })
                });
            }
        }
        let groups = file.troubles.value.0.iter();
        let groups = groups.filter_map(|(_, trouble)| trouble.group.as_ref());
        let groups: HashSet<&str> = groups.map(|group| group.value.as_str()).collect();
        for (id, _) in &file.groups.value.0 {
            if !groups.contains(id.value.as_str()) {
                self.check.warn(id.span, |_| Some(Fault::UnusedGroup));
            }
        }
    }

    /// Warns of YAML files beside it that are not among its cases.
    pub(in crate::guide) fn warn_of_unlisted<T>(
        &mut self,
        unlisted: Vec<T>,
        fault: impl FnOnce(Vec<T>) -> Fault,
    ) {
        if let (Some(file), false) = (&self.file, unlisted.is_empty()) {
            let fault = fault(unlisted);
            self.check.warn(file.cases.span, |_| Some(fault));
        }
    }

    /// The guide with these cases, if there is nothing wrong with the file and they are exactly those that it lists, in
    /// its order; and all that there is to say of the file.
    pub(in crate::guide) fn finish(self, cases: Vec<Case>) -> (Option<Guide>, Vec<Diagnostic>) {
        let (guide, found) = self.check.finish(self.guide);
        let guide = guide.filter(|(_, ids)| cases.iter().map(|case| &case.id).eq(ids));
        let guide = guide.map(|(guide, _)| {
            let asked: HashSet<usize> = cases.iter().flat_map(Case::asks).collect();
            let first = (0..guide.triage.len()).find(|index| !asked.contains(index));
            Guide {
                first,
                cases,
                ..guide
            }
        });
        (guide, found)
    }
}

fn resolve(check: &mut Check<'_>, file: &GuideFile) -> Option<(Guide, Vec<Id>)> {
    check.format(&file.format);
    let language = language(check, file);
    contacts(check, file);
    check.known.sources = entries(check, &file.sources, source);
    let hotlines = entries(check, &file.hotlines, hotline);
    check.known.notices = notices(check, &file.notices);
    let intro = check.named_notices(&file.intro);
    let mut taken = Taken::new();
    let case_ids = case_ids(check, &file.cases, &mut taken);
    check.known.apps = entries(check, &file.apps, app);
    check.known.questions = asked(file);
    let endings = entries(check, &file.endings, |check, id, file| {
        ending(check, id, file, &hotlines)
    });
    check.known.endings.clone_from(&endings);
    let targets = Targets::new(file);
    let triage = triage(check, &file.triage, &targets, &mut taken);
    // Questions, cases, observations and endings share one set of ids: a `to` may name any of them.
    for (id, _) in &file.endings.value.0 {
        check.new_id(id, &mut taken);
    }
    check.known.groups = entries(check, &file.groups, group);
    check.known.troubles = entries(check, &file.troubles, |check, id, file| {
        trouble(check, id, file, &hotlines, &targets)
    });
    check.known.steps = entries(check, &file.steps, shared_step);
    let observations = observations(check, &file.observations, &targets, &mut taken);
    let stuck = stuck(check, &file.stuck, &endings);
    let safety = check.additions(&file.safety);
    let helper = helper(check, &file.helper);
    let id = check.id(&file.id);
    let title = check.text(&file.title);
    let (dispatch, others) = dispatches(check, &file.dispatch).unzip();
    let known = &check.known;
    let guide = Guide {
        id: id?,
        language: language?,
        title: title?,
        dispatch: dispatch?,
        others: others?,
        hosts: known.hosts.iter().cloned().map(Into::into).collect(),
        apps: sound(&known.apps),
        links: sound(&known.links),
        triage,
        first: None,
        observations,
        cases: Vec::new(),
        endings: sound(&endings),
        stuck: stuck?,
        hotlines: sound(&hotlines),
        sources: sound(&known.sources),
        notices: sound(&known.notices),
        intro,
        safety,
        helper,
        groups: sound(&known.groups),
        troubles: sound(&known.troubles),
        folder: None,
    };
    Some((guide, case_ids))
}

/// The guide's first language, in which its texts are read from here on.
fn language(check: &mut Check<'_>, file: &GuideFile) -> Option<Lang> {
    let language = check.one_of(file.language.as_ref(), Lang::ALL, Lang::key);
    check.known.unread |= language.is_none();
    check.known.language = language.unwrap_or_default();
    language
}

/// The ids of the triage's questions, as they are written.
fn asked(file: &GuideFile) -> Vec<String> {
    let questions = file.triage.value.iter();
    questions
        .map(|question| question.id.value.clone())
        .collect()
}

fn case_ids(check: &mut Check<'_>, raw: &At<Vec<At<String>>>, taken: &mut Taken) -> Vec<Id> {
    check.not_empty(raw);
    check.at_most(raw.span, &raw.value, MOST_CASES);
    let ids = raw.value.iter();
    ids.filter_map(|raw| check.new_id(raw, taken)).collect()
}

fn app(check: &mut Check<'_>, id: &At<String>, file: &AppFile) -> Option<App> {
    let id = check.id(id);
    let title = check.text(&file.title);
    Some(App {
        id: id?,
        title: title?,
    })
}

fn shared_step(
    check: &mut Check<'_>,
    id: &At<String>,
    file: &SharedStepFile,
) -> Option<SharedStep> {
    let id = check.id(id);
    let lead = check.copied(|check| check.optional_text(file.lead.as_ref()));
    check.not_empty(&file.path);
    let actions = actions(check, &file.path.value, Earlier::default());
    let is_whole = id.is_some() && actions.len() == file.path.value.len();
    is_whole.then(|| SharedStep {
        lead,
        actions: actions.into(),
    })
}

/// The document that the guide follows, and the others.
fn dispatches(
    check: &mut Check<'_>,
    files: &At<OneOrMany<DispatchFile>>,
) -> Option<(Dispatch, Vec<Dispatch>)> {
    check.not_empty(files);
    check.at_most(files.span, &files.value.0, MOST_ITEMS);
    let files = files.value.0.iter();
    let mut all = files.filter_map(|file| dispatch(check, file));
    Some((all.next()?, all.collect()))
}

fn dispatch(check: &mut Check<'_>, file: &DispatchFile) -> Option<Dispatch> {
    let kind = check.one_of(file.kind.as_ref(), DispatchKind::ALL, DispatchKind::key);
    let number = check.copied(|check| check.optional_words(file.number.as_ref()));
    let date = check.date(&file.date);
    if let Some(date) = date {
        check.warn(file.date.span, |today| {
            future_date::check(When::Day(date), today)
        });
    }
    let (issuer, subject, basis) = check.copied(|check| {
        let [issuer, subject] = [&file.issuer, &file.subject].map(|text| check.text(text));
        (issuer, subject, check.texts(&file.basis))
    });
    let purpose = check.texts(&file.purpose);
    Some(Dispatch {
        kind: kind?,
        number,
        date: date?,
        issuer: issuer?,
        subject: subject?,
        basis,
        purpose,
    })
}
