//! What keys mean at a prompt: which of them reach it, and which break it off.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::guard::{BREAK, DOWN, ENTER, UP};
use super::key::Key;
use super::{Broken, Choices, Why};

/// A prompt that waits for a key.
#[derive(Debug)]
pub(super) struct Gate {
    choices: Choices,
    highlight: usize,
    /// After a digit: the entry that was highlighted before it, and when it came.
    before_digit: Option<(usize, Instant)>,
    /// When a key came, or else the prompt was opened.
    since: Instant,
}

impl Gate {
    pub(super) fn new(choices: Choices) -> Self {
        Self {
            choices,
            highlight: choices.highlight,
            before_digit: None,
            since: Instant::now(),
        }
    }
}

/// How soon after a digit another one makes it a number, which is typing. Later it moves the highlight again.
const NUMBER: Duration = Duration::from_secs(1);

/// The most keys that are kept for later prompts.
const MOST_KEYS: usize = 64;

/// Whether keys that came in together are typing: all are where one is, or where two are a number.
pub(super) fn are_typed(keys: &[Key]) -> bool {
    let is_number = |two: &[Key]| matches!(two, [Key::Digit(_), Key::Digit(_)]);
    keys.contains(&Key::Typed) || keys.windows(2).any(is_number)
}

/// How long no input must come in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quiet {
    length: Duration,
    /// When it has not come in for so long.
    at: Instant,
}

/// What the thread that reads the keyboard and the one that prompts share.
#[derive(Debug, Default)]
pub(super) struct Inner {
    /// Whether the terminal is read.
    pub(super) is_reading: bool,
    /// The prompt that waits.
    pub(super) gate: Option<Gate>,
    /// Why the last prompt was broken off.
    pub(super) broken: Option<Broken>,
    /// While input is thrown away: how long none must come in.
    pub(super) quiet: Option<Quiet>,
    /// Keys that no prompt has used yet.
    keys: VecDeque<Key>,
    /// Whether something was typed and no Enter has ended it.
    is_typing: bool,
    /// What breaks every prompt off, if it has come.
    urgent: Option<Why>,
}

impl Inner {
    /// Takes keys that came in together.
    pub(super) fn take(&mut self, keys: &[Key]) {
        // Where only what was there already is thrown away, nothing is waited for.
        if let Some(quiet) = self.quiet.as_mut().filter(|quiet| !quiet.length.is_zero()) {
            quiet.at = Instant::now() + quiet.length;
        }
        if are_typed(keys) {
            self.keys.clear();
            self.keys.push_back(Key::Typed);
            // The Enter that ends the typing may have come with it.
            self.keys
                .extend(keys.last().filter(|key| **key == Key::Enter));
        } else if self.quiet.is_none() {
            self.keys.extend(keys);
            self.keys.truncate(MOST_KEYS);
        } else if self.keys.back() == Some(&Key::Typed) {
            self.keys
                .extend(keys.last().filter(|key| **key == Key::Enter));
        }
    }

    /// Throws input away from now on, until none comes in for so long. That something was typed is not forgotten.
    pub(super) fn discard_until(&mut self, quiet: Duration) {
        self.quiet = Some(Quiet {
            length: quiet,
            at: Instant::now() + quiet,
        });
        if self.keys.front() != Some(&Key::Typed) {
            self.keys.clear();
        }
    }

    /// Whether there are keys for the next prompt.
    pub(super) fn has_keys(&self) -> bool {
        !self.keys.is_empty()
    }

    /// Takes all keys: whether something was typed, and whether Enter was pressed.
    pub(super) fn take_keys(&mut self) -> (bool, bool) {
        let keys = self.keys.make_contiguous();
        let taken = (are_typed(keys), keys.contains(&Key::Enter));
        self.keys.clear();
        taken
    }

    /// Notes that the window has another size.
    pub(super) fn resize(&mut self) {
        self.urgent.get_or_insert(Why::Resized);
    }

    /// Forgets that the window has another size.
    pub(super) fn forget_resize(&mut self) {
        self.urgent = self.urgent.filter(|why| *why != Why::Resized);
    }

    /// Notes that the program is to end.
    pub(super) fn interrupt(&mut self) {
        self.urgent = Some(Why::Interrupted);
    }

