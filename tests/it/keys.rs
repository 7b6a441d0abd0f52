//! The keys of the terminal front end: what answers, what is noticed as typing, and what a window of another size keeps.

use std::fmt::Write as _;
use std::thread;
use std::time::Duration;

use crate::terminal::{CTRL_C, DOWN, ENTER, Terminal, UP, is_highlighted};

const TYPED: &str = "Vừa có chữ gõ vào cửa sổ này";

/// Case 1 at its first click, with the highlight on its third entry, and that screen.
fn at_trouble() -> (Terminal, String) {
    let mut terminal = Terminal::new(80, 24, &["--case", "1"]);
    terminal.reads_to_the_first_click();
    terminal.press(DOWN).press(DOWN);
    let screen = terminal.highlights("Gặp trục trặc");
    (terminal, screen)
}

/// Leaves the screen on typing: the Enter that ends the typing, and those that come with it, answer nothing.
fn leave(terminal: &mut Terminal, click: &str) {
    let shown = terminal.menu();
    while terminal.contents() == shown {
        terminal.press(ENTER);
        thread::sleep(Duration::from_millis(200));
    }
    assert_eq!(terminal.menu(), click);
}

fn ends(mut terminal: Terminal) {
    terminal.press(CTRL_C);
    assert_eq!(terminal.end(), 130);
    terminal.is_given_back();
}

#[test]
fn what_is_typed_answers_nothing_and_is_not_shown() {
    for typed in [
        "Nguyen Van An",
        "j",
        "q",
        " ",
        "Đăng nhập",
        "123456",
        "12",
        "1a",
        "\u{1b}[200~matkhau123\r\n\r\nq\r\u{1b}[201~",
    ] {
        let (mut terminal, click) = at_trouble();
        for end in ["", ENTER] {
            terminal.press(&format!("{typed}{end}")).shows(TYPED);
            let shown = terminal.menu();
            assert!(
                !shown.contains("matkhau") && !shown.contains("Nguyen"),
                "{shown}"
            );
            leave(&mut terminal, &click);
        }
        ends(terminal);
    }
}

#[test]
fn typing_by_hand_is_one_interruption() {
    let (mut terminal, click) = at_trouble();
    for letter in "Nguyen Van An 1965 ok".chars() {
        terminal.press(&letter.to_string());
        thread::sleep(Duration::from_millis(5));
    }
    terminal.press(ENTER).shows(TYPED);
    leave(&mut terminal, &click);
    ends(terminal);
}

#[test]
fn a_megabyte_that_is_pasted_answers_nothing() {
    for (begin, end) in [("", ""), ("\u{1b}[200~", "\u{1b}[201~")] {
        let (mut terminal, click) = at_trouble();
        let mut text = String::new();
        while text.len() < 1 << 20 {
            let _ = write!(text, "Dòng {} của thư\r\n\r\n\r\n1\r\n", text.len());
        }
        terminal.press(&format!("{begin}{text}x{end}")).shows(TYPED);
        leave(&mut terminal, &click);
        ends(terminal);
    }
}

#[test]
fn one_digit_moves_the_highlight_and_enter_confirms() {
    let (mut terminal, click) = at_trouble();
    terminal.press("9").press("\u{1b}[5~").press("0").press(UP);
    terminal.highlights("Quay lại thao tác trước");
    terminal.press("1").highlights("Xong");
    terminal.press(ENTER).shows("Thao tác 2/9");
    terminal.press("2\r").shows("Thao tác 1/9");
    terminal.press("3").highlights("Gặp trục trặc");
    assert_eq!(terminal.menu(), click);
    ends(terminal);
}

#[test]
fn a_digit_after_a_pause_moves_the_highlight_again_and_digits_in_a_row_are_typing() {
    let (mut terminal, click) = at_trouble();
    for (digit, entry) in [("2", "Quay lại"), ("1", "Xong"), ("3", "Gặp trục trặc")] {
        terminal.press(digit).highlights(entry);
        thread::sleep(Duration::from_millis(1200));
    }
    assert_eq!(terminal.menu(), click);
    for digit in ["0", "4", "9"] {
        terminal.press(digit);
        thread::sleep(Duration::from_millis(150));
    }
    terminal.shows(TYPED);
    leave(&mut terminal, &click);
    ends(terminal);
}

#[test]
fn keys_in_application_mode_work_and_other_keys_do_nothing() {
    let (mut terminal, click) = at_trouble();
    for key in [
        "\t",
        "\u{7f}",
        "\u{8}",
        "\u{1b}[1;5A",
        "\u{1b}OH",
        "\u{4}",
        "\u{1b}x",
        "\u{1b}[24;80R",
    ] {
        terminal.press(key);
    }
    terminal
        .press("\u{1b}OB")
        .highlights("Đang ở màn hình khác");
    terminal.press("\u{1b}OA").highlights("Gặp trục trặc");
    assert_eq!(terminal.menu(), click);
    terminal.press("\u{1b}Oq").highlights("Xong");
    terminal.press("\u{1b}OM").shows("Thao tác 2/9");
    ends(terminal);
}

#[test]
fn a_question_mark_explains_the_keys() {
    let (mut terminal, click) = at_trouble();
    for leave in [ENTER, "\u{1b}"] {
        terminal.press("?").shows("Các phím dùng ở đây");
        let shown = terminal.menu();
        terminal.press(leave).changes_from(&shown);
        assert_eq!(terminal.menu(), click);
    }
    ends(terminal);
}

