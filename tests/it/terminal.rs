//! The terminal front end under a real pseudo-terminal, its screen read through a VT100 emulator. A test waits for
//! what the screen shows, never for time; the deadline only ends a test that would wait for ever.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::program::{ENVIRONMENT, Folder, TODAY};
use insta::assert_snapshot;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const DEADLINE: Duration = Duration::from_secs(30);
pub const DOWN: &str = "\u{1b}[B";
pub const UP: &str = "\u{1b}[A";
pub const ENTER: &str = "\r";
pub const CTRL_C: &str = "\u{3}";

/// A program in a terminal of its own.
pub struct Terminal {
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    screen: Arc<(Mutex<vt100::Parser>, Condvar)>,
    /// The folder for state, where no test gave one.
    _state: Option<Folder>,
}

impl Terminal {
    pub fn new(columns: u16, rows: u16, args: &[&str]) -> Self {
        Self::with(columns, rows, args, |_| {})
    }

    pub fn with(
        columns: u16,
        rows: u16,
        args: &[&str],
        prepare: impl FnOnce(&mut CommandBuilder),
    ) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_dongbo"));
        command.args(["--today", TODAY]);
        command.args(args);
        fix_environment(&mut command);
        let state = state_folder();
        command.env("XDG_STATE_HOME", state.path());
        prepare(&mut command);
        Self::run(columns, rows, command, Some(state))
    }

    /// A shell with job control, to which `$DONGBO` is the program.
    pub fn in_shell(columns: u16, rows: u16) -> Self {
        let mut command = CommandBuilder::new("sh");
        command.arg("-i");
        fix_environment(&mut command);
        command.env("PS1", "$ ");
        let program = format!("{} --today {TODAY}", env!("CARGO_BIN_EXE_dongbo"));
        command.env("DONGBO", program);
        let state = state_folder();
        command.env("XDG_STATE_HOME", state.path());
        Self::run(columns, rows, command, Some(state))
    }

    fn run(columns: u16, rows: u16, command: CommandBuilder, state: Option<Folder>) -> Self {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system()
            .openpty(size)
            .expect("a pseudo-terminal");
        let child = pair
            .slave
            .spawn_command(command)
            .expect("the program starts");
        let mut output = pair.master.try_clone_reader().expect("its output");
        let keys = pair.master.take_writer().expect("its input");
        let [rows, columns] = [rows, columns].map(|size| NonZeroU16::new(size).expect("a size"));
        let screen = Arc::new((
            Mutex::new(vt100::Parser::new(rows, columns, 1000)),
            Condvar::new(),
        ));
        let shown = Arc::clone(&screen);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                shown.0.lock().expect("the screen").process(&bytes[..count]);
                shown.1.notify_all();
            }
        });
        Self {
            master: pair.master,
            keys,
            child,
            screen,
            _state: state,
        }
    }

    pub fn press(&mut self, keys: &str) -> &mut Self {
        self.keys
            .write_all(keys.as_bytes())
            .expect("the keys arrive");
        self.keys.flush().expect("the keys arrive");
        self
    }

    /// Waits until the screen is as `wanted` says.
    #[track_caller]
    pub fn wait(&mut self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) -> &mut Self {
        let start = Instant::now();
        let (screen, changed) = &*self.screen;
        let mut parser = screen.lock().expect("the screen");
        while !wanted(parser.screen()) {
            let shown = parser.screen().contents();
            assert!(
                start.elapsed() < DEADLINE,
                "waited for {what}; the screen shows:\n{shown}"
            );
            parser = changed
                .wait_timeout(parser, Duration::from_millis(200))
                .expect("the screen")
                .0;
        }
        drop(parser);
        self
    }

    /// Waits until the screen shows `text` and the menu below it has been drawn to its last entry.
    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Self {
        self.wait(text, |screen| {
            let shown = screen.contents();
            let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            joined.contains(text) && is_whole(&shown)
        })
    }

    /// Waits until the whole menu is drawn and this entry is highlighted; gives that screen.
    #[track_caller]
    pub fn highlights(&mut self, entry: &str) -> String {
        let seen = std::cell::RefCell::new(String::new());
        self.wait(entry, |screen| {
            let shown = screen.contents();
            let found = is_whole(&shown) && is_highlighted(&shown, entry);
            *seen.borrow_mut() = shown;
            found
        });
        seen.into_inner()
    }

    /// Reads what comes before the first click.
    #[track_caller]
    pub fn reads_to_the_first_click(&mut self) -> &mut Self {
        loop {
            let shown = self.menu();
            let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            if joined.contains("Thao tác 1/") {
                return self;
            }
            self.press(ENTER).changes_from(&shown);
        }
    }

    /// Reads what comes before a click.
    #[track_caller]
    pub fn reads_to_click(&mut self, place: &str) -> &mut Self {
        loop {
            let shown = self.menu();
            if shown.contains(place) {
                return self;
            }
            self.press(ENTER).changes_from(&shown);
        }
    }

    /// Reads the parts of a screen to its last.
    #[track_caller]
    pub fn reads_to_the_last_part(&mut self) -> String {
        loop {
            let shown = self.menu();
            if !shown.contains("Xem tiếp") {
                return shown;
            }
            self.press(ENTER).changes_from(&shown);
        }
    }

    /// Waits until a menu is drawn to its end and waits for a key; gives that screen.
    #[track_caller]
    pub fn menu(&mut self) -> String {
        let seen = std::cell::RefCell::new(String::new());
        self.wait("a menu", |screen| {
            let shown = screen.contents();
            let found = is_whole(&shown) && shown.contains('❯') && screen.hide_cursor();
            *seen.borrow_mut() = shown;
            found
        });
        seen.into_inner()
    }

    /// Waits until the screen is another one.
    #[track_caller]
    pub fn changes_from(&mut self, before: &str) -> &mut Self {
        self.wait("another screen", |screen| screen.contents() != before)
    }

    /// The screen, and what it has scrolled away.
    pub fn everything(&self) -> String {
        let mut parser = self.screen.0.lock().expect("the screen");
        let screen = parser.screen_mut();
        screen.set_scrollback(usize::MAX);
        let above = screen.scrollback();
        let mut all = screen.contents();
        for back in (0..above).rev() {
            screen.set_scrollback(back);
            all += "\n";
            all += screen.contents().lines().last().unwrap_or_default();
        }
        all
    }

    pub fn contents(&self) -> String {
        self.screen
            .0
            .lock()
            .expect("the screen")
            .screen()
            .contents()
    }

    fn cursor_hidden(&self) -> bool {
        self.screen
            .0
            .lock()
            .expect("the screen")
            .screen()
            .hide_cursor()
    }

    /// Gives the window another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        let size = [rows, columns].map(|size| NonZeroU16::new(size).expect("a size"));
        self.screen
            .0
            .lock()
            .expect("the screen")
            .screen_mut()
            .set_size(size[0], size[1]);
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        self.master.resize(size).expect("a resize");
    }

    /// Drags the window to another size, until the screen is as `wanted` says: a size that comes just before a prompt
    /// waits is not noticed, and followed by another.
    #[track_caller]
    pub fn drag(&mut self, columns: u16, rows: u16, wanted: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !wanted(&self.contents()) {
            assert!(start.elapsed() < DEADLINE, "{}", self.contents());
            self.resize(columns - 1, rows);
            self.resize(columns, rows);
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits for the end; gives the exit code.
    pub fn end(&mut self) -> u32 {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("the program") {
                return status.exit_code();
            }
            assert!(
                start.elapsed() < DEADLINE,
                "the program goes on; the screen shows:\n{}",
                self.contents()
            );
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Fails unless the program, which has ended, left the cursor visible and the terminal's modes as they were.
    #[track_caller]
    pub fn is_given_back(&mut self) {
        self.wait("the cursor", |screen| !screen.hide_cursor());
        assert!(self.is_cooked(), "the terminal's modes are as they were");
    }

    /// Whether the terminal echoes and gathers lines, as a shell needs it to.
    fn is_cooked(&self) -> bool {
        let modes = format!(
            "{:?}",
            self.master
                .get_termios()
                .expect("the terminal's modes")
                .local_flags
        );
        modes.contains("ECHO") && modes.contains("ICANON") && modes.contains("ISIG")
    }

    pub fn signal(&self, name: &str) {
        let id = self
            .child
            .process_id()
            .expect("the program runs")
            .to_string();
        let status = std::process::Command::new("kill")
            .args(["-s", name, &id])
            .status();
        assert!(status.expect("kill is there").success());
    }
}

/// A folder for the state of one run.
fn state_folder() -> Folder {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    Folder::new(&format!("state-{}", NEXT.fetch_add(1, Ordering::SeqCst)))
}

fn fix_environment(command: &mut CommandBuilder) {
    for (name, value) in ENVIRONMENT {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        }
    }
}

/// How menus end: the last entry, and an entry above it. A menu that is being cleared loses its last entries first.
const ENDS: [(&str, &str); 18] = [
    ("Dừng ở đây", ""),
    ("Khác: ", ""),
    ("Quay lại chỗ đang làm", ""),
    ("Ghi tờ hướng dẫn", "Xong, kết thúc"),
    ("Mở trong trình duyệt", "Quay lại chỗ đang làm"),
    ("Trang https://", "Quay lại chỗ đang làm"),
    ("Gặp trục trặc, cần giúp", "Xong, kết thúc"),
    ("Quay lại thao tác đang làm", "Dừng để gọi tổng đài"),
    ("Quay lại chỗ đang dở", "Dừng để gọi tổng đài"),
    ("chuyện không có ở trên, quay lại, dừng", ""),
    ("Gặp trục trặc, cần giúp", "Xem tiếp"),
    ("Quay lại thao tác đang làm", "Xem tiếp"),
    ("Đang ở màn hình khác", "Xong, kết thúc"),
    ("Đang ở màn hình khác", "Dừng để gọi tổng đài"),
    ("Đang ở màn hình khác", "Xem tiếp"),
    ("Ở lại màn hình này", ""),
    ("Đóng chương trình", ""),
    ("Người tiếp theo", "được che"),
];

/// Whether a menu is drawn to its end.
fn is_whole(shown: &str) -> bool {
    let last = last_line(shown).unwrap_or_default();
    ENDS.iter()
        .any(|(end, above)| entry(last).starts_with(end) && shown.contains(above))
        // The end of the entry for the ways out, on its second line.
        || last.ends_with(" dừng")
        || last.ends_with("dừng…")
        || last == "trục trặc"
}

/// The text of a line of a menu: without its mark and its digit.
fn entry(line: &str) -> &str {
    line.trim_start_matches(|c: char| c == '❯' || c == ' ' || c.is_ascii_digit())
}

/// Whether the highlight is on an entry.
pub fn is_highlighted(shown: &str, wanted: &str) -> bool {
    let mut lines = shown.lines().map(str::trim);
    lines.any(|line| line.starts_with('❯') && entry(line).starts_with(wanted))
}

fn last_line(contents: &str) -> Option<&str> {
    contents
        .lines()
        .rev()
        .map(str::trim)
        .find(|line| !line.is_empty())
}

/// The line of the click at hand: `▶ Đăng nhập`, with the step's number before it.
const CASE_1_PLACES: [&str; 4] = [
    "Bước 1/3 · Thao tác 1/9",
    "Bước 2/3 · Thao tác 5/5",
    "Lặp lại 7/7",
    "Bước 3/3 · Thao tác 9/9",
];

#[test]
fn enter_all_the_way_reaches_the_end_of_case_1() {
    let mut terminal = Terminal::new(80, 24, &["--case", "1"]);
    terminal
        .shows("Trường hợp 1: 3 bước, 29 thao tác")
        .reads_to_the_first_click();
    let mut seen = Vec::new();
    for number in 1..=29 {
        // 14 clicks, seven again, eight more.
        let place = match number {
            1..=9 => format!("Bước 1/3 · Thao tác {number}/9"),
            10..=14 => format!("Bước 2/3 · Thao tác {}/5", number - 9),
            15..=21 => format!("Bước 3/3 · Thao tác 1/9 · Lặp lại {}/7", number - 14),
            _ => format!("Bước 3/3 · Thao tác {}/9", number - 20),
        };
        terminal.shows(&place).press(ENTER);
        seen.push(place);
    }
    for place in CASE_1_PLACES {
        assert!(seen.iter().any(|seen| seen.ends_with(place)));
    }
    terminal.shows("Xong trường hợp 1: 3 bước, 29 thao tác.");
    let last = terminal.reads_to_the_last_part();
    for address in [
        "https://dichvucong.quangnam.gov.vn",
        "https://dichvucong.gov.vn",
    ] {
        let alone = last.lines().any(|line| line.trim() == address);
        assert!(
            alone,
            "{address} has a line of its own beside the other: {last}"
        );
    }
    terminal.press(ENTER);
    assert_eq!(terminal.end(), 0);
    terminal.is_given_back();
    assert!(
        terminal.contents().contains("Nếu phải gọi 18001096, nói"),
        "the ending stays on the screen"
    );
}

#[test]
fn enter_all_the_way_reaches_the_end_of_cases_2_and_3() {
    let mut terminal = Terminal::new(80, 24, &["--case", "2"]);
    terminal.reads_to_the_first_click();
    for number in 1..=17 {
        terminal
            .shows(&format!("Thao tác {number}/17"))
            .press(ENTER);
    }
    terminal.shows("Xong trường hợp 2: 17 thao tác.");
    terminal.reads_to_the_last_part();
    terminal.press(ENTER);
    assert_eq!(terminal.end(), 0);

    let mut terminal = Terminal::new(80, 24, &["--case", "3"]);
    assert!(terminal.reads_to_the_last_part().contains("18001096"));
    terminal.press(ENTER);
    assert_eq!(terminal.end(), 0);
}

#[test]
fn the_triage_leads_to_a_case_and_back_to_the_very_start() {
    // With room for the line that says that it went back.
    let mut terminal = Terminal::new(80, 28, &[]);
    let mut screens = vec![terminal.menu()];
    assert!(screens[0].contains("Câu 1"));
    // One account, an old card, nine digits, not added yet; that is right; three pages; two clicks.
    for _ in 0..4 + 1 + 3 + 2 {
        let last = screens.last().expect("a screen").clone();
        terminal.press(ENTER).changes_from(&last);
        screens.push(terminal.menu());
    }
    assert!(screens[4].contains("→ Trường hợp 1"));
    assert!(screens[10].contains("Thao tác 3/9"));
    // The entry "Quay lại" is the second of a click's menu; Esc goes back too.
    terminal.press(DOWN).wait("the entry", |screen| {
        is_highlighted(&screen.contents(), "Quay lại")
    });
    let marked = terminal.menu();
    terminal.press(ENTER).changes_from(&marked);
    for screen in screens.iter().rev().skip(1) {
        // The answer that was given is marked.
        let shown = terminal.menu();
        // So is that it was gone back to, by Esc; blank lines make room for that.
        let lines = |screen: &str| -> Vec<String> {
            let lines = screen.lines().filter(|line| !line.trim().is_empty());
            let lines = lines.filter(|line| !line.contains("← Đã quay lại một bước."));
            lines.map(|line| line.replace(" (đang chọn)", "")).collect()
        };
        assert_eq!(lines(&shown), lines(screen));
        terminal.press("\u{1b}");
        if *screen != screens[0] {
            terminal.changes_from(&shown);
        }
    }
    // At the very start there is nothing before: Esc draws the same screen again.
    terminal.shows("Câu 1").press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn trouble_leads_to_a_remedy_to_the_hotline_and_back() {
    let mut terminal = Terminal::new(80, 24, &["--case", "1"]);
    terminal.reads_to_the_first_click();
    let click = terminal.menu();
    terminal
        .press(&[DOWN, DOWN].concat())
        .highlights("Gặp trục trặc");
    terminal
        .press(ENTER)
        .shows("Gặp chuyện gì?")
        .press(ENTER)
        .shows("Trang không mở được");
    terminal.shows("Làm gì tiếp?").press(DOWN);
    terminal
        .wait("the entry", |screen| {
            is_highlighted(&screen.contents(), "Vẫn chưa được")
        })
        .press(ENTER);
    terminal.shows("Cần tổng đài giúp");
    assert_snapshot!(terminal.menu());
    terminal.press(DOWN).wait("the entry", |screen| {
        is_highlighted(&screen.contents(), "Quay lại thao tác đang làm")
    });
    let marked = terminal.menu();
    terminal.press(ENTER).changes_from(&marked);
    assert_eq!(terminal.menu(), click);
    terminal.press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn what_is_too_long_for_the_screen_is_shown_part_by_part() {
    let mut terminal = Terminal::new(40, 24, &["--case", "1"]);
    let mut shown = String::new();
    let mut parts = 0;
    while !terminal.menu().contains("Thao tác 1/9") {
        let screen = terminal.menu();
        assert_eq!(screen.lines().count(), screen.trim_end().lines().count());
        parts += usize::from(screen.contains("Xem tiếp"));
        shown.push_str(&screen);
        terminal.press(ENTER).changes_from(&screen);
    }
    assert!(parts >= 2, "{shown}");
    for whole in ["gác máy", "CH Play", "69/2024", "Đà Nẵng", "hết giá trị"] {
        assert!(shown.contains(whole), "{whole} in {shown}");
    }
    // Esc in the middle of the parts goes back one part.
    terminal
        .press("\u{1b}")
        .wait("a part", |screen| screen.contents().contains("Xem tiếp"))
        .press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn the_number_to_call_is_on_the_last_part_and_stays_with_all_else_when_the_walk_is_over() {
    let mut terminal = Terminal::new(40, 24, &["--case", "1"]);
    terminal
        .reads_to_the_first_click()
        .press(&[DOWN, DOWN].concat());
    terminal.highlights("Gặp trục trặc");
    terminal
        .press(ENTER)
        .shows("Gặp chuyện gì?")
        .press(UP)
        .highlights("Khác: ");
    terminal.press(ENTER).shows("Muốn làm gì khác?");
    terminal.press(ENTER).shows("Cần tổng đài giúp");
    terminal.menu();
    terminal.drag(40, 17, |shown| shown.contains("Xem tiếp"));
    let mut parts = vec![terminal.menu()];
    while !is_highlighted(&parts[parts.len() - 1], "Dừng để gọi tổng đài") {
        let shown = parts[parts.len() - 1].clone();
        terminal.press(ENTER).changes_from(&shown);
        parts.push(terminal.menu());
    }
    assert!(parts.len() > 1);
    assert!(parts[0].contains("Cần tổng đài giúp") && parts[0].contains("18001096"));
    assert!(parts[parts.len() - 1].contains("18001096"));
    // A part can be read again.
    terminal.press(UP).highlights("Khác: ");
    terminal.press(ENTER).shows("Muốn làm gì khác?");
    let marked = terminal.highlights("Xem phần trước");
    terminal.press(ENTER).changes_from(&marked);
    let before = &parts[parts.len() - 2];
    assert_eq!(terminal.menu(), *before);
    terminal.press(ENTER).changes_from(before);
    terminal.menu();
    terminal.press(ENTER);
    assert_eq!(terminal.end(), 0);
    terminal.is_given_back();
    let left = terminal.contents();
    // The heading is above it; how to come back is below.
    for whole in [
        "dongbo --case 1.1.1",
        "18001096",
        "Khi gọi 18001096, nói",
        "Thao tác 1/9",
        "kể cả tổng",
    ] {
        assert!(left.contains(whole), "{whole} in {left}");
    }
    assert!(!left.contains('❯'), "{left}");
}

#[test]
fn a_key_that_is_held_down_does_not_run_through_what_has_to_be_read() {
    let mut terminal = Terminal::new(80, 24, &["--case", "1"]);
    terminal.shows("Cần có trong tay");
    // As a keyboard repeats it.
    for _ in 0..40 {
        terminal.press(ENTER);
        thread::sleep(Duration::from_millis(20));
    }
    terminal.shows("Để an toàn").menu();
    terminal.press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn keys_pressed_ahead_do_not_answer_what_has_to_be_read() {
    let mut terminal = Terminal::new(80, 24, &["--case", "1"]);
    terminal.shows("Cần có trong tay").press(&ENTER.repeat(20));
    // The first page was read, and none of the keys after it answers the next.
    terminal.shows("Để an toàn");
    terminal.reads_to_the_first_click().press(&ENTER.repeat(20));
    // Whoever knows the way may hurry to the code, and no further.
    terminal.shows("Thao tác 6/9").press(CTRL_C);
    assert_eq!(terminal.end(), 130);
    terminal.wait("where it stopped", |screen| {
        screen
            .contents()
            .contains("Đã dừng: Trường hợp 1 · Bước 1/3 · Thao tác 6/9.")
    });
}

#[test]
fn a_window_of_another_size_is_drawn_anew_at_once() {
    let mut terminal = Terminal::new(80, 24, &["--case", "1"]);
    terminal.reads_to_the_first_click();
    let wide = terminal.menu();
    terminal.drag(40, 24, |shown| {
        shown.starts_with(" Bước 1/3 · Thao tác 1/9")
    });
    terminal.menu();
    terminal.drag(80, 24, |shown| shown == wide);
    terminal.menu();
    terminal.press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn an_answer_that_is_changed_is_the_one_that_enter_keeps() {
    let mut terminal = Terminal::new(
        80,
        24,
        &["--answer", "accounts=one", "--answer", "paper=cccd"],
    );
    let review = terminal.menu();
    assert!(review.contains("→ Trường hợp 2"), "{review}");
    terminal
        .press(&[DOWN, DOWN].concat())
        .wait("the entry", |screen| {
            is_highlighted(&screen.contents(), "Sửa câu 2")
        });
    terminal.press(ENTER).wait("the answer", |screen| {
        let shown = screen.contents();
        is_highlighted(&shown, "CĂN CƯỚC CÔNG DÂN") && shown.contains("(đang chọn)")
    });
    terminal.menu();
    terminal.press(ENTER).wait("the answers", |screen| {
        screen.contents().contains("→ Trường hợp 2")
    });
    assert_eq!(terminal.menu(), review);
    terminal.press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn arrow_keys_never_eat_or_double_a_line() {
    for (columns, rows) in [(80, 24), (48, 24), (40, 26), (20, 44)] {
        let mut terminal = Terminal::new(columns, rows, &["--case", "1"]);
        terminal
            .reads_to_the_first_click()
            .press(ENTER)
            .shows("Thao tác 2/9")
            .press(ENTER);
        terminal.wait("the third click", |screen| {
            let shown = screen.contents();
            let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            joined.contains("Thao tác 3/9") && joined.ends_with("Dừng ở đây")
        });
        let before = terminal.highlights("Xong");
        let plain = |text: &str| text.replace('❯', " ");
        // Down to the last entry, up again, once around the top, and back: every screen but for the mark is the same.
        let entries = [
            "Xong",
            "Quay lại",
            "Gặp trục trặc",
            "Đang ở màn hình",
            "Dừng ở đây",
        ];
        for (key, index) in [
            (DOWN, 1),
            (DOWN, 2),
            (DOWN, 3),
            (UP, 2),
            (UP, 1),
            (UP, 0),
            (UP, 4),
            (DOWN, 0),
        ] {
            let now = terminal.press(key).highlights(entries[index]);
            assert_eq!(plain(&before), plain(&now), "at {columns} columns");
        }
        assert_eq!(terminal.contents(), before, "at {columns} columns");
        // Keys that come faster than screens are drawn show nowhere and are all obeyed.
        terminal.press(&[DOWN, UP, DOWN, DOWN, UP, DOWN].concat());
        assert_eq!(plain(&before), plain(&terminal.highlights("Gặp trục trặc")));
        terminal.press(CTRL_C);
        assert_eq!(terminal.end(), 130);
    }
}

#[test]
fn screens_are_whole_at_80_and_at_40_columns() {
    for columns in [80, 40] {
        let mut terminal = Terminal::new(columns, 24, &["--case", "1"]);
        terminal
            .reads_to_the_first_click()
            .press(ENTER)
            .shows("Thao tác 2/9")
            .press(ENTER)
            .shows("Thao tác 3/9");
        assert_snapshot!(format!("terminal_{columns}"), terminal.contents());
        terminal.press(CTRL_C);
        assert_eq!(terminal.end(), 130);
    }
}

#[test]
fn ctrl_c_anywhere_leaves_a_working_terminal() {
    for presses in [0, 1, 5, 18] {
        let mut terminal = Terminal::new(80, 24, &["--case", "2"]);
        terminal.reads_to_the_first_click();
        for number in 1..=presses {
            let place = if number <= 17 {
                format!("Thao tác {number}/17")
            } else {
                "Xong trường hợp 2".to_owned()
            };
            terminal
                .shows(&place)
                .press(if number <= 17 { ENTER } else { "" });
        }
        terminal.wait("a menu", vt100::Screen::hide_cursor);
        terminal.press(CTRL_C);
        assert_eq!(terminal.end(), 130, "after {presses} clicks");
        terminal.is_given_back();
    }
}

#[test]
fn signals_leave_a_working_terminal() {
    for name in ["TERM", "HUP", "INT"] {
        let mut terminal = Terminal::new(80, 24, &["--case", "1"]);
        terminal
            .reads_to_the_first_click()
            .wait("a menu", vt100::Screen::hide_cursor);
        terminal.signal(name);
        assert_eq!(terminal.end(), 130, "{name}");
        terminal.is_given_back();
    }
}

#[test]
fn a_signal_while_the_window_is_dragged_ends_the_program() {
    for _ in 0..10 {
        let mut terminal = Terminal::new(80, 24, &["--case", "1"]);
        terminal.menu();
        for step in 0..30 {
            terminal.resize(60 + step, 20 + step % 5);
            if step == 15 {
                terminal.signal("TERM");
            }
            thread::sleep(Duration::from_micros(500));
        }
        assert_eq!(terminal.end(), 130);
        terminal.is_given_back();
    }
}

#[test]
fn stopping_says_how_to_begin_again() {
    let mut terminal = Terminal::new(80, 24, &["--case", "1"]);
    terminal.reads_to_the_first_click().press(UP);
    terminal
        .wait("the last entry", |screen| {
            is_highlighted(&screen.contents(), "Dừng ở đây")
        })
        .press(ENTER)
        .shows("Mã của chỗ này: 1.1.1");
    terminal.highlights("Dừng, đóng chương trình");
    // Whoever did not mean it goes back.
    terminal.press("3").press(ENTER).shows("Trang đã mở chưa?");
    terminal.press(UP).highlights("Dừng ở đây");
    terminal.press(ENTER).shows("Dừng ở đây?").press(ENTER);
    assert_eq!(terminal.end(), 3);
    terminal.wait("how to begin again", |screen| {
        screen.contents().contains("--case 1")
    });
    assert!(
        terminal
            .contents()
            .contains("Đã dừng: Trường hợp 1 · Bước 1/3 · Thao tác 1/9.")
    );
}

#[test]
fn the_command_to_begin_again_is_one_that_no_shell_reads_more_into() {
    let name = "a;touch${IFS}x $(touch y) `touch z` \"'b";
    let folder = Folder::with_guide(name);
    let path = folder.path().to_string_lossy().into_owned();
    let mut terminal = Terminal::new(200, 40, &["--case", "3", "--guides", &path]);
    terminal.menu();
    terminal.press(CTRL_C);
    assert_eq!(terminal.end(), 130);
    let said = terminal.contents();
    let command = said
        .lines()
        .find_map(|line| line.trim().split_once("--guides "));
    let (_, quoted) = command.expect("how to begin again");
    let read = std::process::Command::new("sh")
        .args(["-c", &format!("printf %s {quoted}")])
        .output()
        .expect("sh runs");
    assert_eq!(String::from_utf8_lossy(&read.stdout), path);
}

#[test]
fn plain_and_dumb_terminals_get_lines() {
    for (args, term) in [
        (&["--case", "3", "--plain"][..], "xterm-256color"),
        (&["--case", "3"], "dumb"),
    ] {
        let mut terminal = Terminal::with(80, 24, args, |command| command.env("TERM", term));
        terminal.wait("numbered lines", |screen| {
            screen.contents().contains("Gõ số")
        });
        assert!(!terminal.cursor_hidden());
        terminal.press("\r");
        assert_eq!(terminal.end(), 0);
    }
}

#[test]
fn a_window_too_small_for_a_menu_says_so_and_goes_on_when_it_is_larger() {
    const TOO_SMALL: &str = "Cửa sổ nhỏ quá";
    let too_small = |screen: &vt100::Screen| screen.contents().contains(TOO_SMALL);
    for rows in [1, 2, 4] {
        let mut terminal = Terminal::new(80, rows, &["--case", "3"]);
        terminal.wait("the words", too_small).press("matkhau\r\r");
        terminal.drag(80, 24, |shown| {
            shown.contains("Vừa có chữ gõ vào cửa sổ này")
        });
        assert!(!terminal.menu().contains("matkhau"));
        terminal.press(CTRL_C);
        assert_eq!(terminal.end(), 130, "{rows} rows");
        terminal.is_given_back();
    }
    let mut terminal = Terminal::new(80, 24, &["--case", "2"]);
    terminal.reads_to_the_first_click();
    let click = terminal.press(DOWN).highlights("Quay lại thao tác trước");
    terminal.drag(20, 4, |shown| shown.contains("Ctrl-C"));
    terminal.drag(80, 24, |shown| *shown == click);
    terminal.drag(80, 2, |shown| shown.contains(TOO_SMALL));
    terminal.press(CTRL_C);
    assert_eq!(terminal.end(), 130);
    terminal.is_given_back();
}

#[test]
fn output_paused_just_after_an_answer_keeps_no_key_and_no_signal_from_ending_the_program() {
    const CTRL_S: &str = "\u{13}";
    for ends_by_key in [true, false] {
        let mut terminal = Terminal::new(80, 24, &["--case", "2"]);
        let shown = terminal.menu();
        // The next screen has to be read: keys are dropped for a moment after it is drawn.
        terminal.press(ENTER).changes_from(&shown).press(CTRL_S);
        if ends_by_key {
            terminal.press(CTRL_C);
        } else {
            terminal.signal("TERM");
        }
        assert_eq!(terminal.end(), 130);
    }
}

#[test]
fn a_terminal_that_goes_away_ends_the_program() {
    let mut terminal = Terminal::new(80, 24, &["--case", "1"]);
    terminal
        .reads_to_the_first_click()
        .wait("a menu", vt100::Screen::hide_cursor);
    let id = terminal.child.process_id().expect("the program runs");
    // Closing every handle on the master hangs the line up.
    let Terminal {
        master,
        keys,
        mut child,
        ..
    } = terminal;
    drop((master, keys));
    terminate_reader(id);
    let start = Instant::now();
    while child.try_wait().expect("the program").is_none() {
        assert!(
            start.elapsed() < DEADLINE,
            "the program goes on without a terminal"
        );
        thread::sleep(Duration::from_millis(5));
    }
}

/// The reading thread still holds the line open; a signal of the kind that the kernel sends stands in for its end.
fn terminate_reader(id: u32) {
    let status = std::process::Command::new("kill")
        .args(["-s", "HUP", &id.to_string()])
        .status();
    assert!(status.expect("kill is there").success());
}

#[test]
fn a_small_window_says_that_there_are_more_ways_out_and_how_many_clicks_are_left() {
    let mut terminal = Terminal::new(40, 15, &["--case", "1"]);
    let shown = terminal.reads_to_the_first_click().menu();
    let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        joined.ends_with("Khác: quay lại, trục trặc, mở trang, dừng…"),
        "{shown}"
    );
    // The clicks after this one are not shown, but counted.
    assert!(
        !shown.contains("Đăng nhập") && shown.contains("… 8 thao tác nữa"),
        "{shown}"
    );
    terminal.press(CTRL_C);
    assert_eq!(terminal.end(), 130);
}
