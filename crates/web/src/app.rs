//! The application: every route with its access, and the layers around all of them.

use crate::{
    assets, pages,
    server::{
        Web, headers,
        routes::{Declared, Routes},
    },
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, MatchedPath, Request},
    middleware,
};
use std::time::Duration;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
    trace::TraceLayer,
};

/// A request that takes longer than this has gone wrong; streams are outside of it.
const LONGEST: Duration = Duration::from_mins(1);

/// All routes, declared.
fn routes(web: &Web) -> Routes {
    pages::all(Routes::new(web))
}

/// The table of all routes: the permission matrix.
pub fn table(web: &Web) -> Vec<Declared> {
    routes(web).finish().1
}

/// What the log knows of a request: the route, never the address as it was asked, in which links carry secrets.
fn span(request: &Request) -> tracing::Span {
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str);
    tracing::debug_span!("request", method = %request.method(), route)
}

/// The application, ready to be served.
pub fn app(web: Web) -> Router {
    let (router, _) = routes(&web).finish();
    router
        .route("/assets/{*path}", axum::routing::get(assets::serve))
        .fallback(pages::not_found)
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(crate::server::filled::UPLOAD_BYTES + 1024 * 1024))
        .layer(middleware::from_fn(headers::secure))
        .layer(CompressionLayer::new())
        .layer(TimeoutLayer::with_status_code(http::StatusCode::GATEWAY_TIMEOUT, LONGEST))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .layer(CatchPanicLayer::new())
        .with_state(web)
}
