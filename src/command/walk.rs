//! `dongbo`, `dongbo walk`: stepping through.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use super::environment::{is_dumb, is_utf8, stderr_columns, stdout_columns};
use super::{Context, find_case, quoted};
use crate::cli::WalkArgs;
use crate::document::text::{Layout, Medium, wrap};
use crate::document::{self, Block, Document, Helper, Reader};
use crate::error::{Error, Exit, Usage};
use crate::frontend::given::{Given, Rehearsal};
use crate::frontend::lines::{Echo, Lines};
use crate::frontend::paint::{self, Letters};
use crate::frontend::script::Script;
use crate::frontend::terminal::Terminal;
use crate::frontend::{self, FrontEnd, Outcome};
use crate::guide::{Guide, Id, Lang, Question};
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
    let mut front = Given {
        answers,
        opening: opening(args, context)?,
        front: front_end(args, context)?,
    };
    let outcome = frontend::run(&mut walk, &mut front, reader)?;
    drop(front);
    close(&walk, outcome, args, context)
}

/// What is shown first, and only once, where marked letters may not show. With `--yes` it is written to stderr instead: the
/// transcript may be read elsewhere.
fn opening(args: &WalkArgs, context: &Context) -> Result<Document, Error> {
    let warning = words::locale_not_utf8(context.lang);
    if is_utf8() || context.letters == Letters::Unmarked {
        Ok(Document::new())
    } else if args.yes.is_some() {
        say(warning, context).map(|()| Document::new())
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
        return Ok(Box::new(
            Terminal::new(lang, context.symbols, context.paint(true)).map_err(Error::Prompt)?,
        ));
    }
    let columns = stderr_columns();
    let echo = if input { Echo::Terminal } else { Echo::None };
    // Whoever sends stderr elsewhere still has to see what is asked.
    let output: Box<dyn Write> = if !output && io::stdout().is_terminal() {
        Box::new(io::stdout())
    } else {
        Box::new(io::stderr())
    };
    Ok(Box::new(Lines {
        input: io::stdin().lock(),
        output,
        lang,
        columns,
        letters: context.letters,
        echo,
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
        let outcome = frontend::run(&mut walk.clone(), &mut rehearsal, reader)?;
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
    match outcome {
        Outcome::Ended => Ok(Exit::Done),
        Outcome::Interrupted => {
            write("\n")?;
            stopped(walk, args, context)?;
            Ok(Exit::Interrupted)
        }
        Outcome::Stopped => {
            stopped(walk, args, context)?;
            Ok(Exit::Stopped)
        }
        Outcome::InputEnded(ask) => {
            let what = errors::input_needed(lang, &ask);
            let told = format!(
                "{}; {what}\n{}: {}",
                errors::input_ended(lang),
                errors::help(lang),
                errors::input_help(lang)
            );
            say(&told, context)?;
            Ok(Exit::Stopped)
        }
        Outcome::Unanswered(question) => Err(unanswered(question, lang).into()),
    }
}

/// Says where the walk stopped, and how to begin again.
fn stopped(walk: &Walk<'_>, args: &WalkArgs, context: &Context) -> Result<(), Error> {
    let lang = context.lang;
    let scene = walk.scene();
    let place = scene.origin.unwrap_or(scene.place);
    let stopped = words::stopped_at(lang, &document::place_name(&place, scene.question, lang));
    say(&stopped, context)?;
    if let Some(case) = place.case() {
        let mut command = format!("{} --case {}", quoted(&program()), case.number);
        if let Some(folder) = &walk.guide().folder {
            command = format!("{command} --guides {}", quoted(folder));
        }
        let english = lang == Lang::En;
        let unmarked = context.letters == Letters::Unmarked;
        let flags = [
            (args.helper, "--helper"),
            (args.plain, "--plain"),
            (english, "--lang en"),
            (unmarked, "--no-diacritics"),
        ];
        for (_, flag) in flags.into_iter().filter(|(given, _)| *given) {
            command = format!("{command} {flag}");
        }
        say(words::start_again(lang), context)?;
        // Neither broken nor without its marks, so that it can be copied.
        write(&format!("  {command}\n"))?;
    } else {
        say(words::start_over(lang), context)?;
    }
    if let Place::Click(_) = place {
        say(words::stopped_signed_in(lang), context)?;
    }
    Ok(())
}

/// Writes lines, broken to the width of the screen.
fn say(text: &str, context: &Context) -> Result<(), Error> {
    let columns = stderr_columns();
    let text = context.symbols.of(text);
    let lines = text.lines().flat_map(|line| wrap(line, columns));
    let text: String = lines.map(|line| line + "\n").collect();
    write(&paint::text(&text, context.letters))
}

fn write(text: &str) -> Result<(), Error> {
    io::stderr()
        .write_all(text.as_bytes())
        .map_err(Error::Write)
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
