//! At a counter: a walk for one citizen after another, none of whom sees anything of those before.

use crate::document::{self, Reader, Visit};
use crate::error::{Error, Exit};
use crate::frontend::{self, FrontEnd, Heard, Menu, Observer, Outcome};
use crate::walk::Walk;
use crate::words::screen as words;

/// Walks from `start` for one citizen, and from `anew` for those after, until the program is closed.
pub(super) fn serve(
    start: &Walk<'_>,
    anew: &Walk<'_>,
    front: &mut dyn FrontEnd,
    observer: &mut dyn Observer,
    mut reader: Reader,
) -> Result<Exit, Error> {
    reader.visit = Visit::First;
    let mut walk = start.clone();
    let exit = loop {
        if let Some(exit) = serve_one(&mut walk, front, observer, reader)? {
            break exit;
        }
        front.forget()?;
        walk = anew.clone();
        reader.visit = Visit::Next;
    };
    front.forget()?;
    Ok(exit)
}

/// Walks for one citizen. Gives how the program ends, if it does.
fn serve_one(
    walk: &mut Walk<'_>,
    front: &mut dyn FrontEnd,
    observer: &mut dyn Observer,
    reader: Reader,
) -> Result<Option<Exit>, Error> {
    let lang = reader.lang;
    let entries = [
        words::desk_next(lang),
        words::desk_again(lang),
        words::desk_close(lang),
    ];
    let mut outcome = frontend::run(walk, front, observer, reader)?;
    loop {
        match outcome {
            Outcome::Ended | Outcome::Stopped | Outcome::Left => {}
            Outcome::Interrupted => return Ok(Some(Exit::Interrupted)),
            Outcome::InputEnded(_) | Outcome::Unanswered(_) => return Ok(Some(Exit::Stopped)),
        }
        let (document, ask) = document::on_next(&walk.scene(), lang);
        // The screen that was ended with can be seen again.
        if matches!(outcome, Outcome::Ended) {
            drop(walk.back());
        }
        let menu = Menu::of(ask, &entries);
        match front.ask_beside(&document, &menu)? {
            Heard::Entry(0) | Heard::Next => return Ok(None),
            // The last screen, again. The walk has been counted.
            Heard::Entry(1) | Heard::Escape => {
                let mut nobody: Vec<Box<dyn Observer>> = Vec::new();
                outcome = frontend::run(walk, front, &mut nobody, reader)?;
            }
            Heard::Interrupt => return Ok(Some(Exit::Interrupted)),
            Heard::Entry(_) | Heard::EndOfInput | Heard::Unanswered => return Ok(Some(Exit::Done)),
        }
    }
}
