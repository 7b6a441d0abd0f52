//! Additions as blocks: never without their source.

use crate::guide::{Action, Addition, Alias, Guide, Lang, Notice, Source, Sureness, Text};
use crate::walk::{Place, Scene};
use crate::words::{dispatch, screen as words};

use super::{Added, Block, Cited, Clock, Document, Named, Origin, Reader, Site};

/// A source by its name and its day, and where it can be read.
pub(super) fn named(source: &Source, lang: Lang) -> Named {
    let title = source.title.get(lang);
    let text = match source.date {
        Some(date) => words::source_dated(lang, title, &date.written(lang)),
        None => words::source_undated(lang, title),
    };
    let site = source.url.as_ref().map(|url| Site::new(url, lang));
    Named { text, site }
}

/// Where something comes from, when that stood, and how sure it is.
fn origin(source: &Source, sure: Sureness, lang: Lang) -> Origin {
    let unsure = match sure {
        Sureness::High => None,
        Sureness::Medium => Some(words::sure_medium(lang)),
        Sureness::Low => Some(words::sure_low(lang)),
    };
    Origin {
        source: Some(Cited::Named(named(source, lang))),
        unsure,
    }
}

/// A text of a guide's with its origin. Of a notice, `since` says from when it holds.
fn added(added: &Addition, since: Option<&Notice>, lang: Lang) -> Added {
    let text = |text: &Text| match since {
        Some(notice) => words::since(lang, &notice.since.written(lang), text.get(lang)),
        None => text.get(lang).to_owned(),
    };
    Added {
        text: text(&added.text),
        paper: added.paper.as_ref().map(text),
        origin: origin(&added.source, added.sure, lang),
    }
}

/// Tells the sources of a page's additions once each, below the page.
pub(super) fn gather_sources(document: &mut Document) {
    let additions = document.iter_mut().filter_map(|block| match block {
        Block::Addition(added) => Some(added),
        _ => None,
    });
    let sources = taken(additions);
    document.extend(sources);
}

/// Takes the sources of additions, to be told together.
fn taken<'a>(additions: impl Iterator<Item = &'a mut Added>) -> Option<Block> {
    let mut sources: Vec<String> = Vec::new();
    for added in additions {
        if let Some(Cited::Named(source)) = added.origin.source.take()
            && !sources.contains(&source.text)
        {
            sources.push(source.text);
        }
    }
    (!sources.is_empty()).then_some(Block::Sources(sources))
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
        Block::Addition(_) | Block::Path(_) => again.is_some(),
        Block::Sources(_) => true,
        _ => false,
    };
    let (mut more, mut told): (Document, Document) = document.iter().cloned().partition(is_more);
    more.extend(taken(told.iter_mut().filter_map(Block::added)));
    (told, more)
}

/// An addition.
pub(super) fn addition(of: &Addition, lang: Lang) -> Block {
    Block::Addition(added(of, None, lang))
}

/// A dated notice: from when, what, and from where; then the address that it leads to.
pub(super) fn notice(notice: &Notice, lang: Lang) -> Document {
    let says = Block::Addition(added(&notice.says, Some(notice), lang));
    std::iter::once(says).chain(link(notice, lang)).collect()
}

/// The address that a notice leads to.
fn link(notice: &Notice, lang: Lang) -> Option<Block> {
    let link = notice.link.as_ref();
    link.map(|link| Block::Address(Site::new(&link.url, lang)))
}

/// That the machine's clock is wrong, where it is.
pub(super) fn clock(guide: &Guide, reader: Reader) -> Option<Block> {
    let told = || Block::Warning(dispatch::clock_wrong(reader.lang, &guide.dispatch));
    (reader.clock == Clock::Wrong).then(told)
}

/// What a helper is told, after what introduces it.
pub(super) fn helper_note(label: String, note: &Addition, lang: Lang) -> Block {
    Block::HelperNote(label, added(note, None, lang))
}

/// What is added to a click: what it means, other names of its label, and the notices that matter there.
pub(super) fn notes<'g>(
    action: &'g Action,
    notices: impl Iterator<Item = &'g Notice>,
    lang: Lang,
) -> Document {
    let alias = |alias: &Alias| {
        Block::Addition(Added {
            text: words::alias(lang, alias.label.as_str()),
            paper: None,
            origin: origin(&alias.source, Sureness::High, lang),
        })
    };
    let note = action.note.iter().map(|note| addition(note, lang));
    let notices = notices.flat_map(|held| notice(held, lang));
    note.chain(action.aliases.iter().map(alias))
        .chain(notices)
        .collect()
}
