//! Numbered lines: pipes, screen readers, and the end of the input.

use insta::assert_snapshot;

use crate::program::dongbo;

#[test]
fn a_walk_is_answered_by_lines() {
    let ran = dongbo(["--case", "2"])
        .stdin(&"\n".repeat(3 + 18))
        .run()
        .code(0);
    assert_eq!(ran.stdout, "");
    assert_snapshot!(ran.stderr);
}

#[test]
fn a_reader_by_lines_can_go_back_to_the_very_first_question() {
    // Two questions forward, two back, then stop.
    let ran = dongbo([]).stdin("1\n1\n4\n4\n8\n").run().code(3);
    assert_snapshot!(ran.stderr);
}

#[test]
fn the_end_of_the_input_is_noticed() {
    let ran = dongbo([]).run().code(3);
    assert_eq!(ran.stdout, "");
    assert_snapshot!(ran.stderr);
    let ran = dongbo(["--case", "1", "--lang", "en"])
        .stdin("1\n1")
        .run()
        .code(3);
    assert!(
        ran.stderr
            .contains("nothing more was typed, and the end is not reached"),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_number_that_may_be_a_secret_is_thrown_away_and_never_shown() {
    let ran = dongbo(["--case", "3"])
        .stdin("123456789012\nhello\n9\n1\n")
        .run()
        .code(0);
    assert!(!ran.stderr.contains("123456789012"));
    assert_snapshot!(ran.stderr);
}

#[test]
fn endless_and_binary_input_ends() {
    let ran = dongbo(["--case", "3"])
        .stdin(&"x".repeat(200_000))
        .run()
        .code(3);
    assert!(ran.stderr.contains("Gõ số"));
    let ran = dongbo(["--case", "3"])
        .stdin(&"y\n".repeat(100_000))
        .run()
        .code(3);
    assert!(ran.stderr.len() < 30_000, "{}", ran.stderr.len());
    let ran = dongbo(["--case", "3"])
        .stdin("\u{0}\u{1b}[A\u{7}\n")
        .run()
        .code(3);
    assert!(!ran.stderr.contains('\u{1b}'));
}

#[test]
fn a_line_that_is_too_long_is_one_line_and_says_nothing() {
    for long in [
        " ".repeat(1024),
        " ".repeat(5000),
        format!("{}1", "x".repeat(1024)),
    ] {
        let ran = dongbo([]).stdin(&format!("{long}\n")).run().code(3);
        assert!(!ran.stderr.contains("câu 2"), "{}", ran.stderr);
        assert_eq!(
            ran.stderr.matches("Những gì vừa gõ").count(),
            1,
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn what_is_not_seen_leads_to_the_hotline() {
    // Case 2, to "Thông báo", which is not seen: something else than the troubles that are listed.
    let ran = dongbo(["--case", "2"])
        .stdin("\n\n\n\n\n\n\n\n\n\nkhông\n9\n1\n")
        .run()
        .code(0);
    let tail = ran
        .stderr
        .split("Nhìn trên màn hình")
        .nth(1)
        .expect("the notice is asked for")
        .to_owned();
    assert_snapshot!(tail);
}
