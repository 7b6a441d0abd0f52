//! How changes between two versions of a guide read. A volunteer is to see in a minute what is new.

use crate::guide::Lang;
use crate::guide::diff::How;

fn key_in(lang: Lang, list: &str, key: &str) -> Option<&'static str> {
    word(lang, &format!("{list}.{key}"))
}

/// What the reader calls what these keys lead to in a part of a list; the keys themselves where there are no words.
pub fn key<'k>(lang: Lang, list: &str, path: &'k str) -> &'k str {
    let own = path.rsplit('.').next().unwrap_or(path);
    key_in(lang, list, path)
        .or_else(|| word(lang, path))
        .or_else(|| word(lang, own))
        .unwrap_or(path)
}

/// How many things changed in one way.
pub fn count(lang: Lang, how: How, n: usize) -> String {
    let kind = lang.pick(match how {
        How::New => ["mới", "new"],
        How::Gone => ["bỏ", "gone"],
        How::Changed => ["đổi", "changed"],
        How::Moved => ["đổi chỗ", "moved"],
        How::Renamed => ["đổi tên", "with another id"],
    });
    format!("{n} {kind}")
}

/// What the language of this key is called.
pub fn language(lang: Lang, key: &str) -> &str {
    match key {
        "vi" => lang.pick(["tiếng Việt", "Vietnamese"]),
        "en" => lang.pick(["tiếng Anh", "English"]),
        other => other,
    }
}

/// The heading of a list of the guide.
pub fn heading(lang: Lang, list: &str) -> &'static str {
    key_in(lang, list, "").unwrap_or_else(|| at_guide(lang))
}

