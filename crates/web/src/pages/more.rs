//! More: every place, for phones, where the tab bar holds only four.

use crate::{
    parts::{self, Layout},
    server::{
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use axum::{response::Response, routing::get};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::SignedIn, "/more", get(more))
}

async fn more(desk: Desk) -> Response {
    match desk.places().await {
        Ok(places) => desk.page(&t!(desk.ui, "nav-more"), None, Layout::Page, parts::more(&desk.ui, &places)).await,
        Err(error) => desk.refused(&error).await,
    }
}
