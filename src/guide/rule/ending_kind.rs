//! E034: an ending that is none of a portal, a hotline, an office and done, or more than one.

rule! {
    "E034" "ending-kind";
    title vi "kết thúc không rõ là ở đâu"
          en "an ending that is not plainly in one place";
    why   vi "Hướng dẫn kết thúc ở đúng một nơi: một trang để đăng nhập (`portal`), một số để gọi (`hotline`), một nơi phải tới (`office`), hoặc là xong (`done`). Không có nơi nào, hay có hơn một, thì công dân không biết đi đâu."
          en "A guide ends in one place: a page to sign in at (`portal`), a number to call (`hotline`), an office to go to (`office`), or with all done (`done`). With none, or more than one, a citizen does not know where to go.";
    mend  vi "Giữ đúng một trong bốn. Muốn ghi thêm số để gọi khi cần thì dùng `call`."
          en "Keep exactly one of the four. A number to call for help is given as `call`.";

    EndingKind:
    message vi "kết thúc cần đúng một trong `portal`, `hotline`, `office` và `done`"
            en "an ending has exactly one of `portal`, `hotline`, `office` and `done`";
    cure    vi "giữ một: `portal: <tên trong links>`, `hotline: <tên trong hotlines>`, `office` với tên và địa chỉ, hoặc `done` với điều đã xong"
            en "keep one: `portal: <an id of links>`, `hotline: <an id of hotlines>`, `office` with its name and address, or `done` with what is done";
}
