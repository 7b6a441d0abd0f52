//! A guide that may be anybody's: all its files are read, and all that can be said of any of them is told at once.

use std::collections::HashSet;
use std::sync::Arc;

use super::date::Date;
use super::diagnostic::{Broken, Diagnostic, FileText, Span};
use super::fault::{Fault, Unreadable};
use super::id::Id;
use super::lint;
use super::model::{Case, Guide};
use super::resolve::{self, CaseRead, Outline, Shared};

/// What came of reading a guide whole.
#[derive(Debug)]
pub struct Survey {
    /// The guide, if there is no error in it.
    pub guide: Option<Guide>,
    /// The ids of the cases whose files were asked for.
    pub cases: Vec<Id>,
    /// What is to be said of its files, `guide.yaml` first; a file of which nothing is to be said is left out.
    pub files: Vec<Broken>,
}

/// What came of fetching a case's file.
#[derive(Debug)]
pub enum Fetched {
    /// The file.
    File(FileText),
    /// There is none of that name.
    Missing,
    /// There is one, and it cannot be read.
    Unreadable(Unreadable),
}

impl From<FileText> for Fetched {
    fn from(file: FileText) -> Self {
        Self::File(file)
    }
}

/// How many cases without a file that can be read are told.
const MOST_MISSING: usize = 100;

/// A case's file, and what came of reading it.
struct Surveyed {
    /// The case's place in the list of `guide.yaml`.
    index: usize,
    file: FileText,
    case: Result<Case, Box<Broken>>,
    outline: Option<Outline>,
    /// What could be better.
    better: Vec<Diagnostic>,
}

/// Reads `guide.yaml` and fetches each case's file by the case's id. `beside` are the names of the YAML files beside it,
/// with their endings. What could be better is told too, as it is on the day `today`; without a day, only what is wrong.
pub fn survey(
    file: &FileText,
    beside: &[String],
    fetch: impl FnMut(&Id) -> Fetched,
    today: Option<Date>,
) -> Survey {
    let mut shared = Shared::read(file);
    let listed = shared.listed();
    let files = fetched(&mut shared, &listed, &beside.into(), fetch);
    let is_there = files.len() == listed.len();
    let known = shared.known();
    let surveyed = |(index, id, file): (usize, Id, FileText)| {
        let CaseRead { case, outline } = resolve::case(&file, index, &id, known.clone());
        let better = match (&case, today) {
            (_, None) => Vec::new(),
            (Ok(case), Some(_)) => lint::case(&file, case),
            (Err(_), Some(_)) => lint::text(&file),
        };
        Surveyed {
            index,
            file,
            case,
            outline,
            better,
        }
    };
    let mut cases: Vec<Surveyed> = files.into_iter().map(surveyed).collect();
    let places = listed.iter().map(|(index, _)| index + 1).max();
    let mut outlines: Vec<Option<Outline>> = Vec::new();
    outlines.resize_with(places.unwrap_or_default(), || None);
    for case in &mut cases {
        outlines[case.index] = case.outline.take();
    }
    shared.note_ways(&outlines);
    let parts = shared.finish(file);

    let sound: Vec<&Case> = cases
        .iter()
        .filter_map(|it| it.case.as_ref().ok())
        .collect();
    let is_whole = is_there && sound.len() == cases.len();
    let mut better = match (&parts, today) {
        (_, None) => Vec::new(),
        (Ok((opening, support)), Some(today)) => {
            let all = is_whole.then_some(&sound[..]);
            lint::shared(file, opening, support, all, today)
        }
        (Err(_), Some(_)) => lint::text(file),
    };
    // A file that is missing may be there under another name.
    if today.is_some() && is_there && !listed.is_empty() {
        better.extend(lint::unlisted(file, unlisted(beside, &listed)));
    }
    let mut told = vec![said(
        file,
        parts.as_ref().err().map(|broken| &**broken),
        better,
    )];
    for case in &mut cases {
        let better = std::mem::take(&mut case.better);
        told.push(said(
            &case.file,
            case.case.as_ref().err().map(|broken| &**broken),
            better,
        ));
    }
    told.retain(|file| !file.diagnostics.is_empty());
    let guide = parts.ok().and_then(|(opening, support)| {
        let cases = cases.into_iter().map(|it| it.case.ok());
        resolve::whole(opening, support, cases.collect::<Option<_>>()?)
    });
    Survey {
        guide,
        cases: listed.into_iter().map(|(_, id)| id).collect(),
        files: told,
    }
}

impl Survey {
    /// A guide whose `guide.yaml` cannot be read.
    pub fn unreadable(name: &str, why: Unreadable) -> Self {
        let file = FileText {
            name: name.into(),
            text: "".into(),
        };
        let fault = Fault::UnreadableFile {
            file: "guide.yaml".to_owned(),
            why,
        };
        let diagnostics = vec![Diagnostic::new(Span { start: 0, end: 0 }, fault)];
        Self {
            guide: None,
            cases: Vec::new(),
            files: vec![Broken { file, diagnostics }],
        }
    }
}

/// The files that no case names.
fn unlisted(beside: &[String], listed: &[(usize, Id)]) -> Vec<String> {
    let known: HashSet<&str> = listed.iter().map(|(_, id)| id.as_str()).collect();
    let names_none = |name: &&String| {
        let stem = name.rsplit_once('.').map_or(&***name, |(stem, _)| stem);
        stem != "guide" && !known.contains(stem)
    };
    beside.iter().filter(names_none).cloned().collect()
}

/// The files of the cases that are there; those that are not are noted.
fn fetched(
    shared: &mut Shared,
    listed: &[(usize, Id)],
    beside: &Arc<[String]>,
    mut fetch: impl FnMut(&Id) -> Fetched,
) -> Vec<(usize, Id, FileText)> {
    let mut files = Vec::with_capacity(listed.len());
    let mut missing = 0;
    for (index, id) in listed {
        let id = id.clone();
        let fault = match fetch(&id) {
            Fetched::File(file) => {
                files.push((*index, id, file));
                continue;
            }
            Fetched::Missing => Fault::MissingFile {
                id,
                beside: Arc::clone(beside),
            },
            Fetched::Unreadable(why) => Fault::UnreadableFile {
                file: format!("{id}.yaml"),
                why,
            },
        };
        shared.note_case(*index, fault);
        missing += 1;
        if missing == MOST_MISSING {
            break;
        }
    }
    files
}

/// What is said of a file, in its order.
fn said(file: &FileText, broken: Option<&Broken>, better: Vec<Diagnostic>) -> Broken {
    let mut diagnostics = broken.map_or_else(Vec::new, |broken| broken.diagnostics.clone());
    diagnostics.extend(better);
    diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
    Broken {
        file: file.clone(),
        diagnostics,
    }
}
