//! `guide.yaml`: what the cases share.

use std::collections::HashSet;
use std::sync::Arc;

use crate::guide::diagnostic::{Diagnostic, FileText};
use crate::guide::format::{
    At, DispatchFile, EndingFile, GuideFile, HotlineFile, LinkFile, MOST_CASES, MOST_ITEMS,
};
use crate::guide::model::{Case, Dispatch, Ending, EndingKind, Guide, Hotline, Link};
use crate::guide::rule::{Fault, IdKind, future_date, not_government};
use crate::guide::value::{CleanText, Date, HttpsUrl, Id, Phone, When, check_host};
use crate::guide::yaml::{self, Read};

use super::additions::{entries, group, helper, notices, source, trouble};
use super::check::{Check, Taken};
use super::known::{Known, Names, sound};
use super::number::Numbers;
use super::triage::{Targets, observations, triage};
use super::ways::{Outline, ways};

/// `guide.yaml`, read, before its flow is checked together with the cases.
pub(in crate::guide) struct Shared<'f> {
    check: Check<'f>,
    file: Option<GuideFile>,
    /// The guide without its cases, and their ids, as far as they could be resolved; without a fault only where `check`
    /// found none.
    guide: Option<(Guide, Vec<Id>)>,
}

impl<'f> Shared<'f> {
    /// Reads and resolves the file; with a day, warnings are given.
    pub(in crate::guide) fn read(text: &'f FileText, today: Option<Date>) -> Self {
        let Read { shape, faults } = yaml::read::<GuideFile>(text);
        let mut check = Check::new(text, today, Known::default(), faults);
        check.known.unread = check.may_lack_sections();
        let guide = shape.as_ref().and_then(|file| resolve(&mut check, file));
        Self {
            check,
            file: shape,
            guide,
        }
    }

    /// The cases that it lists: the index of each in the list, and its id. Those whose id has a fault are left out.
    pub(in crate::guide) fn listed(&self) -> Vec<(usize, Id)> {
        let mut listed: Vec<(usize, Id)> = Vec::new();
        let mut seen = HashSet::new();
        let raw = self.file.iter().flat_map(|file| &file.cases.value);
        for (index, raw) in raw.enumerate() {
            if let Some(id) = Id::new(&raw.value).filter(|id| seen.insert(id.clone())) {
                listed.push((index, id));
            }
        }
        listed
    }

    /// What its cases may refer to.
    pub(in crate::guide) fn known(&self) -> Known {
        self.check.known.clone()
    }

    /// Notes what is wrong with the case at this index of its list.
    pub(in crate::guide) fn note_case(&mut self, index: usize, fault: Fault) {
        let listed = self.file.iter().flat_map(|file| &file.cases.value);
        if let Some(case) = listed.skip(index).map(|case| case.span).next() {
            self.check.fault(case, fault);
        }
    }

    /// Notes what nothing leads to, what never ends, and what is entered at a click that does not exist. Outlines are of
    /// the cases, by their indices in the list; `None` is one that could not be read.
    pub(in crate::guide) fn note_ways(&mut self, outlines: &[Option<Outline>]) {
        if let Some(file) = &self.file {
            ways(&mut self.check, file, outlines);
        }
    }

    /// Warns of each trouble that no click names, and of each group that no trouble names; `named` are the troubles that
    /// the clicks of the cases name.
    pub(in crate::guide) fn warn_of_unused(&mut self, named: &HashSet<&Id>) {
        let (Some(file), Some((guide, _))) = (&self.file, &self.guide) else {
            return;
        };
        let paths = guide.observations.iter().flat_map(|it| &it.path);
        let named_before: HashSet<&Id> = paths
            .flat_map(|click| &click.troubles)
            .map(|trouble| &trouble.id)
            .collect();
        for (id, trouble) in &file.troubles.value.0 {
            let is_used = Id::new(&id.value)
                .is_none_or(|id| named.contains(&id) || named_before.contains(&id));
            if !is_used {
                self.check.warn(id.span, |_| {
                    Some(match trouble.shown {
                        Some(_) => Fault::NeverShown,
                        None => Fault::UnusedTrouble,
                    })
                });
            }
        }
        let groups = file.troubles.value.0.iter();
        let groups = groups.filter_map(|(_, trouble)| trouble.group.as_ref());
        let groups: HashSet<&str> = groups.map(|group| group.value.as_str()).collect();
        for (id, _) in &file.groups.value.0 {
            if !groups.contains(id.value.as_str()) {
                self.check.warn(id.span, |_| Some(Fault::UnusedGroup));
            }
        }
    }

