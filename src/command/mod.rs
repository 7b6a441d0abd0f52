//! What each subcommand does. The only place where guides, walks, documents and front ends are wired together.

mod about;
mod beside;
mod browser;
mod desk;
mod environment;
mod farewell;
mod guide;
mod list;
mod output;
mod resume;
mod show;
mod tally;
mod walk;

use std::env;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::time::SystemTime;

use crate::cli::{Cli, ColorWhen, Command, completions};
use crate::document::text::{Layout, Medium, Symbols, lay_out};
use crate::document::{Clock, Document, Helper, Reader, Visit};
use crate::error::{Error, Exit, Usage};
use crate::frontend::paint::{self, Letters, Paint};
use crate::guide::{Date, Guide, Lang, visible};
use crate::library::{self, Origin};
use crate::walk::{At, Spot};
use crate::words::{dispatch, screen as words};

use environment::is_set;
pub use environment::{arguments, colors, letters, stdout_columns, symbols};

/// What the commands know of the world outside.
#[derive(Debug)]
pub struct Context {
    /// The program as it was called, to be typed again.
    program: String,
    lang: Lang,
    color: ColorWhen,
    letters: Letters,
    symbols: Symbols,
    /// The day that was given, or the machine's.
    today: Date,
    /// Whether the day was given: it is obeyed then.
    is_given: bool,
}

/// Does what the command line asks.
pub fn run(mut cli: Cli, letters: Letters) -> Result<Exit, Error> {
    if let Command::Walk(args) = &mut cli.command {
        args.plain |= is_set("ACCESSIBLE");
    }
    let is_given = cli.today.is_some();
    let today = cli.today.unwrap_or_else(machine_day);
    let context = Context {
        program: cli.program,
        lang: cli.lang,
        color: cli.color,
        letters,
        symbols: match &cli.command {
            Command::Walk(args) if args.plain => Symbols::Ascii,
            _ => symbols(letters),
        },
        today,
        is_given,
    };
    if let Command::Print(text) = &cli.command {
        return print(&context.prose(text));
    }
    let directory: Option<PathBuf> = cli.guides.or_else(|| {
        env::var_os("DONGBO_GUIDES")
            .filter(|dir| !dir.is_empty())
            .map(Into::into)
    });
    // Those who write guides may have one with faults.
    if let Command::Guide(command) = &cli.command {
        return guide::run(command, directory.as_deref(), &context);
    }
    let (guide, origin) = library::load(directory.as_deref())?;
    match cli.command {
        Command::Walk(args) => walk::run(&guide, &args, &context),
        Command::List => list::run(&guide, &origin, &context),
        Command::Show(args) => show::run(&guide, &args, &context),
        Command::Tally { files, format } => tally::run(&files, format, &guide, &context),
        Command::About => about::run(&guide, &origin, &context),
        Command::Guide(command) => guide::run(&command, directory.as_deref(), &context),
        Command::Version => print(&context.prose(&version(&guide, context.lang))),
        Command::Completions(shell) => print(&completions::script(shell, &guide, context.lang)),
        Command::Print(text) => print(&context.prose(&text)),
    }
}

/// The version of the program, and of which days its guide is: whether that is old must be seen.
fn version(guide: &Guide, lang: Lang) -> String {
    let newest = guide.sources.iter().filter_map(|source| source.date);
    let newest = newest.max_by_key(|date| date.first());
    let newest = newest.map(|newest| words::version_newest(lang, &newest.written(lang)));
    format!(
        "dongbo {}\n{}\n{}",
        env!("CARGO_PKG_VERSION"),
        dispatch::version(lang, &guide.dispatch),
        newest.map_or(String::new(), |newest| newest + "\n"),
    )
}

impl Context {
    /// Whether the machine's day can be true for a guide: it is not before the day of the guide's dispatch.
    fn clock(&self, guide: &Guide) -> Clock {
        if self.is_given || self.today >= guide.dispatch.date {
            Clock::Plausible
        } else {
            Clock::Wrong
        }
    }

    /// The day that a guide's notices are held against: a wrong clock hides none of them.
    fn today_of(&self, guide: &Guide) -> Date {
        match self.clock(guide) {
            Clock::Plausible => self.today,
            Clock::Wrong => Date::LAST,
        }
    }

    /// The reader of a guide.
    fn reader(&self, guide: &Guide, helper: Helper) -> Reader {
        Reader {
            lang: self.lang,
            helper,
            clock: self.clock(guide),
            visit: Visit::Only,
        }
    }

