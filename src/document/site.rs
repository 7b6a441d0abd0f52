//! Addresses as they are shown: one that is not the government's is marked wherever it is.

use crate::guide::{HttpsUrl, Lang};
use crate::words::screen as words;

/// An address as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The address.
    pub url: String,
    /// That it is not the government's, where it is not. It has no QR code and is no link then.
    pub caution: Option<&'static str>,
}

impl Site {
    /// An address, and what is said of it to a reader of this language.
    pub fn new(url: &HttpsUrl, lang: Lang) -> Self {
        Self {
            url: url.to_string(),
            caution: (!url.is_government()).then(|| words::not_government(lang)),
        }
    }

    /// The address in a line, and what is said of it.
    pub fn line(&self) -> String {
        let caution = self.caution.map(|caution| format!(" ({caution})"));
        format!("{}{}", self.url, caution.unwrap_or_default())
    }
}

/// A source by its name, with its day, and where it can be read: that is shown only where sources are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name and the day.
    pub text: String,
    /// Its address.
    pub site: Option<Site>,
}