table! {
    /// The words of a key of the format. `list.key` is a key in the parts of a list or behind another key, and `list.` the
    /// heading of a list of the guide.
    pub fn word;

    // Headings of lists.
    "notices.": "Lưu ý", "Notices";
    "safety.": "Để an toàn", "To be safe";
    "helper.": "Lời dặn người giúp", "Notes for the helper";
    "sources.": "Nguồn", "Sources";
    "groups.": "Các nhóm trục trặc", "Groups of troubles";

    // The keys of any file, and of any text.
    "format": "phiên bản của định dạng", "version of the format";
    "id": "mã của hướng dẫn", "id of the guide";
    "title": "tên", "name";
    "vi": "lời", "text";
    "en": "lời", "text";
    "source": "nguồn", "source";
    "sure": "mức chắc chắn", "certainty";
    "paper": "lời trên giấy", "the text on paper";

    // The guide.
    "": "hướng dẫn", "guide";
    "language": "thứ tiếng đầu", "first language";
    "dispatch": "văn bản", "document";
    "dispatch.number": "số văn bản", "number of the document";
    "dispatch.date": "ngày văn bản", "date of the document";
    "kind": "loại văn bản", "kind of document";
    "issuer": "nơi ban hành", "issuer";
    "subject": "việc được nói tới", "subject";
    "basis": "căn cứ", "basis";
    "purpose": "lý do", "reason";
    "hosts": "trang web được phép", "allowed sites";
    "links": "trang", "page";
    "url": "địa chỉ", "address";
    "hotlines": "tổng đài", "hotline";
    "phone": "số điện thoại", "telephone number";
    "extension": "số nhánh", "extension";
    "hours": "giờ làm việc", "hours";
    "triage": "câu hỏi", "question";
    "observations": "câu hỏi", "question";
    "ask": "lời câu hỏi", "question";
    "for": "để biết điều gì", "what it is for";
    "hint": "gợi ý", "hint";
    "answers": "câu trả lời", "answer";
    "label": "lời câu trả lời", "answer";
    "to": "nơi dẫn tới", "where it leads";
    "at": "chỗ vào trường hợp", "where the case is entered";
    "step": "bước được dẫn tới", "step that it leads to";
    "click": "thao tác được dẫn tới", "click that it leads to";
    "endings": "kết thúc", "ending";
    "portal": "trang được dẫn tới", "page that it leads to";
    "hotline": "tổng đài được dẫn tới", "hotline that it leads to";
    "after": "lời khi kết thúc", "text at the end";
    "call": "số gọi khi cần", "whom to call";
    "say": "câu nói khi gọi", "what to say when calling";
    "stuck": "chỗ dẫn tới khi gặp điều lạ", "where it sends whoever is stuck";
    "sources": "nguồn", "source";
    "date": "ngày", "date";
    "notices": "lưu ý", "notice";
    "since": "ngày bắt đầu", "first day";
    "link": "trang phải mở", "page to open";
    "intro": "lưu ý trước câu hỏi đầu tiên", "notices before the first question";
    "safety": "lời dặn an toàn", "safety rule";
    "helper": "lời dặn người giúp", "note for the helper";
    "troubles": "trục trặc", "trouble";
    "remedy": "cách gỡ", "remedy";
    "groups": "nhóm trục trặc", "group of troubles";
    "group": "nhóm", "group";
    "shown": "chỗ hiện", "where it is listed";

    // A case.
    "cases": "trường hợp", "case";
    "number": "số thứ tự", "number";
    "apps": "ứng dụng", "app";
    "use": "bước dùng chung", "shared step";
    "in": "ứng dụng phải mở", "app that it is done in";
    "optional": "chỉ làm nếu có", "done only where it is there";
    "then": "câu hỏi sau đó", "question asked after it";
    "do": "việc phải làm", "thing to do";
    "office": "nơi phải tới", "office to go to";
    "name": "tên nơi phải tới", "name of the office";
    "office.address": "địa chỉ nơi phải tới", "address of the office";
    "address": "địa chỉ nơi phải tới", "address of the office";
    "bring": "thứ phải mang theo", "thing to bring";
    "done": "điều đã xong", "what is done";
    "needs": "thứ cần có", "thing to have at hand";
    "steps": "bước", "step";
    "lead": "lời mở đầu của văn bản", "opening words of the document";
    "ending": "chỗ kết thúc", "ending";
    "closing": "lời kết của văn bản", "closing words of the document";
    "path": "thao tác", "click";
    "words": "lời văn bản", "words of the document";
    "open": "trang phải mở", "page to open";
    "press": "chữ phải bấm", "label to press";
    "code": "chỗ nhập mã", "field for the code";
    "fill": "chỗ nhập thông tin", "field to fill";
    "see": "chữ phải thấy", "label to look for";
    "repeat": "phần làm lại", "clicks to do again";
    "repeat.step": "bước làm lại", "step to do again";
    "through": "thao tác làm lại cuối cùng", "last click to do again";
    "path.en": "nghĩa tiếng Anh", "meaning in English";
    "path.vi": "nghĩa tiếng Việt", "meaning in Vietnamese";
    "alias": "tên khác trên màn hình", "other label on the screen";
    "alias.label": "tên khác trên màn hình", "other label on the screen";
    "session": "thao tác bắt đầu đăng nhập", "click with which the sign-in begins";
    "note": "ghi chú", "note";
    "path.notices": "lưu ý kèm theo", "notices";
    "endings.notices": "lưu ý kèm theo", "notices";
    "path.troubles": "trục trặc hay gặp", "troubles";
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
    said(name: &str, value: &str): "{name}: {value}", "{name}: {value}";
    within(place: &str, what: &str): "{place} · {what}", "{place} · {what}";
    with_id(name: &str, id: &str): "{name} (`{id}`)", "{name} (`{id}`)";
    other_language(name: &str): "{name} (tiếng Anh)", "{name} (Vietnamese)";
    shown_where_named: "chỉ ở thao tác nêu tên nó", "only at clicks that name it";
    source_of(name: &str): "nguồn của {name}", "source of the {name}";
    certainty_of(name: &str): "mức chắc chắn của {name}", "certainty of the {name}";

    // The closing line.
    nothing: "Không có thay đổi.", "No changes.";
    total(n: usize, list: &str): "{n} thay đổi: {list}.", "Changes: {n} ({list}).";

    // Where.
    at_contacts: "Địa chỉ và số điện thoại", "Addresses and telephone numbers";
    at_guide: "Hướng dẫn và văn bản", "The guide and the document";
    at_observation(heading: &str, n: usize): "{heading} · Phần {n}", "{heading} · Part {n}";
    at_ending(name: &str): "Kết thúc · {name}", "Ending · {name}";
    at_trouble(name: &str): "Trục trặc · {name}", "Trouble · {name}";
}
