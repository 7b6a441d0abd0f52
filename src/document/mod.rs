//! What is shown, as a tree of blocks, and the writers.
//!
//! Screens, `show`, `about` and `guide diff` are made of the same blocks and laid out by `text`; JSON and Mermaid are
//! written from the guide. The builders (`scene`, `prompt`, `paper`, `about`, `diff`, `explain`) take a guide, a scene,
//! what changed or a code and give a [`Document`]; the writers (`text`, `json`, `mermaid`) take that or the guide and
//! give text. All of it is pure: no writer knows whether a terminal, a file or a test receives what it gives.

mod about;
mod addition;
mod aside;
mod diff;
mod explain;
pub mod json;
pub mod mermaid;
mod paper;
mod prompt;
mod scene;
pub mod text;

pub use crate::guide::diff::How;
use crate::guide::{Form, Lang};

pub use about::{about, list};
pub use addition::spoken;
pub use aside::{on_idle, on_keys, on_next, on_typing};
pub use diff::diff;
pub use explain::explanation;
pub use paper::paper;
pub use prompt::{Offer, Prompt, prompt};
pub use scene::{code_of, place_code, place_name, scene};

/// For whom a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// In which language.
    pub lang: Lang,
    /// Whether somebody helps.
    pub helper: Helper,
    /// Whether the day of the machine can be true.
    pub clock: Clock,
    /// For whom the machine is used.
    pub visit: Visit,
}

/// For whom a machine is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    /// For one reader.
    Only,
    /// At a counter, for the first citizen.
    First,
    /// At a counter, for one after others: who helps has read the safety page.
    Next,
}

/// Whether the day that the machine gives can be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// It can.
    Plausible,
    /// It cannot: it is before the guide's dispatch. Every notice is shown then.
    Wrong,
}

/// Whether a helper sits beside the citizen and reads along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Helper {
    /// Nobody does.
    Absent,
    /// Somebody does.
    Present,
}

/// What is shown, from top to bottom.
pub type Document = Vec<Block>;

/// One thing that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Where one is in a walk.
    Position(Position),
    /// A heading.
    Heading(String),
    /// Plain prose.
    Paragraph(String),
    /// A line that names something of the guide's. Its further lines stand in, so that none of them is taken for the
    /// program's own.
    Hanging(String),
    /// The dispatch's own words, as such.
    Dispatch {
        /// What introduces them.
        label: String,
        /// The words, exactly.
        words: String,
        /// What they mean in English.
        gloss: Option<String>,
    },
    /// A text that is not the dispatch's, marked as such.
    Addition {
        /// The text.
        text: String,
        /// Where it comes from.
        origin: Origin,
    },
    /// Where the additions of a page come from.
    Sources(Vec<String>),
    /// What a helper is told.
    HelperNote {
        /// What introduces it.
        label: String,
        /// The text.
        text: String,
        /// Where it comes from.
        origin: Origin,
    },
    /// The clicks around the one at hand.
    Path(Path),
    /// What to do at a click.
    Act {
        /// How to do it, in a few words.
        how: String,
        /// How the thing that it is done to looks.
        form: Form,
        /// Its label, or the address of a page.
        target: String,
        /// What the label means, for those who do not read Vietnamese.
        gloss: Option<String>,
    },
    /// An address, on a line of its own.
    Address(String),
    /// A telephone number, on a line of its own.
    Phone {
        /// The number.
        number: String,
        /// Whose it is.
        title: String,
    },
    /// Something to beware of.
    Warning(String),
    /// Something achieved.
    Success(String),
    /// Names and values.
    Facts(Vec<(String, String)>),
    /// Questions, each with its answer; they are numbered from 1.
    Answers(Vec<(String, String)>),
    /// How often each of several things was counted, with bars of that length.
    Bars(Vec<(u64, String)>),
    /// A list without an order.
    Bullets(Vec<String>),
    /// A piece of a guide's file, line by line as it stands there.
    Example(String),
    /// A whole step on paper.
    Clicks(Vec<Click>),
    /// Something that changed between two versions.
    Change {
        /// How.
        how: How,
        /// What.
        what: String,
        /// What it says or said.
        details: Vec<Detail>,
    },
}

/// Where an addition comes from, and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The source, and of which day it is; none where [`Block::Sources`] tells it.
    pub source: Option<String>,
    /// That it is not sure, where it is not.
    pub unsure: Option<&'static str>,
}

/// A line below a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// What the next lines are about.
    About(String),
    /// What was said.
    Old(String),
    /// What is said.
    New(String),
}

/// Where one is in a walk, in the forms that different widths and readers need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// For a wide screen.
    pub long: String,
    /// For a narrow one.
    pub short: String,
    /// How far along the whole, if that is known: `3 of 23`, and `3/23` for a narrow screen.
    pub overall: Option<(String, String)>,
    /// As a sentence, to be read aloud.
    pub spoken: String,
}

/// The clicks of a step around the one at hand. A long step costs no more to show than a short one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// How many clicks are done before the first of `clicks`.
    pub before: usize,
    /// The dispatch's words for each click.
    pub clicks: Vec<String>,
    /// The index in `clicks` of the one at hand; those before it are done.
    pub current: usize,
    /// How many clicks come after the last of `clicks`.
    pub after: usize,
    /// The dispatch's words for the click at hand where no label says them: for whoever is not shown the path.
    pub unlabelled: Option<String>,
}

/// A click on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Click {
    /// Its number in the step: `3`, `1.3` inside a repeat.
    pub number: String,
    /// The dispatch's words.
    pub words: String,
    /// How to do it.
    pub how: Option<String>,
    /// What the words or the label mean in English.
    pub gloss: Option<String>,
    /// What is added to it.
    pub notes: Vec<Block>,
    /// The clicks that it repeats.
    pub again: Vec<Click>,
}
