//! What a part of a guide says, in words.

use std::borrow::Cow;

use crate::document::addition::titled_source;
use crate::guide::diff::{Lead, Value};
use crate::guide::{Case, Ending, EndingKind, Id, Lang, Target};
use crate::words::{diff as words, screen};

/// How many letters of a text are told where the text itself is not what changed.
const LONGEST: usize = 90;

/// Enough of a text to know it by. It bounds what a guide can cost that names one long text a thousand times.
pub(super) fn short(text: &str) -> Cow<'_, str> {
    let Some((end, _)) = text.char_indices().nth(LONGEST) else {
        return Cow::Borrowed(text);
    };
    let head = &text[..end];
    let head = head.rsplit_once(' ').map_or(head, |(words, _)| words);
    let head = head.trim_end_matches(['.', ',', ';', ':']);
    Cow::Owned(format!("{head}…"))
}

/// What an ending is called: by its title, or by where it sends people.
pub(super) fn ending_name(ending: &Ending, lang: Lang) -> Cow<'_, str> {
    let sends = match &ending.kind {
        EndingKind::Portal(link) => &link.title,
        EndingKind::Hotline(hotline) => &hotline.title,
    };
    short(ending.title.as_ref().unwrap_or(sends).get(lang))
}

/// What a field says, a line for each thing in it.
pub(super) fn lines(value: &Value<'_>, lang: Lang) -> Vec<String> {
    match value {
        Value::Notices(notices) => notices
            .iter()
            .map(|notice| {
                let since = notice.since.written(lang);
                screen::since(lang, &since, &short(notice.says.text.get(lang)))
            })
            .collect(),
        Value::Troubles(troubles) => troubles
            .iter()
            .map(|trouble| short(trouble.title.get(lang)).into_owned())
            .collect(),
        value => vec![said(value, lang)],
    }
}

/// What a field says, in one line.
pub(super) fn said(value: &Value<'_>, lang: Lang) -> String {
    match value {
        Value::Text(text) => (*text).to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Day(date) => date.written(lang),
        Value::When(when) => when.written(lang),
        Value::Deed(deed) => words::deed(lang, *deed).to_owned(),
        Value::Again(again) => words::repeated(lang, again.number, again.count),
        Value::From(from, sure) => {
            titled_source(&short(from.title.get(lang)), from.date, *sure, lang)
        }
        Value::Link(link) => format!("{}: {}", short(link.title.get(lang)), link.url),
        Value::Hotline(hotline) => format!("{}: {}", short(hotline.title.get(lang)), hotline.phone),
        Value::Ending(ending) => ending_name(ending, lang).into_owned(),
        Value::Lead(lead) => leads_to(*lead, lang),
        Value::Notices(_) | Value::Troubles(_) => lines(value, lang).join("; "),
    }
}

fn leads_to(lead: Lead<'_>, lang: Lang) -> String {
    match lead.to {
        Target::Question(index) => {
            let question = &lead.guide.triage[*index];
            words::to_question(lang, &short(question.ask.get(lang)))
        }
        Target::Case { index, at } => {
            let case = &lead.guide.cases[*index];
            let entered = at.as_ref();
            let entered = entered.and_then(|(step, click)| click_words(case, step, click));
            match entered {
                Some(click) => words::to_click(lang, index + 1, &short(click)),
                None => words::to_case(lang, index + 1),
            }
        }
        Target::Observation(index) => {
            let question = &lead.guide.observations[*index];
            words::to_question(lang, &short(question.ask.get(lang)))
        }
        Target::Ending(index) => {
            words::to_ending(lang, &ending_name(&lead.guide.endings[*index], lang))
        }
    }
}

fn click_words<'g>(case: &'g Case, step: &Id, click: &Id) -> Option<&'g str> {
    let step = case.steps.iter().find(|one| one.id == *step)?;
    let click = step.actions.iter().find(|one| one.id == *click)?;
    Some(click.words.as_str())
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_long_text_is_cut_behind_a_word() {
        assert_eq!(short("Thông báo."), "Thông báo.");
        let words = "Đăng nhập. ".repeat(20);
        assert_eq!(
            short(&words),
            format!("{}Đăng nhập…", "Đăng nhập. ".repeat(7))
        );
        assert_eq!(short(&"ă".repeat(91)), format!("{}…", "ă".repeat(90)));
    }
}
