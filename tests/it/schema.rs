//! `dongbo guide schema`: what editors are told of the format is what the program reads.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use dongbo::guide::diff::lists;
use dongbo::guide::{Fetched, FileText, Id, Lang, Verb, survey};
use dongbo::words::diff;
use serde_json::{Map, Value};

use crate::program::{Folder, dongbo, root};

/// The schema that the program prints.
fn printed(of: &str) -> Value {
    let ran = dongbo(["guide", "schema", of]).run().code(0).quiet();
    serde_json::from_str(&ran.stdout).expect("it is JSON")
}

/// A YAML text as JSON.
fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).expect("it is YAML")
}

/// Whether a value is what a schema describes: as much of draft-07 as the format's schemas use, but for patterns.
fn fits(root: &Value, schema: &Value, value: &Value) -> bool {
    let Some(schema) = schema.as_object() else {
        return schema == &Value::Bool(true);
    };
    schema
        .iter()
        .all(|(key, rule)| match (key.as_str(), value) {
            ("$ref", _) => {
                let path = rule.as_str().and_then(|path| path.strip_prefix('#'));
                fits(
                    root,
                    root.pointer(path.expect("a place in the schema"))
                        .expect("it is there"),
                    value,
                )
            }
            ("type", _) => match rule {
                Value::Array(types) => types.iter().any(|kind| is(value, kind)),
                kind => is(value, kind),
            },
            ("enum", _) => rule.as_array().is_some_and(|values| values.contains(value)),
            ("minimum", Value::Number(number)) => number.as_f64() >= rule.as_f64(),
            ("maximum", Value::Number(number)) => number.as_f64() <= rule.as_f64(),
            ("minLength", Value::String(text)) => {
                text.len() as u64 >= rule.as_u64().expect("a length")
            }
            // An empty text is none of the format's: no pattern allows it.
            ("pattern", Value::String(text)) => !text.is_empty(),
            ("minItems", Value::Array(list)) => {
                list.len() as u64 >= rule.as_u64().expect("a length")
            }
            ("items", Value::Array(list)) => list.iter().all(|item| fits(root, rule, item)),
            ("allOf", _) => branches(rule)
                .iter()
                .all(|branch| fits(root, branch, value)),
            ("anyOf", _) => branches(rule)
                .iter()
                .any(|branch| fits(root, branch, value)),
            ("oneOf", _) => {
                branches(rule)
                    .iter()
                    .filter(|branch| fits(root, branch, value))
                    .count()
                    == 1
            }
            ("required", Value::Object(map)) => branches(rule)
                .iter()
                .all(|key| map.contains_key(key.as_str().expect("a key"))),
            ("properties", Value::Object(map)) => map
                .iter()
                .all(|(key, value)| rule.get(key).is_none_or(|schema| fits(root, schema, value))),
            ("additionalProperties", Value::Object(map)) => {
                let own: &Map<String, Value> = match schema.get("properties") {
                    Some(Value::Object(own)) => own,
                    _ => &Map::new(),
                };
                map.iter()
                    .filter(|(key, _)| !own.contains_key(*key))
                    .all(|(_, value)| fits(root, rule, value))
            }
            _ => true,
        })
}

fn branches(rule: &Value) -> &[Value] {
    rule.as_array().map_or(&[], Vec::as_slice)
}

fn is(value: &Value, kind: &Value) -> bool {
    match kind.as_str().expect("a type") {
        "string" => value.is_string(),
        "integer" => value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("no type {other}"),
    }
}

/// The files of a guide's folder, each with the schema that is for it.
fn files(folder: &Path) -> Vec<(String, Value)> {
    let schemas = [printed("guide"), printed("case")];
    let entries = fs::read_dir(folder).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let paths = paths.filter(|path| path.extension().is_some_and(|ext| ext == "yaml"));
    paths
        .map(|path| {
            let case = usize::from(path.file_stem().is_some_and(|name| name != "guide"));
            (
                fs::read_to_string(&path).expect("a file"),
                schemas[case].clone(),
            )
        })
        .collect()
}

#[test]
fn the_schemas_beside_the_built_in_guide_are_those_that_the_program_prints() {
    for of in ["guide", "case"] {
        let ran = dongbo(["guide", "schema", of]).run().code(0).quiet();
        let shipped = fs::read_to_string(root().join(format!("guides/{of}.schema.json")))
            .expect("it is there");
        assert!(
            shipped == ran.stdout,
            "guides/{of}.schema.json is not what `dongbo guide schema {of}` prints"
        );
    }
    let whole = dongbo(["guide", "schema"]).run().code(0).stdout;
    assert_eq!(whole, dongbo(["guide", "schema", "guide"]).run().stdout);
}

