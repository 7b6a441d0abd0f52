//! What changed between two versions of a guide: what matters most first, each change below where a reader meets it.

mod value;

use std::collections::HashSet;

use crate::guide::Lang;
use crate::guide::diff::{
    Change, Edit, Field, How, Key, Name, Part, Place, Side, Value, Version, What,
};
use crate::words::{diff as words, screen};

use super::{Block, Detail, Document, Mark};
use value::{ending_name, lines, said, short};

/// Which two guides were compared, in words.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// The old one.
    pub old: &'a str,
    /// The new one.
    pub new: &'a str,
}

/// What changed, place by place, and how much it is.
pub fn diff(changes: &[Change<'_>], compared: Compared<'_>, lang: Lang) -> Document {
    let fact = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut document = vec![Block::Facts(vec![
        fact(words::old(lang), compared.old),
        fact(words::new(lang), compared.new),
    ])];
    // What only names a thing that bears another id is told of that thing.
    let says_more = |change: &&Change<'_>| match &change.how {
        How::Changed(edits) => !told(edits, lang).is_empty(),
        _ => true,
    };
    let changes: Vec<&Change<'_>> = changes.iter().filter(says_more).collect();
    let mut last = String::new();
    for change in &changes {
        let heading = heading(change, lang);
        if heading != last {
            document.push(Block::Heading(heading.clone()));
            last = heading;
        }
        document.push(block(change, lang));
    }
    document.push(Block::Heading(total(&changes, lang)));
    document
}

/// How many changes of each kind there are.
fn total(changes: &[&Change<'_>], lang: Lang) -> String {
    let count = |wanted: Mark| {
        let marks = changes.iter().map(|change| mark(change));
        marks.filter(|mark| *mark == wanted).count()
    };
    let counts = [
        (words::count_new as fn(Lang, usize) -> String, Mark::New),
        (words::count_gone, Mark::Gone),
        (words::count_changed, Mark::Changed),
        (words::count_moved, Mark::Moved),
        (words::count_renamed, Mark::Renamed),
    ];
    let told = counts.map(|(word, mark)| (word, count(mark)));
    let told = told.into_iter().filter(|(_, count)| *count > 0);
    let list: Vec<String> = told.map(|(word, count)| word(lang, count)).collect();
    if list.is_empty() {
        words::nothing(lang).to_owned()
    } else {
        words::total(lang, changes.len(), &list.join(", "))
    }
}

fn mark(change: &Change<'_>) -> Mark {
    match change.how {
        How::New => Mark::New,
        How::Gone => Mark::Gone,
        How::Changed(_) => Mark::Changed,
        How::Moved(_) => Mark::Moved,
        How::Renamed(_) => Mark::Renamed,
    }
}

/// Where a change is met. What has a number says whose number it is, if that is not the new version's.
fn heading(change: &Change<'_>, lang: Lang) -> String {
    let numbered = match change.place {
        Place::Addresses => return words::at_addresses(lang).to_owned(),
        Place::Dispatch => return words::at_dispatch(lang).to_owned(),
        Place::Ending(ending) => return words::at_ending(lang, &ending_name(ending, lang)),
        Place::Notices => return words::at_notices(lang).to_owned(),
        Place::Trouble(trouble) => return words::at_trouble(lang, &short(trouble.title.get(lang))),
        Place::Safety => return screen::about_safety(lang).to_owned(),
        Place::Helper => return words::at_helper(lang).to_owned(),
        Place::Sources => return words::at_sources(lang).to_owned(),
        Place::Question(number) => screen::triage_heading(lang, number),
        Place::Observation(number) => {
            words::at_observation(lang, screen::look_heading(lang), number)
        }
        Place::Case(number) => screen::case_number(lang, number),
        Place::Step { case, step, steps } => format!(
            "{} · {}",
            screen::case_number(lang, case),
            screen::step_number(lang, step, steps)
        ),
    };
    match change.version {
        Version::Old => words::of_old(lang, &numbered),
        Version::New => numbered,
    }
}

fn block(change: &Change<'_>, lang: Lang) -> Block {
    let what = subject(change, lang);
    let (what, details) = match &change.how {
        How::New => {
            let told = said_of(change.part, TOLD_OF_NEW, lang);
            (words::is_new(lang, &what), told)
        }
        How::Gone => {
            let told = said_of(change.part, TOLD_OF_GONE, lang);
            (words::is_gone(lang, &what), told)
        }
        How::Moved(from) => {
            let was = words::numbered(lang, words::what(lang, change.part.what), *from);
            (words::is_moved(lang, &what, &was), Vec::new())
        }
        How::Renamed(old) => {
            let new = match change.part.key {
                Key::Id(id) => id.as_str(),
                _ => "",
            };
            (
                words::is_renamed(lang, &what, old.as_str(), new),
                Vec::new(),
            )
        }
        How::Changed(edits) => match &told(edits, lang)[..] {
            [(about, values)] => {
                let what = words::field_of(lang, &capital(about), &what);
                (what, values.clone())
            }
            edits => {
                let details = edits.iter().flat_map(|(about, values)| {
                    std::iter::once(Detail::About(about.clone())).chain(values.iter().cloned())
                });
                (words::is_changed(lang, &what), details.collect())
            }
        },
    };
    Block::Change {
        mark: mark(change),
        what,
        details,
    }
}

/// `text` with a capital letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// What changed, in a few words: `thao tác 3 “Đăng nhập”`. What stands in the heading or below is not said again.
fn subject(change: &Change<'_>, lang: Lang) -> String {
    let part = change.part;
    let mut subject = words::what(lang, part.what).to_owned();
    if matches!(
        part.what,
        What::Click | What::Choice | What::Case | What::Step
    ) {
        subject = match change.how {
            How::Gone => words::numbered_old(lang, &subject, part.number),
            _ => words::numbered(lang, &subject, part.number),
        };
    }
    if let Key::Deed(deed) = part.key {
        return words::quoted(lang, &subject, words::deed(lang, deed));
    }
    let is_said = match &change.how {
        How::Changed(edits) => {
            let says = |name| {
                let mut edits = edits.iter();
                edits.any(|edit| edit.name == name && edit.side != Side::Source)
            };
            // A case is called by a long sentence, which is of use where its number is not.
            part.called_by().is_some_and(says) || part.what == What::Case && !says(Name::CaseNumber)
        }
        How::New | How::Gone | How::Moved(_) | How::Renamed(_) => false,
    };
    let in_heading = matches!(part.what, What::Ending | What::Trouble);
    match (part.called(lang), &change.how) {
        (None, _) => subject,
        _ if in_heading || is_said => subject,
        (Some(called), How::New | How::Gone) => words::quoted(lang, &subject, called),
        (Some(called), _) => words::quoted(lang, &subject, &short(called)),
    }
}

/// What is to be known of a part that is new, beside what it is called by.
const TOLD_OF_NEW: &[Name] = &[
    Name::Url,
    Name::Phone,
    Name::Since,
    Name::LeadsTo,
    Name::EndsAt,
    Name::Alias,
    Name::Note,
    Name::Date,
    Name::Ending,
    Name::Closing,
    Name::Call,
];

/// What is to be known of a part that is gone.
const TOLD_OF_GONE: &[Name] = &[Name::Url, Name::Phone, Name::EndsAt];

/// What a part says under these names, and all that a note says that is called by the click it stands beside.
fn said_of(part: &Part<'_>, names: &[Name], lang: Lang) -> Vec<Detail> {
    let has = |name, side| {
        let mut fields = part.fields.iter();
        fields.any(|field| field.name == name && field.side == side)
    };
    let own = |field: &&Field<'_>| match (field.side, lang) {
        (Side::Itself, _) | (Side::Vietnamese, Lang::Vi) | (Side::English, Lang::En) => true,
        (Side::Vietnamese, Lang::En) => !has(field.name, Side::English),
        (Side::English, Lang::Vi) | (Side::Source, _) => false,
    };
    let wanted = part
        .fields
        .iter()
        .filter(|field| names.contains(&field.name) || matches!(part.key, Key::Deed(_)));
    wanted
        .filter(own)
        .map(|field| {
            let name = words::field(lang, field.name, Side::Itself);
            Detail::About(words::said(lang, &name, &said(&field.value, lang)))
        })
        .collect()
}

