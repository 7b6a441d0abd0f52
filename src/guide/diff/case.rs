//! Takes a case apart: what to have at hand, its steps, and their clicks.

use crate::guide::model::{Action, Alias, Case, Kind, Repeat, Step};

use super::fields::{Fields, addition, each, part};
use super::part::{Key, Name, Part, Place, What};
use super::value::{Again, Deed, Value};

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
    let deed = |deed| fields.put(Name::Deed, Value::Deed(deed));
    match kind {
        Kind::Open(link) => deed(Deed::Open).put(Name::Page, Value::Link(link)),
        Kind::Press(label) => deed(Deed::Press).words(Name::ScreenLabel, label),
        Kind::Code(label) => deed(Deed::Code).words(Name::ScreenLabel, label),
        Kind::Fill(label) => deed(Deed::Fill).words(Name::ScreenLabel, label),
        Kind::See(label) => deed(Deed::See).words(Name::ScreenLabel, label),
        Kind::Repeat(repeat) => {
            let fields = deed(Deed::Repeat);
            match again(*repeat, steps) {
                Some(again) => fields.put(Name::Again, Value::Again(again)),
                None => fields,
            }
        }
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
