//! How the faults of a guide's file read. A volunteer who wrote the file is to mend it with these words.

use crate::guide::{
    AddressFault, Date, Fault, Found, IdKind, Lang, OldEncoding, Phone, RepeatFault, Unreadable,
    is_hidden, visible,
};

mod text;

use super::guess::{names, suggest};
use super::{error, keys, syntax};

/// What is wrong, in one line, safe to print whatever the file holds.
pub fn message(lang: Lang, fault: &Fault) -> String {
    visible(&raw_message(lang, fault)).into_owned()
}

/// How to mend it, in one line, safe to print whatever the file holds.
pub fn cure(lang: Lang, fault: &Fault) -> String {
    visible(&raw_cure(lang, fault)).into_owned()
}

fn raw_message(lang: Lang, fault: &Fault) -> String {
    match fault {
        Fault::Syntax(detail) => match syntax::reason(lang, detail) {
            Some(reason) => text::stops(lang, reason),
            None => text::stops_with(lang, &visible(detail)),
        },
        Fault::UnknownKey { key, .. } => text::unknown_key(lang, &visible(key)),
        Fault::MissingKey(key) => text::missing_key(lang, key),
        Fault::DuplicateKey(key) => text::duplicate_key(lang, &visible(key)),
        Fault::WrongType {
            expected, found, ..
        } => text::wrong_type(lang, shape(lang, *expected), shape(lang, *found)),
        Fault::UnknownFormat(version) => text::unknown_format(lang, *version),
        Fault::BadId(id) => text::bad_id(lang, &visible(id)),
        Fault::DuplicateId(id) => text::duplicate_id(lang, &visible(id)),
        Fault::DanglingId { kind, id, .. } => dangling(lang, *kind, &visible(id)),
        Fault::EmptyText => text::empty_text(lang).to_owned(),
        Fault::EmptyList => text::empty_list(lang).to_owned(),
        Fault::OverlongText(letters) => text::overlong_text(lang, *letters),
        Fault::OverlongList { items, most } => text::overlong_list(lang, *items, *most),
        Fault::HiddenCharacter(c) => hidden(lang, *c),
        Fault::ForeignCharacter(c) => foreign(lang, *c),
        Fault::OldEncoding(OldEncoding::Tcvn3) => text::tcvn3(lang).to_owned(),
        Fault::OldEncoding(OldEncoding::Vni) => text::vni(lang).to_owned(),
        Fault::SameLabel => text::same_label(lang).to_owned(),
        Fault::CodeAsFill => text::code_as_fill(lang).to_owned(),
        Fault::NoVerb => text::no_verb(lang).to_owned(),
        Fault::TwoVerbs(one, other) => text::two_verbs(lang, one, other),
        Fault::LabelNotInWords(words) => text::label_not_in_words(lang, words),
        Fault::AddressNotInWords { address, words } => {
            text::address_not_in_words(lang, address, words)
        }
        Fault::Address(_, address) => text::bad_address(lang, &visible(address)),
        Fault::StrayAddress(address) => text::stray_address(lang, &visible(address)),
        Fault::BadPhone(phone) => text::bad_phone(lang, &visible(phone)),
        Fault::StrayNumber(number) => text::stray_number(lang, &visible(number)),
        Fault::MissingFile { id, .. } => text::missing_file(lang, id.as_str()),
        Fault::UnreadableFile { file, why } => unreadable(lang, &visible(file), why),
        Fault::NoCaseToEnter => text::no_case_to_enter(lang).to_owned(),
        Fault::StuckAtPortal => text::stuck_at_portal(lang).to_owned(),
        Fault::NoClicks => text::no_clicks(lang).to_owned(),
        Fault::CutText(rest) => text::cut_text(lang, &visible(rest)),
        Fault::BadDate(date) => text::bad_date(lang, &visible(date)),
        Fault::Repeat(RepeatFault::Nested) => text::repeat_nested(lang).to_owned(),
        Fault::Repeat(RepeatFault::TooMany) => text::repeat_too_many(lang).to_owned(),
        Fault::Blanks => text::blanks(lang).to_owned(),
        Fault::CaseId(_) => text::case_id(lang).to_owned(),
        Fault::CaseNumber(_) => text::case_number(lang).to_owned(),
        Fault::EndingKind => text::ending_kind(lang).to_owned(),
        Fault::BadSureness(given) => text::bad_sureness(lang, &visible(given)),
        Fault::Unreachable(kind) => text::unreachable_id(lang, id_kind(lang, *kind)),
        Fault::Endless(way) => text::endless(lang, &round(way)),
        Fault::NotComposed(_) => text::not_composed(lang).to_owned(),
        Fault::NoEnglish => text::no_english(lang).to_owned(),
        Fault::WideLabel(columns) => text::wide_label(lang, *columns),
        Fault::LongText(letters) => text::long_text(lang, *letters),
        Fault::OldSource(date) => text::old_source(lang, date),
        Fault::UnusedTrouble => text::unused_trouble(lang).to_owned(),
        Fault::UnlistedFiles(files) => text::unlisted_file(lang, &names(files)),
        Fault::FutureDate(date) => text::future_date(lang, date),
        Fault::NumbersDiffer { vi, en } => {
            text::numbers_differ(lang, &or_none(lang, vi), &or_none(lang, en))
        }
    }
}

