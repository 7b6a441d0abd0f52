//! What a guide adds to its dispatch, and where that comes from.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::guide::verb::Verb;

use super::{
    ADDRESS, At, DAY, EntryFile, ID, MOST_ITEMS, MOST_LETTERS, TextFile, one_language, written,
};

/// Một lời thêm, không phải lời công văn. Luôn có nguồn.
///
/// A text that is not the dispatch's. It always names its source.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = one_language)]
pub(in crate::guide) struct AdditionFile {
    /// Tiếng Việt.
    ///
    /// In Vietnamese.
    #[serde(default, deserialize_with = "written")]
    #[schemars(length(min = 1, max = MOST_LETTERS))]
    pub vi: Option<At<String>>,
    /// Tiếng Anh.
    ///
    /// In English.
    pub en: Option<At<String>>,
    /// Tên (id) của nguồn, trong sources.
    ///
    /// The source, one of sources.
    #[schemars(regex(pattern = ID))]
    pub source: At<String>,
    /// Chắc đến đâu: high (chắc, mặc định), medium (chưa thật chắc), low (chưa kiểm chứng).
    ///
    /// How sure it is: high (the default), medium, low.
    #[schemars(extend("enum" = ["high", "medium", "low"]))]
    pub sure: Option<At<String>>,
    /// Cũng lời ấy trên tờ giấy, khi lời trên chỉ có nghĩa trên màn hình (“chọn Không thấy”).
    ///
    /// The same on a sheet of paper, where the text only makes sense on a screen (“choose …”).
    pub paper: Option<At<TextFile>>,
}

/// Một nguồn.
///
/// Where additions come from.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct SourceFile {
    /// Nguồn được gọi là gì.
    ///
    /// What it is called.
    pub title: At<TextFile>,
    /// Ngày của nguồn: 2024, 2024-03 hoặc 2024-03-18. Không rõ thì bỏ trống.
    ///
    /// The date of the source: 2024, 2024-03 or 2024-03-18. Left out where it is not known.
    // A year alone is a number to YAML.
    #[schemars(extend("type" = ["string", "integer"], "minimum" = 1000, "maximum" = 9999, "pattern" = r"^\d{4}(-\d{2}(-\d{2})?)?$"))]
    pub date: Option<At<String>>,
    /// Địa chỉ để đọc nguồn: https, trên một trong các máy của hosts. Hiện ở danh sách nguồn.
    ///
    /// Where it can be read: https, on one of hosts. It is shown where the sources are listed.
    #[schemars(regex(pattern = ADDRESS))]
    pub url: Option<At<String>>,
}

/// Một thay đổi sau công văn.
///
/// What has changed since the dispatch.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = one_language)]
pub(in crate::guide) struct NoticeFile {
    /// Tên (id).
    ///
    /// Its id.
    #[schemars(regex(pattern = ID))]
    pub id: At<String>,
    /// Ngày bắt đầu đúng, như 2025-07-01. Màn hình hiện điều này từ ngày đó.
    ///
    /// The first day on which it holds, like 2025-07-01. It is shown from that day on.
    #[schemars(regex(pattern = DAY))]
    pub since: At<String>,
    /// Tiếng Việt.
    ///
    /// In Vietnamese.
    #[serde(default, deserialize_with = "written")]
    #[schemars(length(min = 1, max = MOST_LETTERS))]
    pub vi: Option<At<String>>,
    /// Tiếng Anh.
    ///
    /// In English.
    pub en: Option<At<String>>,
    /// Tên (id) của nguồn, trong sources.
    ///
    /// The source, one of sources.
    #[schemars(regex(pattern = ID))]
    pub source: At<String>,
    /// Chắc đến đâu: high (chắc, mặc định), medium (chưa thật chắc), low (chưa kiểm chứng).
    ///
    /// How sure it is: high (the default), medium, low.
    #[schemars(extend("enum" = ["high", "medium", "low"]))]
    pub sure: Option<At<String>>,
    /// Cũng lời ấy trên tờ giấy, khi lời trên chỉ có nghĩa trên màn hình (“chọn Không thấy”).
    ///
    /// The same on a sheet of paper, where the text only makes sense on a screen (“choose …”).
    pub paper: Option<At<TextFile>>,
    /// Tên (id) của trang mà điều này dẫn tới, trong links. Địa chỉ hiện trên một dòng riêng.
    ///
    /// The page that it leads to, one of links. The address is shown on a line of its own.
    #[schemars(regex(pattern = ID))]
    pub link: Option<At<String>>,
}

