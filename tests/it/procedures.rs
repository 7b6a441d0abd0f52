//! Four procedures as real letters have them: none of them needed a change of the program.

use std::fs;

use dongbo::document::{Clock, Helper, Reader, Visit};
use dongbo::guide::{Date, Lang};
use dongbo::library;
use dongbo::walk::{Spot, proof};

use crate::program::{Folder, dongbo, root};

/// Each with the codes of the warnings that an author would leave, and how many ways lead through it.
const PROCEDURES: [(&str, &[&str], u128); 4] = [
    ("vneid-level-2", &[], 1),
    ("passport", &[], 3),
    ("foreign-licence", &["W022"], 5),
    ("district-letter", &["W020"], 3),
];

fn today() -> Date {
    Date::parse("2026-11-23").expect("a day")
}

#[test]
fn they_are_sound_and_every_way_through_them_ends() {
    for (name, warnings, ways) in PROCEDURES {
        let folder = root().join("tests/fixtures").join(name);
        let ran = dongbo(["guide", "check"]).arg(&folder).run().code(0);
        let codes: Vec<&str> = ran
            .stdout
            .lines()
            .filter_map(|line| line.split_once('[')?.1.split_once(' '))
            .map(|(code, _)| code)
            .filter(|code| code.starts_with(['E', 'W']) && code.len() == 4)
            .collect();
        assert_eq!(codes, warnings, "{name}: {}", ran.stdout);
        let guide = library::load(Some(&folder)).expect("a sound guide").0;
        let proof = proof::prove(&guide, today()).expect("every way ends");
        assert_eq!(proof.ways, ways, "{name}");
    }
}

#[test]
fn each_case_is_on_paper_in_every_format_with_all_its_words() {
    for (name, ..) in PROCEDURES {
        let folder = root().join("tests/fixtures").join(name);
        let guide = library::load(Some(&folder)).expect("a sound guide").0;
        for case in &guide.cases {
            let number = case.number.to_string();
            for format in ["text", "markdown", "html", "json", "mermaid"] {
                for lang in ["vi", "en"] {
                    let args = ["show", &number, "--format", format, "--lang", lang];
                    let ran = dongbo(args).arg("--guides").arg(&folder).run().code(0);
                    // Only the shortest words: the others are broken into lines or drawn.
                    let clicks = case.steps.iter().flat_map(|step| step.actions.iter());
                    for click in clicks.filter(|click| click.words.as_str().len() < 25) {
                        let words = click.words.as_str();
                        assert!(ran.stdout.contains(words), "{name} {format}: {words}");
                    }
                }
            }
        }
        let same = dongbo(["guide", "diff"]).arg(&folder).arg(&folder).run();
        let same = same.code(0).stdout;
        assert!(same.contains("Không có thay đổi."), "{same}");
    }
}

#[test]
fn nothing_in_the_world_is_done_again_after_signing_in_again() {
    let folder = root().join("tests/fixtures/foreign-licence");
    let guide = library::load(Some(&folder)).expect("a sound guide").0;
    let case = &guide.cases[0];
    let spots = || Spot::all(case);
    let id = |spot: Spot<'_>| spot.action().id.to_string();
    for (left, on) in [
        ("translate", "translate"),
        ("hand-in", "hand-in"),
        ("appointment", "hand-in"),
    ] {
        let spot = spots().find(|spot| id(*spot) == left).expect("a click");
        let again = spot.sign_in().expect("a sign-in");
        assert_eq!(id(again.left().expect("a click to go on at")), on, "{left}");
    }
}

