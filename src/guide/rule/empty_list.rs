//! E021: an empty list where at least one item is required.

rule! {
    "E021" "empty-list";
    title vi "danh sách trống"
          en "an empty list";
    why   vi "Danh sách này phải có ít nhất một mục: câu hỏi không có câu trả lời, hay bước không có thao tác, thì công dân dừng lại ở đó mãi."
          en "This list must hold something: at a question without answers, or a step without clicks, a citizen would be stuck.";
    mend  vi "Thêm ít nhất một mục, hoặc bỏ cả câu hỏi hay bước đó."
          en "Add at least one item, or take the whole question or step away.";

    EmptyList:
    message vi "danh sách này trống"
            en "the list is empty";
    cure    vi "thêm ít nhất một mục; danh sách được phép trống thì viết `[]`, hoặc bỏ cả khóa"
            en "add at least one item; write `[]` where the list may be empty, or take the key away";
}