fn raw_cure(lang: Lang, fault: &Fault) -> String {
    match fault {
        Fault::Syntax(detail) if syntax::is_slip(detail) => text::cure_slip(lang).to_owned(),
        Fault::Syntax(_) => text::cure_syntax(lang).to_owned(),
        // No key has a blank in it: it is the rest of a text.
        Fault::UnknownKey { key, .. } if key.trim().contains([' ', '”', '“']) => {
            text::cure_text_as_key(lang).to_owned()
        }
        Fault::UnknownKey { key, known } => {
            suggest(lang, key, known, text::keys_are(lang, &names(known)))
        }
        Fault::MissingKey(key) => match keys::purpose(lang, key) {
            Some(purpose) => text::cure_missing_key(lang, key, purpose),
            None => text::cure_missing_any_key(lang, key),
        },
        Fault::DuplicateKey(_) => text::cure_duplicate_key(lang).to_owned(),
        Fault::WrongType {
            expected,
            found,
            keys,
        } => match (expected, found) {
            (Found::Map, _) if (1..=MOST_INLINE).contains(&keys.len()) => {
                let keys: Vec<String> = keys.iter().map(|key| format!("{key}: …")).collect();
                text::cure_wrong_map(lang, &format!("{{{}}}", keys.join(", ")))
            }
            (Found::Map, _) if !keys.is_empty() => text::cure_wrong_section(lang, &names(keys)),
            (Found::Map, _) => text::cure_wrong_entries(lang).to_owned(),
            (Found::Text, Found::Alias) => text::cure_wrong_alias(lang).to_owned(),
            (Found::Text, _) => text::cure_wrong_text(lang).to_owned(),
            (expected, _) => text::cure_wrong_type(lang, shape(lang, *expected)),
        },
        Fault::UnknownFormat(_) => text::cure_unknown_format(lang).to_owned(),
        Fault::BadId(id)
            if id
                .strip_suffix(".yaml")
                .or(id.strip_suffix(".yml"))
                .is_some() =>
        {
            text::cure_id_of_file(lang).to_owned()
        }
        Fault::BadId(_) => text::cure_bad_id(lang).to_owned(),
        Fault::DuplicateId(_) => text::cure_duplicate_id(lang).to_owned(),
        Fault::DanglingId { kind, id, known } => {
            suggest(lang, id, known, declared(lang, *kind, known))
        }
        Fault::EmptyText => text::cure_empty_text(lang).to_owned(),
        Fault::EmptyList => text::cure_empty_list(lang).to_owned(),
        Fault::OverlongText(_) => text::cure_overlong_text(lang).to_owned(),
        Fault::OverlongList { .. } => text::cure_overlong_list(lang).to_owned(),
        Fault::HiddenCharacter('\n' | '\r') => text::cure_line_break(lang).to_owned(),
        Fault::HiddenCharacter(_) => text::cure_hidden_character(lang).to_owned(),
        Fault::ForeignCharacter(c) => match meant(*c) {
            Some(meant) => text::cure_similar_letter(lang, meant),
            None => text::cure_foreign_character(lang).to_owned(),
        },
        Fault::OldEncoding(OldEncoding::Tcvn3) => text::cure_old_encoding(lang, "TCVN3 (ABC)"),
        Fault::OldEncoding(OldEncoding::Vni) => text::cure_old_encoding(lang, "VNI Windows"),
        Fault::SameLabel => text::cure_same_label(lang).to_owned(),
        Fault::CodeAsFill => text::cure_code_as_fill(lang).to_owned(),
        Fault::NoVerb => text::cure_no_verb(lang).to_owned(),
        Fault::TwoVerbs(..) => text::cure_two_verbs(lang).to_owned(),
        Fault::LabelNotInWords(_) => text::cure_label_not_in_words(lang).to_owned(),
        Fault::AddressNotInWords { .. } => text::cure_address_not_in_words(lang).to_owned(),
        Fault::Address(why, _) => address_fault(lang, *why).to_owned(),
        Fault::StrayAddress(found) if found.contains('@') => text::cure_stray_mail(lang).to_owned(),
        Fault::StrayAddress(_) => text::cure_stray_address(lang).to_owned(),
        Fault::BadPhone(_) => text::cure_bad_phone(lang).to_owned(),
        Fault::StrayNumber(found) if !may_be_hotline(found) => {
            text::cure_stray_private_number(lang).to_owned()
        }
        Fault::StrayNumber(_) => text::cure_stray_number(lang).to_owned(),
        Fault::MissingFile { id, beside } => cure_of_missing(lang, id.as_str(), beside),
        Fault::UnreadableFile { why, .. } => cure_of_unreadable(lang, why).to_owned(),
        Fault::NoCaseToEnter => text::cure_no_case_to_enter(lang).to_owned(),
        Fault::StuckAtPortal => text::cure_stuck_at_portal(lang).to_owned(),
        Fault::NoClicks => text::cure_no_clicks(lang).to_owned(),
        Fault::CutText(_) => text::cure_cut_text(lang).to_owned(),
        Fault::BadDate(date) => match turned(date) {
            Turned::Day(date) => text::cure_turned_date(lang, &date),
            Turned::NoSuchDay => text::cure_no_such_day(lang).to_owned(),
            Turned::Unknown => text::cure_bad_date(lang).to_owned(),
        },
        Fault::Repeat(RepeatFault::Nested) => text::cure_repeat_nested(lang).to_owned(),
        Fault::Repeat(RepeatFault::TooMany) => text::cure_repeat_too_many(lang).to_owned(),
        Fault::Blanks => text::cure_blanks(lang).to_owned(),
        Fault::CaseId(id) => text::cure_case_id(lang, id.as_str()),
        Fault::CaseNumber(number) => text::cure_case_number(lang, *number),
        Fault::EndingKind => text::cure_ending_kind(lang).to_owned(),
        Fault::BadSureness(_) => text::cure_bad_sureness(lang).to_owned(),
        Fault::Unreachable(_) => text::cure_unreachable(lang).to_owned(),
        Fault::Endless(_) => text::cure_endless(lang).to_owned(),
        Fault::NotComposed(mended) => text::cure_not_composed(lang, mended),
        Fault::NoEnglish => text::cure_no_english(lang).to_owned(),
        Fault::WideLabel(_) => text::cure_wide_label(lang).to_owned(),
        Fault::LongText(_) => text::cure_long_text(lang).to_owned(),
        Fault::OldSource(_) => text::cure_old_source(lang).to_owned(),
        Fault::UnusedTrouble => text::cure_unused_trouble(lang).to_owned(),
        Fault::UnlistedFiles(_) => text::cure_unlisted_file(lang).to_owned(),
        Fault::FutureDate(_) => text::cure_future_date(lang).to_owned(),
        Fault::NumbersDiffer { .. } => text::cure_numbers_differ(lang).to_owned(),
    }
}

