//! A scene of a walk as blocks, and the prompt that goes with it.

use crate::guide::{Action, Case, Ending, EndingKind, Guide, Kind, Lang, Text};
use crate::walk::{Answer, Place, Scene, Spot};
use crate::words::screen as words;

use super::{Block, Document, Path, Position, Target};

/// What is asked at a scene, and what may be answered; the first is the default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// The question.
    pub ask: String,
    /// The answers, each as it is offered.
    pub options: Vec<(Answer, String)>,
}

/// A scene as blocks.
pub fn scene(guide: &Guide, scene: &Scene<'_>, lang: Lang) -> Document {
    let mut document = if scene.number == 1 {
        introduction(guide, lang)
    } else {
        Vec::new()
    };
    match scene.place {
        Place::Question(_) => document.push(Block::Position(at_question(scene.number, lang))),
        Place::Click(spot) => click(&mut document, spot, lang),
        Place::Stuck(spot) => stuck(&mut document, guide, spot, lang),
        Place::Ending { case, ending } | Place::Finished { case, ending } => {
            finish(&mut document, case, ending, lang);
        }
    }
    document
}

/// What the first scene of a walk begins with.
fn introduction(guide: &Guide, lang: Lang) -> Document {
    vec![
        Block::Heading(guide.title().get(lang).to_owned()),
        Block::Paragraph(dispatch_line(guide, lang)),
        Block::Paragraph(words::intro_no_secrets(lang).to_owned()),
    ]
}

/// The dispatch in a line: its number, day and issuer.
pub(super) fn dispatch_line(guide: &Guide, lang: Lang) -> String {
    let dispatch = guide.dispatch();
    words::intro_dispatch(
        lang,
        dispatch.number.as_str(),
        &dispatch.date.written(lang),
        dispatch.issuer.get(lang),
    )
}

fn at_question(number: usize, lang: Lang) -> Position {
    let heading = words::triage_heading(lang, number);
    Position {
        long: heading.clone(),
        short: heading,
        overall: None,
        spoken: words::triage_spoken(lang, number),
    }
}

fn at_click(spot: Spot<'_>, lang: Lang) -> Position {
    let (case, step, steps) = (spot.case.number, spot.step + 1, spot.case.steps.len());
    let (click, clicks) = (spot.action + 1, spot.step().actions.len());
    let step_number = words::step_number(lang, step, steps);
    let click_number = words::click_number(lang, click, clicks);
    let mut spoken = words::position_spoken(lang, case, step, steps, click, clicks);
    let mut whole = format!(
        "{} · {step_number} · {click_number}",
        words::case_number(lang, case)
    );
    let mut last = click_number;
    if let Some(index) = spot.again {
        let (n, of) = (index + 1, spot.path().len());
        last = words::again_number(lang, n, of);
        whole = format!("{whole} · {last}");
        spoken = format!("{spoken} {}", words::again_spoken(lang, n, of));
    }
    let short = format!(
        "{} · {step_number} · {last}",
        words::case_number_short(lang, case)
    );
    let (n, of) = (spot.number(), spot.case.clicks());
    Position {
        long: whole,
        short,
        overall: Some((words::overall(lang, n, of), format!("{n}/{of}"))),
        spoken,
    }
}

/// Where a walk is, in a few words.
pub fn place_name(place: &Place<'_>, number: usize, lang: Lang) -> String {
    match place {
        Place::Question(_) => at_question(number, lang).long,
        Place::Click(spot) | Place::Stuck(spot) => at_click(*spot, lang).long,
        Place::Ending { case, .. } | Place::Finished { case, .. } => {
            case.map_or(String::new(), |case| words::case_number(lang, case.number))
        }
    }
}

fn click(document: &mut Document, spot: Spot<'_>, lang: Lang) {
    document.push(Block::Position(at_click(spot, lang)));
    if let (Some(lead), 0, None | Some(0)) = (&spot.step().lead, spot.action, spot.again) {
        document.push(quote(lead, lang));
    }
    if spot.again.is_some() {
        document.push(quote_click(spot.own(), lang));
    }
    document.push(Block::Path(path(spot)));
    act(document, spot.action(), lang);
}

/// The most clicks that are shown before and after the one at hand.
const AROUND: usize = 4;

fn path(spot: Spot<'_>) -> Path {
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
    }
}

/// The dispatch's words, and what they mean for a reader of English.
pub(super) fn quote(text: &Text, lang: Lang) -> Block {
    let gloss = text
        .en
        .as_ref()
        .filter(|_| lang == Lang::En)
        .map(ToString::to_string);
    Block::Dispatch {
        label: words::from_dispatch(lang).to_owned(),
        words: text.vi.to_string(),
        gloss,
    }
}

/// The dispatch's words for a click that its label does not say.
fn quote_click(action: &Action, lang: Lang) -> Block {
    let label = words::from_dispatch(lang).to_owned();
    Block::Dispatch {
        label,
        words: action.words.to_string(),
        gloss: gloss(action, lang),
    }
}

