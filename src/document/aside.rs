//! Screens beside a walk: on what was typed into the wrong window, and on the keys.

use crate::guide::Lang;
use crate::walk::{Place, Scene};
use crate::words::screen as words;

use super::scene::{code_of, place_name};
use super::{Block, Document};

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
        Block::Heading(words::keys_heading(lang).to_owned()),
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

/// At a counter, where nobody has pressed a key for long: nothing of the walk; and the question below it.
pub fn on_idle(lang: Lang) -> (Document, &'static str) {
    let covered = words::desk_covered(lang).to_owned();
    (vec![Block::Paragraph(covered)], words::ask_stuck(lang))
}
