//! Where one is in a walk.

use crate::document::Position;
use crate::guide::{Case, Lang};
use crate::walk::{Place, Spot};
use crate::words::screen as words;

pub(super) fn at_question(number: usize, lang: Lang) -> Position {
    let heading = words::triage_heading(lang, number);
    Position {
        long: heading.clone(),
        short: heading,
        overall: None,
        spoken: words::triage_spoken(lang, number),
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
    let mut spoken = if steps > 1 {
        words::position_spoken(lang, number, step, steps, click, clicks)
    } else {
        words::position_spoken_short(lang, number, click, clicks)
    };
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
        spoken = format!("{spoken} {}", words::again_spoken(lang, n, of));
    }
    let short = format!(
        "{}{step_part} · {last}",
        words::case_number_short(lang, number)
    );
    // Where there is a single step, its clicks are the whole.
    let overall = (steps > 1).then(|| {
        let (n, of) = (spot.number(), case.clicks());
        (words::overall(lang, n, of), format!("{n}/{of}"))
    });
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
        Place::Preface { spot, .. } => match spot.case() {
            Some(case) => words::case_number(lang, case.number),
            None => words::look_heading(lang).to_owned(),
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
