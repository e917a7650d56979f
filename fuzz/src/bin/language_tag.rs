//! A language tag as a network or a form gives it: refused, or normalised so that normalising again changes nothing.
#![no_main]

use folkmoot_model::language::Language;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(language) = text.parse::<Language>() else { return };
    assert_eq!(language.as_str().parse::<Language>().as_ref(), Ok(&language));
    assert!(language.as_str().starts_with(language.primary()));
});
