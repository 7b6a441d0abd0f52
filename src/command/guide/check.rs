//! `dongbo guide check`: a guide is proven sound before a citizen meets it.

use std::io::{self, IsTerminal};
use std::iter;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::folder;
use crate::cli::{CheckFormat, Warnings, quoted};
use crate::command::{Context, print};
use crate::document::json::escaped;
use crate::error::{Error, Exit, Usage};
use crate::guide::rule::guess::is_file_of;
use crate::guide::{
    Broken, Code, Diagnostic, Guide, Id, Lang, LineColumn, LineIndex, Severity, Survey, visible,
};
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
        let checked = Checked::read(*path, directory, warnings, context)?;
        if !checked.is_sound() {
            exit = Exit::Faulty;
        }
        first = first.or_else(|| checked.first());
        match format {
            CheckFormat::Text => out.push_str(&checked.text(context)),
            CheckFormat::Json => out.push_str(&checked.json(context.lang)),
        }
    }
    if let (Some(code), CheckFormat::Text) = (first, format) {
        out.push_str(&words::see_explain(
            context.lang,
            &context.program,
            code.number(),
        ));
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
    path.is_file() && !library::is_of_guide(folder(path))
}

/// Whether a fault makes the check fail.
fn counts(found: &Diagnostic, warnings: Warnings) -> bool {
    warnings == Warnings::Count || found.fault.severity() == Severity::Error
}

/// How many errors and warnings there are in files.
fn count(files: &[Broken]) -> (usize, usize) {
    let found = || files.iter().flat_map(|file| &file.diagnostics);
    let is_error = |found: &&Diagnostic| found.fault.severity() == Severity::Error;
    let errors = found().filter(is_error).count();
    (errors, found().count() - errors)
}

/// The notices of a guide whose day has not come, each with its day.
fn pending(guide: &Guide, context: &Context) -> Vec<String> {
    let pending = guide.notices.iter();
    let pending = pending.filter(|notice| notice.since > context.today);
    let told = pending.map(|notice| format!("`{}` ({})", notice.id, notice.since));
    told.collect()
}

/// What was found of one guide.
struct Checked {
    name: String,
    /// What is told whole: of the guide, or of the one file that was named.
    files: Vec<Broken>,
    /// The other files of that file's guide, as far as they count: a change of one file can make a fault in another.
    others: Vec<Broken>,
    folder: PathBuf,
    warnings: Warnings,
    proof: Option<Proof>,
    /// Notices that are not shown yet.
    pending: Vec<String>,
}

impl Checked {
    /// Checks the guide of a folder or of a file's folder.
    fn read(
        path: Option<&Path>,
        directory: Option<&Path>,
        warnings: Warnings,
        context: &Context,
    ) -> Result<Self, Error> {
        if let Some(demo) = path.filter(|path| is_demo_alone(path)) {
            return Self::demo(demo, directory, warnings, context);
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
        let pending = guide.as_ref().map(|guide| pending(guide, context));
        let proof = guide.and_then(|guide| prove(&guide, context.today).ok());
        let mut others = Vec::new();
        // Where the cases could not be read, the faults of `guide.yaml` are all that can be told of any file.
        if let Some(wanted) = file.and_then(Path::file_name).filter(|_| !cases.is_empty()) {
            let is_read = |case: &Id| wanted == format!("{case}.yaml").as_str();
            let is_demo = demos.iter().any(|demo| demo.file_name() == Some(wanted));
            if wanted != "guide.yaml" && !is_demo && !cases.iter().any(is_read) {
                let wanted = wanted.to_string_lossy();
                let mut ids = iter::once("guide").chain(cases.iter().map(Id::as_str));
                let copy_of = ids.find(|id| is_file_of(&wanted, id));
                let copy_of = copy_of.map(|id| format!("{id}.yaml"));
                return Err(Usage::NotOfGuide {
                    path: name,
                    copy_of,
                }
                .into());
            }
            let is_wanted = |file: &Broken| Path::new(&*file.file.name).file_name() == Some(wanted);
            (files, others) = files.into_iter().partition(is_wanted);
            for file in &mut others {
                file.diagnostics.retain(|found| counts(found, warnings));
            }
            others.retain(|file| !file.diagnostics.is_empty());
        }
        Ok(Self {
            name,
            files,
            others,
            folder: path.map_or(Path::new(""), folder).to_owned(),
            warnings,
            proof,
            pending: pending.unwrap_or_default(),
        })
    }

    /// Checks a demo that is beside no guide, with the guide of a folder or the built-in one.
    fn demo(
        demo: &Path,
        directory: Option<&Path>,
        warnings: Warnings,
        context: &Context,
    ) -> Result<Self, Error> {
        let (guide, _) = library::load(directory)?;
        let broken = library::demo(demo, &guide, context.today).err();
        Ok(Self {
            name: demo.display().to_string(),
            files: broken.into_iter().collect(),
            others: Vec::new(),
            folder: PathBuf::new(),
            warnings,
            proof: None,
            pending: Vec::new(),
        })
    }

    fn is_sound(&self) -> bool {
        let found = self.files.iter().flat_map(|file| &file.diagnostics);
        self.others.is_empty() && !found.clone().any(|found| counts(found, self.warnings))
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
        let (errors, warnings) = count(&self.files);
        let name = visible(&self.name);
        let verdict = if errors + warnings == 0 {
            words::check_clean(lang, &name)
        } else {
            format!("`{name}`: {}", words::check_found(lang, errors, warnings))
        };
        out.push_str(&verdict);
        out.push('\n');
        if !self.others.is_empty() {
            let (errors, warnings) = count(&self.others);
            let found = words::check_found(lang, errors, warnings);
            let names = self.others.iter().map(|file| {
                let path = Path::new(&*file.file.name);
                let name = path.strip_prefix(&self.folder).unwrap_or(path);
                format!("`{}`", visible(&name.to_string_lossy()))
            });
            let names = names.collect::<Vec<_>>().join(", ");
            let folder = self.folder.to_string_lossy();
            out.push_str(&words::check_others(
                lang,
                &context.program,
                &found,
                &names,
                &quoted(&visible(&folder)),
            ));
            out.push('\n');
        }
        if let Some(Proof { ways, answers }) = self.proof {
            let told = match ways {
                u128::MAX => words::check_proof_countless(lang, answers),
                ways => words::check_proof(lang, &ways.to_string(), answers),
            };
            out.push_str(&told);
            out.push('\n');
        }
        if !self.pending.is_empty() {
            out.push_str(&words::check_pending(lang, &self.pending.join(", ")));
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
        for file in self.files.iter().chain(&self.others) {
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
