//! What is shown, as a tree of blocks, and the writers.
//!
//! Screens, `show`, `about` and `guide diff` are made of the same blocks and laid out by `text`; JSON and Mermaid are
//! written from the guide. The builders (`scene`, `prompt`, `aside`, `sheet`, `about`, `diff`, `explain`) take a guide, a
//! scene, what changed or a code and give a [`Document`], or a [`Prompt`]; the writers (`text`, `html`, `markdown`, `json`,
//! `mermaid`) take that or the guide and give text. All of it is pure: no writer knows whether a terminal, a file or a test receives what it gives.

mod about;
mod addition;
mod aside;
mod diff;
mod explain;
pub mod html;
pub mod json;
mod markdown;
pub mod mermaid;
mod prompt;
mod qr;
mod scene;
mod sheet;
mod site;
pub mod text;

pub use crate::guide::diff::How;
use crate::guide::{Form, Lang};

pub use about::{about, list};
pub use addition::spoken;
pub use aside::{on_idle, on_keys, on_next, on_page, on_sheet, on_stop, on_typing};
pub use diff::diff;
pub use explain::explanation;
pub use markdown::markdown;
pub use prompt::{Offer, Prompt, prompt};
pub use scene::{code_of, place_name, scene};
pub use sheet::{sheet, whole};
pub use site::{Named, Site};

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
    /// A heading. What follows, up to the next one that is as high, is below it.
    Heading(Level, String),
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
        /// What they mean in the other language.
        gloss: Option<String>,
    },
    /// A text that is not the dispatch's, marked as such.
    Addition(Added),
    /// Where the additions of a page come from.
    Sources(Vec<String>),
    /// Where the additions of a sheet come from; they are numbered from 1, as they are cited.
    SourceList(Vec<Named>),
    /// What a helper is told: what introduces it, and the text.
    HelperNote(String, Added),
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
        /// What the label means, for those who do not read its language.
        gloss: Option<String>,
        /// That a page is not the government's, where it is not.
        caution: Option<&'static str>,
    },
    /// An address, on a line of its own.
    Address(Site),
    /// An address to scan where the screen has room for its code.
    Scan {
        /// The address.
        url: String,
        /// What is said beside it.
        caution: String,
        /// What is said in place of the code where there is no room.
        instead: String,
        /// Which modules of the code are printed.
        printed: Modules,
    },
    /// A telephone number, on a line of its own.
    Phone {
        /// The number.
        number: String,
        /// Whose it is.
        title: String,
    },
    /// Whom to call for more help, in a line.
    Call {
        /// The number.
        number: String,
        /// Whose it is.
        title: String,
        /// What to say, where that is not told elsewhere.
        say: Option<String>,
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

/// How deep a heading is in its document. On a screen all are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The document's own.
    Title,
    /// Of a section.
    Section,
    /// Of a part of a section.
    Part,
    /// Of an item of a part.
    Item,
}

impl Block {
    /// What is added, where it is an addition or what a helper is told.
    fn added(&mut self) -> Option<&mut Added> {
        match self {
            Self::Addition(added) | Self::HelperNote(_, added) => Some(added),
            _ => None,
        }
    }

    /// The heading of a section.
    pub fn heading(text: impl Into<String>) -> Self {
        Self::Heading(Level::Section, text.into())
    }
}

/// A text that is not the dispatch's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// The text.
    pub text: String,
    /// The same for paper, where the text only makes sense on a screen.
    pub paper: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
}

/// The modules of a QR code that are printed; the others are left as the background.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Modules {
    /// The dark ones: for a background that is light, or is painted so.
    Dark,
    /// The light ones: for a dark background.
    Light,
}

impl Modules {
    /// The modules that these are not.
    #[must_use]
    pub fn others(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Dark,
        }
    }
}

/// Where an addition comes from, and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The source; none where [`Block::Sources`] tells it.
    pub source: Option<Cited>,
    /// That it is not sure, where it is not.
    pub unsure: Option<&'static str>,
}

/// A source, as it is cited beside what comes from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cited {
    /// By its name and of which day it is.
    Named(Named),
    /// By its number in [`Block::SourceList`].
    Numbered(usize),
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
    /// The dispatch's words for the click at hand where no label says them, behind what introduces them: for whoever is not
    /// shown the path.
    pub unlabelled: Option<(String, String)>,
}

/// A click on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Click {
    /// Its code, as `--case` takes it: `1.2.3`; its number among the clicks before a question.
    pub number: String,
    /// The dispatch's words.
    pub words: String,
    /// How the thing that it is done to looks, and its label or the address of a page, which the words contain; none for
    /// a repeat, or where a page's address is among the notes.
    pub act: Option<(Form, String)>,
    /// How to do it.
    pub how: Option<String>,
    /// What the words or the label mean in the other language.
    pub gloss: Option<String>,
    /// What is added to it.
    pub notes: Vec<Block>,
    /// The clicks that it repeats, where they are not on the sheet.
    pub again: Vec<Click>,
    /// The numbers of those that it repeats, where they are.
    pub ticks: Vec<String>,
}
