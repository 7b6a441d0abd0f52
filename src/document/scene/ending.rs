//! The end of a walk, or of a case on paper.

use crate::document::addition::{addition, notice};
use crate::document::{Block, Document, Site};
use crate::guide::{Case, Ending, EndingKind, Guide, Hotline, Lang, Notice, Office, Text};
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
    let title = end.ending.title.as_ref().map(|title| title.get(lang));
    let is_own = |case: &&Case| case.ending.id == end.ending.id;
    match end.case {
        Some(case) if is_own(&case) && !case.steps.is_empty() => {
            let length = words::length(lang, case.steps.len(), case.clicks());
            document.push(Block::Success(words::ending_done(
                lang,
                case.number,
                &length,
            )));
            document.extend(title.map(Block::heading));
        }
        Some(case) => {
            let title = match (title, &end.ending.kind) {
                (_, EndingKind::Hotline(_)) if title.is_none() || !is_own(&case) => {
                    words::ending_call_case(lang, case.number)
                }
                _ => {
                    let name = words::case_number(lang, case.number);
                    format!("{name}: {}", ending_name(end.ending, lang))
                }
            };
            document.push(Block::heading(title));
            if is_own(&case) {
                document.push(quote(guide, &case.title, lang));
            }
        }
        None => document.push(Block::heading(ending_name(end.ending, lang))),
    }
    closing(document, guide, end, lang);
}

/// An ending's title, or what its kind asks for.
pub(in crate::document) fn ending_name(ending: &Ending, lang: Lang) -> String {
    let title = ending.title.as_ref().map(|title| title.get(lang));
    let kind = match &ending.kind {
        EndingKind::Portal(_) => words::ending_portal(lang),
        EndingKind::Hotline(_) => words::ending_call(lang),
        EndingKind::Office(_) => words::ending_office(lang),
        EndingKind::Done(done) => done.get(lang),
    };
    title.unwrap_or(kind).to_owned()
}

/// Where an ending leads, in a line.
pub(in crate::document) fn ending_place(ending: &Ending, lang: Lang) -> String {
    match &ending.kind {
        EndingKind::Portal(link) => Site::new(&link.url, lang).line(),
        EndingKind::Hotline(hotline) => number(hotline, lang),
        EndingKind::Office(office) => {
            format!("{}, {}", office.name.get(lang), office.address.get(lang))
        }
        EndingKind::Done(done) => done.get(lang).to_owned(),
    }
}

/// The dispatch's closing words, where they lead, what to do next, and whom to call with which words.
pub(in crate::document) fn closing(
    document: &mut Document,
    guide: &Guide,
    end: End<'_>,
    lang: Lang,
) {
    let ending = end.ending;
    leads(document, guide, &end, lang);
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
        EndingKind::Portal(_) | EndingKind::Office(_) | EndingKind::Done(_) => {
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
pub(in crate::document) fn leads(
    document: &mut Document,
    guide: &Guide,
    end: &End<'_>,
    lang: Lang,
) {
    let ending = end.ending;
    // The dispatch's closing words are for its own ending, not for one that a trouble led to.
    if let Some(case) = end.case.filter(|case| case.ending.id == ending.id) {
        let closing = case.closing.as_ref();
        document.extend(closing.map(|closing| quote(guide, closing, lang)));
    }
    let after = ending.after.iter().map(|next| addition(next, lang));
    let notices = end.notices.iter().flat_map(|held| notice(held, lang));
    let mut to: Document = Vec::new();
    match &ending.kind {
        EndingKind::Portal(link) => {
            to.push(Block::Address(Site::new(&link.url, lang)));
            to.extend(notices);
            to.push(Block::Warning(words::address_check(lang).to_owned()));
        }
        EndingKind::Hotline(hotline) => {
            to.push(Block::Paragraph(words::stuck_call(lang).to_owned()));
            to.push(phone(hotline, lang));
            to.extend(notices);
        }
        EndingKind::Office(office) => {
            to.extend(self::office(office, lang));
            to.extend(notices);
        }
        EndingKind::Done(done) => {
            // Without a title it is the heading.
            let said = Block::Success(done.get(lang).to_owned());
            to.extend(Some(said).filter(|_| ending.title.is_some() || end.case.is_some()));
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

/// An office to go to, and what to bring.
fn office(office: &Office, lang: Lang) -> Document {
    let mut document = vec![
        Block::Paragraph(words::office_go(lang).to_owned()),
        Block::Hanging(office.name.get(lang).to_owned()),
        Block::Hanging(words::office_address(lang, office.address.get(lang))),
    ];
    let hours = office.hours.as_ref();
    document.extend(hours.map(|it| Block::Hanging(words::office_hours(lang, it.get(lang)))));
    if !office.bring.is_empty() {
        document.push(Block::heading(words::office_bring(lang)));
        document.extend(office.bring.iter().map(|it| addition(it, lang)));
    }
    document
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
