//! What the texts and clicks of a guide's files may refer to.

use std::sync::Arc;

use crate::guide::lang::Lang;
use crate::guide::model::{Action, App, Ending, Link, Notice, Source, Trouble, TroubleGroup};
use crate::guide::value::{HttpsUrl, Text};

use super::number::Numbers;

/// Ids as they are written, each with what it names. `None` is something whose own fault is noted already.
pub(super) type Names<T> = Vec<(String, Option<Arc<T>>)>;

/// A step that cases share.
pub(super) struct SharedStep {
    pub(super) lead: Option<Text>,
    pub(super) actions: Arc<Vec<Action>>,
}

/// What the texts and clicks of a file may refer to.
#[derive(Clone, Default)]
pub(in crate::guide) struct Known {
    /// Whether `guide.yaml` could not be read whole: what is not known may stand where it could not.
    pub(super) unread: bool,
    /// The first language of the guide.
    pub(super) language: Lang,
    /// The hosts that addresses may be on. A host with a fault is not among them: nothing unchecked is searched for.
    pub(super) hosts: Vec<String>,
    /// Whether some host has a fault: an address on a host that is not listed may be meant to be on that one.
    pub(super) lacks_hosts: bool,
    /// The addresses of the links, whatever else is wrong with a link: what texts may name.
    pub(super) addresses: Vec<HttpsUrl>,
    /// The numbers that texts may name, where they are known.
    pub(super) numbers: Option<Numbers>,
    pub(super) links: Names<Link>,
    pub(super) sources: Names<Source>,
    pub(super) notices: Names<Notice>,
    pub(super) endings: Names<Ending>,
    pub(super) groups: Names<TroubleGroup>,
    pub(super) troubles: Names<Trouble>,
    pub(super) steps: Names<SharedStep>,
    pub(super) apps: Names<App>,
    /// The ids of the triage's questions, as they are written.
    pub(super) questions: Vec<String>,
}

/// The things that are without fault.
pub(super) fn sound<T>(names: &Names<T>) -> Vec<Arc<T>> {
    names
        .iter()
        .filter_map(|(_, thing)| thing.clone())
        .collect()
}
