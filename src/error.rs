//! What can go wrong outside the guide, as data, and the exit code of each kind.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::guide::Broken;

/// The program could not do its work.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The command line is wrong.
    #[error("wrong usage")]
    Usage(#[from] Usage),
    /// Files of a guide have faults.
    #[error("a guide has faults")]
    Broken(Vec<Broken>),
    /// There is no `guide.yaml`.
    #[error("no {path}")]
    NoGuide {
        /// Where it should be.
        path: PathBuf,
        /// What is probably meant.
        instead: Option<Instead>,
    },
    /// There is no such file.
    #[error("no {path}")]
    NoFile {
        /// The file.
        path: PathBuf,
        /// The file beside it that is probably meant.
        meant: Option<String>,
    },
    /// The guide that is compiled in is damaged. No build of the program is known to cause it.
    #[error("the built-in guide is damaged")]
    BuiltIn,
    /// A file could not be made.
    #[error("cannot create {path}")]
    Create {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// What was to be written to a file could not be.
    #[error("cannot write {path}")]
    Output {
        /// The option that named it.
        option: &'static str,
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// No line can be added to the file of counts that was named.
    #[error("cannot add to {path}")]
    Tally {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// What was to be kept could not be written.
    #[error("cannot write")]
    Write(#[source] io::Error),
    /// The terminal could not be prompted on.
    #[error("cannot prompt")]
    Prompt(#[source] io::Error),
}

/// What is probably meant where there is no `guide.yaml`.
#[derive(Debug)]
pub enum Instead {
    /// A file of the same folder with another name.
    Rename(String),
    /// Other folders, which hold one.
    Folders(Vec<PathBuf>),
}

/// What is wrong with the command line. Names are as they were typed.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub enum Usage {
    /// An option that does not exist, and the one probably meant.
    UnknownOption(String, Option<String>),
    /// An option with a long dash, pasted from Word.
    LongDash(String),
    /// An option of another command.
    Misplaced(String),
    /// A command that does not exist, and the one probably meant.
    UnknownCommand(String, Option<String>),
    /// One argument too many.
    Unexpected(String),
    /// An option without its value.
    NeedsValue(String),
    /// A command without what it is for.
    Needs(&'static str, Need),
    /// A switch with a value.
    TakesNoValue(String),
    /// An option given twice.
    GivenTwice(String),
    /// Two things that exclude each other.
    NotTogether(String, String),
    /// Something that goes only with one of others.
    NeedsToo(&'static str, &'static [&'static str]),
    /// A file whose name ends as none does that could be written.
    WrongEnding {
        /// The file.
        path: String,
        /// The endings that fit.
        known: Vec<String>,
    },
    /// An argument that is not UTF-8.
    NotText,
    /// A file that is none of the guide's in its folder.
    NotOfGuide {
        /// The file.
        path: String,
        /// The guide's file of which it is probably a copy.
        copy_of: Option<String>,
    },
    /// Something else that clap found.
    Other,
    /// A value that an option does not have, and those that it has.
    UnknownValue {
        /// The option.
        option: &'static str,
        /// The value.
        value: String,
        /// The values that exist.
        known: &'static [&'static str],
    },
    /// A day that the calendar does not have.
    BadDate(String),
    /// A pace that is no duration.
    BadPace(String),
    /// A size that no recording can have.
    BadSize(String),
    /// An idle time that is no duration.
    BadIdle(String),
    /// A code that no fault has.
    UnknownCode(String),
    /// A code that no click of a case has.
    UnknownPlace {
        /// What was given.
        value: String,
        /// The first and the last code of each step.
        known: Vec<(String, String)>,
    },
    /// A case that does not exist; the numbers and ids of those that do.
    UnknownCase {
        /// What was asked for.
        value: String,
        /// The ids, by number from 1.
        known: Vec<String>,
    },
    /// An `--answer` without `=`.
    BadAnswer(String),
    /// A question that does not exist, and those that do.
    UnknownQuestion {
        /// What was given.
        id: String,
        /// The ids.
        known: Vec<String>,
    },
    /// An answer that a question does not offer, and those that it does.
    UnknownAnswer {
        /// The question's id.
        question: String,
        /// What was given.
        answer: String,
        /// The ids.
        known: Vec<String>,
    },
    /// An answer to a question that is not asked on the way.
    UnusedAnswer(String),
    /// A scripted run met a question without an answer.
    MissingAnswer {
        /// The question's id.
        id: String,
        /// The question, as asked.
        ask: String,
        /// The ids of its answers, each with its label.
        answers: Vec<(String, String)>,
    },
}

/// What a command cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Files of counts.
    Counts,
    /// A folder for a new guide.
    Folder,
    /// A version of a guide.
    Version,
    /// One of these.
    OneOf(&'static [&'static str]),
}

/// How a run ended that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The ending was reached, or the command did its work.
    Done,
    /// A check found faults, or a file of counts could not be read.
    Faulty,
    /// Stopped before the ending.
    Stopped,
    /// Interrupted by a signal.
    Interrupted,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Faulty => Self::FAILURE,
            Exit::Stopped => Self::from(3),
            Exit::Interrupted => Self::from(130),
        }
    }
}

impl Error {
    /// The exit code that tells this kind from the others.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            // Before the walk: the option names a file that will not do.
            Self::Usage(_) | Self::Tally { .. } => ExitCode::from(2),
            Self::Broken(_)
            | Self::NoGuide { .. }
            | Self::NoFile { .. }
            | Self::BuiltIn
            | Self::Create { .. }
            | Self::Output { .. }
            | Self::Write(_)
            | Self::Prompt(_) => ExitCode::FAILURE,
        }
    }

    /// Whether somebody merely stopped reading: that is no failure.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Write(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
