//! How errors read to a person: what happened, where, and what to do next.

use std::borrow::Cow;
use std::io;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::error::{Error, Usage};
use crate::frontend::paint::Colors;
use crate::guide::rule::guess::closest;
use crate::guide::{Broken, Code, Diagnostic, Lang, LineIndex, Severity, Span, is_hidden, visible};
use crate::words::error as words;

/// An error as it is printed, with its last line's end.
pub fn report(error: &Error, lang: Lang, colors: Colors) -> String {
    let (message, help) = match error {
        Error::Usage(usage) => usage_text(usage, lang),
        Error::Broken(files) => {
            let told: Vec<String> = files
                .iter()
                .map(|file| broken_text(file, lang, colors))
                .collect();
            return told.join("\n");
        }
        Error::NoGuide { path, instead } => {
            let path = path.to_string_lossy();
            let message = format!(
                "{}: {}",
                words::cannot_read(lang, &path),
                words::not_found(lang)
            );
            let help = match instead {
                Some(other) => words::rename(lang, other, "guide.yaml"),
                None => words::guide_folder(lang).to_owned(),
            };
            (message, vec![help])
        }
        Error::BuiltIn => (
            words::built_in(lang).to_owned(),
            vec![words::install_again(lang).to_owned()],
        ),
        Error::Create { path, source } => {
            let message = format!(
                "{}: {}",
                words::cannot_create(lang, &path.to_string_lossy()),
                reason(source, lang)
            );
            let there = source.kind() == std::io::ErrorKind::AlreadyExists;
            (
                message,
                if there {
                    vec![words::new_folder(lang).to_owned()]
                } else {
                    Vec::new()
                },
            )
        }
        Error::Write(source) => (
            format!("{}: {}", words::cannot_write(lang), reason(source, lang)),
            Vec::new(),
        ),
        Error::Prompt(source) => {
            let message = format!("{}: {}", words::broken_prompt(lang), reason(source, lang));
            (message, vec![words::try_plain(lang).to_owned()])
        }
    };
    let mut out = format!("{}: {}\n", words::error(lang), visible(&message));
    for (at, line) in help.iter().enumerate() {
        let lead = if at == 0 {
            format!("{}: ", words::help(lang))
        } else {
            "  ".to_owned()
        };
        out = format!("{out}{lead}{}\n", visible(line));
    }
    out
}

/// Why the system refused, in the reader's language where it is one of the common reasons.
fn reason(error: &io::Error, lang: Lang) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => words::not_found(lang).to_owned(),
        io::ErrorKind::PermissionDenied => words::not_allowed(lang).to_owned(),
        io::ErrorKind::AlreadyExists => words::is_there(lang).to_owned(),
        io::ErrorKind::StorageFull => words::disk_full(lang).to_owned(),
        io::ErrorKind::NotADirectory => words::not_a_folder(lang).to_owned(),
        _ => error.to_string(),
    }
}

/// A file's text with what cannot be seen stood in for, byte for byte, so that places in it hold. ASCII controls are
/// shown by the renderer itself; it prints others as they are.
fn same_length(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| c.is_ascii() || !is_hidden(c)) {
        return Cow::Borrowed(text);
    }
    let stand_in = |c: char| match (is_hidden(c), c.len_utf8()) {
        (true, 2) => "¤",
        (true, 3) => "␦",
        (true, 4) => "¤¤",
        _ => "",
    };
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match stand_in(c) {
            "" => out.push(c),
            seen => out.push_str(seen),
        }
    }
    Cow::Owned(out)
}

/// How many faults of one file are told: whoever mends these sees the rest next time.
const MOST_TOLD: usize = 100;

/// Everything that is said of a file, each with its source line.
pub fn broken_text(broken: &Broken, lang: Lang, colors: Colors) -> String {
    let renderer = match colors {
        Colors::On => Renderer::styled(),
        Colors::Off => Renderer::plain(),
    }
    .decor_style(DecorStyle::Ascii);
    let text = same_length(&broken.file.text);
    let lines = LineIndex::of(&text);
    let mut out = String::new();
    for alike in alike(&broken.diagnostics[..broken.diagnostics.len().min(MOST_TOLD)]) {
        out.push_str(&renderer.render(&[block(broken, &lines, &alike, lang)]));
        out.push_str("\n\n");
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    let left = broken.diagnostics.len().saturating_sub(MOST_TOLD);
    if left > 0 {
        out = format!("{out}\n{}\n", words::more_faults(lang, left));
    }
    out
}

/// Faults with those that are the same elsewhere in the file: one name misspelt in ten places is one thing to mend.
fn alike(diagnostics: &[Diagnostic]) -> Vec<Vec<&Diagnostic>> {
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    for found in diagnostics {
        let is_alike = |group: &&mut Vec<&Diagnostic>| {
            group[0].first.is_none() && group[0].fault == found.fault
        };
        match groups.iter_mut().find(is_alike) {
            Some(group) => group.push(found),
            None => groups.push(vec![found]),
        }
    }
    groups
}

/// How many places of one fault are shown with their lines; of further ones the number of the line is told.
const MOST_SHOWN: usize = 4;

/// What is said of faults that are alike, with their lines.
fn block<'t>(
    broken: &Broken,
    lines: &LineIndex<'t>,
    alike: &[&Diagnostic],
    lang: Lang,
) -> Group<'t> {
    let (shown, others) = alike.split_at(alike.len().min(MOST_SHOWN));
    let first = alike[0].first;
    let spans = || shown.iter().map(|found| found.span).chain(first);
    // Only the lines that are spoken of: the renderer looks at all that it is given.
    let from = spans().map(|span| span.start).min().unwrap_or_default();
    let to = spans().map(|span| span.end).max().unwrap_or_default();
    let (line, start, source) = lines.window(from, to);
    let within = |span: Span| span.start - start..span.end - start;
    let places = shown
        .iter()
        .map(|found| AnnotationKind::Primary.span(within(found.span)));
    let first = first.map(|first| {
        let first = AnnotationKind::Context.span(within(first));
        first.label(words::stands_first(lang))
    });
    let snippet = Snippet::source(source)
        .line_start(line)
        .path(visible(&broken.file.name).into_owned())
        .annotations(places)
        .annotations(first);
    let fault = &alike[0].fault;
    let level = match fault.severity() {
        Severity::Error => Level::ERROR.with_name(words::error(lang)),
        Severity::Warning => Level::WARNING.with_name(words::warning(lang)),
    };
    let mut group = level
        .primary_title(fault.message(lang))
        .id(fault.code().to_string())
        .element(snippet);
    if !others.is_empty() {
        let numbers = others
            .iter()
            .map(|found| lines.position(found.span.start).line);
        let numbers: Vec<String> = numbers.map(|line| line.to_string()).collect();
        let note = Level::NOTE.with_name(words::note(lang));
        group = group.element(note.message(words::also_at(lang, &numbers.join(", "))));
    }
    let help = Level::HELP.with_name(words::help(lang));
    group.element(help.message(fault.cure(lang)))
}

/// What is wrong with the command line, and how to mend it, in one or more lines.
fn usage_text(usage: &Usage, lang: Lang) -> (String, Vec<String>) {
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

/// What is said when the program met a fault of its own, behind the message that says where.
pub fn panicked(lang: Lang) -> String {
    format!("{}: {}\n", words::error(lang), words::panicked(lang))
}
