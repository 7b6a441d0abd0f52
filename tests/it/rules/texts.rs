//! The texts of the rules: in one language each, with what the fault carries, and the one that is meant.

use std::fs;

use dongbo::frontend::paint::Colors;
use dongbo::guide::{
    Broken, Code, Diagnostic, Fault, Found, Id, Lang, RepeatFault, Severity, Unreadable,
};
use dongbo::report::broken_text;
use insta::assert_snapshot;
use unicode_width::UnicodeWidthStr;

use crate::program::{dongbo, root};

use super::fixture::{fixtures, only_fault};

#[test]
fn a_report_names_the_rule_the_place_and_the_cure() {
    for fixture in fixtures() {
        let (file, found) = only_fault(&fixture);
        let mark = fixture.wrong.mark.as_ref().expect("carets");
        let line = mark.line + fixture.wrong.within(&mark.file).1 + 1;
        let column = found_column(&file.text, found.span.start);
        let place = format!(" --> {}:{line}:{column}", mark.file);
        let broken = Broken {
            file,
            diagnostics: vec![found],
        };
        for (lang, error, warning, help) in [
            (Lang::Vi, "lỗi", "cảnh báo", "gợi ý"),
            (Lang::En, "error", "warning", "help"),
        ] {
            let found = &broken.diagnostics[0].fault;
            let level = match fixture.code.severity() {
                Severity::Error => error,
                Severity::Warning => warning,
            };
            let told = broken_text(&broken, lang, Colors::Off);
            let first = format!("{level}[{}]: {}", fixture.code, found.message(lang));
            assert_eq!(told.lines().next(), Some(&*first), "{}", fixture.name);
            assert!(
                told.lines().nth(1).is_some_and(|it| it.ends_with(&place)),
                "{told}"
            );
            let last = format!("= {help}: {}\n", found.cure(lang));
            assert!(told.ends_with(&last), "{told}");
            assert!(told.lines().any(|line| line.contains('^')), "{told}");
            assert!(!told.replace('\n', "").contains(char::is_control), "{told}");
        }
    }
}

/// The column of a place, in characters from 1.
fn found_column(text: &str, at: usize) -> usize {
    let line = text[..at].rsplit('\n').next().unwrap_or("");
    line.chars().count() + 1
}

#[test]
fn message_and_cure_are_in_one_language_and_name_what_the_fault_carries() {
    for fixture in fixtures() {
        let (_, Diagnostic { fault, .. }) = only_fault(&fixture);
        for lang in [Lang::Vi, Lang::En] {
            let (message, cure) = (fault.message(lang), fault.cure(lang));
            for text in [&message, &cure] {
                assert!(!text.is_empty(), "{}", fixture.name);
                assert_eq!(
                    is_vietnamese(&own_words(text, &fault)),
                    lang == Lang::Vi,
                    "{text}"
                );
            }
            for field in fields(&fault) {
                let told = message.contains(&field) || cure.contains(&field);
                assert!(
                    told || is_only_compared(&field, &fault),
                    "{field}: {message}; {cure}"
                );
            }
        }
    }
}

/// Whether a field chooses the texts, and is none of them itself.
fn is_only_compared(field: &str, fault: &Fault) -> bool {
    match fault {
        Fault::Syntax(_) | Fault::Slip(_) => true,
        Fault::UnknownKey { key, .. } => key.contains(' ') && field != key,
        Fault::MissingFile { id, .. } => field != id.as_str(),
        _ => false,
    }
}

/// The strings and numbers that a fault carries, as they are shown.
fn fields(fault: &Fault) -> Vec<String> {
    let carried = format!("{fault:?}");
    let mut fields = Vec::new();
    for (at, piece) in carried.split('"').enumerate() {
        if at % 2 == 1 {
            fields.push(piece.to_owned());
        } else {
            let numbers = piece.split(|c: char| !c.is_ascii_digit());
            fields.extend(numbers.filter(|it| !it.is_empty()).map(str::to_owned));
        }
    }
    fields
}

/// A text without the fields of its fault and without what it quotes.
fn own_words(text: &str, fault: &Fault) -> String {
    let mut own = text.to_owned();
    for field in fields(fault) {
        own = own.replace(&field, "");
    }
    let outside =
        |text: &str, marks: [char; 2]| -> String { text.split(marks).step_by(2).collect() };
    outside(&outside(&own, ['`', '`']), ['“', '”'])
}

/// Whether a text has a letter that only Vietnamese has.
fn is_vietnamese(text: &str) -> bool {
    text.chars().any(|c| c.is_alphabetic() && !c.is_ascii())
}

