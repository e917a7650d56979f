//! A version as one readable file, and a file as the next version: it makes a draft, never a version.

use super::draft::Opened;
use crate::{
    i18n::{Form, text},
    parts::{
        self, Field, Layout, Level, Place, Problem, Width, bar, button, error_summary, link_button, note, page, problem_of,
        remark, upload_form,
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
    extract::Path,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use folkmoot_model::{
    guideline::{
        Guideline,
        draft::Body,
        file::{Contents, FileProblem, LARGEST, read, write},
    },
    staff::role::Right,
};
use folkmoot_newsroom::{
    Refusal,
    guideline::draft::{self, Edit},
};
use folkmoot_store as store;
use http::{StatusCode, header};
use maud::html;

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let (read, edit) = (Access::Right(Right::ReadMessages), Access::Right(Right::EditGuideline));
    routes
        .part(read, "/guideline/{version}/file.toml", get(version))
        .part(edit, "/guideline/drafts/{id}/file.toml", get(draft_file))
        .page(edit, "/guideline/drafts/{id}/import", get(ask))
        .form(edit, "/guideline/drafts/{id}/import", post(import))
}

/// A file to keep.
fn download(desk: &Desk, guideline: &Guideline, heading: &str) -> Response {
    let ui = &desk.ui;
    let heading = format!("{}: {heading}\n{}", desk.organisation.name, t!(ui, "file-heading"));
    let name = format!("attachment; filename=\"guideline-{}.toml\"", guideline.version);
    let headers = [(header::CONTENT_TYPE, "application/toml; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    (headers, write(guideline, &heading)).into_response()
}

async fn version(desk: Desk, Path(number): Path<String>) -> Response {
    let found = match number.parse() {
        Ok(number) => store::guidelines::version(&desk.read(), number).await,
        Err(_) => Ok(None),
    };
    match found {
        Ok(Some(version)) => {
            let from = desk.ui.moment(version.signed.in_force_from, Form::Date);
            let heading = t!(desk.ui, "guideline-version", version = version.signed.version, since = from);
            download(&desk, &version.signed, &heading)
        }
        Ok(None) => desk.refused(&Refusal::NotFound).await,
        Err(error) => desk.refused(&error.into()).await,
    }
}

async fn draft_file(desk: Desk, Path(id): Path<String>) -> Response {
    match Opened::of(&desk, &id).await {
        Ok(opened) => download(&desk, &opened.next, &opened.title(&desk.ui)),
        Err(error) => desk.refused(&error).await,
    }
}

/// The draft of the organisation, for whoever may fill it from a file.
async fn opened(desk: &Desk, id: &str) -> Result<Opened, Refusal> {
    let opened = Opened::of(desk, id).await?;
    if matches!(opened.draft.body, Body::Organisation(_)) { Ok(opened) } else { Err(Refusal::NotFound) }
}

async fn ask(desk: Desk, Path(id): Path<String>) -> Response {
    match opened(&desk, &id).await {
        Ok(opened) => answer(&desk, &opened, StatusCode::OK, &[]).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn answer(desk: &Desk, opened: &Opened, status: StatusCode, problems: &[Problem]) -> Response {
    let ui = &desk.ui;
    let title = t!(ui, "file-import");
    let main = html! {
        (bar(&title, html! {}, html! { (link_button(&t!(ui, "draft-back"), &opened.address("")).quiet().icon("chevron-left")) }))
        (page(Width::Narrow, html! {
            (error_summary(ui, problems))
            (remark(html! { (t!(ui, "file-import-lead")) }))
            (note(Level::Info, html! { (t!(ui, "file-import-note")) }))
            (upload_form(ui, &opened.address("/import"), opened.draft.revision, html! {
                (Field::input("file", "file", &t!(ui, "file-field")).hint(&t!(ui, "file-field-hint")).attr("accept", ".toml,application/toml,text/plain")
                    .error(problem_of(problems, "file")))
                (parts::actions(html! { (button(&t!(ui, "file-read")).primary().icon("upload")) (link_button(&t!(ui, "cancel"), &opened.address("")).quiet()) }))
            }))
        }))
    };
    desk.page_with(status, &title, Some(Place::Guideline), Layout::Page, main).await
}

/// What a file says, or what is wrong with it in words.
fn contents(desk: &Desk, filled: &Filled) -> Result<Contents, Vec<Problem>> {
    let ui = &desk.ui;
    let wrong = |words: String| vec![Problem { field: "file".to_owned(), words }];
    let file = filled.files.iter().find(|file| file.field == "file").ok_or_else(|| wrong(t!(ui, "file-none")))?;
    let too_large = || wrong(text(ui.locale, "file-problem-large", &[("name", "".into())]));
    if file.cut.is_some() || file.bytes.len() > LARGEST {
        return Err(too_large());
    }
    let words = std::str::from_utf8(&file.bytes).map_err(|_| wrong(t!(ui, "file-not-text")))?;
    let said = |one: FileProblem| {
        let what =
            text(ui.locale, &format!("file-problem-{}", one.problem.word()), &[("name", one.problem.name().to_owned().into())]);
        Problem { field: "file".to_owned(), words: t!(ui, "file-line", line = one.line, what = what) }
    };
    read(words.trim_start_matches('\u{feff}')).map_err(|problems| problems.into_iter().map(said).collect())
}

async fn import(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let opened = match opened(&desk, &id).await {
        Ok(opened) => opened,
        Err(error) => return desk.refused(&error).await,
    };
    let contents = match contents(&desk, &filled) {
        Ok(contents) => contents,
        Err(problems) => return answer(&desk, &opened, StatusCode::UNPROCESSABLE_ENTITY, &problems).await,
    };
    let revision = filled.parse("revision").unwrap_or(0);
    let edit = Edit::Import { clauses: contents.clauses };
    match draft::edit(&desk.newsroom, &desk.actor, opened.draft.id, revision, edit).await {
        Ok(()) => desk.go(&opened.address(""), "guideline-imported"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => answer(&desk, &opened, refused::status(&error), &problems).await,
            None => desk.refused(&error).await,
        },
    }
}
