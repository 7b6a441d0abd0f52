//! `guide.yaml` as it is resolved, in two parts, and the guide that they make with its cases.

use std::sync::Arc;

use crate::guide::id::Id;
use crate::guide::model::{
    Addition, Case, Dispatch, Ending, Guide, HelperNotes, Hotline, Link, Notice, Question, Source,
    Trouble,
};
use crate::guide::text::Text;

/// The part that a walk begins with.
pub(in crate::guide) struct Opening {
    pub id: Id,
    pub title: Text,
    pub dispatch: Dispatch,
    pub hosts: Vec<String>,
    pub links: Vec<Arc<Link>>,
    pub triage: Vec<Question>,
    pub case_ids: Vec<Id>,
}

/// The part that comes after it.
pub(in crate::guide) struct Support {
    pub observations: Vec<Question>,
    pub endings: Vec<Arc<Ending>>,
    pub stuck: Arc<Ending>,
    pub hotlines: Vec<Arc<Hotline>>,
    pub sources: Vec<Arc<Source>>,
    pub notices: Vec<Arc<Notice>>,
    pub intro: Vec<Arc<Notice>>,
    pub safety: Vec<Addition>,
    pub helper: HelperNotes,
    pub troubles: Vec<Arc<Trouble>>,
}

/// The guide of both parts and its cases; `None` if the cases are not exactly those that the opening lists, in its
/// order.
pub(in crate::guide) fn whole(
    opening: Opening,
    support: Support,
    cases: Vec<Case>,
) -> Option<Guide> {
    let Opening {
        id,
        title,
        dispatch,
        hosts,
        links,
        triage,
        case_ids,
    } = opening;
    let Support {
        observations,
        endings,
        stuck,
        hotlines,
        sources,
        notices,
        intro,
        safety,
        helper,
        troubles,
    } = support;
    let is_whole = cases.iter().map(|case| &case.id).eq(&case_ids);
    is_whole.then_some(Guide {
        id,
        title,
        dispatch,
        hosts: hosts.into_iter().map(Into::into).collect(),
        links,
        triage,
        observations,
        cases,
        endings,
        stuck,
        hotlines,
        sources,
        notices,
        intro,
        safety,
        helper,
        troubles,
        folder: None,
    })
}
