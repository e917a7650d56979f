//! The journal of the rehearsal network: opened, mended at its torn end, or refused; and what was opened opens again. Digests are put before
//! the lines here, so that what stands in them is reached.
#![no_main]

use folkmoot_networks::rehearsal::{Rehearsal, town::Settings};
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use std::{fs, path::PathBuf, sync::Arc, sync::LazyLock};

static PLACE: LazyLock<PathBuf> = LazyLock::new(|| std::env::temp_dir().join(format!("folkmoot-fuzz-{}.jsonl", std::process::id())));

fuzz_target!(|given: (bool, &[u8])| {
    let (sealed, bytes) = given;
    let mut file = Vec::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if sealed {
            let text = line.strip_suffix(b"\n").unwrap_or(line);
            let digest: String = Sha256::digest(text).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
            file.extend_from_slice(format!("{digest} ").as_bytes());
        }
        file.extend_from_slice(line);
    }
    fs::write(&*PLACE, &file).expect("a scratch file");
    let open = || Rehearsal::open(Some(&PLACE), Settings::ordinary(1), Arc::new(|| Timestamp::UNIX_EPOCH)).map(drop);
    if open().is_ok() {
        open().expect("what was opened opens again");
    }
    fs::remove_file(&*PLACE).expect("a scratch file");
});
