//! E065: a step that has neither a path nor a shared step, or both.

rule! {
    "E065" "step-kind";
    title vi "bước không rõ là có thao tác riêng hay là bước dùng chung"
          en "a step that is not plainly its own or a shared one";
    why   vi "Một bước có các thao tác của riêng nó (`path`), hoặc là một bước viết sẵn trong `steps` của guide.yaml (`use`). Không có gì thì không có việc để làm; có cả hai thì không biết làm theo cái nào."
          en "A step has clicks of its own (`path`), or is one that is written in `steps` of guide.yaml (`use`). With neither there is nothing to do; with both nobody knows which.";
    mend  vi "Giữ đúng một trong hai."
          en "Keep exactly one.";

    StepKind:
    message vi "một bước cần đúng một trong `path` và `use`"
            en "a step has exactly one of `path` and `use`";
    cure    vi "viết các thao tác vào `path`, hoặc `use: <tên trong steps của guide.yaml>`, không cả hai"
            en "write its clicks in `path`, or `use: <an id of steps in guide.yaml>`, not both";
}
