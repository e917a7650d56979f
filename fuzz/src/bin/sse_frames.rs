//! A stream of events: the same bytes give the same events however they are cut, and no event grows past the bound.
#![no_main]

use folkmoot_networks::mastodon::sse::{Parser, Sign};
use libfuzzer_sys::fuzz_target;

const MOST: usize = 1024;

fn read<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> (Vec<Sign>, bool) {
    let (mut parser, mut signs) = (Parser::new(MOST), Vec::new());
    for piece in pieces {
        if parser.feed(piece, &mut signs).is_err() {
            return (signs, true);
        }
    }
    (signs, false)
}

fuzz_target!(|given: (u8, &[u8])| {
    let (size, bytes) = given;
    let whole = read(std::iter::once(bytes));
    let cut = read(bytes.chunks(usize::from(size).max(1)));
    assert_eq!(whole, cut);
    for sign in &whole.0 {
        if let Sign::Event { data, name, raw } = sign {
            assert!(raw.len() <= 2 * MOST && data.len() <= 3 * MOST && name.len() <= 3 * MOST, "{} bytes of one event", raw.len());
        }
    }
});
