//! A guide's cases as JSON: a contract for other programs, `format` 1.
//!
//! Texts are Vietnamese whatever the reader's language; a `gloss` beside one is its English.

use serde::Serialize;

use crate::guide::{Action, Case, CleanText, EndingKind, Guide, Kind, Text};

/// The version of this contract.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct One<'a> {
    format: u32,
    guide: GuideJson<'a>,
    #[serde(flatten)]
    body: Body<'a>,
}

#[derive(Serialize)]
struct All<'a> {
    format: u32,
    guide: GuideJson<'a>,
    cases: Vec<Body<'a>>,
}

#[derive(Serialize)]
struct GuideJson<'a> {
    id: &'a str,
    dispatch: DispatchJson<'a>,
}

#[derive(Serialize)]
struct DispatchJson<'a> {
    number: &'a str,
    date: String,
}

#[derive(Serialize)]
struct Body<'a> {
    case: CaseJson<'a>,
    steps: Vec<StepJson<'a>>,
    ending: EndingJson<'a>,
}

#[derive(Serialize)]
struct CaseJson<'a> {
    id: &'a str,
    number: usize,
    title: &'a str,
    gloss: Option<&'a str>,
}

#[derive(Serialize)]
struct StepJson<'a> {
    id: &'a str,
    lead: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gloss: Option<&'a str>,
    actions: Vec<ActionJson<'a>>,
}

#[derive(Serialize)]
struct ActionJson<'a> {
    number: usize,
    id: &'a str,
    kind: &'static str,
    label: Option<&'a str>,
    words: &'a str,
    gloss: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    again: Option<Vec<ActionJson<'a>>>,
}

#[derive(Serialize)]
struct EndingJson<'a> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<&'a str>,
    words: &'a str,
    gloss: Option<&'a str>,
}

/// One case: `format`, `guide`, `case`, `steps`, `ending`.
pub fn case(guide: &Guide, case: &Case) -> String {
    print(&One {
        format: FORMAT,
        guide: guide_json(guide),
        body: body(case),
    })
}

/// Every case: `format`, `guide`, and `cases` of `case`, `steps`, `ending`.
pub fn cases(guide: &Guide, cases: &[&Case]) -> String {
    let cases = cases.iter().map(|case| body(case)).collect();
    print(&All {
        format: FORMAT,
        guide: guide_json(guide),
        cases,
    })
}

fn print<T: Serialize>(value: &T) -> String {
    // Plain structs of texts and numbers always serialise.
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn guide_json(guide: &Guide) -> GuideJson<'_> {
    let dispatch = guide.dispatch();
    GuideJson {
        id: guide.id().as_str(),
        dispatch: DispatchJson {
            number: dispatch.number.as_str(),
            date: dispatch.date.to_string(),
        },
    }
}

/// The English beside a Vietnamese text.
fn gloss(text: &Text) -> Option<&str> {
    text.en.as_ref().map(CleanText::as_str)
}

fn body(case: &Case) -> Body<'_> {
    let steps = case.steps.iter().map(|step| StepJson {
        id: step.id.as_str(),
        lead: step.lead.as_ref().map(|lead| lead.vi.as_str()),
        gloss: step.lead.as_ref().and_then(gloss),
        actions: actions(case, &step.actions),
    });
    let (kind, url, phone) = match &case.ending.kind {
        EndingKind::Portal(link) => ("portal", Some(link.url.as_str()), None),
        EndingKind::Hotline(hotline) => ("hotline", None, Some(hotline.phone.as_str())),
    };
    Body {
        case: CaseJson {
            id: case.id.as_str(),
            number: case.number,
            title: case.title.vi.as_str(),
            gloss: gloss(&case.title),
        },
        steps: steps.collect(),
        ending: EndingJson {
            kind,
            url,
            phone,
            words: case.closing.vi.as_str(),
            gloss: gloss(&case.closing),
        },
    }
}

fn actions<'a>(case: &'a Case, list: &'a [Action]) -> Vec<ActionJson<'a>> {
    let action = |(index, action): (usize, &'a Action)| ActionJson {
        number: index + 1,
        id: action.id.as_str(),
        kind: action.kind.verb(),
        label: action.kind.label(),
        words: action.words.as_str(),
        gloss: action.gloss.as_ref().map(CleanText::as_str),
        again: match &action.kind {
            Kind::Repeat(repeat) => Some(actions(
                case,
                &case.steps[repeat.step].actions[..repeat.count],
            )),
            _ => None,
        },
    };
    list.iter().enumerate().map(action).collect()
}
