//! The bytes of a terminal as keys.
//!
//! Nothing typed is kept: whatever is no key of the program's becomes [`Key::Typed`], which says only that it was there.

/// A key, or that something else came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// Enter, also that of the keypad.
    Enter,
    /// Esc.
    Escape,
    /// A digit, also one of the keypad.
    Digit(u8),
    /// `?`.
    Help,
    /// Ctrl-C.
    Interrupt,
    /// Ctrl-Z.
    Suspend,
    /// A letter, a blank, any other character, or a paste.
    Typed,
    /// A key without a meaning.
    Other,
}

/// Where the decoder is in a sequence of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// Outside a sequence.
    #[default]
    Ground,
    /// After ESC.
    Escape,
    /// After ESC `[`: the number of the first parameter, and whether anything else came.
    Csi { number: u16, is_plain: bool },
    /// After ESC `O`.
    Ss3,
    /// In a text that a terminal sends, to its end: BEL, or ESC `\`.
    Text,
    /// After an ESC in such a text.
    TextEscape,
}

/// Decodes what a terminal in raw mode sends.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    state: State,
    /// Whether a paste has begun and not ended.
    is_pasting: bool,
}

const ESC: u8 = 0x1b;

impl Decoder {
    /// The keys of some bytes that came in together. A sequence may begin in one call and end in another.
    pub(super) fn decode(&mut self, bytes: &[u8]) -> Vec<Key> {
        let keys: Vec<Key> = bytes.iter().filter_map(|byte| self.next(*byte)).collect();
        // A paste that never ends would keep every key away. A single key that comes alone is no part of one.
        if self.is_pasting && bytes.len() <= 3 && keys.is_empty() {
            let key = Self::default().decode(bytes);
            if matches!(key[..], [Key::Up | Key::Down | Key::Enter]) {
                self.is_pasting = false;
                return key;
            }
        }
        keys
    }

    /// Whether an ESC came whose sequence may still follow.
    pub(super) fn is_after_escape(&self) -> bool {
        self.state == State::Escape
    }

    /// The ESC that nothing followed, as a key.
    pub(super) fn lone_escape(&mut self) -> Option<Key> {
        self.state = State::Ground;
        self.outside_paste(Key::Escape)
    }

    fn next(&mut self, byte: u8) -> Option<Key> {
        // Ctrl-C ends the program even inside a sequence that never ends.
        if byte == 0x03 {
            *self = Self::default();
            return Some(Key::Interrupt);
        }
        match self.state {
            State::Ground if byte == ESC => self.go(State::Escape),
            State::Ground => self.outside_paste(plain(byte)),
            State::Escape => self.after_escape(byte),
            State::Ss3 => {
                self.state = State::Ground;
                self.outside_paste(application(byte))
            }
            State::Csi { number, is_plain } => self.in_csi(byte, number, is_plain),
            State::Text => match byte {
                0x07 => self.go(State::Ground),
                ESC => self.go(State::TextEscape),
                _ => None,
            },
            State::TextEscape if byte == b'\\' => self.go(State::Ground),
            State::TextEscape => self.go(State::Text),
        }
    }

    fn go(&mut self, state: State) -> Option<Key> {
        self.state = state;
        None
    }

    fn outside_paste(&self, key: Key) -> Option<Key> {
        (!self.is_pasting).then_some(key)
    }

    fn after_escape(&mut self, byte: u8) -> Option<Key> {
        let number = 0;
        self.state = match byte {
            b'[' => State::Csi {
                number,
                is_plain: true,
            },
            b'O' => State::Ss3,
            b']' | b'P' | b'X' | b'^' | b'_' => State::Text,
            // The first of two was pressed alone.
            ESC => return self.outside_paste(Key::Escape),
            _ => State::Ground,
        };
        match self.state {
            State::Ground => self.outside_paste(Key::Other),
            _ => None,
        }
    }

    fn in_csi(&mut self, byte: u8, number: u16, is_plain: bool) -> Option<Key> {
        match byte {
            b'0'..=b'9' => self.go(State::Csi {
                number: number
                    .saturating_mul(10)
                    .saturating_add((byte - b'0').into()),
                is_plain,
            }),
            0x20..=0x3f => self.go(State::Csi {
                number,
                is_plain: false,
            }),
            0x40..=0x7e => {
                self.state = State::Ground;
                match (byte, number) {
                    (b'~', 200) if is_plain => {
                        self.is_pasting = true;
                        Some(Key::Typed)
                    }
                    (b'~', 201) if is_plain => {
                        self.is_pasting = false;
                        None
                    }
                    (b'A', 0) if is_plain => self.outside_paste(Key::Up),
                    (b'B', 0) if is_plain => self.outside_paste(Key::Down),
                    _ => self.outside_paste(Key::Other),
                }
            }
            // Broken off: what comes now is no part of it.
            _ => {
                self.state = State::Ground;
                self.next(byte)
            }
        }
    }
}

