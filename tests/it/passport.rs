//! A procedure of other shapes: a shared step, an app, what is optional, work in the world, a question in the middle of a
//! case, an office, and an ending at which all is done.

use std::fs;

use serde_json::Value;

use dongbo::guide::{Date, Guide, Id};
use dongbo::library;
use dongbo::walk::{Answer, Place, Start, Walk, proof};

use crate::program::{Folder, Run, dongbo, root};

fn folder() -> std::path::PathBuf {
    root().join("tests/fixtures/passport")
}

/// A copy of the guide, to be changed.
fn copied(name: &str) -> Folder {
    let copy = Folder::new(name);
    for name in ["guide.yaml", "renew.yaml"] {
        fs::copy(folder().join(name), copy.path().join(name)).expect("a copy");
    }
    copy
}

fn passport<const N: usize>(args: [&str; N]) -> Run {
    dongbo(args).arg("--guides").arg(folder())
}

fn guide() -> Guide {
    library::load(Some(&folder())).expect("a sound guide").0
}

fn today() -> Date {
    Date::parse("2026-11-23").expect("a day")
}

/// Answers until the walk is at a place; gives what was said of each on the way.
fn walk_to(guide: &Guide, wanted: impl Fn(&Place<'_>) -> bool) -> Walk<'_> {
    let mut walk = Walk::new(guide, Start::Triage, today());
    while !wanted(&walk.scene().place) {
        let answer = walk.scene().answers[0].clone();
        walk.answer(answer).expect("a scene offers its answers");
    }
    walk
}

#[test]
fn a_guide_of_one_case_begins_at_the_case_and_asks_in_its_middle() {
    let guide = guide();
    let walk = Walk::new(&guide, Start::Triage, today());
    assert!(matches!(walk.scene().place, Place::Preface { .. }));
    let walk = walk_to(&guide, |place| matches!(place, Place::Question(_)));
    // The question has no number, and nothing is looked over behind it.
    assert_eq!(walk.scene().question, 0);
    for (answer, click) in [("still", "bring-old"), ("over", "pay")] {
        let mut walk = walk.clone();
        let id = Id::new(answer).expect("an id");
        walk.answer(Answer::Choose(id)).expect("an answer");
        let Place::Click(spot) = walk.scene().place else {
            panic!("{:?}", walk.scene().place);
        };
        assert_eq!(spot.action().id.as_str(), click);
        // Back leads to the question, and from there to the click that asked it.
        walk.answer(Answer::Back).expect("a way back");
        walk.answer(Answer::Back).expect("a way back");
        assert!(matches!(walk.scene().place, Place::Click(spot) if spot.action().then.is_some()));
    }
    let proof = proof::prove(&guide, today()).expect("every way ends");
    assert_eq!((proof.ways, proof.answers), (3, 3));
}

#[test]
fn what_is_optional_can_be_absent_without_trouble() {
    let guide = guide();
    let optional = |id: &'static str| move |place: &Place<'_>| matches!(place, Place::Click(spot) if spot.action().id.as_str() == id);
    for id in ["share", "ten-cua-cong-dan"] {
        let mut walk = walk_to(&guide, optional(id));
        let answers = walk.scene().answers;
        assert_eq!(answers[..2], [Answer::Done, Answer::Skip]);
        assert!(answers.contains(&Answer::Trouble));
        let before = walk.scene().place.id();
        walk.answer(Answer::Skip).expect("it may be absent");
        assert_ne!(walk.scene().place.id(), before);
        assert!(!matches!(walk.scene().place, Place::Troubles));
    }
    let mut walk = walk_to(&guide, |place| matches!(place, Place::Click(_)));
    assert!(
        walk.answer(Answer::Skip).is_err(),
        "the first click is not optional"
    );
}

#[test]
fn a_walk_with_a_question_in_the_middle_is_replayed() {
    let guide = guide();
    let mut walk = walk_to(&guide, |place| matches!(place, Place::Question(_)));
    let over = Id::new("over").expect("an id");
    walk.answer(Answer::Choose(over)).expect("an answer");
    let (again, left) = Walk::resume(&guide, walk.start(), today(), walk.replies());
    assert!(left.is_empty());
    assert_eq!(again.scene().place.id(), walk.scene().place.id());
}

#[test]
fn each_answer_ends_where_it_says_in_both_languages() {
    for (lang, answer, told) in [
        ("vi", "still", "✓ Hồ sơ đã nộp, chờ tin nhắn."),
        (
            "en",
            "over",
            "✓ The papers are handed in; wait for a message.",
        ),
        ("vi", "lost", "Địa chỉ: 47 Lý Tự Trọng, phường Hải Châu"),
        ("en", "lost", "Hours: 7:30 to 16:30, Monday to Friday"),
    ] {
        let given = format!("valid={answer}");
        let ran = passport(["--yes", "--lang", lang, "--answer", &given]).run();
        let ran = ran.code(0).quiet();
        assert!(ran.stdout.contains(told), "{}", ran.stdout);
        // With `--case` too, the answer is needed and taken.
        let same = passport(["--yes", "--lang", lang, "--case", "1", "--answer", &given]).run();
        assert!(same.code(0).quiet().stdout.contains(told));
    }
    let ran = passport(["--yes", "--case", "1"]).run().code(2);
    assert!(ran.stderr.contains("--answer valid="), "{}", ran.stderr);
}

#[test]
fn what_is_done_in_an_app_or_in_the_world_is_not_said_to_be_on_a_page() {
    let ran = passport(["--yes", "--answer", "valid=still"]).run().code(0);
    let said = &ran.stdout;
    for told in [
        "Trong ứng dụng VNeID: bấm vào nút hoặc dòng chữ",
        "Trong ứng dụng VNeID: nhập ở đó, không nhập ở đây",
        "Có thể không hiện ra. Không thấy thì sang thao tác tiếp theo.",
        "Làm việc này\n      Mang theo hộ chiếu cũ",
    ] {
        assert!(said.contains(told), "{told}\n{said}");
    }
    assert!(!said.contains("trên trang đang mở"), "{said}");
}

#[test]
fn sheets_drawings_and_json_tell_the_question_in_the_middle() {
    let sheet = passport(["show", "1"]).run().code(0).stdout;
    assert!(
        sheet.contains("Rồi trả lời: Hộ chiếu cũ còn hạn không?"),
        "{sheet}"
    );
    assert!(sheet.contains("→ thao tác 1.2.2"), "{sheet}");
    assert!(
        sheet.contains("Chia sẻ  · nếu có · trong ứng dụng VNeID: bấm"),
        "{sheet}"
    );
    let flow = passport(["show", "1", "--format", "mermaid"])
        .run()
        .code(0)
        .stdout;
    assert!(flow.contains("q0 -->|\"Hết hạn\"| s1a1"), "{flow}");
    // From the click that asks, only the question is next.
    assert_eq!(flow.matches("s0a4 -->").count(), 1, "{flow}");
    let json = passport(["show", "1", "--format", "json"])
        .run()
        .code(0)
        .stdout;
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let click = &json["steps"][0]["actions"][4];
    assert_eq!(click["then"]["answers"][1]["at"]["click"], "pay");
    assert_eq!(click["app"]["text"], "ứng dụng VNeID");
    assert_eq!(json["steps"][0]["actions"][2]["optional"], true);
    assert_eq!(json["ending"]["kind"], "done");
    for format in ["markdown", "html"] {
        let whole = passport(["show", "--format", format]).run().code(0).stdout;
        assert!(whole.contains("47 Lý Tự Trọng"), "{whole}");
    }
}

#[test]
fn a_question_that_leads_back_to_the_click_that_asks_it_is_a_fault() {
    let folder = copied("passport-round");
    let (to, back) = (
        "at: {step: papers, click: pay}",
        "at: {step: sign-in, click: share}",
    );
    folder.edit("guide.yaml", to, back);
    let ran = dongbo(["guide", "check"]).arg(folder.path()).run().code(1);
    assert!(ran.stdout.contains("E051"), "{}", ran.stdout);
}

#[test]
fn an_answer_without_a_target_is_for_questions_that_only_clicks_ask() {
    let folder = copied("passport-target");
    let (asks, silent) = ("        then: valid\n", "");
    folder.edit("guide.yaml", asks, silent);
    let ran = dongbo(["guide", "check"]).arg(folder.path()).run().code(1);
    assert!(ran.stdout.contains("E003"), "{}", ran.stdout);
}

#[test]
fn a_case_with_clicks_that_ends_at_a_hotline_says_that_it_is_done() {
    let folder = copied("passport-hotline");
    folder.edit("renew.yaml", "ending: done", "ending: call");
    let (call, titled) = (
        "  call: {hotline: support}",
        "  call: {hotline: support, title: {vi: Gọi hỏi kết quả, en: Call for the result}}",
    );
    folder.edit("guide.yaml", call, titled);
    folder.edit("guide.yaml", "to: office}", "to: finished}");
    let named = (
        "  office:\n    title: {vi: Hộ",
        "  finished:\n    title: {vi: Hộ",
    );
    folder.edit("guide.yaml", named.0, named.1);
    let (unused, used) = (
        "to: finished}",
        "to: finished}\n      - {id: none, label: {vi: Không có, en: None}, to: done}",
    );
    folder.edit("guide.yaml", unused, used);
    let ran = dongbo(["--yes", "--answer", "valid=over"])
        .arg("--guides")
        .arg(folder.path())
        .run();
    let said = ran.code(0).stdout;
    assert!(
        said.contains("✓ Xong trường hợp 1: 2 bước, 7 thao tác.\n\n  Gọi hỏi kết quả\n"),
        "{said}"
    );
}

#[test]
fn a_shared_step_is_compared_once() {
    let folder = copied("passport-changed");
    folder.edit("guide.yaml", "press: Chia sẻ", "press: Chia sẻ thông tin");
    let ran = dongbo(["guide", "diff"])
        .arg(self::folder())
        .arg(folder.path())
        .run();
    let said = ran.code(0).stdout;
    assert!(
        said.contains("Chia sẻ thông tin") && said.contains("1 thay đổi"),
        "{said}"
    );
}

#[test]
fn a_way_round_by_the_second_case_that_asks_is_a_fault() {
    let folder = copied("passport-second");
    folder.edit("guide.yaml", "cases: [renew]", "cases: [renew, again]");
    folder.edit(
        "guide.yaml",
        "triage:\n",
        "triage:
  - id: which
    ask: {vi: Lần mấy?, en: Which time?}
    answers:
      - {id: first, label: {vi: Lần đầu, en: The first}, to: renew}
      - {id: second, label: {vi: Lần sau, en: A later one}, to: again}
  - id: fine
    ask: {vi: Ảnh có rõ không?, en: Is the picture clear?}
    answers:
      - {id: clear, label: {vi: Rõ, en: \"Yes\"}}
  - id: round
    ask: {vi: Lệ phí đủ chưa?, en: Is the fee enough?}
    answers:
      - {id: enough, label: {vi: Đủ, en: \"Yes\"}, to: again, at: {step: sign-in, click: share}}
",
    );
    // Behind the question that both cases ask, the first goes on to another, the second to one that leads back.
    let asked = "        en: Bring the old passport\n";
    let then = |question: &str| format!("{asked}        then: {question}\n");
    fs::copy(
        folder.path().join("renew.yaml"),
        folder.path().join("again.yaml"),
    )
    .expect("a copy");
    folder.edit("renew.yaml", asked, &then("fine"));
    folder.edit("again.yaml", asked, &then("round"));
    folder.edit("again.yaml", "id: renew", "id: again");
    folder.edit("again.yaml", "number: 1", "number: 2");
    let ran = dongbo(["guide", "check"]).arg(folder.path()).run().code(1);
    assert!(ran.stdout.contains("E051"), "{}", ran.stdout);
}
