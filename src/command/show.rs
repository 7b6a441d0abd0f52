//! `dongbo show`: a sheet of a case, of what remains of it, or of the whole guide; or the same for other programs.

use std::path::Path;

use super::{Context, Target, find_target, output, print};
use crate::cli::{Format, ShowArgs};
use crate::document::text::{Layout, Medium, lay_out};
use crate::document::{self, Document, Helper, html, json, markdown, mermaid};
use crate::error::{Error, Exit, Usage};
use crate::frontend::paint::{self, Colors, Paint};
use crate::guide::Guide;

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
    let format = args.format.or_else(|| ending(args.output.as_deref()?));
    let format = format.unwrap_or(Format::Text);
    let is_for_programs = matches!(format, Format::Json | Format::Mermaid);
    if let (Some(Target::Click(_)), Some(value), true) = (target, &args.case, is_for_programs) {
        return Err(Usage::NotTogether(value.clone(), "--format json, mermaid".to_owned()).into());
    }
    if is_for_programs && args.helper {
        let [one, other] = ["--helper", "--format json, mermaid"].map(str::to_owned);
        return Err(Usage::NotTogether(one, other).into());
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
        Some(path) => output::replace(path, &text)
            .map(|()| Exit::Done)
            .map_err(|source| Error::Output {
                option: "--output",
                path: path.to_owned(),
                source,
            }),
    }
}

/// The format that the name of a file ends with.
fn ending(path: &Path) -> Option<Format> {
    let ending = path.extension()?.to_str()?.to_lowercase();
    Some(match ending.as_str() {
        "html" | "htm" => Format::Html,
        "md" | "markdown" => Format::Markdown,
        "json" => Format::Json,
        "mmd" | "mermaid" => Format::Mermaid,
        _ => return None,
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
