//! The clicks of a case, or those before a question, on a sheet.

use std::collections::HashMap;

use crate::document::addition::{helper_note, notes};
use crate::document::scene::{gloss, quote, target_name};
use crate::document::{Block, Click, Document, Helper, Reader, Site};
use crate::guide::{Action, Case, Choice, Date, Form, Guide, Kind, Lang, Question, Target, Verb};
use crate::walk::{At, Spot, Trail};
use crate::words::screen as words;

/// The clicks of a case that are on a sheet.
pub(super) struct Clicks<'g> {
    guide: &'g Guide,
    pub(super) case: &'g Case,
    /// The clicks with which one signs in again, and those from there to where the sheet begins. Only where it begins in
    /// the middle.
    before: Vec<Spot<'g>>,
    /// The clicks of the sheet, those that are repeated each time.
    spots: Vec<Spot<'g>>,
    /// The clicks behind one that asks a question, each with the index of that.
    behind: HashMap<At, usize>,
    pub(super) today: Date,
    reader: Reader,
}

impl<'g> Clicks<'g> {
    pub(super) fn new(
        guide: &'g Guide,
        case: &'g Case,
        from: Option<At>,
        today: Date,
        reader: Reader,
    ) -> Self {
        let from = from.and_then(|at| Spot::of(case, at));
        let done = from.map_or(0, |spot| spot.number() - 1);
        let from = from.filter(|_| done > 0);
        let before = from.map_or_else(Vec::new, |spot| {
            let spots = std::iter::successors(spot.sign_in(), |spot| spot.next());
            let is_before = |own: &Spot<'_>| own.indices() != spot.indices();
            spots.take_while(is_before).collect()
        });
        Self {
            guide,
            case,
            before,
            spots: Spot::all(case).skip(done).collect(),
            behind: Spot::all(case)
                .filter_map(|spot| Some((spot.next()?.indices()?, spot.asks()?)))
                .collect(),
            today,
            reader,
        }
    }

