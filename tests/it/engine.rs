//! The engine over the built-in guide: every way forward, back to the start, replay.

use dongbo::document::prompt;
use dongbo::guide::{Date, Guide, Id, Lang, Shown, Target};
use dongbo::library;
use dongbo::walk::{Answer, Heading, Place, Refusal, Spot, Start, Trail, Walk};

fn guide() -> Guide {
    library::load(None).expect("the built-in guide is sound").0
}

/// A day on which every notice holds.
fn today() -> Date {
    Date::parse("2026-11-23").expect("a day")
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
    // Three pages and 23 clicks, one of which is seven again; three pages and 17 clicks; none. And the ending.
    for (index, scenes) in [(0, 3 + 22 + 7 + 1), (1, 3 + 17 + 1), (2, 1)] {
        let mut walk = Walk::new(&guide, Start::Case(index), today());
        assert_eq!(follow(&mut walk).len(), scenes);
        assert!(
            matches!(walk.scene().place, Place::Finished { case: Some(case), .. } if case.number == index + 1)
        );
    }
}

#[test]
fn back_undoes_forward_to_the_very_start() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Triage, today());
    let mut places = Vec::new();
    for answer in ["one", "cmnd", "nine", "not-yet"] {
        places.push(walk.scene().place.id());
        walk.answer(choose(answer))
            .expect("an answer of the question");
    }
    while walk.scene().answers[0] == Answer::Done {
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
    let mut walk = Walk::new(&guide, Start::Case(0), today());
    loop {
        let (again, left) = Walk::resume(&guide, walk.start(), today(), walk.replies());
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
    let mut walk = Walk::new(&guide, Start::Case(0), today());
    for _ in 0..4 {
        walk.answer(Answer::Done).expect("a click can be done");
    }
    let replies = walk.replies();
    let (other, left) = Walk::resume(&guide, Start::Case(1), today(), replies.clone());
    assert_eq!(left, replies);
    assert!(other.replies().is_empty());
}

#[test]
fn an_answer_that_is_not_offered_is_refused_and_changes_nothing() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Triage, today());
    for answer in [
        Answer::Done,
        Answer::Finish,
        Answer::Return,
        Answer::Restart,
        Answer::Other,
        Answer::Follow,
        Answer::Meet(Id::new("password").expect("an id")),
        Answer::Change(Id::new("accounts").expect("an id")),
        choose("ninety"),
    ] {
        assert!(
            matches!(walk.answer(answer.clone()), Err(Refusal::NotOffered)),
            "{answer:?}"
        );
    }
    assert!(matches!(walk.answer(Answer::Back), Err(Refusal::AtStart)));
    assert!(walk.replies().is_empty());
}

/// Every way through the triage: the answers, and where they lead. Observations are walked to their question.
fn ways(walk: &Walk<'_>, so_far: &str, found: &mut Vec<String>) {
    let scene = walk.scene();
    if !matches!(scene.place, Place::Question(_)) && scene.answers.first() == Some(&Answer::Done) {
        match scene.place {
            Place::Preface { spot, .. } if spot.case().is_some() => {
                let click = spot.action().id.to_string();
                let case = spot
                    .case()
                    .map_or(String::new(), |case| case.id.to_string());
                found.push(format!("{so_far} => {case} at {click}"));
            }
            _ => {
                let mut next = walk.clone();
                next.answer(Answer::Done).expect("it is offered");
                ways(&next, so_far, found);
            }
        }
        return;
    }
    if let Place::Ending { case, ending } = scene.place {
        let case = case.map_or(String::new(), |case| format!("{} ", case.id));
        found.push(format!("{so_far} => {case}ending {}", ending.id));
        return;
    }
    let Place::Question(question) = scene.place else {
        panic!("{:?}", scene.place.id())
    };
    for choice in &question.choices {
        let mut next = walk.clone();
        next.answer(Answer::Choose(choice.id.clone()))
            .expect("it is offered");
        let step = format!(
            "{so_far}{}{}={}",
            if so_far.is_empty() { "" } else { ", " },
            question.id,
            choice.id
        );
        ways(&next, &step, found);
    }
}

