//! Takes a guide apart. Every struct of the model is named field by field, so that a field which is added to the model
//! cannot be forgotten here.

use std::sync::Arc;

use crate::guide::model::{
    Choice, Dispatch, Ending, EndingKind, Guide, HelperNotes, Hotline, Link, Notice, Question,
    Source, Target, Trouble,
};
use crate::guide::value::Text;

use super::case::{case, click};
use super::fields::{Fields, addition, each, part};
use super::part::{Key, Name, Part, Place, What};
use super::value::{Lead, Value};

/// The parts of a guide: its addresses first, for what changed there matters most.
pub fn parts(guide: &Guide) -> Vec<Part<'_>> {
    let Guide {
        id,
        title,
        dispatch,
        hosts,
        links,
        triage,
        observations,
        cases,
        endings,
        stuck,
        hotlines,
        sources,
        notices,
        intro,
        safety,
        helper,
        troubles,
        folder: _,
    } = guide;
    let mut own = Fields::new()
        .text(Name::Title, title)
        .put(Name::GuideId, Value::Text(id.as_str()))
        .put(Name::Stuck, Value::Ending(stuck));
    if !intro.is_empty() {
        own = own.put(Name::Intro, Value::Notices(intro));
    }
    let own = part(What::Guide, Key::Only, 0, own);
    let mut parts = each(links, link);
    parts.extend(each(hotlines, hotline));
    parts.extend(each(hosts, |number, it| host(number, it)));
    parts.push(own.at(Place::Dispatch));
    parts.push(self::dispatch(dispatch).at(Place::Dispatch));
    parts.extend(each(triage, |number, asked| {
        let place = Place::Question(number);
        question(guide, What::Question, number, asked).at(place)
    }));
    parts.extend(each(observations, |number, asked| {
        let place = Place::Observation(number);
        question(guide, What::Observation, number, asked).at(place)
    }));
    parts.extend(cases.iter().map(case));
    parts.extend(each(endings, ending));
    parts.extend(each(notices, notice));
    parts.extend(each(troubles, |number, it| trouble(guide, number, it)));
    let rule = |number, it| addition(What::Rule, number, it).at(Place::Safety);
    parts.extend(each(safety, rule));
    parts.extend(self::helper(helper));
    parts.extend(each(sources, source));
    parts
}

impl<'g> Part<'g> {
    pub(super) fn at(self, place: Place<'g>) -> Self {
        let place = Some(place);
        Self { place, ..self }
    }

    pub(super) fn with(self, parts: Vec<Part<'g>>) -> Self {
        Self { parts, ..self }
    }
}

fn link(number: usize, link: &Arc<Link>) -> Part<'_> {
    let Link { id, url, title } = &**link;
    let fields = Fields::new()
        .text(Name::Title, title)
        .put(Name::Url, Value::Text(url.as_str()));
    part(What::Link, Key::Id(id), number, fields).at(Place::Addresses)
}

fn hotline(number: usize, hotline: &Arc<Hotline>) -> Part<'_> {
    let Hotline { id, phone, title } = &**hotline;
    let fields = Fields::new()
        .text(Name::Title, title)
        .put(Name::Phone, Value::Text(phone.as_str()));
    part(What::Hotline, Key::Id(id), number, fields).at(Place::Addresses)
}

fn host(number: usize, host: &str) -> Part<'_> {
    let fields = Fields::new().put(Name::Title, Value::Text(host));
    part(What::Host, Key::Text(host), number, fields).at(Place::Addresses)
}

fn dispatch(dispatch: &Dispatch) -> Part<'_> {
    let Dispatch {
        number,
        date,
        issuer,
        subject,
        basis,
        purpose,
    } = dispatch;
    let fields = Fields::new()
        .words(Name::DispatchNumber, number)
        .put(Name::Date, Value::Day(*date))
        .text(Name::Issuer, issuer)
        .text(Name::Subject, subject);
    let mut parts = each(basis, |number, it| plain(What::Basis, number, it));
    parts.extend(each(purpose, |number, it| plain(What::Purpose, number, it)));
    part(What::Dispatch, Key::Only, 0, fields).with(parts)
}

