//! Which of two lists of keys are the same, new, gone or in another place. It takes time little more than linear in
//! the lists: keys name their things, so that the longest common sequence is the longest rising one of their places.

use std::collections::HashMap;
use std::hash::Hash;

/// What became of one place. The indices are those in the old and in the new list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// In both, in the same order as the others.
    Kept { old: usize, new: usize },
    /// In both, but in another place among the others.
    Moved { old: usize, new: usize },
    /// In the old list only.
    Gone { old: usize },
    /// In the new list only.
    New { new: usize },
}

/// Aligns two lists, in the order of the new one; what is gone stands where it stood, before what is new there. A key
/// that stands several times in a list is told apart by how many of it came before.
pub(super) fn align<K: Copy + Eq + Hash>(old: &[K], new: &[K]) -> Vec<Fate> {
    let places: HashMap<(K, usize), usize> = told_apart(old).into_iter().zip(0..).collect();
    let stood: Vec<Option<usize>> = told_apart(new)
        .iter()
        .map(|key| places.get(key).copied())
        .collect();
    let mut lives = vec![false; old.len()];
    for &place in stood.iter().flatten() {
        lives[place] = true;
    }
    let kept = longest_rising(&stood);
    let mut fates = Vec::with_capacity(old.len().max(new.len()));
    let (mut before_old, mut before_new) = (0, 0);
    let end = [(old.len(), new.len())];
    for (at, anchor) in kept.iter().copied().chain(end).enumerate() {
        let gone = (before_old..anchor.0).filter(|&old| !lives[old]);
        fates.extend(gone.map(|old| Fate::Gone { old }));
        let fate = |new| match stood[new] {
            Some(old) => Fate::Moved { old, new },
            None => Fate::New { new },
        };
        fates.extend((before_new..anchor.1).map(fate));
        if at < kept.len() {
            let (old, new) = anchor;
            fates.push(Fate::Kept { old, new });
            (before_old, before_new) = (old + 1, new + 1);
        }
    }
    fates
}

/// Each key with how many of it stand before it.
fn told_apart<K: Copy + Eq + Hash>(keys: &[K]) -> Vec<(K, usize)> {
    let mut seen = HashMap::with_capacity(keys.len());
    let apart = |&key: &K| {
        let count = seen.entry(key).or_insert(0);
        *count += 1;
        (key, *count)
    };
    keys.iter().map(apart).collect()
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

    /// `=` kept, `^` moved, `-` gone, `+` new, each before its letter.
    fn told(old: &str, new: &str) -> String {
        let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
        let tell = |fate: &Fate| match *fate {
            Fate::Kept { new: at, .. } => format!("={}", new[at]),
            Fate::Moved { new: at, .. } => format!("^{}", new[at]),
            Fate::Gone { old: at } => format!("-{}", old[at]),
            Fate::New { new: at } => format!("+{}", new[at]),
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

    /// Every list of up to `length` of the first `letters` letters.
    fn lists(letters: u8, length: usize) -> Vec<Vec<u8>> {
        let mut all = vec![Vec::new()];
        let mut from = 0;
        for _ in 0..length {
            let to = all.len();
            for at in from..to {
                for letter in 0..letters {
                    let mut longer = all[at].clone();
                    longer.push(letter);
                    all.push(longer);
                }
            }
            from = to;
        }
        all
    }

    #[test]
    fn every_place_is_told_once_and_what_is_kept_keeps_its_order() {
        for old in lists(3, 4) {
            for new in lists(3, 4) {
                let fates = align(&old, &new);
                let (mut from_old, mut from_new, mut kept) = (Vec::new(), Vec::new(), Vec::new());
                for fate in &fates {
                    match *fate {
                        Fate::Kept { old: a, new: b } | Fate::Moved { old: a, new: b } => {
                            assert_eq!(old[a], new[b]);
                            from_old.push(a);
                            from_new.push(b);
                            if matches!(fate, Fate::Kept { .. }) {
                                kept.push(a);
                            }
                        }
                        Fate::Gone { old } => from_old.push(old),
                        Fate::New { new } => from_new.push(new),
                    }
                }
                assert!(from_new.iter().copied().eq(0..new.len()), "{old:?} {new:?}");
                assert!(kept.is_sorted(), "{old:?} {new:?}");
                from_old.sort_unstable();
                assert!(from_old.iter().copied().eq(0..old.len()), "{old:?} {new:?}");
            }
        }
    }

    #[test]
    fn what_is_new_one_way_is_gone_the_other_way() {
        // How many are new, gone and moved.
        let count = |old: &[u8], new: &[u8]| {
            let mut counts = (0, 0, 0);
            for fate in align(old, new) {
                match fate {
                    Fate::Kept { .. } => {}
                    Fate::Moved { .. } => counts.2 += 1,
                    Fate::Gone { .. } => counts.1 += 1,
                    Fate::New { .. } => counts.0 += 1,
                }
            }
            counts
        };
        for old in lists(3, 4) {
            for new in lists(3, 4) {
                let (new_there, gone_there, moved_there) = count(&old, &new);
                let (new_back, gone_back, moved_back) = count(&new, &old);
                assert_eq!(
                    (new_there, gone_there, moved_there),
                    (gone_back, new_back, moved_back)
                );
            }
        }
    }

    #[test]
    fn a_hundred_thousand_places_turned_round_are_told_at_once() {
        let old: Vec<usize> = (0..100_000).collect();
        let new: Vec<usize> = old.iter().rev().copied().collect();
        assert_eq!(align(&old, &new).len(), 100_000);
    }
}
