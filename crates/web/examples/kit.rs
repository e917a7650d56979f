//! Writes the design kit to the standard output: `cargo run -p folkmoot-web --example kit -- PAGE SCHEME LANGUAGE > kit.html`.
//!
//! PAGE is `kit`, `inbox`, `compose` or `sign-in`; SCHEME `auto`, `light` or `dark`; LANGUAGE `en` or `nl`. With `asset NAME` it
//! writes the file behind an address below `/assets/`.

use std::io::Write as _;

use folkmoot_web::i18n::Locale;
use folkmoot_web::parts::{Scheme, Ui, kit};

fn main() -> std::io::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let word = |place: usize| words.get(place).map_or("", String::as_str);
    if word(0) == "asset" {
        return std::io::stdout().write_all(&folkmoot_web::assets::file(word(1)).unwrap_or_default());
    }
    let ui = Ui { locale: Locale::parse(word(2)).unwrap_or(Locale::EN), ..kit::sample_ui() };
    let scheme = Scheme::parse(word(1));
    let page = match word(0) {
        "inbox" => kit::inbox_page(&ui, scheme),
        "compose" => kit::compose_page(&ui, scheme),
        "sign-in" => kit::sign_in_page(&ui, scheme),
        _ => kit::page(&ui, scheme),
    };
    std::io::stdout().write_all(page.into_string().as_bytes())
}
