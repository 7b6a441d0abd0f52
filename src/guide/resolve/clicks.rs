//! The clicks of a path.

use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::guide::fault::{Fault, IdKind, RepeatFault};
use crate::guide::format::{ActionFile, AliasFile, MOST_ITEMS, RepeatFile, StepFile};
use crate::guide::id::Id;
use crate::guide::model::{Action, Alias, Kind, Repeat, Step, Trouble};
use crate::guide::path::Path;
use crate::guide::text::{CleanText, contains_words, names_code};

use super::address;
use super::check::{Check, Taken};

/// The steps before the one at hand, resolved and as they are written. None for a path that is no step.
#[derive(Clone, Copy, Default)]
pub(super) struct Earlier<'s> {
    pub steps: &'s [Step],
    pub files: &'s [StepFile],
}

/// The clicks of a path; those with a fault are left out.
pub(super) fn actions(
    check: &mut Check,
    path: &Path<'_>,
    files: &[ActionFile],
    earlier: Earlier<'_>,
) -> Vec<Action> {
    let mut taken = Taken::new();
    let mut resolved = Vec::with_capacity(files.len());
    for (index, file) in files.iter().enumerate() {
        let at = path.index(index);
        let asked = asked(check, &at, file, earlier);
        let id = match (&file.id, &asked) {
            (Some(id), _) => check.new_id(&at.key("id"), id, &mut taken),
            (None, Some((_, words))) => check.new_id(&at, &slug(words.as_str()), &mut taken),
            (None, None) => None,
        };
        let gloss = check.optional_words(&at.key("en"), file.en.as_ref());
        let alias = file
            .alias
            .as_ref()
            .and_then(|file| alias(check, &at.key("alias"), file));
        let note = check.optional_addition(&at.key("note"), file.note.as_ref());
        let notices = check.named_notices(&at.key("notices"), &file.notices);
        let helper = check.optional_addition(&at.key("helper"), file.helper.as_ref());
        let troubles = troubles(check, &at.key("troubles"), &file.troubles);
        if let (Some(id), Some((kind, words))) = (id, asked) {
            resolved.push(Action {
                id,
                kind,
                words,
                gloss,
                alias,
                note,
                notices,
                helper,
                troubles,
            });
        }
    }
    resolved
}

fn alias(check: &mut Check, at: &Path<'_>, file: &AliasFile) -> Option<Alias> {
    let label = check.words(&at.key("label"), &file.label);
    let source = check.source(&at.key("source"), &file.source);
    Some(Alias {
        label: label?,
        source: source?,
    })
}

fn troubles(check: &mut Check, path: &Path<'_>, files: &[String]) -> Vec<Arc<Trouble>> {
    check.at_most(path, files, MOST_ITEMS);
    let trouble = |(index, raw): (usize, &String)| {
        check.known_in(&path.index(index), IdKind::Trouble, raw, |known| {
            &known.troubles
        })
    };
    files.iter().enumerate().filter_map(trouble).collect()
}

/// What a click asks, and the dispatch's words for it: the label, where the file gives no others.
fn asked(
    check: &mut Check,
    path: &Path<'_>,
    file: &ActionFile,
    earlier: Earlier<'_>,
) -> Option<(Kind, CleanText)> {
    one_verb(check, path, file)?;
    let words = check.optional_words(&path.key("words"), file.words.as_ref());
    let labels = [
        ("press", &file.press, Kind::Press as fn(CleanText) -> Kind),
        ("code", &file.code, Kind::Code),
        ("fill", &file.fill, Kind::Fill),
        ("see", &file.see, Kind::See),
    ];
    for (verb, raw, kind) in labels {
        if let Some(raw) = raw {
            let label = check.words(&path.key(verb), raw)?;
            let words = if file.words.is_some() {
                words?
            } else {
                label.clone()
            };
            if verb == "fill" && names_code(label.as_str()) {
                check.fault(&path.key(verb), Fault::CodeAsFill);
                return None;
            }
            if !contains_words(words.as_str(), label.as_str()) {
                check.fault(&path.key(verb), Fault::LabelNotInWords(words.to_string()));
                return None;
            }
            return Some((kind(label), words));
        }
    }
    if file.words.is_none() {
        // A page and a repeat have no label that could stand for the dispatch's words.
        check.fault(path, Fault::MissingKey("words"));
    }
    if let Some(raw) = &file.open {
        let link = check.known_in(&path.key("open"), IdKind::Link, raw, |known| &known.links);
        let (link, words) = (link?, words?);
        if !address::contains(words.as_str(), link.url.as_str()) {
            let fault = Fault::AddressNotInWords {
                address: link.url.to_string(),
                words: words.to_string(),
            };
            check.fault(&path.key("open"), fault);
            return None;
        }
        return Some((Kind::Open(link), words));
    }
    let repeat = repeat(check, &path.key("repeat"), file.repeat.as_ref()?, earlier)?;
    Some((Kind::Repeat(repeat), words?))
}

