//! A whole case on paper.

use std::collections::HashSet;

use crate::guide::{
    Action, Case, Date, EndingKind, Form, Guide, Id, Kind, Lang, Shown, Step, Target, Trouble,
};
use crate::walk::{Place, Spot};
use crate::words::screen as words;

use super::addition::{addition, clock, notes, notice};
use super::scene::{End, call, closing, dispatch_line, foreign, gloss, place_name, quote};
use super::{Block, Click, Document, Reader};

/// A case from what to know before its first click to its ending, with the notices that hold `today`.
pub fn paper(guide: &Guide, case: &Case, today: Date, reader: Reader) -> Document {
    let lang = reader.lang;
    let mut document = vec![
        Block::Heading(words::case_number(lang, case.number)),
        quote(&case.title, lang),
        Block::Hanging(dispatch_line(guide, lang)),
    ];
    document.extend(foreign(guide, lang));
    let mut notices = guide.notices_on(today).peekable();
    if notices.peek().is_some() && !case.steps.is_empty() {
        document.push(Block::Heading(words::about_notices(lang).to_owned()));
        document.extend(clock(reader));
        document.extend(notices.flat_map(|held| notice(held, lang)));
    }
    if !guide.safety.is_empty() {
        document.push(Block::Heading(words::about_safety(lang).to_owned()));
        document.extend(guide.safety.iter().map(|rule| addition(rule, lang)));
    }
    if !case.needs.is_empty() {
        document.push(Block::Heading(words::preface_needs(lang).to_owned()));
        document.extend(case.needs.iter().map(|need| addition(need, lang)));
    }
    for (index, step) in case.steps.iter().enumerate() {
        document.push(Block::Heading(if case.steps.len() > 1 {
            words::step_heading(lang, index + 1)
        } else {
            words::clicks_heading(lang).to_owned()
        }));
        if let Some(lead) = &step.lead {
            document.push(quote(lead, lang));
        }
        document.push(Block::Clicks(clicks(case, step, today, lang)));
    }
    document.push(Block::Heading(words::paper_end(lang).to_owned()));
    let notices: Vec<_> = case.ending.notices_on(today).collect();
    let end = End {
        case: Some(case),
        ending: &case.ending,
        notices: &notices,
        from: None,
    };
    closing(&mut document, guide, end, lang);
    troubles(&mut document, guide, case, lang);
    document
}

/// The troubles that can be met in a case, group by group, each with its remedy. None where there is no click.
fn troubles(document: &mut Document, guide: &Guide, case: &Case, lang: Lang) {
    if case.steps.is_empty() {
        return;
    }
    let clicks = case.steps.iter().flat_map(|step| &step.actions);
    let named: HashSet<&Id> = clicks
        .flat_map(|click| &click.troubles)
        .map(|trouble| &trouble.id)
        .collect();
    let can_be_met =
        |trouble: &&Trouble| trouble.shown == Shown::Everywhere || named.contains(&trouble.id);
    let mut troubles = guide.troubles_by_group().filter(can_be_met).peekable();
    if troubles.peek().is_some() {
        document.push(Block::Heading(words::paper_troubles(lang).to_owned()));
    }
    let mut last = None;
    for trouble in troubles {
        let group = trouble.group.as_ref();
        if let Some(group) = group.filter(|group| last != Some(&group.id)) {
            document.push(Block::Heading(group.title.get(lang).to_owned()));
        }
        last = group.map(|group| &group.id);
        document.push(Block::Hanging(format!("? {}", trouble.title.get(lang))));
        document.extend(trouble.remedy.iter().map(|step| addition(step, lang)));
        document.extend(trouble.call.as_ref().map(|hotline| call(hotline, lang)));
        let to = trouble.to.as_ref();
        document.extend(to.and_then(|to| lead(guide, to, lang)));
    }
}

/// Where a trouble leads; a hotline where what is to be done is to call it.
fn lead(guide: &Guide, to: &Target, lang: Lang) -> Option<Block> {
    let place = match to {
        Target::Question(_) => words::triage_name(lang).to_owned(),
        Target::Case { index, at } => {
            let case = &guide.cases[*index];
            let spot = at
                .as_ref()
                .and_then(|(step, click)| Spot::named(case, step, click));
            spot.map_or(words::case_number(lang, case.number), |spot| {
                place_name(&Place::Click(spot), 0, lang)
            })
        }
        Target::Observation(_) => words::look_heading(lang).to_owned(),
        Target::Ending(index) => {
            let ending = &guide.endings[*index];
            match &ending.kind {
                EndingKind::Hotline(hotline) if ending.id == guide.stuck.id => {
                    return Some(call(hotline, lang));
                }
                _ => ending.title.as_ref()?.get(lang).to_owned(),
            }
        }
    };
    Some(Block::Hanging(format!("→ {place}")))
}

fn clicks(case: &Case, step: &Step, today: Date, lang: Lang) -> Vec<Click> {
    let own = |(index, action): (usize, &Action)| {
        let number = (index + 1).to_string();
        let again = match &action.kind {
            Kind::Repeat(repeat) => case.steps[repeat.step].actions[..repeat.count]
                .iter()
                .enumerate()
                .map(|(inner, action)| {
                    let number = format!("{number}.{}", inner + 1);
                    click(number, action, Vec::new(), today, lang)
                })
                .collect(),
            _ => Vec::new(),
        };
        click(number, action, again, today, lang)
    };
    step.actions.iter().enumerate().map(own).collect()
}

fn click(number: String, action: &Action, again: Vec<Click>, today: Date, lang: Lang) -> Click {
    let how = match &action.kind {
        Kind::Repeat(repeat) => words::paper_repeat(lang, repeat.count),
        Kind::Label(verb, label) if verb.form() == Form::Button && *label != action.words => {
            words::paper_press_label(lang, label.as_str())
        }
        Kind::Page(verb, _) | Kind::Label(verb, _) => lang.pick(verb.words().paper).to_owned(),
    };
    let how = Some(how).filter(|how| !how.is_empty());
    // The words of how to do a `code` click contain the warning already.
    let warns = action.is_about_code() && action.kind.form() != Some(Form::Code);
    let warning = warns.then(|| Block::Warning(words::code_warning(lang).to_owned()));
    Click {
        number,
        words: action.words.to_string(),
        how,
        gloss: gloss(action, lang),
        notes: warning
            .into_iter()
            .chain(notes(action, action.notices_on(today), lang))
            .collect(),
        again,
    }
}
