//! Where a value stands in a file, by keys and positions: `steps[0].path[3].words`.

/// A path from a file's root, kept as a chain on the stack: it costs nothing until something is wrong.
#[derive(Clone, Copy)]
pub(super) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    link: Link<'a>,
}

#[derive(Clone, Copy)]
enum Link<'a> {
    Root,
    Key(&'a str),
    Index(usize),
    Name,
}

/// One step of a path, kept on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    Key(String),
    Index(usize),
    /// The key itself, and not its value.
    Name,
}

impl<'a> Path<'a> {
    pub(super) const ROOT: Path<'static> = Path {
        parent: None,
        link: Link::Root,
    };

    pub(super) fn key(&'a self, key: &'a str) -> Path<'a> {
        Path {
            parent: Some(self),
            link: Link::Key(key),
        }
    }

    pub(super) fn index(&'a self, index: usize) -> Path<'a> {
        Path {
            parent: Some(self),
            link: Link::Index(index),
        }
    }

    /// The key that this path ends with, and not its value: where the key is itself an id.
    pub(super) fn name(&'a self) -> Path<'a> {
        Path {
            parent: Some(self),
            link: Link::Name,
        }
    }

    /// The segments from the root on.
    pub(super) fn segments(&self) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut at = Some(self);
        while let Some(path) = at {
            match path.link {
                Link::Root => {}
                Link::Key(key) => segments.push(Segment::Key(key.to_owned())),
                Link::Index(index) => segments.push(Segment::Index(index)),
                Link::Name => segments.push(Segment::Name),
            }
            at = path.parent;
        }
        segments.reverse();
        segments
    }
}
