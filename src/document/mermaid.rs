//! A guide as a Mermaid flowchart: the questions, the cases and the endings, and what leads from one to the next.
//!
//! Nodes are named by kind and place, never by an author's words, and every text stands in quotes with what Mermaid
//! would read as its own escaped: any guide gives a valid diagram.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::guide::{Case, Ending, Form, Guide, Lang, Question, Target};
use crate::walk::{Spot, Trail};
use crate::words::screen as words;

use super::scene::{ending_place, foreign_line, target_name};

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
        chart.node(&format!("e{index}"), ("([", "])"), &end(ending, lang));
    }
    let name = |to: &Target| match to {
        Target::Question(index) => format!("q{index}"),
        Target::Case { index, .. } => format!("c{index}"),
        Target::Observation(index) => format!("o{index}"),
        Target::Ending(index) => format!("e{index}"),
    };
    let asked: BTreeSet<usize> = guide.cases.iter().flat_map(Case::asks).collect();
    let mut answers = |from: String, question: &Question, is_midway: Option<&usize>| {
        for choice in &question.choices {
            // Where one goes on in the case that asks, its own chart says.
            let Some(to) = &choice.to else { continue };
            // An answer in the middle of a case goes on there; it does not begin it again.
            let entered = is_midway.and_then(|_| Spot::entered(guide, to));
            let code = entered.map(|spot| format!(" → {}", spot.code()));
            let label = format!("{}{}", choice.label.get(lang), code.unwrap_or_default());
            chart.edge(&from, Some(&label), &name(to));
        }
    };
    for (index, question) in guide.triage.iter().enumerate() {
        answers(format!("q{index}"), question, asked.get(&index));
    }
    for (index, question) in guide.observations.iter().enumerate() {
        answers(format!("o{index}"), question, None);
    }
    for (index, case) in guide.cases.iter().enumerate() {
        for then in case.asks().collect::<BTreeSet<_>>() {
            chart.edge(&format!("c{index}"), None, &name(&Target::Question(then)));
        }
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

/// An ending's title, and where it leads.
fn end(ending: &Ending, lang: Lang) -> String {
    let place = ending_place(ending, lang);
    match &ending.title {
        Some(title) => format!("{}: {place}", title.get(lang)),
        None => place,
    }
}

/// How many edges Mermaid draws unless it is told to draw more.
const MOST_EDGES: usize = 500;

/// The clicks of one case of a guide, a step a box.
pub fn case(guide: &Guide, case: &Case, lang: Lang) -> String {
    let mut chart = Chart::new(guide, lang);
    let mut before: Option<String> = None;
    let mut questions: Vec<(String, usize, String)> = Vec::new();
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
            // Where one goes on is the answers' to say.
            if let Some(then) = action.then {
                let after = if index + 1 < step.actions.len() {
                    format!("s{step_index}a{}", index + 1)
                } else if step_index + 1 < case.steps.len() {
                    format!("s{}a0", step_index + 1)
                } else {
                    "last".to_owned()
                };
                questions.push((node, then, after));
                before = None;
            }
        }
        chart.line("end");
    }
    for (asked, (node, then, after)) in questions.iter().enumerate() {
        let (question, name) = (&guide.triage[*then], format!("q{asked}"));
        chart.node(&name, ("{", "}"), question.ask.get(lang));
        chart.edge(node, None, &name);
        for (index, choice) in question.choices.iter().enumerate() {
            let own = match &choice.to {
                Some(to) => entered(guide, case, to),
                None => Some(after.clone()),
            };
            let to = own.unwrap_or_else(|| {
                let node = format!("{name}t{index}");
                let to = choice.to.as_ref();
                let to = to.map_or(String::new(), |to| target_name(guide, to, lang));
                chart.node(&node, ("([", "])"), &to);
                node
            });
            chart.edge(&name, Some(choice.label.get(lang)), &to);
        }
    }
    let closing = case.closing.as_ref().map(|closing| closing.get(lang));
    let last = closing.map_or_else(|| end(&case.ending, lang), str::to_owned);
    chart.node("last", ("([", "])"), &last);
    if let Some(before) = before {
        chart.edge(&before, None, "last");
    }
    chart.text
}

/// The node of the click of a case's own that a target leads to, if it leads to one.
fn entered(guide: &Guide, case: &Case, to: &Target) -> Option<String> {
    let first = || Spot::first(Trail::Case(case));
    let entered = match to {
        Target::Case { index, at: None } if index + 1 == case.number => first(),
        _ => Spot::entered(guide, to),
    };
    let own = entered.filter(|spot| spot.case().is_some_and(|own| own.id == case.id))?;
    Some(format!("s{}a{}", own.step, own.action))
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
