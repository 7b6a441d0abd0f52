//! A scene too long for the screen, part by part.

use crate::document::text::{Layout, Line};
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
    // Below the answers, so that it does not stand among them; the key up from the first is the way to it.
    if at > 0 {
        turns.push(Turn::Before);
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

/// Splits a document between its blocks, so that each part fits: the last as `fits_last` says, below which the scene is
/// answered, the others as `fits_next` says. The last part holds what the scene is about: what to act on, the address,
/// or the number to call. A block that is larger than a part makes one by itself.
pub(super) fn split(
    document: &Document,
    fits_next: impl Fn(&Document) -> bool,
    fits_last: impl Fn(&Document) -> bool,
) -> Vec<Document> {
    let mut parts: Vec<Document> = Vec::new();
    let mut part = Document::new();
    for block in document {
        part.push(block.clone());
        if part.len() > 1 && !fits_next(&part) {
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
    let key: Document = document
        .iter()
        .rev()
        .find(is_key)
        .cloned()
        .into_iter()
        .collect();
    let missing = key.iter().filter(|key| !part.contains(key)).cloned();
    let mut last: Document = missing.chain(part.iter().cloned()).collect();
    if !fits_last(&last) {
        last = key;
        // A part of nothing but answers would leave its reader wondering what was asked.
        if last.is_empty() {
            last.extend(part.pop());
            if matches!(part.last(), Some(Block::Heading(_))) {
                last.splice(0..0, part.pop());
            }
        }
        if !part.is_empty() {
            parts.push(part);
        }
    }
    parts.push(last);
    parts
}

/// Lines as pages of the layout's rows: one page where they fit.
pub(super) fn pages(lines: Vec<Line>, layout: Layout) -> Vec<Vec<Line>> {
    let mut pages = vec![Vec::new()];
    for line in lines {
        if let Some(page) = pages.last_mut() {
            page.push(line);
            if page.len() > 1 && !layout.holds(page) {
                let over = page.pop().into_iter().collect();
                pages.push(over);
            }
        }
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::text::{Medium, Role};

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
        let parts = split(&document, |part| part.len() <= 3, |part| part.len() <= 2);
        for block in &document {
            assert!(parts.iter().flatten().any(|own| own == block));
        }
        let (rest, last) = (&parts[..parts.len() - 1], &parts[parts.len() - 1]);
        assert!(rest.iter().all(|part| !part.is_empty() && part.len() <= 3));
        assert!(last.len() <= 2 && last.contains(&phone));
        assert!(
            parts
                .iter()
                .all(|part| !matches!(part.last(), Some(Block::Heading(_))))
        );
    }

    #[test]
    fn no_part_is_empty() {
        for count in 1..9 {
            for last in 0..4 {
                let fits_last = |part: &Document| part.len() <= last;
                let parts = split(&texts(count), |part| part.len() <= 3, fits_last);
                assert!(parts.iter().all(|part| !part.is_empty()), "{count} {last}");
                assert_eq!(parts.concat(), texts(count));
            }
        }
    }

    #[test]
    fn what_is_taller_than_the_screen_is_cut_between_its_lines() {
        let layout = Layout {
            columns: 20,
            rows: Some(3),
            medium: Medium::Screen,
            lang: Lang::Vi,
        };
        let lines: Vec<Line> = (0..7)
            .map(|at| vec![(Role::Plain, at.to_string())])
            .collect();
        let pages = pages(lines.clone(), layout);
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 1]);
        assert_eq!(pages.concat(), lines);
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
        assert_eq!(turns(2), [Turn::Answer(0), Turn::Answer(1), Turn::Before]);
        let (last, _) = menu(&own, 2, 3, Lang::Vi);
        assert_eq!(last.entries[last.default], "b");
    }
}
