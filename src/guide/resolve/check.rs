//! The checks that single values go through, and the faults they leave behind.

use std::collections::HashMap;
use std::sync::Arc;

use crate::guide::contact::{HttpsUrl, Phone};
use crate::guide::date::Date;
use crate::guide::diagnostic::{Broken, Diagnostic, FileText};
use crate::guide::fault::{AddressFault, Fault, IdKind};
use crate::guide::format::{MOST_ITEMS, MOST_LETTERS, TextFile};
use crate::guide::id::Id;
use crate::guide::path::{Path, Segment};
use crate::guide::places::Places;
use crate::guide::text::{CleanText, Text, Unclean};

use super::address;
use super::known::{Known, Names};

/// The format version that this program reads.
const FORMAT: u32 = 1;

/// How many ids that exist a fault carries.
const MOST_KNOWN: usize = 200;

/// The fault of an id that nothing bears, with those that exist.
fn dangling<'k>(kind: IdKind, raw: &str, known: impl Iterator<Item = &'k str>) -> Fault {
    if raw.is_empty() {
        return Fault::EmptyText;
    }
    let known = known.take(MOST_KNOWN).map(str::to_owned).collect();
    Fault::DanglingId {
        kind,
        id: raw.to_owned(),
        known,
    }
}

/// Gathers the faults of one file. A check that fails notes the fault and gives `None`; the others go on.
#[derive(Default)]
pub(super) struct Check {
    /// What the file may refer to.
    pub known: Known,
    /// How many clicks its repeats show again so far.
    pub repeated: usize,
    /// Whether something is left out because what it names has a fault that is noted elsewhere.
    lacks: bool,
    /// What is wrong with the file's shape, or with its values, where it stands.
    shape: Vec<Diagnostic>,
    /// What is wrong with its values.
    faults: Vec<Noted>,
}

/// How many faults of one file are kept: whoever mends these sees the rest next time.
const MOST_FAULTS: usize = 1_000;

/// A fault of a value: the value's path, and that of what it collides with.
struct Noted {
    path: Vec<Segment>,
    fault: Fault,
    first: Option<Vec<Segment>>,
}

/// The ids that are taken, each with the path of what bears it.
pub(super) type Taken = HashMap<Id, Vec<Segment>>;

impl Check {
    /// Checks for a file that may refer to these things.
    pub(super) fn new(known: Known) -> Self {
        Self {
            known,
            ..Self::default()
        }
    }

    /// Whether the file could not be read whole.
    pub(super) fn has_shape_faults(&self) -> bool {
        !self.shape.is_empty()
    }

    /// Whether a fault of the shape may have kept a whole section from being read.
    pub(super) fn may_lack_sections(&self) -> bool {
        self.shape.iter().any(|found| {
            matches!(
                found.fault,
                Fault::Syntax(_)
                    | Fault::UnknownKey { .. }
                    | Fault::WrongType { .. }
                    | Fault::EmptyList
                    | Fault::DuplicateKey(_)
            )
        })
    }

    /// Notes what is wrong with the file's shape. What follows from a stand-in is then not told again.
    pub(super) fn shape(&mut self, faults: Vec<Diagnostic>) {
        self.shape.extend(faults);
    }

    /// Notes a fault of two things that do not go together.
    pub(super) fn clash(&mut self, path: &Path<'_>, fault: Fault, with: &Path<'_>) {
        self.note(path, fault, Some(&with.segments()));
    }

