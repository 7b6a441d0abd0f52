//! What can be wrong with a guide: one file a rule, and the list of them.
//!
//! A rule is a code, a name, an explanation in both languages, an example (a fixture of the tests) and the message and
//! the cure of each of its faults. Where its check is one function of plain values it is there too, as `check`; most checks
//! are in `resolve`, which makes a [`Fault`] as data. To add a rule, write its file, its line in the list at the end of this one,
//! and its fixture. What a reader sees of a fault is made here, and all of it goes through [`visible`]. A number is never
//! given a second meaning, and that of a rule that is removed is not used again.

use std::fmt;
use std::sync::Arc;

use super::value::AddressFault;
use super::{Id, Lang, OldEncoding, visible};

pub mod guess;
pub mod words;

pub use bad_repeat::RepeatFault;
pub use dangling_id::IdKind;
pub use syntax::Slip;
pub use unreadable_file::Unreadable;
pub use wrong_type::Found;

/// How much a fault matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The guide cannot be walked.
    Error,
    /// The guide can be walked; it could be better.
    Warning,
}

/// A rule's stable code: a number, `E` or for a warning `W` and three digits, and a name. The list's order is that of
/// the numbers, warnings last.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code(&'static Rule);

/// What a rule's file says of all its faults.
#[derive(PartialEq, Eq)]
struct Rule {
    number: &'static str,
    name: &'static str,
    /// In Vietnamese and in English, as the two below.
    title: [&'static str; 2],
    why: [&'static str; 2],
    mend: [&'static str; 2],
    fixture: &'static str,
}

/// What a rule's file says of one fault, before it is made safe to print.
#[derive(Default)]
struct Says {
    message: String,
    cure: String,
}

impl Code {
    /// The number: `E012`.
    pub fn number(self) -> &'static str {
        self.0.number
    }

    /// The name: `dangling-id`.
    pub fn name(self) -> &'static str {
        self.0.name
    }

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

    /// What the fault is, in a few words.
    pub fn title(self, lang: Lang) -> &'static str {
        lang.pick(self.0.title)
    }

    /// Why it is a fault, for an author who is no programmer.
    pub fn why(self, lang: Lang) -> &'static str {
        lang.pick(self.0.why)
    }

    /// How to mend it, for the same author.
    pub fn mend(self, lang: Lang) -> &'static str {
        lang.pick(self.0.mend)
    }

    /// A piece of a guide that has the fault, with carets under it, and the same piece without it. Hidden characters are
    /// written out. The tests prove that the first raises exactly this fault and the second none.
    pub fn example(self) -> (String, &'static str) {
        let (wrong, right) = self.0.fixture.split_once("---\n").unwrap_or_default();
        let mut shown = String::with_capacity(wrong.len());
        let mut as_it_is = true;
        for line in wrong.lines() {
            match line.strip_prefix('#') {
                // Carets point at columns, which a character that is written out has moved.
                Some(carets) if carets.trim_start().starts_with('^') => {
                    if as_it_is {
                        shown.extend([" ", carets, "\n"]);
                    }
                }
                _ => {
                    let seen = visible(line);
                    as_it_is = seen == line;
                    shown.extend([&*seen, "\n"]);
                }
            }
        }
        (shown, right)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number(), self.name())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Fault {
    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.code().severity()
    }

    /// What is wrong, in one line, safe to print whatever the file holds.
    pub fn message(&self, lang: Lang) -> String {
        visible(&self.says(lang).message).into_owned()
    }

    /// How to mend it, in one line, safe to print whatever the file holds.
    pub fn cure(&self, lang: Lang) -> String {
        visible(&self.says(lang).cure).into_owned()
    }
}

/// Defines a rule: its code and name, its explanation, and each of its faults with a message and a cure. A fault is
/// written as in a pattern. A text is `vi "…" en "…"` with the fault's fields in braces, or `|lang|` and an expression.
/// Without one of the texts or without the fixture `tests/fixtures/faults/CODE-name.yaml` this does not compile; a field
/// that neither the message nor the cure uses is a warning.
macro_rules! rule {
    (
        $number:literal $name:literal;
        title vi $title_vi:literal en $title_en:literal;
        why vi $why_vi:literal en $why_en:literal;
        mend vi $mend_vi:literal en $mend_en:literal;
        $(
            $fault:ident $(($($item:ident),+))? $({ $($field:ident),+ })?:
            message $(vi $message_vi:literal en $message_en:literal)? $(|$message_lang:ident| $message:expr)?;
            cure $(vi $cure_vi:literal en $cure_en:literal)? $(|$cure_lang:ident| $cure:expr)?;
        )+
    ) => {
        pub(super) static RULE: super::Rule = super::Rule {
            number: $number,
            name: $name,
            title: [$title_vi, $title_en],
            why: [$why_vi, $why_en],
            mend: [$mend_vi, $mend_en],
            fixture: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/faults/", $number, "-", $name, ".yaml"
            )),
        };

        $(
            /// What is said of this fault; nothing of any other.
            #[allow(non_snake_case, reason = "it has the name of the fault")]
            pub(super) fn $fault(fault: &super::Fault, lang: super::Lang) -> super::Says {
                let super::Fault::$fault $(($($item),+))? $({ $($field),+ })? = fault else {
                    return super::Says::default();
                };
                super::Says {
                    message: {
                        $(say!(lang, vi $message_vi en $message_en))?
                        $({ let $message_lang = lang; $message })?
                    },
                    cure: {
                        $(say!(lang, vi $cure_vi en $cure_en))?
                        $({ let $cure_lang = lang; $cure })?
                    },
                }
            }
        )+
    };
}

