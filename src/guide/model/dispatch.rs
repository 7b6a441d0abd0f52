//! The official document that a guide carries.

use crate::guide::pack::{Pack, Packer, Unpacker};
use crate::guide::value::{CleanText, Date, Text};

/// The official document that a guide carries: a dispatch, mostly.
#[derive(Debug)]
pub struct Dispatch {
    /// Which kind of document it is.
    pub kind: DispatchKind,
    /// Its number: `252/STTTT-CNTT&BCVT`. Not every kind of document has one.
    pub number: Option<CleanText>,
    /// The day it is dated.
    pub date: Date,
    /// Who issued it.
    pub issuer: Text,
    /// What it is about.
    pub subject: Text,
    /// The decisions it rests on.
    pub basis: Vec<Text>,
    /// Why it asks what it asks.
    pub purpose: Vec<Text>,
}

/// Defines the kinds of document: each with the key by which a guide file names it, and its name in Vietnamese and in
/// English.
macro_rules! kinds {
    ($($(#[$meta:meta])* $kind:ident $key:literal $vi:literal $en:literal;)+) => {
        /// A kind of official document.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum DispatchKind {
            $($(#[$meta])* $kind,)+
        }

        impl DispatchKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The key by which a guide file names it.
            pub fn key(self) -> &'static str {
                match self { $(Self::$kind => $key,)+ }
            }

            /// What it is called, in Vietnamese and in English, with a capital letter.
            pub fn name(self) -> [&'static str; 2] {
                match self { $(Self::$kind => [$vi, $en],)+ }
            }
        }
    };
}

kinds! {
    /// A dispatch, an official letter.
    #[default]
    Dispatch "cong-van" "Công văn" "Dispatch";
    /// A decision.
    Decision "quyet-dinh" "Quyết định" "Decision";
    /// A decree.
    Decree "nghi-dinh" "Nghị định" "Decree";
    /// A circular.
    Circular "thong-tu" "Thông tư" "Circular";
    /// A notice.
    Notice "thong-bao" "Thông báo" "Notice";
    /// Guidance.
    Guidance "huong-dan" "Hướng dẫn" "Guidance";
    /// A page of an official site.
    WebPage "trang-web" "Trang web" "Web page";
}

impl DispatchKind {
    /// The kind of a key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.key() == key)
    }
}

impl Pack for DispatchKind {
    fn pack(&self, to: &mut Packer) {
        let index = Self::ALL.iter().position(|kind| kind == self);
        index.unwrap_or_default().pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        Self::ALL.get(usize::unpack(from)?).copied()
    }
}
