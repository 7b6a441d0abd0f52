//! Where guides come from: the built-in one, or a folder. The only place that reads guide files.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::error::{Error, Instead};
use crate::guide::rule::guess::closest;
use crate::guide::{
    self, Broken, Date, Demo, Diagnostic, Fault, Fetched, FileText, Guide, Id, Packed, Span,
    Survey, Unreadable, rule::guess::file_of, survey, visible,
};
use crate::walk::demo::{Act, acts};
use crate::walk::{Start, Walk};

/// The largest guide file that is read, in MiB. The built-in guide's largest is under a hundredth of it.
const LARGEST: usize = 1;

/// The largest guide that is read, all its files together, in MiB.
const LARGEST_GUIDE: usize = 8;

/// The built-in guide, which the build script has checked and packed.
const BUILT_IN: Packed = Packed::built(include_str!(concat!(env!("OUT_DIR"), "/guide.packed")));

/// The files that it was made of, by case id; the shared file first. Only a check reads them again.
const FILES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/guide_files.rs"));

/// Where a guide was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The program itself.
    BuiltIn,
    /// A folder.
    Directory(PathBuf),
}

/// Reads and checks the guide in `directory`, or unpacks the built-in one. Errs with every fault of the directory's files.
pub fn load(directory: Option<&Path>) -> Result<(Guide, Origin), Error> {
    let Some(directory) = directory else {
        let guide = BUILT_IN.unpack().ok_or(Error::BuiltIn)?;
        return Ok((guide, Origin::BuiltIn));
    };
    let Survey { guide, files, .. } = look(Some(directory), None)?;
    let guide = guide.ok_or(Error::Broken(files))?;
    Ok((guide, Origin::Directory(directory.to_owned())))
}

/// The files of the guide in `directory`, or of the built-in one: `guide.yaml`, then each case's in the order of the
/// cases. Errs with every fault of the files.
pub fn files(directory: Option<&Path>) -> Result<(Vec<FileText>, Origin), Error> {
    let survey = look(directory, None)?;
    let origin = directory.map_or(Origin::BuiltIn, |directory| {
        Origin::Directory(directory.to_owned())
    });
    match survey.guide {
        Some(_) => Ok((survey.sound, origin)),
        None => Err(Error::Broken(survey.files)),
    }
}

/// Reads the guide in `directory`, or the files of the built-in one, with everything that can be said of it: also what could be
/// better, where a day is given. Errs where there is no `guide.yaml` that can be read.
pub fn look(directory: Option<&Path>, today: Option<Date>) -> Result<Survey, Error> {
    let Some(directory) = directory else {
        let fetch = |id: &Id| built_in(id.as_str()).map_or(Fetched::Missing, Fetched::File);
        return Ok(survey(&built_in("guide")?, &[], fetch, today));
    };
    if is_yaml(&directory.to_string_lossy()) && !directory.exists() {
        return Err(no_file(directory));
    }
    let beside = names(directory);
    let path = file_path(directory, "guide");
    let file = match read_file(&path) {
        Ok(file) => file,
        Err(why) if why == Unreadable::NotThere || !directory.is_dir() => {
            let instead = instead(directory, &beside);
            return Err(Error::NoGuide { path, instead });
        }
        Err(why) => return Ok(Survey::unreadable(&path.to_string_lossy(), why)),
    };
    let mut held = file.text.len();
    let fetch = |id: &Id| {
        let file = read_file(&file_path(directory, id.as_str())).and_then(|file| {
            held += file.text.len();
            if held > LARGEST_GUIDE << 20 {
                return Err(Unreadable::GuideTooLarge(LARGEST_GUIDE));
            }
            Ok(file)
        });
        file.into()
    };
    let mut survey = survey(&file, &beside, fetch, today);
    if let Some(guide) = &mut survey.guide {
        guide.folder = Some(visible(&directory.to_string_lossy()).into_owned().into());
    }
    Ok(survey)
}

/// That a file is not there, and which one beside it is probably meant.
fn no_file(path: &Path) -> Error {
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    let names = names(folder.unwrap_or(Path::new(".")));
    let given = path.file_name().unwrap_or_default().to_string_lossy();
    Error::NoFile {
        path: path.to_owned(),
        meant: closest(&given, names.iter().map(String::as_str)).map(str::to_owned),
    }
}

/// What is probably meant where there is no `guide.yaml` in `directory`.
fn instead(directory: &Path, beside: &[String]) -> Option<Instead> {
    if let Some(name) = file_of("guide", beside) {
        return Some(Instead::Rename(name.clone()));
    }
    let holds_guide = |folder: &PathBuf| file_path(folder, "guide").is_file();
    let entries = directory.read_dir().into_iter().flatten().take(MOST_NAMES);
    let below = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut folders: Vec<PathBuf> = below.filter(holds_guide).collect();
    folders.sort();
    if folders.is_empty() {
        let above = directory.parent().map(|above| match above.as_os_str() {
            empty if empty.is_empty() => PathBuf::from("."),
            _ => above.to_owned(),
        });
        folders.extend(above.filter(|above| directory.exists() && holds_guide(above)));
    }
    (!folders.is_empty()).then_some(Instead::Folders(folders))
}

