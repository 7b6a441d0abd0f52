//! The QR code of an address, as dark and light modules.

use qrcodegen::{QrCode, QrCodeEcc};

/// A QR code.
pub(super) struct Qr(QrCode);

impl Qr {
    /// The code of exactly this text; none where it is too long for one.
    pub(super) fn new(text: &str) -> Option<Self> {
        QrCode::encode_text(text, QrCodeEcc::Medium).ok().map(Self)
    }

    /// How many modules it has on each side.
    pub(super) fn size(&self) -> usize {
        usize::try_from(self.0.size()).unwrap_or_default()
    }

    /// Its rows from top to bottom; of each its modules from left to right, and whether they are dark.
    pub(super) fn rows(&self) -> impl Iterator<Item = impl Iterator<Item = bool>> {
        let size = self.0.size();
        (0..size).map(move |y| (0..size).map(move |x| self.0.get_module(x, y)))
    }
}
