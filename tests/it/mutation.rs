//! The shipped guide, damaged in many ways: it is always told what is wrong, or walked to its end; never a panic, and
//! nothing unclean in what is printed.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use dongbo::frontend::paint::Colors;
use dongbo::guide::{Date, Diagnostic, Fetched, FileText, Id, Lang, Severity, Survey, survey};
use dongbo::report::broken_text;
use dongbo::walk::proof::prove;

use crate::program::root;

/// The shipped files, by name.
fn shipped() -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(root().join("guides")).expect("the guides");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let read = |path: std::path::PathBuf| {
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        (name, std::fs::read_to_string(&path).expect("a guide file"))
    };
    paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .map(read)
        .collect()
}

/// How long one guide may take to check before it counts as one that is never done.
const DEADLINE: Duration = Duration::from_secs(20);

/// Reads, checks and proves a guide of these files in time; whatever is said of it must be clean.
fn endure(files: &BTreeMap<String, String>, what: &str) {
    let (files, told) = (files.clone(), what.to_owned());
    let (done, is_done) = mpsc::channel();
    let checking = thread::spawn(move || {
        check(&files, &told);
        let _ = done.send(());
    });
    let waited = is_done.recv_timeout(DEADLINE);
    let is_late = waited == Err(mpsc::RecvTimeoutError::Timeout);
    assert!(!is_late, "{what}: not done in {DEADLINE:?}");
    if let Err(panic) = checking.join() {
        std::panic::resume_unwind(panic);
    }
}

fn check(files: &BTreeMap<String, String>, what: &str) {
    let today = Date::parse("2026-11-23").expect("a day");
    let file = |id: &str| {
        let text = files.get(id).cloned().unwrap_or_default();
        FileText {
            name: format!("{id}.yaml").into(),
            text: Cow::Owned(text),
        }
    };
    let fetch = |id: &Id| {
        let there = files.contains_key(id.as_str());
        there
            .then(|| file(id.as_str()))
            .map_or(Fetched::Missing, Fetched::File)
    };
    let Survey {
        guide, files: said, ..
    } = survey(&file("guide"), &[], fetch, Some(today));
    let is_error = |found: &Diagnostic| found.fault.severity() == Severity::Error;
    let errors = said.iter().flat_map(|file| &file.diagnostics);
    let errors = errors.filter(|found| is_error(found)).count();
    assert_eq!(guide.is_none(), errors > 0, "{what}: {errors} errors");
    if let Some(guide) = guide {
        assert!(prove(&guide, today).is_ok(), "{what}: not proven");
    }
    for broken in &said {
        for lang in [Lang::Vi, Lang::En] {
            let text = broken_text(broken, lang, Colors::Off);
            let unclean = text.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(unclean, None, "{what}: {text:?}");
            assert!(
                !text.contains(['\u{202e}', '\u{200b}', '\u{2066}']),
                "{what}: {text:?}"
            );
        }
    }
}

#[test]
fn a_line_taken_away_or_said_twice_is_endured() {
    let files = shipped();
    for (name, text) in &files {
        let lines: Vec<&str> = text.lines().collect();
        // Every third line: all of them take minutes without optimisation.
        for at in (0..lines.len()).step_by(3) {
            let mut fewer = lines.clone();
            fewer.remove(at);
            let mut more = lines.clone();
            more.insert(at, lines[at]);
            for (what, lines) in [("without", fewer), ("twice", more)] {
                let mut damaged = files.clone();
                damaged.insert(name.clone(), lines.join("\n"));
                endure(&damaged, &format!("{name} {what} line {}", at + 1));
            }
        }
    }
}

/// The kind of place that a line gives a value: its section, its depth and its key. Values of one kind are read alike.
fn kind_of_place<'t>(section: &'t str, line: &'t str) -> (&'t str, usize, &'t str) {
    let text = line.trim_start();
    let key = text.find([':', ' ']).map_or(text, |end| &text[..end]);
    (section, line.len() - text.len(), key)
}

