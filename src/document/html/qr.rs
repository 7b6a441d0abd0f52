//! QR codes in a page.

use std::fmt::Write as _;

use crate::document::qr::Qr;

use super::escape::escape;

/// How many light modules are around the code (ISO/IEC 18004, 9.1).
const QUIET: usize = 4;

/// The QR code of an address as an image. Empty for an address that is too long for one, which none of a guide is.
pub(super) fn svg(url: &str) -> String {
    let Some(code) = Qr::new(url) else {
        return String::new();
    };
    let side = code.size() + 2 * QUIET;
    let mut path = String::new();
    for (y, row) in code.rows().enumerate() {
        for (x, dark) in row.enumerate() {
            if dark {
                // Writing to a String cannot fail.
                let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
            }
        }
    }
    let name = escape(url);
    format!(
        "<svg class=\"qr\" role=\"img\" aria-label=\"QR: {name}\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/>\
         <path d=\"{path}\" fill=\"#000\"/></svg>"
    )
}
