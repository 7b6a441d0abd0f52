//! Demos: what the project ships, what a script may say, and recordings of the true screens.

use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::program::{Folder, Run, dongbo, root};

/// The demos that the project ships, by name, each with the ending that it states.
fn shipped() -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(root().join("guides/demos")).expect("demos");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let ends = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a demo");
        let ends = text.lines().find_map(|line| line.strip_prefix("ends: "));
        (path, ends.expect("an ending").to_owned())
    };
    paths.into_iter().map(ends).collect()
}

fn script(path: &Path) -> Run {
    dongbo(["--script"]).arg(path)
}

/// An event of a recording: its time, its kind and what belongs to it.
pub type Event = (f64, String, String);

/// The header of a recording, and its events.
pub fn recorded(run: Run, folder: &Folder) -> (Value, Vec<Event>) {
    let path = folder.path().join("a.cast");
    run.arg("--record").arg(&path).run().code(0);
    let text = fs::read_to_string(path).expect("a recording");
    let mut lines = text.lines();
    let header = serde_json::from_str(lines.next().expect("a header")).expect("it is JSON");
    let event = |line: &str| serde_json::from_str(line).expect("an event");
    (header, lines.map(event).collect())
}

/// What a screen of that size shows after some output.
pub fn screen(output: &str, columns: u16, rows: u16) -> String {
    let [rows, columns] = [rows, columns].map(|size| NonZero::new(size).expect("a size"));
    let mut parser = vt100::Parser::new(rows, columns, 0);
    parser.process(output.as_bytes());
    parser.screen().contents()
}

#[test]
fn every_shipped_demo_reaches_the_ending_that_it_states() {
    let shipped = shipped();
    assert!(shipped.len() >= 4, "{shipped:?}");
    for (path, ends) in shipped {
        let ran = script(&path).run().code(0).quiet();
        let told = match ends.as_str() {
            "two-accounts" => "Tôi có hai tài khoản trên Cổng",
            "provincial-portal" => "✓ Xong trường hợp",
            other => panic!("what does {other} show?"),
        };
        assert!(ran.stdout.contains(told), "{}", ran.stdout);
        let english = script(&path).arg("--lang").arg("en").run().code(0).quiet();
        assert!(
            english.stdout.contains("dispatch 252"),
            "{}",
            english.stdout
        );
    }
}

#[test]
fn a_demo_shows_somebody_who_goes_wrong_and_comes_right() {
    let path = root().join("guides/demos/wrong-turn.yaml");
    let ran = script(&path).run().code(0);
    let steps = [
        "→ Sửa câu 2",
        "→ Mã OTP của Cổng không về",
        "→ Quay lại thao tác đang làm",
        "→ Quay lại thao tác trước",
        "→ Đang ở màn hình khác",
        "→ Cập nhật từ CSDL Quốc gia về Dân cư",
        "✓ Xong trường hợp 1",
    ];
    let places: Vec<_> = steps.iter().map(|step| ran.stdout.find(step)).collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{}",
        ran.stdout
    );
}

