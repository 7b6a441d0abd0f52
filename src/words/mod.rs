//! Every word that a reader sees, in both languages side by side: a missing translation does not compile.
//!
//! Each entry becomes a function that takes the language first. Short sentences, imperatives without a pronoun, one
//! idea a line; the labels of the portal never stand here.

/// Defines functions `name(lang, …)` that give the text in the reader's language.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident $(($($arg:ident: $type:ty),+))? : $vi:literal, $en:literal;)+) => {
        $(words!(@one $(#[$meta])* $name $(($($arg: $type),+))? : $vi, $en);)+
    };
    (@one $(#[$meta:meta])* $name:ident : $vi:literal, $en:literal) => {
        $(#[$meta])*
        #[allow(missing_docs, reason = "each entry is its own text")]
        pub fn $name(lang: $crate::guide::Lang) -> &'static str {
            match lang {
                $crate::guide::Lang::Vi => $vi,
                $crate::guide::Lang::En => $en,
            }
        }
    };
    (@one $(#[$meta:meta])* $name:ident ($($arg:ident: $type:ty),+) : $vi:literal, $en:literal) => {
        $(#[$meta])*
        #[allow(missing_docs, reason = "each entry is its own text")]
        pub fn $name(lang: $crate::guide::Lang, $($arg: $type),+) -> String {
            match lang {
                $crate::guide::Lang::Vi => format!($vi),
                $crate::guide::Lang::En => format!($en),
            }
        }
    };
}

/// So many of a thing in English.
fn counted(n: usize, thing: &str) -> String {
    format!("{n} {thing}{}", if n == 1 { "" } else { "s" })
}

pub mod diff;
pub mod error;
pub mod explain;
pub mod fault;
pub mod guess;
pub mod help;
pub mod keys;
pub mod screen;
pub mod syntax;
