//! A guide put together from its parts.

use proptest::sample::Index;
use serde_json::{Map, Value, json};

use super::parts::{Added, Click, Ending, Parts, Question, Trouble};
use super::{ADDRESSES, Generated, id, items};

impl Parts {
    pub(super) fn put_together(mut self) -> Generated {
        // Whoever is stuck has somebody to call.
        let stuck = self.stuck.index(self.endings.len());
        self.endings[stuck].0.0 = false;
        let cases: Vec<Value> = (0..self.cases.len()).map(|at| self.case(at)).collect();
        let (triage, observations) = self.questions(&cases);
        let mut shared = json!({
            "format": 1,
            "id": "generated",
            "title": self.texts[0],
            "dispatch": self.dispatch(),
            "hosts": ADDRESSES.iter().map(|url| host(url)).collect::<Vec<_>>(),
            "links": by_id("link", self.links.iter().zip(ADDRESSES), |(title, url)| json!({"url": url, "title": title})),
            "triage": triage,
            "apps": {"app-0": {"title": self.texts[1]}},
            "cases": cases.iter().map(id).collect::<Vec<_>>(),
            "hotlines": by_id("line", self.hotlines.iter().zip(["1800.1096", "(+84) 236 3852-739"]), |((title, hours, has), phone)| {
                without_nulls(json!({"phone": phone, "title": title, "hours": hours, "extension": has.then_some("02")}))
            }),
            "observations": observations,
            "endings": by_id("ending", &self.endings, |ending| self.ending(ending)),
            "stuck": format!("ending-{stuck}"),
            "sources": by_id("source", &self.sources, |(title, date, url)| without_nulls(json!({"title": title, "date": date, "url": url}))),
            "notices": self.notices.iter().enumerate().map(|(at, (since, says))| {
                let mut notice = self.added(says);
                notice["id"] = json!(format!("notice-{at}"));
                notice["since"] = json!(since);
                notice
            }).collect::<Vec<_>>(),
            "safety": self.added_list(&self.safety),
            "groups": by_id("group", &self.groups, |title| json!({"title": title})),
            "troubles": by_id("trouble", &self.troubles, |trouble| self.trouble(trouble, &cases)),
        });
        let kinds = ["open", "press", "code", "fill", "see", "do"]
            .into_iter()
            .zip(&self.helper);
        let helper: Map<String, Value> = kinds
            .filter_map(|(kind, note)| Some((kind.to_owned(), self.added(note.as_ref()?))))
            .collect();
        shared["helper"] = helper.into();
        let mut cases = cases;
        if self.english {
            [&mut shared]
                .into_iter()
                .chain(&mut cases)
                .for_each(exchange);
            shared["language"] = json!("en");
        }
        Generated {
            shared,
            cases,
            style: self.style,
        }
    }

    fn added(&self, (text, source, sure, paper): &Added) -> Value {
        let mut added = text.clone();
        added["source"] = json!(format!("source-{}", source.index(self.sources.len())));
        added["sure"] = json!(sure);
        added["paper"] = json!(paper);
        without_nulls(added)
    }

    fn added_list(&self, list: &[Added]) -> Vec<Value> {
        list.iter().map(|added| self.added(added)).collect()
    }

    fn hotline(&self, call: Option<Index>) -> Option<String> {
        call.map(|call| format!("line-{}", call.index(self.hotlines.len())))
    }

    fn ending(&self, ((portal, which), title, after, notices, call, _): &Ending) -> Value {
        let notices = notices.iter().filter(|_| !self.notices.is_empty());
        let mut ending = json!({
            "title": title,
            "after": self.added_list(after),
            "notices": notices.map(|at| format!("notice-{}", at.index(self.notices.len()))).collect::<Vec<_>>(),
            "call": self.hotline(*call),
        });
        let text = &self.texts[0];
        if *portal {
            match which.index(4) {
                0 => ending["done"] = text.clone(),
                1 => {
                    let bring = self.added_list(after);
                    ending["office"] =
                        json!({"name": text, "address": text, "hours": text, "bring": bring});
                }
                _ => ending["portal"] = json!(format!("link-{}", which.index(self.links.len()))),
            }
        } else {
            ending["hotline"] = json!(self.hotline(Some(*which)));
        }
        without_nulls(ending)
    }

    /// A trouble may lead anywhere, back to the first question and into the middle of a case too.
    fn trouble(&self, trouble: &Trouble, cases: &[Value]) -> Value {
        let (title, remedy, call, to, group, named) = trouble;
        let everywhere = self.from(0);
        let to = to.map(|which| (which, which.get(&everywhere).clone()));
        let at = to.as_ref().and_then(|(which, to)| {
            let case = cases.iter().find(|case| id(case) == to)?;
            entry(case, *which)
        });
        let group = group.filter(|_| !self.groups.is_empty());
        without_nulls(json!({
            "title": title,
            "remedy": self.added_list(remedy),
            "call": self.hotline(*call),
            "to": to.map(|(_, to)| to),
            "at": at,
            "group": group.map(|group| format!("group-{}", group.index(self.groups.len()))),
            "shown": named.then_some("where-named"),
        }))
    }

