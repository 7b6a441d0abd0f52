//! `dongbo guide check`.

use std::fs;

use dongbo::guide::is_hidden;
use insta::assert_snapshot;

use crate::program::{Folder, Run, bare, dongbo, guide_files, root};

/// What the check says of the built-in guide with some edits, and its exit code.
fn told(name: &str, edits: &[(&str, &str, &str)], code: i32) -> String {
    let folder = Folder::with_guide(name);
    for (file, from, to) in edits {
        folder.edit(file, from, to);
    }
    let ran = dongbo(["guide", "check"])
        .arg(folder.path())
        .run()
        .code(code)
        .quiet();
    ran.stdout
        .replace(&*folder.path().to_string_lossy(), "guides")
        .replace("guides\\", "guides/")
}

/// The codes of a check's faults, without those that the built-in guide has already.
fn codes(told: &str) -> Vec<&str> {
    let codes = told.lines().filter_map(|line| {
        line.split_once('[')?
            .1
            .get(..4)
            .filter(|_| line.contains("]: "))
    });
    codes.filter(|code| *code != "W005").collect()
}

#[test]
fn the_built_in_guide_is_only_warned_of_old_sources_and_every_way_ends() {
    for run in [
        dongbo(["guide", "check"]),
        dongbo(["guide", "check"]).arg(root().join("guides")),
    ] {
        let ran = run.run().code(0).quiet();
        assert!(ran.stdout.contains("0 lỗi"), "{}", ran.stdout);
        assert!(
            ran.stdout.contains("23 câu trả lời: 27 đường"),
            "{}",
            ran.stdout
        );
        assert_eq!(codes(&ran.stdout), [""; 0]);
    }
}

#[test]
fn a_text_written_as_a_block_ends_with_its_section() {
    // What stands between two sections of one part is another part's.
    let edits = [
        ("guide.yaml", "stuck: national-hotline\n", ""),
        (
            "guide.yaml",
            "hosts:\n",
            "stuck: |-\n  national-hotline\nhosts:\n",
        ),
    ];
    assert_eq!(codes(&told("block", &edits, 0)), [""; 0]);
}

#[test]
fn a_links_title_may_name_its_address() {
    let edits = [(
        "guide.yaml",
        "{vi: Cổng Dịch vụ công Quốc gia, en: National Public Service Portal}",
        "{vi: Cổng (https://dichvucong.gov.vn), en: Portal (https://dichvucong.gov.vn)}",
    )];
    assert_eq!(codes(&told("titled", &edits, 0)), [""; 0]);
}

#[test]
fn warnings_count_only_where_they_are_made_to() {
    dongbo(["guide", "check", "--strict"]).run().code(1).quiet();
    let then = dongbo(["guide", "check"]).run().code(0).stdout;
    assert!(then.contains("W005"));
}

#[test]
fn all_faults_of_a_file_are_told_at_once_in_its_order() {
    let told = told(
        "check-all",
        &[
            ("cmnd-without-cccd.yaml", "number: 1\n", "nmber: 1\n"),
            ("cmnd-without-cccd.yaml", "id: choose-log-in", "id: Choose"),
            (
                "cmnd-without-cccd.yaml",
                "id: portal-account\n",
                "id: portal-account\n        colour: red\n",
            ),
            (
                "cmnd-without-cccd.yaml",
                "press: Xác nhận",
                "press: [Xác nhận]",
            ),
            ("cmnd-without-cccd.yaml", "ending: provincial-portal\n", ""),
            ("cmnd-with-cccd.yaml", "see: Thông báo", "see: \"\""),
        ],
        1,
    );
    assert_eq!(
        codes(&told),
        ["E003", "E002", "E010", "E002", "E005", "E020"]
    );
}

#[test]
fn programs_get_one_object_a_fault() {
    let folder = Folder::with_guide("check-json");
    folder.edit("guide.yaml", "2024-03-18", "2024-02-30");
    let ran = dongbo(["guide", "check", "--format", "json", "--lang", "en"])
        .arg(folder.path())
        .run()
        .code(1)
        .quiet();
    assert_snapshot!(
        ran.stdout
            .replace(&*folder.path().to_string_lossy(), "guides")
            .replace("guides\\\\", "guides/")
    );
}