#[test]
fn a_demo_may_stop() {
    let folder = Folder::new("demo-stops");
    let path = folder.path().join("stop.yaml");
    let text = "demo: 1\ntitle: {vi: a, en: b}\nsteps: [choose: one, stop]\n";
    fs::write(&path, text).expect("a demo");
    let ran = script(&path).run().code(3);
    assert!(ran.stdout.ends_with("→ Dừng ở đây\n"), "{}", ran.stdout);
    // Whoever watches has nothing to go on with.
    assert!(!ran.stderr.contains("--case"), "{}", ran.stderr);
    // Where one is to call the hotline, that is how to stop. A bare name is a file of the working folder.
    let text = "demo: 1\ntitle: {vi: a, en: b}\nsteps: [choose: one, choose: cccd, done: 9, trouble: code-late, other, stop]\n";
    fs::write(&path, text).expect("a demo");
    let run = dongbo(["--script", "stop.yaml"]).within(folder.path());
    let ran = run.run().code(0);
    assert!(
        ran.stdout.contains("18001096") && !ran.stdout.contains("Xong trường hợp"),
        "{}",
        ran.stdout
    );
    // It is checked with the built-in guide, for it is beside none.
    let run = dongbo(["guide", "check", "stop.yaml"]).within(folder.path());
    assert!(run.run().code(0).stdout.contains("không có lỗi"));
    // No recording replaces what is none.
    let run = dongbo(["--script", "stop.yaml", "--record", "stop.yaml"]).within(folder.path());
    let ran = run.run().code(1);
    assert!(
        ran.stderr.contains("đã có rồi") && ran.stderr.contains("--record"),
        "{}",
        ran.stderr
    );
    assert_eq!(fs::read_to_string(&path).expect("a demo"), text);
    // Nor one that other programs read.
    let json = folder.path().join("case.json");
    let run = dongbo(["show", "1", "--output"]).arg(&json);
    run.run().code(0);
    dongbo(["--case", "3", "--yes", "--record"])
        .arg(&json)
        .run()
        .code(1);
    // A recording replaces one.
    for _ in 0..2 {
        let run = dongbo(["--case", "3", "--yes", "--record", "3.cast"]);
        run.within(folder.path()).run().code(0);
    }
}

#[test]
fn a_demo_that_does_not_fit_the_guide_says_file_line_and_column() {
    let folder = Folder::with_guide("demo-fits-not");
    let path = folder.path().join("demos");
    fs::create_dir(&path).expect("a folder");
    let path = path.join("a.yaml");
    for (steps, place) in [
        ("[choose: one, choose: nobody]", "a.yaml:3:30"),
        ("[choose: one, done]", "a.yaml:3:22"),
        ("[choose: one, trouble: nothing]", "a.yaml:3:31"),
        ("[choose: one, at: 9.9]", "a.yaml:3:26"),
        ("[choose: one, walk: on]", "a.yaml:3:22"),
        ("[choose: one, [done]]", "a.yaml:3:23"),
        ("[choose: one]", "a.yaml:3:17"),
        ("[choose: none, stop]", "a.yaml:3:23"),
        ("[]", "a.yaml:3:8"),
    ] {
        fs::write(
            &path,
            format!("demo: 1\ntitle: {{vi: a, en: b}}\nsteps: {steps}\n"),
        )
        .expect("a demo");
        let ran = script(&path).run().code(1);
        assert!(
            ran.stderr.contains(place) && ran.stdout.is_empty(),
            "{steps}:\n{}",
            ran.stderr
        );
        // A check of the guide, and of the demo alone, tells the same.
        for checked in [folder.path(), &path] {
            let ran = dongbo(["guide", "check"]).arg(checked).run().code(1);
            assert!(ran.stdout.contains(place), "{steps}:\n{}", ran.stdout);
        }
        // A walk passes over it.
        let run = dongbo(["--case", "3", "--yes", "--guides"]);
        run.arg(folder.path()).run().code(0);
    }
    let ran = script(&folder.path().join("demos/none.yaml")).run().code(1);
    assert!(ran.stderr.contains("none.yaml"), "{}", ran.stderr);
}

#[test]
fn a_demo_is_told_all_ids_that_it_misspells_and_how_many_screens_are_left() {
    let folder = Folder::new("demo-faults");
    let check = |steps: &str| {
        let text = format!("demo: 1\ntitle: {{vi: a, en: b}}\nsteps: {steps}\n");
        fs::write(folder.path().join("a.yaml"), text).expect("a demo");
        let run = dongbo(["guide", "check", "a.yaml"]).within(folder.path());
        run.run().code(1).stdout
    };
    let told = check("[choose: onne, trouble: code-lat, change: acounts]");
    for id in ["`onne`", "`code-lat`", "`acounts`"] {
        assert!(told.contains(id), "{told}");
    }
    for (steps, cure) in [
        (
            "[choose: two, done: 300]",
            "viết `done: 2`, tới hết kết thúc",
        ),
        ("[choose: one, choose: cccd, done: 300]", "viết `done: "),
        ("[choose: two, done: 2, done]", "bỏ bước này"),
        ("[choose: two, done: 2, return]", "bỏ bước này"),
    ] {
        let told = check(steps);
        assert!(told.contains(cure), "{steps}\n{told}");
    }
}

