//! How changes between two versions of a guide read. A volunteer is to see in a minute what is new.

use crate::guide::Lang;
use crate::guide::diff::{Deed, Name, Side, What};

/// What a part is.
pub fn what(lang: Lang, what: What) -> &'static str {
    match what {
        What::Link => web_page(lang),
        What::Hotline => hotline(lang),
        What::Host => host(lang),
        What::Guide => guide(lang),
        What::Dispatch => dispatch(lang),
        What::Basis => basis(lang),
        What::Purpose => purpose(lang),
        What::Question | What::Observation => question(lang),
        What::Case => case(lang),
        What::Need => need(lang),
        What::Step => step(lang),
        What::Click => click(lang),
        What::Choice => choice(lang),
        What::Ending => ending(lang),
        What::After => after(lang),
        What::Say => say(lang),
        What::Notice => notice(lang),
        What::Trouble => trouble(lang),
        What::Remedy => remedy(lang),
        What::Rule => rule(lang),
        What::HelperNote => helper(lang),
        What::Source => source(lang),
    }
}

/// What a field is about.
pub fn field(lang: Lang, name: Name, side: Side) -> String {
    let is_all = name == Name::Text;
    let name = match name {
        Name::Url => address(lang),
        Name::Phone => phone(lang),
        Name::Title => title(lang),
        Name::GuideId => guide_id(lang),
        Name::Stuck => stuck(lang),
        Name::DispatchNumber => dispatch_number(lang),
        Name::Date => date(lang),
        Name::Issuer => issuer(lang),
        Name::Subject => subject(lang),
        Name::Text => text(lang),
        Name::Ask => ask(lang),
        Name::Hint => hint(lang),
        Name::Label => label(lang),
        Name::LeadsTo | Name::EndsAt => leads_to(lang),
        Name::CaseNumber => case_number(lang),
        Name::Ending => case_ending(lang),
        Name::Closing => closing(lang),
        Name::Lead => lead(lang),
        Name::Words => words(lang),
        Name::Deed => to_do(lang),
        Name::Page => page(lang),
        Name::ScreenLabel => screen_label(lang),
        Name::Again => again(lang),
        Name::Gloss => gloss(lang),
        Name::Alias => alias(lang),
        Name::Note => note(lang),
        Name::Helper => helper(lang),
        Name::Troubles => troubles(lang),
        Name::Notices => notices(lang),
        Name::Intro => intro(lang),
        Name::Say => say(lang),
        Name::Call => call(lang),
        Name::Since => since(lang),
    };
    match (side, lang) {
        (Side::Itself, _) | (Side::Vietnamese, Lang::Vi) | (Side::English, Lang::En) => {
            name.to_owned()
        }
        (Side::Vietnamese, Lang::En) | (Side::English, Lang::Vi) => other_language(lang, name),
        // A text that is all that a part is needs no naming.
        (Side::Source, _) if is_all => source(lang).to_owned(),
        (Side::Source, _) => source_of(lang, name),
    }
}

/// What a click asks one to do.
pub fn deed(lang: Lang, deed: Deed) -> &'static str {
    deed.map_or(repeat(lang), |verb| lang.pick(verb.words().name))
}

