//! The guide format, version 1: the shape of its files as they are written, and nothing of what the values mean.
//!
//! The comments are in Vietnamese and English, for they are what an editor shows to whoever writes a guide: the JSON
//! Schema is made of these types. A key that the format does not have is an error, never ignored.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// How an id is written: lower-case letters, digits and single hyphens.
const ID: &str = "^[a-z](-?[a-z0-9])*$";
/// How a day is written.
const DAY: &str = r"^\d{4}-\d{2}-\d{2}$";
/// How an address begins.
const ADDRESS: &str = r"^https://[a-z0-9.-]+\.gov\.vn(/|$)";
/// How a host is written.
const HOST: &str = r"^[a-z0-9.-]+\.gov\.vn$";

/// The part of `guide.yaml` that a walk begins with.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct OpeningFile {
    /// Phiên bản của định dạng: 1.
    ///
    /// The version of the format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub format: u32,
    /// Tên (id) của hướng dẫn: chữ thường không dấu, chữ số, gạch nối.
    ///
    /// The guide's id: lower-case letters, digits, hyphens.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Hướng dẫn nói về việc gì; hiện ở màn hình đầu.
    ///
    /// What the guide is about, on the first screen.
    pub title: TextFile,
    /// Công văn mà hướng dẫn làm theo.
    ///
    /// The official letter that the guide carries.
    pub dispatch: DispatchFile,
    /// Các tên máy mà địa chỉ được phép dùng, đều dưới .gov.vn. Không ghi https:// ở đây.
    ///
    /// The hosts that addresses may be on, all under .gov.vn. Without https://.
    #[schemars(inner(regex(pattern = HOST)))]
    pub hosts: Vec<String>,
    /// Các trang mà hướng dẫn dẫn tới, mỗi trang một tên (id).
    ///
    /// The pages that the guide sends people to, each under an id.
    pub links: Entries<LinkFile>,
    /// Các câu hỏi để chọn trường hợp. Câu đứng đầu được hỏi đầu tiên.
    ///
    /// The questions that lead to a case. The first is asked first.
    #[schemars(length(min = 1))]
    pub triage: Vec<QuestionFile>,
    /// Các trường hợp, theo số từ 1. Mỗi tên (id) là một tệp bên cạnh: tên.yaml.
    ///
    /// The cases, by number from 1. Each id names a file beside this one: id.yaml.
    #[schemars(length(min = 1), inner(regex(pattern = ID)))]
    pub cases: Vec<String>,
}

/// The part of `guide.yaml` that is needed once the first questions are answered.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SupportFile {
    /// Các tổng đài, mỗi tổng đài một tên (id).
    ///
    /// Telephone lines to call, each under an id.
    #[serde(default)]
    pub hotlines: Entries<HotlineFile>,
    /// Khi không rõ thì làm vài thao tác rồi xem màn hình hiện gì.
    ///
    /// What is not known is looked at: clicks to do, then what the screen shows.
    #[serde(default)]
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
    pub notices: Vec<NoticeFile>,
    /// Những điều để an toàn, hiện trước thao tác đầu tiên.
    ///
    /// How to stay safe, shown before the first click.
    #[serde(default)]
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

impl OpeningFile {
    /// Its keys.
    pub(super) const KEYS: [&'static str; 8] = [
        "format", "id", "title", "dispatch", "hosts", "links", "triage", "cases",
    ];
}

