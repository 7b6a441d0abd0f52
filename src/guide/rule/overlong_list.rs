//! E026: a list with more items than a guide can use. The fault carries how many it has and how many are allowed.

rule! {
    "E026" "overlong-list";
    title vi "danh sách quá dài"
          en "a list that is too long";
    why   vi "Câu trả lời nhiều hơn 30 thì không màn hình nào hiện đủ; các danh sách khác nhiều hơn 200 mục thì không còn là một hướng dẫn. Tệp như vậy thường do máy làm ra, để chương trình chạy mãi không xong."
          en "More than 30 answers fit on no screen, and other lists of more than 200 items belong to no guide. Such a file is mostly made by a machine, to keep the program busy for ever.";
    mend  vi "Bỏ bớt những mục không cần. Nhiều câu trả lời thì chia thành hai câu hỏi, câu trước dẫn tới câu sau."
          en "Take away what is not needed. Divide many answers into two questions, the first leading to the second.";

    OverlongList { items, most }:
    message vi "danh sách này có {items} mục, nhiều nhất được {most}"
            en "the list has {items} items, and may have {most}";
    cure    vi "bỏ bớt, hoặc chia ra: nhiều câu trả lời thì hỏi thành hai câu"
            en "take some away, or divide it: many answers become two questions";
}
