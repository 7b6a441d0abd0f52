//! Coming back to a saved walk, on a terminal, in a folder for state of the test's own.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use crate::program::{Folder, dongbo};
use crate::terminal::{CTRL_C, DOWN, ENTER, Terminal};

/// A terminal whose program keeps its state in a folder.
fn terminal(state: &Folder, args: &[&str]) -> Terminal {
    let path = state.path().to_owned();
    Terminal::with(80, 24, args, |command| command.env("XDG_STATE_HOME", path))
}

/// The saved walks in a folder for state.
fn files(state: &Folder) -> Vec<PathBuf> {
    let folder = fs::read_dir(state.path().join("dongbo"));
    let entries = folder.into_iter().flatten().filter_map(Result::ok);
    let files = entries.map(|entry| entry.path());
    files
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect()
}

/// A walk that was stopped by Ctrl-C at click 3 of step 2 of case 1.
fn stopped(name: &str) -> Folder {
    let state = Folder::new(name);
    let mut terminal = terminal(&state, &["--case", "1.2.3"]);
    terminal.reads_to_click("12 trong 29").press(CTRL_C);
    assert_eq!(terminal.end(), 130);
    assert_eq!(files(&state).len(), 1);
    state
}

const LAST: &str = "Lần trước dừng ở: Trường hợp 1 · Bước 2/3 · Thao tác 3/5, ngày ";

#[test]
fn the_next_start_says_where_one_was_and_still_signed_in_leads_there() {
    let state = stopped("resume-still");
    let mut terminal = terminal(&state, &[]);
    terminal.shows("Bây giờ Cổng còn đang đăng nhập không?");
    assert!(
        terminal.contents().contains(LAST),
        "{}",
        terminal.contents()
    );
    terminal.press(ENTER).shows("12 trong 29").press(CTRL_C);
    assert_eq!(terminal.end(), 130);
    assert_eq!(files(&state).len(), 1);
}

