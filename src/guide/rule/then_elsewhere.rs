//! E067: a click of an observation that asks another question.

rule! {
    "E067" "then-elsewhere";
    title vi "`then` ở một phần xem thử"
          en "a `then` in an observation";
    why   vi "Một phần xem thử luôn kết thúc bằng câu hỏi của chính nó (`ask`). Một thao tác của nó mà hỏi câu khác thì câu đó không bao giờ được hỏi."
          en "An observation always ends with its own question (`ask`). If one of its clicks asked another, that one would never be asked.";
    mend  vi "Bỏ `then`, và để câu trả lời của phần xem thử dẫn tới câu hỏi kia."
          en "Take `then` away, and let an answer of the observation lead to the other question.";

    ThenElsewhere:
    message vi "thao tác của một phần xem thử không hỏi thêm câu nào"
            en "a click of an observation asks no further question";
    cure    vi "bỏ `then`, và để một câu trả lời trong `answers` dẫn tới câu hỏi đó bằng `to`"
            en "take `then` away, and let one of `answers` lead to that question by `to`";
}
