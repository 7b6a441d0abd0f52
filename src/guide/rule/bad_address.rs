//! E040: an address that cannot be trusted. The fault carries why, and the address.

use crate::guide::value::AddressFault;

rule! {
    "E040" "bad-address";
    title vi "địa chỉ không đáng tin"
          en "an address that cannot be trusted";
    why   vi "Trang giả thường có địa chỉ gần giống trang thật. Vì vậy chỉ dùng được địa chỉ bắt đầu bằng `https://`, trên một máy có trong `hosts`, viết chữ thường, không có `@`, `:số`, `?` hay ký tự lạ."
          en "False pages have addresses that look much like the true ones. So an address begins with `https://`, is on a host that `hosts` lists, in lower case, without `@`, `:port`, `?` or odd letters.";
    mend  vi "Gõ lại địa chỉ từ công văn bằng tay, không chép từ tin nhắn. Máy mới thì thêm vào `hosts`, sau khi biết chắc là của ai; máy không có đuôi `.gov.vn` bị cảnh báo và luôn được ghi rõ."
          en "Type the address from the dispatch by hand; do not copy it from a message. A new host goes into `hosts`, once it is certain whose it is; one that is not under `.gov.vn` is warned of and always marked.";

    Address(why, address):
    message vi "địa chỉ `{address}` không dùng được"
            en "the address `{address}` cannot be used";
    cure |lang| match why {
        AddressFault::NotHttps => say!(lang,
            vi "địa chỉ phải bắt đầu bằng `https://`, viết chữ thường"
            en "an address begins with `https://`, in lower case"),
        AddressFault::NotAscii => say!(lang,
            vi "địa chỉ có chữ lạ trông giống chữ thường; gõ lại bằng tay"
            en "it holds letters that only look like plain ones; type it again by hand"),
        AddressFault::Credentials => say!(lang,
            vi "địa chỉ có `@` là cách giả mạo quen thuộc; gõ lại địa chỉ thật từ công văn"
            en "an `@` in an address is a common way to deceive; type the true one from the dispatch"),
        AddressFault::Port => say!(lang,
            vi "bỏ dấu `:` và số sau tên máy"
            en "take away the `:` and the number behind the host"),
        AddressFault::HostOnly => say!(lang,
            vi "trong `hosts` chỉ ghi tên máy, không có `https://`: `dichvucong.gov.vn`"
            en "in `hosts` stands the host alone, without `https://`: `dichvucong.gov.vn`"),
        AddressFault::BadHost => say!(lang,
            vi "tên máy chỉ gồm chữ thường, chữ số, `-` và dấu chấm, có đuôi bằng chữ: `dichvucong.gov.vn`"
            en "a host is lower-case letters, digits, `-` and dots, with letters behind the last dot: `dichvucong.gov.vn`"),
        AddressFault::Punycode => say!(lang,
            vi "tên máy kiểu `xn--` có thể giả một tên khác nên không dùng được; gõ lại địa chỉ thật"
            en "a host written as `xn--` may pose as another; type the true address"),
        AddressFault::NotListed => say!(lang,
            vi "máy này không có trong `hosts` của guide.yaml; so lại từng chữ, trang giả thường gần giống trang thật; đúng thì thêm vào đó"
            en "the host is not in the `hosts` of guide.yaml; compare it letter by letter, false pages look much like true ones; add it there if it is right"),
        AddressFault::BadPath => say!(lang,
            vi "sau tên máy chỉ dùng chữ, số và `/ - _ ~` (bỏ phần từ dấu `?`), cả địa chỉ nhiều nhất 76 ký tự"
            en "after the host only letters, digits and `/ - _ ~` may stand (leave out all from a `?` on), at most 76 letters in all"),
    };
}
