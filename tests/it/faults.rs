//! A guide with faults is never walked: each is told with its file, line and column, and how to mend it.

use insta::assert_snapshot;

use crate::program::{Folder, dongbo};

/// What the program says of the built-in guide with one edit.
fn told(name: &str, file: &str, from: &str, to: &str) -> String {
    let folder = Folder::with_guide(name);
    folder.edit(file, from, to);
    let ran = dongbo(["--case", "1", "--yes", "--guides"])
        .arg(folder.path())
        .run()
        .code(1);
    assert_eq!(ran.stdout, "");
    ran.stderr
        .replace(&*folder.path().to_string_lossy(), "guides")
        .replace("guides\\", "guides/")
}

/// What has no fixture: what stands at a file's left edge, what one fault brings with it, and what only a whole walk
/// would meet.
#[test]
fn a_guide_with_a_fault_is_told_and_not_walked() {
    let case = "cmnd-without-cccd.yaml";
    let edits = [
        ("missing-key", case, "ending: provincial-portal\n", ""),
        ("unknown-section", "guide.yaml", "safety:\n", "safty:\n"),
        (
            "duplicate-entry",
            "guide.yaml",
            "  provincial:\n",
            "  national:\n",
        ),
        (
            "escape-in-an-id",
            "guide.yaml",
            "  - id: paper\n",
            "  - id: \"pap\\e[2Jer\"\n",
        ),
        (
            "entry-at-no-click",
            "guide.yaml",
            "click: cccd-number",
            "click: cccd",
        ),
    ];
    let all: String = edits
        .iter()
        .map(|(name, file, from, to)| format!("## {name}\n{}\n", told(name, file, from, to)))
        .collect();
    assert!(!all.contains('\u{1b}'));
    assert_snapshot!(all);
}

#[test]
fn all_faults_of_a_files_values_are_told_at_once() {
    let folder = Folder::with_guide("several");
    folder
        .edit("guide.yaml", "2024-03-18", "2024-02-30")
        .edit("guide.yaml", "\"18001096\"", "\"x\"")
        .edit("guide.yaml", "to: cccd-added", "to: nowhere");
    let ran = dongbo(["list", "--lang", "en", "--guides"])
        .arg(folder.path())
        .run()
        .code(1);
    let codes: Vec<&str> = ran
        .stderr
        .lines()
        .filter_map(|line| line.strip_prefix("error[")?.get(..4))
        .collect();
    assert_eq!(codes, ["E043", "E012", "E042"]);
}

#[test]
fn a_walk_tells_of_every_faulty_file_of_a_guide() {
    let folder = Folder::with_guide("faults-files");
    folder
        .edit("cmnd-without-cccd.yaml", "number: 1", "number: 7")
        .edit("duplicate-accounts.yaml", "number: 3", "number: 8");
    let ran = dongbo(["--case", "2", "--yes", "--guides"])
        .arg(folder.path())
        .run()
        .code(1);
    assert_eq!(ran.stdout, "");
    for file in ["cmnd-without-cccd.yaml", "duplicate-accounts.yaml"] {
        assert!(ran.stderr.contains(file), "{}", ran.stderr);
    }
}

#[test]
fn an_indented_file_is_read_and_an_empty_one_is_reported_once() {
    let folder = Folder::with_guide("faults-whole");
    let path = folder.path().join("guide.yaml");
    let own = std::fs::read_to_string(&path).expect("the guide");
    let indented: String = own.lines().map(|line| format!("  {line}\n")).collect();
    for (text, codes) in [(&*indented, &[][..]), ("", &["E005"])] {
        std::fs::write(&path, text).expect("it is written");
        let ran = dongbo(["guide", "check"]).arg(folder.path()).run();
        let faults = ran.stdout.lines().filter(|line| line.starts_with("lỗi["));
        let faults: Vec<&str> = faults
            .filter_map(|line| line.get("lỗi[".len()..)?.get(..4))
            .collect();
        assert_eq!(faults, codes, "{}", ran.stdout);
    }
}

