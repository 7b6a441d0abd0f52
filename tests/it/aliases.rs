//! A label that portals show under several other names.

use serde_json::{Value, json};

use crate::program::{Folder, dongbo};

const CASE: &str = "cmnd-without-cccd.yaml";
const ONE: &str = "        alias: {label: Thông tin cá nhân, source: dispatch}
        troubles: [already-registered, label-differs]";

/// The built-in guide with other aliases at the click of the case that has one before its troubles.
fn with_aliases(name: &str, aliases: &str) -> Folder {
    let folder = Folder::with_guide(name);
    let several = ONE.replace("{label: Thông tin cá nhân, source: dispatch}", aliases);
    folder.edit(CASE, ONE, &several);
    folder
}

const SEVERAL: &str =
    "[{label: Thông tin cá nhân, source: dispatch}, {label: Hồ sơ OTP, source: authors}]";

fn shown(folder: &Folder, args: &[&str]) -> String {
    let mut run = dongbo(["--guides", "."]).within(folder.path());
    for arg in args {
        run = run.arg(arg);
    }
    run.run().code(0).stdout
}

#[test]
fn every_alias_is_shown_with_its_own_source_on_the_screen_and_on_sheets() {
    let folder = with_aliases("aliases-shown", SEVERAL);
    for args in [
        &["--case", "1", "--yes", "--no-save"][..],
        &["show", "1"],
        &["show", "1", "--format", "markdown"],
        &["show", "1", "--format", "html"],
    ] {
        let told = shown(&folder, args);
        assert!(told.contains("“Thông tin cá nhân”"), "{told}");
        assert!(told.contains("Có nơi ghi là “Hồ sơ OTP”."), "{told}");
    }
}

#[test]
fn the_warning_about_codes_is_there_for_any_of_the_aliases() {
    let warning = "Không đọc mã này cho bất kỳ ai";
    let count = |folder: &Folder| shown(folder, &["show", "1"]).matches(warning).count();
    let one = with_aliases(
        "aliases-none",
        "{label: Thông tin cá nhân, source: dispatch}",
    );
    let several = with_aliases("aliases-code", SEVERAL);
    assert_eq!(count(&several), count(&one) + 1);
}

#[test]
fn programs_get_the_first_alias_and_all_of_several() {
    let aliases = |folder: &Folder| -> Vec<[Value; 2]> {
        let told = shown(folder, &["show", "1", "--format", "json"]);
        let value: Value = serde_json::from_str(&told).expect("it is JSON");
        let steps = value["steps"].as_array().expect("steps").iter();
        let clicks = steps.flat_map(|step| step["actions"].as_array().expect("clicks"));
        let clicks = clicks.filter(|click| !click["alias"].is_null());
        clicks
            .map(|click| {
                let all = click["aliases"].as_array();
                let labels = all
                    .into_iter()
                    .flatten()
                    .map(|alias| alias["label"].clone());
                [click["alias"]["label"].clone(), labels.collect()]
            })
            .collect()
    };
    let several = aliases(&with_aliases("aliases-json", SEVERAL));
    let first = "Thông tin cá nhân";
    assert!(several.contains(&[json!(first), json!([first, "Hồ sơ OTP"])]));
    assert!(several.contains(&[json!(first), json!([])]));
}

#[test]
fn one_alias_in_a_list_is_the_same_as_by_itself_and_another_is_new() {
    let told = |name: &str, aliases: &str| {
        let folder = with_aliases(name, aliases);
        let run = dongbo(["guide", "diff", "."]).within(folder.path());
        let told = run.run().code(0).quiet().stdout;
        told.split_once("\n\n")
            .expect("names and changes")
            .1
            .to_owned()
    };
    assert_eq!(
        told(
            "aliases-listed",
            "[{label: Thông tin cá nhân, source: dispatch}]"
        ),
        "  Không có thay đổi.\n"
    );
    let new = told("aliases-new", SEVERAL);
    assert!(
        new.contains("+ Mới: tên khác trên màn hình “Hồ sơ OTP”"),
        "{new}"
    );
    assert!(new.contains("1 thay đổi: 1 mới."), "{new}");
}
