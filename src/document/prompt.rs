//! What is asked at a scene, and how its answers are offered.

use crate::guide::{Id, Lang, Target};
use crate::walk::{Answer, Heading, Listed, Place, Scene, Spot};
use crate::words::screen as words;

use super::scene::observation_name;

/// What is asked at a scene, and what may be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// The question.
    pub ask: String,
    /// The answers; those under one heading are next to each other.
    pub offers: Vec<Offer>,
    /// The index of what is meant by Enter alone: the answer given before, else the first.
    pub default: usize,
}

/// An answer as it is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The answer.
    pub answer: Answer,
    /// What it says.
    pub label: String,
    /// The same in a word, where it is a way out: where it leads away from what is asked.
    pub short: Option<&'static str>,
    /// The heading that it is under.
    pub heading: Option<String>,
}

/// The prompt of a scene; no offers when the walk is over.
pub fn prompt(scene: &Scene<'_>, lang: Lang) -> Prompt {
    let ask = match scene.place {
        _ if scene.since.is_some() => {
            if is_signed_in(scene) {
                words::ask_still_signed_in(lang)
            } else {
                words::ask_go_on(lang)
            }
        }
        Place::Steps => words::ask_which_step(lang),
        Place::Clicks { .. } => words::ask_which_click(lang),
        Place::Question(question) => question.ask.get(lang),
        Place::Review(_) => words::ask_review(lang),
        Place::Preface { .. } => words::ask_read(lang),
        // A spot inside a repeat gives the click that is shown again, which has a verb.
        Place::Click(spot) => spot
            .action()
            .kind
            .verb()
            .map_or("", |verb| lang.pick(verb.words().ask)),
        Place::Troubles => words::ask_trouble(lang),
        Place::Remedy(_) | Place::Stuck => words::ask_stuck(lang),
        Place::Ending { .. } | Place::Finished { .. } => words::ask_ending(lang),
    };
    let is_given = |answer: &Answer| scene.given.as_ref() == Some(answer);
    let offer = |answer: &Answer| {
        let mut label = label(scene, answer, lang);
        if is_given(answer) {
            label = words::answer_given(lang, &label);
        }
        Offer {
            answer: answer.clone(),
            label,
            short: short(scene, answer, lang),
            heading: heading(scene, answer, lang),
        }
    };
    Prompt {
        ask: ask.to_owned(),
        offers: scene.answers.iter().map(offer).collect(),
        default: scene.answers.iter().position(is_given).unwrap_or_default(),
    }
}

/// Whether the walk was left at a click at which one is signed in.
fn is_signed_in(scene: &Scene<'_>) -> bool {
    matches!(scene.origin.unwrap_or(scene.place), Place::Click(spot) if spot.is_signed_in())
}

/// What an answer says.
fn label(scene: &Scene<'_>, answer: &Answer, lang: Lang) -> String {
    let at_click = matches!(scene.origin.unwrap_or(scene.place), Place::Click(_));
    match (answer, scene.place) {
        (Answer::Done | Answer::SignIn, _) if scene.since.is_some() => {
            come_back(scene, answer, lang)
        }
        (Answer::SignIn, _) => words::answer_sign_in_again(lang),
        (Answer::Afresh, _) => words::answer_afresh(lang),
        (Answer::Forget, _) => words::answer_forget(lang),
        (Answer::Elsewhere, _) => words::answer_elsewhere(lang),
        (Answer::Within { case, step }, _) => return within(scene, case, step, lang),
        (Answer::Go(click), Place::Clicks { case, step }) => {
            let spot = Spot::named(case, &case.steps[step].id, click);
            return spot.map_or(String::new(), |spot| {
                format!("{}  {}", spot.own().words, spot.code())
            });
        }
        (Answer::Go(_), _) => "",
        (Answer::Choose(id), _) => return choice(scene, id, lang),
        (Answer::Change(id), _) => return change(scene, id, lang),
        (Answer::Meet(id), _) => {
            let title = listed(scene, id).map(|listed| listed.trouble.title.get(lang));
            return title.unwrap_or_default().to_owned();
        }
        (Answer::Follow, Place::Remedy(trouble)) => {
            return trouble
                .to
                .as_ref()
                .map_or(String::new(), |to| follow(scene, to, lang));
        }
        (Answer::Done, Place::Review(_)) => words::answer_right(lang),
        (Answer::Follow, _) | (Answer::Done, Place::Preface { .. }) => words::answer_go_on(lang),
        (Answer::Done, place) if place.is_sight() => words::answer_seen(lang),
        (Answer::Skip, place) if place.is_sight() => words::answer_skip_unseen(lang),
        (Answer::Skip, _) => words::answer_skip(lang),
        (Answer::Done, _) => words::answer_done(lang),
        (Answer::Back, Place::Question(_)) => words::answer_back_question(lang),
        (Answer::Back, Place::Click(_)) => words::answer_back_click(lang),
        (Answer::Back, _) => words::answer_back(lang),
        (Answer::Trouble, place) if place.is_sight() && !place.is_optional() => {
            words::answer_not_seen(lang)
        }
        (Answer::Trouble, Place::Click(_)) => words::answer_trouble(lang),
        (Answer::Trouble, _) => words::answer_trouble_elsewhere(lang),
        (Answer::Other, Place::Troubles) => words::answer_other(lang),
        (Answer::Other, Place::Steps) => words::answer_call(lang),
        (Answer::Other, Place::Clicks { .. }) => words::answer_other_click(lang),
        (Answer::Other, Place::Remedy(_)) if scene.answers.first() == Some(answer) => {
            words::answer_what_to_say(lang)
        }
        (Answer::Other, _) => words::answer_not_helped(lang),
        (Answer::Return, _) if at_click => words::answer_return(lang),
        (Answer::Return, _) => words::answer_return_elsewhere(lang),
        (Answer::Restart, _) => words::answer_restart(lang),
        (Answer::Finish, Place::Stuck) => words::answer_finish_call(lang),
        (Answer::Finish, _) => words::answer_finish(lang),
    }
    .to_owned()
}

