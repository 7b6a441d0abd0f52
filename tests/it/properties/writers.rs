//! The writers: whatever a guide says, what is written of it is well formed and says the same.

use dongbo::document::text::{Layout, Line, Medium, Symbols, lay_out, width};
use dongbo::document::{self, Block, Cited, Clock, Document, Helper, Reader, Visit, json, mermaid};
use dongbo::guide::{Guide, Lang};
use dongbo::walk::{Answer, Start, Walk};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use super::mermaid::read;
use super::{config, today};
use crate::generated::{ADDRESSES, guides, items};

const LANGS: [Lang; 2] = [Lang::Vi, Lang::En];

/// The words of each click of a case's file: those that are written, or the label.
pub(super) fn words(case: &Value) -> Vec<&str> {
    let clicks = items(&case["steps"])
        .iter()
        .flat_map(|step| items(&step["path"]));
    let words = clicks.map(|click| {
        let keys = ["words", "press", "code", "fill", "see", "do"];
        keys.iter()
            .find_map(|key| click.get(key)?.as_str())
            .expect("a click has words")
    });
    words.collect()
}

/// The words of each action of a case in JSON.
fn told(case: &Value) -> Vec<&str> {
    let actions = items(&case["steps"])
        .iter()
        .flat_map(|step| items(&step["actions"]));
    actions
        .map(|action| action["words"].as_str().expect("an action has words"))
        .collect()
}

/// Every document that is made of a guide: each case on paper, what it is about, its cases, and each scene of a walk
/// that follows along through it, or that meets a trouble.
fn documents(guide: &Guide, lang: Lang) -> Vec<Document> {
    let reader = Reader {
        lang,
        helper: Helper::Present,
        clock: Clock::Plausible,
        visit: Visit::Only,
    };
    let sheet = |case| document::sheet(guide, case, None, today(), reader);
    let mut documents: Vec<Document> = guide.cases.iter().map(sheet).collect();
    documents.push(document::whole(guide, today(), reader));
    documents.push(document::about(guide, "x", today(), reader));
    documents.push(document::list(guide, "x", lang));
    for index in 0..guide.cases.len() {
        let mut walk = Walk::new(guide, Start::Case(index), today());
        // A walk that does not end is for another test to find.
        for _ in 0..100 {
            let Some(answer) = walk.scene().answers.into_iter().next() else {
                break;
            };
            documents.push(document::scene(&walk.scene(), reader));
            walk.answer(answer)
                .expect("the scene offers its own answers");
        }
    }
    let mut walk = Walk::new(guide, Start::Triage, today());
    for answer in [Answer::Trouble, Answer::Other] {
        walk.answer(answer).expect("it is offered");
        documents.push(document::scene(&walk.scene(), reader));
    }
    documents
}

