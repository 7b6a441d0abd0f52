//! The guide against the dispatch, word for word. The words here were written from the dispatch's appendix and not
//! from the guide: spelling, capitals and order are the dispatch's own.

use dongbo::guide::{Action, EndingKind, Guide, Kind, Question};
use dongbo::library;

const CASE_1: [(&str, &[&str]); 3] = [
    (
        "",
        &[
            "Truy cập vào địa chỉ https://dichvucong.gov.vn",
            "Đăng nhập",
            "Tài khoản cấp bởi Cổng dịch vụ công quốc gia",
            "Nhập thông tin",
            "Đăng nhập",
            "Nhập mã xác thực OTP",
            "Xác nhận",
            "Cập nhật số CCCD",
            "Cập nhật",
        ],
    ),
    (
        "Sau khi đăng nhập thành công ở Bước 1,",
        &[
            "Chọn thông tin tài khoản",
            "Thông tin định danh",
            "Cập nhật từ CSDL Quốc gia về Dân cư",
            "Cập nhật",
            "Đăng xuất khỏi hệ thống",
        ],
    ),
    (
        "Sau khi đăng xuất ở Bước 2,",
        &[
            "Tiếp tục đăng nhập lại như Bước 1",
            "Thông báo",
            "Chọn Đăng nhập bằng VNEID",
            "Đăng nhập",
            "Nhập mã OTP",
            "Xác nhận",
            "Thông tin tài khoản",
            "Thông tin định danh",
            "Hiển thị DANH SÁCH TÀI KHOẢN LIÊN KẾT",
        ],
    ),
];

const CASE_2: [&str; 17] = [
    "Vào địa chỉ https://dichvucong.gov.vn",
    "Đăng nhập",
    "Tài khoản cấp bởi Cổng dịch vụ công quốc gia",
    "Nhập thông tin",
    "Đăng nhập",
    "Nhập mã xác thực OTP",
    "Xác nhận",
    "Thông báo",
    "Chọn Đăng nhập bằng VNEID",
    "Nhập thông tin",
    "Đăng nhập",
    "Nhập mã OTP",
    "Xác nhận",
    "Đăng nhập thành công",
    "Thông tin cá nhân",
    "Thông tin định danh",
    "DANH SÁCH TÀI KHOẢN LIÊN KẾT",
];

const TITLES: [&str; 3] = [
    "Tài khoản dịch vụ công quốc gia đăng ký bằng số CMND, chưa cập nhật số CCCD trong thông tin tài khoản trên cổng \
     dịch vụ công quốc gia",
    "Tài khoản dịch vụ công quốc gia đăng ký bằng số CMND Đã cập nhật số CCCD trong thông tin tài khoản trên cổng \
     dịch vụ công quốc gia hoặc tài khoản dịch vụ công quốc gia đăng ký bằng số Căn cước công dân mới",
    "Công dân đăng ký 2 tài khoản khác nhau trên cổng Dịch vụ công Quốc gia, 1 tài khoản bằng số CMND và 1 tài khoản \
     bằng số CCCD",
];

const CLOSINGS: [&str; 3] = [
    "Sau khi hoàn thành Liên kết tài khoản Bước 3, về lại cổng dịch vụ công tỉnh tại địa chỉ \
     https://dichvucong.quangnam.gov.vn → Đăng nhập bằng tài khoản Dịch vụ công quốc gia hoặc Bằng VNEID như bình \
     thường.",
    "Sau khi đồng bộ tài khoản thành công thì đăng nhập vào cổng Dịch vụ công tỉnh \
     https://dichvucong.quangnam.gov.vn như bình thường.",
    "Vui lòng liên hệ Tổng đài hỗ trợ cổng Dịch vụ công Quốc gia 18001096",
];

fn guide() -> Guide {
    library::load(None).expect("the built-in guide is sound").0
}

fn words(actions: &[Action]) -> Vec<&str> {
    actions.iter().map(|action| action.words.as_str()).collect()
}

#[test]
fn the_dispatch_is_the_one_of_18_march_2024() {
    let guide = guide();
    let number = guide.dispatch.number.as_ref();
    assert_eq!(
        number.map(ToString::to_string).as_deref(),
        Some("252/STTTT-CNTT&BCVT")
    );
    assert_eq!(guide.dispatch.date.to_string(), "2024-03-18");
    assert_eq!(
        guide.dispatch.subject.first.as_str(),
        "hướng dẫn đồng bộ tài khoản dịch vụ công quốc gia với VNeID"
    );
}

#[test]
fn case_1_has_the_dispatchs_9_and_5_and_9_clicks() {
    let guide = guide();
    let case = &guide.cases[0];
    let found: Vec<(&str, Vec<&str>)> = case
        .steps
        .iter()
        .map(|step| {
            (
                step.lead.as_ref().map_or("", |lead| lead.first.as_str()),
                words(&step.actions),
            )
        })
        .collect();
    let expected: Vec<(&str, Vec<&str>)> = CASE_1
        .iter()
        .map(|(lead, clicks)| (*lead, clicks.to_vec()))
        .collect();
    assert_eq!(found, expected);
    // The sign-in that is repeated has seven clicks.
    assert_eq!(case.clicks(), 9 + 5 + 7 + 8);
}

#[test]
fn case_1_step_3_shows_step_1s_sign_in_again_up_to_xac_nhan() {
    let guide = guide();
    let case = &guide.cases[0];
    let Kind::Repeat(repeat) = case.steps[2].actions[0].kind else {
        panic!("click 1 of step 3 is a repeat");
    };
    assert_eq!(
        words(&case.steps[repeat.step].actions[..repeat.count]),
        CASE_1[0].1[..7]
    );
}

