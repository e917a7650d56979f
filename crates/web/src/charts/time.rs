//! Charts along time: messages per network stacked, and the time to the first answer against the promise.

use maud::{Markup, html};

use super::curve::{Point, at, largest, place, scale, smooth, straight};
use super::frame::{Frame, Words};
use crate::i18n::Locale;
use crate::t;

/// Narrower than this, a chart has no words beside its lines; then it wants a key.
const WIDE: f64 = 420.0;
/// Least distance of two labels, in px: a line of 12 px text.
const LABEL_GAP: f64 = 14.0;

/// One layer of a stack.
#[derive(Clone, Debug)]
pub struct Series<'a> {
    /// Its name.
    pub name: &'a str,
    /// Data colour, 1 to 6.
    pub colour: u8,
    /// One value per label.
    pub values: &'a [f64],
}

/// Layers on top of each other along time.
#[derive(Clone, Debug)]
pub struct Stacked<'a> {
    /// Width and height in px; 12 px text stays 12 px if the picture is shown at this size.
    pub size: (f64, f64),
    /// One label per point in time.
    pub labels: &'a [&'a str],
    /// Every how many labels one is written.
    pub every: usize,
    /// Layers, lowest first.
    pub series: &'a [Series<'a>],
    /// What happened when: place among the labels, words.
    pub events: &'a [(usize, &'a str)],
}

/// Stacked areas with their names at the right end.
pub fn stacked(words: &Words<'_>, chart: &Stacked<'_>) -> Markup {
    let (width, height) = chart.size;
    let wide = width > WIDE;
    let frame = Frame { width, height, left: 34.0, right: if wide { 82.0 } else { 8.0 }, top: 26.0, bottom: 22.0 };
    let totals = (0..chart.labels.len()).map(|index| chart.series.iter().filter_map(|layer| layer.values.get(index)).sum());
    let top = round_up(largest(totals, 4.0));
    let x = scale((0.0, place(chart.labels.len().saturating_sub(1))), frame.x_range());
    let y = scale((0.0, top), frame.y_range());
    let ticks: Vec<(f64, String)> = [0.0, 0.25, 0.5, 0.75, 1.0].iter().map(|share| (y(top * share), at(top * share))).collect();
    let mut base = vec![0.0; chart.labels.len()];
    let mut layers = Vec::new();
    for layer in chart.series {
        let upper: Vec<f64> =
            base.iter().enumerate().map(|(index, low)| low + layer.values.get(index).copied().unwrap_or(0.0)).collect();
        let line = |heights: &[f64]| {
            heights.iter().enumerate().map(|(index, value)| (x(place(index)), y(*value))).collect::<Vec<Point>>()
        };
        let middle = upper.last().zip(base.last()).map_or(0.0, |(high, low)| y(f64::midpoint(*high, *low)));
        layers.push((layer, area(&line(&upper), &line(&base)), middle));
        base = upper;
    }
    frame.picture(
        words,
        &html! {
            (frame.grid(&ticks))
            @for (layer, path, _) in &layers { path class={ "a-" (layer.colour) } d=(path) {} }
            @for (index, event) in chart.events { (event_line(frame, x(place(*index)), event)) }
            (frame.labels(chart.labels, chart.every, |index| x(place(index))))
            @if wide { @for (layer, _, middle) in &layers {
                text class={ "lab t-" (layer.colour) } x=(at(width - frame.right + 7.0)) y=(at(middle + 4.0)) { (layer.name) }
            } }
        },
    )
}

fn event_line(frame: Frame, x: f64, words: &str) -> Markup {
    // past the middle the words stand left of their line, so that they stay inside
    let before = x > frame.width / 2.0;
    html! {
        line.evl x1=(at(x)) x2=(at(x)) y1=(at(frame.top - 8.0)) y2=(at(frame.height - frame.bottom)) {}
        text.evt x=(at(if before { x - 5.0 } else { x + 5.0 })) y=(at(frame.top - 8.0)) text-anchor=[before.then_some("end")] { (words) }
    }
}

