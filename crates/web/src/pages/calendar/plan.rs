//! What is planned on which day, where it stands in the grid, and what is wrong with its time. Pure: rows in, places out.

use crate::parts::{EventState, GRID_HOUR, GRID_QUARTERS, Lane, QuietRows, Snag};
use folkmoot_model::{
    guideline::Guideline,
    outgoing::message::{Kind, Message, MessageState},
    time::{OfficeHours, local},
};
use folkmoot_store::messages::MessageRow;
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};

/// Quarter hours a message takes; four can be read well.
const HEIGHT: u16 = 4;
/// Two messages on one account within this long of each other clash.
const CLASH: SignedDuration = SignedDuration::from_mins(15);

/// When a message goes out, or went.
pub fn goes_out(message: &Message) -> Option<Timestamp> {
    match message.state {
        MessageState::Published { at } | MessageState::Scheduled { at } => Some(at),
        _ => message.planned_at,
    }
}

/// A message with its place in time.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// The message.
    pub row: MessageRow,
    /// When.
    pub at: Timestamp,
    /// On which day of the town.
    pub day: Date,
    /// Where it stands.
    pub state: EventState,
    /// It is still to go out, at a time at which nothing may.
    pub quiet: bool,
    /// It is still to go out, close to another message on the same account.
    pub clash: bool,
    /// It is still to go out where its account speaks more often than the guideline says.
    pub crowded: bool,
}

impl Planned {
    /// It can still be moved.
    pub fn is_ahead(&self) -> bool {
        !self.row.message.state.is_over() && !matches!(self.row.message.state, MessageState::Published { .. })
    }

    /// What is wrong with its time, the worst of it.
    pub fn snag(&self) -> Option<Snag> {
        match (self.clash, self.quiet, self.crowded) {
            (true, ..) => Some(Snag::Clash),
            (_, true, _) => Some(Snag::Quiet),
            (.., true) => Some(Snag::Crowd),
            _ => None,
        }
    }
}

/// Where a message stands in the calendar.
pub fn state_of(row: &MessageRow) -> EventState {
    match row.message.state {
        MessageState::Draft | MessageState::Rejected { .. } => EventState::Draft,
        MessageState::Submitted { .. } => EventState::Waiting,
        MessageState::Approved | MessageState::Scheduled { .. } => EventState::Planned,
        MessageState::Published { .. } if row.deliveries.failed + row.deliveries.uncertain > 0 => EventState::Failed,
        MessageState::Published { .. }
        | MessageState::Withdrawn { .. }
        | MessageState::Superseded { .. }
        | MessageState::Expired { .. } => EventState::Sent,
    }
}

/// Places messages in time, in order. `is_quiet` says whether nothing may go out at a message's time, by its own department's guideline.
pub fn place(rows: Vec<MessageRow>, is_quiet: &dyn Fn(&Message, Timestamp) -> bool, zone: &TimeZone) -> Vec<Planned> {
    let mut all: Vec<Planned> = rows
        .into_iter()
        .filter_map(|row| {
            let at = goes_out(&row.message)?;
            let (day, state) = (local(at, zone).date(), state_of(&row));
            Some(Planned { row, at, day, state, quiet: false, clash: false, crowded: false })
        })
        .collect();
    all.sort_by_key(|one| (one.at, one.row.message.id));
    for one in &mut all {
        one.quiet = one.is_ahead() && is_quiet(&one.row.message, one.at);
    }
    for (first, second) in clashes(&all) {
        all[first].clash = true;
        all[second].clash = true;
    }
    all
}

/// Whether a guideline lets nothing of a kind go out at an instant.
pub fn is_closed(guideline: &Guideline, kind: Kind, at: Timestamp) -> bool {
    guideline.posting_hours(kind).is_some_and(|(_, hours)| !hours.is_open(at))
}