/// What the two answers say to whom a saved walk is offered: to go on where it was left, or to
/// sign in again first.
fn come_back(scene: &Scene<'_>, answer: &Answer, lang: Lang) -> &'static str {
    match (answer, is_signed_in(scene)) {
        (Answer::SignIn, true) => words::answer_signed_out(lang),
        (Answer::SignIn, false) => words::answer_sign_in_afresh(lang),
        (_, true) => words::answer_signed_in(lang),
        (_, false) => words::answer_go_on_from_there(lang),
    }
}

/// An answer in a word, where it leads away from what is asked.
fn short(scene: &Scene<'_>, answer: &Answer, lang: Lang) -> Option<&'static str> {
    match (answer, scene.place) {
        (Answer::Trouble, place) if place.is_sight() && !place.is_optional() => None,
        (Answer::Back | Answer::Return, _) => Some(words::short_back(lang)),
        (Answer::Trouble, _) => Some(words::short_trouble(lang)),
        (Answer::Restart, _) => Some(words::short_restart(lang)),
        (Answer::Finish, _) => Some(words::short_stop(lang)),
        (Answer::Other, Place::Troubles) => Some(words::short_other(lang)),
        (Answer::Other, Place::Steps | Place::Clicks { .. }) => None,
        // One of the ways out that their common entry does not name: it would be too long.
        (Answer::Elsewhere, _) => Some(""),
        (Answer::Other, _) => Some(words::short_not_helped(lang)),
        _ => None,
    }
}

/// The trouble with this id in the list.
fn listed<'g>(scene: &Scene<'g>, id: &Id) -> Option<Listed<'g>> {
    let mut listed = scene.troubles.iter();
    listed.find(|listed| listed.trouble.id == *id).copied()
}

/// The heading that an answer is under.
fn heading(scene: &Scene<'_>, answer: &Answer, lang: Lang) -> Option<String> {
    let Answer::Meet(id) = answer else {
        return None;
    };
    let heading = match listed(scene, id)?.under? {
        Heading::Here => words::trouble_here(lang),
        Heading::Group(group) => group.title.get(lang),
    };
    Some(heading.to_owned())
}

/// A step as one of those to go to: its number, and its first and last click.
fn within(scene: &Scene<'_>, case: &Id, step: &Id, lang: Lang) -> String {
    let mut cases = scene.guide.cases.iter();
    let Some(case) = cases.find(|own| own.id == *case) else {
        return String::new();
    };
    let step = case.steps.iter().position(|own| own.id == *step);
    let Some(step) = step.filter(|_| case.steps.len() > 1) else {
        return words::case_number(lang, case.number);
    };
    let actions = &case.steps[step].actions;
    let [first, last] = [0, actions.len() - 1].map(|at| actions[at].words.as_str());
    if actions.len() == 1 {
        return words::answer_step_of_one(lang, case.number, step + 1, first);
    }
    words::answer_step(lang, case.number, step + 1, first, last)
}

fn choice(scene: &Scene<'_>, id: &Id, lang: Lang) -> String {
    let Place::Question(question) = scene.place else {
        return String::new();
    };
    let choice = question.choices.iter().find(|choice| choice.id == *id);
    choice.map_or(String::new(), |choice| choice.label.get(lang).to_owned())
}

fn change(scene: &Scene<'_>, id: &Id, lang: Lang) -> String {
    let at = scene
        .answered
        .iter()
        .position(|(question, _)| question.id == *id);
    at.map_or(String::new(), |at| words::answer_change(lang, at + 1))
}

/// Where a trouble leads, as an entry of a menu.
fn follow(scene: &Scene<'_>, to: &Target, lang: Lang) -> String {
    match to {
        Target::Case { index, at: Some(_) } => words::answer_go_on_there(lang, index + 1),
        Target::Case { index, .. } => words::answer_to_case(lang, index + 1),
        Target::Question(_) => words::answer_to_questions(lang).to_owned(),
        Target::Observation(index) => {
            observation_name(&scene.guide.observations[*index], lang).to_owned()
        }
        Target::Ending(index) => match &scene.guide.endings[*index].title {
            Some(title) => words::answer_to_ending(lang, title.get(lang)),
            None => words::answer_go_on(lang).to_owned(),
        },
    }
}
