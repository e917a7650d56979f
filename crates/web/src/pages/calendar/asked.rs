//! What an address asks of the calendar: how it is seen, a day in it, and what is shown. It reads back what it writes.

use super::plan::{self, Planned};
use crate::{pages::paging, parts::EventState};
use folkmoot_model::{
    ids::{AccountId, CampaignId, DepartmentId},
    outgoing::message::Kind,
};
use jiff::{ToSpan, civil::Date};
use url::form_urlencoded::parse;

/// Days of the list.
const LIST_DAYS: i64 = 28;
/// Years before and after today that the calendar has pages for; keeps every sum of days inside the calendar.
const YEARS: i16 = 100;

/// How the calendar is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// One day.
    Day,
    /// Seven days beside each other.
    Week,
    /// The weeks of a month under each other.
    Month,
    /// Four weeks under each other.
    List,
}

impl View {
    /// Every view, from the shortest on.
    pub const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::List];

    /// The word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::List => "list",
        }
    }

    /// The key that leads to it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Day => "d",
            Self::Week => "w",
            Self::Month => "m",
            Self::List => "l",
        }
    }
}

/// Which messages are shown; everything that is given has to hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Only {
    /// Of one of these departments; empty for all.
    pub departments: Vec<DepartmentId>,
    /// On this account.
    pub account: Option<AccountId>,
    /// Of this campaign.
    pub campaign: Option<CampaignId>,
    /// Standing here.
    pub state: Option<EventState>,
    /// Of this kind.
    pub kind: Option<Kind>,
}

impl Only {
    /// Whether a message is shown.
    pub fn shows(&self, one: &Planned) -> bool {
        let message = &one.row.message;
        self.has(message.department)
            && self.account.is_none_or(|account| one.row.targets.contains(&account))
            && self.campaign.is_none_or(|campaign| message.plan.campaign == Some(campaign))
            && self.state.is_none_or(|state| one.state == state)
            && self.kind.is_none_or(|kind| message.kind == kind)
    }

    /// Whether a department is shown.
    pub fn has(&self, department: DepartmentId) -> bool {
        self.departments.is_empty() || self.departments.contains(&department)
    }

    /// Something is left out.
    pub fn leaves_out(&self) -> bool {
        *self != Self::default()
    }
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// How it is seen.
    pub view: View,
    /// A day in it.
    pub date: Date,
    /// What is shown.
    pub only: Only,
    /// Today in the town.
    pub today: Date,
    /// The address named a day that the calendar does not have.
    pub no_such_day: bool,
}

impl Asked {
    /// Reads a query; what makes no sense is left out, a day that does not exist is told.
    pub fn parse(query: &str, today: Date) -> Self {
        let first = |name: &str| parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        let view = first("view").and_then(|word| View::ALL.into_iter().find(|view| view.word() == word)).unwrap_or(View::Week);
        let named = first("date").filter(|date| !date.trim().is_empty());
        let near = |date: &Date| (date.year() - today.year()).abs() <= YEARS;
        let date = named.as_ref().and_then(|date| date.trim().parse().ok()).filter(near);
        let state = first("s").and_then(|word| EventState::ALL.into_iter().find(|state| state.word() == word));
        let only = Only {
            departments: parse(query.as_bytes()).filter(|(key, _)| key == "d").filter_map(|(_, id)| id.parse().ok()).collect(),
            account: first("a").and_then(|id| id.parse().ok()),
            campaign: first("c").and_then(|id| id.parse().ok()),
            state,
            kind: first("k").and_then(|word| Kind::parse(&word)),
        };
        Self { view, date: date.unwrap_or(today), only, today, no_such_day: named.is_some() && date.is_none() }
    }

    /// First and last day that was asked for.
    pub fn days(&self) -> (Date, Date) {
        let monday = plan::monday(self.date);
        match self.view {
            View::Week => (monday, monday.saturating_add(6.days())),
            View::Day => (self.date, self.date),
            View::Month => (self.date.first_of_month(), self.date.last_of_month()),
            View::List => (monday, monday.saturating_add((LIST_DAYS - 1).days())),
        }
    }

    /// First and last day that is drawn: a month begins on a Monday and ends on a Sunday.
    pub fn drawn(&self) -> (Date, Date) {
        let (first, last) = self.days();
        match self.view {
            View::Month => (plan::monday(first), plan::monday(last).saturating_add(6.days())),
            _ => (first, last),
        }
    }

