//! E066: several cases, and no question that leads to one of them.

rule! {
    "E066" "no-triage";
    title vi "nhiều trường hợp mà không có câu hỏi nào để chọn"
          en "several cases and no question to choose by";
    why   vi "Có hai trường hợp trở lên thì công dân cần được hỏi để vào đúng trường hợp của mình. Câu mà một thao tác hỏi (`then`) thì không hỏi ở đầu. Chỉ hướng dẫn có một trường hợp mới bỏ được câu hỏi đầu."
          en "With two cases or more, citizens have to be asked which is theirs. One that a click asks (`then`) is not asked at the start. Only a guide of one case needs no first question.";
    mend  vi "Thêm câu hỏi vào `triage` của guide.yaml, mỗi câu trả lời dẫn tới một trường hợp."
          en "Add a question to `triage` in guide.yaml, each answer of which leads to a case.";

    NoTriage:
    message vi "có nhiều trường hợp mà không có câu hỏi đầu tiên nào trong `triage`"
            en "there are several cases and no first question in `triage`";
    cure    vi "thêm `triage` với một câu hỏi, mỗi câu trả lời dẫn tới một trường hợp"
            en "add `triage` with a question, each answer of which leads to a case";
}
