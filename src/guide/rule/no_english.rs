//! W002: a text in the guide's first language only. The fault carries the other one.

use crate::guide::Lang;

rule! {
    "W002" "no-english";
    title vi "chưa có tiếng Anh"
          en "no English text";
    why   vi "Người chọn tiếng Anh sẽ thấy chỗ này bằng tiếng Việt. Trong hướng dẫn có `language: en` thì ngược lại: người đọc tiếng Việt thấy tiếng Anh."
          en "Those who chose English see Vietnamese here. In a guide with `language: en` it is the other way round: readers of Vietnamese see English.";
    mend  vi "Thêm `en` bên cạnh `vi` (với `language: en` thì thêm `vi`). Với thao tác, khóa ấy cho biết nhãn nghĩa là gì; nhãn vẫn để như trên màn hình."
          en "Add `en` beside `vi` (with `language: en`, add `vi`). At a click, that key says what the label means; the label stays as on the screen.";

    OneLanguage(missing):
    message |lang| lang.pick(match missing {
        Lang::En => ["chưa có bản tiếng Anh", "there is no English text"],
        Lang::Vi => ["chưa có bản tiếng Việt", "there is no Vietnamese text"],
    }).to_owned();
    cure |lang| lang.pick(match missing {
        Lang::En => [
            "thêm `en: …`; bỏ trống thì người đọc tiếng Anh thấy tiếng Việt",
            "add `en: …`; without it, readers of English see the Vietnamese",
        ],
        Lang::Vi => [
            "thêm `vi: …`; bỏ trống thì người đọc tiếng Việt thấy tiếng Anh",
            "add `vi: …`; without it, readers of Vietnamese see the English",
        ],
    }).to_owned();
}
