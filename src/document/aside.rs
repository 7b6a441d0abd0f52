//! Screens beside a walk: on what was typed into the wrong window, and on the keys.

use crate::guide::{HttpsUrl, Lang};
use crate::walk::{Place, Scene};
use crate::words::screen as words;

use super::scene::{code_of, place_name};
use super::{Block, Document, Modules, Site};

/// That something was typed, that it was thrown away, and where it belongs; and the question below it.
pub fn on_typing(lang: Lang) -> (Document, &'static str) {
    let document = vec![
        Block::Warning(words::typed(lang).to_owned()),
        Block::Paragraph(words::typed_where(lang).to_owned()),
        Block::Paragraph(words::typed_enter(lang).to_owned()),
    ];
    (document, words::ask_stuck(lang))
}

/// What the keys do; and the question below it.
pub fn on_keys(lang: Lang) -> (Document, &'static str) {
    let keys = [
        words::key_arrows(lang),
        words::key_digits(lang),
        words::key_enter(lang),
        words::key_escape(lang),
        words::key_end(lang),
    ];
    let document = vec![
        Block::heading(words::keys_heading(lang)),
        Block::Bullets(keys.map(str::to_owned).into()),
        Block::Paragraph(words::keys_else(lang).to_owned()),
    ];
    (document, words::ask_stuck(lang))
}

/// At a counter, after a walk: that it is over or where it stopped, and what to do before the next citizen comes; and the
/// question below it.
pub fn on_next(scene: &Scene<'_>, lang: Lang) -> (Document, &'static str) {
    let place = scene.origin.unwrap_or(scene.place);
    let ended = if let Place::Finished { .. } = place {
        Block::Success(words::desk_done(lang).to_owned())
    } else {
        let stopped = words::stopped_at(lang, &place_name(&place, scene.question, lang));
        let code = code_of(&place).map(|code| format!(" {}.", words::code_here(lang, &code)));
        Block::Paragraph(stopped + &code.unwrap_or_default())
    };
    let log_out = Block::Warning(words::desk_log_out(lang).to_owned());
    (vec![ended, log_out], words::desk_ask(lang))
}

/// An address, with its QR code where it is the government's and the screen has room for it; `told` is what came of opening it. And the question
/// below it.
pub fn on_page(
    url: &HttpsUrl,
    printed: Modules,
    told: Option<Block>,
    lang: Lang,
) -> (Document, &'static str) {
    let site = Site::new(url, lang);
    let scan = match site.caution {
        Some(_) => Block::Address(site),
        None => Block::Scan {
            url: site.url,
            caution: words::page_caution(lang).to_owned(),
            instead: words::page_no_room(lang).to_owned(),
            printed,
        },
    };
    let document = told.into_iter().chain([scan]).collect();
    (document, words::ask_stuck(lang))
}

/// Whether a sheet was written, and where; and the question below it.
pub fn on_sheet(told: Document, lang: Lang) -> (Document, &'static str) {
    (told, words::ask_stuck(lang))
}

/// Before a walk is stopped: where it is; and the question below it.
pub fn on_stop(scene: &Scene<'_>, lang: Lang) -> (Document, &'static str) {
    let place = scene.origin.unwrap_or(scene.place);
    let name = place_name(&place, scene.question, lang);
    let at = Block::Facts(vec![(words::trouble_at(lang).to_owned(), name)]);
    let code = code_of(&place).map(|code| Block::Paragraph(words::code_here(lang, &code)));
    let document = std::iter::once(at).chain(code).collect();
    (document, words::ask_stop(lang))
}

/// At a counter, where nobody has pressed a key for long: nothing of the walk; and the question below it.
pub fn on_idle(lang: Lang) -> (Document, &'static str) {
    let covered = words::desk_covered(lang).to_owned();
    (vec![Block::Paragraph(covered)], words::ask_stuck(lang))
}
