//! Sheets of paper: a case, what remains of it, or the whole guide, to take home or to pin up.
//!
//! A sheet tells everything once: what is added cites its source by a number, and the sources are last. Nothing on it
//! points to what is not on it, and nothing needs a screen.

mod clicks;
mod trouble;
mod whole;

use crate::guide::{Case, Date, Guide, Id, Lang, Notice, Verb};
use crate::walk::{At, Place};
use crate::words::{dispatch, screen as words};

use super::addition::{addition, clock, helper_note, notice};
use super::scene::{End, call, closing, ending_name, foreign, leads, place_name, quote};
use super::{Added, Block, Cited, Click, Document, Helper, Level, Named, Reader};

use clicks::Clicks;
pub use whole::whole;

/// A case on a sheet, or what remains of it from a click on, with the notices that hold `today`.
pub fn sheet(
    guide: &Guide,
    case: &Case,
    from: Option<At>,
    today: Date,
    reader: Reader,
) -> Document {
    let lang = reader.lang;
    let clicks = Clicks::new(guide, case, from, today, reader);
    let name = words::case_number(lang, case.number);
    let title = words::sheet_title(lang, &name, guide.title.get(lang));
    let mut document = vec![Block::Heading(Level::Title, title)];
    document.extend(head(guide, today, lang));
    document.extend(body(guide, &clicks, reader));
    document.extend(trouble::likeliest(guide, &clicks, lang));
    document.extend(helper(guide, &clicks.verbs(), reader));
    document.extend(safety(guide, lang));
    let told = case.ending.notices_on(today).map(|notice| &notice.id);
    document.extend(notices(guide, &told.collect::<Vec<_>>(), today, reader));
    cite(document, lang)
}

/// What the guide carries, and of which day the sheet is.
fn head(guide: &Guide, today: Date, lang: Lang) -> Document {
    let mut line = dispatch::intro(lang, &guide.dispatch);
    // A clock that is wrong knows no day.
    if today != Date::LAST {
        let day = words::sheet_date(lang, &today.written(lang));
        line = format!("{line} {day}");
    }
    let marks = Block::Paragraph(words::sheet_marks(lang).to_owned());
    let intro = guide.intro_on(today).flat_map(|held| notice(held, lang));
    let others = guide.others.iter();
    let others = others.map(|other| Block::Hanging(dispatch::also(lang, other)));
    std::iter::once(Block::Hanging(line))
        .chain(others)
        .chain(foreign(guide, lang))
        .chain([marks])
        .chain(intro)
        .collect()
}

/// A case from whom it is for to its ending.
fn body(guide: &Guide, clicks: &Clicks<'_>, reader: Reader) -> Document {
    let (case, lang) = (clicks.case, reader.lang);
    let mut document = Document::new();
    if let Block::Dispatch { words, gloss, .. } = quote(guide, &case.title, lang) {
        let label = words::sheet_for(lang).to_owned();
        document.push(Block::Dispatch {
            label,
            words,
            gloss,
        });
    }
    document.extend(clicks.from().map(|spot| {
        let place = place_name(&Place::Click(spot), 0, lang);
        Block::Paragraph(words::preface_from(lang, &place))
    }));
    if !case.needs.is_empty() {
        document.push(Block::heading(words::preface_needs(lang)));
        document.extend(case.needs.iter().map(|need| addition(need, lang)));
    }
    document.extend(clicks.document());
    let name = ending_name(&case.ending, lang);
    document.push(Block::heading(match case.ending.title {
        _ if case.steps.is_empty() => name,
        Some(_) => format!("{}: {name}", words::paper_end(lang)),
        None => words::paper_end(lang).to_owned(),
    }));
    let notices: Vec<_> = case.ending.notices_on(clicks.today).collect();
    let end = End {
        case: Some(case),
        ending: &case.ending,
        notices: &notices,
        from: None,
    };
    let mut ending = Document::new();
    if case.steps.is_empty() {
        closing(&mut ending, guide, end, lang);
    } else {
        // What to say else is told with the troubles.
        leads(&mut ending, guide, &end, lang);
        let hotline = case.ending.call.as_ref();
        let say = case.ending.say.first();
        ending.extend(hotline.map(|hotline| call(hotline, say, lang)));
    }
    document.extend(lowered(ending));
    document
}