#[test]
fn every_way_through_the_triage_ends_at_a_case_or_an_ending() {
    let guide = guide();
    let walk = Walk::new(&guide, Start::Triage, today());
    let mut found = Vec::new();
    ways(&walk, "", &mut found);
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn a_question_keeps_its_number_through_troubles_and_after_clicks() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Triage, today());
    walk.answer(choose("one")).expect("it is offered");
    assert_eq!(walk.scene().question, 2);
    let mut troubled = walk.clone();
    for answer in [Answer::Trouble, Answer::Other] {
        troubled.answer(answer).expect("it is offered");
        assert_eq!(troubled.scene().question, 2);
    }
    walk.answer(choose("not-sure")).expect("it is offered");
    while walk.scene().answers[0] == Answer::Done {
        walk.answer(Answer::Done).expect("it is offered");
    }
    assert_eq!(walk.scene().question, 3);
}

#[test]
fn not_sure_never_leads_straight_to_a_case() {
    let guide = guide();
    for question in &guide.triage {
        let unsure = question
            .choices
            .iter()
            .find(|choice| choice.id.as_str() == "not-sure");
        let unsure = unsure.expect("every question can be answered with not sure");
        assert!(
            matches!(unsure.to, Some(Target::Observation(_) | Target::Ending(_))),
            "{}",
            question.id
        );
    }
}

#[test]
fn an_answer_can_be_changed_and_those_after_it_still_hold() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Triage, today());
    for answer in ["one", "cmnd", "nine", "not-yet"] {
        walk.answer(choose(answer)).expect("it is offered");
    }
    let change = |id: &str| Answer::Change(Id::new(id).expect("an id"));
    let review = |walk: &Walk<'_>| {
        let answered = walk.scene().answered;
        answered
            .iter()
            .map(|(question, choice)| format!("{}={}", question.id, choice.id))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(
        review(&walk),
        "accounts=one paper=cmnd digits=nine cccd-added=not-yet"
    );

    // The same answer again: the others hold, and the review is back at once.
    walk.answer(change("paper")).expect("it is offered");
    assert!(
        matches!(walk.scene().place, Place::Question(question) if question.id.as_str() == "paper")
    );
    walk.answer(choose("cmnd")).expect("it is offered");
    assert_eq!(
        review(&walk),
        "accounts=one paper=cmnd digits=nine cccd-added=not-yet"
    );

    // Another answer: those that are no longer asked for are gone.
    walk.answer(change("paper")).expect("it is offered");
    walk.answer(choose("cccd")).expect("it is offered");
    assert_eq!(review(&walk), "accounts=one paper=cccd");
    walk.answer(change("accounts")).expect("it is offered");
    walk.answer(choose("two")).expect("it is offered");
    assert_eq!(review(&walk), "accounts=two");
    walk.answer(Answer::Done).expect("it is offered");
    assert!(
        matches!(walk.scene().place, Place::Ending { case: Some(case), .. } if case.number == 3)
    );
}

#[test]
fn an_observation_enters_the_case_where_the_citizen_then_stands() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Triage, today());
    for answer in ["one", "not-sure"] {
        walk.answer(choose(answer)).expect("it is offered");
    }
    let mut clicks = Vec::new();
    while walk.scene().answers[0] == Answer::Done {
        if let Place::Click(spot) = walk.scene().place {
            clicks.push(spot.action().words.to_string());
        }
        walk.answer(Answer::Done).expect("it is offered");
    }
    assert_eq!(clicks.len(), 7);
    walk.answer(choose("asks-for-cccd")).expect("it is offered");
    walk.answer(Answer::Done).expect("the answers are right");
    // Safety and notices were read before the sign-in: only the case's own page comes before the click.
    assert!(matches!(walk.scene().place, Place::Preface { .. }));
    walk.answer(Answer::Done).expect("it is offered");
    let Place::Click(spot) = walk.scene().place else {
        panic!("a click")
    };
    assert_eq!(spot.action().words.as_str(), "Cập nhật số CCCD");
}

