//! Sheets to take home: from `show`, and from the ending and the stop of a walk.

use std::fs;

use dongbo::document::{self, Added, Block, Clock, Document, Helper, Reader, Visit};
use dongbo::guide::{Date, Guide, Lang};
use dongbo::library;
use dongbo::words::screen as words;

use crate::program::{Folder, TODAY, dongbo, root};

fn guide() -> Guide {
    library::load(None).expect("the built-in guide is sound").0
}

fn reader(lang: Lang) -> Reader {
    Reader {
        lang,
        helper: Helper::Absent,
        clock: Clock::Plausible,
        visit: Visit::Only,
    }
}

fn show(args: &[&str]) -> String {
    let run = args.iter().fold(dongbo(["show"]), super::program::Run::arg);
    run.run().code(0).quiet().stdout
}

/// Every sheet of the built-in guide.
fn sheets(guide: &Guide, lang: Lang) -> Vec<Document> {
    let today = Date::parse(TODAY).expect("a day");
    let sheet = |case| document::sheet(guide, case, None, today, reader(lang));
    let whole = document::whole(guide, today, reader(lang));
    guide.cases.iter().map(sheet).chain([whole]).collect()
}

#[test]
fn the_first_click_is_within_twenty_lines() {
    for (case, markdown) in [("1", false), ("2", false), ("1", true), ("2", true)] {
        let format = if markdown { "markdown" } else { "text" };
        let shown = show(&[case, "--format", format]);
        let first = shown
            .lines()
            .position(|line| line.contains("[ ]") && line.contains("https://"));
        let first = first.expect("a click") + 1;
        assert!(first <= 20, "{first} in {format} of case {case}");
    }
}

#[test]
fn nothing_on_a_sheet_needs_the_screen() {
    let guide = guide();
    for lang in [Lang::Vi, Lang::En] {
        // What a menu offers is quoted where a text speaks of it.
        let offered = [
            words::answer_trouble(lang),
            words::answer_not_seen(lang),
            words::answer_seen(lang),
            words::answer_done(lang),
            words::answer_other(lang),
        ];
        let quoted = offered.map(|words| format!("“{words}”"));
        let program = [
            "chương trình này",
            "Chương trình này",
            "this program",
            "This program",
        ];
        let screen = quoted.into_iter().chain(program.map(str::to_owned));
        let screen: Vec<String> = screen.collect();
        for sheet in sheets(&guide, lang) {
            let told = format!("{sheet:?}");
            for words in &screen {
                assert!(!told.contains(words), "{words}");
            }
        }
    }
}

#[test]
fn every_source_that_is_cited_is_listed_and_every_one_listed_is_cited() {
    let guide = guide();
    for sheet in sheets(&guide, Lang::Vi) {
        let Some(Block::SourceList(sources)) = sheet.last() else {
            panic!("the sources are last");
        };
        let told = format!("{sheet:?}");
        for number in 1..=sources.len() {
            assert!(told.contains(&format!("Numbered({number})")), "{number}");
        }
        assert!(!told.contains(&format!("Numbered({})", sources.len() + 1)));
        assert!(!told.contains("Named("));
    }
}

#[test]
fn the_likeliest_troubles_of_a_case_are_told_and_for_the_rest_what_to_say() {
    let shown = show(&["1"]);
    let (_, troubles) = shown.split_once("  Khi gặp trục trặc\n").expect("troubles");
    let (troubles, _) = troubles
        .split_once("  Để an toàn\n")
        .expect("what comes after");
    let titles = [
        "Không còn chỗ đăng nhập bằng tài khoản của Cổng",
        "Quên mật khẩu của Cổng hoặc Cổng báo sai",
        "Mã OTP của Cổng không về",
        "Chuyện khác, hoặc làm vậy vẫn chưa được",
        "Khi gọi 18001096, nói",
    ];
    let places: Vec<_> = titles.iter().map(|title| troubles.find(title)).collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{troubles}"
    );
}

