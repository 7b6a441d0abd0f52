//! E062: what a click's label means, in the language that the label is in. The fault carries that language.

use crate::guide::Lang;

rule! {
    "E062" "own-language";
    title vi "nghĩa của nhãn bằng chính thứ tiếng của nhãn"
          en "what a label means, in its own language";
    why   vi "Nhãn và lời công văn đã bằng thứ tiếng đầu của hướng dẫn. Ở thao tác, `en` (với `language: en` thì `vi`) chỉ nói nhãn nghĩa là gì bằng thứ tiếng kia."
          en "A label and the dispatch's words are in the guide's first language. At a click, `en` (with `language: en`, `vi`) only says what the label means in the other.";
    mend  vi "Bỏ dòng đó, hoặc viết nghĩa bằng thứ tiếng kia dưới khóa của nó. Hướng dẫn viết bằng tiếng Anh thì ghi `language: en` trong guide.yaml."
          en "Take the line away, or write the meaning in the other language under its key. A guide that is written in English has `language: en` in guide.yaml.";

    OwnLanguage(own):
    message |lang| lang.pick(match own {
        Lang::Vi => ["nhãn đã bằng tiếng Việt rồi", "the label is Vietnamese already"],
        Lang::En => ["nhãn đã bằng tiếng Anh rồi", "the label is English already"],
    }).to_owned();
    cure |lang| {
        let (own, other) = (own.key(), own.other().key());
        say!(lang,
            vi "bỏ `{own}`, hoặc viết nghĩa của nhãn bằng thứ tiếng kia: `{other}: …`"
            en "take `{own}` away, or write what the label means in the other language: `{other}: …`")
    };
}
