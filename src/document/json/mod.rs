//! A guide's cases as JSON: a contract for other programs, `format` 1.
//!
//! Texts are in the guide's first language whatever the reader's; a `gloss` beside one is its meaning in the other.

mod shape;

use std::fmt::Write as _;
use std::sync::Arc;

use serde::Serialize;

use crate::guide::{
    Action, Addition, Alias, Case, Choice, CleanText, Dispatch, EndingKind, Guide, Hotline,
    HttpsUrl, Kind, Notice, Question, Shown, Source, Sureness, Target, Text, Trouble, is_hidden,
};

use shape::{
    ActionJson, AdditionJson, AliasJson, All, AtJson, Body, CaseJson, ChoiceJson, DispatchJson,
    DocumentJson, EndingJson, GroupJson, GuideJson, HotlineJson, NoticeJson, OfficeJson, One,
    QuestionJson, SourceJson, StepJson, TextJson, TroubleJson,
};

/// The version of this contract.
const FORMAT: u32 = 1;

/// One case: `format`, `guide`, `notices`, `groups`, `troubles`, `case`, `needs`, `steps`, `ending`.
pub fn case(guide: &Guide, case: &Case) -> String {
    print(&One {
        format: FORMAT,
        guide: guide_json(guide),
        notices: notices(&guide.notices),
        groups: groups(guide),
        troubles: troubles(guide),
        body: body(guide, case),
    })
}

/// Every case: `format`, `guide`, `notices`, `groups`, `troubles`, and `cases` of `case`, `needs`, `steps`, `ending`.
pub fn cases(guide: &Guide) -> String {
    let cases = guide.cases.iter().map(|case| body(guide, case)).collect();
    print(&All {
        format: FORMAT,
        guide: guide_json(guide),
        notices: notices(&guide.notices),
        groups: groups(guide),
        troubles: troubles(guide),
        cases,
    })
}

fn print<T: Serialize>(value: &T) -> String {
    // Plain structs of texts and numbers always serialise.
    escaped(&serde_json::to_string_pretty(value).unwrap_or_default())
}

/// JSON with every character that a terminal obeys or a reader cannot see written as an escape. `serde_json` escapes
/// only ASCII controls; what it writes outside strings is never such a character, but for line ends.
pub fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut units = [0; 2];
    for c in json.chars() {
        if c == '\n' || !is_hidden(c) {
            out.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut units) {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    out
}

fn guide_json(guide: &Guide) -> GuideJson<'_> {
    let hotlines = guide.hotlines.iter();
    let hotlines = hotlines.filter(|it| it.extension.is_some() || it.hours.is_some());
    GuideJson {
        id: guide.id.as_str(),
        language: guide.language.key(),
        dispatch: dispatch_json(&guide.dispatch),
        documents: guide.documents().map(document_json).collect(),
        hotlines: hotlines.map(|it| hotline(it)).collect(),
    }
}

fn hotline(hotline: &Hotline) -> HotlineJson<'_> {
    HotlineJson {
        id: hotline.id.as_str(),
        phone: hotline.phone.as_str(),
        extension: hotline.extension.as_ref().map(CleanText::as_str),
        hours: hotline.hours.as_ref().map(text_json),
    }
}

fn dispatch_json(dispatch: &Dispatch) -> DispatchJson<'_> {
    DispatchJson {
        kind: dispatch.kind.key(),
        number: dispatch.number.as_ref().map(CleanText::as_str),
        date: dispatch.date.to_string(),
    }
}

fn document_json(dispatch: &Dispatch) -> DocumentJson<'_> {
    DocumentJson {
        dispatch: dispatch_json(dispatch),
        issuer: text_json(&dispatch.issuer),
        subject: text_json(&dispatch.subject),
    }
}

/// The meaning of a text in the other language.
fn gloss(text: &Text) -> Option<&str> {
    text.gloss.as_ref().map(|gloss| gloss.text.as_str())
}

fn text_json(text: &Text) -> TextJson<'_> {
    TextJson {
        text: text.first.as_str(),
        gloss: gloss(text),
    }
}

fn source(source: &Source) -> SourceJson<'_> {
    let date = source.date.map(|date| date.to_string());
    SourceJson {
        id: source.id.as_str(),
        title: source.title.first.as_str(),
        date,
        url: source.url.as_ref().map(HttpsUrl::as_str),
        government: source.url.as_ref().and_then(government),
    }
}

/// `false` for an address that is not under `.gov.vn`; nothing is said of others.
fn government(url: &HttpsUrl) -> Option<bool> {
    (!url.is_government()).then_some(false)
}

fn addition(added: &Addition) -> AdditionJson<'_> {
    let sure = match added.sure {
        Sureness::High => "high",
        Sureness::Medium => "medium",
        Sureness::Low => "low",
    };
    AdditionJson {
        text: added.text.first.as_str(),
        gloss: gloss(&added.text),
        source: source(&added.source),
        sure,
        paper: added.paper.as_ref().map(text_json),
    }
}

fn notices(notices: &[Arc<Notice>]) -> Vec<NoticeJson<'_>> {
    notices
        .iter()
        .map(|notice| NoticeJson {
            id: notice.id.as_str(),
            since: notice.since.to_string(),
            says: addition(&notice.says),
            url: notice.link.as_ref().map(|link| link.url.as_str()),
            government: notice.link.as_ref().and_then(|link| government(&link.url)),
        })
        .collect()
}

fn groups(guide: &Guide) -> Vec<GroupJson<'_>> {
    let groups = guide.groups.iter();
    groups
        .map(|group| GroupJson {
            id: group.id.as_str(),
            title: group.title.first.as_str(),
            gloss: gloss(&group.title),
        })
        .collect()
}

