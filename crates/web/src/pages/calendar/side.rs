//! Beside the days: what wants a decision, and how often each account speaks.

use super::{
    moving,
    plan::{self, Planned},
    view::Sheet,
};
use crate::{
    i18n::{self, Form as Say, clock},
    pages::{compose::preview, findings},
    parts::{self, Column, Snag, Ui, link_button},
    t,
};
use folkmoot_model::{
    guideline::finding::FindingCode,
    ids::MessageId,
    outgoing::best_time::{BLOCK_AT_LEAST, BestTime, GoodHour, POSTS_AT_LEAST},
};
use folkmoot_newsroom::outgoing::{frequency::Crowded, otherwise::Otherwise};
use jiff::SignedDuration;
use maud::{Markup, html};

/// Most hours that are told.
const HOURS: usize = 3;
/// Most messages a crowd is told with.
const CROWD: usize = 5;

impl Sheet<'_> {
    /// The whole side.
    pub(super) fn side(&self) -> Markup {
        let ui = self.ui();
        let snags = self.snags();
        html! {
            (parts::side_section(&t!(ui, "calendar-decide"), html! {
                @if snags.is_empty() { p.sm.muted { (t!(ui, "calendar-decide-none")) } }
                @for snag in &snags { (snag) }
            }))
            (parts::side_section(&t!(ui, "calendar-how-often"), self.how_often()))
            (parts::side_section(&t!(ui, "calendar-questions"), self.expected_questions()))
            (parts::side_section(&t!(ui, "best-time"), best_time(ui, self.best)))
        }
    }

    fn is_shown(&self, one: &Planned) -> bool {
        self.shown.iter().any(|shown| shown.row.message.id == one.row.message.id)
    }

    fn snags(&self) -> Vec<Markup> {
        let ui = self.ui();
        let mut cards = Vec::new();
        for (first, second) in plan::clashes(self.all) {
            let (one, other) = (&self.all[first], &self.all[second]);
            if !self.is_shown(one) && !self.is_shown(other) {
                continue;
            }
            let later = other.at.saturating_add(SignedDuration::from_mins(30)).unwrap_or(other.at);
            let action = html! { @if moving::may_move(self.desk, &other.row.message) { (self.move_button(other, later)) } };
            cards.push(self.snag(Snag::Clash, &t!(ui, "calendar-clash"), &[one, other], action));
        }
        for one in self.shown.iter().filter(|one| one.quiet) {
            let guideline = self.rules.at(one.row.message.department, one.at);
            let hours = guideline.as_ref().and_then(|held| held.posting_hours(one.row.message.kind));
            let next = hours.and_then(|(_, hours)| hours.opens_next(one.at.max(ui.now)));
            let next = next.filter(|_| moving::may_move(self.desk, &one.row.message));
            let action = html! { @if let Some(at) = next { (self.move_button(one, at)) } };
            cards.push(self.snag(Snag::Quiet, &t!(ui, "calendar-quiet"), &[one], action));
        }
        cards.extend(self.crowds.iter().filter_map(|crowd| self.crowd_card(crowd)));
        cards.extend(self.otherwise.iter().filter_map(|one| self.otherwise_card(one)));
        cards
    }

    /// Where an account speaks too often, with the last message of the crowd and those beside it; a clash is told as such.
    fn crowd_card(&self, crowd: &Crowded) -> Option<Markup> {
        let find = |id: &MessageId| self.all.iter().find(|one| one.row.message.id == *id);
        let one = find(&crowd.message).filter(|one| one.crowded && self.is_shown(one))?;
        let beside: Vec<&Planned> = crowd.with.iter().filter_map(find).collect();
        let is_told = crowd.code == FindingCode::TooSoon && one.clash;
        if is_told || beside.iter().any(|other| (other.at, other.row.message.id) > (one.at, one.row.message.id)) {
            return None;
        }
        let key = format!("finding-{}", crowd.code.as_str());
        let said = i18n::text(self.ui().locale, &key, &[("count", crowd.count.into()), ("limit", crowd.limit.into())]);
        let account = self.room.account(crowd.account).map_or("", |account| account.handle.as_str());
        let heading = t!(self.ui(), "calendar-crowded", said = said, account = account, clause = crowd.clause.as_str());
        let entries: Vec<&Planned> = std::iter::once(one).chain(beside).take(CROWD).collect();
        let action = html! { @if moving::may_move(self.desk, &one.row.message) {
            (link_button(&t!(self.ui(), "calendar-move"), &moving::address(one.row.message.id, self.asked)).small().icon("calendar-clock"))
        } };
        Some(self.snag(Snag::Crowd, &heading, &entries, action))
    }

    /// A message that says otherwise than another department's, with both.
    fn otherwise_card(&self, found: &Otherwise) -> Option<Markup> {
        let one = self.shown.iter().find(|shown| shown.row.message.id == found.message)?;
        let said = findings::one(self.ui(), &found.guideline, &found.finding, 1);
        let (department, colour) = self.room.department(one.row.message.department);
        let own = format!("/messages/{}", one.row.message.id);
        let mut entries = vec![(own.as_str(), one.row.message.title.as_str(), department, colour)];
        let theirs = found.finding.particulars.get("department").map_or("", String::as_str);
        let colour = self.room.departments.iter().find(|one| one.name == theirs).map_or(0, |one| one.colour);
        if let Some((title, href)) = &said.other {
            entries.push((href, title, theirs, colour));
        }
        Some(parts::snag_card(Snag::Clash, &said.title, &self.ui().moment(one.at, Say::Full), &entries, html! {}))
    }

    /// Another time, by one press.
    fn move_button(&self, one: &Planned, to: jiff::Timestamp) -> Markup {
        moving::to_button(self.ui(), &one.row.message, to, &self.asked.address())
    }

    fn snag(&self, snag: Snag, heading: &str, all: &[&Planned], actions: Markup) -> Markup {
        let hrefs: Vec<String> = all.iter().map(|one| format!("/messages/{}", one.row.message.id)).collect();
        let entries: Vec<(&str, &str, &str, u8)> = all
            .iter()
            .zip(&hrefs)
            .map(|(one, href)| {
                let (department, colour) = self.room.department(one.row.message.department);
                (href.as_str(), one.row.message.title.as_str(), department, colour)
            })
            .collect();
        let when = all.first().map_or_else(String::new, |one| self.ui().moment(one.at, Say::Full));
        parts::snag_card(snag, heading, &when, &entries, actions)
    }

    fn how_often(&self) -> Markup {
        let ui = self.ui();
        let rows: Vec<Vec<Markup>> = self
            .room
            .accounts
            .iter()
            .filter_map(|account| {
                let count = self.shown.iter().filter(|one| one.row.targets.contains(&account.id)).count();
                let name = if account.display_name.is_empty() { &account.handle } else { &account.display_name };
                let named = html! { (parts::net(ui, preview::mark(account.network))) " " (name) };
                (count > 0).then(|| vec![named, html! { (ui.number(i64::try_from(count).unwrap_or(i64::MAX))) }])
            })
            .collect();
        let (account, count) = (t!(ui, "delivery-account"), t!(ui, "calendar-messages"));
        html! {
            @if rows.is_empty() { p.sm.muted { (t!(ui, "calendar-empty")) } }
            @else { (parts::small_table(&t!(ui, "calendar-how-often"), &[Column::words(&account), Column::figures(&count)], &rows)) }
        }
    }
}

