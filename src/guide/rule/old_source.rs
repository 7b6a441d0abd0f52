//! W005: a source that was more than a year old on the day of the check.

use crate::guide::{Date, Fault, When};

rule! {
    "W005" "old-source";
    title vi "nguồn đã cũ"
          en "an old source";
    why   vi "Nguồn này từ hơn một năm trước. Nút bấm, số điện thoại và quy định có thể đã đổi."
          en "The source is of more than a year ago. Buttons, numbers and rules may have changed since.";
    mend  vi "Xem lại điều lấy từ nguồn có còn đúng không, rồi ghi ngày vừa xem. Ngày của chính công văn thì giữ nguyên."
          en "See whether what was taken from it still holds, and write the day on which you looked. The date of the dispatch itself stays.";

    OldSource(date):
    message vi "nguồn này từ {date}, đã hơn một năm"
            en "this source is of {date}, more than a year ago";
    cure    vi "xem điều này còn đúng không; còn đúng thì để nguyên, có nguồn mới thì ghi nguồn và ngày mới"
            en "see whether it still holds; leave it if it does, and write the newer source and its day if there is one";
}

pub(in crate::guide) fn check(date: When, today: Date) -> Option<Fault> {
    date.is_older_than_a_year(today)
        .then(|| Fault::OldSource(date.to_string()))
}
