//! A strict reader of the flowcharts that are written: it takes no line that it does not know.

use std::collections::BTreeMap;

/// What a chart holds.
#[derive(Debug, Default)]
pub struct Chart {
    /// The text of each node by its id, without its escapes.
    pub nodes: BTreeMap<String, String>,
    /// From where, with which label, to where.
    pub edges: Vec<(String, Option<String>, String)>,
    /// The titles of the boxes.
    pub boxes: Vec<String>,
}

/// Reads a chart. Errs with the first line that is not as it should be.
pub fn read(text: &str) -> Result<Chart, String> {
    let mut lines = text.lines();
    if lines.next() != Some("flowchart TD") || !text.ends_with('\n') {
        return Err("no flowchart".to_owned());
    }
    let mut chart = Chart::default();
    let mut open = false;
    for line in lines {
        let wrong = || format!("{line:?}");
        let body = line.strip_prefix("    ").ok_or_else(wrong)?;
        if body == "end" {
            if !std::mem::take(&mut open) {
                return Err(wrong());
            }
        } else if let Some(rest) = body.strip_prefix("subgraph ") {
            let (_, title) = node(rest, &[("[", "]")]).ok_or_else(wrong)?;
            chart.boxes.push(title);
            if std::mem::replace(&mut open, true) {
                return Err(wrong());
            }
        } else if let Some((from, rest)) =
            body.split_once(" --> ").filter(|(from, _)| is_name(from))
        {
            chart.edges.push((from.to_owned(), None, rest.to_owned()));
        } else if let Some((from, rest)) =
            body.split_once(" -->|").filter(|(from, _)| is_name(from))
        {
            let (label, to) = rest.rsplit_once("| ").ok_or_else(wrong)?;
            let label = quoted(label).ok_or_else(wrong)?;
            chart
                .edges
                .push((from.to_owned(), Some(label), to.to_owned()));
        } else {
            let frames = [("{{", "}}"), ("{", "}"), ("([", "])"), ("[", "]")];
            let (name, text) = node(body, &frames).ok_or_else(wrong)?;
            if chart.nodes.insert(name, text).is_some() {
                return Err(wrong());
            }
        }
    }
    let known = |name: &String| chart.nodes.contains_key(name);
    match chart
        .edges
        .iter()
        .find(|(from, _, to)| !known(from) || !known(to))
    {
        Some(edge) => Err(format!("{edge:?} joins what is not there")),
        None if open => Err("a box is not closed".to_owned()),
        None => Ok(chart),
    }
}

/// `name["text"]`, in one of these frames.
fn node(line: &str, frames: &[(&str, &str)]) -> Option<(String, String)> {
    let (name, rest) = line.split_at(line.find(|c: char| !c.is_ascii_alphanumeric())?);
    let inside = |(open, close): &(&str, &str)| rest.strip_prefix(open)?.strip_suffix(close);
    let text = quoted(frames.iter().find_map(inside)?)?;
    is_name(name).then(|| (name.to_owned(), text))
}

/// A letter and numbers, as `s1a2`; and no word that means something by itself.
fn is_name(name: &str) -> bool {
    let plain = name
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    plain
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && !["end", "graph", "subgraph"].contains(&name)
}

/// The text between quotes, its escapes undone. Nothing in it may be a letter of the language itself.
fn quoted(text: &str) -> Option<String> {
    let mut rest = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    while let Some(at) = rest.find(|c: char| "#\"<>&`\\;|[]{}".contains(c) || c.is_control()) {
        out.push_str(&rest[..at]);
        let (code, after) = rest[at..].strip_prefix('#')?.split_once(';')?;
        out.push(match code {
            "quot" => '"',
            code => char::from_u32(code.parse().ok()?)?,
        });
        rest = after;
    }
    Some(out + rest)
}

#[test]
fn it_takes_only_what_it_knows() {
    let good = "flowchart TD\n    q0{\"a #35; b\"}\n    c0[\"x\"]\n    q0 -->|\"#quot;\"| c0\n";
    let chart = read(good).expect("a chart");
    assert_eq!(chart.nodes["q0"], "a # b");
    assert_eq!(chart.edges[0].1.as_deref(), Some("\""));
    for (from, to) in [
        ("#35;", "#"),
        ("#35;", "\""),
        ("#35;", "<b>"),
        ("| c0", "| c1"),
        ("c0[\"x\"]", "c0[\"x\""),
        ("c0[\"x\"]", "q0[\"x\"]"),
        ("c0[\"x\"]", "end"),
        ("-->", "->"),
        ("TD", "LR"),
    ] {
        assert!(read(&good.replacen(from, to, 1)).is_err(), "{from} as {to}");
    }
}
