//! How a walk gets its line in a file of counts.

use std::rc::Rc;

use crate::cli::WalkArgs;
use crate::command::Context;
use crate::error::Error;
use crate::frontend::Observer;
use crate::guide::visible;
use crate::report;
use crate::saved::tally::{Failure, Tally, append};
use crate::words::{error as errors, tally as words};

/// What counts walks in a file, if that is asked for. Errs where no line can be added to the file. A script is no person's
/// walk: it is not counted.
pub(in crate::command) fn observer(
    args: &WalkArgs,
    context: &Context,
    failure: &Failure,
) -> Result<Option<Box<dyn Observer>>, Error> {
    let Some(path) = args.tally.clone().filter(|_| args.yes.is_none()) else {
        return Ok(None);
    };
    if let Err(source) = append(&path, "") {
        return Err(Error::Tally { path, source });
    }
    let tally = Tally::new(path, context.today, Rc::clone(failure));
    Ok(Some(Box::new(tally)))
}

/// That no line could be added, where one could not.
pub(in crate::command) fn not_counted(
    args: &WalkArgs,
    context: &Context,
    failure: &Failure,
) -> Option<String> {
    let (error, path) = failure.get().zip(args.tally.as_ref())?;
    let lang = context.lang;
    let file = errors::cannot_add(lang, &visible(&path.to_string_lossy()));
    let why = report::because(&file, error, lang);
    Some(words::not_counted(lang, &why))
}
