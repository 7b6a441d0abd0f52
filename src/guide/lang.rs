//! The languages, and how a text is written in both at once: a missing translation does not compile.

/// A language: that of a reader, which is Vietnamese unless English is asked for and of which the locale decides nothing;
/// or the first of a guide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Vietnamese.
    #[default]
    Vi,
    /// English.
    En,
}

impl Lang {
    /// Both.
    pub const ALL: &'static [Self] = &[Self::Vi, Self::En];

    /// Its code, which is also the key of a text in it.
    pub fn key(self) -> &'static str {
        self.pick(["vi", "en"])
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        self.pick([Self::En, Self::Vi])
    }

    /// Of two texts, Vietnamese and English, the one in this language and then the other one.
    pub fn first_of<T>(self, [vi, en]: [T; 2]) -> (T, T) {
        match self {
            Self::Vi => (vi, en),
            Self::En => (en, vi),
        }
    }

    /// The one of two texts, Vietnamese and English, that is in this language.
    pub fn pick<T>(self, [vi, en]: [T; 2]) -> T {
        match self {
            Self::Vi => vi,
            Self::En => en,
        }
    }
}

/// A text for the reader's language, with names in braces as in `format!`: `say!(lang, vi "…" en "…")`.
macro_rules! say {
    ($lang:expr, vi $vi:literal en $en:literal) => {
        match $lang {
            $crate::guide::Lang::Vi => format!($vi),
            $crate::guide::Lang::En => format!($en),
        }
    };
}

/// Defines `fn name(lang, key)`, which looks up a fixed text by its key: `None` if the table does not have the key.
macro_rules! table {
    ($(#[$meta:meta])* $vis:vis fn $name:ident; $($key:literal: $vi:literal, $en:literal;)+) => {
        $(#[$meta])*
        $vis fn $name(lang: $crate::guide::Lang, key: &str) -> Option<&'static str> {
            match (key, lang) {
                $(($key, $crate::guide::Lang::Vi) => Some($vi), ($key, $crate::guide::Lang::En) => Some($en),)+
                _ => None,
            }
        }
    };
}

/// Defines functions `name(lang, …)` that give a text in the reader's language.
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
            say!(lang, vi $vi en $en)
        }
    };
}
