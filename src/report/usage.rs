//! What is wrong with a command line, and how to mend it.

use crate::error::Usage;
use crate::guide::rule::guess::closest;
use crate::guide::{Code, Lang, Severity};
use crate::words::error as words;

/// What is wrong with the command line, and how to mend it, in one or more lines.
pub(super) fn usage_text(usage: &Usage, lang: Lang) -> (String, Vec<String>) {
    let more = || vec![words::more_help(lang).to_owned()];
    let or_more = |meant: &Option<String>| match meant {
        Some(name) => vec![words::did_you_mean(lang, name)],
        None => more(),
    };
    // The one that was probably meant, before all that exist.
    let guess = |given: &str, known: &[String], all: String| {
        let meant = closest(given, known.iter().map(String::as_str));
        let meant = meant.map(|name| words::did_you_mean(lang, name));
        vec![meant.map_or(all.clone(), |meant| format!("{meant} {all}"))]
    };
    match usage {
        Usage::UnknownOption(name, meant) => (words::unknown_option(lang, name), or_more(meant)),
        Usage::Misplaced(name) => (words::misplaced(lang, name), more()),
        Usage::UnknownCommand(name, meant) => (words::unknown_command(lang, name), or_more(meant)),
        Usage::Unexpected(name) => (words::unexpected(lang, name), more()),
        Usage::NeedsValue(name) => (words::needs_value(lang, name), more()),
        Usage::TakesNoValue(name) => (words::takes_no_value(lang, name), more()),
        Usage::GivenTwice(name) => (words::given_twice(lang, name), more()),
        Usage::NotTogether(one, other) => (words::not_together(lang, one, other), more()),
        Usage::NeedsToo(one, other) => (words::needs_too(lang, one, other), more()),
        Usage::NotText => (words::not_text(lang).to_owned(), more()),
        Usage::NotOfGuide(path) => (
            words::not_of_guide(lang, path),
            vec![words::list_it(lang).to_owned()],
        ),
        Usage::Other => (words::bad_usage(lang).to_owned(), more()),
        Usage::UnknownValue {
            option,
            value,
            known,
        } => {
            let known: Vec<String> = known.iter().map(ToString::to_string).collect();
            let all = words::values(lang, &known.join(", "));
            (
                words::unknown_value(lang, option, value),
                guess(value, &known, all),
            )
        }
        Usage::BadDate(value) => (
            words::bad_date(lang, value),
            vec![words::date_form(lang).to_owned()],
        ),
        Usage::BadPace(value) => (
            words::bad_pace(lang, value),
            vec![words::pace_form(lang).to_owned()],
        ),
        Usage::UnknownCode(value) => (words::unknown_code(lang, value), codes(lang, value)),
        Usage::UnknownCase { value, known } => {
            let numbered = known
                .iter()
                .enumerate()
                .map(|(at, id)| format!("{} ({id})", at + 1));
            let all = words::cases(lang, &numbered.collect::<Vec<_>>().join(", "));
            (words::unknown_case(lang, value), guess(value, known, all))
        }
        Usage::BadAnswer(value) => (
            words::bad_answer(lang, value),
            vec![words::answer_form(lang).to_owned()],
        ),
        Usage::UnknownQuestion { id, known } => {
            let all = words::questions(lang, &known.join(", "));
            (words::unknown_question(lang, id), guess(id, known, all))
        }
        Usage::UnknownAnswer {
            question,
            answer,
            known,
        } => {
            let all = words::answers(lang, &known.join(", "));
            (
                words::unknown_answer(lang, question, answer),
                guess(answer, known, all),
            )
        }
        Usage::UnusedAnswer(id) => (words::unused_answer(lang, id), more()),
        Usage::MissingAnswer { id, ask, answers } => {
            let mut help = vec![words::give_answer(lang).to_owned()];
            let widest = answers
                .iter()
                .map(|(answer, _)| answer.len())
                .max()
                .unwrap_or_default();
            help.extend(
                answers
                    .iter()
                    .map(|(answer, label)| format!("--answer {id}={answer:widest$}  {label}")),
            );
            help.push(words::or_case(lang).to_owned());
            (words::missing_answer(lang, id, ask), help)
        }
    }
}

/// The code that was probably meant by `value`, and all that exist.
fn codes(lang: Lang, value: &str) -> Vec<String> {
    let number = |raw: &str| -> Option<u32> {
        raw.trim_start_matches(|c: char| c.is_ascii_alphabetic())
            .parse()
            .ok()
    };
    let is_warning = value.starts_with(['w', 'W']);
    let by_number = Code::ALL.iter().find(|code| {
        let same_letter = (code.severity() == Severity::Warning) == is_warning;
        same_letter && number(value) == number(code.number())
    });
    let by_name = || closest(value, Code::ALL.iter().map(|code| code.name()));
    let meant = by_number.map(|code| code.number()).or_else(by_name);
    let meant = meant.map(|meant| words::did_you_mean(lang, meant));
    let mut help: Vec<String> = meant.into_iter().collect();
    help.push(words::codes(lang).to_owned());
    // Three to a line, which the longest name leaves room for.
    for row in Code::ALL.chunks(3) {
        let cells = row.iter().map(|code| format!("{:25}", code.to_string()));
        help.push(cells.collect::<String>().trim_end().to_owned());
    }
    help
}
