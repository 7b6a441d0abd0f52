//! A guide is packed and unpacked without loss, and the build script packs the built-in guide only if it has no fault.

use std::fs;
use std::process::Command;

use dongbo::document::{self, Clock, Helper, Reader, Visit, json, mermaid};
use dongbo::guide::{Date, Guide, Lang, Packed};
use dongbo::library;
use proptest::prelude::*;

use crate::generated::guides;
use crate::program::{Folder, guide_files, root};
use crate::properties::config;

/// Everything that is written of a guide.
fn written(guide: &Guide) -> Vec<String> {
    let reader = Reader {
        lang: Lang::En,
        helper: Helper::Present,
        clock: Clock::Plausible,
        visit: Visit::Only,
    };
    let paper = |case| document::sheet(guide, case, None, Date::LAST, reader);
    let papers = guide.cases.iter().map(paper);
    let about = document::about(guide, "x", Date::LAST, reader);
    let mut written: Vec<String> = papers
        .chain([about])
        .map(|document| format!("{document:?}"))
        .collect();
    written.push(json::cases(guide));
    written.push(mermaid::flow(guide, Lang::Vi));
    written
}

/// Fails unless both are the same guide, with the same things shared.
fn assert_same(one: &Guide, other: &Guide) {
    assert_eq!(format!("{one:?}"), format!("{other:?}"));
    assert_eq!(written(one), written(other));
    assert_eq!(Packed::new(one).as_str(), Packed::new(other).as_str());
}

/// The built-in guide, read from its files.
fn built_in() -> Guide {
    let survey = library::look(None, None).expect("the built-in guide has its files");
    survey.guide.expect("the built-in guide is sound")
}

#[test]
fn the_guide_that_is_compiled_in_is_that_of_the_files() {
    let (compiled, _) = library::load(None).expect("the built-in guide is unpacked");
    assert_same(&compiled, &built_in());
    let folder = root().join("guides");
    let (mut read, _) = library::load(Some(&folder)).expect("the guides are sound");
    assert!(read.folder.take().is_some());
    assert_same(&compiled, &read);
}

proptest! {
    #![proptest_config(config(32))]

    #[test]
    fn any_guide_is_packed_and_unpacked_without_loss(generated in guides()) {
        let guide = generated.guide();
        let again = Packed::new(&guide).unpack().expect("it is a packed guide");
        assert_same(&guide, &again);
    }
}

/// A copy of the sources of the built-in guide.
fn copy(name: &str) -> Folder {
    let folder = Folder::new(name);
    let to = folder.path().join("guides");
    fs::create_dir(&to).expect("a folder can be made");
    for path in guide_files() {
        let name = path.file_name().expect("a name");
        fs::copy(&path, to.join(name)).expect("a file is copied");
    }
    folder
}

/// Runs the build script as Cargo does: what it says to Cargo, and the packed guide if it writes one.
fn build(folder: &Folder) -> (Vec<String>, Option<String>) {
    let ran = Command::new(env!("BUILD_SCRIPT"))
        .env("CARGO_MANIFEST_DIR", folder.path())
        .env("OUT_DIR", folder.path())
        .output()
        .expect("the build script starts");
    assert!(ran.status.success(), "{ran:?}");
    let said = String::from_utf8(ran.stdout).expect("it is UTF-8");
    let errors = said
        .lines()
        .filter_map(|line| line.strip_prefix("cargo::error="));
    let packed = fs::read_to_string(folder.path().join("guide.packed"));
    (errors.map(str::to_owned).collect(), packed.ok())
}

#[test]
fn the_build_script_packs_a_guide_without_a_fault() {
    let (errors, packed) = build(&copy("build-sound"));
    assert_eq!(errors, [""; 0]);
    assert_eq!(packed.as_deref(), Some(Packed::new(&built_in()).as_str()));
}

#[test]
fn a_fault_in_a_guide_file_fails_the_build() {
    let folder = copy("build-faulty");
    folder.edit("guides/cmnd-with-cccd.yaml", "number: 2", "number: 9");
    folder.edit("guides/guide.yaml", "18001096", "1800/1096");
    let (errors, packed) = build(&folder);
    let starts = [
        "guides/guide.yaml:",
        "guides/cmnd-with-cccd.yaml:5:9: số của trường hợp",
    ];
    assert_eq!(errors.len(), starts.len(), "{errors:#?}");
    for (error, start) in errors.iter().zip(starts) {
        assert!(error.starts_with(start), "{error}");
    }
    assert_eq!(packed, None);
}

#[test]
fn a_missing_guide_file_fails_the_build() {
    let folder = copy("build-missing");
    let case = folder.path().join("guides/duplicate-accounts.yaml");
    fs::remove_file(case).expect("the file is there");
    let (errors, packed) = build(&folder);
    assert_eq!((errors.len(), packed), (1, None), "{errors:#?}");
    fs::remove_file(folder.path().join("guides/guide.yaml")).expect("the file is there");
    let (errors, packed) = build(&folder);
    assert_eq!((errors.len(), packed), (1, None), "{errors:#?}");
}
