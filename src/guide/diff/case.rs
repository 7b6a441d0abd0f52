//! Takes a case apart: what to have at hand, its steps, and their clicks.

use crate::guide::model::{Action, Alias, Case, Kind, Repeat, Step};

use super::fields::{Fields, addition, each, part};
use super::part::{Key, Name, Part, Place, What};
use super::value::{Again, Value};

/// The part of a case.
pub(super) fn case(case: &Case) -> Part<'_> {
    let Case {
        id,
        number,
        title,
        needs,
        steps,
        ending,
        closing,
    } = case;
    let fields = Fields::new()
        .text(Name::Title, title)
        .put(Name::CaseNumber, Value::Number(*number))
        .put(Name::Ending, Value::Ending(ending))
        .text(Name::Closing, closing);
    let mut parts = each(needs, |number, need| addition(What::Need, number, need));
    parts.extend(each(steps, |at, it| {
        let place = Place::Step {
            case: *number,
            step: at,
            steps: steps.len(),
        };
        step(steps, at, it).at(place)
    }));
    let case = part(What::Case, Key::Id(id), *number, fields);
    case.with(parts).at(Place::Case(*number))
}

fn step<'g>(steps: &'g [Step], number: usize, step: &'g Step) -> Part<'g> {
    // How many clicks come before is no part of the step, but of those steps.
    let Step {
        id,
        lead,
        actions,
        clicks_before: _,
    } = step;
    let fields = Fields::new().maybe(lead.as_ref(), |fields, lead| fields.text(Name::Lead, lead));
    let clicks = each(actions, |number, action| click(steps, number, action));
    part(What::Step, Key::Id(id), number, fields).with(clicks)
}

/// The part of a click in a path; `steps` are those of its case.
pub(super) fn click<'g>(steps: &'g [Step], number: usize, action: &'g Action) -> Part<'g> {
    let Action {
        id,
        kind,
        words,
        gloss,
        alias,
        note,
        notices,
        helper,
        troubles,
    } = action;
    let mut fields = asked(Fields::new().words(Name::Words, words), kind, steps)
        .maybe(gloss.as_ref(), |fields, gloss| {
            fields.words(Name::Gloss, gloss)
        })
        .maybe(alias.as_ref(), |fields, alias| {
            let Alias { label, source } = alias;
            fields.words(Name::Alias, label).source(Name::Alias, source)
        })
        .maybe(note.as_ref(), |fields, note| {
            fields.addition(Name::Note, note)
        })
        .maybe(helper.as_ref(), |fields, note| {
            fields.addition(Name::Helper, note)
        });
    if !notices.is_empty() {
        fields = fields.put(Name::Notices, Value::Notices(notices));
    }
    if !troubles.is_empty() {
        fields = fields.put(Name::Troubles, Value::Troubles(troubles));
    }
    part(What::Click, Key::Id(id), number, fields)
}

/// Adds what is to be done, and to what.
fn asked<'g>(fields: Fields<'g>, kind: &'g Kind, steps: &'g [Step]) -> Fields<'g> {
    let fields = fields.put(Name::Deed, Value::Deed(kind.verb()));
    match kind {
        Kind::Page(_, link) => fields.put(Name::Page, Value::Link(link)),
        Kind::Label(_, label) => fields.words(Name::ScreenLabel, label),
        Kind::Repeat(repeat) => match again(*repeat, steps) {
            Some(again) => fields.put(Name::Again, Value::Again(again)),
            None => fields,
        },
    }
}

/// The clicks that a repeat does again; the path before an observation has none.
fn again(repeat: Repeat, steps: &[Step]) -> Option<Again<'_>> {
    let Repeat { step, count } = repeat;
    let repeated = steps.get(step)?;
    let last = repeated.actions.get(count.checked_sub(1)?)?;
    Some(Again {
        number: step + 1,
        count,
        ids: (&repeated.id, &last.id),
    })
}
