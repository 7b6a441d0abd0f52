//! Saved walks, in folders of the tests' own: what is written, offered, deleted and set aside, and what is told.

use std::fs;
use std::io::{BufRead, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use dongbo::document::{Clock, Helper, Reader, Visit};
use dongbo::frontend::lines::{Echo, Lines};
use dongbo::frontend::paint::Letters;
use dongbo::frontend::{self, Event, Menu, NoAids, Observer, Outcome};
use dongbo::guide::{Date, Guide, Id, Lang};
use dongbo::library;
use dongbo::report::trouble_text;
use dongbo::saved::{Flaw, Keeper, Saved, Store, Trouble};
use dongbo::walk::{Answer, Reply, Start, Walk};

use crate::program::{Folder, root};

fn guide() -> Guide {
    library::load(None).expect("the built-in guide is sound").0
}

/// The machine's day: files that are set aside are as old as the machine says.
fn today() -> Date {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    Date::in_vietnam(now.expect("a time after 1970").as_secs())
}

fn days_ago(days: u64) -> Date {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    Date::in_vietnam(now.expect("a time after 1970").as_secs() - days * 24 * 60 * 60)
}

/// A walk of the first case with so many answers.
fn walk(guide: &Guide, answers: usize) -> Walk<'_> {
    let mut walk = Walk::new(guide, Start::Case(0), today());
    for _ in 0..answers {
        walk.answer(Answer::Done).expect("it is offered");
    }
    walk
}

fn shown(keeper: &mut Keeper, walk: &Walk<'_>) {
    keeper.observe(
        walk,
        Event::Shown(&walk.scene(), &Vec::new(), &Menu::of("", &[])),
    );
}

fn open(folder: &Path) -> Store {
    let (store, troubles) = Store::at(folder, today());
    assert!(troubles.is_empty(), "{troubles:?}");
    store
}

/// Saves a walk as a process does that is then stopped.
fn save(folder: &Path, walk: &Walk<'_>) {
    let mut keeper = open(folder).keeper(None);
    shown(&mut keeper, walk);
    assert!(keeper.finish().is_none());
}

/// The answers of the newest walk of a guide that is offered.
fn offered(folder: &Path, guide: &Guide) -> Option<usize> {
    let earlier = open(folder).newest(&guide.id)?;
    Some(earlier.saved.replies.len())
}

/// The names in a folder whose ending is this one.
fn names(folder: &Path, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = names
        .map(|name| name.into_string().expect("a plain name"))
        .filter(|name| name.ends_with(ending))
        .collect();
    names.sort();
    names
}

/// Waits for the writer of a walk that goes on.
#[track_caller]
fn wait_until(is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < Duration::from_secs(20), "it never is so");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// The text of a walk's file that can be gone on with.
fn text(guide: &Guide, day: Date) -> String {
    let saved = Saved::of(&walk(guide, 2), day);
    saved.write().expect("a text")
}

#[test]
fn a_walk_is_written_by_ids() {
    let guide = guide();
    let mut walk = walk(&guide, 4);
    walk.answer(Answer::Trouble).expect("it is offered");
    let day = Date::parse("2026-11-23").expect("a day");
    let text = Saved::of(&walk, day).write().expect("a text");
    insta::assert_snapshot!(text);
    let saved = Saved::read(text.as_bytes()).expect("a saved walk");
    let (again, left) = saved.resume(&guide, today());
    assert!(left.is_empty());
    assert_eq!(again.replies(), walk.replies());
    assert_eq!(again.start(), Start::Case(0));
}

#[test]
fn a_saved_walk_is_offered_taken_over_and_gone_when_it_is_finished() {
    let (folder, guide) = (Folder::new("saved-over"), guide());
    // Its parents are made too.
    let folder = folder.path().join("state/dongbo");
    save(&folder, &walk(&guide, 3));
    assert_eq!(names(&folder, ".yaml").len(), 1);

    let store = open(&folder);
    let earlier = store.newest(&guide.id).expect("a saved walk");
    let (mut walk, left) = earlier.saved.clone().resume(&guide, today());
    assert!(left.is_empty());
    let old = names(&folder, ".yaml");
    let mut keeper = store.keeper(Some(earlier));
    shown(&mut keeper, &walk);
    assert!(keeper.finish().is_none());
    let new = names(&folder, ".yaml");
    assert_eq!(new.len(), 1);
    assert_ne!(old, new);
    assert_eq!(offered(&folder, &guide), Some(3));

    let store = open(&folder);
    let mut keeper = store.keeper(store.newest(&guide.id));
    walk.answer(Answer::Done).expect("it is offered");
    shown(&mut keeper, &walk);
    keeper.observe(&walk, Event::Ended(&Outcome::Ended));
    assert!(keeper.finish().is_none());
    assert_eq!(names(&folder, ""), [""; 0]);
}

