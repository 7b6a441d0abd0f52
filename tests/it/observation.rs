//! What an observation is for, and what is said of signing in.

use crate::program::{Folder, Run, dongbo, root};

/// Everything that a run over a guide says, in one line.
fn said(folder: &Folder, run: Run) -> String {
    let ran = run.arg("--guides").arg(folder.path()).run();
    let all = format!("{}\n{}", ran.stdout, ran.stderr);
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The built-in guide with an observation that says what it is for.
fn with_aim(name: &str) -> Folder {
    let folder = Folder::with_guide(name);
    folder.edit(
        "guide.yaml",
        "  - id: linked-list\n",
        "  - id: linked-list\n    for: {vi: Xem đã liên kết chưa, en: See whether it is linked}\n",
    );
    folder
}

#[test]
fn an_observation_says_what_it_is_for_on_its_first_page_and_on_the_sheet() {
    let folder = with_aim("aim");
    for (lang, aim, general) in [
        ("vi", "Xem đã liên kết chưa", "Xem màn hình hiện gì"),
        (
            "en",
            "See whether it is linked",
            "See what the screen shows",
        ),
    ] {
        let first = dongbo(["--plain", "--no-save", "--lang", lang]);
        let first = said(&folder, first.stdin("4\n\n"));
        assert!(first.contains(&format!(" {aim} ")), "{first}");
        assert!(!first.contains(general), "{first}");
        let sheet = said(&folder, dongbo(["show", "--lang", lang]));
        assert_eq!(sheet.matches(aim).count(), 1, "{sheet}");
    }
}

#[test]
fn a_trouble_that_leads_to_an_observation_offers_it_as_what_it_is_for() {
    let built_in = Folder::with_guide("no-aim");
    let folder = with_aim("aim-trouble");
    let script = "demo: 1\ntitle: {vi: Xem}\nsteps: [choose: one, choose: cmnd, choose: nine, choose: not-yet, done: 5, trouble: portal-account-gone, follow, stop]\n";
    std::fs::write(folder.path().join("met.yaml"), script).expect("it is written");
    std::fs::write(built_in.path().join("met.yaml"), script).expect("it is written");
    let met = |folder: &Folder| {
        let script = folder.path().join("met.yaml");
        said(folder, dongbo(["--script"]).arg(script))
    };
    let (general, aim) = ("Xem màn hình hiện gì", "Xem đã liên kết chưa");
    let [without, with] = [met(&built_in), met(&folder)];
    // The entry that is chosen, the heading of the page, and the place where the walk stops.
    for (told, name) in [(without, general), (with, aim)] {
        assert!(
            told.contains(&format!("→ {name} {name} Làm 3 thao tác")),
            "{told}"
        );
        assert!(told.contains(&format!("Đã dừng: {name}.")), "{told}");
    }
}

#[test]
fn a_sheet_names_things_to_have_at_hand_only_where_there_are_some() {
    let folder = Folder::with_guide("no-needs");
    let path = folder.path().join("guide.yaml");
    let text = std::fs::read_to_string(&path).expect("a file");
    let from = text.find("  - id: linked-list\n    needs:").expect("needs");
    let to = from + text[from..].find("    path:").expect("a path");
    let text = text[..from].to_owned() + "  - id: linked-list\n" + &text[to..];
    std::fs::write(&path, text).expect("it is written");
    let sheet = said(&folder, dongbo(["show"]));
    for told in [
        "Cần có trong tay, rồi làm các thao tác này trước khi trả lời: + ",
        "hiện gì? Làm các thao tác này trước khi trả lời: [ ] 1",
    ] {
        assert_eq!(sheet.matches(told).count(), 1, "{told}\n{sheet}");
    }
}

#[test]
fn who_stops_is_told_of_signing_in_only_where_the_guide_signs_in() {
    let again = "Đã đăng xuất thì chọn";
    let out = "Đang đăng nhập trên máy chung thì đăng xuất";
    let stop = |folder: &Folder, pages: &str| {
        let run = dongbo(["--case", "1", "--plain", "--no-save"]);
        said(folder, run.stdin(&format!("{pages}?\n6\n")))
    };
    let built_in = stop(&Folder::with_guide("signs-in"), "\n\n\n");
    assert!(
        built_in.contains(again) && built_in.contains(out),
        "{built_in}"
    );
    // A guide in which something is typed, but no click ends a sign-in: no screen offers to sign in again.
    let folder = Folder::new("signs-in-nowhere");
    let parking = root().join("tests/fixtures/parking");
    for name in ["guide.yaml", "car-permit.yaml", "company-permit.yaml"] {
        std::fs::copy(parking.join(name), folder.path().join(name)).expect("it is copied");
    }
    let typed = stop(&folder, "\n");
    assert!(!typed.contains(again) && typed.contains(out), "{typed}");
    let path = folder.path().join("car-permit.yaml");
    let text = std::fs::read_to_string(&path).expect("a file");
    let text = text.replace("fill:", "press:").replace("code:", "press:");
    std::fs::write(&path, text).expect("it is written");
    let pressed = stop(&folder, "\n");
    assert!(
        pressed.contains("Khi làm tiếp, mở lại như sau:"),
        "{pressed}"
    );
    assert!(
        !pressed.contains(again) && !pressed.contains(out),
        "{pressed}"
    );
}
