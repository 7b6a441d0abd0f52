//! The clicks of a path.

use std::sync::Arc;

use crate::guide::diagnostic::Span;
use crate::guide::format::{
    ActionFile, AliasFile, At, MOST_ITEMS, OneOrMany, RepeatFile, StepFile,
};
use crate::guide::model::{Action, Alias, Kind, Repeat, Step, Trouble};
use crate::guide::rule::{Fault, IdKind, RepeatFault, wide_label};
use crate::guide::value::{CleanText, contains_words, names_code, slug};
use crate::guide::verb::{Form, Verb};

use super::address;
use super::check::{Check, Taken};

/// The steps before the one at hand, resolved and as they are written. None for a path that is no step.
#[derive(Clone, Copy, Default)]
pub(super) struct Earlier<'s> {
    pub steps: &'s [Step],
    pub files: &'s [At<StepFile>],
}

/// The clicks of a path; those with a fault are left out.
pub(super) fn actions(
    check: &mut Check<'_>,
    files: &[At<ActionFile>],
    earlier: Earlier<'_>,
) -> Vec<Action> {
    let mut taken = Taken::new();
    let mut actions = Vec::with_capacity(files.len());
    for (index, file) in files.iter().enumerate() {
        // What a click with a fault of its own is named is not known.
        let before = Some(&actions[..]).filter(|before| before.len() == index);
        let action = action(check, file, earlier, &mut taken, before);
        actions.extend(action);
    }
    actions
}

fn action(
    check: &mut Check<'_>,
    at: &At<ActionFile>,
    earlier: Earlier<'_>,
    taken: &mut Taken,
    before: Option<&[Action]>,
) -> Option<Action> {
    let file = &at.value;
    let asked = check.copied(|check| asked(check, at, earlier));
    let id = match (&file.id, &asked) {
        (Some(id), _) => check.new_id(id, taken),
        (None, Some((_, words))) => {
            let made = At {
                value: slug(words.as_str()),
                ..At::placed(at.span)
            };
            check.new_id(&made, taken)
        }
        (None, None) => None,
    };
    let (own, other) = click_languages(check, file);
    let gloss = check.copied(|check| check.optional_words(other));
    let gloss = gloss.map(|text| check.gloss(text));
    // Where the first language was misspelt, another one is meant.
    if let Some(own) = own.filter(|_| !check.known.unread) {
        check.fault(own.key, Fault::OwnLanguage(check.known.language));
    }
    if let Some((kind, _)) = &asked {
        advise(check, at, kind);
    }
    let aliases = aliases(check, file.alias.as_ref());
    let note = check.optional_addition(file.note.as_ref());
    let notices = check.named_notices(&file.notices);
    let helper = check.optional_addition(file.helper.as_ref());
    let troubles = troubles(check, &file.troubles);
    let app = file.r#in.as_ref();
    let app = app.and_then(|app| check.known_in(app, IdKind::App, |known| &mut known.apps));
    let then = file.then.as_ref().and_then(|then| question(check, then));
    let session = file.session.as_ref().zip(before);
    let session = session.map(|(first, before)| session_start(check, first, before));
    let (kind, words) = asked?;
    Some(Action {
        id: id?,
        kind,
        words,
        gloss,
        aliases,
        note: note.map(Box::new),
        notices,
        helper: helper.map(Box::new),
        troubles,
        app,
        is_optional: file.optional.as_ref().is_some_and(|is| is.value),
        then,
        session: session.flatten(),
    })
}

/// What a click's label means in the first language, which it is in, and in the other.
fn click_languages<'f>(
    check: &Check<'_>,
    file: &'f ActionFile,
) -> (Option<&'f At<String>>, Option<&'f At<String>>) {
    let both = [file.vi.as_ref(), file.en.as_ref()];
    check.known.language.first_of(both)
}

/// Warns of a labelled click in one language, and of a button's label that takes many lines on a narrow screen.
fn advise(check: &mut Check<'_>, at: &At<ActionFile>, kind: &Kind) {
    let (_, gloss) = click_languages(check, &at.value);
    if gloss.is_none() && kind.form() != Some(Form::Page) {
        check.warn_of_one_language(at.span);
    }
    // Only what is on a button is compared with the screen letter for letter.
    if let Kind::Label(verb, label) = kind
        && verb.form() == Form::Button
        && let Some(given) = at.value.given(*verb)
    {
        check.warn(given.span, |_| wide_label::check(label.as_str()));
    }
}

fn aliases(check: &mut Check<'_>, files: Option<&At<OneOrMany<AliasFile>>>) -> Vec<Alias> {
    let Some(files) = files else {
        return Vec::new();
    };
    check.not_empty(files);
    check.at_most(files.span, &files.value.0, MOST_ITEMS);
    let files = files.value.0.iter();
    files.filter_map(|file| alias(check, file)).collect()
}

fn alias(check: &mut Check<'_>, file: &AliasFile) -> Option<Alias> {
    let label = check.words(&file.label);
    let source = check.source(&file.source);
    Some(Alias {
        label: label?,
        source: source?,
    })
}

fn troubles(check: &mut Check<'_>, ids: &At<Vec<At<String>>>) -> Vec<Arc<Trouble>> {
    check.at_most(ids.span, &ids.value, MOST_ITEMS);
    let trouble = |id| check.known_in(id, IdKind::Trouble, |known| &mut known.troubles);
    ids.value.iter().filter_map(trouble).collect()
}

