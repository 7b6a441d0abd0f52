//! The engine over the built-in guide: every way forward, back to the start, replay.

use dongbo::guide::{Guide, Id};
use dongbo::library;
use dongbo::walk::{Answer, Place, Refusal, Spot, Start, Walk};

fn guide() -> Guide {
    library::load(None).expect("the built-in guide is sound").0
}

fn choose(id: &str) -> Answer {
    Answer::Choose(Id::new(id).expect("an id"))
}

/// Answers with the obvious answer until the walk is over; gives the scenes' places by id.
fn follow(walk: &mut Walk<'_>) -> Vec<String> {
    let mut seen = Vec::new();
    while let Some(answer) = walk.scene().answers.first().cloned() {
        seen.push(format!("{:?}", walk.scene().place.id()));
        walk.answer(answer)
            .expect("the scene offers its own answers");
    }
    seen
}

#[test]
fn following_along_reaches_the_end_of_each_case() {
    let guide = guide();
    // 23 clicks, one of which is seven again; 17 clicks; none. And the ending.
    for (index, scenes) in [(0, 22 + 7 + 1), (1, 17 + 1), (2, 1)] {
        let mut walk = Walk::new(&guide, Start::Case(index)).expect("the case is sound");
        assert_eq!(follow(&mut walk).len(), scenes);
        assert!(
            matches!(walk.scene().place, Place::Finished { case: Some(case), .. } if case.number == index + 1)
        );
    }
}

#[test]
fn back_undoes_forward_to_the_very_start() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Triage).expect("the guide is sound");
    let mut places = Vec::new();
    for answer in ["one", "cmnd", "not-yet"] {
        places.push(walk.scene().place.id());
        walk.answer(choose(answer))
            .expect("an answer of the question");
    }
    while matches!(walk.scene().place, Place::Click(_)) {
        places.push(walk.scene().place.id());
        walk.answer(Answer::Done).expect("a click can be done");
    }
    for place in places.iter().rev() {
        walk.answer(Answer::Back)
            .expect("there is something before");
        assert_eq!(walk.scene().place.id(), *place);
    }
    assert!(matches!(walk.back(), Err(Refusal::AtStart)));
    assert!(!walk.scene().answers.contains(&Answer::Back));
}

#[test]
fn a_replayed_walk_is_where_it_was() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Case(0)).expect("the case is sound");
    loop {
        let (again, left) =
            Walk::resume(&guide, walk.start(), walk.replies()).expect("the guide is sound");
        assert!(left.is_empty());
        assert_eq!(again.scene().place.id(), walk.scene().place.id());
        assert_eq!(again.replies(), walk.replies());
        let Some(answer) = walk.scene().answers.first().cloned() else {
            break;
        };
        walk.answer(answer)
            .expect("the scene offers its own answers");
    }
}

#[test]
fn what_no_longer_fits_a_guide_is_given_back() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Case(0)).expect("the case is sound");
    for _ in 0..4 {
        walk.answer(Answer::Done).expect("a click can be done");
    }
    let replies = walk.replies();
    let (other, left) =
        Walk::resume(&guide, Start::Case(1), replies.clone()).expect("the case is sound");
    assert_eq!(left, replies);
    assert!(other.replies().is_empty());
}

#[test]
fn an_answer_that_is_not_offered_is_refused_and_changes_nothing() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Triage).expect("the guide is sound");
    for answer in [
        Answer::Done,
        Answer::Finish,
        Answer::Return,
        Answer::Trouble,
        choose("ninety"),
    ] {
        assert!(matches!(walk.answer(answer), Err(Refusal::NotOffered)));
    }
    assert!(walk.replies().is_empty());
}

#[test]
fn trouble_is_there_at_every_click_and_leads_back_or_to_the_hotline() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Case(1)).expect("the case is sound");
    while matches!(walk.scene().place, Place::Click(_)) {
        let here = walk.scene().place.id();
        walk.answer(Answer::Trouble).expect("trouble is there");
        walk.answer(Answer::Return).expect("a way back is there");
        assert_eq!(walk.scene().place.id(), here);
        let mut other = walk.clone();
        other.answer(Answer::Trouble).expect("trouble is there");
        other.answer(Answer::Finish).expect("the hotline is there");
        assert!(
            matches!(other.scene().place, Place::Finished { ending, .. } if ending.id == guide.stuck().id)
        );
        walk.answer(Answer::Done).expect("a click can be done");
    }
}

#[test]
fn inside_a_repeat_the_dispatchs_own_click_stays_in_sight() {
    let guide = guide();
    let case = guide.case(0).expect("the case is sound");
    let mut spot = Spot::first(case);
    let mut again = Vec::new();
    while let Some(at) = spot {
        if at.again.is_some() {
            assert_eq!(at.own().words.as_str(), "Tiếp tục đăng nhập lại như Bước 1");
            assert_eq!(at.number(), 15);
            again.push(at.action().words.as_str());
        }
        spot = at.next();
    }
    assert_eq!(again.len(), 7);
    assert_eq!(again[6], "Xác nhận");
}
