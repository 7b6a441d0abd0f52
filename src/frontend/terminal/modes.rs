//! The terminal's own state: its modes, its cursor, and the signals that would leave it broken.

use std::io::{self, Write as _};
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use console::Term;

/// A signal has come in.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);
/// A prompt is running whose panic is caught and mended.
static MENDING: AtomicBool = AtomicBool::new(false);
/// How long a program has to end by itself after a signal. A prompt that the signal broke off needs far less.
const GRACE: Duration = Duration::from_millis(200);

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
    Ok(())
}

/// Notes a signal; the prompt that it breaks off does the rest. One that came in between two prompts, or while a line
/// is read, breaks nothing off, and no prompt on Windows is: then the program is ended from here.
fn on_signal() {
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
    keys::as_found();
    let done = work();
    keys::quiet();
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
    keys::as_found();
    let _ = Term::stderr().show_cursor();
    let _ = io::stderr().flush();
}

#[cfg(unix)]
mod keys {
    //! What the terminal does with keys by itself.

    use std::io::stdin;
    use std::sync::OnceLock;

    use nix::sys::termios::{LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};

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
            // A terminal that is gone has no modes to set.
            let _ = tcsetattr(stdin(), SetArg::TCSANOW, &modes);
        }
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
}
