//! The texts of what is wrong and of how to mend it. `cure_…` stands behind what it mends.

words! {
    stops(reason: &str): "không đọc tiếp được từ đây: {reason}", "the file cannot be read on from here: {reason}";
    cure_slip: "sửa đúng chỗ được chỉ, rồi kiểm tra lại", "mend it where it is pointed at, and check again";
    stops_with(_detail: &str): "không đọc tiếp được từ đây", "the file cannot be read on from here (the YAML reader: {_detail})";
    cure_syntax:
        "xem dòng này và dòng trên: thụt đầu dòng bằng dấu cách, không dùng Tab; đóng đủ ngoặc và nháy; chữ có `: ` hay ` #`, hoặc bắt đầu bằng `*`, `&`, `[`, `{`, thì đặt cả đoạn trong nháy kép",
        "look at this line and the one above: indent with spaces, not Tab; close every bracket and quote; put a text with `: ` or ` #`, or one that begins with `*`, `&`, `[` or `{`, in double quotes";
    unknown_key(key: &str): "không có khóa `{key}`", "there is no key `{key}`";
    keys_are(list: &str): "các khóa dùng được ở đây: {list}", "the keys here are {list}";
    missing_key(key: &str): "thiếu khóa `{key}`", "the key `{key}` is missing";
    cure_missing_key(key: &str, purpose: &str): "thêm `{key}: …`: {purpose}", "add `{key}: …`: {purpose}";
    cure_missing_any_key(key: &str): "thêm `{key}: …`", "add `{key}: …`";
    duplicate_key(key: &str): "khóa `{key}` có hai lần", "the key `{key}` stands twice";
    cure_text_as_key:
        "phần sau của một đoạn chữ có dấu phẩy trong `{ }` thì đặt cả đoạn trong nháy kép thẳng: `{vi: \"một, hai\"}`; sau dấu hai chấm để một khoảng trắng; ghi chú thì đứng sau dấu `#`",
        "if it is the rest of a text with a comma inside `{ }`, put the whole text in straight double quotes: `{vi: \"one, two\"}`; a colon is followed by a blank; a remark stands behind a `#`";
    cure_duplicate_key:
        "mục mới của một danh sách thì thiếu dấu `- ` ở đầu mục; hai thứ khác nhau thì đặt tên khác; chép trùng thì bỏ đi một",
        "a new item of a list lacks the `- ` before it; two things need two names; of a copy made by mistake take one away";
    wrong_type(expected: &str, found: &str): "cần {expected}, nhưng ở đây là {found}", "{expected} should stand here, not {found}";
    cure_wrong_type(expected: &str): "viết lại thành {expected}", "write it as {expected}";
    cure_wrong_map(keys: &str): "viết lại thành `{keys}`", "write it as `{keys}`";
    cure_wrong_section(keys: &str): "viết mỗi khóa một dòng, thụt vào dưới khóa này: {keys}", "write these keys, a line each, indented below this one: {keys}";
    cure_wrong_entries: "viết mỗi thứ một dòng, thụt vào: tên, dấu hai chấm, rồi các khóa của nó", "write each thing on a line of its own, indented: its id, a colon, and its keys";
    cure_wrong_text:
        "chỉ viết chữ, bỏ dấu ngoặc: `press: Đăng ký`; bản tiếng Anh của nhãn đặt ở khóa `en` bên cạnh",
        "write the text alone, without brackets: `press: Đăng ký`; what it means in English goes into the key `en` beside it";
    cure_wrong_alias: "chữ bắt đầu bằng `*` thì đặt cả đoạn trong nháy kép", "put a text that begins with `*` in double quotes";
    shape_text: "một dòng chữ", "a text";
    shape_number: "một số không có nháy", "a number without quotes";
    shape_list: "một danh sách (`[một, hai]`, hoặc mỗi dòng bắt đầu bằng `- `)", "a list (`[one, two]`, or each line begins with `- `)";
    shape_map: "các khóa và giá trị (`khóa: giá trị`)", "keys and values (`key: value`)";
    shape_nothing: "chỗ trống", "an empty place";
    shape_alias: "một tham chiếu `*`", "a reference `*`";
    unknown_format(version: u32): "dạng tệp phiên bản {version} chưa biết", "format version {version} is not known";
    cure_unknown_format: "chương trình này đọc `format: 1`; có thể cần bản mới hơn", "this program reads `format: 1`; a newer one may be needed";
    bad_id(id: &str): "`{id}` không dùng làm tên được", "`{id}` cannot be an id";
    cure_bad_id:
        "chỉ dùng chữ thường không dấu, chữ số và dấu `-`, bắt đầu bằng chữ, nhiều nhất 64 ký tự: `cap-nhat-cccd`",
        "use lower-case letters without marks, digits and single `-`, beginning with a letter, at most 64: `update-cccd`";
    cure_id_of_file: "bỏ đuôi tệp: `cases` ghi tên không có `.yaml`", "take the file's ending away: `cases` has the names without `.yaml`";
    duplicate_id(id: &str): "tên `{id}` đã dùng rồi", "the id `{id}` is used already";
    cure_duplicate_id: "đặt tên (`id`) khác cho một trong hai; thao tác không ghi `id` thì mang tên theo lời của nó", "give one of the two an `id` of its own; a click without an `id` is named by its words";
    dangling_id(kind: &str, id: &str): "không có {kind} tên `{id}`", "there is no {kind} `{id}`";
    dangling_earlier_step(id: &str): "không có bước nào đứng trước tên `{id}`", "there is no earlier step `{id}`";
    dangling_step(id: &str): "trường hợp đó không có bước tên `{id}`", "there is no step `{id}` in that case";
    dangling_click(id: &str): "bước đó không có thao tác tên `{id}`", "there is no click `{id}` in that step";
    ids_are(list: &str): "đang có: {list}", "there are: {list}";
    only_earlier: "chỉ làm lại được một bước viết ở trên", "only a step written above can be done again";
    no_ids: "chưa có cái nào", "there is none yet";
    declare_in(section: &str): "nếu là cái mới thì viết thêm vào `{section}` của guide.yaml", "a new one is written into `{section}` of guide.yaml";
    kind_target: "câu hỏi, phần xem thử, trường hợp hay kết thúc", "question, observation, case or ending";
    kind_link: "địa chỉ", "link";
    kind_hotline: "tổng đài", "hotline";
    kind_ending: "kết thúc", "ending";
    kind_step: "bước", "step";
    kind_click: "thao tác", "click";
    kind_source: "nguồn", "source";
    kind_trouble: "trục trặc", "trouble";
    kind_notice: "lưu ý", "notice";
    kind_question: "câu hỏi", "question";
    kind_observation: "phần xem thử", "observation";
    kind_case: "trường hợp", "case";
    unreachable_id(kind: &str): "không có đường nào dẫn tới {kind} này", "nothing leads to this {kind}";
    cure_unreachable:
        "cho một câu trả lời dẫn tới đây bằng `to` (kết thúc: cả `ending` của một trường hợp), hoặc bỏ đi",
        "let an answer lead here with `to` (an ending: or the `ending` of a case), or take it away";
    endless(way: &str): "đường này quay vòng mãi: {way}", "this way goes round for ever: {way}";
    cure_endless: "cho câu trả lời này dẫn tới một trường hợp hay kết thúc", "let this answer lead to a case or an ending instead";
    not_composed: "chữ và dấu viết rời nhau (Unicode tổ hợp)", "letters and marks are written apart (not NFC)";
    cure_not_composed(mended: &str): "viết lại thành: {mended}", "write it as: {mended}";
    no_english: "chưa có bản tiếng Anh", "there is no English text";
    cure_no_english: "thêm `en: …`; bỏ trống thì người đọc tiếng Anh thấy tiếng Việt", "add `en: …`; without it, readers of English see the Vietnamese";
    wide_label(columns: usize): "nhãn rộng {columns} cột, màn hình 40 cột phải xuống dòng", "the label is {columns} columns wide; a screen of 40 breaks it";
    cure_wide_label: "giữ nguyên nếu cổng ghi đúng như vậy", "leave it if that is what the portal shows";
    long_text(letters: usize): "đoạn này dài {letters} chữ cái, khó đọc một hơi", "the text has {letters} letters, too many to take in at once";
    cure_long_text: "chia thành hai ý, mỗi ý một mục", "make two items of it, one idea each";
    old_source(date: &str): "nguồn này từ {date}, đã hơn một năm", "this source is of {date}, more than a year ago";
    cure_old_source: "xem điều này còn đúng không; còn đúng thì để nguyên, có nguồn mới thì ghi nguồn và ngày mới", "see whether it still holds; leave it if it does, and write the newer source and its day if there is one";
    unused_trouble: "không thao tác nào nêu trục trặc này", "no click names this trouble";
    cure_unused_trouble: "thêm tên nó vào `troubles` của một thao tác, hoặc để vậy nếu nó có thể gặp ở bất cứ đâu", "add it to the `troubles` of a click, or leave it if it can happen anywhere";
    none: "không có", "none";
    unlisted_file(files: &str): "có tệp mà không trường hợp nào nêu tên: {files}", "there are files that no case names: {files}";
    cure_unlisted_file:
        "thêm tên tệp (không có đuôi) vào `cases`, hoặc dời tệp đi nơi khác",
        "add the file's name, without its ending, to `cases`, or move the file elsewhere";
    future_date(date: &str): "ngày {date} chưa tới", "the day {date} is yet to come";
    cure_future_date: "xem lại ngày, tháng và năm", "check the day, the month and the year";
    numbers_differ(vi: &str, en: &str): "hai thứ tiếng nói khác số hay địa chỉ: tiếng Việt {vi}, tiếng Anh {en}", "the two languages differ in numbers or addresses: Vietnamese {vi}, English {en}";
    cure_numbers_differ: "chép số và địa chỉ từ bản tiếng Việt sang bản tiếng Anh", "copy the numbers and addresses from the Vietnamese text into the English one";
    bad_sureness(given: &str): "`{given}` không phải mức chắc chắn", "`{given}` is no degree of sureness";
    cure_bad_sureness: "viết một trong: high, medium, low; bỏ trống là high", "write one of high, medium, low; left out, it is high";
    empty_text: "chỗ này chưa có chữ", "the text is empty";
    cure_empty_text: "viết nội dung, hoặc bỏ cả khóa nếu không cần", "write the text, or take the key away if it is not needed";
    empty_list: "danh sách này trống", "the list is empty";
    cure_empty_list: "thêm ít nhất một mục; danh sách được phép trống thì viết `[]`, hoặc bỏ cả khóa", "add at least one item; write `[]` where the list may be empty, or take the key away";
    overlong_text(letters: usize): "đoạn này dài {letters} chữ cái, không ai đọc nổi trên màn hình", "the text has {letters} letters, which nobody reads on a screen";
    cure_overlong_text: "chia thành nhiều mục, mỗi mục một ý", "make several items of it, one idea each";
    overlong_list(items: usize, most: usize): "danh sách này có {items} mục, nhiều nhất được {most}", "the list has {items} items, and may have {most}";
    cure_overlong_list: "bỏ bớt, hoặc chia ra: nhiều câu trả lời thì hỏi thành hai câu", "take some away, or divide it: many answers become two questions";
    blanks: "có nhiều khoảng trắng liền nhau", "the text holds blanks in a row";
    cure_blanks: "chỉ để một khoảng trắng giữa hai chữ", "leave one blank between words";
    repeat_too_many: "các đoạn làm lại của trường hợp này gộp thành quá nhiều thao tác", "the repeats of this case come to too many clicks";
    cure_repeat_too_many: "bỏ bớt `repeat`, hoặc cho `through` dừng sớm hơn", "take some `repeat` away, or let `through` stop earlier";
    tab: "có phím Tab trong đoạn chữ, phải là khoảng trắng", "the text holds a Tab, which should be a blank";
    hidden_character(c: &str): "có ký tự ẩn {c}", "the text holds the hidden character {c}";
    line_break: "đoạn chữ này xuống dòng, mà mỗi đoạn chỉ được một dòng", "the text has more than one line";
    cure_line_break: "nối lại thành một dòng; muốn viết trên nhiều dòng của tệp thì dùng `>-` thay cho `|`, không có dòng trống", "join it into one line; to write it over several lines of the file, use `>-` instead of `|`, without blank lines";
    stray_mark(c: &str): "có dấu lạ {c} đè lên chữ", "the text holds a mark {c} that strikes over a letter";
    cure_hidden_character: "xóa dòng này và gõ lại bằng tay, không dán", "delete the line and type it again by hand; do not paste";
    foreign_character(c: char, code: u32):
        "ký tự `{c}` (U+{code:04X}) không thuộc chữ Việt hay chữ Anh, dù có thể trông giống",
        "`{c}` (U+{code:04X}) is no character of Vietnamese or English, though it may look like one";
    foreign_letter(c: char, code: u32):
        "chữ cái `{c}` (U+{code:04X}) không có trong tiếng Việt và tiếng Anh, dù có thể trông giống",
        "the letter `{c}` (U+{code:04X}) is not of Vietnamese or English, though it may look like one";
    icelandic_letter(c: char, code: u32, meant: char, meant_code: u32):
        "`{c}` (U+{code:04X}) là chữ cái tiếng Iceland, trông giống `{meant}` (U+{meant_code:04X}) của tiếng Việt",
        "`{c}` (U+{code:04X}) is a letter of Icelandic that looks like the Vietnamese `{meant}` (U+{meant_code:04X})";
    african_letter(c: char, code: u32, meant: char, meant_code: u32):
        "`{c}` (U+{code:04X}) là chữ cái của vài tiếng châu Phi, trông giống `{meant}` (U+{meant_code:04X}) của tiếng Việt",
        "`{c}` (U+{code:04X}) is a letter of some African languages that looks like the Vietnamese `{meant}` (U+{meant_code:04X})";
    cure_similar_letter(meant: char):
        "xóa ký tự này và gõ lại `{meant}` bằng bộ gõ tiếng Việt, bảng mã Unicode",
        "delete it and type `{meant}` with the Vietnamese keyboard, set to Unicode";
    tcvn3:
        "đoạn chữ này gõ bằng bảng mã cũ TCVN3 (ABC, phông .VnTime), không phải Unicode",
        "the text was typed in the old encoding TCVN3 (ABC, the .VnTime fonts), not in Unicode";
    vni:
        "đoạn chữ này gõ bằng bảng mã cũ VNI (phông VNI-Times), không phải Unicode",
        "the text was typed in the old encoding VNI (the VNI-Times fonts), not in Unicode";
    cure_old_encoding(from: &str):
        "chuyển sang Unicode rồi dán lại: bộ công cụ của UniKey (Ctrl+Shift+F6) chuyển từ {from} sang Unicode",
        "convert it to Unicode and paste it again: UniKey's toolkit (Ctrl+Shift+F6) converts from {from} to Unicode";
    cure_foreign_character: "xóa ký tự này và gõ lại bằng bàn phím", "delete it and type it on the keyboard";
    same_label: "câu trả lời này trùng lời với một câu khác", "this answer reads like another one";
    cure_same_label: "viết hai câu khác nhau, để công dân biết chọn câu nào", "let the two read differently, so that citizens know which is theirs";
    code_as_fill: "đây là mã dùng một lần, mà thao tác lại là `fill`", "this is a one-time code, and the click is a `fill`";
    cure_code_as_fill: "dùng `code` thay cho `fill`: ở đó màn hình hiện ô nhập mã, và người giúp được dặn riêng về mã", "use `code` instead of `fill`: there the screen shows a field for a code, and a helper is told what to do about codes";
    no_verb: "thao tác này không nói phải làm gì", "this click does not say what to do";
    cure_no_verb:
        "thêm đúng một trong open, press, code, fill, see, repeat, và sau dấu hai chấm là nhãn trên màn hình: `press: Đăng nhập`",
        "add exactly one of open, press, code, fill, see, repeat, and behind the colon the label on the screen: `press: Đăng nhập`";
    two_verbs(one: &str, other: &str): "thao tác này có cả `{one}` và `{other}`", "this click has both `{one}` and `{other}`";
    cure_two_verbs: "tách thành hai thao tác theo đúng công văn: thêm dấu `- ` trước thao tác sau", "make two clicks of it, as the dispatch does: put a `- ` before the second";
    label_not_in_words(words: &str): "nhãn này không có trong lời của công văn: “{words}”", "the dispatch's words do not hold this label: “{words}”";
    cure_label_not_in_words:
        "chép nhãn và `words` đúng từng chữ từ công văn, kể cả chữ hoa và dấu",
        "copy the label and `words` from the dispatch letter for letter, capitals and marks included";
    address_not_in_words(address: &str, words: &str):
        "lời công văn ở đây không có địa chỉ {address} của trang: “{words}”",
        "the dispatch's words do not hold the page's address {address}: “{words}”";
    cure_address_not_in_words:
        "chép vào `words` lời công văn có cả địa chỉ, hai bên địa chỉ để khoảng trắng; lời không có địa chỉ thì dùng `press` hay `see`",
        "copy into `words` what the dispatch says with the address, a blank on both sides of it; without an address, use `press` or `see`";
    bad_address(address: &str): "địa chỉ `{address}` không dùng được", "the address `{address}` cannot be used";
    address_not_https: "địa chỉ phải bắt đầu bằng `https://`, viết chữ thường", "an address begins with `https://`, in lower case";
    address_not_ascii: "địa chỉ có chữ lạ trông giống chữ thường; gõ lại bằng tay", "it holds letters that only look like plain ones; type it again by hand";
    address_credentials: "địa chỉ có `@` là cách giả mạo quen thuộc; gõ lại địa chỉ thật từ công văn", "an `@` in an address is a common way to deceive; type the true one from the dispatch";
    address_host_only: "trong `hosts` chỉ ghi tên máy, không có `https://`: `dichvucong.gov.vn`", "in `hosts` stands the host alone, without `https://`: `dichvucong.gov.vn`";
    address_port: "bỏ dấu `:` và số sau tên máy", "take away the `:` and the number behind the host";
    address_bad_host: "tên máy chỉ gồm chữ thường, chữ số, `-` và dấu chấm: `dichvucong.gov.vn`", "a host is lower-case letters, digits, `-` and dots: `dichvucong.gov.vn`";
    address_punycode: "tên máy kiểu `xn--` có thể giả một tên khác nên không dùng được; gõ lại địa chỉ thật", "a host written as `xn--` may pose as another; type the true address";
    address_not_government: "chỉ dùng địa chỉ có đuôi `.gov.vn`; so lại từng chữ, trang giả thường gần giống trang thật", "only addresses under `.gov.vn` may be used; compare letter by letter, false pages look much like true ones";
    address_not_listed: "máy này không có trong `hosts` của guide.yaml; thêm vào đó nếu đúng là của cơ quan nhà nước", "the host is not in the `hosts` of guide.yaml; add it there if it is the government's";
    address_bad_path: "sau tên máy chỉ dùng chữ, số và `/ - _ ~` (bỏ phần từ dấu `?`), cả địa chỉ nhiều nhất 76 ký tự", "after the host only letters, digits and `/ - _ ~` may stand (leave out all from a `?` on), at most 76 letters in all";
    stray_address(address: &str): "“{address}” trông như một địa chỉ mà hướng dẫn không có", "“{address}” reads as an address that the guide does not have";
    cure_stray_address:
        "viết đúng một địa chỉ của `links` trong guide.yaml, sau nó để khoảng trắng, hoặc thêm nó vào đó; nếu không phải địa chỉ thì để khoảng trắng sau dấu chấm",
        "write an address of `links` in guide.yaml with a space after it, or add it there; if it is no address, put a space after the dot";
    cure_stray_mail: "bỏ địa chỉ thư đi; hướng dẫn chỉ dẫn tới trang của cổng và tổng đài", "take the mail address away; a guide leads only to pages of the portal and to hotlines";
    cure_stray_private_number:
        "số này không phải của một tổng đài: bỏ đi, hoặc dùng số có trong `hotlines` của guide.yaml; mã số thuế hay số hồ sơ viết giống số điện thoại cũng bỏ đi, vì công dân sẽ gọi theo",
        "this is no hotline's number: take it away, or use a number of `hotlines` in guide.yaml; take away a tax code or file number that has this form too, because citizens would dial it";
    stray_number(number: &str): "“{number}” trông như một số điện thoại mà hướng dẫn không có", "“{number}” reads as a telephone number that the guide does not have";
    cure_stray_number:
        "dùng đúng số có trong `hotlines` của guide.yaml, hoặc thêm vào đó nếu biết chắc là số của cơ quan nhà nước; mã số thuế hay số hồ sơ viết giống số điện thoại thì bỏ đi, vì công dân sẽ gọi theo",
        "use a number of `hotlines` in guide.yaml, or add this one there if it surely is an authority's; take away a tax code or file number that has this form, because citizens would dial it";
    missing_file(id: &str): "không có tệp `{id}.yaml` cho trường hợp này", "there is no file `{id}.yaml` for this case";
    cure_missing_file(id: &str):
        "viết tệp `{id}.yaml` bên cạnh guide.yaml, hoặc sửa tên trong `cases` theo tên tệp",
        "write the file `{id}.yaml` beside guide.yaml, or correct the name in `cases`";
    guide_too_large(file: &str, mib: usize):
        "đến `{file}` thì các tệp của hướng dẫn gộp lại đã lớn hơn {mib} MiB",
        "with `{file}` the files of the guide come to more than {mib} MiB";
    no_case_to_enter: "`at` chỉ dùng cùng một `to` là trường hợp", "`at` goes only with a `to` that is a case";
    cure_no_case_to_enter: "bỏ `at`, hoặc cho `to` trỏ tới một trường hợp có thao tác đó", "take `at` away, or let `to` name a case that has the click";
    stuck_at_portal: "`stuck` phải là một kết thúc có tổng đài để gọi, mà kết thúc này là một trang", "`stuck` has to be an ending with a line to call, and this one is a page";
    cure_stuck_at_portal: "ghi tên một kết thúc có `hotline`", "name an ending with a `hotline`";
    no_clicks: "trường hợp không có thao tác nào mà lại kết thúc ở một trang", "a case without a click ends at a portal";
    cure_no_clicks:
        "thêm các bước của công văn, hoặc cho `ending` là một tổng đài nếu công văn không có thao tác nào",
        "add the dispatch's steps, or let `ending` be a hotline where the dispatch has no click";
    cut_text(rest: &str): "“{rest}” đứng sau dấu # nên không thuộc về đoạn chữ", "“{rest}” stands behind a # and is no part of the text";
    cure_cut_text:
        "đặt cả đoạn chữ trong nháy kép; nếu đúng là ghi chú thì để hai khoảng trắng trước dấu #",
        "put the whole text in double quotes; if it is meant as a remark, leave two blanks before the #";
    bad_phone(phone: &str): "`{phone}` không phải số của một tổng đài", "`{phone}` is no hotline's number";
    cure_bad_phone:
        "viết số ngắn (156), số 1800…, 1900… hoặc số cố định 02…, chỉ chữ số trong nháy thẳng, có thể cách nhóm: \"1900 0368\"; số di động không phải tổng đài",
        "write a short number (156), an 1800… or 1900… number or a landline 02…, only digits in straight quotes, which blanks may group: \"1900 0368\"; a mobile number is no hotline";
    bad_date(date: &str): "không đọc được `{date}` thành một ngày có thật", "`{date}` cannot be read as a day of the calendar";
    cure_bad_date:
        "viết đủ năm-tháng-ngày: 2024-03-18; chỉ ngày của một nguồn mới có thể là 2024-03 hoặc 2024",
        "write year, month and day: 2024-03-18; only the date of a source may be 2024-03 or 2024";
    cure_turned_date(date: &str): "viết năm-tháng-ngày: {date}", "write year-month-day: {date}";
    cure_no_such_day: "lịch không có ngày này: xem lại ngày và tháng", "the calendar has no such day: look at the day and the month again";
    repeat_nested: "đoạn làm lại có một thao tác cũng là làm lại", "one of the repeated clicks is itself a repeat";
    cure_repeat_nested: "cho `step` trỏ thẳng tới bước có các thao tác thật, hoặc cho `through` dừng trước đoạn làm lại ấy", "let `step` name the step that has the clicks themselves, or let `through` stop before that repeat";
    case_id: "tên của trường hợp không khớp tên tệp", "the case's id is not the name of its file";
    cure_case_id(id: &str): "viết `id: {id}`, hoặc đổi tên tệp và tên trong `cases` của guide.yaml", "write `id: {id}`, or rename the file and its entry in `cases` of guide.yaml";
    case_number: "số của trường hợp không khớp thứ tự trong guide.yaml", "the case's number is not its place in guide.yaml";
    cure_case_number(number: usize): "viết `number: {number}`, hoặc xếp lại `cases` trong guide.yaml", "write `number: {number}`, or put `cases` of guide.yaml in order";
    ending_kind: "kết thúc cần đúng một trong `portal` và `hotline`", "an ending has exactly one of `portal` and `hotline`";
    cure_ending_kind:
        "viết `portal: <tên trong links>` hoặc `hotline: <tên trong hotlines>`, không cả hai",
        "write `portal: <an id of links>` or `hotline: <an id of hotlines>`, not both";
}
