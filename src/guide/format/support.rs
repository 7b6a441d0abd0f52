//! The part of `guide.yaml` that is needed once the first questions are answered.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    ActionFile, AtFile, ChoiceFile, DAY, Entries, ID, MOST_ANSWERS, MOST_ITEMS, MOST_LETTERS,
    TextFile,
};

/// The part of `guide.yaml` that is needed once the first questions are answered.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct SupportFile {
    /// Các tổng đài, mỗi tổng đài một tên (id).
    ///
    /// Telephone lines to call, each under an id.
    #[serde(default)]
    pub hotlines: Entries<HotlineFile>,
    /// Khi không rõ thì làm vài thao tác rồi xem màn hình hiện gì.
    ///
    /// What is not known is looked at: clicks to do, then what the screen shows.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub observations: Vec<ObservationFile>,
    /// Những chỗ đường đi kết thúc: một trang (portal) hoặc một tổng đài (hotline).
    ///
    /// Where a walk ends: at a page (portal) or at a telephone line (hotline).
    pub endings: Entries<EndingFile>,
    /// Tên (id) của kết thúc dành cho ai gặp điều hướng dẫn không biết.
    ///
    /// The ending for whoever sees something that the guide does not know.
    #[schemars(regex(pattern = ID))]
    pub stuck: String,
    /// Nguồn của những gì thêm vào công văn, mỗi nguồn một tên (id).
    ///
    /// Where additions come from, each under an id.
    #[serde(default)]
    pub sources: Entries<SourceFile>,
    /// Những thay đổi sau công văn, mỗi điều có ngày bắt đầu.
    ///
    /// What has changed since the dispatch, each from a day on.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub notices: Vec<NoticeFile>,
    /// Tên (id) của những thay đổi (notices) phải biết trước câu hỏi đầu tiên.
    ///
    /// The notices to know before the first question.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS), inner(regex(pattern = ID)))]
    pub intro: Vec<String>,
    /// Những điều để an toàn, hiện trước thao tác đầu tiên.
    ///
    /// How to stay safe, shown before the first click.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub safety: Vec<AdditionFile>,
    /// Lời dặn người ngồi bên giúp, theo loại thao tác.
    ///
    /// What a helper is told, by the kind of click.
    #[serde(default)]
    pub helper: HelperFile,
    /// Những trục trặc có thể gặp, mỗi điều một tên (id).
    ///
    /// What can go wrong, each under an id.
    #[serde(default)]
    pub troubles: Entries<TroubleFile>,
}

impl SupportFile {
    /// Its keys.
    pub(in crate::guide) const KEYS: [&'static str; 10] = [
        "hotlines",
        "observations",
        "endings",
        "stuck",
        "sources",
        "notices",
        "intro",
        "safety",
        "helper",
        "troubles",
    ];
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
    pub title: TextFile,
    /// Ngày của nguồn: 2024, 2024-03 hoặc 2024-03-18. Không rõ thì bỏ trống.
    ///
    /// When it stood: 2024, 2024-03 or 2024-03-18. Left out where it is not known.
    // A year alone is a number to YAML.
    #[schemars(extend("type" = ["string", "integer"], "pattern" = r"^\d{4}(-\d{2}(-\d{2})?)?$"))]
    pub date: Option<String>,
}

/// Một lời thêm, không phải lời công văn. Luôn có nguồn.
///
/// A text that is not the dispatch's. It always names its source.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct AdditionFile {
    /// Tiếng Việt.
    ///
    /// In Vietnamese.
    #[schemars(length(min = 1, max = MOST_LETTERS))]
    pub vi: String,
    /// Tiếng Anh.
    ///
    /// In English.
    pub en: Option<String>,
    /// Tên (id) của nguồn, trong sources.
    ///
    /// The source, one of sources.
    #[schemars(regex(pattern = ID))]
    pub source: String,
    /// Chắc đến đâu: high (chắc, mặc định), medium (chưa thật chắc), low (chưa kiểm chứng).
    ///
    /// How sure it is: high (the default), medium, low.
    #[schemars(extend("enum" = ["high", "medium", "low"]))]
    pub sure: Option<String>,
}

