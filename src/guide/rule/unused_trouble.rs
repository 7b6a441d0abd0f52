//! W006: a trouble that no click names, a group that no trouble names, or a shared step that no case uses.

rule! {
    "W006" "unused-trouble";
    title vi "trục trặc, nhóm hay bước dùng chung không được dùng ở đâu"
          en "a trouble, a group or a shared step that nothing uses";
    why   vi "Khi gặp trục trặc, công dân được thấy trước hết những trục trặc mà thao tác đang làm nêu tên, rồi các trục trặc khác theo nhóm. Trục trặc này không bao giờ đứng đầu; có `shown: where-named` thì không bao giờ hiện ra. Nhóm không có trục trặc nào, bước dùng chung không có trường hợp nào dùng cũng không hiện ra."
          en "Whoever meets trouble is first shown what the click at hand names, then the others by group. This one never comes first; with `shown: where-named` it is never shown. Nor is a group without a trouble, or a shared step that no case uses.";
    mend  vi "Ghi tên nó vào `troubles` của thao tác hay gặp nó. Nếu có thể gặp ở bất cứ đâu thì để vậy, và không ghi `shown`. Tên của nhóm thì ghi vào `group` của trục trặc, hoặc bỏ nhóm."
          en "Name it in the `troubles` of a click where it happens. If it can happen anywhere, leave it, without `shown`. Name a group in the `group` of a trouble, or take the group away.";

    UnusedTrouble:
    message vi "không thao tác nào nêu trục trặc này"
            en "no click names this trouble";
    cure    vi "thêm tên nó vào `troubles` của một thao tác, hoặc để vậy nếu nó có thể gặp ở bất cứ đâu"
            en "add it to the `troubles` of a click, or leave it if it can happen anywhere";

    NeverShown:
    message vi "không thao tác nào nêu trục trặc này, mà nó chỉ hiện ở thao tác nêu nó"
            en "no click names this trouble, and it is shown only at clicks that do";
    cure    vi "thêm tên nó vào `troubles` của một thao tác, hoặc bỏ `shown` nếu nó có thể gặp ở bất cứ đâu"
            en "add it to the `troubles` of a click, or take `shown` away if it can happen anywhere";

    UnusedStep:
    message vi "không trường hợp nào dùng bước này"
            en "no case uses this step";
    cure    vi "viết `use: <tên bước này>` vào `steps` của một trường hợp, hoặc bỏ bước"
            en "write `use: <this id>` in the `steps` of a case, or take the step away";

    UnusedGroup:
    message vi "không trục trặc nào thuộc nhóm này"
            en "no trouble is in this group";
    cure    vi "ghi tên nhóm vào `group` của một trục trặc, hoặc bỏ nhóm"
            en "name it in the `group` of a trouble, or take it away";
}