#[test]
fn nothing_in_the_world_is_done_again_in_the_step_that_signs_in() {
    let copy = Folder::new("procedures-one-step");
    let folder = root().join("tests/fixtures/district-letter");
    for name in ["guide.yaml", "link-it.yaml"] {
        fs::copy(folder.join(name), copy.path().join(name)).expect("a copy");
    }
    let (share, paid) = (
        "      - press: Đồng ý chia sẻ",
        "      - do: Nộp lệ phí\n        id: pay\n        en: Pay\n      - press: Đồng ý chia sẻ",
    );
    copy.edit("link-it.yaml", share, paid);
    let guide = library::load(Some(copy.path())).expect("a sound guide").0;
    let walk = |left: &str| {
        let mut spots = Spot::all(&guide.cases[0]);
        let spot = spots.find(|spot| spot.action().id.as_str() == left);
        let again = spot.expect("a click").sign_in();
        let on = std::iter::successors(again, |spot| spot.next());
        on.map(|spot| spot.action().id.to_string())
            .take_while(|id| id != left)
            .collect::<Vec<_>>()
    };
    let signed_in = ["open-portal", "log-in", "details", "link-vneid"];
    assert_eq!(walk("share"), signed_in);
    assert_eq!(walk("pay"), signed_in);
    assert_eq!(walk("details"), signed_in[..2]);
}

#[test]
fn a_click_that_only_an_answer_leads_to_says_so_on_paper() {
    let folder = root().join("tests/fixtures/foreign-licence");
    let show = |args: [&str; 3]| {
        let ran = dongbo(["show"]).arg(args[0]).arg(args[1]).arg(args[2]);
        ran.arg("--guides").arg(&folder).run().code(0).stdout
    };
    let sheet = show(["1", "--format", "text"]);
    let click = sheet.split_once("1.2.2 ").expect("the click").1;
    let below = click.lines().nth(1).expect("a line below it");
    assert_eq!(below.trim(), "Chỉ khi trả lời: “Không”");
    // In its own case a click is called by its code alone.
    assert!(sheet.contains("2. Có  → thao tác 1.2.3"), "{sheet}");
    let whole = dongbo(["show"]).arg("--guides").arg(&folder).run().code(0);
    let questions = whole.stdout.matches("Giấy phép có ghi tiếng Anh").count();
    assert_eq!(
        questions, 1,
        "only at the click that asks it: {}",
        whole.stdout
    );
}

#[test]
fn a_document_is_called_what_it_is_and_never_said_to_be_without_a_number() {
    let reader = Reader {
        lang: Lang::Vi,
        helper: Helper::Absent,
        clock: Clock::Plausible,
        visit: Visit::Only,
    };
    for (name, told) in [
        (
            "vneid-level-2",
            "Theo Nghị định 69/2024/NĐ-CP ngày 25/6/2024, Chính phủ.",
        ),
        (
            "foreign-licence",
            "Theo Thông tư 12/2025/TT-BCA ngày 28/2/2025, Bộ Công an.",
        ),
        (
            "district-letter",
            "Theo hướng dẫn ngày 6/5/2024 của Văn phòng UBND huyện.",
        ),
    ] {
        let folder = root().join("tests/fixtures").join(name);
        let guide = library::load(Some(&folder)).expect("a sound guide").0;
        let sheet = dongbo::document::whole(&guide, today(), reader);
        let text = format!("{sheet:?}");
        assert!(text.contains(told), "{name}: {text}");
        assert!(
            !text.contains("công văn:") && !text.contains("không số"),
            "{name}: {text}"
        );
    }
}

#[test]
fn the_words_stay_exact_and_the_true_address_is_what_is_opened() {
    for (name, case, words) in [
        ("foreign-licence", "2", "“Truy cập dichvucong.gov.vn/”"),
        (
            "district-letter",
            "1",
            "“Truy cập http://dichvucong.gov.vn/, chọn Đăng nhập”",
        ),
    ] {
        let folder = root().join("tests/fixtures").join(name);
        let ran = dongbo(["--case", case, "--yes"])
            .arg("--guides")
            .arg(&folder)
            .run()
            .code(0);
        assert!(ran.stdout.contains(words), "{}", ran.stdout);
        assert!(
            ran.stdout.contains("      https://dichvucong.gov.vn\n"),
            "{}",
            ran.stdout
        );
    }
}
