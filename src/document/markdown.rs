//! A document as Markdown (`CommonMark`, with the task lists of GitHub's), for those who edit it further.
//!
//! Every text of a guide is only text: whatever Markdown would read as its own is escaped.

use super::text::{as_text, cited, to_call};
use super::{Added, Block, Click, Document, Level, Named, Site};
use crate::guide::Lang;

/// A document as Markdown.
pub fn markdown(document: &Document, lang: Lang) -> String {
    let mut out = String::new();
    let mut before = None;
    for block in document {
        let (shape, text) = piece(block, lang);
        match before {
            None => {}
            // The items of a list are next to each other.
            Some(Shape::Items) if shape == Shape::Items => out.push('\n'),
            Some(_) => out.push_str("\n\n"),
        }
        out.push_str(&text);
        before = Some(shape);
    }
    out.push('\n');
    out
}

/// What a piece of Markdown is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// A heading or a paragraph.
    Own,
    /// Items of a list with bullets.
    Items,
    /// A numbered list.
    Numbered,
}

fn piece(block: &Block, lang: Lang) -> (Shape, String) {
    let own = |text: String| (Shape::Own, text);
    let items = |items: Vec<String>| (Shape::Items, listed("-", &items));
    match block {
        Block::Heading(level, text) => {
            let mark = match level {
                Level::Title => "#",
                Level::Section => "##",
                Level::Part => "###",
                Level::Item => "####",
            };
            own(format!("{mark} {}", escape(text)))
        }
        Block::Paragraph(text) | Block::Hanging(text) => own(escape(text)),
        Block::Success(text) => own(escape(&format!("✓ {text}"))),
        Block::Dispatch {
            label,
            words,
            gloss,
        } => {
            let gloss = gloss.as_ref().map(|gloss| format!(" ({gloss})"));
            let gloss = gloss.unwrap_or_default();
            own(escape(&format!("{label} “{words}”{gloss}")))
        }
        Block::Addition(added) => items(vec![addition("+", added, lang)]),
        Block::HelperNote(label, added) => {
            items(vec![addition(&format!("* {label}"), added, lang)])
        }
        Block::Sources(sources) => own(escape(&sources.join("; "))),
        Block::SourceList(sources) => (Shape::Numbered, numbered(sources.iter().map(source))),
        Block::Address(site) => own(address(site)),
        Block::Phone { number, title } => own(format!("**{}** {}", escape(number), escape(title))),
        Block::Call { number, title, say } => {
            let text = to_call(lang, number, title, say.as_deref());
            own(escape(&text))
        }
        Block::Warning(text) => items(vec![format!("**!** {}", escape(text))]),
        Block::Answers(answers) => {
            let item = |(ask, answer): &(String, String)| escape(&format!("{ask} → {answer}"));
            (Shape::Numbered, numbered(answers.iter().map(item)))
        }
        Block::Bullets(texts) => items(texts.iter().map(|text| escape(text)).collect()),
        Block::Clicks(clicks) => items(clicks.iter().map(|it| click(it, lang)).collect()),
        // What is only on screens, as it is there.
        Block::Position(_)
        | Block::Scan { .. }
        | Block::Path(_)
        | Block::Act { .. }
        | Block::Facts(_)
        | Block::Bars(_)
        | Block::Example(_)
        | Block::Change { .. } => {
            let text = as_text(block, lang);
            own(text.lines().map(escape).collect::<Vec<_>>().join("\n"))
        }
    }
}

/// An address: a link, where it is the government's.
fn address(site: &Site) -> String {
    match site.caution {
        None => format!("<{}>", site.url),
        Some(_) => escape(&site.line()),
    }
}

/// A source, and where it can be read.
fn source(source: &Named) -> String {
    let site = source
        .site
        .as_ref()
        .map(|site| format!(" {}", address(site)));
    format!("{}{}", escape(&source.text), site.unwrap_or_default())
}

/// An addition after its mark, and where it comes from.
fn addition(mark: &str, added: &Added, lang: Lang) -> String {
    let origin = cited(&added.origin, lang).map(|origin| format!(" {origin}"));
    let origin = origin.unwrap_or_default();
    escape(&format!("{mark} {}{origin}", added.text))
}

/// A click with a box to tick, and below it what is said of it.
fn click(click: &Click, lang: Lang) -> String {
    let gloss = click.gloss.iter().map(|gloss| format!("({gloss})"));
    let words = std::iter::once(click.words.clone());
    let line = words.chain(gloss).chain(click.how.clone());
    let line: Vec<String> = line.map(|text| escape(&text)).collect();
    let mut text = format!("[ ] **{}** {}", escape(&click.number), line.join(" "));
    let ticks = click
        .ticks
        .iter()
        .map(|tick| format!("[ ] {}", escape(tick)));
    let again = click.again.iter().map(|again| self::click(again, lang));
    let below = click.notes.iter().map(|note| piece(note, lang));
    // Bullets are set by the list below.
    let below = below.map(|(shape, text)| match shape {
        Shape::Items => text.trim_start_matches("- ").to_owned(),
        Shape::Own | Shape::Numbered => text,
    });
    let items: Vec<String> = ticks.chain(below).chain(again).collect();
    if !items.is_empty() {
        text.push('\n');
        text.push_str(&listed("-", &items));
    }
    text
}

fn numbered(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = (1..)
        .zip(items)
        .map(|(number, item)| format!("{number}. {item}"))
        .collect();
    items.join("\n")
}

/// A list; what an item holds below its first line is indented to it.
fn listed(mark: &str, items: &[String]) -> String {
    let item = |item: &String| format!("{mark} {}", item.replace('\n', "\n  "));
    items.iter().map(item).collect::<Vec<_>>().join("\n")
}

/// A text in which Markdown finds nothing of its own.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    // Before the first letter a mark may begin a list, a heading or a line: `+ `, `1. `, `# `, `---`.
    let mut begins = true;
    for c in text.chars() {
        let marks_block = begins && matches!(c, '+' | '-' | '.' | ')' | '#' | '=');
        begins &= c.is_ascii_digit() || c == ' ';
        let marks_text = matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$' | '{' | '}'
        );
        if marks_block || marks_text {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn what_markdown_would_read_as_its_own_is_escaped() {
        for (text, expected) in [
            ("<script>`a`|b", "\\<script\\>\\`a\\`\\|b"),
            ("+ a - b", "\\+ a - b"),
            ("12. a 3. b", "12\\. a 3. b"),
            ("# a # b", "\\# a # b"),
            ("![a](b)", "!\\[a\\](b)"),
            ("a.b", "a.b"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }
}
