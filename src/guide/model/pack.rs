//! How the model is packed: its types and their fields, in the order in which they are written.

use crate::guide::pack::{Pack, Packer, Unpacker, pack};
use crate::guide::verb::Verb;

use super::{
    Action, Addition, Alias, App, Case, Choice, Dispatch, Ending, EndingKind, Guide, HelperNote,
    HelperNotes, Hotline, Kind, Link, Notice, Office, Question, Repeat, Shown, Source, Step,
    Sureness, Target, Trouble, TroubleGroup,
};

pack! {
    Guide {
        id, language, title, dispatch, others, hosts, apps, links, triage, first, observations, cases, endings, stuck, hotlines,
        sources, notices, intro, safety, helper, groups, troubles, folder,
    }
    Dispatch { kind, number, date, issuer, subject, basis, purpose }
    Link { id, url, title }
    Question { id, needs, path, ask, hint, choices, aim }
    Choice { id, label, to }
    Case { id, number, title, needs, steps, ending, closing }
    Step { id, lead, actions, clicks_before }
    Action { id, kind, words, gloss, aliases, note, notices, helper, troubles, app, is_optional, then, session }
    App { id, title }
    Alias { label, source }
    Repeat { step, count }
    Office { name, address, hours, bring }
    Ending { id, kind, title, after, notices, call, say }
    Hotline { id, phone, title, extension, hours }
    Source { id, title, date, url }
    Addition { text, source, sure, paper }
    Notice { id, since, says, link }
    HelperNotes { notes }
    HelperNote { verb, note }
    Trouble { id, title, remedy, say, call, to, group, shown }
    TroubleGroup { id, title }
}

pack! {
    enum Target { 0: Question(index), 1: Case { index, at }, 2: Observation(index), 3: Ending(index) }
}

pack! {
    enum Kind { 0: Page(verb, link), 1: Label(verb, label), 2: Repeat(repeat) }
}

impl Pack for Verb {
    fn pack(&self, to: &mut Packer) {
        let index = Self::ALL.iter().position(|verb| verb == self);
        index.unwrap_or_default().pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Option<Self> {
        Self::ALL.get(usize::unpack(from)?).copied()
    }
}

pack! {
    enum EndingKind { 0: Portal(link), 1: Hotline(hotline), 2: Office(office), 3: Done(text) }
}

pack! {
    enum Shown { 0: Everywhere, 1: WhereNamed }
}

pack! {
    enum Sureness { 0: High, 1: Medium, 2: Low }
}
