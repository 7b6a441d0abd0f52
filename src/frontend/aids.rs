//! What a scene offers beside its answers: the page that it sends people to, a sheet to take home, to stop.

use crate::error::Error;
use crate::guide::{EndingKind, HttpsUrl, Kind};
use crate::walk::{Answer, Place, Scene, Walk};

use super::{FrontEnd, Outcome};

/// What a scene offers beside its answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aid {
    /// To open the page that it sends people to in another way.
    Page,
    /// To write a sheet to take home.
    Sheet,
    /// To stop.
    Stop,
}

/// Gives what is offered beside the answers of a scene.
pub trait Aids {
    /// Gives an aid on screens of its own. Gives how the walk ends, if it ends there.
    fn give<'g>(
        &mut self,
        aid: Aid,
        walk: &Walk<'g>,
        front: &mut dyn FrontEnd,
    ) -> Result<Option<Outcome<'g>>, Error>;
}

/// Where nobody is who could ask for an aid, all that is left is to stop.
pub struct NoAids;

impl Aids for NoAids {
    fn give<'g>(
        &mut self,
        _: Aid,
        _: &Walk<'g>,
        _: &mut dyn FrontEnd,
    ) -> Result<Option<Outcome<'g>>, Error> {
        Ok(Some(Outcome::Stopped))
    }
}

/// The addresses that a scene sends people to: that of a page to open; at an ending, those of its notices, then its
/// own.
pub fn addresses<'g>(scene: &Scene<'g>) -> Vec<&'g HttpsUrl> {
    let own = match scene.place {
        Place::Click(spot) => match &spot.action().kind {
            Kind::Page(_, link) => Some(&link.url),
            _ => None,
        },
        Place::Ending { ending, .. } => match &ending.kind {
            EndingKind::Portal(link) => Some(&link.url),
            EndingKind::Hotline(_) | EndingKind::Office(_) | EndingKind::Done(_) => None,
        },
        _ => None,
    };
    let is_ending = matches!(scene.place, Place::Ending { .. });
    let notices = scene.notices.iter().filter(|_| is_ending);
    let links = notices.filter_map(|notice| notice.link.as_ref());
    let mut urls: Vec<&HttpsUrl> = Vec::new();
    // What a notice says is newer.
    for url in links.map(|link| &link.url).chain(own) {
        if !urls.contains(&url) {
            urls.push(url);
        }
    }
    urls
}

/// What a scene offers beside its answers. It offers to stop wherever that is not what an answer does itself.
pub(super) fn aids_of(scene: &Scene<'_>) -> Vec<Aid> {
    let is_ending = matches!(scene.place, Place::Ending { .. });
    // No other way is offered to a page that is not the government's.
    let can_open = addresses(scene).iter().any(|url| url.is_government());
    let aids = [
        (can_open, Aid::Page),
        (is_ending, Aid::Sheet),
        (!scene.answers.contains(&Answer::Finish), Aid::Stop),
    ];
    let offered = aids.into_iter().filter(|(is_offered, _)| *is_offered);
    offered.map(|(_, aid)| aid).collect()
}
