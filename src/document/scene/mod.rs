//! A scene of a walk as blocks.

mod click;
mod ending;
mod position;
mod say;
mod trouble;

pub(super) use click::gloss;
pub(super) use ending::{End, call, closing, ending_name, ending_place, leads, number, phone};
pub use position::{code_of, place_name};

use crate::guide::{EndingKind, Guide, Lang, Question, Target, Text};
use crate::walk::{Page, Place, Scene, Spot};
use crate::words::{dispatch, screen as words};

pub(super) use say::{say, sentence};

use super::addition::{addition, clock, gather_sources, notice};
use super::{Block, Document, Reader, Visit};

/// A scene as blocks.
pub fn scene(scene: &Scene<'_>, reader: Reader) -> Document {
    let (guide, lang) = (scene.guide, reader.lang);
    let mut document = if scene.number == 1 || scene.since.is_some() {
        introduction(scene, reader)
    } else {
        Vec::new()
    };
    match scene.place {
        _ if scene.since.is_some() => came_back(&mut document, scene, lang),
        Place::Steps | Place::Clicks { .. } => trouble::elsewhere(&mut document, scene, lang),
        Place::Question(question) => {
            document.push(Block::Position(position::at_question(scene.question, lang)));
            document.extend(question.hint.iter().map(|hint| addition(hint, lang)));
        }
        Place::Review(choice) => review(&mut document, scene, choice.to.as_ref(), lang),
        Place::Preface { spot, page } => preface(&mut document, scene, (spot, page), reader),
        Place::Click(spot) => click::click(&mut document, scene, spot, reader),
        Place::Troubles => trouble::troubles(&mut document, scene, lang),
        Place::Remedy(met) => trouble::remedy(&mut document, scene, met, lang),
        Place::Stuck => {
            trouble::stuck(&mut document, scene, lang);
            document.extend(foreign(guide, lang));
        }
        Place::Ending { case, ending } | Place::Finished { case, ending } => {
            // A question of the guide's means nothing to a hotline; the ending's own words tell it.
            let left = scene
                .left
                .filter(|left| !matches!(left, Place::Question(_)));
            let from = left.map(|left| say::say_place(&place_name(&left, 0, lang), &left, lang));
            let end = End {
                case,
                ending,
                notices: &scene.notices,
                from,
            };
            ending::ending(&mut document, guide, end, lang);
            // Once on a screen is enough.
            document.extend(foreign(guide, lang).filter(|_| scene.number > 1));
        }
    }
    if scene.place.is_page() {
        gather_sources(&mut document);
    }
    document
}

/// Where a saved walk is taken up.
fn came_back(document: &mut Document, scene: &Scene<'_>, lang: Lang) {
    let place = scene.origin.unwrap_or(scene.place);
    let name = place_name(&place, scene.question, lang);
    let day = scene.since.map(|day| day.written(lang));
    let last = words::last_time(lang, &name, &day.unwrap_or_default());
    document.push(Block::Paragraph(last));
    document.extend(code_of(&place).map(|code| Block::Paragraph(words::code_here(lang, &code))));
}

/// What the first scene of a walk begins with.
fn introduction(scene: &Scene<'_>, reader: Reader) -> Document {
    let (guide, lang) = (scene.guide, reader.lang);
    let intro = scene.intro.iter().flat_map(|held| notice(held, lang));
    let desk =
        (reader.visit != Visit::Only).then(|| Block::Warning(words::desk_begin(lang).to_owned()));
    vec![
        Block::heading(guide.title.get(lang).to_owned()),
        Block::Hanging(dispatch::intro(lang, &guide.dispatch)),
        Block::Paragraph(words::intro_no_secrets(lang).to_owned()),
    ]
    .into_iter()
    .chain(desk)
    .chain(clock(guide, reader))
    .chain(intro)
    .chain(foreign(guide, lang))
    .collect()
}

/// That the guide is not the program's own: said where a walk begins, wherever it sends people to call or sign in, and in
/// every document of it.
pub(super) fn foreign(guide: &Guide, lang: Lang) -> Option<Block> {
    foreign_line(guide, lang).map(Block::Warning)
}

/// The same as a text.
pub(super) fn foreign_line(guide: &Guide, lang: Lang) -> Option<String> {
    let folder = guide.folder.as_deref()?;
    Some(words::foreign_guide(lang, &unquoted(&shortened(folder))))
}

/// The longest name of a folder that is shown in a guide's own screens: whoever sends a folder names it.
const LONGEST_NAME: usize = 40;

