//! Where a walk ends, and whom to call.

use std::sync::Arc;

use crate::guide::format::{At, EndingFile, HotlineFile, OfficeFile};
use crate::guide::model::{Ending, EndingKind, Hotline, Office};
use crate::guide::rule::{Fault, IdKind};

use crate::guide::value::CleanText;

use super::check::Check;
use super::known::Names;

pub(super) fn hotline(
    check: &mut Check<'_>,
    id: &At<String>,
    file: &HotlineFile,
) -> Option<Hotline> {
    let id = check.id(id);
    let phone = check.phone(&file.phone);
    let title = check.text(&file.title);
    let extension = file.extension.as_ref();
    let extension =
        extension.and_then(|raw| check.value(raw, extension_digits, Fault::BadExtension));
    let hours = check.optional_text(file.hours.as_ref());
    Some(Hotline {
        id: id?,
        phone: phone?,
        title: title?,
        extension,
        hours,
    })
}

/// The digits of an extension.
fn extension_digits(raw: &str) -> Option<CleanText> {
    let is_short = raw.len() <= 6 && raw.bytes().all(|b| b.is_ascii_digit());
    CleanText::new(raw).ok().filter(|_| is_short)
}

/// Where the guide sends whoever sees something that it does not know: to a hotline.
pub(super) fn stuck(
    check: &mut Check<'_>,
    id: &At<String>,
    endings: &Names<Ending>,
) -> Option<Arc<Ending>> {
    let stuck = check.named_in(id, IdKind::Ending, endings);
    let calls = |ending: &Arc<Ending>| matches!(ending.kind, EndingKind::Hotline(_));
    if stuck.as_ref().is_some_and(|ending| !calls(ending)) {
        check.fault(id.span, Fault::StuckAtPortal);
    }
    stuck
}

pub(super) fn ending(
    check: &mut Check<'_>,
    name: &At<String>,
    file: &EndingFile,
    hotlines: &Names<Hotline>,
) -> Option<Ending> {
    let id = check.id(name);
    let kind = kind(check, name, file, hotlines);
    let title = check.optional_text(file.title.as_ref());
    let after = check.additions(&file.after);
    let notices = check.named_notices(&file.notices);
    let call = file.call.as_ref();
    let call = call.and_then(|call| check.named_in(call, IdKind::Hotline, hotlines));
    let say = check.texts(&file.say);
    Some(Ending {
        id: id?,
        kind: kind?,
        title,
        after,
        notices,
        call,
        say,
    })
}

/// What an ending is: exactly one of the four.
fn kind(
    check: &mut Check<'_>,
    name: &At<String>,
    file: &EndingFile,
    hotlines: &Names<Hotline>,
) -> Option<EndingKind> {
    match (&file.portal, &file.hotline, &file.office, &file.done) {
        (Some(link), None, None, None) => check
            .known_in(link, IdKind::Link, |known| &mut known.links)
            .map(EndingKind::Portal),
        (None, Some(hotline), None, None) => check
            .named_in(hotline, IdKind::Hotline, hotlines)
            .map(EndingKind::Hotline),
        (None, None, Some(office), None) => {
            self::office(check, &office.value).map(EndingKind::Office)
        }
        (None, None, None, Some(done)) => check.text(done).map(EndingKind::Done),
        _ => {
            check.fault(name.span, Fault::EndingKind);
            None
        }
    }
}

fn office(check: &mut Check<'_>, file: &OfficeFile) -> Option<Office> {
    let name = check.text(&file.name);
    let address = check.text(&file.address);
    let hours = check.optional_text(file.hours.as_ref());
    let bring = check.additions(&file.bring);
    Some(Office {
        name: name?,
        address: address?,
        hours,
        bring,
    })
}
