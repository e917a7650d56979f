//! `/calendar`: what goes out when, as a day, a week, a month or a list; what wants a decision; moves by button, key and drag.
//!
//! | module | what |
//! |---|---|
//! | [`asked`] | what an address asks for |
//! | [`plan`] | places in time, lanes, clashes, quiet hours, clocks that change: pure |
//! | [`moving`] | another time for a message: the page, the form, the step of a key, the way back |
//! | [`view`] | the page and its filters, with its days as a [`grid`], a [`month`] or a list |
//! | [`questions`] | what a day may bring, and who is there to answer |
//! | [`side`] | what wants a decision, how often |

pub mod asked;
pub mod grid;
pub mod month;
pub mod moving;
pub mod plan;
pub mod questions;
pub mod side;
pub mod view;

pub use plan::goes_out;

use crate::{
    pages::compose::room::Room,
    parts::{Layout, Place},
    server::{
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use asked::Asked;
use axum::{
    extract::RawQuery,
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{
    network::post::Figures,
    outgoing::{
        best_time::{Answered, BestTime, best_time},
        message::Message,
    },
    staff::role::Right,
    time::local,
};
use folkmoot_newsroom::{
    Refusal,
    guideline::Rulebook,
    outgoing::{frequency, otherwise::otherwise},
};
use folkmoot_store::{self as store, readings::DayOld};
use jiff::{SignedDuration, ToSpan};
use questions::Questions;

/// Messages this long before and after the days that are drawn are read too: one of them may clash with one that is drawn.
const AROUND: SignedDuration = SignedDuration::from_hours(2);

/// How far back the figures go from which a best time is told.
const FIGURES: SignedDuration = SignedDuration::from_hours(24 * 180);
/// Most posts it is told from, the newest.
const POSTS: u32 = 3_000;

/// The routes of this page.
pub fn routes(routes: Routes) -> Routes {
    let read = Access::Right(Right::ReadMessages);
    routes.page(read, "/calendar", get(calendar)).page(read, "/calendar/move/{id}", get(moving::page)).form(
        read,
        "/calendar/move",
        post(moving::move_message),
    )
}

async fn calendar(desk: Desk, RawQuery(query): RawQuery) -> Response {
    let asked = Asked::parse(&query.unwrap_or_default(), local(desk.ui.now, &desk.ui.zone).date());
    match drawn(&desk, &asked).await {
        Ok(main) => desk.page(&t!(desk.ui, "nav-calendar"), Some(Place::Calendar), Layout::FixedWithBar, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn drawn(desk: &Desk, asked: &Asked) -> Result<maud::Markup, Refusal> {
    let room = Room::with_all_accounts(desk).await?;
    let (first, last) = asked.drawn();
    let (from, to) = (plan::begins(first, &room.zone), plan::begins(last.saturating_add(1.day()), &room.zone));
    let (before, after) = (from.saturating_sub(AROUND).unwrap_or(from), to.saturating_add(AROUND).unwrap_or(to));
    let departments = desk.actor.departments(Right::ReadMessages);
    let mut rows = store::messages::planned(&desk.read(), before, after, departments.as_deref()).await?;
    let cut = rows.len() >= store::messages::PLANNED;
    rows.retain(|row| row.message.is_known_to(&desk.actor, desk.ui.now));
    let rules = Rulebook::read(&desk.read(), desk.ui.now).await?;
    let is_quiet = |message: &Message, at| {
        rules.at(message.department, at).is_some_and(|guideline| plan::is_closed(&guideline, message.kind, at))
    };
    let mut all = plan::place(rows, &is_quiet, &room.zone);
    let crowds = frequency::crowded(&desk.newsroom, &desk.read(), from, to).await?;
    for one in &mut all {
        one.crowded = one.is_ahead() && crowds.iter().any(|crowd| crowd.message == one.row.message.id);
    }
    let shown = all.iter().filter(|one| (from..to).contains(&one.at) && asked.only.shows(one)).collect();
    let ahead: Vec<_> =
        all.iter().filter(|one| (from..to).contains(&one.at) && one.is_ahead()).map(|one| &one.row.message).collect();
    let otherwise = otherwise(&desk.newsroom, &desk.read(), &ahead).await?;
    let figures = day_old(desk).await?;
    let (best, questions) = (best_time_of(desk, &figures), Questions::of(desk, &figures).await?);
    let (crowds, questions, best) = (&crowds, &questions, &best);
    let (room, all, rules, otherwise) = (&room, &all, &rules, &otherwise);
    Ok(view::Sheet { desk, room, asked, rules, all, shown, cut, otherwise, crowds, questions, best }.page())
}

/// How the town's posts of the last months were answered.
///
/// # Errors
/// The database.
pub async fn day_old(desk: &Desk) -> Result<Vec<DayOld>, Refusal> {
    let since = desk.ui.now.saturating_sub(FIGURES).unwrap_or(desk.ui.now);
    Ok(store::readings::answered(&desk.read(), since, POSTS).await?)
}

/// What those figures say about the hours of the week.
pub fn best_time_of(desk: &Desk, posts: &[DayOld]) -> BestTime {
    let posts: Vec<Answered> = posts
        .iter()
        .map(|post| {
            let (shown, Figures { likes, reposts, replies }) = (local(post.sent_at, &desk.ui.zone), post.figures);
            let answers = likes.saturating_add(reposts).saturating_add(replies);
            Answered { account: post.account, weekday: shown.weekday(), hour: shown.hour(), answers }
        })
        .collect();
    best_time(&posts)
}
