//! `guide` and what stands behind it: for those who write guides.

use std::path::PathBuf;

use clap::ArgMatches;
use clap::parser::ValueSource;

use crate::error::{Need, Usage};
use crate::guide::Code;

use super::choice;

/// What those who write guides can do.
#[derive(Debug)]
pub enum GuideCommand {
    /// Check guides.
    Check {
        /// Folders, or files in them; none for the built-in guide.
        paths: Vec<PathBuf>,
        /// How to tell what was found.
        format: CheckFormat,
        /// Whether warnings count.
        warnings: Warnings,
    },
    /// Print the JSON Schema of a guide's files.
    Schema(SchemaOf),
    /// Tell what changed between two versions of a guide.
    Diff {
        /// The old one: a folder, or a file in it; none for the built-in guide.
        old: Option<PathBuf>,
        /// The new one.
        new: PathBuf,
    },
    /// Say more of a fault's code.
    Explain(Code),
    /// Write a small guide to begin with.
    New {
        /// The folder.
        folder: PathBuf,
    },
}

/// Of which file a schema is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaOf {
    /// Of `guide.yaml`.
    Guide,
    /// Of a case's file.
    Case,
}

/// Whether warnings make a check fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warnings {
    /// They do not.
    Tell,
    /// They do.
    Count,
}

/// How a check is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

const CHECK_FORMATS: &[(&str, CheckFormat)] =
    &[("text", CheckFormat::Text), ("json", CheckFormat::Json)];

pub(super) const CHECK_FORMAT_VALUES: &[&str] = &["text", "json"];

const COMMAND_NAMES: &[&str] = &["check", "new", "diff", "schema"];

const SCHEMAS: &[(&str, SchemaOf)] = &[("guide", SchemaOf::Guide), ("case", SchemaOf::Case)];

const SCHEMA_VALUES: &[&str] = &["guide", "case"];

/// Reads what is typed behind `guide`.
pub(super) fn command(matches: &ArgMatches) -> Result<GuideCommand, Usage> {
    match matches.subcommand() {
        Some(("check", check)) if check.contains_id("explain") => explained(check),
        Some(("check", check)) => Ok(GuideCommand::Check {
            paths: check
                .get_many::<PathBuf>("paths")
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
            format: choice(
                check,
                "format",
                "--format",
                CHECK_FORMATS,
                CHECK_FORMAT_VALUES,
            )?
            .unwrap_or(CheckFormat::Text),
            warnings: if check.get_flag("strict") {
                Warnings::Count
            } else {
                Warnings::Tell
            },
        }),
        Some(("schema", schema)) => Ok(GuideCommand::Schema(
            choice(schema, "schema-of", "guide schema", SCHEMAS, SCHEMA_VALUES)?
                .unwrap_or(SchemaOf::Guide),
        )),
        Some(("diff", diff)) => {
            let path = |id| diff.get_one::<PathBuf>(id).cloned();
            match (path("one"), path("other")) {
                (None, _) => Err(Usage::Needs("guide diff", Need::Version)),
                (Some(new), None) => Ok(GuideCommand::Diff { old: None, new }),
                (old, Some(new)) => Ok(GuideCommand::Diff { old, new }),
            }
        }
        Some(("new", new)) => {
            let folder = new.get_one::<PathBuf>("folder").cloned();
            Ok(GuideCommand::New {
                folder: folder.ok_or(Usage::Needs("guide new", Need::Folder))?,
            })
        }
        _ => Err(Usage::Needs("guide", Need::OneOf(COMMAND_NAMES))),
    }
}

/// The code to explain. Nothing is checked, so nothing else goes with it.
fn explained(check: &ArgMatches) -> Result<GuideCommand, Usage> {
    let raw = check
        .get_one::<String>("explain")
        .map_or("", String::as_str);
    if let Some(path) = check.get_one::<PathBuf>("paths") {
        return Err(Usage::NotTogether(
            "--explain".to_owned(),
            path.to_string_lossy().into_owned(),
        ));
    }
    for option in ["format", "strict"] {
        if check.value_source(option) == Some(ValueSource::CommandLine) {
            return Err(Usage::NotTogether(
                "--explain".to_owned(),
                format!("--{option}"),
            ));
        }
    }
    let code = Code::find(raw).ok_or_else(|| Usage::UnknownCode(raw.to_owned()))?;
    Ok(GuideCommand::Explain(code))
}
