//! W011: a value that stands whole in quotation marks of Word, which YAML takes for letters. The fault carries what is
//! between them.

use crate::guide::Fault;

rule! {
    "W011" "word-quotes";
    title vi "dấu nháy của Word bao cả giá trị"
          en "a value in quotation marks of Word";
    why   vi "Word và Zalo đổi nháy thẳng thành nháy cong. Trong tệp này nháy cong chỉ là chữ như mọi chữ khác: nhãn sẽ gồm cả dấu nháy, mà nút thật thì không có."
          en "Word and chat programs turn straight quotes into curly ones. Here those are letters like any other: the label has them, and the real button has not.";
    mend  vi "Xóa hai dấu nháy. Cần nháy vì trong chữ có `: ` hay ` #` thì gõ nháy kép thẳng. Nếu màn hình hiện cả dấu nháy thì giữ nguyên."
          en "Delete the two marks. Where a text needs quotes, for a `: ` or a ` #` in it, type straight double quotes. If the screen shows the marks, leave them.";

    WordQuotes(inner):
    message vi "giá trị nằm trọn trong nháy của Word, nên dấu nháy thành một phần của nó"
            en "the value stands in quotation marks of Word, which so become a part of it";
    cure    vi "bỏ hai dấu nháy, chỉ viết: {inner}"
            en "take the two marks away, and write only: {inner}";
}

/// The quotation marks that Word puts before or behind a text.
const MARKS: [char; 10] = ['“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»'];

pub(in crate::guide) fn check(raw: &str) -> Option<Fault> {
    let inner = raw.strip_prefix(MARKS)?.strip_suffix(MARKS)?;
    let is_one = !inner.contains(['“', '”', '„', '‟', '«', '»']) && !inner.trim().is_empty();
    is_one.then(|| Fault::WordQuotes(inner.to_owned()))
}
