//! The best time to say something, from the town's own figures: which hours of the week people answered more than usual, and how sure that is.
//!
//! Method. The answer to a post is `ln(1 + likes + reposts + replies)` after a day, less the mean of its account, so that large and small
//! accounts count alike. Posts are put into blocks of a weekday and an hour of the town's clocks. A block of few posts says little, so its
//! mean is drawn towards the mean of all by empirical Bayes: with `σ²` the variance within blocks and `τ²` between them (one-way analysis of
//! variance, unequal group sizes; Searle, Casella, `McCulloch`, *Variance Components*, 1992, ch. 3), a block of `n` posts and mean `m` has the
//! posterior mean `m·nτ²/(nτ² + σ²)` and variance `τ²σ²/(nτ² + σ²)`. The factor is `e` to that; the interval holds it nine times in ten.
//! Deliberately absent: the kind of message, the season and the text, which may be why an hour does well.

use crate::ids::AccountId;
use jiff::civil::Weekday;
use std::collections::BTreeMap;

/// Fewer posts than this say nothing.
pub const POSTS_AT_LEAST: usize = 40;
/// A block of fewer posts is not proposed, however well it did.
pub const BLOCK_AT_LEAST: usize = 5;
/// Standard deviations to either side that hold nine of ten (normal distribution).
const NINE_IN_TEN: f64 = 1.644_853_6;

/// A post and how it was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// On which account.
    pub account: AccountId,
    /// On which day of the week it went out, by the town's clocks.
    pub weekday: Weekday,
    /// In which hour, 0 to 23.
    pub hour: i8,
    /// Likes, reposts and replies after a day.
    pub answers: u64,
}

/// An hour of the week and how it does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GoodHour {
    /// Day of the week.
    pub weekday: Weekday,
    /// From this hour until the next.
    pub hour: i8,
    /// Posts it is known from.
    pub posts: usize,
    /// Times as many answers as usual.
    pub factor: f64,
    /// The factor is at least this, nine times in ten counted with `most`.
    pub least: f64,
    /// The factor is at most this.
    pub most: f64,
}

/// What the figures say.
#[derive(Debug, Clone, PartialEq)]
pub enum BestTime {
    /// There are too few posts to say anything.
    TooFew {
        /// How many there are.
        posts: usize,
    },
    /// No hour is better than usual, as far as can be told.
    NoDifference {
        /// From how many posts.
        posts: usize,
    },
    /// These hours are better than usual, the surest first.
    Hours {
        /// From how many posts.
        posts: usize,
        /// The hours.
        hours: Vec<GoodHour>,
    },
}

/// Mean and variance of a block's effect, given how many posts it has, their mean, and the variances within and between blocks.
pub fn shrunk(posts: f64, mean: f64, within: f64, between: f64) -> (f64, f64) {
    let weight = posts * between + within;
    if weight <= 0.0 { (0.0, 0.0) } else { (mean * posts * between / weight, between * within / weight) }
}

/// The hours in which posts are answered more than usual.
pub fn best_time(posts: &[Answered]) -> BestTime {
    if posts.len() < POSTS_AT_LEAST {
        return BestTime::TooFew { posts: posts.len() };
    }
    let blocks = blocks(posts);
    let Some((within, between)) = variances(&blocks) else { return BestTime::NoDifference { posts: posts.len() } };
    let mut hours: Vec<GoodHour> = blocks
        .iter()
        .filter(|(_, values)| values.len() >= BLOCK_AT_LEAST)
        .map(|((day, hour), values)| {
            let (mean, variance) = shrunk(count(values.len()), average(values), within, between);
            let reach = NINE_IN_TEN * variance.sqrt();
            let weekday = Weekday::from_monday_zero_offset(*day).unwrap_or(Weekday::Monday);
            let (factor, least, most) = (mean.exp(), (mean - reach).exp(), (mean + reach).exp());
            GoodHour { weekday, hour: *hour, posts: values.len(), factor, least, most }
        })
        .filter(|hour| hour.least > 1.0)
        .collect();
    hours.sort_by(|one, other| other.least.total_cmp(&one.least));
    if hours.is_empty() { BestTime::NoDifference { posts: posts.len() } } else { BestTime::Hours { posts: posts.len(), hours } }
}

/// Answers on a logarithmic scale, less the mean of their account, by day (from Monday, 0) and hour.
fn blocks(posts: &[Answered]) -> BTreeMap<(i8, i8), Vec<f64>> {
    let mut accounts: BTreeMap<AccountId, Vec<f64>> = BTreeMap::new();
    for post in posts {
        accounts.entry(post.account).or_default().push(answered(post));
    }
    let usual: BTreeMap<AccountId, f64> = accounts.into_iter().map(|(account, values)| (account, average(&values))).collect();
    let mut blocks: BTreeMap<(i8, i8), Vec<f64>> = BTreeMap::new();
    for post in posts {
        let value = answered(post) - usual.get(&post.account).copied().unwrap_or_default();
        blocks.entry((post.weekday.to_monday_zero_offset(), post.hour)).or_default().push(value);
    }
    blocks
}

