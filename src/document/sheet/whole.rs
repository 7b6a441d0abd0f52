//! The whole guide on a sheet: how to find one's case, the cases, and every trouble.
//!
//! Questions, endings and clicks have numbers, by which answers and troubles lead to them. A name that is led to is the
//! beginning of a heading, up to its colon.

use crate::document::addition::addition;
use crate::document::scene::{End, closing, ending_name, target_name};
use crate::document::{Block, Document, Level, Reader};
use crate::guide::{Choice, Date, Ending, Guide, Lang, Question, Target, Trouble, Verb};
use crate::words::screen as words;

use super::clicks::{Clicks, of_question};
use super::{body, cite, head, helper, lowered, notices, safety, trouble};

/// The whole guide on a sheet, with the notices that hold `today`.
pub fn whole(guide: &Guide, today: Date, reader: Reader) -> Document {
    let lang = reader.lang;
    let book = Book {
        guide,
        endings: endings(guide),
        lang,
    };
    let title = guide.title.get(lang).to_owned();
    let mut document = vec![Block::Heading(Level::Title, title)];
    document.extend(head(guide, today, lang));
    document.extend(safety(guide, lang));
    if guide.first.is_some() {
        document.push(Block::heading(words::sheet_find(lang)));
    }
    for (index, question) in guide.triage.iter().enumerate() {
        if is_led_to(guide, index) {
            let name = words::sheet_question(lang, index + 1);
            document.extend(book.question(&name, question, today, reader));
        }
    }
    for (index, question) in guide.observations.iter().enumerate() {
        let name = words::sheet_look(lang, index + 1);
        document.extend(book.question(&name, question, today, reader));
    }
    for case in &guide.cases {
        document.push(Block::heading(words::case_number(lang, case.number)));
        let clicks = Clicks::new(guide, case, None, today, reader);
        document.extend(lowered(body(guide, &clicks, reader)));
    }
    document.extend(book.other_endings(today));
    document.extend(book.troubles());
    document.extend(helper(guide, Verb::ALL, reader));
    document.extend(notices(guide, &[], today, reader));
    cite(document, lang)
}

/// Whether a question of the triage is asked first, or an answer or a trouble leads to it. The others are at the clicks
/// that ask them.
fn is_led_to(guide: &Guide, question: usize) -> bool {
    let questions = guide.triage.iter().chain(&guide.observations);
    let answers = questions.flat_map(|question| &question.choices);
    let troubles = guide.troubles.iter();
    let leads = answers.filter_map(|choice| choice.to.as_ref());
    let mut leads = leads.chain(troubles.filter_map(|trouble| trouble.to.as_ref()));
    let is_it = |to: &Target| matches!(to, Target::Question(index) if *index == question);
    guide.first == Some(question) || leads.any(is_it)
}

/// The endings that answers and troubles lead to; a trouble that leads to the hotline says so itself.
fn endings(guide: &Guide) -> Vec<&Ending> {
    let questions = guide.triage.iter().chain(&guide.observations);
    let answers = questions.flat_map(|question| &question.choices);
    let answers = answers.filter_map(|choice| Some((choice.to.as_ref()?, false)));
    let troubles = guide
        .troubles
        .iter()
        .filter_map(|trouble| trouble.to.as_ref());
    let leads: Vec<_> = answers.chain(troubles.map(|to| (to, true))).collect();
    let is_led_to = |index: usize, ending: &Ending| {
        leads.iter().any(|(to, is_trouble)| {
            let is_call = *is_trouble && ending.id == guide.stuck.id;
            matches!(to, Target::Ending(own) if *own == index && !is_call)
        })
    };
    let all = guide.endings.iter().enumerate();
    all.filter(|(index, ending)| is_led_to(*index, ending))
        .map(|(_, ending)| &**ending)
        .collect()
}

/// A guide whose parts have numbers.
struct Book<'g> {
    guide: &'g Guide,
    endings: Vec<&'g Ending>,
    lang: Lang,
}

