//! E012: a reference to an id that does not exist. The fault carries what it should name, the id, and those that exist.

use crate::guide::Lang;

use super::guess::{names, suggest};

rule! {
    "E012" "dangling-id";
    title vi "tên không trỏ tới đâu"
          en "an id that names nothing";
    why   vi "Ở đây ghi tên (`id`) của một thứ viết ở chỗ khác: một kết thúc, một câu hỏi, một nguồn… Không có thứ nào mang tên này, nên chương trình không biết dẫn công dân đi đâu hay lấy lời ở đâu."
          en "Here stands the id of something that is written elsewhere: an ending, a question, a source. Nothing bears this id, so the program does not know where to lead a citizen, or whose words to show.";
    mend  vi "Thường là gõ sai: chép lại tên cho đúng từng chữ, dòng gợi ý liệt kê các tên đang có. Nếu là thứ mới thì viết thêm nó vào phần mà gợi ý nêu."
          en "Mostly it is misspelt: copy the id letter for letter; the help lists those that exist. If it is something new, write it into the section that the help names.";

    DanglingId { kind, id, known }:
    message |lang| message(lang, *kind, id);
    cure |lang| suggest(lang, id, known, declared(lang, *kind, known));
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
    /// A step that cases share.
    SharedStep,
    /// An app.
    App,
    /// A source of additions.
    Source,
    /// A trouble.
    Trouble,
    /// A group of troubles.
    Group,
    /// A dated notice.
    Notice,
    /// A question of the triage.
    Question,
    /// An answer to a question or an observation.
    Answer,
    /// An observation.
    Observation,
    /// A case.
    Case,
}

impl IdKind {
    pub(super) fn named(self, lang: Lang) -> String {
        match self {
            Self::Target => say!(lang,
                vi "câu hỏi, phần xem thử, trường hợp hay kết thúc"
                en "question, observation, case or ending"),
            Self::Link => say!(lang, vi "địa chỉ" en "link"),
            Self::Hotline => say!(lang, vi "tổng đài" en "hotline"),
            Self::Ending => say!(lang, vi "kết thúc" en "ending"),
            Self::App => say!(lang, vi "ứng dụng" en "app"),
            Self::SharedStep => say!(lang, vi "bước dùng chung" en "shared step"),
            Self::EarlierStep | Self::Step => say!(lang, vi "bước" en "step"),
            Self::Click => say!(lang, vi "thao tác" en "click"),
            Self::Source => say!(lang, vi "nguồn" en "source"),
            Self::Trouble => say!(lang, vi "trục trặc" en "trouble"),
            Self::Group => say!(lang, vi "nhóm trục trặc" en "group of troubles"),
            Self::Notice => say!(lang, vi "lưu ý" en "notice"),
            Self::Question => say!(lang, vi "câu hỏi" en "question"),
            Self::Answer => say!(lang, vi "câu trả lời" en "answer"),
            Self::Observation => say!(lang, vi "phần xem thử" en "observation"),
            Self::Case => say!(lang, vi "trường hợp" en "case"),
        }
    }

    /// The section of `guide.yaml` that declares such ids, if there is one.
    fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Link => "links",
            Self::Hotline => "hotlines",
            Self::Ending => "endings",
            Self::Source => "sources",
            Self::Trouble => "troubles",
            Self::Group => "groups",
            Self::SharedStep => "steps",
            Self::App => "apps",
            Self::Notice => "notices",
            _ => return None,
        })
    }
}

fn message(lang: Lang, kind: IdKind, id: &str) -> String {
    match kind {
        IdKind::EarlierStep => say!(lang,
            vi "không có bước nào đứng trước tên `{id}`"
            en "there is no earlier step `{id}`"),
        IdKind::Step => say!(lang,
            vi "trường hợp đó không có bước tên `{id}`"
            en "there is no step `{id}` in that case"),
        IdKind::Click => say!(lang,
            vi "bước đó không có thao tác tên `{id}`"
            en "there is no click `{id}` in that step"),
        kind => {
            let kind = kind.named(lang);
            say!(lang, vi "không có {kind} tên `{id}`" en "there is no {kind} `{id}`")
        }
    }
}

/// An id of more letters was probably made by the program.
const LONG_ID: usize = 32;

/// The ids that exist, and where another would be declared.
fn declared(lang: Lang, kind: IdKind, known: &[String]) -> String {
    let there = if known.is_empty() {
        say!(lang, vi "chưa có cái nào" en "there is none yet")
    } else {
        let list = names(known);
        say!(lang, vi "đang có: {list}" en "there are: {list}")
    };
    let where_to = match (kind, kind.section()) {
        (IdKind::EarlierStep, _) => say!(lang,
            vi "chỉ làm lại được một bước viết ở trên"
            en "only a step written above can be done again"),
        (IdKind::Click, _) if known.iter().any(|id| id.len() > LONG_ID) => say!(lang,
            vi "thao tác không ghi `id` thì mang tên theo lời của nó; muốn tên ngắn hơn thì thêm vào thao tác đó `id: ten-ngan`"
            en "a click without an `id` has one made of its words; for a shorter one add `id: short-name` to that click"),
        (_, Some(section)) => say!(lang,
            vi "nếu là cái mới thì viết thêm vào `{section}` của guide.yaml"
            en "a new one is written into `{section}` of guide.yaml"),
        (_, None) => return there,
    };
    format!("{there}; {where_to}")
}
