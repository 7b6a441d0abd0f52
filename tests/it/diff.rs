//! `dongbo guide diff`.

use insta::assert_snapshot;

use crate::program::{Folder, Run, dongbo, root};

const CASE: &str = "cmnd-without-cccd.yaml";

/// A comparison of the built-in guide with a copy of it that has some edits.
fn compared(name: &str, edits: &[(&str, &str, &str)]) -> (Folder, Run) {
    let folder = Folder::with_guide(name);
    for (file, from, to) in edits {
        folder.edit(file, from, to);
    }
    let run = dongbo(["guide", "diff", "."]).within(folder.path());
    (folder, run)
}

/// What it says of those edits, without the two lines that name the guides.
fn told(name: &str, edits: &[(&str, &str, &str)]) -> String {
    let (_folder, run) = compared(name, edits);
    let ran = run.run().code(0).quiet();
    let (names, told) = ran.stdout.split_once("\n\n").expect("names and changes");
    assert_eq!(
        names,
        "  Bản cũ: có sẵn trong chương trình\n  Bản mới: đọc từ ."
    );
    told.to_owned()
}

/// A click that is in the guide once.
const CCCD: &str = "      - press: Thông tin định danh
        id: identity-info
        en: Identity information
        note:
          vi: Đã lỡ bấm “Bỏ qua” ở bước 1 thì cập nhật số CCCD ở trang vừa mở ra, rồi mới sang thao tác 3.
          en: If “Bỏ qua” (skip) was pressed in step 1, update the CCCD number on the page that opens before going on to click 3.
          source: other-localities
          paper:
            vi: Đã lỡ bấm “Bỏ qua” ở bước 1 thì cập nhật số CCCD ở trang vừa mở ra, rồi mới sang thao tác 1.2.3.
            en: If “Bỏ qua” (skip) was pressed in step 1, update the CCCD number on the page that opens before going on to click 1.2.3.
        troubles: [old-places, label-differs]
      - press: Cập nhật từ CSDL";

/// Some of everything that a volunteer would have to know of.
const MANY: [(&str, &str, &str); 8] = [
    ("guide.yaml", "phone: \"156\"", "phone: \"157\""),
    (
        "guide.yaml",
        "(the citizen identity card, CCCD)\"}\n        to: cmnd-with-cccd",
        "(the citizen identity card, CCCD)\"}\n        to: what-shows",
    ),
    ("guide.yaml", "since: 2025-01-01", "since: 2025-02-01"),
    (
        "guide.yaml",
        "Không cơ quan nào gọi điện bảo “đồng bộ tài khoản”. Có",
        "Không ai gọi điện bảo “đồng bộ tài khoản”. Có",
    ),
    (
        CASE,
        "      - press: Đăng nhập
        id: choose-log-in
        en: Log in
        troubles: [portal-account-gone, label-differs]
",
        "      - press: Đăng nhập hệ thống
        id: choose-log-in
        en: Log in to the system
        troubles: [portal-account-gone, label-differs]
      - see: Mã xác nhận
        id: captcha
        en: Code
        note: {vi: Gõ lại các chữ trong hình., en: Type the letters of the picture., source: authors}
",
    ),
    (
        CASE,
        "vi: Thông tin đăng nhập và mật khẩu của tài khoản trên Cổng. Công dân tự nhập, trên trang của Cổng.",
        "vi: Công dân tự nhập trên trang của Cổng, không ai nhập hộ.",
    ),
    (
        CASE,
        "      - press: Cập nhật
        id: update
        en: Update
        troubles: [label-differs]
      - press: Đăng xuất",
        "      - press: Đăng xuất",
    ),
    (CASE, "troubles: [password, account-locked, portal-slow]", "troubles: [portal-slow, code-late]"),
];

