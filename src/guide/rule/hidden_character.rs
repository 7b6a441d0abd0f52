//! E022: a control, bidi or invisible character in a text, or several spaces in a row.

use crate::guide::is_hidden;

rule! {
    "E022" "hidden-character";
    title vi "ký tự ẩn trong chữ"
          en "a hidden character in a text";
    why   vi "Có những ký tự mắt không thấy: khoảng trắng lạ khi dán từ Word hay trang mạng, dấu xuống dòng, ký tự đảo chiều chữ. Chúng làm chữ hiện ra khác với chữ đã viết; kẻ lừa đảo dùng chúng để giấu địa chỉ giả. Trong ví dụ, `\\u00A0` là một khoảng trắng như vậy."
          en "Some characters cannot be seen: odd blanks that come with pasting from Word or a web page, line breaks, marks that turn the direction of writing. They make a text look other than it is, and swindlers hide false addresses with them. In the example `\\u00A0` is such a blank.";
    mend  vi "Xóa dòng đó và gõ lại bằng tay, không dán. Mỗi đoạn chữ chỉ một dòng; đoạn nhiều dòng viết bằng `|` thì nối lại."
          en "Delete the line and type it again by hand; do not paste. A text is one line: join what stands in several lines after a `|`.";

    HiddenCharacter(c):
    message |lang| match c {
        '\n' | '\r' => say!(lang,
            vi "đoạn chữ này xuống dòng, mà mỗi đoạn chỉ được một dòng"
            en "the text has more than one line"),
        '\t' => say!(lang,
            vi "có phím Tab trong đoạn chữ, phải là khoảng trắng"
            en "the text holds a Tab, which should be a blank"),
        c if is_hidden(*c) => say!(lang,
            vi "có ký tự ẩn {c}"
            en "the text holds the hidden character {c}"),
        _ => say!(lang,
            vi "có dấu lạ {c} đè lên chữ"
            en "the text holds a mark {c} that strikes over a letter"),
    };
    cure |lang| match c {
        '\n' | '\r' => say!(lang,
            vi "nối lại thành một dòng; muốn viết trên nhiều dòng của tệp thì dùng `>-` thay cho `|`, không có dòng trống"
            en "join it into one line; to write it over several lines of the file, use `>-` instead of `|`, without blank lines"),
        _ => say!(lang,
            vi "xóa dòng này và gõ lại bằng tay, không dán"
            en "delete the line and type it again by hand; do not paste"),
    };

    Blanks:
    message vi "có nhiều khoảng trắng liền nhau"
            en "the text holds blanks in a row";
    cure    vi "chỉ để một khoảng trắng giữa hai chữ"
            en "leave one blank between words";
}
