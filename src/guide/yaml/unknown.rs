//! Keys that the format does not have.

use std::collections::HashMap;

use crate::guide::diagnostic::Diagnostic;
use crate::guide::rule::Fault;

/// Gives each fault of one unknown key the same list: the keys of all the places where it was found. So it is one fault
/// in several places.
pub(super) fn tell_with_all_keys(faults: &mut [Diagnostic]) {
    let mut keys: HashMap<String, Vec<&'static str>> = HashMap::new();
    for found in &*faults {
        if let Fault::UnknownKey { key, known } = &found.fault {
            let all = keys.entry(key.clone()).or_default();
            let new = known.iter().filter(|key| !all.contains(key));
            let new: Vec<&'static str> = new.copied().collect();
            all.extend(new);
        }
    }
    for found in faults {
        if let Fault::UnknownKey { key, known } = &mut found.fault
            && let Some(all) = keys.get(key)
        {
            known.clone_from(all);
        }
    }
}
