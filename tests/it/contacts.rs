//! Addresses and telephone numbers as letters and people write them.

use crate::program::{Folder, dongbo};

const CASE: &str = "cmnd-without-cccd.yaml";

fn shown(folder: &Folder, args: &[&str]) -> String {
    let mut run = dongbo(["--guides", "."]).within(folder.path());
    for arg in args {
        run = run.arg(arg);
    }
    run.run().code(0).stdout
}

/// The ways in which a case is shown.
const WAYS: [&[&str]; 4] = [
    &["--case", "1", "--yes", "--no-save"],
    &["show", "1"],
    &["show", "1", "--format", "markdown"],
    &["show", "1", "--format", "html"],
];

#[test]
fn a_page_whose_address_the_dispatch_writes_as_people_do_is_opened_by_its_true_one() {
    for (index, address) in [
        "dichvucong.gov.vn",
        "www.dichvucong.gov.vn",
        "http://dichvucong.gov.vn/",
    ]
    .iter()
    .enumerate()
    {
        let folder = Folder::with_guide(&format!("contacts-open-{index}"));
        let words = format!("words: Truy cập {address} để bắt đầu");
        folder.edit(
            CASE,
            "words: Truy cập vào địa chỉ https://dichvucong.gov.vn",
            &words,
        );
        for way in WAYS {
            let told = shown(&folder, way);
            let start = told.find("Truy cập").expect("the words");
            let (words, rest) = told[start..].split_once("để bắt đầu").expect("all of them");
            assert!(words.ends_with(&format!("{address} ")), "{words}");
            let rest: String = rest.chars().take(300).collect();
            let is_html = way.contains(&"html");
            let own = if is_html {
                "<p class=\"page\">"
            } else {
                "https://dichvucong.gov.vn"
            };
            assert!(rest.contains(own), "{way:?}: {rest}");
        }
    }
}

#[test]
fn words_of_the_dispatch_are_copied_with_what_the_authors_may_not_write() {
    let folder = Folder::with_guide("contacts-copied");
    folder.edit(
        CASE,
        "  vi: Sau khi hoàn thành",
        "  vi: Hỏi qua Zalo.me hoặc gọi 0905 123 456. Sau khi hoàn thành",
    );
    let check = || dongbo(["guide", "check", "."]).within(folder.path());
    let told = check().run().code(0).quiet().stdout;
    for warning in [
        "[W020 copied-number]: “0905 123 456”",
        "[W021 copied-name]: “Zalo.me”",
    ] {
        assert!(told.contains(warning), "{told}");
    }
    let way = shown(&folder, WAYS[0]);
    assert!(way.contains("Zalo.me"), "{way}");
    // The same in a text of the authors' own.
    folder.edit(CASE, "note: {vi: ", "note: {vi: Gọi 0905 123 456. ");
    assert!(check().run().code(1).stdout.contains("E045"));
}
