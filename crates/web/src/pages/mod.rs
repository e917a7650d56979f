//! The pages. Each module declares its routes in `routes(Routes) -> Routes`; a handler is extract → authorise → one call → render.

pub mod case;
pub mod findings;
pub mod inbox;
pub mod live;

use crate::server::{Web, refused, routes::Routes};
use axum::{extract::State, response::Response};
use folkmoot_newsroom::Refusal;
use http::HeaderMap;

/// Every page's routes.
pub fn all(routes: Routes) -> Routes {
    let routes = inbox::routes(routes);
    let routes = case::routes(routes);
    live::routes(routes)
}

/// No such page.
pub async fn not_found(State(web): State<Web>, headers: HeaderMap) -> Response {
    refused::bare(&web, &headers, &Refusal::NotFound).await
}
