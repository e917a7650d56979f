//! The page: its bar, its filters, its days, and the list.

use super::{
    asked::{Asked, View},
    moving,
    plan::{self, Planned},
    questions::Questions,
};
use crate::{
    i18n::{Form as Say, clock, day as day_name, day_of_month, text},
    pages::compose::{
        preview,
        room::Room,
        view::{kinds, state_tag},
    },
    parts::{self, Choice, EventState, Field, Lane, Level, Mark, Moves, Ui, WeekEvent, button, link_button},
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    outgoing::{best_time::BestTime, campaign::Campaign},
    staff::role::Right,
};
use folkmoot_newsroom::{
    guideline::Rulebook,
    outgoing::{frequency::Crowded, otherwise::Otherwise},
};
use jiff::civil::Date;
use maud::{Markup, html};

/// Everything the page shows.
pub struct Sheet<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// Guideline, accounts, departments.
    pub room: &'a Room,
    /// What was asked for.
    pub asked: &'a Asked,
    /// What each department is held to, now and to come.
    pub rules: &'a Rulebook,
    /// Messages of the stretch and around it, in order, whatever is left out.
    pub all: &'a [Planned],
    /// Those that are shown.
    pub shown: Vec<&'a Planned>,
    /// There are more than one page of the calendar reads.
    pub cut: bool,
    /// Messages that say otherwise than another department.
    pub otherwise: &'a [Otherwise],
    /// Where accounts speak too often.
    pub crowds: &'a [Crowded],
    /// What a day may bring.
    pub questions: &'a Questions,
    /// What the town's own figures say about the hours of the week.
    pub best: &'a BestTime,
}

