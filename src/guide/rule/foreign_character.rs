//! E023: a character that neither Vietnamese nor English is written with, or a text in an old encoding.

use crate::guide::{Lang, OldEncoding};

rule! {
    "E023" "foreign-character";
    title vi "ký tự không thuộc chữ Việt hay chữ Anh"
          en "a character that is not of Vietnamese or English";
    why   vi "Nhiều chữ Nga, chữ Hy Lạp, chữ số kiểu hay dấu chấm lạ trông y hệt chữ thường; `Ð` (U+00D0) của tiếng Iceland trông y hệt chữ Đ. Người đọc không phân biệt được, mà máy thì coi là khác: tìm không ra. Chữ gõ bằng bảng mã cũ (TCVN3 với phông .VnTime, VNI) thì màn hình hiện thành chữ vô nghĩa."
          en "Many Cyrillic and Greek letters, fancy digits and odd dots look just like plain ones; `Ð` (U+00D0) of Icelandic looks just like the Vietnamese letter. No reader can tell, and a machine takes it for another: a search misses it. A text in an old encoding (TCVN3 with the .VnTime fonts, VNI) shows as letters without meaning.";
    mend  vi "Xóa ký tự được chỉ và gõ lại bằng bàn phím. Số La Mã, số trong vòng tròn thì viết bằng chữ và số thường: IV, 1. Chữ ở bảng mã cũ thì chuyển sang Unicode bằng bộ công cụ của UniKey, rồi dán lại."
          en "Delete the character that is pointed at and type it on the keyboard. Write Roman numerals and circled digits with plain letters and digits: IV, 1. Convert a text in an old encoding to Unicode with UniKey's toolkit, and paste it again.";

    ForeignCharacter(c):
    message |lang| message(lang, *c);
    cure |lang| match meant(*c) {
        Some(meant) => say!(lang,
            vi "xóa ký tự này và gõ lại `{meant}` bằng bộ gõ tiếng Việt, bảng mã Unicode"
            en "delete it and type `{meant}` with the Vietnamese keyboard, set to Unicode"),
        None => say!(lang,
            vi "xóa ký tự này và gõ lại bằng bàn phím"
            en "delete it and type it on the keyboard"),
    };

    OldEncoding(encoding):
    message |lang| match encoding {
        OldEncoding::Tcvn3 => say!(lang,
            vi "đoạn chữ này gõ bằng bảng mã cũ TCVN3 (ABC, phông .VnTime), không phải Unicode"
            en "the text was typed in the old encoding TCVN3 (ABC, the .VnTime fonts), not in Unicode"),
        OldEncoding::Vni => say!(lang,
            vi "đoạn chữ này gõ bằng bảng mã cũ VNI (phông VNI-Times), không phải Unicode"
            en "the text was typed in the old encoding VNI (the VNI-Times fonts), not in Unicode"),
    };
    cure |lang| {
        let from = match encoding {
            OldEncoding::Tcvn3 => "TCVN3 (ABC)",
            OldEncoding::Vni => "VNI Windows",
        };
        say!(lang,
            vi "chuyển sang Unicode rồi dán lại: bộ công cụ của UniKey (Ctrl+Shift+F6) chuyển từ {from} sang Unicode"
            en "convert it to Unicode and paste it again: UniKey's toolkit (Ctrl+Shift+F6) converts from {from} to Unicode")
    };
}

fn message(lang: Lang, c: char) -> String {
    let code = u32::from(c);
    match meant(c).map(|meant| (meant, u32::from(meant))) {
        Some((meant, meant_code)) if matches!(c, 'Ð' | 'ð') => say!(lang,
            vi "`{c}` (U+{code:04X}) là chữ cái tiếng Iceland, trông giống `{meant}` (U+{meant_code:04X}) của tiếng Việt"
            en "`{c}` (U+{code:04X}) is a letter of Icelandic that looks like the Vietnamese `{meant}` (U+{meant_code:04X})"),
        Some((meant, meant_code)) => say!(lang,
            vi "`{c}` (U+{code:04X}) là chữ cái của vài tiếng châu Phi, trông giống `{meant}` (U+{meant_code:04X}) của tiếng Việt"
            en "`{c}` (U+{code:04X}) is a letter of some African languages that looks like the Vietnamese `{meant}` (U+{meant_code:04X})"),
        None if c.is_alphabetic() => say!(lang,
            vi "chữ cái `{c}` (U+{code:04X}) không có trong tiếng Việt và tiếng Anh, dù có thể trông giống"
            en "the letter `{c}` (U+{code:04X}) is not of Vietnamese or English, though it may look like one"),
        None => say!(lang,
            vi "ký tự `{c}` (U+{code:04X}) không thuộc chữ Việt hay chữ Anh, dù có thể trông giống"
            en "`{c}` (U+{code:04X}) is no character of Vietnamese or English, though it may look like one"),
    }
}

/// The Vietnamese letter that looks the same as one of another language.
fn meant(c: char) -> Option<char> {
    match c {
        'Ð' | 'Ɖ' => Some('Đ'),
        'ð' | 'ɖ' => Some('đ'),
        _ => None,
    }
}
