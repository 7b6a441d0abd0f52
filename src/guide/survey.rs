//! Reads all files of a guide that is not trusted, and gives every fault of every file.

use std::collections::HashSet;
use std::sync::Arc;

use super::diagnostic::{Broken, Diagnostic, FileText, Span};
use super::model::{Case, Demo, Guide};
use super::resolve::{self, CaseRead, Outline, Shared};
use super::rule::guess::is_file_of;
use super::rule::{Fault, Unreadable};
use super::value::{Date, Id};

/// What came of reading a guide whole.
#[derive(Debug)]
pub struct Survey {
    /// The guide, if there is no error in it.
    pub guide: Option<Guide>,
    /// The ids of the cases whose files were asked for.
    pub cases: Vec<Id>,
    /// What is to be said of its files, `guide.yaml` first; a file of which nothing is to be said is left out.
    pub files: Vec<Broken>,
    /// The files of which nothing is to be said, in the same order.
    pub sound: Vec<FileText>,
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

impl From<Result<FileText, Unreadable>> for Fetched {
    fn from(read: Result<FileText, Unreadable>) -> Self {
        match read {
            Ok(file) => Self::File(file),
            Err(Unreadable::NotThere) => Self::Missing,
            Err(why) => Self::Unreadable(why),
        }
    }
}

/// How many cases without a file that can be read are told.
const MOST_MISSING: usize = 100;

/// Reads `guide.yaml` and fetches each case's file by the case's id. `beside` are the names of the YAML files beside it,
/// with their endings. With a day, warnings are given as on that day.
pub fn survey(
    file: &FileText,
    beside: &[String],
    fetch: impl FnMut(&Id) -> Fetched,
    today: Option<Date>,
) -> Survey {
    let mut shared = Shared::read(file, today);
    let listed = shared.listed();
    let fetched = fetched(&mut shared, &listed, &beside.into(), fetch);
    let is_there = fetched.len() == listed.len();
    let known = shared.known();
    let places = listed.iter().map(|(index, _)| index + 1).max();
    let mut outlines: Vec<Option<Outline>> = Vec::new();
    outlines.resize_with(places.unwrap_or_default(), || None);
    let mut cases: Vec<Case> = Vec::with_capacity(fetched.len());
    let mut of_cases: Vec<Broken> = Vec::with_capacity(fetched.len());
    for (index, id, file) in fetched {
        let read: CaseRead = resolve::case(&file, index, &id, known.clone(), today);
        outlines[index] = read.outline;
        cases.extend(read.case);
        let diagnostics = read.found;
        of_cases.push(Broken { file, diagnostics });
    }
    shared.note_ways(&outlines);
    if cases.len() == listed.len() {
        shared.warn_of_unused(&cases);
    }
    // A file that is missing may be there under another name.
    if is_there && !listed.is_empty() {
        let (copied, unlisted) = unlisted(beside, &listed);
        shared.warn_of_unlisted(unlisted, Fault::UnlistedFiles);
        shared.warn_of_unlisted(copied, Fault::CopiedFiles);
    }
    let (guide, diagnostics) = shared.finish(cases);
    let mut files = vec![Broken {
        file: file.clone(),
        diagnostics,
    }];
    files.extend(of_cases);
    let (sound, files): (Vec<Broken>, _) = files
        .into_iter()
        .partition(|file| file.diagnostics.is_empty());
    Survey {
        guide,
        cases: listed.into_iter().map(|(_, id)| id).collect(),
        files,
        sound: sound.into_iter().map(|sound| sound.file).collect(),
    }
}

/// Reads a demo of a guide. Errs with its file and every fault in it.
pub fn demo(file: &FileText, guide: &Guide) -> Result<Demo, Broken> {
    let (demo, diagnostics) = resolve::demo(file, guide);
    demo.ok_or_else(|| Broken {
        file: file.clone(),
        diagnostics,
    })
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
            sound: Vec::new(),
        }
    }
}

/// The files that are not read: copies, each with the file that it is a copy of, and those that no case names.
fn unlisted(beside: &[String], listed: &[(usize, Id)]) -> (Vec<(String, String)>, Vec<String>) {
    let ids = || std::iter::once("guide").chain(listed.iter().map(|(_, id)| id.as_str()));
    let read: HashSet<String> = ids().map(|id| format!("{id}.yaml")).collect();
    let (mut copied, mut unlisted) = (Vec::new(), Vec::new());
    let is_spare = |name: &&String| !read.contains(*name) && !is_backup(name);
    for name in beside.iter().filter(is_spare) {
        match ids().find(|id| is_file_of(name, id)) {
            Some(id) => copied.push((name.clone(), format!("{id}.yaml"))),
            None => unlisted.push(name.clone()),
        }
    }
    (copied, unlisted)
}

/// Whether a name says that nobody is to read the file: editors leave such ones behind.
fn is_backup(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    ["bak", "old", "orig", "tmp"].contains(&&*ending)
}

/// The files of the cases that are there; those that are not are noted.
fn fetched(
    shared: &mut Shared<'_>,
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
