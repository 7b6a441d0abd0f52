//! What `guide check` costs on a guide of a thousand cases, beside what parsing its files costs. Run by hand:
//! `cargo bench --bench check`.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a benchmark that fails is to fail loudly"
)]
#![allow(missing_docs, reason = "nobody links to a benchmark")]

use std::fmt::Write as _;

use divan::{Bencher, black_box};
use dongbo::guide::{Date, Fetched, FileText, Id, Survey, survey};
use dongbo::walk::proof::prove;
use saphyr_parser::Parser;

fn main() {
    divan::main();
}

const CASES: usize = 1_000;

/// How much there is to say of each case: a place in a file is looked up only for what is said of it.
#[derive(Clone, Copy, Debug)]
enum Said {
    Nothing,
    TwoWarnings,
}

const BOTH: [Said; 2] = [Said::Nothing, Said::TwoWarnings];

/// A day on which every notice holds.
fn today() -> Date {
    Date::parse("2026-11-23").expect("a day")
}

/// How many cases a question of the benchmark leads to.
const ANSWERS: usize = 25;

/// The built-in guide's shared file and so many cases, each like its longest; questions in a chain lead to all of them.
fn files(said: Said) -> Vec<String> {
    let mut answers = String::from("triage:\n");
    let mut cases = String::from("cases:\n");
    for number in 1..=CASES {
        if number % ANSWERS == 1 {
            let question = number / ANSWERS;
            if question > 0 {
                writeln!(
                    answers,
                    "      - {{id: more, label: {{vi: x, en: x}}, to: q{question}}}"
                )
                .expect("a text grows");
            }
            writeln!(
                answers,
                "  - id: q{question}\n    ask: {{vi: x, en: x}}\n    answers:"
            )
            .expect("a text grows");
        }
        writeln!(
            answers,
            "      - {{id: a{number}, label: {{vi: x {number}, en: x {number}}}, to: case-{number}}}"
        )
        .expect("a text grows");
        writeln!(cases, "  - case-{number}").expect("a text grows");
    }
    answers.push_str("      - {id: paper, label: {vi: x, en: x}, to: accounts}\n");
    let shared = include_str!("../guides/guide.yaml")
        .replace("triage:\n", &answers)
        .replace(
            "cases: [cmnd-without-cccd, cmnd-with-cccd, duplicate-accounts]\n",
            &cases,
        )
        .replace("        at: {step: link-vneid, click: notice}\n", "")
        .replace("to: cmnd-without-cccd", "to: case-1")
        .replace("to: cmnd-with-cccd", "to: case-2")
        .replace("to: duplicate-accounts", "to: case-3");
    let wide = include_str!("../guides/cmnd-without-cccd.yaml");
    let case = match said {
        Said::Nothing => wide
            .replace("Tài khoản cấp bởi Cổng dịch vụ công", "Tài khoản của Cổng")
            .replace("Cập nhật từ CSDL Quốc gia", "Cập nhật từ CSDL"),
        Said::TwoWarnings => wide.to_owned(),
    };
    let case = |number| {
        case.replace(
            "\nid: cmnd-without-cccd\n",
            &format!("\nid: case-{number}\n"),
        )
        .replace("\nnumber: 1\n", &format!("\nnumber: {number}\n"))
    };
    std::iter::once(shared)
        .chain((1..=CASES).map(case))
        .collect()
}

fn read(files: &[String], today: Option<Date>) -> Survey {
    let file = |name: &str, text: &String| FileText {
        name: format!("{name}.yaml").into(),
        text: text.clone().into(),
    };
    let mut cases = files[1..].iter();
    let fetch = |id: &Id| {
        let text = cases.next().expect("a file for each case");
        Fetched::File(file(id.as_str(), text))
    };
    survey(&file("guide", &files[0]), &[], fetch, today)
}

#[divan::bench(sample_count = 12, sample_size = 1)]
fn a_parse_the_files_into_values(bencher: Bencher) {
    let files = files(Said::Nothing);
    bencher.bench(|| {
        for file in &files {
            let value: serde_yaml::Value = serde_yaml::from_str(file).expect("it is YAML");
            black_box(value);
        }
    });
}

#[divan::bench(sample_count = 12, sample_size = 1)]
fn b_parse_the_files_into_events(bencher: Bencher) {
    let files = files(Said::Nothing);
    bencher.bench(|| {
        let events = files.iter().flat_map(|file| Parser::new_from_str(file));
        events.flatten().count()
    });
}

#[divan::bench(sample_count = 12, sample_size = 1)]
fn c_read_the_guide_and_its_cases(bencher: Bencher) {
    let files = files(Said::Nothing);
    bencher.bench(|| {
        let guide = read(&files, None).guide.expect("the guide is sound");
        black_box(guide.cases.len())
    });
}

#[divan::bench(args = BOTH, sample_count = 12, sample_size = 1)]
fn d_check_and_prove_the_guide(bencher: Bencher, said: Said) {
    let files = files(said);
    bencher.bench(|| {
        let Survey { guide, files, .. } = read(&files, Some(today()));
        let guide = guide.expect("the guide is sound");
        let proof = prove(&guide, today()).expect("every way ends");
        (files.len(), proof.ways)
    });
}
