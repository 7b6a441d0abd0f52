//! `guide.yaml`: what the cases share.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    ADDRESS, AdditionFile, AppFile, At, DAY, Entries, GroupFile, HOST, HelperFile, ID, MOST_CASES,
    MOST_ITEMS, NoticeFile, ObservationFile, OneOrMany, PHONE, QuestionFile, SharedStepFile,
    SourceFile, TextFile, TroubleFile,
};

/// guide.yaml: những gì các trường hợp dùng chung.
///
/// guide.yaml: what the cases share.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("anyOf" = [{"required": ["triage"]}, {"properties": {"cases": {"maxItems": 1}}}]))]
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
    /// Thứ tiếng đầu, thứ tiếng của công văn và của các nhãn: vi (mặc định) hoặc en. Mọi đoạn chữ phải có bằng thứ tiếng này.
    ///
    /// The first language, that of the dispatch and of the labels: vi (the default) or en. Every text must be there in it.
    #[schemars(extend("enum" = ["vi", "en"]))]
    pub language: Option<At<String>>,
    /// Hướng dẫn nói về việc gì; hiện ở màn hình đầu.
    ///
    /// What the guide is about, on the first screen.
    pub title: At<TextFile>,
    /// Công văn hoặc văn bản khác mà hướng dẫn làm theo; nhiều văn bản thì viết thành danh sách, văn bản được làm theo đứng đầu.
    ///
    /// The official letter, or another document, that the guide carries; a list where there are several, the one that it follows first.
    pub dispatch: At<OneOrMany<DispatchFile>>,
    /// Các tên máy mà địa chỉ được phép dùng, nên đều dưới .gov.vn. Không ghi https:// ở đây.
    ///
    /// The hosts that addresses may be on, which should all be under .gov.vn. Without https://.
    #[schemars(length(max = MOST_ITEMS), inner(regex(pattern = HOST)))]
    pub hosts: At<Vec<At<String>>>,
    /// Các trang mà hướng dẫn dẫn tới, mỗi trang một tên (id).
    ///
    /// The pages that the guide sends people to, each under an id.
    pub links: At<Entries<LinkFile>>,
    /// Các câu hỏi để chọn trường hợp, và những câu mà thao tác hỏi (then). Câu đầu mà không thao tác nào hỏi được hỏi đầu
    /// tiên; chỉ có một trường hợp thì không cần.
    ///
    /// The questions that lead to a case, and those that clicks ask (then). The first that no click asks is asked first; it
    /// is not needed where there is only one case.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub triage: At<Vec<QuestionFile>>,
    /// Các trường hợp, theo số từ 1. Mỗi tên (id) là một tệp bên cạnh: tên.yaml.
    ///
    /// The cases, by number from 1. Each id names a file beside this one: id.yaml.
    #[schemars(length(min = 1, max = MOST_CASES), inner(regex(pattern = ID)))]
    pub cases: At<Vec<At<String>>>,
    /// Các ứng dụng mà thao tác làm ở trong đó, mỗi ứng dụng một tên (id).
    ///
    /// The apps that clicks are done in, each under an id.
    #[serde(default)]
    pub apps: At<Entries<AppFile>>,
    /// Các bước mà nhiều trường hợp dùng chung, mỗi bước một tên (id). Trường hợp gọi tới bằng use.
    ///
    /// Steps that several cases share, each under an id. A case names them by use.
    #[serde(default)]
    pub steps: At<Entries<SharedStepFile>>,
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
    /// Những chỗ đường đi kết thúc: một trang (portal), một tổng đài (hotline), một nơi phải tới (office), hoặc xong (done).
    ///
    /// Where a walk ends: at a page (portal), a telephone line (hotline), an office (office), or done (done).
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

/// Công văn, hoặc văn bản loại khác.
///
/// The dispatch, or another kind of document.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct DispatchFile {
    /// Loại văn bản: cong-van (công văn, mặc định), quyet-dinh, nghi-dinh, thong-tu, thong-bao, huong-dan, trang-web.
    ///
    /// Which kind of document it is: cong-van (a dispatch, the default), quyet-dinh (a decision), nghi-dinh (a decree), thong-tu (a circular), thong-bao (a notice), huong-dan (guidance), trang-web (a web page).
    #[schemars(extend("enum" = ["cong-van", "quyet-dinh", "nghi-dinh", "thong-tu", "thong-bao", "huong-dan", "trang-web"]))]
    pub kind: Option<At<String>>,
    /// Số, như 252/STTTT-CNTT&BCVT. Văn bản không có số thì bỏ trống.
    ///
    /// Its number, like 252/STTTT-CNTT&BCVT. Left out where it has none.
    #[schemars(length(min = 1))]
    pub number: Option<At<String>>,
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
    #[schemars(extend("type" = ["string", "integer"], "minimum" = 100, "pattern" = PHONE))]
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

/// Một nơi phải tới.
///
/// An office to go to.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::guide) struct OfficeFile {
    /// Nơi đó được gọi là gì.
    ///
    /// What it is called.
    pub name: At<TextFile>,
    /// Ở đâu.
    ///
    /// Where it is.
    pub address: At<TextFile>,
    /// Giờ làm việc.
    ///
    /// When it is open.
    pub hours: Option<At<TextFile>>,
    /// Mang theo gì.
    ///
    /// What to bring.
    #[serde(default)]
    #[schemars(length(max = MOST_ITEMS))]
    pub bring: At<Vec<At<AdditionFile>>>,
}

/// Một kết thúc: portal, hotline, office hoặc done, chỉ một trong bốn.
///
/// An ending: a portal, a hotline, an office or done, one of the four.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("oneOf" = [{"required": ["portal"]}, {"required": ["hotline"]}, {"required": ["office"]}, {"required": ["done"]}]))]
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
    /// Nơi phải tới.
    ///
    /// The office to go to.
    pub office: Option<At<OfficeFile>>,
    /// Đã xong, không phải đi đâu hay gọi ai: điều đã xong.
    ///
    /// All is done, with nowhere to go and nobody to call: what is done.
    pub done: Option<At<TextFile>>,
    /// Tiêu đề của kết thúc.
    ///
    /// The ending's title.
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
