//! Troubles: the list, a remedy, and what to say to the hotline where nothing helped.

use crate::document::addition::addition;
use crate::document::{Block, Document};
use crate::guide::{EndingKind, Form, Hotline, Kind, Lang, Trouble};
use crate::walk::{Place, Scene};
use crate::words::screen as words;

use super::ending::{call, phone};
use super::position::place_name;
use super::say::{of_trouble, say, say_place, sentence};

pub(super) fn troubles(document: &mut Document, scene: &Scene<'_>, lang: Lang) {
    document.push(Block::heading(words::trouble_heading(lang)));
    document.push(Block::Paragraph(words::trouble_calm(lang).to_owned()));
    document.extend(met_at(scene, lang));
}

pub(super) fn elsewhere(document: &mut Document, scene: &Scene<'_>, lang: Lang) {
    document.push(Block::heading(words::answer_elsewhere(lang)));
    match scene.place {
        Place::Clicks { case, step } => {
            let case_number = words::case_number(lang, case.number);
            document.push(Block::Paragraph(if case.steps.len() > 1 {
                let step = words::step_number(lang, step + 1, case.steps.len());
                format!("{case_number} · {step}")
            } else {
                case_number
            }));
        }
        _ => document.extend(met_at(scene, lang)),
    }
}

/// Where the trouble was met, so that nobody loses the place.
fn met_at(scene: &Scene<'_>, lang: Lang) -> Option<Block> {
    let origin = scene.origin?;
    let mut facts = vec![(
        words::trouble_at(lang).to_owned(),
        place_name(&origin, scene.question, lang),
    )];
    if let Place::Click(spot) = origin {
        facts.push((
            words::trouble_click(lang).to_owned(),
            spot.action().words.to_string(),
        ));
    }
    Some(Block::Facts(facts))
}

pub(super) fn remedy(document: &mut Document, scene: &Scene<'_>, met: &Trouble, lang: Lang) {
    document.push(Block::heading(met.title.get(lang).to_owned()));
    document.extend(met.remedy.iter().map(|step| addition(step, lang)));
    if let Some(hotline) = &met.call {
        document.push(call(hotline, None, lang));
        let plain = vec![of_trouble(met, lang)];
        let place = met_place(scene, lang);
        let heading = words::stuck_say(lang, hotline.phone.as_str());
        document.extend(say(scene.guide, hotline, heading, plain, place, lang));
    }
}

pub(super) fn stuck(document: &mut Document, scene: &Scene<'_>, lang: Lang) {
    document.push(Block::heading(words::stuck_heading(lang)));
    document.push(Block::Warning(words::stuck_stop(lang).to_owned()));
    document.push(Block::Paragraph(words::stuck_call(lang).to_owned()));
    // A guide whose `stuck` is no hotline has a fault.
    let ending = &scene.guide.stuck;
    let EndingKind::Hotline(stuck) = &ending.kind else {
        return;
    };
    // The last trouble that was met may be another hotline's to mend, an earlier one another's still.
    let calls = scene.tried.iter().rev().filter_map(|met| met.call.as_ref());
    let mut hotlines: Vec<&Hotline> = Vec::new();
    for hotline in calls.map(|call| &**call) {
        if !hotlines.iter().any(|told| told.id == hotline.id) {
            hotlines.push(hotline);
        }
    }
    let last = scene.tried.last().and_then(|met| met.call.as_deref());
    let hotline = last.unwrap_or(stuck);
    document.push(phone(hotline, lang));
    let others = hotlines.into_iter().filter(|other| other.id != hotline.id);
    document.extend(others.map(|other| call(other, None, lang)));
    let plain = ending.say.iter().map(|text| sentence(text, lang));
    let mut plain: Vec<String> = plain.collect();
    plain.extend(scene.tried.iter().map(|met| of_trouble(met, lang)));
    if scene.tried.is_empty() {
        plain.push(words::say_screen(lang).to_owned());
    }
    let place = met_place(scene, lang);
    let heading = words::stuck_say(lang, hotline.phone.as_str());
    document.extend(say(scene.guide, hotline, heading, plain, place, lang));
}

/// Where the trouble was met, as it is said to a hotline: what is on the screen, then the place.
fn met_place(scene: &Scene<'_>, lang: Lang) -> Vec<String> {
    let Some(origin) = scene.origin else {
        return Vec::new();
    };
    let mut place = Vec::new();
    if let Place::Click(spot) = origin {
        let action = spot.action();
        place.push(match &action.kind {
            Kind::Label(verb, label) if verb.form() == Form::Sign => {
                words::say_expected(lang, label.as_str())
            }
            _ => words::say_click(lang, action.words.as_str()),
        });
    }
    place.push(if let Place::Question(_) = origin {
        words::say_no_case(lang).to_owned()
    } else {
        let name = place_name(&origin, scene.question, lang);
        say_place(&name, &origin, lang)
    });
    place
}
