//! The words with which a walk ends where the screen does not say them: where it stopped, and how to come back.

use std::io::{self, IsTerminal, Write};

use super::Context;
use super::environment::stderr_columns;
use crate::cli::{WalkArgs, quoted};
use crate::document;
use crate::document::text::wrap;
use crate::error::{Error, Exit, Usage};
use crate::frontend::Outcome;
use crate::frontend::paint::{self, Letters};
use crate::guide::{Lang, Question, visible};
use crate::walk::{Place, Trail, Walk};
use crate::words::{error as errors, screen as words};

/// Says how the walk ended, where the screen does not say it.
pub(super) fn close(
    walk: &Walk<'_>,
    outcome: Outcome<'_>,
    args: &WalkArgs,
    context: &Context,
) -> Result<Exit, Error> {
    let lang = context.lang;
    let teller = Teller::new(args, context);
    match outcome {
        // Whoever leaves a case for a hotline comes back to it.
        Outcome::Ended => match walk.left_click() {
            Some(spot) if args.yes.is_none() => {
                come_back(walk, Place::Click(spot), args, &teller).map(|()| Exit::Done)
            }
            _ => Ok(Exit::Done),
        },
        Outcome::Interrupted => {
            teller.write("\n")?;
            stopped(walk, args, &teller)?;
            Ok(Exit::Interrupted)
        }
        Outcome::Stopped | Outcome::Left => {
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
    let stopped = words::stopped_at(lang, &name);
    teller.say(&match document::code_of(&place) {
        Some(code) => format!("{stopped} {}.", words::code_here(lang, &code)),
        None => stopped,
    })?;
    // Whoever watches a demo has nothing to go on with.
    if args.yes.is_some() {
        return Ok(());
    }
    come_back(walk, place, args, teller)
}

/// Says how to come back to a place, and to sign out before.
fn come_back(
    walk: &Walk<'_>,
    place: Place<'_>,
    args: &WalkArgs,
    teller: &Teller<'_>,
) -> Result<(), Error> {
    let lang = teller.context.lang;
    if let Some(case) = place.case() {
        let code = document::code_of(&place).unwrap_or_else(|| case.number.to_string());
        let mut command = format!("{} --case {code}", teller.context.program);
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
        // Where nothing signs in, no screen offers to sign in again.
        let signs_in = Trail::Case(case)
            .clicks()
            .any(|click| click.session.is_some());
        teller.say(if signs_in {
            words::start_again_signed_in(lang)
        } else {
            words::start_again(lang)
        })?;
        // Neither broken nor without its marks, so that it can be copied.
        teller.write(&format!("  {command}\n"))?;
    } else {
        teller.say(words::start_over(lang))?;
    }
    if matches!(place, Place::Click(_)) && walk.guide().may_sign_in() {
        teller.say(words::stopped_signed_in(lang))?;
    }
    Ok(())
}

/// Writes what is told beside the scenes: on stdout where those are heard there, else on stderr.
pub(super) struct Teller<'c> {
    context: &'c Context,
    is_out: bool,
}

impl<'c> Teller<'c> {
    pub(super) fn new(args: &WalkArgs, context: &'c Context) -> Self {
        Self {
            context,
            is_out: args.plain && args.yes.is_none(),
        }
    }

    /// Writes lines, broken to the width of the screen.
    pub(super) fn say(&self, text: &str) -> Result<(), Error> {
        let columns = stderr_columns();
        let text = self.context.symbols.of(text);
        let lines = text.lines().flat_map(|line| wrap(line, columns));
        let text: String = lines.map(|line| line + "\n").collect();
        self.write(&paint::text(&text, self.context.letters))
    }

    fn write(&self, text: &str) -> Result<(), Error> {
        // Whoever listened may be gone, by the same Ctrl-C.
        let is_told = self.is_out && io::stdout().write_all(text.as_bytes()).is_ok();
        if is_told {
            return Ok(());
        }
        io::stderr()
            .write_all(text.as_bytes())
            .map_err(Error::Write)
    }
}

/// A script's question without an answer.
pub(super) fn unanswered(question: &Question, lang: Lang) -> Usage {
    let choices = question.choices.iter();
    let answers = choices.map(|it| (it.id.to_string(), it.label.get(lang).to_owned()));
    Usage::MissingAnswer {
        id: question.id.to_string(),
        ask: question.ask.get(lang).to_owned(),
        answers: answers.collect(),
    }
}
