//! W004: a text longer than people read at once; the fault carries how many letters it has.

use crate::guide::Fault;

rule! {
    "W004" "long-text";
    title vi "đoạn chữ dài"
          en "a long text";
    why   vi "Người đang lo lắng khó đọc hết một đoạn quá 220 chữ cái trên màn hình."
          en "People under stress do not read more than 220 letters at once from a screen.";
    mend  vi "Chia thành hai mục, mỗi mục một ý. Lời công văn thì giữ nguyên."
          en "Make two items of it, one idea each. The dispatch's own words stay as they are.";

    LongText(letters):
    message vi "đoạn này dài {letters} chữ cái, khó đọc một hơi"
            en "the text has {letters} letters, too many to take in at once";
    cure    vi "chia thành hai ý, mỗi ý một mục"
            en "make two items of it, one idea each";
}

/// How many letters of one text people read at once.
const MOST_LETTERS: usize = 220;

pub(in crate::guide) fn check(text: &str) -> Option<Fault> {
    let letters = text.chars().count();
    (letters > MOST_LETTERS).then_some(Fault::LongText(letters))
}
