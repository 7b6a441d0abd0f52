//! A scene too long for the screen, part by part.

use crate::document::{Block, Document};
use crate::frontend::Menu;
use crate::guide::Lang;
use crate::words::screen as words;

/// What an entry of a part's menu does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Shows the next part.
    Next,
    /// Shows the part before.
    Before,
    /// Answers the scene with this entry of its menu.
    Answer(usize),
}

/// The menu below the part at index `at` of `of`, and what each of its entries does.
pub(super) fn menu(menu: &Menu, at: usize, of: usize, lang: Lang) -> (Menu, Vec<Turn>) {
    let last = at + 1 >= of;
    let mut turns = if last {
        (0..menu.entries.len()).map(Turn::Answer).collect()
    } else {
        vec![Turn::Next]
    };
    // Below the first entry, which goes on.
    if at > 0 {
        turns.insert(1, Turn::Before);
    }
    let entry = |turn: &Turn| match turn {
        Turn::Next => words::answer_next_part(lang).to_owned(),
        Turn::Before => words::answer_part_before(lang).to_owned(),
        Turn::Answer(index) => menu.entries[*index].clone(),
    };
    let default = if last {
        Turn::Answer(menu.default)
    } else {
        Turn::Next
    };
    let shown = Menu {
        ask: if last {
            menu.ask.clone()
        } else {
            words::ask_read(lang).to_owned()
        },
        entries: turns.iter().map(entry).collect(),
        default: turns
            .iter()
            .position(|turn| *turn == default)
            .unwrap_or_default(),
        yes_no: None,
    };
    (shown, turns)
}

/// Splits a document between its blocks, so that each part fits. The last part, below which the scene is answered,
/// always holds what it is about: what to act on, the address, or the number to call.
pub(super) fn split(document: &Document, fits: impl Fn(&Document) -> bool) -> Vec<Document> {
    let mut parts: Vec<Document> = Vec::new();
    let mut part = Document::new();
    for block in document {
        part.push(block.clone());
        if part.len() > 1 && !fits(&part) {
            let mut next: Document = part.pop().into_iter().collect();
            // A heading belongs to what comes after it.
            if part.len() > 1 && matches!(part.last(), Some(Block::Heading(_))) {
                next.splice(0..0, part.pop());
            }
            parts.push(std::mem::replace(&mut part, next));
        }
    }
    let is_key = |block: &&Block| {
        matches!(
            block,
            Block::Act { .. } | Block::Address(_) | Block::Phone { .. }
        )
    };
    if let Some(key) = document.iter().rev().find(is_key)
        && !part.contains(key)
        && !parts.is_empty()
    {
        part.insert(0, key.clone());
        if !fits(&part) {
            part.remove(0);
            parts.push(std::mem::replace(&mut part, vec![key.clone()]));
        }
    }
    parts.push(part);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(count: usize) -> Document {
        (0..count)
            .map(|at| Block::Paragraph(at.to_string()))
            .collect()
    }

    #[test]
    fn nothing_is_lost_and_the_number_to_call_is_on_the_last_part() {
        let phone = Block::Phone {
            number: "156".to_owned(),
            title: String::new(),
        };
        let mut document = texts(7);
        document.insert(1, phone.clone());
        document.insert(3, Block::Heading("h".to_owned()));
        let parts = split(&document, |part| part.len() <= 3);
        for block in &document {
            assert!(parts.iter().flatten().any(|own| own == block));
        }
        assert!(parts.iter().all(|part| !part.is_empty() && part.len() <= 3));
        assert!(
            parts
                .iter()
                .all(|part| !matches!(part.last(), Some(Block::Heading(_))))
        );
        assert!(parts.last().is_some_and(|part| part.contains(&phone)));
    }

    #[test]
    fn every_answer_is_below_the_last_part_only() {
        let own = Menu {
            ask: "?".to_owned(),
            entries: vec!["a".to_owned(), "b".to_owned()],
            default: 1,
            yes_no: None,
        };
        let turns = |at| menu(&own, at, 3, Lang::Vi).1;
        assert_eq!(turns(0), [Turn::Next]);
        assert_eq!(turns(1), [Turn::Next, Turn::Before]);
        assert_eq!(turns(2), [Turn::Answer(0), Turn::Before, Turn::Answer(1)]);
        let (last, _) = menu(&own, 2, 3, Lang::Vi);
        assert_eq!(last.entries[last.default], "b");
    }
}
