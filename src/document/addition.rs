//! Additions as blocks: never without their source.

use crate::guide::{Action, Addition, Alias, Lang, Notice, Source, Sureness};
use crate::walk::{Place, Scene};
use crate::words::screen as words;

use super::{Block, Clock, Document, Origin, Reader};

/// Where something comes from, when that stood, and how sure it is.
fn origin(source: &Source, sure: Sureness, lang: Lang) -> Origin {
    let title = source.title.get(lang);
    let source = match source.date {
        Some(date) => words::source_dated(lang, title, &date.written(lang)),
        None => words::source_undated(lang, title),
    };
    let unsure = match sure {
        Sureness::High => None,
        Sureness::Medium => Some(words::sure_medium(lang)),
        Sureness::Low => Some(words::sure_low(lang)),
    };
    Origin {
        source: Some(source),
        unsure,
    }
}

/// Tells the sources of a page's additions once each, below the page.
pub(super) fn gather_sources(document: &mut Document) {
    let mut sources: Vec<String> = Vec::new();
    for block in document.iter_mut() {
        if let Block::Addition { origin, .. } = block {
            let source = origin.source.take();
            sources.extend(source.filter(|source| !sources.contains(source)));
        }
    }
    if !sources.is_empty() {
        document.push(Block::Sources(sources));
    }
}

/// What is told of a scene by ear, and what is told on request: the sources, and at a click that is shown again what
/// was told the first time, but for what to do and what to beware of.
pub fn spoken(scene: &Scene<'_>, document: &Document) -> (Document, Document) {
    let again = match scene.place {
        Place::Click(spot) => spot.again,
        _ => None,
    };
    let is_more = |block: &Block| match block {
        Block::Dispatch { .. } => again.is_some_and(|again| again > 0),
        Block::Addition { .. } | Block::Path(_) => again.is_some(),
        Block::Sources(_) => true,
        _ => false,
    };
    let (mut more, mut told): (Document, Document) = document.iter().cloned().partition(is_more);
    let mut sources: Vec<String> = Vec::new();
    for block in &mut told {
        if let Block::Addition { origin, .. } | Block::HelperNote { origin, .. } = block {
            let source = origin.source.take();
            sources.extend(source.filter(|source| !sources.contains(source)));
        }
    }
    if !sources.is_empty() {
        more.push(Block::Sources(sources));
    }
    (told, more)
}

/// An addition.
pub(super) fn addition(added: &Addition, lang: Lang) -> Block {
    Block::Addition {
        text: added.text.get(lang).to_owned(),
        origin: origin(&added.source, added.sure, lang),
    }
}

/// A dated notice: from when, what, and from where; then the address that it leads to.
pub(super) fn notice(notice: &Notice, lang: Lang) -> Document {
    let says = Block::Addition {
        text: since(notice, lang),
        origin: origin(&notice.says.source, notice.says.sure, lang),
    };
    std::iter::once(says).chain(link(notice)).collect()
}

/// From when a notice holds, and what it says.
fn since(notice: &Notice, lang: Lang) -> String {
    let date = notice.since.written(lang);
    words::since(lang, &date, notice.says.text.get(lang))
}

/// The address that a notice leads to.
fn link(notice: &Notice) -> Option<Block> {
    let link = notice.link.as_ref();
    link.map(|link| Block::Address(link.url.to_string()))
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
        origin: origin(&added.source, added.sure, lang),
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
        origin: origin(&alias.source, Sureness::High, lang),
    };
    let note = action.note.iter().map(|note| addition(note, lang));
    let notices = notices.flat_map(|held| notice(held, lang));
    note.chain(action.alias.iter().map(alias))
        .chain(notices)
        .collect()
}
