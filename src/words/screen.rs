//! What stands on the screens of a walk and in the documents.

use crate::guide::Lang;

use super::counted;

/// How long a case is.
pub fn length(lang: Lang, steps: usize, clicks: usize) -> String {
    match (lang, steps) {
        (Lang::Vi, 1) => format!("{clicks} thao tác"),
        (Lang::Vi, _) => format!("{steps} bước, {clicks} thao tác"),
        (Lang::En, 1) => counted(clicks, "click"),
        (Lang::En, _) => format!("{}, {}", counted(steps, "step"), counted(clicks, "click")),
    }
}

words! {
    // Where one is.
    case_number(n: usize): "Trường hợp {n}", "Case {n}";
    step_number(n: usize, of: usize): "Bước {n}/{of}", "Step {n}/{of}";
    step_heading(n: usize): "Bước {n}", "Step {n}";
    clicks_heading: "Các thao tác", "The clicks";
    click_number(n: usize, of: usize): "Thao tác {n}/{of}", "Click {n}/{of}";
    again_number(n: usize, of: usize): "Lặp lại {n}/{of}", "Again {n}/{of}";
    overall(n: usize, of: usize): "{n} trong {of}", "{n} of {of}";
    step_spoken(step: usize, steps: usize, click: usize, clicks: usize):
        "Bước {step} trên {steps}, thao tác {click} trên {clicks}.",
        "Step {step} of {steps}, click {click} of {clicks}.";
    later_step_spoken(step: usize, click: usize, clicks: usize):
        "Bước {step}, thao tác {click} trên {clicks}.",
        "Step {step}, click {click} of {clicks}.";
    click_spoken(click: usize, clicks: usize): "Thao tác {click} trên {clicks}.", "Click {click} of {clicks}.";
    overall_spoken(n: usize, of: usize): "{n} trên {of}.", "{n} of {of}.";
    again_spoken(n: usize, of: usize): "Lặp lại, thao tác {n} trên {of}.", "Again, click {n} of {of}.";
    triage_heading(n: usize): "Chọn đúng trường hợp · Câu {n}", "Find the right case · Question {n}";
    triage_spoken(n: usize): "Chọn đúng trường hợp, câu {n}.", "Find the right case, question {n}.";
    more_clicks(n: usize): "… {n} thao tác nữa", "… {n} more";
    earlier_clicks(n: usize): "… {n} thao tác đã xong", "… {n} done";

    midway_heading: "Hỏi trước khi làm tiếp", "Before you go on";
    midway_spoken: "Hỏi trước khi làm tiếp.", "A question before you go on.";

    // How to act on a click.
    inside(app: &str, act: &str): "Trong {app}: {act}", "In {app}: {act}";
    if_there: "Chỉ làm nếu có. Không có thì sang thao tác tiếp theo.", "Only if it is there. If it is not, go on.";
    if_shown: "Có thể không hiện ra. Không thấy thì sang thao tác tiếp theo.", "It may not be shown. If it is not, go on.";
    code_warning:
        "Không đọc mã này cho bất kỳ ai, kể cả người đang giúp.",
        "Tell this code to nobody, not even to the person helping.";
    address_check:
        "Xem kỹ: địa chỉ trên trình duyệt phải đúng từng chữ như trên.",
        "Check it: the browser's address must match this letter for letter.";

    not_government: "không phải trang của cơ quan nhà nước (.gov.vn)", "not a government (.gov.vn) site";

    // Paper.
    paper_troubles: "Khi gặp trục trặc", "When something is wrong";
    mermaid_edges(n: usize): "{n} mũi tên: Mermaid chỉ vẽ quá 500 khi maxEdges của nó được đặt cao hơn", "{n} edges: Mermaid draws more than 500 only where its maxEdges is set higher";
    paper_end: "Kết thúc", "The end";
    paper_inside(app: &str, how: &str): "· trong {app}: {how}", "· in {app}: {how}";
    paper_if_there: "· nếu có", "· if it is there";
    sheet_only(answers: &str): "Chỉ khi trả lời: {answers}", "Only for the answer: {answers}";
    sheet_then(ask: &str): "Rồi trả lời: {ask}", "Then answer: {ask}";
    paper_press_label(label: &str): "· bấm “{label}”", "· press “{label}”";
    paper_repeat(n: usize): "· làm lại {n} thao tác này:", "· do these {n} clicks again:";
    sheet_title(case: &str, title: &str): "{case} · {title}", "{case} · {title}";
    sheet_date(date: &str): "Tờ này lập ngày {date}.", "This sheet is of {date}.";
    sheet_for: "Dành cho:", "For:";
    sheet_marks:
        "Xong thì đánh dấu vào ô. Dòng + là lời thêm; số [ ] là nguồn, ghi ở cuối.",
        "Tick what is done. A line with + is an addition; its source [ ] is at the end.";
    sheet_sign_in: "Nếu trang đã đóng hoặc Cổng đã đăng xuất, làm trước", "If the page is closed or you were signed out, do these first";
    sheet_repeat(first: &str, last: &str): "· làm lại các thao tác {first} đến {last}", "· do the clicks {first} to {last} again";
    sheet_else: "Chuyện khác, hoặc làm vậy vẫn chưa được", "Something else, or that did not help";
    sheet_number(case: &str): "Đang làm thao tác số … của {case} (số sau ô đánh dấu).", "I am at click number … of {case} (the number after the box).";
    sheet_case: "trường hợp …", "case …";
    sheet_click(code: &str): "thao tác {code}", "click {code}";
    call_say(say: &str): "Nói: “{say}”", "Say: “{say}”";
    sheet_added: "Lời thêm:", "Added:";
    sheet_for_helper(verb: &str): "Người giúp, khi {verb}:", "Helper, to {verb}:";
    sheet_helper: "Dành cho người giúp", "For the helper";
    sheet_sources: "Nguồn của các lời thêm", "Sources of the additions";
    sheet_find: "Tìm trường hợp của mình", "Find your case";
    sheet_question(n: usize): "Câu {n}", "Question {n}";
    sheet_look(n: usize): "Xem màn hình {n}", "Look at the screen {n}";
    sheet_before: "Cần có trong tay, rồi làm các thao tác này trước khi trả lời:", "What to have at hand, and the clicks to do before the answer:";
    sheet_clicks_before: "Làm các thao tác này trước khi trả lời:", "Do these clicks before the answer:";
    sheet_endings: "Những chỗ dừng khác", "Other endings";
    sheet_ending(n: usize): "Chỗ dừng {n}", "Ending {n}";

    // Prompts and their answers.
    ask_review: "Các câu trả lời trên đúng không?", "Are these answers right?";
    ask_read: "Đã đọc chưa?", "Have you read this?";
    ask_trouble: "Gặp chuyện gì?", "What happened?";
    ask_stuck: "Làm gì tiếp?", "What next?";
    ask_ending: "Đã xem xong chưa?", "Have you read this?";
    answer_done: "Xong, sang thao tác tiếp theo", "Done, next click";
    answer_right: "Đúng, tiếp tục", "Yes, go on";
    answer_go_on: "Tiếp tục", "Go on";
    answer_change(n: usize): "Sửa câu {n}", "Change answer {n}";
    answer_seen: "Có, thấy rồi", "Yes, it is there";
    answer_skip: "Không có, sang thao tác tiếp theo", "It is not there, next click";
    answer_skip_unseen: "Không thấy, sang thao tác tiếp theo", "No, next click";
    answer_not_seen: "Không thấy", "No, it is not";
    answer_back_click: "Quay lại thao tác trước", "Back to the click before";
    answer_back_question: "Quay lại câu hỏi trước", "Back to the question before";
    answer_back: "Quay lại", "Back";
    answer_trouble: "Gặp trục trặc", "Something is wrong";
    answer_trouble_elsewhere: "Gặp trục trặc, cần giúp", "Something is wrong, help";
    answer_other: "Chuyện khác, không có ở trên", "Something else, not listed";
    answer_not_helped: "Vẫn chưa được", "That did not help";
    answer_return: "Quay lại thao tác đang làm", "Return to the click";
    answer_return_elsewhere: "Quay lại chỗ đang dở", "Return to where I was";
    answer_restart: "Làm lại từ đầu bước này", "Begin this step again";
    answer_to_case(n: usize): "Sang trường hợp {n}", "Go to case {n}";
    answer_go_on_there(n: usize): "Sang trường hợp {n}, ở thao tác hợp với chỗ này", "To case {n}, at the click that fits";
    answer_to_questions: "Trả lời lại các câu hỏi", "Answer the questions again";
    answer_finish_call: "Dừng để gọi tổng đài", "Stop and call the hotline";
    answer_finish: "Xong, kết thúc", "Done, finish";
    answer_stop: "Dừng ở đây", "Stop here";
    answer_next_part: "Xem tiếp", "Read on";
    answer_part_before: "Xem phần trước", "Back to the part before";
    answer_given(label: &str): "{label} (đang chọn)", "{label} (chosen)";
    answer_what_to_say: "Gọi tổng đài: xem cần nói gì", "Call the hotline: see what to say";
    answer_to_ending(title: &str): "Xem: {title}", "See: {title}";
    answer_stay: "Quay lại chỗ đang làm", "Return to where I was";
    answer_others(ways: &str): "Khác: {ways}", "Other: {ways}";
    answer_list_next: "Xem thêm", "See more";
    answer_list_before: "Xem lại những mục trước", "See the ones before";
    answer_close: "Ở lại màn hình này", "Stay on this screen";
    too_small: "Cửa sổ nhỏ quá. Kéo to ra để xem tiếp. Ctrl-C: dừng.", "This window is too small. Make it larger to go on. Ctrl-C: stop.";
    ask_in_part(ask: &str, at: usize, of: usize): "{ask} (phần {at}/{of})", "{ask} (part {at} of {of})";
    ask_listed(ask: &str, from: usize, to: usize, of: usize): "{ask} ({from}-{to} trong {of})", "{ask} ({from}-{to} of {of})";
    ask_others: "Muốn làm gì khác?", "What else?";
    short_back: "quay lại", "back";
    short_trouble: "trục trặc", "trouble";
    short_restart: "làm lại bước", "begin again";
    short_other: "chuyện không có ở trên", "not listed";
    short_not_helped: "vẫn chưa được", "did not help";
    short_stop: "dừng", "stop";
    // Beside a walk: opening a page, the sheet, stopping.
    answer_page: "Mở trang bằng cách khác", "Open the page another way";
    short_page: "mở trang", "open";
    answer_sheet: "Ghi tờ hướng dẫn để mang về", "Write a sheet to take home";
    short_sheet: "ghi tờ", "sheet";
    answer_browser: "Mở trong trình duyệt của máy này", "Open it in this machine's browser";
    answer_other_page(url: &str): "Trang {url}", "The page {url}";
    answer_invert: "Không quét được: đổi sáng tối", "It does not scan: swap dark and light";
    answer_stop_now: "Dừng, đóng chương trình", "Stop and close the program";
    ask_stop: "Dừng ở đây?", "Stop here?";
    page_caution:
        "Quét bằng điện thoại, rồi xem địa chỉ có đúng từng chữ không. Mã QR của người khác đưa hay gửi thì đừng tin.",
        "Scan it with a telephone, then check the address letter for letter. Do not trust a code that anybody else gives or sends you.";
    page_no_room: "Cửa sổ nhỏ, không đủ chỗ cho mã QR. Kéo to ra thì mã hiện.", "The window is too small for a QR code. It shows in a larger one.";
    page_opened: "Đã nhờ máy mở trang. Xem kỹ: địa chỉ trên trình duyệt phải đúng từng chữ như dưới đây.", "This machine was asked to open it. Check that the browser's address matches the one below letter for letter.";
    page_not_opened: "Máy này không mở được trình duyệt. Tự gõ địa chỉ dưới đây.", "This machine cannot open a browser. Type the address below yourself.";
    sheet_kept(path: &str): "Đã ghi {path}. Mở tệp đó bằng trình duyệt để xem hoặc in.", "Written: {path}. Open that file in a browser to read or print it.";
    kept(path: &str): "Đã ghi {path}.", "Written: {path}.";
    sheet_not_kept(folder: &str): "Không ghi được vào thư mục {folder}", "It cannot be written into the folder {folder}";
    sheet_elsewhere(program: &str, case: &str): "Ghi ra chỗ khác: {program} show {case} --format html --output TỆP", "To write it elsewhere: {program} show {case} --format html --output FILE";
    recorded(path: &str, screens: usize, seconds: u64): "Đã ghi {path}: {screens} màn hình, {seconds} giây.", "Recorded: {path}: {screens} screens, {seconds} seconds.";
    // At a counter.
    desk_ask: "Xóa màn hình cho người tiếp theo?", "Clear the screen for the next citizen?";
    desk_next: "Người tiếp theo", "The next citizen";
    desk_again: "Xem lại màn hình cuối", "See the last screen again";
    desk_close: "Đóng chương trình", "Close the program";
    desk_done: "Xong.", "Done.";
    desk_log_out:
        "Đăng xuất khỏi Cổng, đóng trình duyệt, rồi mới mời người tiếp theo.",
        "Sign out of the portal and close the browser before the next citizen comes.";
    desk_covered: "Màn hình được che vì lâu không ai bấm phím. Chỗ đang làm vẫn còn.", "The screen is covered, for no key was pressed for long. The place is kept.";
    desk_begin:
        "Máy dùng chung: mở cửa sổ trình duyệt mới, chưa ai đăng nhập.",
        "Shared computer: open a new browser window in which nobody is signed in.";

    // Another screen than the walk is at, and coming back.
    answer_elsewhere: "Đang ở màn hình khác", "I am at another screen";
    ask_which_step: "Đang ở phần nào?", "Which part are you in?";
    ask_which_click: "Màn hình đang hiện gì?", "What does the screen show?";
    answer_step_of_one(case: usize, step: usize, click: &str):
        "Trường hợp {case}, bước {step}: {click}",
        "Case {case}, step {step}: {click}";
    answer_step(case: usize, step: usize, first: &str, last: &str):
        "Trường hợp {case}, bước {step}: {first} … {last}",
        "Case {case}, step {step}: {first} … {last}";
    answer_call: "Không biết: gọi tổng đài", "I do not know: call the hotline";
    answer_other_click: "Thứ khác", "Something else";
    answer_sign_in_again: "Cổng đã đăng xuất: đăng nhập lại rồi tiếp tục", "Signed out: sign in again, then go on";
    signing_in_again(code: &str): "Đăng nhập lại, rồi tiếp tục ở {code}.", "Sign in again, then go on at {code}.";
    code_here(code: &str): "Mã của chỗ này: {code}", "The code of this place: {code}";
    last_time(place: &str, day: &str): "Lần trước dừng ở: {place}, ngày {day}.", "Last time you stopped at: {place}, on {day}.";
    guide_changed(names: &str):
        "Hướng dẫn đã thay đổi từ lần trước. Những chỗ này không còn như cũ: {names}.",
        "The guide has changed since. These places are no longer as they were: {names}.";
    nothing_saved: "Không có lần nào đang dở. Bắt đầu từ đầu.", "No walk was saved. This one begins at the start.";
    ask_still_signed_in: "Bây giờ Cổng còn đang đăng nhập không?", "Is the portal still signed in?";
    ask_go_on: "Tiếp tục từ đó không?", "Go on from there?";
    answer_signed_in: "Còn: tiếp tục từ thao tác đó", "Yes: go on at that click";
    answer_signed_out: "Không: đăng nhập lại rồi tiếp tục", "No: sign in again, then go on";
    answer_sign_in_afresh: "Đăng nhập từ đầu rồi tiếp tục", "Sign in from the start, then go on";
    answer_go_on_from_there: "Tiếp tục từ đó", "Go on from there";
    answer_afresh: "Bắt đầu lại từ đầu", "Begin again from the start";
    answer_forget: "Không phải của tôi: xóa", "Not mine: delete it";
    went_back: "← Đã quay lại một bước.", "← Went one step back.";
    at_start: "Đây là màn hình đầu tiên.", "This is the first screen.";
    keys_hint: "(↑ ↓ hoặc số để chọn, Enter để đồng ý, ? để xem các phím)", "(↑ ↓ or a digit to choose, Enter to accept, ? for the keys)";
    keys_hint_short: "(↑ ↓ hoặc số, Enter, ?: các phím)", "(↑ ↓ or a digit, Enter, ?: keys)";
    keys_hint_ascii: "(mũi tên hoặc số để chọn, Enter để đồng ý, ? để xem các phím)", "(arrow keys or a digit to choose, Enter to accept, ? for the keys)";
    keys_hint_ascii_short: "(mũi tên hoặc số, Enter, ?: các phím)", "(arrows or a digit, Enter, ?: keys)";
    keys_hint_least: "(?: các phím)", "(?: the keys)";
    keys_hint_arrows: "(↑ ↓ chọn, Enter đồng ý)", "(↑ ↓ choose, Enter accept)";

    // What was typed into the wrong window, and the keys.
    typed:
        "Vừa có chữ gõ vào cửa sổ này. Chữ đó đã bỏ, không lưu, không hiện.",
        "Something was typed into this window. It was thrown away, not kept and not shown.";
    typed_where:
        "Mật khẩu và mã chỉ gõ trên trang đang mở trong trình duyệt.",
        "Passwords and codes are typed only on the page that is open in the browser.";
    typed_enter:
        "Chưa có gì được trả lời. Gõ xong rồi thì bấm Enter một lần nữa.",
        "Nothing was answered. When the typing is over, press Enter once more.";
    keys_heading: "Các phím dùng ở đây", "The keys that work here";
    key_arrows: "↑ ↓: chọn dòng trên, dòng dưới.", "↑ ↓: the line above, the line below.";
    key_digits: "Một số 1-9: chuyển dấu ❯ tới dòng đó, Enter mới chọn.", "A digit 1-9: moves ❯ to that line, Enter takes it.";
    key_enter: "Enter: đồng ý với dòng đang chọn (có dấu ❯).", "Enter: accept the chosen line (with ❯).";
    key_escape: "Esc: quay lại một bước.", "Esc: one step back.";
    key_end: "Ctrl-C: dừng chương trình. Ctrl-Z: tạm dừng.", "Ctrl-C: stop the program. Ctrl-Z: pause it.";
    keys_else:
        "Các phím khác không làm gì. Chữ gõ vào đây bị bỏ ngay, không lưu.",
        "Other keys do nothing. Words typed here are thrown away at once and not kept.";
    keys_hint_only: "Gõ 1 rồi Enter, hoặc chỉ bấm Enter. 0: nghe lại. s: nghe nguồn.", "Type 1 and Enter, or Enter alone. 0: again. s: the sources.";
    keys_hint_number(last: usize, default: usize): "Gõ số 1-{last} rồi Enter (chỉ bấm Enter: chọn {default}). 0: nghe lại. s: nghe nguồn.", "Type 1-{last} and Enter (Enter alone is {default}). 0: again. s: the sources.";
    plain_enter(label: &str): "Enter: {label}. 0: nghe lại. Dấu hỏi (?): lựa chọn khác.", "Enter: {label}. 0: again. Question mark (?): other choices.";
    plain_enter_only(label: &str): "Enter: {label}.", "Enter: {label}.";
    plain_enter_short(label: &str): "Enter: {label}. Dấu hỏi: khác.", "Enter: {label}. Question mark: other.";
    plain_number(default: usize): "Gõ số rồi Enter. Chỉ Enter: {default}. Dấu hỏi: khác.", "Type a number and Enter. Enter alone: {default}. Question mark: other.";
    plain_again: "Gõ số rồi Enter. 0: nghe lại. Dấu hỏi (?): các lựa chọn.", "Type a number and Enter. 0: again. Question mark (?): the choices.";
    no_sources: "Ở đây không có nguồn nào.", "There is no source here.";
    took(label: &str): "Đã chọn: {label}.", "Chosen: {label}.";
    not_understood: "Không hiểu. Chỉ gõ một số ở trên.", "Not understood. Type only one of the numbers above.";
    secret_warning:
        "Những gì vừa gõ không được dùng, không được lưu. Không nhập số thẻ, số điện thoại, mật khẩu hay mã OTP ở đây.",
        "What was typed is not used and not kept. Never type a card number, phone number, password or code here.";
    still_shown: "Chữ đó còn hiện trên màn hình này.", "This screen still shows it.";
    chosen(label: &str): "→ {label}", "→ {label}";

    // Before the first click.
    look_heading: "Xem màn hình hiện gì", "See what the screen shows";
    look_why(clicks: usize):
        "Làm {clicks} thao tác, rồi chọn điều màn hình hiện ra.",
        "Do {clicks} clicks, and then choose what the screen shows.";
    look_spoken(click: usize, clicks: usize):
        "Xem màn hình hiện gì, thao tác {click} trên {clicks}.",
        "See what the screen shows, click {click} of {clicks}.";
    triage_name: "Chọn đúng trường hợp", "Find the right case";
    review_case(n: usize): "→ Trường hợp {n}", "→ Case {n}";
    preface_case(n: usize, length: &str): "Trường hợp {n}: {length}", "Case {n}: {length}";
    preface_from(place: &str): "Bắt đầu từ: {place}. Những thao tác trước đó phải làm xong rồi.", "Begin at: {place}. The clicks before it must have been done.";
    preface_needs: "Cần có trong tay", "What to have at hand";

    // Additions.
    since(date: &str, text: &str): "Từ {date}: {text}", "Since {date}: {text}";
    alias(label: &str): "Có nơi ghi là “{label}”.", "Some portals show it as “{label}”.";
    sources(sources: &str): "nguồn: {sources}", "source: {sources}";
    source_dated(title: &str, date: &str): "{title}, {date}", "{title}, {date}";
    source_undated(title: &str): "{title}, không rõ ngày", "{title}, undated";
    sure_medium: "chưa thật chắc", "not fully certain";
    sure_low: "chưa kiểm chứng", "unconfirmed";
    for_helper: "Người giúp:", "Helper:";

    // Trouble, getting unstuck, and the end.
    trouble_heading: "Gặp trục trặc", "Something is wrong";
    trouble_calm: "Cứ bình tĩnh. Dừng lại, đừng bấm thử gì thêm.", "Stay calm. Stop, and do not try other buttons.";
    trouble_at: "Đang ở", "You are at";
    trouble_click: "Thao tác", "The click";
    trouble_here: "Ở thao tác này", "At this click";
    stuck_heading: "Cần tổng đài giúp", "The hotline can help";
    stuck_stop: "Cứ dừng lại. Đừng bấm thử, đừng đoán.", "Stop. Do not try other buttons, and do not guess.";
    stuck_call: "Tự gọi đến số này, không chờ ai gọi lại:", "Call this number yourself; do not wait to be called:";
    stuck_say(phone: &str): "Khi gọi {phone}, nói", "When calling {phone}, say";
    portal_say(phone: &str): "Nếu phải gọi {phone}, nói", "If you have to call {phone}, say";
    stuck_no_secrets:
        "Không đọc mật khẩu hay mã OTP cho bất kỳ ai, kể cả tổng đài.",
        "Tell no password or one-time code to anybody, the hotline included.";
    may_ask: "Tổng đài có thể hỏi họ tên, số căn cước.", "The hotline may ask for your name and card number.";
    say_screen: "Màn hình đang hiện … (đọc dòng chữ lớn nhất).", "My screen shows … (read the largest line).";
    say_no_case: "Chưa biết tài khoản thuộc trường hợp nào.", "I do not know which case my account is.";
    say_place(place: &str): "Đang ở: {place}.", "I am at: {place}.";
    say_place_code(place: &str, code: &str): "Đang ở: {place} (mã {code}).", "I am at: {place} (code {code}).";
    say_click(words: &str): "Thao tác đang làm: “{words}”.", "The click is: “{words}”.";
    say_expected(words: &str): "Màn hình phải hiện: “{words}”.", "The screen should show: “{words}”.";
    say_met(troubles: &str): "Đã gặp: {troubles}.", "What happened: {troubles}.";
    extension(digits: &str): "nhánh {digits}", "extension {digits}";
    call_for_help(phone: &str, title: &str): "Cần giúp: tự gọi {phone} ({title}).", "For help, call {phone} yourself ({title}).";
    step_done(n: usize, of: usize): "Xong bước {n}/{of}.", "Step {n}/{of} is done.";
    ending_done(case: usize, length: &str): "Xong trường hợp {case}: {length}.", "Case {case} is done: {length}.";
    ending_call_case(case: usize): "Trường hợp {case}: gọi tổng đài", "Case {case}: call the hotline";
    ending_portal: "Vào trang này", "Go to this page";
    ending_office: "Đến trực tiếp nơi này", "Go to this office";
    office_go: "Đến trực tiếp:", "Go there yourself:";
    office_address(address: &str): "Địa chỉ: {address}", "Address: {address}";
    office_hours(hours: &str): "Giờ làm việc: {hours}", "Hours: {hours}";
    office_bring: "Mang theo", "What to bring";
    ending_call: "Tự gọi tổng đài để được hướng dẫn", "Call the hotline yourself to be told what to do";
    stopped_at(place: &str): "Đã dừng: {place}.", "Stopped: {place}.";
    start_again: "Khi làm tiếp, mở lại như sau:", "To go on, open it again like this:";
    start_again_signed_in: "Khi làm tiếp, mở lại như sau. Đã đăng xuất thì chọn “Đang ở màn hình khác”, rồi “Cổng đã đăng xuất”:", "To go on, open it again like this. If you were signed out, choose “I am at another screen”, then “Signed out”:";
    start_over: "Muốn làm tiếp thì mở lại chương trình.", "To go on, open the program again.";
    stopped_signed_in:
        "Đang đăng nhập trên máy chung thì đăng xuất rồi đóng trình duyệt.",
        "If signed in on a shared computer, sign out and close the browser.";

    // Introducing the program.
    intro_no_secrets:
        "Chương trình này không hỏi số thẻ, mật khẩu hay mã OTP.",
        "This program never asks for a card number, password or code.";

    /// In ASCII letters: others may not show.
    locale_not_utf8:
        "Man hinh nay co the khong hien duoc chu tieng Viet co dau. Chu hien sai thi chay lai voi --no-diacritics.",
        "This terminal may not show Vietnamese letters. If they look wrong, run it again with --no-diacritics.";

    foreign_guide(folder: &str):
        "Đây không phải hướng dẫn có sẵn của chương trình. Chỉ theo nếu biết ai viết. Thư mục: “{folder}”.",
        "This guide is not the program's own. Follow it only if you know who wrote it. Folder: “{folder}”.";

    // `list` and `about`.
    list_call: "gọi tổng đài", "call the hotline";
    origin_built_in: "có sẵn trong chương trình", "built in";
    origin_directory(path: &str): "đọc từ {path}", "read from {path}";
    version_newest(date: &str): "Nguồn mới nhất: {date}", "Newest source: {date}";
    about_number: "Số", "Number";
    about_date: "Ngày", "Date";
    about_issuer: "Nơi ban hành", "Issued by";
    about_subject: "Về việc", "Subject";
    about_basis: "Căn cứ", "Based on";
    about_safety: "Để an toàn", "To be safe";
    about_source: "Hướng dẫn", "Guide";
}
