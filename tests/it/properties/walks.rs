//! The engine: whatever was answered, one gets on, back, and to where one was.

use dongbo::document::text::{Layout, Medium, Symbols, lay_out};
use dongbo::document::{Clock, Helper, Reader, Visit, prompt, scene};
use dongbo::guide::{Guide, Id, Kind, Lang, Shown};
use dongbo::walk::{Answer, Heading, Listed, Place, Refusal, Start, Walk};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

use super::{config, today};
use crate::generated::{Generated, guides};

/// Where a walk begins and which of the offered answers it takes.
type Way = (Option<Index>, Vec<Index>);

fn ways() -> impl Strategy<Value = Way> {
    let start = prop::option::weighted(0.3, any::<Index>());
    (start, vec(any::<Index>(), 0..24))
}

fn start(guide: &Guide, from: Option<Index>) -> Walk<'_> {
    let case = |from: Index| Start::Case(from.index(guide.cases.len()));
    Walk::new(guide, from.map_or(Start::Triage, case), today())
}

/// Every state on a way, the first included.
fn states<'g>(guide: &'g Guide, (from, answers): &Way) -> Vec<Walk<'g>> {
    let mut states = vec![start(guide, *from)];
    for which in answers {
        let mut walk = states[states.len() - 1].clone();
        let offered = walk.scene().answers;
        if offered.is_empty() {
            break;
        }
        walk.answer(which.get(&offered).clone())
            .expect("the scene offers its own answers");
        states.push(walk);
    }
    states
}

/// All that a scene says: by ids, and as it is drawn. Not which answer was taken back: going back is to be seen.
fn telling(walk: &Walk<'_>) -> String {
    let mut at = walk.scene();
    at.given = None;
    let over = matches!(at.place, Place::Finished { .. });
    let answered: Vec<_> = at
        .answered
        .iter()
        .map(|(ask, answer)| (&ask.id, &answer.id))
        .collect();
    let notices: Vec<_> = at.notices.iter().map(|notice| &notice.id).collect();
    let troubles: Vec<_> = at.troubles.iter().map(|at| &at.trouble.id).collect();
    let tried: Vec<_> = at.tried.iter().map(|trouble| &trouble.id).collect();
    let origin = at.origin.map(|origin| origin.id());
    let ids = format!(
        "{:?} {over} {:?} {} {} {answered:?} {notices:?} {troubles:?} {origin:?} {tried:?}",
        at.place.id(),
        at.answers,
        at.number,
        at.question
    );
    let reader = Reader {
        lang: Lang::Vi,
        helper: Helper::Present,
        clock: Clock::Plausible,
        visit: Visit::Only,
    };
    let layout = Layout {
        columns: 80,
        rows: None,
        medium: Medium::Transcript,
        symbols: Symbols::Typographic,
        lang: Lang::Vi,
    };
    let drawn = lay_out(&scene(&at, reader), &layout);
    format!("{ids}\n{drawn:?}\n{:?}", prompt(&at, Lang::Vi))
}

/// How many scenes a reader can meet who follows along. Out of a trouble it takes three answers (a trouble, its remedy,
/// on), and from there every question and click is met at most once more: following along never opens a trouble, and
/// outside of one it never goes back.
fn longest(guide: &Guide) -> usize {
    let looks = guide
        .observations
        .iter()
        .map(|question| question.path.len() + 1);
    let clicks = guide.cases.iter().map(|case| {
        let clicks = case.steps.iter().flat_map(|step| step.actions.iter());
        clicks
            .map(|click| match click.kind {
                Kind::Repeat(repeat) => repeat.count,
                _ => 1,
            })
            .sum::<usize>()
    });
    // Beside these: the answers looked over, three pages, the ending, and its having been read.
    3 + guide.triage.len() + looks.sum::<usize>() + clicks.max().unwrap_or_default() + 6
}