/// What helpers are told of the kinds of clicks on the sheet.
fn helper(guide: &Guide, verbs: &[Verb], reader: Reader) -> Document {
    let lang = reader.lang;
    let note = |verb: &Verb| {
        let label = words::sheet_for_helper(lang, lang.pick(verb.words().name));
        Some(helper_note(label, guide.helper.of(*verb)?, lang))
    };
    let notes: Document = verbs.iter().filter_map(note).collect();
    if reader.helper == Helper::Absent || notes.is_empty() {
        return Document::new();
    }
    let heading = Block::heading(words::sheet_helper(reader.lang));
    std::iter::once(heading).chain(notes).collect()
}

/// How to stay safe.
fn safety(guide: &Guide, lang: Lang) -> Document {
    if guide.safety.is_empty() {
        return Document::new();
    }
    let heading = Block::heading(words::about_safety(lang));
    let rules = guide.safety.iter().map(|rule| addition(rule, lang));
    std::iter::once(heading).chain(rules).collect()
}

/// The notices that were not told before. Those that a click names matter there only.
fn notices(guide: &Guide, told: &[&Id], today: Date, reader: Reader) -> Document {
    let lang = reader.lang;
    let steps = guide.cases.iter().flat_map(|case| &case.steps);
    let questions = guide.triage.iter().chain(&guide.observations);
    let clicks = steps.flat_map(|step| step.actions.iter());
    let clicks = clicks.chain(questions.flat_map(|question| &question.path));
    let of_clicks = clicks.flat_map(|click| &click.notices);
    let of_clicks: Vec<&Id> = of_clicks
        .chain(&guide.intro)
        .map(|notice| &notice.id)
        .collect();
    let is_left = |notice: &&Notice| {
        ![&of_clicks, told]
            .iter()
            .any(|ids| ids.contains(&&notice.id))
    };
    let left: Document = guide
        .notices_on(today)
        .filter(is_left)
        .flat_map(|held| notice(held, lang))
        .collect();
    if left.is_empty() {
        return left;
    }
    let heading = Block::heading(dispatch::since(lang, &guide.dispatch));
    std::iter::once(heading)
        .chain(clock(guide, reader))
        .chain(left)
        .collect()
}

/// A document whose headings are one level lower.
fn lowered(mut document: Document) -> Document {
    for block in &mut document {
        if let Block::Heading(level, _) = block {
            *level = match level {
                Level::Title => Level::Section,
                Level::Section => Level::Part,
                Level::Part | Level::Item => Level::Item,
            };
        }
    }
    document
}

/// Words every addition for paper and has it cite its source by number. The list of sources is last.
fn cite(mut document: Document, lang: Lang) -> Document {
    let mut sources: Vec<Named> = Vec::new();
    each_added(&mut document, &mut |added| {
        if let Some(paper) = added.paper.take() {
            added.text = paper;
        }
        if let Some(Cited::Named(source)) = added.origin.source.take() {
            let at = sources.iter().position(|known| *known == source);
            let at = at.unwrap_or_else(|| {
                sources.push(source);
                sources.len() - 1
            });
            added.origin.source = Some(Cited::Numbered(at + 1));
        }
    });
    if !sources.is_empty() {
        document.push(Block::heading(words::sheet_sources(lang)));
        document.push(Block::SourceList(sources));
    }
    document
}

/// Calls `see` with each addition of a document, also at its clicks, from top to bottom.
fn each_added(document: &mut [Block], see: &mut dyn FnMut(&mut Added)) {
    fn at_click(click: &mut Click, see: &mut dyn FnMut(&mut Added)) {
        each_added(&mut click.notes, see);
        click
            .again
            .iter_mut()
            .for_each(|again| at_click(again, see));
    }
    for block in document {
        match block {
            Block::Clicks(clicks) => clicks.iter_mut().for_each(|click| at_click(click, see)),
            block => block.added().into_iter().for_each(&mut *see),
        }
    }
}
