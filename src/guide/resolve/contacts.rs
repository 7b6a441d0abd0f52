//! The hosts, addresses and telephone numbers of a guide: what its texts may name.

use crate::guide::format::{At, GuideFile, LinkFile, MOST_ITEMS};
use crate::guide::model::Link;
use crate::guide::rule::{Fault, foreign_phone, like_host, like_phone, not_government};
use crate::guide::value::{HttpsUrl, Phone, check_host};

use super::additions::entries;
use super::check::Check;
use super::number::Numbers;

/// Lets the texts and clicks of a guide name its hosts, links and hotlines.
pub(super) fn contacts(check: &mut Check<'_>, file: &GuideFile) {
    check.known.hosts = hosts(check, &file.hosts);
    check.known.lacks_hosts = check.known.hosts.len() < file.hosts.value.len();
    addresses(check, file);
    phones(check, file);
    check.known.links = entries(check, &file.links, link);
}

/// Lets texts name the addresses of the links.
fn addresses(check: &mut Check<'_>, file: &GuideFile) {
    let urls = file.links.value.0.iter().map(|(_, link)| &link.url.value);
    check.known.addresses = urls
        .filter_map(|url| HttpsUrl::new(url, &check.known.hosts).ok())
        .collect();
}

/// Lets texts name the numbers of the hotlines.
fn phones(check: &mut Check<'_>, file: &GuideFile) {
    let hotlines = &file.hotlines.value.0;
    let mut phones: Vec<Phone> = Vec::with_capacity(hotlines.len());
    for (_, line) in hotlines {
        if let Some(phone) = Phone::new(&line.phone.value) {
            check.warn(line.phone.span, |_| foreign_phone::check(&phone));
            check.warn(line.phone.span, |_| {
                like_phone::check(&phone, phones.iter())
            });
            phones.push(phone);
        }
    }
    let are_all = phones.len() == hotlines.len() && !check.known.unread;
    check.known.numbers = Some(Numbers::new(phones.iter(), are_all));
}

/// The hosts without a fault.
fn hosts(check: &mut Check<'_>, hosts: &At<Vec<At<String>>>) -> Vec<String> {
    check.at_most(hosts.span, &hosts.value, MOST_ITEMS);
    let (mut sound, mut spans) = (Vec::new(), Vec::new());
    for host in &hosts.value {
        if host.value.is_empty() {
            check.fault(host.span, check.empty(host));
        } else if let Err(why) = check_host(&host.value) {
            check.word_quotes(host);
            check.fault(host.span, Fault::Address(why, host.value.clone()));
        } else {
            check.warn(host.span, |_| not_government::check(&host.value));
            sound.push(host.value.clone());
            spans.push(host.span);
        }
    }
    for (index, span) in spans.into_iter().enumerate() {
        check.warn(span, |_| like_host::check(&sound, index));
    }
    sound
}

fn link(check: &mut Check<'_>, id: &At<String>, file: &LinkFile) -> Option<Link> {
    let id = check.id(id);
    let url = check.url(&file.url);
    let title = check.text(&file.title);
    Some(Link {
        id: id?,
        url: url?,
        title: title?,
    })
}
