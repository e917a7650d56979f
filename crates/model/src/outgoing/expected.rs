//! How many questions a day of planned messages may bring, from how the town's posts were replied to before.
//!
//! Method. A planned post is expected to draw as many replies within a day as posts of its account did, whatever it says: the mean of the
//! account's posts. With `s²` the variance over an account's `n` posts, one more post differs from that mean with variance `s²(1 + 1/n)`
//! (prediction interval of a mean, Hahn and Meeker, *Statistical Intervals*, 1991, ch. 4); days add up means and variances. The interval
//! holds nine of ten by the normal distribution, cut at nothing. Deliberately absent: what the message is about, which is often why many ask.

use crate::ids::AccountId;
use std::collections::BTreeMap;

/// An account with fewer posts says nothing of its next one.
pub const POSTS_AT_LEAST: usize = 10;
/// Standard deviations to either side that hold nine of ten (normal distribution).
const NINE_IN_TEN: f64 = 1.644_853_6;

/// Replies that are expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expected {
    /// As many as usual.
    pub mean: f64,
    /// At least, nine times in ten counted with `most`.
    pub least: f64,
    /// At most.
    pub most: f64,
}

/// How the posts of each account were replied to.
#[derive(Debug, Clone, Default)]
pub struct Usual {
    /// Mean and the variance of one more post.
    accounts: BTreeMap<AccountId, (f64, f64)>,
}

impl Usual {
    /// From posts: on which account, with how many replies within a day.
    pub fn from_posts(posts: impl IntoIterator<Item = (AccountId, u64)>) -> Self {
        let mut of: BTreeMap<AccountId, Vec<f64>> = BTreeMap::new();
        for (account, replies) in posts {
            // more replies than fit 32 bits are as good as that many
            of.entry(account).or_default().push(f64::from(u32::try_from(replies).unwrap_or(u32::MAX)));
        }
        let known = of.into_iter().filter(|(_, replies)| replies.len() >= POSTS_AT_LEAST);
        Self { accounts: known.map(|(account, replies)| (account, one_more(&replies))).collect() }
    }

    /// What posts on these accounts may bring together; nothing when one of them is not known well enough, or there is none.
    pub fn expected(&self, posts: &[AccountId]) -> Option<Expected> {
        let known: Vec<(f64, f64)> = posts.iter().map(|account| self.accounts.get(account).copied()).collect::<Option<_>>()?;
        if known.is_empty() {
            return None;
        }
        let mean: f64 = known.iter().map(|(mean, _)| mean).sum();
        let reach = NINE_IN_TEN * known.iter().map(|(_, variance)| variance).sum::<f64>().sqrt();
        Some(Expected { mean, least: (mean - reach).max(0.0), most: mean + reach })
    }
}

/// Mean of some posts, and the variance of one more around it.
fn one_more(replies: &[f64]) -> (f64, f64) {
    let posts = f64::from(u32::try_from(replies.len()).unwrap_or(u32::MAX));
    let mean = replies.iter().sum::<f64>() / posts;
    let variance = replies.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / (posts - 1.0);
    (mean, variance * (1.0 + 1.0 / posts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn account(number: u128) -> AccountId {
        AccountId(Uuid::from_u128(number))
    }

    #[test]
    fn a_quiet_account_brings_what_it_always_did_and_an_unknown_one_says_nothing() {
        let posts = (0..10).map(|_| (account(1), 3)).chain((0..9).map(|_| (account(2), 50)));
        let usual = Usual::from_posts(posts);
        assert_eq!(usual.expected(&[account(1), account(1)]), Some(Expected { mean: 6.0, least: 6.0, most: 6.0 }));
        assert_eq!(usual.expected(&[account(1), account(2)]), None, "nine posts are too few");
        assert_eq!(usual.expected(&[]), None);
    }

    #[test]
    fn the_interval_is_that_of_one_more_post() {
        // mean 2, variance 16/9; one more: 16/9 · 1.1
        let usual = Usual::from_posts([0, 0, 2, 2, 2, 2, 2, 2, 4, 4].map(|replies| (account(1), replies)));
        let expected = usual.expected(&[account(1)]).unwrap();
        let reach = NINE_IN_TEN * (16.0_f64 / 9.0 * 1.1).sqrt();
        assert!((expected.mean - 2.0).abs() < 1e-9 && (expected.most - 2.0 - reach).abs() < 1e-9, "{expected:?}");
        assert!(expected.least.abs() < 1e-9, "never fewer than none");
    }

    proptest! {
        #[test]
        fn the_mean_lies_between_and_more_posts_bring_more(replies in prop::collection::vec(0_u64..1_000, 10..60), posts in 1_usize..6) {
            let usual = Usual::from_posts(replies.iter().map(|replies| (account(1), *replies)));
            let some = usual.expected(&vec![account(1); posts]).unwrap();
            let more = usual.expected(&vec![account(1); posts + 1]).unwrap();
            prop_assert!(some.least <= some.mean && some.mean <= some.most && some.least >= 0.0);
            prop_assert!(more.mean >= some.mean && more.most >= some.most);
        }
    }
}
