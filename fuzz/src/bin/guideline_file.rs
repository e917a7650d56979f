//! A guideline read from a file, and as it is stored: refused or understood, never a panic, and what was understood is written and read again
//! the same.
#![no_main]

use folkmoot_model::guideline::{
    Guideline,
    file::{Contents, read, write},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(Ok(contents)) = std::str::from_utf8(bytes).map(read) {
        let guideline = guideline(contents.clone());
        assert_eq!(read(&write(&guideline, "fuzz")).expect("what was written can be read"), contents);
    }
    let Ok(guideline) = serde_json::from_slice::<Guideline>(bytes) else { return };
    let written = serde_json::to_vec(&guideline).expect("a guideline can be written");
    let read: Guideline = serde_json::from_slice(&written).expect("a guideline that was written can be read");
    assert_eq!(guideline, read);
});

fn guideline(contents: Contents) -> Guideline {
    let Contents { languages, clauses } = contents;
    let id = folkmoot_model::ids::GuidelineId(uuid::Uuid::nil());
    Guideline { id, version: 1, in_force_from: jiff::Timestamp::UNIX_EPOCH, signed_by: None, languages, clauses }
}
