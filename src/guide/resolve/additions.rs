//! What a guide adds to the dispatch: every addition with its source.

use std::sync::Arc;

use crate::guide::date::When;
use crate::guide::fault::{Fault, IdKind};
use crate::guide::format::{
    AdditionFile, Entries, HelperFile, MOST_ITEMS, NoticeFile, SourceFile, TextFile, TroubleFile,
};
use crate::guide::model::{Addition, HelperNotes, Hotline, Notice, Source, Sureness, Trouble};
use crate::guide::path::Path;
use crate::guide::text::Text;

use super::check::{Check, Taken};
use super::known::Names;
use super::triage::Targets;

/// The entries of a map, each resolved by `resolve`.
pub(super) fn entries<F, T>(
    check: &mut Check,
    path: &Path<'_>,
    files: &Entries<F>,
    mut resolve: impl FnMut(&mut Check, &Path<'_>, &str, &F) -> Option<T>,
) -> Names<T> {
    check.at_most(&path.name(), &files.0, MOST_ITEMS);
    let mut entry = |(id, file): &(String, F)| {
        let resolved = resolve(check, &path.key(id), id, file);
        (id.clone(), resolved.map(Arc::new))
    };
    files.0.iter().map(&mut entry).collect()
}

pub(super) fn source(
    check: &mut Check,
    at: &Path<'_>,
    id: &str,
    file: &SourceFile,
) -> Option<Source> {
    let id = check.id(&at.name(), id);
    let title = check.text(&at.key("title"), &file.title);
    let date = file.date.as_ref();
    let date = date.map(|raw| check.value(&at.key("date"), raw, When::parse, Fault::BadDate));
    Some(Source {
        id: id?,
        title: title?,
        date: date.unwrap_or_default(),
    })
}

impl Check {
    pub(super) fn addition(&mut self, at: &Path<'_>, file: &AdditionFile) -> Option<Addition> {
        self.says(
            at,
            (&file.vi, file.en.as_ref()),
            &file.source,
            file.sure.as_deref(),
        )
    }

    pub(super) fn additions(&mut self, at: &Path<'_>, files: &[AdditionFile]) -> Vec<Addition> {
        self.at_most(at, files, MOST_ITEMS);
        let files = files.iter().enumerate();
        files
            .filter_map(|(index, file)| self.addition(&at.index(index), file))
            .collect()
    }

    pub(super) fn optional_addition(
        &mut self,
        at: &Path<'_>,
        file: Option<&AdditionFile>,
    ) -> Option<Addition> {
        file.and_then(|file| self.addition(at, file))
    }

    pub(super) fn optional_text(&mut self, at: &Path<'_>, file: Option<&TextFile>) -> Option<Text> {
        file.and_then(|file| self.text(at, file))
    }

    pub(super) fn source(&mut self, at: &Path<'_>, raw: &str) -> Option<Arc<Source>> {
        self.known_in(at, IdKind::Source, raw, |known| &known.sources)
    }

    fn says(
        &mut self,
        at: &Path<'_>,
        (vi, en): (&str, Option<&String>),
        source: &str,
        sure: Option<&str>,
    ) -> Option<Addition> {
        let vi = self.words(&at.key("vi"), vi);
        let en = self.optional_words(&at.key("en"), en);
        let source = self.source(&at.key("source"), source);
        let sure = match sure {
            None | Some("high") => Some(Sureness::High),
            Some("medium") => Some(Sureness::Medium),
            Some("low") => Some(Sureness::Low),
            Some(other) => {
                self.fault(&at.key("sure"), Fault::BadSureness(other.to_owned()));
                None
            }
        };
        Some(Addition {
            text: Text { vi: vi?, en },
            source: source?,
            sure: sure?,
        })
    }
}

impl Check {
    /// The notices of these ids.
    pub(super) fn named_notices(&mut self, path: &Path<'_>, ids: &[String]) -> Vec<Arc<Notice>> {
        self.at_most(path, ids, MOST_ITEMS);
        let notice = |(index, id): (usize, &String)| {
            self.known_in(&path.index(index), IdKind::Notice, id, |known| {
                &known.notices
            })
        };
        ids.iter().enumerate().filter_map(notice).collect()
    }
}

pub(super) fn notices(check: &mut Check, path: &Path<'_>, files: &[NoticeFile]) -> Names<Notice> {
    check.at_most(path, files, MOST_ITEMS);
    let mut taken = Taken::new();
    let notice = |(index, file): (usize, &NoticeFile)| {
        let at = path.index(index);
        let id = check.new_id(&at.key("id"), &file.id, &mut taken);
        let since = check.date(&at.key("since"), &file.since);
        let says = check.says(
            &at,
            (&file.vi, file.en.as_ref()),
            &file.source,
            file.sure.as_deref(),
        );
        let link = file
            .link
            .as_ref()
            .map(|link| check.known_in(&at.key("link"), IdKind::Link, link, |known| &known.links));
        let notice = (|| {
            Some(Arc::new(Notice {
                id: id?,
                since: since?,
                says: says?,
                link: link.map_or(Some(None), |link| link.map(Some))?,
            }))
        })();
        (file.id.clone(), notice)
    };
    files.iter().enumerate().map(notice).collect()
}

pub(super) fn helper(check: &mut Check, at: &Path<'_>, file: &HelperFile) -> HelperNotes {
    HelperNotes {
        open: check.optional_addition(&at.key("open"), file.open.as_ref()),
        press: check.optional_addition(&at.key("press"), file.press.as_ref()),
        code: check.optional_addition(&at.key("code"), file.code.as_ref()),
        fill: check.optional_addition(&at.key("fill"), file.fill.as_ref()),
        see: check.optional_addition(&at.key("see"), file.see.as_ref()),
    }
}

pub(super) fn trouble(
    check: &mut Check,
    at: &Path<'_>,
    (id, file): (&str, &TroubleFile),
    hotlines: &Names<Hotline>,
    targets: &Targets<'_>,
) -> Option<Trouble> {
    let id = check.id(&at.name(), id);
    let title = check.text(&at.key("title"), &file.title);
    check.not_empty(&at.key("remedy"), &file.remedy);
    let remedy = check.additions(&at.key("remedy"), &file.remedy);
    let say = check.optional_text(&at.key("say"), file.say.as_ref());
    let call = file.call.as_ref();
    let call =
        call.and_then(|call| check.named_in(&at.key("call"), IdKind::Hotline, call, hotlines));
    if let (None, Some(_)) = (&file.to, &file.at) {
        check.fault(&at.key("at"), Fault::NoCaseToEnter);
    }
    let to = file.to.as_ref();
    let to = to.and_then(|to| targets.enter(check, at, to, file.at.as_ref()));
    Some(Trouble {
        id: id?,
        title: title?,
        remedy,
        say,
        call,
        to,
    })
}
