//! Where guides come from: the built-in one, or a folder. The only place that reads guide files.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::error::{Error, ReadFault};
use crate::guide::{FileText, Guide, Id};

/// The largest guide file that is read, in MiB. The built-in guide's largest is under a hundredth of it.
const LARGEST: u64 = 2;

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
            guide.check()?;
            Ok((guide, Origin::Directory(directory.to_owned())))
        }
    }
}

/// Reads the opening of the guide in `directory`, or of the built-in one, and fetches its other files.
pub fn read(directory: Option<&Path>) -> Result<Guide, Error> {
    match directory {
        None => Guide::read(built_in("guide")?, |id| built_in(id.as_str())),
        Some(directory) => {
            let file = |id: &str| read_file(&directory.join(format!("{id}.yaml")));
            Guide::read(file("guide")?, |id: &Id| file(id.as_str()))
        }
    }
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

/// Reads a guide file. What is not a plain file, or is too large for a guide, is never opened or read to its end.
fn read_file(path: &Path) -> Result<FileText, Error> {
    let text = (|| {
        if !path.metadata()?.is_file() {
            return Err(ReadFault::NotAFile);
        }
        let mut bytes = Vec::new();
        File::open(path)?
            .take((LARGEST << 20) + 1)
            .read_to_end(&mut bytes)?;
        if bytes.len() > (usize::try_from(LARGEST).unwrap_or(usize::MAX) << 20) {
            return Err(ReadFault::TooLarge(LARGEST));
        }
        String::from_utf8(bytes).map_err(|_| ReadFault::NotUtf8)
    })();
    match text {
        Ok(text) => Ok(FileText {
            name: path.to_string_lossy().into(),
            text: Cow::Owned(text),
        }),
        Err(source) => Err(Error::Read {
            path: path.to_owned(),
            source,
        }),
    }
}
