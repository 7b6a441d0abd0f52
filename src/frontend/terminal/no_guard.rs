//! In place of the keyboard's guard where there is no pseudo-terminal, as on Windows: dialoguer reads the keyboard itself.
//!
//! What does not hold there: letters and blanks that dialoguer knows (`j`, `k`, `q`, the blank) move and answer, digits
//! do not, typing is not noticed, and a window of another size is drawn with the next key.

use std::io;
use std::time::Duration;

use super::rest::Rest;
use super::{Broken, Choices, Why, modes};

/// The keyboard of a terminal.
pub(super) struct Guard;

impl Guard {
    /// Takes over the signals. Errs when another handler is there already.
    pub(super) fn new() -> io::Result<Self> {
        // No prompt is broken off by a signal.
        let end = || {
            modes::restore();
            std::process::exit(130);
        };
        ctrlc::set_handler(end).map_err(io::Error::other)?;
        modes::restore_on_panic();
        Ok(Self)
    }

    /// Nothing: a new size is not noticed.
    pub(super) fn forget_resize(&self) {}

    /// Keys cannot be thrown away: only a long wait is one, for a moment.
    pub(super) fn wait_for_quiet(&self, quiet: Duration) -> Option<Why> {
        std::thread::sleep(quiet.min(Duration::from_millis(100)));
        None
    }

    /// Waits until a screen was shown for the rest of its time. No key pauses it.
    pub(super) fn rest(&self, rest: &mut Rest) -> Option<Why> {
        std::thread::sleep(rest.left);
        None
    }

    /// Does `select`, which prompts with dialoguer.
    pub(super) fn prompt<T>(
        &self,
        _choices: Choices,
        select: impl FnOnce() -> T,
    ) -> Result<T, Broken> {
        Ok(select())
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        modes::restore();
    }
}
