//! How a walk meets a person: one loop, and three front ends that show a scene and hear an answer.
//!
//! *terminal* draws a screen a scene and prompts with dialoguer; *lines* prints and reads numbered lines, for pipes,
//! old terminals and screen readers; *script* answers by itself. None of them decides what comes next, and there is no
//! text-entry prompt in any of them: there is nowhere to type a secret.

mod aids;
pub mod given;
pub mod lines;
pub mod paint;
pub mod script;
#[cfg(unix)]
pub mod signals;
pub mod terminal;

use aids::aids_of;
pub use aids::{Aid, Aids, NoAids, addresses};

use crate::document::{self, Block, Document, Offer, Prompt, Reader};
use crate::error::Error;
use crate::guide::{Lang, Question};
use crate::walk::{Answer, Place, Scene, Walk};
use crate::words::screen as words;

/// Shows scenes and hears answers.
pub trait FrontEnd {
    /// Shows a scene, calls `shown` once it is there to be seen, and waits for one of the menu's entries. A front end that
    /// asks nobody takes the first, but for a question.
    fn ask(
        &mut self,
        scene: &Scene<'_>,
        document: &Document,
        menu: &Menu,
        shown: &mut dyn FnMut(),
    ) -> Result<Heard, Error> {
        match scene.place {
            Place::Question(_) => Ok(Heard::Unanswered),
            _ => self.tell(scene, document, menu, 0, shown),
        }
    }

    /// Shows a scene whose answer, this entry of the menu, was given beforehand, and calls `shown`. Nothing to do where
    /// nothing is kept of it. Gives the entry, unless the walk is broken off.
    fn tell(
        &mut self,
        _scene: &Scene<'_>,
        _document: &Document,
        _menu: &Menu,
        entry: usize,
        _shown: &mut dyn FnMut(),
    ) -> Result<Heard, Error> {
        Ok(Heard::Entry(entry))
    }

    /// Shows what is no scene of a walk, and waits for one of the menu's entries. A front end that asks nobody takes the
    /// first.
    fn ask_beside(&mut self, _document: &Document, _menu: &Menu) -> Result<Heard, Error> {
        Ok(Heard::Entry(0))
    }

    /// Forgets what was shown, as far as the screen lets it. Nothing to do where what was written cannot be taken back.
    fn forget(&mut self) -> Result<(), Error> {
        Ok(())
    }

    /// Leaves behind what was shown last, whole: it is what a person goes on with. Nothing to do where it stands there
    /// already.
    fn leave(&mut self, _document: &Document) -> Result<(), Error> {
        Ok(())
    }
}

/// What happens in a walk's loop.
#[derive(Clone, Copy, Debug)]
pub enum Event<'e, 'g> {
    /// A scene is there to be seen, with its document and menu.
    Shown(&'e Scene<'g>, &'e Document, &'e Menu),
    /// It was answered. The walk is where the answer led.
    Answered(&'e Answer),
    /// The loop has ended.
    Ended(&'e Outcome<'g>),
}

/// Is told what happens in a walk's loop: whatever is kept of a walk is kept by an observer, never by the loop.
pub trait Observer {
    /// Something has happened in a walk.
    fn observe(&mut self, walk: &Walk<'_>, event: Event<'_, '_>);
}

/// An observer that is needed again after the walk is lent to its loop.
impl<O: Observer + ?Sized> Observer for &mut O {
    fn observe(&mut self, walk: &Walk<'_>, event: Event<'_, '_>) {
        (**self).observe(walk, event);
    }
}

/// Observers are told in their order; none of them is an observer too.
impl Observer for Vec<Box<dyn Observer + '_>> {
    fn observe(&mut self, walk: &Walk<'_>, event: Event<'_, '_>) {
        for observer in self {
            observer.observe(walk, event);
        }
    }
}

/// The most entries that are shown at once: each has a digit.
pub const MOST: usize = 9;

/// What is asked at a scene, and the entries to choose from. Never empty.
#[derive(Clone, Debug)]
pub struct Menu {
    /// The question.
    pub ask: String,
    /// The entries: those that answer the question, then the ways out.
    pub entries: Vec<Entry>,
    /// The index of the first way out.
    pub ways: usize,
    /// The index of the entry that Enter alone means.
    pub default: usize,
    /// What a plain yes and a plain no mean, as indices of entries.
    pub yes_no: Option<(usize, usize)>,
}

/// An entry of a menu.
#[derive(Clone, Debug)]
pub struct Entry {
    /// As it is offered.
    pub label: String,
    /// In a word, where it is a way out.
    pub short: Option<&'static str>,
    /// The heading that it is under.
    pub heading: Option<String>,
}

impl Entry {
    /// An entry that is no way out.
    pub fn new(label: &str) -> Self {
        Self {
            label: label.to_owned(),
            short: None,
            heading: None,
        }
    }
}

impl Menu {
    /// A menu of these entries, none of which is a way out.
    pub fn of(ask: &str, entries: &[&str]) -> Self {
        Self {
            ask: ask.to_owned(),
            entries: entries.iter().map(|entry| Entry::new(entry)).collect(),
            ways: entries.len(),
            default: 0,
            yes_no: None,
        }
    }

