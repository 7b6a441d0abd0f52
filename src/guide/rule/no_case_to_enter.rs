//! E035: an `at` beside a `to` that is not a case.

rule! {
    "E035" "no-case-to-enter";
    title vi "`at` ở nơi không phải trường hợp"
          en "an `at` where there is no case";
    why   vi "`at` nói công dân đang đứng ở thao tác nào của một trường hợp. Câu hỏi và kết thúc không có thao tác, nên `at` ở đó sẽ bị bỏ qua mà không ai biết."
          en "`at` says at which click of a case a citizen then stands. A question or an ending has no clicks, and the `at` would be lost without anybody knowing.";
    mend  vi "Bỏ `at`, hoặc cho `to` trỏ tới trường hợp có thao tác đó."
          en "Take `at` away, or let `to` name the case that has the click.";

    NoCaseToEnter:
    message vi "`at` chỉ dùng cùng một `to` là trường hợp"
            en "`at` goes only with a `to` that is a case";
    cure    vi "bỏ `at`, hoặc cho `to` trỏ tới một trường hợp có thao tác đó"
            en "take `at` away, or let `to` name a case that has the click";
}
