//! The rules of the house, read from the sources.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::program::root;

/// Every source file below `src`, by its path from there, without its own tests.
fn sources() -> BTreeMap<String, String> {
    fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                gather(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let src = root().join("src");
    let mut found = Vec::new();
    gather(&src, &mut found);
    let read = |path: PathBuf| {
        let name = path
            .strip_prefix(&src)
            .expect("below src")
            .to_string_lossy()
            .replace('\\', "/");
        let text = fs::read_to_string(&path).expect("a source");
        let own = text
            .split("#[cfg(test)]")
            .next()
            .unwrap_or_default()
            .to_owned();
        (name, own)
    };
    found.into_iter().map(read).collect()
}

/// A file's lines without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn the_pure_modules_name_no_world_outside() {
    let outside = [
        "std::fs",
        "std::env",
        "std::io",
        "std::process",
        "std::time",
        "std::net",
        "std::thread",
        "thread::",
        "clap",
        "console::",
        "dialoguer",
        "SystemTime",
        "Local::",
        "Utc::",
        "Instant::",
    ];
    for (name, text) in sources() {
        if !["guide/", "walk/", "document/", "words/"]
            .iter()
            .any(|pure| name.starts_with(pure))
        {
            continue;
        }
        for line in code(&text) {
            for word in outside {
                assert!(!line.contains(word), "{name} names {word}: {line}");
            }
        }
    }
}

/// The modules that a source names behind `prefix`, also in lists: `crate::a::…` and `crate::{a, b::{c}}` of `crate::`.
fn named<'t>(text: &'t str, prefix: &str) -> Vec<&'t str> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let name = |text: &'t str| text.split(|c| !is_name(c)).next().unwrap_or_default();
    let mut found = Vec::new();
    for (at, _) in text.match_indices(prefix) {
        let rest = &text[at + prefix.len()..];
        let Some(list) = rest.strip_prefix('{') else {
            found.push(name(rest));
            continue;
        };
        let (mut depth, mut start) = (0, 0);
        for (at, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    found.push(name(list[start..at].trim_start()));
                    start = at + 1;
                    if c == '}' {
                        break;
                    }
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn modules_in_lists_of_imports_are_seen() {
    let text = "use crate::{a, b::{c, d}, e::f};\nuse crate::g::h;\ncrate::i::j()";
    assert_eq!(named(text, "crate::"), ["a", "b", "e", "g", "i"]);
}

/// Fails if a module below `folder` names one that is above it in the list, from the bottom up.
fn run_one_way(folder: &str, floors: &[&str], roots: &[&str]) {
    let prefix = format!("crate::{}", folder.replace('/', "::"));
    for (name, text) in sources() {
        let Some(inside) = name.strip_prefix(folder) else {
            continue;
        };
        let module = inside.split(['/', '.']).next().unwrap_or_default();
        let Some(floor) = floors.iter().position(|floor| *floor == module) else {
            assert!(roots.contains(&module), "{name} has no floor");
            continue;
        };
        let text: String = code(&text).map(|line| format!("{line}\n")).collect();
        for above in named(&text, &prefix) {
            let is_above = floors[floor + 1..].contains(&above);
            assert!(!is_above, "{name} is below {above}");
        }
    }
}

#[test]
fn imports_run_one_way() {
    let floors = [
        "guide", "walk", "words", "document", "error", "library", "frontend", "saved", "report",
        "cli", "command",
    ];
    run_one_way("", &floors, &["lib", "main", "build"]);
}

#[test]
fn imports_of_the_guide_run_one_way() {
    // `pack` only names the guide that it packs.
    let floors = [
        "lang", "value", "verb", "format", "rule", "yaml", "model", "resolve", "survey", "schema",
        "diff",
    ];
    run_one_way(
        "guide/",
        &floors,
        &["mod", "pack", "diagnostic", "line_index"],
    );
}

#[test]
fn each_of_these_libraries_is_named_in_one_folder() {
    let owners = [
        // The program's own files; it is also the tests' second opinion on the guides.
        ("serde_yaml", "saved/"),
        ("saphyr_parser", "guide/yaml/"),
        ("dialoguer", "frontend/terminal/"),
        ("csv_core", "saved/tally/"),
    ];
    for (name, text) in sources() {
        for line in code(&text) {
            for (word, owner) in owners {
                assert!(
                    name.starts_with(owner) || !line.contains(word),
                    "{name} names {word}: {line}"
                );
            }
        }
    }
}

#[test]
fn nothing_that_a_user_can_cause_panics() {
    let hard = [
        ".unwrap()",
        ".expect(",
        "panic!(",
        "unreachable!(",
        "todo!(",
        "unimplemented!(",
        "unsafe ",
    ];
    for (name, text) in sources() {
        for line in code(&text) {
            for word in hard {
                assert!(!line.contains(word), "{name} has {word}: {line}");
            }
            // `println!` panics where the output is closed.
            assert!(
                !line.contains("println!("),
                "{name} prints past the writers: {line}"
            );
        }
    }
}

#[test]
fn every_module_says_what_it_is() {
    for (name, text) in sources() {
        assert!(
            text.starts_with("//!"),
            "{name} does not open with what it is"
        );
    }
}

/// The most lines of a source file: a longer one holds two ideas.
const MOST_LINES: usize = 350;

#[test]
fn no_source_is_longer_than_350_lines() {
    for (name, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES, "{name} has {lines} lines");
    }
}
