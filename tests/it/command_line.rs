//! The command line: what each command prints, what a wrong one is told, and the exit codes.

use std::collections::BTreeSet;
use std::fs;

use dongbo::library;
use insta::assert_snapshot;
use serde_json::Value;

use crate::program::{Folder, bare, dongbo, fix_environment, root};

#[test]
fn each_case_runs_by_itself_to_its_ending() {
    for (case, ending) in [
        ("1", "https://dichvucong.quangnam.gov.vn"),
        ("2", "https://dichvucong.quangnam.gov.vn"),
        ("3", "18001096"),
    ] {
        let ran = dongbo(["--case", case, "--yes"]).run().code(0).quiet();
        assert!(
            ran.stdout.lines().any(|line| line.trim() == ending),
            "{}",
            ran.stdout
        );
        assert_snapshot!(format!("yes_case_{case}"), ran.stdout);
    }
}

#[test]
fn a_script_without_an_answer_is_told_the_question_its_answers_and_the_flag() {
    assert_snapshot!(dongbo(["--yes"]).run().code(2).stderr);
    assert_snapshot!(
        dongbo(["--yes", "--lang", "en", "--answer", "accounts=one"])
            .run()
            .code(2)
            .stderr
    );
}

#[test]
fn answers_given_beforehand_lead_to_the_case() {
    let by_answers = dongbo([
        "--yes",
        "--answer",
        "paper=cmnd",
        "--answer",
        "accounts=one",
        "--answer",
        "digits=nine",
        "--answer",
        "cccd-added=not-yet",
    ]);
    let ran = by_answers.run().code(0).quiet();
    assert!(ran.stdout.contains("Xong trường hợp 1"), "{}", ran.stdout);
    let by_id = dongbo(["walk", "--case", "duplicate-accounts", "--yes"])
        .run()
        .code(0);
    assert!(by_id.stdout.contains("18001096"));
}

#[test]
fn the_day_is_an_input() {
    let notices = |day: &str| {
        bare(&["about", "--today", day])
            .run()
            .code(0)
            .quiet()
            .stdout
    };
    let (then, now) = (notices("2024-03-20"), notices("2026-11-23"));
    assert!(!then.contains("Từ ngày công văn đến nay"));
    assert_eq!(now.matches("+ Từ ").count(), 7);
    for line in then.lines() {
        assert!(now.contains(line), "{line}");
    }
}

#[test]
fn wrong_usage_says_what_exists_and_guesses_what_was_meant() {
    let wrong: [&[&str]; 21] = [
        &["--csae", "1"],
        &["–yes"],
        &["lst"],
        &["list", "x"],
        &["--case"],
        &["--case", "7"],
        &["--case", "cmnd-without-ccd"],
        &["--case", "1", "--case", "2"],
        &["--case", "1", "list"],
        &["--case", "1", "--answer", "accounts=one"],
        &["--pace", "1s"],
        &["--yes", "--pace", "fast", "--case", "1"],
        &["--yes=3"],
        &["--answer", "accounts"],
        &["--answer", "acounts=one"],
        &["--answer", "accounts=tow"],
        &["--answer", "cccd-added=added", "--yes"],
        &["--lang", "fr"],
        &["list", "--today", "2026-02-30"],
        &["--color", "sometimes", "list"],
        &["show", "--format", "jsn"],
    ];
    let mut all = String::new();
    for lang in ["vi", "en"] {
        for args in wrong {
            let run = args
                .iter()
                .fold(dongbo(["--lang", lang]), super::program::Run::arg);
            // A wrong language is told in Vietnamese; clap takes the option once.
            let run = if args[0] == "--lang" {
                dongbo([]).arg("--lang").arg(args[1])
            } else {
                run
            };
            let ran = run.run().code(2);
            assert_eq!(ran.stdout, "", "{args:?}");
            all.push_str(&format!("$ dongbo {}\n{}\n", args.join(" "), ran.stderr));
        }
    }
    assert_snapshot!(all);
}