#[test]
fn what_remains_from_a_click_on_begins_with_how_to_sign_in_again() {
    let shown = show(&["1.2.3"]);
    let codes: Vec<&str> = shown
        .lines()
        .filter_map(|line| line.strip_prefix("  [ ] ")?.split(' ').next())
        .collect();
    // The sign-in of step 1, and the clicks of step 2 up to there.
    assert_eq!(
        codes[..9],
        [
            "1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5", "1.1.6", "1.1.7", "1.2.1", "1.2.2"
        ]
    );
    assert_eq!(codes[9..13], ["1.2.3", "1.2.4", "1.2.5", "1.3.1"]);
    assert!(shown.contains("Bắt đầu từ: Trường hợp 1 · Bước 2/3 · Thao tác 3/5."));
    // The clicks that are repeated are on the sheet, and are named by their numbers.
    assert!(shown.contains("làm lại các thao tác 1.1.1 đến 1.1.7"));
    // In the middle of a repeat they are not: the rest of them is told whole.
    let shown = show(&["1.3.1.4"]);
    assert!(
        shown.contains("[ ] 1.3.1.4 Nhập thông tin") && !shown.contains("làm lại các thao tác")
    );
    assert_eq!(show(&["1.1.1"]), show(&["1"]));
}

#[test]
fn a_sheet_for_a_helper_says_what_helpers_are_told() {
    let with = show(&["2", "--helper"]);
    assert!(
        with.contains("Dành cho người giúp")
            && with.contains("* Người giúp, khi nhập mã: Nhìn đi chỗ khác")
    );
    assert!(!show(&["2"]).contains("Người giúp:"));
}

#[test]
fn json_and_flowcharts_are_of_whole_cases() {
    for format in ["json", "mermaid"] {
        let ran = dongbo(["show", "1.2.3", "--format", format]).run().code(2);
        assert!(ran.stderr.contains("`1.2.3`"), "{}", ran.stderr);
        let ran = dongbo(["show", "1", "--helper", "--format", format])
            .run()
            .code(2);
        assert!(ran.stderr.contains("`--helper`"), "{}", ran.stderr);
    }
}

#[test]
fn a_file_is_written_whole_and_replaces_what_was_there() {
    let folder = Folder::new("sheet-output");
    let path = folder.path().join("tờ 1.html");
    fs::write(&path, "what was there").expect("a file");
    let run = dongbo(["show", "1", "--format", "html", "--output"]).arg(&path);
    let ran = run.run().code(0);
    assert_eq!(ran.stdout, "");
    let told = format!("Đã ghi {}. Mở tệp đó", path.display());
    assert!(ran.stderr.starts_with(&told), "{}", ran.stderr);
    let page = fs::read_to_string(&path).expect("the page");
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    assert_eq!(page, show(&["1", "--format", "html"]));
    // Nothing else is left in the folder.
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
    // The ending of a name tells the format.
    let page = folder.path().join("2.HTML");
    dongbo(["show", "1", "--output"]).arg(&page).run().code(0);
    let page = fs::read_to_string(&page).expect("a page");
    assert_eq!(page, show(&["1", "--format", "html"]));
    let shown = dongbo(["show", "1", "--output", "-"]).run().code(0).stdout;
    assert_eq!(shown, show(&["1"]));
    let text = folder.path().join("1.txt");
    let ran = dongbo(["show", "1", "--output"]).arg(&text).run().code(0);
    assert_eq!(ran.stderr, format!("Đã ghi {}.\n", text.display()));
    assert_eq!(fs::read_to_string(&text).expect("the text"), show(&["1"]));
}