/// Where a rule has several messages or cures: the name of a fixture, and a part of its message or cure.
const CHOICES: &str = r"
E001-syntax with a colon and a blank in it
E001-syntax-after-quote behind its closing quote; look at
E001-syntax-backslash in double quotes is written `\\`; look at
E001-syntax-bracket this bracket is not closed; mend it where
E001-syntax-bullet an item of a list begins with a `-`
E001-syntax-colon-in-braces with a colon and a blank in it
E001-syntax-glued-dash a `-` is followed by a blank
E001-syntax-hash a text with ` #` in it
E001-syntax-indent a line that is indented wrongly
E001-syntax-long-dash a long dash, made by Word
E001-syntax-no-blank a colon is followed by a blank
E001-syntax-no-colon a key without its colon
E001-syntax-odd-start that begins with this sign
E001-syntax-quote a quote is opened and not closed
E001-syntax-star begins with `*` or `&` without
E001-syntax-tab a Tab stands where spaces belong
E001-syntax-two-commas a comma too many
E001-syntax-wide-colon and is a plain `:`
E002-unknown-key did you mean `press`? the keys here are open, press
E002-unknown-key-alias the keys here are label, source
E002-unknown-key-comma a text with a comma inside `{ }`
E002-unknown-key-nothing-like-it ; the keys here are open, press
E005-wrong-type write it as `{vi: …, en: …}`
E005-wrong-type-alias begins with `*` in double quotes
E005-wrong-type-brackets only one value stands here
E005-wrong-type-label not keys and values (`key: value`); write a line of text alone
E005-wrong-type-list write it as a list
E005-wrong-type-nothing not an empty place
E005-wrong-type-number write `1`: without quotes
E005-wrong-type-repeat write it as `{step: …, through: …}`
E005-wrong-type-two only one value stands here
E010-bad-id use lower-case letters
E010-bad-id-file take the file's ending away
E012-dangling-id did you mean `done`? there are: done, call; a new one is written into `endings`
E012-dangling-id-answer no question, observation, case or ending `firstcase`; did you mean `first-case`?
E012-dangling-id-entry-click no click `log-in` in that step; there are: vao-
E012-dangling-id-entry-step no step `signin` in that case; did you mean `sign-in`?
E012-dangling-id-group did you mean `codes`? there are: codes, cards; a new one is written into `groups` of
E012-dangling-id-hotline into `hotlines` of
E012-dangling-id-link into `links` of
E012-dangling-id-made add `id: short-name` to that click
E012-dangling-id-notice there is none yet; a new one is written into `notices` of
E012-dangling-id-repeat-click no click `log-in` in that step
E012-dangling-id-repeat-step no earlier step `sign-in`; there is none yet; only a step written above
E012-dangling-id-source into `sources` of
E012-dangling-id-trouble into `troubles` of
E015-missing-file did you mean `first-case`? write the file
E020-empty-text write behind `press:` what the screen shows
E020-empty-text-label write behind `press:` what the screen shows
E020-empty-text-lead write behind `to:` where the answer leads
E020-empty-text-nothing write behind `vi:` the Vietnamese text
E022-hidden-character the hidden character <U+00A0>; delete the line
E022-hidden-character-blanks blanks in a row; leave one blank
E022-hidden-character-lines more than one line; join it
E022-hidden-character-mark a mark <U+0336> that strikes over
E023-foreign-character the letter `п` (U+043F)
E023-foreign-character-icelandic of Icelandic that looks like the Vietnamese `Đ` (U+0110); delete it and type `Đ`
E023-foreign-character-tcvn3 converts from TCVN3 (ABC) to Unicode
E023-foreign-character-vni converts from VNI Windows to Unicode
E032-label-not-in-words do not hold the label `Đăng nhập bằng VNeID`: “Chọn Đăng nhập bằng VNEID”; only capitals differ: the dispatch writes `Đăng nhập bằng VNEID`
E032-label-not-in-words-piece copy the label and `words`
E032-label-not-in-words-open do not hold the page's address
E033-bad-repeat is itself a repeat
E040-bad-address false pages look much like true ones
E040-bad-address-ascii only look like plain ones
E040-bad-address-credentials an `@` in an address
E040-bad-address-host a host is lower-case letters
E040-bad-address-host-only the host alone, without `https://`
E040-bad-address-hosts letters behind the last dot
E040-bad-address-https begins with `https://`
E040-bad-address-listed not in the `hosts` of guide.yaml
E040-bad-address-path after the host only
E040-bad-address-port the number behind the host
E040-bad-address-punycode written as `xn--`
E041-stray-address write an address of `links`
E043-bad-date write year-month-day: 2026-05-04
E043-bad-date-calendar the calendar has no such day
E043-bad-date-words write year-month-day: 2026-05-04
E045-stray-number use a number of `hotlines`
E045-stray-number-mobile this is no hotline's number
E050-unreachable nothing leads to this ending
E050-unreachable-case nothing leads to this case
E050-unreachable-observation nothing leads to this observation
E050-unreachable-question nothing leads to this question
W006-unused-trouble or leave it
W006-unused-trouble-group no trouble is in this group; name it in the `group` of
W006-unused-trouble-never and it is shown only at clicks that do; add it to
W008-unlisted-file no case names: second-case.yaml
W008-unlisted-file-copy copies, which are not read: `first-case (1).yaml` (of `first-case.yaml`); copy what is new
W010-numbers-differ Vietnamese 19001234, English none
W013-like-host holds the whole name `dichvucong.gov.vn`
W013-like-host-letter differs from `dichvucong.gov.vn` in one letter
";

