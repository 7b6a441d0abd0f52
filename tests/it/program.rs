//! Runs the program and holds all that it says against what is expected.

use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The day of the tests.
pub const TODAY: &str = "2026-11-23";

/// How long a run may take before it counts as one that never ends.
const DEADLINE: Duration = Duration::from_secs(60);

/// A run to be: arguments, input and environment.
pub struct Run {
    command: Command,
    stdin: Vec<u8>,
}

/// What a run gave.
#[derive(Debug)]
pub struct Ran {
    pub stdout: String,
    pub stderr: String,
    pub code: Option<i32>,
}

/// The variables that the program reads, each with its value in the tests. The machine's own values would decide about
/// symbols, colours and front ends: a machine without a locale shows ASCII symbols and warns of that.
pub const ENVIRONMENT: [(&str, Option<&str>); 10] = [
    ("LC_ALL", Some("C.UTF-8")),
    ("TERM", Some("xterm-256color")),
    ("COLUMNS", Some("80")),
    ("COLORTERM", None),
    ("NO_COLOR", None),
    ("ACCESSIBLE", None),
    ("DONGBO_GUIDES", None),
    ("DONGBO_LANG", None),
    ("DONGBO_NO_DIACRITICS", None),
    // No test writes into the home of whoever runs it: below a file there can be no folder.
    (
        "XDG_STATE_HOME",
        Some(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")),
    ),
];

/// A run of the program with these arguments, in a fixed environment of 80 columns, on a day when every notice holds.
pub fn dongbo<const N: usize>(args: [&str; N]) -> Run {
    let today = bare(&["--today", TODAY]);
    args.iter().fold(today, Run::arg)
}

/// A run of the program with nothing but these arguments, in the same environment.
pub fn bare(args: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dongbo"));
    fix_environment(command.args(args));
    Run {
        command,
        stdin: Vec::new(),
    }
}

/// Gives a command the environment of the tests, and the name that the program has where it is installed.
pub fn fix_environment(command: &mut Command) -> &mut Command {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::arg0(command, "dongbo");
    ENVIRONMENT
        .iter()
        .fold(command, |command, (name, value)| match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        })
}

impl Run {
    pub fn stdin(mut self, text: &str) -> Self {
        self.stdin = text.as_bytes().to_vec();
        self
    }

    /// Runs it with so many KiB of address space.
    #[cfg(unix)]
    pub fn memory(self, kib: usize) -> Self {
        let mut command = Command::new("sh");
        fix_environment(&mut command)
            .args(["-c", "ulimit -v $0; exec \"$@\""])
            .arg(kib.to_string())
            .arg(self.command.get_program())
            .args(self.command.get_args());
        Self { command, ..self }
    }

    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    pub fn arg(mut self, arg: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    /// Runs it from this folder.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub fn run(mut self) -> Ran {
        let mut child = self
            .command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut stdin = child.stdin.take().expect("its input is a pipe");
        let input = self.stdin;
        let writer = std::thread::spawn(move || {
            // The program may stop reading before the end.
            let _ = stdin.write_all(&input);
        });
        let mut output = child.stdout.take().expect("its output is a pipe");
        let mut messages = child.stderr.take().expect("its messages are a pipe");
        let stdout = std::thread::spawn(move || text(&mut output));
        let stderr = std::thread::spawn(move || text(&mut messages));
        let start = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().expect("the program") {
                break status;
            }
            if start.elapsed() > DEADLINE {
                child.kill().expect("the program is killed");
                panic!("the program did not end: {:?}", self.command);
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        writer.join().expect("the input is written");
        Ran {
            stdout: stdout.join().expect("its output is read"),
            stderr: stderr.join().expect("its messages are read"),
            code: status.code(),
        }
    }
}

/// All that comes out of a stream.
fn text(stream: &mut impl Read) -> String {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("a stream that ends");
    String::from_utf8(bytes).expect("what it says is UTF-8")
}

impl Ran {
    /// Fails unless the run ended with this code.
    #[track_caller]
    pub fn code(self, expected: i32) -> Self {
        assert_eq!(
            self.code,
            Some(expected),
            "stdout:\n{}\nstderr:\n{}",
            self.stdout,
            self.stderr
        );
        self
    }

    /// Fails unless nothing was said on stderr.
    #[track_caller]
    pub fn quiet(self) -> Self {
        assert_eq!(self.stderr, "");
        self
    }
}

/// A folder of a test's own, gone with it.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("dongbo-test-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder can be made");
        Self(path)
    }

    /// A copy of the built-in guide.
    pub fn with_guide(name: &str) -> Self {
        let folder = Self::new(name);
        for path in guide_files() {
            let name = path.file_name().expect("a name");
            std::fs::copy(&path, folder.0.join(name)).expect("a file is copied");
        }
        folder
    }

    /// Replaces `from`, which must stand there, by `to` in a file.
    pub fn edit(&self, file: &str, from: &str, to: &str) -> &Self {
        let path = self.0.join(file);
        let text = std::fs::read_to_string(&path).expect("the file is there");
        assert!(text.contains(from), "{file} has no {from:?}");
        std::fs::write(&path, text.replacen(from, to, 1)).expect("the file is written");
        self
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The files of the built-in guide.
pub fn guide_files() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join("guides")).expect("the guides are there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(|path| path.is_file()).collect()
}

/// The project's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
