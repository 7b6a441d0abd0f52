//! `guide.yaml`: what the cases share.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    ADDRESS, AdditionFile, At, DAY, Entries, GroupFile, HOST, HelperFile, ID, MOST_CASES,
    MOST_ITEMS, NoticeFile, ObservationFile, PHONE, QuestionFile, SourceFile, TextFile,
    TroubleFile,
};

/// guide.yaml: những gì các trường hợp dùng chung.
///
/// guide.yaml: what the cases share.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct GuideFile {
    /// Phiên bản của định dạng: 1.
    ///
    /// The version of the format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub format: At<u32>,
    /// Tên (id) của hướng dẫn: chữ thường không dấu, chữ số, gạch nối.
    ///
    /// The guide's id: lower-case letters, digits, hyphens.
    #[schemars(regex(pattern = ID))]
    pub id: At<String>,
    /// Hướng dẫn nói về việc gì; hiện ở màn hình đầu.
    ///
    /// What the guide is about, on the first screen.
    pub title: At<TextFile>,
    /// Công văn mà hướng dẫn làm theo.
    ///
    /// The official letter that the guide carries.
    pub dispatch: DispatchFile,
    /// Các tên máy mà địa chỉ được phép dùng, nên đều dưới .gov.vn. Không ghi https:// ở đây.
    ///
    /// The hosts that addresses may be on, which should all be under .gov.vn. Without https://.
    #[schemars(length(max = MOST_ITEMS), inner(regex(pattern = HOST)))]
    pub hosts: At<Vec<At<String>>>,
    /// Các trang mà hướng dẫn dẫn tới, mỗi trang một tên (id).
    ///
    /// The pages that the guide sends people to, each under an id.
    pub links: At<Entries<LinkFile>>,
    /// Các câu hỏi để chọn trường hợp. Câu đứng đầu được hỏi đầu tiên.
    ///
    /// The questions that lead to a case. The first is asked first.
    #[schemars(length(min = 1, max = MOST_ITEMS))]
    pub triage: At<Vec<QuestionFile>>,
    /// Các trường hợp, theo số từ 1. Mỗi tên (id) là một tệp bên cạnh: tên.yaml.
    ///
    /// The cases, by number from 1. Each id names a file beside this one: id.yaml.
    #[schemars(length(min = 1, max = MOST_CASES), inner(regex(pattern = ID)))]
    pub cases: At<Vec<At<String>>>,
    /// Các tổng đài, mỗi tổng đài một tên (id).
    ///
    /// Telephone lines to call, each under an id.
    #[serde(default)]
    pub hotlines: At<Entries<HotlineFile>>,
    /// Khi không rõ thì làm vài thao tác rồi xem màn hình hiện gì.
    ///
    /// What is not known is looked at: clicks to do, then what the screen shows.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub observations: At<Vec<ObservationFile>>,
    /// Những chỗ đường đi kết thúc: một trang (portal) hoặc một tổng đài (hotline).
    ///
    /// Where a walk ends: at a page (portal) or at a telephone line (hotline).
    pub endings: At<Entries<EndingFile>>,
    /// Tên (id) của kết thúc dành cho ai gặp điều hướng dẫn không biết.
    ///
    /// The ending for whoever sees something that the guide does not know.
    #[schemars(regex(pattern = ID))]
    pub stuck: At<String>,
    /// Nguồn của những gì thêm vào công văn, mỗi nguồn một tên (id).
    ///
    /// Where additions come from, each under an id.
    #[serde(default)]
    pub sources: At<Entries<SourceFile>>,
    /// Những thay đổi sau công văn, mỗi điều có ngày bắt đầu.
    ///
    /// What has changed since the dispatch, each from a day on.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub notices: At<Vec<At<NoticeFile>>>,
    /// Tên (id) của những thay đổi (notices) phải biết trước câu hỏi đầu tiên.
    ///
    /// The notices to know before the first question.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS), inner(regex(pattern = ID)))]
    pub intro: At<Vec<At<String>>>,
    /// Những điều để an toàn, hiện trước thao tác đầu tiên.
    ///
    /// How to stay safe, shown before the first click.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub safety: At<Vec<At<AdditionFile>>>,
    /// Lời dặn người ngồi bên giúp, theo loại thao tác.
    ///
    /// What a helper is told, by the kind of click.
    #[serde(default)]
    pub helper: HelperFile,
    /// Các nhóm trục trặc, mỗi nhóm một tên (id), theo thứ tự hiện ra.
    ///
    /// The groups of troubles, each under an id, in the order in which they are listed.
    #[serde(default)]
    pub groups: At<Entries<GroupFile>>,
    /// Những trục trặc có thể gặp, mỗi điều một tên (id).
    ///
    /// What can go wrong, each under an id.
    #[serde(default)]
    pub troubles: At<Entries<TroubleFile>>,
}