#[test]
fn what_does_not_go_together_is_told() {
    let demo = root().join("guides/demos/case-3.yaml");
    for args in [
        &["--case", "1"][..],
        &["--answer", "accounts=two"],
        &["--desk"],
        &["--record-size", "80x24"],
        &["--record", "a.cast", "--plain"],
        &["--record", "a.cast", "--record-size", "10x5"],
        &["--record", "a.cast", "--record-size", "x"],
    ] {
        let run = args.iter().fold(script(&demo), Run::arg);
        let ran = run.run().code(2);
        assert!(
            ran.stderr.contains(args[0]) || ran.stderr.contains("--record-size"),
            "{}",
            ran.stderr
        );
    }
    for option in [["--pace", "1s"], ["--record", "a.cast"]] {
        let ran = dongbo(option).run().code(2);
        assert!(ran.stderr.contains("--yes"), "{}", ran.stderr);
    }
}

#[test]
fn a_recording_is_the_same_bytes_wherever_and_whenever_it_is_made() {
    let made = |name: &str, user: &str, term: &str| {
        let folder = Folder::new(name);
        let run = dongbo(["--case", "2", "--yes", "--pace", "2s", "--record", "x.cast"]);
        let run = run
            .env("USER", user)
            .env("HOME", user)
            .env("TERM", term)
            .env("COLUMNS", "33")
            .env("TZ", user)
            .env("NO_COLOR", "1");
        run.within(folder.path()).run().code(0);
        fs::read(folder.path().join("x.cast")).expect("a recording")
    };
    let one = made("record-here", "an", "dumb");
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(one == made("record-there", "binh", "xterm-256color"));
    let text = String::from_utf8(one).expect("it is UTF-8");
    for private in ["binh", "record-here", "/tmp", "timestamp", "env"] {
        assert!(!text.contains(private), "{private}");
    }
}

#[test]
fn a_recording_has_a_marker_at_each_scene_and_waits_as_long_as_it_takes_to_read() {
    let folder = Folder::new("record-events");
    let run = dongbo(["--case", "2", "--yes", "--pace", "700ms"]);
    let (header, events) = recorded(run, &folder);
    assert_eq!(
        (&header["version"], &header["width"], &header["height"]),
        (&2.into(), &80.into(), &24.into())
    );
    let markers: Vec<_> = events.iter().filter(|(_, kind, _)| kind == "m").collect();
    // Three pages, 17 clicks, the ending.
    assert_eq!(markers.len(), 3 + 17 + 1);
    assert_eq!(markers[3].2, "Trường hợp 2 · Thao tác 1/17");
    let length = |at: usize| markers[at + 1].0 - markers[at].0;
    assert!((length(3) - 0.7).abs() < 0.001, "{}", length(3));
    // The page on what has changed.
    assert!(length(2) > 10.0, "{}", length(2));
    assert!(events.windows(2).all(|two| two[0].0 <= two[1].0));
}

#[test]
fn a_recording_of_another_size_and_language_is_of_that_size_and_language() {
    let folder = Folder::new("record-size");
    let demo = root().join("guides/demos/case-3.yaml");
    let run = script(&demo)
        .arg("--record-size")
        .arg("40x20")
        .arg("--lang")
        .arg("en");
    let (header, events) = recorded(run, &folder);
    assert_eq!(
        (&header["width"], &header["height"]),
        (&40.into(), &20.into())
    );
    assert_eq!(header["title"], "Case 3: two accounts, call the hotline");
    let last = &events[events.len() - 2].2;
    for (_, kind, output) in &events {
        let is_left = output == last;
        assert!(
            kind == "m" || is_left || output.lines().count() <= 20,
            "{output}"
        );
    }
}

#[cfg(unix)]
mod screens {
    //! Recordings and demos against the program in a real terminal.

    use super::{Folder, recorded, root, screen, script};
    use crate::program::dongbo;
    use crate::terminal::{CTRL_C, DOWN, ENTER, Terminal};

