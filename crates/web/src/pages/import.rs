//! `/import`: messages from a table. A file, or what is pasted, is looked at first, row by row; one press makes drafts of the good rows.
//!
//! The file travels with the look as a hidden field, so that nothing is stored before the drafts are.

use crate::{
    i18n::{FluentValue, Form as Say, text_if},
    pages::{
        compose::{room::Room, view::kinds},
        findings,
    },
    parts::{
        self, Choice, Column, Field, Layout, Level, Problem, Ui, Width, button, error_summary, field_error, link_button, note,
        problem_of, upload_form,
    },
    server::{
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    response::{IntoResponse, Response},
    routing::{get, post},
};
use folkmoot_model::staff::role::Right;
use folkmoot_newsroom::{
    clock::random_bytes,
    outgoing::import::{
        self, Look, Looked, Make, Trouble,
        table::{ROWS, example, mebibytes},
    },
};
use http::{StatusCode, header};
use jiff::SignedDuration;
use maud::{Markup, html};

/// Troubles one page tells at most; the first ones are enough to begin with.
const TOLD: usize = 200;

/// How far ahead the example is planned.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 14);

/// The routes of this page.
pub fn routes(routes: Routes) -> Routes {
    let write = Access::Right(Right::WriteMessages);
    routes
        .page(write, "/import", get(ask))
        .part(write, "/import/messages.csv", get(file))
        .form(write, "/import", post(look))
        .form(write, "/import/make", post(make))
}

async fn ask(desk: Desk) -> Response {
    first(&desk, StatusCode::OK, "", &[], &[]).await
}

/// The page that asks for a file, or for a table pasted into it.
async fn first(desk: &Desk, status: StatusCode, pasted: &str, problems: &[Problem], all: &[Trouble]) -> Response {
    let ui = &desk.ui;
    let room = match Room::of(desk, &[]).await {
        Ok(room) => room,
        Err(error) => return desk.refused(&error).await,
    };
    let zone = room.zone.iana_name().unwrap_or("UTC").to_owned();
    let title = t!(ui, "import");
    let main = html! {
        (parts::bar(&title, html! {}, html! { (link_button(&t!(ui, "message-all"), "/messages").desk_only()) }))
        (parts::page(Width::Middle, html! {
            (error_summary(ui, problems))
            @if all.iter().any(|trouble| trouble.line > 0) { (troubles(ui, all)) }
            (parts::remark(html! { (t!(ui, "import-lead")) }))
            (upload_form(ui, "/import", 0, html! {
                (Field::input("file", "file", &t!(ui, "import-file")).hint(&t!(ui, "import-file-hint", rows = ROWS, size = mebibytes()))
                    .attr("accept", ".csv,.tsv,.txt,text/csv,text/plain").error(problem_of(problems, "file")))
                (Field::lines("pasted", &t!(ui, "import-pasted"), 6).hint(&t!(ui, "import-pasted-hint")).optional(ui).value(pasted)
                    .attr("spellcheck", "false"))
                (parts::actions(html! {
                    (button(&t!(ui, "import-look")).primary().icon("upload"))
                    (link_button(&t!(ui, "import-example"), "/import/messages.csv").icon("download"))
                }))
            }))
            (parts::card("columns", &t!(ui, "import-columns"), &t!(ui, "import-columns-note"), columns(ui, &room, &zone)))
        }))
    };
    desk.page_with(status, &title, None, Layout::Page, main).await
}

/// What each column holds.
fn columns(ui: &Ui, room: &Room, zone: &str) -> Markup {
    let texts: Vec<String> = room.guideline.languages.iter().map(|language| format!("text_{language}")).collect();
    let kinds: Vec<String> = kinds(ui).iter().map(|(kind, words)| format!("{} ({words})", kind.as_str())).collect();
    let rows = [
        (texts.join(", "), t!(ui, "import-col-text")),
        ("title".to_owned(), t!(ui, "import-col-title")),
        ("accounts".to_owned(), t!(ui, "import-col-accounts")),
        ("planned_at".to_owned(), t!(ui, "import-col-planned", zone = zone.to_owned())),
        ("valid_until".to_owned(), t!(ui, "import-col-until")),
        ("department".to_owned(), t!(ui, "import-col-department")),
        ("kind".to_owned(), t!(ui, "import-col-kind", kinds = kinds.join(", "))),
        ("campaign".to_owned(), t!(ui, "import-col-campaign")),
        ("audience".to_owned(), t!(ui, "import-col-audience")),
        ("warning".to_owned(), t!(ui, "import-col-warning")),
    ];
    let rows: Vec<(&str, Markup)> = rows.iter().map(|(name, words)| (name.as_str(), html! { (words) })).collect();
    parts::terms(&rows)
}

/// A file to begin from.
async fn file(desk: Desk) -> Response {
    let room = match Room::of(&desk, &[]).await {
        Ok(room) => room,
        Err(error) => return desk.refused(&error).await,
    };
    let department = room.writable.first().map_or("", |id| room.department(*id).0);
    let account = room.accounts.first().map_or("", |account| account.handle.as_str());
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"messages.csv\"".to_owned()),
    ];
    let now = desk.newsroom.now();
    let day = now.saturating_add(AHEAD).unwrap_or(now).to_zoned(room.zone.clone()).date();
    (headers, example(&room.guideline.languages, account, department, &format!("{day} 09:30"))).into_response()
}

