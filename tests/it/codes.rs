//! Every fault has a small file that raises it and nothing else, at the place that the file itself points at; and the
//! same piece of a guide mended. The first of each code is what `guide check --explain` shows.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use dongbo::frontend::paint::Colors;
use dongbo::guide::{
    Broken, Code, Date, Diagnostic, Fault, Fetched, FileText, Id, Lang, Severity, Span, Unreadable,
    survey,
};
use dongbo::report::broken_text;
use insta::assert_snapshot;
use unicode_width::UnicodeWidthStr;

use crate::program::{Folder, TODAY, dongbo, root};

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
    fn within(&self, file: &str) -> (String, usize) {
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
    fn check(&self) -> Vec<Broken> {
        let file = |id: &str| FileText {
            name: format!("{id}.yaml").into(),
            text: Cow::Owned(self.within(&format!("{id}.yaml")).0),
        };
        let own = self.sections.keys().map(String::as_str);
        let beside: BTreeSet<String> = FILES.into_iter().chain(own).map(str::to_owned).collect();
        let fetch = |id: &Id| match id.as_str() {
            "a-folder" => Fetched::Unreadable(Unreadable::NotAFile),
            id if beside.contains(&format!("{id}.yaml")) => Fetched::File(file(id)),
            _ => Fetched::Missing,
        };
        let names: Vec<String> = beside.iter().cloned().collect();
        let today = Date::parse(TODAY).expect("a day");
        survey(&file("guide"), &names, fetch, Some(today)).files
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
    let width = held.width().max(1);
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
        for says in [Fault::message, Fault::cure] {
            let (vi, en) = (says(&found, Lang::Vi), says(&found, Lang::En));
            assert!(
                !vi.is_empty() && !en.is_empty() && vi != en,
                "{}",
                fixture.name
            );
        }
        all.push_str(&format!(
            "## {}\n{}\n{}\n\n",
            fixture.name,
            found.message(Lang::En),
            found.cure(Lang::En)
        ));
    }
    assert_snapshot!(all);
}

#[test]
fn a_missing_key_is_told_with_what_it_is_for() {
    let folder = root().join("src/guide/format");
    let shape = |name| fs::read_to_string(folder.join(name)).expect("the shape");
    let source = ["mod.rs", "shared.rs", "case.rs"].map(shape).concat();
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
            let cure = Fault::MissingKey(key).cure(lang);
            let told = cure.strip_prefix(&format!("{bare}{key}: …`: "));
            assert!(told.is_some_and(|told| told.len() > 10), "{key}: {cure}");
        }
    }
}

#[test]
fn every_code_is_explained_in_both_languages() {
    for lang in ["vi", "en"] {
        let mut all = String::new();
        for code in Code::ALL {
            let ran = dongbo(["guide", "check", "--lang", lang, "--explain"])
                .arg(code.number())
                .run()
                .code(0)
                .quiet();
            let first = format!("  {} {}: ", code.number(), code.name());
            assert!(ran.stdout.starts_with(&first), "{}", ran.stdout);
            for line in ran.stdout.lines() {
                assert!(line.width() <= 80, "{line}");
            }
            all.push_str(&format!("{}\n", ran.stdout));
        }
        assert_snapshot!(format!("explained_{lang}"), all);
    }
    for code in Code::ALL {
        for says in [Code::title, Code::why, Code::mend] {
            let en = says(*code, Lang::En);
            assert_ne!(says(*code, Lang::Vi), en, "{code}");
            // One letter is spoken of as such.
            let foreign = |c: &char| c.is_alphabetic() && !c.is_ascii();
            assert!(en.chars().filter(foreign).count() <= 1, "{en}");
        }
    }
}

#[test]
fn an_example_is_the_fixture_that_was_proven() {
    for fixture in fixtures() {
        if fixture.name.len() > 5 + fixture.code.name().len() {
            continue;
        }
        let (wrong, right) = fixture.code.example();
        let right = right.to_owned();
        for (shown, proven) in [(wrong, fixture.wrong), (right, fixture.right)] {
            let lines = proven.sections.values().flat_map(|text| text.lines());
            for line in lines {
                let line = dongbo::guide::visible(line);
                assert!(shown.lines().any(|own| own == line), "{line}\n{shown}");
            }
        }
    }
}

#[test]
fn a_code_is_asked_for_by_number_or_name_and_an_unknown_one_is_guessed() {
    let explain = |code: &str| dongbo(["guide", "check", "--explain", code]).run();
    let by_number = explain("E012").code(0).quiet().stdout;
    for other in ["e012", "dangling-id"] {
        assert_eq!(explain(other).code(0).quiet().stdout, by_number);
    }
    for (wrong, meant) in [
        ("12", Some("E012")),
        ("E12", Some("E012")),
        ("w4", Some("W004")),
        ("dangling-ids", Some("dangling-id")),
        ("E099", None),
        ("", None),
    ] {
        let ran = explain(wrong).code(2);
        assert_eq!(ran.stdout, "");
        let guess = meant.map(|meant| format!("gợi ý: có phải `{meant}`?"));
        match guess {
            Some(guess) => assert!(ran.stderr.contains(&guess), "{}", ran.stderr),
            None => assert!(!ran.stderr.contains("có phải"), "{}", ran.stderr),
        }
        for code in Code::ALL {
            assert!(ran.stderr.contains(&code.to_string()), "{}", ran.stderr);
        }
    }
    let help = dongbo(["guide", "check", "--help"]).run().code(0).stdout;
    assert!(help.contains("--explain"), "{help}");
    for more in ["guides", "--strict", "--format=json"] {
        let ran = dongbo(["guide", "check", "--explain", "E012", more]).run();
        assert!(ran.code(2).stderr.contains("--explain"), "{more}");
    }
}

#[test]
fn a_check_tells_where_to_read_more_or_that_every_way_ends() {
    let folder = Folder::new("explain-more");
    let write = |piece: &Piece| {
        for name in FILES {
            fs::write(folder.path().join(name), piece.within(name).0).expect("it is written");
        }
    };
    let proven = "đường nào cũng tới kết thúc";
    for fixture in fixtures() {
        if !["E012-dangling-id", "E051-endless", "W002-no-english"].contains(&&*fixture.name) {
            continue;
        }
        write(&fixture.wrong);
        let check = || dongbo(["guide", "check", "--strict"]).arg(folder.path());
        let told = check().run().code(1).quiet().stdout;
        let last = format!(
            "Xem thêm: dongbo guide check --explain {}",
            fixture.code.number()
        );
        assert_eq!(told.lines().last(), Some(&*last));
        let sound = fixture.code.severity() == Severity::Warning;
        assert_eq!(told.contains(proven), sound, "{told}");
        let json = check().arg("--format=json").run().code(1).stdout;
        assert!(!json.contains("--explain"), "{json}");
        write(&fixture.right);
        let told = check().run().code(0).quiet().stdout;
        assert!(
            told.contains(proven) && !told.contains("--explain"),
            "{told}"
        );
    }
}
