//! Texts that a guide may hold, and that trip whoever quotes, escapes, wraps or cuts them carelessly.
//!
//! What the reader of guides refuses is left out: control, bidi and combining characters, and whatever reads as an
//! address.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// Ordinary words.
const WORDS: &[&str] = &[
    "Đăng",
    "nhập",
    "Xác",
    "nhận",
    "số",
    "PIN",
    "VNeID",
    "tài",
    "khoản",
    "Thông",
    "báo",
    "CCCD",
    "the",
    "card",
    "252/STTTT-CNTT&BCVT",
    "18/3/2024",
];

/// What YAML, JSON, Mermaid, Markdown, HTML or a terminal would take for its own.
const TRAPS: &[&str] = &[
    "\"",
    "'",
    "''",
    "\\",
    "\\n",
    "\\u0041",
    "#",
    "# x",
    "#quot;",
    "#35;",
    "x:",
    ": y",
    ":",
    "-",
    "- x",
    "--",
    "-->",
    "---|",
    "---",
    "...",
    "|",
    ">",
    "|-",
    ">-",
    "?",
    "? x",
    "!",
    "!!str",
    "&a",
    "&amp;",
    "&lt;",
    "<b>",
    "</b>",
    "<br>",
    "<script>",
    "]]>",
    "<!--",
    "[",
    "]",
    "[x]",
    "([",
    "])",
    "{",
    "}",
    "{{",
    "}}",
    "{x: 1}",
    "%",
    "%%",
    "@",
    "`",
    "```",
    "**",
    "_x_",
    "~~",
    "$x$",
    "$(x)",
    "end",
    "subgraph",
    "flowchart",
    "style",
    "click",
    "true",
    "no",
    "1",
    "0x1",
    "1e+3",
    "=",
    "<<",
    ",",
    ",x",
    ";",
    "“",
    "”",
    "…",
    "→",
    "✓",
    "▶",
    "•",
    "·",
    "+",
    "*",
    "1.",
    "2)",
    "null null",
];

/// What takes two columns, or more bytes than columns.
const WIDE: &[&str] = &["🙂", "👍🏽", "🇻🇳", "☎✉★", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"];

/// One word, or what stands for one.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => select(WORDS).prop_map(str::to_owned),
        4 => select(TRAPS).prop_map(str::to_owned),
        2 => select(WIDE).prop_map(str::to_owned),
        2 => "[a-zđêơưạếỹ\"'#<>&|{}\\[\\]`;,*_=+!?]{1,8}",
        1 => "[a-zđ]{25,60}",
        1 => (select(WIDE), 2..14usize).prop_map(|(wide, times)| wide.repeat(times)),
    ]
}

/// How many letters a line has at the most.
const MOST_LETTERS: usize = 250;

/// A text of one line. Most are short, as on a screen.
pub fn line() -> impl Strategy<Value = String> {
    let few = vec(word(), 1..5);
    let many = vec(word(), 5..20);
    prop_oneof![12 => few, 1 => many]
        .prop_map(|words| words.join(" "))
        .prop_map(|line| line.trim().to_owned())
        .prop_filter("two of these and an address are one text", |line| {
            line.chars().count() <= MOST_LETTERS
        })
        .prop_filter("what YAML means by nothing is no text", |line| {
            !["", "~", "null"].contains(&line.as_str())
        })
}

/// What stands around an address in a text.
const AROUND: &[(&str, &str)] = &[
    ("", ""),
    ("(", ")"),
    ("“", "”"),
    ("'", "',"),
    ("→", "."),
    ("<", ">;"),
];

/// A text in Vietnamese and, mostly, in English, with an address of the guide's own in some.
pub fn text() -> impl Strategy<Value = Value> {
    let address = (select(super::ADDRESSES), select(AROUND), line());
    let vi = (line(), option::weighted(0.15, address));
    (vi, option::weighted(0.7, line())).prop_map(|((vi, address), en)| {
        let vi = match address {
            Some((url, (before, after), rest)) => format!("{vi} {before}{url}{after} {rest}"),
            None => vi,
        };
        match en {
            Some(en) => json!({"vi": vi, "en": en}),
            None => json!({"vi": vi}),
        }
    })
}
