//! Dates, clock times and lengths of time in the words of a language, in the town's time zone.
//!
//! The names of days and months and the order of the parts are messages (`date-*`, `span-*`), so that a language stays one file.
//! Clocks run to 24 hours. Nothing here reads a clock: the present is a parameter.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Locale, text};
use crate::t;

/// How much of a moment is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// "17:02"
    Clock,
    /// "23 Nov, 17:02"
    Short,
    /// "Mon 23 November 17:02"
    Full,
    /// "23 November 2026"
    Date,
    /// "Monday 23 November"
    Day,
    /// The clock on the day itself, else the short form.
    Near,
}

/// A moment in words. `now` is only used by [`Form::Near`].
pub fn moment(locale: Locale, zone: &TimeZone, at: Timestamp, now: Timestamp, form: Form) -> String {
    let local = at.to_zoned(zone.clone());
    let time = clock(locale, local.hour(), local.minute());
    match form {
        Form::Clock => time,
        Form::Near if now.to_zoned(zone.clone()).date() == local.date() => time,
        Form::Short | Form::Near => t!(locale, "date-short-time", date = short(locale, local.date()), time = time),
        Form::Full => {
            let weekday = named(locale, "date-weekdays-short", local.date().weekday().to_monday_zero_offset());
            let month = named(locale, "date-months", local.month() - 1);
            t!(locale, "date-full-time", weekday = weekday, day = local.day().to_string(), month = month, time = time)
        }
        Form::Date => date(locale, local.date()),
        Form::Day => day(locale, local.date()),
    }
}

/// A day in words: "Monday 23 November".
pub fn day(locale: Locale, date: Date) -> String {
    let weekday = named(locale, "date-weekdays", date.weekday().to_monday_zero_offset());
    let month = named(locale, "date-months", date.month() - 1);
    t!(locale, "date-day", weekday = weekday, day = date.day().to_string(), month = month)
}

/// A day without its weekday: "29 November", "29 de noviembre".
pub fn day_of_month(locale: Locale, date: Date) -> String {
    t!(locale, "date-day-month", day = date.day().to_string(), month = named(locale, "date-months", date.month() - 1))
}

/// A date in words: "23 November 2026".
pub fn date(locale: Locale, date: Date) -> String {
    let month = named(locale, "date-months", date.month() - 1);
    t!(locale, "date-year", day = date.day().to_string(), month = month, year = date.year().to_string())
}

/// A clock time: "17:02", "7:30".
pub fn clock(locale: Locale, hour: i8, minute: i8) -> String {
    t!(locale, "date-clock", hour = hour.to_string(), minute = format!("{minute:02}"))
}

/// A length of time in whole minutes, said in at most two units: "38 min", "1 h 35 min", "2 h", "3 days".
///
/// Past two days only whole days are said; a length below zero is said as its distance from zero.
pub fn span(locale: Locale, minutes: i64) -> String {
    let minutes = minutes.saturating_abs();
    let (hours, rest) = (minutes / 60, minutes % 60);
    if hours == 0 {
        t!(locale, "span-minutes", minutes = rest)
    } else if hours >= 48 {
        t!(locale, "span-days", days = hours / 24)
    } else if rest == 0 {
        t!(locale, "span-hours", hours = hours)
    } else {
        t!(locale, "span-hours-minutes", hours = hours, minutes = rest)
    }
}

/// How long ago something was: "just now", "12 min ago", "3 days ago". A moment ahead of `now` counts as just now.
pub fn ago(locale: Locale, at: Timestamp, now: Timestamp) -> String {
    let minutes = now.duration_since(at).as_mins();
    if minutes < 1 { t!(locale, "span-now") } else { t!(locale, "span-ago", span = span(locale, minutes)) }
}

fn short(locale: Locale, date: Date) -> String {
    t!(locale, "date-short", day = date.day().to_string(), month = named(locale, "date-months-short", date.month() - 1))
}