    /// Warns of the YAML files beside it that are not among its cases.
    pub(in crate::guide) fn warn_of_unlisted(&mut self, unlisted: Vec<String>) {
        if let (Some(file), false) = (&self.file, unlisted.is_empty()) {
            let fault = Fault::UnlistedFiles(unlisted);
            self.check.warn(file.cases.span, |_| Some(fault));
        }
    }

    /// The guide with these cases, if there is nothing wrong with the file and they are exactly those that it lists, in
    /// its order; and all that there is to say of the file.
    pub(in crate::guide) fn finish(self, cases: Vec<Case>) -> (Option<Guide>, Vec<Diagnostic>) {
        let (guide, found) = self.check.finish(self.guide);
        let guide = guide.filter(|(_, ids)| cases.iter().map(|case| &case.id).eq(ids));
        (guide.map(|(guide, _)| Guide { cases, ..guide }), found)
    }
}

fn resolve(check: &mut Check<'_>, file: &GuideFile) -> Option<(Guide, Vec<Id>)> {
    check.format(&file.format);
    check.known.hosts = hosts(check, &file.hosts);
    check.known.lacks_hosts = check.known.hosts.len() < file.hosts.value.len();
    addresses(check, file);
    phones(check, file);
    check.known.links = entries(check, &file.links, link);
    check.known.sources = entries(check, &file.sources, source);
    let hotlines = entries(check, &file.hotlines, hotline);
    check.known.notices = notices(check, &file.notices);
    let intro = check.named_notices(&file.intro);
    let mut taken = Taken::new();
    let case_ids = case_ids(check, &file.cases, &mut taken);
    let endings = entries(check, &file.endings, |check, id, file| {
        ending(check, id, file, &hotlines)
    });
    check.known.endings.clone_from(&endings);
    let targets = Targets::new(file);
    let triage = triage(check, &file.triage, &targets, &mut taken);
    // Questions, cases, observations and endings share one set of ids: a `to` may name any of them.
    for (id, _) in &file.endings.value.0 {
        check.new_id(id, &mut taken);
    }
    check.known.groups = entries(check, &file.groups, group);
    check.known.troubles = entries(check, &file.troubles, |check, id, file| {
        trouble(check, id, file, &hotlines, &targets)
    });
    let observations = observations(check, &file.observations, &targets, &mut taken);
    let stuck = stuck(check, &file.stuck, &endings);
    let safety = check.additions(&file.safety);
    let helper = helper(check, &file.helper);
    let id = check.id(&file.id);
    let title = check.text(&file.title);
    let dispatch = dispatch(check, &file.dispatch);
    let known = &check.known;
    let guide = Guide {
        id: id?,
        title: title?,
        dispatch: dispatch?,
        hosts: known.hosts.iter().cloned().map(Into::into).collect(),
        links: sound(&known.links),
        triage,
        observations,
        cases: Vec::new(),
        endings: sound(&endings),
        stuck: stuck?,
        hotlines: sound(&hotlines),
        sources: sound(&known.sources),
        notices: sound(&known.notices),
        intro,
        safety,
        helper,
        groups: sound(&known.groups),
        troubles: sound(&known.troubles),
        folder: None,
    };
    Some((guide, case_ids))
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
    let phones = hotlines.iter();
    let phones = phones.filter_map(|(_, line)| Phone::new(&line.phone.value));
    let phones: Vec<Phone> = phones.collect();
    let are_all = phones.len() == hotlines.len() && !check.known.unread;
    check.known.numbers = Some(Numbers::new(phones.iter(), are_all));
}

