//! What shells and manuals know of the command line: made of the same clap types.

use clap::Arg;
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap_complete::{Shell, generate};
use clap_mangen::Man;

use crate::guide::{Guide, Lang};

use super::guide::CHECK_FORMAT_VALUES;
use super::{COLOR_VALUES, FORMAT_VALUES, LANG_VALUES, SHELL_VALUES, TALLY_FORMAT_VALUES, options};

/// The completions for a shell: commands, options, their values, and the cases, questions and answers of a guide.
pub fn script(shell: Shell, guide: &Guide, lang: Lang) -> String {
    let fixed = |arg: Arg, values: &'static [&'static str]| {
        arg.value_parser(PossibleValuesParser::new(values.iter().copied()))
    };
    let numbers = guide.cases.iter().map(|case| case.number.to_string());
    let ids = guide.cases.iter().map(|case| case.id.to_string());
    let cases: Vec<PossibleValue> = numbers.chain(ids).map(PossibleValue::new).collect();
    let questions = guide.triage.iter().chain(&guide.observations);
    let answers: Vec<PossibleValue> = questions
        .flat_map(|question| {
            let answer = |id| PossibleValue::new(format!("{}={id}", question.id));
            question
                .choices
                .iter()
                .map(move |choice| answer(&choice.id))
        })
        .collect();
    let case = |arg: Arg| arg.value_parser(PossibleValuesParser::new(cases.clone()));
    let answer = |arg: Arg| arg.value_parser(PossibleValuesParser::new(answers.clone()));
    let walk = |clap: clap::Command| clap.mut_arg("case", case).mut_arg("answer", answer);
    let mut clap = walk(options::clap(lang, &[]))
        .mut_arg("lang", |arg| fixed(arg, LANG_VALUES))
        .mut_arg("color", |arg| fixed(arg, COLOR_VALUES))
        .mut_subcommand("walk", walk)
        .mut_subcommand("show", |show| {
            show.mut_arg("show-case", case)
                .mut_arg("format", |arg| fixed(arg, FORMAT_VALUES))
        })
        .mut_subcommand("tally", |tally| {
            tally.mut_arg("format", |arg| fixed(arg, TALLY_FORMAT_VALUES))
        })
        .mut_subcommand("completions", |it| {
            it.mut_arg("shell", |arg| fixed(arg, SHELL_VALUES))
        })
        .mut_subcommand("guide", |guide| {
            guide.mut_subcommand("check", |check| {
                check.mut_arg("format", |arg| fixed(arg, CHECK_FORMAT_VALUES))
            })
        });
    let mut script = Vec::new();
    generate(shell, &mut clap, "dongbo", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// The manual page of the program, or of a command of it, named word by word, if there is one. Its headings are English,
/// which is what readers of manuals look for.
pub(super) fn manual(of: &[&str], lang: Lang) -> Option<String> {
    let mut clap = options::clap(lang, &[]);
    for name in of {
        clap = clap.find_subcommand(name)?.clone();
    }
    if !of.is_empty() {
        clap = clap.display_name(format!("dongbo-{}", of.join("-")));
    }
    let mut page = Vec::new();
    // Writing to memory cannot fail.
    let _ = Man::new(clap).render(&mut page);
    Some(String::from_utf8_lossy(&page).into_owned())
}