#[test]
fn a_file_is_checked_within_its_guide() {
    let folder = Folder::with_guide("check-file");
    folder.edit("cmnd-with-cccd.yaml", "see: Thông báo", "see: \"\"");
    let of = |file: &str, code: i32| {
        dongbo(["guide", "check"])
            .arg(folder.path().join(file))
            .run()
            .code(code)
            .stdout
    };
    assert_eq!(codes(&of("cmnd-with-cccd.yaml", 1)), ["E020"]);
    assert!(codes(&of("cmnd-without-cccd.yaml", 1)).is_empty());
}

#[test]
fn a_check_of_one_file_fails_for_a_fault_that_its_change_made_in_another() {
    let folder = Folder::with_guide("check-follows");
    folder.edit("guide.yaml", "  fake-app:\n", "  false-app:\n");
    let check = |file: &str, more: &[&str]| {
        let run = dongbo(["guide", "check"]).arg(folder.path().join(file));
        more.iter().fold(run, Run::arg).run()
    };
    let told = check("guide.yaml", &[]).code(1).quiet().stdout;
    assert!(codes(&told).is_empty(), "{told}");
    let path = folder.path().display();
    let others = format!(
        "các tệp khác của hướng dẫn này có 2 lỗi, 0 cảnh báo: `cmnd-without-cccd.yaml`, \
         `cmnd-with-cccd.yaml`. Xem tất cả: dongbo guide check {path}\n"
    );
    assert!(told.contains(&others), "{told}");
    // A program gets a row for each of these faults too, or it could not tell why the check failed.
    let rows = check("guide.yaml", &["--format=json"])
        .code(1)
        .quiet()
        .stdout;
    assert_eq!(rows.matches("\"code\":\"E012\"").count(), 2, "{rows}");
    // Where warnings count, those of the other files do as well.
    let sound = Folder::with_guide("check-follows-warned");
    let case = sound.path().join("cmnd-with-cccd.yaml");
    dongbo(["guide", "check"]).arg(&case).run().code(0).quiet();
    let strict = dongbo(["guide", "check", "--strict"])
        .arg(&case)
        .run()
        .code(1);
    assert!(
        strict.stdout.contains(": `guide.yaml`. Xem"),
        "{}",
        strict.stdout
    );
}

#[test]
fn of_a_guide_whose_cases_cannot_be_read_the_reason_is_told_for_each_file() {
    let folder = Folder::with_guide("check-no-cases");
    folder.edit("guide.yaml", "cases: [", "cases: [[");
    let case = folder.path().join("cmnd-with-cccd.yaml");
    let told = dongbo(["guide", "check"])
        .arg(&case)
        .run()
        .code(1)
        .quiet()
        .stdout;
    assert!(codes(&told).contains(&"E001"), "{told}");
}

#[test]
fn a_file_of_the_folder_at_hand_is_found() {
    let folder = Folder::with_guide("check-here");
    let check = dongbo(["guide", "check", "guide.yaml"]).within(folder.path());
    let ran = check.run().code(0).quiet();
    assert!(ran.stdout.contains("`guide.yaml`: 0 lỗi"), "{}", ran.stdout);
}

#[test]
fn a_new_guide_checks_clean_and_can_be_walked_at_once() {
    let parent = Folder::new("new");
    let folder = parent.path().join("mine");
    let made = dongbo(["guide", "new"]).arg(&folder).run().code(0).quiet();
    assert!(
        made.stdout.contains("dongbo guide check"),
        "{}",
        made.stdout
    );
    let checked = dongbo(["guide", "check", "--strict"])
        .arg(&folder)
        .run()
        .code(0)
        .quiet();
    assert!(
        checked.stdout.contains("không có lỗi"),
        "{}",
        checked.stdout
    );
    let walked = dongbo(["--case", "1", "--yes", "--guides"])
        .arg(&folder)
        .run()
        .code(0)
        .quiet();
    assert!(
        walked.stdout.contains("https://dichvucong.gov.vn"),
        "{}",
        walked.stdout
    );

    // What is there is never written over.
    std::fs::write(folder.join("guide.yaml"), "mine").expect("it is written");
    let again = dongbo(["guide", "new"]).arg(&folder).run().code(1);
    assert!(again.stderr.contains("đã có rồi"), "{}", again.stderr);
    assert_eq!(
        std::fs::read_to_string(folder.join("guide.yaml")).expect("it is there"),
        "mine"
    );
}

