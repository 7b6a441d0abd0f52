//! The comparison of two guides: every change is reported, and nothing else.

use dongbo::document::{self, Block};
use dongbo::guide::diff::{Part, changes};
use dongbo::guide::{FileText, Lang};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use super::config;
use crate::generated::{Generated, guides, id};

/// The tree of a guide's files.
fn tree(generated: &Generated) -> Part {
    let mut files = generated.files();
    let cases = generated.cases.iter().map(id);
    let names = ["guide"].into_iter().chain(cases);
    let files: Vec<FileText> = names
        .map(|name| FileText {
            name: name.into(),
            text: files.remove(name).expect("a file").into(),
        })
        .collect();
    Part::guide(&files)
}

/// How many changes there are, which is how many are reported in either language.
fn count(old: &Part, new: &Part) -> usize {
    let changes = changes(old, new);
    for lang in [Lang::Vi, Lang::En] {
        let document = document::diff(&changes, ["1", "2"], lang);
        let told = document.iter().filter_map(|block| match block {
            Block::Change { what, .. } => Some(what),
            _ => None,
        });
        assert_eq!(told.count(), changes.len());
    }
    changes.len()
}

/// What can be done to the files of a guide, each as the place of a value and what to do there.
fn places(value: &Value, at: &str, found: &mut Vec<(String, Edit)>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let at = format!("{at}/{key}");
                // A default may be left out.
                let is_empty = value == &json!([]) || value == &json!({});
                if !is_empty && value != "high" && value != "cong-van" {
                    found.push((at.clone(), Edit::Remove));
                }
                places(value, &at, found);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                let at = format!("{at}/{index}");
                found.push((at.clone(), Edit::Remove));
                if list.get(index + 1).is_some_and(|next| next != value) {
                    found.push((at.clone(), Edit::Swap));
                }
                places(value, &at, found);
            }
        }
        _ => found.push((at.to_owned(), Edit::Change)),
    }
}

#[derive(Clone, Copy, Debug)]
enum Edit {
    Change,
    Remove,
    /// With the next one of its list.
    Swap,
}

fn apply(file: &mut Value, at: &str, edit: Edit) {
    let (around, key) = at.rsplit_once('/').expect("a place");
    let around = file.pointer_mut(around).expect("it is there");
    match (around, edit) {
        (Value::Object(map), Edit::Remove) => drop(map.remove(key)),
        (Value::Array(list), Edit::Remove) => drop(list.remove(key.parse().expect("an index"))),
        (Value::Array(list), Edit::Swap) => {
            let index: usize = key.parse().expect("an index");
            list.swap(index, index + 1);
        }
        _ => {
            let value = file.pointer_mut(at).expect("it is there");
            *value = match &*value {
                Value::String(text) => json!(format!("{text}x")),
                other => json!(other.as_u64().unwrap_or_default() + 1),
            };
        }
    }
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn a_guide_that_is_written_in_another_way_has_no_changes(generated in guides(), style in 0..4usize) {
        let mut other = generated.clone();
        other.style += style;
        prop_assert_eq!(count(&tree(&generated), &tree(&other)), 0);
    }

    #[test]
    fn every_change_of_a_file_is_reported_in_both_directions(
        generated in guides(),
        which in proptest::collection::vec((any::<Index>(), any::<Index>()), 12),
    ) {
        let old = tree(&generated);
        for (file, place) in which {
            let mut edited = generated.clone();
            let file = file.index(edited.cases.len() + 1);
            let file = match file.checked_sub(1) {
                None => &mut edited.shared,
                Some(case) => &mut edited.cases[case],
            };
            let mut found = Vec::new();
            places(file, "", &mut found);
            // The file of a case is named by its id.
            let is_case = file.get("steps").is_some();
            found.retain(|(at, _)| !(is_case && at == "/id"));
            let (at, edit) = place.get(&found);
            apply(file, at, *edit);
            let new = tree(&edited);
            prop_assert!(count(&old, &new) > 0, "{edit:?} {at}");
            prop_assert!(count(&new, &old) > 0, "{edit:?} {at}, back");
        }
    }
}
