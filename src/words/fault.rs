//! How the faults of a guide's file read. A volunteer who wrote the file is to mend it with these words.

use crate::guide::{AddressFault, Fault, Found, IdKind, Lang, RepeatFault, visible};

use super::error::did_you_mean;

/// What is wrong, in one line.
pub fn message(lang: Lang, fault: &Fault) -> String {
    match fault {
        Fault::Syntax(detail) => syntax(lang, &visible(detail)),
        Fault::UnknownKey { key, .. } => unknown_key(lang, &visible(key)),
        Fault::MissingKey(key) => missing_key(lang, key),
        Fault::DuplicateKey(key) => duplicate_key(lang, &visible(key)),
        Fault::WrongType { expected, found } => {
            wrong_type(lang, shape(lang, *expected), shape(lang, *found))
        }
        Fault::UnknownFormat(version) => unknown_format(lang, *version),
        Fault::BadId(id) => bad_id(lang, &visible(id)),
        Fault::DuplicateId(id) => duplicate_id(lang, &visible(id)),
        Fault::DanglingId { kind, id, .. } => dangling_id(lang, id_kind(lang, *kind), &visible(id)),
        Fault::EmptyText => empty_text(lang).to_owned(),
        Fault::EmptyList => empty_list(lang).to_owned(),
        Fault::HiddenCharacter(c) => hidden_character(lang, &visible(c.encode_utf8(&mut [0; 4]))),
        Fault::NoVerb => no_verb(lang).to_owned(),
        Fault::TwoVerbs(one, other) => two_verbs(lang, one, other),
        Fault::LabelNotInWords(words) => label_not_in_words(lang, words),
        Fault::Address(_, address) => bad_address(lang, &visible(address)),
        Fault::StrayAddress(address) => stray_address(lang, &visible(address)),
        Fault::BadPhone(phone) => bad_phone(lang, &visible(phone)),
        Fault::BadDate(date) => bad_date(lang, &visible(date)),
        Fault::Repeat(RepeatFault::Nested) => repeat_nested(lang).to_owned(),
        Fault::CaseId(_) => case_id(lang).to_owned(),
        Fault::CaseNumber(_) => case_number(lang).to_owned(),
        Fault::EndingKind => ending_kind(lang).to_owned(),
        Fault::BadSureness(given) => bad_sureness(lang, &visible(given)),
        Fault::Unreachable(kind) => unreachable_id(lang, id_kind(lang, *kind)),
        Fault::Endless(way) => endless(lang, &way.join(" → ")),
        Fault::NotComposed(_) => not_composed(lang).to_owned(),
        Fault::NoEnglish => no_english(lang).to_owned(),
        Fault::WideLabel(columns) => wide_label(lang, *columns),
        Fault::LongText(letters) => long_text(lang, *letters),
        Fault::OldSource(date) => old_source(lang, date),
        Fault::UnusedTrouble => unused_trouble(lang).to_owned(),
    }
}

