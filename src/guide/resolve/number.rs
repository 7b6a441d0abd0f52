//! Telephone numbers in texts, in the forms in which people dial them: mobile numbers, landlines, and 1800 and 1900
//! numbers, with or without the country code 84.
//!
//! The text is read as groups of digits, and groups that are written as one number are tested together. Dates, years,
//! amounts and parts of longer codes are no telephone numbers.

use std::collections::HashSet;

use crate::guide::value::{Phone, dialled, national};

use super::digits::{Gap, Group, groups, is_amount, is_date, is_free, is_years, whole};

/// The most groups that are read as one number or date.
const MOST: usize = 13;

/// The telephone numbers that texts may contain.
#[derive(Clone, Default)]
pub(super) struct Numbers {
    /// The digits of the hotlines' numbers, with and without the country code.
    own: HashSet<String>,
    /// Whether every hotline has one; else one that is not among them may be what a hotline should have.
    are_all: bool,
}

impl Numbers {
    /// The numbers of the hotlines; `are_all` says whether each has one.
    pub(super) fn new<'p>(phones: impl Iterator<Item = &'p Phone>, are_all: bool) -> Self {
        let digits = |phone: &Phone| {
            let number = national(&dialled(phone.as_str()));
            let abroad = number.strip_prefix('0').map(|rest| format!("84{rest}"));
            [Some(number), abroad].into_iter().flatten()
        };
        let own = phones.flat_map(digits).collect();
        Self { own, are_all }
    }

    /// A telephone number in `text` that is none of these.
    pub(super) fn stray<'t>(&self, text: &'t str) -> Option<&'t str> {
        let mut groups = groups(text);
        self.set_apart(&mut groups);
        let stray = [Gap::Joined, Gap::Slash, Gap::Blank, Gap::Wide];
        let stray = stray.into_iter().find_map(|widest| {
            let mut parts = groups.chunk_by(|_, next| next.gap <= widest);
            parts.find_map(|part| self.stray_number(text, part))
        })?;
        let may_be_own = || Phone::new(&dialled(stray)).is_some();
        (self.are_all || !may_be_own()).then_some(stray)
    }

    /// Separates hotlines and dates from the groups beside them.
    fn set_apart(&self, groups: &mut [Group<'_>]) {
        for start in 0..groups.len() {
            for end in start + 1..=groups.len().min(start + MOST) {
                let part = &groups[start..end];
                let is_joined = |at: usize| groups.get(at).is_some_and(|it| it.gap == Gap::Joined);
                let is_one = part[1..].iter().all(|group| group.gap < Gap::Apart);
                if is_one
                    && (is_date(part) || self.own.contains(&whole(part)))
                    && !(is_joined(start) || is_joined(end))
                {
                    groups[start].gap = Gap::Apart;
                    if let Some(next) = groups.get_mut(end) {
                        next.gap = Gap::Apart;
                    }
                }
            }
        }
    }

    /// The text of some groups that are together a telephone number, if it is none of the hotlines'.
    fn stray_number<'t>(&self, text: &'t str, part: &[Group<'t>]) -> Option<&'t str> {
        let number = whole(part);
        if !has_form(&number) || self.own.contains(&number) || is_years(part) {
            return None;
        }
        let (first, last) = (part.first()?, part.last()?);
        let (before, after) = (
            &text[..first.start],
            &text[last.start + last.digits.len()..],
        );
        let before = before.strip_suffix('+').unwrap_or(before);
        let is_whole = is_free(before.chars().rev()) && is_free(after.chars());
        (is_whole && !is_amount(part, after)).then(|| &text[before.len()..text.len() - after.len()])
    }
}

/// Whether digits have the form of a telephone number.
fn has_form(digits: &str) -> bool {
    if digits.starts_with("1800") || digits.starts_with("1900") {
        return (8..=10).contains(&digits.len());
    }
    // `+84 (0)905…` has both prefixes.
    let Some(national) =
        (digits.strip_prefix("840").or(digits.strip_prefix("84"))).or(digits.strip_prefix('0'))
    else {
        return false;
    };
    match national.as_bytes() {
        [b'2', ..] => national.len() == 10,
        [b'3', b'2'..=b'9', ..]
        | [b'5', b'2' | b'5' | b'6' | b'8' | b'9', ..]
        | [b'7', b'0' | b'6'..=b'9', ..]
        | [b'8', b'1'..=b'9', ..]
        | [b'9', ..] => national.len() == 9,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        let own = [
            "18001096",
            "1900.0368",
            "(0235) 3 852 739",
            "156",
            "+84 236 3852740",
        ];
        let own: Vec<Phone> = own.into_iter().filter_map(Phone::new).collect();
        Numbers::new(own.iter(), true).stray(text)
    }

    #[test]
    fn numbers_of_every_kind_are_found() {
        for number in [
            "0325123456",
            "0525123456",
            "0595123456",
            "0705123456",
            "0765123456",
            "0815123456",
            "0905123456",
            "02363123456",
            "18001097",
            "1900123456",
            "+84905123456",
            "84905123456",
            "842363123456",
        ] {
            assert_eq!(found(&format!("Gọi {number} ngay")), Some(number));
            assert_eq!(found(&format!("ĐT:{number}.")), Some(number));
            assert_eq!(found(number), Some(number));
        }
    }

    #[test]
    fn numbers_are_found_however_they_are_grouped() {
        for number in [
            "0905 123 456",
            "0905.123.456",
            "0905-123-456",
            "0905–123–456",
            "0905 - 123 - 456",
            "091/234/5678",
            "(0236) 3 852 739",
            "0236.3.852.739",
            "0236 3.852.739",
            "+84 905 123 456",
            "84.905.123.456",
            "+84 (0) 905 123 456",
            "0 9 0 5 1 2 3 4 5 6",
            "1900 1235",
            "1900.12.34.56",
            "1800-1097",
            "190 012 35",
        ] {
            // An opening bracket is no part of what is pointed at.
            let pointed_at = number.trim_start_matches('(');
            for text in [
                format!("Gọi {number} ngay."),
                format!("Gọi {number}, rồi chờ."),
                format!("Ông Nam, tổ 5 ({number})"),
                format!("Ngày 09/05/2024 {number}"),
                format!("18001096 – {number}"),
                format!("Hotline: {number}; Zalo"),
                format!("1. {number}"),
            ] {
                assert_eq!(found(&text), Some(pointed_at), "{text}");
            }
        }
        assert_eq!(found("(+84) 905 123 456"), Some("+84) 905 123 456"));
    }

    #[test]
    fn numbers_in_a_row_are_each_compared() {
        for (text, stray) in [
            ("18001096 hoặc 1800 1097", "1800 1097"),
            ("18001096/0905123456", "0905123456"),
            ("0905123456/0912345678", "0905123456"),
            ("0905 123 456 - 0912 345 678", "0905 123 456"),
            ("1800 1096 0905 123 456", "0905 123 456"),
            ("ĐT.0905123456.Nếu bận thì chờ", "0905123456"),
            ("1/7/2024 0905123456", "0905123456"),
            ("năm 2024 0905123456", "0905123456"),
            ("năm 2024 - 0905 123 456", "0905 123 456"),
            ("0905123456(Zalo)", "0905123456"),
        ] {
            assert_eq!(found(text), Some(stray), "{text}");
        }
    }

    #[test]
    fn a_tax_code_in_the_form_of_a_number_is_found() {
        assert_eq!(found("Mã số thuế 0901234567"), Some("0901234567"));
        assert_eq!(found("Mã số thuế 0400123456, 0400123456-001"), None);
    }

    #[test]
    fn hotlines_are_allowed_however_they_are_grouped() {
        for text in [
            "Gọi 18001096, 1800 1096 hay 19000368.",
            "18001096 (1900 0368)",
            "1800 1096, 1900 0368; 1900.0368/1800-1096",
            "Báo 156 hoặc 5656",
            "Gọi 1800 1096 24/7, 1900 0368 24 giờ một ngày",
            "(0235) 3.852.739, 02353852739 hoặc +84 0235",
            "+84 235 3852739, 84.235.3852.739, 0236-3852-740",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn years_and_dates_are_no_numbers() {
        for text in [
            "Áp dụng từ năm 2016, 2021 trở đi",
            "các năm 1900, 1954, 1975, 2016 và 2021",
            "các năm 2022–2024, 2016 - 2021, 1900-1975, 1900 (1975)",
            "Từ 1/7/2024 (30/6/2024 hoặc 30/6/2025)",
            "1/7/2024, 30/6/2025, 31/12/2025",
            "Từ ngày 09/05/2024 10 giờ 30, 09-05-2024 - 15-05-2024",
            "Từ 09.05.2024 đến 1-8-2025, 02/09/1945 123, 09 05 2024 10 30",
            "Tháng 02/2024 15.000 hồ sơ",
            "08/12-10/12/2024 và 07/8 - 09/8/2024",
            "năm 1900. 2000 người, năm 1900 và năm 1800",
            "Công văn 252/STTTT-CNTT&BCVT ngày 18/3/2024",
            "Nghị quyết 1900/2024/NQ-HĐND, Nghị định 59/2022/NĐ-CP",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn amounts_are_no_numbers() {
        for text in [
            "Lệ phí 1.500.000 đồng, 150 triệu 500 nghìn đồng",
            "Lệ phí 18.000.000, 19.000.000 đến 1.900.000.000",
            "19 000 000 đồng, 19000000 VNĐ, 1900000000đ",
            "từ 1.900 - 2.100 hồ sơ, 1.800 – 1.900",
            "84.905.123.456 đồng",
            "9 chữ số hoặc 12 chữ số",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn parts_of_longer_codes_are_no_numbers() {
        for text in [
            "Mã thủ tục 1.004873.000.00.00.H17",
            "Mã hồ sơ H17.99.12-240315-0001",
            "Tài khoản kho bạc 3511.0.1234567",
            "Mã hồ sơ 000.00.01.H17-240315-0905123456",
            "H17.0905123456, H170905123456, 0905123456B",
            "Số 0905123456/UBND, 0905123456-KT, CV-0905123456",
            "Tài khoản 0905123456789, 0905.123.456.000",
            "Tài khoản 0905 123 456 789, 1903 4567 8910 12",
            "Thẻ 9704 1900 1234 5678, 1900 1234 5678 9012",
            "CCCD 049090123456, 049 090 123 456",
            "Số 0123456789, 0301234567, 0512345678",
            "1800 12, 190012, 0905 12345",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn digits_as_words_or_letters_are_not_read() {
        for text in [
            "không chín không năm một hai ba bốn năm sáu",
            "O9O5 l23 456",
            "Một tài khoản, hai tài khoản, ba lần, không năm nào sau đó",
            "Bước một, hai, ba: không bấm",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
