//! W007: a text that ends at a ` #`; the fault carries what follows, which YAML reads as a comment.

rule! {
    "W007" "cut-text";
    title vi "đoạn chữ bị cắt ở dấu #"
          en "a text that is cut at a #";
    why   vi "Trong tệp này, chữ sau một khoảng trắng và dấu # là ghi chú cho người viết, không hiện cho công dân. Viết `nút #2` mà không có nháy thì công dân chỉ thấy `nút`."
          en "In these files, what stands behind a blank and a # is a remark for the author and is not shown. Of `button #2` without quotes a citizen sees only `button`.";
    mend  vi "Đặt cả đoạn chữ trong nháy kép. Nếu đúng là ghi chú thì để hai khoảng trắng trước dấu #."
          en "Put the whole text in double quotes. If it is a remark, leave two blanks before the #.";

    CutText(rest):
    message vi "“{rest}” đứng sau dấu # nên không thuộc về đoạn chữ"
            en "“{rest}” stands behind a # and is no part of the text";
    cure    vi "đặt cả đoạn chữ trong nháy kép; nếu đúng là ghi chú thì để hai khoảng trắng trước dấu #"
            en "put the whole text in double quotes; if it is meant as a remark, leave two blanks before the #";
}
