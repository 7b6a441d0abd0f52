//! QR codes on a screen: two modules a character, one above the other.

use unicode_width::UnicodeWidthStr;

use crate::document::Modules;
use crate::document::qr::Qr;

use super::blocks::Writer;
use super::fit::{Flexible, ROOMS};
use super::{Line, Medium, Role, Symbols, wrap};

/// How many light modules are around a code. The standard asks for four; screens have few rows, and readers take two.
const QUIET: usize = 2;

/// The fewest columns of a text beside a code.
const NARROWEST: usize = 30;

impl Writer {
    /// An address with its code, if all of it fits in the rows of the screen; else with what is said in place of that.
    /// Where lines are read aloud, the address alone.
    pub(super) fn scan(
        &self,
        url: &str,
        caution: &str,
        instead: &str,
        printed: Modules,
    ) -> Vec<Flexible> {
        let mut plain = vec![self.alone(Role::Strong, url)];
        let rows = Qr::new(url).map(|code| rows(&code, printed, self.layout.symbols));
        let rows = rows.filter(|_| self.layout.medium == Medium::Screen);
        let width = rows.iter().flatten().next().map_or(0, |row| row.width());
        let Some(rows) = rows.filter(|_| self.margin() + width < self.layout.columns) else {
            return self.always(plain).collect();
        };
        let code = self.beside(rows, width, url, caution);
        let is_largest = ROOMS.map(|room| room == ROOMS[0]);
        let is_smaller = is_largest.map(|is| !is);
        plain.extend(self.prose(Role::Plain, 0, "", instead));
        let code = self.always(code).map(|line| line.in_rooms(is_largest));
        code.chain(self.always(plain).map(|line| line.in_rooms(is_smaller)))
            .collect()
    }

    /// The rows of a code, with the address and the caution beside them, or below them where the screen is narrow.
    fn beside(&self, rows: Vec<String>, width: usize, url: &str, caution: &str) -> Vec<Line> {
        let margin = self.margin();
        let room = self.layout.columns.saturating_sub(margin + width + 3);
        let is_beside = room >= NARROWEST.max(url.width());
        let mut texts = Vec::new();
        if is_beside {
            texts.push((Role::Strong, url.to_owned()));
            let caution = wrap(&self.symbols(caution), room).into_iter();
            texts.push((Role::Plain, String::new()));
            texts.extend(caution.map(|line| (Role::Plain, line)));
        }
        let mut texts = texts.into_iter();
        let row = |row: String| {
            let mut line = vec![(Role::Plain, " ".repeat(margin)), (Role::Scan, row)];
            if let Some((role, text)) = texts.next() {
                line.extend([(Role::Plain, "  ".to_owned()), (role, text)]);
            }
            line
        };
        let mut lines: Vec<Line> = rows.into_iter().map(row).collect();
        if !is_beside {
            lines.push(self.alone(Role::Strong, url));
            lines.extend(self.prose(Role::Plain, 0, "", caution));
        }
        lines
    }
}

/// The rows of characters of a code, with its quiet zone.
fn rows(code: &Qr, printed: Modules, symbols: Symbols) -> Vec<String> {
    let side = code.size() + 2 * QUIET;
    let mut modules = vec![vec![false; side]; side];
    for (row, own) in modules.iter_mut().skip(QUIET).zip(code.rows()) {
        for (module, dark) in row.iter_mut().skip(QUIET).zip(own) {
            *module = dark;
        }
    }
    let is_printed = |dark: bool| dark == (printed == Modules::Dark);
    match symbols {
        Symbols::Typographic => {
            let light = vec![false; side];
            let pair = |pair: &[Vec<bool>]| {
                let [above, below] = [pair.first(), pair.get(1)].map(|row| row.unwrap_or(&light));
                let module =
                    |(above, below): (&bool, &bool)| match (is_printed(*above), is_printed(*below))
                    {
                        (true, true) => '█',
                        (true, false) => '▀',
                        (false, true) => '▄',
                        (false, false) => ' ',
                    };
                above.iter().zip(below).map(module).collect()
            };
            modules.chunks(2).map(pair).collect()
        }
        // Without half blocks a module takes two columns, which are as wide as a row is high.
        Symbols::Ascii => {
            let module = |dark: &bool| if is_printed(*dark) { "##" } else { "  " };
            modules
                .iter()
                .map(|row| row.iter().map(module).collect())
                .collect()
        }
    }
}
