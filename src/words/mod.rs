//! The words of the walk and the commands, in both languages side by side: a missing translation does not compile.
//!
//! Each entry becomes a function that takes the language first. Short sentences, imperatives without a pronoun, one
//! idea a line; the labels of the portal never stand here.

/// So many of a thing in English.
fn counted(n: usize, thing: &str) -> String {
    format!("{n} {thing}{}", if n == 1 { "" } else { "s" })
}

/// `text` with a capital letter.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

pub mod diff;
pub mod dispatch;
pub mod error;
pub mod help;
pub mod saved;
pub mod screen;
pub mod tally;
