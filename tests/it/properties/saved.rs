//! Saved walks: whatever is kept of one is read as it was written.

use dongbo::guide::{Date, Id};
use dongbo::saved::{Click, Saved};
use dongbo::walk::{Answer, Page, PlaceId, Reply};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::config;

/// Ids, also those that YAML takes for something else than a text.
fn id() -> impl Strategy<Value = Id> {
    let tricky = vec!["null", "true", "no", "y", "on", "e1", "inf", "nan", "off"];
    let text = prop_oneof![
        "[a-z]([a-z0-9]|-[a-z]){0,20}",
        select(tricky).prop_map(ToOwned::to_owned)
    ];
    text.prop_filter_map("an id", |text| Id::new(&text))
}

fn page() -> impl Strategy<Value = Page> {
    select(vec![Page::Case, Page::Safety, Page::Notices])
}

fn place() -> impl Strategy<Value = PlaceId> {
    let any = (
        0..10,
        id(),
        id(),
        option::of(id()),
        option::of(id()),
        page(),
    );
    let all = any.prop_map(|(nth, trail, click, step, again, page)| match nth {
        0 => PlaceId::Question(trail),
        1 => PlaceId::Review,
        2 => PlaceId::Preface(trail, page),
        3 => PlaceId::Click {
            trail,
            step,
            click,
            again,
        },
        4 => PlaceId::Troubles,
        5 => PlaceId::Remedy(trail),
        6 => PlaceId::Stuck,
        7 => PlaceId::Steps,
        8 => PlaceId::Clicks {
            case: trail,
            step: click,
        },
        _ => PlaceId::Ending(trail),
    });
    // Whoever adds a variant adds it above.
    all.prop_map(|place| match place {
        PlaceId::Question(_)
        | PlaceId::Review
        | PlaceId::Preface(..)
        | PlaceId::Click { .. }
        | PlaceId::Troubles
        | PlaceId::Remedy(_)
        | PlaceId::Stuck
        | PlaceId::Steps
        | PlaceId::Clicks { .. }
        | PlaceId::Ending(_) => place,
    })
}

fn answer() -> impl Strategy<Value = Answer> {
    let all = (0..18, id(), id()).prop_map(|(nth, id, step)| match nth {
        0 => Answer::Choose(id),
        1 => Answer::Done,
        2 => Answer::Back,
        3 => Answer::Change(id),
        4 => Answer::Trouble,
        5 => Answer::Meet(id),
        6 => Answer::Other,
        7 => Answer::Follow,
        8 => Answer::Return,
        9 => Answer::Restart,
        10 => Answer::Elsewhere,
        11 => Answer::Within { case: id, step },
        12 => Answer::Go(id),
        13 => Answer::SignIn,
        14 => Answer::Afresh,
        15 => Answer::Forget,
        16 => Answer::Skip,
        _ => Answer::Finish,
    });
    // Whoever adds a variant adds it above.
    all.prop_map(|answer| match answer {
        Answer::Choose(_)
        | Answer::Done
        | Answer::Skip
        | Answer::Back
        | Answer::Change(_)
        | Answer::Trouble
        | Answer::Meet(_)
        | Answer::Other
        | Answer::Follow
        | Answer::Return
        | Answer::Restart
        | Answer::Elsewhere
        | Answer::Within { .. }
        | Answer::Go(_)
        | Answer::SignIn
        | Answer::Afresh
        | Answer::Forget
        | Answer::Finish => answer,
    })
}

fn day() -> impl Strategy<Value = Date> {
    (0..4_000_000_000_u64).prop_map(Date::in_vietnam)
}

fn saved() -> impl Strategy<Value = Saved> {
    let reply = (place(), answer()).prop_map(|(place, answer)| Reply { place, answer });
    let replies = prop::collection::vec(reply, 0..30);
    let number = "[0-9A-ZĐ/&: #'\"{}*!|>%@`-]{0,40}";
    let click = (id(), id(), option::of(id()));
    let click = click.prop_map(|(step, click, again)| Click { step, click, again });
    let parts = (
        id(),
        option::of(number),
        day(),
        option::of(id()),
        option::of(click),
        replies,
    );
    parts.prop_map(|(guide, dispatch, day, case, click, replies)| Saved {
        guide,
        dispatch,
        day,
        case,
        click,
        replies,
    })
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn a_saved_walk_is_read_as_it_was_written(saved in saved()) {
        let text = saved.write().expect("a text");
        let read = Saved::read(text.as_bytes());
        prop_assert_eq!(read.expect("a saved walk"), saved, "{}", text);
    }

    #[test]
    fn a_damaged_file_is_refused_or_read_and_never_panics(
        saved in saved(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let mut text = saved.write().expect("a text").into_bytes();
        let at = at.index(text.len());
        text[at] = byte;
        let _ = Saved::read(&text);
        text.truncate(at);
        let _ = Saved::read(&text);
    }
}
