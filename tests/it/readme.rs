//! The README shows what the program really prints. With `INSTA_UPDATE=always`, what has changed is written into it,
//! to be read before it is kept, as snapshots are.

use std::{env, fs};

use crate::program::{dongbo, root};

/// The README's fenced blocks of a kind, each with the line before it.
fn blocks(kind: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(root().join("README.md")).expect("the README");
    let lines: Vec<&str> = text.lines().collect();
    let mut blocks = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if *line == format!("```{kind}") {
            let body: Vec<&str> = lines[at + 1..]
                .iter()
                .copied()
                .take_while(|line| *line != "```")
                .collect();
            blocks.push((lines[at - 1].to_owned(), body.join("\n")));
        }
    }
    blocks
}

/// Writes what the program shows now in place of what the README shows; gives whether it did.
fn update(shown: &str, now: &str) -> bool {
    let wanted = env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    assert!(!shown.is_empty(), "a block of the README is empty");
    if wanted {
        let path = root().join("README.md");
        let text = fs::read_to_string(&path).expect("the README");
        fs::write(&path, text.replace(shown, now)).expect("it is written");
    }
    wanted
}

#[test]
fn commands_print_what_the_readme_shows() {
    let blocks = blocks("console");
    assert!(!blocks.is_empty());
    for (_, block) in blocks {
        let (command, shown) = block.split_once('\n').unwrap_or((&block, ""));
        let args = command
            .strip_prefix("$ dongbo")
            .expect("a command of the program");
        let run = args
            .split_whitespace()
            .fold(dongbo([]), super::program::Run::arg);
        let ran = run.run().code(0);
        if !shown.contains("[…]")
            && ran.stdout.trim_end() != shown
            && update(shown, ran.stdout.trim_end())
        {
            continue;
        }
        // A line of `[…]` stands for what is left out.
        let mut rest = ran.stdout.as_str();
        for part in shown.split("\n[…]") {
            let at = rest
                .find(part)
                .unwrap_or_else(|| panic!("{command} prints:\n{}\nnot:\n{part}", ran.stdout));
            rest = &rest[at + part.len()..];
        }
        assert!(
            shown.ends_with("[…]") || rest.trim().is_empty(),
            "{command} prints more:\n{rest}"
        );
    }
}

#[cfg(unix)]
#[test]
fn screens_look_as_the_readme_shows() {
    use crate::terminal::Terminal;

    let blocks = blocks("text");
    assert!(!blocks.is_empty());
    for (note, shown) in blocks {
        let note = note
            .strip_prefix("<!-- screen: ")
            .and_then(|note| note.strip_suffix(" -->"))
            .expect("what to press");
        let (args, keys) = note.split_once(" | ").expect("arguments and keys");
        let mut terminal = Terminal::new(80, 24, &args.split_whitespace().collect::<Vec<_>>());
        for key in keys.split_whitespace() {
            let before = terminal.menu();
            terminal
                .press(if key == "Down" { "\u{1b}[B" } else { "\r" })
                .changes_from(&before);
        }
        let screen = terminal.menu();
        let now = screen.trim_end();
        assert!(
            shown == now || update(&shown, now),
            "{note} shows:\n{screen}"
        );
    }
}