/// Whether a line is no wider than it must be: one that holds an address may be, if the address stands alone behind a
/// mark.
fn keeps_to(line: &str, columns: usize, width: usize) -> bool {
    let marks = [
        "+", "*", "-", "→", "->", "!", "✓", "x", "▶", "v", ">", "[", "]",
    ];
    let is_mark = |word: &&str| {
        !marks.contains(word)
            && !word
                .trim_end_matches('.')
                .replace('.', "0")
                .bytes()
                .all(|b| b.is_ascii_digit())
    };
    let words: Vec<&str> = line.split_whitespace().filter(is_mark).collect();
    width <= columns || matches!(words[..], [one] if one.contains("https://"))
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn the_json_holds_the_click_words_of_the_file_in_order(generated in guides()) {
        let guide = generated.guide();
        for (case, file) in guide.cases.iter().zip(&generated.cases) {
            let one: Value = serde_json::from_str(&json::case(&guide, case)).expect("it is JSON");
            prop_assert_eq!(told(&one), words(file));
            prop_assert_eq!(one["case"]["title"].as_str(), file["title"][guide.language.key()].as_str());
        }
        let all: Value = serde_json::from_str(&json::cases(&guide)).expect("it is JSON");
        let told: Vec<_> = items(&all["cases"]).iter().map(told).collect();
        let words: Vec<_> = generated.cases.iter().map(words).collect();
        prop_assert_eq!(told, words);
    }

    #[test]
    fn the_flowcharts_are_well_formed_and_say_what_the_guide_says(generated in guides()) {
        let guide = generated.guide();
        for lang in LANGS {
            let flow = mermaid::flow(&guide, lang);
            let chart = read(&flow).map_err(TestCaseError::fail)?;
            let questions = guide.triage.iter().chain(&guide.observations);
            let asked = guide.triage.len() + guide.observations.len();
            prop_assert_eq!(chart.nodes.len(), asked + guide.cases.len() + guide.endings.len());
            let choices: Vec<_> = questions.flat_map(|question| &question.choices).collect();
            let labels: Vec<_> = chart.edges.iter().filter_map(|(_, label, _)| label.as_deref()).collect();
            prop_assert_eq!(labels, choices.iter().map(|choice| choice.label.get(lang)).collect::<Vec<_>>());
            prop_assert_eq!(chart.edges.len(), choices.len() + guide.cases.len());
            for (index, question) in guide.triage.iter().enumerate() {
                prop_assert_eq!(&chart.nodes[&format!("q{index}")], question.ask.get(lang));
            }
            for (case, file) in guide.cases.iter().zip(&generated.cases) {
                let chart = read(&mermaid::case(&guide, case, lang)).map_err(TestCaseError::fail)?;
                let words = words(file);
                prop_assert_eq!(chart.nodes.len(), words.len() + 1);
                prop_assert_eq!(chart.edges.len(), words.len());
                prop_assert_eq!(chart.boxes.len(), case.steps.len());
                let mut said: Vec<&str> = chart.nodes.values().map(String::as_str).collect();
                let mut meant: Vec<&str> = words.into_iter().chain(case.closing.iter().map(|closing| closing.get(lang))).collect();
                said.sort_unstable();
                meant.sort_unstable();
                prop_assert_eq!(said, meant);
            }
        }
    }
}

proptest! {
    #![proptest_config(config(20))]

    #[test]
    fn laid_out_text_keeps_to_its_width_and_breaks_no_address(
        generated in guides(),
        lang in select(&LANGS[..]),
        medium in select(&[Medium::Screen, Medium::Transcript, Medium::Plain][..]),
        symbols in select(&[Symbols::Typographic, Symbols::Ascii][..]),
    ) {
        let guide = generated.guide();
        for document in documents(&guide, lang) {
            for columns in [20, 40, 80] {
                let layout = Layout { columns, rows: None, medium, symbols, lang };
                let lines = lay_out(&document, &layout);
                prop_assert_eq!(&lines, &lay_out(&document, &layout));
                look_at(&document, &lines, columns)?;
                let few = lay_out(&document, &Layout { rows: Some(12), ..layout });
                look_at(&document, &few, columns)?;
            }
        }
    }
}

/// Looks at a document laid out.
fn look_at(document: &Document, lines: &[Line], columns: usize) -> Result<(), TestCaseError> {
    let texts: Vec<String> = lines
        .iter()
        .map(|line| line.iter().map(|(_, text)| text.as_str()).collect())
        .collect();
    for (line, text) in lines.iter().zip(&texts) {
        prop_assert!(
            keeps_to(text, columns, width(line)),
            "{columns} columns: {text:?}"
        );
        prop_assert!(!text.chars().any(char::is_control), "{text:?}");
    }
    // An address that a block holds stands whole in some line.
    for block in document
        .iter()
        .filter(|block| !matches!(block, Block::Path(_)))
    {
        let mut block = block.clone();
        if let Block::Addition(added) | Block::HelperNote(_, added) = &mut block {
            added.paper = None;
            // Where a source can be read is shown only in a list of sources.
            if let Some(Cited::Named(source)) = &mut added.origin.source {
                source.site = None;
            }
        }
        let held = format!("{block:?}");
        for address in ADDRESSES.iter().filter(|address| held.contains(**address)) {
            prop_assert!(
                texts.iter().any(|text| text.contains(address)),
                "{columns} columns: {address} in {block:?}"
            );
        }
    }
    Ok(())
}
