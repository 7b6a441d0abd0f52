//! E038: a one-time code typed at a `fill` click, which does not show the advice of a `code` click.

rule! {
    "E038" "code-as-fill";
    title vi "mã dùng một lần mà thao tác là `fill`"
          en "a one-time code typed at a `fill` click";
    why   vi "Thao tác nào nhắc tới mã OTP, màn hình cũng dặn không đọc mã cho bất kỳ ai. Nhưng chỉ ở `code` màn hình mới hiện ô nhập mã, và người giúp được dặn riêng về mã (`helper.code`), đúng lúc kẻ gian chờ hỏi mã."
          en "At every click that names a one-time code the screen warns to tell it to nobody. But only at a `code` click does it show a field for a code, and is a helper told what to do about codes (`helper.code`), just when somebody may be waiting to ask for it.";
    mend  vi "Đổi `fill` thành `code`. Nhãn giữ nguyên."
          en "Change `fill` into `code`. The label stays as it is.";

    CodeAsFill:
    message vi "đây là mã dùng một lần, mà thao tác lại là `fill`"
            en "this is a one-time code, and the click is a `fill`";
    cure    vi "dùng `code` thay cho `fill`: ở đó màn hình hiện ô nhập mã, và người giúp được dặn riêng về mã"
            en "use `code` instead of `fill`: there the screen shows a field for a code, and a helper is told what to do about codes";
}
