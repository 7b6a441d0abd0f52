//! E006: a format version that this program does not know.

use crate::guide::Fault;

rule! {
    "E006" "unknown-format";
    title vi "dạng tệp của phiên bản khác"
          en "a format of another version";
    why   vi "`format` là số phiên bản của cách viết hướng dẫn, không phải số lần sửa tệp. Chương trình này chỉ biết cách viết số 1."
          en "`format` is the version of the way guides are written, not a count of how often a file was changed. This program knows version 1 only.";
    mend  vi "Viết `format: 1`. Nếu người khác viết tệp này cho chương trình mới hơn thì cài bản mới."
          en "Write `format: 1`. If somebody wrote the file for a newer program, install that.";

    UnknownFormat(version):
    message vi "dạng tệp phiên bản {version} chưa biết"
            en "format version {version} is not known";
    cure    vi "chương trình này đọc `format: 1`; có thể cần bản mới hơn"
            en "this program reads `format: 1`; a newer one may be needed";
}

/// The format version that this program reads.
const FORMAT: u32 = 1;

pub(in crate::guide) fn check(version: u32) -> Option<Fault> {
    (version != FORMAT).then_some(Fault::UnknownFormat(version))
}
