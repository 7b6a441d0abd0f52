//! W021: a name in the dispatch's own words that has the form of an address: `Zalo.me`. The check is `resolve/address.rs`.

rule! {
    "W021" "copied-name";
    title vi "tên trong lời công văn trông như một địa chỉ"
          en "a name in the dispatch's words that looks like an address";
    why   vi "Tên ứng dụng như Zalo.me có dạng một địa chỉ, và nhiều màn hình tự biến nó thành liên kết. Lời công văn chép đúng từng chữ nên tên ấy được giữ, nhưng hướng dẫn không đưa ai tới đó."
          en "The name of an app such as Zalo.me has the form of an address, and many screens make a link of it. The dispatch's words are copied letter for letter, so the name stays, but the guide sends nobody there.";
    mend  vi "So lại với công văn. Tên viết hoa chữ đầu như tên sản phẩm thì giữ nguyên; một địa chỉ thật thì phải có trong `links` hoặc `hosts`."
          en "Compare it with the dispatch. A name that is written with a capital, as products are, stays; a real address has to be in `links` or `hosts`.";

    CopiedName(name):
    message vi "“{name}” trong lời công văn trông như một địa chỉ mà hướng dẫn không có"
            en "“{name}” in the dispatch's words reads as an address that the guide does not have";
    cure    vi "so lại với công văn; đúng là tên ứng dụng thì giữ nguyên"
            en "compare it with the dispatch; leave it if it is the name of an app";
}