#[test]
fn a_guide_and_its_copy_are_the_same() {
    assert_snapshot!("diff_same", told("diff-same", &[]));
    let twice = dongbo(["guide", "diff", "guides", "guides/guide.yaml"])
        .within(root())
        .run()
        .code(0)
        .quiet();
    assert!(
        twice.stdout.contains("Không có thay đổi."),
        "{}",
        twice.stdout
    );
}

#[test]
fn what_is_new_is_seen_in_a_minute() {
    let (folder, run) = compared("diff-many", &MANY);
    assert_snapshot!("diff_vi", run.run().code(0).quiet().stdout);
    let again = || dongbo(["guide", "diff", "."]).within(folder.path());
    let english = again().arg("--lang").arg("en").run().code(0).quiet();
    assert_snapshot!("diff_en", english.stdout);
    let narrow = again().env("COLUMNS", "40").run().code(0).quiet();
    assert_snapshot!("diff_40", narrow.stdout);
    assert!(narrow.stdout.lines().all(|line| line.chars().count() <= 40));
}

#[test]
fn a_click_that_moved_is_the_only_one_that_moved() {
    let moved = [
        (CASE, CCCD, "      - press: Cập nhật từ CSDL"),
        (
            CASE,
            "      - press: Đăng xuất khỏi hệ thống
        id: log-out
        en: Log out of the system
        troubles: [label-differs]
",
            "      - press: Đăng xuất khỏi hệ thống
        id: log-out
        en: Log out of the system
        troubles: [label-differs]
      - press: Thông tin định danh
        id: identity-info
        en: Identity information
        note:
          vi: Đã lỡ bấm “Bỏ qua” ở bước 1 thì cập nhật số CCCD ở trang vừa mở ra, rồi mới sang thao tác 3.
          en: If “Bỏ qua” (skip) was pressed in step 1, update the CCCD number on the page that opens before going on to click 3.
          source: other-localities
          paper:
            vi: Đã lỡ bấm “Bỏ qua” ở bước 1 thì cập nhật số CCCD ở trang vừa mở ra, rồi mới sang thao tác 1.2.3.
            en: If “Bỏ qua” (skip) was pressed in step 1, update the CCCD number on the page that opens before going on to click 1.2.3.
        troubles: [old-places, label-differs]
",
        ),
    ];
    assert_snapshot!("diff_moved", told("diff-moved", &moved));
}

#[test]
fn an_address_stands_first_wherever_it_changed() {
    let moved = [
        (
            "guide.yaml",
            "  - dichvucong.quangnam.gov.vn",
            "  - dichvucong.danang.gov.vn",
        ),
        (
            "guide.yaml",
            "url: https://dichvucong.quangnam.gov.vn",
            "url: https://dichvucong.danang.gov.vn",
        ),
        (
            CASE,
            "https://dichvucong.quangnam.gov.vn",
            "https://dichvucong.danang.gov.vn",
        ),
        (
            CASE,
            "https://dichvucong.quangnam.gov.vn",
            "https://dichvucong.danang.gov.vn",
        ),
        (
            "cmnd-with-cccd.yaml",
            "https://dichvucong.quangnam.gov.vn",
            "https://dichvucong.danang.gov.vn",
        ),
        (
            "cmnd-with-cccd.yaml",
            "https://dichvucong.quangnam.gov.vn",
            "https://dichvucong.danang.gov.vn",
        ),
    ];
    assert_snapshot!("diff_host", told("diff-host", &moved));
}

/// A guide with a new case in front of the others, and what it says of it.
const NEW_CASE: [(&str, &str, &str); 5] = [
    ("guide.yaml", "cases: [", "cases: [lost-phone, "),
    ("guide.yaml", "to: scam", "to: lost-phone"),
    (CASE, "number: 1", "number: 2"),
    ("cmnd-with-cccd.yaml", "number: 2", "number: 3"),
    ("duplicate-accounts.yaml", "number: 3", "number: 4"),
];

