//! Counts: the line of a walk, files that many programs add to, and their sums.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::Stdio;
use std::thread;

use dongbo::saved::tally::{End, Fault, LONGEST, MOST_KEYS, Reader, Totals, append};
use insta::assert_snapshot;

use crate::program::{Folder, TODAY, bare, dongbo};

const HEADER: &str = "day,guide,case,outcome,number,place,troubles\n";

/// The lines of a file of counts, without the day, after its first.
fn lines(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).expect("a file of counts");
    let lines = text.strip_prefix(HEADER).expect("its first line");
    assert!(lines.is_empty() || lines.ends_with('\n'), "{lines}");
    let line = |line: &str| {
        let line = line.strip_prefix(TODAY).expect("the day of the walk");
        line.trim_start_matches(',').to_owned()
    };
    lines.lines().map(line).collect()
}

/// The line of a walk with these arguments, answered by these lines.
fn line_of(args: &[&str], input: &str) -> String {
    let folder = Folder::new(&format!("tally-line-{args:?}-{}", input.len()).replace('"', ""));
    let path = folder.path().join("tally.csv");
    let run = args.iter().fold(dongbo([]), |run, arg| run.arg(*arg));
    run.arg("--tally").arg(&path).stdin(input).run();
    let lines = lines(&path);
    assert_eq!(lines.len(), 1, "{lines:?}");
    lines[0].clone()
}

fn totals(text: impl AsRef<[u8]>) -> (Totals, Vec<(u64, Fault)>) {
    let mut totals = Totals::default();
    let mut faults = Vec::new();
    let mut damage = |line, fault| faults.push((line, fault));
    totals
        .read(Cursor::new(text), &mut damage)
        .expect("it is read");
    (totals, faults)
}

#[test]
fn a_line_says_how_a_walk_ended_and_where_it_stopped() {
    let ended = "quang-nam-252,cmnd-with-cccd,ended,,,";
    assert_eq!(line_of(&["--case", "2"], &"\n".repeat(21)), ended);
    assert_eq!(
        line_of(&["--case", "2", "--plain"], &"\n".repeat(21)),
        ended
    );
    assert_eq!(
        line_of(&["--case", "2"], &"\n".repeat(7)),
        "quang-nam-252,cmnd-with-cccd,input-ended,case 2.5,link-vneid/log-in,"
    );
    // Before the first click.
    assert_eq!(
        line_of(&["--case", "2"], "\n"),
        "quang-nam-252,cmnd-with-cccd,input-ended,case 2,,"
    );
    // At a question.
    let stopped = line_of(&[], "1\n1\n4\n4\n9\n");
    assert!(stopped.starts_with("quang-nam-252,,stopped,,"), "{stopped}");
}

#[test]
fn a_walk_in_which_nothing_was_answered_has_no_line() {
    let folder = Folder::new("tally-nothing");
    let path = folder.path().join("tally.csv");
    let run = |args: &[&str], input: &str| {
        let run = args.iter().fold(dongbo([]), |run, arg| run.arg(*arg));
        run.arg("--tally").arg(&path).stdin(input).run();
    };
    run(&[], "");
    run(&["--case", "2"], "");
    // The stop at the first screen.
    run(&["--case", "2"], "9\n");
    run(&["--desk"], "");
    assert!(lines(&path).is_empty(), "{:?}", lines(&path));
}

