//! The dispatch, and the list of cases.

use crate::guide::{Date, Dispatch, EndingKind, Guide, Lang, Text};
use crate::words::{dispatch, screen as words};

use super::addition::{addition, clock, named, notice};
use super::scene::{ending_place, foreign, number};
use super::{Block, Document, Named, Reader};

/// What the guide carries, why, and how to stay safe. `origin` says where the guide was read from; notices are those
/// that hold `today`.
pub fn about(guide: &Guide, origin: &str, today: Date, reader: Reader) -> Document {
    let lang = reader.lang;
    let mut facts = facts(&guide.dispatch, lang);
    facts.push((words::about_source(lang).to_owned(), origin.to_owned()));
    let mut document = vec![
        Block::heading(guide.title.get(lang).to_owned()),
        Block::heading(dispatch::heading(lang, &guide.dispatch)),
        Block::Facts(facts),
    ];
    document.extend(foreign(guide, lang));
    document.extend(reasons(&guide.dispatch, lang));
    for other in &guide.others {
        document.push(Block::heading(dispatch::heading(lang, other)));
        document.push(Block::Facts(self::facts(other, lang)));
        document.extend(reasons(other, lang));
    }
    let mut notices = guide.notices_on(today).peekable();
    if notices.peek().is_some() {
        document.push(Block::heading(dispatch::since(lang, &guide.dispatch)));
        document.extend(clock(guide, reader));
        document.extend(notices.flat_map(|held| notice(held, lang)));
    }
    if guide.sources.iter().any(|source| source.url.is_some()) {
        document.push(Block::heading(words::sheet_sources(lang)));
        document.extend(guide.sources.iter().flat_map(|source| {
            let Named { text, site } = named(source, lang);
            std::iter::once(Block::Hanging(text)).chain(site.map(Block::Address))
        }));
    }
    document.push(Block::heading(words::about_safety(lang)));
    document.push(Block::Paragraph(words::intro_no_secrets(lang).to_owned()));
    document.extend(guide.safety.iter().map(|rule| addition(rule, lang)));
    document
}

/// What a dispatch is: its number, if it has one, its day, who issued it and what it is about.
fn facts(dispatch: &Dispatch, lang: Lang) -> Vec<(String, String)> {
    let number = dispatch.number.as_ref();
    let number = number.map(|number| (words::about_number(lang), number.to_string()));
    let facts = [
        (words::about_date(lang), dispatch.date.written(lang)),
        (
            words::about_issuer(lang),
            dispatch.issuer.get(lang).to_owned(),
        ),
        (
            words::about_subject(lang),
            dispatch.subject.get(lang).to_owned(),
        ),
    ];
    let facts = number.into_iter().chain(facts);
    facts
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// What a dispatch rests on, and why it asks what it asks.
fn reasons(dispatch: &Dispatch, lang: Lang) -> Document {
    let list = |heading: String, texts: &[Text]| {
        let texts = texts.iter().map(|text| text.get(lang).to_owned());
        let texts: Vec<String> = texts.collect();
        (!texts.is_empty()).then(|| [Block::heading(heading), Block::Bullets(texts)])
    };
    let basis = list(words::about_basis(lang).to_owned(), &dispatch.basis);
    let purpose = list(dispatch::purpose(lang, dispatch), &dispatch.purpose);
    basis.into_iter().chain(purpose).flatten().collect()
}

/// The cases, and where the guide was read from.
pub fn list(guide: &Guide, origin: &str, lang: Lang) -> Document {
    let mut document = Document::from_iter(foreign(guide, lang));
    for case in &guide.cases {
        document.push(Block::heading(format!(
            "{}  {}",
            words::case_number(lang, case.number),
            case.id
        )));
        document.push(Block::Hanging(case.title.get(lang).to_owned()));
        let end = match &case.ending.kind {
            EndingKind::Hotline(hotline) if case.steps.is_empty() => {
                format!("{} {}", words::list_call(lang), number(hotline, lang))
            }
            _ => {
                let place = ending_place(&case.ending, lang);
                format!(
                    "{} → {place}",
                    words::length(lang, case.steps.len(), case.clicks())
                )
            }
        };
        document.push(Block::Paragraph(end));
    }
    let dispatch = dispatch::intro(lang, &guide.dispatch);
    document.push(Block::Hanging(format!("{dispatch} ({origin})")));
    document
}