/// The hours in which people answer more than usual, with how sure that is and how it is told.
pub fn best_time(ui: &Ui, best: &BestTime) -> Markup {
    html! {
        @match best {
            BestTime::TooFew { posts } => p.sm.muted { (t!(ui, "best-time-few", count = *posts, least = POSTS_AT_LEAST)) },
            BestTime::NoDifference { posts } => p.sm.muted { (t!(ui, "best-time-none", count = *posts)) },
            BestTime::Hours { hours, .. } => {
                @let said: Vec<Markup> = hours.iter().take(HOURS).map(|hour| good_hour(ui, hour)).collect();
                (parts::lines(&said))
            },
        }
        (parts::unfold(&t!(ui, "best-time-how"), false, html! { p.xs.muted { (t!(ui, "best-time-method", least = BLOCK_AT_LEAST)) } }))
    }
}

/// "Tuesday 7:00 to 8:00: 1.4 times as many answers as usual (1.1 to 1.8, 23 posts)".
fn good_hour(ui: &Ui, hour: &GoodHour) -> Markup {
    let weekday = super::view::name(ui, "date-weekdays", hour.weekday.to_monday_zero_offset());
    let (from, to) = (clock(ui.locale, hour.hour, 0), clock(ui.locale, (hour.hour + 1) % 24, 0));
    let said = |factor: f64| (factor * 10.0).round() / 10.0;
    let figures = t!(ui, "best-time-figures", least = said(hour.least), most = said(hour.most), count = hour.posts);
    html! {
        b { (t!(ui, "best-time-hour", weekday = weekday, from = from, to = to)) } " "
        span.sm { (t!(ui, "best-time-factor", factor = said(hour.factor))) " " span.muted { (figures) } }
    }
}