#[test]
fn a_walk_that_is_taken_over_stays_until_its_successor_is_written() {
    let (folder, guide) = (Folder::new("saved-stays"), guide());
    save(folder.path(), &walk(&guide, 3));
    let store = open(folder.path());
    let keeper = store.keeper(store.newest(&guide.id));
    assert_eq!(offered(folder.path(), &guide), None);
    drop(keeper);
    assert_eq!(offered(folder.path(), &guide), Some(3));
}

#[test]
fn a_forgotten_walk_is_gone_and_one_that_is_only_looked_at_stays() {
    let (folder, guide) = (Folder::new("saved-forget"), guide());
    save(folder.path(), &walk(&guide, 3));
    let earlier = || open(folder.path()).newest(&guide.id);
    drop(earlier());
    let earlier = earlier().expect("a saved walk");
    earlier.forget().expect("it can be deleted");
    assert_eq!(names(folder.path(), ""), [""; 0]);
}

#[test]
fn the_loop_saves_each_screen_and_stopping_keeps_the_walk() {
    let (folder, guide) = (Folder::new("saved-loop"), guide());
    let reader = Reader {
        lang: Lang::Vi,
        helper: Helper::Absent,
        clock: Clock::Plausible,
        visit: Visit::Only,
    };
    let run = |input: &str| {
        let mut walk = Walk::new(&guide, Start::Case(2), today());
        let mut front = Lines {
            input: input.as_bytes(),
            output: Vec::new(),
            lang: Lang::Vi,
            columns: 80,
            letters: Letters::Marked,
            echo: Echo::None,
            told: 0,
        };
        let mut keeper = open(folder.path()).keeper(None);
        let mut observers: Vec<Box<dyn Observer + '_>> = vec![Box::new(&mut keeper)];
        let outcome = frontend::run(&mut walk, &mut front, &mut observers, &mut NoAids, reader);
        drop(observers);
        assert!(keeper.finish().is_none());
        (
            format!("{:?}", outcome.expect("an outcome")),
            walk.replies(),
        )
    };
    // The ending of the case: trouble, then the end of the input.
    let (outcome, replies) = run("2\n");
    assert!(outcome.starts_with("InputEnded"), "{outcome}");
    assert_eq!(replies.len(), 1);
    assert_eq!(offered(folder.path(), &guide), Some(1));
    // Read to its end, a walk leaves nothing; the other one stays.
    let (outcome, _) = run("1\n");
    assert_eq!(outcome, "Ended");
    assert_eq!(names(folder.path(), ".yaml").len(), 1);
    assert_eq!(offered(folder.path(), &guide), Some(1));
}

#[test]
fn a_walk_without_answers_is_not_kept() {
    let (folder, guide) = (Folder::new("saved-empty"), guide());
    let state = folder.path().join("dongbo");
    let mut keeper = open(&state).keeper(None);
    shown(&mut keeper, &walk(&guide, 0));
    assert!(keeper.finish().is_none());
    assert!(!state.exists());
    // Nor one whose answers were all taken back.
    let mut keeper = open(&state).keeper(None);
    let mut walk = walk(&guide, 1);
    shown(&mut keeper, &walk);
    walk.back().expect("there is something before");
    shown(&mut keeper, &walk);
    assert!(keeper.finish().is_none());
    assert_eq!(names(&state, ""), [""; 0]);
}

