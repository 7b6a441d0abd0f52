//! `dongbo tally`: the sums of files of counts; and how a walk gets its line in one.

mod name;
mod observe;

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use super::{Context, print};
use crate::cli::TallyFormat;
use crate::document::{Block, Document};
use crate::error::{Error, Exit};
use crate::guide::{Guide, Lang, visible};
use crate::report;
use crate::saved::tally::{COLUMNS, Counter, End, Fault, Totals};
use crate::words::{error as errors, tally as words};

use name::Names;
pub(super) use observe::{not_counted, observer};

/// How many damaged lines are named.
const MOST_NAMED: u64 = 5;

/// How many rows a list for people has.
const MOST_ROWS: usize = 20;

pub(super) fn run(
    files: &[PathBuf],
    format: TallyFormat,
    guide: &Guide,
    context: &Context,
) -> Result<Exit, Error> {
    let lang = context.lang;
    let mut totals = Totals::default();
    let mut named = 0;
    let mut exit = Exit::Done;
    for path in files {
        let name = visible(&path.to_string_lossy()).into_owned();
        let mut damage = |line: u64, fault: Fault| {
            named += 1;
            if named <= MOST_NAMED {
                let place = words::at_line(lang, &name, line);
                let warning = errors::warning(lang);
                context.say(&format!("{warning}: {place}: {}", why(fault, lang)));
            }
        };
        if let Err(error) = read(path, &mut totals, &mut damage) {
            let what = errors::cannot_read(lang, &name);
            let what = report::because(&what, &error, lang);
            context.say(&format!("{}: {what}", errors::error(lang)));
            exit = Exit::Faulty;
        }
    }
    if let Some(more) = named.checked_sub(MOST_NAMED).filter(|more| *more > 0) {
        context.say(&words::more_damaged(lang, more));
    }
    match format {
        TallyFormat::Text => context.print_document(&document(&totals, guide, lang))?,
        TallyFormat::Csv => print(&csv(&totals))?,
    };
    Ok(exit)
}

/// Adds the lines of a file, or of stdin where it is called `-`.
fn read(path: &Path, totals: &mut Totals, damage: &mut dyn FnMut(u64, Fault)) -> io::Result<()> {
    let input: Box<dyn Read> = if path.as_os_str() == "-" {
        Box::new(io::stdin())
    } else {
        Box::new(File::open(path)?)
    };
    totals.read(BufReader::with_capacity(1 << 16, input), damage)
}

/// What is wrong with a line.
fn why(fault: Fault, lang: Lang) -> String {
    match fault {
        Fault::TooLong => words::too_long(lang).to_owned(),
        Fault::Quote => words::quote(lang).to_owned(),
        Fault::Columns => words::columns(lang, COLUMNS.len()),
        Fault::Value(column) => words::value(lang, column),
    }
}

/// The sums for people.
fn document(totals: &Totals, guide: &Guide, lang: Lang) -> Document {
    let mut document = Document::new();
    match totals.days {
        None => document.push(Block::Paragraph(words::nothing(lang).to_owned())),
        Some((first, last)) => {
            let (from, to) = (first.written(lang), last.written(lang));
            document.push(Block::heading(if first == last {
                words::total_day(lang, totals.walks, &from)
            } else {
                words::total(lang, totals.walks, &from, &to)
            }));
        }
    }
    if totals.damaged > 0 {
        document.push(Block::Warning(words::damaged(lang, totals.damaged)));
    }
    let ends = End::ALL.iter().zip(totals.ends);
    let ends = ends.map(|(end, count)| (count, name::end(*end, lang).to_owned()));
    let ends: Vec<_> = ends.filter(|(count, _)| *count > 0).collect();
    list(&mut document, words::ends(lang), ends);
    let names = Names { guide, lang };
    let counts = |counter: &Counter, name: &dyn Fn(&str) -> String| {
        let mut counts = counter.most_first();
        let more = counts.len().saturating_sub(MOST_ROWS);
        counts.truncate(MOST_ROWS);
        let rows = counts.iter().map(|(key, count)| (*count, name(key)));
        let others = (counter.others > 0).then(|| (counter.others, words::others(lang).to_owned()));
        (rows.chain(others).collect::<Vec<_>>(), more)
    };
    let lists = [
        (
            words::cases(lang),
            counts(&totals.cases, &|key| names.case(key)),
        ),
        (
            words::places(lang),
            counts(&totals.places, &|key| names.place(key)),
        ),
        (
            words::troubles(lang),
            counts(&totals.troubles, &|key| names.trouble(key)),
        ),
    ];
    for (heading, (rows, more)) in lists {
        list(&mut document, heading, rows);
        if more > 0 {
            document.push(Block::Paragraph(words::more(lang, more)));
        }
    }
    document
}

/// A list with its heading, if it has rows.
fn list(document: &mut Document, heading: &str, rows: Vec<(u64, String)>) {
    if !rows.is_empty() {
        document.push(Block::heading(heading.to_owned()));
        document.push(Block::Bars(rows));
    }
}

/// The sums for programs. Every field is a number, a day or made of ids: none has to be quoted.
fn csv(totals: &Totals) -> String {
    let mut out = "kind,guide,case,number,place,name,count\n".to_owned();
    if let Some((first, last)) = totals.days {
        out = format!("{out}first-day,,,,,{first},\nlast-day,,,,,{last},\n");
    }
    let mut row = |kind: &str, fields: &str, count: u64| {
        out.extend([kind, ",", fields, ",", &count.to_string(), "\n"]);
    };
    row("walks", ",,,,", totals.walks);
    row("damaged", ",,,,", totals.damaged);
    for (end, count) in End::ALL.iter().zip(totals.ends) {
        row("outcome", &format!(",,,,{}", end.id()), count);
    }
    let mut rows = |kind: &str, counter: &Counter, fields: &dyn Fn(&str) -> String| {
        for (key, count) in counter.most_first() {
            row(kind, &fields(key), count);
        }
        if counter.others > 0 {
            row(kind, ",,,,(others)", counter.others);
        }
    };
    rows("case", &totals.cases, &|key| format!("{key},,,"));
    rows("place", &totals.places, &|key| format!("{key},"));
    rows("trouble", &totals.troubles, &|key| {
        key.replacen(',', ",,,,", 1)
    });
    out
}
