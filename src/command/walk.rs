//! `dongbo`, `dongbo walk`: stepping through.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use super::beside::{Beside, Stops};
use super::environment::{is_dumb, is_utf8, stderr_columns, stdout_columns};
use super::farewell::{Teller, close, unanswered};
use super::{Context, Target, desk, find_target, output, resume, tally};
use crate::cli::{Record, WalkArgs};
use crate::document::text::{Layout, Medium};
use crate::document::{Block, Document, Helper, Reader};
use crate::error::{Error, Exit, Usage};
use crate::frontend::given::{Given, Plan, Rehearsal};
#[cfg(unix)]
use crate::frontend::lines::keyboard::Keyboard;
use crate::frontend::lines::{Echo, Lines};
use crate::frontend::paint::{Colors, Letters, Paint};
use crate::frontend::script::{Script, Silent};
use crate::frontend::terminal::Terminal;
use crate::frontend::terminal::player::Player;
use crate::frontend::terminal::recorder::{RECORDING, Recorder};
use crate::frontend::{self, FrontEnd, NoAids, Observer, Outcome};
use crate::guide::{Guide, Id, Question, visible};
use crate::library;
use crate::saved::Keeper;
use crate::saved::tally::Failure;
use crate::walk::{Start, Walk};
use crate::words::screen as words;

pub(super) fn run(guide: &Guide, args: &WalkArgs, context: &Context) -> Result<Exit, Error> {
    let start = start(guide, args)?;
    let taken = resume::take_up(guide, args, context);
    let begun = || Walk::new(guide, start, context.today_of(guide));
    let mut walk = taken.walk.unwrap_or_else(begun);
    let helper = if args.helper {
        Helper::Present
    } else {
        Helper::Absent
    };
    let reader = context.reader(guide, helper);
    let (plan, title) = plan(&walk, args, context, reader)?;
    let mut keeper = taken.keeper;
    let record = args.record.as_ref();
    if let Some(record) = record {
        output::refuse_other(&record.path, RECORDING)
            .map_err(|source| cannot_record(record, source))?;
    }
    let mut recorder = record.map(|record| recorder(record, args, context, &title));
    let mut observers: Vec<Box<dyn Observer + '_>> = Vec::new();
    let failure = Failure::default();
    observers.extend(tally::observer(args, context, &failure)?);
    if let Some(keeper) = &mut keeper {
        observers.push(Box::new(keeper));
    }
    if let Some(recorder) = &mut recorder {
        observers.push(Box::new(recorder));
    }
    let mut front = Given {
        plan,
        opening: [opening(args, context)?, taken.told].concat(),
        front: front_end(args, context)?,
    };
    let asks = args.desk.is_none() && args.yes.is_none();
    let mut aids = Beside {
        context,
        helper,
        stops: if asks { Stops::Asked } else { Stops::AtOnce },
    };
    if args.desk.is_some() {
        // A click is one citizen's.
        let anew = match start {
            Start::Click(_) => Start::Triage,
            start => start,
        };
        let anew = Walk::new(guide, anew, context.today_of(guide));
        let walks = (&walk, &anew);
        return desk::serve(walks, &mut front, &mut observers, &mut aids, reader);
    }
    let outcome = frontend::run(&mut walk, &mut front, &mut observers, &mut aids, reader)?;
    drop((front, observers));
    if let (Some(record), Some(recorder)) = (&args.record, recorder) {
        keep(record, recorder, args, context)?;
    }
    let exit = close(&walk, outcome, args, context);
    if let Some(trouble) = keeper.and_then(Keeper::finish) {
        Teller::new(args, context).say(&resume::told(&trouble, context.lang))?;
    }
    if let Some(line) = tally::not_counted(args, context, &failure) {
        Teller::new(args, context).say(&line)?;
    }
    exit
}

/// Where a walk begins that is not taken up.
fn start(guide: &Guide, args: &WalkArgs) -> Result<Start, Error> {
    let target = args.case.as_ref().map(|value| find_target(guide, value));
    Ok(match target.transpose()? {
        Some(Target::Click(at)) => Start::Click(at),
        Some(Target::Case(index)) => Start::Case(index),
        None => Start::Triage,
    })
}

/// What a recording is made by.
fn recorder(record: &Record, args: &WalkArgs, context: &Context, title: &str) -> Recorder {
    let paint = Paint {
        colors: Colors::On,
        letters: context.letters,
    };
    let pace = args.yes.filter(|pace| !pace.is_zero());
    let pace = pace.unwrap_or(PACE);
    Recorder::new(record.size, context.lang, paint, pace, title)
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
    if args.record.is_some() {
        return Ok(Box::new(Silent));
    }
    let (input, output) = (io::stdin().is_terminal(), io::stderr().is_terminal());
    // A demo without a pace is a transcript.
    let has_screens = args.yes.is_none_or(|pace| !pace.is_zero());
    if input && output && has_screens && !args.plain && !is_dumb() {
        let idle = args.desk.and_then(|desk| desk.idle);
        // Where the keyboard cannot be taken over, lines do.
        if let Ok(terminal) = Terminal::new(lang, context.symbols, context.paint(true), idle) {
            return Ok(match args.yes {
                Some(pace) => Box::new(Player::new(terminal, pace)),
                None => Box::new(terminal),
            });
        }
    }
    if let Some(pace) = args.yes {
        return Ok(script(pace, args, context));
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

/// How long a recording shows a click, if no pace is given.
const PACE: Duration = Duration::from_secs(3);

fn cannot_record(record: &Record, source: io::Error) -> Error {
    Error::Output {
        option: "--record",
        path: record.path.clone(),
        source,
    }
}

/// Writes a recording, and says how long it is.
fn keep(
    record: &Record,
    recorder: Recorder,
    args: &WalkArgs,
    context: &Context,
) -> Result<(), Error> {
    let (recording, screens, length) = recorder.finish();
    output::replace(&record.path, &recording).map_err(|source| cannot_record(record, source))?;
    let path = record.path.to_string_lossy();
    let told = words::recorded(context.lang, &visible(&path), screens, length.as_secs());
    Teller::new(args, context).say(&told)
}

/// What was answered beforehand, and what a recording of it is called.
fn plan<'g>(
    walk: &Walk<'g>,
    args: &WalkArgs,
    context: &Context,
    reader: Reader,
) -> Result<(Plan<'g>, String), Error> {
    let (guide, lang) = (walk.guide(), context.lang);
    if let Some(path) = &args.script {
        let today = context.today_of(guide);
        let demo = library::demo(path, guide, today);
        let (demo, acts) = demo.map_err(|broken| Error::Broken(vec![broken]))?;
        let title = demo.title.get(lang).to_owned();
        return Ok((Plan::Demo(acts.into()), title));
    }
    let answers = answers(walk, args, reader)?;
    Ok((Plan::Answers(answers), guide.title.get(lang).to_owned()))
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
        let outcome = frontend::run(
            &mut walk.clone(),
            &mut rehearsal,
            &mut Vec::new(),
            &mut NoAids,
            reader,
        )?;
        if let (Outcome::Unanswered(question), true) = (outcome, is_script) {
            return Err(unanswered(question, reader.lang).into());
        }
    }
    match rehearsal.left.first() {
        Some((question, _)) => Err(Usage::UnusedAnswer(question.to_string()).into()),
        None => Ok(answers),
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
