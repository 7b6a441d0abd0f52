//! From the shape as written to the model: every value is checked, and every id becomes what it names.
//!
//! All faults of a file are found in one pass; a guide with any fault is no guide. Nothing is repaired or guessed. What
//! follows from another fault is not told beside it.

mod additions;
mod address;
mod case;
mod check;
mod clicks;
mod domains;
mod known;
mod number;
mod opening;
mod parts;
mod shared;
mod support;
mod triage;
mod ways;

pub(super) use case::{Read as CaseRead, case};
pub(super) use parts::{Opening, Support, whole};
pub(super) use shared::Shared;
pub(super) use ways::Outline;
