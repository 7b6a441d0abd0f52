//! What stands on the screens of a walk and in the documents.

words! {
    // Where one is.
    case_number(n: usize): "Trường hợp {n}", "Case {n}";
    case_number_short(n: usize): "TH {n}", "Case {n}";
    step_number(n: usize, of: usize): "Bước {n}/{of}", "Step {n}/{of}";
    step_heading(n: usize): "Bước {n}", "Step {n}";
    click_number(n: usize, of: usize): "Thao tác {n}/{of}", "Click {n}/{of}";
    again_number(n: usize, of: usize): "Làm lại {n}/{of}", "Again {n}/{of}";
    overall(n: usize, of: usize): "{n} trong {of}", "{n} of {of}";
    position_spoken(case: usize, step: usize, steps: usize, click: usize, clicks: usize):
        "Trường hợp {case}, bước {step} trên {steps}, thao tác {click} trên {clicks}.",
        "Case {case}, step {step} of {steps}, click {click} of {clicks}.";
    again_spoken(n: usize, of: usize): "Làm lại, thao tác {n} trên {of}.", "Again, click {n} of {of}.";
    triage_heading(n: usize): "Chọn đúng trường hợp · Câu {n}", "Find the right case · Question {n}";
    triage_spoken(n: usize): "Chọn đúng trường hợp, câu {n}.", "Find the right case, question {n}.";
    more_clicks(n: usize): "… {n} thao tác nữa trong bước này", "… {n} more in this step";
    earlier_clicks(n: usize): "… {n} thao tác đã xong", "… {n} done";
    from_dispatch: "Theo công văn:", "In the dispatch:";

    // How to act on a click.
    act_open: "Mở trang này trong trình duyệt", "Open this page in a browser";
    act_press: "Bấm vào nút hoặc dòng chữ", "Press the button or the line";
    act_code: "Nhập trên trang đang mở, không nhập ở đây", "Type it on the open page, not here";
    act_fill: "Nhập trên trang đang mở, không nhập ở đây", "Type it on the open page, not here";
    act_see: "Nhìn trên màn hình", "Look at the screen";
    code_warning:
        "Không đọc mã này cho bất kỳ ai, kể cả người đang giúp.",
        "Tell this code to nobody, not even to the person helping.";
    address_check:
        "Xem kỹ: địa chỉ trên trình duyệt phải đúng từng chữ như trên.",
        "Check it: the browser's address must match this letter for letter.";

    // Paper.
    paper_end: "Kết thúc", "The end";
    paper_press: "· bấm", "· press";
    paper_press_label(label: &str): "· bấm “{label}”", "· press “{label}”";
    paper_code: "· nhập trên trang, không đọc mã cho ai", "· type it on the page, tell the code to nobody";
    paper_fill: "· nhập trên trang", "· type it on the page";
    paper_see: "· nhìn xem có hiện ra không", "· look whether it is shown";
    paper_repeat(n: usize): "· làm lại {n} thao tác này:", "· do these {n} clicks again:";

    // Prompts and their answers.
    ask_done_open: "Trang đã mở chưa?", "Is the page open?";
    ask_done_press: "Đã bấm chưa?", "Pressed?";
    ask_done_type: "Đã nhập xong chưa?", "Typed?";
    ask_seen: "Có thấy không?", "Is it there?";
    ask_stuck: "Làm gì tiếp?", "What next?";
    ask_ending: "Đã xem xong chưa?", "Have you read this?";
    answer_done: "Xong, sang thao tác tiếp theo", "Done, next click";
    answer_seen: "Có, thấy rồi", "Yes, it is there";
    answer_not_seen: "Không thấy", "No, it is not";
    answer_back_click: "Quay lại thao tác trước", "Back to the click before";
    answer_back_question: "Quay lại câu hỏi trước", "Back to the question before";
    answer_back: "Quay lại", "Back";
    answer_trouble: "Gặp trục trặc", "Something is wrong";
    answer_return: "Quay lại thao tác đang làm", "Return to this click";
    answer_finish_call: "Dừng để gọi tổng đài", "Stop and call the hotline";
    answer_finish: "Xong, kết thúc", "Done, finish";
    answer_stop: "Dừng ở đây", "Stop here";
    keys_hint: "(mũi tên ↑ ↓ để chọn, Enter để đồng ý)", "(arrow keys ↑ ↓ to choose, Enter to accept)";
    keys_hint_short: "(↑ ↓ chọn, Enter đồng ý)", "(↑ ↓ choose, Enter accept)";
    keys_hint_only: "Gõ 1 rồi Enter, hoặc chỉ Enter: ", "Type 1 and Enter, or Enter alone: ";
    keys_hint_number(last: usize): "Gõ số 1-{last} rồi Enter (chỉ Enter là 1): ", "Type 1-{last} and Enter (Enter alone is 1): ";
    not_understood: "Không hiểu. Chỉ gõ một số ở trên.", "Not understood. Type only one of the numbers above.";
    secret_warning:
        "Đã bỏ những gì vừa gõ. Không nhập số thẻ, số điện thoại, mật khẩu hay mã OTP ở đây.",
        "What was typed has been thrown away. Never type a card number, phone number, password or code here.";
    chosen(label: &str): "→ {label}", "→ {label}";

    // Getting unstuck, and the end.
    stuck_heading: "Màn hình không giống hướng dẫn", "The screen is not what the guide says";
    stuck_stop: "Dừng lại, không bấm thử.", "Stop. Do not try other buttons.";
    stuck_call: "Tự gọi tổng đài:", "Call the hotline yourself:";
    stuck_say: "Khi gọi, nói:", "When calling, say:";
    stuck_expected: "Đang ở thao tác:", "The click was:";
    ending_done(case: usize, steps: usize, clicks: usize):
        "Xong trường hợp {case}: {steps} bước, {clicks} thao tác.",
        "Case {case} is done: {steps} steps, {clicks} clicks.";
    ending_call_case(case: usize): "Trường hợp {case}: gọi tổng đài.", "Case {case}: call the hotline.";
    ending_call: "Tự gọi tổng đài để được hướng dẫn.", "Call the hotline yourself to be told what to do.";
    stopped_at(place: &str): "Đã dừng: {place}.", "Stopped: {place}.";
    start_again(command: &str): "Làm lại từ đầu trường hợp này: {command}", "To begin this case again: {command}";

    // Introducing the program.
    intro_dispatch(number: &str, date: &str, issuer: &str):
        "Theo Công văn {number} ngày {date}, {issuer}.",
        "From dispatch {number} of {date}, {issuer}.";
    intro_no_secrets:
        "Chương trình này không hỏi số thẻ, mật khẩu hay mã OTP.",
        "This program never asks for a card number, password or code.";

    // `list` and `about`.
    list_case(steps: usize, clicks: usize): "{steps} bước, {clicks} thao tác", "{steps} steps, {clicks} clicks";
    list_call: "gọi tổng đài", "call the hotline";
    origin_built_in: "có sẵn trong chương trình", "built in";
    origin_directory(path: &str): "đọc từ {path}", "read from {path}";
    about_dispatch: "Công văn", "The dispatch";
    about_number: "Số", "Number";
    about_date: "Ngày", "Date";
    about_issuer: "Nơi ban hành", "Issued by";
    about_subject: "Về việc", "Subject";
    about_basis: "Căn cứ", "Based on";
    about_purpose: "Vì sao nên đồng bộ", "Why link the accounts";
    about_safety: "Để an toàn", "To be safe";
    safety_no_calls:
        "Không cơ quan nào gọi điện bảo “đồng bộ tài khoản”. Có người gọi như vậy thì gác máy.",
        "No authority phones anyone to “sync an account”. If somebody does, hang up.";
    safety_offline:
        "Chương trình không nối mạng, không tự mở trang nào và không phải sản phẩm của cơ quan nhà nước.",
        "The program uses no network, opens nothing by itself and is no government product.";
    about_source: "Hướng dẫn", "Guide";
}