#[test]
fn lines_are_added_to_no_file_that_is_not_one_of_counts() {
    let folder = Folder::new("tally-foreign");
    for (name, text) in [
        ("guide.yaml", "format: 1\n"),
        ("other.csv", "day,guide\n2026-11-23,a\n"),
        ("blank.txt", "\nsomebody's"),
        ("walk.cast", "{\"version\": 2}\n"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("a file");
        let run = dongbo(["--case", "2", "--tally", name]).within(folder.path());
        let ran = run.stdin("\n\n").run().code(2);
        let told = ran.stderr.contains("đã có rồi") && ran.stderr.contains("chưa có gì bị thay");
        assert!(told, "{}", ran.stderr);
        assert_eq!(fs::read_to_string(&path).expect("the file"), text);
    }
    // An empty file is nobody's, and a spreadsheet leaves its marks in one that is the program's.
    let path = folder.path().join("counts.csv");
    for first in [
        "",
        "\u{feff}day,guide,case,outcome,number,place,troubles\r\n",
    ] {
        fs::write(&path, first).expect("a file");
        append(&path, "2026-11-23,a,,ended,,,\n").expect("it is added");
    }
}

#[test]
fn the_command_to_go_on_with_counts_too() {
    let folder = Folder::new("tally-again");
    let run = dongbo(["--case", "2", "--tally", "my tally.csv"]).within(folder.path());
    let ran = run.stdin("\n\n\n\n5\n").run().code(3);
    let again = "dongbo --case 2.2 --tally 'my tally.csv'";
    assert!(ran.stderr.contains(again), "{}", ran.stderr);
}

#[test]
fn a_click_inside_a_repeat_has_its_own_number_and_id() {
    let line = line_of(&["--case", "1"], &"\n".repeat(20));
    let click = "case 1.3.1.4,link-vneid/log-in-again/account-details,";
    assert_eq!(
        line,
        format!("quang-nam-252,cmnd-without-cccd,input-ended,{click}")
    );
}

#[test]
fn troubles_are_counted_once_each_and_where_they_were_met() {
    // Trouble, the first in the list, back to the click; the same again; the second one; stop there.
    let met = "3\n1\n1\n";
    let input = format!("{}{met}{met}3\n2\n", "\n".repeat(8));
    let line = line_of(&["--case", "1"], &input);
    let (before, troubles) = line.rsplit_once(',').expect("columns");
    assert!(
        before.starts_with("quang-nam-252,cmnd-without-cccd,input-ended,case 1.1."),
        "{line}"
    );
    assert_eq!(troubles.split(' ').count(), 2, "{line}");
}

#[test]
fn a_walk_that_a_trouble_led_to_the_hotline_ended_there() {
    // A trouble of the list; its remedy does not help; the number to call is read.
    let line = line_of(&["--case", "2"], &format!("{}3\n3\n3\n\n", "\n".repeat(5)));
    let trouble =
        "quang-nam-252,cmnd-with-cccd,trouble,case 2.3,link-vneid/portal-account,code-late";
    assert_eq!(line, trouble);
    // A code was given away, in the second part of the list: that leads to an ending of its own.
    let line = line_of(
        &["--case", "2"],
        &format!("{}3\n8\n7\n1\n\n", "\n".repeat(5)),
    );
    assert_eq!(line, trouble.replace("code-late", "code-given-away"));
}

#[cfg(unix)]
#[test]
fn an_interrupted_walk_is_counted_as_such() {
    use crate::terminal::{CTRL_C, Terminal};

    let folder = Folder::new("tally-interrupted");
    let path = folder.path().join("tally.csv");
    let name = path.to_string_lossy();
    for signal in [None, Some("HUP"), Some("TERM")] {
        let mut terminal = Terminal::new(80, 24, &["--case", "2", "--tally", &name]);
        terminal.reads_to_the_first_click();
        match signal {
            None => _ = terminal.press(CTRL_C),
            Some(name) => terminal.signal(name),
        }
        assert_eq!(terminal.end(), 130);
    }
    let interrupted = "quang-nam-252,cmnd-with-cccd,interrupted,case 2.1,link-vneid/open-portal,";
    assert_eq!(lines(&path), [interrupted; 3]);
}

#[test]
fn a_script_is_not_counted_and_makes_no_file() {
    let folder = Folder::new("tally-script");
    let path = folder.path().join("tally.csv");
    let run = dongbo(["--case", "1", "--yes", "--tally"]).arg(&path);
    run.run().code(0).quiet();
    assert!(!path.exists());
}

#[test]
fn a_file_that_no_line_can_be_added_to_is_told_before_the_walk() {
    let folder = Folder::new("tally-refused");
    let ran = dongbo(["--case", "1", "--tally"]).arg(folder.path()).run();
    let ran = ran.code(2);
    assert!(ran.stderr.contains("đó là thư mục"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("Trường hợp"), "{}", ran.stderr);
    let missing = folder.path().join("none/tally.csv");
    dongbo(["--tally"]).arg(missing).run().code(2);
}

#[cfg(unix)]
#[test]
fn a_walk_goes_on_though_its_line_cannot_be_added_and_says_so_once() {
    use std::io::Write;
    use std::process::Command;

    let folder = Folder::new("tally-lost");
    let path = folder.path().join("tally.csv");
    let mut command = Command::new(env!("CARGO_BIN_EXE_dongbo"));
    let mut child = crate::program::fix_environment(&mut command)
        .args(["--case", "2", "--tally"])
        .arg(&path)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // The file is there before the first scene is.
    while !path.exists() {
        thread::sleep(std::time::Duration::from_millis(2));
    }
    thread::sleep(std::time::Duration::from_millis(100));
    fs::remove_file(&path).expect("it is removed");
    fs::create_dir(&path).expect("a folder in its place");
    let mut input = child.stdin.take().expect("its input");
    input.write_all(&[b'\n'; 21]).expect("it is answered");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    let stderr = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0), "{stderr}");
    assert_eq!(
        stderr.matches("Lượt này không được đếm").count(),
        1,
        "{stderr}"
    );
}

