//! `/facts`: the fact ledger. What messages rest on, where it is known from and who answers for it; and what becomes wrong when it changes.
//!
//! | module | what |
//! |---|---|
//! | [`form`] | a fact as it is typed |
//! | [`view`] | one fact: its value, what rests on it, its history |

pub mod form;
pub mod view;

use crate::{
    i18n::Form as Say,
    pages::paging,
    parts::{self, Column, Layout, Level, Pager, Place, Ui, Width, link_button},
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
use folkmoot_model::{
    fact::KnownFact,
    ids::{FactId, MessageId},
    staff::{person::Department, role::Right},
};
use folkmoot_newsroom::{
    Refusal,
    facts::{
        keep,
        wrong::{self, Drafted},
    },
};
use folkmoot_store::{self as store, facts::FactFilter};
use http::StatusCode;
use maud::{Markup, html};
use std::collections::BTreeMap;
use view::Came;

/// The routes of these pages.
pub fn routes(routes: Routes) -> Routes {
    let (read, write) = (Access::Right(Right::ReadMessages), Access::Right(Right::WriteMessages));
    routes
        .page(read, "/facts", get(list))
        .page(write, "/facts/new", get(form::new))
        .page(read, "/facts/{id}", get(one))
        .page(write, "/facts/{id}/edit", get(form::edit))
        .form(write, "/facts", post(form::write_down))
        .form(write, "/facts/{id}", post(form::change))
        .form(Access::Right(Right::SignFacts), "/facts/{id}/sign", post(sign))
        .form(write, "/facts/{id}/withdraw", post(withdraw))
        .form(write, "/facts/{id}/corrections", post(corrections))
}

async fn list(desk: Desk, Query(query): Query<BTreeMap<String, String>>) -> Response {
    match listed(&desk, &query).await {
        Ok(main) => desk.page(&t!(desk.ui, "nav-facts"), Some(Place::Facts), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn listed(desk: &Desk, query: &BTreeMap<String, String>) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let words = query.get("q").map_or("", |words| words.trim());
    let all = query.get("show").is_some_and(|show| show == "all");
    let filter = FactFilter { search: (!words.is_empty()).then(|| words.to_owned()), withdrawn: all };
    let mut facts = store::facts::list(&read, &filter, &paging::asked(query)).await?;
    let next = paging::cut(&mut facts, |known| (known.fact.updated_at, known.fact.id.0));
    let ids: Vec<FactId> = facts.iter().map(|known| known.fact.id).collect();
    let uses = store::facts::use_counts(&read, &ids).await?;
    let departments = store::departments::all(&read).await?;
    let show = if all { "all" } else { "" };
    let newer = query.contains_key("before").then(|| paging::address("/facts", &[("q", words), ("show", show)]));
    let older = next.map(|mark| paging::address("/facts", &[("q", words), ("show", show), ("before", &mark)]));
    let may = desk.actor.may_somewhere(Right::WriteMessages);
    let new = t!(ui, "fact-new");
    let add = || link_button(&new, "/facts/new").icon("plus");
    let (all_word, holding) = (t!(ui, "facts-all"), t!(ui, "facts-holding"));
    Ok(html! {
        (parts::bar(&t!(ui, "nav-facts"), parts::bar_remark(&t!(ui, "facts-lead")), html! { @if may { (add().primary()) } }))
        (parts::page(Width::Full, html! {
            (parts::search_form("/facts", &t!(ui, "facts-search"), &t!(ui, "facts-search-do"), words))
            (parts::row(html! {
                (parts::chip_link(&holding, &paging::address("/facts", &[("q", words)]), !all))
                (parts::chip_link(&all_word, &paging::address("/facts", &[("q", words), ("show", "all")]), all))
            }))
            @if facts.is_empty() {
                @if words.is_empty() { (parts::empty("scroll-text", &t!(ui, "facts-none"), &t!(ui, "facts-none-next"), html! { @if may { (add()) } })) }
                @else { (parts::empty("search", &t!(ui, "facts-not-found"), &t!(ui, "facts-not-found-next"), html! {})) }
            } @else { (table(ui, &facts, &uses, &departments)) }
            (parts::pager(ui, &Pager { newer: newer.as_deref(), older: older.as_deref(), sentence: "" }))
        }))
    })
}

fn table(ui: &Ui, facts: &[KnownFact], uses: &BTreeMap<FactId, u64>, departments: &[Department]) -> Markup {
    let headings = [
        t!(ui, "fact-name"),
        t!(ui, "fact-value"),
        t!(ui, "fact-stands"),
        t!(ui, "fact-department"),
        t!(ui, "fact-changed"),
        t!(ui, "fact-uses"),
    ];
    let mut columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    if let Some(last) = columns.last_mut() {
        last.figures = true;
    }
    let rows: Vec<Vec<Markup>> = facts
        .iter()
        .map(|known| {
            let department = departments.iter().find(|one| one.id == known.fact.department);
            vec![
                parts::two_lines(
                    html! { a href={ "/facts/" (known.fact.id) } { (known.fact.name) } },
                    html! { (form::kind_word(ui, known.fact.kind)) },
                ),
                view::values(ui, known.current()),
                view::standing(ui, known),
                html! { @if let Some(department) = department { (parts::dept(&department.name, department.colour)) } },
                ui.time(known.fact.updated_at, Say::Short),
                html! { (ui.number(i64::try_from(uses.get(&known.fact.id).copied().unwrap_or(0)).unwrap_or(i64::MAX))) },
            ]
        })
        .collect();
    parts::table(&t!(ui, "nav-facts"), &columns, &rows)
}

async fn one(desk: Desk, Path(id): Path<String>) -> Response {
    shown(&desk, &id, StatusCode::OK, &Came::default()).await
}

/// The page of a fact, again with what was wrong with an action.
pub(super) async fn shown(desk: &Desk, id: &str, status: StatusCode, came: &Came) -> Response {
    match view::Opened::of(desk, id).await {
        Ok(opened) => {
            let main = view::page(desk, &opened, came);
            desk.page_with(status, &opened.known.fact.name, Some(Place::Facts), Layout::Page, main).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

/// The fact an address names.
pub(super) fn fact_id(id: &str) -> Result<FactId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}

async fn answer(desk: &Desk, id: &str, done: &str, reason: String, result: Result<(), Refusal>) -> Response {
    match result {
        Ok(()) => desk.go(&format!("/facts/{id}"), done),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => shown(desk, id, refused::status(&error), &Came { problems, reason, ..Came::default() }).await,
            None => desk.refused(&error).await,
        },
    }
}

async fn sign(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match fact_id(&id) {
        Ok(fact) => keep::sign(&desk.newsroom, &desk.actor, fact, filled.parse("revision").unwrap_or(0)).await,
        Err(error) => Err(error),
    };
    answer(&desk, &id, "fact-signed", String::new(), result).await
}

async fn withdraw(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let why = filled.lines("reason");
    let result = match fact_id(&id) {
        Ok(fact) => keep::withdraw(&desk.newsroom, &desk.actor, fact, filled.parse("revision").unwrap_or(0), &why).await,
        Err(error) => Err(error),
    };
    answer(&desk, &id, "fact-withdrawn", why, result).await
}

/// One press drafts every correction that can be drafted, and says what became of each message.
async fn corrections(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let chosen: Vec<MessageId> = filled.all("message").filter_map(|id| id.parse().ok()).collect();
    if chosen.is_empty() {
        let problems = vec![parts::Problem { field: "main".to_owned(), words: t!(desk.ui, "fact-corrections-choose") }];
        return shown(&desk, &id, StatusCode::UNPROCESSABLE_ENTITY, &Came { problems, ..Came::default() }).await;
    }
    let drafted = match fact_id(&id) {
        Ok(fact) => {
            wrong::draft_corrections(&desk.newsroom, &desk.actor, (fact, filled.parse("revision").unwrap_or(0)), &chosen).await
        }
        Err(error) => Err(error),
    };
    match drafted {
        Ok(drafted) if drafted.iter().all(|(_, one)| matches!(one, Drafted::Yes)) => {
            desk.go(&format!("/facts/{id}"), "corrections-drafted")
        }
        Ok(drafted) => shown(&desk, &id, StatusCode::OK, &Came { drafted, ..Came::default() }).await,
        Err(error) => answer(&desk, &id, "", String::new(), Err(error)).await,
    }
}

/// The mark of a fact in a list: taken out, run out, not signed, or signed.
pub fn mark(ui: &Ui, known: &KnownFact) -> (Level, String) {
    match known.current() {
        _ if known.fact.withdrawn.is_some() => (Level::Plain, t!(ui, "fact-withdrawn")),
        Some(current) if !current.holds_at(ui.now) => (Level::Warn, t!(ui, "fact-not-holding")),
        Some(current) if current.signed.is_none() => (Level::Warn, t!(ui, "fact-unsigned")),
        _ => (Level::Ok, t!(ui, "fact-signed")),
    }
}
