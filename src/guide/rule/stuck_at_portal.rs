//! E037: a `stuck` that names an ending without a hotline.

rule! {
    "E037" "stuck-at-portal";
    title vi "`stuck` không có ai để gọi"
          en "a `stuck` with nobody to call";
    why   vi "`stuck` là nơi gửi công dân gặp điều hướng dẫn không biết. Màn hình bảo gọi một số, nên kết thúc ấy phải có tổng đài."
          en "`stuck` is where citizens are sent who see something that the guide does not know. The screen tells them to call, so the ending has to have a line to call.";
    mend  vi "Ghi tên một kết thúc có `hotline`; chưa có thì viết thêm một kết thúc như vậy."
          en "Name an ending with a `hotline`; write one if there is none.";

    StuckAtPortal:
    message vi "`stuck` phải là một kết thúc có tổng đài để gọi, mà kết thúc này không có"
            en "`stuck` has to be an ending with a line to call, and this one has none";
    cure    vi "ghi tên một kết thúc có `hotline`"
            en "name an ending with a `hotline`";
}
