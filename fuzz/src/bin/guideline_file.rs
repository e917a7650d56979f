//! A guideline read from a file: refused or understood, never a panic, and what was understood is written and read again the same.
#![no_main]

use folkmoot_model::guideline::Guideline;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(guideline) = serde_json::from_slice::<Guideline>(bytes) else { return };
    let written = serde_json::to_vec(&guideline).expect("a guideline can be written");
    let read: Guideline = serde_json::from_slice(&written).expect("a guideline that was written can be read");
    assert_eq!(guideline, read);
});
