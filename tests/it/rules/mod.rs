//! The rules, each by the list. Every rule has small files that raise it and nothing else, at the place that the file
//! itself points at, and the same piece of a guide mended. The first of each code is its example.

mod fixture;
mod texts;

use std::collections::BTreeSet;
use std::fs;

use dongbo::guide::{Broken, Code, Lang, Severity, Span};
use insta::assert_snapshot;
use unicode_width::UnicodeWidthStr;

use crate::program::{Folder, dongbo, root};

use fixture::{FILES, Fixture, Piece, fixtures, read_out};

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
fn codes_are_in_order_and_each_is_found_by_its_number_and_its_name() {
    let numbers: Vec<&str> = Code::ALL.iter().map(|code| code.number()).collect();
    assert!(numbers.is_sorted_by(|one, other| one < other));
    assert!(numbers.iter().all(|number| number.len() == 4));
    for code in Code::ALL {
        for raw in [code.number(), &code.number().to_lowercase(), code.name()] {
            assert_eq!(Code::find(raw), Some(*code), "{raw}");
        }
    }
    for raw in [
        "",
        "12",
        "E12",
        "E024",
        "E999",
        "Dangling-Id",
        "E012 dangling-id",
    ] {
        assert_eq!(Code::find(raw), None, "{raw}");
    }
}

#[test]
fn every_file_of_a_rule_is_in_the_list() {
    let entries = fs::read_dir(root().join("src/guide/rule")).expect("the rules");
    let names = entries.map(|entry| entry.expect("an entry").file_name().into_string());
    let mut files: Vec<String> = names.map(|name| name.expect("a name")).collect();
    files.retain(|name| !["mod.rs", "guess.rs", "words.rs"].contains(&&**name));
    files.sort();
    let file = |code: &Code| format!("{}.rs", code.name().replace('-', "_"));
    let mut listed: Vec<String> = Code::ALL.iter().map(file).collect();
    listed.sort();
    assert_eq!(files, listed);
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

#[test]
fn a_check_tells_every_fault_of_every_file() {
    let folder = Folder::new("rules-several");
    let wanted = [
        "E011-duplicate-id-ending",
        "E012-dangling-id-source",
        "E043-bad-date",
        "W001-not-composed",
    ];
    let mut several = Piece::default();
    for fixture in fixtures() {
        if wanted.contains(&&*fixture.name) {
            for (file, text) in &fixture.wrong.sections {
                several
                    .sections
                    .entry(file.clone())
                    .or_default()
                    .push_str(text);
            }
        }
    }
    for name in FILES {
        fs::write(folder.path().join(name), several.within(name).0).expect("it is written");
    }
    let ran = dongbo(["guide", "check"])
        .arg(folder.path())
        .run()
        .code(1)
        .quiet();
    let path = folder.path().to_string_lossy().into_owned();
    assert_snapshot!(ran.stdout.replace(&path, "guide").replace('\\', "/"));
}
