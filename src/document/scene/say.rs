//! What to say to a hotline.

use crate::document::{Block, Document};
use crate::guide::{EndingKind, Guide, Hotline, Lang, Text, Trouble};
use crate::walk::Place;
use crate::words::{dispatch, screen as words};

use super::position::code_of;

/// What to say when calling: plain words first, then the place, then what may and may never be told. The place means
/// something only to the hotline that knows the procedure, the one to which the guide sends whoever is stuck.
pub(in crate::document) fn say(
    guide: &Guide,
    hotline: &Hotline,
    heading: String,
    mut plain: Vec<String>,
    place: Vec<String>,
    lang: Lang,
) -> Document {
    let stuck = &guide.stuck.kind;
    let knows_procedure = matches!(stuck, EndingKind::Hotline(own) if own.id == hotline.id);
    let mut secrets = words::stuck_no_secrets(lang).to_owned();
    if knows_procedure {
        if !place.is_empty() {
            plain.extend(place);
            plain.push(dispatch::say(lang, &guide.dispatch));
        }
        secrets = format!("{} {secrets}", words::may_ask(lang));
    }
    let said = (!plain.is_empty()).then_some([Block::heading(heading), Block::Bullets(plain)]);
    said.into_iter()
        .flatten()
        .chain([Block::Warning(secrets)])
        .collect()
}

/// A sentence to say: in the guide's first language, which the hotline speaks, with its meaning for a reader of the other.
pub(in crate::document) fn sentence(text: &Text, lang: Lang) -> String {
    match text.gloss_in(lang) {
        Some(gloss) => format!("{} ({gloss})", text.first),
        None => text.first.to_string(),
    }
}

/// What to say of a trouble.
pub(super) fn of_trouble(met: &Trouble, lang: Lang) -> String {
    match &met.say {
        Some(say) => sentence(say, lang),
        None => words::say_met(lang, met.title.get(lang)),
    }
}

/// Where one is, as it is said to a hotline: with the code of the place, if it has one.
pub(super) fn say_place(name: &str, place: &Place<'_>, lang: Lang) -> String {
    match code_of(place) {
        Some(code) => words::say_place_code(lang, name, &code),
        None => words::say_place(lang, name),
    }
}
