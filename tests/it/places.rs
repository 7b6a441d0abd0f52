//! Finding one's place: the codes of clicks, the ways to another click, and signing in again.

use dongbo::document::code_of;
use dongbo::guide::{Guide, Id};
use dongbo::library;
use dongbo::walk::{Answer, At, Place, Spot, Start, Walk};

use crate::program::dongbo;

fn guide() -> Guide {
    library::load(None).expect("the built-in guide is sound").0
}

fn today() -> dongbo::guide::Date {
    dongbo::guide::Date::parse("2026-11-23").expect("a day")
}

fn id(text: &str) -> Id {
    Id::new(text).expect("an id")
}

/// The code of the click that a walk is at.
fn code(walk: &Walk<'_>) -> String {
    code_of(&walk.scene().place).unwrap_or_else(|| format!("{:?}", walk.scene().place.id()))
}

/// A walk that has come to the click with this code.
fn at<'g>(guide: &'g Guide, case: usize, wanted: &str) -> Walk<'g> {
    let mut walk = Walk::new(guide, Start::Case(case), today());
    while code(&walk) != wanted {
        walk.answer(Answer::Done).expect("a click can be done");
    }
    walk
}

/// The codes of the clicks from here to the end.
fn on(mut walk: Walk<'_>) -> Vec<String> {
    let mut codes = Vec::new();
    while let Place::Click(_) | Place::Preface { .. } = walk.scene().place {
        if let Place::Click(spot) = walk.scene().place {
            codes.push(spot.code());
        }
        walk.answer(Answer::Done).expect("a click can be done");
    }
    codes
}

#[test]
fn every_click_has_a_code_and_a_walk_starts_there() {
    let guide = guide();
    let codes = |case: usize| {
        Spot::all(&guide.cases[case])
            .map(Spot::code)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (codes(0).len(), codes(1).len(), codes(2).len()),
        (29, 17, 0)
    );
    for known in ["1.1.1", "1.2.3", "1.3.1.4", "1.3.9"] {
        assert!(codes(0).contains(&known.to_owned()), "{known}");
    }
    assert_eq!(
        (codes(1)[7].as_str(), codes(1)[16].as_str()),
        ("2.8", "2.17")
    );
    for spot in guide.cases.iter().flat_map(Spot::all) {
        let at = spot.indices().expect("it is a case's");
        let walk = Walk::new(&guide, Start::Click(at), today());
        assert_eq!(on(walk)[0], spot.code());
    }
    let at = At {
        case: 0,
        step: 9,
        click: 0,
        again: None,
    };
    let walk = Walk::new(&guide, Start::Click(at), today());
    assert_eq!(
        on(walk)[0],
        "1.1.1",
        "a click that is not there begins its case"
    );
}

#[test]
fn another_click_is_gone_to_by_its_step_and_the_way_back_leads_where_it_came_from() {
    let guide = guide();
    let mut walk = at(&guide, 0, "1.1.3");
    walk.answer(Answer::Elsewhere).expect("it is offered");
    // The steps of the case that is walked come first; signing in again where something needs it.
    let steps: Vec<String> = walk
        .scene()
        .answers
        .iter()
        .filter_map(|answer| match answer {
            Answer::Within { case, step } => Some(format!("{case} {step}")),
            _ => None,
        })
        .collect();
    assert_eq!(
        steps[..3],
        [
            "cmnd-without-cccd add-cccd",
            "cmnd-without-cccd fetch-identity",
            "cmnd-without-cccd link-vneid"
        ]
    );
    assert_eq!(steps[3..], ["cmnd-with-cccd link-vneid"]);
    walk.answer(Answer::Within {
        case: id("cmnd-without-cccd"),
        step: id("fetch-identity"),
    })
    .expect("it is offered");
    assert_eq!(walk.scene().answers.len(), 5 + 2);
    walk.answer(Answer::Go(id("identity-info")))
        .expect("it is offered");
    // The case was told before.
    assert_eq!(code(&walk), "1.2.2");
    for place in ["Clicks", "Steps", "1.1.3"] {
        walk.back().expect("there is something before");
        assert!(code(&walk).starts_with(place), "{}", code(&walk));
    }
    // Another case is told first.
    walk.answer(Answer::Elsewhere).expect("it is offered");
    walk.answer(Answer::Within {
        case: id("cmnd-with-cccd"),
        step: id("link-vneid"),
    })
    .expect("it is offered");
    walk.answer(Answer::Go(id("notice")))
        .expect("it is offered");
    assert!(matches!(walk.scene().place, Place::Preface { .. }));
    assert_eq!(on(walk)[0], "2.8");
}