    /// Notes a fault, and the path of what it collides with.
    fn note(&mut self, path: &Path<'_>, fault: Fault, first: Option<&Vec<Segment>>) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Noted {
                path: path.segments(),
                fault,
                first: first.cloned(),
            });
        }
    }

    pub(super) fn fault(&mut self, path: &Path<'_>, fault: Fault) {
        self.note(path, fault, None);
    }

    /// `value` if the file had no fault and lacks nothing, else all of its faults, in the order of the file: none where
    /// what it lacks is the fault of another file.
    pub(super) fn finish<T>(self, file: &FileText, value: Option<T>) -> Result<T, Box<Broken>> {
        let is_sound = self.faults.is_empty() && self.shape.is_empty() && !self.lacks;
        match value.filter(|_| is_sound) {
            Some(value) => Ok(value),
            None => Err(Box::new(self.broken(file))),
        }
    }

    /// The file with all that was noted, in the order of the file.
    pub(super) fn broken(self, file: &FileText) -> Broken {
        let places = Places::of(file);
        let whole = self.shape.is_empty();
        let place = |noted: Noted| {
            let first = noted.first.as_deref();
            let (found, there) = places.diagnostic(&noted.path, noted.fault, first);
            (whole || there).then_some(found)
        };
        let of_values: Vec<Diagnostic> = self.faults.into_iter().filter_map(place).collect();
        let told = |value: &Diagnostic| self.shape.iter().any(|shape| shape.span == value.span);
        let mut diagnostics: Vec<Diagnostic> =
            of_values.into_iter().filter(|value| !told(value)).collect();
        diagnostics.extend(self.shape);
        diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
        // Both parts of `guide.yaml` say the same of a file that has neither.
        diagnostics.dedup_by(|one, other| one.span == other.span && one.fault == other.fault);
        Broken {
            file: file.clone(),
            diagnostics,
        }
    }

    pub(super) fn format(&mut self, path: &Path<'_>, found: u32) {
        if found != FORMAT {
            self.fault(path, Fault::UnknownFormat(found));
        }
    }

    pub(super) fn words(&mut self, path: &Path<'_>, raw: &str) -> Option<CleanText> {
        // What YAML means by nothing is no text.
        let raw = if matches!(raw, "~" | "null") { "" } else { raw };
        match CleanText::new(raw) {
            Ok(text) => {
                // Few texts have so many bytes.
                let letters = || text.as_str().chars().count();
                if text.as_str().len() > MOST_LETTERS && letters() > MOST_LETTERS {
                    let letters = letters();
                    self.fault(path, Fault::OverlongText(letters));
                    return None;
                }
                if let Some(stray) = self.stray_address(text.as_str()) {
                    self.fault(path, Fault::StrayAddress(stray));
                    return None;
                }
                self.number(path, text.as_str());
                Some(text)
            }
            Err(Unclean::Empty) => {
                self.fault(path, Fault::EmptyText);
                None
            }
            Err(Unclean::Blanks) => {
                self.fault(path, Fault::Blanks);
                None
            }
            Err(Unclean::Hidden(c)) => {
                self.fault(path, Fault::HiddenCharacter(c));
                None
            }
            Err(Unclean::Foreign(c)) => {
                self.fault(path, Fault::ForeignCharacter(c));
                None
            }
            Err(Unclean::OldEncoding(encoding)) => {
                self.fault(path, Fault::OldEncoding(encoding));
                None
            }
        }
    }

    pub(super) fn optional_words(
        &mut self,
        path: &Path<'_>,
        raw: Option<&String>,
    ) -> Option<CleanText> {
        raw.and_then(|raw| self.words(path, raw))
    }

    pub(super) fn text(&mut self, path: &Path<'_>, file: &TextFile) -> Option<Text> {
        let vi = self.words(&path.key("vi"), &file.vi);
        let en = self.optional_words(&path.key("en"), file.en.as_ref());
        Some(Text { vi: vi?, en })
    }

    pub(super) fn texts(&mut self, path: &Path<'_>, files: &[TextFile]) -> Vec<Text> {
        self.at_most(path, files, MOST_ITEMS);
        files
            .iter()
            .enumerate()
            .filter_map(|(index, file)| self.text(&path.index(index), file))
            .collect()
    }

    pub(super) fn id(&mut self, path: &Path<'_>, raw: &str) -> Option<Id> {
        self.value(path, raw, Id::new, Fault::BadId)
    }

    /// What `read` makes of a value that is not empty; `fault` is what it is if it cannot be read.
    pub(super) fn value<T>(
        &mut self,
        path: &Path<'_>,
        raw: &str,
        read: impl FnOnce(&str) -> Option<T>,
        fault: impl FnOnce(String) -> Fault,
    ) -> Option<T> {
        if raw.is_empty() {
            self.fault(path, Fault::EmptyText);
            return None;
        }
        let value = read(raw);
        if value.is_none() {
            self.fault(path, fault(raw.to_owned()));
        }
        value
    }

    /// An id that is not yet taken, and is then.
    pub(super) fn new_id(&mut self, path: &Path<'_>, raw: &str, taken: &mut Taken) -> Option<Id> {
        let id = self.id(path, raw)?;
        if let Some(first) = taken.get(&id) {
            self.note(path, Fault::DuplicateId(raw.to_owned()), Some(first));
            return None;
        }
        taken.insert(id.clone(), path.segments());
        Some(id)
    }

    pub(super) fn date(&mut self, path: &Path<'_>, raw: &str) -> Option<Date> {
        self.value(path, raw, Date::parse, Fault::BadDate)
    }

    pub(super) fn phone(&mut self, path: &Path<'_>, raw: &str) -> Option<Phone> {
        self.value(path, raw, Phone::new, Fault::BadPhone)
    }

    pub(super) fn url(&mut self, path: &Path<'_>, raw: &str) -> Option<HttpsUrl> {
        match HttpsUrl::new(raw, &self.known.hosts) {
            Ok(url) => Some(url),
            // The host may be one whose own fault is told in the list.
            Err(AddressFault::NotListed)
                if self.is_unread(&self.known.hosts) || self.known.lacks_hosts =>
            {
                None
            }
            Err(why) => {
                self.fault(path, Fault::Address(why, raw.to_owned()));
                None
            }
        }
    }

    /// Whether a list may be empty only because a file's shape kept it from being read: what it lacks is then no fault
    /// of whoever names it.
    pub(super) fn is_unread<T>(&self, list: &[T]) -> bool {
        list.is_empty() && (self.known.unread || !self.shape.is_empty())
    }

    /// Notes a list that is longer than a guide has any use for.
    pub(super) fn at_most<T>(&mut self, path: &Path<'_>, list: &[T], most: usize) {
        let items = list.len();
        if items > most {
            self.fault(path, Fault::OverlongList { items, most });
        }
    }

    pub(super) fn not_empty<T>(&mut self, path: &Path<'_>, list: &[T]) {
        if list.is_empty() {
            self.fault(path, Fault::EmptyList);
        }
    }

    /// What `raw` names among `known`: ids as they are written, each with what it names. `None` there is something
    /// whose own fault is noted already, so that one fault is not told twice.
    pub(super) fn named<'k, T, I>(
        &mut self,
        path: &Path<'_>,
        kind: IdKind,
        raw: &str,
        known: I,
    ) -> Option<T>
    where
        I: Iterator<Item = (&'k str, Option<T>)> + Clone,
    {
        if let Some((_, named)) = known.clone().find(|(id, _)| *id == raw) {
            self.lacks |= named.is_none();
            return named;
        }
        let known: Vec<&str> = known.map(|(id, _)| id).collect();
        self.lacks = true;
        if !self.is_unread(&known) {
            self.fault(path, dangling(kind, raw, known.into_iter()));
        }
        None
    }

    /// What `raw` names among the things of a kind.
    pub(super) fn named_in<T>(
        &mut self,
        path: &Path<'_>,
        kind: IdKind,
        raw: &str,
        names: &Names<T>,
    ) -> Option<Arc<T>> {
        self.named(
            path,
            kind,
            raw,
            names.iter().map(|(id, thing)| (id.as_str(), thing.clone())),
        )
    }

    /// What `raw` names among the things of a kind that the file may refer to.
    pub(super) fn known_in<T>(
        &mut self,
        path: &Path<'_>,
        kind: IdKind,
        raw: &str,
        of: impl Fn(&Known) -> &Names<T>,
    ) -> Option<Arc<T>> {
        let known = of(&self.known);
        if let Some((_, named)) = known.iter().find(|(id, _)| id == raw) {
            let named = named.clone();
            self.lacks |= named.is_none();
            return named;
        }
        self.lacks = true;
        if !self.is_unread(known) {
            let fault = dangling(kind, raw, known.iter().map(|(id, _)| id.as_str()));
            self.fault(path, fault);
        }
        None
    }

    /// Notes a telephone number in `text` that is none of the guide's hotlines.
    pub(super) fn number(&mut self, path: &Path<'_>, text: &str) {
        let numbers = self.known.numbers.as_ref();
        if let Some(stray) = numbers.and_then(|numbers| numbers.stray(text)) {
            self.fault(path, Fault::StrayNumber(stray.to_owned()));
        }
    }

    /// The first address in `text` that is none of the guide's own.
    fn stray_address(&self, text: &str) -> Option<String> {
        let known = &self.known;
        let addresses = known.addresses.iter().map(HttpsUrl::as_str);
        let own = addresses.chain(known.hosts.iter().map(String::as_str));
        let stray = address::stray(text, &own)?;
        // While a link or a host has a fault, an address in a text may be the one that it should be.
        let are_all = known.addresses.len() == known.links.len();
        let are_all = are_all && !known.lacks_hosts && !known.unread;
        (are_all || !address::may_be_link(stray)).then(|| stray.to_owned())
    }
}
