//! Lines as bytes: roles become colours, or nothing, and letters lose their marks where the reader asks for that.
//! Colour is only ever a second sign. Every text that a person reads passes through here, but for commands to copy.

use std::borrow::Cow;
use std::fmt::Write as _;

use console::Style;

use crate::document::text::{Line, Role};
use crate::guide::unmarked;

/// How lines are painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paint {
    /// Whether they are coloured.
    pub colors: Colors,
    /// How their letters are written.
    pub letters: Letters,
}

/// Whether lines are coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// They are.
    On,
    /// They are not.
    Off,
}

/// How letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// With their marks.
    Marked,
    /// Without marks, for terminals that cannot show those of Vietnamese.
    Unmarked,
}

/// A line as it is written, without its end.
pub fn line(line: &Line, paint: Paint) -> String {
    let mut out = String::new();
    for (role, part) in line {
        let part = text(part, paint.letters);
        // Writing to a String cannot fail.
        let _ = write!(out, "{}", style(*role, paint.colors).apply_to(part));
    }
    out.truncate(out.trim_end().len());
    out
}

/// Lines as they are written, each with its end.
pub fn lines(lines: &[Line], paint: Paint) -> String {
    lines
        .iter()
        .flat_map(|one| [line(one, paint), "\n".to_owned()])
        .collect()
}

/// A text as it is written that is laid out already.
pub fn text(text: &str, letters: Letters) -> Cow<'_, str> {
    match letters {
        Letters::Marked => Cow::Borrowed(text),
        Letters::Unmarked => Cow::Owned(unmarked(text)),
    }
}

/// How text of a role looks.
fn style(role: Role, colors: Colors) -> Style {
    let style = Style::new().force_styling(colors == Colors::On);
    match role {
        Role::Plain => style,
        Role::Strong => style.bold(),
        Role::Dim => style.dim(),
        Role::Current => style.cyan().bold(),
        Role::Good => style.green(),
        Role::Warn => style.yellow(),
    }
}
