//! E042: a hotline's number that does not have the form of one.

rule! {
    "E042" "bad-phone";
    title vi "số điện thoại viết không đúng cách"
          en "a telephone number that is not written as one";
    why   vi "Công dân gọi đúng số hiện ra, nên số chỉ gồm 3 đến 11 chữ số, chia nhóm bằng khoảng trắng, dấu chấm hay dấu `-`, mã vùng có thể trong ngoặc, hoặc bắt đầu bằng +84; số của nước khác thì bắt đầu bằng + và mã của nước đó. Số nhánh chỉ gồm chữ số."
          en "Citizens call what they see, so a number is 3 to 11 digits, grouped by blanks, dots or hyphens, the area code in brackets or +84 before it; one of another country begins with + and its code. An extension is digits alone.";
    mend  vi "Bỏ chữ và các dấu khác; đặt số trong nháy kép. Mỗi tổng đài một số; số nhánh viết ở `extension`, giờ làm việc ở `hours`."
          en "Leave out letters and other signs; put the number in double quotes. One number a hotline; an extension goes into `extension`, the hours into `hours`.";

    BadPhone(phone):
    message vi "`{phone}` không phải số của một tổng đài"
            en "`{phone}` is no hotline's number";
    cure    vi "viết số ngắn (156), số 1800…, 1900… hoặc số cố định 02… (+84 2…), trong nháy thẳng, có thể chia nhóm: \"1900 0368\"; số nhánh viết ở `extension`; số di động không phải tổng đài"
            en "write a short number (156), an 1800… or 1900… number or a landline 02… (+84 2…) in straight quotes, grouped as in \"1900 0368\"; an extension goes into `extension`; a mobile number is no hotline";

    BadExtension(extension):
    message vi "`{extension}` không phải một số nhánh"
            en "`{extension}` is no extension";
    cure    vi "viết nhiều nhất 6 chữ số trong nháy thẳng: \"2\""
            en "write at most 6 digits in straight quotes: \"2\"";
}