proptest! {
    #![proptest_config(config(32))]

    #[test]
    fn from_every_state_following_along_reaches_an_end(generated in guides(), way in ways()) {
        let guide = generated.guide();
        let most = longest(&guide);
        for mut walk in states(&guide, &way) {
            let mut scenes = 0;
            while let Some(answer) = walk.scene().answers.into_iter().next() {
                walk.answer(answer).expect("the scene offers its own answers");
                scenes += 1;
                prop_assert!(scenes <= most, "no end after {most} scenes");
            }
            let over = matches!(walk.scene().place, Place::Finished { .. });
            prop_assert!(over, "{}", telling(&walk));
        }
    }

    #[test]
    fn at_every_scene_but_the_last_there_is_an_answer_and_help(generated in guides(), way in ways()) {
        let guide = generated.guide();
        for walk in states(&guide, &way) {
            let scene = walk.scene();
            let offers = |answer: &Answer| scene.answers.contains(answer);
            match scene.place {
                Place::Finished { .. } => prop_assert!(scene.answers.is_empty()),
                Place::Troubles | Place::Remedy(_) | Place::Steps | Place::Clicks { .. } => {
                    prop_assert!(offers(&Answer::Return));
                    prop_assert!(offers(&Answer::Other) || offers(&Answer::Follow));
                }
                Place::Stuck => prop_assert!(offers(&Answer::Return) && offers(&Answer::Finish)),
                _ => prop_assert!(offers(&Answer::Trouble) && scene.answers.len() > 1),
            }
            if let Some(origin) = scene.origin {
                let mut back = walk.clone();
                back.answer(Answer::Return).expect("it is offered");
                prop_assert_eq!(back.scene().place.id(), origin.id());
            }
        }
    }

    #[test]
    fn a_list_of_troubles_has_those_of_the_click_then_the_others_by_group(generated in guides(), way in ways()) {
        let guide = generated.guide();
        for mut walk in states(&guide, &way) {
            if walk.answer(Answer::Trouble).is_err() {
                continue;
            }
            let scene = walk.scene();
            let named = match scene.origin {
                Some(Place::Click(spot)) => &spot.action().troubles[..],
                _ => &[],
            };
            let listed: Vec<&Id> = scene.troubles.iter().map(|at| &at.trouble.id).collect();
            let named: Vec<&Id> = named.iter().map(|trouble| &trouble.id).collect();
            prop_assert_eq!(&listed[..named.len()], &named[..]);
            let here = scene.troubles.iter().filter(|at| matches!(at.under, Some(Heading::Here)));
            prop_assert_eq!(here.count(), named.len());
            let others = &scene.troubles[named.len()..];
            // The place of a trouble's group, of no group the last, then its own place.
            let place = |at: &Listed<'_>| {
                let group = guide.groups.iter().position(|own| {
                    matches!(at.under, Some(Heading::Group(group)) if group.id == own.id)
                });
                let own = guide.troubles.iter().position(|own| own.id == at.trouble.id);
                (group.unwrap_or(guide.groups.len()), own)
            };
            prop_assert!(others.is_sorted_by(|one, other| place(one) < place(other)));
            let wanted = guide.troubles.iter().filter(|trouble| {
                trouble.shown == Shown::Everywhere && !named.contains(&&trouble.id)
            });
            prop_assert_eq!(others.len(), wanted.count());
            prop_assert!(others.iter().all(|at| at.trouble.shown == Shown::Everywhere));
        }
    }

    #[test]
    fn back_undoes_every_answer_that_goes_forward(generated in guides(), way in ways()) {
        let guide = generated.guide();
        for walk in states(&guide, &way) {
            let before = telling(&walk);
            let behind = walk.replies().len();
            for answer in walk.scene().answers {
                let mut on = walk.clone();
                on.answer(answer.clone()).expect("the scene offers its own answers");
                // Back, out of a trouble, and to an earlier answer or click: these go back themselves.
                if on.replies().len() <= behind {
                    continue;
                }
                // An answer that is changed can be followed by those after it, given again by themselves.
                while on.replies().len() > behind {
                    on.back().expect("there is something before");
                }
                prop_assert_eq!(&telling(&on), &before, "after {:?}", answer);
                if let Answer::Choose(_) = answer {
                    prop_assert_eq!(on.scene().given, Some(answer));
                }
            }
        }
    }

    #[test]
    fn a_replayed_walk_is_where_it_was(generated in guides(), way in ways()) {
        let guide = generated.guide();
        for walk in states(&guide, &way) {
            let (again, left) = Walk::resume(&guide, walk.start(), today(), walk.replies());
            prop_assert!(left.is_empty(), "{left:?}");
            prop_assert_eq!(again.replies(), walk.replies());
            // The log holds only what goes forward: of the remedies that were read and left again it knows nothing.
            let tried = |walk: &Walk<'_>| walk.scene().tried.iter().map(|trouble| trouble.id.clone()).collect::<Vec<_>>();
            if tried(&again) == tried(&walk) {
                prop_assert_eq!(telling(&again), telling(&walk));
            } else {
                prop_assert!(matches!(again.scene().place, Place::Stuck));
                prop_assert!(tried(&again).iter().all(|id| tried(&walk).contains(id)));
            }
        }
    }

    #[test]
    fn replies_over_a_changed_guide_stop_where_one_can_go_on(
        generated in guides(),
        way in ways(),
        (what, which) in any::<(bool, Index)>(),
    ) {
        let guide = generated.guide();
        let walk = states(&guide, &way).pop().expect("there is a first state");
        let replies = walk.replies();
        // What is left may have faults; then it is told and not walked.
        let changed = changed(&generated, what, which);
        let Some(guide) = changed.survey(None).guide else { return Ok(()) };
        let (mut again, left) = Walk::resume(&guide, walk.start(), today(), replies.clone());
        let taken = again.replies();
        prop_assert_eq!([taken, left].concat(), replies);
        let mut scenes = 0;
        while let Some(answer) = again.scene().answers.into_iter().next() {
            again.answer(answer).expect("the scene offers its own answers");
            scenes += 1;
            prop_assert!(scenes <= longest(&guide));
        }
        let over = matches!(again.scene().place, Place::Finished { .. });
        prop_assert!(over);
    }

    #[test]
    fn what_is_not_offered_is_refused_and_changes_nothing(
        generated in guides(),
        way in ways(),
        named in any::<(Index, Index)>(),
    ) {
        let guide = generated.guide();
        for mut walk in states(&guide, &way) {
            let (before, replies) = (telling(&walk), walk.replies());
            let offered = walk.scene().answers;
            for answer in answers(&guide, named) {
                // Esc goes back from anywhere.
                if offered.contains(&answer) || (answer == Answer::Back && !replies.is_empty()) {
                    continue;
                }
                let refused = walk.answer(answer.clone());
                prop_assert!(matches!(refused, Err(Refusal::NotOffered | Refusal::AtStart)), "{answer:?}");
                prop_assert_eq!(walk.replies(), &replies[..]);
                prop_assert_eq!(&telling(&walk), &before);
            }
        }
    }
}

