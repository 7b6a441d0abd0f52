//! Single values. A value of one of these types is sound: what it promises holds wherever it is met.

mod date;
mod encoding;
mod id;
mod phone;
mod text;
mod url;

pub use date::{Date, When};
pub use encoding::OldEncoding;
pub use id::Id;
pub use phone::{Phone, dialled};
pub use text::{CleanText, Gloss, Text, is_hidden, unmarked, visible};
pub use url::{AddressFault, HttpsUrl};

pub(in crate::guide) use date::{Meant, as_people_write};
pub(in crate::guide) use id::slug;
pub(in crate::guide) use phone::national;
pub(in crate::guide) use text::{Unclean, contains_words, names_code};
pub(in crate::guide) use url::{check_host, is_government};
