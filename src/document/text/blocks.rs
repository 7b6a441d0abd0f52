//! Each kind of block as lines.

use std::borrow::Cow;

use unicode_width::UnicodeWidthStr;

use crate::document::{Added, Block, Cited, Named, Origin, Position};
use crate::guide::Lang;
use crate::words::screen as words;

use super::fit::Flexible;
use super::{Layout, Line, Medium, Role, width, wrap};

/// Wraps blocks to the width of a layout. It ignores the rows of the layout.
pub(super) struct Writer {
    pub(super) layout: Layout,
}

impl Writer {
    /// A text in the symbols of the layout.
    pub(super) fn symbols<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.layout.symbols.of(text)
    }

    /// The indent of text, in columns: 0 on a narrow screen.
    pub(super) fn margin(&self) -> usize {
        match (self.layout.medium, self.layout.columns) {
            (Medium::Plain, _) | (_, 0..30) => 0,
            (_, 30..60) => 1,
            _ => 2,
        }
    }

    /// The further indent of what is acted on, in columns.
    pub(super) fn inset(&self) -> usize {
        self.margin() * 2
    }

    pub(super) fn block(&self, block: &Block) -> Vec<Flexible> {
        let lines = match block {
            Block::Position(position) => self.position(position),
            Block::Heading(_, text) => self.hanging(Role::Strong, text),
            Block::Paragraph(text) => self.prose(Role::Plain, 0, "", text),
            Block::Hanging(text) => self.hanging(Role::Plain, text),
            Block::Dispatch {
                label,
                words,
                gloss,
            } => self.dispatch(label, words, gloss.as_deref()),
            Block::Addition(Added { text, origin, .. }) => self.added("+ ", text, origin),
            Block::HelperNote(label, Added { text, origin, .. }) => {
                self.added("* ", &format!("{label} {text}"), origin)
            }
            Block::Sources(sources) => self.prose(Role::Dim, 0, "", &self.sources(sources)),
            Block::SourceList(sources) => self.listed(sources),
            Block::Path(path) if self.layout.medium == Medium::Screen => return self.path(path),
            Block::Path(path) => self.unlabelled(path),
            Block::Act {
                how,
                form,
                target,
                gloss,
                caution,
            } => return self.act(how, (*form, target), gloss.as_deref(), *caution),
            Block::Address(site) => self.site(&site.url, site.caution),
            Block::Scan {
                url,
                caution,
                instead,
                printed,
            } => return self.scan(url, caution, instead, *printed),
            Block::Phone { number, title } => self.phone(number, title),
            Block::Call { number, title, say } => {
                let call = to_call(self.layout.lang, number, title, say.as_deref());
                self.prose(Role::Plain, 0, "", &call)
            }
            Block::Warning(text) => self.prose(Role::Warn, 0, "! ", text),
            Block::Success(text) => self.prose(Role::Good, 0, self.tick(), text),
            Block::Facts(facts) => facts
                .iter()
                .flat_map(|(name, value)| self.fact(name, value))
                .collect(),
            Block::Answers(answers) => (1..)
                .zip(answers)
                .flat_map(|(number, (question, answer))| self.answer(number, question, answer))
                .collect(),
            Block::Bars(bars) => self.bars(bars),
            Block::Bullets(items) => items
                .iter()
                .flat_map(|item| self.prose(Role::Plain, 0, "- ", item))
                .collect(),
            Block::Example(text) => self.example(text),
            Block::Clicks(clicks) => clicks
                .iter()
                .flat_map(|click| self.click(click, 0))
                .collect(),
            Block::Change { how, what, details } => self.change(*how, what, details),
        };
        self.always(lines).collect()
    }

    /// Lines that are always shown.
    pub(super) fn always(&self, lines: Vec<Line>) -> impl Iterator<Item = Flexible> + use<> {
        let columns = self.layout.columns;
        let always = move |line| Flexible::always(line, columns);
        lines.into_iter().map(always)
    }

    fn tick(&self) -> &'static str {
        if self.layout.medium == Medium::Plain {
            ""
        } else {
            "✓ "
        }
    }

    /// Wrapped prose after a mark; the lines after the first are aligned with its text.
    pub(super) fn prose(&self, role: Role, inset: usize, mark: &str, text: &str) -> Vec<Line> {
        let indent = self.margin() + inset;
        let (mark, text) = (self.symbols(mark), self.symbols(text));
        let room = self
            .layout
            .columns
            .saturating_sub(indent + mark.width())
            .max(1);
        let lead = |first: bool| {
            let pad = if first {
                format!("{:indent$}{mark}", "")
            } else {
                " ".repeat(indent + mark.width())
            };
            (role, pad)
        };
        wrap(&text, room)
            .into_iter()
            .enumerate()
            .map(|(at, text)| vec![lead(at == 0), (role, text)])
            .collect()
    }

    /// Prose whose lines after the first are indented, so that none of them looks like a line of the program's own.
    pub(super) fn hanging(&self, role: Role, text: &str) -> Vec<Line> {
        let hang = if self.layout.columns < 30 { 0 } else { 2 };
        let mut lines = self.prose(role, hang, "", text);
        if let Some((_, pad)) = lines.first_mut().and_then(|line| line.first_mut()) {
            pad.truncate(pad.len() - hang);
        }
        lines
    }

    /// A line that is never wrapped: without an indent where it would not fit otherwise.
    pub(super) fn alone(&self, role: Role, text: &str) -> Line {
        let indent = self.margin() + self.inset();
        let indent = if indent + text.width() < self.layout.columns {
            indent
        } else {
            0
        };
        vec![(Role::Plain, " ".repeat(indent)), (role, text.to_owned())]
    }

    /// A piece of a file: never wrapped, because its line ends and indentation are part of it.
    fn example(&self, text: &str) -> Vec<Line> {
        let indent = " ".repeat(self.margin() + self.inset() / 2);
        let line = |line: &str| vec![(Role::Plain, format!("{indent}{line}"))];
        text.lines().map(line).collect()
    }

    fn position(&self, position: &Position) -> Vec<Line> {
        if self.layout.medium == Medium::Plain {
            return self.prose(Role::Plain, 0, "", &position.spoken);
        }
        let margin = self.margin();
        let [long, short] = [&position.long, &position.short].map(|text| self.symbols(text));
        let (right, right_short) = match &position.overall {
            Some((long, short)) => (long.as_str(), short.as_str()),
            None => ("", ""),
        };
        for (left, right) in [(&long, right), (&short, right), (&short, right_short)] {
            let taken = margin + left.width() + right.width() + 1;
            let gap = self.layout.columns.checked_sub(taken);
            if let Some(gap) = gap.filter(|gap| *gap >= 2 || right.is_empty()) {
                let mut line = vec![(Role::Strong, format!("{:margin$}{left}", ""))];
                if !right.is_empty() {
                    line.push((Role::Dim, format!("{:gap$}{right}", "")));
                }
                return vec![line];
            }
        }
        let mut lines = self.prose(Role::Strong, 0, "", &short);
        lines.extend(self.prose(Role::Dim, 0, "", right_short));
        lines
    }

    /// Words of the dispatch, under what they are called.
    fn dispatch(&self, label: &str, words: &str, gloss: Option<&str>) -> Vec<Line> {
        let mut lines = self.hanging(Role::Plain, &format!("{label} “{words}”"));
        lines.extend(self.gloss(0, gloss));
        lines
    }

    /// An address on a line of its own, and that it is not the government's, where it is not.
    pub(super) fn site(&self, url: &str, caution: Option<&str>) -> Vec<Line> {
        let caution = caution.map(|text| self.prose(Role::Warn, self.inset(), "! ", text));
        let caution = caution.into_iter().flatten();
        std::iter::once(self.alone(Role::Strong, url))
            .chain(caution)
            .collect()
    }

    fn phone(&self, number: &str, title: &str) -> Vec<Line> {
        let mut lines = vec![self.alone(Role::Strong, number)];
        lines.extend(self.prose(Role::Plain, self.inset(), "", title));
        lines
    }

    /// A numbered list of sources.
    fn listed(&self, sources: &[Named]) -> Vec<Line> {
        let item = |(number, source): (usize, &Named)| {
            let mut lines = self.prose(Role::Plain, 0, &format!("[{number}] "), &source.text);
            let site = source.site.iter();
            lines.extend(site.flat_map(|site| self.site(&site.url, site.caution)));
            lines
        };
        (1..).zip(sources).flat_map(item).collect()
    }

    fn fact(&self, name: &str, value: &str) -> Vec<Line> {
        let name = name.trim_end_matches(':');
        self.prose(Role::Plain, 0, "", &format!("{name}: {value}"))
    }

    /// A question with its number, and its answer: on the same line where both fit.
    fn answer(&self, number: usize, question: &str, answer: &str) -> Vec<Line> {
        let mut lines = self.prose(Role::Plain, 0, &format!("{number}. "), question);
        let given = self.symbols(&format!("  → {answer}")).into_owned();
        match lines.last_mut() {
            Some(last) if width(last) + given.width() <= self.layout.columns => {
                last.push((Role::Strong, given));
            }
            _ => lines.extend(self.prose(Role::Strong, self.inset(), "→ ", answer)),
        }
        lines
    }

    /// An addition after its mark, and where it comes from.
    fn added(&self, mark: &str, text: &str, origin: &Origin) -> Vec<Line> {
        let mut lines = self.prose(Role::Plain, 0, mark, text);
        let Some(origin) = cited(origin, self.layout.lang) else {
            return lines;
        };
        let origin = self.symbols(&origin).into_owned();
        match lines.last_mut() {
            Some(last) if width(last) + 2 + origin.width() <= self.layout.columns => {
                last.push((Role::Dim, format!("  {origin}")));
            }
            _ => lines.extend(self.prose(Role::Dim, mark.width(), "", &origin)),
        }
        lines
    }

    /// Sources that are told together.
    fn sources(&self, sources: &[String]) -> String {
        format!(
            "({})",
            words::sources(self.layout.lang, &sources.join("; "))
        )
    }

    /// An English meaning under Vietnamese words.
    pub(super) fn gloss(&self, inset: usize, gloss: Option<&str>) -> Vec<Line> {
        gloss.map_or_else(Vec::new, |gloss| {
            self.prose(Role::Dim, inset, "", &format!("({gloss})"))
        })
    }
}

/// Whom to call, and what to say then.
pub(in crate::document) fn to_call(
    lang: Lang,
    number: &str,
    title: &str,
    say: Option<&str>,
) -> String {
    let call = words::call_for_help(lang, number, title);
    let say = say.map(|say| format!(" {}", words::call_say(lang, say)));
    call + &say.unwrap_or_default()
}

/// Where something comes from and how sure it is, in brackets.
pub(in crate::document) fn cited(origin: &Origin, lang: Lang) -> Option<String> {
    let source = origin.source.as_ref().map(|source| match source {
        Cited::Named(source) => words::sources(lang, &source.text),
        Cited::Numbered(number) => number.to_string(),
    });
    let parts: Vec<&str> = source.as_deref().into_iter().chain(origin.unsure).collect();
    let parts = parts.join("; ");
    match &origin.source {
        _ if parts.is_empty() => None,
        Some(Cited::Numbered(_)) => Some(format!("[{parts}]")),
        _ => Some(format!("({parts})")),
    }
}
