//! E042: a hotline's number that does not have the form of one.

rule! {
    "E042" "bad-phone";
    title vi "số điện thoại viết không đúng cách"
          en "a telephone number that is not written as one";
    why   vi "Công dân gọi đúng số hiện ra, nên số chỉ gồm 3 đến 11 chữ số, có thể chia nhóm bằng một khoảng trắng."
          en "Citizens call what they see, so a number is 3 to 11 digits, which may be grouped by single blanks.";
    mend  vi "Bỏ dấu chấm, dấu `-`, dấu `+` và chữ; đặt số trong nháy kép. Mỗi tổng đài một số."
          en "Leave out dots, `-`, `+` and letters; put the number in double quotes. One number a hotline.";

    BadPhone(phone):
    message vi "`{phone}` không phải số của một tổng đài"
            en "`{phone}` is no hotline's number";
    cure    vi "viết số ngắn (156), số 1800…, 1900… hoặc số cố định 02…, chỉ chữ số trong nháy thẳng, có thể cách nhóm: \"1900 0368\"; số di động không phải tổng đài"
            en "write a short number (156), an 1800… or 1900… number or a landline 02…, only digits in straight quotes, which blanks may group: \"1900 0368\"; a mobile number is no hotline";
}
