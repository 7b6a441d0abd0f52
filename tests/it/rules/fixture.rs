//! The fixtures of the rules: small files, each with a wrong and a right piece of a guide.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use dongbo::frontend::paint::Colors;
use dongbo::guide::{
    Broken, Code, Date, Diagnostic, Fetched, FileText, Id, Lang, Unreadable, demo, survey,
};
use dongbo::report::broken_text;
use dongbo::walk::demo::acts;
use dongbo::walk::{Start, Walk};

use crate::program::{TODAY, root};

/// The small guide's files.
pub const FILES: [&str; 2] = ["guide.yaml", "first-case.yaml"];

/// A fixture: `E012-dangling-id.yaml`, or a variant of it, `E012-dangling-id-link.yaml`.
pub struct Fixture {
    pub name: String,
    pub code: Code,
    pub wrong: Piece,
    pub right: Piece,
}

/// Sections that take the place of the small guide's own, and what the carets under a line point at.
#[derive(Default)]
pub struct Piece {
    /// By file, the sections' text, without the carets.
    pub sections: BTreeMap<String, String>,
    pub mark: Option<Mark>,
}

/// A place in a piece: lines and columns count from 0.
pub struct Mark {
    pub file: String,
    pub line: usize,
    pub columns: std::ops::Range<usize>,
}

impl Piece {
    fn parse(text: &str) -> Self {
        let mut piece = Self::default();
        let mut file = String::new();
        for line in text.lines() {
            let comment = line.strip_prefix('#').map(str::trim_start);
            match comment {
                Some(name) if Path::new(name).extension().is_some() => name.clone_into(&mut file),
                Some(carets) if carets.starts_with('^') => {
                    let end = line.chars().count();
                    let above = piece.sections[&file].lines().count() - 1;
                    piece.mark = Some(Mark {
                        file: file.clone(),
                        line: above,
                        columns: end - carets.len()..end,
                    });
                }
                _ => {
                    let section = piece.sections.entry(file.clone()).or_default();
                    section.push_str(line);
                    section.push('\n');
                }
            }
        }
        piece
    }

    /// A file of the small guide with these sections behind those that they do not replace, and how many lines those
    /// take.
    pub fn within(&self, file: &str) -> (String, usize) {
        // A file that the small guide does not have is the piece's own.
        let own = fs::read_to_string(folder().join("base").join(file)).unwrap_or_default();
        let Some(sections) = self.sections.get(file) else {
            return (own, 0);
        };
        let replaced: Vec<&str> = sections.lines().filter_map(key).collect();
        let mut kept = String::new();
        let mut keep = true;
        for line in own.lines() {
            keep = key(line).map_or(keep, |key| !replaced.contains(&key));
            if keep {
                kept.push_str(line);
                kept.push('\n');
            }
        }
        let lines = kept.lines().count();
        (kept + sections, lines)
    }

    /// Everything that is said of the small guide with these sections. A case named `a-folder` is one.
    pub fn check(&self) -> Vec<Broken> {
        let file = |id: &str| FileText {
            name: format!("{id}.yaml").into(),
            text: Cow::Owned(self.within(&format!("{id}.yaml")).0),
        };
        let is_demo = |name: &&str| name.starts_with("demos/");
        let own = self.sections.keys().map(String::as_str);
        let own = own.filter(|name| !is_demo(name));
        let beside: BTreeSet<String> = FILES.into_iter().chain(own).map(str::to_owned).collect();
        let fetch = |id: &Id| match id.as_str() {
            "a-folder" => Fetched::Unreadable(Unreadable::NotAFile),
            id if beside.contains(&format!("{id}.yaml")) => Fetched::File(file(id)),
            _ => Fetched::Missing,
        };
        let names: Vec<String> = beside.iter().cloned().collect();
        let today = Date::parse(TODAY).expect("a day");
        let surveyed = survey(&file("guide"), &names, fetch, Some(today));
        let mut said = surveyed.files;
        let demos = self.sections.keys().map(String::as_str).filter(is_demo);
        for name in demos {
            let guide = surveyed.guide.as_ref().expect("a guide for the demo");
            let file = FileText {
                name: name.into(),
                text: Cow::Owned(self.within(name).0),
            };
            said.extend(
                demo(&file, guide)
                    .and_then(|demo| {
                        let walk = Walk::new(guide, Start::Triage, today);
                        acts(&demo, &walk).map(drop).map_err(|found| Broken {
                            file,
                            diagnostics: vec![found],
                        })
                    })
                    .err(),
            );
        }
        said
    }
}

/// The key that a line begins a section with.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(':')?;
    key.starts_with(|c: char| c.is_ascii_lowercase())
        .then_some(key)
}

fn folder() -> std::path::PathBuf {
    root().join("tests/fixtures/faults")
}

/// Every fixture, by name.
pub fn fixtures() -> Vec<Fixture> {
    let entries = fs::read_dir(folder()).expect("the fixtures");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let read = |path: std::path::PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy();
        let text = fs::read_to_string(&path).expect("a fixture");
        let (wrong, right) = text.split_once("---\n").expect("a wrong and a right piece");
        Fixture {
            name: name.clone().into_owned(),
            code: Code::find(&name[..4]).unwrap_or_else(|| panic!("{name} is no code's")),
            wrong: Piece::parse(wrong),
            right: Piece::parse(right),
        }
    };
    let mut fixtures: Vec<Fixture> = paths.filter(|path| path.is_file()).map(read).collect();
    fixtures.sort_by(|one, other| one.name.cmp(&other.name));
    fixtures
}

/// What is said, as an author reads it.
pub fn read_out(said: &[Broken], lang: Lang) -> String {
    let read = said
        .iter()
        .map(|broken| broken_text(broken, lang, Colors::Off));
    read.collect()
}

/// The only thing that is said of a fixture, and the file of which it is said.
pub fn only_fault(fixture: &Fixture) -> (FileText, Diagnostic) {
    let said = fixture.wrong.check();
    match &said[..] {
        [Broken { file, diagnostics }] if diagnostics.len() == 1 => {
            (file.clone(), diagnostics[0].clone())
        }
        _ => panic!("{} is told:\n{}", fixture.name, read_out(&said, Lang::En)),
    }
}
