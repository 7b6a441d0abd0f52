//! A case's own file, and its clicks.

use schemars::{JsonSchema, Schema};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::guide::verb::{Form, Verb};

use super::{AdditionFile, At, ID, MOST_ITEMS, OneOrMany, TextFile};

/// Một trường hợp của công văn.
///
/// One of the dispatch's cases.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct CaseFile {
    /// Phiên bản của định dạng: 1.
    ///
    /// The version of the format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub format: At<u32>,
    /// Tên (id) của trường hợp, cũng là tên tệp này.
    ///
    /// The case's id: the name of this file.
    #[schemars(regex(pattern = ID))]
    pub id: At<String>,
    /// Số của trường hợp: chỗ của nó trong cases, từ 1.
    ///
    /// The case's number: its place in cases, from 1.
    #[schemars(range(min = 1))]
    pub number: At<u32>,
    /// Trường hợp này là của ai, đúng lời công văn.
    ///
    /// Whom the case is for, in the dispatch's words.
    pub title: At<TextFile>,
    /// Cần có gì trong tay trước thao tác đầu tiên.
    ///
    /// What to have at hand before the first click.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub needs: At<Vec<At<AdditionFile>>>,
    /// Các bước. Để [] nếu công văn không có thao tác nào.
    ///
    /// The steps. [] where the dispatch has no click.
    pub steps: At<Vec<StepFile>>,
    /// Tên (id) của kết thúc.
    ///
    /// The ending's id.
    #[schemars(regex(pattern = ID))]
    pub ending: At<String>,
    /// Lời kết, đúng lời công văn.
    ///
    /// The dispatch's closing words.
    pub closing: At<TextFile>,
}

/// Một bước.
///
/// A step.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct StepFile {
    /// Tên (id), riêng trong trường hợp này.
    ///
    /// Its id within the case.
    #[schemars(regex(pattern = ID))]
    pub id: At<String>,
    /// Lời công văn trước các thao tác, nếu có.
    ///
    /// The dispatch's words before the path, if any.
    pub lead: Option<At<TextFile>>,
    /// Các thao tác.
    ///
    /// The clicks.
    #[schemars(length(min = 1))]
    pub path: At<Vec<At<ActionFile>>>,
}

/// Một thao tác: đúng một động từ, hoặc repeat.
///
/// A click: exactly one verb, or repeat.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = one_verb)]
pub(in crate::guide) struct ActionFile {
    /// Mở một trang: tên (id) của trang, trong links. Cần words.
    ///
    /// Open a page: one of links. Needs words.
    #[schemars(regex(pattern = ID))]
    pub open: Option<At<String>>,
    /// Bấm: nhãn đúng như màn hình hiện, có trong lời công văn.
    ///
    /// Press: the label as the screen shows it, standing in the dispatch's words.
    pub press: Option<At<String>>,
    /// Nhập mã dùng một lần. Lời dặn giữ mã tự hiện ra.
    ///
    /// Type a one-time code. The warning comes by itself.
    pub code: Option<At<String>>,
    /// Nhập thông tin khác, trên trang của cổng.
    ///
    /// Type something else, on the portal's page.
    pub fill: Option<At<String>>,
    /// Nhìn xem màn hình có hiện điều này không.
    ///
    /// Look whether the screen shows this.
    pub see: Option<At<String>>,
    /// Làm lại những thao tác đầu của một bước trước. Cần words.
    ///
    /// Do the first clicks of an earlier step again. Needs words.
    pub repeat: Option<At<RepeatFile>>,
    /// Tên (id), riêng trong bước này. Bỏ trống thì lấy từ lời.
    ///
    /// Its id within the step. Left out, it is made from the words.
    #[schemars(regex(pattern = ID))]
    pub id: Option<At<String>>,
    /// Lời công văn cho thao tác này, chép đúng từng chữ. Bỏ trống thì là nhãn.
    ///
    /// The dispatch's words for the click, letter for letter. Left out, they are the label.
    pub words: Option<At<String>>,
    /// Nghĩa tiếng Anh của nhãn.
    ///
    /// What the label means in English.
    pub en: Option<At<String>>,
    /// Xong thao tác này là đã đăng nhập. Đăng nhập bắt đầu từ thao tác có tên (id) này, trong cùng bước.
    ///
    /// After this click one is signed in. The sign-in begins at the click of this id, in the same step.
    #[schemars(regex(pattern = ID))]
    pub session: Option<At<String>>,
    /// Tên khác của nhãn trên một số cổng; nhiều tên thì viết thành danh sách.
    ///
    /// Another name under which the portal is known to show the label; a list where there are several.
    pub alias: Option<At<OneOrMany<AliasFile>>>,
    /// Thao tác này nghĩa là gì, khi lời công văn không nói.
    ///
    /// What it means, where the words do not say it.
    pub note: Option<At<AdditionFile>>,
    /// Tên (id) của những thay đổi (notices) cần nhắc ở thao tác này.
    ///
    /// The notices that matter at this click.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS), inner(regex(pattern = ID)))]
    pub notices: At<Vec<At<String>>>,
    /// Lời dặn người giúp ở riêng thao tác này.
    ///
    /// What a helper is told here, in place of what is said for clicks of its kind.
    pub helper: Option<At<AdditionFile>>,
    /// Tên (id) của những trục trặc hay gặp ở đây, hay gặp nhất đứng đầu.
    ///
    /// The troubles that fit this click, the likeliest first.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS), inner(regex(pattern = ID)))]
    pub troubles: At<Vec<At<String>>>,
}

impl ActionFile {
    /// What the click gives for a verb.
    pub fn given(&self, verb: Verb) -> Option<&At<String>> {
        let given = match verb {
            Verb::Open => &self.open,
            Verb::Press => &self.press,
            Verb::Code => &self.code,
            Verb::Fill => &self.fill,
            Verb::See => &self.see,
        };
        given.as_ref()
    }
}

/// Asks for exactly one verb, and for words where there is no label that could stand for them.
fn one_verb(schema: &mut Schema) {
    let keys = Verb::ALL.iter().map(|verb| verb.key()).chain(["repeat"]);
    let one: Vec<Value> = keys.map(|key| json!({"required": [key]})).collect();
    let unlabelled = Verb::ALL.iter().filter(|verb| verb.form() == Form::Page);
    let unlabelled = unlabelled.map(|verb| verb.key()).chain(["repeat"]);
    let words: Map<String, Value> = unlabelled
        .map(|key| (key.to_owned(), json!(["words"])))
        .collect();
    schema.insert("oneOf".to_owned(), one.into());
    schema.insert("dependencies".to_owned(), words.into());
}

/// Tên khác của một nhãn.
///
/// Another name of a label.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct AliasFile {
    /// Tên đó.
    ///
    /// The name.
    #[schemars(length(min = 1))]
    pub label: At<String>,
    /// Tên (id) của nguồn, trong sources.
    ///
    /// The source, one of sources.
    #[schemars(regex(pattern = ID))]
    pub source: At<String>,
}

/// Những thao tác được làm lại.
///
/// Which clicks a repeat shows again.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct RepeatFile {
    /// Tên (id) của một bước trước trong cùng trường hợp.
    ///
    /// An earlier step of the same case.
    #[schemars(regex(pattern = ID))]
    pub step: At<String>,
    /// Làm lại từ đầu bước đó đến hết thao tác này.
    ///
    /// From that step's first click to this one.
    #[schemars(regex(pattern = ID))]
    pub through: At<String>,
}
