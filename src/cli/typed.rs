//! Commands that are printed to be typed.

use std::ffi::OsString;

/// The program as it was called, as the first word of a command to type again.
pub fn program(args: &[OsString]) -> String {
    let given = args.first().and_then(|name| name.to_str());
    let given = given.filter(|name| !name.is_empty() && !name.contains(char::is_control));
    quoted(given.unwrap_or("dongbo"))
}

/// A name as a word of a command that can be copied: no shell runs or splits what is in it.
pub fn quoted(name: &str) -> String {
    let plain = |c: char| {
        c.is_alphanumeric()
            || matches!(c, '/' | '.' | '-' | '_' | ':')
            || (cfg!(windows) && c == '\\')
    };
    if !name.is_empty() && name.chars().all(plain) {
        name.to_owned()
    } else {
        format!("'{}'", name.replace('\'', "'\\''"))
    }
}
