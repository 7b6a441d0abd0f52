//! The platform's browser, asked to open a page: only when a reader chose that.

use std::env;
use std::io;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::guide::HttpsUrl;

/// How long an opener has to say that it cannot open a page. One that is at work longer has become the browser.
const PATIENCE: Duration = Duration::from_secs(2);

/// Asks the platform's own opener for a page. Errs where there is none, where it says that it cannot, or where the page is
/// not the government's.
pub(super) fn open(url: &HttpsUrl) -> io::Result<()> {
    if !has_windows() || !url.is_government() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    let mut openers = open::commands(url.as_str());
    if openers.iter_mut().any(opens) {
        Ok(())
    } else {
        Err(io::ErrorKind::NotFound.into())
    }
}

/// Whether windows can be opened here. Without any, Linux's opener starts a browser of text, which would take the
/// terminal over.
fn has_windows() -> bool {
    let names = ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"];
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || names.into_iter().any(is_set)
}

/// Whether an opener opens the page that it is for.
fn opens(opener: &mut Command) -> bool {
    let opener = opener
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // A Ctrl-C in this window is not for the browser.
    #[cfg(unix)]
    let opener = std::os::unix::process::CommandExt::process_group(opener, 0);
    opener.spawn().is_ok_and(|mut child| has_opened(&mut child))
}

fn has_opened(child: &mut Child) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => thread::sleep(Duration::from_millis(20)),
            Err(_) => return false,
        }
    }
    true
}
