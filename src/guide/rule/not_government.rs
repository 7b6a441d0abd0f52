//! W022: a host that is not under `.gov.vn`. The fault carries the host.

use crate::guide::Fault;
use crate::guide::value::is_government;

rule! {
    "W022" "not-government";
    title vi "máy không có đuôi .gov.vn"
          en "a host that is not under .gov.vn";
    why   vi "Trang của cơ quan nhà nước có đuôi .gov.vn, và trang giả thường không có. Công văn có thể nhắc một trang khác, nên máy ấy ghi vào `hosts` được. Nhưng chỗ nào hiện một địa chỉ trên đó, chương trình cũng nói rằng đó không phải trang của cơ quan nhà nước, không vẽ mã QR và không mở trình duyệt."
          en "Government sites are under .gov.vn, and false pages mostly are not. A dispatch may name another site, so its host may be in `hosts`. But wherever an address on it is shown, the program says that it is not a government site, draws no QR code and opens no browser.";
    mend  vi "So lại từng chữ với công văn. Đúng như vậy thì giữ nguyên; hướng dẫn không cần trang ấy thì bỏ đi."
          en "Compare it with the dispatch letter for letter. If it is right, leave it; if the guide can do without the site, take it away.";

    NotGovernment(host):
    message vi "`{host}` không phải máy của cơ quan nhà nước (.gov.vn)"
            en "`{host}` is not a government (.gov.vn) host";
    cure    vi "so lại từng chữ với công văn; địa chỉ trên máy này luôn được ghi là không phải của cơ quan nhà nước, không có mã QR, không được mở giúp"
            en "compare it with the dispatch letter for letter; addresses on it are always marked as not the government's, get no QR code and are not opened for anybody";
}

pub(in crate::guide) fn check(host: &str) -> Option<Fault> {
    (!is_government(host)).then(|| Fault::NotGovernment(host.to_owned()))
}
