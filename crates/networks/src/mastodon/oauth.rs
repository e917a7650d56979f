//! Connecting an account: OAuth 2.0 with the authorisation code (RFC 6749 section 4.1), PKCE where the server knows it (RFC 7636).
//!
//! 1. [`server_address`] reads what a person typed.
//! 2. [`register`] makes our programme known to the server.
//! 3. [`authorize_url`] is where the person signs in.
//! 4. [`exchange_code`] turns the code they come back with into an [`Access`], and says whose it is and what it can do.
//!
//! The registration and the [`Pkce`] secret must be kept, encrypted, between 2 and 4.

use super::{Mastodon, convert, error::refusal, instance, talk::Talk, wire::Account};
use crate::{
    egress::{Body, Limits},
    network::Access,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use folkmoot_model::network::{
    capability::{Capability, Verb},
    error::{NetworkError, NetworkErrorKind as Kind},
    exchange::Captured,
    post::RemoteAuthor,
};
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt;
use url::Url;
use zeroize::Zeroizing;

/// What we ask for, and no more.
const SCOPES: &str =
    "read:accounts read:statuses read:notifications write:statuses write:media write:blocks write:mutes write:reports";

/// How we introduce ourselves.
#[derive(Debug, Clone)]
pub struct Introduction {
    /// Name shown to the person who signs in.
    pub name: String,
    /// The town's own site, if any.
    pub website: Option<Url>,
    /// Where the person comes back to.
    pub redirect: Url,
}

/// Our programme as one server knows it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Registration {
    /// Base address of the server.
    pub server: Url,
    /// Our identifier there.
    pub client_id: String,
    /// Our secret there.
    pub client_secret: String,
    /// Where the person comes back to.
    pub redirect: Url,
    /// The server knows PKCE with SHA-256.
    pub pkce: bool,
}

impl fmt::Debug for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration").field("server", &self.server.as_str()).finish_non_exhaustive()
    }
}

/// A secret of one sign-in that proves that who comes back is who left.
#[derive(Clone)]
pub struct Pkce(Zeroizing<String>);

impl Pkce {
    /// Made from 32 random bytes.
    pub fn new(random: &[u8; 32]) -> Self {
        Self(Zeroizing::new(URL_SAFE_NO_PAD.encode(random)))
    }

    /// The one that was kept.
    pub fn kept(verifier: String) -> Self {
        Self(Zeroizing::new(verifier))
    }

    /// To keep until the person is back.
    pub fn verifier(&self) -> &str {
        &self.0
    }

    fn challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(self.0.as_bytes()))
    }
}

/// A connected account.
#[derive(Debug, Clone)]
pub struct Connection {
    /// What calls need from now on.
    pub access: Access,
    /// Whose it is.
    pub author: RemoteAuthor,
    /// What it can do.
    pub capability: Capability,
}

/// The server in what a person typed: `city.example`, `https://city.example/@town` or `@town@city.example`. Always `https`, unless `http` is
/// written out, which the gateway refuses except where a deployment allows it.
pub fn server_address(typed: &str) -> Option<Url> {
    let typed = typed.trim();
    let with_scheme = if typed.starts_with("https://") || typed.starts_with("http://") {
        typed.to_owned()
    } else {
        format!("https://{}", typed.rsplit('@').next().unwrap_or(typed))
    };
    let mut url = Url::parse(&with_scheme).ok().filter(|url| url.host_str().is_some_and(|host| !host.is_empty()))?;
    url.set_path("/");
    url.set_query(None);
    url.set_fragment(None);
    (url.username().is_empty() && url.password().is_none()).then_some(url)
}

/// Makes our programme known to a server.
///
/// # Errors
/// Any [`NetworkError`]; nothing a person could see has happened, so it may be tried again.
pub async fn register(mastodon: &Mastodon, server: &Url, intro: &Introduction) -> Result<Captured<Registration>, NetworkError> {
    #[derive(Deserialize)]
    struct Registered {
        client_id: String,
        client_secret: String,
    }
    let mut talk = mastodon.talk_to(server, None, Verb::Collect);
    let pkce = knows_pkce(&mut talk).await?;
    let mut fields = vec![
        ("client_name", intro.name.clone()),
        ("redirect_uris", intro.redirect.as_str().to_owned()),
        ("scopes", SCOPES.to_owned()),
    ];
    fields.extend(intro.website.as_ref().map(|website| ("website", website.as_str().to_owned())));
    let call = talk.change(Method::POST, &["api", "v1", "apps"], Body::Form(fields))?;
    let answer = talk.succeed(&call).await?;
    let Registered { client_id, client_secret } = talk.read(&answer)?;
    let registration = Registration { server: server.clone(), client_id, client_secret, redirect: intro.redirect.clone(), pkce };
    Ok(talk.done(registration))
}

/// RFC 8414; Mastodon has it since 4.3. A server without it is taken to know no PKCE.
async fn knows_pkce(talk: &mut Talk<'_>) -> Result<bool, NetworkError> {
    let answer = talk.look(&[".well-known", "oauth-authorization-server"], &[], Limits::default()).await?;
    let document: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let methods = document.get("code_challenge_methods_supported").and_then(Value::as_array);
    Ok(answer.status == 200 && methods.is_some_and(|methods| methods.iter().any(|method| method == "S256")))
}

/// Where the person signs in. `state` comes back with them and must be compared; letters and digits only, as some servers do not escape it.
pub fn authorize_url(registration: &Registration, state: &str, pkce: &Pkce) -> Url {
    let mut url = registration.server.clone();
    url.set_path("/oauth/authorize");
    url.query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &registration.client_id)
        .append_pair("redirect_uri", registration.redirect.as_str())
        .append_pair("scope", SCOPES)
        .append_pair("state", state);
    if registration.pkce {
        url.query_pairs_mut().append_pair("code_challenge", &pkce.challenge()).append_pair("code_challenge_method", "S256");
    }
    url
}

