//! The proof that every way through a guide ends: walked by the engine itself.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::guide::{Date, Guide};

use super::{Answer, Place, PlaceId, Start, Walk};

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
    let mut followed = HashMap::new();
    let mut first = start.clone();
    let Some(first_question) = follow(&mut first, &mut followed)? else {
        return Ok(Proof {
            ways: 1,
            answers: 0,
        });
    };
    let mut edges: HashMap<String, Vec<Option<String>>> = HashMap::new();
    let mut open = VecDeque::from([first.clone()]);
    let mut met: HashSet<String> = HashSet::new();
    let mut answers = 0;
    while let Some(walk) = open.pop_front() {
        let (Place::Question(question), Some(name)) = (walk.place, name(&walk)) else {
            continue;
        };
        if !met.insert(name.clone()) {
            continue;
        }
        for choice in &question.choices {
            answers += 1;
            let mut next = walk.clone();
            give(&mut next, Answer::Choose(choice.id.clone()))?;
            let to = follow(&mut next, &mut followed)?;
            edges.entry(name.clone()).or_default().push(to);
            // Where it is not at a question, it ended or came to clicks that were followed before.
            if matches!(next.place, Place::Question(_)) {
                open.push_back(next);
            }
        }
    }
    match ways(&first_question, &edges) {
        Some(ways) => Ok(Proof { ways, answers }),
        None => Err(Endless(first.place.id())),
    }
}

/// The question that a walk is at, and the case that asks it: where its answers lead may depend on that.
fn name(walk: &Walk<'_>) -> Option<String> {
    let Place::Question(question) = walk.place else {
        return None;
    };
    let asking = walk.past.last().and_then(|(place, _)| place.case());
    Some(match asking {
        Some(case) => format!("{} {}", question.id, case.id),
        None => question.id.to_string(),
    })
}

fn give(walk: &mut Walk<'_>, answer: Answer) -> Result<(), Endless> {
    let given = walk.answer(answer);
    given.map_err(|_| Endless(walk.place.id()))
}

/// Follows along to the next question, whose id is given, or to the end. Clicks that were followed before lead where they
/// led then: `followed` holds that.
fn follow(
    walk: &mut Walk<'_>,
    followed: &mut HashMap<PlaceId, Option<String>>,
) -> Result<Option<String>, Endless> {
    let mut passed = Vec::new();
    let to = loop {
        let scene = walk.scene();
        match scene.place {
            Place::Question(_) => break name(walk),
            Place::Click(_) => {
                let id = scene.place.id();
                if let Some(to) = followed.get(&id) {
                    break to.clone();
                }
                passed.push(id);
            }
            _ => {}
        }
        let Some(answer) = scene.answers.into_iter().next() else {
            break None;
        };
        give(walk, answer)?;
    };
    followed.extend(passed.into_iter().map(|id| (id, to.clone())));
    Ok(to)
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
