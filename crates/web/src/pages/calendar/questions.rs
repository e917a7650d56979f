//! What a day of planned messages may bring, and who is there to answer.

use super::{plan::Planned, view::Sheet};
use crate::{
    i18n::Form as Say,
    parts::{self, Column, Level},
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    ids::AccountId,
    outgoing::expected::{Expected, POSTS_AT_LEAST, Usual},
    staff::role::Right,
};
use folkmoot_newsroom::Refusal;
use folkmoot_store::{self as store, readings::DayOld};
use jiff::civil::Date;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What is known of questions and of those who answer them.
pub struct Questions {
    usual: Usual,
    /// How many colleagues may answer citizens.
    colleagues: usize,
}

impl Questions {
    /// From the figures of the town's posts, and its staff.
    ///
    /// # Errors
    /// The database.
    pub async fn of(desk: &Desk, posts: &[DayOld]) -> Result<Self, Refusal> {
        let usual = Usual::from_posts(posts.iter().map(|post| (post.account, post.figures.replies)));
        let people = store::people::all(&desk.read()).await?;
        let answers = people.iter().filter(|(person, grants)| {
            person.left_at.is_none() && grants.iter().any(|grant| grant.role.rights().contains(&Right::AnswerCitizens))
        });
        Ok(Self { usual, colleagues: answers.count() })
    }
}

impl Sheet<'_> {
    /// The days on which something is still to go out: how many questions that may bring, and whether anybody is there.
    pub(super) fn expected_questions(&self) -> Markup {
        let ui = self.ui();
        let mut days: BTreeMap<Date, Vec<&Planned>> = BTreeMap::new();
        for one in self.shown.iter().filter(|one| one.is_ahead()) {
            days.entry(one.day).or_default().push(one);
        }
        let rows: Vec<Vec<Markup>> = days.iter().map(|(day, planned)| self.day_of_questions(*day, planned)).collect();
        let (day, questions, there) = (t!(ui, "calendar-day"), t!(ui, "calendar-questions"), t!(ui, "calendar-colleagues"));
        html! {
            @if rows.is_empty() { p.sm.muted { (t!(ui, "calendar-questions-none")) } }
            @else {
                (parts::small_table(&t!(ui, "calendar-questions"), &[Column::words(&day), Column::figures(&questions), Column::words(&there)], &rows))
            }
            (parts::unfold(&t!(ui, "best-time-how"), false, html! { p.xs.muted { (t!(ui, "calendar-questions-method", least = POSTS_AT_LEAST)) } }))
        }
    }

    fn day_of_questions(&self, day: Date, planned: &[&Planned]) -> Vec<Markup> {
        let ui = self.ui();
        let posts: Vec<AccountId> = planned.iter().flat_map(|one| one.row.targets.iter().copied()).collect();
        let closed = self.room.guideline.promise().is_some_and(|promise| promise.hours.openings_on(day).is_empty());
        let at = planned.first().map_or(ui.now, |one| one.at);
        vec![
            html! { (ui.moment(at, Say::Day)) },
            html! { (self.how_many(self.questions.usual.expected(&posts))) },
            html! {
                @if closed { (parts::tag(Level::Warn, &t!(ui, "calendar-office-closed"))) }
                @else { (t!(ui, "calendar-can-answer", count = self.questions.colleagues)) }
            },
        ]
    }

    /// "14 (6 to 25)", or that nobody can say.
    fn how_many(&self, expected: Option<Expected>) -> Markup {
        let ui = self.ui();
        #[expect(clippy::cast_possible_truncation, reason = "a number of replies; what is larger is drawn as the largest")]
        let whole = |value: f64| ui.number(value.round() as i64);
        html! {
            @match expected {
                None => span.muted { (t!(ui, "calendar-questions-unknown")) },
                Some(Expected { mean, least, most }) => {
                    (whole(mean)) " " span.muted { (t!(ui, "calendar-questions-range", least = whole(least), most = whole(most))) }
                },
            }
        }
    }
}
