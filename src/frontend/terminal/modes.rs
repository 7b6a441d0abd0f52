//! The terminal's own state: its modes, its cursor, and the signals that would leave it broken.

use std::io::{self, Write as _};
use std::panic;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use console::Term;

/// A signal has come in.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);
/// The window has got another size since the prompt was drawn.
static RESIZED: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);
/// How many signals that the handler has not seen yet end nothing: console raises one when a new size breaks a prompt off.
static RAISED: AtomicUsize = AtomicUsize::new(0);
/// A line is being read: nothing breaks that off.
static READING: AtomicBool = AtomicBool::new(false);
/// A prompt is running whose panic is caught and mended.
static MENDING: AtomicBool = AtomicBool::new(false);
/// How long a program has to end by itself after a signal. A prompt that the signal broke off needs far less.
const GRACE: Duration = Duration::from_millis(200);
/// How long a signal is held that may be one of console's.
const PATIENCE: Duration = Duration::from_secs(1);

/// Takes over the signals that end a program, makes a panic give the terminal back, and keeps keys from showing.
/// Errs when another handler is there already.
pub(super) fn take_over() -> io::Result<()> {
    ctrlc::set_handler(on_signal).map_err(io::Error::other)?;
    let hook = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !MENDING.load(Ordering::SeqCst) {
            restore();
            hook(info);
        }
    }));
    keys::quiet();
    resize::watch()
}

/// Forgets that the window has got another size.
pub(super) fn forget_resize() {
    RESIZED.store(false, Ordering::SeqCst);
}

/// Whether the window has got another size since it was last forgotten.
pub(super) fn is_resized() -> bool {
    RESIZED.load(Ordering::SeqCst)
}

/// Whether a new size of the window has just broken a prompt off. Then console has raised a signal, which ends nothing.
pub(super) fn resized() -> bool {
    let resized = is_resized();
    if resized {
        // In this order: the handler reads them in the other one.
        RAISED.fetch_add(1, Ordering::SeqCst);
        forget_resize();
    }
    resized
}

