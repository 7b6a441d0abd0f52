//! Cargo's build script: checks `guides/` with the program's own code and compiles the guide in.
//!
//! Each fault is reported with its file, line and column, and fails the build. A sound guide is packed into one text, and
//! the files that it was read from are listed, both in `OUT_DIR` for `library` to include. Nothing is written elsewhere,
//! and no guide with a fault is packed.

#[path = "guide/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "the script needs only a part of it, and it is linted where the program is"
)]
mod guide;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};

use guide::{
    Broken, FileText, Id, Lang, LineColumn, LineIndex, Packed, Survey, Unreadable, survey,
};

/// The folder of the built-in guide.
const FOLDER: &str = "guides";

fn main() -> io::Result<()> {
    let folder = |name| PathBuf::from(env::var_os(name).unwrap_or_default());
    let (root, out) = (folder("CARGO_MANIFEST_DIR"), folder("OUT_DIR"));
    let mut cargo = io::stdout().lock();
    writeln!(cargo, "cargo::rerun-if-changed={FOLDER}")?;
    // A test runs this script on a guide with a fault.
    let script = env::current_exe()?;
    writeln!(cargo, "cargo::rustc-env=BUILD_SCRIPT={}", script.display())?;
    let Survey {
        guide,
        cases,
        files,
        ..
    } = read(&root);
    for fault in files.iter().flat_map(faults) {
        writeln!(cargo, "cargo::error={fault}")?;
    }
    if let Some(guide) = guide {
        fs::write(out.join("guide.packed"), Packed::new(&guide).as_str())?;
        fs::write(out.join("guide_files.rs"), list(&cases))?;
    }
    Ok(())
}

/// Reads the guide. What could be better is for `dongbo guide check` to say.
fn read(root: &Path) -> Survey {
    let read = |id: &str| {
        let name = format!("{FOLDER}/{id}.yaml");
        match fs::read_to_string(root.join(&name)) {
            Ok(text) => Ok(FileText {
                name: name.into(),
                text: text.into(),
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Unreadable::NotThere),
            Err(error) => Err(Unreadable::System(error.to_string())),
        }
    };
    match read("guide") {
        Ok(file) => survey(&file, &[], |id| read(id.as_str()).into(), None),
        Err(why) => Survey::unreadable(&format!("{FOLDER}/guide.yaml"), why),
    }
}

/// The faults of a file, each in a line: where, and what in both languages.
fn faults(broken: &Broken) -> impl Iterator<Item = String> {
    let Broken { file, diagnostics } = broken;
    let lines = LineIndex::of(&file.text);
    diagnostics.iter().map(move |found| {
        let LineColumn { line, column } = lines.position(found.span.start);
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| found.fault.message(lang));
        format!("{}:{line}:{column}: {vi} ({en})", file.name)
    })
}

/// The ids of the guide's files with their texts, as a Rust array.
fn list(cases: &[Id]) -> String {
    let ids = ["guide"].into_iter().chain(cases.iter().map(Id::as_str));
    let file = |id| {
        format!(
            "(\"{id}\", include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{FOLDER}/{id}.yaml\"))),\n"
        )
    };
    format!("[\n{}]\n", ids.map(file).collect::<String>())
}
