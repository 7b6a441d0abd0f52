//! Troubles: the list, a remedy, and what to say to the hotline where nothing helped.

use crate::document::addition::addition;
use crate::document::{Block, Document};
use crate::guide::{EndingKind, Guide, Hotline, Id, Kind, Lang, Trouble};
use crate::walk::{Place, Scene};
use crate::words::screen as words;

use super::ending::{call, contact};
use super::position::place_name;

pub(super) fn troubles(document: &mut Document, scene: &Scene<'_>, lang: Lang) {
    document.push(Block::Heading(words::trouble_heading(lang).to_owned()));
    document.push(Block::Paragraph(words::trouble_calm(lang).to_owned()));
    document.extend(met_at(scene, lang));
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

pub(super) fn remedy(document: &mut Document, met: &Trouble, lang: Lang) {
    document.push(Block::Heading(met.title.get(lang).to_owned()));
    document.extend(met.remedy.iter().map(|step| addition(step, lang)));
    document.extend(met.call.as_ref().map(|hotline| call(hotline, lang)));
}

pub(super) fn stuck(document: &mut Document, guide: &Guide, scene: &Scene<'_>, lang: Lang) {
    document.push(Block::Heading(words::stuck_heading(lang).to_owned()));
    document.push(Block::Warning(words::stuck_stop(lang).to_owned()));
    document.push(Block::Paragraph(words::stuck_call(lang).to_owned()));
    document.extend(
        scene
            .support
            .map(|support| contact(&support.stuck.kind, lang)),
    );
    // A trouble that was met may be somebody else's to mend.
    let mut others: Vec<&Hotline> = Vec::new();
    for hotline in scene.tried.iter().filter_map(|met| met.call.as_deref()) {
        let is_told = |id: &Id| others.iter().any(|other| other.id == *id);
        let stuck = scene.support.map(|support| &support.stuck.kind);
        let is_stuck = matches!(stuck, Some(EndingKind::Hotline(own)) if own.id == hotline.id);
        if !is_stuck && !is_told(&hotline.id) {
            others.push(hotline);
        }
    }
    document.extend(others.into_iter().map(|hotline| call(hotline, lang)));
    document.push(Block::Heading(words::stuck_say(lang).to_owned()));
    let dispatch = guide.dispatch();
    let mut say = vec![words::say_dispatch(
        lang,
        dispatch.number.as_str(),
        &dispatch.date.written(lang),
    )];
    if let Some(origin) = scene.origin {
        say.push(match origin {
            Place::Question(_) => words::say_no_case(lang).to_owned(),
            _ => words::say_place(lang, &place_name(&origin, scene.question, lang)),
        });
        if let Place::Click(spot) = origin {
            let action = spot.action();
            say.push(match &action.kind {
                Kind::See(label) => words::say_expected(lang, label.as_str()),
                _ => words::say_click(lang, action.words.as_str()),
            });
        }
    }
    if !scene.tried.is_empty() {
        let tried: Vec<&str> = scene
            .tried
            .iter()
            .map(|trouble| trouble.title.get(lang))
            .collect();
        say.push(words::say_met(lang, &tried.join("; ")));
    }
    document.push(Block::Bullets(say));
    document.push(Block::Warning(words::stuck_no_secrets(lang).to_owned()));
}
