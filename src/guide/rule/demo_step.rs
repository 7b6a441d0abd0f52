//! E060: a demo that its guide does not go along with. A fault carries the step as it is written, and what is offered.

rule! {
    "E060" "demo-step";
    title vi "bước trình diễn không khớp với hướng dẫn"
          en "a demo that the guide does not go along with";
    why   vi "Tệp trình diễn ghi lần lượt điều một người trả lời. Hướng dẫn đã đổi, hoặc ghi sai, thì tới bước này màn hình không có câu trả lời ấy."
          en "A demo's file says, one after another, what a person answers. The guide has changed, or it is misspelt: at this step the screen has no such answer.";
    mend  vi "Đi thử hướng dẫn tới chỗ đó xem màn hình có những gì, rồi sửa bước này. Các bước viết được: choose: MÃ, done, done: SỐ, skip, trouble: MÃ, other, follow, return, restart, back, change: MÃ, at: 1.2.3, stop."
          en "Walk the guide up to there, see what the screen offers, and change the step. The steps are: choose: ID, done, done: NUMBER, skip, trouble: ID, other, follow, return, restart, back, change: ID, at: 1.2.3, stop.";

    UnknownStep:
    message vi "không phải bước trình diễn"
            en "this is no step of a demo";
    cure    vi "viết một trong: choose: MÃ, done, done: SỐ, skip, trouble: MÃ, other, follow, return, restart, back, change: MÃ, at: 1.2.3, stop"
            en "write one of: choose: ID, done, done: NUMBER, skip, trouble: ID, other, follow, return, restart, back, change: ID, at: 1.2.3, stop";

    StepNotOffered { step, offered }:
    message vi "tới đây màn hình không có `{step}`"
            en "here the screen does not offer `{step}`";
    cure |lang| {
        let list = offered.join(", ");
        match offered.as_slice() {
            [] => say!(lang,
                vi "kết thúc đã xem xong, không còn màn hình nào: bỏ bước này"
                en "the ending was read, and no screens are left: leave the step out"),
            _ => say!(lang, vi "ở đây có: {list}" en "it offers: {list}"),
        }
    };

    TooOften { step, left, offered }:
    message vi "`{step}` là quá nhiều: từ đây chỉ còn {left} màn hình để xong"
            en "`{step}` is too many: from here on {left} screens can be done";
    cure |lang| {
        let list = offered.join(", ");
        match offered.as_slice() {
            [] => say!(lang,
                vi "viết `done: {left}`, tới hết kết thúc; hoặc bỏ bước này: sau bước cuối mọi thứ được coi là xong"
                en "write `done: {left}`, to the end; or leave the step out: after the last step everything is taken as done"),
            _ => say!(lang,
                vi "viết `done: {left}`; màn hình sau đó có: {list}"
                en "write `done: {left}`; the screen after them offers: {list}"),
        }
    };

    Unfinished(offered):
    message vi "sau bước này còn phải làm gì nữa mới tới kết thúc"
            en "after this step something has to be done before an ending is reached";
    cure |lang| {
        let offered = offered.join(", ");
        say!(lang, vi "viết thêm bước; ở đây có: {offered}" en "write more steps; here are offered: {offered}")
    };

    OtherEnd { said, reached }:
    message vi "trình diễn không tới `{said}`"
            en "the demo does not reach `{said}`";
    cure |lang| match reached {
        Some(reached) => say!(lang, vi "nó tới `{reached}`" en "it reaches `{reached}`"),
        None => say!(lang,
            vi "nó dừng trước khi tới kết thúc nào; bỏ `ends`, hoặc viết thêm bước"
            en "it stops before any ending; leave `ends` out, or write more steps"),
    };
}