#[test]
fn a_mark_and_windows_line_ends_do_no_harm() {
    let folder = Folder::with_guide("windows");
    for file in ["guide.yaml", "cmnd-without-cccd.yaml"] {
        let path = folder.path().join(file);
        let text = std::fs::read_to_string(&path).expect("the file is there");
        std::fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n")))
            .expect("it is written");
    }
    let ran = dongbo(["show", "1", "--format", "json", "--guides"])
        .arg(folder.path())
        .run()
        .code(0);
    let built_in = dongbo(["show", "1", "--format", "json"]).run();
    assert_eq!(ran.stdout, built_in.stdout);

    folder.edit("guide.yaml", "2024-03-18", "2024-02-30");
    let told = dongbo(["list", "--guides"])
        .arg(folder.path())
        .run()
        .code(1)
        .stderr;
    assert!(told.contains("guide.yaml:13:9"), "{told}");
}

#[test]
fn what_is_no_guide_file_is_refused_before_it_is_read() {
    let folder = Folder::with_guide("no-file");
    let path = folder.path().join("guide.yaml");
    let mut told = Vec::new();
    let mut tell = || {
        let ran = dongbo(["list", "--lang", "en", "--guides"])
            .arg(folder.path())
            .run()
            .code(1);
        told.push(
            ran.stderr
                .replace(&*folder.path().to_string_lossy(), "guides")
                .replace("guides\\", "guides/"),
        );
    };
    std::fs::write(&path, b"title: \xff\xfe").expect("it is written");
    tell();
    std::fs::write(&path, vec![b'#'; 3 << 20]).expect("it is written");
    tell();
    std::fs::remove_file(&path).expect("it is removed");
    std::fs::create_dir(&path).expect("a folder is made");
    tell();
    assert_snapshot!(told.join("\n"));
}

/// What the program says of the built-in guide with something put at the end of `guide.yaml`.
fn appended(name: &str, more: &str) -> String {
    let folder = Folder::with_guide(name);
    let path = folder.path().join("guide.yaml");
    let text = std::fs::read_to_string(&path).expect("the file is there");
    std::fs::write(&path, text + more).expect("it is written");
    dongbo(["list", "--lang", "en", "--guides"])
        .arg(folder.path())
        .run()
        .code(1)
        .stderr
}

#[test]
fn hostile_files_are_told_and_cost_little() {
    // Deep brackets, closed and not; references to references; thousands of keys, of faults and of equal keys.
    let deep = appended(
        "deep",
        &format!("x: {}{}\n", "[".repeat(100_000), "]".repeat(100_000)),
    );
    assert!(deep.contains("nested too deep"), "{deep}");
    let open = appended("open", &format!("x: {}", "{".repeat(100_000)));
    assert!(open.contains("nested too deep"), "{open}");
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let again = vec![format!("*a{}", level - 1); 8].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{again}]\n"));
    }
    assert!(appended("bomb", &bomb).contains("not a reference `*`"));
    let keys: String = (0..10_000).map(|key| format!("k{key}: 1\n")).collect();
    assert!(appended("keys", &keys).contains("and at least 900 more in this file"));
    let twice = appended("twice", &format!("x: {{{}}}\n", "a: 1, ".repeat(2_000)));
    assert!(twice.contains("more in this file"), "{}", twice.len());
    let long = appended("long", &format!("x: {}\n", "lời ".repeat(100_000)));
    assert!(long.contains("error[E002 unknown-key]"), "{}", long.len());
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_never_opened() {
    let folder = Folder::with_guide("fifo");
    let path = folder.path().join("cmnd-with-cccd.yaml");
    std::fs::remove_file(&path).expect("it is removed");
    let made = std::process::Command::new("mkfifo")
        .arg(&path)
        .status()
        .expect("mkfifo is there");
    assert!(made.success());
    let told = dongbo(["list", "--lang", "en", "--guides"])
        .arg(folder.path())
        .run()
        .code(1)
        .stderr;
    assert!(told.contains("is not a file"), "{told}");
    std::fs::remove_file(&path).expect("it is removed");
    std::os::unix::fs::symlink(&path, &path).expect("a loop is made");
    dongbo(["list", "--guides"])
        .arg(folder.path())
        .run()
        .code(1);
}

#[test]
fn a_case_is_only_ever_a_file_beside_the_guide() {
    let folder = Folder::with_guide("outside");
    folder.edit(
        "guide.yaml",
        "cases: [cmnd-without-cccd",
        "cases: [../../etc/passwd",
    );
    let told = dongbo(["list", "--lang", "en", "--guides"])
        .arg(folder.path())
        .run()
        .code(1)
        .stderr;
    assert!(
        told.contains("`../../etc/passwd` cannot be an id"),
        "{told}"
    );
}
