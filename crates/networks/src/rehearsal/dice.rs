//! Repeatable chance: a stream of numbers that follows from a seed and a name alone, the same on every machine and in every version.
//!
//! Deliberately not `rand`: its generators may change between versions, and a training that is repeated has to go the same way.

/// A stream of numbers: splitmix64 (Steele, Lea and Flood 2014), begun from a seed and words hashed by FNV-1a.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// The stream of a seed and a name; names in other parts are other streams.
    pub fn of(seed: u64, name: &[&str]) -> Self {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for part in name {
            for byte in part.bytes().chain([0xff]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        let mut dice = Self(seed ^ hash);
        dice.draw();
        dice
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including `end`; 0 when `end` is 0.
    pub fn below(&mut self, end: u32) -> u32 {
        let wide = (self.draw() >> 32) * u64::from(end);
        u32::try_from(wide >> 32).unwrap_or(0)
    }

    /// A number from `low` to `high`, both possible.
    pub fn between(&mut self, low: u32, high: u32) -> u32 {
        low + self.below(high.saturating_sub(low).saturating_add(1))
    }

    /// True so many times in a thousand.
    pub fn chance(&mut self, per_mille: u32) -> bool {
        self.below(1000) < per_mille
    }

    /// One of them.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let end = u32::try_from(from.len()).unwrap_or(u32::MAX);
        from.get(usize::try_from(self.below(end)).unwrap_or(0))
    }

    /// The place of one of them, each as likely as its weight.
    pub fn weighted(&mut self, weights: impl Iterator<Item = u32> + Clone) -> usize {
        let mut left = self.below(weights.clone().sum());
        for (place, weight) in weights.enumerate() {
            if left < weight {
                return place;
            }
            left -= weight;
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gives_the_same_stream_and_another_name_another() {
        let mut dice = Dice::of(7, &["day", "1"]);
        let first: Vec<u64> = (0..4).map(|_| dice.draw()).collect();
        let mut again = Dice::of(7, &["day", "1"]);
        assert_eq!(first, (0..4).map(|_| again.draw()).collect::<Vec<_>>());
        assert_ne!(first[0], Dice::of(7, &["day1"]).draw());
        assert_ne!(first[0], Dice::of(8, &["day", "1"]).draw());
    }

    #[test]
    fn the_stream_is_the_one_of_the_first_release() {
        assert_eq!(Dice::of(2026, &["veldmonde"]).draw(), PINNED);
    }

    /// A town that was begun with an older release has to go on as it began.
    const PINNED: u64 = 11_862_142_870_958_481_503;

    #[test]
    fn numbers_stay_within_their_bounds() {
        let mut dice = Dice::of(1, &["bounds"]);
        for _ in 0..10_000 {
            assert!(dice.below(7) < 7 && (3..=5).contains(&dice.between(3, 5)));
            assert!(dice.weighted([0, 2, 0, 1].into_iter()) % 2 == 1, "a weight of nothing is never drawn");
        }
        assert_eq!((dice.below(0), dice.pick::<u8>(&[])), (0, None));
    }
}
