//! The words that rules have in common with errors of the command line.

use crate::guide::Lang;

/// How to rename a file. What Notepad added to its name is often not shown.
pub fn rename(lang: Lang, from: &str, to: &str) -> String {
    let renamed = renamed(lang, from, to);
    if from.to_lowercase().ends_with(".txt") {
        format!("{renamed}; {}", show_endings(lang))
    } else {
        renamed
    }
}

words! {
    did_you_mean(name: &str): "có phải `{name}`?", "did you mean `{name}`?";
    cannot_read(path: &str): "không đọc được `{path}`", "cannot read `{path}`";
    not_found: "không có", "it is not there";
    not_allowed: "không được phép", "it is not allowed";
    renamed(from: &str, to: &str): "đổi tên `{from}` thành `{to}`", "rename `{from}` to `{to}`";
    show_endings: "Windows giấu đuôi tệp: muốn thấy thì trong File Explorer chọn View, rồi File name extensions", "Windows hides the endings of names: to see them choose View, then File name extensions, in the File Explorer";
    guide_folder: "thư mục hướng dẫn cần có `guide.yaml` và mỗi trường hợp một tệp", "a guide's folder holds `guide.yaml` and one file for each case";
}
