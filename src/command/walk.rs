//! `dongbo`, `dongbo walk`: stepping through.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use super::environment::{is_dumb, is_utf8, stderr_columns, stdout_columns};
use super::{Context, find_case, quoted, tally};
use crate::cli::WalkArgs;
use crate::document::text::{Layout, Medium, wrap};
use crate::document::{self, Block, Document, Helper, Reader};
use crate::error::{Error, Exit, Usage};
use crate::frontend::given::{Given, Rehearsal};
#[cfg(unix)]
use crate::frontend::lines::keyboard::Keyboard;
use crate::frontend::lines::{Echo, Lines};
use crate::frontend::paint::{self, Letters};
use crate::frontend::script::Script;
use crate::frontend::terminal::Terminal;
use crate::frontend::{self, FrontEnd, Observer, Outcome};
use crate::guide::{Guide, Id, Lang, Question, visible};
use crate::saved::tally::Failure;
use crate::walk::{Place, Start, Walk};
use crate::words::{error as errors, screen as words};

pub(super) fn run(guide: &Guide, args: &WalkArgs, context: &Context) -> Result<Exit, Error> {
    let start = match &args.case {
        Some(value) => Start::Case(find_case(guide, value)?),
        None => Start::Triage,
    };
    let mut walk = Walk::new(guide, start, context.today_of(guide));
    let helper = if args.helper {
        Helper::Present
    } else {
        Helper::Absent
    };
    let reader = context.reader(guide, helper);
    let answers = answers(&walk, args, reader)?;
    let mut observers: Vec<Box<dyn Observer>> = Vec::new();
    let failure = Failure::default();
    observers.extend(tally::observer(args, context, &failure)?);
    let mut front = Given {
        answers,
        opening: opening(args, context)?,
        front: front_end(args, context)?,
    };
    let outcome = frontend::run(&mut walk, &mut front, &mut observers, reader)?;
    drop(front);
    let exit = close(&walk, outcome, args, context);
    if let Some(line) = tally::not_counted(args, context, &failure) {
        Teller::new(args, context).say(&line)?;
    }
    exit
}

/// What is shown first, and only once, where marked letters may not show. With `--yes` it is written to stderr instead: the
/// transcript may be read elsewhere.
fn opening(args: &WalkArgs, context: &Context) -> Result<Document, Error> {
    let warning = words::locale_not_utf8(context.lang);
    if is_utf8() || context.letters == Letters::Unmarked {
        Ok(Document::new())
    } else if args.yes.is_some() {
        Teller::new(args, context)
            .say(warning)
            .map(|()| Document::new())
    } else {
        Ok(vec![Block::Warning(warning.to_owned())])
    }
}

/// The front end that suits the streams and what was asked for.
fn front_end(args: &WalkArgs, context: &Context) -> Result<Box<dyn FrontEnd>, Error> {
    let lang = context.lang;
    if let Some(pace) = args.yes {
        return Ok(script(pace, args, context));
    }
    let (input, output) = (io::stdin().is_terminal(), io::stderr().is_terminal());
    if input && output && !args.plain && !is_dumb() {
        // Where the keyboard cannot be taken over, numbered lines do.
        if let Ok(terminal) = Terminal::new(lang, context.symbols, context.paint(true)) {
            return Ok(Box::new(terminal));
        }
    }
    // What is to be heard goes to stdout. Whoever sends stderr elsewhere still has to see what is asked.
    let is_out = args.plain || !output && io::stdout().is_terminal();
    let shows = input
        && if is_out {
            io::stdout().is_terminal()
        } else {
            output
        };
    let echo = if shows { Echo::Terminal } else { Echo::None };
    let (output, columns): (Box<dyn Write>, _) = if is_out {
        (Box::new(io::stdout()), stdout_columns())
    } else {
        (Box::new(io::stderr()), stderr_columns())
    };
    #[cfg(unix)]
    let input = Keyboard::new().map_err(Error::Prompt)?;
    // There, Ctrl-C ends the program without a word.
    #[cfg(not(unix))]
    let input = io::stdin().lock();
    Ok(Box::new(Lines {
        input,
        output,
        lang,
        columns,
        letters: context.letters,
        echo,
        told: 0,
    }))
}

