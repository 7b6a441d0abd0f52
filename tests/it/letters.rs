//! Letters, symbols and colours on terminals that lack some of them.

use std::collections::BTreeSet;

use crate::program::{Folder, Run, bare, dongbo};

/// Command lines whose output a person reads, and what is typed.
const FOR_PEOPLE: [(&[&str], &str); 13] = [
    (&["list"], ""),
    (&["about"], ""),
    (&["show"], ""),
    (&["--help"], ""),
    (&["guide", "check", "--help"], ""),
    (&["guide", "check"], ""),
    (&["guide", "check", "--explain", "E012"], ""),
    (&["--case", "1", "--yes"], ""),
    (&["--yes", "--answer", "accounts=two", "--plain"], ""),
    (&["--case", "3"], "1234\nx\n2\n5\n3\n"),
    (&["--csae"], ""),
    (&["--yes"], ""),
    (&["list", "--guides", "/khong-co"], ""),
];

/// What a run writes.
fn written(run: Run) -> String {
    let ran = run.run();
    ran.stdout + &ran.stderr
}

fn is_marked(c: char) -> bool {
    c.is_alphabetic() && !c.is_ascii()
}

/// Fails unless `shown` is `marked` without the marks of its letters, in as many columns.
#[track_caller]
fn assert_unmarked(marked: &str, shown: &str) {
    assert!(marked.contains(is_marked), "{marked}");
    assert!(!shown.contains(is_marked), "{shown}");
    assert_eq!(marked.chars().count(), shown.chars().count(), "{shown}");
    for (marked, shown) in marked.chars().zip(shown.chars()) {
        assert!(marked == shown || is_marked(marked), "{marked} as {shown}");
    }
}

#[test]
fn every_text_for_people_can_be_written_without_marks() {
    for (args, stdin) in FOR_PEOPLE {
        let run = || args.iter().fold(dongbo([]), Run::arg).stdin(stdin);
        // Symbols are ASCII where letters are without marks.
        let marked = written(run().env("TERM", "linux"));
        let by_variable = written(run().env("DONGBO_NO_DIACRITICS", "1"));
        assert_unmarked(
            &marked,
            &by_variable.replace("--case 3 --no-diacritics", "--case 3"),
        );
        assert_eq!(
            written(run().arg("--no-diacritics")),
            by_variable,
            "{args:?}"
        );
        let unset = run().env("DONGBO_NO_DIACRITICS", "").env("TERM", "linux");
        assert_eq!(written(unset), marked);
    }
}

#[test]
fn what_a_check_finds_can_be_written_without_marks() {
    let folder = Folder::with_guide("khong-dau");
    folder.edit("guide.yaml", "Đồng bộ tài khoản", "Đồng  bộ tài khoản");
    for args in [&["guide", "check"][..], &["list", "--guides"]] {
        let run = || args.iter().fold(dongbo([]), Run::arg).arg(folder.path());
        // Symbols are ASCII where letters are without marks.
        let marked = written(run().env("TERM", "linux"));
        assert!(marked.contains('^'), "{marked}");
        assert_unmarked(&marked, &written(run().arg("--no-diacritics")));
    }
}

#[test]
fn what_programs_read_keeps_its_marks() {
    for args in [
        &["show", "1", "--format", "json"][..],
        &["show", "1", "--format", "mermaid"],
        &["guide", "schema"],
        &["guide", "check", "--format", "json", "--strict"],
    ] {
        let run = || args.iter().fold(dongbo([]), Run::arg);
        assert_eq!(written(run().arg("--no-diacritics")), written(run()));
    }
    let folder = Folder::new("mau");
    for name in ["có dấu", "x"] {
        let new = dongbo(["guide", "new", name, "--no-diacritics"]);
        new.within(folder.path()).run().code(0);
    }
    let text = |name: &str| {
        std::fs::read_to_string(folder.path().join(name).join("guide.yaml")).expect("a guide")
    };
    assert!(text("có dấu").contains("Hướng dẫn"), "{}", text("x"));
}

#[test]
fn a_command_to_copy_keeps_the_name_of_the_folder_and_the_flag() {
    let folder = Folder::with_guide("thư-mục");
    let path = folder.path().to_string_lossy();
    let ran = dongbo(["--case", "1", "--no-diacritics", "--guides", &path]);
    let ran = ran.stdin("4\n").run().code(3);
    let command = format!("--case 1 --guides {path} --no-diacritics");
    assert!(ran.stderr.contains(&command), "{}", ran.stderr);
    let ran = bare(&["guide", "new", "thư-mục-mới", "--no-diacritics"]);
    let ran = ran.within(folder.path()).run().code(0);
    assert!(
        ran.stdout.contains("Da viet") && ran.stdout.contains("dongbo guide check thư-mục-mới;"),
        "{}",
        ran.stdout
    );
}

