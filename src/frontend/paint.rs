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
    /// How they are coloured.
    pub colors: Colors,
    /// How their letters are written.
    pub letters: Letters,
}

/// Whether lines are coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// They are, from the palette of 256 colours.
    On,
    /// They are not, but what matters is bold: the terminal's few colours may be unreadable on its background.
    Bold,
    /// They are not, and nothing is bold.
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
    let style = Style::new().force_styling(colors != Colors::Off);
    let style = match role {
        Role::Strong | Role::Current | Role::Warn => style.bold(),
        Role::Plain | Role::Dim | Role::Good => style,
        // Black and white of the palette of 256, which terminals do not redefine.
        Role::Scan if colors == Colors::On => style.color256(16).on_color256(231),
        Role::Scan => style.black().on_white(),
    };
    match color(role, colors) {
        Some(color) => style.color256(color),
        None => style,
    }
}

/// The colour of a role, as an index of the palette of 256 colours: its contrast is at least 4.5 to black and to white
/// (WCAG 2.2, 1.4.3).
pub fn color(role: Role, colors: Colors) -> Option<u8> {
    let color = match role {
        Role::Plain | Role::Strong | Role::Scan => None,
        Role::Dim => Some(243),
        Role::Current => Some(63),
        Role::Good => Some(29),
        Role::Warn => Some(131),
    };
    color.filter(|_| colors == Colors::On)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of red, green and blue of a colour of xterm's cube or of its greys.
    fn rgb(color: u8) -> [u8; 3] {
        let level = |index: u8| if index == 0 { 0 } else { 55 + 40 * index };
        assert!(color >= 16, "terminals differ in the colour {color}");
        match color - 16 {
            cube @ 0..216 => [cube / 36, cube / 6 % 6, cube % 6].map(level),
            grey => [8 + 10 * (grey - 216); 3],
        }
    }

    /// The relative luminance, as WCAG defines it.
    fn luminance(color: u8) -> f64 {
        let linear = |part: u8| match f64::from(part) / 255.0 {
            part if part <= 0.04045 => part / 12.92,
            part => ((part + 0.055) / 1.055).powf(2.4),
        };
        let [red, green, blue] = rgb(color).map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    #[test]
    fn every_colour_can_be_read_on_black_and_on_white() {
        use Role::{Current, Dim, Good, Plain, Strong, Warn};

        let roles = [Plain, Strong, Dim, Current, Good, Warn];
        let colors = roles.map(|role| color(role, Colors::On));
        assert_eq!(colors.iter().flatten().count(), 4);
        for color in colors.into_iter().flatten() {
            let (on_black, on_white) = (
                (luminance(color) + 0.05) / 0.05,
                1.05 / (luminance(color) + 0.05),
            );
            assert!(
                on_black >= 4.5 && on_white >= 4.5,
                "{color}: {on_black}, {on_white}"
            );
        }
    }
}
