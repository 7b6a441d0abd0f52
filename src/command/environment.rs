//! What the environment says about the terminal, and what a reader asks for in it.

use std::env;
use std::ffi::OsString;
use std::num::NonZeroUsize;

use console::Term;

use crate::cli::{self, ColorWhen};
use crate::document::text::Symbols;
use crate::frontend::paint::{Colors, Letters};

/// Whether a variable is set and not empty.
pub(super) fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// A command line with the language that the environment asks for, unless it names one itself.
pub fn arguments(mut args: Vec<OsString>) -> Vec<OsString> {
    let is_lang = |arg: &OsString| arg.to_str().is_some_and(|arg| arg.starts_with("--lang"));
    let wanted = env::var_os("DONGBO_LANG").filter(|lang| !lang.is_empty());
    if let Some(lang) = wanted.filter(|_| !args.iter().any(is_lang)) {
        let at = args.len().min(1);
        args.splice(at..at, [OsString::from("--lang"), lang]);
    }
    args
}

/// How letters are written, by the command line or the environment.
pub fn letters(args: &[OsString]) -> Letters {
    if cli::no_diacritics(args) || is_set("DONGBO_NO_DIACRITICS") {
        Letters::Unmarked
    } else {
        Letters::Marked
    }
}

/// Which symbols can be shown: a Linux console's font has few, and a locale that is not UTF-8 none. Where letters are
/// wanted without their marks, symbols are likely to be missing too.
pub fn symbols(letters: Letters) -> Symbols {
    if is_utf8() && !is_terminal("linux") && letters == Letters::Marked {
        Symbols::Typographic
    } else {
        Symbols::Ascii
    }
}

/// Whether texts are UTF-8 in the locale. On Windows they are: the console takes them as such.
pub(super) fn is_utf8() -> bool {
    let mut locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(env::var_os)
        .filter(|locale| !locale.is_empty());
    let is_utf8 = |locale: OsString| {
        let locale = locale.to_string_lossy().to_ascii_lowercase();
        // `vi_VN.UTF-8@modifier`; macOS also has a mere `UTF-8`.
        let codeset = locale
            .split('@')
            .next()
            .and_then(|it| it.rsplit('.').next());
        matches!(codeset, Some("utf-8" | "utf8"))
    };
    cfg!(windows) || locale.next().is_some_and(is_utf8)
}

/// How a stream is coloured. `NO_COLOR` counts where it is not empty (no-color.org).
pub fn colors(when: ColorWhen, terminal: bool) -> Colors {
    let unwanted = || is_set("NO_COLOR") || is_dumb();
    let is_wanted = match when {
        ColorWhen::Always => true,
        ColorWhen::Auto => terminal && !unwanted(),
        ColorWhen::Never => false,
    };
    match (is_wanted, has_palette()) {
        (false, _) => Colors::Off,
        (true, false) => Colors::Bold,
        (true, true) => Colors::On,
    }
}

/// Whether the terminal has 256 colours. Windows' console has, and sets no variable.
fn has_palette() -> bool {
    let is_named = |term: OsString| term.to_string_lossy().contains("256color");
    cfg!(windows) || is_set("COLORTERM") || env::var_os("TERM").is_some_and(is_named)
}

/// Whether the terminal cannot move its cursor, for all that is known of it. On Windows it need not have a type.
pub(super) fn is_dumb() -> bool {
    is_terminal("dumb") || (cfg!(unix) && !is_set("TERM"))
}

/// Whether the terminal is of this type.
fn is_terminal(name: &str) -> bool {
    env::var_os("TERM").is_some_and(|term| term == name)
}

/// The width of stdout: the terminal's, else what `COLUMNS` says, else 80.
pub fn stdout_columns() -> usize {
    let given = || env::var("COLUMNS").ok()?.parse::<NonZeroUsize>().ok();
    Term::stdout()
        .size_checked()
        .map(|(_, columns)| usize::from(columns))
        .or_else(|| given().map(usize::from))
        .unwrap_or(80)
        .clamp(20, 100)
}

/// The width of stderr: the terminal's, else that of stdout.
pub(super) fn stderr_columns() -> usize {
    Term::stderr()
        .size_checked()
        .map_or_else(stdout_columns, |(_, columns)| usize::from(columns))
}
