//! A guide of another shape walks, shows and checks with no change to the program.

use insta::assert_snapshot;

use crate::program::{Folder, Run, dongbo, root};

fn parking<const N: usize>(args: [&str; N]) -> Run {
    dongbo(args)
        .arg("--guides")
        .arg(root().join("tests/fixtures/parking"))
}

/// What was said, without the sentence that says so many times from which folder the guide was read: it is another one on
/// each machine.
fn without_folder(mut said: String, times: usize) -> String {
    let told = "  ! Đây không phải hướng dẫn có sẵn";
    assert_eq!(said.matches(told).count(), times);
    while let Some(start) = said.find(told) {
        let end = start + said[start..].find("”.\n").expect("its last words") + "”.\n".len();
        said.replace_range(start..end, "");
    }
    said
}

#[test]
fn it_walks() {
    let ran = parking(["--case", "1", "--yes"]).run().code(0).quiet();
    // Where the guide was read from is said at the beginning and at the end.
    assert_snapshot!("another_walk", without_folder(ran.stdout, 2));
    // A reader of English is shown the Vietnamese where there is no English.
    let english = parking(["--yes", "--lang", "en", "--answer", "who=company"])
        .run()
        .code(0)
        .quiet();
    assert!(
        english.stdout.contains("1900 1234")
            && english.stdout.contains("Mang") != english.stdout.contains("Gọi")
    );
    let ended = parking([
        "--yes",
        "--answer",
        "who=myself",
        "--answer",
        "vehicle=motorbike",
    ])
    .run()
    .code(0)
    .quiet();
    assert!(
        ended.stdout.contains("Xe máy không cần giấy phép"),
        "{}",
        ended.stdout
    );
}

#[test]
fn a_click_of_any_verb_that_names_a_one_time_code_carries_the_warning() {
    let folder = Folder::new("code-words");
    let parking = root().join("tests/fixtures/parking");
    for name in ["guide.yaml", "car-permit.yaml", "company-permit.yaml"] {
        std::fs::copy(parking.join(name), folder.path().join(name)).expect("it is copied");
    }
    let warning = "Không đọc mã này cho bất kỳ ai";
    let in_few_words = "không đọc mã cho ai";
    let said = |args: &[&str]| {
        let run = args.iter().fold(dongbo([]), Run::arg);
        run.arg("--guides").arg(folder.path()).run().code(0).stdout
    };
    let count = |args: &[&str]| said(args).matches(warning).count();
    // The code is typed once, and once more inside the repeat.
    let (walk, plain) = (
        ["--case", "1", "--yes"],
        ["--case", "1", "--yes", "--plain"],
    );
    assert_eq!(
        (count(&walk), count(&plain), count(&["show", "1"])),
        (2, 2, 0)
    );
    assert_eq!(said(&["show", "1"]).matches(in_few_words).count(), 1);
    folder
        .edit(
            "car-permit.yaml",
            "{press: Giấy phép đỗ xe, words: Chọn mục Giấy phép đỗ xe}",
            "{press: Gửi lại mã OTP}",
        )
        .edit(
            "car-permit.yaml",
            "{see: Đã nhận hồ sơ}",
            "{see: Mã xác thực đã gửi}",
        )
        .edit("car-permit.yaml", "{press: Đăng xuất}", "{press: Xác nhận}");
    assert_eq!(
        (count(&walk), count(&plain), count(&["show", "1"])),
        (4, 4, 2)
    );
    // Where the words of a repeat name a code, each of its clicks carries the warning.
    folder.edit(
        "car-permit.yaml",
        "words: Đăng nhập lại",
        "words: Đăng nhập lại bằng mã OTP",
    );
    assert_eq!(
        (count(&walk), count(&plain), count(&["show", "1"])),
        (6, 6, 3)
    );
}

#[test]
fn its_troubles_lead_to_its_own_hotline() {
    // Case 1: what the case is, three clicks of step 1, one of step 2; then the plate: trouble, the first, follow.
    let ran = parking(["--case", "1", "--plain"])
        .stdin("1\n1\n1\n1\n1\n3\n1\n1\n1\n")
        .run()
        .code(0);
    assert!(ran.stdout.contains("Chưa có biển số"), "{}", ran.stdout);
    assert!(ran.stdout.contains("1900 1234"), "{}", ran.stdout);
}

#[test]
fn it_shows() {
    // The last lines tell where the guide was read from.
    let list = parking(["list"]).run().code(0).quiet().stdout;
    let list = without_folder(list, 1);
    let cases = list.split("  Theo Công văn").next().expect("the cases");
    assert_snapshot!("another_list", cases);
    let shown = parking(["show"]).run().code(0).quiet().stdout;
    assert_snapshot!("another_show", without_folder(shown, 1));
    let json = parking(["show", "1", "--format", "json"])
        .run()
        .code(0)
        .quiet()
        .stdout;
    assert!(
        json.contains("\"words\": \"Chọn mục Giấy phép đỗ xe\"")
            && json.contains("\"id\": \"nhap-ma-otp\""),
        "{json}"
    );
    assert_snapshot!("another_mermaid", chart(&["show", "--format", "mermaid"]));
}

/// A flowchart without the comment and the node that say that the guide is not the program's own.
fn chart(args: &[&str]) -> String {
    let run = args.iter().fold(parking([]), Run::arg);
    let chart = run.run().code(0).quiet().stdout;
    let lines: Vec<&str> = chart.lines().collect();
    let told = "Đây không phải hướng dẫn có sẵn của chương trình.";
    assert!(lines[1].starts_with(&format!("    %% {told}")), "{chart}");
    assert!(
        lines[2].starts_with(&format!("    foreign[\"{told}")),
        "{chart}"
    );
    let (head, rest) = (lines[0], lines[3..].join("\n"));
    format!("{head}\n{rest}\n")
}

#[test]
fn every_document_says_that_the_guide_is_not_the_programs_own() {
    let told = "Đây không phải hướng dẫn có sẵn";
    for args in [&["list"][..], &["about"], &["show"], &["show", "1"]] {
        let own = args.iter().fold(dongbo([]), Run::arg).run().code(0).stdout;
        assert!(!own.contains(told), "{own}");
        let run = args.iter().fold(parking([]), Run::arg);
        let foreign = run.run().code(0).quiet().stdout;
        assert!(foreign.contains(told), "{foreign}");
    }
    chart(&["show", "1", "--format", "mermaid"]);
}

#[test]
fn it_checks() {
    let ran = dongbo(["guide", "check"])
        .arg(root().join("tests/fixtures/parking"))
        .run()
        .code(0)
        .quiet();
    assert!(ran.stdout.contains("0 lỗi"), "{}", ran.stdout);
    assert!(
        ran.stdout.contains("5 câu trả lời: 4 đường"),
        "{}",
        ran.stdout
    );
}
