//! Links of our own that count visits and follow nobody (decision 16).
//!
//! A short link stands for one link of one message on one account in one language. It is a code in a table: nobody can make it lead
//! elsewhere. A visit is told from another of the same day by a mark that means nothing without the salt of that day, which is erased with
//! the marks when the day is over. What remains are sums.

use crate::{guideline::review::link_ranges, ids::AccountId};
use sha2::{Digest, Sha256};

/// Letters and digits nobody takes for another: no 0 and o, no 1, i and l.
const ALPHABET: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";
/// Length of a code: 31⁹ are 26 million million, so that trying codes finds none.
const CODE_CHARS: usize = 9;
/// Names of programs that read links without a person behind them, in lower case.
const MACHINES: [&str; 24] = [
    "bot",
    "crawl",
    "spider",
    "slurp",
    "preview",
    "facebookexternalhit",
    "facebookcatalog",
    "mastodon",
    "bluesky",
    "cardyb",
    "pleroma",
    "misskey",
    "snac",
    "akkoma",
    "lemmy",
    "curl",
    "wget",
    "python",
    "java/",
    "okhttp",
    "go-http-client",
    "node",
    "headless",
    "monitor",
];
/// Ends of file names that are saved rather than read.
const FILES: [&str; 20] = [
    "pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "zip", "7z", "gz", "ics", "json", "xml",
    "mp3", "mp4", "epub",
];

/// A link of a text and the short link that goes out in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swap {
    /// The link as it is written.
    pub long: String,
    /// The link of our own.
    pub short: String,
}

/// A code out of random bytes.
pub fn code(random: [u8; 16]) -> String {
    let mut number = u128::from_le_bytes(random);
    let base = ALPHABET.len() as u128;
    let letter = |number: u128| ALPHABET.get(usize::try_from(number % base).unwrap_or(0)).map_or('2', |byte| char::from(*byte));
    (0..CODE_CHARS)
        .map(|_| {
            let letter = letter(number);
            number /= base;
            letter
        })
        .collect()
}

/// Whether it can be a code, so that nothing else is looked for.
pub fn is_code(text: &str) -> bool {
    text.len() == CODE_CHARS && text.bytes().all(|byte| ALPHABET.contains(&byte))
}

/// The links of a text that a short link can stand for: whole web addresses, each once.
pub fn web_links(text: &str) -> Vec<&str> {
    let mut links: Vec<&str> = Vec::new();
    for link in link_ranges(text).into_iter().filter_map(|range| text.get(range)) {
        let web = ["http://", "https://"]
            .iter()
            .any(|scheme| link.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme)));
        if web && !links.contains(&link) {
            links.push(link);
        }
    }
    links
}

/// A text with short links in place of its own. A link that would grow stays: what was counted by the review is never exceeded.
pub fn swapped(text: &str, swaps: &[&Swap]) -> String {
    let mut swapped = text.to_owned();
    for range in link_ranges(text).into_iter().rev() {
        let swap = text.get(range.clone()).and_then(|link| swaps.iter().find(|swap| swap.long == link));
        if let Some(swap) = swap.filter(|swap| swap.short.len() <= swap.long.len()) {
            swapped.replace_range(range, &swap.short);
        }
    }
    swapped
}

/// A text as it stands on one account: with the links of our own that are for that account.
pub fn swapped_on(account: AccountId, text: &str, links: &[(AccountId, Swap)]) -> String {
    let own: Vec<&Swap> = links.iter().filter(|(of, _)| *of == account).map(|(_, swap)| swap).collect();
    swapped(text, &own)
}

/// Whether a program without a person behind it asks, by the name it gives itself; one that gives none is taken for one.
pub fn is_machine(user_agent: &str) -> bool {
    let name = user_agent.to_lowercase();
    name.trim().is_empty() || MACHINES.iter().any(|known| name.contains(known))
}

/// Whether a link leads to a file that is saved rather than read.
pub fn is_download(target: &str) -> bool {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default();
    file.rsplit_once('.').is_some_and(|(_, end)| FILES.contains(&end.to_lowercase().as_str()))
}

/// What tells one visitor of a link from another on one day. Without the salt it can't be made again, and the salt does not outlive the day.
pub fn mark(salt: &[u8; 32], code: &str, address: &str, user_agent: &str) -> [u8; 16] {
    let mut digest = Sha256::new();
    for part in [salt.as_slice(), code.as_bytes(), address.as_bytes(), user_agent.as_bytes()] {
        digest.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        digest.update(part);
    }
    let digest = digest.finalize();
    std::array::from_fn(|place| digest.get(place).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_short_and_has_no_letters_that_look_alike() {
        let one = code([7; 16]);
        assert!(is_code(&one) && one != code([8; 16]), "{one}");
        assert!("01ilo".bytes().all(|byte| !ALPHABET.contains(&byte)));
        for other in ["", "22222222", "2222222222", "2222/2222", "22222222O", "ééééé"] {
            assert!(!is_code(other), "{other}");
        }
    }

    #[test]
    fn only_whole_web_addresses_are_swapped_and_nothing_else_changes() {
        let text = "Kijk op https://veldmonde.example/verkeer/molenbrug of veldmonde.example. #Brug https://a.example";
        assert_eq!(web_links(text), ["https://veldmonde.example/verkeer/molenbrug", "https://a.example"]);
        let long =
            Swap { long: "https://veldmonde.example/verkeer/molenbrug".into(), short: "https://v.example/go/abcdefghj".into() };
        let grows = Swap { long: "https://a.example".into(), short: "https://v.example/go/abcdefghk".into() };
        assert_eq!(
            swapped(text, &[&long, &grows]),
            "Kijk op https://v.example/go/abcdefghj of veldmonde.example. #Brug https://a.example"
        );
    }

    #[test]
    fn machines_and_files_are_told_apart() {
        assert!(
            is_machine("Mozilla/5.0 (compatible; Googlebot/2.1)") && is_machine("") && is_machine("http.rb/5 (Mastodon/4.4)")
        );
        assert!(!is_machine("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"));
        assert!(
            is_download("https://a.example/plan.PDF?x=1")
                && !is_download("https://a.example/plan")
                && !is_download("https://a.pdf/")
        );
    }

    #[test]
    fn a_mark_is_of_one_day_one_link_and_one_visitor() {
        let one = mark(&[1; 32], "abc", "192.0.2.1", "Firefox");
        assert_eq!(one, mark(&[1; 32], "abc", "192.0.2.1", "Firefox"));
        for other in [mark(&[2; 32], "abc", "192.0.2.1", "Firefox"), mark(&[1; 32], "abd", "192.0.2.1", "Firefox")] {
            assert_ne!(one, other);
        }
        assert_ne!(
            mark(&[1; 32], "abc", "192.0.2.1", "1x"),
            mark(&[1; 32], "abc", "192.0.2.11", "x"),
            "parts don't run together"
        );
    }

    proptest! {
        #[test]
        fn a_swapped_text_is_never_longer(text in "(https://[a-c]{1,3}\\.example/[a-z]{0,12} |é |#x ){0,6}") {
            let swaps: Vec<Swap> = web_links(&text).into_iter().map(|long| Swap { long: long.to_owned(), short: "https://v.example/go/2".to_owned() }).collect();
            prop_assert!(swapped(&text, &swaps.iter().collect::<Vec<_>>()).len() <= text.len());
        }
    }
}
