//! A document as one self-contained page: to print, to pin up, or to read on a telephone.
//!
//! The page has no script and fetches nothing. It is well-formed XML too, so that any reader can take it apart. Every
//! text of a guide is escaped. Headings make its sections; a name that a heading begins with, up to its colon, and the
//! number of a click are links wherever something leads to them.

mod click;
mod escape;
mod qr;

use std::collections::{HashMap, HashSet};

use super::text::{as_text, cited, to_call};
use super::{Added, Block, Click, Document, Level, Named, Site};
use crate::guide::{Lang, dialled};
use crate::words::screen as words;

use escape::escape;

/// How a page looks, on paper and on screens.
const STYLE: &str = include_str!("sheet.css");

/// A document as a page; `first` is the first language of its guide.
pub fn page(document: &Document, lang: Lang, first: Lang) -> String {
    let mut page = Page {
        out: String::new(),
        lang,
        first,
        anchors: anchors(document),
        told: HashSet::new(),
        headings: 0,
        section: false,
    };
    let title = document.iter().find_map(|block| match block {
        Block::Heading(Level::Title, text) => Some(text.as_str()),
        _ => None,
    });
    let code = lang.key();
    let title = escape(title.unwrap_or_default());
    page.out = format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n"
    );
    let is_section = |block: &Block| matches!(block, Block::Heading(Level::Section, _));
    let head = document.iter().position(is_section);
    let (head, rest) = document.split_at(head.unwrap_or(document.len()));
    page.blocks(head);
    page.line("</header>\n<main>");
    page.blocks(rest);
    page.close();
    page.line("</main>\n</body>\n</html>");
    page.out
}

/// What can be led to, each with its id: headings by their names, and clicks by their numbers.
fn anchors(document: &Document) -> HashMap<String, String> {
    fn of_click(click: &Click, anchors: &mut HashMap<String, String>) {
        let id = format!("c{}", click.number);
        // The clicks before questions have numbers that others have too.
        if click.number.contains('.') {
            anchors.entry(click.number.clone()).or_insert(id);
        }
        click
            .again
            .iter()
            .for_each(|again| of_click(again, anchors));
    }
    let mut anchors = HashMap::new();
    let mut headings = 0;
    for block in document {
        match block {
            Block::Heading(_, text) => {
                headings += 1;
                let name = text.split(": ").next().unwrap_or(text);
                anchors
                    .entry(name.to_owned())
                    .or_insert(format!("h{headings}"));
            }
            Block::Clicks(clicks) => clicks
                .iter()
                .for_each(|click| of_click(click, &mut anchors)),
            _ => {}
        }
    }
    anchors
}

