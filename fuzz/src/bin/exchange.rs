//! Evidence as it is stored: bytes are one exchange in exactly one way, or none; and every exchange is read back as it was.
#![no_main]

use folkmoot_model::network::exchange::Exchange;
use folkmoot_records::{canonical, capture};
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|given: (&[u8], &str, &str, u16)| {
    let (bytes, url, header, status) = given;
    if let Ok(exchange) = canonical::read(bytes) {
        assert_eq!(canonical::write(&exchange), bytes);
    }
    let exchange = Exchange {
        method: "POST".to_owned(),
        url: url.to_owned(),
        request_headers: vec![(header.to_owned(), url.to_owned())],
        request_body: bytes.to_vec(),
        status,
        response_headers: vec![(url.to_owned(), header.to_owned()), (String::new(), String::new())],
        response_body: bytes.to_vec(),
        at: Timestamp::UNIX_EPOCH,
    };
    assert_eq!(canonical::read(&canonical::write(&exchange)).as_ref(), Ok(&exchange));
    assert_eq!(capture::seal(&exchange).open().as_ref(), Ok(&exchange));
});
