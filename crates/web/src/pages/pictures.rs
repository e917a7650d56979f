//! `/pictures/{id}`: a picture of a message, for whoever brought it in and whoever may read that message; for anybody else there is none.
//! Bytes are written by the newsroom, never as they were sent.

use crate::server::{
    desk::Desk,
    routes::{Access, Routes},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
    routing::get,
};
use folkmoot_model::{ids::PictureId, staff::role::Right};
use folkmoot_newsroom::Refusal;
use folkmoot_store as store;
use http::{HeaderName, HeaderValue, header};

/// Types that are served as themselves; anything else is a download.
const SHOWN: [&str; 2] = ["image/png", "image/jpeg"];

/// The routes of this page.
pub fn routes(routes: Routes) -> Routes {
    routes.part(Access::Right(Right::ReadMessages), "/pictures/{id}", get(picture))
}

async fn picture(desk: Desk, Path(id): Path<String>) -> Response {
    match found(&desk, &id).await {
        Ok(picture) => served(picture),
        Err(error) => desk.refused(&error).await,
    }
}

async fn found(desk: &Desk, id: &str) -> Result<store::pictures::Picture, Refusal> {
    let id: PictureId = id.parse().map_err(|_| Refusal::NotFound)?;
    let read = desk.read();
    let picture = store::pictures::head(&read, id).await?.ok_or(Refusal::NotFound)?;
    if picture.created_by != desk.actor.person {
        let departments = desk.actor.departments(Right::ReadMessages);
        if !store::pictures::is_used(&read, id, departments.as_deref()).await? {
            return Err(Refusal::NotFound);
        }
    }
    store::pictures::get(&read, id).await?.ok_or(Refusal::NotFound)
}

fn served(picture: store::pictures::Picture) -> Response {
    let shown = SHOWN.into_iter().find(|kind| *kind == picture.media_type);
    let headers: [(HeaderName, HeaderValue); 4] = [
        (header::CONTENT_TYPE, HeaderValue::from_static(shown.unwrap_or("application/octet-stream"))),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static(if shown.is_some() { "inline" } else { "attachment" })),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=31536000, immutable")),
    ];
    (headers, picture.bytes).into_response()
}
