//! What can be wrong with a guide, as data. How it reads is for others to say.

use std::sync::Arc;

use super::code::{Code, Severity};
use super::encoding::OldEncoding;
use super::id::Id;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not YAML; the parser's words.
    Syntax(String),
    /// A key that the format does not have.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that may stand there.
        known: Vec<&'static str>,
    },
    /// A key that must be there.
    MissingKey(&'static str),
    /// A key given twice.
    DuplicateKey(String),
    /// A value of another shape than the format asks for.
    WrongType {
        /// What should stand there.
        expected: Found,
        /// What does.
        found: Found,
        /// The keys that should stand there, where they are known.
        keys: &'static [&'static str],
    },
    /// A format version that this program does not know.
    UnknownFormat(u32),
    /// An id that has not the form of one.
    BadId(String),
    /// An id used twice where it must be the only one.
    DuplicateId(String),
    /// An id that nothing bears.
    DanglingId {
        /// What it should name.
        kind: IdKind,
        /// The id.
        id: String,
        /// The ids that exist.
        known: Vec<String>,
    },
    /// A text of nothing but white space.
    EmptyText,
    /// A list that must hold something.
    EmptyList,
    /// A text of more letters than anybody reads on a screen; how many it has.
    OverlongText(usize),
    /// A list of more items than a guide has any use for.
    OverlongList {
        /// How many it has.
        items: usize,
        /// How many it may have.
        most: usize,
    },
    /// Blanks in a row in a text.
    Blanks,
    /// A control, bidi or invisible character in a text.
    HiddenCharacter(char),
    /// A character in a text that no Vietnamese or English one is written with.
    ForeignCharacter(char),
    /// A text in an old encoding of Vietnamese.
    OldEncoding(OldEncoding),
    /// An answer that reads like another of the same question.
    SameLabel,
    /// A one-time code that is typed without its warning.
    CodeAsFill,
    /// A click without a verb.
    NoVerb,
    /// A click with two verbs.
    TwoVerbs(&'static str, &'static str),
    /// A label that does not stand in the dispatch's words for its click.
    LabelNotInWords(String),
    /// A page whose address does not stand in the dispatch's words for its click.
    AddressNotInWords {
        /// The address.
        address: String,
        /// The words.
        words: String,
    },
    /// An address that cannot be trusted.
    Address(AddressFault, String),
    /// An address inside a text that is none of the guide's links.
    StrayAddress(String),
    /// A telephone number that is none.
    BadPhone(String),
    /// A telephone number inside a text that is none of the guide's hotlines.
    StrayNumber(String),
    /// A date that the calendar does not have.
    BadDate(String),
    /// A repeat of clicks that cannot be repeated.
    Repeat(RepeatFault),
    /// A case that is listed and has no file.
    MissingFile {
        /// The case.
        id: Id,
        /// The names of the YAML files that are there.
        beside: Arc<[String]>,
    },
    /// A file that cannot be read.
    UnreadableFile {
        /// Its name.
        file: String,
        /// Why.
        why: Unreadable,
    },
    /// A case whose id is not the one under which it is listed.
    CaseId(Id),
    /// A case whose number is not its place in the list.
    CaseNumber(usize),
    /// A click at which something is entered that is no case.
    NoCaseToEnter,
    /// A portal where whoever is stuck is told to call.
    StuckAtPortal,
    /// A case without a click that ends at a portal.
    NoClicks,
    /// An ending that is neither, or both, of a portal and a hotline.
    EndingKind,
    /// A degree of sureness that is none.
    BadSureness(String),
    /// Something that nothing leads to.
    Unreachable(IdKind),
    /// A way through the questions that comes back to where it was; the ids on it.
    Endless(Vec<String>),
    /// Letters and marks that are written apart; the text as it should be.
    NotComposed(String),
    /// A text without English.
    NoEnglish,
    /// A label wider than a screen of 40 columns shows in one line; its width.
    WideLabel(usize),
    /// A text longer than people read on one screen; its length in letters.
    LongText(usize),
    /// A source that was more than a year old on the day of the check.
    OldSource(String),
    /// A trouble that no click names.
    UnusedTrouble,
    /// Files beside `guide.yaml` that no case names.
    UnlistedFiles(Vec<String>),
    /// A day that is yet to come on the day of the check.
    FutureDate(String),
    /// The numbers and addresses that one of two languages has, and those that the other has.
    NumbersDiffer {
        /// Those of the Vietnamese text alone.
        vi: Vec<String>,
        /// Those of the English text alone.
        en: Vec<String>,
    },
    /// What stands behind a ` #`, and looks like the rest of the text before it.
    CutText(String),
}

