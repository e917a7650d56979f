//! `/campaigns`: messages that belong together. A campaign's page has its messages, and the form that changes it.
//!
//! | module | what |
//! |---|---|
//! | [`typed`] | a campaign as it is typed |
//! | [`view`] | the pages |

pub mod typed;
pub mod view;

pub use view::named;

use crate::{
    pages::{compose::room::Room, paging},
    parts::{Layout, Problem},
    server::{
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{ids::CampaignId, outgoing::campaign::Campaign, staff::role::Right};
use folkmoot_newsroom::{Refusal, outgoing::campaigns};
use folkmoot_store::{self as store, messages::MessageFilter};
use http::StatusCode;
use std::collections::BTreeMap;
use typed::Typed;

/// The routes of these pages.
pub fn routes(routes: Routes) -> Routes {
    let (read, write) = (Access::Right(Right::ReadMessages), Access::Right(Right::WriteMessages));
    routes
        .page(read, "/campaigns", get(all))
        .form(write, "/campaigns", post(make))
        .page(read, "/campaigns/{campaign}", get(one))
        .form(write, "/campaigns/{campaign}", post(change))
}

async fn all(desk: Desk) -> Response {
    list(&desk, StatusCode::OK, None, &[]).await
}

async fn list(desk: &Desk, status: StatusCode, typed: Option<Typed>, problems: &[Problem]) -> Response {
    let read = desk.read();
    let found = async {
        let room = Room::with_all_accounts(desk).await?;
        Ok::<_, Refusal>((room, store::campaigns::sizes(&read).await?))
    };
    match found.await {
        Ok((room, sizes)) => {
            let typed = typed.unwrap_or_else(|| Typed::blank(&room));
            let main = view::all(desk, &room, &sizes, &typed, problems);
            desk.page_with(status, &t!(desk.ui, "campaigns"), None, Layout::Page, main).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

async fn make(desk: Desk, filled: Filled) -> Response {
    let typed = Typed::read(&filled);
    let made = match typed.plan(&desk.ui) {
        Ok(plan) => campaigns::make(&desk.newsroom, &desk.actor, plan).await,
        Err(problems) => return list(&desk, StatusCode::UNPROCESSABLE_ENTITY, Some(typed), &problems).await,
    };
    match made {
        Ok(id) => desk.go(&format!("/campaigns/{id}"), "campaign-made"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => list(&desk, refused::status(&error), Some(typed), &problems).await,
            None => desk.refused(&error).await,
        },
    }
}

async fn one(desk: Desk, Path(id): Path<String>, Query(query): Query<BTreeMap<String, String>>) -> Response {
    match find(&desk, &id).await {
        Ok(campaign) => show(&desk, StatusCode::OK, &campaign, &Typed::of(&campaign), &[], &query).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn change(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let mut campaign = match find(&desk, &id).await {
        Ok(campaign) => campaign,
        Err(error) => return desk.refused(&error).await,
    };
    let mut typed = Typed::read(&filled);
    let query = BTreeMap::new();
    let plan = match typed.plan(&desk.ui) {
        Ok(plan) => plan,
        Err(problems) => return show(&desk, StatusCode::UNPROCESSABLE_ENTITY, &campaign, &typed, &problems, &query).await,
    };
    match campaigns::change(&desk.newsroom, &desk.actor, campaign.id, typed.revision, plan).await {
        Ok(()) => desk.go(&format!("/campaigns/{}", campaign.id), "campaign-changed"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => {
                if matches!(error, Refusal::Stale) {
                    campaign = match find(&desk, &id).await {
                        Ok(campaign) => campaign,
                        Err(error) => return desk.refused(&error).await,
                    };
                    // the form goes on from what stands there now, which is shown beside it
                    typed.revision = campaign.revision;
                    typed.stale = true;
                }
                show(&desk, refused::status(&error), &campaign, &typed, &problems, &query).await
            }
            None => desk.refused(&error).await,
        },
    }
}

async fn find(desk: &Desk, id: &str) -> Result<Campaign, Refusal> {
    let id: CampaignId = id.parse().map_err(|_| Refusal::NotFound)?;
    store::campaigns::get(&desk.read(), id).await?.ok_or(Refusal::NotFound)
}

async fn show(
    desk: &Desk,
    status: StatusCode,
    campaign: &Campaign,
    typed: &Typed,
    problems: &[Problem],
    query: &BTreeMap<String, String>,
) -> Response {
    let found = async {
        let departments = desk.actor.departments(Right::ReadMessages);
        let filter = MessageFilter { departments, campaign: Some(campaign.id), replies: true, ..MessageFilter::default() };
        let rows = store::messages::list(&desk.read(), &filter, &paging::asked(query)).await?;
        Ok::<_, Refusal>((Room::with_all_accounts(desk).await?, rows))
    };
    let (room, mut rows) = match found.await {
        Ok(found) => found,
        Err(error) => return desk.refused(&error).await,
    };
    let path = format!("/campaigns/{}", campaign.id);
    let next = paging::cut(&mut rows, |row| (row.message.updated_at, row.message.id.0));
    rows.retain(|row| row.message.is_known_to(&desk.actor, desk.ui.now));
    let newer = query.contains_key("before").then(|| path.clone());
    let older = next.map(|mark| paging::address(&path, &[("before", &mark)]));
    let page = view::Opened { campaign, rows: &rows, newer: newer.as_deref(), older: older.as_deref() };
    let main = view::one(desk, &room, &page, typed, problems);
    desk.page_with(status, &campaign.name, None, Layout::Page, main).await
}
