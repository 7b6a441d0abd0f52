//! E032: a label, or a page's address, that the dispatch's words for its click do not contain. The fault carries the
//! words.

rule! {
    "E032" "label-not-in-words";
    title vi "nhãn không có trong lời công văn"
          en "a label that is not in the dispatch's words";
    why   vi "`words` là lời công văn cho thao tác này, và nhãn phải nằm trong lời ấy đúng từng chữ, kể cả chữ hoa, chữ thường. Nhờ vậy không ai vô tình chỉ công dân bấm một nút mà công văn không nói. Với `open`, `words` phải có địa chỉ của trang; công văn viết không có `https://`, có `www.`, `http://` hay dấu `/` ở cuối cũng được."
          en "`words` are the dispatch's for this click, and the label must stand in them letter for letter, capitals included. So nobody sends a citizen to a button that the dispatch does not name. With `open`, the `words` hold the page's address, which the dispatch may write without `https://`, with `www.`, with `http://` or with a final `/`.";
    mend  vi "Chép nhãn và `words` từ công văn. Cổng ghi khác công văn thì giữ lời công văn và thêm `alias` với nhãn của cổng."
          en "Copy the label and `words` from the dispatch. Where a portal shows another label, keep the dispatch's and add it as an `alias`.";

    LabelNotInWords(words):
    message vi "nhãn này không có trong lời của công văn: “{words}”"
            en "the dispatch's words do not hold this label: “{words}”";
    cure    vi "chép nhãn và `words` đúng từng chữ từ công văn, kể cả chữ hoa và dấu"
            en "copy the label and `words` from the dispatch letter for letter, capitals and marks included";

    AddressNotInWords { address, words }:
    message vi "lời công văn ở đây không có địa chỉ {address} của trang: “{words}”"
            en "the dispatch's words do not hold the page's address {address}: “{words}”";
    cure    vi "chép vào `words` lời công văn có cả địa chỉ, hai bên địa chỉ để khoảng trắng; lời không có địa chỉ thì dùng `press` hay `see`"
            en "copy into `words` what the dispatch says with the address, a blank on both sides of it; without an address, use `press` or `see`";
}