/// The n-th name of a list message, counted from zero.
fn named(locale: Locale, list: &str, place: i8) -> String {
    let names = text(locale, list, &[]);
    usize::try_from(place).ok().and_then(|place| names.split_whitespace().nth(place)).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-11-23T16:44:00Z";

    fn amsterdam() -> TimeZone {
        TimeZone::get("Europe/Amsterdam").unwrap()
    }

    #[test]
    fn a_moment_is_said_in_the_towns_zone() {
        let now: Timestamp = NOW.parse().unwrap();
        let at: Timestamp = "2026-11-23T16:02:30Z".parse().unwrap();
        let [nl, el, es] = ["nl", "el", "es"].map(|code| Locale::parse(code).unwrap());
        for (form, said) in [
            (Form::Clock, ["17:02", "17:02", "17:02", "17:02"]),
            (Form::Near, ["17:02", "17:02", "17:02", "17:02"]),
            (Form::Short, ["23 Nov, 17:02", "23 nov, 17:02", "23 Νοε, 17:02", "23 nov, 17:02"]),
            (
                Form::Full,
                ["Mon 23 November 17:02", "ma 23 november 17:02", "Δευ 23 Νοεμβρίου, 17:02", "lun, 23 de noviembre, 17:02"],
            ),
            (Form::Date, ["23 November 2026", "23 november 2026", "23 Νοεμβρίου 2026", "23 de noviembre de 2026"]),
            (Form::Day, ["Monday 23 November", "maandag 23 november", "Δευτέρα 23 Νοεμβρίου", "lunes, 23 de noviembre"]),
        ] {
            assert_eq!([Locale::EN, nl, el, es].map(|locale| moment(locale, &amsterdam(), at, now, form)), said);
        }
        let date = at.to_zoned(amsterdam()).date();
        assert_eq!([el, es].map(|locale| day_of_month(locale, date)), ["23 Νοεμβρίου", "23 de noviembre"]);
        let late: Timestamp = "2026-11-23T23:30:00Z".parse().unwrap();
        assert_eq!(moment(Locale::EN, &amsterdam(), late, now, Form::Near), "24 Nov, 0:30");
        let nicosia = TimeZone::get("Asia/Nicosia").unwrap();
        assert_eq!(moment(Locale::EN, &nicosia, at, now, Form::Clock), "18:02");
    }

    #[test]
    fn lengths_use_two_units_at_most() {
        for (minutes, said) in [
            (0, "0 min"),
            (38, "38 min"),
            (95, "1 h 35 min"),
            (120, "2 h"),
            (2879, "47 h 59 min"),
            (2880, "2 days"),
            (1440 * 40, "40 days"),
            (-12, "12 min"),
        ] {
            assert_eq!(span(Locale::EN, minutes), said);
        }
        for (code, said) in [
            ("nl", ["38 min", "1 u 35 min", "2 dagen"]),
            ("el", ["38\u{a0}λ.", "1\u{a0}ώ. 35\u{a0}λ.", "2\u{a0}ημέρες"]),
            ("es", ["38\u{a0}min", "1\u{a0}h 35\u{a0}min", "2\u{a0}días"]),
        ] {
            assert_eq!([38, 95, 2880].map(|minutes| span(Locale::parse(code).unwrap(), minutes)), said);
        }
        assert_eq!(span(Locale::EN, i64::MIN), span(Locale::EN, i64::MAX));
    }

    #[test]
    fn ago_never_speaks_of_the_future() {
        let now: Timestamp = NOW.parse().unwrap();
        let ahead: Timestamp = "2026-11-23T17:00:00Z".parse().unwrap();
        assert_eq!(ago(Locale::EN, ahead, now), "just now");
        assert_eq!(ago(Locale::EN, "2026-11-23T16:32:00Z".parse().unwrap(), now), "12 min ago");
        let said = |code: &str| ago(Locale::parse(code).unwrap(), "2026-11-23T16:32:00Z".parse().unwrap(), now);
        assert_eq!([said("el"), said("es")], ["πριν από 12\u{a0}λ.", "hace 12\u{a0}min"]);
    }

    #[test]
    fn every_language_names_seven_days_and_twelve_months() {
        for locale in Locale::all() {
            for (list, count) in [
                ("date-weekdays", 7),
                ("date-weekdays-short", 7),
                ("date-months", 12),
                ("date-months-alone", 12),
                ("date-months-short", 12),
            ] {
                assert_eq!(text(locale, list, &[]).split_whitespace().count(), count, "{list} in {}", locale.code());
            }
        }
    }
}