    /// Its own address.
    pub fn address(&self) -> String {
        let (date, ids) = (self.date.to_string(), self.only.departments.iter().map(ToString::to_string).collect::<Vec<_>>());
        let account = self.only.account.map(|id| id.to_string()).unwrap_or_default();
        let campaign = self.only.campaign.map(|id| id.to_string()).unwrap_or_default();
        let mut parameters = vec![("view", self.view.word()), ("date", date.as_str())];
        parameters.extend(ids.iter().map(|id| ("d", id.as_str())));
        parameters.push(("a", &account));
        parameters.push(("c", &campaign));
        parameters.push(("s", self.only.state.map_or("", EventState::word)));
        parameters.push(("k", self.only.kind.map_or("", Kind::as_str)));
        paging::address("/calendar", &parameters)
    }

    /// The same on another day.
    pub fn on(&self, date: Date) -> String {
        Self { date, ..self.clone() }.address()
    }

    /// One day of it, alone.
    pub fn day(&self, date: Date) -> String {
        Self { date, view: View::Day, ..self.clone() }.address()
    }

    /// The same seen in another way.
    pub fn seen_as(&self, view: View) -> String {
        Self { view, ..self.clone() }.address()
    }

    /// The same with nothing left out.
    pub fn with_everything(&self) -> String {
        Self { only: Only::default(), ..self.clone() }.address()
    }

    /// So many stretches later, or earlier.
    pub fn moved(&self, stretches: i64) -> String {
        let span = match self.view {
            View::Week => (7 * stretches).days(),
            View::Day => stretches.days(),
            View::Month => stretches.months(),
            View::List => (LIST_DAYS * stretches).days(),
        };
        self.on(self.date.saturating_add(span))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 23);

    fn query(address: &str) -> &str {
        address.split_once('?').unwrap().1
    }

    #[test]
    fn an_address_reads_back() {
        let asked = Asked::parse(
            "view=month&date=2026-12-01&d=00000000000000000000000000000007&a=00000000000000000000000000000008&c=00000000000000000000000000000009&s=draft&k=works",
            TODAY,
        );
        assert_eq!((asked.view, asked.date, asked.only.departments.len()), (View::Month, date(2026, 12, 1), 1));
        assert_eq!((asked.only.state, asked.only.kind), (Some(EventState::Draft), Some(Kind::Works)));
        assert_eq!(Asked::parse(query(&asked.address()), TODAY), asked);
        assert!(!Asked::parse(query(&asked.with_everything()), TODAY).only.leaves_out());
    }

    #[test]
    fn nonsense_is_this_week_and_is_told() {
        for (text, told) in [
            ("", false),
            ("date=", false),
            ("view=x&date=9999-99-99", true),
            ("date=9999-12-31", true),
            ("date=-9999-01-01", true),
            ("d=<b>&k=gossip&s=x&a=1", false),
        ] {
            let asked = Asked::parse(text, TODAY);
            assert_eq!((asked.view, asked.date, asked.days().0), (View::Week, TODAY, TODAY), "{text}");
            assert_eq!((asked.no_such_day, asked.only.leaves_out()), (told, false), "{text}");
        }
        assert_eq!(Asked::parse("date=2036-11-23&view=day", TODAY).date, date(2036, 11, 23), "ten years out");
    }

    #[test]
    fn a_month_is_drawn_in_whole_weeks() {
        let asked = Asked::parse("view=month&date=2026-11-23", TODAY);
        assert_eq!(asked.days(), (date(2026, 11, 1), date(2026, 11, 30)));
        assert_eq!(asked.drawn(), (date(2026, 10, 26), date(2026, 12, 6)));
        assert_eq!(Asked::parse(query(&Asked { date: date(2026, 1, 31), ..asked }.moved(1)), TODAY).date, date(2026, 2, 28));
    }

    proptest! {
        #[test]
        fn the_stretch_after_begins_where_this_one_ends(days in -36_000_i64..36_000, view in 0_usize..4) {
            let asked = Asked { view: View::ALL[view], ..Asked::parse("", TODAY.saturating_add(days.days())) };
            let next = Asked::parse(query(&asked.moved(1)), asked.today);
            prop_assert_eq!(asked.days().1.saturating_add(1.day()), next.days().0);
            let (first, last) = asked.drawn();
            prop_assert!(first <= asked.date && asked.date <= last);
        }
    }
}
