//! A notification, and a conversation, from any server: what it is about is found or left out, whatever the shape.
#![no_main]

use folkmoot_model::network::post::Incoming;
use folkmoot_networks::mastodon::{
    convert::{Origin, incoming, post},
    wire::{Context, Notification},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for snac in [false, true] {
        let origin = Origin { host: "village.example".to_owned(), snac };
        if let Ok(notification) = serde_json::from_slice::<Notification>(bytes)
            && let Incoming::Signal { kind, .. } = incoming(notification, &origin)
        {
            assert!(kind.chars().count() <= 40 && !kind.contains('\n'), "{kind:?}");
        }
        if let Ok(Context { ancestors, descendants }) = serde_json::from_slice::<Context>(bytes) {
            for status in ancestors.into_iter().chain(descendants) {
                let post = post(status, &origin);
                assert!(!post.author.handle.is_empty() && (!snac || post.language.is_none()));
            }
        }
    }
});