/// Pairs of neighbours that clash, by place in the order of time.
pub fn clashes(all: &[Planned]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (first, one) in all.iter().enumerate() {
        for (second, other) in all.iter().enumerate().skip(first + 1) {
            if other.at.duration_since(one.at) >= CLASH {
                break;
            }
            let shared = one.row.targets.iter().any(|account| other.row.targets.contains(account));
            if shared && one.is_ahead() && other.is_ahead() {
                pairs.push((first, second));
            }
        }
    }
    pairs
}

/// Where a message stands in the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// In it: first quarter hour from 0, how many, where beside others.
    Grid(u8, u8, Lane),
    /// Above it: earlier, later, or a third at once.
    Band,
}

/// Spots for the messages of one day, which come in order of time.
pub fn spots(day: &[&Planned], zone: &TimeZone) -> Vec<Spot> {
    let rows: Vec<Option<(u16, u16)>> = day.iter().map(|one| grid_rows(one.at, zone)).collect();
    let mut lanes: Vec<Option<usize>> = Vec::with_capacity(rows.len());
    let mut free_from = [0_u16; 2];
    for row in &rows {
        let lane = row.and_then(|(start, rows)| {
            let lane = free_from.iter().position(|free| *free <= start)?;
            free_from[lane] = start + rows;
            Some(lane)
        });
        lanes.push(lane);
    }
    let overlaps = |place: usize| {
        let Some((start, height)) = rows[place] else { return false };
        rows.iter().enumerate().any(|(other, row)| {
            other != place
                && lanes[other].is_some()
                && row.is_some_and(|(from, rows)| from < start + height && start < from + rows)
        })
    };
    let spot = |place: usize| {
        let ((start, height), lane) = (rows[place]?, lanes[place]?);
        let lane = match (overlaps(place), lane) {
            (false, _) => Lane::Whole,
            (true, 0) => Lane::Left,
            (true, _) => Lane::Right,
        };
        Some(Spot::Grid(u8::try_from(start).ok()?, u8::try_from(height).ok()?, lane))
    };
    (0..rows.len()).map(|place| spot(place).unwrap_or(Spot::Band)).collect()
}

/// First quarter hour in the grid and how many are left for it; none outside of it.
fn grid_rows(at: Timestamp, zone: &TimeZone) -> Option<(u16, u16)> {
    let row = row_of(at, zone)?;
    Some((row, HEIGHT.min(GRID_QUARTERS - row)))
}

/// The quarter hour of the grid an instant falls into.
pub fn row_of(at: Timestamp, zone: &TimeZone) -> Option<u16> {
    let shown = local(at, zone);
    let minutes = u16::try_from(shown.hour()).ok()? * 60 + u16::try_from(shown.minute()).ok()?;
    let row = minutes.checked_sub(GRID_HOUR * 60)? / 15;
    (row < GRID_QUARTERS).then_some(row)
}

/// Stretches of a day of the grid on which messages of a kind may not go out.
pub fn quiet_rows(guideline: &Guideline, kind: Kind, day: Date) -> Vec<QuietRows> {
    let Some((_, hours)) = guideline.posting_hours(kind) else { return Vec::new() };
    let openings = hours.openings_on(day);
    let open = |row: u16| {
        let minute = GRID_HOUR * 60 + row * 15;
        openings.iter().any(|opening| opening.opens.minutes() <= minute && minute < opening.closes.minutes())
    };
    let mut quiet: Vec<QuietRows> = Vec::new();
    for row in (0..GRID_QUARTERS).filter(|row| !open(*row)) {
        let Ok(row) = u8::try_from(row) else { continue };
        match quiet.last_mut() {
            Some((start, rows)) if *start + *rows == row => *rows += 1,
            _ => quiet.push((row, 1)),
        }
    }
    quiet
}

/// The Monday of a day's week.
pub fn monday(day: Date) -> Date {
    let back = i64::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(back.days()).unwrap_or(day)
}