#[test]
fn what_was_typed_is_never_printed_raw() {
    let ran = dongbo(["--case", "\u{1b}[31mx\u{202e}"]).run().code(2);
    assert!(
        !ran.stderr.contains('\u{1b}') && !ran.stderr.contains('\u{202e}'),
        "{:?}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("<U+001B>") && ran.stderr.contains("<U+202E>"),
        "{:?}",
        ran.stderr
    );
}

#[test]
fn help_reads_in_both_languages() {
    for lang in ["vi", "en"] {
        let mut all = String::new();
        let commands = ["", "walk", "list", "show", "about", "guide", "guide diff"];
        for command in commands {
            let run = command
                .split_whitespace()
                .fold(dongbo(["--lang", lang]), super::program::Run::arg);
            all.push_str(&run.arg("--help").run().code(0).quiet().stdout);
            all.push_str("----\n");
        }
        assert_snapshot!(format!("help_{lang}"), all);
    }
}

#[test]
fn the_short_help_has_what_a_citizen_needs_and_leads_to_all_of_it() {
    let short = dongbo(["-h"]).run().code(0).quiet().stdout;
    for shown in [
        "show",
        "--case",
        "--lang",
        "--no-diacritics",
        "dongbo --help",
    ] {
        assert!(short.contains(shown), "{shown}:\n{short}");
    }
    for hidden in [
        "guide",
        "completions",
        "--answer",
        "--record",
        "--desk",
        "--guides",
    ] {
        assert!(!short.contains(hidden), "{hidden}:\n{short}");
    }
    let all = dongbo(["--help"]).run().code(0).stdout;
    for heading in [
        "Tùy chọn:",
        "Lần đang dở:",
        "Trình diễn:",
        "Ở quầy:",
        "Tùy chọn chung:",
        "Ví dụ:",
    ] {
        assert!(all.contains(heading), "{heading}");
    }
    assert_eq!(dongbo(["help"]).run().code(0).stdout, all);
    let show = dongbo(["show", "--help"]).run().code(0).stdout;
    assert_eq!(dongbo(["help", "show"]).run().code(0).stdout, show);
    let check = dongbo(["guide", "check", "--help"]).run().code(0).stdout;
    assert_eq!(
        dongbo(["help", "guide", "check"]).run().code(0).stdout,
        check
    );
    assert!(
        dongbo(["help", "nothing"])
            .run()
            .code(2)
            .stderr
            .contains("`nothing`")
    );
}

#[test]
fn the_version_says_how_old_the_guide_is() {
    for flag in ["-V", "--version"] {
        let told = dongbo([flag]).run().code(0).quiet().stdout;
        let newest = "Nguồn mới nhất: tháng 11/2026\n";
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(
            told,
            format!("dongbo {version}\nCông văn 252/STTTT-CNTT&BCVT ngày 18/3/2024\n{newest}")
        );
    }
    // Of the guide that is asked for.
    let other = dongbo(["--version", "--guides", "tests/fixtures/parking"])
        .run()
        .code(0);
    assert!(
        other.stdout.contains("Công văn 77/SGTVT"),
        "{}",
        other.stdout
    );
}

#[test]
fn the_environment_chooses_the_language_unless_the_command_line_does() {
    let english = dongbo(["list"])
        .env("DONGBO_LANG", "en")
        .run()
        .code(0)
        .stdout;
    assert_eq!(
        english,
        dongbo(["list", "--lang", "en"]).run().code(0).stdout
    );
    let vietnamese = dongbo(["list", "--lang", "vi"])
        .env("DONGBO_LANG", "en")
        .run()
        .code(0)
        .stdout;
    assert_eq!(vietnamese, dongbo(["list"]).run().code(0).stdout);
    let wrong = dongbo(["list"]).env("DONGBO_LANG", "fr").run().code(2);
    assert!(wrong.stderr.contains("`fr`"), "{}", wrong.stderr);
}

