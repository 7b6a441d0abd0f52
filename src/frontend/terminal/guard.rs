//! Reads the keyboard in place of dialoguer, which would take letters and blanks for answers.
//!
//! A thread reads the terminal and decides. dialoguer reads a pseudo-terminal that is put in place of stdin, and meets
//! only [`UP`], [`DOWN`], [`ENTER`] and [`BREAK`] there. What was typed is thrown away and its memory is wiped.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::pty::openpty;
use nix::sys::signal::{SigmaskHow, Signal, kill};
use nix::sys::termios::{FlushArg, SetArg, cfmakeraw, tcflush, tcgetattr, tcsetattr};
use nix::unistd::{Pid, dup2_stdin};
use zeroize::Zeroize as _;

use crate::frontend::signals::{self, Signals};

use super::gate::{Gate, Inner, are_typed};
use super::key::{Decoder, Key};
use super::rest::Rest;
use super::{Broken, Choices, Why, modes};

/// What dialoguer takes for the arrow up.
pub(super) const UP: u8 = b'k';
/// What dialoguer takes for the arrow down.
pub(super) const DOWN: u8 = b'j';
/// What dialoguer takes for Enter.
pub(super) const ENTER: u8 = b'\r';
/// What ends a prompt of dialoguer's without an answer.
pub(super) const BREAK: u8 = b'q';

/// How long an ESC is waited for to be the beginning of a sequence.
const SEQUENCE: Duration = Duration::from_millis(50);
/// How long the program has to end by itself after a signal.
const GRACE: Duration = Duration::from_millis(500);

/// The keyboard of a terminal. Its thread reads until the program ends.
pub(super) struct Guard {
    shared: Arc<Shared>,
    wake: UnixStream,
}

#[derive(Default)]
struct Shared {
    inner: Mutex<Inner>,
    changed: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Guard {
    /// Takes over the keyboard and the signals. Errs, with the terminal as it was, where no thread or no
    /// pseudo-terminal can be had.
    pub(super) fn new() -> io::Result<Self> {
        let terminal = File::from(io::stdin().as_fd().try_clone_to_owned()?);
        let pair = openpty(None, None)?;
        let mut modes = tcgetattr(&pair.slave)?;
        cfmakeraw(&mut modes);
        tcsetattr(&pair.slave, SetArg::TCSANOW, &modes)?;
        let (wake, woken) = UnixStream::pair()?;
        woken.set_nonblocking(true)?;
        let shared = Arc::<Shared>::default();
        // Only the thread is interrupted by signals: a read of dialoguer's never is.
        let before = signals::all().thread_swap_mask(SigmaskHow::SIG_BLOCK)?;
        let started = Signals::watch().and_then(|signals| {
            let thread = Thread {
                terminal: terminal.try_clone()?,
                prompt: pair.master.into(),
                signals,
                woken,
                shared: Arc::clone(&shared),
                decoder: Decoder::default(),
                escape: None,
                end: None,
            };
            let builder = std::thread::Builder::new().name("keyboard".to_owned());
            builder.spawn(move || thread.run())
        });
        if let Err(error) = started {
            let _ = before.thread_set_mask();
            return Err(error);
        }
        modes::take_over(terminal)?;
        dup2_stdin(&pair.slave)?;
        shared.lock().is_reading = true;
        let guard = Self { shared, wake };
        guard.wake();
        Ok(guard)
    }

    /// Forgets that the window has another size. A change from here on breaks the next prompt.
    pub(super) fn forget_resize(&self) {
        self.shared.lock().forget_resize();
    }

    /// Waits until no input has come in for `quiet`, throwing it away. Gives why there is nothing to prompt for, if
    /// there is not.
    pub(super) fn wait_for_quiet(&self, quiet: Duration) -> Option<Why> {
        let mut inner = self.shared.lock();
        inner.discard_until(quiet);
        self.wake();
        while inner.quiet.is_some() && inner.urgent().is_none() {
            let changed = self.shared.changed.wait(inner);
            inner = changed.unwrap_or_else(PoisonError::into_inner);
        }
        inner.quiet = None;
        inner.urgent()
    }

    /// Waits until a screen was shown for the rest of its time. A letter or a blank pauses, and the next one has it go on;
    /// Enter ends the wait.
    /// Gives why it was broken off, if it was.
    pub(super) fn rest(&self, rest: &mut Rest) -> Option<Why> {
        let mut inner = self.shared.lock();
        let mut since = Instant::now();
        loop {
            if !rest.is_paused {
                rest.left = rest.left.saturating_sub(since.elapsed());
                since = Instant::now();
            }
            let (is_typed, is_skipped) = inner.take_keys();
            if inner.urgent().is_some() || rest.left.is_zero() || is_skipped {
                return inner.urgent();
            }
            if is_typed {
                rest.is_paused = !rest.is_paused;
                since = Instant::now();
            }
            inner = if rest.is_paused {
                let changed = self.shared.changed.wait(inner);
                changed.unwrap_or_else(PoisonError::into_inner)
            } else {
                let changed = self.shared.changed.wait_timeout(inner, rest.left);
                changed.unwrap_or_else(PoisonError::into_inner).0
            };
        }
    }

    /// Does `select`, which prompts with dialoguer, while the keys go there that `choices` allow. Gives what it gave, or
    /// why it was broken off.
    pub(super) fn prompt<T>(
        &self,
        choices: Choices,
        select: impl FnOnce() -> T,
    ) -> Result<T, Broken> {
        {
            let mut inner = self.shared.lock();
            if let Some(why) = inner.urgent() {
                let highlight = choices.highlight;
                return Err(Broken { why, highlight });
            }
            // What an earlier prompt has not read is no answer to this one.
            let _ = tcflush(io::stdin(), FlushArg::TCIFLUSH);
            inner.gate = Some(Gate::new(choices));
            if inner.has_keys() || choices.idle.is_some() {
                self.wake();
            }
        }
        let selected = select();
        let mut inner = self.shared.lock();
        inner.gate = None;
        match inner.broken.take() {
            Some(broken) => Err(broken),
            None => Ok(selected),
        }
    }

    fn wake(&self) {
        // Where the pipe is full, the thread is being woken already.
        let _ = (&self.wake).write(&[0]);
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.shared.lock().is_reading = false;
        modes::restore();
    }
}

/// The thread that reads the terminal.
struct Thread {
    terminal: File,
    /// The pseudo-terminal that dialoguer reads.
    prompt: File,
    signals: Signals,
    woken: UnixStream,
    shared: Arc<Shared>,
    decoder: Decoder,
    /// When an ESC counts as a key.
    escape: Option<Instant>,
    /// When the program is ended from here.
    end: Option<Instant>,
}

impl Thread {
    fn run(mut self) {
        // The thread was started with the signals blocked.
        let _ = signals::all().thread_unblock();
        loop {
            let is_reading = self.shared.lock().is_reading;
            let readable = self.wait(is_reading);
            let raised = self.signals.raised();
            while matches!((&self.woken).read(&mut [0; 64]), Ok(1..)) {}
            if raised.ending {
                self.interrupt();
            }
            if raised.continued && is_reading {
                modes::raw();
            }
            if raised.resized || raised.continued {
                self.shared.lock().resize();
                self.shared.changed.notify_all();
            }
            if readable {
                self.read();
            }
            self.pass_time(readable);
            self.deliver();
        }
    }

