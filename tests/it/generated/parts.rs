//! The parts of a guide, each drawn apart. They refer to each other by [`Index`].

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

use super::texts::{line, text};
use super::{ADDRESSES, Generated};

/// Something that is added: its text, its source, how sure it is, and its text for paper.
pub(super) type Added = (Value, Index, Option<&'static str>, Option<Value>);

fn added() -> impl Strategy<Value = Added> {
    let sure = option::weighted(0.3, select(&["high", "medium", "low"][..]));
    // On the heap: there are many of these in a guide, and a test has a small stack.
    let paper = option::weighted(0.2, text().boxed());
    (text(), any::<Index>(), sure, paper)
}

/// A click: its verb, label, words, and what goes with it.
#[derive(Clone, Debug)]
pub(super) struct Click {
    pub verb: usize,
    pub label: String,
    pub around: Option<(String, String)>,
    pub named: bool,
    pub to: (Index, Index),
    pub en: Option<String>,
    pub aliases: Vec<(String, Index)>,
    pub notes: [Option<Added>; 2],
    pub troubles: Vec<Index>,
}

fn click() -> impl Strategy<Value = Click> {
    let what = (0..8usize, line(), option::of((line(), line())));
    let which = (prop::bool::weighted(0.8), any::<(Index, Index)>());
    let notes = [(); 2].map(|()| option::weighted(0.2, added()));
    let beside = (
        option::of(line()),
        prop_oneof![4 => Just(Vec::new()), 1 => vec((line(), any::<Index>()), 1..4)],
        notes,
        vec(any::<Index>(), 0..3),
    );
    (what, which, beside).prop_map(
        |((verb, label, around), (named, to), (en, aliases, notes, troubles))| Click {
            verb,
            label,
            around,
            named,
            to,
            en,
            aliases,
            notes,
            troubles,
        },
    )
}

/// A question: what it asks and is for, its clicks, its answers, and the earlier answer that leads to it.
pub(super) type Question = (
    (Value, Option<Value>),
    Vec<Click>,
    Option<Added>,
    Vec<(Value, Index)>,
    (Value, Index),
);

fn question(clicks: usize) -> impl Strategy<Value = Question> {
    let answers = vec((text(), any::<Index>()), 0..3);
    let hint = option::weighted(0.3, added());
    (
        (text(), option::weighted(0.3, text().boxed())),
        vec(click(), 0..=clicks),
        hint,
        answers,
        (text(), any::<Index>()),
    )
}

/// A case: its title and closing, what it needs, its steps, its ending, and the answer that leads to it.
pub(super) type Case = (
    (Value, Value),
    Vec<Added>,
    Vec<(Option<Value>, Vec<Click>)>,
    Index,
    (Value, Index, Option<Index>),
);

fn case() -> impl Strategy<Value = Case> {
    let step = (option::weighted(0.3, text()), vec(click(), 1..4));
    let lead = (
        text(),
        any::<Index>(),
        option::weighted(0.3, any::<Index>()),
    );
    (
        (text(), text()),
        vec(added(), 0..2),
        vec(step, 0..3),
        any::<Index>(),
        lead,
    )
}

/// An ending: whether it is a portal, which, its title, what comes after, its notices, whom to call, and the answer that
/// leads to it.
pub(super) type Ending = (
    (bool, Index),
    Option<Value>,
    Vec<Added>,
    Vec<Index>,
    Option<Index>,
    (Value, Index),
);

fn ending() -> impl Strategy<Value = Ending> {
    (
        any::<(bool, Index)>(),
        option::of(text()),
        vec(added(), 0..2),
        vec(any::<Index>(), 0..2),
        option::weighted(0.3, any::<Index>()),
        (text(), any::<Index>()),
    )
}

/// A trouble: its title, its remedy, whom to call, where it leads, its group, and whether it is shown only where a click
/// names it.
pub(super) type Trouble = (
    Value,
    Vec<Added>,
    Option<Index>,
    Option<Index>,
    Option<Index>,
    bool,
);

fn trouble() -> impl Strategy<Value = Trouble> {
    let to = option::weighted(0.4, any::<Index>());
    (
        text(),
        vec(added(), 1..3),
        option::weighted(0.3, any::<Index>()),
        to,
        option::weighted(0.7, any::<Index>()),
        prop::bool::weighted(0.3),
    )
}

/// All the parts of a guide.
#[derive(Clone, Debug)]
pub(super) struct Parts {
    pub style: usize,
    pub english: bool,
    pub texts: Vec<Value>,
    pub documents: Vec<(Option<&'static str>, Option<String>)>,
    pub sources: Vec<(Value, Option<&'static str>, Option<&'static str>)>,
    pub hotlines: Vec<(Value, Option<Value>, bool)>,
    pub links: Vec<Value>,
    pub notices: Vec<(&'static str, Added)>,
    pub safety: Vec<Added>,
    pub helper: [Option<Added>; 6],
    pub groups: Vec<Value>,
    pub troubles: Vec<Trouble>,
    pub endings: Vec<Ending>,
    pub stuck: Index,
    pub triage: Vec<Question>,
    pub observations: Vec<Question>,
    pub cases: Vec<Case>,
}

/// Guides without a fault; small ones, mostly.
pub fn guides() -> impl Strategy<Value = Generated> {
    let since = select(&["2024-07-01", "2026-11-23", "2026-11-24", "2031-01-01"][..]);
    let stood = option::of(select(&["2024-05-29", "2026-10", "2026"][..]));
    let kinds = select(&["cong-van", "quyet-dinh", "huong-dan", "trang-web"][..]);
    let document = (option::weighted(0.5, kinds), option::weighted(0.7, line()));
    let style = (0..4usize, prop::bool::weighted(0.2));
    let head = (style, vec(text(), 3..6), vec(document, 1..4));
    let shared = (
        vec(
            (text(), stood, option::weighted(0.3, select(ADDRESSES))),
            1..3,
        ),
        vec(
            (text(), option::weighted(0.3, text().boxed()), any::<bool>()),
            1..3,
        ),
        vec(text(), ADDRESSES.len()),
        vec((since, added()), 0..3),
        vec(added(), 0..2),
        [(); 6].map(|()| option::weighted(0.2, added())),
        (
            vec(text(), 0..4),
            prop_oneof![3 => vec(trouble(), 0..3), 1 => vec(trouble(), 3..12)],
        ),
    );
    let way = (
        vec(ending(), 1..3),
        any::<Index>(),
        vec(question(0), 1..3),
        vec(question(2), 0..3),
        vec(case(), 1..3),
    );
    (head, shared, way).prop_map(|(((style, english), texts, documents), shared, way)| {
        let (sources, hotlines, links, notices, safety, helper, (groups, troubles)) = shared;
        let (endings, stuck, triage, observations, cases) = way;
        Parts {
            style,
            english,
            texts,
            documents,
            sources,
            hotlines,
            links,
            notices,
            safety,
            helper,
            groups,
            troubles,
            endings,
            stuck,
            triage,
            observations,
            cases,
        }
        .put_together()
    })
}
