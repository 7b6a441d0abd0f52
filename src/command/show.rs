//! `dongbo show`: a sheet of a case, of what remains of it, or of the whole guide; or the same for other programs.

use std::ffi::OsStr;
use std::path::Path;

use super::{Context, Target, find_target, output, print};
use crate::cli::{Format, ShowArgs};
use crate::document::text::{Layout, Medium, lay_out};
use crate::document::{self, Document, Helper, html, json, markdown, mermaid};
use crate::error::{Error, Exit, Usage};
use crate::frontend::paint::{self, Colors, Paint};
use crate::guide::{Guide, visible};
use crate::words::screen as words;

/// How wide a text is that is written to a file, in columns.
const PAPER: usize = 80;

pub(super) fn run(guide: &Guide, args: &ShowArgs, context: &Context) -> Result<Exit, Error> {
    let target = args.case.as_ref().map(|value| find_target(guide, value));
    let target = target.transpose()?;
    let helper = if args.helper {
        Helper::Present
    } else {
        Helper::Absent
    };
    let output = args
        .output
        .as_deref()
        .filter(|path| *path != Path::new("-"));
    let document = || sheet(guide, target, helper, context);
    let case = target.map(|target| &guide.cases[target.case()]);
    let format = format(args.format, output)?;
    let for_programs = match format {
        Format::Json => Some("--format json"),
        Format::Mermaid => Some("--format mermaid"),
        _ => None,
    };
    if let Some(option) = for_programs {
        let of_click = matches!(target, Some(Target::Click(_))).then(|| args.case.clone());
        let helper = args.helper.then(|| "--helper".to_owned());
        if let Some(other) = of_click.flatten().or(helper) {
            return Err(Usage::NotTogether(other, option.to_owned()).into());
        }
    }
    let text = match (format, case) {
        (Format::Text, _) if output.is_none() => return context.print_document(&document()),
        (Format::Text, _) => context.on_paper(&document()),
        (Format::Html, _) => page(&document(), guide, context),
        (Format::Markdown, _) => {
            let text = markdown(&document(), context.lang);
            paint::text(&text, context.letters).into_owned()
        }
        (Format::Mermaid, Some(case)) => mermaid::case(guide, case, context.lang),
        (Format::Mermaid, None) => mermaid::flow(guide, context.lang),
        (Format::Json, Some(case)) => json::case(guide, case) + "\n",
        (Format::Json, None) => json::cases(guide) + "\n",
    };
    match output {
        None => print(&text),
        Some(path) => write(path, format, &text, context),
    }
}

/// Writes a file, and says where it is. The ending of its name says that a file that is there is of the same kind; where
/// there is none, no other text is replaced.
fn write(path: &Path, format: Format, text: &str, context: &Context) -> Result<Exit, Error> {
    let refuse = || output::refuse_other(path, text.as_bytes());
    let refused = path.extension().map_or_else(refuse, |_| Ok(()));
    refused
        .and_then(|()| output::replace(path, text))
        .map_err(|source| Error::Output {
            option: "--output",
            path: path.to_owned(),
            source,
        })?;
    let path = path.to_string_lossy();
    let path = visible(&path);
    context.say(&match format {
        Format::Html => words::sheet_kept(context.lang, &path),
        _ => words::kept(context.lang, &path),
    });
    Ok(Exit::Done)
}

/// The endings of the files that each format is written to.
const ENDINGS: [(Format, &[&str]); 5] = [
    (Format::Text, &["txt"]),
    (Format::Html, &["html", "htm"]),
    (Format::Markdown, &["md", "markdown"]),
    (Format::Json, &["json"]),
    (Format::Mermaid, &["mmd", "mermaid"]),
];

/// The format to write: the one that was asked for, or that the name of the file ends with. Errs where the two differ, or
/// where no format has such an ending.
fn format(asked: Option<Format>, output: Option<&Path>) -> Result<Format, Usage> {
    let ending = output.and_then(Path::extension).map(OsStr::to_string_lossy);
    let (Some(path), Some(ending)) = (output, ending) else {
        return Ok(asked.unwrap_or(Format::Text));
    };
    let ending = ending.to_lowercase();
    let mut fitting = ENDINGS
        .iter()
        .filter(|(format, _)| asked.is_none_or(|asked| asked == *format));
    let found = fitting
        .clone()
        .find(|(_, endings)| endings.contains(&&*ending));
    found.map(|(format, _)| *format).ok_or_else(|| {
        let endings = fitting.by_ref().flat_map(|(_, endings)| *endings);
        Usage::WrongEnding {
            path: path.to_string_lossy().into_owned(),
            known: endings.map(|ending| format!(".{ending}")).collect(),
        }
    })
}

/// The sheet of a case, of what remains of it, or of the whole guide.
pub(super) fn sheet(
    guide: &Guide,
    target: Option<Target>,
    helper: Helper,
    context: &Context,
) -> Document {
    let (today, reader) = (context.today_of(guide), context.reader(guide, helper));
    let Some(target) = target else {
        return document::whole(guide, today, reader);
    };
    let case = &guide.cases[target.case()];
    let from = match target {
        Target::Case(_) => None,
        Target::Click(at) => Some(at),
    };
    document::sheet(guide, case, from, today, reader)
}

/// A sheet as a page.
pub(super) fn page(document: &Document, guide: &Guide, context: &Context) -> String {
    let page = html::page(document, context.lang, guide.language);
    paint::text(&page, context.letters).into_owned()
}

impl Context {
    /// A document as text in a file.
    fn on_paper(&self, document: &Document) -> String {
        let layout = Layout {
            columns: PAPER,
            rows: None,
            medium: Medium::Transcript,
            symbols: self.symbols,
            lang: self.lang,
        };
        let paint = Paint {
            colors: Colors::Off,
            letters: self.letters,
        };
        paint::lines(&lay_out(document, &layout), paint)
    }
}
