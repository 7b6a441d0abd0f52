//! What the texts and clicks of a guide's files may refer to.

use std::sync::Arc;

use crate::guide::contact::HttpsUrl;
use crate::guide::id::Id;
use crate::guide::model::{Ending, Link, Notice, Opening, Source, Support, Trouble};

use super::number::Numbers;

/// Ids as they are written, each with what it names. `None` is something whose own fault is noted already.
pub(super) type Names<T> = Vec<(String, Option<Arc<T>>)>;

/// What the texts and clicks of a file may refer to.
#[derive(Clone, Default)]
pub(in crate::guide) struct Known {
    /// Whether `guide.yaml` could not be read whole: what is not known may stand where it could not.
    pub(super) unread: bool,
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
    pub(super) troubles: Names<Trouble>,
}

impl Known {
    /// What a guide without faults has for its other parts.
    pub(super) fn of(opening: &Opening) -> Self {
        let links = names(&opening.links, |link| &link.id);
        let addresses = opening.links.iter().map(|link| link.url.clone());
        Self {
            hosts: opening.hosts.clone(),
            addresses: addresses.collect(),
            links,
            ..Self::default()
        }
    }

    /// What a guide without faults has for its cases.
    pub(in crate::guide) fn of_whole(opening: &Opening, support: &Support) -> Self {
        let hotlines = support.hotlines.iter();
        Self {
            numbers: Some(Numbers::new(hotlines.map(|line| &line.phone), true)),
            sources: names(&support.sources, |source| &source.id),
            notices: names(&support.notices, |notice| &notice.id),
            endings: names(&support.endings, |ending| &ending.id),
            troubles: names(&support.troubles, |trouble| &trouble.id),
            ..Self::of(opening)
        }
    }
}

/// Things without fault by their ids.
pub(super) fn names<T>(things: &[Arc<T>], id: impl Fn(&T) -> &Id) -> Names<T> {
    things
        .iter()
        .map(|thing| (id(thing).to_string(), Some(Arc::clone(thing))))
        .collect()
}

/// The things that are without fault.
pub(super) fn sound<T>(names: &Names<T>) -> Vec<Arc<T>> {
    names
        .iter()
        .filter_map(|(_, thing)| thing.clone())
        .collect()
}