/// How to mend it.
pub fn cure(lang: Lang, fault: &Fault) -> String {
    match fault {
        Fault::Syntax(_) => cure_syntax(lang).to_owned(),
        Fault::UnknownKey { key, known } => {
            suggest(lang, key, known, keys_are(lang, &names(known)))
        }
        Fault::MissingKey(key) => cure_missing_key(lang, key),
        Fault::DuplicateKey(_) => cure_duplicate_key(lang).to_owned(),
        Fault::WrongType { expected, .. } => cure_wrong_type(lang, shape(lang, *expected)),
        Fault::UnknownFormat(_) => cure_unknown_format(lang).to_owned(),
        Fault::BadId(_) => cure_bad_id(lang).to_owned(),
        Fault::DuplicateId(_) => cure_duplicate_id(lang).to_owned(),
        Fault::DanglingId { id, known, .. } => {
            suggest(lang, id, known, ids_are(lang, &names(known)))
        }
        Fault::EmptyText => cure_empty_text(lang).to_owned(),
        Fault::EmptyList => cure_empty_list(lang).to_owned(),
        Fault::HiddenCharacter(_) => cure_hidden_character(lang).to_owned(),
        Fault::NoVerb => cure_no_verb(lang).to_owned(),
        Fault::TwoVerbs(..) => cure_two_verbs(lang).to_owned(),
        Fault::LabelNotInWords(_) => cure_label_not_in_words(lang).to_owned(),
        Fault::Address(why, _) => address_fault(lang, *why).to_owned(),
        Fault::StrayAddress(_) => cure_stray_address(lang).to_owned(),
        Fault::BadPhone(_) => cure_bad_phone(lang).to_owned(),
        Fault::BadDate(_) => cure_bad_date(lang).to_owned(),
        Fault::Repeat(RepeatFault::Nested) => cure_repeat_nested(lang).to_owned(),
        Fault::CaseId(id) => cure_case_id(lang, id.as_str()),
        Fault::CaseNumber(number) => cure_case_number(lang, *number),
        Fault::EndingKind => cure_ending_kind(lang).to_owned(),
        Fault::BadSureness(_) => cure_bad_sureness(lang).to_owned(),
        Fault::Unreachable(_) => cure_unreachable(lang).to_owned(),
        Fault::Endless(_) => cure_endless(lang).to_owned(),
        Fault::NotComposed(mended) => cure_not_composed(lang, mended),
        Fault::NoEnglish => cure_no_english(lang).to_owned(),
        Fault::WideLabel(_) => cure_wide_label(lang).to_owned(),
        Fault::LongText(_) => cure_long_text(lang).to_owned(),
        Fault::OldSource(_) => cure_old_source(lang).to_owned(),
        Fault::UnusedTrouble => cure_unused_trouble(lang).to_owned(),
    }
}

/// How many names of those that exist are told.
const MOST_NAMES: usize = 30;

/// Names in a row, clean and not too many.
fn names<S: AsRef<str>>(known: &[S]) -> String {
    let shown: Vec<_> = known
        .iter()
        .take(MOST_NAMES)
        .map(|name| visible(name.as_ref()))
        .collect();
    let more = if known.len() > MOST_NAMES {
        ", …"
    } else {
        ""
    };
    format!("{}{more}", shown.join(", "))
}

/// The known word closest to `given`, if one is close, before `all`.
fn suggest<S: AsRef<str>>(lang: Lang, given: &str, known: &[S], all: String) -> String {
    match closest(given, known.iter().map(AsRef::as_ref)) {
        Some(name) => format!("{} {all}", did_you_mean(lang, &visible(name))),
        None => all,
    }
}

/// The longest name for which another is guessed: to compare long ones takes time by the square of their length.
const LONGEST_NAME: usize = 64;

/// The word of `known` that was probably meant by `given`.
pub fn closest<'k>(given: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    if given.len() > LONGEST_NAME {
        return None;
    }
    known
        .filter(|name| name.len() <= LONGEST_NAME)
        .map(|name| {
            (
                strsim::damerau_levenshtein(&given.to_lowercase(), name),
                name,
            )
        })
        .filter(|(distance, name)| *distance <= 1 + name.len() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

fn shape(lang: Lang, found: Found) -> &'static str {
    match found {
        Found::Text => shape_text(lang),
        Found::Number => shape_number(lang),
        Found::List => shape_list(lang),
        Found::Map => shape_map(lang),
        Found::Nothing => shape_nothing(lang),
        Found::Alias => shape_alias(lang),
    }
}

