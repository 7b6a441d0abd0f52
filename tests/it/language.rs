//! A guide whose first language is English.

use std::fs;

use serde_json::Value;

use crate::program::{Folder, Run, dongbo, root};

/// A small guide whose dispatch and labels are English. Every text is in both languages but for the title of an answer.
fn english(name: &str) -> Folder {
    let folder = Folder::new(name);
    for file in ["guide.yaml", "first-case.yaml"] {
        let path = root().join("tests/fixtures/faults/base").join(file);
        fs::copy(path, folder.path().join(file)).expect("it is copied");
    }
    folder.edit("guide.yaml", "\ntitle:", "\nlanguage: en\ntitle:");
    folder.edit(
        "guide.yaml",
        "{vi: Có, en: \"Yes\"}",
        "{en: With an engine}",
    );
    folder.edit(
        "first-case.yaml",
        "        words: Vào địa chỉ https://dichvucong.gov.vn
      - press: Đăng nhập
        en: Log in
",
        "        words: Go to https://dichvucong.gov.vn
      - press: Log in
        words: Choose Log in
        vi: Đăng nhập
      - repeat: {step: sign-in, through: choose-log-in}
        words: Do it again
        vi: Làm lại
",
    );
    // A repeat is of an earlier step.
    folder.edit(
        "first-case.yaml",
        "      - repeat:",
        "  - id: again\n    path:\n      - repeat:",
    );
    folder
}

/// What a run over a guide says, in one line.
fn said(folder: &Folder, run: Run) -> String {
    let ran = run.arg("--guides").arg(folder.path()).run().code(0);
    ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_dispatchs_words_stay_in_the_first_language_and_mean_something_in_the_other() {
    let folder = english("english-walk");
    let walk = |lang| said(&folder, dongbo(["--case", "1", "--yes", "--lang", lang]));
    let (vi, en) = (walk("vi"), walk("en"));
    for told in [
        "Theo công văn: “A boat with an engine” (Thuyền có gắn máy)",
        "Bấm vào nút hoặc dòng chữ [ Log in ] (Đăng nhập) Theo công văn: “Choose Log in”",
        "Theo công văn: “Do it again” (Làm lại)",
        "Theo công văn: “The permit comes by post.” (Giấy phép được gửi qua bưu điện.)",
        "Theo Công văn 7/SNN ngày 4/5/2026, Sở Nông nghiệp.",
    ] {
        assert!(vi.contains(told), "{told}\n{vi}");
    }
    for told in [
        "In the dispatch: “A boat with an engine” ",
        "[ Log in ] In the dispatch: “Choose Log in”",
        "In the dispatch: “Do it again” ",
    ] {
        assert!(en.contains(told), "{told}\n{en}");
    }
    for other in ["Thuyền", "Đăng nhập", "Làm lại"] {
        assert!(!en.contains(other), "{other}\n{en}");
    }
    // What is only in the first language is shown in that to everybody.
    let first = |lang| said(&folder, dongbo(["show", "--lang", lang]));
    assert!(first("vi").contains("1. With an engine → Trường hợp 1"));
    assert!(first("en").contains("1. With an engine → Case 1"));
}

#[test]
fn a_page_says_which_of_its_words_are_in_another_language() {
    let folder = english("english-html");
    let page = |lang| {
        said(
            &folder,
            dongbo(["show", "1", "--format", "html", "--lang", lang]),
        )
    };
    let (vi, en) = (page("vi"), page("en"));
    assert!(vi.contains("<html lang=\"vi\">") && en.contains("<html lang=\"en\">"));
    assert!(
        vi.contains("“<span lang=\"en\">A boat with an engine</span>” (Thuyền"),
        "{vi}"
    );
    assert!(
        vi.contains("<span class=\"button\"><span lang=\"en\">Log in</span></span>"),
        "{vi}"
    );
    assert!(
        !vi.contains("<span lang=\"vi\">") && !en.contains("<span lang="),
        "{en}"
    );
}

#[test]
fn programs_are_told_the_first_language_and_get_its_texts() {
    let folder = english("english-json");
    let json = |lang| {
        said(
            &folder,
            dongbo(["show", "1", "--format", "json", "--lang", lang]),
        )
    };
    assert_eq!(json("vi"), json("en"));
    let value: Value = serde_json::from_str(&json("vi")).expect("it is JSON");
    assert_eq!(value["guide"]["language"], "en");
    assert_eq!(value["case"]["title"], "A boat with an engine");
    assert_eq!(value["case"]["gloss"], "Thuyền có gắn máy");
    let click = &value["steps"][0]["actions"][1];
    assert_eq!(
        (&click["label"], &click["gloss"]),
        (&"Log in".into(), &"Đăng nhập".into())
    );
}

#[test]
fn what_lacks_the_first_language_is_told_once_and_not_where_its_key_is_misspelt() {
    let folder = english("english-faults");
    let told = |folder: &Folder| {
        let ran = dongbo(["guide", "check", "--lang", "en"])
            .arg(folder.path())
            .run();
        let lines = ran
            .stdout
            .lines()
            .filter(|line| line.contains("[E") || line.contains("[W"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    // The answer that is only in English.
    assert_eq!(
        told(&folder),
        ["warning[W002 no-english]: there is no Vietnamese text"]
    );
    let other = "subject: {vi: Cấp giấy phép qua mạng, en: Permits online}";
    folder.edit("guide.yaml", other, "subject: {vi: Cấp giấy phép qua mạng}");
    assert_eq!(
        told(&folder),
        ["error[E003 missing-key]: the key `en` is missing"]
    );
    folder.edit(
        "guide.yaml",
        "subject: {vi:",
        "subject: {e: Permits online, vi:",
    );
    assert_eq!(
        told(&folder),
        ["error[E002 unknown-key]: there is no key `e`"]
    );
    folder.edit(
        "guide.yaml",
        "{e: Permits online, vi:",
        "{en: Permits online, vi:",
    );
    folder.edit("guide.yaml", "language: en", "languag: en");
    assert_eq!(
        told(&folder),
        ["error[E002 unknown-key]: there is no key `languag`"]
    );
    folder.edit("guide.yaml", "languag: en", "language: en");
    folder.edit(
        "first-case.yaml",
        "press: Log in\n        words: Choose Log in",
        "fill: Verification code",
    );
    let last = told(&folder).pop().expect("a fault");
    assert!(last.contains("code-as-fill"), "{last}");
}

#[test]
fn texts_of_one_language_and_the_first_language_itself_are_compared() {
    let (old, new) = (english("english-old"), english("english-new"));
    let told = |lang| {
        let run = dongbo(["guide", "diff", "--lang", lang])
            .arg(old.path())
            .arg(new.path());
        let said = run.run().code(0).quiet().stdout;
        said.split_once("\n\n")
            .map(|(_, said)| said.to_owned())
            .unwrap_or_default()
    };
    assert_eq!(told("en").trim(), "No changes.");
    new.edit("guide.yaml", "{en: With an engine}", "{en: Has an engine}");
    new.edit("first-case.yaml", "vi: Đăng nhập", "vi: Vào cổng");
    let said = told("en");
    for line in [
        "- With an engine",
        "+ Has an engine",
        "meaning in Vietnamese",
        "+ Vào cổng",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    let built_in = Folder::with_guide("english-language");
    let run = dongbo(["guide", "diff", "--lang", "en"]).arg(new.path());
    let ran = run.arg(built_in.path()).run().code(0).quiet();
    assert!(
        ran.stdout.contains("dropped first language"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("- English"), "{}", ran.stdout);
}
