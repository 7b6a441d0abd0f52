//! How errors read: what happened, where, and what to do next. Lower case, names in back-ticks, no full stop.

use crate::guide::Lang;
pub use crate::guide::rule::words::*;

use super::counted;

/// How much a check found.
pub fn check_found(lang: Lang, errors: usize, warnings: usize) -> String {
    match lang {
        Lang::Vi => format!("{errors} lỗi, {warnings} cảnh báo"),
        Lang::En => format!(
            "{}, {}",
            counted(errors, "error"),
            counted(warnings, "warning")
        ),
    }
}

words! {
    error: "lỗi", "error";
    warning: "cảnh báo", "warning";
    help: "gợi ý", "help";
    stands_first: "cái đứng trước", "the first one";
    note: "cũng vậy", "also";
    also_at(lines: &str): "dòng {lines}", "line {lines}";
    more_help(program: &str): "xem `{program} --help`", "see `{program} --help`";

    unknown_option(name: &str): "không có tùy chọn `{name}`", "there is no option `{name}`";
    plain_dashes(option: &str): "gõ lại bằng dấu gạch ngang thường: `{option}`; Word và Zalo đổi dấu đó thành gạch dài", "type it with plain hyphens: `{option}`; Word and chat programs turn them into a long dash";
    misplaced(name: &str): "`{name}` không dùng với lệnh này", "`{name}` does not go with this command";
    unknown_command(name: &str): "không có lệnh `{name}`", "there is no command `{name}`";
    unexpected(name: &str): "thừa `{name}`", "`{name}` is one too many";
    needs_value(name: &str): "`{name}` cần một giá trị", "`{name}` needs a value";
    or: " hoặc ", " or ";
    needs_counts(command: &str): "`{command}` cần ít nhất một tệp đếm, do `--tally` ghi", "`{command}` needs at least one file of counts, which `--tally` writes";
    needs_folder(command: &str): "`{command}` cần tên một thư mục mới", "`{command}` needs the name of a new folder";
    needs_version(command: &str): "`{command}` cần thư mục của bản mới", "`{command}` needs the folder of the new version";
    needs_one(command: &str): "`{command}` cần một trong các giá trị của nó", "`{command}` needs one of its values";
    type_it(command: &str): "gõ như: {command}", "type it like: {command}";
    takes_no_value(name: &str): "`{name}` không nhận giá trị", "`{name}` takes no value";
    given_twice(name: &str): "`{name}` chỉ dùng một lần", "`{name}` may be given once";
    not_together(one: &str, other: &str): "`{one}` và `{other}` không dùng cùng nhau", "`{one}` and `{other}` exclude each other";
    needs_too(one: &str, other: &str): "`{one}` chỉ dùng cùng {other}", "`{one}` goes only with {other}";
    not_text: "tham số không phải chữ UTF-8", "an argument is not UTF-8";
    not_of_guide(path: &str): "`{path}` không thuộc hướng dẫn nào: `guide.yaml` bên cạnh không nêu tên nó trong `cases`", "`{path}` is no guide's: the `guide.yaml` beside it does not name it in `cases`";
    copy_of_guide(path: &str, of: &str): "`{path}` là bản khác của `{of}` nên không được đọc", "`{path}` is a copy of `{of}`, and is not read";
    merge_it(of: &str): "điều gì mới thì chép vào `{of}`, rồi kiểm tra tệp đó", "copy what is new in it into `{of}`, and check that file";
    guide_is_in(folders: &str): "hướng dẫn nằm ở {folders}: ghi đường dẫn đó", "there is a guide in {folders}: name that folder";
    list_it: "thêm tên tệp, không có đuôi `.yaml`, vào `cases`; hoặc kiểm tra cả thư mục", "add its name, without `.yaml`, to `cases`; or check the whole folder";
    bad_usage: "câu lệnh không đúng", "the command line is not right";

    unknown_value(option: &str, value: &str): "`{option}` không có giá trị `{value}`", "`{option}` has no value `{value}`";
    values(list: &str): "các giá trị: {list}", "the values are {list}";
    bad_date(value: &str): "`--today` không hiểu `{value}`", "`--today` does not understand `{value}`";
    date_form: "viết năm-tháng-ngày, như 2026-11-23", "write year-month-day, like 2026-11-23";
    bad_pace(value: &str): "`--pace` không hiểu `{value}`", "`--pace` does not understand `{value}`";
    bad_idle(value: &str): "`--idle` không hiểu `{value}`", "`--idle` does not understand `{value}`";
    idle_form: "viết như 90s hoặc 3m", "write it as 90s or 3m";
    bad_size(value: &str): "`--record-size` không hiểu `{value}`", "`--record-size` does not understand `{value}`";
    size_form: "viết số cột, x, số dòng: từ 40x15 đến 300x100", "write columns, x, rows: from 40x15 to 300x100";
    pace_form: "viết như 400ms hoặc 1.5s, nhiều nhất 60s", "write it as 400ms or 1.5s, at most 60s";
    unknown_code(value: &str): "không có mã lỗi `{value}`", "there is no fault code `{value}`";
    codes: "các mã, viết số hoặc tên:", "the codes, by number or name:";
    unknown_case(value: &str): "không có trường hợp `{value}`", "there is no case `{value}`";
    cases(list: &str): "các trường hợp: {list}", "the cases are {list}";
    unknown_place(value: &str): "không có chỗ nào mang mã `{value}`", "no place has the code `{value}`";
    places(list: &str): "các mã: {list}", "the codes are {list}";
    bad_answer(value: &str): "`--answer {value}` thiếu dấu `=`", "`--answer {value}` has no `=`";
    answer_form: "viết `--answer CÂU=TRẢ_LỜI`", "write `--answer QUESTION=ANSWER`";
    unknown_question(id: &str): "không có câu hỏi `{id}`", "there is no question `{id}`";
    questions(list: &str): "các câu hỏi: {list}", "the questions are {list}";
    unknown_answer(question: &str, answer: &str): "câu hỏi `{question}` không có trả lời `{answer}`", "question `{question}` has no answer `{answer}`";
    answers(list: &str): "các trả lời: {list}", "the answers are {list}";
    unused_answer(id: &str): "câu hỏi `{id}` không được hỏi tới trên đường này", "question `{id}` is not asked on this way";
    missing_answer(id: &str, ask: &str): "thiếu trả lời cho câu hỏi `{id}`: {ask}", "question `{id}` has no answer: {ask}";
    give_answer: "thêm một trong các tùy chọn này", "add one of these";
    or_case: "hoặc vào thẳng một trường hợp: --case 1", "or go straight to a case: --case 1";

    built_in: "hướng dẫn có sẵn trong chương trình bị hỏng", "the guide inside the program is damaged";
    install_again: "cài lại chương trình", "install the program again";
    check_name: "xem lại tên tệp và thư mục", "check the name of the file and its folder";
    is_there: "đã có rồi", "it is there already";
    disk_full: "hết chỗ trên đĩa", "the disk is full";
    read_only: "ổ đĩa chỉ cho đọc", "the disk is read-only";
    not_a_folder: "không phải thư mục", "it is not a folder";
    cannot_create(path: &str): "không tạo được `{path}`", "cannot create `{path}`";
    cannot_write_to(path: &str): "không ghi được vào `{path}`", "cannot write to `{path}`";
    wrong_ending(path: &str): "không ghi vào `{path}`: đuôi tệp không hợp với dạng cần ghi", "not written to `{path}`: its ending does not fit the format";
    endings(list: &str): "đặt tên tệp có đuôi {list}", "give the file a name that ends with {list}";
    other_output(option: &str): "chọn tệp khác cho `{option}`; chưa có gì bị thay", "name another file for `{option}`; nothing was replaced";
    bad_name: "tên tệp không dùng được", "no file can have that name";
    no_folder: "thư mục đó không có", "there is no such folder";
    a_folder: "đó là thư mục", "it is a folder";
    not_plain: "không phải tệp thường", "it is not a plain file";
    file_busy: "chương trình khác đang giữ tệp", "another program holds it";
    cannot_add(path: &str): "không thêm dòng vào `{path}` được", "cannot add a line to `{path}`";
    other_tally: "chọn cho `--tally` một tệp mới hoặc một tệp đếm đã có, hoặc bỏ `--tally` để đi mà không đếm; chưa có gì bị thay", "name a new file or one of counts for `--tally`, or leave it out to walk without counting; nothing was replaced";
    new_folder: "chọn một thư mục mới hoặc còn trống; tệp đang có không bị ghi đè", "choose a new or empty folder; no file is written over";
    new_guide(program: &str, folder: &str):
        "Đã viết một hướng dẫn mẫu. Xem thử: {program} guide check {folder}; {program} --guides {folder} --case 1",
        "A sample guide is written. Try: {program} guide check {folder}; {program} --guides {folder} --case 1";
    cannot_write: "không ghi ra được", "cannot write the output";
    broken_prompt: "không hỏi được trên màn hình này", "cannot prompt on this terminal";
    try_plain: "thử `--plain`", "try `--plain`";
    input_ended: "hết dữ liệu nhập khi chưa làm xong", "nothing more was typed, and the end is not reached";
    input_needed(ask: &str): "đang chờ trả lời cho: {ask}", "waiting for an answer to: {ask}";
    input_help:
        "chạy trong cửa sổ dòng lệnh, hoặc đưa vào mỗi dòng một số, hoặc dùng `--case 1 --yes`",
        "run it in a terminal, or give a number on each line, or use `--case 1 --yes`";
    check_clean(name: &str): "`{name}`: không có lỗi", "`{name}`: no faults";
    check_others(program: &str, found: &str, files: &str, folder: &str):
        "các tệp khác của hướng dẫn này có {found}: {files}. Xem tất cả: {program} guide check {folder}",
        "the other files of this guide have {found}: {files}. See them all: {program} guide check {folder}";
    check_pending(notices: &str): "lưu ý chưa hiện vì chưa tới ngày: {notices}", "notices that are not shown yet, for their day has not come: {notices}";
    see_explain(program: &str, code: &str): "Xem thêm: {program} guide check --explain {code}", "More: {program} guide check --explain {code}";
    is_error: "Lỗi: phải sửa thì hướng dẫn mới dùng được.", "An error: the guide cannot be used until it is mended.";
    is_warning: "Cảnh báo: hướng dẫn vẫn dùng được; xem có nên sửa không.", "A warning: the guide can be used; see whether to mend it.";
    how_to_mend: "Cách sửa", "How to mend it";
    example_wrong: "Ví dụ sai", "A wrong example";
    example_right: "Ví dụ đúng", "A right example";
    more_faults(n: usize): "… và ít nhất {n} chỗ nữa trong tệp này", "… and at least {n} more in this file";
    check_proof(ways: &str, answers: usize):
        "đã đi thử {answers} câu trả lời: {ways} đường, đường nào cũng tới kết thúc",
        "gave {answers} answers: {ways} ways, and every one of them ends";
    check_proof_countless(answers: usize):
        "đã đi thử {answers} câu trả lời: nhiều đường không đếm xuể, đường nào cũng tới kết thúc",
        "gave {answers} answers: more ways than can be counted, and every one of them ends";
    panicked: "chương trình gặp lỗi của chính nó và đã dừng", "the program met a fault of its own and stopped";
}
