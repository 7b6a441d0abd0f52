//! Where guides come from: the built-in one, or a folder. The only place that reads guide files.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::error::{Error, ReadFault};
use crate::guide::{Date, Fetched, FileText, Guide, Id, Survey, Unreadable, survey, visible};

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
    let Some(directory) = directory else {
        let guide = Guide::read(built_in("guide")?, |id| built_in(id.as_str()))?;
        return Ok((guide, Origin::BuiltIn));
    };
    let Survey { guide, files } = look(Some(directory), None)?;
    let guide = guide.ok_or(Error::Broken(files))?;
    Ok((guide, Origin::Directory(directory.to_owned())))
}

/// Reads the guide in `directory`, or the built-in one, with everything that can be said of it: also what could be
/// better, where a day is given. Errs where there is no `guide.yaml` that can be read.
pub fn look(directory: Option<&Path>, today: Option<Date>) -> Result<Survey, Error> {
    let Some(directory) = directory else {
        let fetch = |id: &Id| built_in(id.as_str()).map_or(Fetched::Missing, Fetched::File);
        return Ok(survey(built_in("guide")?, &[], fetch, today));
    };
    let beside = names(directory);
    let file = read_file(&file_path(directory, "guide")).map_err(|source| {
        let short = source.is_not_found() && beside.iter().any(|name| name == "guide.yml");
        Error::Read {
            path: file_path(directory, "guide"),
            source,
            instead: short.then_some("guide.yml"),
        }
    })?;
    let mut held = file.text.len();
    let fetch = |id: &Id| match read_file(&file_path(directory, id.as_str())) {
        Ok(file) => {
            held += file.text.len();
            if held > LARGEST_GUIDE << 20 {
                return Fetched::Unreadable(Unreadable::GuideTooLarge(LARGEST_GUIDE));
            }
            Fetched::File(file)
        }
        Err(fault) if fault.is_not_found() => Fetched::Missing,
        Err(fault) => Fetched::Unreadable(fault.into()),
    };
    let mut survey = survey(file, &beside, fetch, today);
    if let Some(guide) = &mut survey.guide {
        guide.name_folder(&visible(&directory.to_string_lossy()));
    }
    Ok(survey)
}

impl From<ReadFault> for Unreadable {
    fn from(fault: ReadFault) -> Self {
        match fault {
            ReadFault::System(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                Self::NotAllowed
            }
            ReadFault::System(error) => Self::System(error.to_string()),
            ReadFault::NotAFile => Self::NotAFile,
            ReadFault::TooLarge(mib) => Self::TooLarge(mib),
            ReadFault::NotUtf8(line) => Self::NotUtf8(line),
        }
    }
}

/// How many files of a folder are looked at to tell what is there.
const MOST_NAMES: usize = 5_000;

/// The names of a folder's YAML files.
fn names(directory: &Path) -> Vec<String> {
    let entries = directory.read_dir().into_iter().flatten().take(MOST_NAMES);
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let is_yaml = |name: &String| {
        let extension = Path::new(name).extension();
        extension.is_some_and(|extension| extension == "yaml" || extension == "yml")
    };
    let mut names: Vec<String> = names.filter(is_yaml).collect();
    names.sort();
    names
}

fn file_path(directory: &Path, id: &str) -> PathBuf {
    directory.join(format!("{id}.yaml"))
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
            instead: None,
        }),
    }
}

/// Reads a guide file: a plain file of its folder itself, no larger than a guide's can be. Anything else is not opened.
fn read_file(path: &Path) -> Result<FileText, ReadFault> {
    // A link may lead to another file of the folder, and nowhere else.
    let real = path.canonicalize()?;
    let folder = path.parent().unwrap_or(path).canonicalize()?;
    if !real.metadata()?.is_file() || real.parent() != Some(&folder) {
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
    let text = String::from_utf8(bytes).map_err(|error| {
        let sound = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        ReadFault::NotUtf8(sound.split(|byte| *byte == b'\n').count())
    })?;
    Ok(FileText {
        name: path.to_string_lossy().into(),
        text: Cow::Owned(text),
    })
}
