//! W003: a label wider than two lines of a screen of 40 columns; the fault carries its width.

use unicode_width::UnicodeWidthStr;

use crate::guide::Fault;

rule! {
    "W003" "wide-label";
    title vi "nhãn rộng hơn màn hình nhỏ"
          en "a label wider than a small screen";
    why   vi "Nhãn rộng quá 60 cột thì trên màn hình 40 cột bị ngắt làm nhiều dòng, khó so với nút thật."
          en "A label of more than 60 columns is broken into many lines on a screen of 40, and is hard to compare with the real button.";
    mend  vi "Cổng ghi đúng như vậy thì giữ nguyên. Nếu nhãn chỉ là một phần thì lấy phần trên nút làm nhãn, để cả câu ở `words`."
          en "If the portal shows just that, leave it. If the button holds only a part, make that the label and keep the whole in `words`.";

    WideLabel(columns):
    message vi "nhãn rộng {columns} cột, quá 60: màn hình 40 cột phải ngắt làm nhiều dòng"
            en "the label is {columns} columns wide, more than 60: a screen of 40 breaks it into many lines";
    cure    vi "nút ghi đúng như vậy thì giữ nguyên; nếu không thì nhãn chỉ gồm chữ trên nút, cả câu để ở `words`"
            en "leave it if the button shows just that; if not, the label is what the button shows, and the whole goes into `words`";
}

/// Nearly two lines on a screen of 40 columns, less a margin and a frame.
const MOST_COLUMNS: usize = 60;

pub(in crate::guide) fn check(label: &str) -> Option<Fault> {
    let columns = label.width();
    (columns > MOST_COLUMNS).then_some(Fault::WideLabel(columns))
}
