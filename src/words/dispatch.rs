//! What stands on the screens of a walk and in the documents about the guide's dispatch, of whatever kind that is.

use crate::guide::{Dispatch, DispatchKind, Lang};

use super::capital;

/// What a kind of document is called within a sentence.
fn common(lang: Lang, kind: DispatchKind) -> String {
    lang.pick(kind.name()).to_lowercase()
}

/// The day of a document of a kind.
fn day(lang: Lang, kind: DispatchKind) -> String {
    let name = common(lang, kind);
    match kind {
        DispatchKind::WebPage => say!(lang, vi "ngày của {name}" en "the day of the {name}"),
        _ => say!(lang, vi "ngày {name}" en "the {name}"),
    }
}

/// What names it within a sentence: its kind, its number and its day; without a number, who issued it.
pub fn cited(lang: Lang, dispatch: &Dispatch) -> String {
    let (name, kind) = (lang.pick(dispatch.kind.name()), common(lang, dispatch.kind));
    let date = dispatch.date.written(lang);
    if let Some(number) = &dispatch.number {
        return say!(lang,
            vi "{name} {number} ngày {date}"
            en "{kind} {number} of {date}");
    }
    let issuer = dispatch.issuer.get(lang);
    say!(lang,
        vi "{kind} ngày {date} của {issuer}"
        en "the {kind} of {date} by {issuer}")
}

/// The same, always with who issued it.
fn issued(lang: Lang, dispatch: &Dispatch) -> String {
    let cited = cited(lang, dispatch);
    match dispatch.number {
        Some(_) => format!("{cited}, {}", dispatch.issuer.get(lang)),
        None => cited,
    }
}

/// What the guide follows.
pub fn intro(lang: Lang, dispatch: &Dispatch) -> String {
    let issued = issued(lang, dispatch);
    say!(lang, vi "Theo {issued}." en "From {issued}.")
}

/// Another document that the guide rests on.
pub fn also(lang: Lang, dispatch: &Dispatch) -> String {
    let issued = issued(lang, dispatch);
    say!(lang, vi "Cùng với {issued}." en "Together with {issued}.")
}

/// Which document the program's guide is, beside its version.
pub fn version(lang: Lang, dispatch: &Dispatch) -> String {
    capital(&cited(lang, dispatch))
}

/// What introduces its words.
pub fn quoted(lang: Lang, dispatch: &Dispatch) -> String {
    let kind = common(lang, dispatch.kind);
    match (lang, dispatch.kind) {
        (Lang::Vi, _) => format!("Theo {kind}:"),
        (Lang::En, DispatchKind::WebPage) => format!("On the {kind}:"),
        (Lang::En, _) => format!("In the {kind}:"),
    }
}

/// The heading of what has changed since, where one is told before the first click.
pub fn changed_since(lang: Lang, dispatch: &Dispatch) -> String {
    let (name, kind) = (lang.pick(dispatch.kind.name()), common(lang, dispatch.kind));
    let date = dispatch.date.written(lang);
    say!(lang,
        vi "{name} ngày {date}. Từ đó đã có những thay đổi sau"
        en "The {kind} is of {date}. These things have changed since")
}

/// What to say to a hotline.
pub fn say(lang: Lang, dispatch: &Dispatch) -> String {
    let cited = cited(lang, dispatch);
    say!(lang, vi "Làm theo {cited}." en "I am following {cited}.")
}

/// That the machine's date is before its day.
pub fn clock_wrong(lang: Lang, dispatch: &Dispatch) -> String {
    let day = day(lang, dispatch.kind);
    say!(lang,
        vi "Ngày của máy này sai: trước cả {day}. Mọi thay đổi từ đó đều được hiện."
        en "This machine's date is wrong: it is before {day}. Everything that changed since is shown.")
}

/// The heading of what is known of it.
pub fn heading(lang: Lang, dispatch: &Dispatch) -> String {
    let kind = common(lang, dispatch.kind);
    capital(&say!(lang, vi "{kind}" en "the {kind}"))
}

/// The heading of why it asks what it asks.
pub fn purpose(lang: Lang, dispatch: &Dispatch) -> String {
    let kind = common(lang, dispatch.kind);
    say!(lang,
        vi "Vì sao nên làm, theo {kind}"
        en "Why to do it, from the {kind}")
}

/// The heading of what has changed since.
pub fn since(lang: Lang, dispatch: &Dispatch) -> String {
    let day = day(lang, dispatch.kind);
    say!(lang, vi "Từ {day} đến nay" en "Since {day}")
}