/// The index of the question that is asked after a click.
fn question(check: &mut Check<'_>, id: &At<String>) -> Option<usize> {
    let questions = std::mem::take(&mut check.known.questions);
    let known = questions.iter().enumerate();
    let known = known.map(|(index, id)| (id.as_str(), Some(index)));
    let found = check.named(id, IdKind::Question, known);
    check.known.questions = questions;
    found
}

/// The index of the click with which a sign-in begins: one before that which ends it.
fn session_start(check: &mut Check<'_>, first: &At<String>, before: &[Action]) -> Option<usize> {
    let clicks = before.iter().enumerate();
    let clicks = clicks.map(|(index, action)| (action.id.as_str(), Some(index)));
    check.named(first, IdKind::Click, clicks)
}

/// What a click asks, and the dispatch's words for it: the label, where the file gives no others.
fn asked(
    check: &mut Check<'_>,
    at: &At<ActionFile>,
    earlier: Earlier<'_>,
) -> Option<(Kind, CleanText)> {
    let given = one_verb(check, at)?;
    let words = check.optional_words(at.value.words.as_ref());
    let is_labelled = matches!(given, Given::Verb(verb, _) if verb.form() != Form::Page);
    if at.value.words.is_none() && !is_labelled {
        // A page and a repeat have no label that could stand for the dispatch's words.
        check.fault(at.span, Fault::MissingKey("words"));
    }
    match given {
        Given::Repeat(raw) => {
            let repeat = repeat(check, raw, earlier)?;
            Some((Kind::Repeat(repeat), words?))
        }
        Given::Verb(verb, raw) if is_labelled => {
            let label = check.words(raw)?;
            let words = match at.value.words {
                Some(_) => words?,
                None => label.clone(),
            };
            let fault = if verb.form() == Form::Field && names_code(label.as_str()) {
                Fault::CodeAsFill
            } else if contains_words(words.as_str(), label.as_str()) {
                return Some((Kind::Label(verb, label), words));
            } else {
                Fault::LabelNotInWords {
                    label: label.to_string(),
                    words: words.to_string(),
                }
            };
            check.fault(raw.span, fault);
            None
        }
        Given::Verb(verb, raw) => {
            let link = check.known_in(raw, IdKind::Link, |known| &mut known.links);
            let (link, words) = (link?, words?);
            if !address::contains(words.as_str(), link.url.as_str()) {
                let fault = Fault::AddressNotInWords {
                    address: link.url.to_string(),
                    words: words.to_string(),
                };
                check.fault(raw.span, fault);
                return None;
            }
            Some((Kind::Page(verb, link), words))
        }
    }
}

/// What a click gives of verbs.
#[derive(Clone, Copy)]
enum Given<'f> {
    Verb(Verb, &'f At<String>),
    Repeat(&'f At<RepeatFile>),
}

impl Given<'_> {
    /// Its key and the place of that.
    fn key(self) -> (&'static str, Span) {
        match self {
            Self::Verb(verb, raw) => (verb.key(), raw.key),
            Self::Repeat(raw) => ("repeat", raw.key),
        }
    }
}

/// The verb of a click. Notes a click without one, or with two: the second one in the file clashes with the first.
fn one_verb<'f>(check: &mut Check<'_>, at: &'f At<ActionFile>) -> Option<Given<'f>> {
    let file = &at.value;
    let verbs = Verb::ALL.iter();
    let verbs = verbs.filter_map(|verb| Some(Given::Verb(*verb, file.given(*verb)?)));
    let repeat = file.repeat.as_ref().map(Given::Repeat);
    let mut given: Vec<Given<'_>> = verbs.chain(repeat).take(2).collect();
    given.sort_by_key(|given| given.key().1.start);
    match given[..] {
        [only] => return Some(only),
        [one, other] => {
            let ((one, first), (other, second)) = (one.key(), other.key());
            check.clash(second, Fault::TwoVerbs(one, other), first);
        }
        _ => check.fault(at.span, Fault::NoVerb),
    }
    None
}

/// How many clicks all the repeats of a case may show again: a few lines can stand for more than anybody would do, or
/// any memory hold.
const MOST_REPEATED: usize = 500;

fn repeat(check: &mut Check<'_>, at: &At<RepeatFile>, earlier: Earlier<'_>) -> Option<Repeat> {
    let file = &at.value;
    let steps = earlier.files.iter().zip(earlier.steps).enumerate();
    let steps = steps.filter_map(|(index, (file, _))| {
        let id = file.value.id()?;
        Some((id.value.as_str(), Some(index)))
    });
    let step = check.named(&file.step, IdKind::EarlierStep, steps)?;
    let actions = &earlier.steps[step].actions;
    if actions.len() < earlier.files[step].value.written() {
        // A click there has a fault of its own; it may be the one that is meant.
        return None;
    }
    let clicks = actions.iter().enumerate();
    let clicks = clicks.map(|(index, action)| (action.id.as_str(), Some(index)));
    let count = check.named(&file.through, IdKind::Click, clicks)? + 1;
    let is_repeat = |action: &Action| matches!(action.kind, Kind::Repeat(_));
    if actions[..count].iter().any(is_repeat) {
        check.fault(at.span, Fault::Repeat(RepeatFault::Nested));
        return None;
    }
    check.repeated += count;
    if check.repeated > MOST_REPEATED {
        check.fault(at.span, Fault::Repeat(RepeatFault::TooMany));
        return None;
    }
    Some(Repeat { step, count })
}