/// The area between two curves: the upper one forward, the lower one back.
fn area(upper: &[Point], lower: &[Point]) -> String {
    // the lower curve is smoothed in the mirror, where x rises, and its x signs are turned back
    let mirrored: Vec<Point> = lower.iter().rev().map(|(x, y)| (-x, *y)).collect();
    let back = smooth(&mirrored);
    let turned: String = back
        .trim_start_matches('M')
        .split_inclusive([' ', 'C'])
        .map(|piece| piece.strip_prefix('-').map_or_else(|| piece.to_owned(), str::to_owned))
        .collect();
    if upper.is_empty() { String::new() } else { format!("{}L{turned}Z", smooth(upper)) }
}

/// Time to the first answer, per period, against the promise.
#[derive(Clone, Debug)]
pub struct PromiseBand<'a> {
    /// Width and height in px.
    pub size: (f64, f64),
    /// One label per period.
    pub labels: &'a [&'a str],
    /// Every how many labels one is written.
    pub every: usize,
    /// Median per period, in minutes.
    pub median_min: &'a [f64],
    /// Ninth decile per period, in minutes.
    pub slowest_min: &'a [f64],
    /// The promise, in minutes.
    pub promise_min: f64,
}

/// A band from the typical to the slowest tenth, the promise as a dashed line, a mark where it was missed.
pub fn promise_band(locale: Locale, words: &Words<'_>, chart: &PromiseBand<'_>) -> Markup {
    let (width, height) = chart.size;
    let wide = width > WIDE;
    let frame = Frame { width, height, left: 40.0, right: if wide { 96.0 } else { 12.0 }, top: 14.0, bottom: 22.0 };
    let top = largest(chart.slowest_min.iter().copied(), chart.promise_min.max(60.0));
    let hours = (top / 60.0).ceil();
    let x = scale((0.0, place(chart.labels.len().saturating_sub(1))), frame.x_range());
    let y = scale((0.0, hours * 60.0), frame.y_range());
    let line =
        |values: &[f64]| values.iter().enumerate().map(|(index, value)| (x(place(index)), y(*value))).collect::<Vec<Point>>();
    let (typical, slowest) = (line(chart.median_min), line(chart.slowest_min));
    let corners: Vec<String> =
        slowest.iter().chain(typical.iter().rev()).map(|(x, y)| format!("{},{}", at(*x), at(*y))).collect();
    let promise = y(chart.promise_min);
    let (from, to) = frame.x_range();
    let end = |points: &[Point]| points.last().map_or(promise, |point| point.1);
    let [typical_y, promise_y, slowest_y] = apart([end(&typical) + 4.0, promise + 4.0, end(&slowest) + 4.0]);
    frame.picture(
        words,
        &html! {
            (frame.grid(&hour_ticks(locale, hours, &y)))
            polygon.band points=(corners.join(" ")) {}
            path class="ln ln--2" d=(straight(&slowest)) {}
            path.ln d=(straight(&typical)) {}
            line.prom x1=(at(from)) x2=(at(to)) y1=(at(promise)) y2=(at(promise)) {}
            @if wide {
                text.lab x=(at(to + 8.0)) y=(at(promise_y)) { (t!(locale, "chart-promise")) }
                text class="lab t-acc" x=(at(to + 8.0)) y=(at(typical_y)) { (t!(locale, "chart-typical")) }
                text class="lab t-mut" x=(at(to + 8.0)) y=(at(slowest_y)) { (t!(locale, "chart-slowest")) }
            } @else {
                text.lab x=(at(to)) y=(at(promise - 6.0)) text-anchor="end" { (t!(locale, "chart-promise")) }
            }
            @for (point, value) in slowest.iter().zip(chart.slowest_min) {
                @if *value > chart.promise_min { circle.miss cx=(at(point.0)) cy=(at(point.1)) r="3.5" {} }
            }
            @if let Some(last) = typical.last() { circle.pt cx=(at(last.0)) cy=(at(last.1)) r="3.5" {} }
            (frame.labels(chart.labels, chart.every, |index| x(place(index))))
        },
    )
}

/// Moves three labels so far from each other that none covers another; their order stays.
fn apart(mut heights: [f64; 3]) -> [f64; 3] {
    let mut order = [0, 1, 2];
    order.sort_by(|one, other| heights[*one].total_cmp(&heights[*other]));
    for pair in order.windows(2) {
        let gap = heights[pair[1]] - heights[pair[0]];
        if gap < LABEL_GAP {
            heights[pair[1]] += LABEL_GAP - gap;
        }
    }
    heights
}

