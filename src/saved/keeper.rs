//! Saves the walk at hand: an observer of its loop.

use super::form::Saved;
use super::trouble::Trouble;
use super::writer::{Order, Writer};
use crate::frontend::{Event, Observer, Outcome};
use crate::guide::Date;
use crate::walk::Walk;

/// Saves a walk after each screen that is new, and deletes it once its ending was read. Dropped, it waits for the disk.
///
/// A walk without an answer yet is not kept: there is nothing to go on with.
#[derive(Debug)]
pub struct Keeper {
    /// None where nothing can be saved.
    pub(super) writer: Option<Writer>,
    pub(super) today: Date,
    /// The walk as it was given to the writer last.
    pub(super) last: Option<Saved>,
}

impl Keeper {
    /// Waits for the disk. Gives why the walk is not saved as it was last, if it is not.
    pub fn finish(mut self) -> Option<Trouble> {
        self.writer.as_mut().and_then(Writer::finish)
    }
}

impl Observer for Keeper {
    fn observe(&mut self, walk: &Walk<'_>, event: Event<'_, '_>) {
        let Some(writer) = &self.writer else {
            return;
        };
        match event {
            Event::Shown(..) => {
                let saved = Saved::of(walk, self.today);
                if self.last.as_ref() == Some(&saved) {
                    return;
                }
                writer.order(if saved.replies.is_empty() {
                    Order::Delete
                } else {
                    Order::Save(saved.clone())
                });
                self.last = Some(saved);
            }
            Event::Ended(Outcome::Ended) => writer.order(Order::Delete),
            Event::Answered(_) | Event::Ended(_) => {}
        }
    }
}