/// Một thay đổi sau công văn.
///
/// What has changed since the dispatch.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct NoticeFile {
    /// Tên (id).
    ///
    /// Its id.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Ngày bắt đầu đúng, như 2025-07-01. Màn hình hiện điều này từ ngày đó.
    ///
    /// The first day on which it holds, like 2025-07-01. It is shown from that day on.
    #[schemars(regex(pattern = DAY))]
    pub since: String,
    /// Tiếng Việt.
    ///
    /// In Vietnamese.
    #[schemars(length(min = 1, max = MOST_LETTERS))]
    pub vi: String,
    /// Tiếng Anh.
    ///
    /// In English.
    pub en: Option<String>,
    /// Tên (id) của nguồn, trong sources.
    ///
    /// The source, one of sources.
    #[schemars(regex(pattern = ID))]
    pub source: String,
    /// Chắc đến đâu: high (chắc, mặc định), medium (chưa thật chắc), low (chưa kiểm chứng).
    ///
    /// How sure it is: high (the default), medium, low.
    #[schemars(extend("enum" = ["high", "medium", "low"]))]
    pub sure: Option<String>,
    /// Tên (id) của trang mà điều này dẫn tới, trong links. Địa chỉ hiện trên một dòng riêng.
    ///
    /// The page that it leads to, one of links. The address is shown on a line of its own.
    #[schemars(regex(pattern = ID))]
    pub link: Option<String>,
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
    pub open: Option<AdditionFile>,
    /// Khi bấm.
    ///
    /// Where something is pressed.
    pub press: Option<AdditionFile>,
    /// Khi nhập mã dùng một lần.
    ///
    /// Where a one-time code is typed.
    pub code: Option<AdditionFile>,
    /// Khi nhập thông tin khác.
    ///
    /// Where something else is typed.
    pub fill: Option<AdditionFile>,
    /// Khi nhìn xem màn hình hiện gì.
    ///
    /// Where something is looked for.
    pub see: Option<AdditionFile>,
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
    pub title: TextFile,
    /// Cách gỡ, mỗi việc một dòng.
    ///
    /// What to do, one thing a line.
    #[schemars(length(min = 1, max = MOST_ITEMS))]
    pub remedy: Vec<AdditionFile>,
    /// Khi gọi về điều này thì nói gì. Bỏ trống thì nói title.
    ///
    /// What to say when calling about it. Left out, it is the title.
    pub say: Option<TextFile>,
    /// Tên (id) của tổng đài để gọi về điều này.
    ///
    /// The hotline to call about it.
    #[schemars(regex(pattern = ID))]
    pub call: Option<String>,
    /// Dẫn tới đâu: một câu hỏi, phần xem thử, trường hợp hay kết thúc. Bỏ trống: quay lại chỗ đang làm.
    ///
    /// Where it leads: a question, an observation, a case or an ending. Left out: back to where it was met.
    #[schemars(regex(pattern = ID))]
    pub to: Option<String>,
    /// Vào trường hợp đó từ thao tác này, không phải từ đầu.
    ///
    /// The click of that case at which one then stands, if that is not its first.
    pub at: Option<AtFile>,
}

/// Một tổng đài.
///
/// A telephone line.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct HotlineFile {
    /// Số điện thoại, trong dấu ngoặc kép: "18001096".
    ///
    /// The number, in double quotes: "18001096".
    // Without quotes it is a number to YAML.
    #[schemars(extend("type" = ["string", "integer"], "pattern" = "^[0-9]+( [0-9]+)*$"))]
    pub phone: String,
    /// Tổng đài được gọi là gì.
    ///
    /// What it is called.
    pub title: TextFile,
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
    pub id: String,
    /// Cần có gì trong tay trước khi làm.
    ///
    /// What to have at hand before its clicks.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub needs: Vec<AdditionFile>,
    /// Các thao tác cần làm trước khi trả lời.
    ///
    /// The clicks to do before it can be answered.
    #[serde(default)]
    pub path: Vec<ActionFile>,
    /// Câu hỏi về điều màn hình hiện ra.
    ///
    /// The question about what the screen shows.
    pub ask: TextFile,
    /// Lời gợi ý để trả lời.
    ///
    /// What helps to answer it.
    pub hint: Option<AdditionFile>,
    /// Các câu trả lời.
    ///
    /// The answers.
    #[schemars(length(min = 1, max = MOST_ANSWERS))]
    pub answers: Vec<ChoiceFile>,
}

/// Một kết thúc: portal hoặc hotline, chỉ một trong hai.
///
/// An ending: a portal or a hotline, one of the two.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("oneOf" = [{"required": ["portal"]}, {"required": ["hotline"]}]))]
pub(in crate::guide) struct EndingFile {
    /// Tên (id) của trang, trong links.
    ///
    /// The page, one of links.
    #[schemars(regex(pattern = ID))]
    pub portal: Option<String>,
    /// Tên (id) của tổng đài, trong hotlines.
    ///
    /// The telephone line, one of hotlines.
    #[schemars(regex(pattern = ID))]
    pub hotline: Option<String>,
    /// Tiêu đề của kết thúc, cho ai không từ trường hợp nào tới.
    ///
    /// What it is for those whom no case led there.
    pub title: Option<TextFile>,
    /// Đã xong gì và làm gì tiếp.
    ///
    /// What has been achieved, and what to do next.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub after: Vec<AdditionFile>,
    /// Tên (id) của những thay đổi (notices) cần nhắc lại ở đây.
    ///
    /// The notices that matter here.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS), inner(regex(pattern = ID)))]
    pub notices: Vec<String>,
    /// Tên (id) của tổng đài để gọi khi cần giúp thêm.
    ///
    /// The hotline to call when more help is needed.
    #[schemars(regex(pattern = ID))]
    pub call: Option<String>,
    /// Khi gọi thì nói gì, mỗi câu một dòng. Chương trình tự thêm chỗ đang làm.
    ///
    /// What to say when calling, a sentence a line. The program adds where one is.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub say: Vec<TextFile>,
}