/// Every state that can be reached from here, by following every answer once.
fn states(guide: &Guide, start: Start) -> Vec<Walk<'_>> {
    let mut seen = std::collections::HashSet::new();
    let mut open = vec![Walk::new(guide, start, today())];
    let mut all = Vec::new();
    while let Some(walk) = open.pop() {
        let scene = walk.scene();
        let origin = scene.origin.map(|origin| origin.id());
        if !seen.insert(format!(
            "{:?} {origin:?} {:?}",
            scene.place.id(),
            scene.answers
        )) {
            continue;
        }
        for answer in scene.answers {
            let mut next = walk.clone();
            next.answer(answer)
                .expect("the scene offers its own answers");
            open.push(next);
        }
        all.push(walk);
    }
    all
}

#[test]
fn in_every_state_trouble_is_there_and_never_dead_ends() {
    let guide = guide();
    for start in [
        Start::Triage,
        Start::Case(0),
        Start::Case(1),
        Start::Case(2),
    ] {
        let states = states(&guide, start);
        for walk in &states {
            let scene = walk.scene();
            match scene.place {
                Place::Finished { .. } => continue,
                Place::Troubles
                | Place::Remedy(_)
                | Place::Stuck
                | Place::Steps
                | Place::Clicks { .. } => {
                    assert!(
                        scene.answers.contains(&Answer::Return),
                        "{:?}",
                        scene.place.id()
                    );
                    let way_on = [Answer::Other, Answer::Follow, Answer::Finish];
                    assert!(
                        way_on.iter().any(|way| scene.answers.contains(way)),
                        "{:?}",
                        scene.place.id()
                    );
                    let mut back = walk.clone();
                    back.answer(Answer::Return).expect("it is offered");
                    assert_eq!(
                        Some(back.scene().place.id()),
                        scene.origin.map(|origin| origin.id())
                    );
                }
                _ => assert!(
                    scene.answers.contains(&Answer::Trouble),
                    "{:?}",
                    scene.place.id()
                ),
            }
            // Following along from anywhere reaches an end.
            let mut on = walk.clone();
            let mut scenes = 0;
            while let Some(answer) = on
                .scene()
                .answers
                .into_iter()
                .find(|answer| *answer != Answer::Return)
            {
                on.answer(answer).expect("it is offered");
                scenes += 1;
                assert!(scenes < 200, "no end from {:?}", scene.place.id());
            }
        }
        assert!(
            states
                .iter()
                .any(|walk| matches!(walk.scene().place, Place::Finished { .. }))
        );
    }
}

/// The list of troubles that is opened here: the ids under each heading, in its order; those of no group have none.
fn listed(walk: &Walk<'_>) -> Vec<(Option<String>, Vec<String>)> {
    let mut walk = walk.clone();
    walk.answer(Answer::Trouble).expect("trouble is there");
    let mut list: Vec<(Option<String>, Vec<String>)> = Vec::new();
    for at in walk.scene().troubles {
        let heading = at.under.map(|under| match under {
            Heading::Here => "here".to_owned(),
            Heading::Group(group) => group.id.to_string(),
        });
        let id = at.trouble.id.to_string();
        match list.last_mut().filter(|(last, _)| *last == heading) {
            Some((_, ids)) => ids.push(id),
            None => list.push((heading, vec![id])),
        }
    }
    list
}

