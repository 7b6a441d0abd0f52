//! A guide: YAML text becomes typed data that the rest of the program can trust.
//!
//! The way through this folder: a [`FileText`] (a file's name and text) is read by `file` into the shape as
//! written, `resolve` turns names into references and checks every value, and what comes out of a [`survey`] is a
//! [`Guide`] or every fault of every file; [`diff`] says what changed between two, and
//! [`Packed`] is a guide as one text, from which it is read without parsing YAML. Nothing here reads a file, asks the
//! environment or draws: text in, values out. A text that reached a [`Guide`] is clean (no control, bidi or invisible
//! characters), an address is https on a host that the guide lists, and a label stands in the dispatch's words for
//! its click.

mod contact;
mod date;
mod diagnostic;
pub mod diff;
mod encoding;
mod format;
mod id;
#[macro_use]
mod lang;
mod line_index;
mod model;
mod pack;
mod resolve;
pub mod rule;
pub mod schema;
mod survey;
mod text;
mod yaml;

pub use contact::{HttpsUrl, Phone};
pub use date::{Date, When};
pub use diagnostic::{Broken, Diagnostic, FileText, Span};
pub use encoding::OldEncoding;
pub use id::Id;
pub use lang::Lang;
pub use line_index::{LineColumn, LineIndex};
pub use model::{
    Action, Addition, Alias, Case, Choice, Dispatch, Ending, EndingKind, Form, Guide, HelperNotes,
    Hotline, Kind, Link, Notice, Question, Repeat, Source, Step, Sureness, Target, Trouble, Verb,
    VerbWords,
};
pub use pack::Packed;
pub use rule::{AddressFault, Code, Fault, Found, IdKind, RepeatFault, Severity, Unreadable};
pub use survey::{Fetched, Survey, survey};
pub use text::{CleanText, Text, is_hidden, visible};
