//! What is said of saved walks: why one is not saved, or not read. Lower case, names in back-ticks, no full stop.

words! {
    sentence(text: &str): "Lưu chỗ đang làm: {text}.", "Saved walks: {text}.";
    no_home:
        "không tìm thấy thư mục của người dùng (HOME); chỗ đang làm không được lưu",
        "there is no home folder; the walk is not saved";
    folder(path: &str, why: &str):
        "không dùng được thư mục `{path}`: {why}; chỗ đang làm không được lưu",
        "cannot use the folder `{path}`: {why}; the walk is not saved";
    not_saved(path: &str, why: &str):
        "chỗ đang làm không lưu được vào `{path}`: {why}",
        "the walk could not be saved in `{path}`: {why}";
    not_deleted(path: &str, why: &str): "không xóa được `{path}`: {why}", "cannot delete `{path}`: {why}";
    set_aside(path: &str, why: &str, aside: &str):
        "`{path}`: {why}; tệp đã được để riêng thành `{aside}`",
        "`{path}`: {why}; it is set aside as `{aside}`";
    passed_over(path: &str, why: &str): "`{path}`: {why}; tệp bị bỏ qua", "`{path}`: {why}; it is passed over";

    not_a_file: "không phải là tệp thường", "it is not a regular file";
    too_large(mib: usize): "lớn hơn {mib} MiB", "it is larger than {mib} MiB";
    newer: "do phiên bản mới hơn của chương trình ghi", "a newer version of the program wrote it";
    damaged: "không phải tệp lưu của chương trình này, hoặc đã hỏng", "it is no saved walk of this program, or it is damaged";
}
