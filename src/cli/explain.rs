//! What clap finds wrong, as one of our own kinds.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command as Clap};

use crate::error::Usage;
use crate::guide::rule::guess::closest;

/// What clap found wrong with a command line for `clap`.
pub(super) fn usage(error: &clap::Error, clap: &Clap) -> Usage {
    let named = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(name)) => Some(name.clone()),
        Some(ContextValue::Strings(names)) => names.first().cloned(),
        _ => None,
    };
    // clap shows an option with its value's name; its own name is all that is wanted.
    let bare = |name: String| name.split([' ', '=']).next().unwrap_or_default().to_owned();
    let given = named(ContextKind::InvalidArg).map(bare).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument if given.starts_with('-') => {
            let known = clap
                .get_arguments()
                .chain(clap.get_subcommands().flat_map(Clap::get_arguments));
            let longs: Vec<String> = known
                .filter_map(Arg::get_long)
                .map(|long| format!("--{long}"))
                .collect();
            let meant = closest(&given, longs.iter().map(String::as_str)).map(str::to_owned);
            // An option that exists, but not for this command.
            match meant {
                Some(meant) if meant == given => Usage::Misplaced(given),
                meant => Usage::UnknownOption(given, meant),
            }
        }
        ErrorKind::UnknownArgument => Usage::Unexpected(given),
        ErrorKind::InvalidSubcommand => {
            let given = named(ContextKind::InvalidSubcommand).unwrap_or_default();
            // As they are typed: those behind `guide` with it.
            let mut typed: Vec<(&str, String)> = Vec::new();
            for command in clap.get_subcommands() {
                let name = command.get_name();
                typed.push((name, name.to_owned()));
                let nested = command.get_subcommands().map(Clap::get_name);
                typed.extend(nested.map(|nested| (nested, format!("{name} {nested}"))));
            }
            let meant = closest(&given, typed.iter().map(|(name, _)| *name)).and_then(|meant| {
                let full = typed.iter().find(|(name, _)| *name == meant);
                full.map(|(_, full)| full.clone())
            });
            Usage::UnknownCommand(given, meant)
        }
        ErrorKind::ArgumentConflict => Usage::GivenTwice(given),
        ErrorKind::TooManyValues => Usage::TakesNoValue(given),
        ErrorKind::InvalidValue
        | ErrorKind::NoEquals
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues => Usage::NeedsValue(given),
        ErrorKind::InvalidUtf8 => Usage::NotText,
        _ => Usage::Other,
    }
}
