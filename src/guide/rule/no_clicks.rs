//! E036: a case without clicks that ends at a portal, or as done.

rule! {
    "E036" "no-clicks";
    title vi "không có thao tác mà kết thúc ở một trang, hoặc là xong"
          en "a case without a click that ends at a portal, or as done";
    why   vi "Kết thúc ở một trang, hay là xong, nghĩa là đã làm xong các thao tác. Không có thao tác nào thì chưa xong gì, và công dân sẽ tưởng là xong."
          en "To end at a portal, or as done, means that the clicks are done. Without any, nothing is done, and a citizen would believe that it is.";
    mend  vi "Thêm các bước của công văn. Công văn không có thao tác nào cho trường hợp này thì cho kết thúc là một tổng đài hay một nơi phải tới."
          en "Add the dispatch's steps. Where the dispatch has no click for the case, let it end at a hotline or an office.";

    NoClicks:
    message vi "trường hợp không có thao tác nào mà lại kết thúc ở một trang, hoặc là xong"
            en "a case without a click ends at a portal, or as done";
    cure    vi "thêm các bước của công văn, hoặc cho `ending` là một tổng đài hay một nơi phải tới nếu công văn không có thao tác nào"
            en "add the dispatch's steps, or let `ending` be a hotline or an office where the dispatch has no click";
}