#[test]
fn whoever_was_signed_out_is_brought_to_the_step_and_not_past_it() {
    let state = stopped("resume-out");
    let mut terminal = terminal(&state, &[]);
    terminal.shows(LAST).press("2").press(ENTER);
    for number in 1..=7 {
        terminal.shows(&format!("Bước 1/3 · Thao tác {number}/9"));
        terminal
            .shows("Đăng nhập lại, rồi tiếp tục ở 1.2.1.")
            .press(ENTER);
    }
    terminal.shows("Bước 2/3 · Thao tác 1/5").press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn what_is_not_mine_is_deleted_and_the_beginning_is_shown() {
    for (key, first) in [("4", "Câu 1"), ("3", "Câu 1")] {
        let state = stopped(&format!("resume-{key}"));
        let mut terminal = terminal(&state, &[]);
        terminal
            .shows(LAST)
            .press(key)
            .press(ENTER)
            .shows(first)
            .press(CTRL_C);
        assert_eq!(terminal.end(), 130);
        assert!(files(&state).is_empty(), "{key}");
    }
}

#[test]
fn flags_decide_without_asking() {
    let state = stopped("resume-flags");
    let mut again = terminal(&state, &["--resume"]);
    again.shows("12 trong 29").press(CTRL_C);
    assert_eq!(again.end(), 130);
    // Nothing is read or written.
    let saved = fs::read(&files(&state)[0]).expect("it is there");
    let mut unused = terminal(&state, &["--no-save"]);
    unused
        .shows("Câu 1")
        .press(ENTER)
        .shows("Câu 2")
        .press(CTRL_C);
    assert_eq!(unused.end(), 130);
    assert_eq!(fs::read(&files(&state)[0]).expect("it is there"), saved);
    // Whoever names a case begins there, and the saved walk stays.
    let mut named = terminal(&state, &["--case", "2"]);
    named
        .shows("Cần có trong tay")
        .press(ENTER)
        .shows("Để an toàn")
        .press(CTRL_C);
    assert_eq!(named.end(), 130);
    assert_eq!(files(&state).len(), 2);
    let mut fresh = terminal(&state, &["--fresh"]);
    fresh.shows("Câu 1").press(CTRL_C);
    assert_eq!(fresh.end(), 130);
    assert_eq!(files(&state).len(), 1, "the other one stays");
    let nothing = Folder::new("resume-nothing");
    let mut none = terminal(&nothing, &["--resume"]);
    none.shows("Không có lần nào đang dở.").press(CTRL_C);
    assert_eq!(none.end(), 130);
    for (args, words) in [
        (["--resume", "--fresh"], "`--fresh`"),
        (["--fresh", "--no-save"], "`--no-save`"),
        (["--resume", "--case=1"], "`--case`"),
    ] {
        let ran = dongbo(args).run().code(2);
        assert!(ran.stderr.contains(words), "{}", ran.stderr);
    }
}

#[test]
fn a_finished_walk_leaves_nothing() {
    let state = Folder::new("resume-finished");
    let mut terminal = terminal(&state, &["--case", "2.17"]);
    terminal
        .reads_to_click("Có thấy không?")
        .press(ENTER)
        .shows("Xong trường hợp 2");
    terminal.reads_to_the_last_part();
    assert_eq!(files(&state).len(), 1);
    terminal.press(ENTER);
    assert_eq!(terminal.end(), 0);
    assert!(files(&state).is_empty());
}

#[test]
fn two_walks_at_once_have_each_their_own() {
    let state = Folder::new("resume-two");
    let mut one = terminal(&state, &["--case", "1.2.3"]);
    one.reads_to_click("12 trong 29");
    // The other window's walk is not offered.
    let mut other = terminal(&state, &[]);
    other.shows("Câu 1").press(ENTER).shows("Câu 2");
    other.press(CTRL_C);
    assert_eq!(other.end(), 130);
    assert_eq!(files(&state).len(), 2);
    one.press(ENTER).shows("13 trong 29").press(CTRL_C);
    assert_eq!(one.end(), 130);
    let mut newest = terminal(&state, &[]);
    newest.shows("Thao tác 4/5, ngày").press(CTRL_C);
    assert_eq!(newest.end(), 130);
}

#[test]
fn a_killed_walk_is_come_back_to_within_two_enters() {
    let state = Folder::new("resume-kill");
    let mut args = vec!["--case", "1"];
    for round in 0..12 {
        let mut killed = terminal(&state, &args);
        if round > 0 {
            killed.shows("Lần trước dừng ở").press(ENTER);
        } else {
            killed.reads_to_the_first_click();
            killed.press(ENTER).shows("2 trong 29");
            // A screen does not wait for the disk.
            while files(&state).is_empty() {
                std::thread::sleep(Duration::from_millis(5));
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let click = |shown: &str| {
            shown
                .split(" trong 29")
                .next()
                .and_then(|text| text.split_whitespace().last()?.parse::<u32>().ok())
        };
        killed.press(ENTER);
        if round % 2 == 0 {
            std::thread::sleep(Duration::from_millis(round * 3));
        } else {
            killed.shows(" trong 29");
        }
        killed.signal("KILL");
        killed.end();
        let last = click(&killed.contents()).expect("a click is shown");
        let mut back = terminal(&state, &["--resume"]);
        back.shows(" trong 29");
        let now = click(&back.contents()).expect("a click is shown");
        assert!(
            now == last || now + 1 == last || now == last + 1,
            "{now} after {last}"
        );
        back.signal("KILL");
        back.end();
        args.clear();
    }
}

#[test]
fn a_folder_that_cannot_be_used_is_told_and_stops_nothing() {
    let state = Folder::new("resume-file");
    fs::write(state.path().join("dongbo"), "no folder").expect("it is written");
    let mut terminal = terminal(&state, &["--case", "2"]);
    terminal.shows("Lưu chỗ đang làm: không dùng được thư mục");
    terminal
        .reads_to_click("Thao tác 1/17")
        .press(DOWN)
        .press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn a_damaged_file_is_set_aside_with_a_word() {
    let state = stopped("resume-damaged");
    fs::write(&files(&state)[0], "format: 1\nx: [").expect("it is written");
    let mut terminal = terminal(&state, &[]);
    terminal
        .shows("hoặc đã hỏng; tệp đã được để riêng")
        .shows("Câu 1")
        .press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn of_a_guide_that_has_changed_since_what_fits_is_kept_and_the_rest_is_named() {
    let (state, guide) = (
        Folder::new("resume-changed"),
        Folder::with_guide("resume-guide"),
    );
    let path = guide.path().to_string_lossy().into_owned();
    let mut before = terminal(&state, &["--case", "2", "--guides", &path]);
    before
        .reads_to_click("Thao tác 1/17")
        .press(ENTER)
        .shows("Thao tác 2/17");
    before.press(ENTER).shows("Thao tác 3/17").press(CTRL_C);
    assert_eq!(before.end(), 130);
    guide.edit(
        "cmnd-with-cccd.yaml",
        "id: choose-log-in",
        "id: log-in-first",
    );
    let mut after = terminal(&state, &["--guides", &path]);
    after.shows("Hướng dẫn đã thay đổi từ lần trước.");
    after.shows("cmnd-with-cccd/link-vneid/choose-log-in");
    after.shows("Lần trước dừng ở: Trường hợp 2 · Thao tác 2/17");
    after.press(CTRL_C);
    assert_eq!(after.end(), 130);
}
