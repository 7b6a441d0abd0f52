//! W012: a hotline's number that is another's but for two neighbouring digits in each other's place. The fault carries the
//! other.

use crate::guide::{Fault, Phone};

rule! {
    "W012" "like-phone";
    title vi "số tổng đài chỉ khác số khác ở hai chữ số đổi chỗ"
          en "a number with two digits of another in each other's place";
    why   vi "Đổi chỗ hai chữ số cạnh nhau là lỗi gõ hay gặp nhất. Gọi nhầm số thì công dân gặp người lạ."
          en "Two neighbouring digits in each other's place are the most common slip of typing. A citizen who calls the wrong number meets a stranger.";
    mend  vi "So cả hai số với văn bản. Nếu là một tổng đài thì sửa số sai, hoặc dùng chung một tên trong `hotlines`."
          en "Compare both numbers with the document. If they are one line, correct the wrong one, or use one id of `hotlines` for both.";

    LikePhone(other):
    message vi "số này giống số {other}, chỉ đổi chỗ hai chữ số cạnh nhau"
            en "this number is {other} with two neighbouring digits in each other's place";
    cure    vi "so lại cả hai số với văn bản"
            en "compare both numbers with the document";
}

pub(in crate::guide) fn check<'p>(
    phone: &Phone,
    mut others: impl Iterator<Item = &'p Phone>,
) -> Option<Fault> {
    let digits = |phone: &Phone| phone.as_str().replace(' ', "");
    let number = digits(phone);
    let is_swapped = |other: &&Phone| is_swapped(number.as_bytes(), digits(other).as_bytes());
    let other = others.find(is_swapped)?;
    Some(Fault::LikePhone(other.to_string()))
}

fn is_swapped(one: &[u8], other: &[u8]) -> bool {
    let mut pairs = one.iter().zip(other);
    let Some(at) = pairs.position(|(one, other)| one != other) else {
        return false;
    };
    let is_pair = |one: &[u8], other: &[u8]| one[..2] == [other[1], other[0]];
    let (one, other) = (&one[at..], &other[at..]);
    one.len() == other.len() && one.len() > 1 && is_pair(one, other) && one[2..] == other[2..]
}
