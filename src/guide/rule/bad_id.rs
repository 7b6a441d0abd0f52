//! E010: an id that does not have the form of one.

rule! {
    "E010" "bad-id";
    title vi "tên viết không đúng cách"
          en "an id that is not written as one";
    why   vi "Bước, câu hỏi, kết thúc, nguồn… mỗi thứ có một tên (`id`) để chỗ khác trong tệp gọi tới. Tên còn được gõ trên dòng lệnh và dùng làm tên tệp, nên chỉ dùng chữ thường không dấu, chữ số và dấu `-`."
          en "Steps, questions, endings, sources: each has an id, by which other places name it. Ids are also typed on the command line and name files, so they are made of lower-case letters without marks, digits and `-`.";
    mend  vi "Bỏ dấu, bỏ khoảng trắng, nối các chữ bằng một dấu `-`, bắt đầu bằng chữ cái. Công dân không thấy tên này."
          en "Leave out marks and blanks, join the words with single `-`, begin with a letter. Citizens do not see the id.";

    BadId(id):
    message vi "`{id}` không dùng làm tên được"
            en "`{id}` cannot be an id";
    cure |lang| if matches!(id.rsplit_once('.'), Some((_, "yaml" | "yml"))) {
        say!(lang,
            vi "bỏ đuôi tệp: `cases` ghi tên không có `.yaml`"
            en "take the file's ending away: `cases` has the names without `.yaml`")
    } else {
        say!(lang,
            vi "chỉ dùng chữ thường không dấu, chữ số và dấu `-`, bắt đầu bằng chữ, nhiều nhất 64 ký tự: `cap-nhat-cccd`"
            en "use lower-case letters without marks, digits and single `-`, beginning with a letter, at most 64: `update-cccd`")
    };
}
