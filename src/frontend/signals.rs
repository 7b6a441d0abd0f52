//! The signals that end a walk, change its screen or bring it back: noticed where somebody waits for them, so that
//! whoever is asked something can be told how to come back.

use std::io::{self, Read as _};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use nix::sys::signal::{SigSet, Signal};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH};
use signal_hook::flag;
use signal_hook::low_level::pipe;

/// What has come in since it was last asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Raised {
    /// A signal that ends the program.
    pub ending: bool,
    /// The window has another size.
    pub resized: bool,
    /// The program was stopped and goes on.
    pub continued: bool,
}

/// Waits for signals. While it is readable, there is something to ask for.
#[derive(Debug)]
pub struct Signals {
    pipe: UnixStream,
    ending: Arc<AtomicBool>,
    resized: Arc<AtomicBool>,
    continued: Arc<AtomicBool>,
}

impl Signals {
    /// Takes over the signals. Errs when the system gives no handler or no pipe.
    pub fn watch() -> io::Result<Self> {
        let (pipe, ends) = UnixStream::pair()?;
        pipe.set_nonblocking(true)?;
        let signals = Self {
            pipe,
            ending: Arc::default(),
            resized: Arc::default(),
            continued: Arc::default(),
        };
        let watched = [
            (SIGINT, &signals.ending),
            (SIGQUIT, &signals.ending),
            (SIGTERM, &signals.ending),
            (SIGHUP, &signals.ending),
            (SIGWINCH, &signals.resized),
            (SIGCONT, &signals.continued),
        ];
        // Where these cannot be had, no signal is taken over.
        let ends: Vec<UnixStream> = watched
            .iter()
            .map(|_| ends.try_clone())
            .collect::<io::Result<_>>()?;
        for ((signal, raised), end) in watched.into_iter().zip(ends) {
            // In this order: whoever is woken finds the flag.
            flag::register(signal, Arc::clone(raised))?;
            pipe::register(signal, end)?;
        }
        Ok(signals)
    }

    /// What has come in since the last call.
    pub fn raised(&mut self) -> Raised {
        let mut bytes = [0; 64];
        while matches!(self.pipe.read(&mut bytes), Ok(1..)) {}
        Raised {
            ending: self.ending.swap(false, Ordering::SeqCst),
            resized: self.resized.swap(false, Ordering::SeqCst),
            continued: self.continued.swap(false, Ordering::SeqCst),
        }
    }
}

impl AsFd for Signals {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.pipe.as_fd()
    }
}

/// The signals of [`Signals`], and the one of Ctrl-Z: a thread that blocks them is never interrupted by one.
pub fn all() -> SigSet {
    [
        Signal::SIGINT,
        Signal::SIGQUIT,
        Signal::SIGTERM,
        Signal::SIGHUP,
        Signal::SIGWINCH,
        Signal::SIGCONT,
        Signal::SIGTSTP,
    ]
    .into_iter()
    .collect()
}