fn script(pace: Duration, args: &WalkArgs, context: &Context) -> Box<dyn FrontEnd> {
    let medium = if args.plain {
        Medium::Plain
    } else {
        Medium::Transcript
    };
    let layout = Layout {
        columns: stdout_columns(),
        rows: None,
        medium,
        symbols: context.symbols,
        lang: context.lang,
    };
    let paint = context.paint(io::stdout().is_terminal());
    Box::new(Script {
        output: io::stdout().lock(),
        layout,
        paint,
        pace,
    })
}

/// The questions that the command line has answers for. Each has to come up on the way that they lead, and a script has
/// to have them all.
fn answers<'g>(
    walk: &Walk<'g>,
    args: &WalkArgs,
    reader: Reader,
) -> Result<Vec<(&'g Id, &'g Id)>, Error> {
    let mut answers: Vec<(&Id, &Id)> = Vec::new();
    for (question, answer) in &args.answers {
        let (question, answer) = find_answer(walk.guide(), question, answer)?;
        if answers.iter().any(|(earlier, _)| *earlier == question) {
            return Err(Usage::GivenTwice(format!("--answer {question}")).into());
        }
        answers.push((question, answer));
    }
    let is_script = args.yes.is_some();
    let mut rehearsal = Rehearsal {
        left: answers.clone(),
    };
    if is_script || !answers.is_empty() {
        let outcome = frontend::run(&mut walk.clone(), &mut rehearsal, &mut Vec::new(), reader)?;
        if let (Outcome::Unanswered(question), true) = (outcome, is_script) {
            return Err(unanswered(question, reader.lang).into());
        }
    }
    match rehearsal.left.first() {
        Some((question, _)) => Err(Usage::UnusedAnswer(question.to_string()).into()),
        None => Ok(answers),
    }
}

/// A script's question without an answer.
fn unanswered(question: &Question, lang: Lang) -> Usage {
    let choices = question.choices.iter();
    let answers = choices.map(|it| (it.id.to_string(), it.label.get(lang).to_owned()));
    Usage::MissingAnswer {
        id: question.id.to_string(),
        ask: question.ask.get(lang).to_owned(),
        answers: answers.collect(),
    }
}

/// A question and one of its answers by the ids that were typed.
fn find_answer<'g>(guide: &'g Guide, id: &str, answer: &str) -> Result<(&'g Id, &'g Id), Usage> {
    let ids = |ids: &mut dyn Iterator<Item = &Id>| ids.map(ToString::to_string).collect();
    let is_meant = |question: &&Question| question.id.as_str() == id;
    let questions = guide.triage.iter().chain(&guide.observations);
    let question = questions.clone().find(is_meant);
    let question = question.ok_or_else(|| Usage::UnknownQuestion {
        id: id.to_owned(),
        known: ids(&mut questions.map(|question| &question.id)),
    })?;
    let choice = question
        .choices
        .iter()
        .find(|choice| choice.id.as_str() == answer);
    let choice = choice.ok_or_else(|| Usage::UnknownAnswer {
        question: id.to_owned(),
        answer: answer.to_owned(),
        known: ids(&mut question.choices.iter().map(|choice| &choice.id)),
    })?;
    Ok((&question.id, &choice.id))
}

