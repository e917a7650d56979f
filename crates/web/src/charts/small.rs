//! Charts of a word's size, drawn beside a figure that says the same: sparkline and bars. Hidden from screen readers.

use maud::{Markup, html};

use super::curve::{at, largest, place, scale, smooth};

/// A sparkline, 84 by 22: the course of a figure, its last value as a dot. Nothing for fewer than two values.
pub fn spark(values: &[f64]) -> Markup {
    let (width, height) = (84.0, 22.0);
    let least = values.iter().copied().filter(|value| value.is_finite()).fold(f64::INFINITY, f64::min);
    let most = largest(values.iter().copied(), f64::NEG_INFINITY);
    let x = scale((0.0, place(values.len().saturating_sub(1))), (2.0, width - 4.0));
    let y = scale((least, most), (height - 3.0, 3.0));
    let points: Vec<(f64, f64)> = values.iter().enumerate().map(|(index, value)| (x(place(index)), y(*value))).collect();
    html! {
        @if let [_, .., last] = points.as_slice() {
            svg.spark viewBox="0 0 84 22" width="84" height="22" aria-hidden="true" focusable="false" {
                path d=(smooth(&points)) {}
                circle cx=(at(last.0)) cy=(at(last.1)) r="2.2" {}
            }
        }
    }
}

/// Bars side by side, 240 by 36; those from `hot` on stand out. Nothing for no values.
pub fn mini_bars(values: &[f64], hot: usize) -> Markup {
    let (width, height) = (240.0, 36.0);
    let most = largest(values.iter().copied(), f64::EPSILON);
    let step = width / place(values.len().max(1));
    html! {
        @if !values.is_empty() {
            svg.bars viewBox="0 0 240 36" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                @for (index, value) in values.iter().enumerate() {
                    // a zero still shows as a thin line, so that a quiet hour is an hour
                    @let tall = (value / most * height).max(1.5);
                    rect class=[(index >= hot).then_some("hot")] x=(at(place(index).mul_add(step, 0.75))) y=(at(height - tall))
                        width=(at(step - 1.5)) height=(at(tall)) rx="1" {}
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sparkline_ends_in_its_last_value() {
        let svg = spark(&[1.0, 3.0, 2.0]).into_string();
        assert!(svg.contains(r#"<circle cx="80" cy="11" r="2.2">"#), "{svg}");
        assert_eq!(spark(&[1.0]).into_string(), "");
        assert!(spark(&[2.0, 2.0]).into_string().contains("M2,19"), "equal values make a level line");
    }

    #[test]
    fn the_tallest_bar_fills_the_height() {
        let svg = mini_bars(&[0.0, 2.0, 4.0], 2).into_string();
        assert!(svg.contains(r#"<rect class="hot" x="160.8" y="0" width="78.5" height="36" rx="1">"#), "{svg}");
        assert!(svg.contains(r#"y="34.5" width="78.5" height="1.5""#), "{svg}");
        assert!(mini_bars(&[0.0, 0.0], 9).into_string().contains("1.5"));
    }
}
