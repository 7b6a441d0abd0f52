//! E004: a key given twice in one place.

rule! {
    "E004" "duplicate-key";
    title vi "một khóa viết hai lần cùng một chỗ"
          en "a key stands twice in one place";
    why   vi "Mỗi khóa chỉ đứng một lần ở một chỗ. Có hai thì máy chỉ giữ một, và không ai biết cái nào bị mất."
          en "A key stands once in one place. Of two only one would be kept, and nobody would know which was lost.";
    mend  vi "Trùng do chép nhầm thì xóa một. Nếu là hai thứ khác nhau thì đặt cho mỗi thứ một tên."
          en "If it was copied by mistake, take one away. If they are two things, give each its own name.";

    DuplicateKey(key):
    message vi "khóa `{key}` có hai lần"
            en "the key `{key}` stands twice";
    cure    vi "mục mới của một danh sách thì thiếu dấu `- ` ở đầu mục; hai thứ khác nhau thì đặt tên khác; chép trùng thì bỏ đi một"
            en "a new item of a list lacks the `- ` before it; two things need two names; of a copy made by mistake take one away";
}
