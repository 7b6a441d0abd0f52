//! E027: two answers of one question with the same text.

rule! {
    "E027" "same-label";
    title vi "hai câu trả lời giống hệt nhau"
          en "two answers that read alike";
    why   vi "Công dân chọn câu trả lời theo lời hiện trên màn hình. Hai câu giống hệt nhau mà dẫn tới hai nơi thì chọn câu nào cũng là đoán."
          en "Citizens choose an answer by what the screen shows. Where two read alike and lead to different places, choosing is guessing.";
    mend  vi "Viết lại một trong hai cho khác, hoặc bỏ đi một nếu chép trùng."
          en "Write one of the two differently, or take one away if it was copied by mistake.";

    SameLabel:
    message vi "câu trả lời này trùng lời với một câu khác"
            en "this answer reads like another one";
    cure    vi "viết hai câu khác nhau, để công dân biết chọn câu nào"
            en "let the two read differently, so that citizens know which is theirs";
}
