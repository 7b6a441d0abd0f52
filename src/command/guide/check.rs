//! `dongbo guide check`: a guide is proven sound before a citizen meets it.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::folder;
use crate::cli::{CheckFormat, Warnings};
use crate::command::{Context, print};
use crate::document::json::escaped;
use crate::error::{Error, Exit, Usage};
use crate::guide::{Broken, Code, Id, Lang, LineColumn, LineIndex, Severity, Survey, visible};
use crate::library;
use crate::report::broken_text;
use crate::walk::proof::{Proof, prove};
use crate::words::{error as words, screen};

/// Checks the guides at these paths; `None` is the built-in one.
pub(super) fn run(
    guides: &[Option<&Path>],
    directory: Option<&Path>,
    format: CheckFormat,
    warnings: Warnings,
    context: &Context,
) -> Result<Exit, Error> {
    let mut out = String::new();
    let mut exit = Exit::Done;
    let mut first: Option<Code> = None;
    for path in guides {
        let checked = Checked::read(*path, directory, context)?;
        let (errors, cautions) = (
            checked.count(Severity::Error),
            checked.count(Severity::Warning),
        );
        if errors > 0 || (warnings == Warnings::Count && cautions > 0) {
            exit = Exit::Faulty;
        }
        first = first.or_else(|| checked.first());
        match format {
            CheckFormat::Text => out.push_str(&checked.text(context)),
            CheckFormat::Json => out.push_str(&checked.json(context.lang)),
        }
    }
    if let (Some(code), CheckFormat::Text) = (first, format) {
        out.push_str(&words::see_explain(context.lang, code.number()));
        out.push('\n');
    }
    match format {
        CheckFormat::Text => print(&context.prose(&out))?,
        CheckFormat::Json => print(&out)?,
    };
    Ok(exit)
}

/// Whether a path is that of a file beside no guide: it can only be a demo.
fn is_demo_alone(path: &Path) -> bool {
    path.is_file() && !folder(path).join("guide.yaml").is_file() && !path.ends_with("guide.yaml")
}

/// What was found of one guide.
struct Checked {
    name: String,
    files: Vec<Broken>,
    proof: Option<Proof>,
}

impl Checked {
    /// Checks the guide of a folder or of a file's folder; of a file only what concerns it is kept.
    fn read(
        path: Option<&Path>,
        directory: Option<&Path>,
        context: &Context,
    ) -> Result<Self, Error> {
        if let Some(demo) = path.filter(|path| is_demo_alone(path)) {
            return Self::demo(demo, directory, context);
        }
        let file = path.filter(|path| path.is_file());
        let name = path.map_or_else(
            || screen::origin_built_in(context.lang).to_owned(),
            |path| path.display().to_string(),
        );
        let Survey {
            guide,
            cases,
            mut files,
            ..
        } = library::look(path.map(folder), Some(context.today))?;
        let demos = path.map(folder).map(library::demos).unwrap_or_default();
        if let Some(guide) = &guide {
            let read = |demo: &PathBuf| library::demo(demo, guide, context.today).err();
            files.extend(demos.iter().filter_map(read));
        }
        let proof = guide.and_then(|guide| prove(&guide, context.today).ok());
        if let Some(wanted) = file.and_then(Path::file_name) {
            let is_read = |case: &Id| wanted == format!("{case}.yaml").as_str();
            let is_demo = demos.iter().any(|demo| demo.file_name() == Some(wanted));
            if wanted != "guide.yaml" && !is_demo && !cases.iter().any(is_read) {
                return Err(Usage::NotOfGuide(name).into());
            }
            files.retain(|file| Path::new(&*file.file.name).file_name() == Some(wanted));
        }
        Ok(Self { name, files, proof })
    }

    /// Checks a demo that is beside no guide, with the guide of a folder or the built-in one.
    fn demo(demo: &Path, directory: Option<&Path>, context: &Context) -> Result<Self, Error> {
        let (guide, _) = library::load(directory)?;
        let broken = library::demo(demo, &guide, context.today).err();
        Ok(Self {
            name: demo.display().to_string(),
            files: broken.into_iter().collect(),
            proof: None,
        })
    }

    fn count(&self, severity: Severity) -> usize {
        let found = self.files.iter().flat_map(|file| &file.diagnostics);
        found
            .filter(|found| found.fault.severity() == severity)
            .count()
    }

    /// The code that is told first: an error's, if there is one.
    fn first(&self) -> Option<Code> {
        let found = self.files.iter().flat_map(|file| &file.diagnostics);
        let mut codes = found.map(|found| found.fault.code());
        let is_error = |code: &Code| code.severity() == Severity::Error;
        codes.clone().find(is_error).or_else(|| codes.next())
    }

    fn text(&self, context: &Context) -> String {
        let lang = context.lang;
        let colors = context.paint(io::stdout().is_terminal()).colors;
        let mut out: String = self
            .files
            .iter()
            .map(|file| broken_text(file, lang, colors) + "\n")
            .collect();
        let (errors, warnings) = (self.count(Severity::Error), self.count(Severity::Warning));
        let name = visible(&self.name);
        let verdict = if errors + warnings == 0 {
            words::check_clean(lang, &name)
        } else {
            format!("`{name}`: {}", words::check_found(lang, errors, warnings))
        };
        out.push_str(&verdict);
        out.push('\n');
        if let Some(Proof { ways, answers }) = self.proof {
            let told = match ways {
                u128::MAX => words::check_proof_countless(lang, answers),
                ways => words::check_proof(lang, &ways.to_string(), answers),
            };
            out.push_str(&told);
            out.push('\n');
        }
        out
    }

    /// One object a line, one line a fault.
    fn json(&self, lang: Lang) -> String {
        #[derive(Serialize)]
        struct Position {
            line: usize,
            column: usize,
        }
        #[derive(Serialize)]
        struct Row<'a> {
            code: &'static str,
            name: &'static str,
            severity: &'static str,
            file: &'a str,
            line: usize,
            column: usize,
            #[serde(skip_serializing_if = "Option::is_none")]
            first: Option<Position>,
            message: String,
            help: String,
        }
        let mut out = String::new();
        for file in &self.files {
            let lines = LineIndex::of(&file.file.text);
            for found in &file.diagnostics {
                let LineColumn { line, column } = lines.position(found.span.start);
                let row = Row {
                    code: found.fault.code().number(),
                    name: found.fault.code().name(),
                    severity: match found.fault.severity() {
                        Severity::Error => "error",
                        Severity::Warning => "warning",
                    },
                    file: &file.file.name,
                    line,
                    column,
                    first: found.first.map(|first| {
                        let LineColumn { line, column } = lines.position(first.start);
                        Position { line, column }
                    }),
                    message: found.fault.message(lang),
                    help: found.fault.cure(lang),
                };
                out.push_str(&escaped(&serde_json::to_string(&row).unwrap_or_default()));
                out.push('\n');
            }
        }
        out
    }
}
