//! What a browser is given and known by: the cookie of its session, the cookie of its language, the address it comes from, and where it
//! may be sent back to.

use super::{Web, guard::cookie};
use crate::i18n::Locale;
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    response::{IntoResponse, Redirect, Response},
};
use folkmoot_newsroom::{
    Refusal,
    staff::sign_in::{self, SignedIn},
};
use http::{HeaderMap, HeaderValue, header, request::Parts};
use std::{
    convert::Infallible,
    net::{IpAddr, Ipv6Addr, SocketAddr},
};

/// A language chosen before signing in is remembered this long, seconds: a year.
const LANGUAGE_S: u64 = 365 * 24 * 3600;
/// Bits of an IPv6 address that a network hands to one household or office (RFC 6177).
const IPV6_NET_BITS: u32 = 64;

/// Where a request comes from, for counting sign-in attempts: an IPv4 address, or the network of an IPv6 address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub String);

impl FromRequestParts<Web> for ClientAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        let told = web.options.client_address_header.as_deref().and_then(|name| last_of(&parts.headers, name));
        let connected = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        Ok(Self(told.or(connected).map_or_else(|| "unknown".to_owned(), counted_as)))
    }
}

/// The last address of a header: the one that our own proxy added. What stands before it was sent by the client, and proves nothing.
fn last_of(headers: &HeaderMap, name: &str) -> Option<IpAddr> {
    let value = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    let last = value.rsplit(',').next()?.trim();
    last.parse().ok().or_else(|| last.parse::<SocketAddr>().ok().map(|at| at.ip()))
}

fn counted_as(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let net = u128::from(address) & (u128::MAX << (128 - IPV6_NET_BITS));
            format!("{}/{IPV6_NET_BITS}", Ipv6Addr::from(net))
        }
    }
}

/// A path of this site to go to afterwards; the start page for anything else.
///
/// Browsers read `//host`, `/\host` and `/<tab>/host` as another host (WHATWG URL, 4.4), so those are refused.
pub fn same_site(path: &str) -> &str {
    let local = path.starts_with('/') && !path.starts_with("//") && path.len() <= 2_000;
    let plain = !path.chars().any(|letter| letter == '\\' || letter.is_control());
    let here = !matches!(path.split(['?', '#']).next(), Some("/sign-in" | "/sign-out" | "/set-up"));
    if local && plain && here { path } else { "/" }
}

/// Gives the browser its new session and sends it on. A session it had before ends: a sign-in always makes a new one.
///
/// # Errors
/// The database.
pub async fn signed_in(web: &Web, headers: &HeaderMap, signed_in: &SignedIn, to: &str) -> Result<Response, Refusal> {
    forget(web, headers).await?;
    let seconds = signed_in.expires_at.duration_since(web.newsroom.now()).as_secs().max(0);
    let kept = session_cookie(web, &signed_in.token, seconds);
    Ok(([(header::SET_COOKIE, kept)], Redirect::to(to)).into_response())
}

/// Ends the session of the browser and takes its cookie away.
///
/// # Errors
/// The database.
pub async fn signed_out(web: &Web, headers: &HeaderMap, to: &str) -> Result<Response, Refusal> {
    forget(web, headers).await?;
    let gone = session_cookie(web, "", 0);
    Ok(([(header::SET_COOKIE, gone)], Redirect::to(to)).into_response())
}

async fn forget(web: &Web, headers: &HeaderMap) -> Result<(), Refusal> {
    let Some(token) = cookie(headers, web.options.cookie()) else { return Ok(()) };
    if let Some((session, person, _)) = sign_in::signed_in(&web.newsroom, token).await? {
        sign_in::sign_out(&web.newsroom, session.id, person.id).await?;
    }
    Ok(())
}

/// `Lax`, not `Strict`: whoever comes back from the sign-in page of a network is still signed in here.
fn session_cookie(web: &Web, token: &str, seconds: i64) -> HeaderValue {
    let secure = if web.options.secure { "; Secure" } else { "" };
    let text = format!("{}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}", web.options.cookie());
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// Remembers a language in the browser, for pages before signing in.
pub fn remember_language(web: &Web, response: &mut Response, locale: Locale) {
    let secure = if web.options.secure { "; Secure" } else { "" };
    let text = format!("lang={}; Path=/; HttpOnly; SameSite=Lax; Max-Age={LANGUAGE_S}{secure}", locale.code());
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_host() {
        for path in ["/", "/inbox", "/inbox?tab=done&q=a//b", "/inbox#x", "/join/abc"] {
            assert_eq!(same_site(path), path);
        }
        for path in [
            "",
            "inbox",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "/\t/evil.example",
            "/\n/evil.example",
            " //evil.example",
            "/sign-in?next=/inbox",
            "/sign-out",
        ] {
            assert_eq!(same_site(path), "/", "{path:?}");
        }
        assert_eq!(same_site(&format!("/{}", "a".repeat(3_000))), "/");
    }

    #[test]
    fn only_what_our_own_proxy_added_counts() {
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", HeaderValue::from_static("198.51.100.9, 203.0.113.7"));
        assert_eq!(last_of(&headers, "x-forwarded-for").map(counted_as).as_deref(), Some("203.0.113.7"));
        headers.append("x-forwarded-for", HeaderValue::from_static("192.0.2.4:4711"));
        assert_eq!(last_of(&headers, "x-forwarded-for").map(counted_as).as_deref(), Some("192.0.2.4"));
        headers.insert("x-forwarded-for", HeaderValue::from_static("nonsense"));
        assert_eq!(last_of(&headers, "x-forwarded-for"), None);
    }

    #[test]
    fn a_household_counts_once() {
        let one = counted_as("2001:db8:1:2:aaaa::1".parse().unwrap());
        assert_eq!(one, counted_as("2001:db8:1:2:bbbb::9".parse().unwrap()));
        assert_ne!(one, counted_as("2001:db8:1:3:aaaa::1".parse().unwrap()));
        assert_eq!(counted_as("::ffff:192.0.2.4".parse().unwrap()), "192.0.2.4");
    }
}