#[test]
fn the_list_at_a_click_begins_with_its_troubles_and_goes_on_by_group() {
    let guide = guide();
    let list = listed(&at_click(&guide, 0, "otp"));
    let (heading, here) = &list[0];
    assert_eq!(heading.as_deref(), Some("here"));
    assert_eq!(here[..], ["code-late", "number-lost", "code-given-away"]);
    let headings = list[1..].iter().flat_map(|(heading, _)| heading);
    let groups: Vec<&str> = guide.groups.iter().map(|group| group.id.as_str()).collect();
    assert_eq!(headings.collect::<Vec<_>>(), groups);
    assert_eq!(groups[0], "codes");
    // What the click names is not listed again.
    assert_eq!(list[1].1[..], ["vneid-number", "vneid-code-late"]);
}

#[test]
fn a_trouble_of_certain_clicks_is_listed_at_these_alone_and_any_other_everywhere() {
    let guide = guide();
    let mut restricted = 0;
    for start in [Start::Triage, Start::Case(0), Start::Case(1)] {
        for walk in states(&guide, start) {
            let place = walk.scene().place;
            if !walk.scene().answers.contains(&Answer::Trouble) {
                continue;
            }
            let named = match place {
                Place::Click(spot) => &spot.action().troubles[..],
                _ => &[],
            };
            let list = listed(&walk);
            let mut ids: Vec<&String> = list.iter().flat_map(|(_, ids)| ids).collect();
            let can_be = guide.troubles.iter().filter(|trouble| {
                trouble.shown == Shown::Everywhere || named.iter().any(|own| own.id == trouble.id)
            });
            let mut can_be: Vec<String> = can_be.map(|trouble| trouble.id.to_string()).collect();
            restricted = restricted.max(guide.troubles.len() - can_be.len());
            ids.sort();
            can_be.sort();
            assert!(ids.into_iter().eq(&can_be), "{:?}", place.id());
        }
    }
    assert_eq!(restricted, 5);
    // A question has nothing of its own.
    let at_question = listed(&Walk::new(&guide, Start::Triage, today()));
    assert_eq!(at_question[0].0.as_deref(), Some("codes"));
    let at_list = listed(&at_click(&guide, 0, "linked-accounts"));
    assert_eq!(at_list[0].1[0], "list-empty");
    let mut walk = at_click(&guide, 0, "otp");
    walk.answer(Answer::Trouble).expect("trouble is there");
    let met = Answer::Meet(Id::new("list-empty").expect("an id"));
    assert!(matches!(walk.answer(met), Err(Refusal::NotOffered)));
}

#[test]
fn every_trouble_of_the_built_in_guide_has_a_group_and_those_of_certain_clicks_are_named_there() {
    let guide = guide();
    let steps = guide.cases.iter().flat_map(|case| &case.steps);
    let clicks = steps.flat_map(|step| step.actions.iter());
    let named: Vec<&Id> = clicks
        .flat_map(|click| &click.troubles)
        .map(|trouble| &trouble.id)
        .collect();
    for trouble in &guide.troubles {
        assert!(trouble.group.is_some(), "{}", trouble.id);
        let is_everywhere = trouble.shown == Shown::Everywhere;
        assert!(
            is_everywhere || named.contains(&&trouble.id),
            "{}",
            trouble.id
        );
    }
    // They are listed everywhere: whoever is in danger, or cannot go on, finds them at any place.
    for id in [
        "code-given-away",
        "somebody-calls",
        "fake-app",
        "phone-lost",
        "no-level-2",
    ] {
        let trouble = guide.troubles.iter().find(|own| own.id.as_str() == id);
        let trouble = trouble.expect("it is a trouble");
        assert_eq!(trouble.shown, Shown::Everywhere, "{id}");
    }
}

#[test]
fn a_menu_names_the_heading_that_each_trouble_is_under() {
    let guide = guide();
    let mut walk = at_click(&guide, 0, "otp");
    walk.answer(Answer::Trouble).expect("trouble is there");
    for (lang, here, codes) in [
        (Lang::Vi, "Ở thao tác này", "Mã OTP"),
        (Lang::En, "At this click", "OTP codes"),
    ] {
        let prompt = prompt(&walk.scene(), lang);
        let offers = prompt.offers.iter();
        let headings: Vec<_> = offers.map(|offer| offer.heading.as_deref()).collect();
        assert_eq!(
            headings[..4],
            [Some(here), Some(here), Some(here), Some(codes)]
        );
        // Something else, and the way back.
        assert_eq!(headings[headings.len() - 2..], [None, None]);
    }
}

