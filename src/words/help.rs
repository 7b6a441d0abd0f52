//! What `--help` says.

words! {
    about:
        "Hướng dẫn từng thao tác để đồng bộ tài khoản Dịch vụ công quốc gia với VNeID.",
        "Walks you click by click through linking a National Public Service Portal account with VNeID.";
    usage: "dongbo [TÙY CHỌN] [LỆNH]", "dongbo [OPTIONS] [COMMAND]";
    examples(program: &str):
        "Ví dụ:
  {program}                     hỏi vài câu, rồi đi từng thao tác
  {program} --case 2            vào thẳng trường hợp 2
  {program} --case 1 --yes      tự chạy hết trường hợp 1
  {program} show 1              in cả trường hợp 1 ra màn hình",
        "Examples:
  {program}                     a few questions, then click by click
  {program} --case 2            straight to case 2
  {program} --case 1 --yes      runs case 1 by itself
  {program} show 1              prints the whole of case 1";
    examples_short(program: &str): "Mọi lệnh và tùy chọn: {program} --help", "Every command and option: {program} --help";
    saved_heading: "Lần đang dở", "A saved walk";
    demo_heading: "Trình diễn", "Demos";
    desk_heading: "Ở quầy", "At a counter";
    completions: "In phần gợi ý lệnh cho bash, zsh, fish, powershell", "Print the completions for bash, zsh, fish, powershell";
    completions_usage: "dongbo completions VỎ", "dongbo completions SHELL";
    shell: "bash, zsh, fish hoặc powershell", "bash, zsh, fish or powershell";
    shell_value: "VỎ", "SHELL";
    man: "In trang hướng dẫn sử dụng (man)", "Print the manual page";
    man_usage: "dongbo man [LỆNH]", "dongbo man [COMMAND]";
    man_of: "Lệnh cần in trang, như show hoặc guide check (bỏ trống: cả chương trình)", "The command whose page is printed, like show or guide check (none: the program)";
    help_of: "In lời giúp về một lệnh", "Print the help of a command";
    help_of_usage: "dongbo help [LỆNH]", "dongbo help [COMMAND]";
    help_of_value: "LỆNH", "COMMAND";
    help_of_help: "Lệnh cần biết (bỏ trống: tất cả)", "The command (none: all of it)";
    usage_heading: "Cách dùng:", "Usage:";
    commands_heading: "Lệnh", "Commands";
    options_heading: "Tùy chọn", "Options";
    arguments_heading: "Tham số", "Arguments";
    global_heading: "Tùy chọn chung", "Options everywhere";

    walk: "Đi từng thao tác (như khi không gõ lệnh nào)", "Step through (the same as no command)";
    walk_usage: "dongbo walk [TÙY CHỌN]", "dongbo walk [OPTIONS]";
    list: "Liệt kê các trường hợp và nguồn của hướng dẫn", "List the cases and the guide they come from";
    list_usage: "dongbo list", "dongbo list";
    show: "Lập tờ hướng dẫn của một trường hợp, để in hoặc mang về", "Make the sheet of a case, to print or to take home";
    show_usage: "dongbo show [TRƯỜNG_HỢP] [TÙY CHỌN]", "dongbo show [CASE] [OPTIONS]";
    about_command: "Nói về công văn và cách giữ an toàn", "About the dispatch and how to stay safe";
    about_usage: "dongbo about", "dongbo about";
    tally: "Cộng các tệp đếm của một đội", "Add up the counts that a team kept";
    tally_usage: "dongbo tally TỆP… [TÙY CHỌN]", "dongbo tally FILE… [OPTIONS]";
    tally_files: "Tệp do --tally ghi; - là đọc từ stdin", "Files that --tally wrote; - is stdin";
    files_value: "TỆP", "FILE";
    tally_format: "Dạng in ra: text, csv", "How to print it: text, csv";

    guide: "Dành cho người viết hướng dẫn", "For those who write guides";
    guide_usage: "dongbo guide LỆNH", "dongbo guide COMMAND";
    guide_new: "Viết một hướng dẫn mẫu có lời giải thích", "Write a small guide with comments to begin with";
    guide_new_usage: "dongbo guide new THƯ_MỤC", "dongbo guide new DIR";
    guide_new_folder: "Thư mục mới", "The new folder";
    guide_schema: "In lược đồ JSON Schema để trình soạn thảo gợi ý khi viết", "Print the JSON Schema by which editors help to write";
    guide_schema_usage: "dongbo guide schema [TỆP]", "dongbo guide schema [FILE]";
    guide_schema_value: "TỆP", "FILE";
    guide_schema_of: "guide (guide.yaml, mặc định) hoặc case (tệp trường hợp)", "guide (guide.yaml, the default) or case (a case's file)";
    guide_diff: "Cho biết hai bản của một hướng dẫn khác nhau chỗ nào", "Tell what changed between two versions of a guide";
    guide_diff_usage: "dongbo guide diff [BẢN_CŨ] BẢN_MỚI", "dongbo guide diff [OLD] NEW";
    guide_diff_old: "Thư mục của bản cũ hoặc tệp trong đó (bỏ trống: hướng dẫn có sẵn)", "The old version's folder, or a file in it (none: the built-in guide)";
    old_value: "BẢN_CŨ", "OLD";
    guide_diff_new: "Thư mục của bản mới hoặc tệp trong đó", "The new version's folder, or a file in it";
    new_value: "BẢN_MỚI", "NEW";
    guide_check: "Kiểm tra một hướng dẫn trước khi đưa cho công dân", "Check a guide before a citizen meets it";
    guide_check_usage: "dongbo guide check [THƯ_MỤC…] [TÙY CHỌN]", "dongbo guide check [DIR…] [OPTIONS]";
    guide_check_paths: "Thư mục hướng dẫn hoặc tệp trong đó (bỏ trống: hướng dẫn có sẵn)", "Guide folders, or files in them (none: the built-in guide)";
    guide_check_explain: "Nói rõ hơn về một mã lỗi, kèm ví dụ: E012 hoặc dangling-id", "Say more of a fault's code, with an example: E012 or dangling-id";
    code_value: "MÃ", "CODE";
    guide_check_strict: "Coi cảnh báo cũng là lỗi", "Make warnings count";
    case: "Vào thẳng trường hợp này: 1, 2, 3 hoặc tên; 1.2.3 (trường hợp, bước, thao tác) vào thẳng thao tác đó", "Go straight to this case: 1, 2, 3 or its id; 1.2.3 (case, step, click) goes straight to that click";
    case_value: "TRƯỜNG_HỢP", "CASE";
    answer: "Trả lời trước một câu hỏi (dùng được nhiều lần)", "Answer a question beforehand (repeatable)";
    answer_value: "CÂU=TRẢ_LỜI", "QUESTION=ANSWER";
    yes: "Coi mọi thao tác là đã xong: chương trình tự chạy", "Take every click as done: the program runs by itself";
    script: "Tự chạy theo tệp trình diễn này: trả lời, trục trặc, quay lại, dừng", "Run by itself as this demo's file says: answers, troubles, backs, stops";
    pace: "Khi tự chạy: dừng chừng ấy ở mỗi thao tác, 400ms, 1.5s; trong cửa sổ dòng lệnh thì hiện đúng từng màn hình (dấu cách: tạm dừng, Enter: sang màn hình sau)", "Running by itself: wait that long at each click, 400ms, 1.5s; a terminal shows the true screens (the space bar pauses, Enter goes on at once)";
    record: "Ghi các màn hình của lượt tự chạy vào tệp asciicast này", "Record the screens of a run by itself in this asciicast";
    record_value: "TỆP.cast", "FILE.cast";
    record_size: "Cỡ màn hình của bản ghi: 80x24 (mặc định), từ 40x15 đến 300x100", "The size of the recorded screens: 80x24 (the default), from 40x15 to 300x100";
    record_size_value: "CỠ", "SIZE";
    resume: "Làm tiếp lần đang dở, không hỏi", "Go on with the saved walk, without asking";
    fresh: "Xóa lần đang dở, không hỏi", "Delete the saved walk, without asking";
    no_save: "Không lưu chỗ đang làm, không đọc lần đang dở", "Keep nothing of this walk, and leave the saved one as it is";
    desk: "Ở quầy: xong một người thì xóa màn hình, bắt đầu cho người tiếp theo", "At a counter: after each walk the screen is cleared for the next citizen";
    idle: "Với --desk: không ai bấm phím chừng ấy thì che màn hình: 90s, 3m", "With --desk: cover the screen after that long without a key: 90s, 3m";
    pace_value: "THỜI_GIAN", "DURATION";
    plain: "Trả lời bằng số, không di chuyển con trỏ, chỉ dùng ký hiệu ASCII (hoặc đặt ACCESSIBLE=1)", "Numbered prompts, no cursor movement, ASCII symbols (or set ACCESSIBLE=1)";
    helper: "Thêm lời dặn cho người ngồi bên giúp", "Add notes for a helper beside the citizen";
    tally_option:
        "Đếm: khi lượt này xong hoặc dừng, thêm một dòng vào tệp (--yes thì không đếm)",
        "Count: add a line to this file when the walk ends or stops (not with --yes)";
    tally_value: "TỆP.csv", "FILE.csv";
    today: "Coi hôm nay là ngày này: 2026-11-23 (bỏ trống: ngày ở Việt Nam, giờ UTC+7, theo đồng hồ của máy)", "Take this as the day: 2026-11-23 (none: the day in Vietnam, UTC+7, by the machine's clock)";
    today_value: "NGÀY", "DATE";
    show_case: "Trường hợp: 1, 2, 3 hoặc tên; 1.2.3 (trường hợp, bước, thao tác) là phần còn lại từ thao tác đó (bỏ trống: cả hướng dẫn)", "The case: 1, 2, 3 or its id; 1.2.3 (case, step, click): what remains from that click on (none: the whole guide)";
    format: "Dạng: text, html (trang để in hoặc xem trên điện thoại), markdown, json, mermaid (sơ đồ)", "As text, html (a page to print, or for a telephone), markdown, json, mermaid (a flowchart)";
    output: "Ghi vào tệp này, nguyên vẹn hoặc không ghi gì; tệp cùng đuôi đang có bị thay; đuôi tệp (.html, .md) cho biết dạng; - là stdout", "Write it to this file, whole or not at all; a file of the same ending that is there is replaced; the ending (.html, .md) tells the format; - is stdout";
    output_value: "TỆP", "FILE";
    check_format: "Dạng in ra: text, json", "How to print it: text, json";
    format_value: "DẠNG", "FORMAT";
    guides: "Dùng hướng dẫn trong thư mục này thay cho hướng dẫn có sẵn (hoặc đặt DONGBO_GUIDES)", "Use the guide in this folder instead of the built-in one (or set DONGBO_GUIDES)";
    guides_value: "THƯ_MỤC", "DIR";
    lang: "Ngôn ngữ: vi (tiếng Việt), en (tiếng Anh) (hoặc đặt DONGBO_LANG)", "Language: vi (Vietnamese), en (English) (or set DONGBO_LANG)";
    lang_value: "NGÔN_NGỮ", "LANG";
    color: "Màu: auto, always (luôn có), never (không)", "Colour: auto, always, never";
    color_value: "MÀU", "WHEN";
    no_diacritics:
        "Viết chữ không dấu (hoặc đặt DONGBO_NO_DIACRITICS=1)",
        "Vietnamese letters without marks (or set DONGBO_NO_DIACRITICS=1)";
    help: "In lời giúp này", "Print this help";
    version: "In phiên bản của chương trình và của hướng dẫn", "Print the version of the program and of its guide";
}
