//! W006: a trouble that no click names.

rule! {
    "W006" "unused-trouble";
    title vi "trục trặc không gắn với thao tác nào"
          en "a trouble that no click names";
    why   vi "Khi gặp trục trặc, công dân được thấy trước hết những trục trặc mà thao tác đang làm nêu tên. Trục trặc này chỉ hiện ra khi bấm “xem thêm”."
          en "Whoever meets trouble is first shown what the click at hand names. This one is found only behind “see more”.";
    mend  vi "Ghi tên nó vào `troubles` của thao tác hay gặp nó. Nếu có thể gặp ở bất cứ đâu thì để vậy."
          en "Name it in the `troubles` of a click where it happens. If it can happen anywhere, leave it.";

    UnusedTrouble:
    message vi "không thao tác nào nêu trục trặc này"
            en "no click names this trouble";
    cure    vi "thêm tên nó vào `troubles` của một thao tác, hoặc để vậy nếu nó có thể gặp ở bất cứ đâu"
            en "add it to the `troubles` of a click, or leave it if it can happen anywhere";
}
