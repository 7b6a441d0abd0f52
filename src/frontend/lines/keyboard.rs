//! Lines that a person types or a pipe gives, and the signals that come in meanwhile. What was read is wiped.

use std::io;

/// That a signal which ends the program came in while a line was awaited.
#[derive(Debug, thiserror::Error)]
#[error("interrupted")]
struct Interrupt;

/// Whether an error of reading is a signal that ends the program.
pub(super) fn is_interrupt(error: &io::Error) -> bool {
    matches!(error.get_ref(), Some(inner) if inner.is::<Interrupt>())
}

#[cfg(unix)]
pub use unix::Keyboard;

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io::{self, BufRead, IsTerminal as _, Read};
    use std::os::fd::AsFd as _;

    use nix::libc;
    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
    use nix::sys::termios::{InputFlags, SetArg, Termios, tcgetattr, tcsetattr};
    use zeroize::Zeroize as _;

    use crate::frontend::signals::Signals;

    use super::Interrupt;

    /// Stdin, line by line. While it is there, the signals that end the program are errors of reading.
    pub struct Keyboard {
        input: File,
        /// None where the system gives no means to notice signals: they end the program without a word then.
        signals: Option<Signals>,
        /// The modes of the terminal, if it is one.
        found: Option<libc::termios>,
        bytes: [u8; 1024],
        start: usize,
        end: usize,
    }

    impl Keyboard {
        /// Takes over the signals. On a terminal, Backspace takes a letter and not a byte from now on.
        pub fn new() -> io::Result<Self> {
            let input = File::from(io::stdin().as_fd().try_clone_to_owned()?);
            let mut found = None;
            if input.is_terminal() {
                let mut modes = tcgetattr(&input)?;
                found = Some(modes.clone().into());
                modes.input_flags.insert(InputFlags::IUTF8);
                tcsetattr(&input, SetArg::TCSANOW, &modes)?;
            }
            Ok(Self {
                input,
                signals: Signals::watch().ok(),
                found,
                bytes: [0; 1024],
                start: 0,
                end: 0,
            })
        }
    }

    impl BufRead for Keyboard {
        fn fill_buf(&mut self) -> io::Result<&[u8]> {
            while self.start == self.end {
                let signals = self.signals.as_ref().map(|signals| signals.as_fd());
                let polled = [self.input.as_fd()].into_iter().chain(signals);
                let polled = polled.map(|fd| PollFd::new(fd, PollFlags::POLLIN));
                let mut polled: Vec<PollFd<'_>> = polled.collect();
                // A signal may interrupt this, and is found below.
                let _ = poll(&mut polled, PollTimeout::NONE);
                let is_readable = polled[0].any() == Some(true);
                let raised = self.signals.as_mut().map(Signals::raised);
                if raised.is_some_and(|raised| raised.ending) {
                    return Err(io::Error::other(Interrupt));
                }
                if is_readable {
                    (self.start, self.end) = (0, self.input.read(&mut self.bytes)?);
                    break;
                }
            }
            Ok(&self.bytes[self.start..self.end])
        }

        fn consume(&mut self, count: usize) {
            let end = self.end.min(self.start + count);
            self.bytes[self.start..end].zeroize();
            self.start = end;
        }
    }

    impl Read for Keyboard {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = self.fill_buf()?.read(buffer)?;
            self.consume(count);
            Ok(count)
        }
    }

    impl Drop for Keyboard {
        fn drop(&mut self) {
            if let Some(modes) = self.found {
                let _ = tcsetattr(&self.input, SetArg::TCSANOW, &Termios::from(modes));
            }
        }
    }
}