fn troubles(guide: &Guide) -> Vec<TroubleJson<'_>> {
    let troubles = guide.troubles.iter();
    troubles
        .map(|trouble| trouble_json(guide, trouble))
        .collect()
}

fn trouble_json<'a>(guide: &'a Guide, trouble: &'a Trouble) -> TroubleJson<'a> {
    let to = trouble.to.as_ref();
    TroubleJson {
        id: trouble.id.as_str(),
        title: trouble.title.first.as_str(),
        gloss: gloss(&trouble.title),
        remedy: trouble.remedy.iter().map(addition).collect(),
        say: trouble.say.as_ref().map(text_json),
        call: trouble.call.as_ref().map(|hotline| hotline.phone.as_str()),
        to: to.map(|to| guide.id_of(to).as_str()),
        at: to.and_then(at),
        group: trouble.group.as_ref().map(|group| group.id.as_str()),
        shown: match trouble.shown {
            Shown::Everywhere => None,
            Shown::WhereNamed => Some("where-named"),
        },
    }
}

fn body<'a>(guide: &'a Guide, case: &'a Case) -> Body<'a> {
    let steps = case.steps.iter().map(|step| StepJson {
        id: step.id.as_str(),
        lead: step.lead.as_ref().map(|lead| lead.first.as_str()),
        gloss: step.lead.as_ref().and_then(gloss),
        actions: actions(guide, case, &step.actions),
    });
    let title = case.title.first.as_str();
    Body {
        case: CaseJson {
            id: case.id.as_str(),
            number: case.number,
            title,
            gloss: gloss(&case.title),
        },
        needs: case.needs.iter().map(addition).collect(),
        steps: steps.collect(),
        ending: ending(case),
    }
}

/// A question that is asked after a click.
fn question<'a>(guide: &'a Guide, question: &'a Question) -> QuestionJson<'a> {
    let answer = |choice: &'a Choice| ChoiceJson {
        id: choice.id.as_str(),
        label: text_json(&choice.label),
        to: choice.to.as_ref().map(|to| guide.id_of(to).as_str()),
        at: choice.to.as_ref().and_then(at),
    };
    QuestionJson {
        id: question.id.as_str(),
        ask: text_json(&question.ask),
        answers: question.choices.iter().map(answer).collect(),
    }
}

/// The click that a target enters a case at.
fn at(to: &Target) -> Option<AtJson<'_>> {
    to.entry().map(|(step, click)| AtJson {
        step: step.as_str(),
        click: click.as_str(),
    })
}

fn ending(case: &Case) -> EndingJson<'_> {
    let ending = &case.ending;
    let (mut url, mut phone, mut office, mut done) = (None, None, None, None);
    let kind = match &ending.kind {
        EndingKind::Portal(link) => {
            url = Some(&link.url);
            "portal"
        }
        EndingKind::Hotline(hotline) => {
            phone = Some(hotline.phone.as_str());
            "hotline"
        }
        EndingKind::Office(own) => {
            office = Some(OfficeJson {
                name: text_json(&own.name),
                address: text_json(&own.address),
                hours: own.hours.as_ref().map(text_json),
                bring: own.bring.iter().map(addition).collect(),
            });
            "office"
        }
        EndingKind::Done(text) => {
            done = Some(text_json(text));
            "done"
        }
    };
    let closing = case.closing.as_ref();
    EndingJson {
        kind,
        title: ending.title.as_ref().map(text_json),
        url: url.map(HttpsUrl::as_str),
        government: url.and_then(government),
        phone,
        office,
        done,
        words: closing.map(|closing| closing.first.as_str()),
        gloss: closing.and_then(gloss),
        after: ending.after.iter().map(addition).collect(),
        notices: notices(&ending.notices),
        call: ending.call.as_ref().map(|hotline| hotline.phone.as_str()),
        say: ending.say.iter().map(text_json).collect(),
    }
}

fn actions<'a>(guide: &'a Guide, case: &'a Case, list: &'a [Action]) -> Vec<ActionJson<'a>> {
    let action = |(index, action): (usize, &'a Action)| ActionJson {
        number: index + 1,
        id: action.id.as_str(),
        kind: action.kind.key(),
        label: action.kind.label(),
        government: match &action.kind {
            Kind::Page(_, link) => government(&link.url),
            _ => None,
        },
        words: action.words.as_str(),
        gloss: action.gloss.as_ref().map(|gloss| gloss.text.as_str()),
        app: action.app.as_ref().map(|app| text_json(&app.title)),
        optional: action.is_optional,
        then: action
            .then
            .map(|index| question(guide, &guide.triage[index])),
        note: action.note.as_deref().map(addition),
        alias: action.aliases.first().map(alias),
        aliases: match &action.aliases[..] {
            [] | [_] => Vec::new(),
            several => several.iter().map(alias).collect(),
        },
        notices: action
            .notices
            .iter()
            .map(|notice| notice.id.as_str())
            .collect(),
        troubles: action
            .troubles
            .iter()
            .map(|trouble| trouble.id.as_str())
            .collect(),
        again: match &action.kind {
            Kind::Repeat(repeat) => Some(actions(
                guide,
                case,
                &case.steps[repeat.step].actions[..repeat.count],
            )),
            _ => None,
        },
    };
    list.iter().enumerate().map(action).collect()
}

fn alias(alias: &Alias) -> AliasJson<'_> {
    AliasJson {
        label: alias.label.as_str(),
        source: source(&alias.source),
    }
}