/// Adds the file of the new case.
fn lose_phone(folder: &Folder) {
    let case = "format: 1
id: lost-phone
number: 1
title: {vi: Công dân mất điện thoại, en: The citizen lost the phone}
needs:
  - {vi: Thẻ căn cước., en: The identity card., source: authors}
steps:
  - id: open
    path:
      - {open: national, words: Vào https://dichvucong.gov.vn}
      - {press: Đăng nhập, note: {vi: Công dân tự bấm., en: The citizen presses it., source: authors}}
ending: provincial-portal
closing: {vi: Xong., en: Done.}
";
    std::fs::write(folder.path().join("lost-phone.yaml"), case).expect("it is written");
}

#[test]
fn a_new_case_is_told_click_by_click_and_a_case_that_is_gone_too() {
    let (folder, run) = compared("diff-case", &NEW_CASE);
    lose_phone(&folder);
    assert_snapshot!("diff_case_new", run.run().code(0).quiet().stdout);
    let back = dongbo(["guide", "diff", "."]).within(folder.path());
    let back = back.arg(root().join("guides")).run().code(0).quiet();
    let told = back.stdout.split_once("\n\n").expect("names and changes");
    assert_snapshot!("diff_case_gone", told.1);
}

#[test]
fn lists_and_texts_without_ids_are_told_by_what_differs() {
    let edits = [
        (
            "guide.yaml",
            "notices: [only-vneid, one-entry]",
            "notices: [one-entry, only-vneid]",
        ),
        (
            "guide.yaml",
            "    source: assembly\n",
            "    source: assembly\n    sure: low\n",
        ),
        (
            "guide.yaml",
            "at: {step: add-cccd, click: cccd-number}",
            "at: {step: add-cccd, click: confirm}",
        ),
        (
            "guide.yaml",
            "    - vi: Nghị định 59/2022/NĐ-CP của Chính phủ",
            "    - vi: Nghị định 69/2024/NĐ-CP của Chính phủ
      en: Government Decree 69/2024/NĐ-CP
    - vi: Nghị định 59/2022/NĐ-CP của Chính phủ",
        ),
        (
            "guide.yaml",
            "en: The page does not open}",
            "en: The page will not open}",
        ),
        (
            "guide.yaml",
            "  see:
    vi: Cùng nhìn màn hình, hỏi công dân thấy chữ gì.
    en: Look at the screen together and ask what the citizen reads there.
    source: authors
",
            "",
        ),
    ];
    assert_snapshot!("diff_lists", told("diff-lists", &edits));
}

#[test]
fn the_same_in_another_order_in_quotes_or_with_its_defaults_is_no_change() {
    let edits = [
        (
            CASE,
            "      - press: Đăng nhập
        id: choose-log-in
        en: Log in
",
            "      - id: choose-log-in
        en: 'Log in' # a comment
        words: Đăng nhập
        press: \"Đăng nhập\"
",
        ),
        (
            "guide.yaml",
            "  number: 252/STTTT-CNTT&BCVT
",
            "  kind: cong-van
  number: 252/STTTT-CNTT&BCVT
",
        ),
        (
            "guide.yaml",
            "    phone: \"156\"
    title: {vi: Báo cuộc gọi lừa đảo, en: To report a scam call}
",
            "    title: {en: To report a scam call, vi: Báo cuộc gọi lừa đảo}
    phone: \"156\"
",
        ),
        (
            "guide.yaml",
            "    source: assembly
",
            "    sure: high
    source: assembly
",
        ),
    ];
    let told = told("diff-equal", &edits);
    assert_eq!(told, "  Không có thay đổi.\n");
}

#[test]
fn two_endings_with_the_same_title_are_told_apart_by_their_ids() {
    let edits = [(
        "guide.yaml",
        "stuck: national-hotline",
        "stuck: two-accounts",
    )];
    assert_snapshot!("diff_title", told("diff-title", &edits));
}

#[test]
fn a_click_with_another_verb_and_an_ending_at_another_place_are_told() {
    let edits = [
        (
            CASE,
            "- press: Cập nhật\n        id: update",
            "- see: Cập nhật\n        id: update",
        ),
        (
            "guide.yaml",
            "hotline: national-support
    title: {vi: \"Chưa thấy liên kết",
            "portal: national
    title: {vi: \"Chưa thấy liên kết",
        ),
        (
            CASE,
            "Truy cập vào địa chỉ https://dichvucong.gov.vn",
            "Vào https://dichvucong.gov.vn",
        ),
        (
            "guide.yaml",
            "VNeID 1900 0368.\n        en: If VNeID's",
            "VNeID.\n        en: If VNeID's",
        ),
        (
            "guide.yaml",
            "is asking for it\"}
        to: cmnd-without-cccd
",
            "is asking for it\"}
        to: cmnd-without-cccd
        at: {step: fetch-identity, click: account-info}
",
        ),
    ];
    assert_snapshot!("diff_verb", told("diff-verb", &edits));
}

#[test]
fn the_groups_of_troubles_and_where_a_trouble_is_listed_are_told() {
    let scams = "  scams:\n    title: {vi: Lừa đảo, en: Scams}\n";
    let edits = [
        ("guide.yaml", scams, ""),
        ("guide.yaml", "groups:\n", &format!("groups:\n{scams}")),
        ("guide.yaml", "vi: Mật khẩu, en", "vi: Mật khẩu bị quên, en"),
        (
            "guide.yaml",
            "The portal's code does not arrive}\n    group: codes",
            "The portal's code does not arrive}\n    group: screens",
        ),
        (
            "guide.yaml",
            "is empty\"}\n    group: screens\n    shown: where-named\n",
            "is empty\"}\n    group: screens\n",
        ),
    ];
    assert_snapshot!("diff_groups", told("diff-groups", &edits));
}

#[test]
fn a_broken_guide_is_told_as_everywhere() {
    let (_folder, run) = compared("diff-broken", &[(CASE, "see: Thông báo", "see: \"\"")]);
    let ran = run.run().code(1);
    assert_eq!(ran.stdout, "");
    assert!(
        ran.stderr.contains("lỗi[E020 empty-text]"),
        "{}",
        ran.stderr
    );
    let missing = dongbo(["guide", "diff", "no-such-folder"]).run().code(1);
    assert!(
        missing.stderr.contains("không đọc được"),
        "{}",
        missing.stderr
    );
    for wrong in [&["guide", "diff"][..], &["guide", "diff", "a", "b", "c"]] {
        let run = wrong.iter().fold(dongbo([]), Run::arg);
        run.run().code(2);
    }
}

#[test]
fn a_file_stands_for_its_folder() {
    let (folder, run) = compared("diff-file", &MANY[..1]);
    let whole = run.run().code(0).stdout;
    let of_file = dongbo(["guide", "diff", "guide.yaml"]).within(folder.path());
    assert_eq!(of_file.run().code(0).quiet().stdout, whole);
}

#[test]
fn a_thing_under_another_id_is_told_as_such_and_what_names_it_is_not_told_again() {
    let told = told(
        "renamed",
        &[
            // A click, a step with all that enters it, and a trouble with all that names it.
            (CASE, "id: log-out", "id: leave"),
            (CASE, "  - id: add-cccd\n", "  - id: add-number\n"),
            (CASE, "step: add-cccd", "step: add-number"),
            ("guide.yaml", "step: add-cccd", "step: add-number"),
            ("guide.yaml", "step: add-cccd", "step: add-number"),
            ("guide.yaml", "  new-phone:\n", "  other-phone:\n"),
            (CASE, "new-phone]", "other-phone]"),
            (CASE, "new-phone, ", "other-phone, "),
            ("cmnd-with-cccd.yaml", "new-phone]", "other-phone]"),
            ("cmnd-with-cccd.yaml", "new-phone, ", "other-phone, "),
        ],
    );
    assert_snapshot!("diff_renamed", told);
}
