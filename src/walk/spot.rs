//! A click's place on its way.

use crate::guide::{Action, Addition, Case, Form, Guide, Id, Kind, Question, Step, Target, Text};

use super::log::{At, PlaceId};

/// Whose clicks they are.
#[derive(Clone, Copy, Debug)]
pub enum Trail<'g> {
    /// A case's.
    Case(&'g Case),
    /// Those to do before a question can be answered.
    Question(&'g Question),
}

impl<'g> Trail<'g> {
    /// Its clicks, in order.
    pub fn clicks(self) -> impl Iterator<Item = &'g Action> {
        let (steps, path): (&[Step], &[Action]) = match self {
            Self::Case(case) => (&case.steps, &[]),
            Self::Question(question) => (&[], &question.path),
        };
        let of_steps = steps.iter().flat_map(|step| step.actions.iter());
        of_steps.chain(path)
    }

    /// Its id.
    pub fn id(&self) -> &Id {
        match self {
            Self::Case(case) => &case.id,
            Self::Question(question) => &question.id,
        }
    }
}

/// A click's place on its way. Inside a repeat, `again` is the index of the click that is shown again.
#[derive(Clone, Copy, Debug)]
pub struct Spot<'g> {
    /// Whose click it is.
    pub trail: Trail<'g>,
    /// The index of the step; 0 for a question's clicks.
    pub step: usize,
    /// The index of the click in its step.
    pub action: usize,
    /// The index, in the repeated step, of the click that is shown again.
    pub again: Option<usize>,
    /// Where one only signs in again: where one goes on after that.
    pub resume: Option<Resume>,
}

/// Where one goes on after a sign-in.
#[derive(Clone, Copy, Debug)]
pub struct Resume {
    /// The indices of the step and the click with which the sign-in ends.
    after: (usize, usize),
    /// The indices of the step that was left and of the click in it at which one goes on: its first, for its pages were
    /// closed with the session, but nothing in the world is done again.
    to: (usize, usize),
}

impl<'g> Spot<'g> {
    /// The first click of a trail, if it has any.
    pub fn first(trail: Trail<'g>) -> Option<Self> {
        let has_clicks = match trail {
            Trail::Case(case) => !case.steps.is_empty(),
            Trail::Question(question) => !question.path.is_empty(),
        };
        has_clicks.then(|| Self::at(trail, 0, 0))
    }

    /// The click of a case with these ids, if it has one.
    pub fn named(case: &'g Case, step: &Id, click: &Id) -> Option<Self> {
        let step = case.steps.iter().position(|own| own.id == *step)?;
        let action = case.steps[step]
            .actions
            .iter()
            .position(|own| own.id == *click)?;
        Some(Self::at(Trail::Case(case), step, action))
    }

    /// The click at which a target enters its case, if that is not the first.
    pub fn entered(guide: &'g Guide, to: &Target) -> Option<Self> {
        let Target::Case { index, .. } = to else {
            return None;
        };
        let (step, click) = to.entry()?;
        Self::named(&guide.cases[*index], step, click)
    }

    /// The click at these indices, at its first repeated click if it is a repeat.
    fn at(trail: Trail<'g>, step: usize, action: usize) -> Self {
        let spot = Self {
            trail,
            step,
            action,
            again: None,
            resume: None,
        };
        match spot.own().kind {
            Kind::Repeat(_) => Self {
                again: Some(0),
                ..spot
            },
            _ => spot,
        }
    }

    /// Every click of a case, those that are shown again at their repeat.
    pub fn all(case: &'g Case) -> impl Iterator<Item = Self> {
        let first = Self::first(Trail::Case(case));
        std::iter::successors(first, |spot| spot.next())
    }

    /// The last click of a case, if it has any.
    pub fn last(case: &'g Case) -> Option<Self> {
        let step = case.steps.len().checked_sub(1)?;
        let action = case.steps[step].actions.len().checked_sub(1)?;
        Some(Self::at(Trail::Case(case), step, action))
    }

