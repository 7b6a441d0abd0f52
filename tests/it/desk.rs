//! At a counter: one citizen after another.

use crate::program::dongbo;
use crate::terminal::{CTRL_C, DOWN, ENTER, Terminal, UP};

const ASK: &str = "Xóa màn hình cho người tiếp theo?";

#[test]
fn after_a_stop_and_after_an_ending_the_next_citizen_begins_anew() {
    let mut terminal = Terminal::new(80, 24, &["--desk"]);
    terminal.shows("Máy dùng chung");
    // Two accounts: to the ending of case 3.
    terminal.press("2").press(ENTER).shows("→ Trường hợp 3");
    terminal.press(ENTER).shows("Tôi có hai tài khoản");
    let last = terminal.reads_to_the_last_part();
    terminal.press("1").press(ENTER).shows(ASK);
    assert!(
        terminal
            .contents()
            .contains("Đăng xuất khỏi Cổng, đóng trình duyệt")
    );
    // The last screen can be seen again.
    terminal
        .press("2")
        .press(ENTER)
        .shows("Tôi có hai tài khoản");
    assert_eq!(terminal.reads_to_the_last_part(), last);
    terminal.press("1").press(ENTER).shows(ASK);
    terminal.press("1").press(ENTER).shows("Câu 1");
    assert!(
        !terminal.everything().contains("Trường hợp 3"),
        "{}",
        terminal.everything()
    );
    terminal.press(UP).highlights("Dừng ở đây");
    terminal.press(ENTER).shows(ASK);
    terminal.press("4").press(ENTER);
    assert_eq!(terminal.end(), 0);
    terminal.is_given_back();
    assert_eq!(terminal.everything().trim(), "");
}

#[test]
fn the_safety_page_is_short_for_those_after_the_first() {
    let mut terminal = Terminal::new(80, 24, &["--desk", "--case", "2"]);
    let safety = |terminal: &mut Terminal| {
        terminal
            .shows("Cần có trong tay")
            .press(ENTER)
            .shows("Để an toàn");
        terminal.menu()
    };
    let first = safety(&mut terminal);
    terminal.press(UP).highlights("Dừng ở đây");
    terminal.press(ENTER).shows(ASK).press(ENTER);
    let next = safety(&mut terminal);
    assert!(first.contains("Chỉ tải VNeID") && !next.contains("Chỉ tải VNeID"));
    assert!(next.contains("Mật khẩu và mã OTP chỉ do"), "{next}");
    terminal.press(CTRL_C);
    assert_eq!(terminal.end(), 130);
    assert!(!terminal.everything().contains("Đã dừng"));
}

#[test]
fn a_screen_that_nobody_touches_is_covered_and_the_place_is_kept() {
    let mut terminal = Terminal::new(80, 24, &["--desk", "--idle", "3s", "--case", "1.2.3"]);
    terminal.reads_to_click("12 trong 29");
    terminal.press(DOWN);
    let click = terminal.highlights("Quay lại thao tác trước");
    terminal.shows("Màn hình được che");
    assert!(!terminal.everything().contains("Bước 2/3"));
    let covered = terminal.menu();
    terminal.press(ENTER).changes_from(&covered);
    assert_eq!(terminal.menu(), click);
    terminal
        .shows("Màn hình được che")
        .press("2")
        .press(ENTER)
        .shows(ASK)
        .press(ENTER)
        .shows("Câu 1");
    terminal.press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn a_counter_is_no_script() {
    for (args, words) in [
        (&["--desk", "--yes"][..], "`--desk`"),
        (&["--desk", "--answer", "accounts=one"], "`--answer`"),
        (&["--idle", "3m"], "`--desk`"),
        (&["--desk", "--idle", "soon"], "`soon`"),
        (&["--desk", "--idle", "0s"], "`0s`"),
    ] {
        let ran = args
            .iter()
            .fold(dongbo([]), super::program::Run::arg)
            .run()
            .code(2);
        assert!(ran.stderr.contains(words), "{}", ran.stderr);
    }
    // By numbered lines: the ending, the next one, stop, close.
    let ran = dongbo(["--desk", "--case", "3"])
        .stdin("1\n1\n1\n4\n")
        .run()
        .code(0);
    assert_eq!(ran.stderr.matches(ASK).count(), 2, "{}", ran.stderr);
}
