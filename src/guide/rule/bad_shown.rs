//! E046: a place to list a trouble at that the format does not have.

rule! {
    "E046" "bad-shown";
    title vi "chỗ hiện không có"
          en "no place to be listed at";
    why   vi "Một trục trặc hiện trong danh sách ở mọi nơi. Điều chỉ có thể gặp ở vài thao tác thì ghi `shown: where-named`: nó chỉ hiện ở những thao tác nêu tên nó."
          en "A trouble is listed everywhere. One that can only be met at some clicks has `shown: where-named`: it is listed only at the clicks that name it.";
    mend  vi "Viết đúng từ đó; bỏ cả dòng `shown` nếu có thể gặp ở bất cứ đâu."
          en "Write exactly that; leave `shown` out where it can happen anywhere.";

    BadShown(given):
    message vi "`{given}` không phải chỗ hiện"
            en "`{given}` is no place to be listed at";
    cure    vi "viết `where-named`; bỏ trống là ở mọi nơi"
            en "write `where-named`; left out, it is everywhere";
}
