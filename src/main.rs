//! The program: parse, run, exit code.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::panic;
use std::process::ExitCode;

use dongbo::cli::{self, ColorWhen};
use dongbo::error::Error;
use dongbo::{command, report};

fn main() -> ExitCode {
    let args: Vec<_> = env::args_os().collect();
    let lang = cli::lang(&args);
    match panic::catch_unwind(|| {
        cli::parse(args, lang)
            .map_err(Error::from)
            .and_then(command::run)
    }) {
        Ok(Ok(exit)) => exit.into(),
        Ok(Err(error)) if error.is_closed_pipe() => ExitCode::SUCCESS,
        Ok(Err(error)) => {
            let colors = command::colors(ColorWhen::Auto, io::stderr().is_terminal());
            // Where even stderr is closed there is nobody to tell; the exit code says it.
            let _ = io::stderr().write_all(report::report(&error, lang, colors).as_bytes());
            error.exit_code()
        }
        Err(_) => {
            let _ = io::stderr().write_all(report::panicked(lang).as_bytes());
            ExitCode::FAILURE
        }
    }
}
