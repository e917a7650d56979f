//! What anybody can put into the address of a page, and the language a browser asks for.
#![no_main]

use folkmoot_web::{
    i18n::Locale,
    pages::{inbox::query::ListQuery, paging},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let query = ListQuery::parse(text);
    let written = query.text();
    assert_eq!(ListQuery::parse(&written).text(), written, "the list changes when it is opened again");
    if let Some((at, id)) = paging::read(text) {
        assert_eq!(paging::read(&paging::mark(at, id)), Some((at, id)));
    }
    assert!(Locale::parse(Locale::negotiate(text).code()).is_some());
});
