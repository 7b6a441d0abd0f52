//! The command line as it is typed: clap's types and nothing else. What the values mean is for the commands to say.

pub mod completions;
mod explain;
mod guide;
mod options;
mod typed;
mod walk;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;
use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap_complete::Shell;

use crate::error::{Need, Usage};
use crate::guide::{Date, Lang};

pub use guide::{CheckFormat, GuideCommand, SchemaOf, Warnings};
pub use typed::{program, quoted};
use walk::{WALK_OPTIONS, walk_args};

/// A command line that makes sense so far.
#[derive(Debug)]
pub struct Cli {
    /// The program as it was called.
    pub program: String,
    /// The reader's language.
    pub lang: Lang,
    /// When to colour.
    pub color: ColorWhen,
    /// A folder to read the guide from.
    pub guides: Option<PathBuf>,
    /// The day that it is, if not the machine's.
    pub today: Option<Date>,
    /// What to do.
    pub command: Command,
}

/// What to do.
#[derive(Debug)]
pub enum Command {
    /// Step through.
    Walk(WalkArgs),
    /// List the cases.
    List,
    /// Make a sheet of a case, or of the whole guide.
    Show(ShowArgs),
    /// Tell of the dispatch.
    About,
    /// Add up counts.
    Tally {
        /// The files; `-` is stdin.
        files: Vec<PathBuf>,
        /// How to print the sums.
        format: TallyFormat,
    },
    /// For those who write guides.
    Guide(GuideCommand),
    /// Print this text: a help, or the manual page.
    Print(String),
    /// Tell the version of the program and of its guide.
    Version,
    /// Print the completions for a shell.
    Completions(Shell),
}

/// How to make a sheet.
#[derive(Debug)]
pub struct ShowArgs {
    /// The case, by number or id; what remains of it, by the code of a click.
    pub case: Option<String>,
    /// How.
    pub format: Option<Format>,
    /// The file to write it to, instead of stdout.
    pub output: Option<PathBuf>,
    /// With notes for a helper.
    pub helper: bool,
}

/// How to step through.
#[derive(Debug, Default)]
pub struct WalkArgs {
    /// Straight to this case, by number or id.
    pub case: Option<String>,
    /// Answers given beforehand: question and answer.
    pub answers: Vec<(String, String)>,
    /// By itself, waiting that long at each click.
    pub yes: Option<Duration>,
    /// By itself, as a demo's file says.
    pub script: Option<PathBuf>,
    /// What it is recorded in.
    pub record: Option<Record>,
    /// By numbered lines.
    pub plain: bool,
    /// With notes for a helper.
    pub helper: bool,
    /// What becomes of a saved walk.
    pub saved: SavedWalk,
    /// At a counter: one citizen after another.
    pub desk: Option<Desk>,
    /// The file of counts that gets a line for the walk.
    pub tally: Option<PathBuf>,
}

/// What becomes of a walk that was saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SavedWalk {
    /// The reader is asked.
    #[default]
    Asked,
    /// It is gone on with.
    Taken,
    /// It is deleted.
    Dropped,
    /// It stays, and this walk is not saved.
    Unused,
}

/// A recording.
#[derive(Clone, Debug)]
pub struct Record {
    /// The file.
    pub path: PathBuf,
    /// Its columns and rows.
    pub size: (usize, usize),
}

/// How a counter is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Desk {
    /// After how long without a key the screen is covered.
    pub idle: Option<Duration>,
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColorWhen {
    /// On a terminal, unless `NO_COLOR` says otherwise.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How `show` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// A page to print, or to read on a telephone.
    Html,
    /// For those who edit it further.
    Markdown,
    /// For programs.
    Json,
    /// As a flowchart.
    Mermaid,
}

/// How `tally` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TallyFormat {
    /// For people.
    Text,
    /// For programs.
    Csv,
}

const LANGS: &[(&str, Lang)] = &[("vi", Lang::Vi), ("en", Lang::En)];
const COLORS: &[(&str, ColorWhen)] = &[
    ("auto", ColorWhen::Auto),
    ("always", ColorWhen::Always),
    ("never", ColorWhen::Never),
];
const FORMATS: &[(&str, Format)] = &[
    ("text", Format::Text),
    ("html", Format::Html),
    ("markdown", Format::Markdown),
    ("json", Format::Json),
    ("mermaid", Format::Mermaid),
];
const TALLY_FORMATS: &[(&str, TallyFormat)] =
    &[("text", TallyFormat::Text), ("csv", TallyFormat::Csv)];
const SHELLS: &[(&str, Shell)] = &[
    ("bash", Shell::Bash),
    ("zsh", Shell::Zsh),
    ("fish", Shell::Fish),
    ("powershell", Shell::PowerShell),
];
const SHELL_VALUES: &[&str] = &["bash", "zsh", "fish", "powershell"];
const LANG_VALUES: &[&str] = &["vi", "en"];
const COLOR_VALUES: &[&str] = &["auto", "always", "never"];
const FORMAT_VALUES: &[&str] = &["text", "html", "markdown", "json", "mermaid"];
const TALLY_FORMAT_VALUES: &[&str] = &["text", "csv"];

/// The language asked for, found before anything else is read: help and errors are in it too.
pub fn lang(args: &[OsString]) -> Lang {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        let value = match arg {
            "--lang" => args.next(),
            "--" => return Lang::default(),
            _ => arg.strip_prefix("--lang="),
        };
        if let Some((_, lang)) = LANGS.iter().find(|(name, _)| Some(*name) == value) {
            return *lang;
        }
    }
    Lang::default()
}

