//! A guide: YAML text becomes typed data that the rest of the program can trust.
//!
//! The way of the data: a [`FileText`] (a file's name and text) is parsed by `yaml` into a tree with places and read from it
//! into a shape of `format`; `resolve` checks every value and turns ids into references; and [`survey()`] gives a whole
//! [`Guide`] of `model`, or every fault of every file, each worded by its `rule`. [`Packed`] is a guide as one text, from
//! which it is read without YAML; [`diff`] compares two.
//!
//! Nothing here reads a file, asks the environment or draws: text in, values out. A text of a [`Guide`] is clean (no
//! control, bidi or invisible characters), an address is https on a host that the guide lists, and a label is part of the
//! dispatch's words for its click.

mod diagnostic;
pub mod diff;
mod format;
#[macro_use]
mod lang;
mod line_index;
mod model;
mod pack;
mod resolve;
pub mod rule;
pub mod schema;
mod survey;
mod value;
mod verb;
mod yaml;

pub use diagnostic::{Broken, Diagnostic, FileText, Span};
pub use lang::Lang;
pub use line_index::{LineColumn, LineIndex};
pub use model::{
    Action, Addition, Alias, App, Case, Choice, Demo, DemoStep, Dispatch, DispatchKind, Does,
    Ending, EndingKind, Guide, HelperNotes, Hotline, Kind, Link, Notice, Office, Question, Repeat,
    Shown, Source, Step, Sureness, Target, Trouble, TroubleGroup,
};
pub use pack::Packed;
pub use rule::{Code, Fault, Found, IdKind, RepeatFault, Severity, Slip, Unreadable};
pub use survey::{Fetched, Survey, demo, survey};
pub use value::{
    AddressFault, CleanText, Date, Gloss, HttpsUrl, Id, OldEncoding, Phone, Text, When, dialled,
    is_hidden, unmarked, visible,
};
pub use verb::{Form, Verb, VerbWords};
