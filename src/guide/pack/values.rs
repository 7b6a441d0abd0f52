//! How values are packed that are no types of the guide's own.

use std::any::Any;
use std::borrow::Cow;
use std::sync::Arc;

use super::{Pack, Packer, Unpacker};

impl Pack for usize {
    fn pack(&self, to: &mut Packer) {
        to.number(*self);
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        from.number()
    }
}

impl Pack for bool {
    fn pack(&self, to: &mut Packer) {
        to.number((*self).into());
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        Some(from.number()? == 1)
    }
}

impl Pack for Cow<'static, str> {
    fn pack(&self, to: &mut Packer) {
        to.number(self.len());
        to.text.push_str(self);
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        let length = from.number()?;
        let end = from.at.checked_add(length)?;
        let text = from.text.get(from.at..end)?;
        from.at = end;
        Some(Cow::Borrowed(text))
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, to: &mut Packer) {
        to.number(self.is_some().into());
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        match from.number()? {
            0 => Some(None),
            1 => from.read().map(Some),
            _ => None,
        }
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, to: &mut Packer) {
        to.number(self.len());
        for item in self {
            item.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        let length = from.number()?;
        // No item is shorter than a character.
        let left = from.text.len().saturating_sub(from.at);
        let mut items = Self::with_capacity(length.min(left));
        for _ in 0..length {
            items.push(from.read()?);
        }
        Some(items)
    }
}

impl<T: Pack> Pack for Box<T> {
    fn pack(&self, to: &mut Packer) {
        T::pack(self, to);
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        from.read().map(Self::new)
    }
}

impl<A: Pack, B: Pack> Pack for (A, B) {
    fn pack(&self, to: &mut Packer) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        Some((from.read()?, from.read()?))
    }
}

/// A shared thing: 0 and itself where it is first met, after that its number.
impl<T: Pack + Any + Send + Sync> Pack for Arc<T> {
    fn pack(&self, to: &mut Packer) {
        let address = Self::as_ptr(self).addr();
        if let Some(number) = to.shared.get(&address) {
            return to.number(*number);
        }
        to.number(0);
        T::pack(self, to);
        let number = to.shared.len() + 1;
        to.shared.insert(address, number);
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        if let Some(index) = from.number()?.checked_sub(1) {
            let shared = Arc::clone(from.shared.get(index)?);
            return shared.downcast().ok();
        }
        let new = Self::new(from.read()?);
        from.shared.push(Self::clone(&new) as _);
        Some(new)
    }
}
