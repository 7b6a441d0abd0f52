//! A whole case on paper.

use crate::guide::{Action, Case, Guide, Kind, Lang, Step};
use crate::words::screen as words;

use super::scene::{closing, dispatch_line, gloss, quote};
use super::{Block, Click, Document};

/// A case from its first click to its ending.
pub fn paper(guide: &Guide, case: &Case, lang: Lang) -> Document {
    let mut document = vec![
        Block::Heading(words::case_number(lang, case.number)),
        Block::Paragraph(case.title.get(lang).to_owned()),
        Block::Paragraph(dispatch_line(guide, lang)),
    ];
    for (index, step) in case.steps.iter().enumerate() {
        document.push(Block::Heading(words::step_heading(lang, index + 1)));
        if let Some(lead) = &step.lead {
            document.push(quote(lead, lang));
        }
        document.push(Block::Clicks(clicks(case, step, lang)));
    }
    document.push(Block::Heading(words::paper_end(lang).to_owned()));
    closing(&mut document, Some(case), &case.ending, lang);
    document
}

fn clicks(case: &Case, step: &Step, lang: Lang) -> Vec<Click> {
    let own = |(index, action): (usize, &Action)| {
        let number = (index + 1).to_string();
        let again = match &action.kind {
            Kind::Repeat(repeat) => case.steps[repeat.step].actions[..repeat.count]
                .iter()
                .enumerate()
                .map(|(inner, action)| {
                    click(format!("{number}.{}", inner + 1), action, Vec::new(), lang)
                })
                .collect(),
            _ => Vec::new(),
        };
        click(number, action, again, lang)
    };
    step.actions.iter().enumerate().map(own).collect()
}

fn click(number: String, action: &Action, again: Vec<Click>, lang: Lang) -> Click {
    let how = match &action.kind {
        // The dispatch's words say it all: an address to open.
        Kind::Open(_) => None,
        Kind::Press(label) if *label == action.words => Some(words::paper_press(lang).to_owned()),
        Kind::Press(label) => Some(words::paper_press_label(lang, label.as_str())),
        Kind::Code(_) => Some(words::paper_code(lang).to_owned()),
        Kind::Fill(_) => Some(words::paper_fill(lang).to_owned()),
        Kind::See(_) => Some(words::paper_see(lang).to_owned()),
        Kind::Repeat(repeat) => Some(words::paper_repeat(lang, repeat.count)),
    };
    Click {
        number,
        words: action.words.to_string(),
        how,
        gloss: gloss(action, lang),
        again,
    }
}
