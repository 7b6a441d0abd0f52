//! Every command and option, with its help in the reader's language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, Command as Clap, value_parser};

use crate::guide::Lang;
use crate::words::help as words;

use super::program;

/// The whole command line, with its help in the reader's language.
///
/// `-h` shows what a citizen needs, `--help` all of it. Of the subcommands only those that `args` name are whole: to make the
/// others takes longer than all else at start. Without `args` all are.
pub(super) fn clap(lang: Lang, args: &[OsString]) -> Clap {
    let is_short = args.iter().any(|arg| arg == "-h");
    let program = program(args);
    let subcommands = COMMANDS.iter().map(|(name, about, whole)| {
        let is_whole = args.is_empty() || args.iter().any(|arg| arg == name);
        let command = if is_whole {
            whole(lang)
        } else {
            Clap::new(*name).about(about(lang))
        };
        // What a citizen does not need.
        let is_hidden = is_short && !["walk", "list", "show", "about"].contains(name);
        let command = command.hide(is_hidden).arg(help_option(lang));
        command.disable_help_flag(true)
    });
    command(lang, "dongbo", words::about(lang), words::usage(lang))
        .after_help(if is_short {
            words::examples_short(lang, &program)
        } else {
            words::examples(lang, &program)
        })
        .subcommand_help_heading(words::commands_heading(lang))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args(walk_options(lang, is_short))
        .args(global_options(lang, is_short))
        .arg(help_option(lang))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::SetTrue)
                .help(words::version(lang))
                .help_heading(words::global_heading(lang)),
        )
        .subcommands(subcommands)
}

/// A subcommand: its name, what it does, and all of it, in a language.
type Subcommand = (&'static str, fn(Lang) -> &'static str, fn(Lang) -> Clap);

/// The subcommands.
const COMMANDS: &[Subcommand] = &[
    ("walk", words::walk, walk),
    ("list", words::list, list),
    ("show", words::show, show),
    ("about", words::about_command, about),
    ("tally", words::tally, tally),
    ("guide", words::guide, guide),
    ("completions", words::completions, completions),
    ("man", words::man, man),
    ("help", words::help_of, help),
];

/// `dongbo walk`.
fn walk(lang: Lang) -> Clap {
    command(lang, "walk", words::walk(lang), words::walk_usage(lang))
        .args(walk_options(lang, false))
}

/// `dongbo list`.
fn list(lang: Lang) -> Clap {
    command(lang, "list", words::list(lang), words::list_usage(lang))
}

/// `dongbo about`.
fn about(lang: Lang) -> Clap {
    let usage = words::about_usage(lang);
    command(lang, "about", words::about_command(lang), usage)
}

/// `dongbo show`.
fn show(lang: Lang) -> Clap {
    let options = words::options_heading(lang);
    command(lang, "show", words::show(lang), words::show_usage(lang)).args([
        text("show-case", words::case_value(lang), words::show_case(lang))
            .help_heading(words::arguments_heading(lang)),
        text("format", words::format_value(lang), words::format(lang))
            .long("format")
            .help_heading(options),
        folder(lang, "output", words::output(lang))
            .long("output")
            .value_name(words::output_value(lang))
            .help_heading(options),
        switch("helper", words::helper(lang)).help_heading(options),
    ])
}

/// `dongbo completions`.
fn completions(lang: Lang) -> Clap {
    let usage = words::completions_usage(lang);
    command(lang, "completions", words::completions(lang), usage).arg(
        text("shell", words::shell_value(lang), words::shell(lang))
            .help_heading(words::arguments_heading(lang)),
    )
}

/// `dongbo man`.
fn man(lang: Lang) -> Clap {
    let of = named_command(lang).help(words::man_of(lang));
    command(lang, "man", words::man(lang), words::man_usage(lang)).arg(of)
}

/// An argument that names a command, word by word.
fn named_command(lang: Lang) -> Arg {
    text("of", words::help_of_value(lang), "")
        .num_args(0..)
        .help_heading(words::arguments_heading(lang))
}

/// `dongbo help`.
fn help(lang: Lang) -> Clap {
    let of = named_command(lang).help(words::help_of_help(lang));
    command(
        lang,
        "help",
        words::help_of(lang),
        words::help_of_usage(lang),
    )
    .arg(of)
}

/// A command with its help.
fn command(lang: Lang, name: &'static str, about: &'static str, usage: &'static str) -> Clap {
    let template = format!(
        "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n",
        words::usage_heading(lang)
    );
    Clap::new(name)
        .about(about)
        .override_usage(usage)
        .help_template(template)
}

/// `dongbo tally`.
fn tally(lang: Lang) -> Clap {
    command(lang, "tally", words::tally(lang), words::tally_usage(lang)).args([
        folder(lang, "files", words::tally_files(lang))
            .value_name(words::files_value(lang))
            .num_args(1..),
        text(
            "format",
            words::format_value(lang),
            words::tally_format(lang),
        )
        .long("format")
        .help_heading(words::options_heading(lang)),
    ])
}

