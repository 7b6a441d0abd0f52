//! More of each fault: what it is, why it is a fault, how to mend it, and an example. For a volunteer who writes a
//! guide and is no programmer. A code without its explanation does not compile.
//!
//! The examples are the tests' own fixtures: what is shown as wrong is proven to raise exactly this fault, and what is
//! shown as right to have none.

use crate::guide::{Code, Lang, visible};

/// Defines a function for each part of an explanation, exhaustive over the codes.
macro_rules! explained {
    ($($code:ident $file:literal
        is $is_vi:literal, $is_en:literal;
        why $why_vi:literal, $why_en:literal;
        mend $mend_vi:literal, $mend_en:literal;
    )+) => {
        /// What the fault is, in a few words.
        pub fn title(lang: Lang, code: Code) -> &'static str {
            match (code, lang) {
                $((Code::$code, Lang::Vi) => $is_vi, (Code::$code, Lang::En) => $is_en,)+
            }
        }

        /// Why it is a fault.
        pub fn why(lang: Lang, code: Code) -> &'static str {
            match (code, lang) {
                $((Code::$code, Lang::Vi) => $why_vi, (Code::$code, Lang::En) => $why_en,)+
            }
        }

        /// How to mend it.
        pub fn mend(lang: Lang, code: Code) -> &'static str {
            match (code, lang) {
                $((Code::$code, Lang::Vi) => $mend_vi, (Code::$code, Lang::En) => $mend_en,)+
            }
        }

        /// The fixture: a wrong and a right piece of a guide, `---` between them. Comments say of which file each is,
        /// and one of carets points at the fault.
        fn fixture(code: Code) -> &'static str {
            match code {
                $(Code::$code => include_str!(concat!(
                    env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/faults/", $file, ".yaml"
                )),)+
            }
        }
    };
}

/// A piece of a guide that has the fault, with carets under it, and the same piece without it. What a reader could not
/// see is written out.
pub fn example(code: Code) -> (String, String) {
    let (wrong, right) = fixture(code).split_once("---\n").unwrap_or_default();
    let mut shown = String::with_capacity(wrong.len());
    let mut as_it_is = true;
    for line in wrong.lines() {
        match line.strip_prefix('#') {
            // Carets point at columns, which what is written out has moved.
            Some(carets) if carets.trim_start().starts_with('^') => {
                if as_it_is {
                    shown.extend([" ", carets, "\n"]);
                }
            }
            _ => {
                let seen = visible(line);
                as_it_is = seen == line;
                shown.extend([&*seen, "\n"]);
            }
        }
    }
    (shown, right.to_owned())
}

words! {
    is_error: "Lỗi: phải sửa thì hướng dẫn mới dùng được.", "An error: the guide cannot be used until it is mended.";
    is_warning: "Cảnh báo: hướng dẫn vẫn dùng được; xem có nên sửa không.", "A warning: the guide can be used; see whether to mend it.";
    how_to_mend: "Cách sửa", "How to mend it";
    example_wrong: "Ví dụ sai", "A wrong example";
    example_right: "Ví dụ đúng", "A right example";
}