#[test]
fn every_guide_at_hand_is_what_the_schemas_describe_and_names_them() {
    let parent = Folder::new("schema");
    let new = parent.path().join("mine");
    dongbo(["guide", "new"]).arg(&new).run().code(0);
    for name in ["guide.schema.json", "case.schema.json"] {
        let shipped = fs::read(root().join("guides").join(name)).expect("it is there");
        assert_eq!(fs::read(new.join(name)).expect("it is written"), shipped);
    }
    for folder in [
        &new,
        &root().join("guides"),
        &root().join("tests/fixtures/parking"),
    ] {
        for (text, schema) in files(folder) {
            assert!(fits(&schema, &schema, &yaml(&text)), "{text}");
        }
    }
    for (text, schema) in files(&root().join("guides")) {
        let first = text.lines().next().expect("a line");
        let name = first
            .strip_prefix("# yaml-language-server: $schema=")
            .expect("it names one");
        let named = fs::read_to_string(root().join("guides").join(name)).expect("it is there");
        assert_eq!(
            serde_json::from_str::<Value>(&named).expect("it is JSON"),
            schema
        );
    }
}

#[test]
fn a_misspelt_key_is_refused_by_the_schema_as_it_is_by_the_program() {
    for (text, schema) in files(&root().join("guides")) {
        let lines: Vec<&str> = text.lines().collect();
        let mut tried = 0;
        for (at, line) in lines.iter().enumerate() {
            let key = line
                .trim_start()
                .trim_start_matches("- ")
                .split_once(':')
                .map(|(key, _)| key);
            // Ids are free.
            let Some(key) = key.filter(|key| KEYS.contains(key)) else {
                continue;
            };
            let mut misspelt = lines.clone();
            let changed = line.replacen(key, &format!("{key}x"), 1);
            misspelt[at] = &changed;
            let value = yaml(&misspelt.join("\n"));
            assert!(!fits(&schema, &schema, &value), "{changed}");
            tried += 1;
        }
        assert!(tried > 5, "{text}");
    }
}

/// Keys of the format that name nothing of a guide's own.
const KEYS: [&str; 16] = [
    "format", "id", "number", "vi", "source", "ask", "answers", "label", "to", "press", "see",
    "open", "remedy", "ending", "closing", "path",
];

/// The guide of the authors' page, which has every key: its `guide.yaml`, its only case, and a demo.
fn of_the_authors_page() -> [(&'static str, String); 3] {
    let page = fs::read_to_string(root().join("guides/README.md")).expect("the page");
    let blocks: Vec<&str> = page.split("```yaml\n").skip(1).collect();
    let [case, guide, demo] = blocks[..] else {
        panic!("a case, a guide and a demo")
    };
    let files = [
        ("guide.yaml", guide),
        ("first-case.yaml", case),
        ("demos/one.yaml", demo),
    ];
    files.map(|(name, block)| {
        let (text, _) = block.split_once("```").expect("its end");
        (name, text.to_owned())
    })
}

/// The places of a value's keys, each as often as it has another parent: `/triage/0/ask/vi`.
fn places(value: &Value, place: &str, seen: &mut BTreeSet<String>, out: &mut Vec<String>) {
    let entries: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, it)| (key.clone(), it)).collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(at, it)| (at.to_string(), it))
            .collect(),
        _ => return,
    };
    for (key, held) in entries {
        let parent = place
            .rsplit('/')
            .find(|part| part.parse::<usize>().is_err());
        let parent = parent.unwrap_or_default();
        let is_new = seen.insert(format!("{parent}/{key}"));
        let place = format!("{place}/{key}");
        if is_new && key.parse::<usize>().is_err() {
            out.push(place.clone());
        }
        places(held, &place, seen, out);
    }
}

/// The codes of what the check says of a guide.
fn codes(files: &[(&str, String)]) -> BTreeSet<&'static str> {
    let file = |name: &str| {
        let (name, text) = files.iter().find(|(of, _)| *of == name)?;
        let (name, text) = ((*name).into(), text.clone().into());
        Some(FileText { name, text })
    };
    let fetch = |id: &Id| file(&format!("{id}.yaml")).map_or(Fetched::Missing, Fetched::File);
    let guide = file("guide.yaml").expect("it is there");
    let faults = survey(&guide, &[], fetch, None).files.into_iter();
    let faults = faults.flat_map(|broken| broken.diagnostics);
    faults.map(|found| found.fault.code().number()).collect()
}

/// Codes of what a value means beside others, of which a schema knows nothing: a link's address on a host that is not in
/// the list, an id that names nothing, a case without clicks.
const OF_MEANING: [&str; 11] = [
    "E011", "E012", "E013", "E014", "E015", "E032", "E035", "E036", "E040", "E050", "E051",
];

