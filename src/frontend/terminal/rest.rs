//! How long a screen of a demo is still shown.

use std::time::Duration;

/// How long a screen is still shown, and whether that is paused.
#[derive(Default)]
pub(super) struct Rest {
    pub(super) left: Duration,
    pub(super) is_paused: bool,
}

impl Rest {
    /// Another screen for so long, in the same pause.
    pub(super) fn again(&self, left: Duration) -> Self {
        let is_paused = self.is_paused;
        Self { left, is_paused }
    }
}
