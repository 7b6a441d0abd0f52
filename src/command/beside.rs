//! What can be done beside a walk: open a page another way, write the sheet, stop.

use std::env;

use super::show::{page, sheet};
use super::{Context, Target, browser, output};
use crate::document::{self, Block, Document, Helper, Modules, Site};
use crate::error::Error;
use crate::frontend::paint::Colors;
use crate::frontend::{Aid, Aids, FrontEnd, Heard, Menu, Outcome, addresses};
use crate::guide::visible;
use crate::report::because;
use crate::walk::{Place, Scene, Walk};
use crate::words::screen as words;

/// What is needed for that.
pub(super) struct Beside<'c> {
    pub(super) context: &'c Context,
    pub(super) helper: Helper,
    pub(super) stops: Stops,
}

/// What stopping does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stops {
    /// It is asked whether to stop.
    Asked,
    /// The walk stops: at a counter, what comes next is asked after that.
    AtOnce,
}

/// What an entry beside an address does.
#[derive(Clone, Copy)]
enum Does {
    /// Back to the walk.
    Leave,
    /// Opens it in a browser.
    Open,
    /// Shows the next address.
    Next,
    /// Swaps dark and light.
    Invert,
}

impl Aids for Beside<'_> {
    fn give<'g>(
        &mut self,
        aid: Aid,
        walk: &Walk<'g>,
        front: &mut dyn FrontEnd,
    ) -> Result<Option<Outcome<'g>>, Error> {
        let scene = walk.scene();
        match aid {
            Aid::Page => self.page(&scene, front),
            Aid::Sheet => self.sheet(&scene, front),
            Aid::Stop if self.stops == Stops::AtOnce => Ok(Some(Outcome::Stopped)),
            Aid::Stop => self.stop(&scene, front),
        }
    }
}

impl Beside<'_> {
    /// Shows the addresses of a scene, one at a time.
    fn page<'g>(
        &self,
        scene: &Scene<'g>,
        front: &mut dyn FrontEnd,
    ) -> Result<Option<Outcome<'g>>, Error> {
        let lang = self.context.lang;
        let urls = addresses(scene);
        let has_colors = self.context.paint(true).colors != Colors::Off;
        // Most terminals are dark.
        let mut printed = if has_colors {
            Modules::Dark
        } else {
            Modules::Light
        };
        let mut at = 0;
        let mut told = None;
        while let Some(url) = urls.get(at) {
            let other = (at + 1) % urls.len();
            let to_other = words::answer_other_page(lang, &Site::new(urls[other], lang).line());
            // A page that is not the government's is shown, not opened.
            let may_open = url.is_government();
            let mut entries = vec![words::answer_stay(lang)];
            let mut does = vec![Does::Leave];
            for (is_offered, entry, own) in [
                (may_open, words::answer_browser(lang), Does::Open),
                (other != at, &*to_other, Does::Next),
                (
                    may_open && !has_colors,
                    words::answer_invert(lang),
                    Does::Invert,
                ),
            ] {
                if is_offered {
                    entries.push(entry);
                    does.push(own);
                }
            }
            let (document, ask) = document::on_page(url, printed, told.take(), lang);
            let heard = front.ask_beside(&document, &Menu::of(ask, &entries))?;
            let chosen = match heard {
                Heard::Entry(index) => does.get(index),
                _ => None,
            };
            match chosen.copied().unwrap_or(Does::Leave) {
                Does::Open => {
                    told = Some(match browser::open(url) {
                        Ok(()) => Block::Success(words::page_opened(lang).to_owned()),
                        Err(_) => Block::Warning(words::page_not_opened(lang).to_owned()),
                    });
                }
                Does::Next => at = other,
                Does::Invert => printed = printed.others(),
                Does::Leave => return Ok(left(heard, ask)),
            }
        }
        Ok(None)
    }

    /// Writes the sheet, and shows where it is.
    fn sheet<'g>(
        &self,
        scene: &Scene<'g>,
        front: &mut dyn FrontEnd,
    ) -> Result<Option<Outcome<'g>>, Error> {
        let lang = self.context.lang;
        let (document, ask) = document::on_sheet(self.keep(scene), lang);
        let menu = Menu::of(ask, &[words::answer_stay(lang)]);
        Ok(left(front.ask_beside(&document, &menu)?, ask))
    }

    /// Asks whether to stop, and offers a sheet of what remains.
    fn stop<'g>(
        &self,
        scene: &Scene<'g>,
        front: &mut dyn FrontEnd,
    ) -> Result<Option<Outcome<'g>>, Error> {
        let lang = self.context.lang;
        let entries = [
            words::answer_stop_now(lang),
            words::answer_sheet(lang),
            words::answer_stay(lang),
        ];
        let mut told = Document::new();
        loop {
            let (at, ask) = document::on_stop(scene, lang);
            let document = [told, at].concat();
            match front.ask_beside(&document, &Menu::of(ask, &entries))? {
                Heard::Entry(0) | Heard::EndOfInput => return Ok(Some(Outcome::Stopped)),
                Heard::Entry(1) => told = self.keep(scene),
                heard => return Ok(left(heard, ask)),
            }
        }
    }

    /// Writes the sheet of a scene into the working folder, and says where it is, or why it is not.
    fn keep(&self, scene: &Scene<'_>) -> Document {
        let lang = self.context.lang;
        let place = scene.origin.unwrap_or(scene.place);
        let target = match place {
            Place::Click(spot) => spot.left().unwrap_or(spot).indices().map(Target::Click),
            Place::Preface { spot, .. } => spot.indices().map(Target::Click),
            place => place.case().map(|case| Target::Case(case.number - 1)),
        };
        let code = match target {
            Some(Target::Case(index)) => (index + 1).to_string(),
            Some(Target::Click(at)) => {
                let code = document::code_of(&place);
                code.unwrap_or_else(|| (at.case + 1).to_string())
            }
            None => String::new(),
        };
        let stem = if code.is_empty() {
            "dongbo".to_owned()
        } else {
            format!("dongbo-{code}")
        };
        let sheet = sheet(scene.guide, target, self.helper, self.context);
        let text = page(&sheet, scene.guide, self.context);
        let folder = env::current_dir();
        let kept = folder.and_then(|folder| output::keep(&folder, &stem, "html", &text));
        match kept {
            Ok(path) => {
                let path = visible(&path.to_string_lossy()).into_owned();
                vec![Block::Success(words::sheet_kept(lang, &path))]
            }
            Err(error) => {
                let folder = env::current_dir().unwrap_or_default();
                let folder = visible(&folder.to_string_lossy()).into_owned();
                let what = words::sheet_not_kept(lang, &folder);
                vec![
                    Block::Warning(because(&what, &error, lang)),
                    Block::Paragraph(words::sheet_elsewhere(lang, &self.context.program, &code)),
                ]
            }
        }
    }
}

/// How a walk ends by what was heard beside it, if that is not the way back to it.
fn left<'g>(heard: Heard, ask: &str) -> Option<Outcome<'g>> {
    match heard {
        Heard::Entry(_) | Heard::Escape => None,
        Heard::Next => Some(Outcome::Left),
        Heard::Interrupt => Some(Outcome::Interrupted),
        Heard::EndOfInput => Some(Outcome::InputEnded(ask.to_owned())),
        Heard::Unanswered => Some(Outcome::Stopped),
    }
}
