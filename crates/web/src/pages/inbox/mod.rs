//! The inbox: the queue by promise, the conversation, and what is known about it. Addresses hold every state; htmx only removes the reload.
//!
//! | module | what |
//! |---|---|
//! | [`query`] | tab, search, filters and page as they stand in addresses |
//! | [`list`] | the queue |
//! | [`clock`] | the ring of a case |
//! | [`opened`] | a case with everything around it, read for whoever may see it |
//! | [`lane`] | the conversation |
//! | [`context`] | promise, facts, steps, person |
//! | [`moderation`] | block, mute, report: what was done about an author, and the form |
//! | [`actions`] | what can be done beside answering, as buttons |
//! | [`forms`] | the forms behind the buttons |
//! | [`reply`] | the form that answers |
//! | [`answering`] | who is writing an answer |

pub mod actions;
pub mod answering;
pub mod clock;
pub mod context;
pub mod forms;
pub mod lane;
pub mod list;
pub mod moderation;
pub mod opened;
pub mod query;
pub mod reply;

use crate::{
    parts::{self, Layout, Place},
    server::{
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use axum::{extract::Path, response::Response, routing::get};
use folkmoot_model::{
    ids::{CaseId, PostId},
    staff::role::Right,
};
use folkmoot_newsroom::Refusal;
use folkmoot_store as store;
use http::StatusCode;
use lane::Returned;
use list::List;
use maud::{Markup, html};
use opened::Opened;
use query::{ListQuery, Tab, id, parameter, query_of};
use reply::Written;

/// Most rings said anew at once.
const RINGS: usize = 120;

/// The routes of the inbox. Somebody who owns work for a case may have no right to read cases; their case is shown all the same.
pub fn routes(routes: Routes) -> Routes {
    let read = Access::Right(Right::ReadCases);
    routes
        .page(read, "/inbox", get(list_page))
        .page(Access::SignedIn, "/inbox/{case}", get(case_page))
        .part(read, "/inbox/top", get(top))
        .part(read, "/inbox/rings", get(rings))
}

async fn list_page(desk: Desk) -> Response {
    let query = ListQuery::parse(query_of(&desk.here));
    let list = match list::read(&desk, query, None).await {
        Ok(list) => list,
        Err(error) => return desk.refused(&error).await,
    };
    let ui = &desk.ui;
    let pick = parts::empty(
        "inbox",
        &t!(ui, "inbox-pick"),
        &t!(ui, "inbox-pick-next"),
        html! { p.hide-s { (parts::keys(&["J", "K", "Enter"])) } },
    );
    let panes = html! { (list.pane(&desk, None)) (parts::thread_empty(&t!(ui, "case-conversation"), pick)) };
    whole(&desk, StatusCode::OK, &t!(ui, "nav-inbox"), parts::inbox(false, panes)).await
}

async fn case_page(desk: Desk, Path(case): Path<String>) -> Response {
    let Ok(case) = case.parse::<CaseId>() else { return desk.refused(&Refusal::NotFound).await };
    let opened = match opened::read(&desk, case).await {
        Ok(opened) => opened,
        Err(error) => return desk.refused(&error).await,
    };
    if let Err(error) = seen(&desk, &opened).await {
        return desk.refused(&error).await;
    }
    let written = reply::from_address(&opened, &desk.here);
    let query = ListQuery::parse(query_of(&desk.here));
    show(&desk, StatusCode::OK, &opened, query, &written, &Returned::default()).await
}

/// Somebody who handles the case has it before them: it is no longer unread.
async fn seen(desk: &Desk, opened: &Opened) -> Result<(), Refusal> {
    if !opened.may.handle || !store::news::is_unread(&desk.read(), opened.case.id).await? {
        return Ok(());
    }
    let tx = desk.newsroom.store.begin().await?;
    store::cases::seen(&tx, opened.case.id, desk.ui.now).await?;
    tx.commit_bookkeeping("looking at a case changes nothing").await?;
    Ok(())
}

/// The inbox with a case open: after a GET, and after a form of the case that came back.
pub async fn show(
    desk: &Desk,
    status: StatusCode,
    opened: &Opened,
    query: ListQuery,
    written: &Written,
    returned: &Returned,
) -> Response {
    let reads = desk.actor.may_somewhere(Right::ReadCases);
    let list = if reads {
        match list::read(desk, query.clone(), Some(Tab::of(&opened.case))).await {
            Ok(list) => Some(list),
            Err(error) => return desk.refused(&error).await,
        }
    } else {
        None
    };
    let panes = html! {
        @if let Some(list) = &list { (list.pane(desk, Some(opened.case.id))) }
        (thread(desk, opened, &query, written, returned))
        (context::pane(desk, opened, &query, returned))
    };
    whole(desk, status, &reply::title(&desk.ui, opened), parts::inbox(true, panes)).await
}

/// The panes alone for htmx, else the page around them.
async fn whole(desk: &Desk, status: StatusCode, title: &str, inbox: Markup) -> Response {
    if desk.fragment {
        let mut response =
            desk.part(html! { title { (title) " · " (desk.organisation.name) " " (t!(desk.ui, "newsroom")) } (inbox) });
        *response.status_mut() = status;
        return response;
    }
    let main = html! { (parts::live_stream(&desk.ui, "/live/inbox")) (inbox) };
    desk.page_with(status, title, Some(Place::Inbox), Layout::Fixed, main).await
}

fn thread(desk: &Desk, opened: &Opened, list: &ListQuery, written: &Written, returned: &Returned) -> Markup {
    let ui = &desk.ui;
    let back = list.at("/inbox");
    let (department, colour) = opened.department(opened.case.department);
    let private = opened.answered().is_some_and(|post| post.visibility == folkmoot_model::network::post::Visibility::Direct);
    let rehearsal = opened.account.network == folkmoot_model::network::NetworkKind::Rehearsal && !desk.organisation.rehearsal;
    let facts = html! {
        (parts::net_named(ui, list::mark(opened.account.network)))
        span { @if private { (t!(ui, "case-private")) } @else { (t!(ui, "case-public")) } }
        (parts::dept(department, colour))
        @if rehearsal { (parts::rehearsal_tag(ui)) }
        span.only-s id=(head_id(opened.case.id)) { (context::head_ring(ui, opened)) }
    };
    let (menu, buttons) = (actions::menu(desk, opened, list), actions::buttons(desk, opened, list));
    let head =
        parts::thread_head((&back, &t!(ui, "case-back-to-inbox")), &opened.case.subject, desk.fragment, menu, facts, buttons);
    parts::thread_pane(
        &format!("thread-{}", opened.case.id),
        &t!(ui, "case-conversation"),
        html! {
            (head)
            (parts::scroller(&t!(ui, "case-messages"), lane::lane(desk, opened, list, returned)))
            (reply::form(desk, opened, list, written))
            (actions::dialogs(desk, opened, list))
        },
    )
}

/// Tabs with fresh counts, and how many messages came in since the list was read.
async fn top(desk: Desk) -> Response {
    let query = query_of(&desk.here).to_owned();
    match fresh_top(&desk, &query).await {
        Ok(markup) => desk.part(markup),
        Err(error) => desk.refused(&error).await,
    }
}

async fn fresh_top(desk: &Desk, query: &str) -> Result<Markup, Refusal> {
    let list: List = list::read_head(desk, ListQuery::parse(query)).await?;
    let departments = desk.actor.departments(Right::ReadCases);
    let news = match id::<PostId>(query, "since") {
        Some(since) => store::news::posts_since(&desk.read(), since, departments.as_deref()).await?,
        None => 0,
    };
    Ok(list.tabs_and_news(&desk.ui, news))
}

/// Rings said anew where they stand, and who is answering the open case.
async fn rings(desk: Desk) -> Response {
    let query = query_of(&desk.here);
    let ids = parameter(query, "ids").unwrap_or_default();
    let ids: Vec<CaseId> = ids.split('.').take(RINGS).filter_map(|id| id.parse().ok()).collect();
    let open = id::<CaseId>(query, "open");
    match fresh_rings(&desk, &ids, open).await {
        Ok(markup) => desk.part(markup),
        Err(error) => desk.refused(&error).await,
    }
}

async fn fresh_rings(desk: &Desk, ids: &[CaseId], open: Option<CaseId>) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let guideline = desk.guideline().await?;
    let hours = guideline.promise().map(|promise| promise.hours);
    let mut rings = Vec::new();
    for id in ids {
        let Some(case) = store::cases::get(&read, *id).await? else { continue };
        if desk.actor.may(Right::ReadCases, case.department)
            && let Some(due) = clock::due(&case, hours, ui.now)
        {
            rings.push(parts::ring_again(ui, &list::ring_id(*id), parts::due_short(ui, due)));
        }
    }
    if let Some(open) = open
        && let Ok(opened) = opened::read(desk, open).await
    {
        rings.push(parts::ring_again(ui, &head_id(open), context::head_ring(ui, &opened)));
        if opened.may.answer {
            rings.push(parts::ring_again(ui, &answering::place_id(&opened), answering::words(desk, &opened)));
        }
        rings.push(parts::ring_again(ui, &context::ring_id(&opened.case), context::promise(ui, &opened)));
    }
    Ok(html! { @for ring in &rings { (ring) } })
}

/// Id of the ring at the head of the open case.
fn head_id(case: CaseId) -> String {
    format!("head-{case}")
}