/// Turns the code into a connection.
///
/// # Errors
/// `Refused` or `Unauthorised` when the code is stale: begin again at [`register`].
pub async fn exchange_code(
    mastodon: &Mastodon,
    registration: &Registration,
    code: &str,
    pkce: &Pkce,
) -> Result<Captured<Connection>, NetworkError> {
    let mut talk = mastodon.talk_to(&registration.server, None, Verb::Collect);
    let mut fields = vec![
        ("grant_type", "authorization_code".to_owned()),
        ("code", code.to_owned()),
        ("client_id", registration.client_id.clone()),
        ("client_secret", registration.client_secret.clone()),
        ("redirect_uri", registration.redirect.as_str().to_owned()),
        ("scope", SCOPES.to_owned()),
    ];
    if registration.pkce {
        fields.push(("code_verifier", pkce.verifier().to_owned()));
    }
    let call = talk.change(Method::POST, &["oauth", "token"], Body::Form(fields))?;
    let answer = talk.succeed(&call).await?;
    let token = token(&answer.body).ok_or_else(|| talk.fail(Kind::Malformed("no token in the answer".to_owned())))?;
    let mut raw = talk.raw;
    let mut author = whose(mastodon.talk_to(&registration.server, Some(&token), Verb::Collect)).await?;
    raw.append(&mut author.raw);
    let mut capability = instance::capability(mastodon.talk_to(&registration.server, Some(&token), Verb::Collect)).await?;
    raw.append(&mut capability.raw);
    let access = Access { server: registration.server.clone(), token, remote_id: author.value.remote_id.clone() };
    Ok(Captured { value: Connection { access, author: author.value, capability: capability.value }, raw, at: capability.at })
}

/// The token in the answer of `/oauth/token` (RFC 6749 section 5.1); one that can't stand in a header is none.
pub fn token(body: &[u8]) -> Option<Zeroizing<String>> {
    #[derive(Deserialize)]
    struct Granted {
        access_token: String,
    }
    let access_token = Zeroizing::new(serde_json::from_slice::<Granted>(body).ok()?.access_token);
    (!access_token.is_empty() && access_token.bytes().all(|byte| byte.is_ascii_graphic())).then_some(access_token)
}

/// Whose token it is. Snac answers 422 for a dead one (2026-11-23), Mastodon 401.
pub(super) async fn whose(mut talk: Talk<'_>) -> Result<Captured<RemoteAuthor>, NetworkError> {
    let call = talk.call(Method::GET, talk.address(&["api", "v1", "accounts", "verify_credentials"], &[])?);
    let answer = talk.ask(&call).await?;
    if matches!(answer.status, 403 | 422) {
        return Err(talk.fail(Kind::Unauthorised));
    }
    if let Some(error) = refusal(&answer, talk.verb, talk.now()) {
        return Err(error);
    }
    let account: Account = talk.read(&answer)?;
    let origin = convert::Origin { host: talk.host(), snac: talk.snac };
    let author = convert::author(&account, &origin);
    Ok(talk.done(author))
}

/// Gives the token back (RFC 7009). A server that no longer knows it has forgotten it already.
///
/// # Errors
/// Any [`NetworkError`]; the token may still be good.
pub async fn revoke(mastodon: &Mastodon, registration: &Registration, access: &Access) -> Result<Captured<()>, NetworkError> {
    let mut talk = mastodon.talk_to(&registration.server, None, Verb::Withdraw);
    let fields = vec![
        ("client_id", registration.client_id.clone()),
        ("client_secret", registration.client_secret.clone()),
        ("token", access.token.as_str().to_owned()),
    ];
    let call = talk.change(Method::POST, &["oauth", "revoke"], Body::Form(fields))?;
    let answer = talk.ask(&call).await?;
    match refusal(&answer, talk.verb, talk.now()) {
        Some(error) if !matches!(error.kind, Kind::Unauthorised | Kind::Gone) => Err(error),
        _ => Ok(talk.done(())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_read_from_what_people_type() {
        for typed in
            ["city.example", " https://city.example/@town?x#y ", "@town@city.example", "town@city.example", "CITY.example/about"]
        {
            assert_eq!(server_address(typed).unwrap().as_str(), "https://city.example/", "{typed}");
        }
        assert_eq!(server_address("http://127.0.0.1:8080").unwrap().as_str(), "http://127.0.0.1:8080/");
        for nonsense in ["", "   ", "a b", "https://", "https://a:b@city.example"] {
            assert_eq!(server_address(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn the_challenge_is_that_of_rfc_7636_appendix_b() {
        let pkce = Pkce::kept("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".to_owned());
        assert_eq!(pkce.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn the_address_to_sign_in_holds_no_secret() {
        let registration = Registration {
            server: Url::parse("https://city.example/").unwrap(),
            client_id: "us".to_owned(),
            client_secret: "hush".to_owned(),
            redirect: Url::parse("https://news.example/back").unwrap(),
            pkce: true,
        };
        let pkce = Pkce::new(&[7; 32]);
        let url = authorize_url(&registration, "abc", &pkce);
        assert!(!url.as_str().contains("hush") && !url.as_str().contains(pkce.verifier()));
        assert!(url.as_str().starts_with("https://city.example/oauth/authorize?response_type=code&client_id=us&"));
        assert!(!format!("{registration:?}").contains("hush"));
    }
}