words! {
    old: "Bản cũ", "Old";
    new: "Bản mới", "New";
    of_old(place: &str): "{place} (bản cũ)", "{place} (old version)";

    // Each kind of change.
    is_new(what: &str): "Mới: {what}", "New: {what}";
    is_gone(what: &str): "Bỏ: {what}", "Gone: {what}";
    is_changed(what: &str): "Đổi: {what}", "Changed: {what}";
    is_moved(what: &str, was: &str): "Đổi chỗ: {what} (trước là {was})", "Moved: {what} (it was {was})";
    is_renamed(what: &str, old: &str, new: &str): "Đổi tên (id): {what}: `{old}` → `{new}`", "Other id: {what}: `{old}` → `{new}`";
    numbered(what: &str, n: usize): "{what} {n}", "{what} {n}";
    numbered_old(what: &str, n: usize): "{what} {n} cũ", "old {what} {n}";
    quoted(what: &str, text: &str): "{what} “{text}”", "{what} “{text}”";
    field_new(name: &str): "thêm {name}", "added {name}";
    field_gone(name: &str): "bỏ {name}", "dropped {name}";
    field_changed(name: &str): "đổi {name}", "changed {name}";
    field_moved(name: &str): "đổi thứ tự {name}", "reordered {name}";
    field_of(change: &str, what: &str): "{change}: {what}", "{change}: {what}";
    said(name: &str, value: &str): "{name}: {value}", "{name}: {value}";

    // The closing line.
    nothing: "Không có thay đổi.", "No changes.";
    total(n: usize, list: &str): "{n} thay đổi: {list}.", "Changes: {n} ({list}).";
    count_new(n: usize): "{n} mới", "{n} new";
    count_gone(n: usize): "{n} bỏ", "{n} gone";
    count_changed(n: usize): "{n} đổi", "{n} changed";
    count_moved(n: usize): "{n} đổi chỗ", "{n} moved";
    count_renamed(n: usize): "{n} đổi tên", "{n} with another id";

    // Where.
    at_addresses: "Địa chỉ và số điện thoại", "Addresses and telephone numbers";
    at_dispatch: "Hướng dẫn và công văn", "The guide and the dispatch";
    at_observation(heading: &str, n: usize): "{heading} · Phần {n}", "{heading} · Part {n}";
    at_ending(name: &str): "Kết thúc · {name}", "Ending · {name}";
    at_notices: "Lưu ý", "Notices";
    at_trouble(name: &str): "Trục trặc · {name}", "Trouble · {name}";
    at_helper: "Lời dặn người giúp", "Notes for the helper";
    at_sources: "Nguồn", "Sources";

    // What changed.
    web_page: "trang", "page";
    hotline: "tổng đài", "hotline";
    host: "trang web được phép", "allowed site";
    guide: "hướng dẫn", "guide";
    dispatch: "công văn", "dispatch";
    basis: "căn cứ", "basis";
    purpose: "lý do", "reason";
    question: "câu hỏi", "question";
    case: "trường hợp", "case";
    need: "thứ cần có", "thing to have at hand";
    step: "bước", "step";
    click: "thao tác", "click";
    choice: "câu trả lời", "answer";
    ending: "kết thúc", "ending";
    after: "lời khi kết thúc", "text at the end";
    notice: "lưu ý", "notice";
    trouble: "trục trặc", "trouble";
    remedy: "cách gỡ", "remedy";
    rule: "lời dặn an toàn", "safety rule";
    helper: "lời dặn người giúp", "note for the helper";
    source: "nguồn", "source";

    // What of it.
    address: "địa chỉ", "address";
    phone: "số điện thoại", "telephone number";
    title: "tên", "name";
    guide_id: "mã của hướng dẫn", "id of the guide";
    stuck: "chỗ dẫn tới khi gặp điều lạ", "where it sends whoever is stuck";
    dispatch_number: "số công văn", "number of the dispatch";
    date: "ngày", "date";
    issuer: "nơi ban hành", "issuer";
    subject: "việc được nói tới", "subject";
    text: "lời", "text";
    ask: "lời câu hỏi", "question";
    hint: "gợi ý", "hint";
    label: "lời câu trả lời", "answer";
    leads_to: "nơi dẫn tới", "where it leads";
    case_number: "số thứ tự", "number";
    case_ending: "chỗ kết thúc", "ending";
    closing: "lời kết của công văn", "closing words of the dispatch";
    lead: "lời mở đầu của công văn", "opening words of the dispatch";
    words: "lời công văn", "words of the dispatch";
    to_do: "việc phải làm", "what to do";
    page: "trang phải mở", "page to open";
    screen_label: "chữ trên màn hình", "label on the screen";
    again: "phần làm lại", "clicks to do again";
    gloss: "nghĩa tiếng Anh", "meaning in English";
    alias: "tên khác trên màn hình", "other label on the screen";
    note: "ghi chú", "note";
    troubles: "trục trặc hay gặp", "troubles";
    notices: "lưu ý kèm theo", "notices";
    intro: "lưu ý trước câu hỏi đầu tiên", "notices before the first question";
    say: "câu nói khi gọi", "what to say when calling";
    call: "số gọi khi cần", "whom to call";
    since: "ngày bắt đầu", "first day";
    other_language(name: &str): "{name} (tiếng Anh)", "{name} (Vietnamese)";
    source_of(name: &str): "nguồn của {name}", "source of the {name}";

    // What a field says.
    repeat: "làm lại", "do again";
    repeated(step: usize, clicks: usize): "bước {step}, {clicks} thao tác đầu", "step {step}, the first {clicks} clicks";
    to_question(text: &str): "câu hỏi “{text}”", "the question “{text}”";
    to_case(n: usize): "trường hợp {n}", "case {n}";
    to_click(n: usize, words: &str): "trường hợp {n}, từ thao tác “{words}”", "case {n}, from the click “{words}”";
    to_ending(name: &str): "kết thúc “{name}”", "the ending “{name}”";
}
