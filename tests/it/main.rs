//! The program as a whole: its words held against the dispatch, its screens, its command line, its terminal, and the
//! rules of its house.

#![allow(
    clippy::format_collect,
    clippy::format_push_string,
    clippy::too_many_lines,
    reason = "a test's text is built for reading, not for speed"
)]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that meets what it did not expect is to fail loudly"
)]

mod aliases;
mod another;
mod check;
mod command_line;
mod contacts;
#[cfg(unix)]
mod demo;
mod desk;
mod diff;
mod dispatch;
mod engine;
mod faults;
mod fidelity;
mod generated;
mod house;
#[cfg(unix)]
mod keys;
mod language;
mod letters;
mod lines;
mod mutation;
mod observation;
mod packed;
mod passport;
mod places;
mod procedures;
mod program;
mod properties;
mod readme;
#[cfg(unix)]
mod resume;
mod rules;
mod saved;
mod schema;
mod screens;
mod sheet;
mod tally;
#[cfg(unix)]
mod terminal;