#[test]
fn walks_older_than_seven_days_are_deleted_and_those_of_a_day_to_come_kept() {
    let (folder, guide) = (Folder::new("saved-old"), guide());
    let to_come = Date::parse("2200-01-01").expect("a day");
    for (name, day) in [
        ("eight", days_ago(8)),
        ("seven", days_ago(7)),
        ("next", to_come),
    ] {
        let path = folder.path().join(format!("walk-{name}.yaml"));
        fs::write(path, text(&guide, day)).expect("it is written");
    }
    open(folder.path());
    let left = ["walk-next.yaml", "walk-seven.yaml"];
    assert_eq!(names(folder.path(), ".yaml"), left);
}

#[test]
fn the_newest_walk_of_the_guide_that_nobody_walks_is_offered() {
    let (folder, guide) = (Folder::new("saved-newest"), guide());
    let aged = |name: &str, text: &str, seconds: u64| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("it is written");
        let time = SystemTime::now() - Duration::from_secs(seconds);
        let file = fs::File::options().write(true).open(path).expect("a file");
        file.set_modified(time).expect("a time");
    };
    let text = |answers| {
        let saved = Saved::of(&walk(&guide, answers), today());
        saved.write().expect("a text")
    };
    let foreign = text(1).replace(guide.id.as_str(), "another-guide");
    aged("walk-a.yaml", &foreign, 10);
    aged("walk-b.yaml", &text(3), 30);
    aged("walk-c.yaml", &text(2), 20);
    assert_eq!(offered(folder.path(), &guide), Some(2));
    // One window goes on with it; the other is offered the next, a third nothing.
    let first = open(folder.path()).newest(&guide.id);
    assert_eq!(first.expect("a walk").saved.replies.len(), 2);
    let first = open(folder.path()).newest(&guide.id);
    let second = open(folder.path()).newest(&guide.id);
    assert_eq!(second.as_ref().expect("a walk").saved.replies.len(), 3);
    assert!(open(folder.path()).newest(&guide.id).is_none());
    drop((first, second));
    let another = Id::new("another-guide").expect("an id");
    assert!(open(folder.path()).newest(&another).is_some());
    assert_eq!(names(folder.path(), ".yaml").len(), 3);
}

#[test]
fn two_walks_at_once_have_a_file_each_and_neither_is_offered_while_it_runs() {
    let (folder, guide) = (Folder::new("saved-two"), guide());
    let keepers = [1, 2].map(|answers| {
        let mut keeper = open(folder.path()).keeper(None);
        shown(&mut keeper, &walk(&guide, answers));
        wait_until(|| names(folder.path(), ".yaml").len() == answers);
        keeper
    });
    assert_eq!(names(folder.path(), ".yaml").len(), 2);
    assert_eq!(offered(folder.path(), &guide), None);
    // Nor is it deleted when the clock jumps.
    let later = Date::parse("2200-01-01").expect("a day");
    let (store, troubles) = Store::at(folder.path(), later);
    assert!(troubles.is_empty() && store.newest(&guide.id).is_none());
    assert_eq!(names(folder.path(), ".yaml").len(), 2);
    drop(keepers);
    assert_eq!(offered(folder.path(), &guide), Some(2));
}

#[test]
fn leftovers_of_nobody_are_deleted_and_other_files_left_alone() {
    let (folder, guide) = (Folder::new("saved-leftovers"), guide());
    let write = |name: &str| fs::write(folder.path().join(name), "").expect("it is written");
    save(folder.path(), &walk(&guide, 1));
    let stem = names(folder.path(), ".yaml")[0].replace(".yaml", "");
    let own = format!("{stem}.tmp");
    for name in ["walk-a.tmp", "walk-a.lock", "walk-b.lock", &own] {
        write(name);
    }
    for name in ["counts.csv", "walk.yaml", "walk-x.yaml.swp", "other.lock"] {
        write(name);
    }
    assert_eq!(offered(folder.path(), &guide), Some(1));
    assert_eq!(names(folder.path(), ".tmp"), [""; 0]);
    assert_eq!(
        names(folder.path(), ".lock"),
        ["other.lock".to_owned(), format!("{stem}.lock")]
    );
    assert_eq!(names(folder.path(), "").len(), 6);
}