/// What to do at a click, and what to beware of.
fn act(document: &mut Document, action: &Action, lang: Lang) {
    let label = || action.kind.label().unwrap_or_default().to_owned();
    let (how, target) = match &action.kind {
        Kind::Open(_) => (words::act_open(lang), Target::Address(label())),
        Kind::Press(_) => (words::act_press(lang), Target::Button(label())),
        Kind::Code(_) => (words::act_code(lang), Target::Code(label())),
        Kind::Fill(_) => (words::act_fill(lang), Target::Field(label())),
        Kind::See(_) => (words::act_see(lang), Target::Sign(label())),
        // A spot inside a repeat gives the click that is shown again, never the repeat.
        Kind::Repeat(_) => return,
    };
    document.push(Block::Act {
        how: how.to_owned(),
        target,
        gloss: gloss(action, lang),
    });
    let label_says_all = action
        .kind
        .label()
        .is_some_and(|label| action.words.as_str() == label);
    match action.kind {
        Kind::Open(_) => document.push(Block::Warning(words::address_check(lang).to_owned())),
        _ if label_says_all => {}
        _ => document.push(Block::Dispatch {
            label: words::from_dispatch(lang).to_owned(),
            words: action.words.to_string(),
            gloss: None,
        }),
    }
    if matches!(action.kind, Kind::Code(_)) {
        document.push(Block::Warning(words::code_warning(lang).to_owned()));
    }
}

/// What a click's label means, for a reader of English.
pub(super) fn gloss(action: &Action, lang: Lang) -> Option<String> {
    match lang {
        Lang::Vi => None,
        Lang::En => action.gloss.as_ref().map(ToString::to_string),
    }
}

fn stuck(document: &mut Document, guide: &Guide, spot: Spot<'_>, lang: Lang) {
    document.push(Block::Heading(words::stuck_heading(lang).to_owned()));
    document.push(Block::Warning(words::stuck_stop(lang).to_owned()));
    document.push(Block::Paragraph(words::stuck_call(lang).to_owned()));
    document.push(contact(&guide.stuck().kind, lang));
    document.push(Block::Facts(vec![
        (words::stuck_say(lang).to_owned(), at_click(spot, lang).long),
        (
            words::stuck_expected(lang).to_owned(),
            spot.action().words.to_string(),
        ),
    ]));
}

/// The end of a walk, or of a case on paper.
pub(super) fn finish(document: &mut Document, case: Option<&Case>, ending: &Ending, lang: Lang) {
    match (case, &ending.kind) {
        (Some(case), EndingKind::Portal(_)) => {
            let done = words::ending_done(lang, case.number, case.steps.len(), case.clicks());
            document.push(Block::Success(done));
        }
        (Some(case), EndingKind::Hotline(_)) => {
            document.push(Block::Heading(words::ending_call_case(lang, case.number)));
        }
        (None, _) => document.push(Block::Heading(words::ending_call(lang).to_owned())),
    }
    closing(document, case, ending, lang);
}

/// The dispatch's closing words and where they lead.
pub(super) fn closing(document: &mut Document, case: Option<&Case>, ending: &Ending, lang: Lang) {
    // The dispatch's closing words are for its own ending, not for one that a trouble led to.
    if let Some(case) = case.filter(|case| case.ending.id == ending.id) {
        document.push(quote(&case.closing, lang));
    }
    document.push(contact(&ending.kind, lang));
}

fn contact(kind: &EndingKind, lang: Lang) -> Block {
    match kind {
        EndingKind::Portal(link) => Block::Address(link.url.to_string()),
        EndingKind::Hotline(hotline) => Block::Phone {
            number: hotline.phone.to_string(),
            title: hotline.title.get(lang).to_owned(),
        },
    }
}

/// The prompt of a scene; no options when the walk is over.
pub fn prompt(scene: &Scene<'_>, lang: Lang) -> Prompt {
    let ask = match scene.place {
        Place::Question(question) => question.ask.get(lang),
        Place::Click(spot) => match spot.action().kind {
            Kind::Open(_) => words::ask_done_open(lang),
            Kind::Code(_) | Kind::Fill(_) => words::ask_done_type(lang),
            Kind::See(_) => words::ask_seen(lang),
            Kind::Press(_) | Kind::Repeat(_) => words::ask_done_press(lang),
        },
        Place::Stuck(_) => words::ask_stuck(lang),
        Place::Ending { .. } | Place::Finished { .. } => words::ask_ending(lang),
    };
    let option = |answer: &Answer| (answer.clone(), label(scene, answer, lang));
    Prompt {
        ask: ask.to_owned(),
        options: scene.answers.iter().map(option).collect(),
    }
}

/// An answer as it is offered.
fn label(scene: &Scene<'_>, answer: &Answer, lang: Lang) -> String {
    let sees =
        matches!(scene.place, Place::Click(spot) if matches!(spot.action().kind, Kind::See(_)));
    match (answer, scene.place) {
        (Answer::Choose(id), Place::Question(question)) => {
            let choice = question.choices.iter().find(|choice| choice.id == *id);
            return choice.map_or(String::new(), |choice| choice.label.get(lang).to_owned());
        }
        (Answer::Choose(_), _) => "",
        (Answer::Done, _) if sees => words::answer_seen(lang),
        (Answer::Done, _) => words::answer_done(lang),
        (Answer::Back, Place::Question(_)) => words::answer_back_question(lang),
        (Answer::Back, Place::Click(_)) => words::answer_back_click(lang),
        (Answer::Back, _) => words::answer_back(lang),
        (Answer::Trouble, _) if sees => words::answer_not_seen(lang),
        (Answer::Trouble, _) => words::answer_trouble(lang),
        (Answer::Return, _) => words::answer_return(lang),
        (Answer::Finish, Place::Stuck(_)) => words::answer_finish_call(lang),
        (Answer::Finish, _) => words::answer_finish(lang),
    }
    .to_owned()
}
