//! What counts are of, in the words of a guide that knows their ids; else by the ids alone.

use crate::guide::{Case, Guide, Id, Lang};
use crate::saved::tally::End;
use crate::walk::Spot;
use crate::words::{screen, tally as words};

/// How a walk ended.
pub(super) fn end(end: End, lang: Lang) -> &'static str {
    match end {
        End::Ended => words::ended(lang),
        End::Trouble => words::trouble(lang),
        End::Stopped => words::stopped(lang),
        End::Interrupted => words::interrupted(lang),
        End::InputEnded => words::input_ended(lang),
        End::Failed => words::failed(lang),
    }
}

/// Names from a guide.
pub(super) struct Names<'g> {
    pub(super) guide: &'g Guide,
    pub(super) lang: Lang,
}

impl<'g> Names<'g> {
    /// A case, of `guide,case`.
    pub(super) fn case(&self, key: &str) -> String {
        let lang = self.lang;
        let named = self.own(key).and_then(|case| match case {
            "" => Some(words::no_case(lang).to_owned()),
            id => {
                let case = self.find_case(id)?;
                Some(words::case(lang, case.number, id))
            }
        });
        named.unwrap_or_else(|| plain(key))
    }

    /// A place, of `guide,case,number,place`.
    pub(super) fn place(&self, key: &str) -> String {
        let named = self.own(key).and_then(|key| {
            let mut fields = key.split(',');
            let (case, number) = (fields.next()?, fields.next()?);
            // The word before the numbers is for spreadsheets.
            let number = number.rsplit(' ').next()?;
            self.named_place(case, number, fields.next()?)
        });
        named.unwrap_or_else(|| plain(key))
    }

    fn named_place(&self, case: &str, number: &str, place: &str) -> Option<String> {
        let lang = self.lang;
        if case.is_empty() {
            let mut questions = self.guide.triage.iter().chain(&self.guide.observations);
            let id = place.split('/').next()?;
            return match questions.find(|question| question.id.as_str() == id) {
                Some(question) => Some(words::at_question(lang, question.ask.get(lang))),
                None => place
                    .is_empty()
                    .then(|| words::before_question(lang).to_owned()),
            };
        }
        let case = self.find_case(case)?;
        let named = screen::case_number(lang, case.number);
        let mut ids = place.split('/');
        match (ids.next()?, ids.next(), ids.next()) {
            ("", ..) => Some(words::before_click(lang, &named)),
            (ending, None, _) if case.ending.id.as_str() == ending => {
                Some(words::at_ending(lang, &named))
            }
            (step, Some(click), again) => {
                let spot = Spot::named(case, &Id::new(step)?, &Id::new(click)?)?;
                let action = match again {
                    Some(id) => spot.path().iter().find(|action| action.id.as_str() == id)?,
                    None => spot.own(),
                };
                Some(format!("{number}  {}", action.words))
            }
            _ => None,
        }
    }

    /// A trouble, of `guide,trouble`.
    pub(super) fn trouble(&self, key: &str) -> String {
        let named = self.own(key).and_then(|id| {
            let mut troubles = self.guide.troubles.iter();
            let trouble = troubles.find(|trouble| trouble.id.as_str() == id)?;
            Some(format!("{} ({id})", trouble.title.get(self.lang)))
        });
        named.unwrap_or_else(|| plain(key))
    }

    /// What follows the guide in a key, where it is this one.
    fn own<'k>(&self, key: &'k str) -> Option<&'k str> {
        let (guide, rest) = key.split_once(',')?;
        (guide == self.guide.id.as_str()).then_some(rest)
    }

    fn find_case(&self, id: &str) -> Option<&'g Case> {
        self.guide.cases.iter().find(|case| case.id.as_str() == id)
    }
}

/// A key by its ids.
fn plain(key: &str) -> String {
    let parts = key.split(',').filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("  ")
}
