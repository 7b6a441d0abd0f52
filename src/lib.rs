//! `dongbo` walks a person through an official procedure, click by click, in a terminal.
//!
//! The map, from the bottom up; imports run only this way:
//!
//! - [`guide`]: YAML text becomes typed data that the rest can trust.
//! - [`walk`]: the engine, a replayable log of answers over a guide.
//! - [`words`]: the words of the walk and the commands, in Vietnamese and English. Those of a rule are in its file in
//!   `guide/rule/`, those of a verb in `guide/verb.rs`, those of the format's keys in `guide/format/`.
//! - [`document`]: what is shown, as blocks, and the writers: text, HTML, Markdown, JSON, Mermaid.
//! - [`frontend`]: one loop and its front ends: a terminal, numbered lines, a script, and a demo of the true screens. A
//!   recording is an observer of the loop.
//! - [`saved`]: what is kept in files: walks to go on with, and counts, each by an observer of the loop.
//! - [`command`]: what each subcommand does; the only place where the parts are wired together.
//! - beside them: [`cli`] reads the command line, [`library`] reads guides, [`error`] and [`report`] say what failed.
//!
//! The way of the data: YAML text → tree with places → shape → `Guide` → `Walk` → `Scene` → a front end → `Answer` → `Walk`
//! …; and `Guide` or `Scene` → `Document` → a writer. The built-in guide is read when the program is built: `src/build.rs`
//! compiles the same [`guide`] module, checks `guides/` with it and packs the `Guide` into a text, which [`library`]
//! unpacks at start.
//!
//! Where to look first: a rule's check is in its file in `guide/rule/`, or, where it needs more than one value, in
//! `guide/resolve/`, which names the rule. A click's screen is built in `document/scene/click.rs`, laid out by
//! `frontend/terminal/parts.rs` with `document/text/`, and drawn in `frontend/terminal/mod.rs`. A key is decoded in `frontend/terminal/key.rs` and gets its
//! meaning in `frontend/terminal/gate.rs`.
//!
//! What must never be: `guide`, `walk` and `document` name no file system, environment, stream, process, clock,
//! command line or terminal; only `guide/yaml/` names the YAML parser, only `frontend/terminal/` names dialoguer; a
//! click's dispatch words are never reworded, translated in place or merged. A test reads the sources and keeps this.

pub mod cli;
pub mod command;
pub mod document;
pub mod error;
pub mod frontend;
#[macro_use]
pub mod guide;
pub mod library;
pub mod report;
pub mod saved;
pub mod walk;
pub mod words;