/// The hosts without a fault.
fn hosts(check: &mut Check<'_>, hosts: &At<Vec<At<String>>>) -> Vec<String> {
    check.at_most(hosts.span, &hosts.value, MOST_ITEMS);
    let mut sound = Vec::with_capacity(hosts.value.len());
    for host in &hosts.value {
        if host.value.is_empty() {
            check.fault(host.span, Fault::EmptyText);
        } else if let Err(why) = check_host(&host.value) {
            check.fault(host.span, Fault::Address(why, host.value.clone()));
        } else {
            check.warn(host.span, |_| not_government::check(&host.value));
            sound.push(host.value.clone());
        }
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

fn case_ids(check: &mut Check<'_>, raw: &At<Vec<At<String>>>, taken: &mut Taken) -> Vec<Id> {
    check.not_empty(raw);
    check.at_most(raw.span, &raw.value, MOST_CASES);
    let ids = raw.value.iter();
    ids.filter_map(|raw| check.new_id(raw, taken)).collect()
}

fn dispatch(check: &mut Check<'_>, file: &DispatchFile) -> Option<Dispatch> {
    let number = check.copied(|check| check.words(&file.number));
    let date = check.date(&file.date);
    if let Some(date) = date {
        check.warn(file.date.span, |today| {
            future_date::check(When::Day(date), today)
        });
    }
    let (issuer, subject, basis) = check.copied(|check| {
        let [issuer, subject] = [&file.issuer, &file.subject].map(|text| check.text(text));
        (issuer, subject, check.texts(&file.basis))
    });
    let purpose = check.texts(&file.purpose);
    Some(Dispatch {
        number: number?,
        date: date?,
        issuer: issuer?,
        subject: subject?,
        basis,
        purpose,
    })
}

fn hotline(check: &mut Check<'_>, id: &At<String>, file: &HotlineFile) -> Option<Hotline> {
    let id = check.id(id);
    let phone = check.phone(&file.phone);
    let title = check.text(&file.title);
    let extension = file.extension.as_ref();
    let extension =
        extension.and_then(|raw| check.value(raw, extension_digits, Fault::BadExtension));
    let hours = check.optional_text(file.hours.as_ref());
    Some(Hotline {
        id: id?,
        phone: phone?,
        title: title?,
        extension,
        hours,
    })
}

/// The digits of an extension.
fn extension_digits(raw: &str) -> Option<CleanText> {
    let is_short = raw.len() <= 6 && raw.bytes().all(|b| b.is_ascii_digit());
    CleanText::new(raw).ok().filter(|_| is_short)
}

/// Where the guide sends whoever sees something that it does not know: to a hotline.
fn stuck(check: &mut Check<'_>, id: &At<String>, endings: &Names<Ending>) -> Option<Arc<Ending>> {
    let stuck = check.named_in(id, IdKind::Ending, endings);
    if let Some(EndingKind::Portal(_)) = stuck.as_ref().map(|ending| &ending.kind) {
        check.fault(id.span, Fault::StuckAtPortal);
    }
    stuck
}

fn ending(
    check: &mut Check<'_>,
    name: &At<String>,
    file: &EndingFile,
    hotlines: &Names<Hotline>,
) -> Option<Ending> {
    let id = check.id(name);
    let kind = match (&file.portal, &file.hotline) {
        (Some(link), None) => check
            .known_in(link, IdKind::Link, |known| &mut known.links)
            .map(EndingKind::Portal),
        (None, Some(hotline)) => check
            .named_in(hotline, IdKind::Hotline, hotlines)
            .map(EndingKind::Hotline),
        _ => {
            check.fault(name.span, Fault::EndingKind);
            None
        }
    };
    let title = check.optional_text(file.title.as_ref());
    let after = check.additions(&file.after);
    let notices = check.named_notices(&file.notices);
    let call = file.call.as_ref();
    let call = call.and_then(|call| check.named_in(call, IdKind::Hotline, hotlines));
    let say = check.texts(&file.say);
    Some(Ending {
        id: id?,
        kind: kind?,
        title,
        after,
        notices,
        call,
        say,
    })
}