#[test]
fn the_schema_and_the_check_agree_on_the_type_of_every_key() {
    let [guide, case, _] = of_the_authors_page();
    let files = [guide, case].map(|(name, text)| (name, yaml(&text)));
    let schemas = [printed("guide"), printed("case")];
    let (mut differ, mut pairs) = (String::new(), 0);
    for (at, schema) in schemas.iter().enumerate() {
        let (mut seen, mut keys) = (BTreeSet::new(), Vec::new());
        places(&files[at].1, "", &mut seen, &mut keys);
        for place in keys {
            for value in [
                "252", "9", "1.5", "true", "null", "[]", "{}", "\"\"", "[a]", "{a: b}",
            ] {
                let mut changed = files.clone();
                *changed[at].1.pointer_mut(&place).expect("a place") = yaml(value);
                let fits = fits(schema, schema, &changed[at].1);
                let texts = changed.map(|(name, value)| {
                    (name, serde_yaml::to_string(&value).expect("it is YAML"))
                });
                let codes = codes(&texts);
                let agree = if fits {
                    codes.iter().all(|code| OF_MEANING.contains(code))
                } else {
                    !codes.is_empty()
                };
                if !agree {
                    differ += &format!("{place}: {value}: schema {fits}, check {codes:?}\n");
                }
                pairs += 1;
            }
        }
    }
    assert!(pairs > 1_000, "{pairs}");
    assert_eq!(differ, "");
}

#[test]
fn a_schema_of_nothing_known_is_wrong_usage() {
    let ran = dongbo(["guide", "schema", "gide"]).run().code(2);
    assert!(ran.stderr.contains("guide"), "{}", ran.stderr);
}

#[test]
fn the_guide_in_the_guide_authors_page_is_sound() {
    let parent = Folder::new("authors-page");
    let folder = parent.path().join("mine");
    dongbo(["guide", "new"]).arg(&folder).run().code(0);
    fs::create_dir(folder.join("demos")).expect("a folder");
    for (name, text) in of_the_authors_page() {
        fs::write(folder.join(name), text).expect("it is written");
    }
    dongbo(["guide", "check", "--strict"])
        .arg(&folder)
        .run()
        .code(0);
}

#[test]
fn the_authors_page_the_schema_and_the_rule_name_every_verb() {
    let page = fs::read_to_string(root().join("guides/README.md")).expect("the authors' page");
    let schema = printed("case");
    let clicks = &schema["definitions"]["ActionFile"];
    let explained = ["vi", "en"].map(|lang| {
        let args = ["guide", "check", "--explain", "E030", "--lang", lang];
        dongbo(args).run().code(0).stdout
    });
    for verb in Verb::ALL {
        let key = verb.key();
        assert!(page.contains(&format!("`{key}`")), "{key}");
        assert!(page.contains(&format!("- {key}: ")), "{key} has no example");
        for text in &explained {
            assert!(text.contains(key), "{key} is not in\n{text}");
        }
        assert!(clicks["properties"].get(key).is_some(), "{key}");
        assert!(
            printed("guide")["definitions"]["HelperFile"]["properties"]
                .get(key)
                .is_some()
        );
        for [vi, en] in [verb.words().act, verb.words().ask, verb.words().name] {
            assert!(!vi.is_empty() && !en.is_empty() && vi != en, "{key}");
        }
    }
}

/// Calls `check` with each key of a schema and what it describes.
fn each_key(schema: &Value, check: &mut impl FnMut(&str, &Value)) {
    for (key, value) in schema.as_object().into_iter().flatten() {
        if key == "properties" {
            let keys = value.as_object().expect("a map");
            keys.iter().for_each(|(key, value)| check(key, value));
        }
        each_key(value, check);
    }
}

#[test]
fn a_comparison_has_words_for_every_key_and_knows_what_every_id_names() {
    for of in ["guide", "case"] {
        let mut keys = 0;
        each_key(&printed(of), &mut |key, value| {
            keys += 1;
            for lang in [Lang::Vi, Lang::En] {
                assert!(diff::word(lang, key).is_some(), "`{key}` has no words");
            }
            let is_id = |value: &Value| {
                let pattern = value.get("pattern").and_then(Value::as_str);
                pattern.is_some_and(|pattern| pattern.starts_with("^[a-z]("))
            };
            if key != "id" && (is_id(value) || value.get("items").is_some_and(is_id)) {
                assert!(!lists(key).is_empty(), "what does `{key}` name?");
            }
        });
        assert!(keys > 20, "{keys}");
    }
}
