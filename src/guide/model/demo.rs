//! A demo: what somebody who walks through a guide answers.

use std::ops::RangeInclusive;

use crate::guide::diagnostic::Span;
use crate::guide::value::{Id, Text};

/// A demo. Whether its guide offers what it answers is for a walk to say.
#[derive(Debug)]
pub struct Demo {
    /// What it shows.
    pub title: Text,
    /// What is answered, in order.
    pub steps: Vec<DemoStep>,
    /// The ending that it says it reaches, and where it says so; none where it stops before one.
    pub ends: Option<(Id, Span)>,
    /// The place of its steps.
    pub span: Span,
}

/// A step of a demo, and where it is written.
#[derive(Debug)]
pub struct DemoStep {
    /// What is answered.
    pub does: Does,
    /// Its place in the file.
    pub span: Span,
}

/// What a step of a demo answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Does {
    /// This answer to the question at hand.
    Choose(Id),
    /// So many times that it is done, seen or read.
    Done(usize),
    /// What is done only where it is there is not there.
    Skip,
    /// This trouble is met.
    Trouble(Id),
    /// It is another trouble, or its remedy did not help.
    Other,
    /// To where the trouble leads.
    Follow,
    /// Back to where the trouble was met.
    Return,
    /// From the beginning of the step.
    Restart,
    /// One back.
    Back,
    /// This question is answered again.
    Change(Id),
    /// At the screen of the click with this code: `1.2.3`.
    At(String),
    /// The walk is stopped.
    Stop,
}

impl Does {
    /// How it is written.
    pub fn written(&self) -> String {
        match self {
            Self::Choose(id) => format!("choose: {id}"),
            Self::Done(1) => "done".to_owned(),
            Self::Done(times) => format!("done: {times}"),
            Self::Skip => "skip".to_owned(),
            Self::Trouble(id) => format!("trouble: {id}"),
            Self::Other => "other".to_owned(),
            Self::Follow => "follow".to_owned(),
            Self::Return => "return".to_owned(),
            Self::Restart => "restart".to_owned(),
            Self::Back => "back".to_owned(),
            Self::Change(id) => format!("change: {id}"),
            Self::At(code) => format!("at: {code}"),
            Self::Stop => "stop".to_owned(),
        }
    }

    /// What is written, where it is a step.
    pub(in crate::guide) fn read(word: &str, value: Option<&str>) -> Option<Self> {
        let id = || Id::new(value?);
        Some(match (word, value) {
            ("choose", _) => Self::Choose(id()?),
            ("trouble", _) => Self::Trouble(id()?),
            ("change", _) => Self::Change(id()?),
            ("done", None) => Self::Done(1),
            ("done", Some(times)) => {
                Self::Done(times.parse().ok().filter(|times| COUNTS.contains(times))?)
            }
            ("at", Some(code)) => Self::At(code.to_owned()),
            ("skip", None) => Self::Skip,
            ("other", None) => Self::Other,
            ("follow", None) => Self::Follow,
            ("return", None) => Self::Return,
            ("restart", None) => Self::Restart,
            ("back", None) => Self::Back,
            ("stop", None) => Self::Stop,
            _ => return None,
        })
    }
}

/// How often something may be done in one step.
const COUNTS: RangeInclusive<usize> = 1..=1_000;
