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
use crate::guide::model::{
    Choice, Dispatch, Ending, EndingKind, Hotline, Link, Question, Shared, Target,
};
use crate::guide::path::Path;

use super::check::Check;

/// The entries of a map: each id as it is written, with what it names if that is without fault.
type Declared<'f, T> = Vec<(&'f str, Option<Arc<T>>)>;

/// Reads and resolves `guide.yaml`. Errs with every fault in it.
pub(in crate::guide) fn shared(source: &Source) -> Result<Shared, Box<Broken>> {
    let file: GuideFile = file::read(source)?;
    let root = Path::ROOT;
    let mut check = Check::new(file.hosts.clone(), Vec::new());
    check.format(&root.key("format"), file.format);
    hosts(&mut check, &root.key("hosts"), &file.hosts);
    let links = declared(&root.key("links"), &file.links, |at, id, file| {
        link(&mut check, at, id, file)
    });
    check.know(&sound(&links));
    let hotlines = declared(&root.key("hotlines"), &file.hotlines, |at, id, file| {
        hotline(&mut check, at, id, file)
    });
    let endings = declared(&root.key("endings"), &file.endings, |at, id, file| {
        ending(&mut check, at, id, file, &links, &hotlines)
    });
    let mut seen = HashSet::new();
    let case_ids = case_ids(&mut check, &root.key("cases"), &file.cases, &mut seen);
    let triage = triage(&mut check, &root.key("triage"), &file, &endings, &mut seen);
    let stuck = check.named(
        &root.key("stuck"),
        IdKind::Ending,
        &file.stuck,
        endings.iter().cloned(),
    );
    let id = check.id(&root.key("id"), &file.id);
    let title = check.text(&root.key("title"), &file.title);
    let dispatch = dispatch(&mut check, &root.key("dispatch"), &file.dispatch);
    let (hosts, links, endings) = (file.hosts.clone(), sound(&links), sound(&endings));
    let shared = (|| {
        let (id, title, dispatch, stuck) = (id?, title?, dispatch?, stuck?);
        Some(Shared {
            id,
            title,
            dispatch,
            hosts,
            links,
            triage,
            case_ids,
            endings,
            stuck,
        })
    })();
    check.finish(source, shared)
}

/// The entries of a map, each resolved by `resolve`.
fn declared<'f, F, T>(
    path: &Path<'_>,
    files: &'f Entries<F>,
    mut resolve: impl FnMut(&Path<'_>, &str, &F) -> Option<T>,
) -> Declared<'f, T> {
    files
        .0
        .iter()
        .map(|(id, file)| (id.as_str(), resolve(&path.key(id), id, file).map(Arc::new)))
        .collect()
}

/// The entries that are without fault.
fn sound<T>(declared: &Declared<'_, T>) -> Vec<Arc<T>> {
    declared
        .iter()
        .filter_map(|(_, entry)| entry.clone())
        .collect()
}

fn hosts(check: &mut Check, path: &Path<'_>, hosts: &[String]) {
    for (index, host) in hosts.iter().enumerate() {
        if let Err(why) = contact::check_host(host) {
            check.fault(&path.index(index), Fault::Address(why, host.clone()));
        }
    }
}

fn link(check: &mut Check, at: &Path<'_>, id: &str, file: &LinkFile) -> Option<Link> {
    let id = check.id(at, id);
    let url = check.url(&at.key("url"), &file.url);
    let title = check.text(&at.key("title"), &file.title);
    Some(Link {
        id: id?,
        url: url?,
        title: title?,
    })
}

fn hotline(check: &mut Check, at: &Path<'_>, id: &str, file: &HotlineFile) -> Option<Hotline> {
    let id = check.id(at, id);
    let phone = check.phone(&at.key("phone"), &file.phone);
    let title = check.text(&at.key("title"), &file.title);
    Some(Hotline {
        id: id?,
        phone: phone?,
        title: title?,
    })
}

fn ending(
    check: &mut Check,
    at: &Path<'_>,
    id: &str,
    file: &EndingFile,
    links: &Declared<'_, Link>,
    hotlines: &Declared<'_, Hotline>,
) -> Option<Ending> {
    let id = check.id(at, id);
    let kind = match (&file.portal, &file.hotline) {
        (Some(link), None) => check
            .named(&at.key("portal"), IdKind::Link, link, links.iter().cloned())
            .map(EndingKind::Portal),
        (None, Some(hotline)) => check
            .named(
                &at.key("hotline"),
                IdKind::Hotline,
                hotline,
                hotlines.iter().cloned(),
            )
            .map(EndingKind::Hotline),
        _ => {
            check.fault(at, Fault::EndingKind);
            None
        }
    };
    Some(Ending {
        id: id?,
        kind: kind?,
    })
}

fn case_ids(check: &mut Check, path: &Path<'_>, raw: &[String], seen: &mut HashSet<Id>) -> Vec<Id> {
    check.not_empty(path, raw);
    let ids = raw.iter().enumerate();
    ids.filter_map(|(index, raw)| check.new_id(&path.index(index), raw, seen))
        .collect()
}

/// The questions. `seen` are the ids of the cases: what an answer's `to` names must be plain, so questions, cases and
/// endings share one set of ids.
fn triage(
    check: &mut Check,
    path: &Path<'_>,
    file: &GuideFile,
    endings: &Declared<'_, Ending>,
    seen: &mut HashSet<Id>,
) -> Vec<Question> {
    check.not_empty(path, &file.triage);
    let root = Path::ROOT;
    for (id, _) in endings {
        check.new_id(&root.key("endings").key(id), id, seen);
    }
    let ids: Vec<Option<Id>> = file
        .triage
        .iter()
        .enumerate()
        .map(|(index, file)| check.new_id(&path.index(index).key("id"), &file.id, seen))
        .collect();
    let questions = file.triage.iter().enumerate();
    let questions = questions.map(|(at, file)| (file.id.as_str(), Some(Target::Question(at))));
    let cases = file
        .cases
        .iter()
        .enumerate()
        .map(|(at, id)| (id.as_str(), Some(Target::Case(at))));
    let ends = endings
        .iter()
        .map(|(id, ending)| (*id, ending.clone().map(Target::Ending)));
    let targets: Vec<(&str, Option<Target>)> = questions.chain(cases).chain(ends).collect();

    let mut resolved = Vec::new();
    for (index, (file, id)) in file.triage.iter().zip(ids).enumerate() {
        let at = path.index(index);
        let ask = check.text(&at.key("ask"), &file.ask);
        let choices = choices(check, &at.key("answers"), file, &targets);
        if let (Some(id), Some(ask)) = (id, ask) {
            resolved.push(Question { id, ask, choices });
        }
    }
    resolved
}

fn choices(
    check: &mut Check,
    path: &Path<'_>,
    question: &QuestionFile,
    targets: &[(&str, Option<Target>)],
) -> Vec<Choice> {
    check.not_empty(path, &question.answers);
    let mut seen = HashSet::new();
    let choice = |(index, file): (usize, &ChoiceFile)| {
        let at = path.index(index);
        let id = check.new_id(&at.key("id"), &file.id, &mut seen);
        let label = check.text(&at.key("label"), &file.label);
        let to = check.named(
            &at.key("to"),
            IdKind::Target,
            &file.to,
            targets.iter().cloned(),
        );
        Some(Choice {
            id: id?,
            label: label?,
            to: to?,
        })
    };
    question
        .answers
        .iter()
        .enumerate()
        .filter_map(choice)
        .collect()
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
