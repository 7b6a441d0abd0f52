//! What changed between two versions, as lines: each change after a sign, the old and the new text on separate lines.

use crate::document::{Detail, How};

use super::blocks::Writer;
use super::{Line, Role};

impl Writer {
    pub(super) fn change(&self, how: How, what: &str, details: &[Detail]) -> Vec<Line> {
        let (role, sign) = match how {
            How::New => (Role::Good, "+ "),
            How::Gone => (Role::Warn, "- "),
            How::Changed => (Role::Plain, "~ "),
            How::Moved => (Role::Plain, "^ "),
            How::Renamed => (Role::Plain, "= "),
        };
        let mut lines = self.prose(role, 0, sign, what);
        let inset = self.inset().max(2);
        for detail in details {
            lines.extend(match detail {
                Detail::About(text) => self.prose(Role::Dim, inset, "", text),
                Detail::Old(text) => self.prose(Role::Warn, inset, "- ", text),
                Detail::New(text) => self.prose(Role::Good, inset, "+ ", text),
            });
        }
        lines
    }
}
