//! Scales, rounding, and curves that never overshoot.

use std::fmt::Write as _;

/// A point in the drawing.
pub(super) type Point = (f64, f64);

/// A coordinate as it stands in an attribute: one decimal, no trailing zero, never "-0".
pub(super) fn at(value: f64) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let rounded = (value * 10.0).round() / 10.0;
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}

/// A linear scale from a domain to a range; an empty domain gives the start of the range.
pub(super) fn scale(domain: (f64, f64), range: (f64, f64)) -> impl Fn(f64) -> f64 {
    let width = domain.1 - domain.0;
    let slope = if width.abs() < f64::EPSILON { 0.0 } else { (range.1 - range.0) / width };
    move |value| (value - domain.0).mul_add(slope, range.0)
}

/// A count as a coordinate.
#[expect(clippy::cast_precision_loss, reason = "places on an axis are few")]
pub(super) fn place(index: usize) -> f64 {
    index as f64
}

/// The largest of some values, at least the given floor.
pub(super) fn largest(values: impl Iterator<Item = f64>, floor: f64) -> f64 {
    values.filter(|value| value.is_finite()).fold(floor, f64::max)
}

/// A smooth curve through points in order of x, as cubic Bézier segments. Monotone between neighbours (Fritsch and Carlson,
/// SIAM J. Numer. Anal. 17, 1980), so no hump is drawn that is not in the figures.
pub(super) fn smooth(points: &[Point]) -> String {
    let Some(first) = points.first() else { return String::new() };
    let slopes = tangents(points);
    let mut path = format!("M{},{}", at(first.0), at(first.1));
    for (place, pair) in points.windows(2).enumerate() {
        let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
        let third = (x1 - x0) / 3.0;
        let (out, into) = (slopes[place], slopes[place + 1]);
        // writing to a string cannot fail
        let _ = write!(
            path,
            "C{},{} {},{} {},{}",
            at(x0 + third),
            at(out.mul_add(third, y0)),
            at(x1 - third),
            at((-into).mul_add(third, y1)),
            at(x1),
            at(y1)
        );
    }
    path
}

/// Straight lines through points.
pub(super) fn straight(points: &[Point]) -> String {
    let corners: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", at(*x), at(*y))).collect();
    if corners.is_empty() { String::new() } else { format!("M{}", corners.join("L")) }
}

fn tangents(points: &[Point]) -> Vec<f64> {
    let steps: Vec<f64> = points.windows(2).map(|pair| slope(pair[0], pair[1])).collect();
    let Some((first, last)) = steps.first().zip(steps.last()) else { return vec![0.0; points.len()] };
    let mut slopes = vec![*first];
    slopes.extend(steps.windows(2).map(|pair| if pair[0] * pair[1] <= 0.0 { 0.0 } else { f64::midpoint(pair[0], pair[1]) }));
    slopes.push(*last);
    for (place, step) in steps.iter().enumerate() {
        if *step == 0.0 {
            slopes[place] = 0.0;
            slopes[place + 1] = 0.0;
            continue;
        }
        let (out, into) = (slopes[place] / step, slopes[place + 1] / step);
        let length = out.hypot(into);
        if length > 3.0 {
            slopes[place] = 3.0 / length * out * step;
            slopes[place + 1] = 3.0 / length * into * step;
        }
    }
    slopes
}

fn slope(from: Point, to: Point) -> f64 {
    let run = to.0 - from.0;
    if run.abs() < f64::EPSILON { 0.0 } else { (to.1 - from.1) / run }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_short() {
        for (value, said) in [(0.04, "0"), (-0.04, "0"), (12.0, "12"), (12.34, "12.3"), (f64::NAN, "0"), (-3.25, "-3.3")] {
            assert_eq!(at(value), said);
        }
    }

    #[test]
    fn a_curve_passes_through_its_points_and_stays_between_them() {
        assert_eq!(smooth(&[(0.0, 10.0), (3.0, 10.0), (6.0, 4.0)]), "M0,10C1,10 2,10 3,10C4,10 5,6 6,4");
        assert_eq!(smooth(&[(1.0, 2.0)]), "M1,2");
        assert_eq!(smooth(&[]), "");
        assert_eq!(straight(&[]), "");
    }

    #[test]
    fn an_empty_domain_is_a_constant() {
        assert!((scale((5.0, 5.0), (2.0, 9.0))(5.0) - 2.0).abs() < f64::EPSILON);
    }
}
