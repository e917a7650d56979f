//! The pages. Each module declares its routes in `routes(Routes) -> Routes`; a handler is extract → authorise → one call → render.

use crate::server::{Web, refused, routes::Routes};
use axum::{extract::State, response::Response};
use folkmoot_newsroom::Refusal;
use http::HeaderMap;

/// Every page's routes.
pub fn all(routes: Routes) -> Routes {
    routes
}

/// No such page.
pub async fn not_found(State(web): State<Web>, headers: HeaderMap) -> Response {
    refused::bare(&web, &headers, &Refusal::NotFound).await
}
