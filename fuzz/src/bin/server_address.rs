//! The server a person types when an account is connected, and a host a deployment allows: none, or one whole address of the web.
#![no_main]

use folkmoot_networks::{egress::AllowedHost, mastodon::oauth::server_address};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|typed: &str| {
    if let Some(url) = server_address(typed) {
        assert!(matches!(url.scheme(), "http" | "https") && url.path() == "/", "{url}");
        assert!(url.username().is_empty() && url.password().is_none() && url.query().is_none() && url.fragment().is_none(), "{url}");
        assert!(url.host_str().is_some_and(|host| !host.is_empty()));
        assert_eq!(server_address(url.as_str()).as_ref(), Some(&url), "read again it is another one");
    }
    if let Ok(host) = typed.parse::<AllowedHost>() {
        let again: AllowedHost = host.to_string().parse().unwrap_or_else(|_| panic!("{host} was shown and can't be read"));
        assert_eq!(again, host);
    }
});
