//! W008: YAML files in the guide's folder that are not in its list of cases. The fault carries their names, and of copies
//! also that of the file which is read.

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

    CopiedFiles(files):
    message |lang| {
        let pair = |(copy, of): &(String, String)| say!(lang,
            vi "`{copy}` (bản khác của `{of}`)"
            en "`{copy}` (of `{of}`)");
        let files = names(&files.iter().map(pair).collect::<Vec<_>>());
        say!(lang,
            vi "có bản sao không được đọc: {files}"
            en "there are copies, which are not read: {files}")
    };
    cure    vi "điều gì mới trong bản sao thì chép vào tệp được đọc, rồi xóa bản sao hoặc dời đi nơi khác"
            en "copy what is new in the copy into the file that is read, then delete the copy or move it elsewhere";
}
