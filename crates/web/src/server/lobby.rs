//! What a handler of a page before signing in gets: the words, the town if there is one yet, and the frame of one card.

use super::{
    Web,
    browser::remember_language,
    desk::{locale, theme},
    headers::Nonce,
    refused,
};
use crate::{
    i18n::Locale,
    parts::{Bare, Crest, Scheme, Town, Ui},
    theme::Theme,
};
use axum::{
    extract::FromRequestParts,
    response::{Html, IntoResponse, Response},
};
use folkmoot_model::organisation::Organisation;
use folkmoot_newsroom::{Newsroom, Refusal};
use folkmoot_store as store;
use http::{HeaderMap, StatusCode, request::Parts};
use jiff::tz::TimeZone;
use maud::Markup;

/// The lobby: where people stand who are not signed in.
pub struct Lobby {
    /// What every handler can reach.
    pub web: Web,
    /// Headers of the request.
    pub headers: HeaderMap,
    /// The town; none before the first set-up.
    pub organisation: Option<Organisation>,
    /// Language, zone, the present. Its token is empty: there is no session yet.
    pub ui: Ui,
    /// Path of this request without its query.
    pub here: String,
    chosen: Option<Locale>,
}

impl FromRequestParts<Web> for Lobby {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let organisation = match store::organisation::get(&web.newsroom.store.read()).await {
            Ok(organisation) => organisation,
            Err(error) => return Err(refused::bare(web, &parts.headers, &Refusal::from(error)).await),
        };
        let query = parts.uri.query().unwrap_or_default();
        let wish =
            url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "lang").map(|(_, value)| value.into_owned());
        let chosen = wish.as_deref().and_then(Locale::parse);
        let ui = Ui {
            locale: locale(&parts.headers, wish.as_deref()),
            zone: organisation.as_ref().map_or(TimeZone::UTC, Newsroom::zone),
            now: web.newsroom.now(),
            nonce: parts.extensions.get::<Nonce>().map_or_else(String::new, |nonce| nonce.0.clone()),
            csrf: String::new(),
        };
        Ok(Self { web: web.clone(), headers: parts.headers.clone(), organisation, ui, here: parts.uri.path().to_owned(), chosen })
    }
}

impl Lobby {
    /// A page of one card. `here` is the address that its language links lead to; empty shows none.
    pub fn page(&self, status: StatusCode, title: &str, here: &str, wide: bool, card: Markup) -> Response {
        let name = self.organisation.as_ref().map_or("Folkmoot", |organisation| organisation.name.as_str());
        let town = Town { name, crest: Crest::of(name), theme: self.organisation.as_ref().map_or(Theme::HOUSE, theme) };
        let rehearsal = self.organisation.as_ref().is_some_and(|organisation| organisation.rehearsal);
        let bare = Bare { title, town: &town, scheme: Scheme::Auto, rehearsal, here, wide };
        let mut response = (status, Html(bare.page(&self.ui, card).into_string())).into_response();
        if let Some(locale) = self.chosen {
            remember_language(&self.web, &mut response, locale);
        }
        response
    }

    /// A refusal as a page.
    pub async fn refused(&self, error: &Refusal) -> Response {
        refused::bare(&self.web, &self.headers, error).await
    }
}
