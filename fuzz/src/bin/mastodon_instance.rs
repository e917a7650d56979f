//! What a server says about itself: whatever it is, limits come out that can be worked with.
#![no_main]

use folkmoot_model::{
    count::{TextRule, count},
    network::capability::Verb,
};
use folkmoot_networks::mastodon::instance;
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let Ok(said) = serde_json::from_slice::<Value>(bytes) else { return };
    for streams in [false, true] {
        let capability = instance::read(&said, streams, "fuzz".to_owned(), Timestamp::UNIX_EPOCH);
        let TextRule::Mastodon { limit, url_length } = &capability.text else { panic!("{:?}", capability.text) };
        assert!(*limit > 0 && *url_length > 0 && capability.media.picture_bytes > 0 && capability.media.pictures > 0);
        assert_eq!(capability.can(Verb::Stream), streams);
        assert!(count("", &capability.text).fits());
    }
});
