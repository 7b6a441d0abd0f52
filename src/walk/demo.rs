//! A demo as answers: what its steps mean at the scenes of a walk, and where the guide does not offer them.

use crate::guide::{Case, Demo, Diagnostic, Does, Fault, Id, Span};

use super::{Answer, Place, Scene, Spot, Walk};

/// What somebody does at a scene in a demo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Gives this answer.
    Answer(Answer),
    /// Stops.
    Stop,
}

/// How many scenes a demo has at the most: more is a circle.
const MOST_SCENES: usize = 10_000;

/// What is done at each scene of a walk, one after another. Errs with the first step that the guide does not offer, or
/// with the ending where it is another than the demo says.
pub fn acts(demo: &Demo, walk: &Walk<'_>) -> Result<Vec<Act>, Diagnostic> {
    let mut walk = walk.clone();
    let mut acts = Vec::new();
    for step in &demo.steps {
        let times = match &step.does {
            Does::Done(times) => *times,
            _ => 1,
        };
        for done in 0..times {
            let scene = walk.scene();
            let Some(answers) = answers(&step.does, &scene) else {
                acts.push(Act::Stop);
                return ends(demo, None, acts);
            };
            let is_offered = !answers.is_empty()
                && answers.iter().all(|answer| {
                    acts.push(Act::Answer(answer.clone()));
                    walk.answer(answer.clone()).is_ok()
                });
            if !is_offered {
                return Err(not_offered(step.span, &step.does, done, &scene));
            }
        }
    }
    // What is left is taken as done, up to the ending.
    while acts.len() < MOST_SCENES {
        let scene = walk.scene();
        let next = scene.answers.first();
        let Some(answer) = next.filter(|next| matches!(next, Answer::Done | Answer::Finish)) else {
            break;
        };
        acts.push(Act::Answer(answer.clone()));
        if walk.answer(answer.clone()).is_err() {
            break;
        }
    }
    let scene = walk.scene();
    if let Place::Finished { ending, .. } = scene.place {
        ends(demo, Some(&ending.id), acts)
    } else {
        let span = demo.steps.last().map_or(demo.span, |last| last.span);
        Err(Diagnostic::new(span, Fault::Unfinished(offered(&scene))))
    }
}

/// That a scene does not offer a step, or not so often: it was done as many times before.
fn not_offered(span: Span, does: &Does, done: usize, scene: &Scene<'_>) -> Diagnostic {
    let (step, offered) = (does.written(), offered(scene));
    let fault = match done {
        0 => Fault::StepNotOffered { step, offered },
        left => Fault::TooOften {
            step,
            left,
            offered,
        },
    };
    Diagnostic::new(span, fault)
}

/// The same acts, if the demo ends where it says.
fn ends(demo: &Demo, reached: Option<&Id>, acts: Vec<Act>) -> Result<Vec<Act>, Diagnostic> {
    match &demo.ends {
        Some((said, span)) if Some(said) != reached => {
            let fault = Fault::OtherEnd {
                said: said.to_string(),
                reached: reached.map(Id::to_string),
            };
            Err(Diagnostic::new(*span, fault))
        }
        _ => Ok(acts),
    }
}

/// The answers that a step means at a scene, one after another: no answer where no click has the code that it names.
/// None where it is to stop.
fn answers(does: &Does, scene: &Scene<'_>) -> Option<Vec<Answer>> {
    let one = |answer| vec![answer];
    Some(match does {
        Does::Choose(id) => one(Answer::Choose(id.clone())),
        // At an ending it is read.
        Does::Done(_) if scene.answers.contains(&Answer::Finish) => one(Answer::Finish),
        Does::Done(_) => one(Answer::Done),
        Does::Skip => one(Answer::Skip),
        Does::Trouble(id) => vec![Answer::Trouble, Answer::Meet(id.clone())],
        Does::Other => one(Answer::Other),
        Does::Follow => one(Answer::Follow),
        Does::Return => one(Answer::Return),
        Does::Restart => one(Answer::Restart),
        Does::Back => one(Answer::Back),
        Does::Change(id) => one(Answer::Change(id.clone())),
        Does::At(code) => match find(scene, code) {
            Some((case, spot)) => {
                let step = case.steps[spot.step].id.clone();
                let case = case.id.clone();
                let click = spot.own().id.clone();
                vec![
                    Answer::Elsewhere,
                    Answer::Within { case, step },
                    Answer::Go(click),
                ]
            }
            None => Vec::new(),
        },
        // Where one is to call the hotline, that is how to stop. At an ending there is nothing to stop.
        Does::Stop if scene.answers.contains(&Answer::Finish) => match scene.place {
            Place::Stuck => one(Answer::Finish),
            _ => Vec::new(),
        },
        Does::Stop => return None,
    })
}

/// The click with a code, and its case.
fn find<'g>(scene: &Scene<'g>, code: &str) -> Option<(&'g Case, Spot<'g>)> {
    let mut cases = scene.guide.cases.iter();
    cases.find_map(|case| Some((case, Spot::coded(case, code)?)))
}

/// What a scene offers, as steps of a demo.
fn offered(scene: &Scene<'_>) -> Vec<String> {
    let step = |answer: &Answer| {
        Some(match answer {
            Answer::Choose(id) => Does::Choose(id.clone()),
            Answer::Done | Answer::Finish => Does::Done(1),
            Answer::Skip => Does::Skip,
            Answer::Meet(id) => Does::Trouble(id.clone()),
            Answer::Other => Does::Other,
            Answer::Follow => Does::Follow,
            Answer::Return => Does::Return,
            Answer::Restart => Does::Restart,
            Answer::Back => Does::Back,
            Answer::Change(id) => Does::Change(id.clone()),
            _ => return None,
        })
    };
    let mut offered: Vec<String> = scene
        .answers
        .iter()
        .filter_map(step)
        .map(|does| does.written())
        .collect();
    if scene.answers.contains(&Answer::Trouble) {
        offered.push("trouble: …".to_owned());
    }
    if scene.answers.contains(&Answer::Elsewhere) {
        offered.push("at: …".to_owned());
    }
    let is_ending = matches!(scene.place, Place::Ending { .. } | Place::Finished { .. });
    offered.extend((!is_ending).then(|| Does::Stop.written()));
    offered
}
