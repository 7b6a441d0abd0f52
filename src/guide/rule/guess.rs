//! "Did you mean": the word that was probably meant, before all that exist.

use crate::guide::Lang;

use super::words::did_you_mean;

/// How many names of those that exist are told.
const MOST_NAMES: usize = 30;

/// The longest name for which another is guessed: to compare long ones takes time by the square of their length.
const LONGEST_NAME: usize = 64;

/// The word of `known` that was probably meant by `given`.
pub fn closest<'k>(given: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    if given.len() > LONGEST_NAME {
        return None;
    }
    known
        .filter(|name| name.len() <= LONGEST_NAME)
        .map(|name| {
            (
                strsim::damerau_levenshtein(&given.to_lowercase(), name),
                name,
            )
        })
        .filter(|(distance, name)| *distance <= 1 + name.len() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Whether a file's name was probably meant to be `id.yaml`: `x.yml`, `X.yaml`, copies like `x (1).yaml` and
/// `Copy of x.yaml`, and what Notepad makes of it, `x.yaml.txt`.
pub fn is_file_of(name: &str, id: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let mut words = stem.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.any(|word| word == id)
}

/// The name among these that was probably meant to be `id.yaml`: of several the shortest, which is no copy.
pub fn file_of<'k>(id: &str, names: &'k [String]) -> Option<&'k String> {
    let meant = names.iter().filter(|name| is_file_of(name, id));
    meant.min_by_key(|name| name.len())
}

/// The known word closest to `given`, if one is close, before `all`.
pub(super) fn suggest<S: AsRef<str>>(lang: Lang, given: &str, known: &[S], all: String) -> String {
    match closest(given, known.iter().map(AsRef::as_ref)) {
        Some(name) => format!("{} {all}", did_you_mean(lang, name)),
        None => all,
    }
}

/// Names in a row, and not too many.
pub(super) fn names<S: AsRef<str>>(known: &[S]) -> String {
    let shown: Vec<&str> = known.iter().take(MOST_NAMES).map(AsRef::as_ref).collect();
    let more = if known.len() > MOST_NAMES {
        ", …"
    } else {
        ""
    };
    format!("{}{more}", shown.join(", "))
}
