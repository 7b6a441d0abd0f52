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
    let ran = dongbo([]).stdin("1\n1\n4\n4\n9\n").run().code(3);
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

#[test]
fn a_walk_to_be_heard_is_on_stdout() {
    let ran = dongbo(["--case", "1", "--plain"]).stdin(&"\n".repeat(33));
    let ran = ran.run().code(0);
    assert_eq!(ran.stderr, "");
    for told in [
        // The whole menu, once.
        "Gõ số 1-4 rồi Enter (chỉ bấm Enter: chọn 1). 0: nghe lại. s: nghe nguồn.",
        "Trường hợp 1. Bước 1 trên 3, thao tác 1 trên 9. 1 trên 29.",
        "Bước 3, thao tác 9 trên 9. 29 trên 29.",
        "Đã chọn: Có, thấy rồi.",
        "Nếu phải gọi 18001096, nói",
    ] {
        assert_eq!(
            ran.stdout.matches(told).count(),
            1 + usize::from(told.contains("Có")),
            "{told}"
        );
    }
    // A warning is told each time, a source never unasked.
    assert_eq!(ran.stdout.matches("! Không đọc mã này").count(), 3);
    assert!(!ran.stdout.contains("(nguồn:"), "{}", ran.stdout);
}

#[test]
fn a_scene_its_sources_and_its_choices_are_told_on_request() {
    let ran = dongbo(["--case", "1", "--plain"]).stdin("\n0\ns\n?\n5\n");
    let ran = ran.run().code(3);
    let told: Vec<&str> = ran.stdout.split("\nEnter: Tiếp tục. ").collect();
    assert!(told[0].contains("Để an toàn") && told[1].contains("Để an toàn"));
    assert!(!told[2].contains("Để an toàn") && told[2].contains("(nguồn: Cảnh báo ở Hải Phòng"));
    assert!(told[3].contains("  5. Dừng ở đây\n") && told[3].contains("Đã chọn: Dừng ở đây."));
    assert!(told[3].contains("--case 1 --plain"), "{}", told[3]);
}

#[test]
fn a_list_is_told_page_by_page() {
    // The troubles at the first click: more, more, before, and one of these.
    let ran = dongbo(["--case", "2"]).stdin("\n\n\n3\n8\n8\n9\n1\n");
    let ran = ran.run().code(3);
    let pages: Vec<&str> = ran.stderr.split("Gặp chuyện gì?").skip(1).collect();
    assert_eq!(pages.len(), 4, "{}", ran.stderr);
    assert!(pages[0].contains("8. Xem thêm") && !pages[0].contains("Xem lại"));
    assert!(pages[1].contains("9. Xem lại những mục trước"));
    let entries = |page: &str| page.lines().filter(|line| line.starts_with("  ")).count();
    assert_eq!((entries(pages[0]), entries(pages[1])), (8, 9));
}
