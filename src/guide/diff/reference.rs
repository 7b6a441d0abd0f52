//! Which fields name other parts by their ids, and which parts those are.

use super::tree::Part;

/// The lists that hold what a field names by its id; none where it names nothing.
pub fn lists(path: &str) -> &'static [&'static str] {
    match path.rsplit('.').next().unwrap_or_default() {
        "open" | "portal" | "link" => &["links"],
        "hotline" | "call" => &["hotlines"],
        "source" => &["sources"],
        "ending" | "stuck" => &["endings"],
        "notices" | "intro" => &["notices"],
        "group" => &["groups"],
        "in" => &["apps"],
        "then" => &["triage"],
        "troubles" => &["troubles"],
        "cases" => &["cases"],
        "to" => &["triage", "observations", "cases", "endings"],
        "step" | "use" => &["steps"],
        "click" | "through" | "session" => &["path"],
        _ => &[],
    }
}

/// The part that a field of the last of `chain` names by `id`.
pub fn target<'g>(chain: &[&'g Part], path: &str, id: &str) -> Option<&'g Part> {
    let part = *chain.last()?;
    let lists = lists(path);
    let within = match (lists, path.rsplit_once('.')) {
        _ if path == "use" => *chain.first()?,
        // A step of the case that `to` names, or of the part's own.
        (["steps"], _) => match part.text("to") {
            Some(to) => target(chain, "to", to)?,
            None => *chain.get(1)?,
        },
        (["path"], Some((before, _))) => {
            let step = format!("{before}.step");
            target(chain, &step, part.text(&step)?)?
        }
        // Another click of the path.
        (["path"], None) => *chain.get(chain.len().checked_sub(2)?)?,
        _ => *chain.first()?,
    };
    let mut parts = within.parts.iter();
    parts.find(|part| lists.contains(&&*part.name) && part.key.as_str() == id)
}

/// The fields that are addresses or telephone numbers.
const CONTACTS: [&str; 3] = ["url", "hosts", "phone"];
/// The lists whose parts have them.
const WITH_CONTACTS: [&str; 2] = ["links", "hotlines"];

/// Whether a field is an address or a telephone number, or names what has one.
pub fn is_contact(path: &str) -> bool {
    CONTACTS.contains(&path) || lists(path).iter().any(|list| WITH_CONTACTS.contains(list))
}

impl Part {
    /// Whether it is an address or a telephone number.
    pub(super) fn is_contact(&self) -> bool {
        WITH_CONTACTS.contains(&&*self.name)
    }

    /// The words of a guide's addresses and telephone numbers.
    pub(super) fn contacts(&self) -> impl Iterator<Item = &str> {
        let parts = [self].into_iter().chain(&self.parts);
        let fields = parts.flat_map(|part| &part.fields);
        let fields = fields.filter(|field| CONTACTS.contains(&&*field.path));
        let texts = fields.flat_map(|field| &field.texts);
        texts.flat_map(|text| text.first.as_str().split_whitespace())
    }
}
