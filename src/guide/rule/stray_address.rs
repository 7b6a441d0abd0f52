//! E041: an address in a text that is not one of the guide's links. The check is `resolve/address.rs`.

rule! {
    "E041" "stray-address";
    title vi "địa chỉ lạ trong đoạn chữ"
          en "a strange address in a text";
    why   vi "Công dân thấy địa chỉ là gõ theo. Vì vậy đoạn chữ nào cũng chỉ được nhắc những địa chỉ có trong `links` và `hosts` của guide.yaml. Địa chỉ là chữ bắt đầu bằng `https://`, `http://` hay `www.`, hoặc tên có đuôi như `.vn`, `.com`, `.top`. Hai câu viết liền sau dấu chấm, như “xong.App”, trông cũng giống một địa chỉ."
          en "Citizens type what looks like an address. So every text may name only those that `links` and `hosts` of guide.yaml have. An address is a word that begins with `https://`, `http://` or `www.`, or a name that ends like `.vn`, `.com`, `.top`. Two sentences with no blank after the dot, like “done.App”, look like one too.";
    mend  vi "Dùng đúng địa chỉ có trong `links`, sau nó để một khoảng trắng, hoặc thêm địa chỉ vào đó nếu là của nhà nước. Nếu không phải địa chỉ thì để một khoảng trắng sau dấu chấm."
          en "Use an address of `links`, with a blank after it, or add it there if it is the government's. If it is no address, put a blank after the dot.";

    StrayAddress(address):
    message vi "“{address}” trông như một địa chỉ mà hướng dẫn không có"
            en "“{address}” reads as an address that the guide does not have";
    cure |lang| if address.contains('@') {
        say!(lang,
            vi "bỏ địa chỉ thư đi; hướng dẫn chỉ dẫn tới trang của cổng và tổng đài"
            en "take the mail address away; a guide leads only to pages of the portal and to hotlines")
    } else {
        say!(lang,
            vi "viết đúng một địa chỉ của `links` trong guide.yaml, sau nó để khoảng trắng, hoặc thêm nó vào đó; nếu không phải địa chỉ thì để khoảng trắng sau dấu chấm"
            en "write an address of `links` in guide.yaml with a space after it, or add it there; if it is no address, put a space after the dot")
    };
}
