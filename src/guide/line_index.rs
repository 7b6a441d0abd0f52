//! Where a byte of a text stands, by line and column.

/// The lines of a text.
pub struct LineIndex<'t> {
    text: &'t str,
    /// The byte at which each line begins.
    starts: Vec<usize>,
}

/// A line and a column, both from 1; the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl<'t> LineIndex<'t> {
    /// The lines of `text`.
    pub fn of(text: &'t str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(ends).collect(),
        }
    }

    /// Where a byte stands.
    pub fn position(&self, byte: usize) -> LineColumn {
        let line = self.line(byte);
        let before = self.text.get(self.starts[line - 1]..byte);
        LineColumn {
            line,
            column: before.unwrap_or_default().chars().count() + 1,
        }
    }

    /// The whole lines from the one that holds byte `from` to the one that holds byte `to`: the number of the first, the
    /// byte at which it begins, and the text.
    pub fn window(&self, from: usize, to: usize) -> (usize, usize, &'t str) {
        let first = self.line(from);
        let start = self.starts[first - 1];
        let end = self.starts.get(self.line(to.max(from)));
        let end = end.copied().unwrap_or(self.text.len());
        (first, start, self.text.get(start..end).unwrap_or_default())
    }

    /// The number of the line that holds a byte.
    fn line(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_found_by_line_and_column() {
        let text = "à\nbc\n\nd";
        let lines = LineIndex::of(text);
        for (byte, line, column) in [
            (0, 1, 1),
            (2, 1, 2),
            (3, 2, 1),
            (4, 2, 2),
            (6, 3, 1),
            (7, 4, 1),
            (8, 4, 2),
        ] {
            assert_eq!(lines.position(byte), LineColumn { line, column }, "{byte}");
        }
        assert_eq!(lines.window(4, 4), (2, 3, "bc\n"));
        assert_eq!(lines.window(0, 7), (1, 0, text));
        assert_eq!(lines.window(8, 8), (4, 7, "d"));
    }
}