#[test]
fn completions_know_commands_options_formats_cases_and_answers() {
    let names = ["show", "completions", "record"];
    let values = [
        "markdown",
        "duplicate-accounts",
        "accounts=two",
        "what-shows=straight-in",
    ];
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = dongbo(["completions", shell]).run().code(0).quiet().stdout;
        // What is made for PowerShell has no values.
        let values = values.iter().filter(|_| shell != "powershell");
        for known in names.iter().chain(values) {
            assert!(script.contains(known), "{known} in {shell}");
        }
    }
    let none = dongbo(["completions"]).run().code(2).stderr;
    assert!(none.contains("completions"), "{none}");
    assert!(
        dongbo(["completions", "tcsh"])
            .run()
            .code(2)
            .stderr
            .contains("bash, zsh, fish, powershell")
    );
}

#[cfg(unix)]
#[test]
fn bash_completes_a_case() {
    let script = dongbo(["completions", "bash"]).run().code(0).stdout;
    let asked =
        "COMP_WORDS=(dongbo show '') COMP_CWORD=2; _dongbo dongbo '' show; echo ${COMPREPLY[@]}";
    let bash = std::process::Command::new("bash")
        .args(["-c", &format!("{script}\n{asked}")])
        .output();
    // A machine may have no bash.
    if let Ok(ran) = bash {
        let offered = String::from_utf8_lossy(&ran.stdout).into_owned();
        assert!(offered.contains(" 1 2 3 cmnd-without-cccd"), "{offered}");
    }
}

#[test]
fn every_manual_page_that_a_page_names_is_there_and_is_made_for_the_package() {
    let release = fs::read_to_string(root().join(".ci/release")).expect("the script");
    let (_, made) = release.split_once("commands=(").expect("its pages");
    let (made, _) = made.split_once(')').expect("its pages");
    let mut left = vec![String::new()];
    let mut seen = 0;
    while let Some(command) = left.pop() {
        let words = command.split(' ').filter(|word| !word.is_empty());
        let page = words.fold(dongbo(["man"]), crate::program::Run::arg);
        let page = page.run().code(0).quiet().stdout.replace("\\-", "-");
        seen += 1;
        let parent = format!("dongbo-{}", command.replace(' ', "-"));
        let parent = parent.trim_end_matches('-');
        for line in page.lines() {
            let named = line
                .strip_suffix("(1)")
                .and_then(|line| line.strip_prefix(parent));
            let Some(name) = named else { continue };
            let name = format!("{command} {}", name.trim_start_matches('-'));
            let name = name.trim().to_owned();
            let listed = if name.contains(' ') {
                format!("\"{name}\"")
            } else {
                name.clone()
            };
            assert!(made.contains(&listed), "{name} is not made");
            left.push(name);
        }
    }
    assert_eq!(seen, 14);
    let ran = dongbo(["man", "guide", "nothing"]).run().code(2);
    assert!(ran.stderr.contains("`guide nothing`"), "{}", ran.stderr);
}

#[test]
fn the_manual_has_every_option_of_the_command() {
    let page = dongbo(["man"]).run().code(0).quiet().stdout;
    assert!(
        page.contains(".TH dongbo 1") && page.contains("asciicast"),
        "{page}"
    );
    let show = dongbo(["man", "show"]).run().code(0).stdout;
    assert!(
        show.contains("dongbo\\-show") && show.contains("markdown"),
        "{show}"
    );
    assert!(
        dongbo(["man", "nothing"])
            .run()
            .code(2)
            .stderr
            .contains("`nothing`")
    );
}

#[test]
fn list_about_and_show_read_in_both_languages() {
    for lang in ["vi", "en"] {
        for (name, args) in [
            ("list", &["list"][..]),
            ("about", &["about"]),
            ("show", &["show"]),
        ] {
            let run = args
                .iter()
                .fold(dongbo(["--lang", lang]), super::program::Run::arg);
            assert_snapshot!(format!("{name}_{lang}"), run.run().code(0).quiet().stdout);
        }
    }
}

