//! A guide as a Mermaid flowchart: the questions, the cases and the endings, and what leads from one to the next.
//!
//! Nodes are named by kind and place, never by an author's words, and every text stands in quotes with what Mermaid
//! would read as its own escaped: any guide gives a valid diagram.

use std::fmt::Write as _;

use crate::guide::{Case, EndingKind, Form, Guide, Lang, Question, Target};
use crate::words::screen as words;

use super::Site;
use super::scene::{foreign_line, number};

/// The whole flow: the triage, the observations, the cases and the endings.
pub fn flow(guide: &Guide, lang: Lang) -> String {
    let mut chart = Chart::new(guide, lang);
    for (index, question) in guide.triage.iter().enumerate() {
        chart.node(&format!("q{index}"), ("{", "}"), question.ask.get(lang));
    }
    for (index, question) in guide.observations.iter().enumerate() {
        chart.node(&format!("o{index}"), ("{{", "}}"), question.ask.get(lang));
    }
    for (index, case) in guide.cases.iter().enumerate() {
        let title = format!(
            "{}: {}",
            words::case_number(lang, case.number),
            case.title.get(lang)
        );
        chart.node(&format!("c{index}"), ("[", "]"), &title);
    }
    for (index, ending) in guide.endings.iter().enumerate() {
        let place = match &ending.kind {
            EndingKind::Portal(link) => Site::new(&link.url, lang).line(),
            EndingKind::Hotline(hotline) => number(hotline, lang),
        };
        let title = ending
            .title
            .as_ref()
            .map(|title| format!("{}: ", title.get(lang)))
            .unwrap_or_default();
        chart.node(
            &format!("e{index}"),
            ("([", "])"),
            &format!("{title}{place}"),
        );
    }
    let name = |to: &Target| match to {
        Target::Question(index) => format!("q{index}"),
        Target::Case { index, .. } => format!("c{index}"),
        Target::Observation(index) => format!("o{index}"),
        Target::Ending(index) => format!("e{index}"),
    };
    let mut answers = |from: String, question: &Question| {
        for choice in &question.choices {
            chart.edge(&from, Some(choice.label.get(lang)), &name(&choice.to));
        }
    };
    for (index, question) in guide.triage.iter().enumerate() {
        answers(format!("q{index}"), question);
    }
    for (index, question) in guide.observations.iter().enumerate() {
        answers(format!("o{index}"), question);
    }
    for (index, case) in guide.cases.iter().enumerate() {
        let mut endings = guide.endings.iter();
        if let Some(at) = endings.position(|ending| ending.id == case.ending.id) {
            chart.edge(&format!("c{index}"), None, &name(&Target::Ending(at)));
        }
    }
    if chart.edges > MOST_EDGES {
        let told = words::mermaid_edges(lang, chart.edges);
        chart.line(&format!("%% {told}"));
    }
    chart.text
}

/// How many edges Mermaid draws unless it is told to draw more.
const MOST_EDGES: usize = 500;

/// The clicks of one case of a guide, a step a box.
pub fn case(guide: &Guide, case: &Case, lang: Lang) -> String {
    let mut chart = Chart::new(guide, lang);
    let mut before: Option<String> = None;
    for (step_index, step) in case.steps.iter().enumerate() {
        chart.line(&format!(
            "subgraph s{step_index}[\"{}\"]",
            escape(&words::step_heading(lang, step_index + 1))
        ));
        for (index, action) in step.actions.iter().enumerate() {
            let node = format!("s{step_index}a{index}");
            let frame = if action.kind.form() == Some(Form::Sign) {
                ("([", "])")
            } else {
                ("[", "]")
            };
            chart.node(&node, frame, action.words.as_str());
            if let Some(before) = before.replace(node.clone()) {
                chart.edge(&before, None, &node);
            }
        }
        chart.line("end");
    }
    chart.node("last", ("([", "])"), case.closing.get(lang));
    if let Some(before) = before {
        chart.edge(&before, None, "last");
    }
    chart.text
}

/// A flowchart that is being written.
struct Chart {
    text: String,
    /// How many edges it has.
    edges: usize,
}

impl Chart {
    /// A chart with a comment and a node that say so where the guide is not the program's own.
    fn new(guide: &Guide, lang: Lang) -> Self {
        let mut chart = Self {
            text: "flowchart TD\n".to_owned(),
            edges: 0,
        };
        if let Some(line) = foreign_line(guide, lang) {
            chart.line(&format!("%% {line}"));
            chart.node("foreign", ("[", "]"), &line);
        }
        chart
    }

    fn line(&mut self, line: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "    {line}");
    }

    fn node(&mut self, name: &str, (open, close): (&str, &str), text: &str) {
        self.line(&format!("{name}{open}\"{}\"{close}", escape(text)));
    }

    fn edge(&mut self, from: &str, label: Option<&str>, to: &str) {
        self.edges += 1;
        match label {
            Some(label) => self.line(&format!("{from} -->|\"{}\"| {to}", escape(label))),
            None => self.line(&format!("{from} --> {to}")),
        }
    }
}

/// A text inside quotes. Mermaid reads `#…;` as a character, HTML tags as such, and Markdown wherever it sees any.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // What would begin a list, of which Mermaid shows nothing: `- `, `+ `, `1. `.
    let mut begins_list = true;
    for (at, c) in text.char_indices() {
        let list = begins_list && matches!(c, '-' | '+' | '.');
        begins_list &= c.is_ascii_digit();
        match c {
            '"' => out.push_str("#quot;"),
            '#' | '<' | '>' | '&' | '`' | '\\' | ';' | '|' | '[' | ']' | '{' | '}' | '*' | '_' => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            // Mermaid shows icons for `fa:fa-car`, and formulas between dollars.
            ':' if text[at + 1..].starts_with("fa-") => out.push_str("#58;"),
            '$' => out.push_str("#36;"),
            c if list => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn what_mermaid_would_read_as_its_own_is_escaped() {
        assert_eq!(
            escape("a \"b\" <br> #1; `c` [d] |e|"),
            "a #quot;b#quot; #60;br#62; #35;1#59; #96;c#96; #91;d#93; #124;e#124;"
        );
        assert_eq!(escape("Đăng nhập → xong"), "Đăng nhập → xong");
        assert_eq!(
            escape("fa:fa-car và $x$: xong"),
            "fa#58;fa-car và #36;x#36;: xong"
        );
        assert_eq!(escape("- a - b"), "#45; a - b");
        assert_eq!(escape("12. *a* 1. b"), "12#46; #42;a#42; 1. b");
    }
}