/// A byte that is in no sequence.
fn plain(byte: u8) -> Key {
    match byte {
        b'\r' | b'\n' => Key::Enter,
        b'0'..=b'9' => Key::Digit(byte - b'0'),
        b'?' => Key::Help,
        0x1a => Key::Suspend,
        0x20..=0x7e | 0x80.. => Key::Typed,
        _ => Key::Other,
    }
}

/// A key of the keypad or an arrow in application mode, after ESC `O`.
fn application(byte: u8) -> Key {
    match byte {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'M' => Key::Enter,
        b'p'..=b'y' => Key::Digit(byte - b'p'),
        _ => Key::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(bytes: &[u8]) -> Vec<Key> {
        Decoder::default().decode(bytes)
    }

    #[test]
    fn keys_of_the_program_are_decoded_in_every_mode_of_the_terminal() {
        for (bytes, key) in [
            (&b"\x1b[A"[..], Key::Up),
            (b"\x1bOA", Key::Up),
            (b"\x1b[B", Key::Down),
            (b"\x1bOB", Key::Down),
            (b"\r", Key::Enter),
            (b"\n", Key::Enter),
            (b"\x1bOM", Key::Enter),
            (b"7", Key::Digit(7)),
            (b"\x1bOw", Key::Digit(7)),
            (b"?", Key::Help),
            (b"\x03", Key::Interrupt),
            (b"\x1a", Key::Suspend),
        ] {
            assert_eq!(keys(bytes), [key], "{bytes:?}");
            // The same key, its bytes one at a time.
            let mut decoder = Decoder::default();
            let one: Vec<Key> = bytes.iter().flat_map(|b| decoder.decode(&[*b])).collect();
            assert_eq!(one, [key], "{bytes:?}");
        }
    }

    #[test]
    fn keys_without_a_meaning_are_not_taken_for_typing() {
        for bytes in [
            &b"\x1b[1;5A"[..],
            b"\x1b[5~",
            b"\x1b[H",
            b"\x1b[Z",
            b"\x1b[24;80R",
            b"\x1b[?1;2c",
            b"\x1b[<0;10;10M",
            b"\x1bq",
            b"\x1bOH",
            b"\t",
            b"\x7f",
            b"\x08",
            b"\x04",
            b"\x00",
        ] {
            assert_eq!(keys(bytes), [Key::Other], "{bytes:?}");
        }
        for bytes in [&b"\x1b]0;x\x07"[..], b"\x1bP1$r\x1b\\"] {
            assert_eq!(keys(bytes), [], "{bytes:?}");
        }
    }

    #[test]
    fn letters_blanks_and_bytes_that_are_no_text_are_typing() {
        for bytes in ["a", " ", "q", "-", "ệ", "中"] {
            let found = keys(bytes.as_bytes());
            assert!(found.iter().all(|key| *key == Key::Typed), "{bytes}");
        }
        assert_eq!(keys(b"\x9b"), [Key::Typed]);
    }

    #[test]
    fn a_paste_is_typing_and_nothing_in_it_is_a_key() {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.decode(b"\x1b[200~a\r\n12\x1b[A"), [Key::Typed]);
        assert_eq!(decoder.decode(b"\r\rabc\x1b"), []);
        assert_eq!(decoder.decode(b"[201~"), []);
        assert_eq!(decoder.decode(b"\r"), [Key::Enter]);
    }

    #[test]
    fn a_paste_without_an_end_is_left_by_a_key_that_comes_alone() {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.decode(b"\x1b[200~"), [Key::Typed]);
        assert_eq!(decoder.decode(b"\r"), [Key::Enter]);
        assert_eq!(decoder.decode(b"\r"), [Key::Enter]);
        assert_eq!(
            decoder.decode(b"\x1b[200~\x03"),
            [Key::Typed, Key::Interrupt]
        );
    }

    #[test]
    fn an_escape_is_a_key_once_nothing_follows_it() {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.decode(b"\x1b"), []);
        assert!(decoder.is_after_escape());
        assert_eq!(decoder.lone_escape(), Some(Key::Escape));
        assert_eq!(decoder.decode(b"\x1b\x1b[A"), [Key::Escape, Key::Up]);
    }
}
