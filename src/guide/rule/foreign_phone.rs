//! W026: a hotline of another country.

use crate::guide::value::Phone;

use super::Fault;

/// Compares a hotline's number with those of Vietnam.
pub(in crate::guide) fn check(phone: &Phone) -> Option<Fault> {
    phone
        .is_foreign()
        .then(|| Fault::ForeignPhone(phone.to_string()))
}

rule! {
    "W026" "foreign-phone";
    title vi "tổng đài ở nước khác"
          en "a hotline of another country";
    why   vi "Số bắt đầu bằng + và mã của nước khác thì gọi mất nhiều tiền, và kẻ lừa đảo hay dùng. Chỉ thủ tục của nước khác mới có tổng đài như vậy."
          en "A number that begins with a + and another country's code is dear to call, and swindlers use such numbers. Only a procedure of another country has such a hotline.";
    mend  vi "So từng chữ số với văn bản. Đúng là thủ tục của nước khác thì để nguyên."
          en "Compare it with the document digit by digit. Leave it where the procedure is of another country.";

    ForeignPhone(phone):
    message vi "`{phone}` là số của nước khác"
            en "`{phone}` is a number of another country";
    cure    vi "so từng chữ số với văn bản; đúng là thủ tục của nước khác thì để nguyên"
            en "compare it with the document digit by digit; leave it where the procedure is of another country";
}
