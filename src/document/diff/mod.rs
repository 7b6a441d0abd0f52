//! What changed between two versions of a guide: addresses and telephone numbers first, each other change below where a
//! reader meets it.

mod name;

use crate::guide::diff::{Change, Edit, How, Part, is_contact};
use crate::guide::{Lang, Text, Verb};
use crate::words::{capital, diff as words, screen};

use super::{Block, Detail, Document};
use name::{field, name, short, value};

/// What changed between the guides of these names, the old one and the new one, place by place, and how much it is.
pub fn diff(changes: &[Change<'_>], [old, new]: [&str; 2], lang: Lang) -> Document {
    let mut document = vec![Block::Facts(vec![
        (words::old(lang).to_owned(), old.to_owned()),
        (words::new(lang).to_owned(), new.to_owned()),
    ])];
    let mut last = String::new();
    for change in changes {
        let place = place(change, lang);
        let heading = match &place {
            _ if change.is_contact => words::at_contacts(lang).to_owned(),
            Some(place) => place.clone(),
            None => words::heading(lang, change.group()).to_owned(),
        };
        if heading != last {
            document.push(Block::heading(heading.clone()));
            last = heading;
        }
        document.push(block(change, place, lang));
    }
    document.push(Block::heading(total(changes, lang)));
    document
}

/// How many changes of each kind there are.
fn total(changes: &[Change<'_>], lang: Lang) -> String {
    let mut counts: Vec<String> = Vec::new();
    for how in [How::New, How::Gone, How::Changed, How::Moved, How::Renamed] {
        let count = changes.iter().filter(|change| change.how == how).count();
        if count > 0 {
            counts.push(words::count(lang, how, count));
        }
    }
    match &counts[..] {
        [] => words::nothing(lang).to_owned(),
        counts => words::total(lang, changes.len(), &counts.join(", ")),
    }
}

/// The lists whose parts are places with names of their own.
const PLACES: [&str; 6] = [
    "triage",
    "observations",
    "cases",
    "steps",
    "endings",
    "troubles",
];

/// The places around a change, and of the part itself, that have names of their own. A number that is not the new version's
/// is marked as such.
fn place(change: &Change<'_>, lang: Lang) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    let mut is_gone = false;
    for pair in &change.chain {
        let Some(part) = pair.part() else { continue };
        let n = part.number;
        let name = || short(name(&change.chain[..2], lang).unwrap_or_default());
        names.push(match &*part.name {
            "triage" => screen::triage_heading(lang, n),
            "observations" => words::at_observation(lang, screen::look_heading(lang), n),
            "cases" => screen::case_number(lang, n),
            "steps" => screen::step_number(lang, n, part.of),
            "endings" => return Some(words::at_ending(lang, &name())),
            "troubles" => return Some(words::at_trouble(lang, &name())),
            _ => continue,
        });
        is_gone = pair.new.is_none();
    }
    let place = names.join(" · ");
    match is_gone {
        _ if names.is_empty() => None,
        true => Some(words::of_old(lang, &place)),
        false => Some(place),
    }
}

/// A change at this place, which the heading of addresses does not say.
fn block(change: &Change<'_>, place: Option<String>, lang: Lang) -> Block {
    let what = match place.filter(|_| change.is_contact) {
        Some(place) if PLACES.contains(&change.list()) => place,
        Some(place) => words::within(lang, &place, &subject(change, lang)),
        None => subject(change, lang),
    };
    let edits = change.edits.iter();
    let edits = edits.filter(|edit| is_told(change, edit, lang));
    let edits: Vec<Told> = edits.map(|edit| tell(change, edit, lang)).collect();
    let (what, details) = match change.how {
        How::New => (words::is_new(lang, &what), facts(edits, lang)),
        How::Gone => (words::is_gone(lang, &what), facts(edits, lang)),
        How::Moved => {
            let was = change.pair.old.map_or(0, |part| part.number);
            let was = words::numbered(lang, words::key(lang, "", change.list()), was);
            (words::is_moved(lang, &what, &was), Vec::new())
        }
        How::Renamed => {
            let (old, new) = change.pair.ids().unwrap_or_default();
            (words::is_renamed(lang, &what, old, new), Vec::new())
        }
        How::Changed => {
            let only = match &edits[..] {
                [edit] => Some(words::said(lang, &capital(&edit.about), &what)),
                _ => None,
            };
            let is_one = only.is_some();
            let details = edits.into_iter().flat_map(|edit| {
                let about = Some(Detail::About(edit.about)).filter(|_| !is_one);
                let old = edit.old.into_iter().map(Detail::Old);
                let new = edit.new.into_iter().map(Detail::New);
                about.into_iter().chain(old).chain(new)
            });
            let what = only.unwrap_or_else(|| words::is_changed(lang, &what));
            (what, details.collect())
        }
    };
    let how = change.how;
    Block::Change { how, what, details }
}

/// What changed, in a few words: `thao tác 3 “Đăng nhập”`. What is in the heading or below is not said again.
fn subject(change: &Change<'_>, lang: Lang) -> String {
    let list = change.list();
    let number = change.pair.part().map_or(0, |part| part.number);
    let word = words::key(lang, "", list);
    let is_numbered = matches!(list, "path" | "answers" | "cases" | "steps");
    let subject = match change.how {
        How::Gone if is_numbered => words::numbered_old(lang, word, number),
        _ if is_numbered => words::numbered(lang, word, number),
        _ => word.to_owned(),
    };
    let is_whole = matches!(change.how, How::New | How::Gone);
    let new = change.edits.iter().flat_map(|edit| &edit.new);
    let mut new = new.filter(|_| !is_whole).map(|text| text.get(lang));
    match name(&change.chain, lang) {
        Some(name)
            if !matches!(list, "endings" | "troubles" | "") && new.all(|new| new != name) =>
        {
            let name = if is_whole { name.into() } else { short(name) };
            words::quoted(lang, &subject, &name)
        }
        _ => subject,
    }
}

/// What is not said of a new part, beside its verb: a volunteer is to see in a minute what is new.
const QUIET: [&str; 13] = [
    "source", "sure", "format", "number", "en", "repeat", "hint", "say", "helper", "notices",
    "troubles", "group", "shown",
];

/// Whether a reader is told of an edit: of a part that is new what matters most beside its name, of one that is gone only
/// where it sent people.
fn is_told(change: &Change<'_>, edit: &Edit<'_>, lang: Lang) -> bool {
    let name = name(&change.chain, lang);
    let mut texts = edit.old.iter().chain(&edit.new);
    let is_name = texts.any(|text| name == Some(text.get(lang)));
    let is_quiet = |key| QUIET.contains(&key) || Verb::of_key(key).is_some();
    let is_quiet = is_name || edit.path.split('.').any(is_quiet);
    let has_name = change
        .pair
        .part()
        .is_some_and(|part| part.called(lang).is_some());
    match change.how {
        How::New => !is_quiet,
        How::Gone => !is_quiet && (is_contact(edit.path) || !has_name),
        How::Changed | How::Moved | How::Renamed => true,
    }
}

/// An edit in words.
struct Told {
    /// What the field is called.
    field: String,
    /// How it changed: `đổi ghi chú`.
    about: String,
    /// What it said.
    old: Vec<String>,
    /// What it says.
    new: Vec<String>,
}

/// What a part that is new or gone says, a line for each field.
fn facts(edits: Vec<Told>, lang: Lang) -> Vec<Detail> {
    let fact = |Told {
                    field, old, new, ..
                }| {
        let texts = [old, new].concat().join("; ");
        Detail::About(words::said(lang, &field, &texts))
    };
    edits.into_iter().map(fact).collect()
}

/// An edit in a reader's words, and in his language, unless its texts are the same in that.
fn tell(change: &Change<'_>, edit: &Edit<'_>, lang: Lang) -> Told {
    let same = |lang| {
        edit.old
            .iter()
            .map(|text| text.get(lang))
            .eq(edit.new.iter().map(|text| text.get(lang)))
    };
    let seen = if same(lang) { lang.other() } else { lang };
    let values = |chain: Vec<&Part>, texts: &[&Text]| -> Vec<String> {
        let value = |text: &&Text| value(&chain, edit.path, text.get(seen), lang);
        texts.iter().map(value).collect()
    };
    let (mut old, mut new) = (
        values(change.old_chain(), &edit.old),
        values(change.new_chain(), &edit.new),
    );
    if old == new {
        // Two things of the same name.
        for (values, ids) in [(&mut old, &edit.old), (&mut new, &edit.new)] {
            for (value, id) in values.iter_mut().zip(ids) {
                *value = words::with_id(lang, value, id.get(seen));
            }
        }
    }
    let mut field = field(change.list(), edit.path, lang);
    if seen != lang {
        field = words::other_language(lang, &field);
    }
    let about = match (edit.is_reordered, old.is_empty(), new.is_empty()) {
        (true, ..) => words::field_moved(lang, &field),
        (_, true, _) => words::field_new(lang, &field),
        (_, _, true) => words::field_gone(lang, &field),
        _ => words::field_changed(lang, &field),
    };
    Told {
        field,
        about,
        old,
        new,
    }
}
