//! Records a walk as an asciicast, version 2: an observer of its loop. It writes the screens that a terminal shows, by a
//! clock of its own: the same walk gives the same bytes at any time, on any machine.
//!
//! The format: <https://docs.asciinema.org/manual/asciicast/v2/>.

use std::fmt::Write as _;
use std::time::Duration;

use serde_json::json;

use crate::document::text::Symbols;
use crate::document::{self, Document};
use crate::frontend::paint::Paint;
use crate::frontend::{Event, Menu, Observer, Outcome};
use crate::guide::Lang;
use crate::walk::{Answer, Place, Walk};

use super::frames::{frames, left_behind};
use super::parts::{Keys, Screen};

/// How every recording begins: the keys of its header are sorted.
pub const RECORDING: &[u8] = b"{\"height\":";

/// How long the last screen is shown.
const LAST: Duration = Duration::from_secs(5);

/// Records a walk.
pub struct Recorder {
    screen: Screen,
    /// How long a click is shown.
    pace: Duration,
    /// How much has been recorded.
    clock: Duration,
    /// How many screens.
    screens: usize,
    out: String,
    scene: Option<Shown>,
}

/// A scene that was shown and is not answered yet.
struct Shown {
    document: Document,
    menu: Menu,
    answers: Vec<Answer>,
    name: String,
    is_click: bool,
}

impl Recorder {
    /// A recorder of screens of so many columns and rows.
    pub fn new(
        (columns, rows): (usize, usize),
        lang: Lang,
        paint: Paint,
        pace: Duration,
        title: &str,
    ) -> Self {
        let header = json!({"version": 2, "width": columns, "height": rows, "title": title});
        Self {
            screen: Screen {
                rows,
                columns,
                lang,
                symbols: Symbols::Typographic,
                paint,
                keys: Keys::All,
            },
            pace,
            clock: Duration::ZERO,
            screens: 0,
            out: format!("{header}\n"),
            scene: None,
        }
    }

    /// The recording, how many screens it has, and how long it is. The last screen is shown for a while, and the cursor
    /// again after it.
    pub fn finish(mut self) -> (String, usize, Duration) {
        self.clock += LAST;
        self.event("o", "\u{1b}[?25h");
        (self.out, self.screens, self.clock)
    }

    /// Records an event: its kind and what belongs to it.
    fn event(&mut self, kind: &str, data: &str) {
        let time = self.clock.as_millis();
        // Writing to a String cannot fail.
        let _ = writeln!(
            self.out,
            "[{}.{:03}, {}, {}]",
            time / 1000,
            time % 1000,
            json!(kind),
            json!(data)
        );
    }

    /// Records a screen.
    fn screen(&mut self, text: &str) {
        self.screens += 1;
        let text = text.replace('\n', "\r\n");
        self.event("o", &format!("\u{1b}[?25l\u{1b}[H\u{1b}[2J{text}"));
    }

    /// Records the screens of the scene up to the one at which this entry is chosen.
    fn chosen(&mut self, scene: &Shown, entry: usize) {
        self.event("m", &scene.name);
        for frame in frames(self.screen, &scene.document, &scene.menu, entry) {
            self.screen(&frame.text(self.screen));
            self.clock += frame.length(scene.is_click, self.pace);
        }
    }
}

impl Observer for Recorder {
    fn observe(&mut self, _: &Walk<'_>, event: Event<'_, '_>) {
        match event {
            Event::Shown(scene, document, menu) => {
                let place = scene.origin.unwrap_or(scene.place);
                self.scene = Some(Shown {
                    document: document.clone(),
                    menu: menu.clone(),
                    answers: scene.answers.clone(),
                    name: document::place_name(&place, scene.question, self.screen.lang),
                    is_click: matches!(scene.place, Place::Click(_)),
                });
            }
            Event::Answered(answer) => {
                let Some(scene) = self.scene.take() else {
                    return;
                };
                let entry = scene.answers.iter().position(|own| own == answer);
                self.chosen(&scene, entry.unwrap_or_default());
                if *answer == Answer::Finish {
                    let text = left_behind(self.screen, &scene.document);
                    self.screen(&text);
                }
            }
            Event::Ended(Outcome::Stopped) => {
                if let Some(scene) = self.scene.take() {
                    self.chosen(&scene, scene.menu.stop());
                }
            }
            Event::Ended(_) => {}
        }
    }
}
