//! The options of a walk.

use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;

use crate::error::Usage;

use super::{Desk, Record, SavedWalk, WalkArgs};

/// The options of a walk, which may stand before no other command.
pub(super) const WALK_OPTIONS: [&str; 15] = [
    "case",
    "answer",
    "yes",
    "script",
    "pace",
    "record",
    "record-size",
    "plain",
    "helper",
    "desk",
    "idle",
    "tally",
    "resume",
    "fresh",
    "no-save",
];

/// The size of a recording, in columns and rows, if none is given.
const SIZE: (usize, usize) = (80, 24);

/// The smallest and the largest size of a recording, in columns and rows.
const SIZES: [(usize, usize); 2] = [(40, 15), (300, 100)];

/// The longest wait at a click, in seconds.
const MOST_PACE: f64 = 60.0;

pub(super) fn walk_args(matches: &ArgMatches) -> Result<WalkArgs, Usage> {
    let case = matches.get_one::<String>("case").cloned();
    let answers = matches.get_many::<String>("answer").into_iter().flatten();
    let answer = |raw: &String| {
        let both = raw.split_once('=');
        let (question, answer) = both.ok_or_else(|| Usage::BadAnswer(raw.clone()))?;
        Ok((question.to_owned(), answer.to_owned()))
    };
    let answers: Vec<_> = answers.map(answer).collect::<Result<_, Usage>>()?;
    let script = matches.get_one::<PathBuf>("script").cloned();
    let record = record(matches)?;
    let yes = matches.get_flag("yes") || script.is_some();
    let pace = matches.get_one::<String>("pace");
    for (option, is_given) in [("--pace", pace.is_some()), ("--record", record.is_some())] {
        if is_given && !yes {
            return Err(Usage::NeedsToo(option, &["--yes", "--script"]));
        }
    }
    let pace = match pace {
        Some(raw) => duration(raw, MOST_PACE).ok_or_else(|| Usage::BadPace(raw.clone()))?,
        None => Duration::ZERO,
    };
    let desk = desk_args(matches)?;
    let plain = matches.get_flag("plain");
    let has_answers = !answers.is_empty();
    // What a demo does is in its file, and a recording is of screens.
    let exclusive = [
        (desk.is_some(), "--desk", script.is_some(), "--script"),
        (desk.is_some(), "--desk", yes, "--yes"),
        (desk.is_some(), "--desk", has_answers, "--answer"),
        (script.is_some(), "--script", case.is_some(), "--case"),
        (script.is_some(), "--script", has_answers, "--answer"),
        (record.is_some(), "--record", plain, "--plain"),
    ];
    let both = exclusive.iter().find(|(one, _, other, _)| *one && *other);
    if let Some((_, one, _, other)) = both {
        let [one, other] = [one, other].map(|name| (*name).to_owned());
        return Err(Usage::NotTogether(one, other));
    }
    Ok(WalkArgs {
        case,
        answers,
        yes: yes.then_some(pace),
        script,
        record,
        plain,
        helper: matches.get_flag("helper"),
        saved: saved_walk(matches)?,
        desk,
        tally: matches.get_one::<PathBuf>("tally").cloned(),
    })
}

/// What is recorded, and how large.
fn record(matches: &ArgMatches) -> Result<Option<Record>, Usage> {
    let path = matches.get_one::<PathBuf>("record").cloned();
    let size = matches.get_one::<String>("record-size");
    if path.is_none() && size.is_some() {
        return Err(Usage::NeedsToo("--record-size", &["--record"]));
    }
    let size = size.map_or(Ok(SIZE), |raw| {
        size_of(raw).ok_or_else(|| Usage::BadSize(raw.clone()))
    });
    let size = size?;
    Ok(path.map(|path| Record { path, size }))
}

/// Reads `80x24`.
fn size_of(raw: &str) -> Option<(usize, usize)> {
    let (columns, rows) = raw.split_once('x')?;
    let number = |raw: &str| raw.parse::<usize>().ok();
    let (columns, rows) = (number(columns)?, number(rows)?);
    let [least, most] = SIZES;
    let fits = (least.0..=most.0).contains(&columns) && (least.1..=most.1).contains(&rows);
    fits.then_some((columns, rows))
}

fn saved_walk(matches: &ArgMatches) -> Result<SavedWalk, Usage> {
    let given = [
        ("resume", SavedWalk::Taken),
        ("fresh", SavedWalk::Dropped),
        ("no-save", SavedWalk::Unused),
    ];
    let mut given = given.iter().filter(|(id, _)| matches.get_flag(id));
    let first = given.next();
    let starts = ["case", "answer"].map(|id| (id, matches.contains_id(id)));
    let start = starts.iter().find(|(_, is_given)| *is_given);
    let start = start.filter(|_| matches!(first, Some((_, SavedWalk::Taken))));
    match (
        first,
        given.next().map(|(id, _)| *id).or(start.map(|(id, _)| *id)),
    ) {
        (Some((one, _)), Some(other)) => {
            Err(Usage::NotTogether(format!("--{one}"), format!("--{other}")))
        }
        (Some((_, saved)), None) => Ok(*saved),
        (None, _) => Ok(SavedWalk::Asked),
    }
}

fn desk_args(matches: &ArgMatches) -> Result<Option<Desk>, Usage> {
    let idle = matches.get_one::<String>("idle");
    if idle.is_some() && !matches.get_flag("desk") {
        return Err(Usage::NeedsToo("--idle", &["--desk"]));
    }
    let idle = idle.map(|raw| {
        let idle = duration(raw, 24.0 * 60.0 * 60.0).filter(|idle| !idle.is_zero());
        idle.ok_or_else(|| Usage::BadIdle(raw.clone()))
    });
    let idle = idle.transpose()?;
    Ok(matches.get_flag("desk").then_some(Desk { idle }))
}

/// Reads `400ms`, `1.5s` or `3m`: at most so many seconds.
fn duration(raw: &str, most: f64) -> Option<Duration> {
    let units = [("ms", 0.001), ("s", 1.0), ("m", 60.0)];
    let unit = units
        .iter()
        .find_map(|(unit, seconds)| Some((raw.strip_suffix(unit)?, seconds)));
    let (number, unit) = unit?;
    if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return None;
    }
    let seconds = number.parse::<f64>().ok()? * unit;
    (seconds <= most).then(|| Duration::try_from_secs_f64(seconds).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_is_milliseconds_or_seconds_up_to_a_minute() {
        let duration = |raw| duration(raw, MOST_PACE);
        assert_eq!(duration("400ms"), Some(Duration::from_millis(400)));
        assert_eq!(duration("1.5s"), Some(Duration::from_millis(1500)));
        assert_eq!(duration("0s"), Some(Duration::ZERO));
        assert_eq!(duration("1m"), Some(Duration::from_secs(60)));
        for bad in [
            "", "s", "ms", "m", "2m", "5", "-1s", "1e3s", "61s", "inf s", "1.2.3s", "NaNs",
        ] {
            assert_eq!(duration(bad), None, "{bad}");
        }
    }
}