    /// How lines are painted for a stream.
    fn paint(&self, terminal: bool) -> Paint {
        Paint {
            colors: colors(self.color, terminal),
            letters: self.letters,
        }
    }

    /// A text as it is written that is laid out already: help, or what a check found.
    fn prose(&self, text: &str) -> String {
        paint::text(&self.symbols.of(text), self.letters).into_owned()
    }

    /// Says a line beside what is written. Where stderr is closed nobody reads it; the exit code says what matters.
    fn say(&self, line: &str) {
        let line = self.prose(&format!("{line}\n"));
        let _ = io::stderr().write_all(line.as_bytes());
    }

    /// The origin of a guide in words.
    fn origin(&self, origin: &Origin) -> String {
        match origin {
            Origin::BuiltIn => words::origin_built_in(self.lang).to_owned(),
            Origin::Directory(path) => {
                words::origin_directory(self.lang, &visible(&path.to_string_lossy()))
            }
        }
    }

    /// Prints a document on stdout.
    fn print_document(&self, document: &Document) -> Result<Exit, Error> {
        let layout = Layout {
            columns: stdout_columns(),
            rows: None,
            medium: Medium::Transcript,
            symbols: self.symbols,
            lang: self.lang,
        };
        let lines = lay_out(document, &layout);
        print(&paint::lines(
            &lines,
            self.paint(io::stdout().is_terminal()),
        ))
    }
}

/// The day that it is in Vietnam, by the machine's clock. The machine's time zone is not asked for.
fn machine_day() -> Date {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    Date::in_vietnam(now.map_or(0, |since| since.as_secs()))
}

fn print(text: &str) -> Result<Exit, Error> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(Error::Write)?;
    Ok(Exit::Done)
}

/// What a case's number, its id, or the code of a click names.
#[derive(Clone, Copy, Debug)]
enum Target {
    /// The case at this index.
    Case(usize),
    /// A click of a case.
    Click(At),
}

impl Target {
    /// The index of the case.
    fn case(self) -> usize {
        match self {
            Self::Case(index) => index,
            Self::Click(at) => at.case,
        }
    }
}

/// The case with this number or id, or the click with this code.
fn find_target(guide: &Guide, value: &str) -> Result<Target, Usage> {
    match find_click(guide, value) {
        Some(at) => at.map(Target::Click),
        None => find_case(guide, value).map(Target::Case),
    }
}

/// The click with this code; none where it is no code.
fn find_click(guide: &Guide, value: &str) -> Option<Result<At, Usage>> {
    let numbers: Option<Vec<usize>> = value.split('.').map(|part| part.parse().ok()).collect();
    numbers.filter(|numbers| numbers.len() > 1)?;
    let spots = || guide.cases.iter().flat_map(Spot::all);
    let first = format!("{value}.1");
    let spots_of = guide.cases.iter();
    // A step begins with the first of its clicks.
    let found = [value, &first].into_iter().find_map(|code| {
        let mut cases = spots_of.clone();
        cases.find_map(|case| Spot::coded(case, code))
    });
    let found = found.and_then(|spot| spot.indices());
    Some(found.ok_or_else(|| {
        let codes: Vec<Spot<'_>> = spots()
            .filter(|spot| spot.again.is_none_or(|at| at == 0))
            .collect();
        let steps =
            codes.chunk_by(|one, next| (one.trail.id(), one.step) == (next.trail.id(), next.step));
        let ends = |step: &[Spot<'_>]| {
            let [first, last] = [step.first(), step.last()];
            let code = |spot: Option<&Spot<'_>>| spot.map_or(String::new(), |spot| spot.code());
            (code(first), code(last))
        };
        Usage::UnknownPlace {
            value: value.to_owned(),
            known: steps.map(ends).collect(),
        }
    }))
}

/// The index of the case with this number or id.
fn find_case(guide: &Guide, value: &str) -> Result<usize, Usage> {
    let cases = &guide.cases;
    let number = value
        .parse::<usize>()
        .ok()
        .filter(|number| (1..=cases.len()).contains(number));
    number
        .map(|number| number - 1)
        .or_else(|| cases.iter().position(|case| case.id.as_str() == value))
        .ok_or_else(|| Usage::UnknownCase {
            value: value.to_owned(),
            known: cases.iter().map(|case| case.id.to_string()).collect(),
        })
}
