//! E016: a file that cannot be read. The fault carries its name and why.

use crate::guide::Lang;

use super::words::{cannot_read, guide_folder, not_allowed, not_found};

rule! {
    "E016" "unreadable-file";
    title vi "tệp của trường hợp không đọc được"
          en "a case's file that cannot be read";
    why   vi "Mỗi trường hợp là một tệp chữ bình thường, lưu bằng UTF-8, ngay trong thư mục của hướng dẫn. Thư mục, lối tắt trỏ ra ngoài, tệp quá lớn hay tệp lưu bằng bảng mã cũ thì không được mở."
          en "Each case is a plain text file in UTF-8, in the guide's own folder. A folder, a link that leads elsewhere, a file too large or one in an old encoding is not opened.";
    mend  vi "Mở tệp bằng Notepad, chọn Lưu thành (Save as) và mã hóa UTF-8. Nếu tên đó là một thư mục thì đổi tên thư mục, rồi viết tệp vào chỗ ấy."
          en "Open the file in Notepad, choose Save as and UTF-8. If a folder bears that name, rename the folder and write the file in its place.";

    UnreadableFile { file, why }:
    message |lang| message(lang, file, why);
    cure |lang| match why {
        Unreadable::NotUtf8(_) => say!(lang,
            vi "mở tệp bằng Notepad, chọn Lưu thành (Save as), ô Mã hóa (Encoding) chọn UTF-8; tệp Word thì lưu thành văn bản thường"
            en "open it in Notepad, choose Save as and UTF-8 as the encoding; save a Word file as plain text"),
        _ => guide_folder(lang).to_owned(),
    };

    UnreadableDemo { file, why }:
    message |lang| message(lang, file, why);
    cure    vi "ghi đường dẫn tới tệp trình diễn, như `guides/demos/case-1.yaml`"
            en "name a demo's file, like `guides/demos/case-1.yaml`";
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not there.
    NotThere,
    /// It is a folder, a pipe, a device, or a link out of the guide's folder.
    NotAFile,
    /// It holds more than this many MiB.
    TooLarge(usize),
    /// All the files of the guide hold more than this many MiB.
    GuideTooLarge(usize),
    /// It is not UTF-8, from this line on.
    NotUtf8(usize),
    /// The system does not allow it.
    NotAllowed,
    /// The system's reason, in its words.
    System(String),
}

fn message(lang: Lang, file: &str, why: &Unreadable) -> String {
    let because = |why: &str| format!("{}: {why}", cannot_read(lang, file));
    match why {
        Unreadable::NotThere => because(not_found(lang)),
        Unreadable::NotAllowed => because(not_allowed(lang)),
        Unreadable::System(reason) => because(reason),
        Unreadable::NotAFile => say!(lang,
            vi "`{file}` không phải là tệp"
            en "`{file}` is not a file"),
        Unreadable::TooLarge(mib) => say!(lang,
            vi "`{file}` lớn hơn {mib} MiB"
            en "`{file}` is larger than {mib} MiB"),
        Unreadable::GuideTooLarge(mib) => say!(lang,
            vi "đến `{file}` thì các tệp của hướng dẫn gộp lại đã lớn hơn {mib} MiB"
            en "with `{file}` the files of the guide come to more than {mib} MiB"),
        Unreadable::NotUtf8(line) => say!(lang,
            vi "`{file}` không phải chữ UTF-8, từ dòng {line}"
            en "`{file}` is not UTF-8, from line {line} on"),
    }
}
