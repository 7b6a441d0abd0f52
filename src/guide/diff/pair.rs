//! The walk over two trees: which part of the one is which part of the other.

use std::collections::{HashMap, VecDeque};

use super::align::{Place, align};
use super::reference::{lists, target};
use super::tree::{Key, Part};
use crate::guide::value::Text;

/// A part of two versions, or of one of them.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'g> {
    /// The part in the old version.
    pub old: Option<&'g Part>,
    /// The part in the new version.
    pub new: Option<&'g Part>,
}

/// A pair behind those of the parts around it, the guides first.
pub type Chain<'g> = Vec<Pair<'g>>;

impl<'g> Pair<'g> {
    /// The part in the new version; in the old one, if it is gone.
    pub fn part(self) -> Option<&'g Part> {
        self.new.or(self.old)
    }

    /// The id in both versions, if they differ.
    pub fn ids(self) -> Option<(&'g str, &'g str)> {
        let (old, new) = (&self.old?.key, &self.new?.key);
        let is_text = matches!((old, new), (Key::Text(_), Key::Text(_)));
        (!is_text && old.as_str() != new.as_str()).then_some((old.as_str(), new.as_str()))
    }
}

/// Every part of two guides, each before its own parts.
#[derive(Default)]
pub(super) struct Pairs<'g> {
    /// The parts, and whether each has another place among its siblings.
    pub all: Vec<(Chain<'g>, bool)>,
    /// The old parts that have another id in the new version, by the old id, each with the new one.
    renamed: HashMap<&'g str, Vec<(&'g Part, &'g str)>>,
}

impl<'g> Pairs<'g> {
    pub(super) fn of(old: &'g Part, new: &'g Part) -> Self {
        let mut pairs = Self::default();
        let (old, new) = (Some(old), Some(new));
        pairs.add(&[], Pair { old, new }, false);
        pairs
    }

    /// The id in the new version of what a field of the last of `chain` names by `id`, if it has another one.
    pub(super) fn now(&self, chain: &[&'g Part], path: &str, id: &str) -> Option<&'g str> {
        let renamed = self.renamed.get(id)?;
        let target = target(chain, path, id)?;
        let mut renamed = renamed.iter();
        let found = renamed.find(|(part, _)| std::ptr::eq(*part, target));
        found.map(|(_, new)| *new)
    }

    /// Adds a part and all of its parts.
    fn add(&mut self, around: &[Pair<'g>], pair: Pair<'g>, moved: bool) {
        let chain: Chain<'g> = around.iter().copied().chain([pair]).collect();
        if let (Some(old), Some(new)) = (pair.old, pair.new)
            && old.key.as_str() != new.key.as_str()
        {
            let renamed = self.renamed.entry(old.key.as_str()).or_default();
            renamed.push((old, new.key.as_str()));
        }
        let moved = moved && pair.new.is_some_and(Part::is_ordered);
        self.all.push((chain.clone(), moved));
        let mut names: Vec<&str> = Vec::new();
        for part in pair
            .new
            .into_iter()
            .chain(pair.old)
            .flat_map(|part| &part.parts)
        {
            if !names.contains(&&*part.name) {
                names.push(&part.name);
            }
        }
        for name in names {
            self.list(&chain, pair, name);
        }
    }

    /// Adds the parts of one list.
    fn list(&mut self, around: &[Pair<'g>], pair: Pair<'g>, name: &str) {
        let list = |of: Option<&'g Part>| -> Vec<&'g Part> {
            let parts = of.into_iter().flat_map(|part| &part.parts);
            parts.filter(|part| part.name == name).collect()
        };
        let (old, new) = (list(pair.old), list(pair.new));
        for place in aligned(&old, &new) {
            let (old, new) = (place.old.map(|at| old[at]), place.new.map(|at| new[at]));
            self.add(around, Pair { old, new }, place.moved);
        }
    }
}

/// Aligns the parts of a list by their keys. A new part that says what one that is gone said is that part under another
/// id; a new text in the place of one that is gone is that text, reworded.
fn aligned<'g>(old: &[&'g Part], new: &[&'g Part]) -> Vec<Place> {
    let key = |part: &&'g Part| part.key.as_str();
    let old_keys: Vec<&str> = old.iter().map(key).collect();
    let mut new_keys: Vec<&str> = new.iter().map(key).collect();
    let is_text = |part: &Part| matches!(part.key, Key::Text(_));
    let places = align(&old_keys, &new_keys);
    let mut gone: HashMap<_, VecDeque<usize>> = HashMap::new();
    for place in &places {
        if let (Some(at), None) = (place.old, place.new) {
            gone.entry(says(old[at])).or_default().push_back(at);
        }
    }
    let mut texts: VecDeque<usize> = VecDeque::new();
    for place in places {
        match (place.old, place.new) {
            (Some(at), None) if is_text(old[at]) => texts.push_back(at),
            (None, Some(at)) => {
                let same = gone.get_mut(&says(new[at])).and_then(VecDeque::pop_front);
                let reworded = || is_text(new[at]).then(|| texts.pop_front())?;
                if let Some(was) = same.or_else(reworded) {
                    new_keys[at] = old_keys[was];
                }
            }
            (Some(_), Some(_)) if !place.moved => texts.clear(),
            _ => {}
        }
    }
    align(&old_keys, &new_keys)
}

/// What a part says, without the ids of other parts, which may have changed too. A part that says nothing itself, such as
/// a step, says what its first part says.
fn says(part: &Part) -> Vec<(&str, &[Text])> {
    let fields = part.fields.iter();
    let own = fields.filter(|field| lists(&field.path).is_empty());
    let mut own: Vec<_> = own.map(|field| (&*field.path, &*field.texts)).collect();
    own.sort_unstable_by_key(|(path, _)| *path);
    match part.parts.first() {
        Some(first) if own.is_empty() => says(first),
        _ => own,
    }
}
