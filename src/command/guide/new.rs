//! `dongbo guide new`: a small guide with comments, to begin one's own with.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use super::schema;
use crate::cli::{SchemaOf, quoted};
use crate::command::{Context, print};
use crate::error::{Error, Exit};
use crate::guide::visible;
use crate::words::error as words;

/// The files of a new guide. `DATE` stands for the day on which it is written.
const FILES: [(&str, &str); 2] = [
    ("guide.yaml", include_str!("template/guide.yaml")),
    ("first-case.yaml", include_str!("template/first-case.yaml")),
];

/// The schemas beside them, which their first lines name.
const SCHEMAS: [(&str, SchemaOf); 2] = [
    ("guide.schema.json", SchemaOf::Guide),
    ("case.schema.json", SchemaOf::Case),
];

/// Writes a new guide to a folder, which is made if it is not there. A file that is there is never written over.
pub(super) fn run(folder: &Path, context: &Context) -> Result<Exit, Error> {
    let create = |path: &Path, source| Error::Create {
        path: path.to_owned(),
        source,
    };
    fs::create_dir_all(folder).map_err(|error| create(folder, error))?;
    let today = context.today.to_string();
    let files = FILES.map(|(name, text)| (name, text.replace("DATE", &today)));
    let schemas = SCHEMAS.map(|(name, of)| (name, schema::text(of)));
    for (name, text) in files.into_iter().chain(schemas) {
        let path = folder.join(name);
        let written = OpenOptions::new().write(true).create_new(true).open(&path);
        let written = written.and_then(|mut file| file.write_all(text.as_bytes()));
        written.map_err(|error| create(&path, error))?;
    }
    let name = quoted(&visible(&folder.to_string_lossy()));
    // The names of the program and the folder keep their marks: they are part of commands that can be copied.
    let told = words::new_guide(context.lang, "{program}", "{folder}") + "\n";
    let told = context.prose(&told);
    print(
        &told
            .replace("{program}", &context.program)
            .replace("{folder}", &name),
    )
}
