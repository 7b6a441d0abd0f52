//! E033: clicks that cannot be repeated.

rule! {
    "E033" "bad-repeat";
    title vi "đoạn làm lại chứa một đoạn làm lại khác"
          en "a repeat of a repeat";
    why   vi "`repeat` cho công dân làm lại các thao tác của một bước trước. Nếu trong đó lại có một `repeat` thì công dân không còn biết mình đang ở đâu."
          en "`repeat` has a citizen do the clicks of an earlier step again. With another `repeat` among them nobody would know any more where they are.";
    mend  vi "Cho `step` trỏ thẳng tới bước có các thao tác thật, hoặc cho `through` dừng trước đoạn làm lại."
          en "Let `step` name the step that has the clicks themselves, or let `through` stop before the repeat.";

    Repeat(why):
    message |lang| match why {
        RepeatFault::Nested => say!(lang,
            vi "đoạn làm lại có một thao tác cũng là làm lại"
            en "one of the repeated clicks is itself a repeat"),
        RepeatFault::TooMany => say!(lang,
            vi "các đoạn làm lại của trường hợp này gộp thành quá nhiều thao tác"
            en "the repeats of this case come to too many clicks"),
    };
    cure |lang| match why {
        RepeatFault::Nested => say!(lang,
            vi "cho `step` trỏ thẳng tới bước có các thao tác thật, hoặc cho `through` dừng trước đoạn làm lại ấy"
            en "let `step` name the step that has the clicks themselves, or let `through` stop before that repeat"),
        RepeatFault::TooMany => say!(lang,
            vi "bỏ bớt `repeat`, hoặc cho `through` dừng sớm hơn"
            en "take some `repeat` away, or let `through` stop earlier"),
    };
}

/// Why clicks cannot be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepeatFault {
    /// One of the clicks is itself a repeat.
    Nested,
    /// All the repeats of the case show more clicks again than anybody would do.
    TooMany,
}