/// Whether the signal that has come in is one that console raised. While the window has a new size, that is known only
/// once the prompt has been broken off or another is drawn.
fn is_raised() -> bool {
    let start = Instant::now();
    loop {
        let resized = is_resized();
        let one_less = |raised: usize| raised.checked_sub(1);
        if RAISED
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, one_less)
            .is_ok()
        {
            return true;
        }
        if !resized || start.elapsed() > PATIENCE {
            return false;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Drops keys that were pressed and not read, until none comes in for so long; gives whether Ctrl-C is among them.
pub(super) fn drop_typed_ahead(quiet: Duration) -> bool {
    keys::drop_typed_ahead(quiet)
}

/// Notes a signal; the prompt that it breaks off does the rest. One that came in between two prompts, or while a line
/// is read, breaks nothing off, and no prompt on Windows is: then the program is ended from here. A new size of the
/// window ends nothing.
fn on_signal() {
    if !READING.load(Ordering::SeqCst) && is_raised() {
        return;
    }
    INTERRUPTED.store(true, Ordering::SeqCst);
    if !cfg!(windows) {
        std::thread::sleep(GRACE);
    }
    restore();
    std::process::exit(130);
}

/// Whether a signal has come in.
pub(super) fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Does `work` with the terminal as people know it, gathering and echoing lines.
pub(super) fn reading_lines<T>(work: impl FnOnce() -> T) -> T {
    READING.store(true, Ordering::SeqCst);
    keys::as_found();
    let done = work();
    keys::quiet();
    READING.store(false, Ordering::SeqCst);
    done
}

/// Does `work`, whose panic is mended by the caller and not reported.
pub(super) fn mending<T>(work: impl FnOnce() -> T) -> std::thread::Result<T> {
    MENDING.store(true, Ordering::SeqCst);
    let done = panic::catch_unwind(panic::AssertUnwindSafe(work));
    MENDING.store(false, Ordering::SeqCst);
    done
}

/// Gives the terminal back: modes and cursor. A terminal that is gone has none.
pub(super) fn restore() {
    keys::resume_output();
    keys::as_found();
    let _ = Term::stderr().show_cursor();
    let _ = io::stderr().flush();
}

#[cfg(unix)]
mod keys {
    //! What the terminal does with keys by itself.

    use std::io::{BufRead as _, stdin};
    use std::os::fd::AsFd as _;
    use std::sync::OnceLock;
    use std::time::Duration;

    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
    use nix::sys::termios::{
        FlowArg, InputFlags, LocalFlags, SetArg, Termios, tcflow, tcgetattr, tcsetattr,
    };

    /// What Ctrl-C gives where it is read as a key.
    const CTRL_C: u8 = 3;

    /// The modes in which the terminal was found, as plain numbers that any thread may hold.
    static FOUND: OnceLock<Option<nix::libc::termios>> = OnceLock::new();

    /// Keeps keys from showing, from waiting for Enter, and Ctrl-C from throwing away what is being drawn: pressed
    /// between two prompts, they are read by the next one.
    pub(super) fn quiet() {
        let found = FOUND.get_or_init(|| tcgetattr(stdin()).ok().map(Into::into));
        if let Some(modes) = found {
            let mut modes = Termios::from(*modes);
            modes
                .local_flags
                .remove(LocalFlags::ECHO | LocalFlags::ICANON | LocalFlags::ISIG);
            // Without ISIG, Ctrl-C would not end the pause that Ctrl-S makes of the output.
            modes.input_flags.remove(InputFlags::IXON);
            // A terminal that is gone has no modes to set.
            let _ = tcsetattr(stdin(), SetArg::TCSANOW, &modes);
        }
    }

    /// Drops keys until none comes in for so long; gives whether Ctrl-C is among them.
    pub(super) fn drop_typed_ahead(quiet: Duration) -> bool {
        let mut interrupted = false;
        let mut input = stdin().lock();
        while !interrupted && is_pressed_within(quiet) {
            // Without gathering lines, one reading takes what is there. A terminal that is gone says so at the prompt.
            let Ok(keys @ [_, ..]) = input.fill_buf() else {
                break;
            };
            interrupted |= keys.contains(&CTRL_C);
            let count = keys.len();
            input.consume(count);
        }
        interrupted
    }

    /// Whether a key waits to be read, or is pressed within so long.
    fn is_pressed_within(quiet: Duration) -> bool {
        let input = stdin();
        let mut polled = [PollFd::new(input.as_fd(), PollFlags::POLLIN)];
        let timeout = PollTimeout::try_from(quiet).unwrap_or(PollTimeout::ZERO);
        matches!(poll(&mut polled, timeout), Ok(1..))
    }

    /// Ends a pause of the output that Ctrl-S made: writing to a paused terminal waits for ever.
    pub(super) fn resume_output() {
        let _ = tcflow(stdin(), FlowArg::TCOON);
    }

    /// Gives back the modes in which the terminal was found.
    pub(super) fn as_found() {
        if let Some(Some(modes)) = FOUND.get() {
            let _ = tcsetattr(stdin(), SetArg::TCSANOW, &Termios::from(*modes));
        }
    }
}

#[cfg(not(unix))]
mod keys {
    //! Elsewhere a key shows only while a line is read.

    pub(super) fn quiet() {}

    pub(super) fn as_found() {}

    pub(super) fn resume_output() {}

    pub(super) fn drop_typed_ahead(_quiet: std::time::Duration) -> bool {
        false
    }
}

#[cfg(unix)]
mod resize {
    //! Notices when the window gets another size: a prompt that waits for a key is broken off.

    use std::io;
    use std::sync::Arc;

    use signal_hook::consts::SIGWINCH;
    use signal_hook::flag;

    pub(super) fn watch() -> io::Result<()> {
        flag::register(SIGWINCH, Arc::clone(&super::RESIZED)).map(drop)
    }
}

#[cfg(not(unix))]
mod resize {
    //! Elsewhere a new size is noticed with the next key.

    pub(super) fn watch() -> std::io::Result<()> {
        Ok(())
    }
}
