//! Counts: one line of a CSV file for each walk, and the sums of such files.
//!
//! A line holds the day, ids of the guide and the number of a click. It never holds a time of day or anything that was
//! typed. [`Tally`] collects a walk's line while it is walked, [`append`] adds lines to a file, [`Line`] reads one, and
//! [`Totals`] adds them up.

mod append;
mod line;
mod totals;

pub use append::append;
pub use line::{COLUMNS, End, Fault, LONGEST, Line, Reader};
pub use totals::{Counter, MOST_KEYS, Totals};

use std::cell::OnceCell;
use std::io;
use std::mem;
use std::path::PathBuf;
use std::rc::Rc;

use crate::frontend::{Event, Observer, Outcome};
use crate::guide::{Date, Id};
use crate::walk::{Answer, Place, PlaceId, Reply, Scene, Walk};

/// How many troubles a line names at most: it stays shorter than [`LONGEST`].
const MOST_TROUBLES: usize = 50;

/// Why a walk's line could not be added; empty if none failed. It holds the first failure.
pub type Failure = Rc<OnceCell<io::Error>>;

/// Adds a line to a file for each walk that it observes and in which something is answered. A walk that is dropped without an end, because the front end or
/// the program failed, is counted as such.
pub struct Tally {
    path: PathBuf,
    day: Date,
    failure: Failure,
    /// What the scene that was shown last says of the line; none between walks.
    at: Option<At>,
    troubles: Vec<Id>,
    /// Whether anything was answered in the walk.
    has_begun: bool,
}

/// Where a walk is, as its line names it.
struct At {
    guide: Id,
    case: Option<Id>,
    number: String,
    place: String,
}

impl Tally {
    /// Counts in this file, on a day.
    pub fn new(path: PathBuf, day: Date, failure: Failure) -> Self {
        Self {
            path,
            day,
            failure,
            at: None,
            troubles: Vec::new(),
            has_begun: false,
        }
    }

    /// Counts a walk, unless nothing was answered in it.
    fn count(&mut self, at: &At, end: End) {
        if !mem::take(&mut self.has_begun) {
            return;
        }
        let troubles = self.troubles.drain(..).map(|id| id.to_string());
        let troubles: Vec<String> = troubles.collect();
        let (number, place) = match end {
            End::Ended => ("", ""),
            _ => (at.number.as_str(), at.place.as_str()),
        };
        let line = line::written([
            &self.day.to_string(),
            at.guide.as_str(),
            at.case.as_ref().map_or("", Id::as_str),
            end.id(),
            number,
            place,
            &troubles.join(" "),
        ]);
        if let Err(error) = append(&self.path, &line) {
            // A later failure says nothing new.
            let _ = self.failure.set(error);
        }
    }
}

impl Observer for Tally {
    fn observe(&mut self, walk: &Walk<'_>, event: Event<'_, '_>) {
        match event {
            Event::Shown(scene, ..) => self.at = Some(At::of(scene)),
            Event::Answered(answer) => {
                self.has_begun = true;
                if let Answer::Meet(id) = answer
                    && self.troubles.len() < MOST_TROUBLES
                    && !self.troubles.contains(id)
                {
                    self.troubles.push(id.clone());
                }
            }
            Event::Ended(outcome) => {
                let scene = walk.scene();
                let end = end(outcome, &walk.replies());
                let at = match (scene.place, self.at.take()) {
                    // The walk has left the place that the line names.
                    (Place::Finished { .. }, Some(at)) => at,
                    _ => At::of(&scene),
                };
                self.count(&at, end);
            }
        }
    }
}

impl Drop for Tally {
    fn drop(&mut self) {
        if let Some(at) = self.at.take() {
            self.count(&at, End::Failed);
        }
    }
}

/// The end of a walk with these replies.
fn end(outcome: &Outcome<'_>, replies: &[Reply]) -> End {
    match outcome {
        Outcome::Ended => match replies {
            [
                ..,
                Reply {
                    place: PlaceId::Stuck,
                    ..
                },
            ]
            | [
                ..,
                Reply {
                    answer: Answer::Follow,
                    ..
                },
                _,
            ] => End::Trouble,
            _ => End::Ended,
        },
        Outcome::Stopped | Outcome::Left | Outcome::Unanswered(_) => End::Stopped,
        Outcome::Interrupted => End::Interrupted,
        Outcome::InputEnded(_) => End::InputEnded,
    }
}

impl At {
    /// Inside a trouble, where it was met.
    fn of(scene: &Scene<'_>) -> Self {
        let place = scene.origin.or(scene.left).unwrap_or(scene.place);
        let path = match place.id() {
            PlaceId::Click {
                trail,
                step,
                click,
                again,
            } => [Some(step.unwrap_or(trail)), Some(click), again],
            PlaceId::Preface(trail, _) if place.case().is_none() => [Some(trail), None, None],
            PlaceId::Question(id) | PlaceId::Ending(id) => [Some(id), None, None],
            _ => [None, None, None],
        };
        let path = path.iter().flatten().map(Id::as_str);
        Self {
            guide: scene.guide.id.clone(),
            case: place.case().map(|case| case.id.clone()),
            number: number(&place).unwrap_or_default(),
            place: path.collect::<Vec<_>>().join("/"),
        }
    }
}

/// The numbers of case, step, click and repeated click, as screens show them. The word before them keeps spreadsheets
/// from taking `2.10` for the number 2.1, or `1.2.3` for a date.
fn number(place: &Place<'_>) -> Option<String> {
    let case = place.case()?;
    let number = match place {
        Place::Click(spot) => spot.code(),
        _ => case.number.to_string(),
    };
    Some(format!("{}{number}", line::CASE))
}
