//! `guide.yaml`: what the cases share.

use std::collections::HashSet;
use std::sync::Arc;

use crate::guide::contact;
use crate::guide::diagnostic::{Broken, Fault, IdKind, Source};
use crate::guide::file::{
    self, ChoiceFile, DispatchFile, EndingFile, Entries, GuideFile, HotlineFile, LinkFile,
    QuestionFile,
};
use crate::guide::id::Id;
use crate::guide::model::{Choice, Dispatch, Ending, EndingKind, Hotline, Link, Question, Target};
use crate::guide::path::Path;
use crate::guide::text::Text;

use super::check::Check;

/// What `guide.yaml` says, resolved.
#[derive(Debug)]
pub(in crate::guide) struct Shared {
    pub id: Id,
    pub title: Text,
    pub dispatch: Dispatch,
    pub hosts: Vec<String>,
    pub links: Vec<Arc<Link>>,
    pub triage: Vec<Question>,
    pub case_ids: Vec<Id>,
    pub endings: Vec<Arc<Ending>>,
    pub stuck: Arc<Ending>,
}

/// Reads and resolves `guide.yaml`. Errs with every fault in it.
pub(in crate::guide) fn shared(source: &Source) -> Result<Shared, Box<Broken>> {
    let file: GuideFile = file::read(source)?;
    let root = Path::ROOT;
    let mut check = Check::new(file.hosts.clone(), Vec::new());
    check.format(&root.key("format"), file.format);
    hosts(&mut check, &root.key("hosts"), &file.hosts);
    let links = links(&mut check, &root.key("links"), &file.links);
    check.know(&links);
    let hotlines = hotlines(&mut check, &root.key("hotlines"), &file.hotlines);
    let endings = endings(
        &mut check,
        &root.key("endings"),
        &file.endings,
        &links,
        &hotlines,
    );
    let mut seen = HashSet::new();
    let case_ids = case_ids(&mut check, &root.key("cases"), &file.cases, &mut seen);
    let triage = triage(
        &mut check,
        &root.key("triage"),
        &file.triage,
        &case_ids,
        &endings,
        &mut seen,
    );
    let stuck = check.named(
        &root.key("stuck"),
        IdKind::Ending,
        &file.stuck,
        by_id(&endings),
    );
    let id = check.id(&root.key("id"), &file.id);
    let title = check.text(&root.key("title"), &file.title);
    let dispatch = dispatch(&mut check, &root.key("dispatch"), &file.dispatch);
    let hosts = file.hosts.clone();
    let shared = (|| {
        Some(Shared {
            id: id?,
            title: title?,
            dispatch: dispatch?,
            hosts,
            links,
            triage,
            case_ids,
            endings,
            stuck: stuck?,
        })
    })();
    check.finish(source, shared)
}

fn hosts(check: &mut Check, path: &Path<'_>, hosts: &[String]) {
    for (index, host) in hosts.iter().enumerate() {
        if let Err(why) = contact::check_host(host) {
            check.fault(&path.index(index), Fault::Address(why, host.clone()));
        }
    }
}

fn links(check: &mut Check, path: &Path<'_>, files: &Entries<LinkFile>) -> Vec<Arc<Link>> {
    let link = |(key, file): &(String, LinkFile)| {
        let at = path.key(key);
        let id = check.id(&at, key);
        let url = check.url(&at.key("url"), &file.url);
        let title = check.text(&at.key("title"), &file.title);
        Some(Arc::new(Link {
            id: id?,
            url: url?,
            title: title?,
        }))
    };
    files.0.iter().filter_map(link).collect()
}

fn hotlines(check: &mut Check, path: &Path<'_>, files: &Entries<HotlineFile>) -> Vec<Arc<Hotline>> {
    let hotline = |(key, file): &(String, HotlineFile)| {
        let at = path.key(key);
        let id = check.id(&at, key);
        let phone = check.phone(&at.key("phone"), &file.phone);
        let title = check.text(&at.key("title"), &file.title);
        Some(Arc::new(Hotline {
            id: id?,
            phone: phone?,
            title: title?,
        }))
    };
    files.0.iter().filter_map(hotline).collect()
}