/// Makes the modules of the rules, [`Fault`] and [`Code::ALL`] from the list: a rule's module, and its faults with what
/// each carries.
macro_rules! rules {
    ($(
        $module:ident: $($fault:ident $(($($item:ty),+))? $({ $($field:ident: $type:ty),+ })?)|+;
    )+) => {
        $(pub(super) mod $module;)+

        /// What is wrong. How it reads is in the file of its rule.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the file of the rule says what each fault carries")]
        pub enum Fault {
            $($($fault $(($($item),+))? $({ $($field: $type),+ })?,)+)+
        }

        impl Code {
            /// Every code, by number; warnings last.
            pub const ALL: &'static [Self] = &[$(Self(&$module::RULE),)+];
        }

        impl Fault {
            /// The code of its rule.
            pub fn code(&self) -> Code {
                match self {
                    $($(Self::$fault { .. } => Code(&$module::RULE),)+)+
                }
            }

            fn says(&self, lang: Lang) -> Says {
                match self {
                    $($(Self::$fault { .. } => $module::$fault(self, lang),)+)+
                }
            }
        }
    };
}

rules! {
    // The shape of a file.
    syntax: Slip(Slip) | Syntax(String);
    unknown_key: UnknownKey { key: String, known: Vec<&'static str> };
    missing_key: MissingKey(&'static str);
    duplicate_key: DuplicateKey(String);
    wrong_type: WrongType { expected: Found, found: Found, keys: &'static [&'static str] } | OddNumber(u32);
    unknown_format: UnknownFormat(u32);
    // Ids.
    bad_id: BadId(String);
    duplicate_id: DuplicateId(String);
    dangling_id: DanglingId { kind: IdKind, id: String, known: Vec<String> };
    case_id: CaseId(Id);
    case_number: CaseNumber(usize);
    missing_file: MissingFile { id: Id, beside: Arc<[String]> };
    unreadable_file: UnreadableFile { file: String, why: Unreadable } | UnreadableDemo { file: String, why: Unreadable };
    // Texts and lists. E024 was texts that imitate the program's own lines.
    empty_text: EmptyText(String);
    empty_list: EmptyList;
    hidden_character: HiddenCharacter(char) | Blanks;
    foreign_character: ForeignCharacter(char) | OldEncoding(OldEncoding);
    overlong_text: OverlongText(usize);
    overlong_list: OverlongList { items: usize, most: usize };
    same_label: SameLabel;
    // Clicks and endings.
    no_verb: NoVerb;
    two_verbs: TwoVerbs(&'static str, &'static str);
    label_not_in_words: LabelNotInWords { label: String, words: String } | AddressNotInWords { address: String, words: String };
    bad_repeat: Repeat(RepeatFault);
    ending_kind: EndingKind;
    no_case_to_enter: NoCaseToEnter;
    no_clicks: NoClicks;
    stuck_at_portal: StuckAtPortal;
    code_as_fill: CodeAsFill;
    // Single values.
    bad_address: Address(AddressFault, String);
    stray_address: StrayAddress(String);
    bad_phone: BadPhone(String) | BadExtension(String);
    bad_date: BadDate(String);
    bad_sureness: BadSureness(String);
    stray_number: StrayNumber(String);
    bad_shown: BadShown(String);
    // The guide as a whole.
    unreachable: Unreachable(IdKind);
    endless: Endless(Vec<String>);
    // Demos.
    demo_step: UnknownStep | StepNotOffered { step: String, offered: Vec<String> } |
        TooOften { step: String, left: usize, offered: Vec<String> } | Unfinished(Vec<String>) | OtherEnd { said: String, reached: Option<String> };
    // Kinds and languages.
    unknown_value: UnknownValue { given: String, known: Vec<&'static str> };
    own_language: OwnLanguage(Lang);
    // What belongs together.
    step_kind: StepKind;
    no_triage: NoTriage;
    then_elsewhere: ThenElsewhere;
    passed_over: PassedOver { case: String, click: String };
    // What could be better.
    not_composed: NotComposed(String);
    no_english: OneLanguage(Lang);
    wide_label: WideLabel(usize);
    long_text: LongText(usize);
    old_source: OldSource(String);
    unused_trouble: UnusedTrouble | NeverShown | UnusedStep | UnusedGroup;
    cut_text: CutText(String);
    unlisted_file: UnlistedFiles(Vec<String>) | CopiedFiles(Vec<(String, String)>);
    future_date: FutureDate(String);
    numbers_differ: NumbersDiffer { first: Lang, vi: Vec<String>, en: Vec<String> };
    word_quotes: WordQuotes(String);
    like_phone: LikePhone(String);
    like_host: HostHolds(String) | HostNear(String);
    copied_number: CopiedNumber(String);
    copied_name: CopiedName(String);
    not_government: NotGovernment(String);
    foreign_phone: ForeignPhone(String);
}