/// At most five lines, on whole hours.
fn hour_ticks(locale: Locale, hours: f64, y: impl Fn(f64) -> f64) -> Vec<(f64, String)> {
    let step = (hours / 4.0).ceil().max(1.0);
    let mut ticks = Vec::new();
    let mut hour = 0.0;
    while hour <= hours {
        ticks.push((y(hour * 60.0), t!(locale, "span-hours", hours = hour)));
        hour += step;
    }
    ticks
}

/// The next round figure whose quarters are whole: 4, 8, 20, 40, 80, 200 and so on.
fn round_up(value: f64) -> f64 {
    let mut unit = 4.0;
    loop {
        for factor in [1.0, 2.0, 5.0] {
            if value <= unit * factor {
                return unit * factor;
            }
        }
        unit *= 10.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: Words<'_> = Words { id: "g", title: "<b>Storm</b>", sentence: "More & more" };

    #[test]
    fn a_stack_is_named_and_closed() {
        let series =
            [Series { name: "A<", colour: 1, values: &[1.0, 2.0] }, Series { name: "B", colour: 2, values: &[3.0, 6.0] }];
        let chart =
            Stacked { size: (500.0, 200.0), labels: &["31 Aug", "7 Sep"], every: 1, series: &series, events: &[(1, "News")] };
        let svg = stacked(&WORDS, &chart).into_string();
        assert!(svg.contains(r#"role="img" aria-labelledby="g-title g-desc""#), "{svg}");
        assert!(svg.contains("&lt;b&gt;Storm") && svg.contains("More &amp; more") && svg.contains("A&lt;"), "{svg}");
        assert_eq!(svg.matches("Z\"").count(), 2, "two closed areas: {svg}");
        assert!(svg.contains(r#"d="M34,170.4"#) || svg.contains(r#"d="M34,"#), "{svg}");
        assert!(svg.contains(">8<"), "the axis ends at a round figure: {svg}");
    }

    #[test]
    fn an_area_runs_back_along_its_lower_edge() {
        let path = area(&[(10.0, 5.0), (20.0, 5.0)], &[(10.0, 9.0), (20.0, 9.0)]);
        assert_eq!(path, "M10,5C13.3,5 16.7,5 20,5L20,9C16.7,9 13.3,9 10,9Z");
    }

    #[test]
    fn a_missed_promise_is_marked() {
        let chart = PromiseBand {
            size: (460.0, 220.0),
            labels: &["a", "b"],
            every: 1,
            median_min: &[40.0, 50.0],
            slowest_min: &[110.0, 150.0],
            promise_min: 120.0,
        };
        let svg = promise_band(Locale::EN, &WORDS, &chart).into_string();
        assert_eq!(svg.matches("class=\"miss\"").count(), 1);
        assert!(svg.contains("Our promise") && svg.contains(">3 h<"), "{svg}");
    }

    #[test]
    fn nothing_to_draw_is_still_a_picture() {
        let empty = Stacked { size: (300.0, 100.0), labels: &[], every: 4, series: &[], events: &[] };
        assert!(stacked(&WORDS, &empty).into_string().contains("role=\"img\""));
        let band =
            PromiseBand { size: (300.0, 100.0), labels: &[], every: 4, median_min: &[], slowest_min: &[], promise_min: 120.0 };
        assert!(!promise_band(Locale::EN, &WORDS, &band).into_string().contains("NaN"));
    }

    #[test]
    fn labels_never_cover_each_other() {
        let mut moved = apart([40.0, 44.0, 41.0]);
        moved.sort_by(f64::total_cmp);
        assert!(moved.windows(2).all(|pair| pair[1] - pair[0] >= LABEL_GAP), "{moved:?}");
    }

    #[test]
    fn axes_end_at_round_figures() {
        for (value, top) in [(0.0, 4.0), (4.0, 4.0), (9.0, 20.0), (553.0, 800.0), (4579.0, 8000.0)] {
            assert!((round_up(value) - top).abs() < f64::EPSILON, "{value}");
        }
    }
}
