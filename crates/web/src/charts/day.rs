//! Twenty-four hours as a strip: what goes out when, quiet hours, the planned time and the nearest free one.

use maud::{Markup, html};

use super::curve::at;
use crate::i18n::{Locale, clock};
use crate::t;

const WIDTH: f64 = 280.0;
const HOURS: f64 = 24.0;

/// What a time on the strip is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotKind {
    /// Another message; with the colour of its department, 1 to 6.
    Other(u8),
    /// The planned time, and it is fine.
    Planned,
    /// The planned time, and something is wrong with it.
    Snag,
    /// A time that would be free.
    Free,
}

/// A time on the strip.
#[derive(Clone, Copy, Debug)]
pub struct DaySlot {
    /// Hours after the start of the strip, 0 to 24.
    pub hours: f64,
    /// What it is.
    pub kind: SlotKind,
}

/// The strip.
#[derive(Clone, Debug)]
pub struct DayStrip<'a> {
    /// Clock hour the strip starts at, 0 to 23.
    pub start_hour: u8,
    /// Quiet hours as hours after the start; none if there are none.
    pub quiet: Option<(f64, f64)>,
    /// Times.
    pub slots: &'a [DaySlot],
    /// The whole in a sentence, for people who cannot see it.
    pub sentence: &'a str,
}

/// The strip as a picture 280 wide.
pub fn day_strip(locale: Locale, id: &str, strip: &DayStrip<'_>) -> Markup {
    let x = |hours: f64| hours.clamp(0.0, HOURS) / HOURS * WIDTH;
    let pattern = format!("{id}-hatch");
    html! {
        svg.strip24 viewBox="0 0 280 62" width="280" height="62" role="img" aria-label=(strip.sentence) focusable="false" {
            defs { pattern id=(pattern) width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                line.hatch x1="0" y1="0" x2="0" y2="6" {}
            } }
            rect.st-bg x="0" y="16" width="280" height="26" rx="4" {}
            @if let Some((from, to)) = strip.quiet {
                rect.st-quiet x=(at(x(from))) y="16" width=(at(x(to) - x(from))) height="26" {}
                rect x=(at(x(from))) y="16" width=(at(x(to) - x(from))) height="26" fill={ "url(#" (pattern) ")" } {}
                @if to - from >= 6.0 {
                    text class="lab t-mut" x=(at(x(f64::midpoint(from, to)))) y="33" text-anchor="middle" { (t!(locale, "chart-quiet-hours")) }
                }
            }
            @for slot in strip.slots { (slot_mark(locale, strip.start_hour, *slot, x(slot.hours))) }
            @for quarter in 0..=4u8 {
                @let anchor = match quarter { 0 => "start", 4 => "end", _ => "middle" };
                text.ax x=(at(x(f64::from(quarter) * 6.0))) y="57" text-anchor=(anchor) { (hour_label(locale, strip.start_hour, quarter)) }
            }
        }
    }
}

fn slot_mark(locale: Locale, start_hour: u8, slot: DaySlot, x: f64) -> Markup {
    let (line, words) = match slot.kind {
        SlotKind::Other(colour) => {
            return html! { rect class={ "cf-" (colour.clamp(1, 6)) } x=(at(x - 2.0)) y="22" width="4" height="14" rx="2" {} };
        }
        SlotKind::Planned => ("st-plan", "evt"),
        SlotKind::Snag => ("st-bad", "evt t-bad"),
        SlotKind::Free => ("st-ok", "evt t-ok"),
    };
    // near an edge the words lean inward
    let anchor = if x < 20.0 {
        "start"
    } else if x > WIDTH - 20.0 {
        "end"
    } else {
        "middle"
    };
    html! {
        line class=(line) x1=(at(x)) x2=(at(x)) y1="12" y2="46" {}
        text class=(words) x=(at(x)) y="9" text-anchor=(anchor) { (clock_at(locale, start_hour, slot.hours)) }
    }
}

fn hour_label(locale: Locale, start_hour: u8, quarter: u8) -> String {
    clock_at(locale, start_hour, f64::from(quarter) * 6.0)
}

#[expect(clippy::cast_possible_truncation, reason = "minutes of a day fit")]
fn clock_at(locale: Locale, start_hour: u8, hours: f64) -> String {
    let minutes = ((f64::from(start_hour) + hours.clamp(0.0, HOURS)) * 60.0).round() as i32 % (24 * 60);
    clock(locale, i8::try_from(minutes / 60).unwrap_or(0), i8::try_from(minutes % 60).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_stand_where_the_clock_says() {
        let slots = [
            DaySlot { hours: 10.5, kind: SlotKind::Snag },
            DaySlot { hours: 19.5, kind: SlotKind::Free },
            DaySlot { hours: 1.0, kind: SlotKind::Other(9) },
        ];
        let strip = DayStrip { start_hour: 12, quiet: Some((9.0, 19.0)), slots: &slots, sentence: "\"Quiet\" <b>" };
        let svg = day_strip(Locale::EN, "when", &strip).into_string();
        assert!(svg.contains(r#"<line class="st-bad" x1="122.5" x2="122.5""#) && svg.contains(">22:30<"), "{svg}");
        assert!(svg.contains(">7:30<") && svg.contains("cf-6") && svg.contains(">0:00<"), "{svg}");
        assert!(svg.contains("&quot;Quiet&quot; &lt;b&gt;") && svg.contains("url(#when-hatch)"), "{svg}");
    }

    #[test]
    fn hours_outside_the_day_stay_on_the_strip() {
        let slots = [DaySlot { hours: 99.0, kind: SlotKind::Planned }, DaySlot { hours: f64::NAN, kind: SlotKind::Planned }];
        let strip = DayStrip { start_hour: 0, quiet: None, slots: &slots, sentence: "" };
        assert!(!day_strip(Locale::EN, "w", &strip).into_string().contains("NaN"));
    }
}
