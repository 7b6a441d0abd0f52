//! The codes of faults: what each is called, in one table. A code is never given a second meaning; the number of one
//! that is removed is never used again.

use std::fmt;

/// How much a fault matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The guide cannot be walked.
    Error,
    /// The guide can be walked; it could be better.
    Warning,
}

/// Defines the codes from the table: a code that stands in it once has its number, name and place in [`Code::ALL`].
macro_rules! codes {
    ($($number:literal $name:literal $code:ident;)+) => {
        /// A fault's stable code: a number, `E` or for a warning `W` and three digits, and a name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code {
            $(
                #[doc = concat!("`", $number, "`, ", $name, ".")]
                $code,
            )+
        }

        impl Code {
            /// Every code, by number; warnings last.
            pub const ALL: &'static [Self] = &[$(Self::$code,)+];

            /// The number: `E012`.
            pub fn number(self) -> &'static str {
                match self {
                    $(Self::$code => $number,)+
                }
            }

            /// The name: `dangling-id`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$code => $name,)+
                }
            }
        }
    };
}

codes! {
    // The shape of a file.
    "E001" "syntax" Syntax;
    "E002" "unknown-key" UnknownKey;
    "E003" "missing-key" MissingKey;
    "E004" "duplicate-key" DuplicateKey;
    "E005" "wrong-type" WrongType;
    "E006" "unknown-format" UnknownFormat;
    // Ids.
    "E010" "bad-id" BadId;
    "E011" "duplicate-id" DuplicateId;
    "E012" "dangling-id" DanglingId;
    "E013" "case-id" CaseId;
    "E014" "case-number" CaseNumber;
    "E015" "missing-file" MissingFile;
    "E016" "unreadable-file" UnreadableFile;
    // Texts and lists.
    "E020" "empty-text" EmptyText;
    "E021" "empty-list" EmptyList;
    "E022" "hidden-character" HiddenCharacter;
    "E023" "foreign-character" ForeignCharacter;
    // E024 was texts that imitate the program's own lines. The number is not used again.
    "E025" "overlong-text" OverlongText;
    "E026" "overlong-list" OverlongList;
    "E027" "same-label" SameLabel;
    // Clicks and endings.
    "E030" "no-verb" NoVerb;
    "E031" "two-verbs" TwoVerbs;
    "E032" "label-not-in-words" LabelNotInWords;
    "E033" "bad-repeat" BadRepeat;
    "E034" "ending-kind" EndingKind;
    "E035" "no-case-to-enter" NoCaseToEnter;
    "E036" "no-clicks" NoClicks;
    "E037" "stuck-at-portal" StuckAtPortal;
    "E038" "code-as-fill" CodeAsFill;
    // Single values.
    "E040" "bad-address" BadAddress;
    "E041" "stray-address" StrayAddress;
    "E042" "bad-phone" BadPhone;
    "E043" "bad-date" BadDate;
    "E044" "bad-sureness" BadSureness;
    "E045" "stray-number" StrayNumber;
    // The guide as a whole.
    "E050" "unreachable" Unreachable;
    "E051" "endless" Endless;
    // What could be better.
    "W001" "not-composed" NotComposed;
    "W002" "no-english" NoEnglish;
    "W003" "wide-label" WideLabel;
    "W004" "long-text" LongText;
    "W005" "old-source" OldSource;
    "W006" "unused-trouble" UnusedTrouble;
    "W007" "cut-text" CutText;
    "W008" "unlisted-file" UnlistedFile;
    "W009" "future-date" FutureDate;
    "W010" "numbers-differ" NumbersDiffer;
}

impl Code {
    /// How much its faults matter: the number's letter says it.
    pub fn severity(self) -> Severity {
        if self.number().starts_with('W') {
            Severity::Warning
        } else {
            Severity::Error
        }
    }

    /// The code with this number, in any case of letters, or with this name.
    pub fn find(raw: &str) -> Option<Self> {
        let is_meant = |code: &Self| code.number().eq_ignore_ascii_case(raw) || code.name() == raw;
        Self::ALL.iter().copied().find(is_meant)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number(), self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_in_order_and_each_is_found_by_its_number_and_its_name() {
        let numbers: Vec<&str> = Code::ALL.iter().map(|code| code.number()).collect();
        assert!(numbers.is_sorted() && numbers.iter().all(|number| number.len() == 4));
        for code in Code::ALL {
            for raw in [code.number(), &code.number().to_lowercase(), code.name()] {
                assert_eq!(Code::find(raw), Some(*code), "{raw}");
            }
        }
        for raw in [
            "",
            "12",
            "E12",
            "E024",
            "E999",
            "Dangling-Id",
            "E012 dangling-id",
        ] {
            assert_eq!(Code::find(raw), None, "{raw}");
        }
    }
}