    /// Waits for a signal, for input where the terminal is read, and until the next moment at which there is something
    /// to do. Gives whether there is input.
    fn wait(&self, is_reading: bool) -> bool {
        let inner = self.shared.lock();
        let next = [self.escape, self.end, inner.quiet_at(), inner.idle_at()];
        drop(inner);
        let next = next.into_iter().flatten().min();
        let timeout = next.map_or(PollTimeout::NONE, |next| {
            let left = next.saturating_duration_since(Instant::now());
            // Rounded up: a wait that ends too early is only repeated.
            let left = left.as_micros().div_ceil(1000);
            PollTimeout::try_from(left).unwrap_or(PollTimeout::MAX)
        });
        let polled = |fd| PollFd::new(fd, PollFlags::POLLIN);
        let mut polled = [
            polled(self.signals.as_fd()),
            polled(self.woken.as_fd()),
            polled(self.terminal.as_fd()),
        ];
        let count = if is_reading { 3 } else { 2 };
        let _ = poll(&mut polled[..count], timeout);
        is_reading && polled[2].any() == Some(true)
    }

    /// Reads what has come in, and decodes it.
    fn read(&mut self) {
        let mut bytes = [0; 4096];
        let mut inner = self.shared.lock();
        if !inner.is_reading {
            return;
        }
        let keys = match self.terminal.read(&mut bytes) {
            Ok(count @ 1..) => self.decoder.decode(&bytes[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return,
            // The terminal is gone.
            Ok(_) | Err(_) => {
                inner.hang_up();
                self.shared.changed.notify_all();
                return;
            }
        };
        drop(inner);
        bytes.zeroize();
        let is_open = self.decoder.is_after_escape();
        self.escape = is_open.then(|| Instant::now() + SEQUENCE);
        self.take(&keys);
    }

    /// Takes keys that came in together.
    fn take(&mut self, keys: &[Key]) {
        if keys.contains(&Key::Interrupt) {
            self.interrupt();
        }
        if keys.contains(&Key::Suspend) && !are_typed(keys) {
            suspend();
            self.shared.lock().resize();
        }
        self.shared.lock().take(keys);
        self.shared.changed.notify_all();
    }

    /// Does what is due. Input that has just been read may not be all that was waiting.
    fn pass_time(&mut self, has_read: bool) {
        let now = Instant::now();
        let is_due = |at: Option<Instant>| at.is_some_and(|at| at <= now);
        if is_due(self.escape) {
            self.escape = None;
            if let Some(key) = self.decoder.lone_escape() {
                self.take(&[key]);
            }
        }
        let mut inner = self.shared.lock();
        if is_due(inner.quiet_at()) && !has_read {
            inner.quiet = None;
            self.shared.changed.notify_all();
        }
        drop(inner);
        if is_due(self.end) {
            // The prompt did not end: it is not there, or the terminal takes no output.
            modes::restore();
            std::process::exit(130);
        }
    }

    /// Notes that the program is to end; the prompt that is broken off does the rest.
    fn interrupt(&mut self) {
        self.end.get_or_insert(Instant::now() + GRACE);
        self.shared.lock().interrupt();
        self.shared.changed.notify_all();
    }

    /// Gives the open prompt the keys that are for it.
    fn deliver(&mut self) {
        let mut inner = self.shared.lock();
        while let Some(bytes) = inner.deliver().or_else(|| inner.deliver_idle()) {
            // Where nobody reads it any more, the prompt ends by itself.
            let _ = self.prompt.write_all(&bytes);
        }
    }
}

/// Stops the program as Ctrl-Z does elsewhere, with the terminal given back. Returns when it goes on.
fn suspend() {
    modes::restore();
    // To every process of the job, as a terminal sends it. This thread alone does not block the signal, so that it is
    // stopped before the call returns. Where there is no job control, nothing happens.
    let _ = kill(Pid::from_raw(0), Signal::SIGTSTP);
    modes::raw();
}
