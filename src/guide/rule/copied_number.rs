//! W020: a telephone number in the dispatch's own words that is no hotline of the guide. The check is `resolve/number.rs`.

rule! {
    "W020" "copied-number";
    title vi "số điện thoại lạ trong lời công văn"
          en "a strange telephone number in the dispatch's words";
    why   vi "Lời công văn chép đúng từng chữ nên số ở đó được giữ. Nhưng công dân thấy số là gọi theo, và số không có trong `hotlines` thì hướng dẫn không bảo đảm được."
          en "The dispatch's words are copied letter for letter, so a number in them stays. But citizens dial what they see, and the guide cannot vouch for a number that is not in `hotlines`.";
    mend  vi "So lại số với công văn. Nếu là một tổng đài thì thêm vào `hotlines`. Lời của người viết hướng dẫn không được có số ấy."
          en "Compare it with the dispatch. If it is a hotline's, add it to `hotlines`. What the authors of the guide write themselves may not name it.";

    CopiedNumber(number):
    message vi "“{number}” trong lời công văn không phải số trong `hotlines`"
            en "“{number}” in the dispatch's words is no number of `hotlines`";
    cure    vi "so lại với công văn; đúng thì giữ nguyên, là tổng đài thì thêm vào `hotlines` của guide.yaml"
            en "compare it with the dispatch; leave it if it is the same, and add it to `hotlines` in guide.yaml if it is a hotline's";
}
