//! A whole guide.

use std::borrow::Cow;
use std::sync::Arc;

use crate::guide::lang::Lang;
use crate::guide::value::{Date, HttpsUrl, Id, Text};
use crate::guide::verb::Form;

use super::{
    Addition, App, Case, Dispatch, Ending, HelperNotes, Hotline, Notice, Question, Source, Target,
    Trouble, TroubleGroup, holding,
};

/// A guide without faults: every case, trouble and ending is in it, and every name in it names something.
///
/// The cases are exactly those that `guide.yaml` lists, in its order.
#[derive(Debug)]
#[non_exhaustive]
pub struct Guide {
    /// Its id.
    pub id: Id,
    /// The language of its dispatch and of its labels, in which every text is.
    pub language: Lang,
    /// What it is about.
    pub title: Text,
    /// The dispatch that it carries.
    pub dispatch: Dispatch,
    /// The other documents that it rests on, in the order of the file.
    pub others: Vec<Dispatch>,
    /// The hosts that its addresses may be on.
    pub hosts: Vec<Cow<'static, str>>,
    /// The apps that its clicks are done in, in the order of the file.
    pub apps: Vec<Arc<App>>,
    /// The pages that it may send people to, in the order of the file.
    pub links: Vec<Arc<Link>>,
    /// The questions that lead to a case, and those that are asked after a click.
    pub triage: Vec<Question>,
    /// The question that is asked first, by its index: the first that no click asks. None where the only case is begun at
    /// once.
    pub first: Option<usize>,
    /// Questions that are answered by what the screen shows.
    pub observations: Vec<Question>,
    /// The cases, by number from 1; never empty.
    pub cases: Vec<Case>,
    /// Where a walk can end.
    pub endings: Vec<Arc<Ending>>,
    /// Where the guide sends whoever sees something that it does not know.
    pub stuck: Arc<Ending>,
    /// Whom it may send people to call, in the order of the file.
    pub hotlines: Vec<Arc<Hotline>>,
    /// Where additions come from.
    pub sources: Vec<Arc<Source>>,
    /// What changed after the dispatch, in the order of the file.
    pub notices: Vec<Arc<Notice>>,
    /// The notices to know before the first question.
    pub intro: Vec<Arc<Notice>>,
    /// How to stay safe.
    pub safety: Vec<Addition>,
    /// What a helper is told beside each kind of click.
    pub helper: HelperNotes,
    /// The groups of troubles, in the order of the file.
    pub groups: Vec<Arc<TroubleGroup>>,
    /// What can go wrong, in the order of the file.
    pub troubles: Vec<Arc<Trouble>>,
    /// The folder that it was read from; none for the program's own guide.
    pub folder: Option<Cow<'static, str>>,
}

impl Guide {
    /// The id of what a target of this guide leads to.
    pub fn id_of(&self, to: &Target) -> &Id {
        match to {
            Target::Question(index) => &self.triage[*index].id,
            Target::Case { index, .. } => &self.cases[*index].id,
            Target::Observation(index) => &self.observations[*index].id,
            Target::Ending(index) => &self.endings[*index].id,
        }
    }

    /// Every document that it carries, the one that it follows first.
    pub fn documents(&self) -> impl Iterator<Item = &Dispatch> {
        std::iter::once(&self.dispatch).chain(&self.others)
    }

    /// The dated notices that hold on a day.
    pub fn notices_on(&self, today: Date) -> impl Iterator<Item = &Notice> {
        holding(&self.notices, today)
    }

    /// Whether somebody who follows it may be signed in: a click ends a sign-in, or something is typed.
    pub fn may_sign_in(&self) -> bool {
        let steps = self.cases.iter().flat_map(|case| &case.steps);
        let clicks = steps.flat_map(|step| step.actions.iter());
        let before = self.observations.iter().flat_map(|asked| &asked.path);
        clicks.chain(before).any(|click| {
            let is_typed = matches!(click.kind.form(), Some(Form::Code | Form::Field));
            is_typed || click.session.is_some()
        })
    }

    /// The troubles group by group, in the order of the file; those of no group are last.
    pub fn troubles_by_group(&self) -> impl Iterator<Item = &Trouble> {
        let groups = self.groups.iter().map(Some);
        groups.chain([None]).flat_map(|group| {
            let id = group.map(|group| &group.id);
            let troubles = self.troubles.iter().map(|trouble| &**trouble);
            troubles.filter(move |trouble| trouble.group.as_ref().map(|own| &own.id) == id)
        })
    }

    /// Those of them to know before the first question that hold on a day.
    pub fn intro_on(&self, today: Date) -> impl Iterator<Item = &Notice> {
        holding(&self.intro, today)
    }
}

/// A page that a guide may send people to.
#[derive(Debug)]
pub struct Link {
    /// Its id.
    pub id: Id,
    /// Its address.
    pub url: HttpsUrl,
    /// What it is called.
    pub title: Text,
}
