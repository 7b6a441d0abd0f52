//! E025: a text longer than fits on a screen; the fault carries how many letters it has.

use crate::guide::Fault;
use crate::guide::format::MOST_LETTERS;

rule! {
    "E025" "overlong-text";
    title vi "đoạn chữ quá dài"
          en "a text that is too long";
    why   vi "Một màn hình hiện được chừng hai mươi dòng ngắn, và người đang lo chỉ đọc vài dòng. Đoạn dài hơn 600 chữ cái thì điều cần đọc bị đẩy ra khỏi màn hình."
          en "A screen shows some twenty short lines, and somebody who worries reads a few of them. A text of more than 600 letters pushes what matters off the screen.";
    mend  vi "Chia thành nhiều mục, mỗi mục một ý ngắn. Lời công văn dài thì tách theo câu vào `lead`, các thao tác và `closing`."
          en "Make several items of it, one short idea each. Long words of a dispatch are divided by sentences into `lead`, the clicks and `closing`.";

    OverlongText(letters):
    message vi "đoạn này dài {letters} chữ cái, không ai đọc nổi trên màn hình"
            en "the text has {letters} letters, which nobody reads on a screen";
    cure    vi "chia thành nhiều mục, mỗi mục một ý"
            en "make several items of it, one idea each";
}

pub(in crate::guide) fn check(text: &str) -> Option<Fault> {
    let letters = text.chars().count();
    (letters > MOST_LETTERS).then_some(Fault::OverlongText(letters))
}