fn wrong(words: String) -> Vec<Problem> {
    vec![Problem { field: "file".to_owned(), words }]
}

async fn look(desk: Desk, filled: Filled) -> Response {
    let pasted = filled.text("pasted");
    let file = filled.files.iter().find(|file| file.field == "file");
    let asked = match file {
        Some(file) if file.cut.is_some() => {
            Ok(Look { troubles: vec![Trouble::of_file("import-too-large", mebibytes())], ..Look::default() })
        }
        Some(file) => import::look(&desk.newsroom, &desk.actor, &file.bytes).await,
        None if pasted.trim().is_empty() => {
            let problems = wrong(t!(desk.ui, "import-none"));
            return first(&desk, StatusCode::UNPROCESSABLE_ENTITY, "", &problems, &[]).await;
        }
        None => import::look_at(&desk.newsroom, &desk.actor, pasted.to_owned()).await,
    };
    let kept = if file.is_some() { "" } else { pasted };
    match asked {
        Ok(look) => looked(&desk, &look, kept, StatusCode::OK, &[]).await,
        Err(error) => desk.refused(&error).await,
    }
}

/// The look at a file, with what was wrong with making the drafts; where there is nothing to look at, the page that asks.
async fn looked(desk: &Desk, look: &Look, pasted: &str, status: StatusCode, problems: &[Problem]) -> Response {
    let room = match Room::of(desk, &[]).await {
        Ok(room) => room,
        Err(error) => return desk.refused(&error).await,
    };
    if look.rows.is_empty() {
        let whole = look.troubles.iter().find(|trouble| trouble.line == 0);
        let problems = wrong(whole.map_or_else(|| t!(desk.ui, "import-mend"), |whole| said(&desk.ui, whole)));
        return first(desk, StatusCode::UNPROCESSABLE_ENTITY, pasted, &problems, &look.troubles).await;
    }
    let status = if look.troubles.is_empty() { status } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = t!(desk.ui, "import-looked");
    desk.page_with(status, &title, None, Layout::Page, page(desk, &room, look, problems)).await
}

fn page(desk: &Desk, room: &Room, look: &Look, problems: &[Problem]) -> Markup {
    let ui = &desk.ui;
    html! {
        (parts::bar(&t!(ui, "import-looked"), html! {}, html! { (link_button(&t!(ui, "import-other"), "/import")) }))
        (parts::page(Width::Full, html! {
            (error_summary(ui, problems))
            @if let Some(name) = look.assumed { (note(Level::Warn, html! { (t!(ui, "import-assumed", name = name)) })) }
            @if !look.troubles.is_empty() { (troubles(ui, &look.troubles)) }
            (rows(desk, room, &look.rows))
            (make_form(ui, look, problems))
        }))
    }
}

/// What is wrong, by row and column.
fn troubles(ui: &Ui, all: &[Trouble]) -> Markup {
    let headings = [t!(ui, "import-line"), t!(ui, "import-column"), t!(ui, "import-wrong")];
    let [line, column, words] = &headings;
    let columns = [Column::figures(line), Column::words(column), Column::words(words)];
    let cells: Vec<Vec<Markup>> = all
        .iter()
        .take(TOLD)
        .map(|one| {
            let line = i64::try_from(one.line).unwrap_or(i64::MAX);
            vec![html! { (ui.number(line)) }, html! { (one.column) }, html! { (said(ui, one)) }]
        })
        .collect();
    let title = t!(ui, "import-troubles", count = all.len());
    html! {
        (parts::alert(Level::Warn, html! { b { (title) } }))
        (parts::table(&title, &columns, &cells))
    }
}