fn id_kind(lang: Lang, kind: IdKind) -> &'static str {
    match kind {
        IdKind::Target => kind_target(lang),
        IdKind::Link => kind_link(lang),
        IdKind::Hotline => kind_hotline(lang),
        IdKind::Ending => kind_ending(lang),
        IdKind::EarlierStep => kind_step(lang),
        IdKind::Click => kind_click(lang),
        IdKind::Step => kind_any_step(lang),
        IdKind::Source => kind_source(lang),
        IdKind::Trouble => kind_trouble(lang),
        IdKind::Notice => kind_notice(lang),
        IdKind::Question => kind_question(lang),
        IdKind::Observation => kind_observation(lang),
        IdKind::Case => kind_case(lang),
    }
}

fn address_fault(lang: Lang, why: AddressFault) -> &'static str {
    match why {
        AddressFault::NotHttps => address_not_https(lang),
        AddressFault::NotAscii => address_not_ascii(lang),
        AddressFault::Credentials => address_credentials(lang),
        AddressFault::Port => address_port(lang),
        AddressFault::BadHost => address_bad_host(lang),
        AddressFault::Punycode => address_punycode(lang),
        AddressFault::NotGovernment => address_not_government(lang),
        AddressFault::NotListed => address_not_listed(lang),
        AddressFault::BadPath => address_bad_path(lang),
    }
}

