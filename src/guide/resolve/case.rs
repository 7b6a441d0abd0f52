//! A case's own file.

use std::collections::HashSet;

use crate::guide::diagnostic::{Broken, Fault, IdKind, RepeatFault, Source};
use crate::guide::file::{self, ActionFile, CaseFile, RepeatFile, StepFile};
use crate::guide::id::Id;
use crate::guide::model::{Action, Case, Kind, Repeat, Shared, Step};
use crate::guide::path::Path;
use crate::guide::text::CleanText;

use super::check::Check;

/// Reads and resolves the file of the case at `index` of the guide's list. Errs with every fault in it.
pub(in crate::guide) fn case(
    source: &Source,
    index: usize,
    shared: &Shared,
) -> Result<Case, Box<Broken>> {
    let file: CaseFile = file::read(source)?;
    let root = Path::ROOT;
    let mut check = Check::new(shared.hosts.clone(), shared.links.clone());
    check.format(&root.key("format"), file.format);
    let listed = &shared.case_ids[index];
    if file.id != listed.as_str() {
        check.fault(&root.key("id"), Fault::CaseId(listed.clone()));
    }
    let number = index + 1;
    if usize::try_from(file.number) != Ok(number) {
        check.fault(&root.key("number"), Fault::CaseNumber(number));
    }
    let title = check.text(&root.key("title"), &file.title);
    let steps = steps(&mut check, &root.key("steps"), &file.steps, shared);
    let ending = check.named(
        &root.key("ending"),
        IdKind::Ending,
        &file.ending,
        shared
            .endings
            .iter()
            .map(|ending| (ending.id.as_str(), Some(ending.clone()))),
    );
    let closing = check.text(&root.key("closing"), &file.closing);
    let case = (|| {
        Some(Case {
            id: listed.clone(),
            number,
            title: title?,
            steps,
            ending: ending?,
            closing: closing?,
        })
    })();
    check.finish(source, case)
}

fn steps(check: &mut Check, path: &Path<'_>, files: &[StepFile], shared: &Shared) -> Vec<Step> {
    let mut seen = HashSet::new();
    let mut steps: Vec<Step> = Vec::with_capacity(files.len());
    for (index, file) in files.iter().enumerate() {
        let at = path.index(index);
        // A step whose id has a fault keeps its place, so that later steps still count and repeat what they should;
        // with a fault noted, the case is never given away.
        let id = check.new_id(&at.key("id"), &file.id, &mut seen);
        let id = id.unwrap_or_else(|| shared.id.clone());
        let lead = file
            .lead
            .as_ref()
            .and_then(|lead| check.text(&at.key("lead"), lead));
        check.not_empty(&at.key("path"), &file.path);
        let earlier = Earlier {
            steps: &steps,
            files,
        };
        let actions = actions(check, &at.key("path"), &file.path, &earlier, shared);
        let clicks_before = steps
            .last()
            .map_or(0, |step| step.clicks_before + step.actions.len());
        steps.push(Step {
            id,
            lead,
            actions,
            clicks_before,
        });
    }
    steps
}

/// The steps before the one at hand, resolved and as they are written.
struct Earlier<'s> {
    steps: &'s [Step],
    files: &'s [StepFile],
}

fn actions(
    check: &mut Check,
    path: &Path<'_>,
    files: &[ActionFile],
    earlier: &Earlier<'_>,
    shared: &Shared,
) -> Vec<Action> {
    let mut seen = HashSet::new();
    let mut resolved = Vec::with_capacity(files.len());
    for (index, file) in files.iter().enumerate() {
        let at = path.index(index);
        let action = action(check, &at, file, earlier, shared);
        let id = match (&file.id, &action) {
            (Some(id), _) => check.new_id(&at.key("id"), id, &mut seen),
            (None, Some((_, words))) => check.new_id(&at, &slug(words.as_str()), &mut seen),
            (None, None) => None,
        };
        let gloss = check.optional_words(&at.key("en"), file.en.as_ref());
        if let (Some(id), Some((kind, words))) = (id, action) {
            resolved.push(Action {
                id,
                kind,
                words,
                gloss,
            });
        }
    }
    resolved
}

/// What a click asks, and the dispatch's words for it: the label, where the file gives no others.
fn action(
    check: &mut Check,
    path: &Path<'_>,
    file: &ActionFile,
    earlier: &Earlier<'_>,
    shared: &Shared,
) -> Option<(Kind, CleanText)> {
    let verbs: Vec<&'static str> = [
        ("open", file.open.is_some()),
        ("press", file.press.is_some()),
        ("code", file.code.is_some()),
        ("fill", file.fill.is_some()),
        ("see", file.see.is_some()),
        ("repeat", file.repeat.is_some()),
    ]
    .into_iter()
    .filter_map(|(verb, given)| given.then_some(verb))
    .collect();
    match verbs[..] {
        [_] => {}
        [] => {
            check.fault(path, Fault::NoVerb);
            return None;
        }
        [first, second, ..] => {
            check.fault(&path.key(second), Fault::TwoVerbs(first, second));
            return None;
        }
    }

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
            if !words.as_str().contains(label.as_str()) {
                check.fault(&path.key(verb), Fault::LabelNotInWords(words.to_string()));
                return None;
            }
            return Some((kind(label), words));
        }
    }
    if let Some(raw) = &file.open {
        let known = shared
            .links
            .iter()
            .map(|link| (link.id.as_str(), Some(link)));
        let link = check.named(&path.key("open"), IdKind::Link, raw, known)?;
        let words = require_words(check, path, file, words)?;
        if !words
            .as_str()
            .split_whitespace()
            .any(|word| word == link.url.as_str())
        {
            check.fault(&path.key("open"), Fault::LabelNotInWords(words.to_string()));
            return None;
        }
        return Some((Kind::Open(link.clone()), words));
    }
    let repeat = repeat(check, &path.key("repeat"), file.repeat.as_ref()?, earlier)?;
    Some((
        Kind::Repeat(repeat),
        require_words(check, path, file, words)?,
    ))
}

/// The dispatch's words for a click that has no label to stand for them.
fn require_words(
    check: &mut Check,
    path: &Path<'_>,
    file: &ActionFile,
    words: Option<CleanText>,
) -> Option<CleanText> {
    if file.words.is_none() {
        check.fault(path, Fault::MissingKey("words"));
    }
    words
}

fn repeat(
    check: &mut Check,
    path: &Path<'_>,
    file: &RepeatFile,
    earlier: &Earlier<'_>,
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
    Some(Repeat { step, count })
}

/// The id that a click has where its author gave none: its words without marks, `Xác nhận` as `xac-nhan`.
fn slug(words: &str) -> String {
    use unicode_normalization::UnicodeNormalization;

    let mut slug = String::new();
    for c in words.to_lowercase().nfd() {
        match c {
            'đ' => slug.push('d'),
            c if c.is_ascii_alphanumeric() => slug.push(c),
            c if unicode_normalization::char::is_combining_mark(c) => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(64);
    let slug = slug.trim_end_matches('-');
    if Id::new(slug).is_some() {
        slug.to_owned()
    } else {
        format!("click-{slug}").trim_end_matches('-').to_owned()
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