    /// A document, or a list of several.
    fn dispatch(&self) -> Value {
        let all = self.documents.iter().map(|(kind, number)| {
            without_nulls(json!({
                "kind": kind, "number": number, "date": "2024-03-18", "issuer": self.texts[1],
                "subject": self.texts[2], "basis": self.texts[3..], "purpose": self.texts[2..],
            }))
        });
        let all: Vec<Value> = all.collect();
        match &all[..] {
            [only] => only.clone(),
            _ => all.into(),
        }
    }

    /// What an answer of the question before `first`, counted through triage and observations, may lead to.
    fn from(&self, first: usize) -> Vec<String> {
        let triage = (0..self.triage.len()).map(|at| format!("ask-{at}"));
        let observations = (0..self.observations.len()).map(|at| format!("look-{at}"));
        let cases = (0..self.cases.len()).map(|at| format!("case-{at}"));
        let endings = (0..self.endings.len()).map(|at| format!("ending-{at}"));
        let questions = triage.chain(observations).skip(first);
        questions.chain(cases).chain(endings).collect()
    }

    /// The triage and the observations. Each question after the first, each case and each ending has an answer of an
    /// earlier question that leads to it; the others lead where they like.
    fn questions(&self, cases: &[Value]) -> (Vec<Value>, Vec<Value>) {
        let all: Vec<&Question> = self.triage.iter().chain(&self.observations).collect();
        let mut answers: Vec<Vec<Value>> = vec![Vec::new(); all.len()];
        for (at, (.., free, _)) in all.iter().enumerate() {
            let targets = self.from(at + 1);
            answers[at].extend(
                free.iter()
                    .map(|(label, to)| json!({"label": label, "to": to.get(&targets)})),
            );
        }
        for (at, (.., (label, from))) in all.iter().enumerate().skip(1) {
            answers[from.index(at)].push(json!({"label": label, "to": self.from(at)[0]}));
        }
        for (case, (.., (label, from, enter))) in cases.iter().zip(&self.cases) {
            let at = enter.and_then(|enter| entry(case, enter));
            let answer = json!({"label": label, "to": id(case), "at": at});
            answers[from.index(all.len())].push(without_nulls(answer));
        }
        for (at, (.., (label, from))) in self.endings.iter().enumerate() {
            answers[from.index(all.len())]
                .push(json!({"label": label, "to": format!("ending-{at}")}));
        }
        let question = |(at, (mut answers, ((ask, aim), path, hint, ..))): (
            usize,
            (Vec<Value>, &Question),
        )| {
            if answers.is_empty() {
                answers.push(json!({"label": ask, "to": "ending-0"}));
            }
            let mut labels = std::collections::HashSet::new();
            for (at, answer) in answers.iter_mut().enumerate() {
                answer["id"] = json!(format!("answer-{at}"));
                // No two answers of a question read alike.
                let label = answer["label"]["vi"].as_str().expect("a label").to_owned();
                if !labels.insert(label.clone()) {
                    answer["label"]["vi"] = json!(format!("{label} ({at})"));
                }
            }
            let looks = at >= self.triage.len();
            let name = if looks {
                format!("look-{}", at - self.triage.len())
            } else {
                format!("ask-{at}")
            };
            let path = looks.then(|| self.path(path, &[]));
            let hint = hint.as_ref().filter(|_| looks).map(|hint| self.added(hint));
            let needs = hint.as_ref().map(|hint| [hint]);
            let aim = aim.as_ref().filter(|_| looks);
            without_nulls(json!({
                "id": name, "for": aim, "needs": needs, "ask": ask, "answers": answers, "path": path, "hint": hint,
            }))
        };
        let mut triage: Vec<Value> = answers
            .into_iter()
            .zip(all)
            .enumerate()
            .map(question)
            .collect();
        let observations = triage.split_off(self.triage.len());
        (triage, observations)
    }

    fn case(&self, at: usize) -> Value {
        let ((title, closing), needs, files, ending, _) = &self.cases[at];
        let mut steps: Vec<Value> = Vec::new();
        let ending = ending.index(self.endings.len());
        let ((portal, _), ..) = self.endings[ending];
        if portal && files.is_empty() {
            // Nothing is achieved at a portal without a click.
            let open = json!({"open": "link-0", "id": "open-it", "words": ADDRESSES[0]});
            steps.push(json!({"id": "step", "path": [open]}));
        }
        for (at, (lead, path)) in files.iter().enumerate() {
            let path = self.path(path, &steps);
            steps.push(without_nulls(
                json!({"id": format!("step-{at}"), "lead": lead, "path": path}),
            ));
        }
        json!({
            "format": 1,
            "id": format!("case-{at}"),
            "number": at + 1,
            "title": title,
            "needs": self.added_list(needs),
            "steps": steps,
            "ending": format!("ending-{ending}"),
            "closing": closing,
        })
    }