/// Names in a row, if there are any.
fn or_none(lang: Lang, known: &[String]) -> String {
    if known.is_empty() {
        text::none(lang).to_owned()
    } else {
        names(known)
    }
}

/// How many keys are written in one line.
const MOST_INLINE: usize = 4;

/// How many stops of a way round are told.
const MOST_STOPS: usize = 12;

/// A way round; of a long one its beginning and its end.
fn round(way: &[String]) -> String {
    let stops: Vec<_> = way.iter().map(|id| visible(id)).collect();
    if stops.len() <= MOST_STOPS {
        return stops.join(" → ");
    }
    let (head, tail) = (
        &stops[..MOST_STOPS / 2],
        &stops[stops.len() - MOST_STOPS / 2..],
    );
    format!("{} → … → {}", head.join(" → "), tail.join(" → "))
}

/// Why a file cannot be read.
pub fn unreadable(lang: Lang, file: &str, why: &Unreadable) -> String {
    match why {
        Unreadable::NotThere => format!(
            "{}: {}",
            error::cannot_read(lang, file),
            error::not_found(lang)
        ),
        Unreadable::NotAFile => error::not_a_file(lang, file),
        Unreadable::TooLarge(mib) => error::too_large(lang, file, *mib),
        Unreadable::GuideTooLarge(mib) => text::guide_too_large(lang, file, *mib),
        Unreadable::NotUtf8(line) => error::not_utf8(lang, file, *line),
        Unreadable::NotAllowed => format!(
            "{}: {}",
            error::cannot_read(lang, file),
            error::not_allowed(lang)
        ),
        Unreadable::System(reason) => format!("{}: {reason}", error::cannot_read(lang, file)),
    }
}

