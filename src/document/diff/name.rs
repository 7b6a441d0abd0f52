//! What parts and fields are called, and what fields say, in words.

use std::borrow::Cow;

use crate::guide::diff::{Key, Pair, Part, is_contact, lists, target};
use crate::guide::{DispatchKind, Lang, Verb, When};
use crate::words::{diff as words, screen};

/// How many letters of a text are shown where the text itself is not what changed.
const LONGEST: usize = 90;

/// Enough of a text to know it by. It limits what a guide can cost that names one long text a thousand times.
pub(super) fn short(text: &str) -> Cow<'_, str> {
    let Some((end, _)) = text.char_indices().nth(LONGEST) else {
        return Cow::Borrowed(text);
    };
    let head = &text[..end];
    let head = head.rsplit_once(' ').map_or(head, |(words, _)| words);
    let head = head.trim_end_matches(['.', ',', ';', ':']);
    Cow::Owned(format!("{head}…"))
}

/// What the part of the last of `chain` is called.
pub(super) fn name<'g>(chain: &[Pair<'g>], lang: Lang) -> Option<&'g str> {
    let (guide, pair) = (chain.first()?, chain.last()?);
    match pair.new {
        Some(part) => called(guide.new?, part, lang),
        None => called(guide.old?, pair.old?, lang),
    }
}

/// What a part of a guide is called: an ending without a title as the page or the hotline that it sends people to.
fn called<'g>(guide: &'g Part, part: &'g Part, lang: Lang) -> Option<&'g str> {
    if let Some(name) = part.called(lang) {
        return Some(name);
    }
    let mut sends = part.fields.iter().filter(|field| is_contact(&field.path));
    let named = sends.find_map(|field| {
        target(
            &[guide, part],
            &field.path,
            field.texts.first()?.first.as_str(),
        )
    });
    match (named, &part.key) {
        (Some(named), _) => named.called(lang),
        // A note for the helper is under the verb of the clicks that it is about.
        (None, Key::Entry(key)) => {
            Some(Verb::of_key(key).map_or(key, |verb| lang.pick(verb.words().name)))
        }
        (None, _) => None,
    }
}

/// What a field of a part in `list` is called.
pub(super) fn field(list: &str, path: &str, lang: Lang) -> String {
    match path.rsplit_once('.') {
        Some((base, "source")) => words::source_of(lang, words::key(lang, list, base)),
        Some((base, "sure")) => words::certainty_of(lang, words::key(lang, list, base)),
        None if path.is_empty() => words::key(lang, list, "vi").to_owned(),
        _ => words::key(lang, list, path).to_owned(),
    }
}

/// What one text of a field of the last of `chain` says.
pub(super) fn value(chain: &[&Part], path: &str, text: &str, lang: Lang) -> String {
    match path.rsplit('.').next() {
        Some("sure") if text == "medium" => return screen::sure_medium(lang).to_owned(),
        Some("sure") if text == "low" => return screen::sure_low(lang).to_owned(),
        Some("language") => return words::language(lang, text).to_owned(),
        Some("kind") => {
            let kind = DispatchKind::of_key(text);
            return kind.map_or(text, |kind| lang.pick(kind.name())).to_owned();
        }
        Some("shown") => return words::shown_where_named(lang).to_owned(),
        Some("date" | "since") => {
            return When::parse(text).map_or_else(|| text.to_owned(), |when| when.written(lang));
        }
        _ => {}
    }
    let (Some(&root), Some(target)) = (chain.first(), target(chain, path, text)) else {
        return text.to_owned();
    };
    let word = words::key(lang, "", &target.name);
    let name = called(root, target, lang).map(short).unwrap_or_default();
    let is_one_of_many = lists(path).len() > 1;
    match (
        target.name.as_str(),
        target.text("url").or(target.text("phone")),
    ) {
        (_, Some(contact)) => words::said(lang, &name, contact),
        ("cases" | "steps", _) => words::numbered(lang, word, target.number),
        _ if is_one_of_many => words::quoted(lang, word, &name),
        _ => name.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_long_text_is_cut_behind_a_word() {
        assert_eq!(short("Thông báo."), "Thông báo.");
        let words = "Đăng nhập. ".repeat(20);
        assert_eq!(
            short(&words),
            format!("{}Đăng nhập…", "Đăng nhập. ".repeat(7))
        );
        assert_eq!(short(&"ă".repeat(91)), format!("{}…", "ă".repeat(90)));
    }
}
