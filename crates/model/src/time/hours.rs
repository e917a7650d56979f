//! Office hours as data: a time zone, a week of openings, holidays. Checked when made and when read; what can be asked of them
//! stands in [`super::business`].

use super::{
    clock_time::ClockTime,
    local::{UnknownTimeZone, time_zone},
};
use jiff::{
    civil::{Date, Weekday},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One opening of a weekday: open from `opens` up to but not including `closes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// First minute open.
    pub opens: ClockTime,
    /// First minute closed again; `24:00` for open to the end of the day.
    pub closes: ClockTime,
}

/// A civil day on which the house stays closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The day, in the town's calendar.
    pub date: Date,
    /// Its name, for the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// When a house is open: weekly openings in a time zone, but for holidays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Form", into = "Form")]
pub struct OfficeHours {
    name: String,
    zone: TimeZone,
    /// Openings of each weekday, Monday first, in order, apart from each other.
    week: [Vec<Opening>; 7],
    holidays: BTreeMap<Date, Option<String>>,
}

/// Why office hours were refused; each is for the person who filled in the form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OfficeHoursError {
    /// The time zone is not in the IANA database.
    #[error(transparent)]
    UnknownTimeZone(#[from] UnknownTimeZone),
    /// An opening ends no later than it begins.
    #[error("opening {opens} to {closes} on {weekday:?} is empty")]
    EmptyOpening {
        /// The day.
        weekday: Weekday,
        /// Its start as given.
        opens: ClockTime,
        /// Its end as given.
        closes: ClockTime,
    },
    /// Two openings of one weekday overlap.
    #[error("openings on {weekday:?} overlap at {at}")]
    Overlap {
        /// The day.
        weekday: Weekday,
        /// A minute in both.
        at: ClockTime,
    },
    /// A date is listed twice.
    #[error("holiday {0} is listed twice")]
    HolidayTwice(Date),
}

impl OfficeHours {
    /// Checks and makes office hours. Openings may come in any order and may touch, but not overlap.
    ///
    /// # Errors
    /// One [`OfficeHoursError`], the first found; show it at the form.
    pub fn new(
        zone_name: &str,
        openings: impl IntoIterator<Item = (Weekday, Opening)>,
        holidays: impl IntoIterator<Item = Holiday>,
    ) -> Result<Self, OfficeHoursError> {
        let zone = time_zone(zone_name)?;
        let name = zone.iana_name().unwrap_or(zone_name).to_owned();
        let mut week: [Vec<Opening>; 7] = Default::default();
        for (weekday, opening) in openings {
            if opening.closes <= opening.opens {
                return Err(OfficeHoursError::EmptyOpening { weekday, opens: opening.opens, closes: opening.closes });
            }
            week[slot(weekday)].push(opening);
        }
        for (weekday, day) in Weekday::Monday.cycle_forward().zip(&mut week) {
            day.sort_unstable_by_key(|opening| opening.opens);
            if let Some(pair) = day.windows(2).find(|pair| pair[1].opens < pair[0].closes) {
                return Err(OfficeHoursError::Overlap { weekday, at: pair[1].opens });
            }
        }
        let mut closed = BTreeMap::new();
        for Holiday { date, name } in holidays {
            if closed.insert(date, name).is_some() {
                return Err(OfficeHoursError::HolidayTwice(date));
            }
        }
        Ok(Self { name, zone, week, holidays: closed })
    }

    /// Open at every moment, in a time zone.
    ///
    /// # Errors
    /// The zone is unknown.
    pub fn always(zone_name: &str) -> Result<Self, OfficeHoursError> {
        let whole = Opening { opens: ClockTime::MIDNIGHT, closes: ClockTime::DAY_END };
        Self::new(zone_name, Weekday::Monday.cycle_forward().take(7).map(|day| (day, whole)), [])
    }

    /// The same openings and holidays by the clocks of another time zone.
    ///
    /// # Errors
    /// The zone is unknown.
    pub fn in_zone(&self, zone_name: &str) -> Result<Self, OfficeHoursError> {
        let zone = time_zone(zone_name)?;
        let name = zone.iana_name().unwrap_or(zone_name).to_owned();
        Ok(Self { name, zone, ..self.clone() })
    }

    /// The time zone's IANA name, such as `Europe/Amsterdam`.
    pub fn zone_name(&self) -> &str {
        &self.name
    }

    /// The time zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The openings of a weekday, in order.
    pub fn weekday(&self, weekday: Weekday) -> &[Opening] {
        &self.week[slot(weekday)]
    }

    /// The holidays, in order.
    pub fn holidays(&self) -> impl Iterator<Item = Holiday> {
        self.holidays.iter().map(|(&date, name)| Holiday { date, name: name.clone() })
    }

    /// Whether a civil day is a holiday.
    pub fn is_holiday(&self, date: Date) -> bool {
        self.holidays.contains_key(&date)
    }

    /// The openings of a civil day: its weekday's, or none on a holiday.
    pub fn openings_on(&self, date: Date) -> &[Opening] {
        if self.is_holiday(date) { &[] } else { self.weekday(date.weekday()) }
    }
}

/// A weekday's place in the week, Monday first.
fn slot(weekday: Weekday) -> usize {
    weekday.to_monday_zero_offset().unsigned_abs().into()
}

/// Office hours as written: every weekday by name, holidays as a list.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    time_zone: String,
    weekly: WeekForm,
    #[serde(default)]
    holidays: Vec<Holiday>,
}

/// The week as written; a day left out is closed.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct WeekForm {
    monday: Vec<Opening>,
    tuesday: Vec<Opening>,
    wednesday: Vec<Opening>,
    thursday: Vec<Opening>,
    friday: Vec<Opening>,
    saturday: Vec<Opening>,
    sunday: Vec<Opening>,
}

impl TryFrom<Form> for OfficeHours {
    type Error = OfficeHoursError;

    fn try_from(form: Form) -> Result<Self, Self::Error> {
        let WeekForm { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = form.weekly;
        let days = [monday, tuesday, wednesday, thursday, friday, saturday, sunday];
        let openings = Weekday::Monday.cycle_forward().zip(days).flat_map(|(day, list)| list.into_iter().map(move |o| (day, o)));
        Self::new(&form.time_zone, openings, form.holidays)
    }
}

impl From<OfficeHours> for Form {
    fn from(hours: OfficeHours) -> Self {
        let holidays = hours.holidays().collect();
        let [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = hours.week;
        let weekly = WeekForm { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
        Self { time_zone: hours.name, weekly, holidays }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opening(opens: &str, closes: &str) -> Opening {
        Opening { opens: opens.parse().unwrap(), closes: closes.parse().unwrap() }
    }

    #[test]
    fn office_hours_are_read_and_written_in_one_shape() {
        let text = r#"{"time_zone":"Europe/Amsterdam","weekly":{"monday":[{"opens":"13:00","closes":"17:00"},{"opens":"09:00","closes":"12:30"}],
            "saturday":[{"opens":"20:00","closes":"24:00"}]},"holidays":[{"date":"2026-12-25","name":"Christmas Day"},{"date":"2026-01-01"}]}"#;
        let hours: OfficeHours = serde_json::from_str(text).unwrap();
        assert_eq!(hours.weekday(Weekday::Monday), [opening("09:00", "12:30"), opening("13:00", "17:00")]);
        assert_eq!(hours.weekday(Weekday::Sunday), []);
        assert!(hours.is_holiday("2026-01-01".parse().unwrap()));
        assert_eq!(hours.openings_on("2026-12-25".parse().unwrap()), []);
        let again: OfficeHours = serde_json::from_str(&serde_json::to_string(&hours).unwrap()).unwrap();
        assert_eq!(again, hours);
    }

    #[test]
    fn hours_that_make_no_sense_are_refused_with_the_reason() {
        let made = |openings: &[(Weekday, Opening)]| OfficeHours::new("Europe/Amsterdam", openings.iter().copied(), []);
        assert!(matches!(made(&[(Weekday::Friday, opening("17:00", "09:00"))]), Err(OfficeHoursError::EmptyOpening { .. })));
        assert_eq!(
            made(&[(Weekday::Friday, opening("12:00", "17:00")), (Weekday::Friday, opening("09:00", "12:01"))]),
            Err(OfficeHoursError::Overlap { weekday: Weekday::Friday, at: "12:00".parse().unwrap() })
        );
        assert!(made(&[(Weekday::Friday, opening("12:00", "17:00")), (Weekday::Friday, opening("09:00", "12:00"))]).is_ok());
        assert!(matches!(OfficeHours::always("Europe/Veldmonde"), Err(OfficeHoursError::UnknownTimeZone(_))));
        let day = Holiday { date: jiff::civil::date(2026, 5, 5), name: None };
        assert_eq!(OfficeHours::new("UTC", [], [day.clone(), day.clone()]), Err(OfficeHoursError::HolidayTwice(day.date)));
        for bad in [
            r#"{"time_zone":"Europe/Nowhere","weekly":{}}"#,
            r#"{"time_zone":"UTC","weekly":{"maandag":[]}}"#,
            r#"{"time_zone":"UTC","weekly":{"monday":[{"opens":"09:00","closes":"25:00"}]}}"#,
        ] {
            assert!(serde_json::from_str::<OfficeHours>(bad).is_err(), "{bad}");
        }
    }
}
