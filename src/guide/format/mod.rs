//! The guide format, version 1: the shape of its files as they are written, and nothing of what the values mean.
//!
//! The comments are in Vietnamese and English, for they are what an editor shows to whoever writes a guide: the JSON
//! Schema is made of these types. A key that the format does not have is an error, never ignored.

mod case;
mod support;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

pub(super) use case::{ActionFile, AliasFile, CaseFile, RepeatFile, StepFile};
pub(super) use support::{
    AdditionFile, EndingFile, HelperFile, HotlineFile, NoticeFile, ObservationFile, SourceFile,
    SupportFile, TroubleFile,
};

/// How many letters a text has at the most: more is no text that anybody reads on a screen.
pub(super) const MOST_LETTERS: usize = 600;
/// How many answers a question has at the most: so many fit on a screen.
pub(super) const MOST_ANSWERS: usize = 30;
/// How many cases a guide has at the most.
pub(super) const MOST_CASES: usize = 1_000;
/// How many items any other list has at the most, but for steps and clicks, which a dispatch has as many of as it has.
pub(super) const MOST_ITEMS: usize = 200;

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
pub(in crate::guide) struct OpeningFile {
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
    #[schemars(length(max = MOST_ITEMS), inner(regex(pattern = HOST)))]
    pub hosts: Vec<String>,
    /// Các trang mà hướng dẫn dẫn tới, mỗi trang một tên (id).
    ///
    /// The pages that the guide sends people to, each under an id.
    pub links: Entries<LinkFile>,
    /// Các câu hỏi để chọn trường hợp. Câu đứng đầu được hỏi đầu tiên.
    ///
    /// The questions that lead to a case. The first is asked first.
    #[schemars(length(min = 1, max = MOST_ITEMS))]
    pub triage: Vec<QuestionFile>,
    /// Các trường hợp, theo số từ 1. Mỗi tên (id) là một tệp bên cạnh: tên.yaml.
    ///
    /// The cases, by number from 1. Each id names a file beside this one: id.yaml.
    #[schemars(length(min = 1, max = MOST_CASES), inner(regex(pattern = ID)))]
    pub cases: Vec<String>,
}

impl OpeningFile {
    /// Its keys.
    pub(in crate::guide) const KEYS: [&'static str; 8] = [
        "format", "id", "title", "dispatch", "hosts", "links", "triage", "cases",
    ];
}

/// Một đoạn chữ bằng hai thứ tiếng.
///
/// A text in both languages.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct TextFile {
    /// Tiếng Việt.
    ///
    /// In Vietnamese.
    #[schemars(length(min = 1, max = MOST_LETTERS))]
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
pub(in crate::guide) struct DispatchFile {
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
    #[schemars(length(max = MOST_ITEMS))]
    pub basis: Vec<TextFile>,
    /// Vì sao nên làm.
    ///
    /// Why it asks what it asks.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub purpose: Vec<TextFile>,
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
    pub url: String,
    /// Trang được gọi là gì.
    ///
    /// What it is called.
    pub title: TextFile,
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
    pub id: String,
    /// Câu hỏi.
    ///
    /// The question, as it is asked.
    pub ask: TextFile,
    /// Các câu trả lời. Nên có một câu “không chắc”.
    ///
    /// The answers. One of them should be “not sure”.
    #[schemars(length(min = 1, max = MOST_ANSWERS))]
    pub answers: Vec<ChoiceFile>,
}

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
pub(in crate::guide) struct AtFile {
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

/// A map from ids to values, in the order of the file. A key given twice is an error: the YAML crate keeps the last.
#[derive(Debug)]
pub(in crate::guide) struct Entries<T>(pub Vec<(String, T)>);

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
        json_schema!({
            "type": "object", "propertyNames": {"pattern": ID}, "additionalProperties": value, "maxProperties": MOST_ITEMS
        })
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