explained! {
    Syntax "E001-syntax"
        is "tệp viết sai cách, không đọc tiếp được", "the file is not written as YAML is, and cannot be read on";
        why "Tệp hướng dẫn viết bằng YAML: mỗi dòng là `khóa: giá trị`, dòng nào thuộc về dòng nào thì thụt vào bằng dấu cách. Một dấu hai chấm, dấu nháy hay dấu ngoặc lạc chỗ là máy không biết chữ nào thuộc về đâu.",
            "A guide is written in YAML: each line is `key: value`, and what belongs to a line is indented below it with spaces. One stray colon, quote or bracket, and nobody can tell what belongs to what.";
        mend "Xem dòng được chỉ và dòng ngay trên. Chữ có dấu `: ` hay ` #` thì đặt cả đoạn trong nháy kép; mở ngoặc, mở nháy thì phải đóng; thụt đầu dòng bằng dấu cách, không dùng phím Tab.",
            "Look at the line that is pointed at and the one above. Put a text with `: ` or ` #` in double quotes; close every bracket and quote; indent with spaces, never with Tab.";
    UnknownKey "E002-unknown-key"
        is "khóa không có trong dạng tệp này", "a key that the format does not have";
        why "Chữ đứng trước dấu hai chấm gọi là khóa, và chỉ những khóa có sẵn mới dùng được. Khóa gõ sai không bị bỏ qua: bỏ qua thì điều viết ở đó mất đi mà không ai biết.",
            "What stands before a colon is called a key, and only the keys of the format may be used. A misspelt key is not passed over: what stands there would be lost without anybody knowing.";
        mend "Sửa khóa theo dòng gợi ý, hoặc xóa dòng đó. Muốn ghi chú cho mình thì viết sau dấu `#`.",
            "Correct the key as the help says, or take the line away. A remark for yourself goes behind a `#`.";
    MissingKey "E003-missing-key"
        is "thiếu một khóa bắt buộc", "a key that must be there is missing";
        why "Có những điều hướng dẫn nào cũng phải nói: công văn ngày nào, câu hỏi gì, lời thêm lấy từ đâu. Thiếu một điều thì không biết hiện gì cho công dân.",
            "Some things every guide must say: the day of the dispatch, what a question asks, where an addition comes from. Without one of them there is nothing to show to a citizen.";
        mend "Thêm khóa được nêu tên vào chỗ được chỉ, đầu dòng thẳng hàng với các khóa bên cạnh. Dòng gợi ý cho biết khóa ấy để làm gì.",
            "Add the named key at the place that is pointed at, indented like the keys beside it. The help says what it is for.";
    DuplicateKey "E004-duplicate-key"
        is "một khóa viết hai lần cùng một chỗ", "a key stands twice in one place";
        why "Mỗi khóa chỉ đứng một lần ở một chỗ. Có hai thì máy chỉ giữ một, và không ai biết cái nào bị mất.",
            "A key stands once in one place. Of two only one would be kept, and nobody would know which was lost.";
        mend "Trùng do chép nhầm thì xóa một. Nếu là hai thứ khác nhau thì đặt cho mỗi thứ một tên.",
            "If it was copied by mistake, take one away. If they are two things, give each its own name.";
    WrongType "E005-wrong-type"
        is "giá trị không đúng kiểu", "a value of another kind than belongs there";
        why "Mỗi khóa cần đúng một kiểu giá trị: một dòng chữ, một số, một danh sách, hay các khóa nhỏ hơn. Đoạn chữ cho công dân đọc luôn gồm các khóa nhỏ `vi` (tiếng Việt) và `en` (tiếng Anh).",
            "Each key takes one kind of value: a line of text, a number, a list, or smaller keys. A text for citizens always has the smaller keys `vi` (Vietnamese) and `en` (English).";
        mend "Viết lại theo kiểu mà dòng gợi ý nêu. Danh sách viết `[một, hai]` hoặc mỗi mục một dòng bắt đầu bằng `- `; số thì không có dấu nháy; chữ bắt đầu bằng `[`, `{` hay `*` thì đặt trong nháy kép.",
            "Write it as the help says. A list is `[one, two]`, or an item a line, each beginning with `- `; a number has no quotes; a text that begins with `[`, `{` or `*` stands in double quotes.";
    UnknownFormat "E006-unknown-format"
        is "dạng tệp của phiên bản khác", "a format of another version";
        why "`format` là số phiên bản của cách viết hướng dẫn, không phải số lần sửa tệp. Chương trình này chỉ biết cách viết số 1.",
            "`format` is the version of the way guides are written, not a count of how often a file was changed. This program knows version 1 only.";
        mend "Viết `format: 1`. Nếu người khác viết tệp này cho chương trình mới hơn thì cài bản mới.",
            "Write `format: 1`. If somebody wrote the file for a newer program, install that.";
    BadId "E010-bad-id"
        is "tên viết không đúng cách", "an id that is not written as one";
        why "Bước, câu hỏi, kết thúc, nguồn… mỗi thứ có một tên (`id`) để chỗ khác trong tệp gọi tới. Tên còn được gõ trên dòng lệnh và dùng làm tên tệp, nên chỉ dùng chữ thường không dấu, chữ số và dấu `-`.",
            "Steps, questions, endings, sources: each has an id, by which other places name it. Ids are also typed on the command line and name files, so they are made of lower-case letters without marks, digits and `-`.";
        mend "Bỏ dấu, bỏ khoảng trắng, nối các chữ bằng một dấu `-`, bắt đầu bằng chữ cái. Công dân không thấy tên này.",
            "Leave out marks and blanks, join the words with single `-`, begin with a letter. Citizens do not see the id.";
    DuplicateId "E011-duplicate-id"
        is "hai thứ cùng một tên", "two things with one id";
        why "Tên là để gọi đúng một thứ; hai thứ cùng tên thì không biết gọi cái nào. Thao tác không ghi `id` được đặt tên theo lời của nó, nên hai thao tác cùng lời trong một bước là trùng tên.",
            "An id names one thing; where two bear it, nobody knows which is meant. A click without an `id` is named by its words, so two clicks of the same words in one step have the same id.";
        mend "Ghi `id` riêng cho một trong hai. Câu hỏi, trường hợp, phần xem thử và kết thúc dùng chung một kho tên.",
            "Give one of the two an `id` of its own. Questions, cases, observations and endings share one set of ids.";
    DanglingId "E012-dangling-id"
        is "tên không trỏ tới đâu", "an id that names nothing";
        why "Ở đây ghi tên (`id`) của một thứ viết ở chỗ khác: một kết thúc, một câu hỏi, một nguồn… Không có thứ nào mang tên này, nên chương trình không biết dẫn công dân đi đâu hay lấy lời ở đâu.",
            "Here stands the id of something that is written elsewhere: an ending, a question, a source. Nothing bears this id, so the program does not know where to lead a citizen, or whose words to show.";
        mend "Thường là gõ sai: chép lại tên cho đúng từng chữ, dòng gợi ý liệt kê các tên đang có. Nếu là thứ mới thì viết thêm nó vào phần mà gợi ý nêu.",
            "Mostly it is misspelt: copy the id letter for letter; the help lists those that exist. If it is something new, write it into the section that the help names.";
    CaseId "E013-case-id"
        is "tên của trường hợp không khớp tên tệp", "a case's id is not its file's name";
        why "`cases` trong guide.yaml liệt kê tên các trường hợp; mỗi trường hợp là một tệp cùng tên, và trong tệp ghi lại đúng tên đó. Ba chỗ phải khớp nhau, để không ai cầm nhầm tệp.",
            "`cases` in guide.yaml lists the ids of the cases; each is a file of that name, and the file says the same id again. The three must agree, so that nobody takes one file for another.";
        mend "Sửa `id` trong tệp theo tên tệp, hoặc đổi tên tệp và tên trong `cases`.",
            "Make the `id` in the file that of the file's name, or rename the file and its entry in `cases`.";
    CaseNumber "E014-case-number"
        is "số của trường hợp không khớp thứ tự", "a case's number is not its place";
        why "Công dân gọi “trường hợp 1, 2, 3” theo công văn. Số ghi trong tệp phải là thứ tự của trường hợp trong `cases` của guide.yaml.",
            "Citizens speak of cases 1, 2 and 3, as the dispatch does. The number in the file is the case's place in `cases` of guide.yaml.";
        mend "Sửa `number`, hoặc xếp lại thứ tự trong `cases`.",
            "Correct `number`, or put `cases` in the right order.";
    MissingFile "E015-missing-file"
        is "trường hợp không có tệp", "a case without a file";
        why "Mỗi tên trong `cases` là một tệp bên cạnh guide.yaml: `first-case` là tệp first-case.yaml. Không có tệp đó thì không có gì để dẫn công dân đi.",
            "Each name in `cases` is a file beside guide.yaml: `first-case` is first-case.yaml. Without it there is nothing to walk.";
        mend "Xem tên trong `cases` có khớp từng chữ với tên tệp không, và tệp có đuôi `.yaml` không.",
            "See that the name in `cases` is that of the file letter for letter, and that the file ends in `.yaml`.";
    UnreadableFile "E016-unreadable-file"
        is "tệp của trường hợp không đọc được", "a case's file that cannot be read";
        why "Mỗi trường hợp là một tệp chữ bình thường, lưu bằng UTF-8, ngay trong thư mục của hướng dẫn. Thư mục, lối tắt trỏ ra ngoài, tệp quá lớn hay tệp lưu bằng bảng mã cũ thì không được mở.",
            "Each case is a plain text file in UTF-8, in the guide's own folder. A folder, a link that leads elsewhere, a file too large or one in an old encoding is not opened.";
        mend "Mở tệp bằng Notepad, chọn Lưu thành (Save as) và mã hóa UTF-8. Nếu tên đó là một thư mục thì đổi tên thư mục, rồi viết tệp vào chỗ ấy.",
            "Open the file in Notepad, choose Save as and UTF-8. If a folder bears that name, rename the folder and write the file in its place.";
    EmptyText "E020-empty-text"
        is "đoạn chữ trống", "an empty text";
        why "Chỗ này sẽ hiện lên màn hình. Để trống thì công dân thấy một dòng không có gì và không biết phải làm gì.",
            "This place is shown on the screen. Left empty, a citizen sees a line with nothing in it.";
        mend "Viết nội dung; công văn nói gì thì chép đúng từng chữ. Khóa nào không bắt buộc thì có thể bỏ cả dòng.",
            "Write the text; what the dispatch says is copied letter for letter. A key that need not be there can be taken away.";
    EmptyList "E021-empty-list"
        is "danh sách trống", "an empty list";
        why "Danh sách này phải có ít nhất một mục: câu hỏi không có câu trả lời, hay bước không có thao tác, thì công dân dừng lại ở đó mãi.",
            "This list must hold something: at a question without answers, or a step without clicks, a citizen would be stuck.";
        mend "Thêm ít nhất một mục, hoặc bỏ cả câu hỏi hay bước đó.",
            "Add at least one item, or take the whole question or step away.";
    HiddenCharacter "E022-hidden-character"
        is "ký tự ẩn trong chữ", "a hidden character in a text";
        why "Có những ký tự mắt không thấy: khoảng trắng lạ khi dán từ Word hay trang mạng, dấu xuống dòng, ký tự đảo chiều chữ. Chúng làm chữ hiện ra khác với chữ đã viết; kẻ lừa đảo dùng chúng để giấu địa chỉ giả. Trong ví dụ, `\\u00A0` là một khoảng trắng như vậy.",
            "Some characters cannot be seen: odd blanks that come with pasting from Word or a web page, line breaks, marks that turn the direction of writing. They make a text look other than it is, and swindlers hide false addresses with them. In the example `\\u00A0` is such a blank.";
        mend "Xóa dòng đó và gõ lại bằng tay, không dán. Mỗi đoạn chữ chỉ một dòng; đoạn nhiều dòng viết bằng `|` thì nối lại.",
            "Delete the line and type it again by hand; do not paste. A text is one line: join what stands in several lines after a `|`.";
    ForeignCharacter "E023-foreign-character"
        is "ký tự không thuộc chữ Việt hay chữ Anh", "a character that is not of Vietnamese or English";
        why "Nhiều chữ Nga, chữ Hy Lạp, chữ số kiểu hay dấu chấm lạ trông y hệt chữ thường; `Ð` (U+00D0) của tiếng Iceland trông y hệt chữ Đ. Người đọc không phân biệt được, mà máy thì coi là khác: tìm không ra. Chữ gõ bằng bảng mã cũ (TCVN3 với phông .VnTime, VNI) thì màn hình hiện thành chữ vô nghĩa.",
            "Many Cyrillic and Greek letters, fancy digits and odd dots look just like plain ones; `Ð` (U+00D0) of Icelandic looks just like the Vietnamese letter. No reader can tell, and a machine takes it for another: a search misses it. A text in an old encoding (TCVN3 with the .VnTime fonts, VNI) shows as letters without meaning.";
        mend "Xóa ký tự được chỉ và gõ lại bằng bàn phím. Số La Mã, số trong vòng tròn thì viết bằng chữ và số thường: IV, 1. Chữ ở bảng mã cũ thì chuyển sang Unicode bằng bộ công cụ của UniKey, rồi dán lại.",
            "Delete the character that is pointed at and type it on the keyboard. Write Roman numerals and circled digits with plain letters and digits: IV, 1. Convert a text in an old encoding to Unicode with UniKey's toolkit, and paste it again.";
    OverlongText "E025-overlong-text"
        is "đoạn chữ quá dài", "a text that is too long";
        why "Một màn hình hiện được chừng hai mươi dòng ngắn, và người đang lo chỉ đọc vài dòng. Đoạn dài hơn 600 chữ cái thì điều cần đọc bị đẩy ra khỏi màn hình.",
            "A screen shows some twenty short lines, and somebody who worries reads a few of them. A text of more than 600 letters pushes what matters off the screen.";
        mend "Chia thành nhiều mục, mỗi mục một ý ngắn. Lời công văn dài thì tách theo câu vào `lead`, các thao tác và `closing`.",
            "Make several items of it, one short idea each. Long words of a dispatch are divided by sentences into `lead`, the clicks and `closing`.";
    OverlongList "E026-overlong-list"
        is "danh sách quá dài", "a list that is too long";
        why "Câu trả lời nhiều hơn 30 thì không màn hình nào hiện đủ; các danh sách khác nhiều hơn 200 mục thì không còn là một hướng dẫn. Tệp như vậy thường do máy làm ra, để chương trình chạy mãi không xong.",
            "More than 30 answers fit on no screen, and other lists of more than 200 items belong to no guide. Such a file is mostly made by a machine, to keep the program busy for ever.";
        mend "Bỏ bớt những mục không cần. Nhiều câu trả lời thì chia thành hai câu hỏi, câu trước dẫn tới câu sau.",
            "Take away what is not needed. Divide many answers into two questions, the first leading to the second.";
    SameLabel "E027-same-label"
        is "hai câu trả lời giống hệt nhau", "two answers that read alike";
        why "Công dân chọn câu trả lời theo lời hiện trên màn hình. Hai câu giống hệt nhau mà dẫn tới hai nơi thì chọn câu nào cũng là đoán.",
            "Citizens choose an answer by what the screen shows. Where two read alike and lead to different places, choosing is guessing.";
        mend "Viết lại một trong hai cho khác, hoặc bỏ đi một nếu chép trùng.",
            "Write one of the two differently, or take one away if it was copied by mistake.";
    NoVerb "E030-no-verb"
        is "thao tác không nói phải làm gì", "a click that does not say what to do";
        why "Mỗi thao tác có đúng một động từ, để màn hình chỉ cho công dân cách làm: `open` mở trang, `press` bấm, `code` nhập mã dùng một lần, `fill` nhập thông tin khác, `see` nhìn xem có hiện ra không, `repeat` làm lại một đoạn.",
            "Each click has exactly one verb, so that the screen can tell a citizen how to do it: `open` a page, `press` something, type a one-time `code`, `fill` in something else, `see` whether something is shown, `repeat` earlier clicks.";
        mend "Thêm một động từ, sau đó là nhãn đúng như trên màn hình của cổng. `words` chỉ là lời công văn, không thay được động từ.",
            "Add a verb, and behind it the label as the portal shows it. `words` are the dispatch's words and no verb.";
    TwoVerbs "E031-two-verbs"
        is "một thao tác có hai động từ", "a click with two verbs";
        why "Mỗi màn hình chỉ có một việc: làm xong một việc mới sang việc sau. Hai việc trong một thao tác thì công dân dễ sót một.",
            "A screen asks for one thing at a time. Of two things in one click, a citizen easily misses one.";
        mend "Tách thành hai thao tác, mỗi thao tác một dấu `- `, theo đúng thứ tự của công văn.",
            "Make two clicks of it, each with its own `- `, in the dispatch's order.";
    LabelNotInWords "E032-label-not-in-words"
        is "nhãn không có trong lời công văn", "a label that is not in the dispatch's words";
        why "`words` là lời công văn cho thao tác này, và nhãn phải nằm trong lời ấy đúng từng chữ, kể cả chữ hoa, chữ thường. Nhờ vậy không ai vô tình chỉ công dân bấm một nút mà công văn không nói. Với `open`, `words` phải có địa chỉ của trang.",
            "`words` are the dispatch's for this click, and the label must stand in them letter for letter, capitals included. So nobody sends a citizen to a button that the dispatch does not name. With `open`, the `words` hold the page's address.";
        mend "Chép nhãn và `words` từ công văn. Cổng ghi khác công văn thì giữ lời công văn và thêm `alias` với nhãn của cổng.",
            "Copy the label and `words` from the dispatch. Where a portal shows another label, keep the dispatch's and add it as an `alias`.";
    BadRepeat "E033-bad-repeat"
        is "đoạn làm lại chứa một đoạn làm lại khác", "a repeat of a repeat";
        why "`repeat` cho công dân làm lại các thao tác của một bước trước. Nếu trong đó lại có một `repeat` thì công dân không còn biết mình đang ở đâu.",
            "`repeat` has a citizen do the clicks of an earlier step again. With another `repeat` among them nobody would know any more where they are.";
        mend "Cho `step` trỏ thẳng tới bước có các thao tác thật, hoặc cho `through` dừng trước đoạn làm lại.",
            "Let `step` name the step that has the clicks themselves, or let `through` stop before the repeat.";
    EndingKind "E034-ending-kind"
        is "kết thúc không rõ là cổng hay tổng đài", "an ending that is not plainly a portal or a hotline";
        why "Hướng dẫn kết thúc ở đúng một nơi: một trang để đăng nhập (`portal`) hoặc một số để gọi (`hotline`). Không có nơi nào, hay có cả hai, thì công dân không biết đi đâu.",
            "A guide ends in one place: a page to sign in at (`portal`), or a number to call (`hotline`). With neither, or both, a citizen does not know where to go.";
        mend "Giữ đúng một trong hai. Kết thúc ở cổng mà muốn ghi thêm số để gọi khi cần thì dùng `call`.",
            "Keep exactly one. At a portal, a number to call for help is given as `call`.";
    NoCaseToEnter "E035-no-case-to-enter"
        is "`at` ở nơi không phải trường hợp", "an `at` where there is no case";
        why "`at` nói công dân đang đứng ở thao tác nào của một trường hợp. Câu hỏi và kết thúc không có thao tác, nên `at` ở đó sẽ bị bỏ qua mà không ai biết.",
            "`at` says at which click of a case a citizen then stands. A question or an ending has no clicks, and the `at` would be lost without anybody knowing.";
        mend "Bỏ `at`, hoặc cho `to` trỏ tới trường hợp có thao tác đó.",
            "Take `at` away, or let `to` name the case that has the click.";
    NoClicks "E036-no-clicks"
        is "không có thao tác mà kết thúc ở một trang", "a case without a click that ends at a portal";
        why "Kết thúc ở một trang nghĩa là đã làm xong các thao tác. Không có thao tác nào thì chưa xong gì, và công dân sẽ tưởng là xong.",
            "To end at a portal means that the clicks are done. Without any, nothing is done, and a citizen would believe that it is.";
        mend "Thêm các bước của công văn. Công văn không có thao tác nào cho trường hợp này thì cho kết thúc là một tổng đài.",
            "Add the dispatch's steps. Where the dispatch has no click for the case, let it end at a hotline.";
    StuckAtPortal "E037-stuck-at-portal"
        is "`stuck` không có ai để gọi", "a `stuck` with nobody to call";
        why "`stuck` là nơi gửi công dân gặp điều hướng dẫn không biết. Màn hình bảo gọi một số, nên kết thúc ấy phải có tổng đài.",
            "`stuck` is where citizens are sent who see something that the guide does not know. The screen tells them to call, so the ending has to have a line to call.";
        mend "Ghi tên một kết thúc có `hotline`; chưa có thì viết thêm một kết thúc như vậy.",
            "Name an ending with a `hotline`; write one if there is none.";
    CodeAsFill "E038-code-as-fill"
        is "mã dùng một lần mà thao tác là `fill`", "a one-time code typed at a `fill` click";
        why "Thao tác nào nhắc tới mã OTP, màn hình cũng dặn không đọc mã cho bất kỳ ai. Nhưng chỉ ở `code` màn hình mới hiện ô nhập mã, và người giúp được dặn riêng về mã (`helper.code`), đúng lúc kẻ gian chờ hỏi mã.",
            "At every click that names a one-time code the screen warns to tell it to nobody. But only at a `code` click does it show a field for a code, and is a helper told what to do about codes (`helper.code`), just when somebody may be waiting to ask for it.";
        mend "Đổi `fill` thành `code`. Nhãn giữ nguyên.",
            "Change `fill` into `code`. The label stays as it is.";
    BadAddress "E040-bad-address"
        is "địa chỉ không đáng tin", "an address that cannot be trusted";
        why "Trang giả thường có địa chỉ gần giống trang thật. Vì vậy chỉ dùng được địa chỉ bắt đầu bằng `https://`, trên một máy có trong `hosts` và có đuôi `.gov.vn`, viết chữ thường, không có `@`, `:số`, `?` hay ký tự lạ.",
            "False pages have addresses that look much like the true ones. So an address begins with `https://`, is on a host that `hosts` lists and that ends in `.gov.vn`, in lower case, without `@`, `:port`, `?` or odd letters.";
        mend "Gõ lại địa chỉ từ công văn bằng tay, không chép từ tin nhắn. Máy mới thì thêm vào `hosts`, sau khi biết chắc là của cơ quan nhà nước.",
            "Type the address from the dispatch by hand; do not copy it from a message. A new host goes into `hosts`, once it is certain that it is the government's.";
    StrayAddress "E041-stray-address"
        is "địa chỉ lạ trong đoạn chữ", "a strange address in a text";
        why "Công dân thấy địa chỉ là gõ theo. Vì vậy đoạn chữ nào cũng chỉ được nhắc những địa chỉ có trong `links` và `hosts` của guide.yaml. Địa chỉ là chữ bắt đầu bằng `https://`, `http://` hay `www.`, hoặc tên có đuôi như `.vn`, `.com`, `.top`. Hai câu viết liền sau dấu chấm, như “xong.App”, trông cũng giống một địa chỉ.",
            "Citizens type what looks like an address. So every text may name only those that `links` and `hosts` of guide.yaml have. An address is a word that begins with `https://`, `http://` or `www.`, or a name that ends like `.vn`, `.com`, `.top`. Two sentences with no blank after the dot, like “done.App”, look like one too.";
        mend "Dùng đúng địa chỉ có trong `links`, sau nó để một khoảng trắng, hoặc thêm địa chỉ vào đó nếu là của nhà nước. Nếu không phải địa chỉ thì để một khoảng trắng sau dấu chấm.",
            "Use an address of `links`, with a blank after it, or add it there if it is the government's. If it is no address, put a blank after the dot.";
    BadPhone "E042-bad-phone"
        is "số điện thoại viết không đúng cách", "a telephone number that is not written as one";
        why "Công dân gọi đúng số hiện ra, nên số chỉ gồm 3 đến 11 chữ số, có thể chia nhóm bằng một khoảng trắng.",
            "Citizens call what they see, so a number is 3 to 11 digits, which may be grouped by single blanks.";
        mend "Bỏ dấu chấm, dấu `-`, dấu `+` và chữ; đặt số trong nháy kép. Mỗi tổng đài một số.",
            "Leave out dots, `-`, `+` and letters; put the number in double quotes. One number a hotline.";
    BadDate "E043-bad-date"
        is "ngày viết không đúng cách hoặc không có thật", "a date that is not written as one, or is none";
        why "Ngày viết năm-tháng-ngày, để 4/5 không bị đọc thành ngày 5 tháng 4. Ngày quyết định lưu ý nào hiện ra và nguồn nào đã cũ.",
            "A date is year-month-day, so that nobody reads 4/5 as the fifth of April. Dates decide which notices are shown and which sources are old.";
        mend "Viết bốn chữ số năm, hai chữ số tháng, hai chữ số ngày. Nguồn không rõ ngày thì chỉ viết năm-tháng hoặc năm.",
            "Write four digits of the year, two of the month, two of the day. A source whose day is not known has year-month, or the year.";
    BadSureness "E044-bad-sureness"
        is "mức chắc chắn không có", "no degree of sureness";
        why "Điều thêm vào công văn cho biết chắc tới đâu, để công dân tự liệu: `high` chắc, `medium` chưa thật chắc, `low` chưa kiểm chứng.",
            "What is added to the dispatch says how sure it is, so that a citizen can judge: `high`, `medium` (not fully certain) or `low` (unconfirmed).";
        mend "Viết một trong ba từ đó; bỏ cả dòng `sure` nếu chắc.",
            "Write one of the three; leave `sure` out where it is high.";
    StrayNumber "E045-stray-number"
        is "số điện thoại lạ trong đoạn chữ", "a strange telephone number in a text";
        why "Công dân thấy số là gọi theo. Vì vậy đoạn chữ nào cũng chỉ được nhắc những số có trong `hotlines` của guide.yaml. Số điện thoại là số di động, số cố định 02…, số 1800… và 1900…, chia nhóm thế nào cũng vậy. Số ngắn như 156, năm, ngày tháng, số tiền, mã thủ tục và số tài khoản thì không tính.",
            "Citizens dial what they see. So a text may name only numbers that are in `hotlines` of guide.yaml. A telephone number is a mobile number, a landline 02…, or an 1800… or 1900… number, however it is grouped. Short numbers such as 156, years, dates, amounts of money, codes of procedures and numbers of accounts do not count.";
        mend "Gõ lại số cho đúng, hoặc thêm số đó vào `hotlines` sau khi biết chắc là của cơ quan nhà nước. Mã số thuế trùng dạng số điện thoại thì bỏ đi: công dân sẽ gọi theo.",
            "Correct the number, or add it to `hotlines` once it is sure to be an authority's. Take away a tax code that has the form of a telephone number: citizens would dial it.";
    Unreachable "E050-unreachable"
        is "không có đường nào dẫn tới", "nothing leads here";
        why "Câu hỏi, phần xem thử, trường hợp hay kết thúc này không câu trả lời nào dẫn tới, nên không công dân nào gặp. Thường là một `to` ở chỗ khác đã gõ nhầm sang tên khác.",
            "No answer leads to this question, observation, case or ending, so no citizen ever meets it. Mostly a `to` elsewhere names something else by mistake.";
        mend "Cho một câu trả lời dẫn tới đây bằng `to`; với kết thúc, `ending` của một trường hợp cũng được. Không cần nữa thì xóa.",
            "Let an answer lead here with `to`; for an ending, the `ending` of a case will do as well. If it is not needed, take it away.";
    Endless "E051-endless"
        is "các câu hỏi quay vòng", "questions that go round";
        why "Trả lời theo đường được nêu thì quay lại câu đã hỏi, mãi không tới trường hợp hay kết thúc nào.",
            "Whoever answers along this way comes back to a question that was asked already, and never to a case or an ending.";
        mend "Cho câu trả lời được chỉ dẫn tới một trường hợp hay kết thúc. Công dân không chắc thì dẫn tới tổng đài.",
            "Let the answer that is pointed at lead to a case or an ending. Those who are not sure are led to the hotline.";
    NotComposed "W001-not-composed"
        is "chữ và dấu viết rời nhau", "letters and marks written apart";
        why "Cùng một chữ “ấ” có máy ghi là một ký tự, có máy ghi thành chữ và dấu rời (Unicode tổ hợp). Nhìn thì giống, nhưng tìm không ra, và màn hình cũ hiện dấu lệch. Trong ví dụ, dấu rời hiện thành `<U+…>`.",
            "One machine writes “ấ” as one character, another as a letter and marks apart. They look alike, but a search misses one of them and old screens misplace the marks. In the example the marks that stand apart are shown as `<U+…>`.";
        mend "Chép chữ đã sửa trong dòng gợi ý, hoặc gõ lại với bộ gõ đặt ở “Unicode dựng sẵn”.",
            "Copy the mended line from the help, or type it again with the keyboard set to precomposed Unicode.";
    NoEnglish "W002-no-english"
        is "chưa có tiếng Anh", "no English text";
        why "Người chọn tiếng Anh sẽ thấy chỗ này bằng tiếng Việt.",
            "Those who chose English see Vietnamese here.";
        mend "Thêm `en` bên cạnh `vi`. Với thao tác, `en` cho biết nhãn nghĩa là gì; nhãn vẫn để tiếng Việt như trên màn hình.",
            "Add `en` beside `vi`. At a click, `en` says what the label means; the label stays Vietnamese, as on the screen.";
    WideLabel "W003-wide-label"
        is "nhãn rộng hơn màn hình nhỏ", "a label wider than a small screen";
        why "Nhãn rộng quá 60 cột thì trên màn hình 40 cột bị ngắt làm nhiều dòng, khó so với nút thật.",
            "A label of more than 60 columns is broken into many lines on a screen of 40, and is hard to compare with the real button.";
        mend "Cổng ghi đúng như vậy thì giữ nguyên. Nếu nhãn chỉ là một phần thì lấy phần trên nút làm nhãn, để cả câu ở `words`.",
            "If the portal shows just that, leave it. If the button holds only a part, make that the label and keep the whole in `words`.";
    LongText "W004-long-text"
        is "đoạn chữ dài", "a long text";
        why "Người đang lo lắng khó đọc hết một đoạn quá 220 chữ cái trên màn hình.",
            "People under stress do not read more than 220 letters at once from a screen.";
        mend "Chia thành hai mục, mỗi mục một ý. Lời công văn thì giữ nguyên.",
            "Make two items of it, one idea each. The dispatch's own words stay as they are.";
    OldSource "W005-old-source"
        is "nguồn đã cũ", "an old source";
        why "Nguồn này từ hơn một năm trước. Nút bấm, số điện thoại và quy định có thể đã đổi.",
            "The source is of more than a year ago. Buttons, numbers and rules may have changed since.";
        mend "Xem lại điều lấy từ nguồn có còn đúng không, rồi ghi ngày vừa xem. Ngày của chính công văn thì giữ nguyên.",
            "See whether what was taken from it still holds, and write the day on which you looked. The date of the dispatch itself stays.";
    UnusedTrouble "W006-unused-trouble"
        is "trục trặc không gắn với thao tác nào", "a trouble that no click names";
        why "Khi gặp trục trặc, công dân được thấy trước hết những trục trặc mà thao tác đang làm nêu tên. Trục trặc này chỉ hiện ra khi bấm “xem thêm”.",
            "Whoever meets trouble is first shown what the click at hand names. This one is found only behind “see more”.";
        mend "Ghi tên nó vào `troubles` của thao tác hay gặp nó. Nếu có thể gặp ở bất cứ đâu thì để vậy.",
            "Name it in the `troubles` of a click where it happens. If it can happen anywhere, leave it.";
    CutText "W007-cut-text"
        is "đoạn chữ bị cắt ở dấu #", "a text that is cut at a #";
        why "Trong tệp này, chữ sau một khoảng trắng và dấu # là ghi chú cho người viết, không hiện cho công dân. Viết `nút #2` mà không có nháy thì công dân chỉ thấy `nút`.",
            "In these files, what stands behind a blank and a # is a remark for the author and is not shown. Of `button #2` without quotes a citizen sees only `button`.";
        mend "Đặt cả đoạn chữ trong nháy kép. Nếu đúng là ghi chú thì để hai khoảng trắng trước dấu #.",
            "Put the whole text in double quotes. If it is a remark, leave two blanks before the #.";
    UnlistedFile "W008-unlisted-file"
        is "tệp không trường hợp nào nêu tên", "a file that no case names";
        why "Chỉ những tệp có tên trong `cases` được đọc. Một tệp nằm ngoài danh sách không hiện ra cho ai, và lỗi trong đó không được kiểm tra.",
            "Only the files named in `cases` are read. One that is not in the list is shown to nobody, and faults in it are not checked.";
        mend "Thêm tên tệp, không có đuôi `.yaml`, vào `cases`. Tệp nháp thì dời sang thư mục khác.",
            "Add the file's name, without `.yaml`, to `cases`. Move drafts to another folder.";
    FutureDate "W009-future-date"
        is "ngày chưa tới", "a day that is yet to come";
        why "Công văn và nguồn phải có rồi thì mới dẫn được. Ngày chưa tới thường là gõ nhầm năm, hoặc đảo ngày với tháng.",
            "A dispatch or a source has to exist before it can be quoted. A day yet to come is mostly a wrong year, or the day and the month in each other's place.";
        mend "So lại với văn bản, rồi viết năm-tháng-ngày. Ngày bắt đầu áp dụng của một thay đổi thì ghi vào `since` của `notices`.",
            "Compare it with the document, and write year-month-day. The day from which a change applies goes into `since` of `notices`.";
    NumbersDiffer "W010-numbers-differ"
        is "hai thứ tiếng nói khác số hay địa chỉ", "the two languages differ in numbers or addresses";
        why "Người đọc tiếng Anh phải được chỉ tới đúng số và đúng trang như người đọc tiếng Việt. Sửa một bên mà quên bên kia là chỉ sai người.",
            "Readers of English are to be sent to the same number and page as readers of Vietnamese. Whoever corrects one and forgets the other sends somebody wrong.";
        mend "Chép số và địa chỉ từ bản tiếng Việt sang bản tiếng Anh. Ngày tháng viết theo cách của mỗi thứ tiếng cũng được; năm phải giống nhau.",
            "Copy numbers and addresses from the Vietnamese text into the English one. Days may be written as each language does; the years have to agree.";
}
