//! A click: where one is, what is done, what to do, and what is added to it.

use crate::document::addition::{helper_note, notes};
use crate::document::{Block, Document, Helper, Path, Reader, Site};
use crate::guide::{Action, Form, Guide, Kind, Lang};
use crate::walk::{Scene, Spot};
use crate::words::{dispatch, screen as words};

use super::position::at_click;
use super::quote;

pub(super) fn click(document: &mut Document, scene: &Scene<'_>, spot: Spot<'_>, reader: Reader) {
    let lang = reader.lang;
    if let Some(case) = spot.case().filter(|_| scene.follows && spot.begins_step()) {
        let done = words::step_done(lang, spot.step, case.steps.len());
        document.push(Block::Success(done));
    }
    document.push(Block::Position(at_click(spot, lang)));
    if let Some(left) = spot.left() {
        let again = words::signing_in_again(lang, &left.code());
        document.push(Block::Paragraph(again));
    }
    if let Some(lead) = spot.lead().filter(|_| spot.begins_step()) {
        document.push(quote(scene.guide, lead, lang));
    }
    if spot.again.is_some() {
        document.push(quote_click(
            scene.guide,
            spot.own(),
            gloss(spot.own(), lang),
            lang,
        ));
    }
    document.push(Block::Path(path(scene.guide, spot, lang)));
    act(document, scene, spot, lang);
    if reader.helper == Helper::Present {
        let verb = spot.action().kind.verb();
        let general = verb.and_then(|verb| scene.guide.helper.of(verb));
        let own = spot.action().helper.as_deref().or(general);
        document
            .extend(own.map(|note| helper_note(words::for_helper(lang).to_owned(), note, lang)));
    }
}

/// The most clicks that a [`Path`] has on each side of the one to do.
const AROUND: usize = 4;

fn path(guide: &Guide, spot: Spot<'_>, lang: Lang) -> Path {
    let (all, index) = (spot.path(), spot.index());
    let first = index.saturating_sub(AROUND);
    let end = all.len().min(index + AROUND + 1);
    let clicks = all[first..end]
        .iter()
        .map(|action| action.words.to_string())
        .collect();
    Path {
        before: first,
        clicks,
        current: index - first,
        after: all.len() - end,
        unlabelled: (all[index].kind.form() == Some(Form::Page)).then(|| {
            let label = dispatch::quoted(lang, &guide.dispatch);
            (label, all[index].words.to_string())
        }),
    }
}

/// The dispatch's words for a click that its label does not say.
fn quote_click(guide: &Guide, action: &Action, gloss: Option<String>, lang: Lang) -> Block {
    Block::Dispatch {
        label: dispatch::quoted(lang, &guide.dispatch),
        words: action.words.to_string(),
        gloss,
    }
}

/// What to do at a click, what to beware of, and what is added to it.
fn act(document: &mut Document, scene: &Scene<'_>, spot: Spot<'_>, lang: Lang) {
    let action = spot.action();
    // A spot inside a repeat gives the click that is shown again, never the repeat.
    let (Some(verb), Some(label)) = (action.kind.verb(), action.kind.label()) else {
        return;
    };
    let how = match &action.app {
        Some(app) => words::inside(
            lang,
            app.title.get(lang),
            lang.pick(verb.words().act_inside),
        ),
        None => lang.pick(verb.words().act).to_owned(),
    };
    if action.is_optional {
        let said = match verb.form() {
            Form::Sign => words::if_shown(lang),
            _ => words::if_there(lang),
        };
        document.push(Block::Paragraph(said.to_owned()));
    }
    document.push(Block::Act {
        how,
        form: verb.form(),
        target: label.to_owned(),
        gloss: gloss(action, lang),
        caution: match &action.kind {
            Kind::Page(_, link) => Site::new(&link.url, lang).caution,
            _ => None,
        },
    });
    if verb.form() == Form::Page {
        document.push(Block::Warning(words::address_check(lang).to_owned()));
    } else if action.words.as_str() != label {
        // The gloss stands under the label.
        document.push(quote_click(scene.guide, action, None, lang));
    }
    if spot.is_about_code() {
        document.push(Block::Warning(words::code_warning(lang).to_owned()));
    }
    document.extend(notes(action, scene.notices.iter().copied(), lang));
}

/// What a click's label means, for a reader of the other language.
pub(in crate::document) fn gloss(action: &Action, lang: Lang) -> Option<String> {
    let gloss = action.gloss.as_ref()?.get(lang);
    gloss.map(str::to_owned)
}
