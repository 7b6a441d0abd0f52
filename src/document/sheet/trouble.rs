//! Troubles on a sheet, and whom to call about those that are not on it.

use std::cmp::Reverse;

use crate::document::addition::addition;
use crate::document::scene::{call, phone, say, sentence, target_name};
use crate::document::{Block, Document, Level};
use crate::guide::{EndingKind, Guide, Lang, Target, Trouble};
use crate::walk::Spot;
use crate::words::screen as words;

use super::clicks::Clicks;
use super::lowered;

/// How many troubles are told of a case.
const LIKELIEST: usize = 3;

/// The likeliest troubles of a case, and for the rest what to say to the hotline. Nothing where there is no click.
pub(super) fn likeliest(guide: &Guide, clicks: &Clicks<'_>, lang: Lang) -> Document {
    if clicks.all().next().is_none() {
        return Document::new();
    }
    let mut document = vec![Block::heading(words::paper_troubles(lang))];
    for met in most_named(clicks) {
        document.push(Block::Heading(Level::Part, met.title.get(lang).to_owned()));
        document.extend(remedy(guide, met, lang));
        document.extend(
            met.to
                .as_ref()
                .and_then(|to| on_sheet(guide, to, clicks, lang)),
        );
    }
    document.push(Block::Heading(
        Level::Part,
        words::sheet_else(lang).to_owned(),
    ));
    document.push(Block::Paragraph(words::stuck_stop(lang).to_owned()));
    document.extend(stuck(
        guide,
        &words::case_number(lang, clicks.case.number),
        lang,
    ));
    document
}

/// The troubles that the most clicks name first, which is as the likeliest, in the order in which they are met; of those
/// that as many name, the ones that are met earlier.
fn most_named<'g>(clicks: &Clicks<'g>) -> Vec<&'g Trouble> {
    let mut counts: Vec<(usize, &Trouble)> = Vec::new();
    for named in clicks
        .all()
        .filter_map(|spot| spot.action().troubles.first())
    {
        match counts.iter_mut().find(|(_, own)| own.id == named.id) {
            Some((count, _)) => *count += 1,
            None => counts.push((1, &**named)),
        }
    }
    let mut most: Vec<usize> = (0..counts.len()).collect();
    most.sort_by_key(|at| Reverse(counts[*at].0));
    most.truncate(LIKELIEST);
    most.sort_unstable();
    most.into_iter().map(|at| counts[at].1).collect()
}

/// What to do about a trouble, and whom to call about it.
pub(super) fn remedy(guide: &Guide, met: &Trouble, lang: Lang) -> Document {
    let mut document: Document = met.remedy.iter().map(|step| addition(step, lang)).collect();
    let stuck = match (&met.to, &guide.stuck.kind) {
        (Some(Target::Ending(at)), EndingKind::Hotline(hotline))
            if guide.endings[*at].id == guide.stuck.id =>
        {
            Some(hotline)
        }
        _ => None,
    };
    let hotline = met.call.as_ref().or(stuck);
    document.extend(hotline.map(|hotline| call(hotline, met.say.as_ref(), lang)));
    document
}

/// Where a trouble leads, if that is on the sheet; a hotline to call is told in its place.
fn on_sheet(guide: &Guide, to: &Target, clicks: &Clicks<'_>, lang: Lang) -> Option<Block> {
    match to {
        Target::Case { .. } => {
            let spot = Spot::entered(guide, to).filter(|spot| clicks.has(*spot))?;
            let click = words::sheet_click(lang, &spot.code());
            Some(Block::Hanging(format!("→ {click}")))
        }
        Target::Ending(index) if guide.endings[*index].id != guide.stuck.id => {
            let ending = &guide.endings[*index];
            match &ending.kind {
                EndingKind::Hotline(hotline) => Some(call(hotline, ending.say.first(), lang)),
                EndingKind::Office(_) => Some(Block::Hanging(format!(
                    "→ {}",
                    target_name(guide, to, lang)
                ))),
                EndingKind::Portal(_) | EndingKind::Done(_) => None,
            }
        }
        _ => None,
    }
}

/// Whom to call where nothing helps, and what to say then; `case` is the case that is told.
pub(super) fn stuck(guide: &Guide, case: &str, lang: Lang) -> Document {
    let ending = &guide.stuck;
    // A guide whose `stuck` is no hotline has a fault.
    let EndingKind::Hotline(hotline) = &ending.kind else {
        return Document::new();
    };
    let mut plain: Vec<String> = ending.say.iter().map(|text| sentence(text, lang)).collect();
    plain.push(words::say_screen(lang).to_owned());
    let heading = words::stuck_say(lang, hotline.phone.as_str());
    let place = vec![words::sheet_number(lang, case)];
    let mut document = vec![phone(hotline, lang)];
    let said = say(guide, hotline, heading, plain, place, lang);
    document.extend(lowered(said));
    document
}
