//! The end of a walk, or of a case on paper.

use crate::document::addition::{addition, notice};
use crate::document::{Block, Document, Site};
use crate::guide::{Case, Ending, EndingKind, Guide, Hotline, Lang, Notice, Text};
use crate::walk::Spot;
use crate::words::screen as words;

use super::quote;
use super::say::{say, sentence};

/// An ending, and what led to it.
pub(in crate::document) struct End<'a> {
    /// The case that led there, if one did.
    pub case: Option<&'a Case>,
    /// The ending.
    pub ending: &'a Ending,
    /// The notices that matter there and hold.
    pub notices: &'a [&'a Notice],
    /// What to say of the place that was left for it, where no case led there.
    pub from: Option<String>,
}

pub(super) fn ending(document: &mut Document, guide: &Guide, end: End<'_>, lang: Lang) {
    match (end.case, &end.ending.kind) {
        (Some(case), EndingKind::Portal(_)) => {
            let length = words::length(lang, case.steps.len(), case.clicks());
            document.push(Block::Success(words::ending_done(
                lang,
                case.number,
                &length,
            )));
        }
        (Some(case), EndingKind::Hotline(_)) => {
            document.push(Block::heading(words::ending_call_case(lang, case.number)));
            if case.ending.id == end.ending.id {
                document.push(quote(&case.title, lang));
            }
        }
        (None, _) => {
            let title = end.ending.title.as_ref();
            let title = title.map_or(words::ending_call(lang), |title| title.get(lang));
            document.push(Block::heading(title.to_owned()));
        }
    }
    closing(document, guide, end, lang);
}

/// The dispatch's closing words, where they lead, what to do next, and whom to call with which words.
pub(in crate::document) fn closing(
    document: &mut Document,
    guide: &Guide,
    end: End<'_>,
    lang: Lang,
) {
    let ending = end.ending;
    leads(document, &end, lang);
    document.extend(
        ending
            .call
            .as_ref()
            .map(|hotline| call(hotline, None, lang)),
    );
    let call = match &ending.kind {
        EndingKind::Hotline(hotline) => {
            Some((hotline, words::stuck_say(lang, hotline.phone.as_str())))
        }
        EndingKind::Portal(_) => {
            let hotline = ending.call.as_ref();
            hotline.map(|hotline| (hotline, words::portal_say(lang, hotline.phone.as_str())))
        }
    };
    if let Some((hotline, heading)) = call {
        let plain = ending.say.iter().map(|text| sentence(text, lang));
        let case = end.case.map(|case| {
            let name = words::case_number(lang, case.number);
            match Spot::last(case).map(Spot::code) {
                Some(code) => words::say_place_code(lang, &name, &code),
                None => words::say_place(lang, &name),
            }
        });
        let place = case.or(end.from);
        document.extend(say(
            guide,
            hotline,
            heading,
            plain.collect(),
            place.into_iter().collect(),
            lang,
        ));
    }
}

/// The dispatch's closing words, where they lead, and what to do next.
pub(in crate::document) fn leads(document: &mut Document, end: &End<'_>, lang: Lang) {
    let ending = end.ending;
    // The dispatch's closing words are for its own ending, not for one that a trouble led to.
    if let Some(case) = end.case.filter(|case| case.ending.id == ending.id) {
        document.push(quote(&case.closing, lang));
    }
    let after = ending.after.iter().map(|next| addition(next, lang));
    let notices = end.notices.iter().flat_map(|held| notice(held, lang));
    let mut to: Document = Vec::new();
    match &ending.kind {
        EndingKind::Portal(_) => {
            to.push(contact(&ending.kind, lang));
            to.extend(notices);
            to.push(Block::Warning(words::address_check(lang).to_owned()));
        }
        EndingKind::Hotline(_) => {
            to.push(Block::Paragraph(words::stuck_call(lang).to_owned()));
            to.push(contact(&ending.kind, lang));
            to.extend(notices);
        }
    }
    // At the end of a case one goes on to the portal; elsewhere, what to do comes before whom to turn to.
    if end.case.is_some() {
        document.extend(to.into_iter().chain(after));
    } else {
        document.extend(after.chain(to));
    }
}

/// Where an ending leads.
fn contact(kind: &EndingKind, lang: Lang) -> Block {
    match kind {
        EndingKind::Portal(link) => Block::Address(Site::new(&link.url, lang)),
        EndingKind::Hotline(hotline) => phone(hotline, lang),
    }
}

pub(in crate::document) fn phone(hotline: &Hotline, lang: Lang) -> Block {
    Block::Phone {
        number: hotline.phone.to_string(),
        title: line(hotline, lang),
    }
}

/// A hotline's number in a line, with its extension.
pub(in crate::document) fn number(hotline: &Hotline, lang: Lang) -> String {
    let number = [hotline.phone.to_string()].into_iter();
    let parts = number.chain(extension(hotline, lang));
    parts.collect::<Vec<_>>().join(" · ")
}

fn extension(hotline: &Hotline, lang: Lang) -> Option<String> {
    let extension = hotline.extension.as_ref();
    extension.map(|digits| words::extension(lang, digits.as_str()))
}

/// What is said behind a hotline's number: the extension, whose it is, and the hours at which it is answered.
fn line(hotline: &Hotline, lang: Lang) -> String {
    let title = hotline.title.get(lang).to_owned();
    let hours = hotline.hours.as_ref();
    let hours = hours.map(|hours| hours.get(lang).to_owned());
    let parts = extension(hotline, lang).into_iter();
    let parts = parts.chain([title]).chain(hours);
    parts.collect::<Vec<_>>().join(" · ")
}

/// Whom to call for more help, in a line, and what to say where that is not told elsewhere.
pub(in crate::document) fn call(hotline: &Hotline, say: Option<&Text>, lang: Lang) -> Block {
    Block::Call {
        number: hotline.phone.to_string(),
        title: line(hotline, lang),
        say: say.map(|say| sentence(say, lang)),
    }
}