/// Variance within blocks and between them; none where there is no difference to be seen.
fn variances(blocks: &BTreeMap<(i8, i8), Vec<f64>>) -> Option<(f64, f64)> {
    let total: usize = blocks.values().map(Vec::len).sum();
    let groups = blocks.len();
    if groups < 2 || total <= groups {
        return None;
    }
    let all = average(&blocks.values().flatten().copied().collect::<Vec<f64>>());
    let mut inside = 0.0;
    let mut among = 0.0;
    for values in blocks.values() {
        let mean = average(values);
        inside += values.iter().map(|value| (value - mean).powi(2)).sum::<f64>();
        among += count(values.len()) * (mean - all).powi(2);
    }
    let within = inside / count(total - groups);
    let squares: f64 = blocks.values().map(|values| count(values.len()).powi(2)).sum();
    let size = (count(total) - squares / count(total)) / count(groups - 1);
    let between = (among / count(groups - 1) - within) / size;
    (between > 0.0 && within.is_finite()).then_some((within, between))
}

#[expect(clippy::cast_precision_loss, reason = "likes of a post and posts of a town are far below 2^53")]
fn answered(post: &Answered) -> f64 {
    (post.answers as f64).ln_1p()
}

#[expect(clippy::cast_precision_loss, reason = "posts of a town are far below 2^53")]
fn count(number: usize) -> f64 {
    number as f64
}

fn average(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / count(values.len()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn post(account: u128, day: i8, hour: i8, answers: u64) -> Answered {
        Answered {
            account: AccountId(Uuid::from_u128(account)),
            weekday: Weekday::from_monday_zero_offset(day).unwrap(),
            hour,
            answers,
        }
    }

    /// A town whose Tuesday mornings are answered twice as much: on a large account and a small one.
    fn town(weeks: u64) -> Vec<Answered> {
        let mut posts = Vec::new();
        for week in 0..weeks {
            let swing = [8, 10, 12, 9, 11][usize::try_from(week % 5).unwrap()];
            for (account, size) in [(1, 20), (2, 1)] {
                posts.extend([0, 2, 3, 4].map(|day| post(account, day, 12, swing * size)));
                posts.push(post(account, 1, 7, 2 * swing * size));
            }
        }
        posts
    }

    #[test]
    fn the_hour_that_does_better_is_found_with_its_factor() {
        let BestTime::Hours { posts, hours } = best_time(&town(20)) else { panic!("an hour stands out") };
        assert_eq!((posts, hours.len()), (200, 1));
        let best = hours[0];
        assert_eq!((best.weekday, best.hour, best.posts), (Weekday::Tuesday, 7, 40));
        // against the mean of all, a fifth of which is itself: 2 to the power of 0.8
        assert!((1.6..1.9).contains(&best.factor) && best.least < best.factor && best.factor < best.most, "{best:?}");
    }

    #[test]
    fn few_posts_and_equal_hours_say_nothing() {
        assert_eq!(best_time(&[]), BestTime::TooFew { posts: 0 });
        assert_eq!(best_time(&town(3)), BestTime::TooFew { posts: 30 });
        let same: Vec<Answered> = (0..100).map(|n| post(1, n % 7, 9, 10)).collect();
        assert_eq!(best_time(&same), BestTime::NoDifference { posts: 100 });
        let one_hour: Vec<Answered> = (0..60).map(|n| post(1, 1, 9, n)).collect();
        assert_eq!(best_time(&one_hour), BestTime::NoDifference { posts: 60 });
    }

    #[test]
    fn one_lucky_post_is_no_best_time() {
        let mut posts: Vec<Answered> = (0..80).map(|n| post(1, n % 5, 12, u64::try_from(5 + n % 3).unwrap())).collect();
        posts.push(post(1, 6, 3, 100_000));
        let proposed = match best_time(&posts) {
            BestTime::Hours { hours, .. } => hours,
            _ => Vec::new(),
        };
        assert!(proposed.iter().all(|hour| (hour.weekday, hour.hour) != (Weekday::Sunday, 3)), "{proposed:?}");
    }

    proptest! {
        #[test]
        fn more_posts_make_it_narrower_and_draw_it_less(n in 1_u32..500, more in 1_u32..500, mean in -3.0_f64..3.0, within in 0.01_f64..5.0, between in 0.01_f64..5.0) {
            let (little, wide) = shrunk(f64::from(n), mean, within, between);
            let (much, narrow) = shrunk(f64::from(n + more), mean, within, between);
            prop_assert!(narrow < wide && wide < between);
            prop_assert!(much.abs() >= little.abs() && much.abs() <= mean.abs());
        }

        #[test]
        fn whatever_the_figures_an_interval_holds_its_factor(posts in proptest::collection::vec((0_u128..3, 0_i8..7, 0_i8..24, 0_u64..10_000), 0..300)) {
            let posts: Vec<Answered> = posts.into_iter().map(|(account, day, hour, answers)| post(account, day, hour, answers)).collect();
            if let BestTime::Hours { hours, .. } = best_time(&posts) {
                for hour in hours {
                    prop_assert!(hour.least > 1.0 && hour.least <= hour.factor && hour.factor <= hour.most && hour.most.is_finite());
                    prop_assert!(hour.posts >= BLOCK_AT_LEAST);
                }
            }
        }
    }
}
