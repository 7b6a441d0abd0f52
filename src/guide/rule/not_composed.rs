//! W001: letters and marks as separate characters (not NFC); the fault carries the text in NFC.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::guide::Fault;

rule! {
    "W001" "not-composed";
    title vi "chữ và dấu viết rời nhau"
          en "letters and marks written apart";
    why   vi "Cùng một chữ “ấ” có máy ghi là một ký tự, có máy ghi thành chữ và dấu rời (Unicode tổ hợp). Nhìn thì giống, nhưng tìm không ra, và màn hình cũ hiện dấu lệch. Trong ví dụ, dấu rời hiện thành `<U+…>`."
          en "One machine writes “ấ” as one character, another as a letter and marks apart. They look alike, but a search misses one of them and old screens misplace the marks. In the example the marks that stand apart are shown as `<U+…>`.";
    mend  vi "Chép chữ đã sửa trong dòng gợi ý, hoặc gõ lại với bộ gõ đặt ở “Unicode dựng sẵn”."
          en "Copy the mended line from the help, or type it again with the keyboard set to precomposed Unicode.";

    NotComposed(mended):
    message vi "chữ và dấu viết rời nhau (Unicode tổ hợp)"
            en "letters and marks are written apart (not NFC)";
    cure    vi "viết lại thành: {mended}"
            en "write it as: {mended}";
}

pub(in crate::guide) fn check(text: &str) -> Option<Fault> {
    (!is_nfc(text)).then(|| Fault::NotComposed(text.nfc().collect()))
}
