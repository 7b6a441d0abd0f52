//! Where one is in a walk.

use crate::document::Position;
use crate::guide::{Case, Lang};
use crate::walk::{Place, Spot, Trail};
use crate::words::screen as words;

use super::observation_name;

/// A question of this number; 0 is one in the middle of a case.
pub(super) fn at_question(number: usize, lang: Lang) -> Position {
    let (heading, spoken) = match number {
        0 => (
            words::midway_heading(lang).to_owned(),
            words::midway_spoken(lang).to_owned(),
        ),
        _ => (
            words::triage_heading(lang, number),
            words::triage_spoken(lang, number),
        ),
    };
    Position {
        long: heading.clone(),
        short: heading,
        overall: None,
        spoken,
    }
}

pub(super) fn at_click(spot: Spot<'_>, lang: Lang) -> Position {
    match spot.case() {
        Some(case) => in_case(spot, case, lang),
        None => before_question(spot, lang),
    }
}

fn in_case(spot: Spot<'_>, case: &Case, lang: Lang) -> Position {
    let (number, step, steps) = (case.number, spot.step + 1, case.steps.len());
    let (click, clicks) = (spot.action + 1, spot.step_path().len());
    let step_number = words::step_number(lang, step, steps);
    let click_number = words::click_number(lang, click, clicks);
    let mut spoken = match (steps, spot.begins_step()) {
        (..2, _) => words::click_spoken(lang, click, clicks),
        (_, true) => words::step_spoken(lang, step, steps, click, clicks),
        (_, false) => words::later_step_spoken(lang, step, click, clicks),
    };
    if spot.begins_step() {
        spoken = format!("{}. {spoken}", words::case_number(lang, number));
    }
    // A single step bears no number in the dispatch.
    let step_part = if steps > 1 {
        format!(" · {step_number}")
    } else {
        String::new()
    };
    let mut whole = format!(
        "{}{step_part} · {click_number}",
        words::case_number(lang, number)
    );
    let mut last = click_number;
    if let Some(index) = spot.again {
        let (n, of) = (index + 1, spot.path().len());
        last = words::again_number(lang, n, of);
        whole = format!("{whole} · {last}");
        let again = words::again_spoken(lang, n, of);
        spoken = if spot.begins_step() {
            format!("{spoken} {again}")
        } else {
            again
        };
    }
    // The case was told before its first click.
    let short = if steps > 1 {
        format!("{step_number} · {last}")
    } else {
        last
    };
    // Where there is a single step without a repeat, its clicks are the whole.
    let (n, of) = (spot.number(), case.clicks());
    let overall = (of > clicks).then(|| (words::overall(lang, n, of), format!("{n}/{of}")));
    if overall.is_some() {
        spoken = format!("{spoken} {}", words::overall_spoken(lang, n, of));
    }
    Position {
        long: whole,
        short,
        overall,
        spoken,
    }
}

fn before_question(spot: Spot<'_>, lang: Lang) -> Position {
    let (click, clicks) = (spot.action + 1, spot.step_path().len());
    let whole = format!(
        "{} · {}",
        words::look_heading(lang),
        words::click_number(lang, click, clicks)
    );
    let spoken = words::look_spoken(lang, click, clicks);
    Position {
        long: whole.clone(),
        short: whole,
        overall: None,
        spoken,
    }
}

/// Where a walk is, in a few words.
pub fn place_name(place: &Place<'_>, number: usize, lang: Lang) -> String {
    match place {
        Place::Question(_) => at_question(number, lang).long,
        Place::Click(spot) => at_click(*spot, lang).long,
        Place::Preface { spot, .. } => match spot.trail {
            Trail::Case(case) => words::case_number(lang, case.number),
            Trail::Question(question) => observation_name(question, lang).to_owned(),
        },
        Place::Ending {
            case: Some(case), ..
        }
        | Place::Finished {
            case: Some(case), ..
        } => words::case_number(lang, case.number),
        _ => words::triage_name(lang).to_owned(),
    }
}

/// The code of a place, if it has one: that of a click, before a click in the middle that of this, or at the end of a case
/// of its last click.
pub fn code_of(place: &Place<'_>) -> Option<String> {
    let spot = match place {
        // Whoever only signs in again is where they go on after that.
        Place::Click(spot) => spot.left().unwrap_or(*spot),
        Place::Preface { spot, .. } if spot.number() > 1 => *spot,
        Place::Ending {
            case: Some(case), ..
        }
        | Place::Finished {
            case: Some(case), ..
        } => Spot::last(case)?,
        _ => return None,
    };
    Some(spot.code()).filter(|code| !code.is_empty())
}