/// What is wrong, in words.
fn said(ui: &Ui, trouble: &Trouble) -> String {
    let values = [("value", FluentValue::from(trouble.value.clone()))];
    text_if(ui.locale, trouble.key, &values).unwrap_or_else(|| trouble.key.to_owned())
}

/// Each row as it would become.
fn rows(desk: &Desk, room: &Room, all: &[Looked]) -> Markup {
    let ui = &desk.ui;
    let headings = [
        t!(ui, "import-line"),
        t!(ui, "message-title"),
        t!(ui, "compose-department"),
        t!(ui, "delivery-account"),
        t!(ui, "message-when"),
        t!(ui, "import-findings"),
    ];
    let mut columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    if let Some(line) = columns.first_mut() {
        line.figures = true;
    }
    let cells: Vec<Vec<Markup>> = all.iter().map(|row| cells(ui, room, row)).collect();
    parts::table(&t!(ui, "import-rows", count = all.len()), &columns, &cells)
}

fn cells(ui: &Ui, room: &Room, row: &Looked) -> Vec<Markup> {
    let (draft, (department, colour)) = (&row.draft, room.department(row.draft.department));
    let found = findings::said(ui, &room.guideline, &row.findings);
    let blocking = row.findings.iter().filter(|finding| finding.blocks()).count();
    vec![
        html! { (ui.number(i64::try_from(row.line).unwrap_or(i64::MAX))) },
        html! {
            b { (draft.title) }
            @for (language, text) in &draft.content.texts { p.xs.muted.ln-clamp lang=(language) { (parts::lang(ui, language.as_str())) " " (text) } }
        },
        parts::dept(department, colour),
        html! { @for account in draft.content.targets.iter().filter_map(|target| room.account(target.account)) { (account.handle) " " } },
        html! {
            @match draft.planned_at { Some(at) => (ui.time(at, Say::Short)), None => span.muted { (t!(ui, "message-no-time")) } }
            @if let Some(until) = draft.plan.valid_until { p.xs.muted { (t!(ui, "message-until", at = ui.moment(until, Say::Short))) } }
        },
        html! {
            @if found.is_empty() { (parts::tag(Level::Ok, &t!(ui, "import-clean"))) }
            @else if blocking > 0 { (parts::tag(Level::Bad, &t!(ui, "import-blocking", count = blocking))) }
            @for one in found.iter().take(4) { p.xs { (one.title) } }
        },
    ]
}

/// The button that makes the drafts, of the good rows where others have something wrong.
fn make_form(ui: &Ui, look: &Look, problems: &[Problem]) -> Markup {
    let (again, count) = (t!(ui, "import-again"), look.rows.len());
    let remark = if look.troubles.is_empty() { t!(ui, "import-only-drafts") } else { t!(ui, "import-only-good") };
    upload_form(
        ui,
        "/import/make",
        0,
        html! {
            @if let Some((at, name)) = &look.before {
                (note(Level::Warn, html! { (t!(ui, "import-before", name = name.clone(), at = ui.moment(*at, Say::Short))) }))
                @if let Some(words) = problem_of(problems, "again") { (field_error("again", words)) }
                (parts::check("again", &Choice::new("1", &again, false)))
            }
            input type="hidden" name="key" value=(hex::encode(random_bytes::<16>()));
            input type="hidden" name="count" value=(count);
            input type="hidden" name="table" value=(look.text);
            (parts::remark(html! { (remark) }))
            (parts::actions(html! { (button(&t!(ui, "import-make", count = count)).primary()) (link_button(&t!(ui, "cancel"), "/import").quiet()) }))
        },
    )
}

async fn make(desk: Desk, filled: Filled) -> Response {
    let (text, key) = (filled.text("table"), filled.text("key").chars().take(64).collect::<String>());
    let count = filled.parse("count").unwrap_or(0);
    let asked = Make { form_key: &key, text, count, again: filled.has("again") };
    let error = match import::make(&desk.newsroom, &desk.actor, asked).await {
        Ok(()) => return desk.go("/messages?state=writing", "imported"),
        Err(error) => error,
    };
    let Some(problems) = refused::problems(&desk.ui, &error) else { return desk.refused(&error).await };
    match import::look_at(&desk.newsroom, &desk.actor, text.to_owned()).await {
        Ok(look) => looked(&desk, &look, "", refused::status(&error), &problems).await,
        Err(error) => desk.refused(&error).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn everything_that_can_be_wrong_has_its_sentence_in_every_language() {
        for locale in Locale::all() {
            for key in import::WRONG {
                assert!(text_if(locale, key, &[("value", "x".into())]).is_some(), "{key} in {}", locale.code());
            }
        }
    }
}