/// Công văn.
///
/// The dispatch.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct DispatchFile {
    /// Số, như 252/STTTT-CNTT&BCVT.
    ///
    /// Its number, like 252/STTTT-CNTT&BCVT.
    #[schemars(length(min = 1))]
    pub number: At<String>,
    /// Ngày, như 2024-03-18.
    ///
    /// Its day, like 2024-03-18.
    #[schemars(regex(pattern = DAY))]
    pub date: At<String>,
    /// Nơi ban hành.
    ///
    /// Who issued it.
    pub issuer: At<TextFile>,
    /// Về việc gì.
    ///
    /// What it is about.
    pub subject: At<TextFile>,
    /// Căn cứ.
    ///
    /// The decisions it rests on.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub basis: At<Vec<At<TextFile>>>,
    /// Vì sao nên làm.
    ///
    /// Why it asks what it asks.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub purpose: At<Vec<At<TextFile>>>,
}

/// Một trang.
///
/// A page.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct LinkFile {
    /// Địa chỉ: https, trên một trong các máy của hosts.
    ///
    /// Its address: https, on one of hosts.
    #[schemars(regex(pattern = ADDRESS))]
    pub url: At<String>,
    /// Trang được gọi là gì.
    ///
    /// What it is called.
    pub title: At<TextFile>,
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
    #[schemars(extend("type" = ["string", "integer"], "pattern" = PHONE))]
    pub phone: At<String>,
    /// Tổng đài được gọi là gì.
    ///
    /// What it is called.
    pub title: At<TextFile>,
    /// Số nhánh, bấm sau khi gọi được, trong dấu ngoặc kép: "2".
    ///
    /// The extension, dialled after the number, in double quotes: "2".
    #[schemars(extend("type" = ["string", "integer"], "pattern" = "^[0-9]{1,6}$"))]
    pub extension: Option<At<String>>,
    /// Giờ có người trả lời.
    ///
    /// The hours at which it is answered.
    pub hours: Option<At<TextFile>>,
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
    pub portal: Option<At<String>>,
    /// Tên (id) của tổng đài, trong hotlines.
    ///
    /// The telephone line, one of hotlines.
    #[schemars(regex(pattern = ID))]
    pub hotline: Option<At<String>>,
    /// Tiêu đề của kết thúc, cho ai không từ trường hợp nào tới.
    ///
    /// What it is for those whom no case led there.
    pub title: Option<At<TextFile>>,
    /// Đã xong gì và làm gì tiếp.
    ///
    /// What has been achieved, and what to do next.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub after: At<Vec<At<AdditionFile>>>,
    /// Tên (id) của những thay đổi (notices) cần nhắc lại ở đây.
    ///
    /// The notices that matter here.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS), inner(regex(pattern = ID)))]
    pub notices: At<Vec<At<String>>>,
    /// Tên (id) của tổng đài để gọi khi cần giúp thêm.
    ///
    /// The hotline to call when more help is needed.
    #[schemars(regex(pattern = ID))]
    pub call: Option<At<String>>,
    /// Khi gọi thì nói gì, mỗi câu một dòng. Chương trình tự thêm chỗ đang làm.
    ///
    /// What to say when calling, a sentence a line. The program adds where one is.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub say: At<Vec<At<TextFile>>>,
}