/// Notes a click without a verb, or with two.
fn one_verb(check: &mut Check, path: &Path<'_>, file: &ActionFile) -> Option<()> {
    let given = [
        ("open", file.open.is_some()),
        ("press", file.press.is_some()),
        ("code", file.code.is_some()),
        ("fill", file.fill.is_some()),
        ("see", file.see.is_some()),
        ("repeat", file.repeat.is_some()),
    ];
    let mut verbs = given
        .into_iter()
        .filter_map(|(verb, given)| given.then_some(verb));
    match (verbs.next(), verbs.next()) {
        (Some(_), None) => return Some(()),
        (Some(first), Some(second)) => {
            check.clash(
                &path.key(second).name(),
                Fault::TwoVerbs(first, second),
                &path.key(first).name(),
            );
        }
        (None, _) => check.fault(path, Fault::NoVerb),
    }
    None
}

/// How many clicks all the repeats of a case may show again: a few lines can stand for more than anybody would do, or
/// any memory hold.
const MOST_REPEATED: usize = 500;

fn repeat(
    check: &mut Check,
    path: &Path<'_>,
    file: &RepeatFile,
    earlier: Earlier<'_>,
) -> Option<Repeat> {
    let steps = earlier.files.iter().zip(earlier.steps).enumerate();
    let steps = steps.map(|(at, (file, _))| (file.id.as_str(), Some(at)));
    let step = check.named(&path.key("step"), IdKind::EarlierStep, &file.step, steps)?;
    let actions = &earlier.steps[step].actions;
    if actions.len() < earlier.files[step].path.len() {
        // A click there has a fault of its own; it may be the one that is meant.
        return None;
    }
    let clicks = actions
        .iter()
        .enumerate()
        .map(|(at, action)| (action.id.as_str(), Some(at)));
    let count = check.named(&path.key("through"), IdKind::Click, &file.through, clicks)? + 1;
    if actions[..count]
        .iter()
        .any(|action| matches!(action.kind, Kind::Repeat(_)))
    {
        check.fault(path, Fault::Repeat(RepeatFault::Nested));
        return None;
    }
    check.repeated += count;
    if check.repeated > MOST_REPEATED {
        check.fault(path, Fault::Repeat(RepeatFault::TooMany));
        return None;
    }
    Some(Repeat { step, count })
}

/// The id that a click has where its author gave none: its words without marks, `Xác nhận` as `xac-nhan`.
fn slug(words: &str) -> String {
    let mut slug = String::new();
    for c in words.to_lowercase().nfd() {
        match c {
            'đ' => slug.push('d'),
            c if c.is_ascii_alphanumeric() => slug.push(c),
            c if is_combining_mark(c) => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(64);
    let slug = slug.trim_end_matches('-');
    if Id::new(slug).is_some() {
        slug.to_owned()
    } else {
        format!("click-{slug}")
            .chars()
            .take(64)
            .collect::<String>()
            .trim_end_matches('-')
            .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_click_without_an_id_is_named_by_its_words() {
        assert_eq!(slug("Đăng nhập"), "dang-nhap");
        assert_eq!(slug("Cập nhật số CCCD"), "cap-nhat-so-cccd");
        assert_eq!(slug("“Thông báo”"), "thong-bao");
        assert_eq!(slug("2 tài khoản"), "click-2-tai-khoan");
    }
}
