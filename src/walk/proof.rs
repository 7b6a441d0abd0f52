//! The proof that every way through a guide ends: walked by the engine itself.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::guide::{Date, Guide};

use super::{Answer, Place, PlaceId, Start, Trail, Walk};

/// What was proven of a guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// How many ways lead through the questions to an end; `u128::MAX` stands for more.
    pub ways: u128,
    /// How many of the guide's answers were given.
    pub answers: usize,
}

/// From this place of a guide no end is reached.
#[derive(Debug)]
pub struct Endless(pub PlaceId);

/// Gives every answer of every question that can be reached once, and follows each case to its end.
pub fn prove(guide: &Guide, today: Date) -> Result<Proof, Endless> {
    let start = Walk::new(guide, Start::Triage, today);
    let first_place = start.place;
    let mut edges: HashMap<String, Vec<Option<String>>> = HashMap::new();
    let mut open = VecDeque::from([first_place]);
    let mut met: HashSet<String> = HashSet::new();
    let mut ended: HashSet<PlaceId> = HashSet::new();
    let mut answers = 0;
    while let Some(place) = open.pop_front() {
        let Place::Question(question) = place else {
            continue;
        };
        let name = question.id.to_string();
        if !met.insert(name.clone()) {
            continue;
        }
        for choice in &question.choices {
            answers += 1;
            // What may be answered at a question does not depend on the way to it.
            let mut next = start.clone();
            next.place = place;
            give(&mut next, Answer::Choose(choice.id.clone()))?;
            let to = follow(&mut next, &mut ended)?;
            edges.entry(name.clone()).or_default().push(to);
            open.push_back(next.place);
        }
    }
    let first = &guide.triage[0].id;
    match ways(first.as_str(), &edges) {
        Some(ways) => Ok(Proof { ways, answers }),
        None => Err(Endless(PlaceId::Question(first.clone()))),
    }
}

fn give(walk: &mut Walk<'_>, answer: Answer) -> Result<(), Endless> {
    let given = walk.answer(answer);
    given.map_err(|_| Endless(walk.place.id()))
}

/// Follows along to the next question, whose id is given, or to the end. A case that was followed from here before is
/// not followed again.
fn follow(walk: &mut Walk<'_>, ended: &mut HashSet<PlaceId>) -> Result<Option<String>, Endless> {
    loop {
        let scene = walk.scene();
        match scene.place {
            Place::Question(question) => return Ok(Some(question.id.to_string())),
            // Clicks that were followed before lead where they led then.
            Place::Click(spot) if !ended.insert(scene.place.id()) => {
                return Ok(match spot.trail {
                    Trail::Case(_) => None,
                    Trail::Question(question) => Some(question.id.to_string()),
                });
            }
            _ => {}
        }
        let Some(answer) = scene.answers.into_iter().next() else {
            return Ok(None);
        };
        give(walk, answer)?;
    }
}

/// How many ways lead from a question to an end: `None` where one goes round for ever.
fn ways(first: &str, edges: &HashMap<String, Vec<Option<String>>>) -> Option<u128> {
    let mut before: HashMap<&str, usize> = HashMap::new();
    for to in edges.values().flatten().flatten() {
        *before.entry(to).or_default() += 1;
    }
    let mut counts: HashMap<&str, u128> = HashMap::from([(first, 1)]);
    let mut ready = if before.contains_key(first) {
        Vec::new()
    } else {
        vec![first]
    };
    let (mut total, mut done) = (0u128, 0);
    while let Some(question) = ready.pop() {
        done += 1;
        let count = counts.get(question).copied().unwrap_or_default();
        for to in edges.get(question).into_iter().flatten() {
            let Some(to) = to else {
                total = total.saturating_add(count);
                continue;
            };
            let sum = counts.entry(to).or_default();
            *sum = sum.saturating_add(count);
            if let Some(left) = before.get_mut(to.as_str()) {
                *left -= 1;
                if *left == 0 {
                    ready.push(to);
                }
            }
        }
    }
    (done == edges.len()).then_some(total)
}