    fn path(&self, clicks: &[Click], earlier: &[Value]) -> Vec<Value> {
        // The words of two clicks may give the same id: only one of a path is named by its words.
        let unnamed = clicks.iter().position(|click| !click.named);
        let click = |(at, click): (usize, &Click)| {
            let name = (Some(at) != unnamed).then(|| format!("click-at-{at}"));
            self.click(click, name.as_deref(), earlier)
        };
        clicks.iter().enumerate().map(click).collect()
    }

    fn click(&self, click: &Click, name: Option<&str>, earlier: &[Value]) -> Value {
        // Words are no longer than a text may be.
        let is_short = |(before, after): &&(String, String)| {
            [before, &click.label, after]
                .map(|it| it.chars().count())
                .iter()
                .sum::<usize>()
                < 590
        };
        let around_label = click.around.as_ref().filter(is_short);
        let (before, after) = around_label.map_or(("", ""), |(before, after)| (before, after));
        let around = |inner: &str| format!("{before} {inner} {after}").trim().to_owned();
        let words = around_label.map(|_| around(&click.label));
        let mut file = match (click.verb, repeat(earlier, click.to)) {
            (0, _) => {
                let link = click.to.0.index(self.links.len());
                json!({"open": format!("link-{link}"), "words": around(ADDRESSES[link])})
            }
            (1 | 2, Some(repeat)) => json!({"repeat": repeat, "words": around(&click.label)}),
            (3, _) => json!({"code": click.label, "words": words}),
            (4, _) => json!({"fill": click.label, "words": words}),
            (5, _) => json!({"see": click.label, "words": words}),
            (7, _) => json!({"do": click.label, "words": words}),
            _ => json!({"press": click.label, "words": words}),
        };
        let alias = |(label, source): &(String, Index)| json!({"label": label, "source": format!("source-{}", source.index(self.sources.len()))});
        let troubles = click.troubles.iter().filter(|_| !self.troubles.is_empty());
        file["id"] = json!(name);
        file["en"] = json!(click.en);
        // Of the places that a repeat names, which other clicks do not use.
        file["optional"] = json!((click.to.0.index(4) == 0).then_some(true));
        file["in"] = json!((click.to.1.index(4) == 0).then_some("app-0"));
        // One is written by itself, or as a list of one.
        file["alias"] = match &click.aliases[..] {
            [] => Value::Null,
            [one] if click.named => alias(one),
            several => several.iter().map(alias).collect(),
        };
        file["note"] = json!(click.notes[0].as_ref().map(|note| self.added(note)));
        file["helper"] = json!(click.notes[1].as_ref().map(|note| self.added(note)));
        file["troubles"] = troubles
            .map(|at| format!("trouble-{}", at.index(self.troubles.len())))
            .collect::<Vec<_>>()
            .into();
        without_nulls(file)
    }
}

/// Clicks of an earlier step to do again: from its first through one that is named, none of them itself a repeat.
fn repeat(earlier: &[Value], (step, through): (Index, Index)) -> Option<Value> {
    let step = earlier.get(step.index(earlier.len().max(1)))?;
    let clicks = items(&step["path"]).iter();
    let clicks = clicks.take_while(|click| click.get("repeat").is_none());
    let named: Vec<&Value> = clicks.filter_map(|click| click.get("id")).collect();
    let through = named.get(through.index(named.len().max(1)))?;
    Some(json!({"step": id(step), "through": through}))
}

/// A named click of a case.
fn entry(case: &Value, which: Index) -> Option<Value> {
    let clicks = items(&case["steps"]).iter().flat_map(|step| {
        let named = items(&step["path"])
            .iter()
            .filter_map(|click| click.get("id"));
        named.map(|click| json!({"step": id(step), "click": click}))
    });
    let clicks: Vec<Value> = clicks.collect();
    clicks.get(which.index(clicks.len().max(1))).cloned()
}

/// A map from ids made of `name` and a number.
fn by_id<T>(name: &str, things: impl IntoIterator<Item = T>, file: impl Fn(T) -> Value) -> Value {
    let things = things.into_iter().enumerate();
    let things = things.map(|(at, thing)| (format!("{name}-{at}"), file(thing)));
    Value::Object(things.collect())
}

fn host(url: &str) -> &str {
    url.trim_start_matches("https://")
        .split('/')
        .next()
        .unwrap_or(url)
}

/// Puts every text in the place of that in the other language.
fn exchange(value: &mut Value) {
    match value {
        Value::Object(map) => {
            let (vi, en) = (map.remove("vi"), map.remove("en"));
            map.values_mut().for_each(exchange);
            map.extend(en.map(|en| ("vi".to_owned(), en)));
            map.extend(vi.map(|vi| ("en".to_owned(), vi)));
        }
        Value::Array(items) => items.iter_mut().for_each(exchange),
        _ => {}
    }
}

/// A map without the keys that have no value: what an author leaves out.
fn without_nulls(mut map: Value) -> Value {
    if let Some(map) = map.as_object_mut() {
        map.retain(|_, value| !value.is_null());
    }
    map
}
