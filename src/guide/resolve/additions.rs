//! What a guide adds to the dispatch: every addition with its source.

use std::sync::Arc;

use crate::guide::format::{
    AdditionFile, At, Entries, GroupFile, HelperFile, MOST_ITEMS, NoticeFile, SourceFile, TextFile,
    TroubleFile,
};
use crate::guide::model::{
    Addition, HelperNote, HelperNotes, Hotline, Notice, Shown, Source, Sureness, Trouble,
    TroubleGroup,
};
use crate::guide::rule::{Fault, IdKind, future_date, old_source};
use crate::guide::value::{Text, When};
use crate::guide::verb::Verb;

use super::check::{Check, Taken};
use super::known::Names;
use super::triage::Targets;

/// The entries of a map, each resolved by `resolve`.
pub(super) fn entries<F, T>(
    check: &mut Check<'_>,
    files: &At<Entries<F>>,
    mut resolve: impl FnMut(&mut Check<'_>, &At<String>, &F) -> Option<T>,
) -> Names<T> {
    let entries = &files.value.0;
    check.at_most(files.key, entries, MOST_ITEMS);
    let mut entry = |(id, file): &(At<String>, F)| {
        let resolved = resolve(check, id, file);
        (id.value.clone(), resolved.map(Arc::new))
    };
    entries.iter().map(&mut entry).collect()
}

pub(super) fn source(check: &mut Check<'_>, id: &At<String>, file: &SourceFile) -> Option<Source> {
    let id = check.id(id);
    let title = check.text(&file.title);
    let date = file.date.as_ref();
    let date = date.and_then(|raw| {
        let date = check.value(raw, When::parse, Fault::BadDate)?;
        check.warn(raw.span, |today| {
            future_date::check(date, today).or_else(|| old_source::check(date, today))
        });
        Some(date)
    });
    let url = file.url.as_ref().and_then(|url| check.url(url));
    Some(Source {
        id: id?,
        title: title?,
        date,
        url,
    })
}

impl Check<'_> {
    pub(super) fn addition(&mut self, file: &At<AdditionFile>) -> Option<Addition> {
        let AdditionFile {
            vi,
            en,
            source,
            sure,
            paper,
        } = &file.value;
        let text = self.languages(file.span, [vi.as_ref(), en.as_ref()]);
        self.sourced(text, source, sure.as_ref(), paper.as_ref())
    }

    pub(super) fn additions(&mut self, files: &At<Vec<At<AdditionFile>>>) -> Vec<Addition> {
        self.at_most(files.span, &files.value, MOST_ITEMS);
        let files = files.value.iter();
        files.filter_map(|file| self.addition(file)).collect()
    }

    pub(super) fn optional_addition(
        &mut self,
        file: Option<&At<AdditionFile>>,
    ) -> Option<Addition> {
        file.and_then(|file| self.addition(file))
    }

    pub(super) fn source(&mut self, raw: &At<String>) -> Option<Arc<Source>> {
        self.known_in(raw, IdKind::Source, |known| &mut known.sources)
    }

    fn sourced(
        &mut self,
        text: Option<Text>,
        source: &At<String>,
        sure: Option<&At<String>>,
        paper: Option<&At<TextFile>>,
    ) -> Option<Addition> {
        let source = self.source(source);
        let paper = self.optional_text(paper);
        let sure = match sure.map(|sure| (sure, sure.value.as_str())) {
            None | Some((_, "high")) => Some(Sureness::High),
            Some((_, "medium")) => Some(Sureness::Medium),
            Some((_, "low")) => Some(Sureness::Low),
            Some((raw, other)) => {
                self.fault(raw.span, Fault::BadSureness(other.to_owned()));
                None
            }
        };
        Some(Addition {
            text: text?,
            source: source?,
            sure: sure?,
            paper,
        })
    }

    /// The notices of these ids.
    pub(super) fn named_notices(&mut self, ids: &At<Vec<At<String>>>) -> Vec<Arc<Notice>> {
        self.at_most(ids.span, &ids.value, MOST_ITEMS);
        let notice = |id| self.known_in(id, IdKind::Notice, |known| &mut known.notices);
        ids.value.iter().filter_map(notice).collect()
    }
}

pub(super) fn notices(check: &mut Check<'_>, files: &At<Vec<At<NoticeFile>>>) -> Names<Notice> {
    check.at_most(files.span, &files.value, MOST_ITEMS);
    let mut taken = Taken::new();
    let mut names = Names::new();
    for file in &files.value {
        let notice = notice(check, file, &mut taken);
        names.push((file.value.id.value.clone(), notice.map(Arc::new)));
    }
    names
}

fn notice(check: &mut Check<'_>, at: &At<NoticeFile>, taken: &mut Taken) -> Option<Notice> {
    let file = &at.value;
    let id = check.new_id(&file.id, taken);
    let since = check.date(&file.since);
    let text = check.languages(at.span, [file.vi.as_ref(), file.en.as_ref()]);
    let says = check.sourced(text, &file.source, file.sure.as_ref(), file.paper.as_ref());
    let link = file.link.as_ref();
    let link = link.and_then(|link| check.known_in(link, IdKind::Link, |known| &mut known.links));
    Some(Notice {
        id: id?,
        since: since?,
        says: says?,
        link,
    })
}

pub(super) fn helper(check: &mut Check<'_>, file: &HelperFile) -> HelperNotes {
    let note = |verb: &Verb| {
        let note = check.optional_addition(file.given(*verb))?;
        Some(HelperNote { verb: *verb, note })
    };
    HelperNotes {
        notes: Verb::ALL.iter().filter_map(note).collect(),
    }
}

pub(super) fn trouble(
    check: &mut Check<'_>,
    id: &At<String>,
    file: &TroubleFile,
    hotlines: &Names<Hotline>,
    targets: &Targets<'_>,
) -> Option<Trouble> {
    let id = check.id(id);
    let title = check.text(&file.title);
    check.not_empty(&file.remedy);
    let remedy = check.additions(&file.remedy);
    let say = check.optional_text(file.say.as_ref());
    let call = file.call.as_ref();
    let call = call.and_then(|call| check.named_in(call, IdKind::Hotline, hotlines));
    let to = targets.enter_if(check, file.to.as_ref(), file.at.as_ref());
    let group = file.group.as_ref();
    let group = group.and_then(|id| check.known_in(id, IdKind::Group, |known| &mut known.groups));
    let shown = shown(check, file.shown.as_ref());
    Some(Trouble {
        id: id?,
        title: title?,
        remedy,
        say,
        call,
        to,
        group,
        shown: shown?,
    })
}

fn shown(check: &mut Check<'_>, raw: Option<&At<String>>) -> Option<Shown> {
    match raw.map(|raw| (raw, raw.value.as_str())) {
        None => Some(Shown::Everywhere),
        Some((_, "where-named")) => Some(Shown::WhereNamed),
        Some((raw, other)) => {
            check.fault(raw.span, Fault::BadShown(other.to_owned()));
            None
        }
    }
}

pub(super) fn group(
    check: &mut Check<'_>,
    id: &At<String>,
    file: &GroupFile,
) -> Option<TroubleGroup> {
    let id = check.id(id);
    let title = check.text(&file.title);
    Some(TroubleGroup {
        id: id?,
        title: title?,
    })
}
