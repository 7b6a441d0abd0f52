//! At a counter: a walk for one citizen after another, none of whom sees anything of those before.

use crate::document::{self, Document, Reader, Visit};
use crate::error::{Error, Exit};
use crate::frontend::{self, Aid, Aids, FrontEnd, Heard, Menu, Observer, Outcome};
use crate::walk::Walk;
use crate::words::screen as words;

/// Walks from `start` for one citizen, and from `anew` for those after, until the program is closed.
pub(super) fn serve(
    (start, anew): (&Walk<'_>, &Walk<'_>),
    front: &mut dyn FrontEnd,
    observer: &mut dyn Observer,
    aids: &mut dyn Aids,
    mut reader: Reader,
) -> Result<Exit, Error> {
    reader.visit = Visit::First;
    let mut walk = start.clone();
    let exit = loop {
        if let Some(exit) = serve_one(&mut walk, front, observer, aids, reader)? {
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
    aids: &mut dyn Aids,
    reader: Reader,
) -> Result<Option<Exit>, Error> {
    let lang = reader.lang;
    let entries = [
        words::desk_next(lang),
        words::desk_again(lang),
        words::answer_sheet(lang),
        words::desk_close(lang),
    ];
    let mut outcome = frontend::run(walk, front, observer, aids, reader)?;
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
        match ask_next(walk, front, aids, (&document, &menu))? {
            Heard::Entry(0) | Heard::Next => return Ok(None),
            // The last screen, again. The walk has been counted.
            Heard::Entry(1) | Heard::Escape => {
                let mut nobody: Vec<Box<dyn Observer>> = Vec::new();
                outcome = frontend::run(walk, front, &mut nobody, aids, reader)?;
            }
            Heard::Interrupt => return Ok(Some(Exit::Interrupted)),
            Heard::Entry(_) | Heard::EndOfInput | Heard::Unanswered => return Ok(Some(Exit::Done)),
        }
    }
}

/// Asks what comes next, again after each sheet that is written.
fn ask_next(
    walk: &Walk<'_>,
    front: &mut dyn FrontEnd,
    aids: &mut dyn Aids,
    (document, menu): (&Document, &Menu),
) -> Result<Heard, Error> {
    loop {
        match front.ask_beside(document, menu)? {
            Heard::Entry(SHEET) => match aids.give(Aid::Sheet, walk, front)? {
                None => {}
                Some(Outcome::Interrupted) => return Ok(Heard::Interrupt),
                Some(Outcome::Left) => return Ok(Heard::Next),
                Some(_) => return Ok(Heard::EndOfInput),
            },
            heard => return Ok(heard),
        }
    }
}

/// The entry that writes a sheet.
const SHEET: usize = 2;