/// Lời dặn người giúp, theo loại thao tác.
///
/// What a helper is told, by the kind of click.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct HelperFile {
    /// Khi mở một trang.
    ///
    /// Where a page is opened.
    pub open: Option<At<AdditionFile>>,
    /// Khi bấm.
    ///
    /// Where something is pressed.
    pub press: Option<At<AdditionFile>>,
    /// Khi nhập mã dùng một lần.
    ///
    /// Where a one-time code is typed.
    pub code: Option<At<AdditionFile>>,
    /// Khi nhập thông tin khác.
    ///
    /// Where something else is typed.
    pub fill: Option<At<AdditionFile>>,
    /// Khi nhìn xem màn hình hiện gì.
    ///
    /// Where something is looked for.
    pub see: Option<At<AdditionFile>>,
    /// Khi làm một việc ngoài màn hình.
    ///
    /// Where something is done that is on no screen.
    pub r#do: Option<At<AdditionFile>>,
}

impl HelperFile {
    /// What a helper is told beside the clicks of a verb.
    pub fn given(&self, verb: Verb) -> Option<&At<AdditionFile>> {
        let given = match verb {
            Verb::Open => &self.open,
            Verb::Press => &self.press,
            Verb::Code => &self.code,
            Verb::Fill => &self.fill,
            Verb::See => &self.see,
            Verb::Do => &self.r#do,
        };
        given.as_ref()
    }
}

/// Một trục trặc và cách gỡ.
///
/// Something that can go wrong, and what to do then.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("dependencies" = {"at": ["to"]}))]
pub(in crate::guide) struct TroubleFile {
    /// Điều người dân thấy hoặc nói.
    ///
    /// What a person sees or says of it.
    pub title: At<TextFile>,
    /// Cách gỡ, mỗi việc một dòng.
    ///
    /// What to do, one thing a line.
    #[schemars(length(min = 1, max = MOST_ITEMS))]
    pub remedy: At<Vec<At<AdditionFile>>>,
    /// Khi gọi về điều này thì nói gì. Bỏ trống thì nói title.
    ///
    /// What to say when calling about it. Left out, it is the title.
    pub say: Option<At<TextFile>>,
    /// Tên (id) của tổng đài để gọi về điều này.
    ///
    /// The hotline to call about it.
    #[schemars(regex(pattern = ID))]
    pub call: Option<At<String>>,
    /// Dẫn tới đâu: một câu hỏi, phần xem thử, trường hợp hay kết thúc. Bỏ trống: quay lại chỗ đang làm.
    ///
    /// Where it leads: a question, an observation, a case or an ending. Left out: back to where it was met.
    #[schemars(regex(pattern = ID))]
    pub to: Option<At<String>>,
    /// Vào trường hợp đó từ thao tác này, không phải từ đầu.
    ///
    /// The click of that case at which one then stands, if that is not its first.
    pub at: Option<At<EntryFile>>,
    /// Tên (id) của nhóm, trong groups. Bỏ trống: đứng sau mọi nhóm.
    ///
    /// The group, one of groups. Left out: after every group.
    #[schemars(regex(pattern = ID))]
    pub group: Option<At<String>>,
    /// Hiện ở đâu: where-named (chỉ ở những thao tác nêu tên nó trong troubles). Bỏ trống: ở mọi nơi.
    ///
    /// Where it is listed: where-named (only at the clicks that name it in troubles). Left out: everywhere.
    #[schemars(extend("enum" = ["where-named"]))]
    pub shown: Option<At<String>>,
}

/// Một ứng dụng.
///
/// An app.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct AppFile {
    /// Ứng dụng được gọi là gì, đứng được sau chữ “trong”: ứng dụng Zalo.
    ///
    /// What it is called, so that it reads behind “in”: the Zalo app.
    pub title: At<TextFile>,
}

/// Một nhóm trục trặc.
///
/// A group of troubles.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct GroupFile {
    /// Nhóm được gọi là gì, trong vài chữ.
    ///
    /// What it is called, in a few words.
    pub title: At<TextFile>,
}
