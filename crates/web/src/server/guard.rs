//! Who is at the screen, and whether they may, before any handler runs.

use super::{Web, refused, routes::Access};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use folkmoot_model::staff::person::{Actor, Person};
use folkmoot_newsroom::{Refusal, staff::sign_in};
use folkmoot_store::sessions::Session;
use http::{HeaderMap, Method, StatusCode, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The person a request comes from.
#[derive(Clone, Debug)]
pub struct AtTheScreen {
    /// The session.
    pub session: Session,
    /// The person.
    pub person: Person,
    /// What they may do.
    pub actor: Actor,
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// Lets a request through when the person may use the route.
pub async fn check(State((web, access)): State<(Web, Access)>, mut request: Request, next: Next) -> Response {
    match at_the_screen(&web, request.headers()).await {
        Err(error) => refused::bare(&web, request.headers(), &error).await,
        Ok(None) => to_sign_in(&request),
        Ok(Some(at)) => {
            if let Access::Right(right) = access
                && !at.actor.may_somewhere(right)
            {
                return refused::bare(&web, request.headers(), &Refusal::NoRight).await;
            }
            request.extensions_mut().insert(at);
            next.run(request).await
        }
    }
}

/// Who a browser belongs to; nobody when it is not signed in.
///
/// # Errors
/// The database.
pub async fn at_the_screen(web: &Web, headers: &HeaderMap) -> Result<Option<AtTheScreen>, Refusal> {
    let Some(token) = cookie(headers, web.options.cookie()) else { return Ok(None) };
    let found = sign_in::signed_in(&web.newsroom, token).await?;
    Ok(found.map(|(session, person, actor)| AtTheScreen { session, person, actor }))
}

/// To the sign-in page, and back afterwards. A form that was sent can't be repeated, so it leads back to where it stood.
fn to_sign_in(request: &Request) -> Response {
    if request.headers().contains_key("hx-request") {
        return (StatusCode::UNAUTHORIZED, [("hx-redirect", "/sign-in")]).into_response();
    }
    let back = if request.method() == Method::GET { request.uri().path_and_query().map_or("/", |p| p.as_str()) } else { "/" };
    Redirect::to(&format!("/sign-in?next={}", utf8_percent_encode(back, NON_ALPHANUMERIC))).into_response()
}

/// Whether a request that changes something comes from one of our own pages (Fetch Metadata, else Origin). Browsers always send one of
/// the two with a cross-site form.
pub fn is_same_origin(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin"), text("host")) {
        (Some(site), _, _) => site == "same-origin",
        (None, Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, at)| at == host),
        (None, None, _) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| ((*name).parse::<header::HeaderName>().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn a_form_of_another_site_is_told_apart() {
        assert!(is_same_origin(&headers(&[("sec-fetch-site", "same-origin")])));
        assert!(!is_same_origin(&headers(&[("sec-fetch-site", "cross-site")])));
        assert!(!is_same_origin(&headers(&[("sec-fetch-site", "same-site")])));
        assert!(is_same_origin(&headers(&[("origin", "https://a.example"), ("host", "a.example")])));
        assert!(!is_same_origin(&headers(&[("origin", "https://evil.example"), ("host", "a.example")])));
        assert!(!is_same_origin(&headers(&[("origin", "null"), ("host", "a.example")])));
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let headers = headers(&[("cookie", "a=1; folkmoot=secret; b=2")]);
        assert_eq!(cookie(&headers, "folkmoot"), Some("secret"));
        assert_eq!(cookie(&headers, "folk"), None);
    }
}