/// The keys of a JSON value with the types of what they hold, each by its path; items of a list are one.
fn shape(path: &str, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(key, value)| shape(&format!("{path}.{key}"), value, found)),
        Value::Array(items) => items
            .iter()
            .for_each(|item| shape(&format!("{path}[]"), item, found)),
        Value::String(_) => drop(found.insert(format!("{path}: text"))),
        Value::Number(_) => drop(found.insert(format!("{path}: number"))),
        Value::Bool(_) | Value::Null => drop(found.insert(format!("{path}: {value}"))),
    }
}

#[test]
fn the_json_of_a_case_is_a_contract() {
    let (guide, _) = library::load(None).expect("the built-in guide");
    let mut found = BTreeSet::new();
    for case in &guide.cases {
        let number = case.number.to_string();
        let json = |lang| dongbo(["show", &number, "--format", "json", "--lang", lang]).run();
        let printed = json("vi").code(0).quiet().stdout;
        assert_eq!(printed, json("en").code(0).stdout, "texts are Vietnamese");
        let value: Value = serde_json::from_str(&printed).expect("it is JSON");
        shape("", &value, &mut found);
        let words = |actions: &Value| -> Vec<String> {
            let actions = actions.as_array().into_iter().flatten();
            let words = actions.filter_map(|action| action["words"].as_str());
            words.map(str::to_owned).collect()
        };
        let steps = value["steps"].as_array().expect("steps");
        let told: Vec<String> = steps
            .iter()
            .flat_map(|step| words(&step["actions"]))
            .collect();
        let own = case.steps.iter().flat_map(|step| step.actions.iter());
        let own: Vec<String> = own.map(|action| action.words.to_string()).collect();
        assert_eq!(told, own, "the dispatch's words, in order");
        assert_eq!(
            value["ending"]["words"],
            case.closing.as_ref().expect("closing words").first.as_str()
        );
    }
    let found: Vec<String> = found.into_iter().collect();
    assert_snapshot!("json_shape", found.join("\n"));
}