    /// The index of the entry that stops, in the menu of a scene that offers to stop: the last way out.
    pub fn stop(&self) -> usize {
        self.entries.len().saturating_sub(1)
    }
}

/// What a front end heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// This entry of the menu.
    Entry(usize),
    /// Esc: one back, if there is anything before.
    Escape,
    /// The next citizen is there.
    Next,
    /// Ctrl-C or a signal.
    Interrupt,
    /// The input has ended.
    EndOfInput,
    /// A script has no answer to this question.
    Unanswered,
}

/// How a walk's loop ended.
#[derive(Debug)]
pub enum Outcome<'g> {
    /// The ending was reached and read.
    Ended,
    /// The reader chose to stop.
    Stopped,
    /// The reader left, and the next one is there.
    Left,
    /// Ctrl-C or a signal.
    Interrupted,
    /// The input ended while this was asked.
    InputEnded(String),
    /// A script has no answer to this question.
    Unanswered(&'g Question),
}

/// Walks on until the ending is read, the reader stops, or nothing more can be heard.
pub fn run<'g>(
    walk: &mut Walk<'g>,
    front: &mut dyn FrontEnd,
    observer: &mut dyn Observer,
    aids: &mut dyn Aids,
    reader: Reader,
) -> Result<Outcome<'g>, Error> {
    // What Esc did: it has no entry that says so.
    let mut went = None;
    let outcome = loop {
        let scene = walk.scene();
        if scene.answers.is_empty() {
            break Outcome::Ended;
        }
        let prompt = document::prompt(&scene, reader.lang);
        let menu = menu(&scene, &prompt, reader.lang);
        let mut document = document::scene(&scene, reader);
        document.splice(0..0, went.take());
        let mut shown = || observer.observe(walk, Event::Shown(&scene, &document, &menu));
        match front.ask(&scene, &document, &menu, &mut shown)? {
            // The menu holds the scene's answers, then its aids.
            Heard::Entry(index) => {
                if let Some(answer) = scene.answers.get(index) {
                    if *answer == Answer::Finish {
                        front.leave(&document)?;
                    }
                    // Nothing that the scene offers is refused; if it were, the scene stays.
                    if walk.answer(answer.clone()).is_ok() {
                        observer.observe(walk, Event::Answered(answer));
                    }
                } else {
                    let aid = aids_of(&scene).into_iter().nth(index - scene.answers.len());
                    let ended = aids.give(aid.unwrap_or(Aid::Stop), walk, front)?;
                    if let Some(outcome) = ended {
                        break outcome;
                    }
                }
            }
            Heard::Escape => {
                let said = match walk.back() {
                    Ok(()) => {
                        observer.observe(walk, Event::Answered(&Answer::Back));
                        words::went_back(reader.lang)
                    }
                    Err(_) => words::at_start(reader.lang),
                };
                went = Some(Block::Paragraph(said.to_owned()));
            }
            Heard::Next => break Outcome::Left,
            Heard::Interrupt => break Outcome::Interrupted,
            Heard::EndOfInput => break Outcome::InputEnded(menu.ask),
            Heard::Unanswered => match scene.place {
                Place::Question(question) => break Outcome::Unanswered(question),
                _ => break Outcome::Stopped,
            },
        }
    };
    observer.observe(walk, Event::Ended(&outcome));
    Ok(outcome)
}

/// The menu of a scene: its answers, and its aids as ways out.
fn menu(scene: &Scene<'_>, prompt: &Prompt, lang: Lang) -> Menu {
    let entry = |offer: &Offer| Entry {
        label: offer.label.clone(),
        short: offer.short,
        heading: offer.heading.clone(),
    };
    let mut entries: Vec<Entry> = prompt.offers.iter().map(entry).collect();
    entries.extend(aids_of(scene).into_iter().map(|aid| {
        let (label, short) = match aid {
            Aid::Page => (words::answer_page(lang), words::short_page(lang)),
            Aid::Sheet => (words::answer_sheet(lang), words::short_sheet(lang)),
            Aid::Stop => (words::answer_stop(lang), words::short_stop(lang)),
        };
        let short = Some(short);
        Entry {
            short,
            ..Entry::new(label)
        }
    }));
    let index = |wanted: &Answer| scene.answers.iter().position(|answer| answer == wanted);
    // What Enter alone means is no way out.
    let own = entries.iter().rposition(|entry| entry.short.is_none());
    // Something that may be absent is simply not there.
    let skips = scene.place.is_sight() && scene.place.is_optional();
    let no = index(if skips {
        &Answer::Skip
    } else {
        &Answer::Trouble
    });
    Menu {
        ask: prompt.ask.clone(),
        ways: own.unwrap_or_default() + 1,
        entries,
        default: prompt.default,
        yes_no: index(&Answer::Done).zip(no),
    }
}
