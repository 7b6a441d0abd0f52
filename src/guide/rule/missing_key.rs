//! E003: a required key is missing.

rule! {
    "E003" "missing-key";
    title vi "thiếu một khóa bắt buộc"
          en "a key that must be there is missing";
    why   vi "Có những điều hướng dẫn nào cũng phải nói: công văn ngày nào, câu hỏi gì, lời thêm lấy từ đâu. Thiếu một điều thì không biết hiện gì cho công dân."
          en "Some things every guide must say: the day of the dispatch, what a question asks, where an addition comes from. Without one of them there is nothing to show to a citizen.";
    mend  vi "Thêm khóa được nêu tên vào chỗ được chỉ, đầu dòng thẳng hàng với các khóa bên cạnh. Dòng gợi ý cho biết khóa ấy để làm gì."
          en "Add the named key at the place that is pointed at, indented like the keys beside it. The help says what it is for.";

    MissingKey(key):
    message vi "thiếu khóa `{key}`"
            en "the key `{key}` is missing";
    cure |lang| match purpose(lang, key) {
        Some(purpose) => say!(lang,
            vi "thêm `{key}: …`: {purpose}"
            en "add `{key}: …`: {purpose}"),
        None => say!(lang, vi "thêm `{key}: …`" en "add `{key}: …`"),
    };
}

table! {
    /// What a required key is for, and how its value is written. A key that is used in two places has one text for both.
    pub(super) fn purpose;
    // guide.yaml
    "format": "phiên bản của cách viết tệp, luôn là `format: 1`", "the version of the way that files are written: `format: 1`";
    "id": "tên để chỗ khác gọi tới, chữ thường không dấu: `id: dang-nhap`", "the name by which other places call it, in lower case: `id: log-in`";
    "title": "tên gọi ngắn cho công dân đọc: `{vi: …, en: …}`", "what citizens read it called: `{vi: …, en: …}`";
    "dispatch": "công văn làm căn cứ, gồm date, issuer, subject", "the official letter that the guide carries, with date, issuer and subject";
    "hosts": "danh sách máy được phép có trong địa chỉ: `[dichvucong.gov.vn]`", "the hosts that addresses may be on: `[dichvucong.gov.vn]`";
    "links": "các trang của cổng, mỗi trang một tên với url và title", "the portal's pages, each by its own id with url and title";
    "cases": "danh sách tên các trường hợp, cũng là tên tệp: `[first-case]`", "the ids of the cases, which are also the names of their files: `[first-case]`";
    "endings": "các nơi kết thúc, mỗi nơi một tên với `portal`, `hotline`, `office` hoặc `done`", "where a walk ends, each by its own id with a `portal`, `hotline`, `office` or `done`";
    "stuck": "tên của kết thúc dành cho công dân gặp điều hướng dẫn không biết, thường là tổng đài", "the id of the ending for citizens who see something unknown, mostly a hotline";
    "number": "thứ tự của trường hợp: `number: 1`", "the case's place: `number: 1`";
    "date": "ngày của công văn, năm-tháng-ngày: `date: 2024-03-18`", "the day of the dispatch, year-month-day: `date: 2024-03-18`";
    "issuer": "nơi ban hành công văn: `{vi: …, en: …}`", "who issued the dispatch: `{vi: …, en: …}`";
    "subject": "công văn về việc gì: `{vi: …, en: …}`", "what the dispatch is about: `{vi: …, en: …}`";
    "url": "địa chỉ của trang: `url: https://dichvucong.gov.vn`", "the page's address: `url: https://dichvucong.gov.vn`";
    "name": "nơi phải tới được gọi là gì: `{vi: …, en: …}`", "what the office is called: `{vi: …, en: …}`";
    "address": "nơi đó ở đâu: `{vi: …, en: …}`", "where the office is: `{vi: …, en: …}`";
    "phone": "số để gọi, trong nháy kép: `phone: \"18001096\"`", "the number to call, in double quotes: `phone: \"18001096\"`";
    "ask": "câu hỏi cho công dân: `{vi: …, en: …}`", "what a citizen is asked: `{vi: …, en: …}`";
    "answers": "các câu trả lời, mỗi câu có id, label, to", "the answers, each with id, label and to";
    "label": "chữ của câu trả lời `{vi: …, en: …}`, hoặc trong `alias` là nhãn mà cổng ghi", "the answer's text `{vi: …, en: …}`; in an `alias`, the label that the portal shows";
    "to": "nơi câu trả lời dẫn tới: tên một câu hỏi, phần xem thử, trường hợp hay kết thúc", "where the answer leads: the id of a question, an observation, a case or an ending";
    "step": "tên (`id`) của một bước", "the `id` of a step";
    "click": "tên (`id`) của thao tác để vào giữa trường hợp", "the `id` of the click at which the case is entered";
    "remedy": "danh sách cách gỡ, mỗi cách `{vi: …, en: …, source: …}`", "the remedies, each `{vi: …, en: …, source: …}`";
    "vi": "đoạn chữ tiếng Việt, lời công văn thì đúng từng chữ", "the Vietnamese text; the dispatch's words letter for letter";
    "en": "đoạn chữ tiếng Anh", "the English text";
    "source": "tên của nguồn trong `sources`: lời không phải của công văn phải nói lấy từ đâu", "an id of `sources`: what is not the dispatch's must say where it comes from";
    "since": "ngày bắt đầu có hiệu lực, năm-tháng-ngày: `since: 2024-07-01`", "the day from which it holds, year-month-day: `since: 2024-07-01`";
    // A case's file
    "steps": "các bước của công văn, mỗi bước có id và path", "the dispatch's steps, each with id and path";
    "path": "danh sách thao tác, mỗi thao tác một dòng `- press: …`", "the clicks, each beginning with a verb: `- press: …`";
    "ending": "tên của kết thúc, có trong `endings` của guide.yaml", "the id of the ending, one of `endings` in guide.yaml";
    "through": "tên (`id`) của thao tác cuối cùng phải làm lại", "the `id` of the last click to do again";
    "words": "lời công văn cho thao tác này, đúng từng chữ; với `open` có cả địa chỉ", "the dispatch's words for this click, letter for letter; with `open`, the address among them";
}
