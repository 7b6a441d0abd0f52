//! From the shape to the model: every value is checked, and every id becomes a reference.
//!
//! All faults of a file are found in one pass; a guide with any fault is no guide. Nothing is repaired or guessed. What
//! follows from another fault is not noted beside it.

mod additions;
mod address;
mod case;
mod check;
mod clicks;
mod contacts;
mod demo;
mod digits;
mod domains;
mod ending;
mod known;
mod number;
mod piece;
mod shared;
mod triage;
mod value;
mod ways;

pub(super) use case::{CaseRead, case};
pub(super) use demo::demo;
pub(super) use shared::Shared;
pub(super) use ways::Outline;