#[cfg(unix)]
#[test]
fn a_terminal_shows_screens_menus_and_lines_without_marks() {
    use crate::terminal::{CTRL_C, Terminal};

    for (rows, end) in [(24, "Dung o day"), (2, "Cua so nho qua")] {
        let mut terminal = Terminal::new(80, rows, &["--case", "1", "--no-diacritics"]);
        let is_drawn = |screen: &vt100::Screen| screen.contents().contains(end);
        terminal.wait(end, is_drawn);
        if rows == 24 {
            terminal.press("\r");
        }
        terminal.wait("the next screen", |screen| {
            let shown = screen.contents();
            (rows < 24 || shown.contains("De an toan")) && is_drawn(screen)
        });
        let shown = terminal.contents();
        assert!(rows < 24 || shown.contains("> 1  Tiep tuc"), "{shown}");
        assert!(!shown.contains(is_marked), "{shown}");
        terminal.press(CTRL_C);
        assert_eq!(terminal.end(), 130);
    }
}

/// What is not ASCII in what is shown, but for letters.
fn symbols(shown: &str) -> String {
    let is_symbol = |c: &char| !c.is_ascii() && !c.is_alphabetic();
    shown.chars().filter(is_symbol).collect()
}

#[test]
fn symbols_are_ascii_where_the_locale_is_not_utf_8_or_the_console_has_few() {
    // LC_ALL, LC_CTYPE, LANG and TERM; what comes first and is not empty counts.
    for (variables, is_ascii) in [
        ([Some("C"), Some("C.UTF-8"), Some("C.UTF-8"), None], true),
        ([Some("POSIX"), None, None, None], true),
        ([Some("vi_VN.TCVN5712-1"), None, None, None], true),
        ([Some("vi_VN"), None, None, None], true),
        ([None, None, None, None], true),
        ([Some(""), Some(""), Some(""), None], true),
        ([None, Some("C"), Some("C.UTF-8"), None], true),
        ([Some("C.UTF-8"), None, None, Some("linux")], true),
        ([Some("C.UTF-8"), Some("C"), Some("C"), None], false),
        ([Some(""), Some("vi_VN.utf8"), Some("C"), None], false),
        ([None, Some("UTF-8"), None, None], false),
        ([None, None, Some("vi_VN.Utf-8@x"), None], false),
    ] {
        let names = ["LC_ALL", "LC_CTYPE", "LANG", "TERM"];
        let set = |run: Run, (name, value): (&str, Option<&str>)| match value {
            Some(value) => run.env(name, value),
            None => run.without(name),
        };
        let run = names.into_iter().zip(variables).fold(dongbo(["show"]), set);
        let found = symbols(&run.run().code(0).quiet().stdout);
        assert_eq!(found.is_empty(), is_ascii, "{variables:?}: {found}");
    }
}

#[test]
fn a_locale_that_is_not_utf_8_and_no_marks_give_pure_ascii() {
    for (args, stdin) in FOR_PEOPLE {
        let run = args.iter().fold(dongbo(["--no-diacritics"]), Run::arg);
        let shown = written(run.env("LC_ALL", "C").stdin(stdin));
        assert!(shown.is_ascii(), "{shown}");
    }
}

const WARNING: &str = "Man hinh nay co the khong hien duoc chu tieng Viet co dau.";
const WARNING_EN: &str = "This terminal may not show Vietnamese letters.";