/// Says how the walk ended, where the screen does not say it.
fn close(
    walk: &Walk<'_>,
    outcome: Outcome<'_>,
    args: &WalkArgs,
    context: &Context,
) -> Result<Exit, Error> {
    let lang = context.lang;
    let teller = Teller::new(args, context);
    match outcome {
        Outcome::Ended => Ok(Exit::Done),
        Outcome::Interrupted => {
            teller.write("\n")?;
            stopped(walk, args, &teller)?;
            Ok(Exit::Interrupted)
        }
        Outcome::Stopped => {
            stopped(walk, args, &teller)?;
            Ok(Exit::Stopped)
        }
        // Ctrl-D.
        Outcome::InputEnded(_) if io::stdin().is_terminal() => {
            stopped(walk, args, &teller)?;
            Ok(Exit::Stopped)
        }
        Outcome::InputEnded(ask) => {
            let what = errors::input_needed(lang, &ask);
            let help = (errors::help(lang), errors::input_help(lang));
            let ended = errors::input_ended(lang);
            teller.say(&format!("{ended}; {what}\n{}: {}", help.0, help.1))?;
            Ok(Exit::Stopped)
        }
        Outcome::Unanswered(question) => Err(unanswered(question, lang).into()),
    }
}

/// Says where the walk stopped, and how to begin again.
fn stopped(walk: &Walk<'_>, args: &WalkArgs, teller: &Teller<'_>) -> Result<(), Error> {
    let lang = teller.context.lang;
    let scene = walk.scene();
    let place = scene.origin.unwrap_or(scene.place);
    let name = document::place_name(&place, scene.question, lang);
    teller.say(&words::stopped_at(lang, &name))?;
    if let Some(case) = place.case() {
        let mut command = format!("{} --case {}", quoted(&program()), case.number);
        if let Some(folder) = &walk.guide().folder {
            command = format!("{command} --guides {}", quoted(folder));
        }
        if let Some(path) = &args.tally {
            let path = path.to_string_lossy();
            command = format!("{command} --tally {}", quoted(&visible(&path)));
        }
        let english = lang == Lang::En;
        let unmarked = teller.context.letters == Letters::Unmarked;
        let flags = [
            (args.helper, "--helper"),
            (args.plain, "--plain"),
            (unmarked, "--no-diacritics"),
            (english, "--lang en"),
        ];
        for (_, flag) in flags.into_iter().filter(|(given, _)| *given) {
            command = format!("{command} {flag}");
        }
        teller.say(words::start_again(lang))?;
        // Neither broken nor without its marks, so that it can be copied.
        teller.write(&format!("  {command}\n"))?;
    } else {
        teller.say(words::start_over(lang))?;
    }
    if let Place::Click(_) = place {
        teller.say(words::stopped_signed_in(lang))?;
    }
    Ok(())
}

/// Writes what is told beside the scenes: on stdout where those are heard there, else on stderr.
struct Teller<'c> {
    context: &'c Context,
    is_out: bool,
}

impl<'c> Teller<'c> {
    fn new(args: &WalkArgs, context: &'c Context) -> Self {
        Self {
            context,
            is_out: args.plain && args.yes.is_none(),
        }
    }

    /// Writes lines, broken to the width of the screen.
    fn say(&self, text: &str) -> Result<(), Error> {
        let columns = stderr_columns();
        let text = self.context.symbols.of(text);
        let lines = text.lines().flat_map(|line| wrap(line, columns));
        let text: String = lines.map(|line| line + "\n").collect();
        self.write(&paint::text(&text, self.context.letters))
    }

    fn write(&self, text: &str) -> Result<(), Error> {
        let written = if self.is_out {
            io::stdout().write_all(text.as_bytes())
        } else {
            io::stderr().write_all(text.as_bytes())
        };
        written.map_err(Error::Write)
    }
}

/// What the program was called as, for a command to type again.
fn program() -> String {
    let name = env::args_os().next().and_then(|path| {
        std::path::Path::new(&path)
            .file_stem()
            .map(std::ffi::OsStr::to_owned)
    });
    name.and_then(|name| name.into_string().ok())
        .unwrap_or_else(|| "dongbo".to_owned())
}
