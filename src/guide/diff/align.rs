//! Which of two lists of keys are the same, new, gone or in another place. Keys name their things, so that the longest
//! common sequence is the longest rising one of their places, which takes little more than linear time.

use std::collections::HashMap;

/// A place in the old list and in the new one, of a key that is in both; else in one of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub old: Option<usize>,
    pub new: Option<usize>,
    /// Whether the key has another place among those that are in both lists.
    pub moved: bool,
}

/// Aligns two lists, in the order of the new one; what is gone is where it was, before what is new there. A key that is
/// several times in a list is told apart by how many of it come before.
pub(super) fn align(old: &[&str], new: &[&str]) -> Vec<Place> {
    let places: HashMap<(&str, usize), usize> = told_apart(old).into_iter().zip(0..).collect();
    let before = told_apart(new).into_iter();
    let before: Vec<Option<usize>> = before.map(|key| places.get(&key).copied()).collect();
    let mut is_kept = vec![false; old.len()];
    before.iter().flatten().for_each(|&old| is_kept[old] = true);
    let mut fixed = longest_rising(&before).into_iter().peekable();
    let mut gone = (0..old.len()).filter(|&old| !is_kept[old]).peekable();
    let mut all = Vec::with_capacity(old.len().max(new.len()));
    for (new, &old) in before.iter().enumerate() {
        let next = fixed.peek().copied();
        while let Some(old) = gone.next_if(|&gone| next.is_none_or(|(fixed, _)| gone < fixed)) {
            all.push(Place {
                old: Some(old),
                new: None,
                moved: false,
            });
        }
        let moved = old.is_some() && fixed.next_if(|(_, fixed)| *fixed == new).is_none();
        all.push(Place {
            old,
            new: Some(new),
            moved,
        });
    }
    all.extend(gone.map(|old| Place {
        old: Some(old),
        new: None,
        moved: false,
    }));
    all
}

/// Each key with how many of it come before it.
fn told_apart<'k>(keys: &[&'k str]) -> Vec<(&'k str, usize)> {
    let mut seen: HashMap<&str, usize> = HashMap::with_capacity(keys.len());
    let apart = |key| {
        let count = seen.entry(key).or_insert(0);
        *count += 1;
        (key, *count)
    };
    keys.iter().copied().map(apart).collect()
}

/// The longest run of places that rise, left to right: each with its index in `places`.
fn longest_rising(places: &[Option<usize>]) -> Vec<(usize, usize)> {
    // For each length, the index whose run of that length ends lowest; and for each index, what its run has before it.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; places.len()];
    for (index, place) in places.iter().enumerate() {
        let Some(place) = *place else { continue };
        let length = ends.partition_point(|(end, _)| *end < place);
        before[index] = length.checked_sub(1).map(|shorter| ends[shorter].1);
        match ends.get_mut(length) {
            Some(end) => *end = (place, index),
            None => ends.push((place, index)),
        }
    }
    let mut run = Vec::with_capacity(ends.len());
    let mut next = ends.last().map(|(_, index)| *index);
    while let Some(index) = next {
        run.extend(places[index].map(|place| (place, index)));
        next = before[index];
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<&str> {
        text.split_inclusive(|_| true).collect()
    }

    /// `=` kept, `^` moved, `-` gone, `+` new, each before its letter.
    fn told(old: &str, new: &str) -> String {
        let (old, new) = (keys(old), keys(new));
        let tell = |place: &Place| match (place.old, place.new) {
            (Some(_), Some(at)) if place.moved => format!("^{}", new[at]),
            (Some(_), Some(at)) => format!("={}", new[at]),
            (Some(at), None) => format!("-{}", old[at]),
            (None, Some(at)) => format!("+{}", new[at]),
            (None, None) => "?".to_owned(),
        };
        align(&old, &new).iter().map(tell).collect()
    }

    #[test]
    fn as_little_as_can_be_is_said_to_have_changed() {
        assert_eq!(told("abc", "abc"), "=a=b=c");
        assert_eq!(told("abc", "xabc"), "+x=a=b=c");
        assert_eq!(told("abc", "ac"), "=a-b=c");
        assert_eq!(told("abcd", "dabc"), "^d=a=b=c");
        assert_eq!(told("abc", "axc"), "=a-b+x=c");
        assert_eq!(told("aab", "aaab"), "=a=a+a=b");
        assert_eq!(told("", "ab"), "+a+b");
        assert_eq!(told("ab", ""), "-a-b");
    }

    #[test]
    fn every_place_is_told_once_and_what_is_kept_keeps_its_order() {
        let letters = ["", "a", "b", "c"];
        let all =
            letters.map(|one| letters.map(|two| letters.map(|three| format!("{one}{two}{three}"))));
        let all: Vec<String> = all.into_iter().flatten().flatten().collect();
        for (old, new) in all
            .iter()
            .flat_map(|old| all.iter().map(move |new| (old, new)))
        {
            let all = align(&keys(old), &keys(new));
            let mut olds: Vec<usize> = all.iter().filter_map(|place| place.old).collect();
            let news = all.iter().filter_map(|place| place.new);
            let kept = all
                .iter()
                .filter(|place| place.new.is_some() && !place.moved);
            assert!(
                kept.filter_map(|place| place.old).is_sorted(),
                "{old} {new}"
            );
            olds.sort_unstable();
            assert!(olds.into_iter().eq(0..old.len()), "{old} {new}");
            assert!(news.eq(0..new.len()), "{old} {new}");
        }
    }

    #[test]
    fn a_hundred_thousand_places_in_reverse_are_aligned_at_once() {
        let keys: Vec<String> = (0..100_000).map(|n: usize| n.to_string()).collect();
        let old: Vec<&str> = keys.iter().map(String::as_str).collect();
        let new: Vec<&str> = old.iter().rev().copied().collect();
        assert_eq!(align(&old, &new).len(), 100_000);
    }
}
