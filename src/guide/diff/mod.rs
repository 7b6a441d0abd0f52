//! What changed between two versions of a guide: a keyed walk over two trees.
//!
//! Parts are known again by their ids, never by their places. Nothing here names what it finds for a reader, and nothing
//! takes time or memory by the square of a guide's size: a stranger's guide may have a hundred thousand clicks.

mod align;
mod pair;
mod reference;
mod tree;

use std::collections::HashSet;

use pair::Pairs;
pub use pair::{Chain, Pair};
pub use reference::{is_contact, lists, target};
pub use tree::{Field, Key, Part};

use super::lang::Lang;
use super::value::Text;

/// One thing that changed.
#[derive(Debug)]
pub struct Change<'g> {
    /// The part that changed, behind those around it.
    pub chain: Chain<'g>,
    /// The part itself.
    pub pair: Pair<'g>,
    /// How it changed.
    pub how: How,
    /// What it says otherwise: every field of a part that is new or gone, none of one that moved or has another id.
    pub edits: Vec<Edit<'g>>,
    /// Whether it is about an address or a telephone number.
    pub is_contact: bool,
}

/// How a part changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It was not there.
    New,
    /// It is there no more.
    Gone,
    /// It says something else.
    Changed,
    /// It has another place among its siblings.
    Moved,
    /// It has another id.
    Renamed,
}

/// A field that says something else.
#[derive(Debug)]
pub struct Edit<'g> {
    /// The field's path.
    pub path: &'g str,
    /// What it said and says no more.
    pub old: Vec<&'g Text>,
    /// What it says now and did not say; all that it says, where only the order changed.
    pub new: Vec<&'g Text>,
    /// Whether it says the same in another order.
    pub is_reordered: bool,
}

impl<'g> Change<'g> {
    /// The name of the list that the part is in.
    pub fn list(&self) -> &'g str {
        self.pair.part().map_or("", |part| &part.name)
    }

    /// The name of the guide's list that it is somewhere in; empty for the guide itself.
    pub fn group(&self) -> &'g str {
        let part = self.chain.get(1).and_then(|pair| pair.part());
        part.map_or("", |part| &part.name)
    }

    /// The part and those around it, in the old version.
    pub fn old_chain(&self) -> Vec<&'g Part> {
        self.chain.iter().filter_map(|pair| pair.old).collect()
    }

    /// The part and those around it, in the new version.
    pub fn new_chain(&self) -> Vec<&'g Part> {
        self.chain.iter().filter_map(|pair| pair.new).collect()
    }
}

/// Everything that changed between two guides: addresses and telephone numbers first, the rest in the order of the files.
pub fn changes<'g>(old: &'g Part, new: &'g Part) -> Vec<Change<'g>> {
    let contacts = [old, new].into_iter().flat_map(Part::contacts).collect();
    let mut pairs = Pairs::of(old, new);
    let mut changes: Vec<Change<'g>> = Vec::new();
    for (chain, moved) in std::mem::take(&mut pairs.all) {
        let Some(&pair) = chain.last() else { continue };
        let of_contacts = pair.part().is_some_and(Part::is_contact);
        let edits = edits(&pairs, &chain);
        let mut add = |how, edits, is_contact| {
            let chain = chain.clone();
            changes.push(Change {
                chain,
                pair,
                how,
                edits,
                is_contact,
            });
        };
        match (pair.old, pair.new) {
            (None, _) => add(How::New, edits, of_contacts),
            (_, None) => add(How::Gone, edits, of_contacts),
            _ => {
                if moved {
                    add(How::Moved, Vec::new(), of_contacts);
                }
                if pair.ids().is_some() {
                    add(How::Renamed, Vec::new(), of_contacts);
                }
                let is_first = |edit: &Edit<'_>| of_contacts || edit.is_of_contact(&contacts);
                let (first, rest): (Vec<_>, _) = edits.into_iter().partition(is_first);
                for (edits, is_contact) in [(first, true), (rest, false)] {
                    if !edits.is_empty() {
                        add(How::Changed, edits, is_contact);
                    }
                }
            }
        }
    }
    changes.sort_by_key(|change| !change.is_contact);
    changes
}

impl Edit<'_> {
    /// Whether an address or a telephone number is what changed; `contacts` are the words of all of them.
    fn is_of_contact(&self, contacts: &HashSet<&str>) -> bool {
        let of = |texts: &[&Text]| -> Vec<String> {
            let texts = texts
                .iter()
                .flat_map(|text| [text.get(Lang::Vi), text.get(Lang::En)]);
            let words = texts.flat_map(str::split_whitespace);
            let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
            let found = words.filter(|word| word.contains("://") || contacts.contains(word));
            found.map(str::to_owned).collect()
        };
        is_contact(self.path) || of(&self.old) != of(&self.new)
    }
}

/// The fields of the last of `chain` that say something else, in the order of the new version; what is gone is last.
fn edits<'g>(pairs: &Pairs<'g>, chain: &[Pair<'g>]) -> Vec<Edit<'g>> {
    let Some(&Pair { old, new }) = chain.last() else {
        return Vec::new();
    };
    let around: Vec<&Part> = chain.iter().filter_map(|pair| pair.old).collect();
    let texts = |part: Option<&'g Part>, path: &str| part.map_or(&[][..], |part| part.texts(path));
    let gone = old.into_iter().flat_map(|part| &part.fields);
    let gone = gone.filter(|field| texts(new, &field.path).is_empty());
    let fields = new.into_iter().flat_map(|part| &part.fields).chain(gone);
    let edit = |Field { path, .. }: &'g Field| {
        let now = |text: &'g Text| (text, pairs.now(&around, path, text.first.as_str()));
        let old: Vec<_> = texts(old, path).iter().map(now).collect();
        edit(path, &old, texts(new, path))
    };
    let mut edits: Vec<Edit<'g>> = fields.filter_map(edit).collect();
    // A label that is all of the dispatch's words changes with them.
    let words = edits.iter().find(|edit| edit.path == "words");
    if let Some((old, new)) = words.map(|words| (words.old.clone(), words.new.clone())) {
        edits.retain(|edit| edit.path == "words" || (&edit.old, &edit.new) != (&old, &new));
    }
    edits
}

/// What changed in a field; each old text is there with the id that it has now, if that is another one.
fn edit<'g>(path: &'g str, old: &[(&'g Text, Option<&str>)], new: &'g [Text]) -> Option<Edit<'g>> {
    let same = |(old, now): &(&Text, Option<&str>), new: &Text| match now {
        Some(now) => *now == new.first.as_str(),
        None => *old == new,
    };
    if old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new)) {
        return None;
    }
    let come = new
        .iter()
        .filter(|new| old.iter().all(|old| !same(old, new)));
    let gone = old
        .iter()
        .filter(|old| new.iter().all(|new| !same(old, new)));
    let mut come: Vec<&Text> = come.collect();
    let gone: Vec<&Text> = gone.map(|(old, _)| *old).collect();
    let is_reordered = gone.is_empty() && come.is_empty();
    if is_reordered {
        come.extend(new);
    }
    Some(Edit {
        path,
        old: gone,
        new: come,
        is_reordered,
    })
}
