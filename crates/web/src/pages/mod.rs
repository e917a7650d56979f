//! The pages. Each module declares its routes in `routes(Routes) -> Routes`; a handler is extract → authorise → one call → render.

pub mod absence;
pub mod accounts;
pub mod approvals;
pub mod calendar;
pub mod campaigns;
pub mod case;
pub mod compose;
pub mod deliveries;
pub mod emergencies;
pub mod facts;
pub mod feed;
pub mod findings;
pub mod freeze;
pub mod go;
pub mod guideline;
pub mod health;
pub mod import;
pub mod inbox;
pub mod jobs;
pub mod join;
pub mod live;
pub mod messages;
pub mod more;
pub mod organisation;
pub mod paging;
pub mod people;
pub mod pictures;
pub mod practices;
pub mod set_up;
pub mod settings;
pub mod sign_in;
pub mod start;
pub mod templates;
pub mod trouble;

use crate::server::{Web, refused, routes::Routes};
use axum::{extract::State, response::Response};
use folkmoot_newsroom::Refusal;
use http::HeaderMap;

/// Every page's routes.
pub fn all(routes: Routes) -> Routes {
    let routes = start::routes(routes);
    let routes = sign_in::routes(routes);
    let routes = set_up::routes(routes);
    let routes = join::routes(routes);
    let routes = settings::routes(routes);
    let routes = feed::routes(routes);
    let routes = more::routes(routes);
    let routes = accounts::routes(routes);
    let routes = people::routes(routes);
    let routes = organisation::routes(routes);
    let routes = guideline::routes(routes);
    let routes = facts::routes(routes);
    let routes = practices::routes(routes);
    let routes = jobs::routes(routes);
    let routes = health::routes(routes);
    let routes = inbox::routes(routes);
    let routes = compose::routes(routes);
    let routes = messages::routes(routes);
    let routes = import::routes(routes);
    let routes = campaigns::routes(routes);
    let routes = absence::routes(routes);
    let routes = templates::routes(routes);
    let routes = approvals::routes(routes);
    let routes = calendar::routes(routes);
    let routes = pictures::routes(routes);
    let routes = freeze::routes(routes);
    let routes = emergencies::routes(routes);
    let routes = deliveries::routes(routes);
    let routes = case::routes(routes);
    let routes = go::routes(routes);
    live::routes(routes)
}

/// No such page.
pub async fn not_found(State(web): State<Web>, headers: HeaderMap) -> Response {
    refused::bare(&web, &headers, &Refusal::NotFound).await
}
