//! The part of `guide.yaml` that is needed once the first questions are answered.

use crate::guide::contact::Phone;
use crate::guide::fault::{Fault, IdKind};
use crate::guide::format::{EndingFile, HotlineFile, SupportFile};
use crate::guide::model::{Ending, EndingKind, Hotline};
use crate::guide::path::Path;

use super::additions::{entries, helper, notices, source, trouble};
use super::check::Check;
use super::known::{Names, sound};
use super::number::Numbers;
use super::parts::Support;
use super::triage::{Declared, Targets, observations};

/// Lets texts name the numbers of the hotlines.
pub(super) fn phones(check: &mut Check, file: &SupportFile) {
    let phones = file.hotlines.0.iter();
    let phones = phones.filter_map(|(_, line)| Phone::new(&line.phone));
    let phones: Vec<Phone> = phones.collect();
    let are_all = phones.len() == file.hotlines.0.len() && !check.known.unread;
    check.known.numbers = Some(Numbers::new(phones.iter(), are_all));
}

/// Resolves the part; the faults are noted in `check`, which knows the guide's hosts, links and telephone numbers.
/// `declared` is what the opening has.
pub(super) fn support(
    check: &mut Check,
    file: &SupportFile,
    declared: &Declared<'_>,
) -> Option<Support> {
    let root = Path::ROOT;
    let sources = entries(check, &root.key("sources"), &file.sources, source);
    check.known.sources = sources;
    let hotlines = entries(check, &root.key("hotlines"), &file.hotlines, hotline);
    let notices = notices(check, &root.key("notices"), &file.notices);
    check.known.notices = notices;
    let intro = check.named_notices(&root.key("intro"), &file.intro);
    let endings = entries(
        check,
        &root.key("endings"),
        &file.endings,
        |check, at, id, file| ending(check, at, (id, file), &hotlines),
    );
    check.known.endings.clone_from(&endings);

    // Questions, cases, observations and endings share one set of ids: what a `to` names must be plain.
    let mut taken = declared.taken();
    for (id, _) in &endings {
        check.new_id(&root.key("endings").key(id).name(), id, &mut taken);
    }
    let observed = file.observations.iter();
    let observed = observed.map(|question| question.id.as_str()).collect();
    let ending_ids = file.endings.0.iter().map(|(id, _)| id.as_str()).collect();
    let targets = Targets::new(declared, Some((observed, ending_ids)));
    let troubles = entries(
        check,
        &root.key("troubles"),
        &file.troubles,
        |check, at, id, file| trouble(check, at, (id, file), &hotlines, &targets),
    );
    check.known.troubles = troubles;
    let observations = observations(
        check,
        &root.key("observations"),
        &file.observations,
        &targets,
        &mut taken,
    );
    targets.check_leads(check, declared);
    let stuck = check.named_in(&root.key("stuck"), IdKind::Ending, &file.stuck, &endings);
    if let Some(EndingKind::Portal(_)) = stuck.as_ref().map(|ending| &ending.kind) {
        check.fault(&root.key("stuck"), Fault::StuckAtPortal);
    }
    let safety = check.additions(&root.key("safety"), &file.safety);
    let helper = helper(check, &root.key("helper"), &file.helper);
    let (sources, troubles) = (sound(&check.known.sources), sound(&check.known.troubles));
    let (endings, hotlines) = (sound(&endings), sound(&hotlines));
    let notices = sound(&check.known.notices);
    Some(Support {
        observations,
        endings,
        stuck: stuck?,
        hotlines,
        sources,
        notices,
        intro,
        safety,
        helper,
        troubles,
    })
}

fn hotline(check: &mut Check, at: &Path<'_>, id: &str, file: &HotlineFile) -> Option<Hotline> {
    let id = check.id(&at.name(), id);
    let phone = check.phone(&at.key("phone"), &file.phone);
    let title = check.text(&at.key("title"), &file.title);
    Some(Hotline {
        id: id?,
        phone: phone?,
        title: title?,
    })
}

fn ending(
    check: &mut Check,
    at: &Path<'_>,
    (id, file): (&str, &EndingFile),
    hotlines: &Names<Hotline>,
) -> Option<Ending> {
    let id = check.id(&at.name(), id);
    let kind = match (&file.portal, &file.hotline) {
        (Some(link), None) => check
            .known_in(&at.key("portal"), IdKind::Link, link, |known| &known.links)
            .map(EndingKind::Portal),
        (None, Some(hotline)) => check
            .named_in(&at.key("hotline"), IdKind::Hotline, hotline, hotlines)
            .map(EndingKind::Hotline),
        _ => {
            check.fault(&at.name(), Fault::EndingKind);
            None
        }
    };
    let title = check.optional_text(&at.key("title"), file.title.as_ref());
    let after = check.additions(&at.key("after"), &file.after);
    let notices = check.named_notices(&at.key("notices"), &file.notices);
    let call = file.call.as_ref();
    let call =
        call.and_then(|call| check.named_in(&at.key("call"), IdKind::Hotline, call, hotlines));
    let say = check.texts(&at.key("say"), &file.say);
    Some(Ending {
        id: id?,
        kind: kind?,
        title,
        after,
        notices,
        call,
        say,
    })
}