#[test]
fn a_guide_without_groups_lists_its_troubles_without_headings() {
    let folder = crate::program::root().join("tests/fixtures/parking");
    let (guide, _) = library::load(Some(&folder)).expect("it is sound");
    assert!(guide.groups.is_empty());
    let list = listed(&Walk::new(&guide, Start::Triage, today()));
    assert_eq!(list, [(None, vec!["no-plate".to_owned()])]);
}

#[test]
fn beginning_a_step_again_goes_to_its_first_click() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Case(0), today());
    // Three pages, nine clicks, and two of step 2.
    for _ in 0..3 + 9 + 2 {
        walk.answer(Answer::Done).expect("a click can be done");
    }
    // Only a remedy offers it.
    let mut listed = walk.clone();
    listed.answer(Answer::Trouble).expect("trouble is there");
    assert!(matches!(
        listed.answer(Answer::Restart),
        Err(Refusal::NotOffered)
    ));
    for answer in [
        Answer::Trouble,
        Answer::Meet(Id::new("portal-slow").expect("an id")),
        Answer::Restart,
    ] {
        walk.answer(answer).expect("it is offered");
    }
    let Place::Click(spot) = walk.scene().place else {
        panic!("a click")
    };
    assert_eq!((spot.step, spot.action), (1, 0));
}

#[test]
fn what_was_tried_is_told_to_the_hotline_and_forgotten_elsewhere() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Case(1), today());
    let meet = |id: &str| Answer::Meet(Id::new(id).expect("an id"));
    for answer in [
        Answer::Done,
        Answer::Done,
        Answer::Done,
        Answer::Trouble,
        meet("portal-slow"),
        Answer::Return,
    ] {
        walk.answer(answer).expect("it is offered");
    }
    let tried = |walk: &Walk<'_>| {
        let mut stuck = walk.clone();
        stuck.answer(Answer::Trouble).expect("trouble is there");
        stuck.answer(Answer::Other).expect("it is offered");
        stuck
            .scene()
            .tried
            .iter()
            .map(|trouble| trouble.id.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(tried(&walk), ["portal-slow"]);
    walk.answer(Answer::Done).expect("a click can be done");
    assert!(tried(&walk).is_empty());
}

#[test]
fn notices_are_those_of_the_day() {
    let guide = guide();
    let held = |day: &str| {
        let day = Date::parse(day).expect("a day");
        guide
            .notices_on(day)
            .map(|notice| notice.id.to_string())
            .collect::<Vec<_>>()
    };
    assert!(held("2024-03-20").is_empty());
    assert!(held("2024-06-30").is_empty());
    assert_eq!(
        held("2024-07-01"),
        ["old-accounts", "old-sign-in", "only-vneid", "new-decree"]
    );
    assert_eq!(
        held("2025-01-01"),
        [
            "old-accounts",
            "old-sign-in",
            "only-vneid",
            "new-decree",
            "cmnd-expired"
        ]
    );
    assert_eq!(held("2026-11-23").len(), 7);
    // On a day without notices there is no page for them.
    let day = Date::parse("2024-03-20").expect("a day");
    let mut walk = Walk::new(&guide, Start::Case(0), day);
    walk.answer(Answer::Done).expect("it is offered");
    walk.answer(Answer::Done).expect("it is offered");
    assert!(matches!(walk.scene().place, Place::Click(_)));
}

