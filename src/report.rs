//! How errors read to a person: what happened, where, and what to do next.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::error::{Error, ReadFault, Usage};
use crate::frontend::paint::Colors;
use crate::guide::{Broken, Lang, visible};
use crate::words::{error as words, fault};

/// An error as it is printed, with its last line's end.
pub fn report(error: &Error, lang: Lang, colors: Colors) -> String {
    let (message, help) = match error {
        Error::Usage(usage) => usage_text(usage, lang),
        Error::Broken(broken) => return broken_text(broken, lang, colors),
        Error::Read { path, source } => read_text(&visible(&path.to_string_lossy()), source, lang),
        Error::Write(source) => (format!("{}: {source}", words::cannot_write(lang)), None),
        Error::Prompt(source) => (
            format!("{}: {source}", words::broken_prompt(lang)),
            Some(words::try_plain(lang).to_owned()),
        ),
    };
    let error = format!("{}: {}\n", words::error(lang), visible(&message));
    let help = help.map(|help| format!("{}: {}\n", words::help(lang), visible(&help)));
    error + &help.unwrap_or_default()
}

fn read_text(path: &str, source: &ReadFault, lang: Lang) -> (String, Option<String>) {
    let message = match source {
        ReadFault::System(error) => format!("{}: {error}", words::cannot_read(lang, path)),
        ReadFault::NotAFile => words::not_a_file(lang, path),
        ReadFault::TooLarge(mib) => words::too_large(lang, path, *mib),
        ReadFault::NotUtf8 => words::not_utf8(lang, path),
    };
    (message, Some(words::guide_folder(lang).to_owned()))
}

/// Every fault of a file, each with its source line.
fn broken_text(broken: &Broken, lang: Lang, colors: Colors) -> String {
    let renderer = match colors {
        Colors::On => Renderer::styled(),
        Colors::Off => Renderer::plain(),
    }
    .decor_style(DecorStyle::Ascii);
    let mut out = String::new();
    for diagnostic in &broken.diagnostics {
        let span = diagnostic.span.start..diagnostic.span.end;
        let snippet = Snippet::source(broken.source.text.as_ref())
            .path(visible(&broken.source.name))
            .annotation(AnnotationKind::Primary.span(span));
        let group = Level::ERROR
            .with_name(words::error(lang))
            .primary_title(fault::message(lang, &diagnostic.fault))
            .id(diagnostic.fault.code().number)
            .element(snippet)
            .element(
                Level::HELP
                    .with_name(words::help(lang))
                    .message(fault::cure(lang, &diagnostic.fault)),
            );
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// What is wrong with the command line, and how to mend it.
fn usage_text(usage: &Usage, lang: Lang) -> (String, Option<String>) {
    let or_help = |meant: &Option<String>| {
        Some(
            meant
                .as_ref()
                .map_or(words::more_help(lang).to_owned(), |name| {
                    words::did_you_mean(lang, name)
                }),
        )
    };
    // The known values, after the one that was probably meant.
    let guess = |given: &str, known: &mut dyn Iterator<Item = &str>, all: String| {
        Some(match fault::closest(given, known) {
            Some(name) => format!("{} {all}", words::did_you_mean(lang, name)),
            None => all,
        })
    };
    let more = Some(words::more_help(lang).to_owned());
    match usage {
        Usage::UnknownOption(name, meant) => (words::unknown_option(lang, name), or_help(meant)),
        Usage::UnknownCommand(name, meant) => (words::unknown_command(lang, name), or_help(meant)),
        Usage::Unexpected(name) => (words::unexpected(lang, name), more),
        Usage::NeedsValue(name) => (words::needs_value(lang, name), more),
        Usage::TakesNoValue(name) => (words::takes_no_value(lang, name), more),
        Usage::GivenTwice(name) => (words::given_twice(lang, name), more),
        Usage::NotTogether(one, other) => (words::not_together(lang, one, other), more),
        Usage::NeedsToo(one, other) => (words::needs_too(lang, one, other), more),
        Usage::NotText => (words::not_text(lang).to_owned(), more),
        Usage::Other => (words::bad_usage(lang).to_owned(), more),
        Usage::UnknownValue {
            option,
            value,
            known,
        } => {
            let all = words::values(lang, &known.join(", "));
            (
                words::unknown_value(lang, option, value),
                guess(value, &mut known.iter().copied(), all),
            )
        }
        Usage::BadPace(value) => (
            words::bad_pace(lang, value),
            Some(words::pace_form(lang).to_owned()),
        ),
        Usage::UnknownCase { value, known } => {
            let all: Vec<String> = known
                .iter()
                .enumerate()
                .map(|(at, id)| format!("{} ({id})", at + 1))
                .collect();
            let all = words::cases(lang, &all.join(", "));
            (
                words::unknown_case(lang, value),
                guess(value, &mut known.iter().map(String::as_str), all),
            )
        }
        Usage::BadAnswer(value) => (
            words::bad_answer(lang, value),
            Some(words::answer_form(lang).to_owned()),
        ),
        Usage::UnknownQuestion { id, known } => {
            let all = words::questions(lang, &known.join(", "));
            (
                words::unknown_question(lang, id),
                guess(id, &mut known.iter().map(String::as_str), all),
            )
        }
        Usage::UnknownAnswer {
            question,
            answer,
            known,
        } => {
            let all = words::answers(lang, &known.join(", "));
            let message = words::unknown_answer(lang, question, answer);
            (
                message,
                guess(answer, &mut known.iter().map(String::as_str), all),
            )
        }
        Usage::UnusedAnswer(id) => (words::unused_answer(lang, id), None),
        Usage::MissingAnswer { id, ask, answers } => {
            let all: Vec<String> = answers
                .iter()
                .map(|(id, label)| format!("{id} ({label})"))
                .collect();
            let help = format!(
                "{}; {}",
                words::give_answer(lang, id),
                words::answers(lang, &all.join(", "))
            );
            (words::missing_answer(lang, id, ask), Some(help))
        }
    }
}

/// What is said when the program met a fault of its own, behind the message that says where.
pub fn panicked(lang: Lang) -> String {
    format!("{}: {}\n", words::error(lang), words::panicked(lang))
}
