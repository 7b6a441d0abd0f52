//! W002: a text without English.

rule! {
    "W002" "no-english";
    title vi "chưa có tiếng Anh"
          en "no English text";
    why   vi "Người chọn tiếng Anh sẽ thấy chỗ này bằng tiếng Việt."
          en "Those who chose English see Vietnamese here.";
    mend  vi "Thêm `en` bên cạnh `vi`. Với thao tác, `en` cho biết nhãn nghĩa là gì; nhãn vẫn để tiếng Việt như trên màn hình."
          en "Add `en` beside `vi`. At a click, `en` says what the label means; the label stays Vietnamese, as on the screen.";

    NoEnglish:
    message vi "chưa có bản tiếng Anh"
            en "there is no English text";
    cure    vi "thêm `en: …`; bỏ trống thì người đọc tiếng Anh thấy tiếng Việt"
            en "add `en: …`; without it, readers of English see the Vietnamese";
}
