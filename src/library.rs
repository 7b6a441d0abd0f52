//! Where guides come from: the built-in one, or a folder. The only place that reads guide files.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::error::{Error, ReadFault};
use crate::guide::{Fetched, FileText, Guide, Id, visible};

/// The largest guide file that is read, in MiB. The built-in guide's largest is under a hundredth of it.
const LARGEST: usize = 2;

/// The largest guide that is read, all its files together, in MiB.
const LARGEST_GUIDE: usize = 8;

/// The built-in guide's files, by case id; the shared file first.
const BUILT_IN: [(&str, &str); 4] = [
    ("guide", include_str!("../guides/guide.yaml")),
    (
        "cmnd-without-cccd",
        include_str!("../guides/cmnd-without-cccd.yaml"),
    ),
    (
        "cmnd-with-cccd",
        include_str!("../guides/cmnd-with-cccd.yaml"),
    ),
    (
        "duplicate-accounts",
        include_str!("../guides/duplicate-accounts.yaml"),
    ),
];

/// Where a guide was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The program itself.
    BuiltIn,
    /// A folder.
    Directory(PathBuf),
}

/// Reads the guide in `directory`, or the built-in one. A folder's guide is read whole, so that a fault anywhere in
/// it is known before anybody meets it; the built-in one is proven sound by the tests, and read as it is needed.
pub fn load(directory: Option<&Path>) -> Result<(Guide, Origin), Error> {
    let guide = read(directory)?;
    match directory {
        None => Ok((guide, Origin::BuiltIn)),
        Some(directory) => {
            guide.check().map_err(Error::Broken)?;
            Ok((guide, Origin::Directory(directory.to_owned())))
        }
    }
}

/// Reads the opening of the guide in `directory`, or of the built-in one, and fetches its other files.
pub fn read(directory: Option<&Path>) -> Result<Guide, Error> {
    let Some(directory) = directory else {
        return Guide::read(built_in("guide")?, |id| Ok(built_in(id.as_str())?.into()));
    };
    let mut left = LARGEST_GUIDE << 20;
    let mut file = |id: &str| -> Result<FileText, Error> {
        let file = read_file(directory, id)?;
        left = left
            .checked_sub(file.text.len())
            .ok_or_else(|| Error::Read {
                path: directory.to_owned(),
                source: ReadFault::TooLarge(LARGEST_GUIDE),
            })?;
        Ok(file)
    };
    let mut there: Option<Vec<String>> = None;
    let mut guide = Guide::read(file("guide")?, |id: &Id| match file(id.as_str()) {
        Ok(file) => Ok(Fetched::File(file)),
        Err(error) if error.is_not_found() => Ok(Fetched::Missing(
            there.get_or_insert_with(|| names(directory)).clone(),
        )),
        Err(error) => Err(error),
    })?;
    guide.name_folder(&visible(&directory.to_string_lossy()));
    Ok(guide)
}

/// How many files of a folder are looked at to tell what is there.
const MOST_NAMES: usize = 200;

/// The names of a folder's YAML files, without their ending, and without that of `guide.yaml`.
fn names(directory: &Path) -> Vec<String> {
    let entries = directory.read_dir().into_iter().flatten().take(MOST_NAMES);
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let yaml = paths.filter(|path| path.extension().is_some_and(|ext| ext == "yaml"));
    let names = yaml.filter_map(|path| path.file_stem()?.to_str().map(str::to_owned));
    let mut names: Vec<String> = names.filter(|name| name != "guide").collect();
    names.sort();
    names
}

fn built_in(name: &str) -> Result<FileText, Error> {
    let path = format!("{name}.yaml");
    match BUILT_IN.iter().find(|(id, _)| *id == name) {
        Some((_, text)) => Ok(FileText {
            name: path.into(),
            text: Cow::Borrowed(text),
        }),
        None => Err(Error::Read {
            path: path.into(),
            source: ReadFault::NotAFile,
        }),
    }
}

/// Reads a guide file: a plain file of the folder itself, no larger than a guide's can be. Anything else is not opened.
fn read_file(directory: &Path, id: &str) -> Result<FileText, Error> {
    let path = directory.join(format!("{id}.yaml"));
    let text = (|| {
        // A link may lead to another file of the folder, and nowhere else.
        let real = path.canonicalize()?;
        if !real.metadata()?.is_file() || real.parent() != Some(&directory.canonicalize()?) {
            return Err(ReadFault::NotAFile);
        }
        let mut bytes = Vec::new();
        let most = LARGEST << 20;
        File::open(real)?
            .take(most as u64 + 1)
            .read_to_end(&mut bytes)?;
        if bytes.len() > most {
            return Err(ReadFault::TooLarge(LARGEST));
        }
        String::from_utf8(bytes).map_err(|_| ReadFault::NotUtf8)
    })();
    match text {
        Ok(text) => Ok(FileText {
            name: path.to_string_lossy().into(),
            text: Cow::Owned(text),
        }),
        Err(source) => Err(Error::Read { path, source }),
    }
}
