//! What is wrong with a command line, and how to mend it.

use crate::error::{Need, Usage};
use crate::guide::rule::guess::closest;
use crate::guide::{Code, Lang, Severity};
use crate::words::error as words;

/// What is wrong with the command line, and how to mend it, in one or more lines.
pub(super) fn usage_text(usage: &Usage, program: &str, lang: Lang) -> (String, Vec<String>) {
    let one = |help: &str| vec![help.to_owned()];
    let more = || one(&words::more_help(lang, program));
    let or_more = |meant: &Option<String>| {
        let meant = meant.as_ref();
        meant.map_or_else(more, |name| vec![words::did_you_mean(lang, name)])
    };
    match usage {
        Usage::UnknownOption(name, meant) => (words::unknown_option(lang, name), or_more(meant)),
        Usage::LongDash(name) => (words::unknown_option(lang, name), long_dash(lang, name)),
        Usage::Misplaced(name) => (words::misplaced(lang, name), more()),
        Usage::UnknownCommand(name, meant) => {
            let meant = meant.as_ref().map(|it| format!("{program} {it}"));
            (words::unknown_command(lang, name), or_more(&meant))
        }
        Usage::Unexpected(name) => (words::unexpected(lang, name), more()),
        Usage::NeedsValue(name) => (words::needs_value(lang, name), more()),
        Usage::TakesNoValue(name) => (words::takes_no_value(lang, name), more()),
        Usage::GivenTwice(name) => (words::given_twice(lang, name), more()),
        Usage::NotTogether(one, other) => (words::not_together(lang, one, other), more()),
        Usage::NeedsToo(one, others) => (words::needs_too(lang, one, &any(lang, others)), more()),
        Usage::Needs(command, need) => needed(lang, program, command, *need),
        Usage::NotText => (words::not_text(lang).to_owned(), more()),
        Usage::NotOfGuide { path, copy_of } => not_of_guide(lang, path, copy_of.as_deref()),
        Usage::Other => (words::bad_usage(lang).to_owned(), more()),
        Usage::BadDate(value) => (words::bad_date(lang, value), one(words::date_form(lang))),
        Usage::BadIdle(value) => (words::bad_idle(lang, value), one(words::idle_form(lang))),
        Usage::BadSize(value) => (words::bad_size(lang, value), one(words::size_form(lang))),
        Usage::BadPace(value) => (words::bad_pace(lang, value), one(words::pace_form(lang))),
        Usage::UnknownCode(value) => (words::unknown_code(lang, value), codes(lang, value)),
        Usage::BadAnswer(raw) => (words::bad_answer(lang, raw), one(words::answer_form(lang))),
        Usage::UnusedAnswer(id) => (words::unused_answer(lang, id), more()),
        Usage::MissingAnswer { id, ask, answers } => missing_answer(lang, id, ask, answers),
        Usage::UnknownValue {
            option,
            value,
            known,
        } => {
            let help = guess(lang, value, known, |known| words::values(lang, known));
            (words::unknown_value(lang, option, value), help)
        }
        Usage::WrongEnding { path, known } => wrong_ending(lang, path, known),
        Usage::UnknownPlace { value, known } => unknown_place(lang, value, known),
        Usage::UnknownCase { value, known } => {
            let help = guess(lang, value, known, |_| words::cases(lang, &numbered(known)));
            (words::unknown_case(lang, value), help)
        }
        Usage::UnknownQuestion { id, known } => {
            let help = guess(lang, id, known, |known| words::questions(lang, known));
            (words::unknown_question(lang, id), help)
        }
        Usage::UnknownAnswer {
            question,
            answer,
            known,
        } => {
            let help = guess(lang, answer, known, |known| words::answers(lang, known));
            (words::unknown_answer(lang, question, answer), help)
        }
    }
}