#[test]
fn whoever_was_signed_out_signs_in_again_and_goes_on_in_the_same_step() {
    let guide = guide();
    let sign_in: Vec<String> = (1..=7).map(|click| format!("1.1.{click}")).collect();
    for (case, left, first, then) in [
        // In step 2: the sign-in of step 1, then step 2, not past it.
        (0, "1.2.3", sign_in.clone(), "1.2.1"),
        (0, "1.1.9", sign_in, "1.1.8"),
        // Inside the sign-in, it begins again.
        (0, "1.1.4", vec!["1.1.1".to_owned()], "1.1.2"),
        (0, "1.3.1.5", vec!["1.3.1.1".to_owned()], "1.3.1.2"),
        (0, "1.3.4", vec!["1.3.1.1".to_owned()], "1.3.1.2"),
        (
            1,
            "2.15",
            (1..=13).map(|click| format!("2.{click}")).collect(),
            "2.14",
        ),
    ] {
        let mut walk = at(&guide, case, left);
        walk.answer(Answer::Elsewhere).expect("it is offered");
        walk.answer(Answer::SignIn).expect("it is offered");
        let codes = on(walk.clone());
        assert_eq!(codes[..first.len()], first, "{left}");
        assert_eq!(codes[first.len()], then, "{left}");
        // Signed out once more on the way: the click that was left first is not forgotten.
        walk.answer(Answer::Done).expect("a click can be done");
        walk.answer(Answer::Elsewhere).expect("it is offered");
        walk.answer(Answer::SignIn).expect("it is offered");
        assert_eq!(on(walk.clone()), codes, "{left}");
        let (again, lost) = Walk::resume(&guide, walk.start(), today(), walk.replies());
        assert!(lost.is_empty());
        assert_eq!(on(again), codes, "{left}");
    }
}

#[test]
fn a_walk_that_is_taken_up_asks_first_where_one_is() {
    let guide = guide();
    let walk = at(&guide, 0, "1.2.3");
    let asks = |answer: Answer| {
        let (mut again, _) = Walk::resume(&guide, walk.start(), today(), walk.replies());
        again.ask_back(today());
        let offered = again.scene().answers;
        assert_eq!(
            offered,
            [Answer::Done, Answer::SignIn, Answer::Afresh, Answer::Forget]
        );
        assert!(again.answer(Answer::Trouble).is_err() && again.back().is_err());
        again.answer(answer).expect("it is offered");
        again
    };
    assert_eq!(code(&asks(Answer::Done)), "1.2.3");
    assert_eq!(on(asks(Answer::SignIn))[7], "1.2.1");
    assert!(asks(Answer::Afresh).replies().is_empty());
    assert!(matches!(
        asks(Answer::Forget).scene().place,
        Place::Question(_)
    ));
    // A question needs no sign-in.
    let mut start = Walk::new(&guide, Start::Triage, today());
    start.ask_back(today());
    assert!(!start.scene().answers.contains(&Answer::SignIn));
}

#[test]
fn a_code_starts_there_and_one_that_is_none_says_what_exists() {
    let ran = dongbo(["--case", "1.2.3"]).stdin("\n\n\n").run().code(3);
    assert!(
        ran.stderr
            .contains("Bắt đầu từ: Trường hợp 1 - Bước 2/3 - Thao tác 3/5."),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("Bước 2, thao tác 3 trên 5."),
        "{}",
        ran.stderr
    );
    let ran = dongbo(["--case", "2.8", "--yes"]).run().code(0);
    assert!(!ran.stdout.contains("Thao tác 7/17") && ran.stdout.contains("Thao tác 8/17"));
    // A step begins with its first click, a repeat with the first of its clicks.
    for (code, first) in [("1.2", "Thao tác 1/5"), ("1.3.1", "Lặp lại 1/7")] {
        let ran = dongbo(["--case", code, "--yes"]).run().code(0);
        assert!(ran.stdout.contains(first) && !ran.stdout.contains("Bước 1/3 · Thao tác 9/9"));
    }
    for wrong in [
        "1.4.1",
        "1.4",
        "1.2.3.4.5",
        "2.8.1",
        "3.1",
        "1.02.3",
        "0.1.1",
    ] {
        let ran = dongbo(["--case", wrong]).run().code(2);
        assert!(
            ran.stderr
                .contains(&format!("không có chỗ nào mang mã `{wrong}`")),
            "{}",
            ran.stderr
        );
        assert!(
            ran.stderr
                .contains("1.1.1-1.1.9, 1.2.1-1.2.5, 1.3.1.1-1.3.9, 2.1-2.17"),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn the_code_is_told_at_the_stop_the_ending_and_in_what_to_say() {
    // To click 2 of case 2, trouble, something else.
    let ran = dongbo(["--case", "2"])
        .stdin("\n\n\n\n3\n9\n2\n5\n")
        .run()
        .code(3);
    assert!(
        ran.stderr.contains("Thao tác 2/17 (mã 2.2)."),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("Mã của chỗ này: 2.2."),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("--case 2.2"), "{}", ran.stderr);
    let ran = dongbo(["--case", "2", "--yes"]).run().code(0);
    assert!(ran.stdout.contains("Đang ở: Trường hợp 2 (mã 2.17)."));
}
