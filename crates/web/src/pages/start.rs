//! The start: to the first place a person may enter, to the set-up of a new installation, or to the sign-in.

use crate::{
    parts::Place,
    server::{
        Web,
        desk::right_for,
        guard, refused,
        routes::{Access, Routes},
    },
};
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use folkmoot_model::staff::person::Actor;
use folkmoot_newsroom::{Refusal, staff::set_up};
use http::HeaderMap;

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.part(Access::Open, "/", get(start))
}

async fn start(State(web): State<Web>, headers: HeaderMap) -> Response {
    match first(&web, &headers).await {
        Ok(to) => Redirect::to(to).into_response(),
        Err(error) => refused::bare(&web, &headers, &error).await,
    }
}

async fn first(web: &Web, headers: &HeaderMap) -> Result<&'static str, Refusal> {
    Ok(match guard::at_the_screen(web, headers).await? {
        Some(at) => place_of(&at.actor),
        None if set_up::is_needed(&web.newsroom).await? => "/set-up",
        None => "/sign-in",
    })
}

/// The first place of the navigation that a person may enter; somebody without any role has their own settings.
pub fn place_of(actor: &Actor) -> &'static str {
    Place::ALL.into_iter().find(|place| actor.may_somewhere(right_for(*place))).map_or("/me", Place::href)
}
