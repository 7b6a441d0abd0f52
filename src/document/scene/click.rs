//! A click: where one is, what is done, what to do, and what is added to it.

use crate::document::addition::{helper_note, notes};
use crate::document::{Block, Document, Helper, Path, Reader, Target};
use crate::guide::{Action, Kind, Lang, Notice};
use crate::walk::{Scene, Spot};
use crate::words::screen as words;

use super::position::at_click;
use super::quote;

pub(super) fn click(document: &mut Document, scene: &Scene<'_>, spot: Spot<'_>, reader: Reader) {
    let lang = reader.lang;
    document.push(Block::Position(at_click(spot, lang)));
    if let Some(lead) = spot.lead().filter(|_| spot.begins_step()) {
        document.push(quote(lead, lang));
    }
    if spot.again.is_some() {
        document.push(quote_click(spot.own(), gloss(spot.own(), lang), lang));
    }
    document.push(Block::Path(path(spot)));
    act(document, spot, &scene.notices, lang);
    if reader.helper == Helper::Present {
        let general = &scene.guide.helper;
        let general = match spot.action().kind {
            Kind::Open(_) => &general.open,
            Kind::Press(_) | Kind::Repeat(_) => &general.press,
            Kind::Code(_) => &general.code,
            Kind::Fill(_) => &general.fill,
            Kind::See(_) => &general.see,
        };
        let own = spot.action().helper.as_ref().or(general.as_ref());
        document.extend(own.map(|note| helper_note(note, lang)));
    }
}

/// The most clicks that are shown before and after the one at hand.
const AROUND: usize = 4;

fn path(spot: Spot<'_>) -> Path {
    let (all, index) = (spot.path(), spot.index());
    let first = index.saturating_sub(AROUND);
    let end = all.len().min(index + AROUND + 1);
    let clicks = all[first..end]
        .iter()
        .map(|action| action.words.to_string())
        .collect();
    Path {
        before: first,
        clicks,
        current: index - first,
        after: all.len() - end,
        unlabelled: matches!(all[index].kind, Kind::Open(_)).then(|| all[index].words.to_string()),
    }
}

/// The dispatch's words for a click that its label does not say.
fn quote_click(action: &Action, gloss: Option<String>, lang: Lang) -> Block {
    Block::Dispatch {
        label: words::from_dispatch(lang).to_owned(),
        words: action.words.to_string(),
        gloss,
    }
}

/// What to do at a click, what to beware of, and what is added to it.
fn act(document: &mut Document, spot: Spot<'_>, notices: &[&Notice], lang: Lang) {
    let action = spot.action();
    let label = || action.kind.label().unwrap_or_default().to_owned();
    let (how, target) = match &action.kind {
        Kind::Open(_) => (words::act_open(lang), Target::Address(label())),
        Kind::Press(_) => (words::act_press(lang), Target::Button(label())),
        Kind::Code(_) => (words::act_code(lang), Target::Code(label())),
        Kind::Fill(_) => (words::act_fill(lang), Target::Field(label())),
        Kind::See(_) => (words::act_see(lang), Target::Sign(label())),
        // A spot inside a repeat gives the click that is shown again, never the repeat.
        Kind::Repeat(_) => return,
    };
    document.push(Block::Act {
        how: how.to_owned(),
        target,
        gloss: gloss(action, lang),
    });
    let label_says_all = action
        .kind
        .label()
        .is_some_and(|label| action.words.as_str() == label);
    match action.kind {
        Kind::Open(_) => document.push(Block::Warning(words::address_check(lang).to_owned())),
        _ if label_says_all => {}
        // The gloss stands under the label.
        _ => document.push(quote_click(action, None, lang)),
    }
    if spot.is_about_code() {
        document.push(Block::Warning(words::code_warning(lang).to_owned()));
    }
    document.extend(notes(action, notices.iter().copied(), lang));
}

/// What a click's label means, for a reader of English.
pub(in crate::document) fn gloss(action: &Action, lang: Lang) -> Option<String> {
    match lang {
        Lang::Vi => None,
        Lang::En => action.gloss.as_ref().map(ToString::to_string),
    }
}
