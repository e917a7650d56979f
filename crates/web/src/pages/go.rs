//! `/go/{code}`: a link of our own. It leads on to the one address its code stands for, sets no cookie, keeps no address, and counts
//! (decision 16). For everybody; nothing behind it can be reached but what a message of the town links to.

use crate::{
    parts::{self, Width},
    server::{
        browser::ClientAddress,
        lobby::Lobby,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
    routing::get,
};
use folkmoot_newsroom::outgoing::short_links::{self, Leads, Visit};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use maud::html;

/// What browsers say when they fetch ahead of a person (Fetch Metadata; older names of the same).
const AHEAD: [&str; 4] = ["sec-purpose", "purpose", "x-purpose", "x-moz"];

/// The route of this page.
pub fn routes(routes: Routes) -> Routes {
    routes.part(Access::Open, "/go/{code}", get(go))
}

async fn go(lobby: Lobby, method: Method, Path(code): Path<String>, ClientAddress(address): ClientAddress) -> Response {
    let visit = Visit {
        address,
        user_agent: text(&lobby.headers, header::USER_AGENT.as_str()).to_owned(),
        looks_only: method != Method::GET || AHEAD.iter().any(|name| is_ahead(text(&lobby.headers, name))),
    };
    match short_links::follow(&lobby.web.newsroom, &code, &visit).await {
        Ok(Leads::To(target)) => leads(&target),
        Ok(Leads::Over) => ended(&lobby, StatusCode::GONE),
        Ok(Leads::Nowhere) => ended(&lobby, StatusCode::NOT_FOUND),
        Err(error) => lobby.refused(&error).await,
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn is_ahead(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    ["prefetch", "preview", "prerender"].iter().any(|word| value.contains(word))
}

/// On to the target. The headers of every answer keep it from being stored, and the address of this page from being told.
fn leads(target: &str) -> Response {
    // letters outside of ASCII, as people write them in texts, are written as addresses have them (RFC 3986, 2.5)
    let written = if target.is_ascii() { Some(target.to_owned()) } else { url::Url::parse(target).ok().map(String::from) };
    match written.and_then(|written| HeaderValue::from_str(&written).ok()) {
        Some(target) => (StatusCode::FOUND, [(header::LOCATION, target)]).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn ended(lobby: &Lobby, status: StatusCode) -> Response {
    let ui = &lobby.ui;
    let (title, words) = if status == StatusCode::GONE {
        (t!(ui, "go-over"), t!(ui, "go-over-next"))
    } else {
        (t!(ui, "go-nowhere"), t!(ui, "go-nowhere-next"))
    };
    let card = html! { (parts::page(Width::Narrow, html! { h1 { (title) } p { (words) } })) };
    lobby.page(status, &title, "", false, card)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_fetched_ahead_of_a_person_is_told() {
        assert!(is_ahead("prefetch;prerender") && is_ahead("Preview") && !is_ahead("") && !is_ahead("navigate"));
        let response = leads("https://stad.example/café?x=1");
        assert_eq!(response.headers()[header::LOCATION], "https://stad.example/caf%C3%A9?x=1");
    }
}