/// What those who write guides can do.
fn guide(lang: Lang) -> Clap {
    let diff = command(
        lang,
        "diff",
        words::guide_diff(lang),
        words::guide_diff_usage(lang),
    )
    .args([
        folder(lang, "one", words::guide_diff_old(lang)).value_name(words::old_value(lang)),
        folder(lang, "other", words::guide_diff_new(lang)).value_name(words::new_value(lang)),
        help_option(lang),
    ]);
    let new = command(
        lang,
        "new",
        words::guide_new(lang),
        words::guide_new_usage(lang),
    )
    .args([
        folder(lang, "folder", words::guide_new_folder(lang)),
        help_option(lang),
    ]);
    let schema = command(
        lang,
        "schema",
        words::guide_schema(lang),
        words::guide_schema_usage(lang),
    )
    .args([
        text(
            "schema-of",
            words::guide_schema_value(lang),
            words::guide_schema_of(lang),
        )
        .help_heading(words::arguments_heading(lang)),
        help_option(lang),
    ]);
    let commands = [guide_check(lang), new, diff, schema];
    command(lang, "guide", words::guide(lang), words::guide_usage(lang))
        .subcommand_help_heading(words::commands_heading(lang))
        .disable_help_subcommand(true)
        .subcommands(commands.map(|command| command.disable_help_flag(true)))
}

/// `dongbo guide check`.
fn guide_check(lang: Lang) -> Clap {
    let options = words::options_heading(lang);
    command(
        lang,
        "check",
        words::guide_check(lang),
        words::guide_check_usage(lang),
    )
    .args([
        folder(lang, "paths", words::guide_check_paths(lang)).num_args(0..),
        text(
            "format",
            words::format_value(lang),
            words::check_format(lang),
        )
        .long("format")
        .help_heading(options),
        text(
            "explain",
            words::code_value(lang),
            words::guide_check_explain(lang),
        )
        .long("explain")
        .help_heading(options),
        switch("strict", words::guide_check_strict(lang)).help_heading(options),
        help_option(lang),
    ])
}

/// An argument that takes a file or a folder: a guide's folder, unless it is given another name.
fn folder(lang: Lang, id: &'static str, help: &'static str) -> Arg {
    Arg::new(id)
        .value_name(words::guides_value(lang))
        .value_parser(value_parser!(PathBuf))
        .help(help)
        .help_heading(words::arguments_heading(lang))
}

/// An argument that takes a text.
fn text(id: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(id)
        .value_name(value)
        .help(help)
        .value_parser(value_parser!(String))
}

/// An option without a value.
fn switch(id: &'static str, help: &'static str) -> Arg {
    Arg::new(id).long(id).action(ArgAction::SetTrue).help(help)
}

/// The options of a walk; where the help is short, those that a citizen needs.
fn walk_options(lang: Lang, is_short: bool) -> Vec<Arg> {
    let under = |heading: &'static str, args: Vec<Arg>| {
        args.into_iter().map(move |arg| arg.help_heading(heading))
    };
    let own = vec![
        text("case", words::case_value(lang), words::case(lang)).long("case"),
        switch("helper", words::helper(lang)),
        switch("plain", words::plain(lang)),
        text("answer", words::answer_value(lang), words::answer(lang))
            .long("answer")
            .action(ArgAction::Append)
            .hide(is_short),
    ];
    let saved = vec![
        switch("resume", words::resume(lang)),
        switch("fresh", words::fresh(lang)),
        switch("no-save", words::no_save(lang)),
    ];
    let demo = vec![
        switch("yes", words::yes(lang)),
        folder(lang, "script", words::script(lang))
            .long("script")
            .value_name(words::output_value(lang)),
        text("pace", words::pace_value(lang), words::pace(lang)).long("pace"),
        folder(lang, "record", words::record(lang))
            .long("record")
            .value_name(words::record_value(lang)),
        text(
            "record-size",
            words::record_size_value(lang),
            words::record_size(lang),
        )
        .long("record-size"),
    ];
    let desk = vec![
        switch("desk", words::desk(lang)),
        text("idle", words::pace_value(lang), words::idle(lang)).long("idle"),
        folder(lang, "tally", words::tally_option(lang))
            .long("tally")
            .value_name(words::tally_value(lang)),
    ];
    let hidden = |arg: Arg| arg.hide(is_short);
    under(words::options_heading(lang), own)
        .chain(under(words::saved_heading(lang), saved).map(hidden))
        .chain(under(words::demo_heading(lang), demo).map(hidden))
        .chain(under(words::desk_heading(lang), desk).map(hidden))
        .collect()
}

fn global_options(lang: Lang, is_short: bool) -> Vec<Arg> {
    [
        Arg::new("guides")
            .long("guides")
            .value_name(words::guides_value(lang))
            .help(words::guides(lang))
            .value_parser(value_parser!(PathBuf))
            .hide(is_short),
        text("lang", words::lang_value(lang), words::lang(lang)).long("lang"),
        text("today", words::today_value(lang), words::today(lang))
            .long("today")
            .hide(is_short),
        text("color", words::color_value(lang), words::color(lang))
            .long("color")
            .hide(is_short),
        switch("no-diacritics", words::no_diacritics(lang)),
    ]
    .map(|arg| arg.global(true).help_heading(words::global_heading(lang)))
    .into()
}

/// The option that every command has for itself: a global one would print the whole program's help.
fn help_option(lang: Lang) -> Arg {
    Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(words::help(lang))
        .help_heading(words::global_heading(lang))
}
