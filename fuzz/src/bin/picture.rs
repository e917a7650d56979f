//! A file that says it is a picture: refused, or written anew within the limits.
#![no_main]

use folkmoot_newsroom::outgoing::pictures::{PICTURE_PIXELS, keep};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    let Ok(kept) = keep(file) else { return };
    assert!(u64::from(kept.width) * u64::from(kept.height) <= PICTURE_PIXELS);
    assert!(matches!(kept.media_type, "image/png" | "image/jpeg"));
    let again = keep(&kept.bytes).expect("what we wrote we can read");
    assert_eq!((again.width, again.height), (kept.width, kept.height));
});
