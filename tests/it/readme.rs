//! The README shows what the program really prints. With `INSTA_UPDATE=always`, what has changed is written into it,
//! to be read before it is kept, as snapshots are.

use std::{env, fs};

use crate::demo::{recorded, screen};
use crate::program::{Folder, dongbo, root};

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

#[test]
fn screens_of_demos_look_as_the_readme_shows() {
    let blocks = blocks("text");
    assert!(!blocks.is_empty());
    let folder = Folder::new("readme");
    for (note, shown) in blocks {
        let note = note
            .strip_prefix("<!-- screen ")
            .and_then(|note| note.strip_suffix(" -->"))
            .expect("a screen of a demo");
        let (number, path) = note.split_once(" of ").expect("its number and the demo");
        let run = dongbo(["--script"]).arg(root().join(path));
        let (_, events) = recorded(run, &folder);
        let screens: Vec<String> = events
            .iter()
            .filter(|(_, kind, _)| kind == "o")
            .map(|(_, _, output)| screen(output, 80, 24))
            .collect();
        let number: usize = number.parse().expect("a number");
        let now = screens[number - 1].trim_end();
        assert!(shown == now || update(&shown, now), "{note} shows:\n{now}");
    }
}

#[test]
fn the_demo_that_the_readme_shows_fits_the_guide() {
    let folder = Folder::new("readme-demo");
    let path = folder.path().join("demo.yaml");
    let demos: Vec<_> = blocks("yaml").into_iter().map(|(_, demo)| demo).collect();
    assert!(!demos.is_empty());
    for demo in demos {
        fs::write(&path, demo).expect("a demo");
        dongbo(["--script"]).arg(&path).run().code(0);
    }
}
