//! What there is to say of a guide's file: each fault with its source line, what is wrong and how to mend it.

use std::borrow::Cow;

use annotate_snippets::renderer::{Ansi256Color, DecorStyle, Style};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::document::text::Role;
use crate::frontend::paint::{self, Colors};
use crate::guide::{Broken, Diagnostic, Lang, LineIndex, Severity, Span, is_hidden, visible};
use crate::words::error as words;

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
    let renderer = renderer(colors);
    let text = same_length(&broken.file.text);
    let lines = LineIndex::of(&text);
    let mut out = String::new();
    let told = &broken.diagnostics[..broken.diagnostics.len().min(MOST_TOLD)];
    for alike in alike(told, lang) {
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

/// What draws faults, in the colours of everything else.
fn renderer(colors: Colors) -> Renderer {
    let plain = Renderer::plain().decor_style(DecorStyle::Ascii);
    if colors == Colors::Off {
        return plain;
    }
    let bold = |role| {
        let color = paint::color(role, colors).map(|color| Ansi256Color(color).into());
        Style::new().bold().fg_color(color)
    };
    let (fault, help) = (bold(Role::Warn), bold(Role::Current));
    plain
        .error(fault)
        .warning(fault)
        .note(help)
        .help(help)
        .context(help)
        .line_num(help)
        .emphasis(bold(Role::Strong))
}

/// Faults with those that are the same elsewhere in the file: one name misspelt in ten places is one thing to mend. Warnings of
/// one rule with the same cure are alike too, whatever each is of: a reader looks at all of them in the same way.
fn alike(diagnostics: &[Diagnostic], lang: Lang) -> Vec<Vec<&Diagnostic>> {
    let are_alike = |one: &Diagnostic, other: &Diagnostic| {
        let (one, other) = (&one.fault, &other.fault);
        let is_warning = one.severity() == Severity::Warning && one.code() == other.code();
        one == other || is_warning && one.cure(lang) == other.cure(lang)
    };
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    for found in diagnostics {
        let is_of =
            |group: &&mut Vec<&Diagnostic>| group[0].first.is_none() && are_alike(group[0], found);
        match groups.iter_mut().find(is_of) {
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
    let fault = &alike[0].fault;
    // Where each says something of its own, that is told at its place.
    let are_same = alike.iter().all(|found| found.fault == *fault);
    let places = shown.iter().map(|found| {
        let place = AnnotationKind::Primary.span(within(found.span));
        if are_same {
            place
        } else {
            place.label(found.fault.message(lang))
        }
    });
    let first = first.map(|first| {
        let first = AnnotationKind::Context.span(within(first));
        first.label(words::stands_first(lang))
    });
    let snippet = Snippet::source(source)
        .line_start(line)
        .path(visible(&broken.file.name).into_owned())
        .annotations(places)
        .annotations(first);
    let level = match fault.severity() {
        Severity::Error => Level::ERROR.with_name(words::error(lang)),
        Severity::Warning => Level::WARNING.with_name(words::warning(lang)),
    };
    let title = if are_same {
        fault.message(lang)
    } else {
        fault.code().title(lang).to_owned()
    };
    let mut group = level
        .primary_title(title)
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
