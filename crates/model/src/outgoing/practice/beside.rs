//! How a post was answered, beside the other posts of its account.
//!
//! What is said is a rank, not a cause: the middle of the others, the middle half of them, and the share of them that were answered less, with
//! the interval that holds that share nine times in ten (Wilson 1927, *Probable inference, the law of succession, and statistical inference*).
//! An equal count weighs half, as in a rank test. Deliberately absent: a test of significance, and any reason why.

/// Fewer other posts than this say nothing.
pub const OTHERS_AT_LEAST: usize = 20;
/// Standard deviations to either side that hold nine of ten (normal distribution).
const NINE_IN_TEN: f64 = 1.644_853_6;

/// What the others say of a post.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Beside {
    /// There are too few others.
    TooFew {
        /// How many there are.
        others: usize,
    },
    /// Where it stands among them.
    Among(Among),
}

/// Where a post stands among others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Among {
    /// How many others.
    pub others: usize,
    /// Half of the others were answered at most this often.
    pub middle: u64,
    /// A quarter of the others at most this often.
    pub low: u64,
    /// Three quarters of the others at most this often.
    pub high: u64,
    /// Share of the others that were answered less, 0 to 1.
    pub share: f64,
    /// The share is at least this, nine times in ten counted with `most`.
    pub least: f64,
    /// The share is at most this.
    pub most: f64,
}

/// Puts a count beside those of other posts.
pub fn beside(own: u64, others: &[u64]) -> Beside {
    if others.len() < OTHERS_AT_LEAST {
        return Beside::TooFew { others: others.len() };
    }
    let mut sorted = others.to_vec();
    sorted.sort_unstable();
    let less = count(sorted.partition_point(|other| *other < own));
    let at_most = count(sorted.partition_point(|other| *other <= own));
    let share = f64::midpoint(less, at_most) / count(sorted.len());
    let (least, most) = wilson(share, count(sorted.len()));
    let [low, middle, high] = [1, 2, 3].map(|quarter| at_quarter(&sorted, quarter));
    Beside::Among(Among { others: sorted.len(), middle, low, high, share, least, most })
}

/// The value that so many quarters of them don't exceed (nearest rank).
fn at_quarter(sorted: &[u64], quarters: usize) -> u64 {
    let rank = (sorted.len() * quarters).div_ceil(4).max(1);
    sorted.get(rank - 1).copied().unwrap_or_default()
}

/// The interval of a share among so many.
fn wilson(share: f64, of: f64) -> (f64, f64) {
    let squared = NINE_IN_TEN * NINE_IN_TEN;
    let middle = (share + squared / (2.0 * of)) / (1.0 + squared / of);
    let reach = NINE_IN_TEN / (1.0 + squared / of) * (share * (1.0 - share) / of + squared / (4.0 * of * of)).sqrt();
    ((middle - reach).max(0.0), (middle + reach).min(1.0))
}

#[expect(clippy::cast_precision_loss, reason = "posts of a town are far below 2^53")]
fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_interval_is_the_published_one() {
        // Wilson's interval of 8 among 10 at 90 percent: 0.541 to 0.931
        let (least, most) = wilson(0.8, 10.0);
        assert!((least - 0.541).abs() < 0.002 && (most - 0.931).abs() < 0.002, "{least} {most}");
        assert!(wilson(0.0, 20.0).0.abs() < 1e-9);
        assert!(wilson(0.0, 20.0).1 > 0.1, "nothing among twenty is not never");
    }

    #[test]
    fn few_say_nothing_and_many_say_where_it_stands() {
        assert_eq!(beside(9, &[1; 19]), Beside::TooFew { others: 19 });
        let others: Vec<u64> = (1..=40).collect();
        let Beside::Among(among) = beside(31, &others) else { panic!("forty are enough") };
        assert_eq!((among.others, among.low, among.middle, among.high), (40, 10, 20, 30));
        assert!((among.share - 30.5 / 40.0).abs() < 1e-9, "{}", among.share);
        let Beside::Among(same) = beside(5, &[5; 30]) else { panic!("thirty are enough") };
        assert!((same.share - 0.5).abs() < 1e-9, "as many as everybody is the middle");
    }

    proptest! {
        #[test]
        fn a_share_lies_in_its_interval_and_the_order_of_others_is_nothing(own in 0..200_u64, mut others in proptest::collection::vec(0..200_u64, 20..120)) {
            let Beside::Among(among) = beside(own, &others) else { unreachable!("there are enough") };
            prop_assert!(0.0 <= among.least && among.least <= among.share + 1e-9 && among.share <= among.most + 1e-9 && among.most <= 1.0, "{among:?}");
            prop_assert!(among.low <= among.middle && among.middle <= among.high);
            others.reverse();
            prop_assert_eq!(beside(own, &others), Beside::Among(among));
            let Beside::Among(more) = beside(own + 1, &others) else { unreachable!("there are enough") };
            prop_assert!(more.share >= among.share, "more answers are never worse");
        }
    }
}