#[test]
fn esc_goes_back_one_step_and_says_so() {
    let mut terminal = Terminal::new(80, 24, &[]);
    terminal.press("\u{1b}").shows("Đây là màn hình đầu tiên.");
    terminal.press(ENTER).shows("Câu 2");
    terminal.press("\u{1b}").shows("Đã quay lại một bước.");
    assert!(terminal.menu().contains("Câu 1"));
    // Said once.
    terminal.press(ENTER).shows("Câu 2");
    assert!(!terminal.menu().contains("Đã quay lại"));
    ends(terminal);
}

#[test]
fn a_window_of_another_size_keeps_the_highlight_and_the_part() {
    let (mut terminal, click) = at_trouble();
    terminal.drag(60, 20, |shown| {
        shown.lines().all(|line| line.chars().count() <= 60) && shown.contains("6  Dừng")
    });
    terminal.highlights("Gặp trục trặc");
    terminal.drag(80, 24, |shown| *shown == click);
    ends(terminal);

    // A later part of the page on safety.
    let mut terminal = Terminal::new(40, 15, &["--case", "1"]);
    let mut shown = terminal.menu();
    while !shown.contains("Chỉ tải VNeID") {
        terminal.press(ENTER).changes_from(&shown);
        shown = terminal.menu();
    }
    terminal.press(DOWN).highlights("Khác: ");
    for (columns, rows) in [(44, 15), (60, 16), (40, 14)] {
        terminal.resize(columns, rows);
        terminal.wait("the part", |screen| {
            let shown = screen.contents();
            let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            joined.contains("Chỉ tải VNeID") && is_highlighted(&shown, "Khác: ")
        });
    }
    ends(terminal);
}

#[test]
fn a_size_that_comes_with_keys_is_drawn_at_once() {
    let (mut terminal, click) = at_trouble();
    for round in 0..24 {
        let columns = 60 + round;
        terminal.press(UP).press(DOWN);
        terminal.resize(columns, 24);
        terminal.press(DOWN).press(UP);
        let end = " trong 29";
        terminal.wait("the new width", |screen| {
            let shown = screen.contents();
            let first = shown.lines().next().unwrap_or_default();
            first.ends_with(end)
                && first.chars().count() == usize::from(columns) - 1
                && is_highlighted(&shown, "Gặp trục trặc")
        });
    }
    terminal.drag(80, 24, |shown| *shown == click);
    ends(terminal);
}

#[test]
fn ctrl_z_gives_the_terminal_back_and_fg_draws_the_screen_again() {
    let mut terminal = Terminal::in_shell(80, 24);
    terminal
        .press("$DONGBO --case 1\n")
        .reads_to_the_first_click();
    terminal.press("3");
    let screen = terminal.highlights("Gặp trục trặc");
    terminal
        .press("\u{1a}")
        .wait("the shell", |screen| !screen.hide_cursor());
    terminal
        .press("echo 'in the'  shell\n")
        .wait("its echo", |screen| {
            screen.contents().contains("in the shell")
        });
    terminal
        .press("fg\n")
        .wait("the screen", |shown| shown.contents() == screen);
    terminal.press(CTRL_C).wait("where it stopped", |screen| {
        screen
            .contents()
            .contains("Đã dừng: Trường hợp 1 · Bước 1/3 · Thao tác 1/9.")
    });
    terminal.press("exit\n");
    terminal.end();
}

#[test]
fn numbered_lines_take_over_where_no_pseudo_terminal_can_be_had() {
    let mut terminal = Terminal::in_shell(80, 24);
    terminal.press("ulimit -n 5; exec $DONGBO --case 3\n");
    terminal.wait("numbered lines", |screen| {
        screen.contents().contains("Gõ số 1-4")
    });
    terminal.press("\n");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn a_walk_to_be_heard_ends_with_the_words_of_the_screens() {
    for (key, code) in [(CTRL_C, 130), ("\u{4}", 3)] {
        let mut terminal = Terminal::new(80, 24, &["--case", "1", "--plain"]);
        let asked = |screen: &vt100::Screen| screen.contents().contains("Gõ số 1-4");
        terminal.wait("the menu", asked).press(key);
        assert_eq!(terminal.end(), code);
        terminal.wait("how to come back", |screen| {
            let shown = screen.contents();
            shown.contains("Đã dừng: Trường hợp 1.") && shown.contains("--case 1 --plain")
        });
        terminal.is_given_back();
    }
}

#[test]
fn what_is_typed_where_lines_are_read_is_said_to_be_still_shown() {
    let mut terminal = Terminal::new(80, 24, &["--case", "1", "--plain"]);
    let asked = |screen: &vt100::Screen| screen.contents().contains("Gõ số 1-4");
    terminal.wait("the menu", asked).press("Nguyen Van An\r");
    terminal.wait("the warning", |screen| {
        let shown = screen.contents();
        shown.contains("Những gì vừa gõ không được dùng")
            && shown.contains("còn hiện trên màn hình")
    });
    ends(terminal);
}

#[test]
fn backspace_takes_a_letter_where_lines_are_read() {
    let mut terminal = Terminal::new(80, 24, &["--case", "1", "--plain"]);
    let asked = |screen: &vt100::Screen| screen.contents().contains("Gõ số 1-4");
    terminal.wait("the menu", asked).press("ệ\u{7f}1\r");
    terminal.wait("the next scene", |screen| {
        screen.contents().contains("Để an toàn")
    });
    ends(terminal);
}
