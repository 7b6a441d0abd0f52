//! W013: a host that can be taken for another of the list. The fault carries the other.

use crate::guide::Fault;

rule! {
    "W013" "like-host";
    title vi "tên máy dễ nhầm với tên khác trong danh sách"
          en "a host that can be taken for another of the list";
    why   vi "Trang giả hay lấy tên gần giống trang thật: khác một chữ, hoặc viết cả tên thật vào giữa một tên khác. Người đọc lướt không thấy khác."
          en "False pages take a name that is nearly the true one: with one other letter, or with the whole true name inside another. Who reads quickly sees no difference.";
    mend  vi "So từng chữ với văn bản. Tên gõ nhầm thì sửa hoặc xóa khỏi `hosts`; đúng là hai máy của nhà nước thì giữ nguyên."
          en "Compare it with the document letter for letter. Correct a misspelt name, or take it out of `hosts`; if both are the government's, leave them.";

    HostHolds(other):
    message vi "tên máy này chứa trọn tên `{other}` mà không thuộc về máy đó"
            en "this host holds the whole name `{other}` and is none of its own";
    cure    vi "xem đây có đúng là máy của nhà nước không; không chắc thì xóa khỏi `hosts`"
            en "see whether it is the government's; if that is not certain, take it out of `hosts`";

    HostNear(other):
    message vi "tên máy này chỉ khác `{other}` một chữ, hay hai chữ đổi chỗ"
            en "this host differs from `{other}` in one letter, or in two in each other's place";
    cure    vi "so cả hai tên với văn bản từng chữ; tên gõ nhầm thì xóa khỏi `hosts`"
            en "compare both names with the document letter for letter, and take a misspelt one out of `hosts`";
}

/// A host under another is that one's own.
fn is_below(host: &str, other: &str) -> bool {
    host.strip_suffix(other)
        .is_some_and(|sub| sub.ends_with('.'))
}

/// What is wrong with a host of the list, by its index. Of two that are nearly the same the later one is told.
pub(in crate::guide) fn check(hosts: &[String], index: usize) -> Option<Fault> {
    let host = hosts.get(index)?;
    let mut others = hosts.iter().enumerate().filter(|(_, other)| *other != host);
    others.find_map(|(at, other)| {
        let is_near = strsim::damerau_levenshtein(host, other) == 1;
        if host.contains(&**other) && !is_below(host, other) {
            Some(Fault::HostHolds(other.clone()))
        } else if is_near && at < index && !other.contains(&**host) {
            Some(Fault::HostNear(other.clone()))
        } else {
            None
        }
    })
}
