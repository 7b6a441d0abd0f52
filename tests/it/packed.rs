//! A guide is packed and unpacked without loss.

use dongbo::document::{self, Clock, Helper, Reader, json, mermaid};
use dongbo::guide::{Date, Guide, Lang, Packed};
use proptest::prelude::*;

use crate::generated::guides;
use crate::properties::config;

/// Everything that is written of a guide.
fn written(guide: &Guide) -> Vec<String> {
    let reader = Reader {
        lang: Lang::En,
        helper: Helper::Present,
        clock: Clock::Plausible,
    };
    let paper = |case| document::paper(guide, case, Date::LAST, reader);
    let papers = guide.cases.iter().map(paper);
    let about = document::about(guide, "x", Date::LAST, reader);
    let mut written: Vec<String> = papers
        .chain([about])
        .map(|document| format!("{document:?}"))
        .collect();
    written.push(json::cases(guide));
    written.push(mermaid::flow(guide, Lang::Vi));
    written
}

/// Fails unless both are the same guide, with the same things shared.
fn assert_same(one: &Guide, other: &Guide) {
    assert_eq!(format!("{one:?}"), format!("{other:?}"));
    assert_eq!(written(one), written(other));
    assert_eq!(Packed::new(one).as_str(), Packed::new(other).as_str());
}

proptest! {
    #![proptest_config(config(32))]

    #[test]
    fn any_guide_is_packed_and_unpacked_without_loss(generated in guides()) {
        let guide = generated.guide();
        let again = Packed::new(&guide).unpack().expect("it is a packed guide");
        assert_same(&guide, &again);
    }
}