    /// The click of a case at these indices, if it has one.
    pub fn of(case: &'g Case, at: At) -> Option<Self> {
        case.steps.get(at.step)?.actions.get(at.click)?;
        let spot = Self::at(Trail::Case(case), at.step, at.click);
        match (at.again, &spot.own().kind) {
            (None, _) => Some(spot),
            (again @ Some(index), Kind::Repeat(repeat)) if index < repeat.count => {
                Some(Self { again, ..spot })
            }
            _ => None,
        }
    }

    /// Where the click is among the cases of its guide, if it is a case's.
    pub fn indices(&self) -> Option<At> {
        self.case().map(|case| At {
            case: case.number - 1,
            step: self.step,
            click: self.action,
            again: self.again,
        })
    }

    /// The sign-in that this click needs: the step and the click with which it begins, and those with which it ends.
    fn session(self) -> Option<((usize, usize), (usize, usize))> {
        let steps: Vec<&[Action]> = match self.trail {
            Trail::Case(case) => case.steps.iter().map(|step| &step.actions[..]).collect(),
            Trail::Question(question) => vec![&question.path],
        };
        let sessions = steps.iter().enumerate().flat_map(|(step, actions)| {
            let ends = actions.iter().enumerate();
            ends.filter_map(move |(end, action)| Some(((step, action.session?), (step, end))))
        });
        let here = (self.step, self.action);
        sessions.filter(|(start, _)| *start <= here).max()
    }

    /// Whether one is signed in at this click.
    pub fn is_signed_in(self) -> bool {
        let here = (self.step, self.action);
        self.session().is_some_and(|(_, after)| after < here)
    }

    /// The first click of the sign-in that this click needs. After it one comes back to the step that was left.
    pub fn sign_in(self) -> Option<Self> {
        let (start, after) = self.session()?;
        let begin = if after.0 == self.step { after.1 + 1 } else { 0 };
        let task = |index: &usize| self.step_path()[*index].kind.form() == Some(Form::Task);
        let on = if task(&self.action) {
            self.action
        } else {
            let last = (begin..self.action).rev().find(task);
            last.map_or(begin, |last| last + 1)
        };
        // Where one only goes on behind the sign-in, nothing is left out.
        let left = after < (self.step, self.action) && (after.0 < self.step || on > begin);
        let to = (self.step, on);
        let left = left.then_some(Resume { after, to });
        Some(Self {
            resume: self.resume.or(left),
            ..Self::at(self.trail, start.0, start.1)
        })
    }

    /// Where one only signs in again: the click to go on at.
    pub fn left(self) -> Option<Self> {
        let (step, click) = self.resume?.to;
        Some(Self::at(self.trail, step, click))
    }

    /// The question that is asked after this click, by its index in the triage. Whoever only signs in again is not asked.
    pub fn asks(self) -> Option<usize> {
        let is_last = self
            .again
            .is_none_or(|again| again + 1 == self.path().len());
        self.own().then.filter(|_| is_last && self.resume.is_none())
    }

    /// The click after this one, if there is one, whatever is asked between.
    pub fn next(self) -> Option<Self> {
        if self
            .resume
            .is_some_and(|resume| resume.after == (self.step, self.action))
        {
            return self.left();
        }
        let next = self.next_click();
        next.map(|next| Self {
            resume: self.resume,
            ..next
        })
    }

    /// The click after this one on its trail.
    fn next_click(self) -> Option<Self> {
        if let (Some(again), Kind::Repeat(repeat)) = (self.again, &self.own().kind)
            && again + 1 < repeat.count
        {
            return Some(Self {
                again: Some(again + 1),
                ..self
            });
        }
        if self.action + 1 < self.step_path().len() {
            return Some(Self::at(self.trail, self.step, self.action + 1));
        }
        match self.trail {
            Trail::Case(case) if self.step + 1 < case.steps.len() => {
                Some(Self::at(self.trail, self.step + 1, 0))
            }
            _ => None,
        }
    }

