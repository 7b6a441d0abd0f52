//! From the shape as written to the model: every value is checked, and every id becomes what it names.
//!
//! All faults of a file are found in one pass; a guide with any fault is no guide. Nothing is repaired or guessed.

mod case;
mod check;
mod shared;

pub(super) use case::case;
pub(super) use shared::shared;