#[test]
fn inside_a_repeat_the_dispatchs_own_click_stays_in_sight() {
    let guide = guide();
    let case = &guide.cases[0];
    let mut spot = Spot::first(Trail::Case(case));
    let mut again = Vec::new();
    while let Some(at) = spot {
        if at.again.is_some() {
            assert_eq!(at.own().words.as_str(), "Tiếp tục đăng nhập lại như Bước 1");
            assert_eq!(at.number(), 15 + again.len());
            again.push(at.action().words.as_str());
        }
        spot = at.next();
    }
    assert_eq!(again.len(), 7);
    assert_eq!(again[6], "Xác nhận");
}

/// A walk that has come to the click with this id.
fn at_click<'g>(guide: &'g Guide, case: usize, click: &str) -> Walk<'g> {
    let mut walk = Walk::new(guide, Start::Case(case), today());
    while !matches!(walk.scene().place, Place::Click(spot) if spot.action().id.as_str() == click) {
        walk.answer(Answer::Done).expect("a click can be done");
    }
    walk
}

fn meet(walk: &mut Walk<'_>, trouble: &str) {
    walk.answer(Answer::Trouble).expect("trouble is there");
    walk.answer(Answer::Meet(Id::new(trouble).expect("an id")))
        .expect("the trouble fits");
}

#[test]
fn a_trouble_leads_on_to_a_later_click_of_the_same_case() {
    let guide = guide();
    let mut walk = at_click(&guide, 0, "cccd-number");
    meet(&mut walk, "pressed-skip");
    assert_eq!(walk.scene().answers[0], Answer::Follow);
    walk.answer(Answer::Follow).expect("it is offered");
    let Place::Click(spot) = walk.scene().place else {
        panic!("a click");
    };
    assert_eq!((spot.step, spot.action().id.as_str()), (1, "account-info"));
}

#[test]
fn where_the_remedy_is_to_call_what_to_say_comes_first() {
    let guide = guide();
    for (click, trouble) in [
        ("otp", "number-lost"),
        ("account-details", "password"),
        ("linked-accounts", "list-empty"),
        ("update", "already-registered"),
    ] {
        let mut walk = at_click(&guide, 0, click);
        meet(&mut walk, trouble);
        assert_eq!(walk.scene().answers[0], Answer::Other, "{trouble}");
        walk.answer(Answer::Other).expect("it is offered");
        assert!(matches!(walk.scene().place, Place::Stuck));
        assert_eq!(walk.scene().tried[0].id.as_str(), trouble);
    }
}

#[test]
fn a_scam_leads_to_its_own_advice_and_never_to_the_portals_hotline() {
    let guide = guide();
    let mut walk = at_click(&guide, 0, "otp");
    meet(&mut walk, "code-given-away");
    let answers = walk.scene().answers;
    assert_eq!(answers[0], Answer::Follow);
    assert!(!answers.contains(&Answer::Other));
    walk.answer(Answer::Follow).expect("it is offered");
    assert!(
        matches!(walk.scene().place, Place::Ending { ending, .. } if ending.id.as_str() == "scam")
    );
    // From the first question it is one answer away.
    let mut walk = Walk::new(&guide, Start::Triage, today());
    walk.answer(choose("somebody-called")).expect("an answer");
    assert!(matches!(walk.scene().place, Place::Ending { .. }));
}

#[test]
fn an_answer_taken_back_is_remembered_until_another_is_given() {
    let guide = guide();
    let mut walk = Walk::new(&guide, Start::Triage, today());
    for answer in ["one", "cmnd", "nine"] {
        walk.answer(choose(answer)).expect("an answer");
    }
    for given in ["nine", "cmnd", "one"] {
        walk.back().expect("there is something before");
        assert_eq!(walk.scene().given, Some(choose(given)));
    }
    walk.answer(choose("one")).expect("an answer");
    assert_eq!(walk.scene().given, Some(choose("cmnd")));
    walk.answer(choose("not-sure")).expect("an answer");
    walk.back().expect("there is something before");
    assert_eq!(walk.scene().given, Some(choose("not-sure")));
    walk.answer(choose("cmnd")).expect("an answer");
    // Another answer was given before it: what came after that is forgotten.
    assert_eq!(walk.scene().given, None);
}