#[test]
fn a_line_without_its_end_gets_one_before_the_next() {
    let folder = Folder::new("tally-torn");
    let path = folder.path().join("tally.csv");
    fs::write(&path, format!("{HEADER}2026-11-23,quang-n")).expect("a torn file");
    append(&path, "2026-11-23,a,,ended,,,\n").expect("it is added");
    let text = fs::read(&path).expect("the file");
    let (totals, faults) = totals(text);
    assert_eq!((totals.walks, faults), (1, vec![(2, Fault::Columns)]));
}

#[test]
fn eight_programs_add_lines_at_once_and_none_is_torn_or_lost() {
    const EACH: usize = 1_000;
    let folder = Folder::new("tally-crowd");
    let path = folder.path().join("tally.csv");
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    thread::scope(|scope| {
        for name in names {
            let path = &path;
            scope.spawn(move || {
                for n in 0..EACH {
                    let line = format!("2026-11-23,{name},n{n},ended,,,\n");
                    append(path, &line).expect("it is added");
                }
            });
        }
    });
    let text = fs::read_to_string(&path).expect("the file");
    let mut lines: Vec<&str> = text
        .strip_prefix(HEADER)
        .expect("one header")
        .lines()
        .collect();
    assert_eq!(lines.len(), names.len() * EACH);
    lines.sort_unstable();
    lines.dedup();
    assert_eq!(lines.len(), names.len() * EACH);
    let (totals, faults) = totals(text.as_bytes());
    assert_eq!((totals.walks, faults.len()), (8_000, 0));
}

#[test]
fn walks_that_end_at_once_each_have_their_line() {
    let folder = Folder::new("tally-walks");
    let path = folder.path().join("tally.csv");
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let run = dongbo(["--case", "2", "--tally"]).arg(&path);
                run.stdin(&"\n".repeat(21)).run().code(0);
            });
        }
    });
    assert_eq!(lines(&path), ["quang-nam-252,cmnd-with-cccd,ended,,,"; 8]);
}

#[test]
fn damaged_lines_are_told_apart() {
    let fault = |line: &str| Reader::default().read(line.as_bytes()).err();
    let sound = "2026-11-23,a,b,stopped,case 1.2.3,c/d,e f";
    for line in [
        sound,
        "",
        "\r\n",
        HEADER,
        "\"2026-11-23\",\"a\",b,ended,,,\r\n",
    ] {
        assert_eq!(fault(line), None, "{line}");
    }
    for (line, expected) in [
        ("2026-11-23,a,b,ended,,", Fault::Columns),
        ("2026-11-23,a,b,ended,,,,", Fault::Columns),
        ("2026-11-23,a,b,ended,,,,,,,,,", Fault::Columns),
        ("2026-11-23,\"a,b,ended,,,", Fault::Quote),
        ("23/11/2026,a,b,ended,,,", Fault::Value("day")),
        ("2026-02-30,a,b,ended,,,", Fault::Value("day")),
        ("2026-11-23,,b,ended,,,", Fault::Value("guide")),
        ("2026-11-23,a,=b,ended,,,", Fault::Value("case")),
        ("2026-11-23,a,b,done,,,", Fault::Value("outcome")),
        ("2026-11-23,a,b,stopped,1.2,,", Fault::Value("number")),
        ("2026-11-23,a,b,stopped,case 1.,,", Fault::Value("number")),
        ("2026-11-23,a,b,stopped,,c//d,", Fault::Value("place")),
        ("2026-11-23,a,b,stopped,,,e  f", Fault::Value("troubles")),
        ("2026-11-23,a,b,ended,,,đ", Fault::Value("troubles")),
        (&"x".repeat(LONGEST + 1), Fault::TooLong),
    ] {
        assert_eq!(fault(line), Some(expected), "{line}");
    }
}