/// One of several options.
fn any(lang: Lang, options: &[&str]) -> String {
    let options = options.iter().map(|option| format!("`{option}`"));
    options.collect::<Vec<_>>().join(words::or(lang))
}

/// What a command cannot do without, and how it is typed.
fn needed(lang: Lang, program: &str, command: &str, need: Need) -> (String, Vec<String>) {
    let typed = |value: &str| words::type_it(lang, &format!("{program} {command} {value}"));
    match need {
        Need::Counts => (
            words::needs_counts(lang, command),
            vec![typed("quay-1.csv")],
        ),
        Need::Folder => (words::needs_folder(lang, command), vec![typed("cua-toi")]),
        Need::Version => (words::needs_version(lang, command), vec![typed("cua-toi")]),
        Need::OneOf(known) => (
            words::needs_one(lang, command),
            vec![words::values(lang, &known.join(", "))],
        ),
    }
}

/// A file that is none of its guide's, and what it may be a copy of.
fn not_of_guide(lang: Lang, path: &str, copy_of: Option<&str>) -> (String, Vec<String>) {
    match copy_of {
        Some(of) => (
            words::copy_of_guide(lang, path, of),
            vec![words::merge_it(lang, of)],
        ),
        None => (
            words::not_of_guide(lang, path),
            vec![words::list_it(lang).to_owned()],
        ),
    }
}

/// How to type an option that has a long dash.
fn long_dash(lang: Lang, given: &str) -> Vec<String> {
    let name = given.trim_start_matches(|c: char| !c.is_alphanumeric());
    let dashes = if name.chars().nth(1).is_none() {
        "-"
    } else {
        "--"
    };
    vec![words::plain_dashes(lang, &format!("{dashes}{name}"))]
}

/// A file whose ending does not fit, and those that do.
fn wrong_ending(lang: Lang, path: &str, known: &[String]) -> (String, Vec<String>) {
    let help = words::endings(lang, &known.join(", "));
    (words::wrong_ending(lang, path), vec![help])
}

/// A code that no click has, and those that exist.
fn unknown_place(lang: Lang, value: &str, known: &[(String, String)]) -> (String, Vec<String>) {
    let help = words::places(lang, &ranges(known));
    (words::unknown_place(lang, value), vec![help])
}

/// The name that was probably meant, before all that exist.
fn guess<S: AsRef<str>>(
    lang: Lang,
    given: &str,
    known: &[S],
    all: impl Fn(&str) -> String,
) -> Vec<String> {
    let known: Vec<&str> = known.iter().map(AsRef::as_ref).collect();
    let all = all(&known.join(", "));
    let meant = closest(given, known.iter().copied());
    vec![match meant {
        Some(name) => format!("{} {all}", words::did_you_mean(lang, name)),
        None => all,
    }]
}

/// The first and the last code of each step.
fn ranges(steps: &[(String, String)]) -> String {
    let ranges = steps.iter().map(|(first, last)| format!("{first}-{last}"));
    ranges.collect::<Vec<_>>().join(", ")
}

/// The ids of cases behind their numbers.
fn numbered(ids: &[String]) -> String {
    let ids = ids.iter().enumerate();
    let numbered: Vec<String> = ids.map(|(at, id)| format!("{} ({id})", at + 1)).collect();
    numbered.join(", ")
}

/// A question that has no answer, and how to give one of those that there are.
fn missing_answer(
    lang: Lang,
    question: &str,
    ask: &str,
    answers: &[(String, String)],
) -> (String, Vec<String>) {
    let mut help = vec![words::give_answer(lang).to_owned()];
    let widest = answers.iter().map(|(answer, _)| answer.len()).max();
    let widest = widest.unwrap_or_default();
    let choice = |(answer, label): &(String, String)| {
        format!("--answer {question}={answer:widest$}  {label}")
    };
    help.extend(answers.iter().map(choice));
    help.push(words::or_case(lang).to_owned());
    (words::missing_answer(lang, question, ask), help)
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
