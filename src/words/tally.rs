//! How counts of walks read.

words! {
    nothing: "Chưa đếm được lượt nào.", "No walks are counted.";
    total(n: u64, first: &str, last: &str):
        "{n} lượt, từ {first} đến {last}", "Walks: {n}, from {first} to {last}";
    total_day(n: u64, day: &str): "{n} lượt, ngày {day}", "Walks: {n}, on {day}";
    ends: "Kết thúc ra sao", "How they ended";
    ended: "tới kết thúc", "reached the ending";
    trouble: "gặp trục trặc, được chỉ gọi tổng đài hoặc cách khác", "had a trouble and were sent to the hotline or elsewhere";
    stopped: "chọn dừng", "chose to stop";
    interrupted: "ngắt giữa chừng (Ctrl-C, đóng cửa sổ)", "interrupted (Ctrl-C, a closed window)";
    input_ended: "hết dữ liệu nhập", "the input ended";
    failed: "chương trình hoặc màn hình hỏng", "the program or the terminal failed";
    cases: "Theo trường hợp", "By case";
    no_case: "chưa vào trường hợp nào", "before any case";
    case(n: usize, id: &str): "Trường hợp {n} ({id})", "Case {n} ({id})";
    places: "Chưa tới kết thúc: dừng ở đâu", "Where the others stopped";
    before_click(case: &str): "{case}, trước thao tác đầu tiên", "{case}, before the first click";
    before_question: "trước câu hỏi hoặc khi xem lại trả lời", "at the review of the answers";
    at_question(ask: &str): "câu hỏi: {ask}", "question: {ask}";
    at_ending(case: &str): "{case}, ở màn hình kết thúc", "{case}, at the ending";
    troubles: "Trục trặc đã gặp", "Troubles met";
    others: "chỗ khác, quá nhiều để kể riêng", "others, too many to tell apart";
    more(n: usize): "… và {n} dòng nữa (--format csv in hết)", "… and {n} more (--format csv prints all)";
    damaged(n: u64): "{n} dòng hỏng không được tính.", "Damaged lines, not counted: {n}.";

    at_line(file: &str, line: u64): "`{file}` dòng {line}", "`{file}` line {line}";
    too_long: "dài quá một dòng đếm", "it is longer than any line of counts";
    quote: "dấu ngoặc kép không đóng", "a quotation mark is not closed";
    columns(n: usize): "không phải {n} cột", "it does not have {n} columns";
    value(column: &str): "cột `{column}` không đúng", "column `{column}` is not right";
    more_damaged(n: u64): "… và {n} dòng hỏng nữa", "… and more damaged lines: {n}";
    not_counted(why: &str): "Lượt này không được đếm: {why}.", "This walk is not counted: {why}.";
}
