//! A form as a browser, or anybody, sends it: read within its bounds, or refused with a status.
#![no_main]

use axum::{body::Body, extract::Request};
use folkmoot_web::server::filled::Filled;
use futures::executor::block_on;
use http::header::CONTENT_TYPE;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|given: (bool, &str, &[u8])| {
    let (plain, boundary, body) = given;
    let kind = if plain { "application/x-www-form-urlencoded".to_owned() } else { format!("multipart/form-data; boundary={boundary}") };
    let Ok(request) = Request::post("/compose").header(CONTENT_TYPE, kind).body(Body::from(body.to_vec())) else { return };
    match block_on(Filled::read(request)) {
        Ok(filled) => {
            let held: usize = filled.files.iter().map(|file| file.bytes.len()).sum();
            assert!(held <= body.len());
            for (name, value) in filled.beginning("") {
                assert!(filled.has(name) && filled.all(name).any(|one| one == value));
            }
        }
        Err(status) => assert!(status.is_client_error(), "{status}"),
    }
});
