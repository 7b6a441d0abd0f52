//! W008: YAML files in the guide's folder that are not in its list of cases.

use super::guess::names;

rule! {
    "W008" "unlisted-file";
    title vi "tệp không trường hợp nào nêu tên"
          en "a file that no case names";
    why   vi "Chỉ những tệp có tên trong `cases` được đọc. Một tệp nằm ngoài danh sách không hiện ra cho ai, và lỗi trong đó không được kiểm tra."
          en "Only the files named in `cases` are read. One that is not in the list is shown to nobody, and faults in it are not checked.";
    mend  vi "Thêm tên tệp, không có đuôi `.yaml`, vào `cases`. Tệp nháp thì dời sang thư mục khác."
          en "Add the file's name, without `.yaml`, to `cases`. Move drafts to another folder.";

    UnlistedFiles(files):
    message |lang| {
        let files = names(files);
        say!(lang,
            vi "có tệp mà không trường hợp nào nêu tên: {files}"
            en "there are files that no case names: {files}")
    };
    cure    vi "thêm tên tệp (không có đuôi) vào `cases`, hoặc dời tệp đi nơi khác"
            en "add the file's name, without its ending, to `cases`, or move the file elsewhere";
}