words! {
    syntax(detail: &str): "không đọc được YAML: {detail}", "not readable as YAML: {detail}";
    cure_syntax:
        "xem lại thụt đầu dòng, dấu ngoặc và dấu nháy ở chỗ này và dòng trên; chữ có dấu `: ` hay `#` thì đặt trong nháy kép",
        "look at the indentation, brackets and quotes here and on the line above; put a text with `: ` or `#` in double quotes";
    unknown_key(key: &str): "không có khóa `{key}`", "there is no key `{key}`";
    keys_are(list: &str): "các khóa dùng được ở đây: {list}", "the keys here are {list}";
    missing_key(key: &str): "thiếu khóa `{key}`", "the key `{key}` is missing";
    cure_missing_key(key: &str): "thêm `{key}: …`", "add `{key}: …`";
    duplicate_key(key: &str): "khóa `{key}` có hai lần", "the key `{key}` stands twice";
    cure_duplicate_key: "bỏ đi một", "take one away";
    wrong_type(expected: &str, found: &str): "cần {expected}, nhưng ở đây là {found}", "{expected} should stand here, not {found}";
    cure_wrong_type(expected: &str): "viết lại thành {expected}", "write it as {expected}";
    shape_text: "một dòng chữ", "a text";
    shape_number: "một số không có nháy", "a number without quotes";
    shape_list: "một danh sách (mỗi dòng bắt đầu bằng `- `)", "a list (each line begins with `- `)";
    shape_map: "các khóa và giá trị (`khóa: giá trị`)", "keys and values (`key: value`)";
    shape_nothing: "chỗ trống", "nothing";
    shape_alias: "một tham chiếu `*`", "a reference `*`";
    unknown_format(version: u32): "dạng tệp phiên bản {version} chưa biết", "format version {version} is not known";
    cure_unknown_format: "chương trình này đọc `format: 1`; có thể cần bản mới hơn", "this program reads `format: 1`; a newer one may be needed";
    bad_id(id: &str): "`{id}` không dùng làm tên được", "`{id}` cannot be an id";
    cure_bad_id:
        "chỉ dùng chữ thường không dấu, chữ số và dấu `-`, bắt đầu bằng chữ, nhiều nhất 64 ký tự: `cap-nhat-cccd`",
        "use lower-case letters without marks, digits and single `-`, beginning with a letter, at most 64: `update-cccd`";
    duplicate_id(id: &str): "tên `{id}` đã dùng rồi", "the id `{id}` is used already";
    cure_duplicate_id: "đặt `id` khác cho một trong hai", "give one of the two another `id`";
    dangling_id(kind: &str, id: &str): "không có {kind} tên `{id}`", "there is no {kind} `{id}`";
    ids_are(list: &str): "đang có: {list}", "there are: {list}";
    kind_target: "câu hỏi, trường hợp hay kết thúc", "question, case or ending";
    kind_link: "địa chỉ", "link";
    kind_hotline: "tổng đài", "hotline";
    kind_ending: "kết thúc", "ending";
    kind_step: "bước nào đứng trước", "earlier step";
    kind_click: "thao tác nào trong bước đó", "click in that step";
    kind_any_step: "bước nào trong trường hợp đó", "step in that case";
    kind_source: "nguồn", "source";
    kind_trouble: "trục trặc", "trouble";
    kind_notice: "lưu ý", "notice";
    kind_question: "câu hỏi", "question";
    kind_observation: "phần xem thử", "observation";
    kind_case: "trường hợp", "case";
    unreachable_id(kind: &str): "không có đường nào dẫn tới {kind} này", "nothing leads to this {kind}";
    cure_unreachable: "cho một câu trả lời dẫn tới đây bằng `to`, hoặc bỏ đi", "let an answer lead here with `to`, or take it away";
    endless(way: &str): "đường này quay vòng mãi: {way}", "this way goes round for ever: {way}";
    cure_endless: "cho một câu trả lời trên đường này dẫn tới trường hợp hay kết thúc", "let the answer lead on to a case or an ending instead";
    not_composed: "chữ và dấu viết rời nhau (không phải NFC)", "letters and marks are written apart (not NFC)";
    cure_not_composed(mended: &str): "viết lại thành: {mended}", "write it as: {mended}";
    no_english: "chưa có bản tiếng Anh", "there is no English text";
    cure_no_english: "thêm `en: …`; bỏ trống thì người đọc tiếng Anh thấy tiếng Việt", "add `en: …`; without it, readers of English see the Vietnamese";
    wide_label(columns: usize): "nhãn rộng {columns} cột, màn hình 40 cột phải xuống dòng", "the label is {columns} columns wide; a screen of 40 breaks it";
    cure_wide_label: "giữ nguyên nếu cổng ghi đúng như vậy", "leave it if that is what the portal shows";
    long_text(letters: usize): "đoạn này dài {letters} chữ cái, khó đọc một hơi", "the text has {letters} letters, too many to take in at once";
    cure_long_text: "chia thành hai ý, mỗi ý một mục", "make two items of it, one idea each";
    old_source(date: &str): "nguồn này từ {date}, đã hơn một năm", "this source is of {date}, more than a year ago";
    cure_old_source: "xem nguồn còn đúng không, rồi ghi ngày mới", "see whether it still holds, and write the new date";
    unused_trouble: "không thao tác nào nêu trục trặc này", "no click names this trouble";
    cure_unused_trouble: "thêm tên nó vào `troubles` của một thao tác, hoặc để vậy nếu nó có thể gặp ở bất cứ đâu", "add it to the `troubles` of a click, or leave it if it can happen anywhere";
    bad_sureness(given: &str): "`{given}` không phải mức chắc chắn", "`{given}` is no degree of sureness";
    cure_bad_sureness: "viết một trong: high, medium, low; bỏ trống là high", "write one of high, medium, low; left out, it is high";
    empty_text: "chỗ này chưa có chữ", "the text is empty";
    cure_empty_text: "viết nội dung, hoặc bỏ cả khóa nếu không cần", "write the text, or take the key away if it is not needed";
    empty_list: "danh sách này trống", "the list is empty";
    cure_empty_list: "thêm ít nhất một mục", "add at least one item";
    hidden_character(c: &str): "có ký tự ẩn {c}", "the text holds the hidden character {c}";
    cure_hidden_character: "xóa dòng này và gõ lại bằng tay, không dán", "delete the line and type it again by hand; do not paste";
    no_verb: "thao tác này không nói phải làm gì", "this click does not say what to do";
    cure_no_verb: "thêm đúng một trong: open, press, code, fill, see, repeat", "add exactly one of open, press, code, fill, see, repeat";
    two_verbs(one: &str, other: &str): "thao tác này có cả `{one}` và `{other}`", "this click has both `{one}` and `{other}`";
    cure_two_verbs: "tách thành hai thao tác, theo đúng công văn", "make two clicks of it, as the dispatch does";
    label_not_in_words(words: &str): "nhãn này không có trong lời của công văn: “{words}”", "the dispatch's words do not hold this label: “{words}”";
    cure_label_not_in_words:
        "chép nhãn và `words` đúng từng chữ từ công văn",
        "copy the label and `words` from the dispatch letter for letter";
    bad_address(address: &str): "địa chỉ `{address}` không dùng được", "the address `{address}` cannot be used";
    address_not_https: "địa chỉ phải bắt đầu bằng `https://`", "an address begins with `https://`";
    address_not_ascii: "địa chỉ có chữ lạ trông giống chữ thường; gõ lại bằng tay", "it holds letters that only look like ASCII; type it again by hand";
    address_credentials: "địa chỉ có `@`: đây là cách giả mạo quen thuộc", "it holds an `@`, a common way to deceive";
    address_port: "bỏ phần `:số` sau tên máy", "take away the `:port`";
    address_bad_host: "tên máy chỉ gồm chữ thường, chữ số, `-` và dấu chấm: `dichvucong.gov.vn`", "a host is lower-case letters, digits, `-` and dots: `dichvucong.gov.vn`";
    address_punycode: "tên máy viết kiểu `xn--` không được dùng", "a host written as `xn--` may not be used";
    address_not_government: "chỉ dùng địa chỉ dưới `.gov.vn`", "only addresses under `.gov.vn` may be used";
    address_not_listed: "tên máy này không có trong `hosts` của guide.yaml", "the host is not in the `hosts` of guide.yaml";
    address_bad_path: "sau tên máy chỉ dùng chữ, số và `/ - _ ~`, cả địa chỉ nhiều nhất 76 ký tự", "after the host only letters, digits and `/ - _ ~` may stand, at most 76 letters in all";
    stray_address(address: &str): "“{address}” trông như một địa chỉ mà hướng dẫn không có", "“{address}” reads as an address that the guide does not have";
    cure_stray_address:
        "thêm vào `links` của guide.yaml, hoặc viết lại (sau dấu chấm để một khoảng trắng)",
        "add it to the `links` of guide.yaml, or write it otherwise (a space after the dot)";
    bad_phone(phone: &str): "`{phone}` không phải số điện thoại", "`{phone}` is not a telephone number";
    cure_bad_phone: "viết 3 đến 11 chữ số trong nháy kép: \"18001096\"", "write 3 to 11 digits in double quotes: \"18001096\"";
    bad_date(date: &str): "`{date}` không phải ngày có thật", "`{date}` is not a day of the calendar";
    cure_bad_date:
        "viết năm-tháng-ngày: 2024-03-18; ngày của một nguồn có thể chỉ là 2024-03 hoặc 2024",
        "write year-month-day: 2024-03-18; the date of a source may be only 2024-03 or 2024";
    repeat_nested: "đoạn làm lại có một thao tác cũng là làm lại", "one of the repeated clicks is itself a repeat";
    cure_repeat_nested: "chỉ làm lại các thao tác thường", "repeat only plain clicks";
    case_id: "tên của trường hợp không khớp tên tệp", "the case's id is not the name of its file";
    cure_case_id(id: &str): "viết `id: {id}`", "write `id: {id}`";
    case_number: "số của trường hợp không khớp thứ tự trong guide.yaml", "the case's number is not its place in guide.yaml";
    cure_case_number(number: usize): "viết `number: {number}`", "write `number: {number}`";
    ending_kind: "kết thúc cần đúng một trong `portal` và `hotline`", "an ending has exactly one of `portal` and `hotline`";
    cure_ending_kind: "viết `portal: <địa chỉ>` hoặc `hotline: <tổng đài>`", "write `portal: <link>` or `hotline: <hotline>`";
}