impl Sheet<'_> {
    pub(super) fn ui(&self) -> &Ui {
        &self.desk.ui
    }

    /// The whole main part.
    pub fn page(&self) -> Markup {
        let ui = self.ui();
        let above = html! { (self.legend()) (self.remark()) (parts::move_sender(ui, "/calendar/move", &self.asked.address())) };
        let days = match self.asked.view {
            View::Week | View::Day => self.grid(),
            View::Month => self.month(),
            View::List => self.list(),
        };
        html! {
            (parts::bar(&t!(ui, "nav-calendar"), self.beside(), self.actions()))
            (parts::calendar_body(above, days, &t!(ui, "calendar-side"), self.side()))
        }
    }

    fn beside(&self) -> Markup {
        let ui = self.ui();
        let (before, today, after) = (self.asked.moved(-1), self.asked.on(self.asked.today), self.asked.moved(1));
        let (one, other) = match self.asked.view {
            View::Day => (t!(ui, "calendar-day-before"), t!(ui, "calendar-day-after")),
            View::Month => (t!(ui, "calendar-month-before"), t!(ui, "calendar-month-after")),
            View::Week | View::List => (t!(ui, "calendar-week-before"), t!(ui, "calendar-week-after")),
        };
        let today_word = t!(ui, "calendar-today");
        let ways = [
            link_button(&one, &before).small().icon_only("chevron-left").key("p"),
            link_button(&today_word, &today).small().key("t"),
            link_button(&other, &after).small().icon_only("chevron-right").key("n"),
        ];
        let week = match self.asked.view {
            View::Week => t!(ui, "calendar-week-number", number = self.asked.date.iso_week_date().week().to_string()),
            _ => String::new(),
        };
        html! {
            (parts::bar_nav(&ways, &self.stretch(), &week))
            (parts::calendar_key(ui))
        }
    }

    /// "23 to 29 November", "November 2026", or the day; with the year where it is not this one.
    pub(super) fn stretch(&self) -> String {
        let ui = self.ui();
        let (first, last) = self.asked.days();
        if self.asked.view == View::Month {
            let month = name(ui, "date-months-alone", first.month() - 1);
            return t!(ui, "calendar-month-name", month = month, year = first.year().to_string());
        }
        let words = if first == last {
            day_name(ui.locale, first)
        } else {
            let same = first.month() == last.month() && first.year() == last.year();
            let from = if same { first.day().to_string() } else { day_of_month(ui.locale, first) };
            t!(ui, "calendar-stretch", from = from, to = day_of_month(ui.locale, last))
        };
        if last.year() == self.asked.today.year() { words } else { format!("{words} {}", last.year()) }
    }

    fn actions(&self) -> Markup {
        let ui = self.ui();
        let labels = [t!(ui, "calendar-day"), t!(ui, "calendar-week"), t!(ui, "calendar-month"), t!(ui, "calendar-list")];
        let views: Vec<(String, String, &str, bool)> = View::ALL
            .into_iter()
            .zip(labels)
            .map(|(view, label)| (self.asked.seen_as(view), label, view.key(), view == self.asked.view))
            .collect();
        html! {
            (parts::view_switch(&t!(ui, "calendar-view"), &views))
            @if self.desk.actor.may_somewhere(Right::WriteMessages) { (link_button(&t!(ui, "compose-new"), "/compose").primary().icon("plus").key("c")) }
        }
    }

    fn legend(&self) -> Markup {
        let ui = self.ui();
        let date = self.asked.date.to_string();
        let readable = self.room.departments.iter().filter(|one| self.desk.actor.may(Right::ReadMessages, one.id));
        let mut departments: Vec<(String, &str, u8, bool)> =
            readable.map(|one| (one.id.to_string(), one.name.as_str(), one.colour, self.asked.only.has(one.id))).collect();
        if departments.len() < 2 {
            departments.clear();
        }
        let hidden = [("view", self.asked.view.word()), ("date", date.as_str())];
        let (name, show) = (t!(ui, "calendar-departments"), t!(ui, "calendar-show"));
        parts::legend(&name, "/calendar", &hidden, &departments, &show, self.narrow())
    }

    /// Account, state and kind, folded under an icon.
    fn narrow(&self) -> Markup {
        let ui = self.ui();
        let only = &self.asked.only;
        let any = t!(ui, "calendar-any");
        let accounts: Vec<(String, String)> = self
            .room
            .accounts
            .iter()
            .map(|one| (one.id.to_string(), format!("{} {}", preview::mark(one.network).name(ui), one.handle)))
            .collect();
        let campaigns: Vec<(String, String)> =
            self.room.campaigns.iter().map(|one| (one.id.to_string(), one.name.clone())).collect();
        let campaign = only.campaign.map(|id| id.to_string()).unwrap_or_default();
        let states: Vec<(String, String)> =
            EventState::ALL.into_iter().map(|state| (state.word().to_owned(), state.words(ui))).collect();
        let kinds: Vec<(String, String)> = kinds(ui).into_iter().map(|(kind, said)| (kind.as_str().to_owned(), said)).collect();
        let select = |name: &'static str, label: &str, all: &[(String, String)], chosen: &str| {
            let mut choices = vec![Choice::new("", &any, chosen.is_empty())];
            choices.extend(all.iter().map(|(value, said)| Choice::new(value, said, value == chosen)));
            html! { (Field::select(name, label, choices).optional_silently()) }
        };
        let account = only.account.map(|id| id.to_string()).unwrap_or_default();
        let kind = only.kind.map_or("", folkmoot_model::outgoing::message::Kind::as_str);
        parts::filter_box(
            &t!(ui, "calendar-filter"),
            false,
            html! { div.form {
                (select("a", &t!(ui, "delivery-account"), &accounts, &account))
                @if !campaigns.is_empty() { (select("c", &t!(ui, "compose-campaign"), &campaigns, &campaign)) }
                (select("s", &t!(ui, "message-state"), &states, only.state.map_or("", EventState::word)))
                (select("k", &t!(ui, "compose-kind"), &kinds, kind))
                (button(&t!(ui, "calendar-show")))
            } },
        )
    }

    /// What has to be said about what is shown: a day that does not exist, nothing there, something left out.
    fn remark(&self) -> Markup {
        let ui = self.ui();
        let only = &self.asked.only;
        let everything = self.asked.with_everything();
        html! {
            @if self.asked.no_such_day { (parts::calendar_remark(parts::note(Level::Warn, html! { (t!(ui, "calendar-no-such-day")) }))) }
            @if self.cut { (parts::calendar_remark(parts::note(Level::Warn, html! { (t!(ui, "calendar-cut", count = self.all.len())) }))) }
            @if only.leaves_out() {
                (parts::calendar_remark(html! {
                    span role="status" { (t!(ui, "calendar-filtered", count = self.shown.len(), what = self.filters())) } " "
                    a href=(everything) { (t!(ui, "calendar-everything")) }
                }))
            } @else if self.shown.is_empty() && self.asked.view != View::List {
                (parts::calendar_remark(html! { span role="status" { (t!(ui, "calendar-empty")) ". " (t!(ui, "calendar-empty-next")) } }))
            }
        }
    }

    /// What is left over, in words: "Mobility, Mastodon @town, Draft".
    fn filters(&self) -> String {
        let (ui, only) = (self.ui(), &self.asked.only);
        let mut said: Vec<String> = only.departments.iter().map(|id| self.room.department(*id).0.to_owned()).collect();
        said.extend(only.account.map(|id| self.room.account(id).map(|one| one.handle.clone()).unwrap_or_default()));
        said.extend(self.room.campaigns.iter().filter(|one| Some(one.id) == only.campaign).map(|one| one.name.clone()));
        said.extend(only.state.map(|state| state.words(ui)));
        said.extend(only.kind.and_then(|kind| kinds(ui).into_iter().find(|(one, _)| *one == kind)).map(|(_, said)| said));
        said.retain(|word| !word.is_empty());
        said.join(", ")
    }

    /// Holidays, clocks that change and campaigns, for the head of a day.
    pub(super) fn remarks(&self, day: Date) -> Vec<Markup> {
        let ui = self.ui();
        let mut remarks = Vec::new();
        if let Some(name) = plan::holiday(&self.room.guideline, day) {
            remarks.push(html! { (name.unwrap_or_else(|| t!(ui, "calendar-holiday"))) });
        }
        let month = self.asked.view == View::Month;
        let fits = |one: &&Campaign| if month { one.from == Some(day) } else { one.from.is_some() && one.covers(day) };
        for campaign in self.room.campaigns.iter().filter(|one| one.to.is_some()).filter(fits) {
            remarks.push(html! { a href={ "/campaigns/" (campaign.id) } { (campaign.name) } });
        }
        if let Some(change) = plan::clock_change(day, &self.room.zone) {
            let said = |time: jiff::civil::Time| clock(ui.locale, time.hour(), time.minute());
            let (from, until) = (said(change.from), said(change.until));
            remarks.push(html! {
                @if change.forward { (t!(ui, "calendar-clocks-forward", from = from, until = until)) }
                @else { (t!(ui, "calendar-clocks-back", from = from, until = until)) }
            });
        }
        remarks
    }

    pub(super) fn event(&self, one: &Planned, row: Option<(u8, u8)>, lane: Lane) -> Markup {
        let id = one.row.message.id;
        let (href, own, page) = (format!("/messages/{id}"), format!("m-{id}"), moving::address(id, self.asked));
        let (mark, time) = (self.mark(one), self.clock_of(one).unwrap_or_default());
        parts::week_event(
            self.ui(),
            &WeekEvent {
                id: &own,
                href: &href,
                at: one.at,
                offset: plan::which_of_two(one.at, &self.room.zone).as_deref(),
                moves: mark.as_ref().map(|mark| Moves { mark, time: &time, href: &page }),
                row,
                dept: self.room.department(one.row.message.department),
                title: &one.row.message.title,
                marks: &self.marks(one),
                state: one.state,
                snag: one.snag(),
                lane,
            },
        )
    }

    /// What the script needs to move a message; none where this person can't.
    pub(super) fn mark(&self, one: &Planned) -> Option<String> {
        let message = &one.row.message;
        moving::may_move(self.desk, message).then(|| format!("{}.{}", message.id, message.revision))
    }

    /// The clock time of a message that can be moved, as a form has it.
    pub(super) fn clock_of(&self, one: &Planned) -> Option<String> {
        let shown = folkmoot_model::time::local(one.at, &self.room.zone);
        self.mark(one).map(|_| format!("{:02}:{:02}", shown.hour(), shown.minute()))
    }

    /// Networks, each once.
    fn marks(&self, one: &Planned) -> Vec<Mark> {
        let mut marks: Vec<Mark> = Vec::new();
        for account in one.row.targets.iter().filter_map(|id| self.room.account(*id)) {
            let mark = preview::mark(account.network);
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        }
        marks
    }

    fn list(&self) -> Markup {
        let ui = self.ui();
        let mut days: Vec<Date> = self.shown.iter().map(|one| one.day).collect();
        days.dedup();
        let days: Vec<Markup> = days
            .into_iter()
            .map(|day| {
                let here: Vec<Markup> = self.shown.iter().filter(|one| one.day == day).map(|one| self.entry(one)).collect();
                let remarks = self.remarks(day);
                parts::day_list(&format!("day-{day}"), &day_name(ui.locale, day), &remarks, &here)
            })
            .collect();
        if days.is_empty() {
            let action = html! { (link_button(&t!(ui, "compose-new"), "/compose").icon("plus")) };
            return parts::empty("calendar-days", &t!(ui, "calendar-empty"), &t!(ui, "calendar-empty-next"), action);
        }
        parts::day_lists(&t!(ui, "calendar-grid", stretch = self.stretch()), &days)
    }

    fn entry(&self, one: &Planned) -> Markup {
        let ui = self.ui();
        let message = &one.row.message;
        let (department, colour) = self.room.department(message.department);
        html! {
            b { (ui.time(one.at, Say::Clock)) @if let Some(offset) = plan::which_of_two(one.at, &self.room.zone) { " " (t!(ui, "calendar-offset", offset = offset)) } }
            div {
                a href={ "/messages/" (message.id) } id={ "m-" (message.id) } data-step data-move=[self.mark(one)] { (message.title) }
                (parts::facts(html! { (parts::dept(department, colour)) @for mark in self.marks(one) { (parts::net(ui, mark)) }
                    @if one.clash { (parts::tag(Level::Warn, &t!(ui, "event-clash"))) }
                    @if one.crowded { (parts::tag(Level::Warn, &t!(ui, "event-crowded"))) }
                    @if one.quiet { (parts::tag_with(Level::Warn, "moon", &t!(ui, "event-quiet"))) } }))
            }
            (parts::row(html! {
                (state_tag(ui, message.state.word()))
                @if moving::may_move(self.desk, message) {
                    (link_button(&t!(ui, "calendar-move"), &moving::address(message.id, self.asked)).small().icon("calendar-clock"))
                }
            }))
        }
    }
}

/// The n-th name of a list message.
pub(super) fn name(ui: &Ui, list: &str, place: i8) -> String {
    let names = text(ui.locale, list, &[]);
    usize::try_from(place).ok().and_then(|place| names.split_whitespace().nth(place)).unwrap_or_default().to_owned()
}
