//! What leads to a case: questions, and observations with their clicks.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ActionFile, AdditionFile, At, EntryFile, ID, MOST_ANSWERS, MOST_ITEMS, TextFile};

/// Một câu trả lời.
///
/// An answer to a question.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct ChoiceFile {
    /// Tên (id), riêng trong câu hỏi này.
    ///
    /// Its id within the question.
    #[schemars(regex(pattern = ID))]
    pub id: At<String>,
    /// Câu trả lời, như người dân chọn.
    ///
    /// The answer, as it is offered.
    pub label: At<TextFile>,
    /// Dẫn tới đâu: một câu hỏi, phần xem thử, trường hợp hay kết thúc. Ở câu mà thao tác hỏi (then) thì bỏ được: làm tiếp
    /// thao tác sau.
    ///
    /// Where it leads: a question, an observation, a case or an ending. Left out of a question that a click asks (then),
    /// one goes on with the next click.
    #[schemars(regex(pattern = ID))]
    pub to: Option<At<String>>,
    /// Vào trường hợp từ thao tác này, không phải từ đầu.
    ///
    /// The click of the case at which one then stands, if that is not its first.
    pub at: Option<At<EntryFile>>,
}

/// Một câu hỏi, không bao giờ hỏi số thẻ, số điện thoại hay mật khẩu.
///
/// A question; never for a card number, a phone number or a password.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct QuestionFile {
    /// Tên (id).
    ///
    /// Its id.
    #[schemars(regex(pattern = ID))]
    pub id: At<String>,
    /// Câu hỏi.
    ///
    /// The question, as it is asked.
    pub ask: At<TextFile>,
    /// Các câu trả lời. Nên có một câu “không chắc”.
    ///
    /// The answers. One of them should be “not sure”.
    #[schemars(length(min = 1, max = MOST_ANSWERS))]
    pub answers: At<Vec<ChoiceFile>>,
}

/// Một phần xem thử: làm vài thao tác, rồi nói màn hình hiện gì.
///
/// An observation: clicks to do, then a question about what the screen shows.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct ObservationFile {
    /// Tên (id).
    ///
    /// Its id.
    #[schemars(regex(pattern = ID))]
    pub id: At<String>,
    /// Xem thử để biết điều gì; hiện thay cho “Xem màn hình hiện gì”.
    ///
    /// What it is for, shown in place of “See what the screen shows”.
    #[serde(rename = "for")]
    pub aim: Option<At<TextFile>>,
    /// Cần có gì trong tay trước khi làm.
    ///
    /// What to have at hand before its clicks.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub needs: At<Vec<At<AdditionFile>>>,
    /// Các thao tác cần làm trước khi trả lời.
    ///
    /// The clicks to do before it can be answered.
    #[serde(default)]
    pub path: At<Vec<At<ActionFile>>>,
    /// Câu hỏi về điều màn hình hiện ra.
    ///
    /// The question about what the screen shows.
    pub ask: At<TextFile>,
    /// Lời gợi ý để trả lời.
    ///
    /// What helps to answer it.
    pub hint: Option<At<AdditionFile>>,
    /// Các câu trả lời.
    ///
    /// The answers.
    #[schemars(length(min = 1, max = MOST_ANSWERS))]
    pub answers: At<Vec<ChoiceFile>>,
}
