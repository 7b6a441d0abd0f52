//! Where a walk ends, what can go wrong on the way, and whom to call.

use std::sync::Arc;

use crate::guide::value::{CleanText, Date, Id, Phone, Text};

use super::{Addition, Link, Notice, Target, holding};

/// Where a walk ends.
#[derive(Debug)]
pub struct Ending {
    /// Its id.
    pub id: Id,
    /// Which kind it is.
    pub kind: EndingKind,
    /// Its title.
    pub title: Option<Text>,
    /// What has been achieved, and what to do next.
    pub after: Vec<Addition>,
    /// The dated notices that matter there.
    pub notices: Vec<Arc<Notice>>,
    /// Whom to call when more help is needed.
    pub call: Option<Arc<Hotline>>,
    /// What to say when calling.
    pub say: Vec<Text>,
}

/// The kinds of ending.
#[derive(Debug)]
pub enum EndingKind {
    /// Sign in at a portal.
    Portal(Arc<Link>),
    /// Call a hotline.
    Hotline(Arc<Hotline>),
    /// Go to an office.
    Office(Office),
    /// Everything is done: what that is.
    Done(Text),
}

/// An office to go to.
#[derive(Debug)]
pub struct Office {
    /// What it is called.
    pub name: Text,
    /// Where it is.
    pub address: Text,
    /// When it is open.
    pub hours: Option<Text>,
    /// What to bring.
    pub bring: Vec<Addition>,
}

impl Ending {
    /// The dated notices that matter there and hold on a day.
    pub fn notices_on(&self, today: Date) -> impl Iterator<Item = &Notice> {
        holding(&self.notices, today)
    }
}

/// Something that can go wrong, and what to do then.
#[derive(Debug)]
pub struct Trouble {
    /// Its id.
    pub id: Id,
    /// What a person sees or says of it.
    pub title: Text,
    /// What to do; never empty.
    pub remedy: Vec<Addition>,
    /// What to say when calling about it, where that is not the title.
    pub say: Option<Text>,
    /// Whom to call about it.
    pub call: Option<Arc<Hotline>>,
    /// Where it leads, if not back to where it was met.
    pub to: Option<Target>,
    /// The group that it is listed in.
    pub group: Option<Arc<TroubleGroup>>,
    /// Where it is listed.
    pub shown: Shown,
}

/// Where a trouble is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Everywhere: it can be met at any place.
    Everywhere,
    /// Only at the clicks that name it: it cannot be met at any other place.
    WhereNamed,
}

/// Troubles that are listed under one heading.
#[derive(Debug)]
pub struct TroubleGroup {
    /// Its id.
    pub id: Id,
    /// The heading.
    pub title: Text,
}

/// A telephone line that people may call.
#[derive(Debug)]
pub struct Hotline {
    /// Its id.
    pub id: Id,
    /// The number.
    pub phone: Phone,
    /// What it is called.
    pub title: Text,
    /// What is dialled after the number: digits.
    pub extension: Option<CleanText>,
    /// The hours at which it is answered.
    pub hours: Option<Text>,
}
