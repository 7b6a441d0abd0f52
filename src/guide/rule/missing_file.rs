//! E015: a listed case without a file. The fault carries the case and the names of the YAML files that exist.

use crate::guide::Lang;

use super::guess::{file_of, suggest};
use super::words::rename;

rule! {
    "E015" "missing-file";
    title vi "trường hợp không có tệp"
          en "a case without a file";
    why   vi "Mỗi tên trong `cases` là một tệp bên cạnh guide.yaml: `first-case` là tệp first-case.yaml. Không có tệp đó thì không có gì để dẫn công dân đi."
          en "Each name in `cases` is a file beside guide.yaml: `first-case` is first-case.yaml. Without it there is nothing to walk.";
    mend  vi "Xem tên trong `cases` có khớp từng chữ với tên tệp không, và tệp có đuôi `.yaml` không."
          en "See that the name in `cases` is that of the file letter for letter, and that the file ends in `.yaml`.";

    MissingFile { id, beside }:
    message vi "không có tệp `{id}.yaml` cho trường hợp này"
            en "there is no file `{id}.yaml` for this case";
    cure |lang| cure(lang, id.as_str(), beside);
}

/// The file that was probably meant, among those that exist.
fn cure(lang: Lang, id: &str, beside: &[String]) -> String {
    if let Some(other) = file_of(id, beside) {
        return rename(lang, other, &format!("{id}.yaml"));
    }
    let stems = beside.iter().filter_map(|name| name.strip_suffix(".yaml"));
    let stems: Vec<&str> = stems.filter(|stem| *stem != "guide").collect();
    let write = say!(lang,
        vi "viết tệp `{id}.yaml` bên cạnh guide.yaml, hoặc sửa tên trong `cases` theo tên tệp"
        en "write the file `{id}.yaml` beside guide.yaml, or correct the name in `cases`");
    suggest(lang, id, &stems, write)
}