/// What to do about a file that cannot be read.
pub fn cure_of_unreadable(lang: Lang, why: &Unreadable) -> &'static str {
    match why {
        Unreadable::NotUtf8(_) => error::save_as_utf8(lang),
        _ => error::guide_folder(lang),
    }
}

/// What to do about a case without a file, where these files stand beside `guide.yaml`.
fn cure_of_missing(lang: Lang, id: &str, beside: &[String]) -> String {
    let stem = |name: &String| name.split('.').next().unwrap_or_default().to_lowercase();
    // `x.yml`, `X.yaml` and what Notepad makes of it, `x.yaml.txt`.
    if let Some(other) = beside.iter().find(|name| stem(name) == id) {
        return error::rename(lang, &visible(other), &format!("{id}.yaml"));
    }
    let stems: Vec<&str> = beside
        .iter()
        .filter_map(|name| name.strip_suffix(".yaml"))
        .filter(|stem| *stem != "guide")
        .collect();
    suggest(lang, id, &stems, text::cure_missing_file(lang, id))
}

fn shape(lang: Lang, found: Found) -> &'static str {
    match found {
        Found::Text => text::shape_text(lang),
        Found::Number => text::shape_number(lang),
        Found::List => text::shape_list(lang),
        Found::Map => text::shape_map(lang),
        Found::Nothing => text::shape_nothing(lang),
        Found::Alias => text::shape_alias(lang),
    }
}

/// Whether a number has the form of a hotline's.
fn may_be_hotline(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    Phone::new(&digits).is_some()
}

/// What is meant by a date that is not written as the format writes it.
enum Turned {
    /// This day, or this month.
    Day(String),
    /// A day that the calendar does not have.
    NoSuchDay,
    /// Nobody can say.
    Unknown,
}

/// Reads a date as people write it: `18/3/2024`, `ngày 18 tháng 3 năm 2024`, `3/2024`, `2024-3-18`.
fn turned(date: &str) -> Turned {
    let groups = date.split(|c: char| !c.is_ascii_digit());
    let groups: Vec<&str> = groups.filter(|group| !group.is_empty()).collect();
    let is_year = |group: &str| group.len() == 4;
    let (year, month, day) = match groups[..] {
        [day, month, year] if is_year(year) => (year, month, Some(day)),
        [year, month, day] if is_year(year) => (year, month, Some(day)),
        [month, year] if is_year(year) => (year, month, None),
        _ => return Turned::Unknown,
    };
    let two = |group: &str| format!("{group:0>2}");
    let (month, day) = (two(month), day.map(two));
    let whole = format!("{year}-{month}-{}", day.as_deref().unwrap_or("01"));
    match Date::parse(&whole) {
        Some(_) if day.is_none() => Turned::Day(format!("{year}-{month}")),
        Some(_) => Turned::Day(whole),
        None => Turned::NoSuchDay,
    }
}

