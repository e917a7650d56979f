//! The digest of an exchange, and an exchange sealed with it.

use crate::canonical::{self, NotCanonical};
use folkmoot_model::network::exchange::Exchange;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// SHA-256 of the canonical form of an exchange, lower-case hexadecimal, 64 characters.
pub fn digest(exchange: &Exchange) -> String {
    digest_of(&canonical::write(exchange))
}

fn digest_of(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// An exchange as it is stored: its canonical form and the digest taken when it was captured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// Canonical form, plain bytes.
    pub bytes: Vec<u8>,
    /// SHA-256 of them, lower-case hexadecimal.
    pub sha256: String,
}

/// Why a seal does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// The bytes are not those the digest was taken of.
    Changed,
    /// The digest fits, and the bytes are no exchange.
    NotAnExchange,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Changed => "the stored exchange is not the one that was captured",
            Self::NotAnExchange => "the stored bytes are no exchange",
        })
    }
}

impl std::error::Error for Broken {}

/// Seals an exchange.
pub fn seal(exchange: &Exchange) -> Sealed {
    let bytes = canonical::write(exchange);
    Sealed { sha256: digest_of(&bytes), bytes }
}

impl Sealed {
    /// The exchange, after checking that it is the one that was sealed.
    ///
    /// # Errors
    /// [`Broken`]: the store was tampered with or is damaged; never use the content, tell a person.
    pub fn open(&self) -> Result<Exchange, Broken> {
        if digest_of(&self.bytes) != self.sha256 {
            return Err(Broken::Changed);
        }
        canonical::read(&self.bytes).map_err(|NotCanonical| Broken::NotAnExchange)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;
    use proptest::{collection::vec, prelude::*};

    fn exchanges() -> impl Strategy<Value = Exchange> {
        let headers = || vec(("[ -~\n]{0,12}", "[ -~é\n]{0,20}"), 0..4);
        let bodies = || vec(any::<u8>(), 0..60);
        let at = (0i64..4_000_000_000_000_000).prop_map(|us| Timestamp::from_microsecond(us).unwrap());
        ("[A-Z ]{0,8}", "[ -~\n]{0,40}", headers(), bodies(), any::<u16>(), headers(), bodies(), at).prop_map(
            |(method, url, request_headers, request_body, status, response_headers, response_body, at)| Exchange {
                method,
                url,
                request_headers,
                request_body,
                status,
                response_headers,
                response_body,
                at,
            },
        )
    }

    fn plain() -> Exchange {
        Exchange {
            method: "POST".to_owned(),
            url: "https://city.example/x".to_owned(),
            request_headers: vec![("content-type".to_owned(), "application/json".to_owned())],
            request_body: b"hello".to_vec(),
            status: 200,
            response_headers: Vec::new(),
            response_body: Vec::new(),
            at: "2026-11-23T10:00:00.5Z".parse().unwrap(),
        }
    }

    #[test]
    fn the_form_is_the_one_written_down_and_its_digest_never_changes() {
        let form = "folkmoot-exchange/1\nat: 2026-11-23T10:00:00.5Z\nrequest: 4 22\nPOST https://city.example/x\nheader: 12 16\n\
                    content-type application/json\nbody: 5\nhello\nresponse: 200\nbody: 0\n\n";
        assert_eq!(String::from_utf8(canonical::write(&plain())).unwrap(), form);
        assert_eq!(digest(&plain()), "04fa8c39a63e778f8d7a17901822a35bb01660223d4946715f81ea8717b6dee4");
    }

    #[test]
    fn what_moves_from_one_part_to_another_changes_the_digest() {
        let mut moved = plain();
        moved.response_body = std::mem::take(&mut moved.request_body);
        assert_ne!(digest(&plain()), digest(&moved));
        let mut split = plain();
        split.request_headers = vec![("content-type application".to_owned(), "json".to_owned())];
        assert_ne!(digest(&plain()), digest(&split));
    }

    #[test]
    fn bytes_that_are_no_exchange_are_told_from_changed_ones() {
        let forged = Sealed { bytes: b"nothing".to_vec(), sha256: digest_of(b"nothing") };
        assert_eq!(forged.open(), Err(Broken::NotAnExchange));
    }

    proptest! {
        #[test]
        fn what_was_sealed_is_what_is_opened(exchange in exchanges()) {
            let sealed = seal(&exchange);
            prop_assert_eq!(&sealed.sha256, &digest(&exchange));
            prop_assert_eq!(sealed.open(), Ok(exchange));
        }

        #[test]
        fn two_exchanges_share_a_digest_only_when_they_are_the_same(one in exchanges(), other in exchanges()) {
            prop_assert_eq!(digest(&one) == digest(&other), one == other);
        }

        #[test]
        fn any_change_of_a_byte_is_seen(exchange in exchanges(), at: prop::sample::Index, flip in 1u8..) {
            let mut sealed = seal(&exchange);
            let at = at.index(sealed.bytes.len());
            sealed.bytes[at] ^= flip;
            prop_assert_eq!(sealed.open(), Err(Broken::Changed));
            // also when whoever changed it took the digest anew: it is then another exchange, or none
            let forged = Sealed { sha256: digest_of(&sealed.bytes), bytes: sealed.bytes };
            prop_assert!(forged.open() != Ok(exchange));
        }

        #[test]
        fn any_bytes_are_survived(bytes in vec(any::<u8>(), 0..200)) {
            prop_assert!(canonical::read(&bytes).is_err());
        }
    }
}
