//! Values as YAML, in the ways of writing it that people mix: plain, in either kind of quotes, as a block.

use std::fmt::Write as _;

use serde_json::Value;

/// A file of these keys. `style` decides with which way of writing a text it begins.
pub fn write(file: &Value, style: usize) -> String {
    let mut writer = Writer {
        out: String::from("# Made for a test.\n"),
        style,
    };
    writer.value(file, 0);
    writer.out.trim_start_matches('\n').to_owned() + "\n"
}

struct Writer {
    out: String,
    style: usize,
}

impl Writer {
    fn value(&mut self, value: &Value, indent: usize) {
        match value {
            Value::Object(entries) if !entries.is_empty() => {
                for (key, value) in entries {
                    write!(self.out, "\n{:indent$}{key}:", "").expect("a text grows");
                    self.value(value, indent + 2);
                }
            }
            Value::Array(items) if !items.is_empty() => {
                for item in items {
                    write!(self.out, "\n{:indent$}-", "").expect("a text grows");
                    self.value(item, indent + 2);
                }
            }
            Value::String(text) => self.text(text, indent),
            // Numbers, and what is empty, stand in YAML as in JSON.
            other => write!(self.out, " {other}").expect("a text grows"),
        }
    }

    fn text(&mut self, text: &str, indent: usize) {
        self.style += 1;
        let written = match self.style % 4 {
            0 if plain(text) => text.to_owned(),
            1 => format!("'{}'", text.replace('\'', "''")),
            2 => format!("|-\n{:indent$}{text}", ""),
            _ => serde_json::to_string(text).expect("a text is JSON"),
        };
        write!(self.out, " {written}").expect("a text grows");
    }
}

/// Whether a text says the same without quotes.
fn plain(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
}