/// Fails unless what is made beside a sound walk is set aside, with a word that names it and says why.
#[track_caller]
fn assert_set_aside(folder: &Path, guide: &Guide, make: &dyn Fn(PathBuf), (vi, en): (&str, &str)) {
    save(folder, &walk(guide, 1));
    make(folder.join("walk-x.yaml"));
    let (store, troubles) = Store::at(folder, today());
    let earlier = store.newest(&guide.id);
    assert_eq!(earlier.expect("the sound one").saved.replies.len(), 1);
    assert!(
        matches!(troubles[..], [Trouble::File { .. }]),
        "{troubles:?}"
    );
    let path = folder.join("walk-x.yaml");
    let path = path.display();
    assert_eq!(
        trouble_text(&troubles[0], Lang::Vi),
        format!("`{path}`: {vi}; tệp đã được để riêng thành `walk-x.bad`")
    );
    assert_eq!(
        trouble_text(&troubles[0], Lang::En),
        format!("`{path}`: {en}; it is set aside as `walk-x.bad`")
    );
    assert_eq!(names(folder, "x.bad").len(), 1);
    // It is told once.
    assert_eq!(offered(folder, guide), Some(1));
}

const DAMAGED: (&str, &str) = (
    "không phải tệp lưu của chương trình này, hoặc đã hỏng",
    "it is no saved walk of this program, or it is damaged",
);