/// Whether letters are to be shown without their marks, found as early as the language.
pub fn no_diacritics(args: &[OsString]) -> bool {
    let mut options = args.iter().take_while(|arg| *arg != "--");
    options.any(|arg| arg == "--no-diacritics")
}

/// What Word makes of hyphens, and what they are taken for in other scripts.
const LONG_DASHES: [char; 5] = ['‐', '‑', '–', '—', '−'];

/// Reads a command line, the program's own name first. A help has so many columns.
pub fn parse(args: Vec<OsString>, lang: Lang, columns: usize) -> Result<Cli, Usage> {
    let typed = args.iter().skip(1).take_while(|arg| *arg != "--");
    let mut typed = typed.filter_map(|arg| arg.to_str());
    if let Some(pasted) = typed.find(|arg| arg.starts_with(LONG_DASHES)) {
        return Err(Usage::LongDash(pasted.to_owned()));
    }
    let program = program(&args);
    let called = args.first().cloned();
    let mut clap = options::clap(lang, &args).term_width(columns);
    let matches = match clap.try_get_matches_from_mut(args) {
        Ok(matches) => matches,
        Err(error) if error.kind() == ErrorKind::DisplayHelp => {
            let command = Command::Print(error.to_string());
            return Ok(Cli {
                program,
                lang,
                color: ColorWhen::Auto,
                guides: None,
                today: None,
                command,
            });
        }
        Err(error) => return Err(explain::usage(&error, &options::clap(lang, &[]))),
    };
    let command = match matches.subcommand() {
        _ if matches.get_flag("version") => Command::Version,
        None => Command::Walk(walk_args(&matches)?),
        // `dongbo help show` is `dongbo show --help`.
        Some(("help", of)) => {
            let of = of.get_many::<String>("of").into_iter().flatten();
            let of = of.map(OsString::from);
            let help = called.into_iter().chain(of);
            return parse(help.chain(["--help".into()]).collect(), lang, columns);
        }
        Some((name, sub)) => {
            if let Some(option) = WALK_OPTIONS
                .iter()
                .find(|option| matches.value_source(option) == Some(ValueSource::CommandLine))
            {
                return Err(Usage::NotTogether(format!("--{option}"), name.to_owned()));
            }
            subcommand(name, sub, lang)?
        }
    };
    Ok(Cli {
        program,
        lang: choice(&matches, "lang", "--lang", LANGS, LANG_VALUES)?.unwrap_or_default(),
        color: choice(&matches, "color", "--color", COLORS, COLOR_VALUES)?
            .unwrap_or(ColorWhen::Auto),
        guides: matches.get_one::<PathBuf>("guides").cloned(),
        today: match matches.get_one::<String>("today") {
            Some(raw) => Some(Date::parse(raw).ok_or_else(|| Usage::BadDate(raw.clone()))?),
            None => None,
        },
        command,
    })
}

fn subcommand(name: &str, matches: &ArgMatches, lang: Lang) -> Result<Command, Usage> {
    Ok(match name {
        "walk" => Command::Walk(walk_args(matches)?),
        "list" => Command::List,
        "show" => Command::Show(ShowArgs {
            case: matches.get_one::<String>("show-case").cloned(),
            format: choice(matches, "format", "--format", FORMATS, FORMAT_VALUES)?,
            output: matches.get_one::<PathBuf>("output").cloned(),
            helper: matches.get_flag("helper"),
        }),
        "tally" => tally(matches)?,
        "guide" => Command::Guide(guide::command(matches)?),
        "completions" => Command::Completions(
            choice(matches, "shell", "completions", SHELLS, SHELL_VALUES)?
                .ok_or(Usage::Needs("completions", Need::OneOf(SHELL_VALUES)))?,
        ),
        "man" => {
            let of = matches.get_many::<String>("of").into_iter().flatten();
            let of: Vec<&str> = of.map(String::as_str).collect();
            let page = completions::manual(&of, lang);
            let unknown = || Usage::UnknownCommand(of.join(" "), None);
            Command::Print(page.ok_or_else(unknown)?)
        }
        _ => Command::About,
    })
}

fn tally(matches: &ArgMatches) -> Result<Command, Usage> {
    let files = matches.get_many::<PathBuf>("files");
    Ok(Command::Tally {
        files: files
            .ok_or(Usage::Needs("tally", Need::Counts))?
            .cloned()
            .collect(),
        format: choice(
            matches,
            "format",
            "--format",
            TALLY_FORMATS,
            TALLY_FORMAT_VALUES,
        )?
        .unwrap_or(TallyFormat::Text),
    })
}

/// The value of an option that takes one of a few.
fn choice<T: Copy>(
    matches: &ArgMatches,
    id: &str,
    option: &'static str,
    choices: &[(&str, T)],
    known: &'static [&'static str],
) -> Result<Option<T>, Usage> {
    let Some(value) = matches.get_one::<String>(id) else {
        return Ok(None);
    };
    let found = choices.iter().find(|(name, _)| name == value);
    found
        .map(|(_, choice)| Some(*choice))
        .ok_or_else(|| Usage::UnknownValue {
            option,
            value: value.clone(),
            known,
        })
}