#[test]
fn lines_after_a_damaged_one_are_read() {
    let sound = "2026-11-23,a,b,ended,,,\r\n";
    let long = "x".repeat(100_000);
    let text =
        format!("\u{feff}{HEADER}{sound}\"\n{sound}{long}\n{sound}\0\0\n{HEADER}\n2026-11-2");
    let (totals, faults) = totals(text);
    assert_eq!(totals.walks, 3);
    let expected = [
        (3, Fault::Quote),
        (5, Fault::TooLong),
        (7, Fault::Columns),
        (10, Fault::Columns),
    ];
    assert_eq!(faults, expected);
    assert_eq!(totals.damaged, 4);
}

#[test]
fn keys_beyond_the_most_are_counted_together() {
    let line = |n: usize| {
        format!(
            "2026-11-23,a,c{},stopped,,p{}x,t{}\n",
            n / 9999,
            n,
            n % 9999
        )
    };
    let count = MOST_KEYS + 7;
    let text: String = (0..count).map(line).collect();
    let (totals, faults) = totals(text);
    assert_eq!(faults, []);
    assert_eq!(totals.places.others, 7);
    assert_eq!(totals.places.most_first().len(), MOST_KEYS);
    assert_eq!(totals.cases.others + totals.troubles.others, 0);
    assert_eq!(totals.ends[End::Stopped as usize], count as u64);
}

/// Two files of a team, with a line that a spreadsheet has damaged.
fn team(name: &str) -> Folder {
    let folder = Folder::new(name);
    let place = "case 1.1.6,add-cccd/otp";
    let monday = [
        "ended,,,".to_owned(),
        "ended,,,code-late".to_owned(),
        format!("trouble,{place},code-late"),
        format!("stopped,{place},"),
    ];
    let case = "quang-nam-252,cmnd-without-cccd";
    let lines = |day: &str, ends: &[String]| -> String {
        ends.iter()
            .map(|end| format!("{day},{case},{end}\n"))
            .collect()
    };
    let monday = format!("{HEADER}{}", lines("2026-11-23", &monday));
    let tuesday = ["ended,,,".to_owned(), "interrupted,case 1,,".to_owned()];
    let tuesday = format!("{HEADER}{}24/11/2026,x\n", lines("2026-11-24", &tuesday));
    fs::write(folder.path().join("monday.csv"), monday).expect("it is written");
    fs::write(folder.path().join("tuesday.csv"), tuesday).expect("it is written");
    folder
}

#[test]
fn files_are_added_up_for_people_and_for_programs() {
    let folder = team("tally-team");
    for args in [
        &["tally", "monday.csv", "tuesday.csv"][..],
        &["tally", "monday.csv", "tuesday.csv", "--lang", "en"],
        &["tally", "monday.csv", "tuesday.csv", "--format", "csv"],
    ] {
        let ran = bare(args).within(folder.path()).run().code(0);
        let name = format!(
            "tally_{}",
            args.last().expect("an argument").replace(".csv", "")
        );
        assert_snapshot!(name, format!("{}---\n{}", ran.stdout, ran.stderr));
    }
    let narrow = bare(&["tally", "monday.csv"]).env("COLUMNS", "30");
    assert_snapshot!(
        "tally_30",
        narrow.within(folder.path()).run().code(0).stdout
    );
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_the_others_are_added() {
    let folder = team("tally-unread");
    let run = bare(&["tally", "none.csv", ".", "-", "--lang", "en"]).within(folder.path());
    let ran = run.stdin("2026-11-23,a,,ended,,,\n").run().code(1);
    assert!(
        ran.stdout.contains("Walks: 1, on 23 November 2026"),
        "{}",
        ran.stdout
    );
    assert_eq!(ran.stderr.lines().count(), 2, "{}", ran.stderr);
    assert!(
        ran.stderr
            .contains("cannot read `none.csv`: it is not there")
    );
}