#[test]
fn a_walk_says_once_and_first_that_the_locale_is_not_utf_8() {
    let stdin = "\n\n\n4\n";
    for (lang, warning) in [("vi", WARNING), ("en", WARNING_EN)] {
        for (args, stdin, is_stdout_silent) in [
            (&["--case", "1"][..], stdin, true),
            (&["--answer", "accounts=one"], "", true),
            (&["--case", "1", "--yes"], "", false),
        ] {
            let run = || {
                args.iter()
                    .fold(dongbo(["--lang", lang]), Run::arg)
                    .stdin(stdin)
            };
            let ran = run().env("LC_ALL", "C").run();
            assert_eq!(ran.stdout.is_empty(), is_stdout_silent);
            let first = ran.stderr.trim_start_matches("! ");
            assert!(first.starts_with(warning), "{}", ran.stderr);
            let flat = ran.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(flat.matches(warning).count(), 1, "{}", ran.stderr);
            let (said, _) = ran.stderr.split_once("--no-diacritics").expect("the cure");
            assert!(said.is_ascii(), "{said}");
            for run in [run(), run().env("LC_ALL", "C").arg("--no-diacritics")] {
                let shown = written(run);
                assert!(!shown.contains(&warning[..20]), "{shown}");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn a_terminal_without_utf_8_shows_a_warning_and_then_screens_and_menus_in_ascii_symbols() {
    use crate::terminal::{CTRL_C, Terminal};

    let args = ["--case", "1", "--answer", "accounts=one"];
    for (args, name, value) in [
        (&args[..2], "LC_ALL", "C"),
        (&args[2..], "LC_ALL", "C"),
        (&args[..2], "TERM", "linux"),
    ] {
        let mut terminal = Terminal::with(80, 40, args, |command| command.env(name, value));
        let mut all = String::new();
        for _ in 0..6 {
            terminal.wait("a menu", |screen| {
                let shown = screen.contents();
                shown.contains("\n> ") && shown.trim_end().ends_with("Dừng ở đây")
            });
            let shown = terminal.contents();
            assert_eq!(symbols(&shown), "", "{shown}");
            let is_first = all.is_empty() && name == "LC_ALL";
            assert_eq!(shown.contains(WARNING), is_first, "{shown}");
            terminal.press("\r").changes_from(&shown);
            all += &shown;
        }
        for mark in ["(mũi tên hoặc số để chọn", "x Truy cập", "> Đăng nhập"] {
            assert!(args[0] == "--answer" || all.contains(mark), "{mark}: {all}");
        }
        terminal.press(CTRL_C);
        assert_eq!(terminal.end(), 130);
    }
}

/// The escape sequences of a text, each once.
fn styles(shown: &str) -> BTreeSet<&str> {
    let mut parts = shown.split("\u{1b}[");
    parts.next();
    parts.filter_map(|part| part.split('m').next()).collect()
}

#[test]
fn colours_come_from_the_palette_of_256_or_there_is_bold_alone() {
    let folder = Folder::with_guide("colours");
    folder.edit("guide.yaml", "format: 1", "format: 1\nx: 1");
    let path = folder.path().to_string_lossy();
    for (args, with_palette) in [
        (
            &["--case", "1", "--yes"][..],
            &["0", "1", "38;5;131", "38;5;29", "38;5;243"][..],
        ),
        (
            &["guide", "check", &path],
            &["0", "1", "38;5;131", "38;5;63"],
        ),
    ] {
        for (term, colorterm, has_palette) in [
            ("xterm-256color", "", true),
            ("xterm", "truecolor", true),
            ("xterm", "", false),
            ("linux", "", false),
        ] {
            let run = args.iter().fold(dongbo(["--color", "always"]), Run::arg);
            let run = run.env("TERM", term).env("COLORTERM", colorterm);
            let shown = run.run().stdout;
            let expect = if has_palette {
                with_palette
            } else {
                &["0", "1"]
            };
            assert_eq!(styles(&shown), expect.iter().copied().collect(), "{shown}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_terminal_of_few_colours_shows_bold_alone() {
    use crate::terminal::{CTRL_C, Terminal};

    for (term, colour) in [
        ("xterm", vt100::Color::Default),
        ("xterm-256color", vt100::Color::Idx(63)),
    ] {
        let mut terminal = Terminal::with(80, 24, &["--case", "1"], |command| {
            command.env("TERM", term);
        });
        let shown = terminal.menu();
        let row = shown.lines().position(|line| line.starts_with("❯ "));
        let row = u16::try_from(row.expect("a highlight")).expect("a row");
        terminal.wait("the colour", |screen| {
            let cell = screen.cell(row, 2).expect("a cell");
            cell.bold() && cell.fgcolor() == colour
        });
        terminal.press(CTRL_C);
        assert_eq!(terminal.end(), 130);
    }
}

#[cfg(unix)]
#[test]
fn a_terminal_of_no_known_type_and_an_accessible_one_get_numbered_lines() {
    use crate::terminal::{CTRL_C, Terminal};

    let has_lines = |name: &'static str, value: Option<&'static str>| {
        let mut terminal = Terminal::with(80, 40, &["--case", "1"], |command| match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        });
        terminal.wait("a prompt", |screen| {
            let shown = screen.contents();
            shown.contains("Gõ số") || shown.contains("❯")
        });
        let has_lines = terminal.contents().contains("Gõ số");
        terminal.press(CTRL_C).end();
        has_lines
    };
    assert!(has_lines("TERM", None));
    assert!(has_lines("TERM", Some("")));
    assert!(has_lines("ACCESSIBLE", Some("1")));
    assert!(!has_lines("ACCESSIBLE", Some("")));
}

#[test]
fn an_accessible_script_is_plain() {
    let script = || dongbo(["--case", "3", "--yes"]);
    let plain = written(script().arg("--plain"));
    assert_eq!(written(script().env("ACCESSIBLE", "1")), plain);
    assert_ne!(written(script().env("ACCESSIBLE", "")), plain);
}

#[test]
fn a_width_that_is_no_width_is_ignored() {
    for args in [&["show", "1"][..], &["--help"], &["--case", "3"]] {
        let run = || args.iter().fold(dongbo([]), Run::arg);
        let shown = written(run());
        for width in ["0", "-5", "x", "", "1.5", "99999999999999999999"] {
            assert_eq!(written(run().env("COLUMNS", width)), shown, "{width}");
        }
    }
}