/// Whether a folder holds a guide, or a file that is probably meant for its `guide.yaml`.
pub fn is_of_guide(folder: &Path) -> bool {
    file_of("guide", &names(folder)).is_some()
}

/// The folder beside a guide's files in which its demos are.
const DEMOS: &str = "demos";

/// The files of the demos of a guide's folder, by name.
pub fn demos(directory: &Path) -> Vec<PathBuf> {
    let folder = directory.join(DEMOS);
    let names = names(&folder).into_iter();
    names.map(|name| folder.join(name)).collect()
}

/// Whether a folder is that of a guide's demos.
pub fn is_of_demos(folder: &Path) -> bool {
    let guide = folder.parent().map(|guide| file_path(guide, "guide"));
    folder.ends_with(DEMOS) && guide.is_some_and(|guide| guide.is_file())
}

/// Reads a demo of a guide; gives what is done at each scene of a walk from the first question on. Errs with the file and
/// what is wrong with it, also where the guide does not go along with it.
pub fn demo(path: &Path, guide: &Guide, today: Date) -> Result<(Demo, Vec<Act>), Broken> {
    let file = read_file(path).map_err(|why| {
        let name = path.file_name().unwrap_or(path.as_os_str());
        let fault = Fault::UnreadableDemo {
            file: name.to_string_lossy().into_owned(),
            why,
        };
        let text = Cow::Borrowed("");
        let name = path.to_string_lossy().into();
        Broken {
            file: FileText { name, text },
            diagnostics: vec![Diagnostic::new(Span::default(), fault)],
        }
    })?;
    let demo = guide::demo(&file, guide)?;
    let walk = Walk::new(guide, Start::Triage, today);
    match acts(&demo, &walk) {
        Ok(acts) => Ok((demo, acts)),
        Err(found) => Err(Broken {
            file,
            diagnostics: vec![found],
        }),
    }
}

/// How many files of a folder are looked at to tell what is there.
const MOST_NAMES: usize = 5_000;

/// The names of a folder's YAML files, and of those that may be meant for one. Hidden files are not: a zip from another
/// system brings a `._x.yaml` beside each.
fn names(directory: &Path) -> Vec<String> {
    let entries = directory.read_dir().into_iter().flatten().take(MOST_NAMES);
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let is_meant =
        |name: &String| name.split('.').skip(1).any(is_yaml_ending) && !name.starts_with('.');
    let mut names: Vec<String> = names.filter(is_meant).collect();
    names.sort();
    names
}

/// Whether a name ends as that of a YAML file does.
fn is_yaml(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, ending)| is_yaml_ending(ending))
}

fn is_yaml_ending(ending: &str) -> bool {
    ["yaml", "yml"].contains(&&*ending.to_lowercase())
}

fn file_path(directory: &Path, id: &str) -> PathBuf {
    directory.join(format!("{id}.yaml"))
}

fn built_in(name: &str) -> Result<FileText, Error> {
    let path = format!("{name}.yaml");
    match FILES.iter().find(|(id, _)| *id == name) {
        Some((_, text)) => Ok(FileText {
            name: path.into(),
            text: Cow::Borrowed(text),
        }),
        None => Err(Error::NoGuide {
            path: path.into(),
            instead: None,
        }),
    }
}

/// Reads a guide file: a plain file of its folder itself, no larger than a guide's can be. Anything else is not opened.
fn read_file(path: &Path) -> Result<FileText, Unreadable> {
    // A link may lead to another file of the folder, and nowhere else.
    let real = path.canonicalize().map_err(|error| match reason(error) {
        // A loop of links.
        Unreadable::System(_) if path.is_symlink() => Unreadable::NotAFile,
        why => why,
    })?;
    // A bare name has an empty path for its folder.
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    let folder = folder.unwrap_or(Path::new(".")).canonicalize();
    let is_file = real.metadata().map_err(reason)?.is_file();
    if !is_file || real.parent() != Some(&folder.map_err(reason)?) {
        return Err(Unreadable::NotAFile);
    }
    let mut bytes = Vec::new();
    let most = LARGEST << 20;
    let file = File::open(real).map_err(reason)?;
    let taken = file.take(most as u64 + 1).read_to_end(&mut bytes);
    taken.map_err(reason)?;
    if bytes.len() > most {
        return Err(Unreadable::TooLarge(LARGEST));
    }
    // UTF-16 without its mark: every other byte of the first letters is 0.
    if let [first, second, ..] = bytes[..]
        && (first == 0) != (second == 0)
    {
        return Err(Unreadable::NotUtf8(1));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let sound = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        Unreadable::NotUtf8(sound.split(|byte| *byte == b'\n').count())
    })?;
    Ok(FileText {
        name: path.to_string_lossy().into(),
        text: Cow::Owned(text),
    })
}

/// Why the system does not give a file.
#[allow(clippy::needless_pass_by_value, reason = "it is what `map_err` gives")]
fn reason(error: io::Error) -> Unreadable {
    match error.kind() {
        io::ErrorKind::NotFound => Unreadable::NotThere,
        io::ErrorKind::PermissionDenied => Unreadable::NotAllowed,
        // A file where a folder should be.
        io::ErrorKind::NotADirectory | io::ErrorKind::InvalidInput => Unreadable::NotAFile,
        _ => Unreadable::System(error.to_string()),
    }
}