    /// The case, where it is a case's click.
    pub fn case(&self) -> Option<&'g Case> {
        match self.trail {
            Trail::Case(case) => Some(case),
            Trail::Question(_) => None,
        }
    }

    /// What to have at hand before its trail's first click.
    pub fn needs(&self) -> &'g [Addition] {
        match self.trail {
            Trail::Case(case) => &case.needs,
            Trail::Question(question) => &question.needs,
        }
    }

    /// The dispatch's words before the step's path.
    pub fn lead(&self) -> Option<&'g Text> {
        self.case()
            .and_then(|case| case.steps[self.step].lead.as_ref())
    }

    /// The clicks of the step.
    pub fn step_path(&self) -> &'g [Action] {
        match self.trail {
            Trail::Case(case) => &case.steps[self.step].actions,
            Trail::Question(question) => &question.path,
        }
    }

    /// The step's own click: inside a repeat, the repeat.
    pub fn own(&self) -> &'g Action {
        &self.step_path()[self.action]
    }

    /// What is to be done: inside a repeat, the click that is shown again.
    pub fn action(&self) -> &'g Action {
        match self.again {
            Some(index) => &self.path()[index],
            None => self.own(),
        }
    }

    /// Whether the click deals with a one-time code; inside a repeat, whether that or the repeat does.
    pub fn is_about_code(&self) -> bool {
        self.own().is_about_code() || self.action().is_about_code()
    }

    /// The clicks among which [`Spot::action`] stands: the step's, or those that a repeat shows again.
    pub fn path(&self) -> &'g [Action] {
        match (&self.own().kind, self.again, self.trail) {
            (Kind::Repeat(repeat), Some(_), Trail::Case(case)) => {
                &case.steps[repeat.step].actions[..repeat.count]
            }
            _ => self.step_path(),
        }
    }

    /// The index of [`Spot::action`] in [`Spot::path`].
    pub fn index(&self) -> usize {
        self.again.unwrap_or(self.action)
    }

    /// The click's number within the trail, from 1; those that are repeated count each time.
    pub fn number(&self) -> usize {
        let before = match self.trail {
            Trail::Case(case) => case.steps[self.step].clicks_to(self.action),
            Trail::Question(_) => self.action,
        };
        before + self.again.unwrap_or_default() + 1
    }

    /// Whether it is the first click of its step.
    pub fn begins_step(&self) -> bool {
        self.action == 0 && matches!(self.again, None | Some(0))
    }

    /// The code of the click, as `--case` takes it: case, step and click by the numbers of the screen, `1.2.3`, inside a
    /// repeat also the click that is shown again, `1.3.1.4`; `2.8` where the case has a single step. Empty for a click of
    /// no case.
    pub fn code(self) -> String {
        let Some(case) = self.case() else {
            return String::new();
        };
        let step = (case.steps.len() > 1).then_some(self.step + 1);
        let again = self.again.map(|again| again + 1);
        let numbers = [Some(case.number), step, Some(self.action + 1), again];
        let numbers: Vec<String> = numbers.iter().flatten().map(usize::to_string).collect();
        numbers.join(".")
    }

    /// The click of a case with this code. The code of a repeat is that of the first click that it shows again.
    pub fn coded(case: &'g Case, code: &str) -> Option<Self> {
        let first = format!("{code}.1");
        Self::all(case).find(|spot| [code, &first].contains(&&*spot.code()))
    }

    pub(super) fn id(&self) -> PlaceId {
        PlaceId::Click {
            trail: self.trail.id().clone(),
            step: self.case().map(|case| case.steps[self.step].id.clone()),
            click: self.own().id.clone(),
            again: self.again.map(|_| self.action().id.clone()),
        }
    }
}