#[test]
fn what_is_no_saved_walk_is_set_aside() {
    let guide = guide();
    let sound = text(&guide, today());
    let newer = (
        "do phiên bản mới hơn của chương trình ghi",
        "a newer version of the program wrote it",
    );
    let edit = |from: &str, to: &str| {
        assert!(sound.contains(from), "{sound}");
        sound.replacen(from, to, 1)
    };
    let day = format!("day: {}", today());
    let texts = [
        (String::new(), DAMAGED),
        ("\0\0\0\0".to_owned(), DAMAGED),
        (sound[..sound.len() / 2].to_owned(), DAMAGED),
        ("- a\n- b\n".to_owned(), DAMAGED),
        (edit("format: 1", "format: 0"), DAMAGED),
        (edit("format: 1\n", ""), DAMAGED),
        (edit("format: 1", "format: 2\nnew: true"), newer),
        (edit("format: 1", "format: 1\nname: An"), DAMAGED),
        (edit("format: 1", "format: 1\nformat: 1"), DAMAGED),
        (edit("answer: done", "answer: jump"), DAMAGED),
        (edit("answer: done", "answer: done\n  time: 10"), DAMAGED),
        (edit("answer: done", "answer:\n    choose: A B"), DAMAGED),
        (edit(&day, "day: 31/12/2026"), DAMAGED),
        (edit("dispatch: ", "dispatch: \"\\e[2J\" # "), DAMAGED),
        (
            edit("dispatch: ", &format!("dispatch: {}", "9".repeat(600))),
            DAMAGED,
        ),
        (format!("{sound}---\n{sound}"), DAMAGED),
        (
            format!("{sound}#{}", "x".repeat(1 << 20)),
            ("lớn hơn 1 MiB", "it is larger than 1 MiB"),
        ),
    ];
    for (at, (text, why)) in texts.into_iter().enumerate() {
        let folder = Folder::new(&format!("saved-bad-{at}"));
        let make = |path| fs::write(path, &text).expect("it is written");
        assert_set_aside(folder.path(), &guide, &make, why);
    }
    Saved::read(sound.as_bytes()).expect("the text that is damaged is sound");
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_set_aside_and_never_opened() {
    let guide = guide();
    let make: [&dyn Fn(PathBuf); 3] = [
        &|path| fs::create_dir(path).expect("a folder"),
        &|path| {
            let made = Command::new("mkfifo").arg(path).status();
            assert!(made.expect("mkfifo").success());
        },
        &|path| {
            let target = path.with_file_name("target");
            fs::write(&target, text(&guide, days_ago(8))).expect("it is written");
            std::os::unix::fs::symlink(target, path).expect("a link");
        },
    ];
    for (at, make) in make.into_iter().enumerate() {
        let folder = Folder::new(&format!("saved-kind-{at}"));
        let why = ("không phải là tệp thường", "it is not a regular file");
        assert_set_aside(folder.path(), &guide, make, why);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_set_aside() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, guide) = (Folder::new("saved-mode"), guide());
    let make = |path: PathBuf| {
        fs::write(&path, text(&guide, today())).expect("it is written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("a mode");
    };
    let probe = folder.path().join("probe");
    make(probe.clone());
    // The system refuses nothing to root.
    if fs::File::open(probe).is_err() {
        let why = ("không được phép", "it is not allowed");
        assert_set_aside(folder.path(), &guide, &make, why);
    }
}

#[cfg(unix)]
#[test]
fn a_lock_that_is_no_regular_file_is_replaced_or_the_walk_passed_over() {
    let (folder, guide) = (Folder::new("saved-lock"), guide());
    for name in ["a", "b"] {
        let path = folder.path().join(format!("walk-{name}.yaml"));
        fs::write(path, text(&guide, today())).expect("it is written");
    }
    let elsewhere = folder.path().join("elsewhere");
    std::os::unix::fs::symlink(&elsewhere, folder.path().join("walk-a.lock")).expect("a link");
    fs::create_dir(folder.path().join("walk-b.lock")).expect("a folder");
    let (store, troubles) = Store::at(folder.path(), today());
    let [
        trouble @ Trouble::File {
            aside: None,
            flaw: Flaw::Unreadable(_),
            ..
        },
    ] = &troubles[..]
    else {
        panic!("{troubles:?}");
    };
    let told = trouble_text(trouble, Lang::Vi);
    assert!(
        told.contains("walk-b.yaml") && told.ends_with("tệp bị bỏ qua"),
        "{told}"
    );
    assert!(store.newest(&guide.id).is_some());
    assert!(!elsewhere.exists());
}

#[test]
fn only_a_few_files_are_kept_that_were_set_aside() {
    let folder = Folder::new("saved-aside");
    for n in 0..5 {
        fs::write(folder.path().join(format!("walk-{n}.yaml")), "?").expect("it is written");
    }
    let old = folder.path().join("walk-old.bad");
    fs::write(&old, "?").expect("it is written");
    let time = SystemTime::now() - Duration::from_secs(9 * 24 * 60 * 60);
    let file = fs::File::options().write(true).open(&old).expect("a file");
    file.set_modified(time).expect("a time");
    let (_, troubles) = Store::at(folder.path(), today());
    assert_eq!(troubles.len(), 5);
    assert_eq!(names(folder.path(), "").len(), 3);
    fs::remove_file(folder.path().join(&names(folder.path(), ".bad")[0])).expect("it is deleted");
    // Fewer than a few, but an old one among them.
    fs::write(&old, "?").expect("it is written");
    let file = fs::File::options().write(true).open(&old).expect("a file");
    file.set_modified(time).expect("a time");
    open(folder.path());
    assert_eq!(names(folder.path(), "").len(), 2);
}

#[test]
fn where_the_folder_is_something_else_nothing_is_saved_and_it_is_said() {
    let (folder, guide) = (Folder::new("saved-file"), guide());
    let check = |path: &Path| {
        let (store, troubles) = Store::at(path, today());
        assert!(
            matches!(troubles[..], [Trouble::Folder { .. }]),
            "{troubles:?}"
        );
        let shown_path = path.display();
        assert_eq!(
            trouble_text(&troubles[0], Lang::Vi),
            format!(
                "không dùng được thư mục `{shown_path}`: không phải thư mục; chỗ đang làm không được lưu"
            )
        );
        assert_eq!(
            trouble_text(&troubles[0], Lang::En),
            format!(
                "cannot use the folder `{shown_path}`: it is not a folder; the walk is not saved"
            )
        );
        let mut keeper = store.keeper(None);
        shown(&mut keeper, &walk(&guide, 1));
        assert!(keeper.finish().is_none());
    };
    let file = folder.path().join("file");
    fs::write(&file, "mine").expect("it is written");
    check(&file);
    check(&file.join("dongbo"));
    assert_eq!(fs::read(&file).expect("a file"), b"mine");
    #[cfg(unix)]
    for target in ["nowhere", "elsewhere"] {
        fs::create_dir_all(folder.path().join("elsewhere")).expect("a folder");
        let link = folder.path().join(format!("to-{target}"));
        std::os::unix::fs::symlink(target, &link).expect("a link");
        check(&link);
    }
    assert_eq!(names(&folder.path().join("elsewhere"), ""), [""; 0]);
    assert!(!folder.path().join("nowhere").exists());
}

#[test]
fn where_the_folder_cannot_be_made_it_is_said_once_at_the_end() {
    let (folder, guide) = (Folder::new("saved-unmade"), guide());
    let state = folder.path().join("state");
    let mut keeper = open(&state.join("dongbo")).keeper(None);
    fs::write(&state, "").expect("it is written");
    shown(&mut keeper, &walk(&guide, 1));
    shown(&mut keeper, &walk(&guide, 2));
    let trouble = keeper.finish().expect("a trouble");
    assert!(matches!(trouble, Trouble::NotSaved { .. }), "{trouble:?}");
    let path = state.join("dongbo");
    let path = path.display();
    assert_eq!(
        trouble_text(&trouble, Lang::En),
        format!("the walk could not be saved in `{path}`: it is not a folder")
    );
}

#[test]
fn a_failed_save_leaves_the_file_whole_and_a_later_one_mends_it() {
    let (folder, guide) = (Folder::new("saved-failed"), guide());
    save(folder.path(), &walk(&guide, 1));
    let store = open(folder.path());
    let mut keeper = store.keeper(store.newest(&guide.id));
    shown(&mut keeper, &walk(&guide, 2));
    let is_taken_over = || {
        let text = |name: &String| fs::read_to_string(folder.path().join(name));
        let texts: Vec<_> = names(folder.path(), ".yaml").iter().map(text).collect();
        matches!(&texts[..], [Ok(text)] if text.matches("place:").count() == 2)
    };
    wait_until(is_taken_over);
    let name = names(folder.path(), ".yaml").remove(0);
    let before = fs::read(folder.path().join(&name)).expect("a file");
    let temporary = folder.path().join(name.replace(".yaml", ".tmp"));
    // What is in the way of the temporary file cannot be removed.
    fs::create_dir_all(temporary.join("full")).expect("a folder");
    shown(&mut keeper, &walk(&guide, 3));
    std::thread::sleep(Duration::from_millis(100));
    assert_eq!(fs::read(folder.path().join(&name)).expect("a file"), before);
    fs::remove_dir_all(&temporary).expect("it is deleted");
    shown(&mut keeper, &walk(&guide, 4));
    assert!(keeper.finish().is_none());
    assert_eq!(offered(folder.path(), &guide), Some(4));
}

#[test]
fn screens_that_follow_fast_are_saved_to_the_last() {
    let (folder, guide) = (Folder::new("saved-fast"), guide());
    let mut keeper = open(folder.path()).keeper(None);
    for answers in 1..20 {
        shown(&mut keeper, &walk(&guide, answers));
    }
    assert!(keeper.finish().is_none());
    assert_eq!(offered(folder.path(), &guide), Some(19));
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_what_is_saved() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, guide) = (Folder::new("saved-private"), guide());
    let state = folder.path().join("state/dongbo");
    save(&state, &walk(&guide, 1));
    let mode = |path: &Path| {
        fs::metadata(path)
            .expect("it is there")
            .permissions()
            .mode()
            & 0o777
    };
    assert_eq!(mode(&state), 0o700);
    assert_eq!(mode(state.parent().expect("a folder")), 0o700);
    for name in names(&state, "") {
        assert_eq!(mode(&state.join(&name)), 0o600, "{name}");
    }
}

#[test]
fn a_guide_that_has_changed_keeps_what_fits_and_gives_the_rest() {
    let (folder, guide) = (Folder::with_guide("saved-changed"), guide());
    let walk = walk(&guide, 6);
    let saved = Saved::of(&walk, today());
    let case = guide.cases[0].id.as_str();
    let replies = walk.replies();
    // Another case of another name in its place.
    let renamed = Saved {
        case: Id::new("no-case"),
        ..saved.clone()
    };
    let (again, left) = renamed.resume(&guide, today());
    assert_eq!((again.start(), left), (Start::Triage, replies.clone()));
    // A click that is gone.
    let file = format!("{case}.yaml");
    folder.edit(&file, "id: portal-account\n", "id: other-account\n");
    let (changed, _) = library::load(Some(folder.path())).expect("a sound guide");
    let (again, left): (Walk<'_>, Vec<Reply>) = saved.resume(&changed, today());
    assert_eq!(again.replies().len() + left.len(), replies.len());
    assert_eq!(left, replies[again.replies().len()..]);
    assert!(!left.is_empty() && !again.replies().is_empty());
}

/// What a child does in place of a test, and where.
const TASK: &str = "DONGBO_TEST_SAVED_TASK";
const PLACE: &str = "DONGBO_TEST_SAVED_FOLDER";

/// Runs this test crate again for a task; its words come out behind `said: `.
fn child(before: &str, task: &str, folder: &Path) -> Command {
    let mut command = Command::new("sh");
    let this = std::env::current_exe().expect("this program");
    command
        .args(["-c", &format!("{before} exec \"$@\""), "sh"])
        .arg(this)
        .args(["--exact", "saved::a_child_does_its_task", "--nocapture"])
        .arg("--test-threads=1")
        .env(TASK, task)
        .env(PLACE, folder)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    command
}

/// Waits until a child says this.
fn wait_for(child: &mut Child, words: &str) {
    let output = child.stdout.as_mut().expect("a pipe");
    let mut lines = BufReader::new(output).lines();
    let said = lines.any(|line| line.expect("a line").contains(words));
    assert!(said, "the child never said {words}");
}

#[test]
fn a_child_does_its_task() {
    let (Ok(task), Some(folder)) = (std::env::var(TASK), std::env::var_os(PLACE)) else {
        return;
    };
    let (folder, guide) = (PathBuf::from(folder), guide());
    let store = open(&folder);
    let mut keeper = store.keeper(store.newest(&guide.id));
    if task == "hold" {
        shown(&mut keeper, &walk(&guide, 3));
        wait_until(|| !names(&folder, ".yaml").is_empty());
        println!("said: saved");
        // Until it is killed, or nobody is there who would.
        let _ = std::io::stdin().read_line(&mut String::new());
        return;
    }
    shown(&mut keeper, &walk(&guide, 2));
    println!("said: there");
    let at_once = offered(&folder, &guide).is_some() || names(&folder, ".yaml").len() == 1;
    let told = keeper.finish().map(|it| trouble_text(&it, Lang::En));
    println!("said: {at_once} {told:?}");
}

#[cfg(unix)]
#[test]
fn a_killed_process_leaves_its_walk_to_be_offered() {
    let (folder, guide) = (Folder::new("saved-killed"), guide());
    let mut holder = child("", "hold", folder.path()).spawn().expect("a child");
    wait_for(&mut holder, "said: saved");
    assert_eq!(names(folder.path(), ".yaml").len(), 1);
    assert_eq!(offered(folder.path(), &guide), None);
    // SIGKILL.
    holder.kill().expect("it is killed");
    holder.wait().expect("it ends");
    assert_eq!(offered(folder.path(), &guide), Some(3));
}

/// What a child said at its end.
fn said(mut child: Child) -> String {
    let mut text = String::new();
    let output = child.stdout.as_mut().expect("a pipe");
    output.read_to_string(&mut text).expect("a text");
    assert!(child.wait().expect("it ends").success(), "{text}");
    text
}

#[cfg(unix)]
#[test]
fn a_disk_that_takes_nothing_is_told_and_the_file_before_is_whole() {
    let (folder, guide) = (Folder::new("saved-full"), guide());
    save(folder.path(), &walk(&guide, 1));
    let mut full = child("trap '' XFSZ; ulimit -f 0;", "save", folder.path());
    let said = said(full.spawn().expect("a child"));
    assert!(said.contains("the walk could not be saved"), "{said}");
    // Before another store cleans up.
    assert_eq!(names(folder.path(), ".tmp"), [""; 0]);
    assert_eq!(names(folder.path(), ".lock").len(), 1);
    assert_eq!(offered(folder.path(), &guide), Some(1));
}

#[cfg(unix)]
#[test]
fn where_no_thread_can_be_had_a_walk_is_saved_at_once() {
    let (folder, guide) = (Folder::new("saved-thread"), guide());
    let mut alone = child("", "save", folder.path());
    // The stack of a thread, in bytes: no machine has that much.
    alone.env("RUST_MIN_STACK", "70000000000000000");
    let said = said(alone.spawn().expect("a child"));
    assert!(said.contains("said: true None"), "{said}");
    assert_eq!(offered(folder.path(), &guide), Some(2));
}
