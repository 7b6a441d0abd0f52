//! The checks of single values, and of what a value names.

use std::sync::Arc;

use crate::guide::diagnostic::Span;
use crate::guide::format::{At, MOST_ITEMS, TextFile};
use crate::guide::rule::{
    Fault, IdKind, Severity, long_text, numbers_differ, overlong_text, unknown_format, word_quotes,
};
use crate::guide::value::{
    AddressFault, CleanText, Date, Gloss, HttpsUrl, Id, Phone, Text, Unclean,
};

use super::check::{Check, Taken, Whose};
use super::known::{Known, Names};
use super::{address, domains};

/// How many ids that exist a fault carries.
const MOST_KNOWN: usize = 200;

impl Check<'_> {
    pub(super) fn format(&mut self, found: &At<u32>) {
        if let Some(fault) = unknown_format::check(found.value) {
            self.fault(found.span, fault);
        }
    }

    pub(super) fn words(&mut self, raw: &At<String>) -> Option<CleanText> {
        self.cut_text(raw);
        self.word_quotes(raw);
        let fault = match CleanText::new(&raw.value) {
            Ok(text) => {
                let faults = self.text_faults(text.as_str()).into_iter();
                let (errors, copied): (Vec<Fault>, _) =
                    faults.partition(|fault| fault.severity() == Severity::Error);
                for fault in copied {
                    self.warn(raw.span, |_| Some(fault));
                }
                match errors.into_iter().next() {
                    None => return Some(text),
                    Some(fault) => fault,
                }
            }
            Err(Unclean::Empty) => self.empty(raw),
            Err(Unclean::Blanks) => Fault::Blanks,
            Err(Unclean::Hidden(c)) => Fault::HiddenCharacter(c),
            Err(Unclean::Foreign(c)) => Fault::ForeignCharacter(c),
            Err(Unclean::OldEncoding(encoding)) => Fault::OldEncoding(encoding),
        };
        self.fault(raw.span, fault);
        None
    }

    /// The fault of an empty value, with its key; an item of a list has none, and stands for itself.
    pub(super) fn empty(&self, raw: &At<String>) -> Fault {
        let key = self.file.text.get(raw.key.start..raw.key.end);
        Fault::EmptyText(key.unwrap_or_default().to_owned())
    }

    /// What is wrong with a clean text. Words of the dispatch are copied whatever number or name is in them.
    fn text_faults(&self, text: &str) -> Vec<Fault> {
        let numbers = self.known.numbers.as_ref();
        let number = numbers.and_then(|numbers| numbers.stray(text));
        let number = number.map(|number| match self.whose {
            Whose::Authors => Fault::StrayNumber(number.to_owned()),
            Whose::Dispatch => Fault::CopiedNumber(number.to_owned()),
        });
        let overlong = overlong_text::check(text).into_iter();
        let addresses = self.stray_addresses(text);
        overlong.chain(addresses).chain(number).collect()
    }

    /// Warns of a value that stands in quotation marks of Word.
    pub(super) fn word_quotes(&mut self, raw: &At<String>) {
        self.warn(raw.span, |_| word_quotes::check(&raw.value));
    }

    /// Warns of a plain text that ends at a ` #`, behind which the rest of it seems to be.
    fn cut_text(&mut self, raw: &At<String>) {
        let text = &*self.file.text;
        let is_quoted = |text: &str| text.starts_with(['"', '\'', '|', '>']);
        let (before, rest) = (text.get(raw.span.start..), text.get(raw.span.end..));
        let (Some(before), Some(rest)) = (before, rest) else {
            return;
        };
        // Two blanks or more set a remark off.
        if !rest.starts_with(" #") || is_quoted(before) {
            return;
        }
        let rest = rest.lines().next().unwrap_or_default().trim_end();
        let span = Span {
            start: raw.span.end + 1,
            end: raw.span.end + rest.len(),
        };
        let cut = rest.trim_start_matches([' ', '#']).to_owned();
        self.warn(span, |_| Some(Fault::CutText(cut)));
    }

    pub(super) fn optional_words(&mut self, raw: Option<&At<String>>) -> Option<CleanText> {
        raw.and_then(|raw| self.words(raw))
    }

    pub(super) fn text(&mut self, file: &At<TextFile>) -> Option<Text> {
        self.languages(file.span, file.value.both())
    }

    pub(super) fn optional_text(&mut self, file: Option<&At<TextFile>>) -> Option<Text> {
        file.and_then(|file| self.text(file))
    }

    pub(super) fn texts(&mut self, files: &At<Vec<At<TextFile>>>) -> Vec<Text> {
        self.at_most(files.span, &files.value, MOST_ITEMS);
        let files = files.value.iter();
        files.filter_map(|file| self.text(file)).collect()
    }

    /// A text in both languages, Vietnamese and English; `whole` is the place of both.
    pub(super) fn languages(
        &mut self,
        whole: Span,
        both: [Option<&At<String>>; 2],
    ) -> Option<Text> {
        let language = self.known.language;
        let (first, other) = language.first_of(both);
        let gloss = other.map(|other| (other.span, self.words(other)));
        let Some(first) = first else {
            self.lacks_language(whole);
            return None;
        };
        let text = self.words(first);
        match (&text, &gloss) {
            (_, None) => self.warn_of_one_language(whole),
            (Some(text), Some((span, Some(gloss)))) => self.warn(*span, |_| {
                numbers_differ::check(language, text.as_str(), gloss.as_str())
            }),
            _ => {}
        }
        self.warn(first.span, |_| long_text::check(&first.value));
        Some(Text {
            first: text?,
            gloss: gloss.and_then(|(_, text)| self.gloss(text?).into()),
        })
    }

    /// Warns of a text that is not there in the other language, unless the first one may be another.
    pub(super) fn warn_of_one_language(&mut self, whole: Span) {
        if !self.known.unread {
            let other = self.known.language.other();
            self.warn(whole, |_| Some(Fault::OneLanguage(other)));
        }
    }

    /// What words of the first language mean in the other.
    pub(super) fn gloss(&self, text: CleanText) -> Gloss {
        let lang = self.known.language.other();
        Gloss { lang, text }
    }

    /// Notes that a text is not there in the first language, unless that is misspelt or may be another one.
    fn lacks_language(&mut self, whole: Span) {
        self.lacks = true;
        if !self.known.unread && !self.has_unknown_key(whole) {
            self.fault(whole, Fault::MissingKey(self.known.language.key()));
        }
    }

    pub(super) fn id(&mut self, raw: &At<String>) -> Option<Id> {
        self.value(raw, Id::new, Fault::BadId)
    }

    /// What `read` makes of a value that is not empty; `fault` is what it is if it cannot be read.
    pub(super) fn value<T>(
        &mut self,
        raw: &At<String>,
        read: impl FnOnce(&str) -> Option<T>,
        fault: impl FnOnce(String) -> Fault,
    ) -> Option<T> {
        if raw.value.is_empty() {
            self.fault(raw.span, self.empty(raw));
            return None;
        }
        let value = read(&raw.value);
        if value.is_none() {
            self.word_quotes(raw);
            self.fault(raw.span, fault(raw.value.clone()));
        }
        value
    }

    /// The one of `known` whose key `raw` is; the first where it is left out.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        raw: Option<&At<String>>,
        known: &[T],
        key: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let Some(raw) = raw else {
            return known.first().copied();
        };
        let find = |given: &str| known.iter().copied().find(|one| key(*one) == given);
        let known = known.iter().map(|one| key(*one)).collect();
        self.value(raw, find, |given| Fault::UnknownValue { given, known })
    }

    /// An id that is not yet taken, and is then.
    pub(super) fn new_id(&mut self, raw: &At<String>, taken: &mut Taken) -> Option<Id> {
        let id = self.id(raw)?;
        if let Some(first) = taken.get(&id) {
            let fault = Fault::DuplicateId(raw.value.clone());
            self.clash(raw.span, fault, *first);
            return None;
        }
        taken.insert(id.clone(), raw.span);
        Some(id)
    }

    pub(super) fn date(&mut self, raw: &At<String>) -> Option<Date> {
        self.value(raw, Date::parse, Fault::BadDate)
    }

    pub(super) fn phone(&mut self, raw: &At<String>) -> Option<Phone> {
        self.value(raw, Phone::new, Fault::BadPhone)
    }

    pub(super) fn url(&mut self, raw: &At<String>) -> Option<HttpsUrl> {
        match HttpsUrl::new(&raw.value, &self.known.hosts) {
            Ok(url) => Some(url),
            // The host may be one whose own fault is told in the list.
            Err(AddressFault::NotListed)
                if self.known.lacks_hosts || self.is_unread(&self.known.hosts) =>
            {
                None
            }
            Err(why) => {
                self.word_quotes(raw);
                self.fault(raw.span, Fault::Address(why, raw.value.clone()));
                None
            }
        }
    }

    /// Whether a list may be empty only because a file's shape kept it from being read: what it lacks is then no fault
    /// of a value that names it.
    pub(super) fn is_unread<T>(&self, list: &[T]) -> bool {
        list.is_empty() && (self.known.unread || self.has_shape_faults())
    }

    /// Notes a list that is longer than a guide has any use for.
    pub(super) fn at_most<T>(&mut self, span: Span, list: &[T], most: usize) {
        let items = list.len();
        if items > most {
            self.fault(span, Fault::OverlongList { items, most });
        }
    }

    pub(super) fn not_empty<T>(&mut self, list: &At<impl AsRef<[T]>>) {
        if list.value.as_ref().is_empty() {
            self.fault(list.span, Fault::EmptyList);
        }
    }

    /// What `raw` names among `known`: ids as they are written, each with what it names. `None` there is something
    /// whose own fault is noted already, so that one fault is not told twice.
    pub(super) fn named<'k, T>(
        &mut self,
        raw: &At<String>,
        kind: IdKind,
        mut known: impl Iterator<Item = (&'k str, Option<T>)> + Clone,
    ) -> Option<T> {
        if let Some((_, named)) = known.clone().find(|(id, _)| *id == raw.value) {
            self.lacks |= named.is_none();
            return named;
        }
        self.lacks = true;
        self.word_quotes(raw);
        let is_empty = known.clone().next().is_none();
        if !is_empty || !self.is_unread::<()>(&[]) {
            let known = known.by_ref().take(MOST_KNOWN);
            let fault = match raw.value.as_str() {
                "" => self.empty(raw),
                id => Fault::DanglingId {
                    kind,
                    id: id.to_owned(),
                    known: known.map(|(id, _)| id.to_owned()).collect(),
                },
            };
            self.fault(raw.span, fault);
        }
        None
    }

    /// What `raw` names among the things of a kind.
    pub(super) fn named_in<T>(
        &mut self,
        raw: &At<String>,
        kind: IdKind,
        names: &Names<T>,
    ) -> Option<Arc<T>> {
        let names = names.iter().map(|(id, thing)| (&**id, thing.clone()));
        self.named(raw, kind, names)
    }

    /// What `raw` names among the things of a kind that the file may refer to.
    pub(super) fn known_in<T>(
        &mut self,
        raw: &At<String>,
        kind: IdKind,
        of: impl Fn(&mut Known) -> &mut Names<T>,
    ) -> Option<Arc<T>> {
        // Taken out for a moment: noting a fault borrows the whole check.
        let names = std::mem::take(of(&mut self.known));
        let found = self.named_in(raw, kind, &names);
        *of(&mut self.known) = names;
        found
    }

    /// The addresses in `text` that are none of the guide's own.
    fn stray_addresses(&self, text: &str) -> Vec<Fault> {
        let known = &self.known;
        let addresses = known.addresses.iter().map(HttpsUrl::as_str);
        let own = addresses.chain(known.hosts.iter().map(String::as_str));
        // While a link or a host has a fault, an address in a text may be the one that it should be.
        let are_all = known.addresses.len() == known.links.len();
        let are_all = are_all && !known.lacks_hosts && !known.unread;
        let strays = address::strays(text, self.whose, &own);
        let strays = strays.filter(|stray| are_all || !address::may_be_link(stray));
        let fault = |stray: &str| match self.whose {
            Whose::Dispatch if domains::is_name(stray, &known.hosts) => {
                Fault::CopiedName(stray.to_owned())
            }
            _ => Fault::StrayAddress(stray.to_owned()),
        };
        strays.map(fault).collect()
    }
}
