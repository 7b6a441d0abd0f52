//! E043: a date that is not written year-month-day, or that is not in the calendar.

use crate::guide::date::{self, Meant};

rule! {
    "E043" "bad-date";
    title vi "ngày viết không đúng cách hoặc không có thật"
          en "a date that is not written as one, or is none";
    why   vi "Ngày viết năm-tháng-ngày, để 4/5 không bị đọc thành ngày 5 tháng 4. Ngày quyết định lưu ý nào hiện ra và nguồn nào đã cũ."
          en "A date is year-month-day, so that nobody reads 4/5 as the fifth of April. Dates decide which notices are shown and which sources are old.";
    mend  vi "Viết bốn chữ số năm, hai chữ số tháng, hai chữ số ngày. Nguồn không rõ ngày thì chỉ viết năm-tháng hoặc năm."
          en "Write four digits of the year, two of the month, two of the day. A source whose day is not known has year-month, or the year.";

    BadDate(date):
    message vi "không đọc được `{date}` thành một ngày có thật"
            en "`{date}` cannot be read as a day of the calendar";
    cure |lang| match date::as_people_write(date) {
        Meant::Date(date) => say!(lang,
            vi "viết năm-tháng-ngày: {date}"
            en "write year-month-day: {date}"),
        Meant::NoSuchDay => say!(lang,
            vi "lịch không có ngày này: xem lại ngày và tháng"
            en "the calendar has no such day: look at the day and the month again"),
        Meant::Unknown => say!(lang,
            vi "viết đủ năm-tháng-ngày: 2024-03-18; chỉ ngày của một nguồn mới có thể là 2024-03 hoặc 2024"
            en "write year, month and day: 2024-03-18; only the date of a source may be 2024-03 or 2024"),
    };
}