/// A holiday of the front office or of the posting hours: its name where it has one.
pub fn holiday(guideline: &Guideline, day: Date) -> Option<Option<String>> {
    let posting = guideline.posting_hours(Kind::News).map(|(_, hours)| hours);
    let office = guideline.promise().map(|promise| promise.hours);
    let mut found = posting.into_iter().chain(office).flat_map(OfficeHours::holidays).filter(|one| one.date == day);
    let first = found.next()?;
    Some(first.name.or_else(|| found.find_map(|other| other.name)))
}

/// The night the town's clocks change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockChange {
    /// They go forward: the clock times between do not exist. Else they come twice.
    pub forward: bool,
    /// The first of these clock times.
    pub from: Time,
    /// The first clock time after them.
    pub until: Time,
}

/// The change of the clocks on a day, if there is one.
pub fn clock_change(day: Date, zone: &TimeZone) -> Option<ClockChange> {
    let (start, end) = (begins(day, zone), begins(day.tomorrow().ok()?, zone));
    let change = zone.following(start).next().map(|next| next.timestamp()).filter(|at| *at < end)?;
    let before = zone.to_offset(change.checked_sub(SignedDuration::from_secs(1)).ok()?).to_datetime(change);
    let after = zone.to_offset(change).to_datetime(change);
    (before != after).then(|| ClockChange {
        forward: after > before,
        from: before.min(after).time(),
        until: before.max(after).time(),
    })
}

/// The distance from universal time, where the town's clocks show an instant's time twice: "+02:00".
pub fn which_of_two(at: Timestamp, zone: &TimeZone) -> Option<String> {
    let twice = zone.to_ambiguous_timestamp(local(at, zone)).is_ambiguous();
    twice.then(|| at.to_zoned(zone.clone()).strftime("%:z").to_string())
}

