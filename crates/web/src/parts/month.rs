//! The weeks of a month under each other: a cell for each day with the first of its messages and a way to the others.

use maud::{Markup, html};

/// A day of a month.
#[derive(Clone, Debug)]
pub struct MonthDay<'a> {
    /// "Monday 23 November", for screen readers and the phone.
    pub name: &'a str,
    /// "23", or "1 Dec" where a month begins.
    pub number: &'a str,
    /// The day, `2026-11-23`, for what is dropped on it.
    pub date: &'a str,
    /// The page of the day alone.
    pub href: &'a str,
    /// It is today.
    pub today: bool,
    /// It belongs to the month before or after.
    pub outside: bool,
    /// Saturday or Sunday.
    pub weekend: bool,
    /// Holidays, clocks that change.
    pub remarks: &'a [Markup],
    /// The first messages.
    pub events: &'a [Markup],
    /// How many more there are, in words.
    pub more: Option<&'a str>,
}

/// The days of a month, whole weeks from Monday on, with the short names of the weekdays.
pub fn month_grid(name: &str, weekdays: &[&str], days: &[MonthDay<'_>]) -> Markup {
    html! {
        div.cal-x tabindex="0" role="region" aria-label=(name) {
            div.mon {
                @for weekday in weekdays { div.mon-w aria-hidden="true" { (weekday) } }
                @for day in days { (month_day(day)) }
            }
        }
    }
}

fn month_day(day: &MonthDay<'_>) -> Markup {
    let bare = day.events.is_empty() && day.remarks.is_empty();
    html! {
        section class={ "mon-d" @if day.outside { " is-out" } @if day.weekend { " is-we" } @if day.today { " is-today" } @if bare { " is-bare" } }
            aria-label=(day.name) data-lane data-day=(day.date) {
            h2.mon-h { a href=(day.href) { span.mon-n aria-hidden="true" { (day.number) } span.mon-f { (day.name) } } }
            @if !day.remarks.is_empty() { ul.mon-r { @for remark in day.remarks { li.cal-band { (remark) } } } }
            @if !day.events.is_empty() { ol.mon-l { @for event in day.events { (event) } } }
            @if let Some(more) = day.more { a.mon-more href=(day.href) { (more) } }
        }
    }
}
