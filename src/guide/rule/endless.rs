//! E051: questions whose answers lead back to them; the fault carries the ids on the way.

rule! {
    "E051" "endless";
    title vi "các câu hỏi quay vòng"
          en "questions that go round";
    why   vi "Trả lời theo đường được nêu thì quay lại câu đã hỏi, mãi không tới trường hợp hay kết thúc nào."
          en "Whoever answers along this way comes back to a question that was asked already, and never to a case or an ending.";
    mend  vi "Cho câu trả lời được chỉ dẫn tới một trường hợp hay kết thúc. Công dân không chắc thì dẫn tới tổng đài."
          en "Let the answer that is pointed at lead to a case or an ending. Those who are not sure are led to the hotline.";

    Endless(way):
    message |lang| {
        let way = round(way);
        say!(lang,
            vi "đường này quay vòng mãi: {way}"
            en "this way goes round for ever: {way}")
    };
    cure    vi "cho câu trả lời này dẫn tới một trường hợp hay kết thúc, hoặc tới một thao tác sau thao tác hỏi câu đó (`at`)"
            en "let this answer lead to a case or an ending instead, or to a click behind the one that asks (`at`)";
}

/// How many stops of a way are shown.
const MOST_STOPS: usize = 12;

/// The ids of a way; of a long one the first and the last.
fn round(way: &[String]) -> String {
    if way.len() <= MOST_STOPS {
        return way.join(" → ");
    }
    let (head, tail) = (&way[..MOST_STOPS / 2], &way[way.len() - MOST_STOPS / 2..]);
    format!("{} → … → {}", head.join(" → "), tail.join(" → "))
}
