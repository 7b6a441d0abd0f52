//! The terminal's own state: its modes, its cursor, and how a panic gives them back.

use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(unix)]
pub(super) use unix::{raw, take_over};

/// A prompt is running whose panic is caught and mended.
static MENDING: AtomicBool = AtomicBool::new(false);

/// Makes a panic give the terminal back.
pub(super) fn restore_on_panic() {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !MENDING.load(Ordering::SeqCst) {
            restore();
            hook(info);
        }
    }));
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
    #[cfg(unix)]
    unix::as_found();
    #[cfg(not(unix))]
    let _ = console::Term::stderr().show_cursor();
}

#[cfg(unix)]
mod unix {
    //! The modes of a terminal.

    use std::fs::File;
    use std::io::{self, Write as _};
    use std::os::fd::AsFd as _;
    use std::sync::OnceLock;

    use nix::libc;
    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
    use nix::sys::termios::{FlowArg, SetArg, Termios, cfmakeraw, tcflow, tcgetattr, tcsetattr};

    /// The terminal, and the modes in which it was found.
    static FOUND: OnceLock<(File, libc::termios)> = OnceLock::new();

    /// Takes over a terminal: keys come one by one and show nowhere, and no key has a meaning to the terminal itself.
    pub(in super::super) fn take_over(terminal: File) -> io::Result<()> {
        let modes = tcgetattr(&terminal)?;
        let _ = FOUND.set((terminal, modes.into()));
        super::restore_on_panic();
        raw();
        Ok(())
    }

    /// Sets the modes in which a terminal that was taken over is read.
    pub(in super::super) fn raw() {
        set(|modes| {
            let output = modes.output_flags;
            cfmakeraw(modes);
            modes.output_flags = output;
        });
    }

    /// Sets the modes as they were found, and shows the cursor.
    pub(super) fn as_found() {
        if let Some((terminal, _)) = FOUND.get() {
            // Ends a pause of the output that Ctrl-S made: writing to a paused terminal waits for ever.
            let _ = tcflow(terminal, FlowArg::TCOON);
            set(|_| {});
            show_cursor();
        }
    }

    /// Sets the modes that were found, after a change. A terminal that is gone has none to set.
    fn set(change: impl FnOnce(&mut Termios)) {
        if let Some((terminal, modes)) = FOUND.get() {
            let mut modes = Termios::from(*modes);
            change(&mut modes);
            let _ = tcsetattr(terminal, SetArg::TCSANOW, &modes);
        }
    }

    /// Shows the cursor, unless the terminal takes no output: the program must be able to end then.
    fn show_cursor() {
        let output = io::stderr();
        let mut polled = [PollFd::new(output.as_fd(), PollFlags::POLLOUT)];
        if poll(&mut polled, PollTimeout::from(100u8)) == Ok(1) {
            let _ = (&output).write_all(b"\x1b[?25h");
        }
    }
}