impl SupportFile {
    /// Its keys.
    pub(super) const KEYS: [&'static str; 9] = [
        "hotlines",
        "observations",
        "endings",
        "stuck",
        "sources",
        "notices",
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
pub(super) struct SourceFile {
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
pub(super) struct AdditionFile {
    /// Tiếng Việt.
    ///
    /// In Vietnamese.
    #[schemars(length(min = 1))]
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
pub(super) struct NoticeFile {
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
    #[schemars(length(min = 1))]
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

/// Lời dặn người giúp, theo loại thao tác.
///
/// What a helper is told, by the kind of click.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HelperFile {
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
pub(super) struct TroubleFile {
    /// Điều người dân thấy hoặc nói.
    ///
    /// What a person sees or says of it.
    pub title: TextFile,
    /// Cách gỡ, mỗi việc một dòng.
    ///
    /// What to do, one thing a line.
    #[schemars(length(min = 1))]
    pub remedy: Vec<AdditionFile>,
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

/// Một đoạn chữ bằng hai thứ tiếng.
///
/// A text in both languages.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TextFile {
    /// Tiếng Việt.
    ///
    /// In Vietnamese.
    #[schemars(length(min = 1))]
    pub vi: String,
    /// Tiếng Anh.
    ///
    /// In English.
    pub en: Option<String>,
}

/// Công văn.
///
/// The dispatch.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DispatchFile {
    /// Số, như 252/STTTT-CNTT&BCVT.
    ///
    /// Its number, like 252/STTTT-CNTT&BCVT.
    #[schemars(length(min = 1))]
    pub number: String,
    /// Ngày, như 2024-03-18.
    ///
    /// Its day, like 2024-03-18.
    #[schemars(regex(pattern = DAY))]
    pub date: String,
    /// Nơi ban hành.
    ///
    /// Who issued it.
    pub issuer: TextFile,
    /// Về việc gì.
    ///
    /// What it is about.
    pub subject: TextFile,
    /// Căn cứ.
    ///
    /// The decisions it rests on.
    #[serde(default)]
    pub basis: Vec<TextFile>,
    /// Vì sao nên làm.
    ///
    /// Why it asks what it asks.
    #[serde(default)]
    pub purpose: Vec<TextFile>,
}

/// Một trang.
///
/// A page.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LinkFile {
    /// Địa chỉ: https, trên một trong các máy của hosts.
    ///
    /// Its address: https, on one of hosts.
    #[schemars(regex(pattern = ADDRESS))]
    pub url: String,
    /// Trang được gọi là gì.
    ///
    /// What it is called.
    pub title: TextFile,
}

/// Một tổng đài.
///
/// A telephone line.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HotlineFile {
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

/// Một câu hỏi, không bao giờ hỏi số thẻ, số điện thoại hay mật khẩu.
///
/// A question; never for a card number, a phone number or a password.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionFile {
    /// Tên (id).
    ///
    /// Its id.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Câu hỏi.
    ///
    /// The question, as it is asked.
    pub ask: TextFile,
    /// Các câu trả lời. Nên có một câu “không chắc”.
    ///
    /// The answers. One of them should be “not sure”.
    #[schemars(length(min = 1))]
    pub answers: Vec<ChoiceFile>,
}

/// Một phần xem thử: làm vài thao tác, rồi nói màn hình hiện gì.
///
/// An observation: clicks to do, then a question about what the screen shows.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ObservationFile {
    /// Tên (id).
    ///
    /// Its id.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Cần có gì trong tay trước khi làm.
    ///
    /// What to have at hand before its clicks.
    #[serde(default)]
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
    #[schemars(length(min = 1))]
    pub answers: Vec<ChoiceFile>,
}

/// Một câu trả lời.
///
/// An answer to a question.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceFile {
    /// Tên (id), riêng trong câu hỏi này.
    ///
    /// Its id within the question.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Câu trả lời, như người dân chọn.
    ///
    /// The answer, as it is offered.
    pub label: TextFile,
    /// Dẫn tới đâu: một câu hỏi, phần xem thử, trường hợp hay kết thúc.
    ///
    /// Where it leads: a question, an observation, a case or an ending.
    #[schemars(regex(pattern = ID))]
    pub to: String,
    /// Vào trường hợp từ thao tác này, không phải từ đầu.
    ///
    /// The click of the case at which one then stands, if that is not its first.
    pub at: Option<AtFile>,
}

/// Một thao tác của trường hợp.
///
/// A click of the case.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AtFile {
    /// Tên (id) của bước.
    ///
    /// The step's id.
    #[schemars(regex(pattern = ID))]
    pub step: String,
    /// Tên (id) của thao tác.
    ///
    /// The click's id.
    #[schemars(regex(pattern = ID))]
    pub click: String,
}

/// Một kết thúc: portal hoặc hotline, chỉ một trong hai.
///
/// An ending: a portal or a hotline, one of the two.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("oneOf" = [{"required": ["portal"]}, {"required": ["hotline"]}]))]
pub(super) struct EndingFile {
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
    pub after: Vec<AdditionFile>,
    /// Tên (id) của những thay đổi (notices) cần nhắc lại ở đây.
    ///
    /// The notices that matter here.
    #[serde(default)]
    #[schemars(inner(regex(pattern = ID)))]
    pub notices: Vec<String>,
    /// Tên (id) của tổng đài để gọi khi cần giúp thêm.
    ///
    /// The hotline to call when more help is needed.
    #[schemars(regex(pattern = ID))]
    pub call: Option<String>,
}

/// Một trường hợp của công văn.
///
/// One of the dispatch's cases.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseFile {
    /// Phiên bản của định dạng: 1.
    ///
    /// The version of the format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub format: u32,
    /// Tên (id) của trường hợp, cũng là tên tệp này.
    ///
    /// The case's id: the name of this file.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Số của trường hợp: chỗ của nó trong cases, từ 1.
    ///
    /// The case's number: its place in cases, from 1.
    #[schemars(range(min = 1))]
    pub number: u32,
    /// Trường hợp này là của ai, đúng lời công văn.
    ///
    /// Whom the case is for, in the dispatch's words.
    pub title: TextFile,
    /// Cần có gì trong tay trước thao tác đầu tiên.
    ///
    /// What to have at hand before the first click.
    #[serde(default)]
    pub needs: Vec<AdditionFile>,
    /// Các bước. Để [] nếu công văn không có thao tác nào.
    ///
    /// The steps. [] where the dispatch has no click.
    pub steps: Vec<StepFile>,
    /// Tên (id) của kết thúc.
    ///
    /// The ending's id.
    #[schemars(regex(pattern = ID))]
    pub ending: String,
    /// Lời kết, đúng lời công văn.
    ///
    /// The dispatch's closing words.
    pub closing: TextFile,
}

