//! What changed between two versions of a guide.
//!
//! A guide is taken apart into [`Part`]s that are known again by their ids, never by their places; then the parts of
//! the old version and of the new one are compared. Nothing here words what it finds, and nothing takes time or room
//! by the square of a guide's size: a stranger's guide may have a hundred thousand clicks.

mod align;
mod case;
mod fields;
mod part;
mod parts;
mod value;

use std::collections::{HashMap, HashSet, VecDeque};

use super::id::Id;
use super::lang::Lang;

use align::{Fate, align};
pub use part::{Field, Key, Name, Part, Place, Side, What};
pub use parts::parts;
pub use value::{Again, Deed, Lead, Value};

/// One thing that changed.
#[derive(Debug)]
pub struct Change<'g> {
    /// Where a reader meets it.
    pub place: Place<'g>,
    /// Whose place that is.
    pub version: Version,
    /// The part as it is in the new version; as it was, if it is gone.
    pub part: &'g Part<'g>,
    /// How it changed.
    pub how: How<'g>,
}

/// One of the two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// The old one.
    Old,
    /// The new one.
    New,
}

/// How a part changed.
#[derive(Debug)]
pub enum How<'g> {
    /// It was not there.
    New,
    /// It is there no more.
    Gone,
    /// These fields say something else; never empty.
    Changed(Vec<Edit<'g>>),
    /// It has another place among its siblings; before, it was that of this number.
    Moved(usize),
    /// It bears another id, and says the same; before, it bore this one.
    Renamed(&'g Id),
}

/// A field that says something else.
#[derive(Clone, Copy, Debug)]
pub struct Edit<'g> {
    /// What the field is about.
    pub name: Name,
    /// Which side of that it is.
    pub side: Side,
    /// What it said.
    pub old: Option<&'g Value<'g>>,
    /// What it says.
    pub new: Option<&'g Value<'g>>,
}

/// Everything that changed between two guides, in the order of their [`parts`].
pub fn changes<'g>(old: &'g [Part<'g>], new: &'g [Part<'g>]) -> Vec<Change<'g>> {
    let mut found = Found(Vec::new());
    found.parts(old, new, (Place::Dispatch, Version::New));
    found.0
}

struct Found<'g>(Vec<Change<'g>>);

/// A place, and whose it is.
type At<'g> = (Place<'g>, Version);

impl<'g> Found<'g> {
    /// Compares the parts of two versions of one thing, a kind at a time.
    fn parts(&mut self, mut old: &'g [Part<'g>], mut new: &'g [Part<'g>], at: At<'g>) {
        let kind = |parts: &'g [Part<'g>]| parts.first().map(|part| part.what);
        while let Some(what) = kind(old).into_iter().chain(kind(new)).min() {
            let run = |parts: &'g [Part<'g>]| {
                parts.split_at(parts.partition_point(|part| part.what <= what))
            };
            let ((old_run, old_rest), (new_run, new_rest)) = (run(old), run(new));
            self.siblings(old_run, new_run, at);
            (old, new) = (old_rest, new_rest);
        }
    }

    /// Compares parts of one kind.
    fn siblings(&mut self, old: &'g [Part<'g>], new: &'g [Part<'g>], at: At<'g>) {
        let keys = |parts: &'g [Part<'g>]| parts.iter().map(|part| part.key).collect::<Vec<_>>();
        let is_text = |part: &Part<'g>| matches!(part.key, Key::Text(_));
        // A text that is gone and one that is new in its place are taken for one text that was reworded.
        let mut reworded: VecDeque<&'g Part<'g>> = VecDeque::new();
        let fates = align(&keys(old), &keys(new));
        let renamed = renamed(old, new, &fates);
        let was_renamed: HashSet<usize> = renamed.values().copied().collect();
        for fate in fates {
            match fate {
                Fate::Gone { old: was } if was_renamed.contains(&was) => {}
                Fate::New { new: is } if renamed.contains_key(&is) => {
                    let was = &old[renamed[&is]];
                    if let Key::Id(id) = was.key {
                        let is = &new[is];
                        let at = is.place.map_or(at, |place| (place, Version::New));
                        self.one(is, How::Renamed(id), at);
                    }
                    self.both(was, &new[is], None, at);
                }
                Fate::Kept { old: was, new: is } => {
                    self.each(reworded.drain(..), Version::Old, at);
                    self.both(&old[was], &new[is], None, at);
                }
                Fate::Moved { old: was, new: is } => {
                    let from = new[is].what.is_ordered().then_some(old[was].number);
                    self.both(&old[was], &new[is], from, at);
                }
                Fate::Gone { old: was } if is_text(&old[was]) => reworded.push_back(&old[was]),
                Fate::Gone { old: was } => self.each([&old[was]], Version::Old, at),
                Fate::New { new: is } => match reworded.pop_front() {
                    Some(was) => self.both(was, &new[is], None, at),
                    None => self.each([&new[is]], Version::New, at),
                },
            }
        }
        self.each(reworded, Version::Old, at);
    }

    /// A part that is in both versions; `from` is its number of before, if it moved.
    fn both(&mut self, old: &'g Part<'g>, new: &'g Part<'g>, from: Option<usize>, at: At<'g>) {
        let at = new.place.map_or(at, |place| (place, Version::New));
        if let Some(from) = from {
            self.one(new, How::Moved(from), at);
        }
        let edits = edits(&old.fields, &new.fields);
        if !edits.is_empty() {
            self.one(new, How::Changed(edits), at);
        }
        self.parts(&old.parts, &new.parts, at);
    }

    /// Parts that are in this version only, each with its own parts.
    fn each(
        &mut self,
        parts: impl IntoIterator<Item = &'g Part<'g>>,
        version: Version,
        at: At<'g>,
    ) {
        for part in parts {
            let at = part.place.map_or(at, |place| (place, version));
            let how = match version {
                Version::Old => How::Gone,
                Version::New => How::New,
            };
            self.one(part, how, at);
            self.each(&part.parts, version, at);
        }
    }

    fn one(&mut self, part: &'g Part<'g>, how: How<'g>, (place, version): At<'g>) {
        self.0.push(Change {
            place,
            version,
            part,
            how,
        });
    }
}