    /// The screens of a recording.
    fn frames(events: &[super::Event], columns: u16, rows: u16) -> Vec<String> {
        // The last event shows the cursor.
        let outputs = events[..events.len() - 1]
            .iter()
            .filter(|(_, kind, _)| kind == "o");
        outputs
            .map(|(_, _, output)| screen(output, columns, rows))
            .collect()
    }

    #[test]
    fn each_frame_of_a_recording_is_the_real_screen() {
        let folder = Folder::new("record-frames");
        for (columns, rows) in [(80, 24), (50, 16)] {
            let run = dongbo(["--case", "2", "--yes", "--record-size"]);
            let (_, events) = recorded(run.arg(format!("{columns}x{rows}")), &folder);
            let frames = frames(&events, columns, rows);
            let mut terminal = Terminal::new(columns, rows, &["--case", "2"]);
            for (at, frame) in frames[..frames.len() - 1].iter().enumerate() {
                let screen = terminal.menu();
                assert_eq!(screen.trim_end(), frame.trim_end(), "frame {at}");
                terminal.press(ENTER);
                if at + 2 < frames.len() {
                    terminal.changes_from(&screen);
                }
            }
            assert_eq!(terminal.end(), 0);
            let last = frames.last().expect("a frame");
            assert_eq!(terminal.contents().trim_end(), last.trim_end());
        }
    }

    #[test]
    fn the_highlight_is_where_a_person_moves_it() {
        let folder = Folder::new("record-highlight");
        let path = root().join("guides/demos/case-3.yaml");
        let (_, events) = recorded(script(&path), &folder);
        let frames = frames(&events, 80, 24);
        let mut terminal = Terminal::new(80, 24, &[]);
        assert_eq!(terminal.menu().trim_end(), frames[0].trim_end());
        terminal.press(DOWN).shows("❯ 2");
        assert_eq!(terminal.menu().trim_end(), frames[1].trim_end());
        let before = terminal.menu();
        terminal.press(ENTER).changes_from(&before);
        assert_eq!(terminal.menu().trim_end(), frames[2].trim_end());
        terminal.press(CTRL_C);
        assert_eq!(terminal.end(), 130);
    }

    #[test]
    fn a_demo_in_a_terminal_shows_the_true_screens_and_ends_as_a_recording_does() {
        let folder = Folder::new("demo-plays");
        let path = root().join("guides/demos/wrong-turn.yaml");
        let (_, events) = recorded(script(&path), &folder);
        let recorded = frames(&events, 80, 24);
        let path = path.to_string_lossy().into_owned();
        let mut terminal = Terminal::new(80, 24, &["--script", &path, "--pace", "1ms"]);
        // Enter goes on at once where a page is to be read.
        let last = recorded.last().expect("a frame").trim_end();
        let mut presses = 0;
        while terminal.contents().trim_end() != last {
            presses += 1;
            assert!(presses < 500, "{}", terminal.contents());
            terminal.press(ENTER);
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        assert_eq!(terminal.end(), 0);
        terminal.is_given_back();
        assert_eq!(terminal.contents().trim_end(), last);
    }

    #[test]
    fn the_space_bar_pauses_a_demo_and_ctrl_c_ends_it() {
        let mut terminal = Terminal::new(80, 24, &["--case", "2.3", "--yes", "--pace", "300ms"]);
        // Past the pages.
        for page in [
            "Cần có trong tay",
            "Để an toàn",
            "Từ đó đã có những thay đổi",
        ] {
            terminal.shows(page).press(ENTER);
        }
        terminal.shows("Thao tác 3/17").press(" ");
        std::thread::sleep(std::time::Duration::from_millis(400));
        let paused = terminal.contents();
        std::thread::sleep(std::time::Duration::from_millis(1200));
        assert_eq!(terminal.contents(), paused);
        // Enter shows the next screen, still in the pause.
        terminal.press(ENTER).changes_from(&paused);
        std::thread::sleep(std::time::Duration::from_millis(100));
        let paused = terminal.contents();
        std::thread::sleep(std::time::Duration::from_secs(1));
        assert_eq!(terminal.contents(), paused);
        terminal.press(" ").changes_from(&paused);
        terminal.press(CTRL_C);
        assert_eq!(terminal.end(), 130);
        terminal.is_given_back();
    }
}
