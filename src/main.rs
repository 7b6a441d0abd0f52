//! The program: parse, run, exit code.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::panic;
use std::process::ExitCode;

use dongbo::cli::{self, ColorWhen};
use dongbo::error::Error;
use dongbo::frontend::paint;
use dongbo::{command, report};

fn main() -> ExitCode {
    let args = command::arguments(env::args_os().collect());
    let (lang, letters) = (cli::lang(&args), command::letters(&args));
    let program = cli::program(&args);
    // Where even stderr is closed there is nobody to tell; the exit code says it.
    let tell = |text: &str| {
        let text = command::symbols(letters).of(text);
        io::stderr().write_all(paint::text(&text, letters).as_bytes())
    };
    match panic::catch_unwind(|| {
        cli::parse(args, lang, command::stdout_columns())
            .map_err(Error::from)
            .and_then(|cli| command::run(cli, letters))
    }) {
        Ok(Ok(exit)) => exit.into(),
        Ok(Err(error)) if error.is_closed_pipe() => ExitCode::SUCCESS,
        Ok(Err(error)) => {
            let colors = command::colors(ColorWhen::Auto, io::stderr().is_terminal());
            let _ = tell(&report::report(&error, &program, lang, colors));
            error.exit_code()
        }
        Err(_) => {
            let _ = tell(&report::panicked(lang));
            ExitCode::FAILURE
        }
    }
}