impl Book<'_> {
    /// A question with what comes before it, and where each answer leads.
    fn question(&self, name: &str, question: &Question, today: Date, reader: Reader) -> Document {
        let lang = self.lang;
        let heading = format!("{name}: {}", question.ask.get(lang));
        let mut document = vec![Block::Heading(Level::Part, heading)];
        let aim = question.aim.as_ref();
        document.extend(aim.map(|aim| Block::Hanging(aim.get(lang).to_owned())));
        let clicks = of_question(question, today, reader);
        if clicks.is_some() {
            let before = if question.needs.is_empty() {
                words::sheet_clicks_before(lang)
            } else {
                words::sheet_before(lang)
            };
            document.push(Block::Paragraph(before.to_owned()));
        }
        document.extend(question.needs.iter().map(|need| addition(need, lang)));
        document.extend(clicks);
        document.extend(question.hint.iter().map(|hint| addition(hint, lang)));
        let answer = |choice: &Choice| {
            let label = choice.label.get(lang).to_owned();
            // Only a question that no sheet lists goes on by itself.
            let to = choice.to.as_ref();
            (label, to.map_or_else(String::new, |to| self.name(to)))
        };
        document.push(Block::Answers(
            question.choices.iter().map(answer).collect(),
        ));
        document
    }

    /// What a target is called on the sheet.
    fn name(&self, to: &Target) -> String {
        let (guide, lang) = (self.guide, self.lang);
        match to {
            Target::Question(index) => words::sheet_question(lang, index + 1),
            Target::Observation(index) => words::sheet_look(lang, index + 1),
            Target::Case { .. } => target_name(guide, to, lang),
            Target::Ending(index) => {
                let id = &guide.endings[*index].id;
                let at = self.endings.iter().position(|ending| ending.id == *id);
                words::sheet_ending(lang, at.unwrap_or_default() + 1)
            }
        }
    }

    /// The endings that no case ends at by itself.
    fn other_endings(&self, today: Date) -> Document {
        let (guide, lang) = (self.guide, self.lang);
        if self.endings.is_empty() {
            return Document::new();
        }
        let mut document = vec![Block::heading(words::sheet_endings(lang))];
        for (index, ending) in self.endings.iter().enumerate() {
            let title = ending_name(ending, lang);
            let heading = format!("{}: {title}", words::sheet_ending(lang, index + 1));
            document.push(Block::Heading(Level::Part, heading));
            let notices: Vec<_> = ending.notices_on(today).collect();
            let end = End {
                case: None,
                ending,
                notices: &notices,
                from: None,
            };
            let mut says = Document::new();
            closing(&mut says, guide, end, lang);
            document.extend(lowered(lowered(says)));
        }
        document
    }

    /// Every trouble, group by group.
    fn troubles(&self) -> Document {
        let (guide, lang) = (self.guide, self.lang);
        if guide.troubles.is_empty() {
            return Document::new();
        }
        let mut document = vec![Block::heading(words::paper_troubles(lang))];
        let mut last = None;
        for met in guide.troubles_by_group() {
            let group = met.group.as_ref();
            if let Some(group) = group.filter(|group| last != Some(&group.id)) {
                let title = group.title.get(lang).to_owned();
                document.push(Block::Heading(Level::Part, title));
            }
            last = group.map(|group| &group.id);
            document.extend(self.trouble(met));
        }
        let rest = words::sheet_else(lang).to_owned();
        document.push(Block::Heading(Level::Part, rest));
        document.extend(lowered(trouble::stuck(
            guide,
            words::sheet_case(lang),
            lang,
        )));
        document
    }

    /// A trouble, what to do, and where it leads.
    fn trouble(&self, met: &Trouble) -> Document {
        let title = met.title.get(self.lang).to_owned();
        let level = match met.group {
            Some(_) => Level::Item,
            None => Level::Part,
        };
        let mut document = vec![Block::Heading(level, title)];
        document.extend(trouble::remedy(self.guide, met, self.lang));
        let is_call = |to: &&Target| matches!(to, Target::Ending(at) if self.guide.endings[*at].id == self.guide.stuck.id);
        let to = met.to.as_ref().filter(|to| !is_call(to));
        document.extend(to.map(|to| Block::Hanging(format!("→ {}", self.name(to)))));
        document
    }
}
