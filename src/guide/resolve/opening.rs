//! The part of `guide.yaml` that a walk begins with.

use crate::guide::contact::{self, HttpsUrl};
use crate::guide::fault::Fault;
use crate::guide::format::{DispatchFile, LinkFile, MOST_CASES, MOST_ITEMS, OpeningFile};
use crate::guide::id::Id;
use crate::guide::model::{Dispatch, Link};
use crate::guide::path::Path;

use super::additions::entries;
use super::check::{Check, Taken};
use super::known::sound;
use super::parts::Opening;
use super::triage::{Declared, Targets, triage};

/// Resolves the part; the faults are noted in `check`, and so are the guide's hosts and links.
pub(super) fn opening(check: &mut Check, file: &OpeningFile) -> Option<Opening> {
    let root = Path::ROOT;
    check.format(&root.key("format"), file.format);
    check.known.hosts = hosts(check, &root.key("hosts"), &file.hosts);
    check.known.lacks_hosts = check.known.hosts.len() < file.hosts.len();
    let urls = file.links.0.iter().map(|(_, link)| &link.url);
    check.known.addresses = urls
        .filter_map(|url| HttpsUrl::new(url, &check.known.hosts).ok())
        .collect();
    let links = entries(check, &root.key("links"), &file.links, link);
    check.known.links = links;
    let mut taken = Taken::new();
    let case_ids = case_ids(check, &root.key("cases"), &file.cases, &mut taken);
    let targets = Targets::new(&Declared::from(file), None);
    let triage = triage(
        check,
        &root.key("triage"),
        &file.triage,
        &targets,
        &mut taken,
    );
    let id = check.id(&root.key("id"), &file.id);
    let title = check.text(&root.key("title"), &file.title);
    let dispatch = dispatch(check, &root.key("dispatch"), &file.dispatch);
    let (hosts, links) = (check.known.hosts.clone(), sound(&check.known.links));
    Some(Opening {
        id: id?,
        title: title?,
        dispatch: dispatch?,
        hosts,
        links,
        triage,
        case_ids,
    })
}

/// The hosts without a fault.
fn hosts(check: &mut Check, path: &Path<'_>, hosts: &[String]) -> Vec<String> {
    check.at_most(path, hosts, MOST_ITEMS);
    let mut sound = Vec::with_capacity(hosts.len());
    for (index, host) in hosts.iter().enumerate() {
        let at = path.index(index);
        if host.is_empty() {
            check.fault(&at, Fault::EmptyText);
        } else if let Err(why) = contact::check_host(host) {
            check.fault(&at, Fault::Address(why, host.clone()));
        } else {
            sound.push(host.clone());
        }
    }
    sound
}

fn link(check: &mut Check, at: &Path<'_>, id: &str, file: &LinkFile) -> Option<Link> {
    let id = check.id(&at.name(), id);
    let url = check.url(&at.key("url"), &file.url);
    let title = check.text(&at.key("title"), &file.title);
    Some(Link {
        id: id?,
        url: url?,
        title: title?,
    })
}

fn case_ids(check: &mut Check, path: &Path<'_>, raw: &[String], taken: &mut Taken) -> Vec<Id> {
    check.not_empty(path, raw);
    check.at_most(path, raw, MOST_CASES);
    let ids = raw.iter().enumerate();
    ids.filter_map(|(index, raw)| check.new_id(&path.index(index), raw, taken))
        .collect()
}

fn dispatch(check: &mut Check, path: &Path<'_>, file: &DispatchFile) -> Option<Dispatch> {
    let number = check.words(&path.key("number"), &file.number);
    let date = check.date(&path.key("date"), &file.date);
    let issuer = check.text(&path.key("issuer"), &file.issuer);
    let subject = check.text(&path.key("subject"), &file.subject);
    let basis = check.texts(&path.key("basis"), &file.basis);
    let purpose = check.texts(&path.key("purpose"), &file.purpose);
    Some(Dispatch {
        number: number?,
        date: date?,
        issuer: issuer?,
        subject: subject?,
        basis,
        purpose,
    })
}
