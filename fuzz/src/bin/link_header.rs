//! The `Link` header of any server: an address that stands in it, or none.
#![no_main]

use folkmoot_networks::mastodon::links::target;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|header: &str| {
    for relation in ["next", "prev"] {
        if let Some(address) = target(header, relation) {
            assert!(header.contains(&format!("<{address}>")), "{address} is not in the header");
        }
    }
});
