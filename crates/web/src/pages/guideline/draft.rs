//! The next version: what it changes, what stands in its way, what it would stop, who wrote what, and the signature.

use super::difference;
use crate::{
    i18n::Form,
    pages::findings::title_of,
    parts::{
        self, Field, Layout, Level, Place, Problem, Ui, Width, act_details, act_fields, act_form, bar, bar_remark, button, card,
        empty, error_summary, lines, link_button, note, note_with, page, problem_of, remark, row, split, stack,
    },
    server::{
        desk::{Desk, Names},
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::Path,
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{
    guideline::{
        Guideline,
        draft::{Body, GuidelineDraft},
    },
    ids::{DepartmentId, GuidelineId},
    obstacle::Obstacle,
    staff::{person::Department, role::Right},
};
use folkmoot_newsroom::{
    Refusal,
    guideline::{self as life, draft, impact, impact::Impact, sign},
};
use folkmoot_store::{self as store, guideline_drafts::Step};
use http::StatusCode;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let (edit, sign) = (Access::Right(Right::EditGuideline), Access::Right(Right::SignGuideline));
    routes
        .form(edit, "/guideline/drafts", post(start))
        .page(edit, "/guideline/drafts/{id}", get(show))
        .form(edit, "/guideline/drafts/{id}/undo", post(undo))
        .form(edit, "/guideline/drafts/{id}/discard", post(discard))
        .form(edit, "/guideline/drafts/{id}/bring-over", post(bring_over))
        .form(edit, "/guideline/drafts/{id}/ask", post(ask))
        .form(sign, "/guideline/drafts/{id}/sign", post(put_name))
}

/// A draft with all its page shows.
pub(super) struct Opened {
    pub(super) draft: GuidelineDraft,
    /// What it stands on.
    pub(super) on: Guideline,
    /// What it makes of that.
    pub(super) next: Guideline,
    department: Option<String>,
    /// Every department, to choose from.
    pub(super) departments: Vec<Department>,
}

impl Opened {
    /// Reads a draft this person may write or sign; for anybody else there is none.
    pub(super) async fn of(desk: &Desk, id: &str) -> Result<Self, Refusal> {
        let id: GuidelineId = id.parse().map_err(|_| Refusal::NotFound)?;
        let read = desk.read();
        let draft = store::guideline_drafts::get(&read, id).await?.ok_or(Refusal::NotFound)?;
        let may = |right| life::may(&desk.actor, right, draft.body.department());
        if !may(Right::EditGuideline) && !may(Right::SignGuideline) {
            return Err(Refusal::NotFound);
        }
        let on = draft::standing_on(&desk.newsroom, &read, &draft).await?;
        let departments = store::departments::all(&read).await?;
        let own = draft.body.department().and_then(|id| departments.iter().find(|one| one.id == id));
        let department = own.map(|own| own.name.clone());
        Ok(Self { next: draft.body.over(&on), on, draft, department, departments })
    }

    pub(super) fn address(&self, rest: &str) -> String {
        format!("/guideline/drafts/{}{rest}", self.draft.id)
    }

    /// What the page is called.
    pub(super) fn title(&self, ui: &Ui) -> String {
        match (&self.department, &self.draft.body) {
            (Some(name), _) => t!(ui, "draft-title-department", name = name.as_str()),
            (None, Body::Organisation(guideline)) => t!(ui, "draft-title", version = guideline.version),
            (None, Body::Department(_)) => String::new(),
        }
    }
}

async fn start(desk: Desk, filled: Filled) -> Response {
    let department: Option<DepartmentId> = filled.parse("of");
    match draft::start(&desk.newsroom, &desk.actor, department, filled.parse("from")).await {
        Ok(id) => desk.go(&format!("/guideline/drafts/{id}"), ""),
        Err(error) => desk.refused(&error).await,
    }
}

async fn show(desk: Desk, Path(id): Path<String>) -> Response {
    answer(&desk, &id, StatusCode::OK, &[], "").await
}

async fn answer(desk: &Desk, id: &str, status: StatusCode, problems: &[Problem], typed: &str) -> Response {
    match main(desk, id, problems, typed).await {
        Ok((title, main)) => desk.page_with(status, &title, Some(Place::Guideline), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

/// What its side shows.
struct Around {
    names: Names,
    steps: Vec<Step>,
    impact: Impact,
    obstacles: Vec<Obstacle>,
}

async fn main(desk: &Desk, id: &str, problems: &[Problem], typed: &str) -> Result<(String, Markup), Refusal> {
    let opened = Opened::of(desk, id).await?;
    let (ui, read) = (&desk.ui, desk.read());
    let mut impact = impact::of(&desk.newsroom, &read, &opened.draft.body).await?;
    // an editor above knows how many, and of those they may read which
    impact.shown.retain(|one| one.message.is_known_to(&desk.actor, ui.now));
    let around = Around {
        names: desk.names().await?,
        steps: store::guideline_drafts::steps(&read, opened.draft.id).await?,
        impact,
        obstacles: draft::obstacles(&desk.newsroom, &read, &opened.draft).await?,
    };
    let title = opened.title(ui);
    let differences = folkmoot_model::guideline::difference::difference(&opened.on, &opened.next);
    let count = t!(ui, "diff-count", count = differences.len());
    let back =
        opened.draft.body.department().map_or_else(|| "/guideline".to_owned(), |id| format!("/guideline/departments/{id}"));
    let main = html! {
        (bar(&title, bar_remark(&count), html! { (link_button(&t!(ui, "guideline-back"), &back).quiet().icon("chevron-left")) }))
        (page(Width::Full, html! {
            (error_summary(ui, problems))
            (split(html! {
                (card("changes-h", &t!(ui, "draft-changes"), "", html! {
                    @if differences.is_empty() { (empty("pen-line", &t!(ui, "draft-unchanged"), &t!(ui, "draft-unchanged-next"), html! {})) }
                    (difference::said(ui, &opened.next, &differences, &|number| change_link(ui, &opened, number)))
                }))
                (clauses(ui, &opened))
            }, html! {
                (decide(desk, &opened, &around, problems, typed))
                (would_stop(ui, &around.impact))
                (written(desk, &opened, &around))
            }))
        }))
    };
    Ok((title, main))
}

/// The link that opens the form of a clause.
fn change_link(ui: &Ui, opened: &Opened, number: &str) -> Markup {
    if !opened.next.clauses.iter().any(|clause| clause.number == number) {
        return html! {};
    }
    html! { a href=(opened.address(&format!("/clauses/{number}"))) { (t!(ui, "draft-change")) span.vh { " " (number) } } }
}

/// Every clause, to be opened, and the way to add one.
fn clauses(ui: &Ui, opened: &Opened) -> Markup {
    let line = |clause: &folkmoot_model::guideline::clause::Clause| {
        html! {
            "§ " (clause.number) " " a href=(opened.address(&format!("/clauses/{}", clause.number))) { (title_of(ui, &opened.next, clause)) }
        }
    };
    let all: Vec<Markup> = opened.next.clauses.iter().map(line).collect();
    card(
        "clauses-h",
        &t!(ui, "draft-clauses"),
        &t!(ui, "draft-clauses-note"),
        html! {
            (stack(html! {
            (lines(&all))
            (parts::actions(html! {
            (link_button(&t!(ui, "draft-add"), &opened.address("/add")).icon("plus"))
            @if opened.draft.body.department().is_none() { (link_button(&t!(ui, "file-import"), &opened.address("/import")).quiet().icon("upload")) }
            (link_button(&t!(ui, "file-download"), &opened.address("/file.toml")).quiet().icon("download"))
        }))
            }))
        },
    )
}

/// What stands in the way, and what can be done.
fn decide(desk: &Desk, opened: &Opened, around: &Around, problems: &[Problem], typed: &str) -> Markup {
    let (ui, draft) = (&desk.ui, &opened.draft);
    let may = |right| life::may(&desk.actor, right, draft.body.department());
    let said: Vec<Markup> = around.obstacles.iter().map(|one| html! { (refused::obstacle(ui, one)) }).collect();
    let moved = around.obstacles.iter().any(|one| matches!(one, Obstacle::MovedOn { .. }));
    card(
        "sign-h",
        &t!(ui, "draft-sign-head"),
        "",
        html! { (stack(html! {
            @if let Some((by, at)) = draft.asked {
                @let (name, at) = (around.names.get(&by).cloned().unwrap_or_default(), ui.moment(at, Form::Near));
                (note_with(Level::Info, "user-check", html! { (t!(ui, "draft-asked", name = name, at = at)) }))
            }
            @if !said.is_empty() { (note(Level::Warn, lines(&said))) }
            @if moved && may(Right::EditGuideline) {
                (act_form(ui, &opened.address("/bring-over"), draft.revision, html! { (button(&t!(ui, "draft-bring-over")).icon("refresh-cw")) }))
            }
            @if may(Right::SignGuideline) && around.obstacles.is_empty() { (sign_form(desk, opened, problems, typed)) }
            @if may(Right::EditGuideline) {
                (row(html! {
                    @if draft.asked.is_none() && around.obstacles.is_empty() {
                        (act_form(ui, &opened.address("/ask"), draft.revision, html! { (button(&t!(ui, "draft-ask")).icon("send")) }))
                    }
                    @if around.steps.len() > 1 {
                        (act_form(ui, &opened.address("/undo"), draft.revision, html! { (button(&t!(ui, "draft-undo")).icon("rotate-ccw")) }))
                    }
                }))
                (act_details("x", &t!(ui, "draft-discard"), false, act_form(ui, &opened.address("/discard"), draft.revision, html! {
                    (remark(html! { (t!(ui, "draft-discard-note")) })) (button(&t!(ui, "draft-discard-sure")).danger())
                })))
            }
        })) },
    )
}

fn sign_form(desk: &Desk, opened: &Opened, problems: &[Problem], typed: &str) -> Markup {
    let (ui, draft) = (&desk.ui, &opened.draft);
    if !draft.obstacles_to_sign(desk.actor.person).is_empty() {
        return note(Level::Info, html! { (t!(ui, "draft-own-work")) });
    }
    let today = ui.now.to_zoned(ui.zone.clone()).date().to_string();
    let shown = if typed.is_empty() { today.as_str() } else { typed };
    act_fields(
        ui,
        &opened.address("/sign"),
        draft.revision,
        html! {
            (Field::input("date", "from", &t!(ui, "draft-from")).value(shown).hint(&t!(ui, "draft-from-hint")).attr("min", &today)
                .error(problem_of(problems, "from")))
            (parts::actions(html! { (button(&t!(ui, "draft-sign")).primary().icon("badge-check")) }))
        },
    )
}

/// The planned messages it would stop.
fn would_stop(ui: &Ui, impact: &Impact) -> Markup {
    let line = |one: &impact::Stopped| {
        let mut clauses: Vec<&str> = one.findings.iter().map(|finding| finding.clause.as_str()).collect();
        clauses.dedup();
        let at = one.message.planned_at.map(|at| ui.moment(at, Form::Near));
        html! {
            a href={ "/messages/" (one.message.id) } { (one.message.title) }
            @if let Some(at) = at { ", " (at) }
            ": § " (clauses.join(", § "))
        }
    };
    let all: Vec<Markup> = impact.shown.iter().map(line).collect();
    let more = impact.stopped.saturating_sub(all.len());
    card(
        "impact-h",
        &t!(ui, "impact"),
        "",
        html! {
            @if impact.stopped == 0 { p { (t!(ui, "impact-none", count = impact.looked_at)) } }
            @else {
                p { (t!(ui, "impact-some", count = impact.stopped, all = impact.looked_at)) }
                (lines(&all))
                @if more > 0 { (remark(html! { (t!(ui, "impact-more", count = more)) })) }
                (remark(html! { (t!(ui, "impact-next")) }))
            }
            @if impact.cut { (remark(html! { (t!(ui, "impact-cut", count = impact.looked_at)) })) }
        },
    )
}

/// Who changed what, the last first.
fn written(desk: &Desk, opened: &Opened, around: &Around) -> Markup {
    let ui = &desk.ui;
    let line = |(before, step): (Option<&Step>, &Step)| {
        let name = around.names.get(&step.by).cloned().unwrap_or_default();
        let what = crate::i18n::text(
            ui.locale,
            &format!("step-{}", step.what.replace('_', "-")),
            &[("clause", step.clause.as_str().into())],
        );
        let changes = before.map(|before| changes_of(opened, before, step)).unwrap_or_default();
        html! {
            b { (what) } " " (name) ", " (ui.time(step.at, Form::Near))
            @if !changes.is_empty() { (difference::sentences(ui, &changes)) }
        }
    };
    let pairs = around.steps.iter().enumerate().map(|(at, step)| (at.checked_sub(1).and_then(|at| around.steps.get(at)), step));
    let all: Vec<Markup> = pairs.rev().take(SHOWN_STEPS).map(line).collect();
    card("steps-h", &t!(ui, "draft-steps"), "", lines(&all))
}

/// Steps a page shows.
const SHOWN_STEPS: usize = 50;

/// What a step changed in its clause.
fn changes_of(opened: &Opened, before: &Step, step: &Step) -> Vec<folkmoot_model::guideline::difference::ClauseChange> {
    use folkmoot_model::guideline::difference::{Difference, difference};
    let (old, new) = (before.body.over(&opened.on), step.body.over(&opened.on));
    let of_clause = difference(&old, &new).into_iter().find(|one| one.number() == step.clause);
    match of_clause {
        Some(Difference::Changed { changes, .. }) => changes,
        _ => Vec::new(),
    }
}

/// The revision a form carries, and what to say where it does not work.
fn revision(filled: &Filled) -> i64 {
    filled.parse("revision").unwrap_or(0)
}

async fn done(desk: &Desk, id: &str, result: Result<(), Refusal>, word: &str, filled: &Filled) -> Response {
    match result {
        Ok(()) => desk.go(&format!("/guideline/drafts/{id}"), word),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => answer(desk, id, refused::status(&error), &problems, filled.text("from")).await,
            None => desk.refused(&error).await,
        },
    }
}

fn identity(id: &str) -> GuidelineId {
    id.parse().unwrap_or(GuidelineId(uuid::Uuid::nil()))
}

async fn undo(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = draft::undo(&desk.newsroom, &desk.actor, identity(&id), revision(&filled)).await;
    done(&desk, &id, result, "guideline-undone", &filled).await
}

async fn bring_over(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = draft::bring_over(&desk.newsroom, &desk.actor, identity(&id), revision(&filled)).await;
    done(&desk, &id, result, "guideline-brought-over", &filled).await
}

async fn ask(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = draft::ask(&desk.newsroom, &desk.actor, identity(&id), revision(&filled)).await;
    done(&desk, &id, result, "guideline-asked", &filled).await
}

async fn discard(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    match draft::discard(&desk.newsroom, &desk.actor, identity(&id), revision(&filled)).await {
        Ok(()) => desk.go("/guideline", "guideline-discarded"),
        Err(error) => done(&desk, &id, Err(error), "", &filled).await,
    }
}

async fn put_name(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let result = match filled.parse("from") {
        Some(from) => sign::sign(&desk.newsroom, &desk.actor, identity(&id), revision(&filled), from).await,
        None => Err(Refusal::Field { field: "from", key: "error-in-force-none" }),
    };
    match result {
        Ok(()) => desk.go("/guideline/versions", "guideline-signed"),
        Err(error) => done(&desk, &id, Err(error), "", &filled).await,
    }
}
