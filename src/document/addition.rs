//! Additions as blocks: never without their source.

use crate::guide::{Action, Addition, Alias, Lang, Notice, Source, Sureness};
use crate::words::screen as words;

use super::{Block, Clock, Document, Reader};

/// Where something comes from, when that stood, and how sure it is.
fn source(source: &Source, sure: Sureness, lang: Lang) -> String {
    let title = source.title.get(lang);
    let dated = match source.date {
        Some(date) => words::source_dated(lang, title, &date.written(lang)),
        None => words::source_undated(lang, title),
    };
    match sure {
        Sureness::High => dated,
        Sureness::Medium => format!("{dated}; {}", words::sure_medium(lang)),
        Sureness::Low => format!("{dated}; {}", words::sure_low(lang)),
    }
}

/// An addition.
pub(super) fn addition(added: &Addition, lang: Lang) -> Block {
    Block::Addition {
        text: added.text.get(lang).to_owned(),
        source: source(&added.source, added.sure, lang),
    }
}

/// A dated notice: from when, what, and from where; then the address that it leads to.
pub(super) fn notice(notice: &Notice, lang: Lang) -> Document {
    let text = words::since(
        lang,
        &notice.since.written(lang),
        notice.says.text.get(lang),
    );
    let says = Block::Addition {
        text,
        source: source(&notice.says.source, notice.says.sure, lang),
    };
    let link = notice.link.as_ref();
    let address = link.map(|link| Block::Address(link.url.to_string()));
    std::iter::once(says).chain(address).collect()
}

/// That the machine's clock is wrong, where it is.
pub(super) fn clock(reader: Reader) -> Option<Block> {
    let told = || Block::Warning(words::clock_wrong(reader.lang).to_owned());
    (reader.clock == Clock::Wrong).then(told)
}

/// What a helper is told.
pub(super) fn helper_note(added: &Addition, lang: Lang) -> Block {
    Block::HelperNote {
        label: words::for_helper(lang).to_owned(),
        text: added.text.get(lang).to_owned(),
        source: source(&added.source, added.sure, lang),
    }
}

/// What is added to a click: what it means, another name of its label, and the notices that matter there.
pub(super) fn notes<'g>(
    action: &'g Action,
    notices: impl Iterator<Item = &'g Notice>,
    lang: Lang,
) -> Document {
    let alias = |alias: &Alias| Block::Addition {
        text: words::alias(lang, alias.label.as_str()),
        source: source(&alias.source, Sureness::High, lang),
    };
    let note = action.note.iter().map(|note| addition(note, lang));
    let notices = notices.flat_map(|held| notice(held, lang));
    note.chain(action.alias.iter().map(alias))
        .chain(notices)
        .collect()
}
