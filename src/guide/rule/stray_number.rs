//! E045: a telephone number in a text that is not one of the guide's hotlines. The check is `resolve/number.rs`.

use crate::guide::{Phone, dialled};

rule! {
    "E045" "stray-number";
    title vi "số điện thoại lạ trong đoạn chữ"
          en "a strange telephone number in a text";
    why   vi "Công dân thấy số là gọi theo. Vì vậy đoạn chữ nào cũng chỉ được nhắc những số có trong `hotlines` của guide.yaml. Số điện thoại là số di động, số cố định 02…, số 1800… và 1900…, chia nhóm thế nào cũng vậy. Số ngắn như 156, năm, ngày tháng, số tiền, mã thủ tục và số tài khoản thì không tính."
          en "Citizens dial what they see. So a text may name only numbers that are in `hotlines` of guide.yaml. A telephone number is a mobile number, a landline 02…, or an 1800… or 1900… number, however it is grouped. Short numbers such as 156, years, dates, amounts of money, codes of procedures and numbers of accounts do not count.";
    mend  vi "Gõ lại số cho đúng, hoặc thêm số đó vào `hotlines` sau khi biết chắc là của cơ quan nhà nước. Mã số thuế trùng dạng số điện thoại thì bỏ đi: công dân sẽ gọi theo."
          en "Correct the number, or add it to `hotlines` once it is sure to be an authority's. Take away a tax code that has the form of a telephone number: citizens would dial it.";

    StrayNumber(number):
    message vi "“{number}” trông như một số điện thoại mà hướng dẫn không có"
            en "“{number}” reads as a telephone number that the guide does not have";
    cure |lang| {
        if Phone::new(&dialled(number)).is_some() {
            say!(lang,
                vi "dùng đúng số có trong `hotlines` của guide.yaml, hoặc thêm vào đó nếu biết chắc là số của cơ quan nhà nước; mã số thuế hay số hồ sơ viết giống số điện thoại thì bỏ đi, vì công dân sẽ gọi theo"
                en "use a number of `hotlines` in guide.yaml, or add this one there if it surely is an authority's; take away a tax code or file number that has this form, because citizens would dial it")
        } else {
            say!(lang,
                vi "số này không phải của một tổng đài: bỏ đi, hoặc dùng số có trong `hotlines` của guide.yaml; mã số thuế hay số hồ sơ viết giống số điện thoại cũng bỏ đi, vì công dân sẽ gọi theo"
                en "this is no hotline's number: take it away, or use a number of `hotlines` in guide.yaml; take away a tax code or file number that has this form too, because citizens would dial it")
        }
    };
}
