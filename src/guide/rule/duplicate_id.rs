//! E011: an id used twice where ids are unique.

rule! {
    "E011" "duplicate-id";
    title vi "hai thứ cùng một tên"
          en "two things with one id";
    why   vi "Tên là để gọi đúng một thứ; hai thứ cùng tên thì không biết gọi cái nào. Thao tác không ghi `id` được đặt tên theo lời của nó, nên hai thao tác cùng lời trong một bước là trùng tên."
          en "An id names one thing; where two bear it, nobody knows which is meant. A click without an `id` is named by its words, so two clicks of the same words in one step have the same id.";
    mend  vi "Ghi `id` riêng cho một trong hai. Câu hỏi, trường hợp, phần xem thử và kết thúc dùng chung một kho tên."
          en "Give one of the two an `id` of its own. Questions, cases, observations and endings share one set of ids.";

    DuplicateId(id):
    message vi "tên `{id}` đã dùng rồi"
            en "the id `{id}` is used already";
    cure    vi "đặt tên (`id`) khác cho một trong hai; thao tác không ghi `id` thì mang tên theo lời của nó"
            en "give one of the two an `id` of its own; a click without an `id` is named by its words";
}
