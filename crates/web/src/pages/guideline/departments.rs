//! What departments make stricter: which do, and for one of them the guideline as it holds it, clause by clause, with who tightened what.

use super::{difference::sentences, printed, signature, versions::standing};
use crate::{
    i18n::Form,
    parts::{
        Column, Layout, Level, Place, Width, act_form, bar, bar_remark, button, card, dept, empty, inline_form, link_button,
        note, page, remark, small_table, table,
    },
    server::{
        desk::Desk,
        filled::Filled,
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
    guideline::{Guideline, clause::Clause, difference::changes, tightening::Tightening},
    ids::DepartmentId,
    staff::{person::Department, role::Right},
};
use folkmoot_newsroom::{Refusal, guideline as life};
use folkmoot_store::{self as store, guidelines::Version};
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let read = Access::Right(Right::ReadMessages);
    routes.page(read, "/guideline/departments", get(list)).page(read, "/guideline/departments/{department}", get(one)).form(
        Access::Right(Right::SignGuideline),
        "/guideline/departments/{department}/{version}/withdraw",
        post(withdraw),
    )
}

async fn list(desk: Desk) -> Response {
    match listed(&desk).await {
        Ok(main) => desk.page(&t!(desk.ui, "guideline-departments"), Some(Place::Guideline), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn listed(desk: &Desk) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let departments = store::departments::all(&read).await?;
    let tightenings = store::tightenings::in_force(&read, ui.now).await?;
    let name = |id: DepartmentId| departments.iter().find(|one| one.id == id).map_or("", |one| one.name.as_str());
    let labels = [t!(ui, "departments-one"), t!(ui, "departments-under"), t!(ui, "departments-tightened")];
    let columns = labels.each_ref().map(|label| Column::words(label));
    let row = |one: &Department| {
        let own = tightenings.iter().find(|tightening| tightening.department == one.id);
        let count = own.map_or(0, |own| own.clauses.len() + own.own.len());
        vec![
            html! { a href={ "/guideline/departments/" (one.id) } { (dept(&one.name, one.colour)) } },
            html! { (one.parent.map_or("–", name)) },
            html! { (t!(ui, "departments-count", count = count)) },
        ]
    };
    let rows: Vec<Vec<Markup>> = departments.iter().map(row).collect();
    Ok(html! {
        (bar(&t!(ui, "guideline-departments"), html! {}, html! { (link_button(&t!(ui, "guideline-back"), "/guideline").quiet().icon("chevron-left")) }))
        (page(Width::Middle, html! {
            (remark(html! { (t!(ui, "departments-lead")) }))
            @if rows.is_empty() { (empty("split", &t!(ui, "departments-none"), &t!(ui, "departments-none-next"), html! {})) }
            @else { (table(&t!(ui, "guideline-departments"), &columns, &rows)) }
        }))
    })
}

async fn one(desk: Desk, Path(id): Path<String>) -> Response {
    match shown(&desk, &id).await {
        Ok((title, main)) => desk.page(&title, Some(Place::Guideline), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

/// One department of a line with what it tightens, and the guideline as it holds it.
struct Layer {
    name: String,
    colour: u8,
    before: Guideline,
    after: Guideline,
}

/// The organisation's guideline and what each department of a line makes of it, the highest first.
async fn layers(desk: &Desk, department: DepartmentId) -> Result<(Guideline, Vec<Layer>), Refusal> {
    let (read, now) = (desk.read(), desk.ui.now);
    let departments = store::departments::all(&read).await?;
    let tightenings = store::tightenings::in_force(&read, now).await?;
    let mut guideline = desk.guideline().await?.clone();
    let mut layers = Vec::new();
    for id in life::lineage(&departments, department) {
        let of: Option<&Tightening> = tightenings.iter().find(|one| one.department == id);
        if let (Some(by), Some(department)) = (of, departments.iter().find(|one| one.id == id)) {
            let after = guideline.under(by);
            layers.push(Layer {
                name: department.name.clone(),
                colour: department.colour,
                before: guideline,
                after: after.clone(),
            });
            guideline = after;
        }
    }
    Ok((guideline, layers))
}

async fn shown(desk: &Desk, id: &str) -> Result<(String, Markup), Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let id: DepartmentId = id.parse().map_err(|_| Refusal::NotFound)?;
    let department = store::departments::get(&read, id).await?.ok_or(Refusal::NotFound)?;
    let (guideline, layers) = layers(desk, id).await?;
    let versions = store::tightenings::of_department(&read, id).await?;
    let draft = store::guideline_drafts::of(&read, Some(id)).await?;
    let may = |right| life::may(&desk.actor, right, Some(id));
    let title = t!(ui, "department-guideline", name = department.name.as_str());
    let next = match &draft {
        Some(draft) if may(Right::EditGuideline) || may(Right::SignGuideline) => {
            html! { (link_button(&t!(ui, "guideline-open-draft"), &format!("/guideline/drafts/{}", draft.id)).primary().icon("pen-line")) }
        }
        None if may(Right::EditGuideline) => inline_form(
            ui,
            "/guideline/drafts",
            html! {
                input type="hidden" name="of" value=(id);
                (button(&t!(ui, "department-tighten")).primary().icon("pen-line"))
            },
        ),
        _ => html! {},
    };
    let tightenings = store::tightenings::in_force(&read, ui.now).await?;
    let in_force = tightenings.into_iter().find(|one| one.department == id);
    let signed_by = in_force.as_ref().and_then(|one| one.signed_by);
    let in_force = in_force.map(|one| one.version);
    let signed = if versions.is_empty() { t!(ui, "department-nothing") } else { signature(desk, signed_by).await? };
    let main = html! {
        (bar(&title, bar_remark(""), html! { (link_button(&t!(ui, "guideline-departments"), "/guideline/departments").quiet().icon("chevron-left")) (next) }))
        (page(Width::Narrow, html! {
            (remark(html! { (t!(ui, "department-lead")) " " (signed) }))
            div { @for clause in &guideline.clauses { (printed(ui, &guideline, clause, &stricter(desk, clause, &layers))) } }
            @if !versions.is_empty() { (card("versions-h", &t!(ui, "guideline-versions"), "", version_table(desk, id, &versions, in_force).await?)) }
        }))
    };
    Ok((title, main))
}

/// Under a clause: which department made it stricter, and how.
fn stricter(desk: &Desk, clause: &Clause, layers: &[Layer]) -> Markup {
    let ui = &desk.ui;
    html! {
        @for layer in layers {
            @let find = |guideline: &Guideline| guideline.clauses.iter().find(|one| one.number == clause.number).cloned();
            @match (find(&layer.before), find(&layer.after)) {
                (Some(before), Some(after)) if before != after => {
                    (note(Level::Info, html! { (dept(&layer.name, layer.colour)) " " b { (t!(ui, "clause-stricter")) } (sentences(ui, &changes(&before, &after))) }))
                }
                (None, Some(_)) => { (note(Level::Info, html! { (dept(&layer.name, layer.colour)) " " b { (t!(ui, "clause-own")) } })) }
                _ => {}
            }
        }
    }
}

async fn version_table(
    desk: &Desk,
    department: DepartmentId,
    versions: &[Version<Tightening>],
    in_force: Option<i32>,
) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let names = desk.names().await?;
    let labels = [t!(ui, "version"), t!(ui, "version-state"), t!(ui, "version-from"), t!(ui, "version-signed-by")];
    let columns = labels.each_ref().map(|label| Column::words(label));
    let may = life::may(&desk.actor, Right::SignGuideline, Some(department));
    let row = |version: &Version<Tightening>| {
        let signed = &version.signed;
        let coming = version.withdrawn.is_none() && signed.in_force_from > ui.now;
        let action = format!("/guideline/departments/{department}/{}/withdraw", signed.version);
        vec![
            html! { (t!(ui, "version-number", version = signed.version)) },
            html! {
                (standing(desk, version, signed.in_force_from, in_force == Some(signed.version)))
                @if coming && may { (act_form(ui, &action, 0, html! { (button(&t!(ui, "version-withdraw")).small().danger()) })) }
            },
            ui.time(signed.in_force_from, Form::Date),
            html! { (signed.signed_by.and_then(|id| names.get(&id)).map_or("–", String::as_str)) },
        ]
    };
    Ok(small_table(&t!(ui, "guideline-versions"), &columns, &versions.iter().map(row).collect::<Vec<_>>()))
}

async fn withdraw(desk: Desk, Path((id, version)): Path<(String, String)>, _filled: Filled) -> Response {
    let (Ok(id), Ok(version)) = (id.parse::<DepartmentId>(), version.parse::<i32>()) else {
        return desk.refused(&Refusal::NotFound).await;
    };
    match life::sign::withdraw(&desk.newsroom, &desk.actor, Some(id), version).await {
        Ok(()) => desk.go(&format!("/guideline/departments/{id}"), "guideline-withdrawn"),
        Err(error) => desk.refused(&error).await,
    }
}