#[test]
fn the_flow_is_drawn() {
    assert_snapshot!(
        "mermaid",
        dongbo(["show", "--format", "mermaid"])
            .run()
            .code(0)
            .quiet()
            .stdout
    );
    assert_snapshot!(
        "mermaid_case",
        dongbo(["show", "1", "--format", "mermaid"])
            .run()
            .code(0)
            .quiet()
            .stdout
    );
    dongbo(["guide", "check", "--format", "mermaid"])
        .run()
        .code(2);
}

#[test]
fn a_case_without_a_file_is_told_where_it_is_listed_with_the_file_probably_meant() {
    let folder = Folder::with_guide("check-missing");
    let file = |name: &str| folder.path().join(name);
    std::fs::rename(file("cmnd-with-cccd.yaml"), file("cmnd-with-ccd.yaml")).expect("a rename");
    std::fs::remove_file(file("duplicate-accounts.yaml")).expect("it goes away");
    let told = dongbo(["guide", "check"])
        .arg(folder.path())
        .run()
        .code(1)
        .quiet()
        .stdout;
    assert_eq!(codes(&told), ["E015", "E015"]);
    assert!(told.contains("có phải `cmnd-with-ccd`?"), "{told}");
    assert!(told.contains("cases: [cmnd-without-cccd, cmnd-with-cccd"));
    // Nor is such a guide walked.
    let walked = dongbo(["--case", "1", "--yes", "--guides"])
        .arg(folder.path())
        .run()
        .code(1);
    assert!(walked.stderr.contains("E015"), "{}", walked.stderr);
}

#[test]
fn faults_of_one_file_hide_none_of_another() {
    let told = told(
        "check-both",
        &[
            // In the opening, in what comes after it, and in the ways.
            ("guide.yaml", "date: 2024-03-18", "date: 18/3/2024"),
            (
                "guide.yaml",
                "to: paper\n",
                "to: paper\n        at: {step: a, click: b}\n",
            ),
            ("guide.yaml", "phone: \"156\"", "phone: \"x\""),
            ("guide.yaml", "click: cccd-number", "click: cccd"),
            (
                "guide.yaml",
                "to: what-shows\n\n  - id: cccd-added",
                "to: digits\n\n  - id: cccd-added",
            ),
            // In the shape and in the values of the cases.
            (
                "cmnd-without-cccd.yaml",
                "number-lost, code",
                "number-gone, code",
            ),
            (
                "cmnd-without-cccd.yaml",
                "press: Cập nhật từ CSDL Quốc gia về Dân cư",
                "press: [Cập nhật]",
            ),
            ("cmnd-with-cccd.yaml", "number: 2", "nmber: 2"),
            ("cmnd-with-cccd.yaml", "source: authors", "source: autors"),
            ("duplicate-accounts.yaml", "ending: ", "ending: x"),
        ],
        1,
    );
    assert_eq!(
        codes(&told),
        [
            "E043", "E035", "E051", "E042", "E012", "E012", "E005", "E002", "E012", "E012",
        ]
    );
}

#[test]
fn what_follows_from_a_fault_is_not_told_beside_it() {
    for (name, edits, expected) in [
        // What a misspelt `to` should lead to is reached by nothing; and so is what stands behind that.
        (
            "lead",
            &[("guide.yaml", "to: paper\n", "to: papr\n")][..],
            &["E012"][..],
        ),
        (
            "ending",
            &[("duplicate-accounts.yaml", "ending: ", "ending: x")],
            &["E012"],
        ),
        // What a faulty link, source, ending or trouble is named by still names it.
        (
            "named",
            &[
                (
                    "guide.yaml",
                    "url: https://dichvucong.gov.vn",
                    "url: http://dichvucong.gov.vn",
                ),
                ("guide.yaml", "vi: Mã OTP của Cổng không về,", "vi: \"\","),
            ],
            &["E040", "E020"],
        ),
        // What stands in a section that cannot be read may be what is named.
        (
            "section",
            &[("guide.yaml", "sources:\n", "sorces:\n")],
            &["E002"],
        ),
        // A click with a fault may be the one that is entered.
        (
            "entered",
            &[("cmnd-without-cccd.yaml", "id: cccd-number", "id: CCCD")],
            &["E010"],
        ),
    ] {
        let told = told(name, edits, 1);
        assert_eq!(codes(&told), expected, "{told}");
    }
}

