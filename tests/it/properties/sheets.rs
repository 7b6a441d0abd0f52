//! Sheets: whatever a guide says, its pages and its Markdown are well formed, and hold its clicks once and in order.

use std::collections::HashSet;

use dongbo::document::{self, Clock, Document, Helper, Reader, Visit, html, markdown};
use dongbo::guide::{Guide, Lang};
use dongbo::walk::{At, Spot};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use roxmltree::{Document as Page, Node, ParsingOptions};

use super::writers::words;
use super::{config, today};
use crate::generated::{ADDRESSES, guides};

/// What a page is made of. Nothing in it runs, fetches, or is set by a text.
const ELEMENTS: [&str; 25] = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "section", "h1", "h2",
    "h3", "h4", "p", "ol", "ul", "li", "label", "input", "span", "strong", "a", "svg", "rect",
    "path",
];

/// What its elements have.
const ATTRIBUTES: [&str; 18] = [
    "lang",
    "charset",
    "name",
    "content",
    "id",
    "class",
    "href",
    "type",
    "role",
    "aria-label",
    "aria-hidden",
    "aria-labelledby",
    "viewBox",
    "shape-rendering",
    "width",
    "height",
    "fill",
    "d",
];

fn reader(lang: Lang) -> Reader {
    Reader {
        lang,
        helper: Helper::Present,
        clock: Clock::Plausible,
        visit: Visit::Only,
    }
}

/// A text with single blanks.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(node: Node<'_, '_>) -> String {
    let is_hidden = |node: Node<'_, '_>| node.attribute("aria-hidden") == Some("true");
    let texts = node.descendants().filter(Node::is_text);
    let texts = texts.filter(|text| !text.ancestors().any(is_hidden));
    plain(&texts.filter_map(|text| text.text()).collect::<String>())
}

/// Looks at a page; gives the words of its clicks.
fn look(page: &str) -> Result<Vec<String>, TestCaseError> {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let page = Page::parse_with_options(page, options);
    let page = page.map_err(|error| TestCaseError::fail(error.to_string()))?;
    let elements = || page.descendants().filter(Node::is_element);
    let mut ids = HashSet::new();
    for element in elements() {
        let name = element.tag_name().name();
        prop_assert!(ELEMENTS.contains(&name), "{name}");
        for attribute in element.attributes() {
            prop_assert!(ATTRIBUTES.contains(&attribute.name()), "{attribute:?}");
        }
        if let Some(id) = element.attribute("id") {
            prop_assert!(ids.insert(id), "{id} twice");
        }
    }
    for link in elements().filter_map(|element| element.attribute("href")) {
        let leads = match link.strip_prefix('#') {
            Some(id) => ids.contains(id),
            None => link.starts_with("tel:") || ADDRESSES.contains(&link),
        };
        prop_assert!(leads, "{link}");
    }
    let levels = elements().filter_map(|element| {
        let level = element.tag_name().name().strip_prefix('h')?;
        level.parse::<usize>().ok()
    });
    let mut last = 0;
    for level in levels {
        prop_assert!(
            level <= last + 1 && (level > 1 || last == 0),
            "{level} below {last}"
        );
        last = level;
    }
    let added = elements().filter(|element| element.attribute("class") == Some("added"));
    for added in added {
        let is_origin = |node: Node<'_, '_>| node.attribute("class") == Some("origin");
        prop_assert!(added.descendants().any(is_origin), "{}", text(added));
    }
    let words = elements().filter(|element| element.attribute("class") == Some("words"));
    Ok(words.map(text).collect())
}

/// Looks at Markdown; gives the words of its clicks, each with what is said behind them.
fn read(text: &str) -> Result<Vec<String>, TestCaseError> {
    let options =
        Options::ENABLE_TASKLISTS | Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut clicks: Vec<String> = Vec::new();
    // Whether the text is behind the number of a click.
    let (mut is_click, mut is_behind) = (false, false);
    for event in Parser::new_ext(text, options) {
        match event {
            Event::TaskListMarker(_) => (is_click, is_behind) = (true, false),
            Event::End(TagEnd::Strong) if is_click => {
                is_behind = true;
                clicks.push(String::new());
            }
            Event::End(TagEnd::Item) | Event::Start(Tag::List(_)) => {
                (is_click, is_behind) = (false, false);
            }
            Event::Text(part) if is_behind => {
                clicks.last_mut().expect("a click").push_str(&part);
            }
            Event::Text(_)
            | Event::End(_)
            | Event::SoftBreak
            | Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::Strong) => {}
            Event::Start(Tag::Link { dest_url, .. }) => {
                prop_assert!(ADDRESSES.contains(&&*dest_url), "{dest_url}");
            }
            event => prop_assert!(false, "{event:?} in\n{text}"),
        }
    }
    Ok(clicks.iter().map(|words| plain(words)).collect())
}

/// Whether clicks are told as they should be: in order, each with nothing before its words.
fn holds(told: &[String], words: &[&str]) -> Result<(), TestCaseError> {
    prop_assert_eq!(told.len(), words.len(), "{:?}", told);
    for (told, words) in told.iter().zip(words) {
        let words = plain(words);
        prop_assert!(told.starts_with(&words), "{told:?}, not {words:?}");
    }
    Ok(())
}

/// Looks at a sheet in both forms.
fn check(guide: &Guide, sheet: &Document, lang: Lang, words: &[&str]) -> Result<(), TestCaseError> {
    holds(&look(&html::page(sheet, lang, guide.language))?, words)?;
    holds(&read(&markdown(sheet, lang))?, words)
}

/// The words of the clicks before questions.
fn before_questions(guide: &Guide) -> Vec<&str> {
    let questions = guide.triage.iter().chain(&guide.observations);
    let clicks = questions.flat_map(|question| &question.path);
    clicks.map(|click| click.words.as_str()).collect()
}

proptest! {
    #![proptest_config(config(32))]

    #[test]
    fn sheets_are_well_formed_and_hold_each_click_once_and_in_order(
        generated in guides(),
        lang in select(&[Lang::Vi, Lang::En][..]),
    ) {
        let guide = generated.guide();
        let mut all = before_questions(&guide);
        for (case, file) in guide.cases.iter().zip(&generated.cases) {
            let sheet = document::sheet(&guide, case, None, today(), reader(lang));
            check(&guide, &sheet, lang, &words(file))?;
            all.extend(words(file));
        }
        check(&guide, &document::whole(&guide, today(), reader(lang)), lang, &all)?;
    }

    #[test]
    fn a_sheet_from_any_click_on_is_well_formed_and_holds_all_that_remains(
        generated in guides(),
        which in any::<Index>(),
    ) {
        let guide = generated.guide();
        let spots: Vec<At> = guide.cases.iter().flat_map(Spot::all).filter_map(|spot| spot.indices()).collect();
        prop_assume!(!spots.is_empty());
        let at = *which.get(&spots);
        let case = &guide.cases[at.case];
        let sheet = document::sheet(&guide, case, Some(at), today(), reader(Lang::Vi));
        let told = look(&html::page(&sheet, Lang::Vi, guide.language))?;
        prop_assert_eq!(read(&markdown(&sheet, Lang::Vi))?.len(), told.len());
        let remaining = Spot::all(case).skip_while(|spot| spot.indices() != Some(at));
        let own: Vec<_> = remaining.map(|spot| plain(spot.own().words.as_str())).collect();
        let mut rest = told.iter();
        let mut own = own;
        // A repeat is told once, then what it repeats.
        own.dedup();
        for words in own {
            prop_assert!(rest.any(|told| told.starts_with(&words)), "{words} in {told:?}");
        }
    }
}