/// Which parts of the new version are parts of the old one under another id: they say the same. By the indices of both.
fn renamed(old: &[Part<'_>], new: &[Part<'_>], fates: &[Fate]) -> HashMap<usize, usize> {
    // By what they are called, a step by its first click, so that each is held against few others.
    fn known_by<'g>(part: &Part<'g>) -> Option<&'g str> {
        let called = part.called(Lang::Vi);
        let first = || part.parts.first().and_then(known_by);
        called.or_else(first)
    }
    let has_id = |part: &Part<'_>| matches!(part.key, Key::Id(_));
    let mut gone: HashMap<&str, VecDeque<usize>> = HashMap::new();
    for fate in fates {
        if let Fate::Gone { old: was } = *fate
            && has_id(&old[was])
            && let Some(called) = known_by(&old[was])
        {
            gone.entry(called).or_default().push_back(was);
        }
    }
    let mut renamed = HashMap::new();
    for fate in fates {
        if let Fate::New { new: is } = *fate
            && has_id(&new[is])
            && let Some(called) = known_by(&new[is])
            && let Some(candidates) = gone.get_mut(called)
            && let Some(was) = candidates.front().copied()
            && edits(&old[was].fields, &new[is].fields).is_empty()
        {
            candidates.pop_front();
            renamed.insert(is, was);
        }
    }
    renamed
}

/// The fields that say something else, in the order of the new part; those that are gone stand last.
fn edits<'g>(old: &'g [Field<'g>], new: &'g [Field<'g>]) -> Vec<Edit<'g>> {
    let find = |fields: &'g [Field<'g>], like: &Field<'g>| {
        let mut fields = fields.iter();
        let same = fields.find(|field| field.name == like.name && field.side == like.side);
        same.map(|field| &field.value)
    };
    let edit = |field: &Field<'g>, old, new| Edit {
        name: field.name,
        side: field.side,
        old,
        new,
    };
    let of_new = new
        .iter()
        .map(|field| edit(field, find(old, field), Some(&field.value)));
    let gone = old
        .iter()
        .filter(|field| find(new, field).is_none())
        .map(|field| edit(field, Some(&field.value), None));
    let mut edits: Vec<Edit<'g>> = of_new
        .chain(gone)
        .filter(|edit| edit.old != edit.new)
        .collect();
    // A label that is all of the dispatch's words changes with them.
    let words = edits.iter().find(|edit| edit.name == Name::Words).copied();
    edits.retain(|edit| {
        edit.name != Name::ScreenLabel
            || words.is_none_or(|words| (edit.old, edit.new) != (words.old, words.new))
    });
    edits
}
