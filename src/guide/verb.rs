//! What a click asks one to do: one row for each verb of the format.
//!
//! A new verb also needs its keys in `format/case.rs` and `format/addition.rs`, which the compiler demands, and its line in
//! `guides/README.md`, the schemas in `guides/`, the words of E030 and its word in `words/diff.rs`, which tests demand.

/// How the thing that a click is done to looks on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A page to open. The click names a link; the other forms have a label.
    Page,
    /// A button, a link or an entry of a menu.
    Button,
    /// A field for a one-time code, which is told to nobody.
    Code,
    /// Fields for something else.
    Field,
    /// Something that the page shows. The click is a plain yes or no.
    Sign,
    /// Nothing on a page: something to do in the world.
    Task,
}

/// A text in Vietnamese and in English.
type Both = [&'static str; 2];

/// The words of a verb, each in Vietnamese and in English.
#[derive(Clone, Copy, Debug)]
pub struct VerbWords {
    /// How to do it, above the thing that it is done to.
    pub act: Both,
    /// The same in an app, behind the name of that.
    pub act_inside: Both,
    /// The question whether it is done.
    pub ask: Both,
    /// How to do it, behind the dispatch's words on paper; empty where those say it all.
    pub paper: Both,
    /// The same in an app, behind the name of that.
    pub paper_inside: Both,
    /// What it is called where two guides are compared.
    pub name: Both,
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $verb:ident $key:literal $form:ident $words:expr;)+) => {
        /// What a click asks one to do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Verb {
            $($(#[$doc])* $verb,)+
        }

        impl Verb {
            /// Every verb.
            pub const ALL: &'static [Self] = &[$(Self::$verb,)+];

            /// The verb of a key.
            pub fn of_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$verb),)+ _ => None }
            }

            /// The key by which a guide file names it.
            pub fn key(self) -> &'static str {
                match self { $(Self::$verb => $key,)+ }
            }

            /// How the thing that it is done to looks.
            pub fn form(self) -> Form {
                match self { $(Self::$verb => Form::$form,)+ }
            }

            /// Its words.
            pub fn words(self) -> VerbWords {
                match self { $(Self::$verb => $words,)+ }
            }
        }
    };
}

verbs! {
    /// Open a page.
    Open "open" Page VerbWords {
        act: ["Mở trang này trong trình duyệt", "Open this page in a browser"],
        act_inside: ["mở trang này", "open this page"],
        ask: ["Trang đã mở chưa?", "Is the page open?"],
        paper: ["", ""],
        paper_inside: ["mở trang", "open the page"],
        name: ["mở trang", "open a page"],
    };
    /// Press a button, a link or an entry of a menu.
    Press "press" Button VerbWords {
        act: ["Bấm vào nút hoặc dòng chữ", "Press the button or the line"],
        act_inside: ["bấm vào nút hoặc dòng chữ", "press the button or the line"],
        ask: ["Đã bấm chưa?", "Have you pressed it?"],
        paper: ["· bấm", "· press"],
        paper_inside: ["bấm", "press"],
        name: ["bấm", "press"],
    };
    /// Type a one-time code into the portal.
    Code "code" Code VerbWords {
        act: ["Nhập trên trang đang mở, không nhập ở đây", "Type it on the open page, not here"],
        act_inside: ["nhập ở đó, không nhập ở đây", "type it there, not here"],
        ask: ["Đã nhập xong chưa?", "Have you typed it?"],
        paper: [
            "· nhập trên trang web, không ghi ra đây, không đọc mã cho ai",
            "· type it on the web page, do not write it here, tell the code to nobody",
        ],
        paper_inside: [
            "nhập ở đó, không ghi ra đây, không đọc mã cho ai",
            "type it there, do not write it here, tell the code to nobody",
        ],
        name: ["nhập mã", "type a code"],
    };
    /// Type something else into the portal.
    Fill "fill" Field VerbWords {
        act: ["Nhập trên trang đang mở, không nhập ở đây", "Type it on the open page, not here"],
        act_inside: ["nhập ở đó, không nhập ở đây", "type it there, not here"],
        ask: ["Đã nhập xong chưa?", "Have you typed it?"],
        paper: [
            "· nhập trên trang web, không ghi ra đây",
            "· type it on the web page, do not write it here",
        ],
        paper_inside: ["nhập ở đó, không ghi ra đây", "type it there, do not write it here"],
        name: ["nhập thông tin", "type details"],
    };
    /// Look for something that the page shows.
    See "see" Sign VerbWords {
        act: ["Nhìn trên màn hình", "Look at the screen"],
        act_inside: ["nhìn trên màn hình", "look at the screen"],
        ask: ["Có thấy không?", "Is it there?"],
        paper: ["· nhìn xem có hiện ra không", "· look whether it is shown"],
        paper_inside: ["nhìn xem có hiện ra không", "look whether it is shown"],
        name: ["nhìn màn hình", "look at the screen"],
    };
    /// Do something in the world: bring, sign, pay, wait.
    Do "do" Task VerbWords {
        act: ["Làm việc này", "Do this"],
        act_inside: ["làm việc này", "do this"],
        ask: ["Đã làm xong chưa?", "Is it done?"],
        paper: ["", ""],
        paper_inside: ["", ""],
        name: ["làm", "do"],
    };
}
