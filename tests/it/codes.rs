//! Every fault has a small file that raises it and nothing else, at the place that the file itself points at; and the
//! same piece of a guide mended.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use dongbo::error::Error;
use dongbo::frontend::paint::Colors;
use dongbo::guide::{Broken, Code, Date, Diagnostic, Fault, FileText, Guide, Lang, Span};
use dongbo::report::broken_text;
use dongbo::words::fault;
use insta::assert_snapshot;
use unicode_width::UnicodeWidthStr;

use crate::program::{TODAY, root};

/// The small guide's files.
const FILES: [&str; 2] = ["guide.yaml", "first-case.yaml"];

/// A fixture: `E012-dangling-id.yaml`, or a variant of it, `E012-dangling-id-link.yaml`.
struct Fixture {
    name: String,
    code: Code,
    wrong: Piece,
    right: Piece,
}

/// Sections that take the place of the small guide's own, and what the carets under a line point at.
#[derive(Default)]
struct Piece {
    /// By file, the sections' text, without the carets.
    sections: BTreeMap<String, String>,
    mark: Option<Mark>,
}

/// A place in a piece: lines and columns count from 0.
struct Mark {
    file: String,
    line: usize,
    columns: std::ops::Range<usize>,
}

impl Piece {
    fn parse(text: &str) -> Self {
        let mut piece = Self::default();
        let mut file = String::new();
        for line in text.lines() {
            let comment = line.strip_prefix('#').map(str::trim_start);
            match comment {
                Some(name) if FILES.contains(&name) => name.clone_into(&mut file),
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
    fn within(&self, file: &str) -> (String, usize) {
        let own = fs::read_to_string(folder().join("base").join(file)).expect("the small guide");
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

    /// Everything that is said of the small guide with these sections.
    fn check(&self) -> Vec<Broken> {
        let file = |id: &str| FileText {
            name: format!("{id}.yaml").into(),
            text: Cow::Owned(self.within(&format!("{id}.yaml")).0),
        };
        let today = Date::parse(TODAY).expect("a day");
        match Guide::read::<Error>(file("guide"), |id| Ok(file(id.as_str()))) {
            Ok(guide) => guide.lint(today),
            Err(Error::Broken(broken)) => vec![*broken],
            Err(error) => panic!("{error}"),
        }
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
fn fixtures() -> Vec<Fixture> {
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
fn read_out(said: &[Broken], lang: Lang) -> String {
    let read = said
        .iter()
        .map(|broken| broken_text(broken, lang, Colors::Off));
    read.collect()
}

/// The only thing that is said of a fixture, and the file of which it is said.
fn only_fault(fixture: &Fixture) -> (FileText, Diagnostic) {
    let said = fixture.wrong.check();
    match &said[..] {
        [Broken { file, diagnostics }] if diagnostics.len() == 1 => {
            (file.clone(), diagnostics[0].clone())
        }
        _ => panic!("{} is told:\n{}", fixture.name, read_out(&said, Lang::En)),
    }
}

#[test]
fn every_code_has_a_fixture_of_its_name() {
    let fixtures = fixtures();
    let names: BTreeSet<&str> = fixtures.iter().map(|fixture| &*fixture.name).collect();
    for code in Code::ALL {
        let name = format!("{}-{}", code.number(), code.name());
        assert!(names.contains(&*name), "{name}.yaml is missing");
    }
    for Fixture { name, code, .. } in &fixtures {
        let of_the_code = format!("{}-{}", code.number(), code.name());
        assert!(name.starts_with(&of_the_code), "{name}");
    }
}

#[test]
fn a_fixture_raises_its_code_alone_exactly_where_it_points() {
    let mut elsewhere = String::new();
    for fixture in fixtures() {
        let said = fixture.wrong.check();
        let mark = fixture.wrong.mark.as_ref().expect("carets");
        let expected = (
            fixture.code,
            &*mark.file,
            mark.line + fixture.wrong.within(&mark.file).1,
            mark.columns.clone(),
        );
        let found = said.iter().flat_map(|Broken { file, diagnostics }| {
            diagnostics.iter().map(|found| {
                let (line, columns) = place(&file.text, found.span);
                (found.fault.code(), &*file.name, line, columns)
            })
        });
        let found: Vec<_> = found.collect();
        if found != [expected] {
            let told = read_out(&said, Lang::En);
            elsewhere.push_str(&format!("{} {:?}\n{told}\n", fixture.name, mark.columns));
        }
    }
    assert!(elsewhere.is_empty(), "{elsewhere}");
}

/// The line and the columns of a span, from 0. Of what reaches over several lines only the first is pointed at, and
/// what has no width is pointed at with one caret.
fn place(text: &str, span: Span) -> (usize, std::ops::Range<usize>) {
    let before = &text[..span.start];
    let column = before.rsplit('\n').next().unwrap_or("").width();
    let held = text[span.start..span.end].lines().next().unwrap_or("");
    let width = held.trim_end().width().max(1);
    (before.matches('\n').count(), column..column + width)
}

#[test]
fn the_small_guide_and_every_mended_piece_are_without_fault_or_warning() {
    let told = |piece: &Piece| read_out(&piece.check(), Lang::En);
    assert_eq!(told(&Piece::default()), "");
    for fixture in fixtures() {
        assert_eq!(told(&fixture.right), "", "{}", fixture.name);
    }
}

#[test]
fn every_fault_reads_so_that_a_volunteer_can_mend_it() {
    let mut all = String::new();
    for fixture in fixtures() {
        let (file, found) = only_fault(&fixture);
        let broken = Broken {
            file,
            diagnostics: vec![found],
        };
        let told = broken_text(&broken, Lang::Vi, Colors::Off);
        assert!(told.lines().all(|line| !line.chars().any(char::is_control)));
        all.push_str(&format!("## {}\n{told}\n", fixture.name));
    }
    assert_snapshot!(all);
}

#[test]
fn messages_and_cures_in_english_are_complete_and_english() {
    let mut all = String::new();
    for fixture in fixtures() {
        let (_, Diagnostic { fault: found, .. }) = only_fault(&fixture);
        for says in [fault::message, fault::cure] {
            let (vi, en) = (says(Lang::Vi, &found), says(Lang::En, &found));
            assert!(
                !vi.is_empty() && !en.is_empty() && vi != en,
                "{}",
                fixture.name
            );
        }
        all.push_str(&format!(
            "## {}\n{}\n{}\n\n",
            fixture.name,
            fault::message(Lang::En, &found),
            fault::cure(Lang::En, &found)
        ));
    }
    assert_snapshot!(all);
}

#[test]
fn a_missing_key_is_told_with_what_it_is_for() {
    let source = fs::read_to_string(root().join("src/guide/format.rs")).expect("the shape");
    let mut required = vec!["words"];
    let mut may_be_left_out = false;
    for line in source.lines().map(str::trim) {
        may_be_left_out |= line.starts_with("#[serde(default");
        if let Some((key, kind)) = line.strip_prefix("pub ").and_then(|it| it.split_once(": ")) {
            if !may_be_left_out && !kind.starts_with("Option<") {
                required.push(key);
            }
            may_be_left_out = false;
        }
    }
    assert!(required.contains(&"stuck") && required.len() > 30);
    for key in required {
        let key: &'static str = Box::leak(key.to_owned().into_boxed_str());
        for (lang, bare) in [(Lang::Vi, "thêm `"), (Lang::En, "add `")] {
            let cure = fault::cure(lang, &Fault::MissingKey(key));
            let told = cure.strip_prefix(&format!("{bare}{key}: …`: "));
            assert!(told.is_some_and(|told| told.len() > 10), "{key}: {cure}");
        }
    }
}