/// The guide without one of its clicks, or of the answers to its questions.
fn changed(generated: &Generated, click: bool, which: Index) -> Generated {
    let mut changed = generated.clone();
    let Generated { shared, cases, .. } = &mut changed;
    let mut lists: Vec<&mut Vec<Value>> = Vec::new();
    if click {
        let steps = cases
            .iter_mut()
            .filter_map(|case| case["steps"].as_array_mut());
        lists.extend(
            steps
                .flatten()
                .filter_map(|step| step["path"].as_array_mut()),
        );
    } else {
        let shared = shared.as_object_mut().expect("a file is a map");
        let kinds = shared
            .iter_mut()
            .filter(|(key, _)| ["triage", "observations"].contains(&key.as_str()));
        let questions = kinds.filter_map(|(_, list)| list.as_array_mut()).flatten();
        lists.extend(questions.filter_map(|question| question["answers"].as_array_mut()));
    }
    let count: usize = lists.iter().map(|list| list.len()).sum();
    let mut at = which.index(count.max(1));
    for list in lists {
        if at < list.len() {
            list.remove(at);
            break;
        }
        at -= list.len();
    }
    changed
}

/// An answer of every kind, whether or not anything offers it.
fn answers(guide: &Guide, (one, other): (Index, Index)) -> Vec<Answer> {
    let questions: Vec<_> = guide.triage.iter().chain(&guide.observations).collect();
    let question = one.get(&questions);
    let strange = Id::new("nothing-bears-this").expect("an id");
    let mut answers = vec![
        Answer::Choose(other.get(&question.choices).id.clone()),
        Answer::Choose(strange.clone()),
        Answer::Change(question.id.clone()),
        Answer::Change(strange.clone()),
        Answer::Meet(strange),
        Answer::Done,
        Answer::Back,
        Answer::Trouble,
        Answer::Other,
        Answer::Follow,
        Answer::Return,
        Answer::Restart,
        Answer::Finish,
        Answer::Elsewhere,
        Answer::Go(guide.id.clone()),
        Answer::SignIn,
        Answer::Afresh,
        Answer::Forget,
    ];
    if !guide.troubles.is_empty() {
        answers.push(Answer::Meet(other.get(&guide.troubles).id.clone()));
    }
    answers
}
