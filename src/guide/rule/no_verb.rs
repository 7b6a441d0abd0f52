//! E030: a click without a verb.

rule! {
    "E030" "no-verb";
    title vi "thao tác không nói phải làm gì"
          en "a click that does not say what to do";
    why   vi "Mỗi thao tác có đúng một động từ, để màn hình chỉ cho công dân cách làm: `open` mở trang, `press` bấm, `code` nhập mã dùng một lần, `fill` nhập thông tin khác, `see` nhìn xem có hiện ra không, `do` làm một việc ngoài màn hình, `repeat` làm lại một đoạn."
          en "Each click has exactly one verb, so that the screen can tell a citizen how to do it: `open` a page, `press` something, type a one-time `code`, `fill` in something else, `see` whether something is shown, `do` something that is on no screen, `repeat` earlier clicks.";
    mend  vi "Thêm một động từ, sau đó là nhãn đúng như trên màn hình của cổng. `words` chỉ là lời công văn, không thay được động từ."
          en "Add a verb, and behind it the label as the portal shows it. `words` are the dispatch's words and no verb.";

    NoVerb:
    message vi "thao tác này không nói phải làm gì"
            en "this click does not say what to do";
    cure    vi "thêm đúng một trong open, press, code, fill, see, do, repeat, và sau dấu hai chấm là nhãn trên màn hình: `press: Đăng nhập`"
            en "add exactly one of open, press, code, fill, see, do, repeat, and behind the colon the label on the screen: `press: Đăng nhập`";
}
