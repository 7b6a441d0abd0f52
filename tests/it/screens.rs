//! Screens as a terminal front end draws them, at the widths that people have.

use dongbo::document::text::{Layout, Medium, Symbols, height, lay_out, width};
use dongbo::document::{self, Block, Clock, Helper, Reader, Visit, prompt, scene};
use dongbo::frontend::paint::{self, Colors, Letters, Paint};
use dongbo::guide::{Date, Lang};
use dongbo::library;
use dongbo::walk::{Answer, Place, Start, Walk};
use insta::assert_snapshot;

/// How the screens are painted.
const PAINT: Paint = Paint {
    colors: Colors::Off,
    letters: Letters::Marked,
};

/// A day on which every notice holds.
fn today() -> Date {
    Date::parse("2026-11-23").expect("a day")
}

fn reader(lang: Lang) -> Reader {
    Reader {
        lang,
        helper: Helper::Absent,
        clock: Clock::Plausible,
        visit: Visit::Only,
    }
}

/// The rows that a prompt with so many answers leaves on a screen of 24: its question may take two lines, a hint, the
/// answers and a way to stop stand below it, a blank line before it, and the cursor's own line after it.
fn rows(answers: usize) -> usize {
    24 - (2 + 1 + answers + 1 + 2)
}

/// The scenes of a case, each with its prompt, as a screen of so many columns shows them.
fn screens(case: usize, columns: usize, lang: Lang) -> Vec<String> {
    let (guide, _) = library::load(None).expect("the built-in guide is sound");
    let mut walk = Walk::new(&guide, Start::Case(case), today());
    let mut screens = Vec::new();
    while let Some(answer) = walk.scene().answers.first().cloned() {
        let at = walk.scene();
        // Where all the answers do not fit, the ways out are behind one.
        let rows = rows(at.answers.len().min(3));
        let layout = Layout {
            columns,
            rows: Some(rows),
            medium: Medium::Screen,
            symbols: Symbols::Typographic,
            lang,
        };
        let lines = lay_out(&scene(&at, reader(lang)), &layout);
        // What is read before the first click may be shown part by part.
        if columns >= 40 && !matches!(at.place, Place::Preface { .. } | Place::Ending { .. }) {
            assert!(
                height(&lines, columns) <= rows,
                "too tall at {columns}:\n{}",
                paint::lines(&lines, PAINT)
            );
            assert!(lines.iter().all(|line| width(line) <= columns));
        }
        let prompt = prompt(&at, lang);
        let entries: Vec<String> = prompt
            .offers
            .iter()
            .map(|offer| format!("- {}\n", offer.label))
            .collect();
        screens.push(format!(
            "{}\n? {}\n{}",
            paint::lines(&lines, PAINT),
            prompt.ask,
            entries.concat()
        ));
        walk.answer(answer)
            .expect("the scene offers its own answers");
    }
    screens
}

fn snapshot(name: &str, case: usize, columns: usize, lang: Lang, which: &[usize]) {
    let screens = screens(case, columns, lang);
    let rule = format!("{}\n", "=".repeat(columns));
    let chosen: Vec<&str> = which.iter().map(|index| screens[*index].as_str()).collect();
    assert_snapshot!(name, chosen.join(&rule));
}

// Of case 1: what comes before the first click, the address, the long label, the code, the first click of step 2, one of the repeat, the notice, "VNEID",
// the list, the ending.
const CASE_1: [usize; 12] = [0, 1, 2, 3, 5, 8, 12, 20, 24, 25, 31, 32];

#[test]
fn case_1_at_80_columns() {
    snapshot("case_1_80", 0, 80, Lang::Vi, &CASE_1);
}

#[test]
fn case_1_at_40_columns() {
    snapshot("case_1_40", 0, 40, Lang::Vi, &CASE_1);
}

#[test]
fn case_1_at_20_columns() {
    snapshot("case_1_20", 0, 20, Lang::Vi, &CASE_1);
}

#[test]
fn case_1_in_english() {
    snapshot("case_1_en", 0, 80, Lang::En, &CASE_1);
}

#[test]
fn every_scene_fits_24_rows_at_every_width_from_40() {
    for case in 0..3 {
        for lang in [Lang::Vi, Lang::En] {
            for columns in 40..=120 {
                screens(case, columns, lang);
            }
        }
    }
}

#[test]
fn an_address_is_never_broken() {
    for columns in 20..=100 {
        for screen in screens(0, columns, Lang::Vi)
            .iter()
            .chain(&screens(1, columns, Lang::Vi))
        {
            for word in screen.split_whitespace().filter(|word| word.contains("//")) {
                let whole = [
                    "https://dichvucong.gov.vn",
                    "https://dichvucong.quangnam.gov.vn",
                ];
                assert!(whole.contains(&word), "{word} at {columns}");
            }
            assert!(
                screen
                    .lines()
                    .any(|line| !line.contains("https://") || line.trim().starts_with("https://"))
            );
        }
    }
}

#[test]
fn the_place_to_get_unstuck_says_what_to_tell_the_hotline() {
    let (guide, _) = library::load(None).expect("the built-in guide is sound");
    let mut walk = Walk::new(&guide, Start::Case(0), today());
    for _ in 0..3 + 7 {
        walk.answer(Answer::Done).expect("a click can be done");
    }
    for answer in [
        Answer::Trouble,
        Answer::Meet(dongbo::guide::Id::new("already-registered").expect("an id")),
    ] {
        walk.answer(answer).expect("trouble is there");
    }
    walk.answer(Answer::Other).expect("a remedy may not help");
    let layout = Layout {
        columns: 80,
        rows: Some(rows(4)),
        medium: Medium::Screen,
        symbols: Symbols::Typographic,
        lang: Lang::Vi,
    };
    let lines = lay_out(&scene(&walk.scene(), reader(Lang::Vi)), &layout);
    assert_snapshot!(paint::lines(&lines, PAINT));
}

#[test]
fn a_clock_before_the_dispatch_hides_no_notice_and_is_called_wrong() {
    let (guide, _) = library::load(None).expect("the built-in guide is sound");
    let reader = Reader {
        clock: Clock::Wrong,
        ..reader(Lang::Vi)
    };
    assert_eq!(guide.notices_on(Date::LAST).count(), guide.notices.len());
    let walk = Walk::new(&guide, Start::Triage, Date::LAST);
    let shown = scene(&walk.scene(), reader);
    let told = |block: &Block| matches!(block, Block::Warning(text) if text.contains("Ngày của máy này sai"));
    assert_eq!(shown.iter().filter(|block| told(block)).count(), 1);
    let about = document::about(&guide, "x", Date::LAST, reader);
    assert!(about.iter().any(told));
}
