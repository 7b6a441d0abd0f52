//! What a part of a guide says, so that it can be compared with what another version says.

use std::sync::Arc;

use crate::guide::model::{
    Ending, Guide, Hotline, Link, Notice, Source, Sureness, Target, Trouble,
};
use crate::guide::value::{Date, Id, When};
use crate::guide::verb::Verb;

/// What a field says. Two that name the same thing by its id are the same: a change of that thing is told of itself.
#[derive(Clone, Copy, Debug)]
pub enum Value<'g> {
    /// A text.
    Text(&'g str),
    /// A number.
    Number(usize),
    /// A day.
    Day(Date),
    /// A day, month or year.
    When(When),
    /// Something to do.
    Deed(Deed),
    /// Clicks to do again.
    Again(Again<'g>),
    /// Where something comes from, and how sure it is.
    From(&'g Source, Sureness),
    /// A page.
    Link(&'g Link),
    /// A telephone line.
    Hotline(&'g Hotline),
    /// An ending.
    Ending(&'g Ending),
    /// Where something leads.
    Lead(Lead<'g>),
    /// Notices.
    Notices(&'g [Arc<Notice>]),
    /// Troubles.
    Troubles(&'g [Arc<Trouble>]),
}

/// What a click asks one to do: a verb, or `None` to do earlier clicks again.
pub type Deed = Option<Verb>;

/// The first clicks of a step, to do again.
#[derive(Clone, Copy, Debug)]
pub struct Again<'g> {
    /// The number of the step.
    pub number: usize,
    /// How many clicks.
    pub count: usize,
    /// The step, and the last of the clicks.
    pub(super) ids: (&'g Id, &'g Id),
}

/// Where an answer or a trouble of a guide leads.
#[derive(Clone, Copy, Debug)]
pub struct Lead<'g> {
    /// The guide.
    pub guide: &'g Guide,
    /// Where to.
    pub to: &'g Target,
}

impl<'g> Lead<'g> {
    /// The id of where it leads, and the step and click where it enters a case.
    fn ids(&self) -> (&'g Id, Option<&'g (Id, Id)>) {
        (self.guide.id_of(self.to), self.to.entry())
    }
}

impl PartialEq for Value<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(two)) => one == two,
            (Self::Number(one), Self::Number(two)) => one == two,
            (Self::Day(one), Self::Day(two)) => one == two,
            (Self::When(one), Self::When(two)) => one == two,
            (Self::Deed(one), Self::Deed(two)) => one == two,
            (Self::Again(one), Self::Again(two)) => one.ids == two.ids,
            (Self::From(one, sure), Self::From(two, sure_two)) => {
                one.id == two.id && sure == sure_two
            }
            (Self::Link(one), Self::Link(two)) => one.id == two.id,
            (Self::Hotline(one), Self::Hotline(two)) => one.id == two.id,
            (Self::Ending(one), Self::Ending(two)) => one.id == two.id,
            (Self::Lead(one), Self::Lead(two)) => one.ids() == two.ids(),
            (Self::Notices(one), Self::Notices(two)) => one
                .iter()
                .map(|one| &one.id)
                .eq(two.iter().map(|two| &two.id)),
            (Self::Troubles(one), Self::Troubles(two)) => one
                .iter()
                .map(|one| &one.id)
                .eq(two.iter().map(|two| &two.id)),
            _ => false,
        }
    }
}