fn endings(
    check: &mut Check,
    path: &Path<'_>,
    files: &Entries<EndingFile>,
    links: &[Arc<Link>],
    hotlines: &[Arc<Hotline>],
) -> Vec<Arc<Ending>> {
    let ending = |(key, file): &(String, EndingFile)| {
        let at = path.key(key);
        let id = check.id(&at, key);
        let kind = match (&file.portal, &file.hotline) {
            (Some(link), None) => {
                let known = links.iter().map(|link| (&link.id, link));
                check
                    .named(&at.key("portal"), IdKind::Link, link, known)
                    .cloned()
                    .map(EndingKind::Portal)
            }
            (None, Some(hotline)) => {
                let known = hotlines.iter().map(|hotline| (&hotline.id, hotline));
                check
                    .named(&at.key("hotline"), IdKind::Hotline, hotline, known)
                    .cloned()
                    .map(EndingKind::Hotline)
            }
            _ => {
                check.fault(&at, Fault::EndingKind);
                None
            }
        };
        Some(Arc::new(Ending {
            id: id?,
            kind: kind?,
        }))
    };
    files.0.iter().filter_map(ending).collect()
}

/// Endings with their ids, for [`Check::named`].
pub(super) fn by_id(endings: &[Arc<Ending>]) -> impl Iterator<Item = (&Id, Arc<Ending>)> + Clone {
    endings
        .iter()
        .map(|ending| (&ending.id, Arc::clone(ending)))
}

fn case_ids(check: &mut Check, path: &Path<'_>, raw: &[String], seen: &mut HashSet<Id>) -> Vec<Id> {
    check.not_empty(path, raw);
    raw.iter()
        .enumerate()
        .filter_map(|(index, raw)| check.new_id(&path.index(index), raw, seen))
        .collect()
}

/// The questions. `seen` are the ids of the cases: an answer's `to` must be plain.
fn triage(
    check: &mut Check,
    path: &Path<'_>,
    files: &[QuestionFile],
    case_ids: &[Id],
    endings: &[Arc<Ending>],
    seen: &mut HashSet<Id>,
) -> Vec<Question> {
    check.not_empty(path, files);
    for ending in endings {
        if !seen.insert(ending.id.clone()) {
            check.fault(&path.index(0), Fault::DuplicateId(ending.id.to_string()));
        }
    }
    let question_ids: Vec<Option<Id>> = files
        .iter()
        .enumerate()
        .map(|(index, file)| check.new_id(&path.index(index).key("id"), &file.id, seen))
        .collect();
    let questions = question_ids
        .iter()
        .enumerate()
        .filter_map(|(at, id)| Some((id.as_ref()?, Target::Question(at))));
    let cases = case_ids
        .iter()
        .enumerate()
        .map(|(at, id)| (id, Target::Case(at)));
    let ends = endings
        .iter()
        .map(|ending| (&ending.id, Target::Ending(Arc::clone(ending))));
    let targets: Vec<(&Id, Target)> = questions.chain(cases).chain(ends).collect();

    let mut resolved = Vec::new();
    for (index, file) in files.iter().enumerate() {
        let at = path.index(index);
        let ask = check.text(&at.key("ask"), &file.ask);
        let choices = choices(check, &at.key("answers"), &file.answers, &targets);
        if let (Some(id), Some(ask)) = (question_ids[index].clone(), ask) {
            resolved.push(Question { id, ask, choices });
        }
    }
    resolved
}

fn choices(
    check: &mut Check,
    path: &Path<'_>,
    files: &[ChoiceFile],
    targets: &[(&Id, Target)],
) -> Vec<Choice> {
    check.not_empty(path, files);
    let mut seen = HashSet::new();
    let choice = |(index, file): (usize, &ChoiceFile)| {
        let at = path.index(index);
        let id = check.new_id(&at.key("id"), &file.id, &mut seen);
        let label = check.text(&at.key("label"), &file.label);
        let known = targets.iter().map(|(id, target)| (*id, target));
        let to = check
            .named(&at.key("to"), IdKind::Target, &file.to, known)
            .cloned();
        Some(Choice {
            id: id?,
            label: label?,
            to: to?,
        })
    };
    files.iter().enumerate().filter_map(choice).collect()
}

fn dispatch(check: &mut Check, path: &Path<'_>, file: &DispatchFile) -> Option<Dispatch> {
    let number = check.words(&path.key("number"), &file.number);
    let date = check.date(&path.key("date"), &file.date);
    let issuer = check.text(&path.key("issuer"), &file.issuer);
    let subject = check.text(&path.key("subject"), &file.subject);
    let basis = check.texts(&path.key("basis"), &file.basis);
    let purpose = check.texts(&path.key("purpose"), &file.purpose);
    Some(Dispatch {
        number: number?,
        date: date?,
        issuer: issuer?,
        subject: subject?,
        basis,
        purpose,
    })
}