    /// Notes that the terminal is gone.
    pub(super) fn hang_up(&mut self) {
        self.forget_resize();
        self.urgent.get_or_insert(Why::HungUp);
        self.is_reading = false;
    }

    /// What breaks every prompt off, if it has come.
    pub(super) fn urgent(&self) -> Option<Why> {
        self.urgent
    }

    /// The next bytes for the prompt that waits, if there is one and there are any. The prompt has ended after [`ENTER`]
    /// and [`BREAK`].
    pub(super) fn deliver(&mut self) -> Option<Vec<u8>> {
        if let (Some(gate), Some(why)) = (&self.gate, self.urgent()) {
            let highlight = gate.highlight;
            return Some(self.break_off(Broken { why, highlight }));
        }
        loop {
            let gate = self.gate.as_mut()?;
            let key = self.keys.pop_front()?;
            gate.since = Instant::now();
            if let Some(bytes) = Self::pass(gate, key, &mut self.is_typing) {
                if bytes == [ENTER] {
                    self.gate = None;
                }
                return Some(bytes);
            }
            let highlight = match key {
                // The first digit of a number moved it.
                Key::Digit(_) => gate
                    .before_digit
                    .map_or(gate.highlight, |(before, _)| before),
                _ => gate.highlight,
            };
            let why = match key {
                Key::Escape => {
                    self.is_typing = false;
                    Why::Escape
                }
                Key::Help if !gate.choices.is_about_typing => Why::Help,
                Key::Typed | Key::Digit(_) if self.is_typing && !gate.choices.is_about_typing => {
                    Why::Typed
                }
                _ => continue,
            };
            return Some(self.break_off(Broken { why, highlight }));
        }
    }

    /// When input is no longer thrown away, if none comes in.
    pub(super) fn quiet_at(&self) -> Option<Instant> {
        self.quiet.map(|quiet| quiet.at)
    }

    /// When the prompt that waits is broken off if no key comes.
    pub(super) fn idle_at(&self) -> Option<Instant> {
        let gate = self.gate.as_ref()?;
        Some(gate.since + gate.choices.idle?)
    }

    /// Breaks the prompt off if no key came for long.
    pub(super) fn deliver_idle(&mut self) -> Option<Vec<u8>> {
        let is_due = self.idle_at().is_some_and(|at| at <= Instant::now());
        let gate = self.gate.as_ref().filter(|_| is_due)?;
        let (why, highlight) = (Why::Idle, gate.highlight);
        Some(self.break_off(Broken { why, highlight }))
    }

    fn break_off(&mut self, broken: Broken) -> Vec<u8> {
        self.gate = None;
        self.broken = Some(broken);
        vec![BREAK]
    }

    /// What a key gives the prompt, if it is for it.
    fn pass(gate: &mut Gate, key: Key, is_typing: &mut bool) -> Option<Vec<u8>> {
        let count = gate.choices.count;
        let before_digit = gate.before_digit.take();
        let before_digit = before_digit.filter(|(_, at)| at.elapsed() < NUMBER);
        match key {
            Key::Up | Key::Down => {
                *is_typing = false;
                let step = if key == Key::Down { 1 } else { count - 1 };
                gate.highlight = (gate.highlight + step) % count;
                Some(vec![if key == Key::Down { DOWN } else { UP }])
            }
            Key::Enter if std::mem::take(is_typing) && gate.choices.is_about_typing => None,
            Key::Enter => Some(vec![ENTER]),
            Key::Digit(_) if before_digit.is_some() || *is_typing => {
                gate.before_digit = before_digit;
                *is_typing = true;
                None
            }
            Key::Digit(digit) => {
                gate.before_digit = Some((gate.highlight, Instant::now()));
                let wanted = usize::from(digit).wrapping_sub(1);
                if wanted >= count {
                    return Some(Vec::new());
                }
                let from = std::mem::replace(&mut gate.highlight, wanted);
                let (key, steps) = if wanted < from {
                    (UP, from - wanted)
                } else {
                    (DOWN, wanted - from)
                };
                Some(vec![key; steps])
            }
            Key::Typed => {
                *is_typing = true;
                None
            }
            Key::Help if gate.choices.is_about_typing => {
                *is_typing = true;
                None
            }
            _ => None,
        }
    }
}
