//! W009: a date that was in the future on the day of the check.

use crate::guide::{Date, Fault, When};

rule! {
    "W009" "future-date";
    title vi "ngày chưa tới"
          en "a day that is yet to come";
    why   vi "Công văn và nguồn phải có rồi thì mới dẫn được. Ngày chưa tới thường là gõ nhầm năm, hoặc đảo ngày với tháng."
          en "A dispatch or a source has to exist before it can be quoted. A day yet to come is mostly a wrong year, or the day and the month in each other's place.";
    mend  vi "So lại với văn bản, rồi viết năm-tháng-ngày. Ngày bắt đầu áp dụng của một thay đổi thì ghi vào `since` của `notices`."
          en "Compare it with the document, and write year-month-day. The day from which a change applies goes into `since` of `notices`.";

    FutureDate(date):
    message vi "ngày {date} chưa tới"
            en "the day {date} is yet to come";
    cure    vi "xem lại ngày, tháng và năm"
            en "check the day, the month and the year";
}

pub(in crate::guide) fn check(date: When, today: Date) -> Option<Fault> {
    date.is_after(today)
        .then(|| Fault::FutureDate(date.to_string()))
}
