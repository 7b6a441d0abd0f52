//! E040: an address that cannot be trusted. The fault carries why, and the address.

rule! {
    "E040" "bad-address";
    title vi "địa chỉ không đáng tin"
          en "an address that cannot be trusted";
    why   vi "Trang giả thường có địa chỉ gần giống trang thật. Vì vậy chỉ dùng được địa chỉ bắt đầu bằng `https://`, trên một máy có trong `hosts` và có đuôi `.gov.vn`, viết chữ thường, không có `@`, `:số`, `?` hay ký tự lạ."
          en "False pages have addresses that look much like the true ones. So an address begins with `https://`, is on a host that `hosts` lists and that ends in `.gov.vn`, in lower case, without `@`, `:port`, `?` or odd letters.";
    mend  vi "Gõ lại địa chỉ từ công văn bằng tay, không chép từ tin nhắn. Máy mới thì thêm vào `hosts`, sau khi biết chắc là của cơ quan nhà nước."
          en "Type the address from the dispatch by hand; do not copy it from a message. A new host goes into `hosts`, once it is certain that it is the government's.";

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
            vi "tên máy chỉ gồm chữ thường, chữ số, `-` và dấu chấm: `dichvucong.gov.vn`"
            en "a host is lower-case letters, digits, `-` and dots: `dichvucong.gov.vn`"),
        AddressFault::Punycode => say!(lang,
            vi "tên máy kiểu `xn--` có thể giả một tên khác nên không dùng được; gõ lại địa chỉ thật"
            en "a host written as `xn--` may pose as another; type the true address"),
        AddressFault::NotGovernment => say!(lang,
            vi "chỉ dùng địa chỉ có đuôi `.gov.vn`; so lại từng chữ, trang giả thường gần giống trang thật"
            en "only addresses under `.gov.vn` may be used; compare letter by letter, false pages look much like true ones"),
        AddressFault::NotListed => say!(lang,
            vi "máy này không có trong `hosts` của guide.yaml; thêm vào đó nếu đúng là của cơ quan nhà nước"
            en "the host is not in the `hosts` of guide.yaml; add it there if it is the government's"),
        AddressFault::BadPath => say!(lang,
            vi "sau tên máy chỉ dùng chữ, số và `/ - _ ~` (bỏ phần từ dấu `?`), cả địa chỉ nhiều nhất 76 ký tự"
            en "after the host only letters, digits and `/ - _ ~` may stand (leave out all from a `?` on), at most 76 letters in all"),
    };
}

/// Why an address cannot be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressFault {
    /// It does not begin with `https://`.
    NotHttps,
    /// It holds letters that only look like ASCII.
    NotAscii,
    /// It holds a user name or password.
    Credentials,
    /// It is a whole address where a host alone belongs.
    HostOnly,
    /// It names a port.
    Port,
    /// Its host is not a well-formed name.
    BadHost,
    /// Its host is written in punycode.
    Punycode,
    /// Its host is not under `.gov.vn`.
    NotGovernment,
    /// Its host is not on the guide's list.
    NotListed,
    /// Its path holds more than plain letters, digits and `/ - _ . ~`.
    BadPath,
}
