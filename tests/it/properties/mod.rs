//! What holds for every guide and every walk, over guides that nobody wrote.
//!
//! The guides are the same on every run, so that a change is judged by what it changes. To look further, run with
//! `PROPTEST_RNG_SEED` and `PROPTEST_CASES` set.

mod diff;
mod mermaid;
mod saved;
mod sheets;
mod walks;
mod writers;

use dongbo::guide::{Date, Severity, Survey};
use dongbo::walk::proof::prove;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::generated::guides;

/// So many guides, and nothing left behind in the project's folder.
pub fn config(guides: u32) -> ProptestConfig {
    let asked = ProptestConfig::default();
    let wanted = std::env::var_os("PROPTEST_CASES").is_some();
    ProptestConfig {
        cases: if wanted { asked.cases } else { guides },
        rng_seed: match asked.rng_seed {
            RngSeed::Random => RngSeed::Fixed(252),
            fixed @ RngSeed::Fixed(_) => fixed,
        },
        failure_persistence: None,
        ..asked
    }
}

/// A day between those of the notices: some hold, some do not yet.
fn today() -> Date {
    Date::parse("2026-11-23").expect("a day")
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn a_sound_guide_is_read_checked_and_proven_without_a_fault(generated in guides()) {
        let Survey { guide, files, .. } = generated.survey(Some(today()));
        let found = files.iter().flat_map(|file| &file.diagnostics);
        let errors: Vec<_> = found
            .filter(|found| found.fault.severity() == Severity::Error)
            .collect();
        prop_assert!(errors.is_empty(), "{errors:#?}");
        let guide = guide.expect("what has no error is a guide");
        let proof = prove(&guide, today());
        let proof = proof.map_err(|unproven| TestCaseError::fail(format!("{unproven:?}")))?;
        prop_assert!(proof.ways > 0 && proof.answers > 0);
    }
}