impl Fault {
    /// The fault's code.
    pub fn code(&self) -> Code {
        match self {
            Self::Syntax(_) => Code::Syntax,
            Self::UnknownKey { .. } => Code::UnknownKey,
            Self::MissingKey(_) => Code::MissingKey,
            Self::DuplicateKey(_) => Code::DuplicateKey,
            Self::WrongType { .. } => Code::WrongType,
            Self::UnknownFormat(_) => Code::UnknownFormat,
            Self::BadId(_) => Code::BadId,
            Self::DuplicateId(_) => Code::DuplicateId,
            Self::DanglingId { .. } => Code::DanglingId,
            Self::MissingFile { .. } => Code::MissingFile,
            Self::UnreadableFile { .. } => Code::UnreadableFile,
            Self::CaseId(_) => Code::CaseId,
            Self::CaseNumber(_) => Code::CaseNumber,
            Self::EmptyText => Code::EmptyText,
            Self::EmptyList => Code::EmptyList,
            Self::OverlongText(_) => Code::OverlongText,
            Self::OverlongList { .. } => Code::OverlongList,
            Self::HiddenCharacter(_) | Self::Blanks => Code::HiddenCharacter,
            Self::ForeignCharacter(_) | Self::OldEncoding(_) => Code::ForeignCharacter,
            Self::SameLabel => Code::SameLabel,
            Self::CodeAsFill => Code::CodeAsFill,
            Self::NoVerb => Code::NoVerb,
            Self::TwoVerbs(..) => Code::TwoVerbs,
            Self::LabelNotInWords(_) | Self::AddressNotInWords { .. } => Code::LabelNotInWords,
            Self::Repeat(_) => Code::BadRepeat,
            Self::EndingKind => Code::EndingKind,
            Self::NoCaseToEnter => Code::NoCaseToEnter,
            Self::NoClicks => Code::NoClicks,
            Self::StuckAtPortal => Code::StuckAtPortal,
            Self::Address(..) => Code::BadAddress,
            Self::StrayAddress(_) => Code::StrayAddress,
            Self::BadPhone(_) => Code::BadPhone,
            Self::StrayNumber(_) => Code::StrayNumber,
            Self::BadDate(_) => Code::BadDate,
            Self::BadSureness(_) => Code::BadSureness,
            Self::Unreachable(_) => Code::Unreachable,
            Self::Endless(_) => Code::Endless,
            Self::NotComposed(_) => Code::NotComposed,
            Self::NoEnglish => Code::NoEnglish,
            Self::WideLabel(_) => Code::WideLabel,
            Self::LongText(_) => Code::LongText,
            Self::OldSource(_) => Code::OldSource,
            Self::UnusedTrouble => Code::UnusedTrouble,
            Self::CutText(_) => Code::CutText,
            Self::UnlistedFiles(_) => Code::UnlistedFile,
            Self::FutureDate(_) => Code::FutureDate,
            Self::NumbersDiffer { .. } => Code::NumbersDiffer,
        }
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.code().severity()
    }
}

/// What an id can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdKind {
    /// A question, a case or an ending: where an answer leads.
    Target,
    /// A link.
    Link,
    /// A hotline.
    Hotline,
    /// An ending.
    Ending,
    /// An earlier step of the same case.
    EarlierStep,
    /// A click of a step.
    Click,
    /// A step of a case.
    Step,
    /// A source of additions.
    Source,
    /// A trouble.
    Trouble,
    /// A dated notice.
    Notice,
    /// A question of the triage.
    Question,
    /// An observation.
    Observation,
    /// A case.
    Case,
}

/// The shapes that a value in a file can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A single text.
    Text,
    /// A whole number.
    Number,
    /// A list.
    List,
    /// Keys and values.
    Map,
    /// Nothing at all.
    Nothing,
    /// A reference to another place of the file.
    Alias,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not there.
    NotThere,
    /// It is a folder, a pipe, a device, or a link out of the guide's folder.
    NotAFile,
    /// It holds more than this many MiB.
    TooLarge(usize),
    /// All the files of the guide hold more than this many MiB.
    GuideTooLarge(usize),
    /// It is not UTF-8, from this line on.
    NotUtf8(usize),
    /// The system does not allow it.
    NotAllowed,
    /// The system's reason, in its words.
    System(String),
}

/// Why an address cannot be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressFault {
    /// It does not begin with `https://`.
    NotHttps,
    /// It holds letters that only look like ASCII.
    NotAscii,
    /// It holds a user name or password.
    Credentials,
    /// It is a whole address where a host alone belongs.
    HostOnly,
    /// It names a port.
    Port,
    /// Its host is not a well-formed name.
    BadHost,
    /// Its host is written in punycode.
    Punycode,
    /// Its host is not under `.gov.vn`.
    NotGovernment,
    /// Its host is not on the guide's list.
    NotListed,
    /// Its path holds more than plain letters, digits and `/ - _ . ~`.
    BadPath,
}

/// Why clicks cannot be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepeatFault {
    /// One of the clicks is itself a repeat.
    Nested,
    /// All the repeats of the case show more clicks again than anybody would do.
    TooMany,
}
