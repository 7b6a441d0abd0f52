//! The document that a guide carries: of any kind, with or without a number.

use std::fs;

use dongbo::guide::{DispatchKind, Lang};
use dongbo::library;
use dongbo::words::dispatch as words;
use serde_json::{Value, json};

use crate::program::{Folder, Run, dongbo, guide_files};

/// The built-in guide as one of another document, whose `kind` and `number` these lines are.
fn of(name: &str, lines: &str) -> Folder {
    let folder = Folder::with_guide(name);
    folder.edit(
        "guide.yaml",
        "  number: 252/STTTT-CNTT&BCVT\n",
        &format!("{lines}\n"),
    );
    folder
}

/// Everything that a run says, with its line breaks and the blanks behind them taken out.
fn said(folder: &Folder, run: Run, args: &[&str]) -> String {
    let run = args.iter().fold(run, Run::arg);
    let ran = run.arg("--guides").arg(folder.path()).run();
    let all = format!("{}\n{}", ran.stdout, ran.stderr);
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every way in which the program tells of a guide and its cases.
fn all(folder: &Folder, lang: &str) -> String {
    let ways: [&[&str]; 9] = [
        &["about"],
        &["list"],
        &["show"],
        &["show", "1", "--format", "html"],
        &["show", "2", "--format", "markdown"],
        &["--version"],
        &["--case", "1", "--yes"],
        &["--case", "1", "--yes", "--plain"],
        &["--case", "3", "--yes"],
    ];
    let told = ways.map(|args| said(folder, dongbo(["--lang", lang]), args));
    // Stuck at the first click, and where the clock is wrong.
    let stuck = dongbo(["--lang", lang, "--no-save"]).stdin("1\n1\n1\n2\n10\n5\n");
    let stuck = said(folder, stuck, &["--case", "1", "--plain"]);
    let (guide, _) = library::load(Some(folder.path())).expect("a sound guide");
    let lang = if lang == "vi" { Lang::Vi } else { Lang::En };
    let clock = words::clock_wrong(lang, &guide.dispatch);
    format!("{}\n{stuck}\n{clock}", told.join("\n"))
}

#[test]
fn every_kind_of_document_is_called_what_it_is_everywhere() {
    for (kind, numbered) in [
        (DispatchKind::Decision, true),
        (DispatchKind::Guidance, false),
        (DispatchKind::WebPage, false),
    ] {
        let number = if numbered { "\n  number: 9/QĐ" } else { "" };
        let folder = of(
            &format!("kind-{}", kind.key()),
            &format!("  kind: {}{number}", kind.key()),
        );
        // The guide's own texts name no dispatch.
        for path in guide_files() {
            let path = folder.path().join(path.file_name().expect("a name"));
            let text = fs::read_to_string(&path).expect("a file");
            let text = text
                .replace("ông văn", "ăn bản")
                .replace("Dispatch", "Paper");
            let text = text
                .replace("dispatch", "paper")
                .replace("\npaper:\n", "\ndispatch:\n");
            fs::write(path, text).expect("it is written");
        }
        for (lang, others) in [
            ("vi", ["công văn", "Công văn"]),
            ("en", ["dispatch", "Dispatch"]),
        ] {
            let told = all(&folder, lang);
            // The style of a page.
            let told = told
                .replace("class=\"dispatch\"", "")
                .replace(".dispatch", "");
            for other in others {
                let around = told.find(other).map(|at| {
                    let from = told[..at].char_indices().rev().nth(60).map_or(0, |it| it.0);
                    told[from..].chars().take(140).collect::<String>()
                });
                assert_eq!(around, None, "{kind:?} in {lang}");
            }
            assert!(!told.contains("không số"), "{kind:?}");
        }
    }
}

#[test]
fn a_document_without_a_number_is_named_by_its_day_and_who_issued_it() {
    let folder = of("unnumbered", "  kind: huong-dan");
    let vi = all(&folder, "vi");
    let issuer = "Sở Thông tin và Truyền thông, UBND tỉnh Quảng Nam";
    for told in [
        format!("Theo hướng dẫn ngày 18/3/2024 của {issuer}."),
        format!("Hướng dẫn ngày 18/3/2024 của {issuer} Nguồn mới nhất"),
        format!("Làm theo hướng dẫn ngày 18/3/2024 của {issuer}."),
        "Theo hướng dẫn: “Tài khoản".to_owned(),
        "Vì sao nên làm, theo hướng dẫn".to_owned(),
        "Từ ngày hướng dẫn đến nay".to_owned(),
    ] {
        assert!(vi.contains(&told), "{told}\n{vi}");
    }
    assert!(!vi.contains("Số: "), "{vi}");
    let en = all(&folder, "en");
    for told in [
        "From the guidance of 18 March 2024 by Department",
        "I am following the guidance of 18 March 2024 by Department",
        "In the guidance: “Tài khoản",
        "Why to do it, from the guidance",
        "The guidance Date: 18 March 2024",
    ] {
        assert!(en.contains(told), "{told}\n{en}");
    }
}

#[test]
fn programs_are_told_the_kind_and_that_there_is_no_number() {
    let folder = of("dispatch-json", "  kind: trang-web");
    let ran = dongbo(["show", "1", "--format", "json"]);
    let ran = ran.arg("--guides").arg(folder.path()).run().code(0).quiet();
    let value: Value = serde_json::from_str(&ran.stdout).expect("it is JSON");
    let expected = json!({"kind": "trang-web", "number": null, "date": "2024-03-18"});
    assert_eq!(value["guide"]["dispatch"], expected);
}

#[test]
fn several_documents_are_all_listed_and_the_first_is_followed() {
    let folder = Folder::with_guide("documents");
    let text = fs::read_to_string(folder.path().join("guide.yaml")).expect("a file");
    let start = text.find("dispatch:\n").expect("a dispatch") + "dispatch:\n".len();
    let end = text.find("\n# Every address").expect("the hosts");
    let first = text[start..end]
        .replace("\n  ", "\n    ")
        .replacen("  ", "  - ", 1);
    let other = "  - kind: quyet-dinh
    number: 9/QĐ-UBND
    date: 2025-01-02
    issuer: {vi: Ủy ban nhân dân tỉnh, en: The People's Committee}
    subject: {vi: giao việc cho các sở, en: tasks of the departments}
    basis: [{vi: Luật Căn cước, en: Law on Identification}]
";
    folder.edit("guide.yaml", &text[start..end], &(first + other));
    let about = said(&folder, dongbo([]), &["about"]);
    for told in [
        "Công văn Số: 252/STTTT-CNTT&BCVT",
        "Quyết định Số: 9/QĐ-UBND Ngày: 2/1/2025 Nơi ban hành: Ủy ban nhân dân tỉnh",
        "Về việc: giao việc cho các sở Căn cứ - Luật Căn cước",
    ] {
        assert!(about.contains(told), "{told}\n{about}");
    }
    let sheet = said(&folder, dongbo([]), &["show", "3"]);
    let lines = "Theo Công văn 252/STTTT-CNTT&BCVT ngày 18/3/2024, Sở Thông tin và Truyền thông, UBND tỉnh Quảng \
        Nam. Tờ này lập ngày 23/11/2026. Cùng với Quyết định 9/QĐ-UBND ngày 2/1/2025, Ủy ban nhân dân tỉnh.";
    assert!(sheet.contains(lines), "{sheet}");
    assert!(sheet.contains("Theo công văn: “"), "{sheet}");
    let json = dongbo(["show", "1", "--format", "json"]);
    let ran = json
        .arg("--guides")
        .arg(folder.path())
        .run()
        .code(0)
        .quiet();
    let value: Value = serde_json::from_str(&ran.stdout).expect("it is JSON");
    assert_eq!(value["guide"]["dispatch"]["number"], "252/STTTT-CNTT&BCVT");
    let documents = value["guide"]["documents"].as_array().expect("documents");
    assert_eq!(documents.len(), 2);
    assert_eq!(
        documents[1],
        json!({
            "kind": "quyet-dinh", "number": "9/QĐ-UBND", "date": "2025-01-02",
            "issuer": {"text": "Ủy ban nhân dân tỉnh", "gloss": "The People's Committee"},
            "subject": {"text": "giao việc cho các sở", "gloss": "tasks of the departments"},
        })
    );
    let ran = dongbo(["guide", "diff", "."]).within(folder.path());
    let told = ran.run().code(0).quiet().stdout;
    assert!(
        told.contains("+ Mới: văn bản “giao việc cho các sở”"),
        "{told}"
    );
    assert!(told.contains("2 thay đổi: 2 mới."), "{told}");
}

#[test]
fn another_kind_of_document_is_told_as_a_change() {
    let folder = of("dispatch-diff", "  kind: quyet-dinh\n  number: 9/QĐ");
    let ran = dongbo(["guide", "diff", "."]).within(folder.path());
    let told = ran.run().code(0).quiet().stdout;
    for line in ["thêm loại văn bản", "+ Quyết định", "đổi số văn bản"] {
        assert!(told.contains(line), "{told}");
    }
}
