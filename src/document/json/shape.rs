//! The objects of the JSON export.

use serde::Serialize;

#[derive(Serialize)]
pub(super) struct One<'a> {
    pub format: u32,
    pub guide: GuideJson<'a>,
    pub notices: Vec<NoticeJson<'a>>,
    pub groups: Vec<GroupJson<'a>>,
    pub troubles: Vec<TroubleJson<'a>>,
    #[serde(flatten)]
    pub body: Body<'a>,
}

#[derive(Serialize)]
pub(super) struct All<'a> {
    pub format: u32,
    pub guide: GuideJson<'a>,
    pub notices: Vec<NoticeJson<'a>>,
    pub groups: Vec<GroupJson<'a>>,
    pub troubles: Vec<TroubleJson<'a>>,
    pub cases: Vec<Body<'a>>,
}

#[derive(Serialize)]
pub(super) struct GuideJson<'a> {
    pub id: &'a str,
    pub language: &'static str,
    pub dispatch: DispatchJson<'a>,
    /// Every document that the guide carries, that of `dispatch` first.
    pub documents: Vec<DocumentJson<'a>>,
    /// The hotlines that have an extension or hours.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hotlines: Vec<HotlineJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct HotlineJson<'a> {
    pub id: &'a str,
    pub phone: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<TextJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct DispatchJson<'a> {
    pub kind: &'static str,
    pub number: Option<&'a str>,
    pub date: String,
}

#[derive(Serialize)]
pub(super) struct DocumentJson<'a> {
    #[serde(flatten)]
    pub dispatch: DispatchJson<'a>,
    pub issuer: TextJson<'a>,
    pub subject: TextJson<'a>,
}

#[derive(Serialize)]
pub(super) struct Body<'a> {
    pub case: CaseJson<'a>,
    pub needs: Vec<AdditionJson<'a>>,
    pub steps: Vec<StepJson<'a>>,
    pub ending: EndingJson<'a>,
}

#[derive(Serialize)]
pub(super) struct CaseJson<'a> {
    pub id: &'a str,
    pub number: usize,
    pub title: &'a str,
    pub gloss: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct StepJson<'a> {
    pub id: &'a str,
    pub lead: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gloss: Option<&'a str>,
    pub actions: Vec<ActionJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct ActionJson<'a> {
    pub number: usize,
    pub id: &'a str,
    pub kind: &'static str,
    pub label: Option<&'a str>,
    /// `false` where the page that is opened is not under `.gov.vn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub government: Option<bool>,
    pub words: &'a str,
    pub gloss: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app: Option<TextJson<'a>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<QuestionJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<AdditionJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<AliasJson<'a>>,
    /// All of them where there are several; `alias` is the first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<AliasJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub troubles: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<Vec<ActionJson<'a>>>,
}

#[derive(Serialize)]
pub(super) struct QuestionJson<'a> {
    pub id: &'a str,
    pub ask: TextJson<'a>,
    pub answers: Vec<ChoiceJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct ChoiceJson<'a> {
    pub id: &'a str,
    pub label: TextJson<'a>,
    /// None where one goes on with the next click.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<AtJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct OfficeJson<'a> {
    pub name: TextJson<'a>,
    pub address: TextJson<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<TextJson<'a>>,
    pub bring: Vec<AdditionJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct EndingJson<'a> {
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<TextJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub government: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<OfficeJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<TextJson<'a>>,
    pub words: Option<&'a str>,
    pub gloss: Option<&'a str>,
    pub after: Vec<AdditionJson<'a>>,
    pub notices: Vec<NoticeJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub say: Vec<TextJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct TextJson<'a> {
    pub text: &'a str,
    pub gloss: Option<&'a str>,
}

/// A text that is not the dispatch's: wherever one stands, it has a `source`.
#[derive(Serialize)]
pub(super) struct AdditionJson<'a> {
    pub text: &'a str,
    pub gloss: Option<&'a str>,
    pub source: SourceJson<'a>,
    pub sure: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper: Option<TextJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct SourceJson<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub government: Option<bool>,
}

#[derive(Serialize)]
pub(super) struct AliasJson<'a> {
    pub label: &'a str,
    pub source: SourceJson<'a>,
}

#[derive(Serialize)]
pub(super) struct TroubleJson<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub gloss: Option<&'a str>,
    pub remedy: Vec<AdditionJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say: Option<TextJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<AtJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct GroupJson<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub gloss: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct AtJson<'a> {
    pub step: &'a str,
    pub click: &'a str,
}

#[derive(Serialize)]
pub(super) struct NoticeJson<'a> {
    pub id: &'a str,
    pub since: String,
    #[serde(flatten)]
    pub says: AdditionJson<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub government: Option<bool>,
}