#[test]
fn case_2_has_the_dispatchs_17_clicks() {
    let guide = guide();
    let case = &guide.cases[1];
    assert_eq!(case.steps.len(), 1);
    assert!(case.steps[0].lead.is_none());
    assert_eq!(words(&case.steps[0].actions), CASE_2);
}

#[test]
fn case_3_has_no_click_and_ends_at_the_hotline() {
    let guide = guide();
    let case = &guide.cases[2];
    assert!(case.steps.is_empty());
    let EndingKind::Hotline(hotline) = &case.ending.kind else {
        panic!("case 3 ends at a hotline");
    };
    assert_eq!(hotline.phone.as_str(), "18001096");
}

#[test]
fn cases_1_and_2_end_at_the_provincial_portal() {
    let guide = guide();
    for index in [0, 1] {
        let case = &guide.cases[index];
        let EndingKind::Portal(link) = &case.ending.kind else {
            panic!("case {} ends at a portal", case.number);
        };
        assert_eq!(link.url.as_str(), "https://dichvucong.quangnam.gov.vn");
    }
}

#[test]
fn titles_and_closing_words_are_the_dispatchs() {
    let guide = guide();
    for index in 0..3 {
        let case = &guide.cases[index];
        assert_eq!(case.title.first.as_str(), TITLES[index]);
        assert_eq!(
            case.closing.as_ref().expect("closing words").first.as_str(),
            CLOSINGS[index]
        );
    }
}

#[test]
fn things_to_see_and_to_type_are_never_shown_as_buttons() {
    let guide = guide();
    let expect = |words: &str| match words {
        "Thông báo"
        | "Đăng nhập thành công"
        | "DANH SÁCH TÀI KHOẢN LIÊN KẾT"
        | "Hiển thị DANH SÁCH TÀI KHOẢN LIÊN KẾT" => "see",
        "Nhập thông tin" | "Cập nhật số CCCD" => "fill",
        "Nhập mã xác thực OTP" | "Nhập mã OTP" => "code",
        "Tiếp tục đăng nhập lại như Bước 1" => "repeat",
        words if words.contains("https://") => "open",
        _ => "press",
    };
    for case in &guide.cases {
        for action in case.steps.iter().flat_map(|step| step.actions.iter()) {
            assert_eq!(
                action.kind.key(),
                expect(action.words.as_str()),
                "{}",
                action.words
            );
        }
    }
}

#[test]
fn the_clicks_before_an_observation_are_the_dispatchs() {
    let guide = guide();
    let path = |id: &str| {
        let is_meant = |observation: &&Question| observation.id.as_str() == id;
        let observation = guide.observations.iter().find(is_meant);
        words(&observation.expect("the observation").path)
    };
    assert_eq!(path("what-shows"), CASE_2[..7]);
    // Who is signed in already opens the page and reaches the list by the last clicks of case 1, before the list itself.
    let list = &CASE_1[2].1[6..8];
    assert_eq!(path("linked-list"), [&CASE_2[..1], list].concat());
    assert_eq!(guide.observations.len(), 2);
}

/// Every line of the built-in guide's files that begins a text or an English one, with its file.
fn lines() -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for path in crate::program::guide_files() {
        let text = std::fs::read_to_string(&path).expect("a guide file");
        lines.extend(
            text.lines()
                .map(|line| (path.display().to_string(), line.to_owned())),
        );
    }
    lines
}

#[test]
fn every_vietnamese_text_of_the_built_in_guide_has_its_english() {
    let lines = lines();
    for (at, (file, line)) in lines.iter().enumerate() {
        if let Some(text) = line
            .trim_start()
            .trim_start_matches("- ")
            .strip_prefix("vi: ")
        {
            let next = lines[at + 1].1.trim_start();
            assert!(next.starts_with("en: "), "{file}: no English below {text}");
        }
        if line.contains("{vi: ") {
            assert!(line.contains(", en: "), "{file}: no English in {line}");
        }
    }
}

#[test]
fn every_click_of_the_built_in_guide_has_an_english_gloss() {
    let guide = guide();
    let steps = guide.cases.iter().flat_map(|case| &case.steps);
    let paths = steps.map(|step| &step.actions[..]).chain(
        guide
            .observations
            .iter()
            .map(|observation| &observation.path[..]),
    );
    for action in paths.flatten() {
        let needless = matches!(action.kind, Kind::Page(..));
        assert!(needless || action.gloss.is_some(), "{action:?}");
    }
}

#[test]
fn nothing_is_added_without_a_source() {
    // The model has no addition without one; here the files are read, so that nothing slips in as something else.
    let lines = lines();
    let dispatchs = [
        "lead", "title", "closing", "ask", "label", "issuer", "subject", "say",
        // The same as the text above it.
        "paper",
    ];
    for (at, (file, line)) in lines.iter().enumerate() {
        let begins = line.trim_start();
        let Some(text) = begins.trim_start_matches("- ").strip_prefix("vi: ") else {
            continue;
        };
        let sourced = lines[at + 1..]
            .iter()
            .take(3)
            .any(|(_, line)| line.trim_start().starts_with("source: "));
        let under = lines[..at]
            .iter()
            .rev()
            .find(|(_, line)| line.trim_end().ends_with(':'));
        let key = under.map_or("", |(_, line)| {
            line.trim().trim_start_matches("- ").trim_end_matches(':')
        });
        let own = dispatchs.contains(&key) || ["basis", "purpose"].contains(&key);
        assert!(sourced || own, "{file}: {text} has no source");
    }
}

#[test]
fn the_built_in_guide_is_sound_as_a_folder_too() {
    library::load(Some(&crate::program::root().join("guides")))
        .expect("the shipped guide has no fault");
}
