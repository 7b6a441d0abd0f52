//! The dispatch, and the list of cases.

use crate::guide::{Date, EndingKind, Guide, Lang};
use crate::words::screen as words;

use super::addition::{addition, clock, named, notice};
use super::scene::{dispatch_line, foreign, number};
use super::{Block, Document, Named, Reader, Site};

/// What the guide carries, why, and how to stay safe. `origin` says where the guide was read from; notices are those
/// that hold `today`.
pub fn about(guide: &Guide, origin: &str, today: Date, reader: Reader) -> Document {
    let lang = reader.lang;
    let dispatch = &guide.dispatch;
    let all =
        |texts: &[crate::guide::Text]| texts.iter().map(|text| text.get(lang).to_owned()).collect();
    let fact = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut document = vec![
        Block::heading(guide.title.get(lang).to_owned()),
        Block::heading(words::about_dispatch(lang)),
        Block::Facts(vec![
            fact(words::about_number(lang), dispatch.number.as_str()),
            fact(words::about_date(lang), &dispatch.date.written(lang)),
            fact(words::about_issuer(lang), dispatch.issuer.get(lang)),
            fact(words::about_subject(lang), dispatch.subject.get(lang)),
            fact(words::about_source(lang), origin),
        ]),
    ];
    document.extend(foreign(guide, lang));
    for (heading, texts) in [
        (words::about_basis(lang), &dispatch.basis),
        (words::about_purpose(lang), &dispatch.purpose),
    ] {
        if !texts.is_empty() {
            document.push(Block::heading(heading.to_owned()));
            document.push(Block::Bullets(all(texts)));
        }
    }
    let mut notices = guide.notices_on(today).peekable();
    if notices.peek().is_some() {
        document.push(Block::heading(words::about_notices(lang)));
        document.extend(clock(reader));
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
            EndingKind::Portal(link) => {
                format!(
                    "{} → {}",
                    words::length(lang, case.steps.len(), case.clicks()),
                    Site::new(&link.url, lang).line()
                )
            }
            EndingKind::Hotline(hotline) => {
                format!("{} {}", words::list_call(lang), number(hotline, lang))
            }
        };
        document.push(Block::Paragraph(end));
    }
    let dispatch = dispatch_line(guide, lang);
    document.push(Block::Hanging(format!("{dispatch} ({origin})")));
    document
}
