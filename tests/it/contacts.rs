//! Addresses and telephone numbers as letters and people write them.

use std::fs;

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
        told.contains("số nhánh") && told.contains("giờ làm việc"),
        "{told}"
    );
}

const MARK: &str = "không phải trang của cơ quan nhà nước (.gov.vn)";

/// The built-in guide with all its pages on hosts that are not the government's.
fn outside(name: &str) -> Folder {
    let folder = Folder::with_guide(name);
    for file in fs::read_dir(folder.path()).expect("the guide") {
        let path = file.expect("a file").path();
        if path.is_file() {
            let text = fs::read_to_string(&path).expect("its text");
            let text = text.replace("dichvucong.gov.vn", "tra-cuu.example.com");
            let text = text.replace("dichvucong.quangnam.gov.vn", "cong-tinh.example.com");
            fs::write(&path, text).expect("it is written");
        }
    }
    folder
}

#[test]
fn an_address_that_is_not_the_governments_is_marked_wherever_it_is_shown() {
    let folder = outside("contacts-outside");
    let told = |args: &[&str]| shown(&folder, args);
    for way in WAYS {
        let told = told(way);
        // The click and the ending.
        assert!(told.matches(MARK).count() >= 2, "{way:?}: {told}");
    }
    let html = told(WAYS[3]);
    assert!(!html.contains("href=\"https"), "{html}");
    assert!(!html.contains("<svg"), "{html}");
    for way in [&["list"][..], &["show", "--format", "mermaid"]] {
        let told = told(way).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            told.contains(&format!("https://cong-tinh.example.com ({MARK})")),
            "{told}"
        );
    }
    assert!(told(&["list", "--lang", "en"]).contains("(not a government (.gov.vn) site)"));
    let json = told(&["show", "1", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(value["ending"]["government"], false);
    assert_eq!(value["steps"][0]["actions"][0]["government"], false);
    let built_in = dongbo(["show", "1", "--format", "json"])
        .run()
        .code(0)
        .stdout;
    assert!(!built_in.contains("\"government\""));
}

#[test]
fn a_page_that_is_not_the_governments_is_never_opened_for_anybody() {
    let folder = outside("contacts-not-opened");
    let ask = |folder: Option<&Folder>| {
        let run = dongbo(["--case", "1.1.1", "--no-save"]).env("DISPLAY", ":9");
        let run = match folder {
            Some(folder) => run.arg("--guides").arg(folder.path()),
            None => run,
        };
        run.stdin("\n\n\n?\n").run().stderr
    };
    let own = ask(None);
    assert!(own.contains("Mở trang bằng cách khác"), "{own}");
    let other = ask(Some(&folder));
    assert!(other.contains(MARK), "{other}");
    assert!(!other.contains("Mở trang bằng cách khác"), "{other}");
}

#[test]
fn beside_a_walk_only_a_page_of_the_governments_is_offered_to_a_browser() {
    let folder = Folder::with_guide("contacts-beside");
    for file in ["guide.yaml", "cmnd-with-cccd.yaml", CASE] {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).expect("its text");
        let text = text.replace("dichvucong.quangnam.gov.vn", "cong-tinh.example.com");
        fs::write(&path, text).expect("it is written");
    }
    let run = dongbo(["--guides", ".", "--case", "1.3.9", "--no-save"]).within(folder.path());
    // Three pages and the click; the page another way; the other page; this one again; the browser.
    let told = run.stdin("\n\n\n\n?\n5\n3\n2\n2\n").run().stderr;
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    let other = format!(
        "https://cong-tinh.example.com ! {MARK} Làm gì tiếp? 1. Quay lại chỗ đang làm 2. Trang https://dichvucong.gov.vn Gõ"
    );
    assert!(told.contains(&other), "{told}");
    let own = format!(
        "2. Mở trong trình duyệt của máy này 3. Trang https://cong-tinh.example.com ({MARK})"
    );
    assert!(told.contains(&own), "{told}");
    assert!(
        told.contains("Máy này không mở được trình duyệt."),
        "{told}"
    );
}

#[test]
fn the_check_warns_of_a_host_that_is_not_the_governments() {
    let folder = outside("contacts-warned");
    let run = dongbo(["guide", "check", "."]).within(folder.path());
    let told = run.run().code(0).quiet().stdout;
    let each = "không phải máy của cơ quan nhà nước";
    assert_eq!(told.matches(each).count(), 2, "{told}");
}

#[test]
fn the_address_of_a_source_is_shown_where_sources_are_listed_and_nowhere_else() {
    let folder = Folder::with_guide("contacts-source");
    let address = "https://dichvucong.gov.vn/huong-dan";
    folder.edit(
        "guide.yaml",
        "sources:\n  dispatch:\n",
        &format!("sources:\n  dispatch:\n    url: {address}\n"),
    );
    for way in &WAYS[1..] {
        let told = shown(&folder, way);
        let at = if way.contains(&"html") { 2 } else { 1 };
        assert_eq!(told.matches(address).count(), at, "{way:?}: {told}");
        let list = told.rfind("Nguồn của các lời thêm").expect("the list");
        assert!(told[list..].contains(address), "{told}");
    }
    let about = shown(&folder, &["about"]);
    assert_eq!(about.matches(address).count(), 1, "{about}");
    let walk = shown(&folder, WAYS[0]);
    assert!(!walk.contains(address), "{walk}");
    let json = shown(&folder, &["show", "1", "--format", "json"]);
    assert!(json.contains(&format!("\"url\": \"{address}\"")), "{json}");
}
