//! The JSON Schema (draft-07) of the guide format, for editors: made of the types that read it.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::format::{CaseFile, GuideFile, ID};

/// The schema of `guide.yaml`.
pub fn guide() -> Value {
    of::<GuideFile>()
}

/// The schema of a case's file.
pub fn case() -> Value {
    of::<CaseFile>()
}

fn of<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft07();
    let mut schema = settings
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value();
    tidy(&mut schema);
    schema
}

/// Describes a text as it may be written: not empty, and without quotes also what YAML calls a number, true or false. An id is
/// no number.
fn as_written(schema: &mut Map<String, Value>) {
    if schema.contains_key("enum") || schema.get("type") != Some(&json!("string")) {
        return;
    }
    match schema.get("pattern").map(|pattern| pattern == ID) {
        None => {
            schema.insert("type".to_owned(), json!(["string", "number", "boolean"]));
            schema.entry("minLength").or_insert(json!(1));
        }
        Some(true) => drop(schema.insert("type".to_owned(), json!(["string", "boolean"]))),
        Some(false) => {}
    }
}

/// Leaves out what the format does not have: a value that is nothing, defaults that nobody writes, names of types.
fn tidy(schema: &mut Value) {
    let Some(schema) = schema.as_object_mut() else {
        return;
    };
    for key in ["default", "format", "title"] {
        schema.remove(key);
    }
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|one| one != "null");
        if let [only] = &types[..] {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    as_written(schema);
    // A reference or nothing: the reference.
    if let Some(Value::Array(mut either)) = schema.remove("anyOf") {
        either.retain(|one| one.get("type").is_none_or(|kind| kind != "null"));
        let key = if either.len() > 1 { "anyOf" } else { "allOf" };
        schema.insert(key.to_owned(), either.into());
    }
    for (key, value) in schema {
        match (key.as_str(), value) {
            ("properties" | "definitions", Value::Object(named)) => {
                named.values_mut().for_each(tidy);
            }
            (_, value) => tidy(value),
        }
    }
}
