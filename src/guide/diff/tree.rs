//! A guide as a tree of parts, made of its files as they are written. A part is a map in a list, or a map under an id;
//! every other value is a field of the part that holds it, under the keys that lead to it: `note.source`.
//!
//! A key that the format gains is in the tree without a change here. Nothing is checked: the files are those of a sound
//! guide. Values that mean the same are the same in the tree: a default that is written out, a text in quotes.

use crate::guide::diagnostic::FileText;
use crate::guide::lang::Lang;
use crate::guide::value::{CleanText, Text, slug};
use crate::guide::verb::Verb;
use crate::guide::yaml::{self, Node, Value};

/// A part of a guide; the guide itself is one too.
#[derive(Debug)]
pub struct Part {
    /// The key of the list or map that it is in: `links`, `steps`, `path`. Empty for the guide itself.
    pub name: String,
    /// What identifies it among its siblings.
    pub key: Key,
    /// Its place among its siblings, from 1.
    pub number: usize,
    /// How many siblings there are, itself included.
    pub of: usize,
    /// Its fields, in the order of the file.
    pub fields: Vec<Field>,
    /// The parts in its lists and maps, list by list.
    pub parts: Vec<Part>,
}

/// What identifies a part among its siblings.
#[derive(Clone, Debug)]
pub enum Key {
    /// Its `id`.
    Id(String),
    /// The id that it is under in a map.
    Entry(String),
    /// Its text, or what is made of it, where it has no id.
    Text(String),
}

/// A value that is no part.
#[derive(Debug)]
pub struct Field {
    /// The keys that lead to it from its part: `phone`, `title`, `repeat.step`; none for the text of the part itself.
    pub path: String,
    /// The value; several of them where it is a list.
    pub texts: Vec<Text>,
}

impl Key {
    /// The id or the text.
    pub fn as_str(&self) -> &str {
        let (Self::Id(key) | Self::Entry(key) | Self::Text(key)) = self;
        key
    }
}

/// The lists of which one thing may be written without the list.
const ONE_OR_MANY: [&str; 1] = ["alias"];

/// The fields that a part is called by: the first that it has.
const NAMES: [&str; 5] = ["title", "ask", "label", "words", "lead"];

impl Part {
    /// The guide of these files: `guide.yaml`, then each case's in the order of `cases`.
    pub fn guide(files: &[FileText]) -> Self {
        let mut nodes = files.iter().map(|file| yaml::tree(&file.text));
        let mut root = nodes.next().map_or(Value::Nothing, |root| root.value);
        if let Value::Map(entries) = &mut root
            && let Some((.., cases)) = entries.iter_mut().find(|(key, ..)| key == "cases")
            && let Value::List(ids) = std::mem::replace(&mut cases.value, Value::Nothing)
        {
            let files = ids.into_iter().zip(nodes).filter_map(|(id, file)| {
                Some((clean(id.value)?.as_str().to_owned(), id.span, file))
            });
            cases.value = Value::Map(files.collect());
        }
        Self::new("", None, root)
    }

    /// The part of a map under an id; without one, it is identified by what it holds.
    fn new(name: &str, entry: Option<String>, value: Value) -> Self {
        let mut part = Self {
            name: name.to_owned(),
            key: Key::Text(String::new()),
            number: 1,
            of: 1,
            fields: Vec::new(),
            parts: Vec::new(),
        };
        part.fill("", value);
        if name == "path" && part.text("words").is_none() {
            // The label is the dispatch's words, where the file gives no others.
            let mut labels = Verb::ALL.iter().map(|verb| part.texts(verb.key()).to_vec());
            let texts = labels.find(|texts| !texts.is_empty()).unwrap_or_default();
            let path = "words".to_owned();
            part.fields.insert(0, Field { path, texts });
        }
        let text = |path| part.text(path).map(str::to_owned);
        let made = || match (text("words"), text("")) {
            (Some(words), _) => slug(&words),
            // Another name of a label is nothing but a label.
            (None, own) => own.or_else(|| text("label")).unwrap_or_default(),
        };
        part.key = match (entry, text("id")) {
            (Some(entry), _) => Key::Entry(entry),
            (None, Some(id)) if !name.is_empty() => Key::Id(id),
            _ => Key::Text(made()),
        };
        // The guide's own id identifies no part.
        part.fields
            .retain(|field| field.path != "id" || name.is_empty());
        part
    }

