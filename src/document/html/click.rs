//! Clicks in a page: each drawn as what it is done to, with a box to tick and the number that the wizard gives it.

use crate::document::Click;
use crate::guide::Form;

use super::escape::escape;
use super::{Page, qr};

impl Page {
    pub(super) fn clicks(&mut self, clicks: &[Click]) {
        self.line("<ol class=\"clicks\">");
        for click in clicks {
            self.click(click);
        }
        self.line("</ol>");
    }

    fn click(&mut self, click: &Click) {
        let number = escape(&click.number);
        // Two parts of a repeat have one number; links lead to the first.
        let id = self.anchors.get(&click.number);
        let id = id.filter(|id| self.told.insert((*id).clone()));
        let id = id.map_or(String::new(), |id| format!(" id=\"{}\"", escape(id)));
        let page = click.act.as_ref().filter(|(form, _)| *form == Form::Page);
        let code = page.map(|(_, url)| qr::svg(url)).unwrap_or_default();
        let words = self.drawn(click);
        let gloss = click.gloss.iter().map(|gloss| format!("({gloss})"));
        // The page has a style for what a dot separates in a line of text.
        let how = click.how.as_deref().map(|how| how.trim_start_matches("· "));
        let more = gloss.chain(how.map(str::to_owned));
        let more = more.map(|text| format!(" <span class=\"how\">{}</span>", escape(&text)));
        let more: String = more.collect();
        self.line(&format!(
            "<li{id}>{code}<label><input type=\"checkbox\"/> <span class=\"code\">{number}</span> \
             <span class=\"words\">{words}</span></label>{more}"
        ));
        if !click.ticks.is_empty() {
            let tick = |number: &String| {
                let number = escape(number);
                format!("<label><input type=\"checkbox\"/> {number}</label> ")
            };
            let ticks: String = click.ticks.iter().map(tick).collect();
            self.line(&format!("<p class=\"ticks\">{ticks}</p>"));
        }
        self.blocks(&click.notes);
        if !click.again.is_empty() {
            self.clicks(&click.again);
        }
        self.line("</li>");
    }

    /// The dispatch's words, the label in them drawn as what the page shows.
    fn drawn(&self, click: &Click) -> String {
        let Some((form, label)) = &click.act else {
            return self.original(&click.words);
        };
        let drawn = match form {
            Form::Page => {
                let url = escape(label);
                format!("<a class=\"address\" href=\"{url}\">{url}</a>")
            }
            Form::Button => format!("<span class=\"button\">{}</span>", self.original(label)),
            Form::Sign => format!("<span class=\"sign\">{}</span>", self.original(label)),
            Form::Task => self.original(label),
            Form::Field => {
                let label = self.original(label);
                format!("{label} <span class=\"field\" aria-hidden=\"true\">…………</span>")
            }
            Form::Code => {
                let label = self.original(label);
                format!("{label} <span class=\"field\" aria-hidden=\"true\">• • • • • •</span>")
            }
        };
        match click.words.split_once(label.as_str()) {
            Some((before, after)) => {
                let [before, after] = [before, after].map(|part| {
                    if part.is_empty() {
                        String::new()
                    } else {
                        self.original(part)
                    }
                });
                format!("{before}{drawn}{after}")
            }
            None => format!("{} {drawn}", self.original(&click.words)),
        }
    }
}
