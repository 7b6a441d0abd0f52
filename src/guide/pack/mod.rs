//! A whole guide as one text, and back: how the built-in guide is compiled in.
//!
//! Numbers are written six bits a character, and a text as its length and itself, so that what is unpacked holds slices
//! of the packed text. A shared thing is written where it is first met, and after that by its number. Unpacking runs no
//! rule: [`Packed`] is made only of a [`Guide`], whose every value is sound. A text that is not a packed guide gives
//! `None`.

mod values;

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

use super::model::Guide;

/// A guide as one text.
#[derive(Clone, Copy, Debug)]
pub struct Packed(&'static str);

impl Packed {
    /// Packs a guide. The text is never freed: what is unpacked from it holds slices of it.
    pub fn new(guide: &Guide) -> Self {
        let mut packer = Packer::default();
        guide.pack(&mut packer);
        Self(packer.text.leak())
    }

    /// The text that the build script has packed.
    pub(crate) const fn built(text: &'static str) -> Self {
        Self(text)
    }

    /// The packed text.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// The guide; `None` if the text is not a packed guide.
    pub fn unpack(self) -> Option<Guide> {
        let mut unpacker = Unpacker {
            text: self.0,
            at: 0,
            shared: Vec::new(),
        };
        let guide = unpacker.read()?;
        (unpacker.at == self.0.len()).then_some(guide)
    }
}

/// What can be written to a packed text and read from it again.
pub(super) trait Pack: Sized {
    fn pack(&self, to: &mut Packer);
    fn unpack(from: &mut Unpacker) -> Option<Self>;
}

/// Implements [`Pack`] for structs with named fields, for a struct around one value, or for an enum. Fields and variants
/// are written in the order in which they are listed; one that is not listed does not compile.
macro_rules! pack {
    ($($type:ident { $($field:ident),+ $(,)? })+) => {
        $(impl $crate::guide::pack::Pack for $type {
            fn pack(&self, to: &mut $crate::guide::pack::Packer) {
                let Self { $($field),+ } = self;
                $($field.pack(to);)+
            }

            fn unpack(from: &mut $crate::guide::pack::Unpacker) -> Option<Self> {
                $(let $field = from.read()?;)+
                Some(Self { $($field),+ })
            }
        })+
    };
    ($type:ident($inner:ident)) => {
        impl $crate::guide::pack::Pack for $type {
            fn pack(&self, to: &mut $crate::guide::pack::Packer) {
                let Self($inner) = self;
                $inner.pack(to);
            }

            fn unpack(from: &mut $crate::guide::pack::Unpacker) -> Option<Self> {
                from.read().map(Self)
            }
        }
    };
    (enum $type:ident {
        $($tag:literal: $variant:ident $(($($inner:ident),+))? $({ $($field:ident),+ })?),+ $(,)?
    }) => {
        impl $crate::guide::pack::Pack for $type {
            fn pack(&self, to: &mut $crate::guide::pack::Packer) {
                match self {
                    $(Self::$variant $(($($inner),+))? $({ $($field),+ })? => {
                        to.number($tag);
                        $($($inner.pack(to);)+)?
                        $($($field.pack(to);)+)?
                    })+
                }
            }

            fn unpack(from: &mut $crate::guide::pack::Unpacker) -> Option<Self> {
                match from.number()? {
                    $($tag => {
                        $($(let $inner = from.read()?;)+)?
                        $($(let $field = from.read()?;)+)?
                        Some(Self::$variant $(($($inner),+))? $({ $($field),+ })?)
                    })+
                    _ => None,
                }
            }
        }
    };
}
pub(super) use pack;

/// Writes a packed text.
#[derive(Default)]
pub(super) struct Packer {
    text: String,
    /// The numbers of the shared things that are written, from 1, by their addresses.
    shared: HashMap<usize, usize>,
}

impl Packer {
    /// Writes a number, its low bits first. The seventh bit of a character says that another follows.
    pub(super) fn number(&mut self, mut number: usize) {
        while number >= 64 {
            self.text.push(six_bits(number, 64));
            number >>= 6;
        }
        self.text.push(six_bits(number, 0));
    }
}

/// The low six bits of a number, and a seventh.
fn six_bits(number: usize, seventh: u8) -> char {
    let [low, ..] = number.to_le_bytes();
    char::from(low & 63 | seventh)
}

/// Reads a packed text.
pub(super) struct Unpacker {
    text: &'static str,
    /// The next byte.
    at: usize,
    /// The shared things that were read, by number from 1.
    shared: Vec<Arc<dyn Any + Send + Sync>>,
}

impl Unpacker {
    /// Reads a value of the type that is expected.
    pub(super) fn read<T: Pack>(&mut self) -> Option<T> {
        T::unpack(self)
    }

    /// Reads a number.
    pub(super) fn number(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = *self.text.as_bytes().get(self.at)?;
            self.at += 1;
            number |= usize::from(byte & 63).checked_shl(shift)?;
            match byte {
                0..64 => return Some(number),
                64..128 => shift += 6,
                128.. => return None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    fn packed<T: Pack>(value: &T) -> &'static str {
        let mut packer = Packer::default();
        value.pack(&mut packer);
        packer.text.leak()
    }

    fn unpacker(text: &'static str) -> Unpacker {
        Unpacker {
            text,
            at: 0,
            shared: Vec::new(),
        }
    }

    #[test]
    fn numbers_of_any_size_are_packed_and_unpacked() {
        for number in [0, 1, 63, 64, 4095, 4096, 738_000, usize::MAX] {
            let text = packed(&number);
            assert_eq!(unpacker(text).number(), Some(number), "{text:?}");
        }
    }

    #[test]
    fn a_shared_thing_is_packed_once_and_shared_again() {
        let text = Arc::new(Cow::Borrowed("Đăng nhập"));
        let texts = packed(&vec![Arc::clone(&text), text]);
        assert_eq!(texts.matches("Đăng nhập").count(), 1);
        let read: Vec<Arc<Cow<'static, str>>> = unpacker(texts).read().unwrap_or_default();
        assert!(matches!(&read[..], [one, other] if Arc::ptr_eq(one, other)));
        let is_slice = |text: &str| texts.as_bytes().as_ptr_range().contains(&text.as_ptr());
        assert!(read.iter().all(|text| is_slice(text)));
    }

    #[test]
    fn a_damaged_guide_unpacks_without_a_panic() {
        let built_in = include_str!(concat!(env!("OUT_DIR"), "/guide.packed"));
        assert!(Packed(built_in).unpack().is_some());
        let places = built_in.char_indices().step_by(199);
        for (at, c) in places {
            let (before, after) = (&built_in[..at], &built_in[at + c.len_utf8()..]);
            assert!(Packed(before).unpack().is_none(), "cut at {at}");
            let _ = Packed(format!("{before}\u{7F}{after}").leak()).unpack();
        }
    }

    #[test]
    fn a_text_that_is_not_packed_unpacks_to_nothing() {
        for text in ["", "\u{7F}", "é", "\u{3}ab", "\u{2}aé", "\u{1}a\u{0}"] {
            assert!(Packed(text).unpack().is_none(), "{text:?}");
            assert_eq!(
                unpacker(text).read::<(Cow<'_, str>, usize)>(),
                match text {
                    "\u{1}a\u{0}" => Some((Cow::Borrowed("a"), 0)),
                    _ => None,
                }
            );
        }
        let endless = "\u{7F}".repeat(64).leak();
        assert_eq!(unpacker(endless).number(), None);
        let other: Option<(Arc<usize>, Arc<Cow<'static, str>>)> =
            unpacker("\u{0}\u{5}\u{1}").read();
        assert!(other.is_none(), "a number is no text");
    }
}