#[test]
fn a_rule_with_several_texts_tells_each_fault_its_own() {
    let told = |fault: &Fault| format!("{}; {}", fault.message(Lang::En), fault.cure(Lang::En));
    let fixtures = fixtures();
    for line in CHOICES.trim().lines() {
        let (name, part) = line.split_once(' ').expect("a name and a part");
        let fixture = fixtures.iter().find(|fixture| fixture.name == name);
        let (_, found) = only_fault(fixture.expect(name));
        let told = told(&found.fault);
        assert!(told.contains(part), "{name}: {told}");
    }
    let text = |text: &str| text.to_owned();
    let first_case = Id::new("first-case").expect("an id");
    let unreadable = |why| Fault::UnreadableFile {
        file: text("a.yaml"),
        why,
    };
    let letters: Vec<String> = ('a'..='z').map(String::from).collect();
    for (fault, part) in [
        (
            Fault::Syntax(text("of unknown words")),
            "(the YAML reader: of unknown words)",
        ),
        (
            Fault::UnknownKey {
                key: text("$schema"),
                known: vec!["cases"],
            },
            "on the first line of the file, behind a `#`: `# yaml-language-server: $schema=guide.schema.json`",
        ),
        (
            Fault::UnknownKey {
                key: text("$schema"),
                known: vec!["closing"],
            },
            "$schema=case.schema.json`",
        ),
        (Fault::MissingKey("of-no-section"), "add `of-no-section: …`"),
        (
            Fault::HiddenCharacter('\t'),
            "a Tab, which should be a blank",
        ),
        (
            Fault::ForeignCharacter('Ɖ'),
            "of some African languages that looks like the Vietnamese `Đ`",
        ),
        (
            Fault::ForeignCharacter('①'),
            "`①` (U+2460) is no character of Vietnamese",
        ),
        (
            Fault::Repeat(RepeatFault::TooMany),
            "come to too many clicks; take some",
        ),
        (
            Fault::StrayAddress(text("a@b.vn")),
            "take the mail address away",
        ),
        (
            Fault::BadDate(text("3/2024")),
            "write year-month-day: 2024-03",
        ),
        (Fault::BadDate(text("maybe")), "write year, month and day"),
        (
            Fault::Endless(letters),
            "ever: a → b → c → d → e → f → … → u → v → w → x → y → z;",
        ),
        (
            Fault::MissingFile {
                id: first_case,
                beside: vec![text("First-case.yml")].into(),
            },
            "rename `First-case.yml` to `first-case.yaml`",
        ),
        (
            Fault::WrongType {
                expected: Found::Map,
                found: Found::Text,
                keys: &["a", "b", "c", "d", "e"],
            },
            "indented below this one: a, b, c, d, e",
        ),
        (
            Fault::WrongType {
                expected: Found::Map,
                found: Found::Text,
                keys: &[],
            },
            "its id, a colon, and its keys",
        ),
        (
            unreadable(Unreadable::NotThere),
            "cannot read `a.yaml`: it is not there",
        ),
        (
            unreadable(Unreadable::NotAllowed),
            "cannot read `a.yaml`: it is not allowed",
        ),
        (
            unreadable(Unreadable::System(text("a\u{1b}b"))),
            "cannot read `a.yaml`: a<U+001B>b",
        ),
        (
            unreadable(Unreadable::NotAFile),
            "`a.yaml` is not a file; a guide's folder",
        ),
        (
            unreadable(Unreadable::TooLarge(2)),
            "`a.yaml` is larger than 2 MiB",
        ),
        (
            unreadable(Unreadable::GuideTooLarge(8)),
            "come to more than 8 MiB",
        ),
        (
            unreadable(Unreadable::NotUtf8(7)),
            "not UTF-8, from line 7 on; open it in Notepad",
        ),
    ] {
        let told = told(&fault);
        assert!(told.contains(part), "{told}");
    }
}