/// The end of a folder's name.
fn shortened(name: &str) -> String {
    let over = name.chars().count().saturating_sub(LONGEST_NAME);
    if over == 0 {
        return name.to_owned();
    }
    std::iter::once('…')
        .chain(name.chars().skip(over))
        .collect()
}

/// A folder's name without the marks that are put around it, which it could otherwise close.
fn unquoted(name: &str) -> String {
    name.replace(['“', '”'], "\"")
}

/// What a target is called where it is not on the same page.
pub(super) fn target_name(guide: &Guide, to: &Target, lang: Lang) -> String {
    match to {
        Target::Question(index) => guide.triage[*index].ask.get(lang).to_owned(),
        Target::Observation(index) => guide.observations[*index].ask.get(lang).to_owned(),
        Target::Case { index, .. } => {
            let name = words::case_number(lang, index + 1);
            match Spot::entered(guide, to) {
                Some(spot) => format!("{name}, {}", words::sheet_click(lang, &spot.code())),
                None => name,
            }
        }
        Target::Ending(index) => {
            let ending = &guide.endings[*index];
            match &ending.kind {
                EndingKind::Done(_) => ending_name(ending, lang),
                _ => format!(
                    "{} ({})",
                    ending_name(ending, lang),
                    ending_place(ending, lang)
                ),
            }
        }
    }
}

/// The dispatch's words, and what they mean for a reader of the other language.
pub(super) fn quote(guide: &Guide, text: &Text, lang: Lang) -> Block {
    Block::Dispatch {
        label: dispatch::quoted(lang, &guide.dispatch),
        words: text.first.to_string(),
        gloss: text.gloss_in(lang).map(str::to_owned),
    }
}

/// The answers so far, and what they led to.
fn review(document: &mut Document, scene: &Scene<'_>, to: Option<&Target>, lang: Lang) {
    let answered = scene.answered.iter().map(|(question, choice)| {
        let [ask, label] = [&question.ask, &choice.label].map(|text| text.get(lang).to_owned());
        (ask, label)
    });
    document.push(Block::Answers(answered.collect()));
    if let Some(Target::Case { index, .. }) = to {
        document.push(Block::heading(words::review_case(lang, index + 1)));
        let title = &scene.guide.cases[*index].title;
        document.push(quote(scene.guide, title, lang));
    }
}

/// What an observation is for, or that one looks at the screen.
pub(super) fn observation_name(question: &Question, lang: Lang) -> &str {
    let aim = question.aim.as_ref();
    aim.map_or(words::look_heading(lang), |aim| aim.get(lang))
}

/// How many safety rules a citizen after others is told: the first of the guide's.
const NEXT_RULES: usize = 2;

/// What is to be known before the first click.
fn preface(
    document: &mut Document,
    scene: &Scene<'_>,
    (spot, page): (Spot<'_>, Page),
    reader: Reader,
) {
    let (guide, lang) = (scene.guide, reader.lang);
    match (page, spot.case()) {
        (Page::Case, Some(case)) => {
            let length = words::length(lang, case.steps.len(), case.clicks());
            document.push(Block::heading(words::preface_case(
                lang,
                case.number,
                &length,
            )));
            document.push(quote(guide, &case.title, lang));
            if scene.number > 1 {
                document.push(Block::Hanging(dispatch::intro(lang, &guide.dispatch)));
            }
            if spot.number() > 1 {
                let place = place_name(&Place::Click(spot), 0, lang);
                document.push(Block::Paragraph(words::preface_from(lang, &place)));
            }
        }
        (Page::Case, None) => {
            let name = place_name(&Place::Preface { spot, page }, 0, lang);
            document.push(Block::heading(name));
            let clicks = spot.step_path().len();
            document.push(Block::Paragraph(words::look_why(lang, clicks)));
        }
        (Page::Safety, _) => {
            document.push(Block::heading(words::about_safety(lang)));
            let rules = match reader.visit {
                Visit::Only | Visit::First => guide.safety.len(),
                Visit::Next => NEXT_RULES,
            };
            let rules = guide.safety.iter().take(rules);
            document.extend(rules.map(|rule| addition(rule, lang)));
        }
        (Page::Notices, _) => {
            let changed = dispatch::changed_since(lang, &guide.dispatch);
            document.push(Block::heading(changed));
            document.extend(scene.notices.iter().flat_map(|held| notice(held, lang)));
        }
    }
    if page == Page::Case && !spot.needs().is_empty() {
        document.push(Block::heading(words::preface_needs(lang)));
        document.extend(spot.needs().iter().map(|need| addition(need, lang)));
    }
}