    /// The click with which the sheet begins, if that is not the case's first.
    pub(super) fn from(&self) -> Option<Spot<'g>> {
        let first = self.spots.first().copied();
        first.filter(|spot| spot.number() > 1)
    }

    /// Every click of the sheet.
    pub(super) fn all(&self) -> impl Iterator<Item = Spot<'g>> {
        self.before.iter().chain(&self.spots).copied()
    }

    /// Whether a click is on the sheet.
    pub(super) fn has(&self, spot: Spot<'_>) -> bool {
        self.all().any(|own| own.indices() == spot.indices())
    }

    /// The kinds of the clicks, in the order of the verbs.
    pub(super) fn verbs(&self) -> Vec<Verb> {
        let is_done = |verb: &&Verb| {
            self.all()
                .any(|spot| spot.action().kind.verb() == Some(**verb))
        };
        Verb::ALL.iter().filter(is_done).copied().collect()
    }

    /// The clicks, a section for each step.
    pub(super) fn document(&self) -> Document {
        let lang = self.reader.lang;
        let mut document = Document::new();
        if self.spots.is_empty() {
            return document;
        }
        if !self.before.is_empty() {
            document.push(Block::heading(words::sheet_sign_in(lang)));
            document.push(Block::Clicks(self.clicks(&self.before)));
        }
        for spots in self.spots.chunk_by(|one, next| one.step == next.step) {
            let step = spots[0].step;
            document.push(if self.case.steps.len() > 1 {
                Block::heading(words::step_heading(lang, step + 1))
            } else {
                Block::heading(words::clicks_heading(lang))
            });
            let lead = self.case.steps[step].lead.as_ref();
            document.extend(lead.map(|lead| quote(self.guide, lead, lang)));
            document.push(Block::Clicks(self.clicks(spots)));
        }
        document
    }

    /// Clicks on paper. Those that a repeat shows again are named by their numbers where they are on the sheet.
    fn clicks(&self, spots: &[Spot<'g>]) -> Vec<Click> {
        let is_one =
            |one: &Spot<'_>, next: &Spot<'_>| (one.step, one.action) == (next.step, next.action);
        spots
            .chunk_by(is_one)
            .map(|spots| self.click(spots))
            .collect()
    }

    /// A click, or those that a repeat shows again.
    fn click(&self, spots: &[Spot<'g>]) -> Click {
        let mut click = self.own_click(spots);
        let only = self.only_from(spots[0]);
        click.notes.splice(0..0, only);
        let asking = spots.iter().find_map(|spot| Some((*spot, spot.asks()?)));
        let asked = asking.map(|(spot, index)| self.asked(spot, index));
        click.notes.extend(asked.into_iter().flatten());
        click
    }

    /// Which answers a click is for, where only answers lead to it.
    fn only_from(&self, spot: Spot<'_>) -> Option<Block> {
        let (here, lang) = (spot.indices()?, self.reader.lang);
        let question = &self.guide.triage[*self.behind.get(&here)?];
        let enters = |to: &Target| Spot::entered(self.guide, to)?.indices();
        let is_here = |to: &Target| enters(to) == Some(here);
        let choices = question.choices.iter();
        let here = choices.filter(|choice| choice.to.as_ref().is_none_or(is_here));
        let labels: Vec<String> = here
            .map(|choice| format!("“{}”", choice.label.get(lang)))
            .collect();
        Some(Block::Hanging(words::sheet_only(lang, &labels.join(", "))))
    }

    /// The question that is asked after a click, and where its answers lead.
    fn asked(&self, spot: Spot<'_>, index: usize) -> Document {
        let (question, lang) = (&self.guide.triage[index], self.reader.lang);
        let click = |spot: Spot<'_>| words::sheet_click(lang, &spot.code());
        let answer = |choice: &Choice| {
            let to = match &choice.to {
                None => spot.next().map_or(words::paper_end(lang).to_owned(), click),
                Some(to) => match Spot::entered(self.guide, to) {
                    Some(own) if own.trail.id() == spot.trail.id() => click(own),
                    _ => target_name(self.guide, to, lang),
                },
            };
            (choice.label.get(lang).to_owned(), to)
        };
        vec![
            Block::Hanging(words::sheet_then(lang, question.ask.get(lang))),
            Block::Answers(question.choices.iter().map(answer).collect()),
        ]
    }

    /// A click, or those that a repeat shows again, without what is asked after it.
    fn own_click(&self, spots: &[Spot<'g>]) -> Click {
        let (first, lang) = (spots[0], self.reader.lang);
        let Kind::Repeat(repeat) = &first.own().kind else {
            return click(first.code(), first.action(), self.today, self.reader);
        };
        let of = |index| At {
            case: self.case.number - 1,
            step: repeat.step,
            click: index,
            again: None,
        };
        let own: Vec<Spot<'_>> = (0..repeat.count)
            .filter_map(|index| Spot::of(self.case, of(index)))
            .collect();
        let is_whole = spots.len() == repeat.count && own.iter().all(|spot| self.has(*spot));
        let code = first.code();
        let code = code.rsplit_once('.').map_or(&*code, |(code, _)| code);
        let mut repeated = click(code.to_owned(), first.own(), self.today, self.reader);
        if is_whole {
            repeated.ticks = own.iter().map(|spot| spot.code()).collect();
            let ends = repeated.ticks.first().zip(repeated.ticks.last());
            repeated.how = ends.map(|(first, last)| words::sheet_repeat(lang, first, last));
        } else {
            let again =
                |spot: &Spot<'g>| click(spot.code(), spot.action(), self.today, self.reader);
            repeated.again = spots.iter().map(again).collect();
            repeated.how = Some(words::paper_repeat(lang, spots.len()));
        }
        repeated
    }
}

/// The clicks before a question.
pub(super) fn of_question(question: &Question, today: Date, reader: Reader) -> Option<Block> {
    let spots = std::iter::successors(Spot::first(Trail::Question(question)), |spot| spot.next());
    let click = |spot: Spot<'_>| click(spot.number().to_string(), spot.action(), today, reader);
    let clicks: Vec<Click> = spots.map(click).collect();
    (!clicks.is_empty()).then_some(Block::Clicks(clicks))
}

fn click(number: String, action: &Action, today: Date, reader: Reader) -> Click {
    let lang = reader.lang;
    // The true address of a page is below the words where they write it in another way or it is not the government's.
    let is_government = !matches!(&action.kind, Kind::Page(_, link) if !link.url.is_government());
    let told = |label: &&str| is_government && action.words.as_str().contains(label);
    let act = action.kind.form().zip(action.kind.label().filter(told));
    // The words of how to do a `code` click contain the warning already.
    let warns = action.is_about_code() && action.kind.form() != Some(Form::Code);
    let code = warns.then(|| Block::Warning(words::code_warning(lang).to_owned()));
    let address = match &action.kind {
        Kind::Page(_, link) => {
            let url = act
                .is_none()
                .then(|| Block::Address(Site::new(&link.url, lang)));
            let check = Block::Warning(words::address_check(lang).to_owned());
            url.into_iter().chain([check]).collect()
        }
        _ => Document::new(),
    };
    let helper = action.helper.as_ref();
    let helper = helper.filter(|_| reader.helper == Helper::Present);
    Click {
        number,
        words: action.words.to_string(),
        act: act.map(|(form, label)| (form, label.to_owned())),
        how: how(action, lang),
        gloss: gloss(action, lang),
        notes: code
            .into_iter()
            .chain(address)
            .chain(notes(action, action.notices_on(today), lang))
            .chain(helper.map(|note| helper_note(words::for_helper(lang).to_owned(), note, lang)))
            .collect(),
        again: Vec::new(),
        ticks: Vec::new(),
    }
}

/// How a click is done, behind its words. Of a repeat its clicks say that.
fn how(action: &Action, lang: Lang) -> Option<String> {
    let how = match (&action.kind, &action.app) {
        (Kind::Repeat(_), _) => return None,
        (Kind::Page(verb, _) | Kind::Label(verb, _), Some(app)) => words::paper_inside(
            lang,
            app.title.get(lang),
            lang.pick(verb.words().paper_inside),
        ),
        (Kind::Label(verb, label), None)
            if verb.form() == Form::Button && *label != action.words =>
        {
            words::paper_press_label(lang, label.as_str())
        }
        (Kind::Page(verb, _) | Kind::Label(verb, _), None) => {
            lang.pick(verb.words().paper).to_owned()
        }
    };
    let optional = action.is_optional.then(|| words::paper_if_there(lang));
    let parts = [optional, Some(how.as_str())].into_iter().flatten();
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    Some(parts.join(" ")).filter(|how| !how.is_empty())
}
