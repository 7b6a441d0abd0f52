//! The words that rules have in common with errors of the command line.

words! {
    did_you_mean(name: &str): "có phải `{name}`?", "did you mean `{name}`?";
    cannot_read(path: &str): "không đọc được `{path}`", "cannot read `{path}`";
    not_found: "không có", "it is not there";
    not_allowed: "không được phép", "it is not allowed";
    rename(from: &str, to: &str): "đổi tên `{from}` thành `{to}`", "rename `{from}` to `{to}`";
    guide_folder: "thư mục hướng dẫn cần có `guide.yaml` và mỗi trường hợp một tệp", "a guide's folder holds `guide.yaml` and one file for each case";
}