fn question<'g>(guide: &'g Guide, what: What, number: usize, asked: &'g Question) -> Part<'g> {
    let Question {
        id,
        needs,
        path,
        ask,
        hint,
        choices,
    } = asked;
    let fields = Fields::new()
        .text(Name::Ask, ask)
        .maybe(hint.as_ref(), |fields, hint| {
            fields.addition(Name::Hint, hint)
        });
    let mut parts = each(needs, |number, need| addition(What::Need, number, need));
    parts.extend(each(path, |number, action| click(&[], number, action)));
    parts.extend(each(choices, |number, it| choice(guide, number, it)));
    part(what, Key::Id(id), number, fields).with(parts)
}

fn choice<'g>(guide: &'g Guide, number: usize, choice: &'g Choice) -> Part<'g> {
    let Choice { id, label, to } = choice;
    let fields = Fields::new()
        .text(Name::Label, label)
        .put(Name::LeadsTo, Value::Lead(Lead { guide, to }));
    part(What::Choice, Key::Id(id), number, fields)
}

fn ending(number: usize, ending: &Arc<Ending>) -> Part<'_> {
    let Ending {
        id,
        kind,
        title,
        after,
        notices,
        call,
        say,
    } = &**ending;
    let ends_at = match kind {
        EndingKind::Portal(link) => Value::Link(link),
        EndingKind::Hotline(hotline) => Value::Hotline(hotline),
    };
    let mut fields = Fields::new()
        .maybe(title.as_ref(), |fields, title| {
            fields.text(Name::Title, title)
        })
        .put(Name::EndsAt, ends_at)
        .maybe(call.as_ref(), |fields, call| {
            fields.put(Name::Call, Value::Hotline(call))
        });
    if !notices.is_empty() {
        fields = fields.put(Name::Notices, Value::Notices(notices));
    }
    let mut parts = each(after, |number, it| addition(What::After, number, it));
    parts.extend(each(say, |number, it| plain(What::Say, number, it)));
    part(What::Ending, Key::Id(id), number, fields)
        .with(parts)
        .at(Place::Ending(ending))
}

fn notice(number: usize, notice: &Arc<Notice>) -> Part<'_> {
    let Notice {
        id,
        since,
        says,
        link,
    } = &**notice;
    let fields = Fields::new()
        .addition(Name::Text, says)
        .put(Name::Since, Value::Day(*since))
        .maybe(link.as_ref(), |fields, link| {
            fields.put(Name::Page, Value::Link(link))
        });
    part(What::Notice, Key::Id(id), number, fields).at(Place::Notices)
}

fn trouble<'g>(guide: &'g Guide, number: usize, trouble: &'g Arc<Trouble>) -> Part<'g> {
    let Trouble {
        id,
        title,
        remedy,
        say,
        call,
        to,
    } = &**trouble;
    let lead = |to: &'g Target| Value::Lead(Lead { guide, to });
    let fields = Fields::new()
        .text(Name::Title, title)
        .maybe(say.as_ref(), |fields, say| fields.text(Name::Say, say))
        .maybe(call.as_ref(), |fields, call| {
            fields.put(Name::Call, Value::Hotline(call))
        })
        .maybe(to.as_ref(), |fields, to| {
            fields.put(Name::LeadsTo, lead(to))
        });
    part(What::Trouble, Key::Id(id), number, fields)
        .with(each(remedy, |number, it| {
            addition(What::Remedy, number, it)
        }))
        .at(Place::Trouble(trouble))
}

/// A part that is nothing but a text.
fn plain(what: What, number: usize, text: &Text) -> Part<'_> {
    let key = Key::Text(text.vi.as_str());
    part(what, key, number, Fields::new().text(Name::Text, text))
}

fn helper(notes: &HelperNotes) -> Vec<Part<'_>> {
    let some = (1..)
        .zip(&notes.notes)
        .map(|(number, own)| (number, Some(own.verb), &own.note));
    some.map(|(number, deed, note)| {
        let fields = Fields::new().addition(Name::Text, note);
        part(What::HelperNote, Key::Deed(deed), number, fields).at(Place::Helper)
    })
    .collect()
}

fn source(number: usize, source: &Arc<Source>) -> Part<'_> {
    let Source { id, title, date } = &**source;
    let fields = Fields::new()
        .text(Name::Title, title)
        .maybe(date.as_ref(), |fields, date| {
            fields.put(Name::Date, Value::When(*date))
        });
    part(What::Source, Key::Id(id), number, fields).at(Place::Sources)
}
