//! A file that says it is a picture: refused, or written anew within the limits; and what a network that takes little gets of it.
#![no_main]

use folkmoot_model::outgoing::rendition::Rendition;
use folkmoot_newsroom::outgoing::pictures::{PICTURE_PIXELS, keep, rendering};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    let Ok(kept) = keep(file) else { return };
    assert!(u64::from(kept.width) * u64::from(kept.height) <= PICTURE_PIXELS);
    assert!(matches!(kept.media_type, "image/png" | "image/jpeg"));
    let again = keep(&kept.bytes).expect("what we wrote we can read");
    assert_eq!((again.width, again.height), (kept.width, kept.height));
    let planned = Rendition {
        media_type: if file.len() % 2 == 0 { "image/png" } else { "image/jpeg" },
        width: (kept.width / 2).max(1),
        height: (kept.height / 2).max(1),
        bytes: 30_000,
    };
    let made = rendering::make(&kept.bytes, planned).expect("what we wrote can be made small");
    assert!(made.bytes.len() <= 30_000 && made.media_type == planned.media_type);
});
