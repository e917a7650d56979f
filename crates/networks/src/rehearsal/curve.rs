//! How attention grows: most of it in the first hours, the rest over days. A table, so that the figures are whole and never fall.

use jiff::SignedDuration;

/// Minutes of age and the part of all attention reached, in thousandths. Shaped after what towns report: half within two hours.
const REACHED: [(i64, i64); 13] = [
    (0, 0),
    (2, 20),
    (5, 60),
    (10, 110),
    (20, 190),
    (40, 300),
    (60, 380),
    (120, 520),
    (240, 660),
    (480, 780),
    (1440, 910),
    (4320, 975),
    (14_400, 1000),
];

/// How much of `all` is reached at an age.
pub(super) fn share(all: u32, age: SignedDuration) -> u64 {
    let part = u64::try_from(reached(age.as_secs())).unwrap_or(0);
    // rounded up, so that something that will be liked shows it within the first minutes
    (u64::from(all) * part).div_ceil(1000)
}

/// The age at which a part (thousandths) is reached.
pub(super) fn age_at(part: u32) -> SignedDuration {
    let part = i64::from(part.min(1000));
    for step in REACHED.windows(2) {
        let &[(from, low), (to, high)] = step else { continue };
        if part <= high {
            return SignedDuration::from_secs(from * 60 + (part - low) * (to - from) * 60 / (high - low));
        }
    }
    SignedDuration::from_mins(14_400)
}

fn reached(age_s: i64) -> i64 {
    for step in REACHED.windows(2) {
        let &[(from, low), (to, high)] = step else { continue };
        if age_s < to * 60 {
            return low + (age_s.max(0) - from * 60).max(0) * (high - low) / ((to - from) * 60);
        }
    }
    1000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attention_only_grows_and_reaches_the_whole() {
        let mut last = 0;
        for minute in 0..15_000 {
            let now = share(240, SignedDuration::from_mins(minute));
            assert!(now >= last, "minute {minute}");
            last = now;
        }
        assert_eq!((share(240, SignedDuration::ZERO), last), (0, 240));
        assert_eq!(share(240, SignedDuration::from_mins(-5)), 0);
    }

    #[test]
    fn the_age_of_a_part_is_where_the_curve_stands() {
        for part in (0..=1000).step_by(50) {
            let age = age_at(part);
            let there = reached(age.as_secs());
            assert!((there - i64::from(part)).abs() <= 1, "{part}: {there}");
        }
    }
}
