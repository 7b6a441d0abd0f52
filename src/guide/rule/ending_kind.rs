//! E034: an ending that has neither a portal nor a hotline, or both.

rule! {
    "E034" "ending-kind";
    title vi "kết thúc không rõ là cổng hay tổng đài"
          en "an ending that is not plainly a portal or a hotline";
    why   vi "Hướng dẫn kết thúc ở đúng một nơi: một trang để đăng nhập (`portal`) hoặc một số để gọi (`hotline`). Không có nơi nào, hay có cả hai, thì công dân không biết đi đâu."
          en "A guide ends in one place: a page to sign in at (`portal`), or a number to call (`hotline`). With neither, or both, a citizen does not know where to go.";
    mend  vi "Giữ đúng một trong hai. Kết thúc ở cổng mà muốn ghi thêm số để gọi khi cần thì dùng `call`."
          en "Keep exactly one. At a portal, a number to call for help is given as `call`.";

    EndingKind:
    message vi "kết thúc cần đúng một trong `portal` và `hotline`"
            en "an ending has exactly one of `portal` and `hotline`";
    cure    vi "viết `portal: <tên trong links>` hoặc `hotline: <tên trong hotlines>`, không cả hai"
            en "write `portal: <an id of links>` or `hotline: <an id of hotlines>`, not both";
}