/// Một bước.
///
/// A step.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct StepFile {
    /// Tên (id), riêng trong trường hợp này.
    ///
    /// Its id within the case.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Lời công văn trước các thao tác, nếu có.
    ///
    /// The dispatch's words before the path, if any.
    pub lead: Option<TextFile>,
    /// Các thao tác.
    ///
    /// The clicks.
    #[schemars(length(min = 1))]
    pub path: Vec<ActionFile>,
}

/// Một thao tác: đúng một trong sáu động từ open, press, code, fill, see, repeat.
///
/// A click: exactly one of the verbs open, press, code, fill, see, repeat.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("oneOf" = [
    {"required": ["open"]}, {"required": ["press"]}, {"required": ["code"]},
    {"required": ["fill"]}, {"required": ["see"]}, {"required": ["repeat"]}
]))]
pub(super) struct ActionFile {
    /// Mở một trang: tên (id) của trang, trong links. Cần words.
    ///
    /// Open a page: one of links. Needs words.
    #[schemars(regex(pattern = ID))]
    pub open: Option<String>,
    /// Bấm: nhãn đúng như màn hình hiện, có trong lời công văn.
    ///
    /// Press: the label as the screen shows it, standing in the dispatch's words.
    pub press: Option<String>,
    /// Nhập mã dùng một lần. Lời dặn giữ mã tự hiện ra.
    ///
    /// Type a one-time code. The warning comes by itself.
    pub code: Option<String>,
    /// Nhập thông tin khác, trên trang của cổng.
    ///
    /// Type something else, on the portal's page.
    pub fill: Option<String>,
    /// Nhìn xem màn hình có hiện điều này không.
    ///
    /// Look whether the screen shows this.
    pub see: Option<String>,
    /// Làm lại những thao tác đầu của một bước trước. Cần words.
    ///
    /// Do the first clicks of an earlier step again. Needs words.
    pub repeat: Option<RepeatFile>,
    /// Tên (id), riêng trong bước này. Bỏ trống thì lấy từ lời.
    ///
    /// Its id within the step. Left out, it is made from the words.
    #[schemars(regex(pattern = ID))]
    pub id: Option<String>,
    /// Lời công văn cho thao tác này, chép đúng từng chữ. Bỏ trống thì là nhãn.
    ///
    /// The dispatch's words for the click, letter for letter. Left out, they are the label.
    pub words: Option<String>,
    /// Nghĩa tiếng Anh của nhãn.
    ///
    /// What the label means in English.
    pub en: Option<String>,
    /// Tên khác của nhãn trên một số cổng.
    ///
    /// Another name under which the portal is known to show the label.
    pub alias: Option<AliasFile>,
    /// Thao tác này nghĩa là gì, khi lời công văn không nói.
    ///
    /// What it means, where the words do not say it.
    pub note: Option<AdditionFile>,
    /// Lời dặn người giúp ở riêng thao tác này.
    ///
    /// What a helper is told here, in place of what is said for clicks of its kind.
    pub helper: Option<AdditionFile>,
    /// Tên (id) của những trục trặc hay gặp ở đây, hay gặp nhất đứng đầu.
    ///
    /// The troubles that fit this click, the likeliest first.
    #[serde(default)]
    #[schemars(inner(regex(pattern = ID)))]
    pub troubles: Vec<String>,
}

/// Tên khác của một nhãn.
///
/// Another name of a label.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AliasFile {
    /// Tên đó.
    ///
    /// The name.
    #[schemars(length(min = 1))]
    pub label: String,
    /// Tên (id) của nguồn, trong sources.
    ///
    /// The source, one of sources.
    #[schemars(regex(pattern = ID))]
    pub source: String,
}

/// Những thao tác được làm lại.
///
/// Which clicks a repeat shows again.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RepeatFile {
    /// Tên (id) của một bước trước trong cùng trường hợp.
    ///
    /// An earlier step of the same case.
    #[schemars(regex(pattern = ID))]
    pub step: String,
    /// Làm lại từ đầu bước đó đến hết thao tác này.
    ///
    /// From that step's first click to this one.
    #[schemars(regex(pattern = ID))]
    pub through: String,
}

/// A map from ids to values, in the order of the file. A key given twice is an error: the YAML crate keeps the last.
#[derive(Debug)]
pub(super) struct Entries<T>(pub Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Entries_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({"type": "object", "propertyNames": {"pattern": ID}, "additionalProperties": value})
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("keys and values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
                let mut entries: Vec<(String, T)> = Vec::new();
                let mut seen = HashSet::new();
                while let Some((key, value)) = map.next_entry::<String, T>()? {
                    if !seen.insert(key.clone()) {
                        return Err(A::Error::custom("a key given twice"));
                    }
                    entries.push((key, value));
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(InOrder(PhantomData))
    }
}
