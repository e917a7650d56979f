//! The figures a composer shows, for one message as five networks count it.
//!
//! The sample is the one of the design. Where a network counts a link as 23 whatever its length, the address is written as that network knows
//! one: Mastodon only with a protocol, and neither Mastodon nor X where the last part of the host is not a real one, such as `.example`.
//! Bluesky, Facebook, Instagram and Threads count every character as it stands.

use folkmoot_model::count::{TextRule, count};

const BARE: &str = "veldmonde.example/molenbrug";
const LINK: &str = "https://veldmonde.nl/molenbrug";

fn shared(link: &str) -> String {
    format!(
        "Molenbrug is closed to cars from Monday 30 November until Friday 11 December because we are replacing the bridge deck and the moving \
         parts underneath it. You can still walk and cycle across. Bus 4 goes via Havenweg.\n\nQuestions? Call Joost on 06 1234 5678 or see \
         {link}\n\n#molenbrugclosed #roadworks"
    )
}

fn own(link: &str) -> String {
    format!(
        "Molenbrug closed to cars 30 Nov to 11 Dec: new bridge deck. Walking and cycling still possible. Bus 4 goes via Havenweg.\n\n{link}"
    )
}

#[test]
fn one_message_is_counted_as_each_network_counts_it() {
    let x = count(&own(LINK), &TextRule::x());
    assert_eq!((x.used, x.limit), (145, 280));
    let mastodon = count(&shared(LINK), &TextRule::mastodon());
    assert_eq!((mastodon.used, mastodon.limit), (314, 500));
    let bluesky = count(&shared(BARE), &TextRule::bluesky());
    assert_eq!((bluesky.used, bluesky.limit, bluesky.over), (318, 300, 18));
    let facebook = count(&shared(BARE), &TextRule::facebook());
    assert_eq!((facebook.used, facebook.limit, facebook.over), (318, 63_206, 0));
    let instagram = count(&shared(BARE), &TextRule::instagram());
    assert_eq!((instagram.used, instagram.limit), (318, 2_200));
    let threads = count(&shared(BARE), &TextRule::threads());
    assert_eq!((threads.used, threads.limit), (318, 500));
}