#[test]
fn what_cannot_be_written_is_told_and_nothing_is_lost() {
    let folder = Folder::new("sheet-refused");
    for (path, why) in [("missing/1.html", "không"), (".", "thư mục")] {
        let run = dongbo(["show", "1", "--output", path]).within(folder.path());
        let ran = run.run().code(1);
        assert!(
            ran.stderr.contains(&format!("`{path}`")) && ran.stderr.contains(why),
            "{}",
            ran.stderr
        );
        assert!(ran.stderr.contains("--output"), "{}", ran.stderr);
    }
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[test]
fn a_file_of_another_kind_than_what_is_written_is_never_replaced() {
    let folder = Folder::new("sheet-foreign");
    let show = |args: &[&str]| {
        let run = args
            .iter()
            .fold(dongbo(["show", "1"]), super::program::Run::arg);
        run.within(folder.path()).run()
    };
    for (name, args, fits) in [
        ("guide.yaml", &[][..], ".txt, .html, .htm, .md"),
        ("a.yml", &[], ".html"),
        ("counts.csv", &[], ".html"),
        ("walk.cast", &[], ".html"),
        ("y.pdf", &[], ".html"),
        ("y.html", &["--format", "markdown"], ".md, .markdown\n"),
        ("y.txt", &["--format", "html"], ".html, .htm\n"),
    ] {
        fs::write(folder.path().join(name), "somebody's").expect("a file");
        let ran = show(&[&["--output", name], args].concat()).code(2);
        let told = ran.stderr.contains(name) && ran.stderr.contains(fits);
        assert!(told, "{}", ran.stderr);
        let text = fs::read_to_string(folder.path().join(name)).expect("the file");
        assert_eq!(text, "somebody's");
    }
    // A name without an ending says nothing of what is there.
    fs::write(folder.path().join("LICENSE"), "somebody's").expect("a file");
    let ran = show(&["--output", "LICENSE"]).code(1);
    let told = ran.stderr.contains("đã có rồi") && ran.stderr.contains("chưa có gì bị thay");
    assert!(told, "{}", ran.stderr);
    for _ in 0..2 {
        show(&["--output", "sheet"]).code(0);
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_written_to_and_a_link_stays_one() {
    let folder = Folder::new("sheet-links");
    let run = dongbo(["show", "3", "--output", "/dev/stdout"]);
    assert_eq!(run.run().code(0).stdout, show(&["3"]));
    let (real, link) = (
        folder.path().join("real.txt"),
        folder.path().join("link.txt"),
    );
    fs::write(&real, "x").expect("a file");
    std::os::unix::fs::symlink(&real, &link).expect("a link");
    dongbo(["show", "3", "--output"]).arg(&link).run().code(0);
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(&real).expect("a text"), show(&["3"]));
}

#[test]
fn the_ending_writes_the_sheet_once_and_overwrites_nothing() {
    let folder = Folder::new("sheet-ending");
    let walk = |input: &str| {
        let run = dongbo(["--case", "3", "--no-save"]).within(folder.path());
        run.stdin(input).run().code(0).stderr
    };
    // The sheet, back, the same sheet again, back, and the end.
    let told = walk("4\n\n4\n\n\n");
    assert_eq!(told.matches("Đã ghi").count(), 2, "{told}");
    let names = || {
        let mut names: Vec<_> = fs::read_dir(folder.path())
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names(), ["dongbo-3.html"]);
    let page = folder.path().join("dongbo-3.html");
    assert_eq!(
        fs::read_to_string(&page).expect("a page"),
        show(&["3", "--format", "html"])
    );
    // What somebody changed stays.
    fs::write(&page, "mine").expect("a file");
    assert!(walk("4\n\n\n").contains("dongbo-3 (2).html"));
    assert_eq!(names(), ["dongbo-3 (2).html", "dongbo-3.html"]);
    assert_eq!(fs::read_to_string(&page).expect("a page"), "mine");
}

#[test]
fn the_stop_writes_what_remains() {
    let folder = Folder::new("sheet-stop");
    let run = dongbo(["--case", "1.2.3", "--no-save"]).within(folder.path());
    // Three pages; stop; the sheet, back; stop.
    let ran = run.stdin("\n\n\n5\n2\n\n1\n").run().code(3);
    assert!(
        ran.stderr.contains("Đã ghi") && ran.stderr.contains("--case 1.2.3"),
        "{}",
        ran.stderr
    );
    let page = fs::read_to_string(folder.path().join("dongbo-1.2.3.html")).expect("a page");
    assert_eq!(page, show(&["1.2.3", "--format", "html"]));
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_into_is_told() {
    let folder = Folder::new("sheet-full");
    for name in (1..=99).map(|n| {
        if n == 1 {
            "dongbo-3.html".to_owned()
        } else {
            format!("dongbo-3 ({n}).html")
        }
    }) {
        fs::write(folder.path().join(name), "x").expect("a file");
    }
    let run = dongbo(["--case", "3", "--no-save"]).within(folder.path());
    let ran = run.stdin("4\n\n\n").run().code(0);
    let told = ran.stderr.replace("\n  ", " ");
    assert!(told.contains("đã có rồi"), "{told}");
    assert!(
        told.contains("dongbo show 3 --format html --output"),
        "{told}"
    );
}

/// A folder with an opener that notes what it was asked for, and ends with this status.
#[cfg(target_os = "linux")]
fn opener(name: &str, status: u8) -> Folder {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new(name);
    for opener in ["xdg-open", "gio", "gnome-open", "kde-open", "wslview"] {
        let path = folder.path().join(opener);
        let script =
            format!("#!/bin/sh\necho \"$@\" >> \"$(dirname \"$0\")/asked\"\nexit {status}\n");
        fs::write(&path, script).expect("a script");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it can be run");
    }
    folder
}

#[cfg(target_os = "linux")]
#[test]
fn a_page_is_opened_only_when_that_is_chosen_and_a_failure_is_told() {
    let walk = |opener: &Folder, display: Option<&str>| {
        let path = format!("{}:/usr/bin:/bin", opener.path().display());
        let run = dongbo(["--case", "1.1.1", "--no-save"]).env("PATH", &path);
        let run = run
            .without("WAYLAND_DISPLAY")
            .without("WSL_DISTRO_NAME")
            .without("DISPLAY");
        let run = display
            .into_iter()
            .fold(run, |run, display| run.env("DISPLAY", display));
        // Three pages; the page another way; the browser; back; stop.
        run.stdin("\n\n\n5\n2\n1\n6\n1\n").run().code(3).stderr
    };
    let works = opener("opener-works", 0);
    let told = walk(&works, Some(":9"));
    assert!(told.contains("Đã nhờ máy mở trang"), "{told}");
    let asked = fs::read_to_string(works.path().join("asked")).expect("it was asked");
    assert_eq!(asked, "https://dichvucong.gov.vn\n");
    let fails = opener("opener-fails", 3);
    let told = walk(&fails, Some(":9"));
    assert!(told.contains("Máy này không mở được trình duyệt"), "{told}");
    // Without windows nothing is asked: a browser of text would take the terminal over.
    let none = opener("opener-none", 0);
    let told = walk(&none, None);
    assert!(told.contains("Máy này không mở được trình duyệt"), "{told}");
    assert!(!none.path().join("asked").exists());
}

#[cfg(unix)]
#[test]
fn the_code_of_an_address_is_shown_where_it_fits() {
    use crate::terminal::{ENTER, Terminal};

    let mut terminal = Terminal::new(80, 24, &["--case", "1.1.1"]);
    terminal.reads_to_the_first_click();
    terminal.press("5").highlights("Mở trang bằng cách khác");
    terminal.press(ENTER).shows("Quét bằng điện thoại");
    let shown = terminal.menu();
    assert!(
        shown.contains("█▀▀▀▀▀█") && shown.contains("https://dichvucong.gov.vn"),
        "{shown}"
    );
    terminal.drag(40, 20, |shown| shown.contains("không đủ chỗ cho mã QR"));
    let shown = terminal.menu();
    assert!(
        !shown.contains('▀') && shown.contains("https://dichvucong.gov.vn"),
        "{shown}"
    );
    terminal.drag(80, 24, |shown| shown.contains("█▀▀▀▀▀█"));
    terminal.press(ENTER).shows("Trang đã mở chưa?");
    terminal.press(crate::terminal::CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn an_addition_is_worded_for_paper_where_its_text_needs_a_screen() {
    let guide = guide();
    let [sheet, ..] = &sheets(&guide, Lang::Vi)[..] else {
        panic!("a sheet");
    };
    let told = format!("{sheet:?}");
    assert!(told.contains("Danh sách trống thì dừng lại và gọi 18001096."));
    // Nothing is told twice.
    let is_left = |block: &Block| matches!(block, Block::Addition(Added { paper: Some(_), .. }));
    assert!(!sheet.iter().any(is_left));
}

#[test]
fn whatever_a_sheet_quotes_as_its_own_heading_is_one() {
    let guide = guide();
    for sheet in sheets(&guide, Lang::Vi) {
        let is_heading = |block: &Block| matches!(block, Block::Heading(_, text) if text == words::paper_troubles(Lang::Vi));
        let quoted = format!("“{}”", words::paper_troubles(Lang::Vi));
        let told = format!("{sheet:?}");
        assert!(!told.contains(&quoted) || sheet.iter().any(is_heading));
    }
}

#[test]
#[ignore = "needs a browser, zbarimg and asciinema: `.ci/run` installs them and runs it"]
fn sheets_and_recordings_hold_in_the_programs_that_people_use_them_with() {
    let python = std::env::var("DONGBO_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    for script in ["sheets.py", "casts.py"] {
        let run = std::process::Command::new(&python)
            .arg(root().join(".ci").join(script))
            .arg(env!("CARGO_BIN_EXE_dongbo"))
            .current_dir(root())
            .status();
        assert!(run.expect("python runs").success(), "{script}");
    }
}