#[test]
fn a_missing_key_is_told_with_what_it_is_for() {
    let folder = root().join("src/guide/format");
    let shape = |name| fs::read_to_string(folder.join(name)).expect("the shape");
    let source = ["mod.rs", "shared.rs", "case.rs"].map(shape).concat();
    let mut required = vec!["words"];
    let mut may_be_left_out = false;
    for line in source.lines().map(str::trim) {
        may_be_left_out |= line.starts_with("#[serde(default");
        let field = line
            .strip_prefix("pub ")
            .filter(|it| !it.starts_with("fn "));
        if let Some((key, kind)) = field.and_then(|it| it.split_once(": ")) {
            if !may_be_left_out && !kind.starts_with("Option<") {
                required.push(key);
            }
            may_be_left_out = false;
        }
    }
    assert!(required.contains(&"stuck") && required.len() > 30);
    for key in required {
        let key: &'static str = Box::leak(key.to_owned().into_boxed_str());
        for (lang, bare) in [(Lang::Vi, "thêm `"), (Lang::En, "add `")] {
            let cure = Fault::MissingKey(key).cure(lang);
            let told = cure.strip_prefix(&format!("{bare}{key}: …`: "));
            assert!(told.is_some_and(|told| told.len() > 10), "{key}: {cure}");
        }
    }
}

#[test]
fn every_code_is_explained_in_both_languages_within_80_columns() {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let headings = [
        (
            "vi",
            Lang::Vi,
            ["Lỗi: ", "Cảnh báo: ", "Cách sửa", "Ví dụ sai", "Ví dụ đúng"],
        ),
        (
            "en",
            Lang::En,
            [
                "An error: ",
                "A warning: ",
                "How to mend it",
                "A wrong example",
                "A right example",
            ],
        ),
    ];
    for (name, lang, [error, warning, how_to_mend, wrong_example, right_example]) in headings {
        for code in Code::ALL {
            let ran = dongbo(["guide", "check", "--lang", name, "--explain"])
                .arg(code.number())
                .run()
                .code(0)
                .quiet();
            for line in ran.stdout.lines() {
                assert!(line.width() <= 80, "{line}");
            }
            let severity = match code.severity() {
                Severity::Error => error,
                Severity::Warning => warning,
            };
            let (wrong, right) = code.example();
            let parts = [
                &*format!("{code}: {} {severity}", code.title(lang)),
                &*format!(
                    "{} {how_to_mend} {} {wrong_example} {wrong}",
                    code.why(lang),
                    code.mend(lang)
                ),
                &*format!("{right_example} {right}"),
            ];
            let told = one_line(&ran.stdout);
            let mut rest = &*told;
            for part in parts {
                let part = one_line(part);
                let at = rest.find(&part);
                let at = at.unwrap_or_else(|| panic!("{part}\nis not in\n{}", ran.stdout));
                rest = &rest[at + part.len()..];
            }
            assert!(
                told.starts_with(&one_line(parts[0])) && rest.is_empty(),
                "{told}"
            );
            if code.name() == "dangling-id" {
                assert_snapshot!(format!("explained_{name}"), ran.stdout);
            }
        }
    }
}

#[test]
fn an_explanation_is_in_one_language() {
    for code in Code::ALL {
        for says in [Code::title, Code::why, Code::mend] {
            let (vi, en) = (says(*code, Lang::Vi), says(*code, Lang::En));
            assert!(is_vietnamese(vi) && !en.is_empty(), "{code}");
            // One letter is spoken of as such.
            let foreign = |c: &char| c.is_alphabetic() && !c.is_ascii();
            assert!(en.chars().filter(foreign).count() <= 1, "{en}");
        }
    }
}

#[test]
fn an_example_is_the_fixture_that_was_proven() {
    for fixture in fixtures() {
        if fixture.name.len() > 5 + fixture.code.name().len() {
            continue;
        }
        let (wrong, right) = fixture.code.example();
        let right = right.to_owned();
        for (shown, proven) in [(wrong, fixture.wrong), (right, fixture.right)] {
            let lines = proven.sections.values().flat_map(|text| text.lines());
            for line in lines {
                let line = dongbo::guide::visible(line);
                assert!(shown.lines().any(|own| own == line), "{line}\n{shown}");
            }
        }
    }
}