/// A page that is being written.
struct Page {
    out: String,
    lang: Lang,
    /// The language of the dispatch and of the labels.
    first: Lang,
    anchors: HashMap<String, String>,
    /// The ids of the clicks that it has.
    told: HashSet<String>,
    /// How many headings it has.
    headings: usize,
    /// Whether a section is open.
    section: bool,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.section) {
            self.line("</section>");
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        let line = match block {
            Block::Heading(level, text) => return self.heading(*level, text),
            Block::Clicks(clicks) => return self.clicks(clicks),
            Block::Paragraph(text) => format!("<p>{}</p>", escape(text)),
            Block::Success(text) => format!("<p>{} {}</p>", mark("✓"), escape(text)),
            Block::Hanging(text) => format!("<p>{}</p>", self.led(text)),
            Block::Dispatch {
                label,
                words,
                gloss,
            } => self.dispatch(label, words, gloss.as_deref()),
            Block::Addition(added) => self.added("added", "", added),
            Block::HelperNote(label, added) => self.added("added helper", label, added),
            Block::Sources(sources) => format!("<p>{}</p>", escape(&sources.join("; "))),
            Block::SourceList(sources) => source_list(sources),
            Block::Address(site) => {
                let code = site.caution.is_none().then(|| qr::svg(&site.url));
                let code = code.unwrap_or_default();
                format!("<p class=\"page\">{code}{}</p>", address(site))
            }
            Block::Phone { number, title } => {
                let title = escape(title);
                format!(
                    "<p class=\"phone\">{} <span>{title}</span></p>",
                    call(number)
                )
            }
            Block::Call { number, title, say } => {
                let text = to_call(self.lang, number, title, say.as_deref());
                let (before, after) = text.split_once(number.as_str()).unwrap_or((&text, ""));
                let (before, after) = (escape(before), escape(after));
                format!("<p class=\"call\">{before}{}{after}</p>", call(number))
            }
            Block::Warning(text) => {
                format!("<p class=\"warning\">{} {}</p>", mark("!"), escape(text))
            }
            Block::Answers(answers) => {
                let item = |(question, answer): &(String, String)| {
                    format!("<li>{} → {}</li>", escape(question), self.led(answer))
                };
                let items: String = answers.iter().map(item).collect();
                format!("<ol class=\"answers\">{items}</ol>")
            }
            Block::Bullets(items) => {
                let item = |item: &String| format!("<li>{}</li>", escape(item));
                let items: String = items.iter().map(item).collect();
                format!("<ul>{items}</ul>")
            }
            // What is only on screens, as it is there.
            Block::Position(_)
            | Block::Scan { .. }
            | Block::Path(_)
            | Block::Act { .. }
            | Block::Facts(_)
            | Block::Bars(_)
            | Block::Example(_)
            | Block::Change { .. } => format!("<pre>{}</pre>", escape(&as_text(block, self.lang))),
        };
        self.line(&line);
    }

    fn heading(&mut self, level: Level, text: &str) {
        self.headings += 1;
        let id = format!("h{}", self.headings);
        let text = escape(text);
        let tag = match level {
            Level::Title => "h1",
            Level::Section => {
                self.close();
                self.section = true;
                self.line(&format!("<section aria-labelledby=\"{id}\">"));
                "h2"
            }
            Level::Part => "h3",
            Level::Item => "h4",
        };
        self.line(&format!("<{tag} id=\"{id}\">{text}</{tag}>"));
    }

    /// Words of the dispatch, under what they are called.
    fn dispatch(&self, label: &str, words: &str, gloss: Option<&str>) -> String {
        let (label, words) = (escape(label), self.original(words));
        let gloss = gloss.map(|gloss| format!(" ({})", escape(gloss)));
        let gloss = gloss.unwrap_or_default();
        format!("<p class=\"dispatch\">{label} “{words}”{gloss}</p>")
    }

    /// An addition after its mark, which is read aloud as what it means.
    fn added(&self, class: &str, label: &str, added: &Added) -> String {
        let mark = if label.is_empty() { "+" } else { "*" };
        let label = if label.is_empty() {
            format!(
                "<span class=\"hidden\">{}</span> ",
                words::sheet_added(self.lang)
            )
        } else {
            format!("<strong>{}</strong> ", escape(label))
        };
        let text = escape(&added.text);
        let origin = cited(&added.origin, self.lang).map(|origin| {
            let text = escape(&origin);
            match added.origin.source {
                Some(super::Cited::Numbered(number)) => {
                    format!(" <a class=\"origin\" href=\"#s{number}\">{text}</a>")
                }
                _ => format!(" <span class=\"origin\">{text}</span>"),
            }
        });
        let origin = origin.unwrap_or_default();
        let mark = self::mark(mark);
        format!("<p class=\"{class}\">{mark} {label}{text}{origin}</p>")
    }

    /// A text whose name, or whose last word, is a link to what it names.
    fn led(&self, text: &str) -> String {
        let name = text.trim_start_matches("→ ");
        let word = name.rsplit(' ').next().unwrap_or(name);
        let found = [name, word].map(|name| (name, self.anchors.get(name)));
        let found = found.into_iter().find_map(|(name, id)| Some((name, id?)));
        match found {
            Some((name, id)) => {
                let before = escape(&text[..text.len() - name.len()]);
                format!("{before}<a href=\"#{}\">{}</a>", escape(id), escape(name))
            }
            None => escape(text).into_owned(),
        }
    }

    /// Words of the dispatch, in whatever language the page is.
    fn original(&self, words: &str) -> String {
        let (words, first) = (escape(words), self.first);
        if first == self.lang {
            words.into_owned()
        } else {
            format!("<span lang=\"{}\">{words}</span>", first.key())
        }
    }
}

/// A mark that is not read aloud.
fn mark(mark: &str) -> String {
    format!("<span class=\"mark\" aria-hidden=\"true\">{mark}</span>")
}

/// An address: a link, where it is the government's.
fn address(site: &Site) -> String {
    let url = escape(&site.url);
    match site.caution {
        None => format!("<a class=\"address\" href=\"{url}\">{url}</a>"),
        Some(caution) => format!("<span class=\"address\">{url}</span> ({})", escape(caution)),
    }
}

/// A numbered list of sources, to each of which a reference leads.
fn source_list(sources: &[Named]) -> String {
    let item = |(number, source): (usize, &Named)| {
        let site = source.site.as_ref();
        let site = site.map(|site| format!(" {}", address(site)));
        let (text, site) = (escape(&source.text), site.unwrap_or_default());
        format!("<li id=\"s{number}\">{text}{site}</li>")
    };
    let items: String = (1..).zip(sources).map(item).collect();
    format!("<ol class=\"sources\">{items}</ol>")
}

/// A telephone number that can be dialled where it is read on a telephone.
fn call(number: &str) -> String {
    let dialled = dialled(number);
    format!(
        "<a class=\"number\" href=\"tel:{dialled}\">{}</a>",
        escape(number)
    )
}
