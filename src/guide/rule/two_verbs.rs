//! E031: a click with two verbs; the fault carries both.

rule! {
    "E031" "two-verbs";
    title vi "một thao tác có hai động từ"
          en "a click with two verbs";
    why   vi "Mỗi màn hình chỉ có một việc: làm xong một việc mới sang việc sau. Hai việc trong một thao tác thì công dân dễ sót một."
          en "A screen asks for one thing at a time. Of two things in one click, a citizen easily misses one.";
    mend  vi "Tách thành hai thao tác, mỗi thao tác một dấu `- `, theo đúng thứ tự của công văn."
          en "Make two clicks of it, each with its own `- `, in the dispatch's order.";

    TwoVerbs(one, other):
    message vi "thao tác này có cả `{one}` và `{other}`"
            en "this click has both `{one}` and `{other}`";
    cure    vi "tách thành hai thao tác theo đúng công văn: thêm dấu `- ` trước thao tác sau"
            en "make two clicks of it, as the dispatch does: put a `- ` before the second";
}