    /// Adds the values of a map that is under `path`.
    fn fill(&mut self, path: &str, map: Value) {
        let Value::Map(mut entries) = map else { return };
        let is_map = |node: &Node| matches!(node.value, Value::Map(_));
        if entries.iter().any(|(key, ..)| key == "vi") {
            let mut take = |lang| {
                let at = entries.iter().position(|(key, ..)| key == lang)?;
                clean(entries.remove(at).2.value)
            };
            let (vi, en) = (take("vi"), take("en"));
            self.put(path, vi.map(|vi| Text { vi, en }).into_iter().collect());
        }
        for (key, _, Node { value, .. }) in entries {
            let path = match path {
                "" => key.clone(),
                path => format!("{path}.{key}"),
            };
            match value {
                // Only a map from ids holds nothing but maps.
                Value::Map(entries) if entries.iter().all(|(.., node)| is_map(node)) => {
                    let entries = entries.into_iter();
                    self.adopt(entries.map(|(id, _, node)| Self::new(&key, Some(id), node.value)));
                }
                Value::Map(_) if ONE_OR_MANY.contains(&&*key) => {
                    self.adopt([Self::new(&key, None, value)].into_iter());
                }
                Value::List(items) if items.iter().all(is_map) => {
                    let items = items.into_iter();
                    self.adopt(items.map(|item| Self::new(&key, None, item.value)));
                }
                Value::List(items) => {
                    let texts = items.into_iter().filter_map(|item| clean(item.value));
                    self.put(&path, texts.map(|vi| Text { vi, en: None }).collect());
                }
                Value::Map(_) => self.fill(&path, value),
                value => {
                    let text = clean(value).map(|vi| Text { vi, en: None });
                    self.put(&path, text.into_iter().collect());
                }
            }
        }
    }

    fn put(&mut self, path: &str, texts: Vec<Text>) {
        let is_default =
            path.ends_with("sure") && texts.iter().all(|text| text.vi.as_str() == "high");
        if !texts.is_empty() && !is_default {
            let path = path.to_owned();
            self.fields.push(Field { path, texts });
        }
    }

    fn adopt(&mut self, parts: impl ExactSizeIterator<Item = Self>) {
        let of = parts.len();
        let numbered = (1..).zip(parts);
        self.parts
            .extend(numbered.map(|(number, part)| Self { number, of, ..part }));
    }

    /// The texts of a field; none where it is left out.
    pub fn texts(&self, path: &str) -> &[Text] {
        let field = self.fields.iter().find(|field| field.path == path);
        field.map_or(&[], |field| &field.texts)
    }

    /// The text of a field that has no language.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts(path).first().map(|text| text.vi.as_str())
    }

    /// What it is called in a reader's language: its title, its question, its label, its words; a part of a list without
    /// these, its text.
    pub fn called(&self, lang: Lang) -> Option<&str> {
        let own = matches!(self.key, Key::Id(_) | Key::Text(_)).then_some("");
        let mut names = NAMES.into_iter().chain(own);
        let text = names.find_map(|name| self.texts(name).first());
        text.map(|text| text.get(lang))
    }

    /// Whether a reader meets its siblings in their order. A map from ids has none, but troubles and their
    /// groups are shown in theirs.
    pub(super) fn is_ordered(&self) -> bool {
        !matches!(self.key, Key::Entry(_)) || matches!(&*self.name, "groups" | "troubles")
    }
}

/// The text of a value, as the guide has it.
fn clean(value: Value) -> Option<CleanText> {
    match value {
        Value::Scalar(text, _) => CleanText::new(&text).ok(),
        _ => None,
    }
}
