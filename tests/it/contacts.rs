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

#[test]
fn a_number_is_shown_as_it_is_written_and_dialled_as_digits() {
    for (index, (written, dialled)) in [
        ("1800.1096", "18001096"),
        ("1800-1096", "18001096"),
        ("(0235) 3 852 739", "02353852739"),
        ("+84 236 3852739", "+842363852739"),
    ]
    .iter()
    .enumerate()
    {
        let folder = Folder::with_guide(&format!("contacts-phone-{index}"));
        // Texts of the guide may go on to name the built-in number.
        let other = format!(
            "hotlines:\n  other:\n    phone: \"{written}\"\n    title: {{vi: Tổng đài khác, en: Another}}\n"
        );
        folder.edit("guide.yaml", "hotlines:\n", &other);
        folder.edit(
            "guide.yaml",
            "    call: vneid-support\n",
            "    call: other\n",
        );
        let html = shown(&folder, &["show", "--format", "html"]);
        let link = format!("<a class=\"number\" href=\"tel:{dialled}\">{written}</a>");
        assert!(html.contains(&link), "{html}");
    }
}

#[test]
fn an_extension_and_the_hours_are_beside_the_number_wherever_one_is_told_to_call() {
    let folder = Folder::with_guide("contacts-extension");
    let hours = "\"18001096\"\n    extension: \"2\"\n    hours: {vi: \"7 giờ đến 17 giờ\", en: \"7 am to 5 pm\"}\n";
    folder.edit("guide.yaml", "\"18001096\"\n", hours);
    for way in [
        &["--case", "3", "--yes", "--no-save"][..],
        &["show"],
        &["show", "--format", "markdown"],
        &["show", "--format", "html"],
    ] {
        let told = shown(&folder, way);
        for part in ["nhánh 2 · ", " · 7 giờ đến 17 giờ"] {
            assert!(told.contains(part), "{way:?}: {told}");
        }
    }
    let english = shown(&folder, &["show", "3", "--lang", "en"]);
    assert!(english.contains("extension 2 · "), "{english}");
    assert!(english.contains(" · 7 am to 5 pm"), "{english}");
    for way in [&["list"][..], &["show", "--format", "mermaid"]] {
        let told = shown(&folder, way);
        assert!(told.contains("18001096 · nhánh 2"), "{told}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&shown(&folder, &["show", "3", "--format", "json"])).expect("JSON");
    let line = &json["guide"]["hotlines"][0];
    assert_eq!(
        (&line["phone"], &line["extension"]),
        (&"18001096".into(), &"2".into())
    );
    assert_eq!(line["hours"]["gloss"], "7 am to 5 pm");
    let diff = dongbo(["guide", "diff", "."]).within(folder.path());
    let told = diff.run().code(0).quiet().stdout;
    assert!(
        told.contains("số nhánh") && told.contains("giờ trả lời"),
        "{told}"
    );
}