/// Each edit, and what was and is said. A text that changed in both languages is told in the reader's only.
fn told(edits: &[Edit<'_>], lang: Lang) -> Vec<(String, Vec<Detail>)> {
    let (own, other) = match lang {
        Lang::Vi => (Side::Vietnamese, Side::English),
        Lang::En => (Side::English, Side::Vietnamese),
    };
    let in_own = |name| {
        let mut edits = edits.iter();
        edits.any(|edit| edit.name == name && edit.side == own)
    };
    let wanted = edits
        .iter()
        .filter(|edit| edit.side != other || !in_own(edit.name));
    wanted.filter_map(|edit| tell(edit, lang)).collect()
}

/// What an edit is about, and what was and is said; none where a reader would see no difference.
fn tell(edit: &Edit<'_>, lang: Lang) -> Option<(String, Vec<Detail>)> {
    let name = words::field(lang, edit.name, edit.side);
    let values =
        |value: Option<&Value<'_>>| value.map_or_else(Vec::new, |value| lines(value, lang));
    let (mut gone, mut come) = (values(edit.old), values(edit.new));
    if gone == come {
        return None;
    }
    let lists =
        |value: Option<&Value<'_>>| matches!(value, Some(Value::Notices(_) | Value::Troubles(_)));
    if lists(edit.old) && lists(edit.new) {
        // Of two lists only what differs is told.
        let without = |list: &[String], other: &[String]| {
            let other: HashSet<&String> = other.iter().collect();
            let rest = list.iter().filter(|line| !other.contains(line));
            rest.cloned().collect::<Vec<_>>()
        };
        let differs = (without(&gone, &come), without(&come, &gone));
        if differs == (Vec::new(), Vec::new()) {
            let now = come.into_iter().map(Detail::New);
            return Some((words::field_moved(lang, &name), now.collect()));
        }
        (gone, come) = differs;
    }
    let about = match (gone.is_empty(), come.is_empty()) {
        (true, _) => words::field_new(lang, &name),
        (false, true) => words::field_gone(lang, &name),
        (false, false) => words::field_changed(lang, &name),
    };
    let gone = gone.into_iter().map(Detail::Old);
    let come = come.into_iter().map(Detail::New);
    Some((about, gone.chain(come).collect()))
}