/// Where the value of a line begins: behind `key: ` or `- `.
fn value_start(line: &str) -> Option<usize> {
    let item = line
        .trim_start()
        .strip_prefix("- ")
        .unwrap_or(line.trim_start());
    let start = line.len() - item.len();
    let is_text = item.starts_with(['"', '{', '[']);
    match item.find(": ").filter(|_| !is_text) {
        Some(colon) => Some(start + colon + 2),
        None => (start > 0 && line.trim_start().starts_with("- ")).then_some(start),
    }
}

#[test]
fn a_value_replaced_by_nothing_or_by_one_of_another_type_is_endured() {
    let files = shipped();
    for (name, text) in &files {
        let lines: Vec<&str> = text.lines().collect();
        let mut section = "";
        let mut seen = BTreeSet::new();
        for (at, line) in lines.iter().enumerate() {
            if !line.starts_with([' ', '#']) {
                section = line.split(':').next().unwrap_or_default();
            }
            let is_new = seen.insert(kind_of_place(section, line));
            let Some(start) = value_start(line).filter(|_| is_new) else {
                continue;
            };
            for value in ["", "~", "\"\"", "[]", "[a]", "{}", "{a: b}", "[~]"] {
                let changed = format!("{}{value}", &line[..start]);
                let mut lines = lines.clone();
                lines[at] = &changed;
                let mut damaged = files.clone();
                damaged.insert(name.clone(), lines.join("\n"));
                endure(&damaged, &format!("{name}: {changed} in line {}", at + 1));
            }
        }
    }
}

#[test]
fn an_item_of_nothing_added_to_any_list_is_endured() {
    let files = shipped();
    for (name, text) in &files {
        let lines: Vec<&str> = text.lines().collect();
        let mut seen = BTreeSet::new();
        for (at, line) in lines.iter().enumerate() {
            let depth = line.len() - line.trim_start().len();
            let is_item = line.trim_start().starts_with("- ");
            let above = lines[..at]
                .iter()
                .rfind(|line| !line.trim_start().starts_with('#'));
            let list = above.filter(|_| is_item && seen.insert((depth, lines[at - 1])));
            if list.is_none() {
                continue;
            }
            for item in ["-", "- ~", "- \"\"", "- []", "- {}"] {
                let added = format!("{}{item}", &line[..depth]);
                let mut lines = lines.clone();
                lines.insert(at, &added);
                let mut damaged = files.clone();
                damaged.insert(name.clone(), lines.join("\n"));
                endure(&damaged, &format!("{name}: {added} before line {}", at + 1));
            }
        }
    }
}

#[test]
fn a_character_put_in_or_taken_away_is_endured() {
    let files = shipped();
    let strange = [
        "\u{1b}",
        "\u{202e}",
        "\u{0}",
        "\t",
        "\"",
        "{",
        "[",
        "*a",
        "&a ",
        "!t ",
        ":",
        "#",
        "- ",
        "\u{feff}",
        "\r",
        "\u{85}",
        "\u{2028}",
        "đ\u{323}",
    ];
    for (name, text) in &files {
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        for (turn, at) in starts.iter().step_by(starts.len() / 60 + 1).enumerate() {
            let mut put_in = text.clone();
            put_in.insert_str(*at, strange[turn % strange.len()]);
            let mut taken = text.clone();
            taken.remove(*at);
            for damaged_text in [put_in, taken] {
                let mut damaged = files.clone();
                damaged.insert(name.clone(), damaged_text);
                endure(&damaged, &format!("{name} at byte {at}, turn {turn}"));
            }
        }
    }
}

#[test]
fn a_file_cut_short_anywhere_is_endured() {
    let files = shipped();
    for (name, text) in &files {
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        for at in starts.iter().step_by(starts.len() / 40 + 1) {
            let mut damaged = files.clone();
            damaged.insert(name.clone(), text[..*at].to_owned());
            endure(&damaged, &format!("{name} cut at byte {at}"));
        }
    }
}
