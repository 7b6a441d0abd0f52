//! Guides that nobody wrote: sound, of any shape that the format allows, with texts that are hard to write and to show.
//!
//! A guide is drawn as parts that refer to each other by [`Index`]; only when the whole is put together is it known how
//! many things of a kind there are. Whatever the parts are, what comes out has no fault: answers lead only forward, and
//! everything is reached by an answer.

mod parts;
mod texts;
mod whole;
mod yaml;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use dongbo::guide::{Date, Fetched, FileText, Guide, Survey, survey};
use serde_json::Value;

pub use parts::guides;

/// The addresses of a guide's links.
pub const ADDRESSES: &[&str] = &[
    "https://tra-cuu.example.com/ho-so",
    "https://dichvucong.gov.vn",
    "https://dichvucong.danang.gov.vn/tra-cuu",
    "https://mot-ten-may-rat-dai-de-khong-vua-man-hinh.hue.gov.vn/tra-cuu/ho-so",
];

/// A guide's files, as data.
#[derive(Clone)]
pub struct Generated {
    /// What the cases share.
    pub shared: Value,
    /// The cases, in order.
    pub cases: Vec<Value>,
    /// With which way of writing a text the files begin.
    pub style: usize,
}

impl Generated {
    /// The files' texts by their names.
    pub fn files(&self) -> BTreeMap<String, String> {
        let case = |case: &Value| (id(case).to_owned(), yaml::write(case, self.style));
        let shared = ("guide".to_owned(), yaml::write(&self.shared, self.style));
        self.cases.iter().map(case).chain([shared]).collect()
    }

    /// What comes of reading the guide.
    pub fn survey(&self, today: Option<Date>) -> Survey {
        let mut files = self.files();
        let mut file = |name: &str| FileText {
            name: format!("{name}.yaml").into(),
            text: Cow::Owned(files.remove(name).expect("a guide has all its files")),
        };
        let shared = file("guide");
        survey(&shared, &[], |id| Fetched::File(file(id.as_str())), today)
    }

    /// The guide, which is to have no fault.
    pub fn guide(&self) -> Guide {
        let Survey { guide, files, .. } = self.survey(None);
        guide.unwrap_or_else(|| panic!("{}: {:?}", files[0].file.name, files[0].diagnostics))
    }
}

/// The files as they are written: what one wants to see of a guide that broke a promise.
impl fmt::Debug for Generated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, text) in self.files() {
            writeln!(f, "\n=== {name}.yaml\n{text}")?;
        }
        Ok(())
    }
}

/// The id that stands in a part.
pub fn id(part: &Value) -> &str {
    part["id"].as_str().expect("the part has an id")
}

/// The items of a list; none where the list is left out.
pub fn items(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}