#[test]
fn a_file_that_cannot_be_read_hides_no_fault_of_another() {
    let folder = Folder::with_guide("check-unreadable");
    let file = |name: &str| folder.path().join(name);
    std::fs::write(file("duplicate-accounts.yaml"), b"format: 1\nid: \xff\n")
        .expect("it is written");
    std::fs::remove_file(file("cmnd-without-cccd.yaml")).expect("it goes away");
    std::fs::create_dir(file("cmnd-without-cccd.yaml")).expect("a folder is made");
    folder.edit("cmnd-with-cccd.yaml", "number: 2", "number: 5");
    let check = dongbo(["guide", "check"]).arg(folder.path());
    let told = check.run().code(1).quiet().stdout;
    assert_eq!(codes(&told), ["E016", "E016", "E014"]);
    assert!(told.contains("từ dòng 2"), "{told}");
}

#[test]
fn a_file_with_nearly_the_right_name_is_to_be_renamed() {
    for ending in [".yml", ".yaml.txt", " (1).yaml", " - Copy.yaml"] {
        let folder = Folder::with_guide("check-renamed");
        let file = |name: &str| folder.path().join(name);
        let check = || dongbo(["guide", "check"]).arg(folder.path()).run().code(1);
        for stem in ["cmnd-with-cccd", "guide"] {
            let (right, wrong) = (format!("{stem}.yaml"), format!("{stem}{ending}"));
            std::fs::rename(file(&right), file(&wrong)).expect("a rename");
            let told = check();
            let told = told.stdout + &told.stderr;
            let cure = format!("đổi tên `{wrong}` thành `{right}`");
            assert!(told.contains(&cure), "{told}");
            assert_eq!(told.contains("Windows"), ending == ".yaml.txt", "{told}");
        }
        // A file that is meant for `guide.yaml` is taken for no demo, and it is not asked of each case whether it is one.
        for name in [format!("guide{ending}"), "duplicate-accounts.yaml".into()] {
            let ran = dongbo(["guide", "check"]).arg(file(&name)).run().code(1);
            let cure = format!("đổi tên `guide{ending}` thành `guide.yaml`");
            assert!(ran.stderr.contains(&cure), "{}", ran.stderr);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_with_a_capital_letter_is_to_be_renamed() {
    let folder = Folder::with_guide("check-capital");
    let file = |name: &str| folder.path().join(name);
    std::fs::rename(file("guide.yaml"), file("Guide.yaml")).expect("a rename");
    let ran = dongbo(["guide", "check"]).arg(folder.path()).run().code(1);
    let cure = "đổi tên `Guide.yaml` thành `guide.yaml`";
    assert!(ran.stderr.contains(cure), "{}", ran.stderr);
}

#[test]
fn a_guide_in_the_folder_below_or_above_is_pointed_at() {
    let folder = Folder::new("check-deeper");
    let guide = folder.path().join("unpacked");
    std::fs::create_dir_all(guide.join("demos")).expect("folders are made");
    for path in guide_files() {
        std::fs::copy(&path, guide.join(path.file_name().expect("a name"))).expect("a copy");
    }
    let cure = format!("hướng dẫn nằm ở `{}`", guide.display());
    for path in [
        folder.path(),
        &guide.join("demos"),
        &guide.join("guide.yaml"),
    ] {
        let ran = dongbo(["list", "--guides"]).arg(path).run().code(1);
        assert!(ran.stderr.contains(&cure), "{}", ran.stderr);
    }
    let ran = dongbo(["guide", "check"]).arg(folder.path()).run().code(1);
    assert!(ran.stderr.contains(&cure), "{}", ran.stderr);
}

#[test]
fn damage_that_no_hand_typed_is_named_at_its_place_and_nothing_beside_it() {
    let of = |name: &str, from: &str, to: &str| {
        let told = told(name, &[("cmnd-with-cccd.yaml", from, to)], 1);
        let told = told.split("lỗi[E001").nth(1).unwrap_or_default().to_owned();
        assert!(!told.contains("lỗi["), "{told}");
        told
    };
    let marks = "<<<<<<< HEAD\nnumber: 2\n=======\nnumber: 3\n>>>>>>> theirs\n";
    let told_marks = of("conflict", "number: 2\n", marks);
    assert!(told_marks.contains("dấu xung đột của Git"), "{told_marks}");
    for line in ["5 | <<<<<<<", "7 | =======", "9 | >>>>>>>"] {
        assert!(told_marks.contains(line), "{told_marks}");
    }
    let nul = of("nul", "ending: provincial-portal\n", &"\0".repeat(4096));
    assert!(nul.contains("ký tự rỗng (NUL)"), "{nul}");
    let after = of("after-end", "number: 2\n", "...\nnumber: 2\n");
    assert!(
        after.contains("yaml:5:1") && after.contains("`...` kết thúc tệp"),
        "{after}"
    );
    let second = of("second", "number: 2\n", "---\nnumber: 2\n");
    assert!(
        second.contains("yaml:5:1") && second.contains("`---`"),
        "{second}"
    );
    // A line of `=` alone is none of Git's, and a `...` may end a file.
    let line = of("no-conflict", "number: 2\n", "=======\nnumber: 2\n");
    assert!(line.contains("không có khóa"), "{line}");
    let end = [(
        "cmnd-with-cccd.yaml",
        "như bình thường.\n",
        "như bình thường.\n...\n# ",
    )];
    assert_eq!(codes(&told("end", &end, 0)), ["W002"]);
}

#[test]
fn an_unknown_key_is_told_once_with_the_keys_of_all_its_places() {
    let edits = [
        ("  vi: Tài khoản", "  vn: Tài khoản"),
        ("  - vi: Thông tin", "  - vn: Thông tin"),
        // Capitals are no other key, so none is missing.
        ("number: 2", "NUMBER: 2"),
    ];
    let edits = edits.map(|(from, to)| ("cmnd-with-cccd.yaml", from, to));
    let told = told("unknown-key", &edits, 1);
    assert_eq!(codes(&told), ["E002", "E002"], "{told}");
    let cure = "có phải `vi`? các khóa dùng được ở đây: vi, en, source, sure, paper; ";
    assert!(told.contains(cure), "{told}");
}

#[test]
fn notices_whose_day_has_not_come_are_listed() {
    let check = |day: &str| {
        bare(&["guide", "check", "--today", day])
            .run()
            .code(0)
            .quiet()
    };
    let told = check("2024-12-31").stdout;
    assert!(told.contains("chưa tới ngày: `"), "{told}");
    assert!(told.contains("` (2025-01-01), `"), "{told}");
    assert!(!told.contains("(2024-07-01)"), "{told}");
    assert!(!check("2025-07-01").stdout.contains("chưa tới ngày: "));
}

#[test]
fn quotation_marks_of_word_are_told_beside_the_fault_that_they_make() {
    for (from, to, codes_then) in [
        ("id: otp", "id: “otp”", ["W011", "E010"]),
        ("number-lost, code", "“number-lost”, code", ["W011", "E012"]),
        (
            "ending: provincial-portal",
            "ending: „provincial-portal“",
            ["W011", "E012"],
        ),
    ] {
        let told = told("word-quotes", &[("cmnd-with-cccd.yaml", from, to)], 1);
        let mut found = codes(&told);
        found.sort_by_key(|code| code.starts_with('E'));
        assert_eq!(found, codes_then, "{told}");
    }
}

#[test]
fn only_a_label_of_a_button_is_warned_of_for_its_width() {
    let long = "Thông báo rằng tài khoản đã được liên kết với VNeID và đã sẵn sàng để dùng";
    for (from, verb, codes_then) in [
        ("see: Thông báo", "see", &["W003"][..0]),
        ("press: Xác nhận", "press", &["W003"]),
    ] {
        let to = format!("{verb}: {long}");
        let told = told("width", &[("cmnd-with-cccd.yaml", from, &to)], 0);
        assert_eq!(codes(&told), codes_then, "{told}");
    }
}

#[test]
fn a_text_in_utf_16_is_told_to_be_saved_as_utf_8() {
    let folder = Folder::with_guide("check-utf-16");
    let text = "format: 1\nid: duplicate-accounts\n".encode_utf16();
    for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        let bytes: Vec<u8> = text.clone().flat_map(bytes).collect();
        std::fs::write(folder.path().join("duplicate-accounts.yaml"), bytes).expect("written");
        let ran = dongbo(["guide", "check"]).arg(folder.path()).run().code(1);
        assert_eq!(codes(&ran.stdout), ["E016"], "{}", ran.stdout);
    }
}

#[test]
fn years_codes_and_accounts_in_a_note_are_allowed_and_numbers_and_addresses_are_not() {
    let note = |text: &str| {
        let to = format!("press: Xác nhận\n        note: {{vi: \"{text}\", source: authors}}\n");
        let edits = [("cmnd-with-cccd.yaml", "press: Xác nhận\n", &*to)];
        let code = i32::from(text.starts_with(['G', 'V']));
        codes(&told("note", &edits, code)).join(" ")
    };
    for honest in [
        "Áp dụng từ năm 2016, 2021 trở đi",
        "Mã thủ tục 1.004873.000.00.00.H17",
        "Mã hồ sơ H17.99.12-240315-0001",
        "Tài khoản kho bạc 3511.0.1234567",
    ] {
        assert_eq!(note(honest), "W002", "{honest}");
    }
    assert_eq!(note("Gọi 0905 123 456"), "E045");
    assert_eq!(note("Vào https://dichvucong.top"), "E041");
}

#[test]
fn files_that_are_not_read_are_told_and_hidden_ones_are_passed_over() {
    let folder = Folder::with_guide("check-unlisted");
    let others = [
        "draft.yaml",
        "old.yml",
        "notes.txt",
        "._cmnd-with-cccd.yaml",
    ];
    let copies = [
        "Copy of guide.yaml",
        "cmnd-with-cccd (1).yaml",
        "cmnd-with-cccd.yml",
    ];
    for name in others.iter().chain(&copies) {
        std::fs::write(folder.path().join(name), "").expect("it is written");
    }
    let check = dongbo(["guide", "check"]).arg(folder.path());
    let told = check.run().code(0).quiet().stdout;
    assert_eq!(codes(&told), ["W008", "W008"]);
    assert!(told.contains(": draft.yaml, old.yml\n"), "{told}");
    let told_copies = ": `Copy of guide.yaml` (bản khác của `guide.yaml`), `cmnd-with-cccd (1).yaml` (bản khác của \
         `cmnd-with-cccd.yaml`), `cmnd-with-cccd.yml` (bản khác của `cmnd-with-cccd.yaml`)\n";
    assert!(told.contains(told_copies), "{told}");
    for name in copies {
        let check = dongbo(["guide", "check"]).arg(folder.path().join(name));
        let told = check.run().code(2).stderr;
        assert!(told.contains("là bản khác của `"), "{told}");
    }
}

#[test]
fn a_file_of_no_guide_is_not_said_to_be_sound() {
    let folder = Folder::with_guide("check-stray");
    std::fs::write(folder.path().join("draft.yaml"), "ending: [\n\tx").expect("it is written");
    for name in ["draft.yaml", "case.schema.json", "README.md"] {
        let ran = dongbo(["guide", "check"])
            .arg(folder.path().join(name))
            .run()
            .code(2);
        assert_eq!(ran.stdout, "");
        assert!(ran.stderr.contains("`cases`"), "{}", ran.stderr);
    }
}

#[test]
fn without_a_path_the_guide_that_was_chosen_is_checked_and_compared() {
    let folder = Folder::with_guide("check-chosen");
    folder.edit("guide.yaml", "2024-03-18", "2024-02-30");
    let by_option = dongbo(["guide", "check", "--guides"]).arg(folder.path());
    let path = folder.path().to_string_lossy().into_owned();
    let by_variable = dongbo(["guide", "check"]).env("DONGBO_GUIDES", &path);
    for run in [by_option, by_variable] {
        assert_eq!(codes(&run.run().code(1).stdout), ["E043"]);
    }
    let diff = dongbo(["guide", "diff", "--guides"])
        .arg(folder.path())
        .arg(root().join("guides"));
    assert!(diff.run().code(1).stderr.contains("E043"));
}

#[test]
fn a_shared_file_that_cannot_be_read_is_a_fault_for_programs_too() {
    let folder = Folder::with_guide("check-latin");
    std::fs::write(folder.path().join("guide.yaml"), b"format: 1\ntitle: \xe9")
        .expect("it is written");
    let check = dongbo(["guide", "check", "--format", "json"]).arg(folder.path());
    let told = check.run().code(1).quiet().stdout;
    assert!(
        told.contains("\"code\":\"E016\"") && told.lines().count() == 1,
        "{told}"
    );
}

#[test]
fn a_section_that_cannot_be_read_hides_no_fault_of_another() {
    let told = told(
        "check-sections",
        &[
            (
                "guide.yaml",
                "  - id: paper\n    ask:\n",
                "\t- id: paper\n\t  ask:\n",
            ),
            ("guide.yaml", "date: 2024-03-18", "date: 2024-02-30"),
            ("guide.yaml", "phone: \"156\"", "phone: \"x\""),
            (
                "guide.yaml",
                "vi: Mã OTP của Cổng không về,",
                "vi: Mã OTP: không về,",
            ),
            ("cmnd-with-cccd.yaml", "number: 2", "number: 7"),
            ("cmnd-with-cccd.yaml", "see: Thông báo", "see Thông báo"),
        ],
        1,
    );
    assert_eq!(
        codes(&told),
        ["E043", "E001", "E042", "E001", "E014", "E001"],
        "{told}"
    );
}

#[test]
fn a_host_that_is_no_text_is_told_and_ends_no_check() {
    for item in ["", " ~", " []", " {}", " {a: b}", " \"\""] {
        let hosts = format!("hosts:\n  -{item}\n");
        let told = told("hosts", &[("guide.yaml", "hosts:\n", &hosts)], 1);
        assert_eq!(codes(&told).len(), 1, "{item:?}\n{told}");
    }
}

/// A copy of the built-in guide with a comment that holds letters and marks written apart, and what a terminal obeys.
fn with_escapes(name: &str) -> Folder {
    let folder = Folder::with_guide(name);
    let comment = "# e\u{301} \u{1b}[2J\u{1b}]0;x\u{7} \u{9b}2J \u{202e}abc \u{7f}\n";
    folder.edit(
        "guide.yaml",
        "format: 1\n",
        &format!("format: 1\n{comment}"),
    );
    folder
}

#[test]
fn what_is_printed_of_a_file_holds_nothing_that_a_terminal_obeys() {
    let folder = with_escapes("escapes");
    for format in ["text", "json"] {
        for lang in ["vi", "en"] {
            let ran = dongbo(["guide", "check", "--format", format, "--lang", lang]);
            let ran = ran.arg(folder.path()).run().code(0).quiet();
            let hidden = ran.stdout.chars().find(|c| is_hidden(*c) && *c != '\n');
            assert_eq!(hidden, None, "{format}: {:?}", ran.stdout);
            assert!(ran.stdout.contains("W001"), "{}", ran.stdout);
        }
    }
}

#[test]
fn a_name_with_hidden_characters_is_whole_in_json() {
    let folder = Folder::new("hidden-\u{202e}\u{9b}name");
    for path in guide_files() {
        let name = path.file_name().expect("a name");
        std::fs::copy(&path, folder.path().join(name)).expect("a copy");
    }
    folder.edit("guide.yaml", "2024-03-18", "2024-02-30");
    let ran = dongbo(["guide", "check", "--format", "json"]);
    let ran = ran.arg(folder.path()).run().code(1).quiet();
    assert!(
        !ran.stdout.contains(['\u{202e}', '\u{9b}']),
        "{:?}",
        ran.stdout
    );
    let first = ran.stdout.lines().next().unwrap_or_default();
    let row: serde_json::Value = serde_json::from_str(first).expect("JSON");
    let file = folder.path().join("guide.yaml");
    assert_eq!(row["file"], file.to_string_lossy().as_ref());
}

/// A guide of so many cases, each of which ends at the hotline.
fn of_many_cases(name: &str, count: usize) -> Folder {
    let folder = Folder::with_guide(name);
    let case = std::fs::read_to_string(folder.path().join("duplicate-accounts.yaml"));
    let case = case.expect("a case");
    let ids: Vec<String> = (4..=count).map(|number| format!("case-{number}")).collect();
    for (id, number) in ids.iter().zip(4..) {
        let text = case.replace("id: duplicate-accounts", &format!("id: {id}"));
        let text = text.replace("number: 3", &format!("number: {number}"));
        std::fs::write(folder.path().join(format!("{id}.yaml")), text).expect("a case is written");
    }
    let listed = format!("duplicate-accounts, {}]", ids.join(", "));
    folder.edit("guide.yaml", "duplicate-accounts]", &listed);
    // Questions in a chain lead to them: thirty answers a question are the most.
    let answer =
        |id: &str| format!("      - id: {id}\n        label: {{vi: {id}}}\n        to: {id}\n");
    let mut questions = String::new();
    let shares: Vec<&[String]> = ids.chunks(20).collect();
    for (at, share) in shares.iter().enumerate() {
        let answers: String = share.iter().map(|id| answer(id)).collect();
        let next = if at + 1 < shares.len() {
            answer(&format!("more-{}", at + 1))
        } else {
            String::new()
        };
        questions +=
            &format!("  - id: more-{at}\n    ask: {{vi: Còn nữa}}\n    answers:\n{answers}{next}");
    }
    folder.edit(
        "guide.yaml",
        "  - id: paper\n",
        &format!("{questions}  - id: paper\n"),
    );
    folder.edit(
        "guide.yaml",
        "    answers:\n",
        &format!("    answers:\n{}", answer("more-0")),
    );
    folder
}

#[test]
fn every_case_of_a_guide_of_many_is_walked_by_its_own_number() {
    let folder = of_many_cases("many", 43);
    for number in [1, 3, 4, 23, 43] {
        let ran = dongbo(["--case", &number.to_string(), "--yes", "--guides"]);
        let ran = ran.arg(folder.path()).run().code(0).quiet();
        let title = format!("Trường hợp {number}");
        assert!(ran.stdout.contains(&title), "{title}\n{}", ran.stdout);
    }
}

#[cfg(unix)]
#[test]
fn with_too_little_memory_no_other_case_is_walked_and_nothing_hangs() {
    let folder = of_many_cases("memory", 43);
    for kib in (8_000..80_000).step_by(6_000) {
        let run = dongbo(["--case", "1", "--yes", "--guides"]).arg(folder.path());
        let ran = run.memory(kib).run();
        let walks_case_1 = ran.stdout.contains("Trường hợp 1");
        assert!(
            walks_case_1 || ran.code != Some(0),
            "{kib} KiB: {}",
            ran.stdout
        );
    }
}

#[test]
fn faults_of_one_rule_that_are_mended_alike_are_one_block_with_all_their_places() {
    let told = dongbo(["guide", "check"]).run().code(0).stdout;
    assert_eq!(told.matches("cảnh báo[").count(), 1, "{told}");
    assert!(
        told.contains("nguồn này từ 2024-03-18, đã hơn một năm"),
        "{told}"
    );
    assert!(
        told.contains("cũng vậy: dòng ") && told.lines().count() < 30,
        "{told}"
    );
}

#[test]
fn a_file_that_is_not_there_is_no_folder_without_a_guide() {
    let folder = Folder::with_guide("check-missing");
    for args in [
        &["guide", "check", "gude.yaml"][..],
        &["guide", "diff", "gude.yaml"],
        &["--guides", "gude.yaml"],
    ] {
        let run = args.iter().fold(dongbo([]), |run, arg| run.arg(*arg));
        let ran = run.within(folder.path()).run().code(1);
        let told = "không đọc được `gude.yaml`: không có\ngợi ý: có phải `guide.yaml`?\n";
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
    let ran = dongbo(["guide", "check", "none/x.yml"]).run().code(1);
    assert!(ran.stderr.contains("xem lại tên tệp"), "{}", ran.stderr);
}

#[test]
fn a_file_that_calls_itself_a_backup_is_no_copy_to_warn_of() {
    let folder = Folder::with_guide("check-backup");
    for name in [
        "guide.yaml.bak",
        "cmnd-with-cccd.yaml.orig",
        "other.yaml.OLD",
    ] {
        fs::write(folder.path().join(name), "x").expect("a backup");
    }
    let told = dongbo(["guide", "check"]).arg(folder.path()).run().code(0);
    assert!(!told.stdout.contains("W008"), "{}", told.stdout);
}
