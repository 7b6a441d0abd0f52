//! E050: a question, observation, case or ending that no answer leads to.

rule! {
    "E050" "unreachable";
    title vi "không có đường nào dẫn tới"
          en "nothing leads here";
    why   vi "Câu hỏi, phần xem thử, trường hợp hay kết thúc này không câu trả lời nào dẫn tới, nên không công dân nào gặp. Thường là một `to` ở chỗ khác đã gõ nhầm sang tên khác."
          en "No answer leads to this question, observation, case or ending, so no citizen ever meets it. Mostly a `to` elsewhere names something else by mistake.";
    mend  vi "Cho một câu trả lời dẫn tới đây bằng `to`; với kết thúc, `ending` của một trường hợp cũng được. Không cần nữa thì xóa."
          en "Let an answer lead here with `to`; for an ending, the `ending` of a case will do as well. If it is not needed, take it away.";

    Unreachable(kind):
    message |lang| {
        let kind = kind.named(lang);
        say!(lang,
            vi "không có đường nào dẫn tới {kind} này"
            en "nothing leads to this {kind}")
    };
    cure    vi "cho một câu trả lời dẫn tới đây bằng `to` (kết thúc: cả `ending` của một trường hợp), hoặc bỏ đi"
            en "let an answer lead here with `to` (an ending: or the `ending` of a case), or take it away";
}