#[test]
fn a_closed_pipe_is_no_failure() {
    use std::process::{Command, Stdio};
    for args in [&["--case", "1", "--yes"][..], &["show"], &["list"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dongbo"));
        let mut child = fix_environment(command.args(args))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the program ends");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    }
}

#[test]
fn colour_is_only_there_where_it_is_wanted() {
    let coloured = |run: crate::program::Run| run.run().code(0).stdout.contains('\u{1b}');
    assert!(!coloured(dongbo(["list"])));
    assert!(!coloured(dongbo(["list", "--color", "never"])));
    assert!(coloured(dongbo(["list", "--color", "always"])));
    assert!(coloured(
        dongbo(["list", "--color", "always"]).env("NO_COLOR", "1")
    ));
}

#[test]
fn a_folder_takes_the_place_of_the_built_in_guide() {
    let folder = Folder::with_guide("folder");
    folder.edit("guide.yaml", "Đồng bộ tài khoản", "Thử đồng bộ tài khoản");
    for run in [
        dongbo(["about", "--guides"]).arg(folder.path()),
        dongbo(["about"]).env("DONGBO_GUIDES", &folder.path().to_string_lossy()),
    ] {
        let ran = run.run().code(0).quiet();
        assert!(ran.stdout.contains("Thử đồng bộ"), "{}", ran.stdout);
    }
    let missing = dongbo(["list", "--guides", "/nonexistent"]).run().code(1);
    assert_eq!(missing.stdout, "");
    assert!(missing.stderr.contains("guide.yaml"), "{}", missing.stderr);
}

#[test]
fn no_line_on_paper_is_wider_than_the_paper() {
    use unicode_width::UnicodeWidthStr;

    for columns in [40, 60, 80] {
        for args in [&["show"][..], &["list"], &["about"]] {
            for lang in ["vi", "en"] {
                let run = dongbo(["--lang", lang]).env("COLUMNS", &columns.to_string());
                let ran = args
                    .iter()
                    .fold(run, super::program::Run::arg)
                    .run()
                    .code(0);
                for line in ran.stdout.lines().filter(|line| !line.contains("https://")) {
                    assert!(line.width() <= columns, "{} columns: {line}", line.width());
                }
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn the_machines_time_zone_is_not_asked_for() {
    let run = bare(&["about"]).env("TZ", ":/dev/urandom").run().code(0);
    assert!(run.stdout.contains("252/STTTT-CNTT&BCVT"));
}

#[cfg(unix)]
#[test]
fn a_command_to_be_typed_begins_as_the_program_was_called() {
    use std::process::Command;

    let folder = Folder::new("called tour");
    let copied = folder.path().join("dongbo-x86_64-linux");
    let keys = folder.path().join("keys");
    fs::write(&keys, "\n\n\n\n5\n").expect("the keys are written");
    fs::copy(env!("CARGO_BIN_EXE_dongbo"), &copied).expect("the program is copied");
    let told = |name: &str, args: &[&str]| {
        let mut command = Command::new(&copied);
        fix_environment(&mut command).args(args);
        std::os::unix::process::CommandExt::arg0(&mut command, name);
        let keys = fs::File::open(&keys).expect("the keys");
        let run = command.stdin(keys).current_dir(folder.path());
        let output = run.output().expect("the program runs");
        let told = [output.stdout, output.stderr].concat();
        String::from_utf8(told).expect("UTF-8")
    };
    for (name, typed) in [
        ("./dongbo-x86_64-linux", "./dongbo-x86_64-linux"),
        ("../called tour/it's", "'../called tour/it'\\''s'"),
        ("", "dongbo"),
        ("a\u{1b}b", "dongbo"),
    ] {
        for (args, expected) in [
            (&["--nothing"][..], format!("`{typed} --help`")),
            (&["chek"], format!("`{typed} guide check`")),
            (&["-h"], format!(": {typed} --help")),
            (&["help"], format!("\n  {typed} show 1 ")),
            (&["--help"], format!("\n  {typed} show 1 ")),
            (
                &["guide", "check"],
                format!(": {typed} guide check --explain W005"),
            ),
            (&["--case", "2"], format!("\n  {typed} --case 2.2\n")),
        ] {
            let told = told(name, args);
            assert!(told.contains(&expected), "{name} {args:?}\n{told}");
        }
    }
    let new = told("./it", &["guide", "new", "my guide"]);
    assert!(new.contains("./it guide check 'my guide'"), "{new}");
    assert!(new.contains("./it --guides 'my guide'"), "{new}");
    fs::write(folder.path().join("my guide/first-case.yaml"), "x: 1\n").expect("a fault");
    let others = told("./it", &["guide", "check", "my guide/guide.yaml"]);
    assert!(others.contains("./it guide check 'my guide'"), "{others}");
}

#[test]
fn a_command_without_what_it_needs_is_told_what_that_is() {
    for (args, what) in [
        (&["completions"][..], "bash, zsh, fish, powershell"),
        (&["tally"], "dongbo tally quay-1.csv"),
        (&["guide"], "check, new, diff, schema"),
        (&["guide", "new"], "dongbo guide new cua-toi"),
        (&["guide", "diff"], "dongbo guide diff cua-toi"),
        (&["--record", "x"], "chỉ dùng cùng `--yes` hoặc `--script`"),
        (
            &["--lang", "en", "--pace", "1s"],
            "goes only with `--yes` or `--script`",
        ),
        (&["--idle", "1m"], "chỉ dùng cùng `--desk`"),
        (
            &["show", "1.2.3", "--format", "json"],
            "`1.2.3` và `--format json` không",
        ),
    ] {
        let ran = bare(args).run().code(2);
        assert!(ran.stderr.contains(what), "{}", ran.stderr);
    }
}
