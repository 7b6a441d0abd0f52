//! The end of a walk, or of a case on paper.

use crate::document::addition::{addition, notice};
use crate::document::{Block, Document};
use crate::guide::{Case, Ending, EndingKind, Hotline, Lang, Notice};
use crate::words::screen as words;

use super::quote;

pub(super) fn ending(
    document: &mut Document,
    case: Option<&Case>,
    ending: &Ending,
    notices: &[&Notice],
    lang: Lang,
) {
    match (case, &ending.kind) {
        (Some(case), EndingKind::Portal(_)) => {
            let length = words::length(lang, case.steps.len(), case.clicks());
            document.push(Block::Success(words::ending_done(
                lang,
                case.number,
                &length,
            )));
        }
        (Some(case), EndingKind::Hotline(_)) => {
            document.push(Block::Heading(words::ending_call_case(lang, case.number)));
            if case.ending.id == ending.id {
                document.push(quote(&case.title, lang));
            }
        }
        (None, _) => {
            let title = ending
                .title
                .as_ref()
                .map_or(words::ending_call(lang), |title| title.get(lang));
            document.push(Block::Heading(title.to_owned()));
        }
    }
    closing(document, case, ending, notices, lang);
}

/// The dispatch's closing words, where they lead, what to do next, and whom to call.
pub(in crate::document) fn closing(
    document: &mut Document,
    case: Option<&Case>,
    ending: &Ending,
    notices: &[&Notice],
    lang: Lang,
) {
    // The dispatch's closing words are for its own ending, not for one that a trouble led to.
    if let Some(case) = case.filter(|case| case.ending.id == ending.id) {
        document.push(quote(&case.closing, lang));
    }
    let after = ending.after.iter().map(|next| addition(next, lang));
    let mut to: Document = Vec::new();
    if let EndingKind::Hotline(_) = ending.kind {
        to.push(Block::Paragraph(words::stuck_call(lang).to_owned()));
    }
    to.push(contact(&ending.kind, lang));
    if let EndingKind::Portal(_) = ending.kind {
        to.push(Block::Warning(words::address_check(lang).to_owned()));
    }
    to.extend(notices.iter().map(|held| notice(held, lang)));
    // At the end of a case one goes on to the portal; elsewhere, what to do comes before whom to turn to.
    if case.is_some() {
        document.extend(to.into_iter().chain(after));
    } else {
        document.extend(after.chain(to));
    }
    document.extend(ending.call.as_ref().map(|hotline| call(hotline, lang)));
    if let EndingKind::Hotline(_) = ending.kind {
        document.push(Block::Warning(words::stuck_no_secrets(lang).to_owned()));
    }
}

/// Where an ending leads.
pub(super) fn contact(kind: &EndingKind, lang: Lang) -> Block {
    match kind {
        EndingKind::Portal(link) => Block::Address(link.url.to_string()),
        EndingKind::Hotline(hotline) => phone(hotline, lang),
    }
}

fn phone(hotline: &Hotline, lang: Lang) -> Block {
    Block::Phone {
        number: hotline.phone.to_string(),
        title: hotline.title.get(lang).to_owned(),
    }
}

/// Whom to call for more help, in a line.
pub(in crate::document) fn call(hotline: &Hotline, lang: Lang) -> Block {
    Block::Paragraph(words::call_for_help(
        lang,
        hotline.phone.as_str(),
        hotline.title.get(lang),
    ))
}
