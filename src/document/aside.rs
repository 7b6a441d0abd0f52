//! Screens beside a walk: on what was typed into the wrong window, and on the keys.

use crate::guide::Lang;
use crate::words::screen as words;

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

/// At a counter, after a walk: what to do before the next citizen comes; and the question below it.
pub fn on_next(lang: Lang) -> (Document, &'static str) {
    let document = vec![
        Block::Success(words::desk_done(lang).to_owned()),
        Block::Warning(words::desk_log_out(lang).to_owned()),
    ];
    (document, words::desk_ask(lang))
}

/// At a counter, where nobody has pressed a key for long: nothing of the walk; and the question below it.
pub fn on_idle(lang: Lang) -> (Document, &'static str) {
    let covered = words::desk_covered(lang).to_owned();
    (vec![Block::Paragraph(covered)], words::ask_stuck(lang))
}