/// The first instant of a day in the town.
pub fn begins(day: Date, zone: &TimeZone) -> Timestamp {
    zone.to_ambiguous_timestamp(day.at(0, 0, 0, 0)).compatible().unwrap_or(Timestamp::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use folkmoot_model::{
        guideline::starter::starter,
        ids::{AccountId, DepartmentId, EditionId, GuidelineId, MessageId, PersonId},
        language::Language,
    };
    use folkmoot_store::messages::DeliveryCounts;
    use jiff::civil::date;
    use uuid::Uuid;

    fn zone() -> TimeZone {
        folkmoot_model::time::time_zone("Europe/Amsterdam").unwrap()
    }

    fn guideline() -> Guideline {
        let id = GuidelineId(Uuid::nil());
        starter(id, Timestamp::UNIX_EPOCH, vec![Language::dutch()], "Europe/Amsterdam", Vec::new()).unwrap()
    }

    fn row(number: u128, at: &str, account: u128) -> MessageRow {
        let now = Timestamp::UNIX_EPOCH;
        let message = Message {
            id: MessageId(Uuid::from_u128(number)),
            title: String::new(),
            kind: Kind::News,
            department: DepartmentId(Uuid::nil()),
            audience: String::new(),
            writer: PersonId(Uuid::nil()),
            state: MessageState::Draft,
            planned_at: Some(at.parse().unwrap()),
            plan: folkmoot_model::outgoing::message::Plan::default(),
            in_reply_to: None,
            edition: EditionId(Uuid::nil()),
            created_at: now,
            updated_at: now,
            revision: 1,
        };
        MessageRow {
            message,
            edition: 1,
            targets: vec![AccountId(Uuid::from_u128(account))],
            languages: Vec::new(),
            pictures: 0,
            first_line: String::new(),
            deliveries: DeliveryCounts::default(),
        }
    }

    fn placed(rows: Vec<MessageRow>) -> Vec<Planned> {
        let is_quiet = |message: &Message, at| is_closed(&guideline(), message.kind, at);
        place(rows, &is_quiet, &zone())
    }

    #[test]
    fn two_stand_beside_each_other_and_a_third_above() {
        let day = placed(vec![
            row(1, "2026-11-24T07:00:00Z", 1),
            row(2, "2026-11-24T07:15:00Z", 2),
            row(3, "2026-11-24T07:30:00Z", 3),
            row(4, "2026-11-24T12:00:00Z", 4),
            row(5, "2026-11-24T03:00:00Z", 5),
        ]);
        let day: Vec<&Planned> = day.iter().collect();
        let spots = spots(&day, &zone());
        assert_eq!(
            spots,
            [Spot::Band, Spot::Grid(4, 4, Lane::Left), Spot::Grid(5, 4, Lane::Right), Spot::Band, Spot::Grid(24, 4, Lane::Whole)]
        );
    }

    #[test]
    fn the_last_hour_is_cut_at_the_end_of_the_grid() {
        let day = placed(vec![row(1, "2026-11-24T20:45:00Z", 1)]);
        assert_eq!(spots(&[&day[0]], &zone()), [Spot::Grid(59, 1, Lane::Whole)]);
        assert_eq!(row_of("2026-11-24T21:00:00Z".parse().unwrap(), &zone()), None);
    }

    #[test]
    fn a_clash_is_one_account_at_nearly_one_time() {
        let all = placed(vec![
            row(1, "2026-11-24T07:00:00Z", 1),
            row(2, "2026-11-24T07:10:00Z", 1),
            row(3, "2026-11-24T07:12:00Z", 2),
            row(4, "2026-11-24T07:25:00Z", 1),
        ]);
        assert_eq!(clashes(&all), [(0, 1)]);
        assert_eq!(all.iter().map(|one| one.clash).collect::<Vec<_>>(), [true, true, false, false]);
    }

    #[test]
    fn quiet_hours_are_those_of_the_guideline() {
        let all = placed(vec![row(1, "2026-11-24T20:30:00Z", 1), row(2, "2026-11-24T10:00:00Z", 2)]);
        assert_eq!(all.iter().map(|one| one.quiet).collect::<Vec<_>>(), [false, true]);
        assert_eq!(quiet_rows(&guideline(), Kind::News, date(2026, 11, 24)), [(0, 2), (56, 4)]);
        assert_eq!(quiet_rows(&guideline(), Kind::Emergency, date(2026, 11, 24)), [], "danger is told at any hour");
    }

    #[test]
    fn the_nights_the_clocks_change_are_known() {
        let time = |hour| Time::new(hour, 0, 0, 0).unwrap();
        let (spring, autumn) = (date(2027, 3, 28), date(2026, 10, 25));
        assert_eq!(clock_change(spring, &zone()), Some(ClockChange { forward: true, from: time(2), until: time(3) }));
        assert_eq!(clock_change(autumn, &zone()), Some(ClockChange { forward: false, from: time(2), until: time(3) }));
        assert_eq!(clock_change(date(2026, 11, 23), &zone()), None);
        assert_eq!(clock_change(Date::MAX, &zone()), None, "the end of the calendar");
        let twice = |at: &str| which_of_two(at.parse().unwrap(), &zone());
        assert_eq!(twice("2026-10-25T00:30:00Z"), Some("+02:00".to_owned()));
        assert_eq!(twice("2026-10-25T01:30:00Z"), Some("+01:00".to_owned()));
        assert_eq!((twice("2026-10-25T02:30:00Z"), twice("2027-03-28T01:30:00Z")), (None, None));
    }

    #[test]
    fn weeks_begin_on_monday_and_days_at_midnight_of_the_town() {
        assert_eq!(monday(date(2026, 11, 29)), date(2026, 11, 23));
        assert_eq!(monday(date(2026, 11, 23)), date(2026, 11, 23));
        assert_eq!(begins(date(2026, 11, 23), &zone()).to_string(), "2026-11-22T23:00:00Z");
    }
}
