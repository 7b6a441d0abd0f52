//! Coming back to a walk that was saved, and saving the one at hand.

use std::io::{self, IsTerminal};

use super::{Context, machine_day};
use crate::cli::{SavedWalk, WalkArgs};
use crate::document::{Block, Document};
use crate::guide::{Guide, Lang};
use crate::report::trouble_text;
use crate::saved::{Earlier, Keeper, Store, Trouble};
use crate::walk::Walk;
use crate::words::{saved as words, screen};

/// What saved walks make of a walk that is about to begin.
pub(super) struct Taken<'g> {
    /// The walk to go on with, if there is one.
    pub(super) walk: Option<Walk<'g>>,
    /// What saves the walk at hand, if it is to be saved.
    pub(super) keeper: Option<Keeper>,
    /// What is told before the first scene.
    pub(super) told: Document,
}

/// Looks for a saved walk of a guide. Scripts and pipes neither read nor write any, nor does a counter.
pub(super) fn take_up<'g>(guide: &'g Guide, args: &WalkArgs, context: &Context) -> Taken<'g> {
    let mut taken = Taken {
        walk: None,
        keeper: None,
        told: Document::new(),
    };
    let is_person = io::stdin().is_terminal() && args.yes.is_none() && args.desk.is_none();
    if !is_person || args.saved == SavedWalk::Unused {
        return taken;
    }
    let lang = context.lang;
    // By another day than the machine's, walks would be taken for old ones and deleted.
    let (store, troubles) = Store::open(machine_day());
    let warn = |trouble: &Trouble| Block::Warning(told(trouble, lang));
    taken.told.extend(troubles.iter().map(warn));
    // Whoever names a case or answers begins there.
    let is_named = args.case.is_some() || !args.answers.is_empty();
    let mut earlier = store.newest(&guide.id).filter(|_| !is_named);
    if args.saved == SavedWalk::Dropped
        && let Some(Err(trouble)) = earlier.take().map(Earlier::forget)
    {
        taken.told.push(warn(&trouble));
    }
    if let Some(earlier) = &earlier {
        let (saved, day) = (earlier.saved.clone(), earlier.saved.day);
        let (mut walk, lost) = saved.resume(guide, context.today_of(guide));
        if !lost.is_empty() {
            let names: Vec<String> = lost.iter().map(|reply| reply.place.to_string()).collect();
            let changed = screen::guide_changed(lang, &names.join(", "));
            taken.told.push(Block::Warning(changed));
        }
        if args.saved == SavedWalk::Asked && !walk.replies().is_empty() {
            walk.ask_back(day);
        }
        taken.walk = Some(walk);
    } else if args.saved == SavedWalk::Taken {
        taken
            .told
            .push(Block::Paragraph(screen::nothing_saved(lang).to_owned()));
    }
    taken.keeper = Some(store.keeper(earlier));
    taken
}

/// A trouble with saved walks, as it is told beside a walk.
pub(super) fn told(trouble: &Trouble, lang: Lang) -> String {
    words::sentence(lang, &trouble_text(trouble, lang))
}
