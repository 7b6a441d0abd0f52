//! What a walk costs, from YAML text to a screen. Run by hand: `cargo bench`.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a benchmark that fails is to fail loudly"
)]
#![allow(missing_docs, reason = "nobody links to a benchmark")]

use std::fmt::Write as _;

use divan::{Bencher, black_box};
use dongbo::document::text::{Layout, Medium, Symbols, lay_out};
use dongbo::document::{
    Clock, Helper, Reader, Visit, html, json, markdown, mermaid, prompt, scene, sheet,
};
use dongbo::frontend::{
    self, NoAids,
    paint::{Colors, Letters, Paint},
    script::Script,
};
use dongbo::guide::{Date, Fetched, FileText, Guide, Id, Lang, survey};
use dongbo::library;
use dongbo::walk::{Answer, Start, Walk};

fn main() {
    divan::main();
}

const SCREEN: Layout = Layout {
    columns: 80,
    rows: Some(16),
    medium: Medium::Screen,
    symbols: Symbols::Typographic,
    lang: Lang::Vi,
};

const READER: Reader = Reader {
    lang: Lang::Vi,
    helper: Helper::Absent,
    clock: Clock::Plausible,
    visit: Visit::Only,
};

/// A day on which every notice holds.
fn today() -> Date {
    Date::parse("2026-11-23").expect("a day")
}

fn built_in() -> Guide {
    library::load(None).expect("the built-in guide is sound").0
}

/// The built-in guide with one case of so many clicks.
fn guide_of(clicks: usize) -> Guide {
    let shared = include_str!("../guides/guide.yaml")
        .replace(
            "cases: [cmnd-without-cccd, cmnd-with-cccd, duplicate-accounts]",
            "cases: [long]",
        )
        .replace("to: duplicate-accounts", "to: long")
        .replace("at: {step: add-cccd, click: cccd-number}", "")
        .replace("at: {step: link-vneid, click: notice}", "")
        .replace("to: cmnd-without-cccd", "to: long")
        .replace("to: cmnd-with-cccd", "to: long");
    let mut case = String::from(
        "format: 1\nid: long\nnumber: 1\ntitle: {vi: x}\nending: provincial-portal\nclosing: {vi: x}\nsteps:\n  - id: a\n    path:\n",
    );
    for click in 0..clicks {
        writeln!(case, "      - press: Đăng nhập\n        id: c{click}").expect("a text grows");
    }
    let source = |name: &str, text: &str| FileText {
        name: name.into(),
        text: text.to_owned().into(),
    };
    let fetch = |id: &Id| Fetched::File(source(id.as_str(), &case));
    let survey = survey(&source("guide.yaml", &shared), &[], fetch, None);
    survey.guide.expect("the long guide is sound")
}

#[divan::bench]
fn load_the_built_in_guide(bencher: Bencher) {
    bencher.bench(built_in);
}

#[divan::bench]
fn draw_a_scene(bencher: Bencher) {
    let guide = built_in();
    let mut walk = Walk::new(&guide, Start::Case(0), today());
    for _ in 0..4 {
        walk.answer(Answer::Done).expect("a click can be done");
    }
    bencher.bench(|| {
        let at = walk.scene();
        (lay_out(&scene(&at, READER), &SCREEN), prompt(&at, Lang::Vi))
    });
}

#[divan::bench(args = [10, 1_000, 10_000, 100_000])]
fn a_step_forward_and_back_after(bencher: Bencher, clicks: usize) {
    let guide = guide_of(clicks + 2);
    let mut walk = Walk::new(&guide, Start::Case(0), today());
    for _ in 0..clicks {
        walk.answer(Answer::Done).expect("a click can be done");
    }
    bencher.bench_local(|| {
        walk.answer(Answer::Done).expect("a click can be done");
        black_box(walk.scene());
        walk.back().expect("there is something before");
    });
}

#[divan::bench(args = ["text", "html", "markdown", "json", "mermaid"])]
fn write_a_case(bencher: Bencher, format: &str) {
    let guide = built_in();
    let case = &guide.cases[0];
    let paper = Layout {
        rows: None,
        medium: Medium::Transcript,
        ..SCREEN
    };
    let sheet = || sheet(&guide, case, None, today(), READER);
    bencher.bench(|| match format {
        "text" => lay_out(&sheet(), &paper).len(),
        "html" => html::page(&sheet(), Lang::Vi, Lang::Vi).len(),
        "markdown" => markdown(&sheet(), Lang::Vi).len(),
        "json" => json::case(&guide, case).len(),
        _ => mermaid::case(&guide, case, Lang::Vi).len(),
    });
}

#[divan::bench(args = [0, 1, 2])]
fn run_a_whole_case_by_itself(bencher: Bencher, index: usize) {
    let layout = Layout {
        rows: None,
        medium: Medium::Transcript,
        ..SCREEN
    };
    bencher.bench(|| {
        let guide = built_in();
        let mut walk = Walk::new(&guide, Start::Case(index), today());
        let mut script = Script {
            output: Vec::new(),
            layout,
            paint: Paint {
                colors: Colors::Off,
                letters: Letters::Marked,
            },
            pace: std::time::Duration::ZERO,
        };
        frontend::run(&mut walk, &mut script, &mut Vec::new(), &mut NoAids, READER)
            .expect("the ending is reached");
        script.output.len()
    });
}