fn id_kind(lang: Lang, kind: IdKind) -> &'static str {
    match kind {
        IdKind::Target => text::kind_target(lang),
        IdKind::Link => text::kind_link(lang),
        IdKind::Hotline => text::kind_hotline(lang),
        IdKind::Ending => text::kind_ending(lang),
        IdKind::EarlierStep | IdKind::Step => text::kind_step(lang),
        IdKind::Click => text::kind_click(lang),
        IdKind::Source => text::kind_source(lang),
        IdKind::Trouble => text::kind_trouble(lang),
        IdKind::Notice => text::kind_notice(lang),
        IdKind::Question => text::kind_question(lang),
        IdKind::Observation => text::kind_observation(lang),
        IdKind::Case => text::kind_case(lang),
    }
}

fn dangling(lang: Lang, kind: IdKind, id: &str) -> String {
    match kind {
        IdKind::EarlierStep => text::dangling_earlier_step(lang, id),
        IdKind::Step => text::dangling_step(lang, id),
        IdKind::Click => text::dangling_click(lang, id),
        kind => text::dangling_id(lang, id_kind(lang, kind), id),
    }
}

/// The ids that exist, and where another would be declared.
fn declared(lang: Lang, kind: IdKind, known: &[String]) -> String {
    let there = match known {
        [] => text::no_ids(lang).to_owned(),
        known => text::ids_are(lang, &names(known)),
    };
    let section = match kind {
        IdKind::Link => "links",
        IdKind::Hotline => "hotlines",
        IdKind::Ending => "endings",
        IdKind::Source => "sources",
        IdKind::Trouble => "troubles",
        IdKind::Notice => "notices",
        IdKind::EarlierStep => return format!("{there}; {}", text::only_earlier(lang)),
        _ => return there,
    };
    format!("{there}; {}", text::declare_in(lang, section))
}

fn hidden(lang: Lang, c: char) -> String {
    let shown = visible(c.encode_utf8(&mut [0; 4])).into_owned();
    match c {
        '\n' | '\r' => text::line_break(lang).to_owned(),
        '\t' => text::tab(lang).to_owned(),
        c if is_hidden(c) => text::hidden_character(lang, &shown),
        _ => text::stray_mark(lang, &shown),
    }
}

/// What a character is that neither Vietnamese nor English has.
fn foreign(lang: Lang, c: char) -> String {
    let code = u32::from(c);
    match (meant(c), c) {
        (Some(meant), 'Ð' | 'ð') => {
            text::icelandic_letter(lang, c, code, meant, u32::from(meant))
        }
        (Some(meant), _) => text::african_letter(lang, c, code, meant, u32::from(meant)),
        (None, _) if c.is_alphabetic() => text::foreign_letter(lang, c, code),
        (None, _) => text::foreign_character(lang, c, code),
    }
}

/// The Vietnamese letter that looks the same as one of another language.
fn meant(c: char) -> Option<char> {
    match c {
        'Ð' | 'Ɖ' => Some('Đ'),
        'ð' | 'ɖ' => Some('đ'),
        _ => None,
    }
}

fn address_fault(lang: Lang, why: AddressFault) -> &'static str {
    match why {
        AddressFault::NotHttps => text::address_not_https(lang),
        AddressFault::NotAscii => text::address_not_ascii(lang),
        AddressFault::Credentials => text::address_credentials(lang),
        AddressFault::Port => text::address_port(lang),
        AddressFault::HostOnly => text::address_host_only(lang),
        AddressFault::BadHost => text::address_bad_host(lang),
        AddressFault::Punycode => text::address_punycode(lang),
        AddressFault::NotGovernment => text::address_not_government(lang),
        AddressFault::NotListed => text::address_not_listed(lang),
        AddressFault::BadPath => text::address_bad_path(lang),
    }
}
