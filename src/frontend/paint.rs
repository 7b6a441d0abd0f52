//! Lines as bytes: roles become colours, or nothing. Colour is only ever a second sign.

use std::fmt::Write as _;

use console::Style;

use crate::document::text::{Line, Role};

/// Whether lines are coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// They are.
    On,
    /// They are not.
    Off,
}

/// A line as it is written, without its end.
pub fn line(line: &Line, colors: Colors) -> String {
    let mut out = String::new();
    for (role, text) in line {
        // Writing to a String cannot fail.
        let _ = write!(out, "{}", style(*role, colors).apply_to(text));
    }
    out.truncate(out.trim_end().len());
    out
}

/// Lines as they are written, each with its end.
pub fn lines(lines: &[Line], colors: Colors) -> String {
    lines
        .iter()
        .flat_map(|one| [line(one, colors), "\n".to_owned()])
        .collect()
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
