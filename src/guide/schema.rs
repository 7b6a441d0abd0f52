//! The JSON Schema (draft-07) of the guide format, for editors: made of the types that read it.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::format::{CaseFile, GuideFile};

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
