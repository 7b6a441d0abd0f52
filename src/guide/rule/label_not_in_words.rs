//! E032: a label, or a page's address, that the dispatch's words for its click do not contain. The fault carries it and the
//! words.

use crate::guide::Lang;

rule! {
    "E032" "label-not-in-words";
    title vi "nhãn không có trong lời công văn"
          en "a label that is not in the dispatch's words";
    why   vi "`words` là lời công văn cho thao tác này, và nhãn phải nằm trong lời ấy đúng từng chữ, kể cả chữ hoa, chữ thường. Nhờ vậy không ai vô tình chỉ công dân bấm một nút mà công văn không nói. Với `open`, `words` phải có địa chỉ của trang; công văn viết không có `https://`, có `www.`, `http://` hay dấu `/` ở cuối cũng được."
          en "`words` are the dispatch's for this click, and the label must stand in them letter for letter, capitals included. So nobody sends a citizen to a button that the dispatch does not name. With `open`, the `words` hold the page's address, which the dispatch may write without `https://`, with `www.`, with `http://` or with a final `/`.";
    mend  vi "Chép nhãn và `words` từ công văn. Cổng ghi khác công văn thì giữ lời công văn và thêm `alias` với nhãn của cổng."
          en "Copy the label and `words` from the dispatch. Where a portal shows another label, keep the dispatch's and add it as an `alias`.";

    LabelNotInWords { label, words }:
    message vi "lời của công văn không có nhãn `{label}`: “{words}”"
            en "the dispatch's words do not hold the label `{label}`: “{words}”";
    cure |lang| cure(lang, label, words);

    AddressNotInWords { address, words }:
    message vi "lời công văn ở đây không có địa chỉ {address} của trang: “{words}”"
            en "the dispatch's words do not hold the page's address {address}: “{words}”";
    cure    vi "chép vào `words` lời công văn có cả địa chỉ, hai bên địa chỉ để khoảng trắng; lời không có địa chỉ thì dùng `press` hay `see`"
            en "copy into `words` what the dispatch says with the address, a blank on both sides of it; without an address, use `press` or `see`";
}

fn cure(lang: Lang, label: &str, words: &str) -> String {
    match in_other_case(label, words) {
        Some(written) => say!(lang,
            vi "chỉ khác chữ hoa, chữ thường: lời công văn viết `{written}`, viết nhãn đúng như vậy; cổng ghi khác thì thêm `alias`"
            en "only capitals differ: the dispatch writes `{written}`, and so does the label; where the portal shows another, add an `alias`"),
        None => say!(lang,
            vi "chép nhãn và `words` đúng từng chữ từ công văn, kể cả chữ hoa và dấu"
            en "copy the label and `words` from the dispatch letter for letter, capitals and marks included"),
    }
}

/// The label as the words have it, where they have it with other capitals.
fn in_other_case<'w>(label: &str, words: &'w str) -> Option<&'w str> {
    let (length, lower) = (label.chars().count(), label.to_lowercase());
    let mut starts = words.char_indices().map(|(start, _)| &words[start..]);
    starts.find_map(|held| {
        let end = held.char_indices().nth(length);
        let written = &held[..end.map_or(held.len(), |(end, _)| end)];
        (written != label && written.to_lowercase() == lower).then_some(written)
    })
}
