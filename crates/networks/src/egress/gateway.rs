//! The gateway itself: checks, pins, connects, follows.

use super::{
    Clock,
    answer::{Answer, Opened},
    call::Call,
    error::EgressError,
    policy::{Destination, EgressPolicy},
    resolve::{Resolver, SystemResolver},
    secrets::{clean_body, clean_form, clean_headers, clean_url},
    tls::client_config,
};
use folkmoot_model::network::exchange::Exchange;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use reqwest::{
    Client,
    dns::{Name, Resolve, Resolving},
};
use rustls::ClientConfig;
use std::{
    collections::HashMap,
    error::Error as _,
    net::{IpAddr, SocketAddr},
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::time::{Instant, timeout_at};
use url::{Host, Url};
use zeroize::Zeroizing;

/// Most redirects of one call: a renamed host and a moved path, and one to spare.
const MOST_REDIRECTS: usize = 3;
/// Longest wait for a connection with its TLS handshake; shorter than any call's total, so that a connection that was never made is told
/// from an answer that never came.
const CONNECT: Duration = Duration::from_secs(10);
/// So many pinned origins are kept; a newsroom speaks to a handful of servers.
const MOST_CLIENTS: usize = 64;
/// So much of a request is kept as evidence; pictures are in the media store already.
const KEPT_REQUEST_BYTES: usize = 256 << 10;
/// What we call ourselves. Some servers refuse requests without it.
const USER_AGENT: &str = concat!("Folkmoot/", env!("CARGO_PKG_VERSION"));

/// The only HTTP client of the house.
pub struct Egress {
    policy: EgressPolicy,
    resolver: Arc<dyn Resolver>,
    tls: OnceLock<Result<ClientConfig, String>>,
    clients: Mutex<HashMap<Pinned, Client>>,
    requests: AtomicU64,
}

/// A host with the addresses that were checked; a name that moves gets another client.
type Pinned = (String, Vec<SocketAddr>);

/// Nothing is ever resolved behind the gateway's back.
struct NoResolver;

impl Resolve for NoResolver {
    fn resolve(&self, _: Name) -> Resolving {
        Box::pin(async { Err("a name that was not checked".into()) })
    }
}

impl Egress {
    /// A gateway with the machine's resolver.
    pub fn new(policy: EgressPolicy) -> Self {
        Self::with_resolver(policy, Arc::new(SystemResolver))
    }

    /// A gateway that asks another resolver.
    pub fn with_resolver(policy: EgressPolicy, resolver: Arc<dyn Resolver>) -> Self {
        Self { policy, resolver, tls: OnceLock::new(), clients: Mutex::default(), requests: AtomicU64::new(0) }
    }

    /// How many requests passed every check since the start; for the health page, and for tests that nothing left.
    pub fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }

    /// Sends a call and reads its whole answer; any status is an answer.
    ///
    /// # Errors
    /// [`EgressError`], precise about whether the request may have arrived.
    pub async fn send(&self, call: &Call, clock: &Clock) -> Result<Answer, EgressError> {
        let deadline = Instant::now() + call.limits.total;
        self.open_until(call, deadline, clock).await?.finish(call.limits.bytes, deadline, clock).await
    }

    /// Sends a call and hands over its answer as soon as the headers are there.
    ///
    /// # Errors
    /// As [`Egress::send`].
    pub async fn open(&self, call: &Call, clock: &Clock) -> Result<Opened, EgressError> {
        self.open_until(call, Instant::now() + call.limits.total, clock).await
    }

    async fn open_until(&self, call: &Call, deadline: Instant, clock: &Clock) -> Result<Opened, EgressError> {
        let mut url = call.url.clone();
        let mut bearer = call.bearer.clone();
        let mut raw = Vec::new();
        loop {
            let (response, asked) = self.ask(call, &url, bearer.as_ref(), deadline, clock).await?;
            let location =
                response.headers().get(header::LOCATION).filter(|_| response.status().is_redirection() && call.reads());
            let Some(location) = location else { return Ok(Opened { response, raw, asked, bearer }) };
            if raw.len() == MOST_REDIRECTS {
                return Err(EgressError::too_much(format!("more than {MOST_REDIRECTS} redirects")));
            }
            let next = next_hop(&url, location)?;
            raw.push(Exchange {
                status: response.status().as_u16(),
                response_headers: clean_headers(response.headers()),
                at: clock(),
                ..asked
            });
            if next.origin() != url.origin() {
                bearer = None;
            }
            url = next;
        }
    }

    /// One request to one address, no redirects.
    async fn ask(
        &self,
        call: &Call,
        url: &Url,
        bearer: Option<&Zeroizing<String>>,
        deadline: Instant,
        clock: &Clock,
    ) -> Result<(reqwest::Response, Exchange), EgressError> {
        let to = self.policy.destination(url)?;
        let pinned = self.pin(&to, deadline).await?;
        let client = self.client(&to, pinned)?;
        let encoded = call.body.encode();
        let headers = headers(call, encoded.as_ref())?;
        let asked = evidence(call, url, &headers, encoded.as_ref(), clock);
        let mut request = client.request(call.method.clone(), url.clone()).headers(headers);
        if let Some((_, body)) = encoded {
            request = request.body(body);
        }
        if let Some(token) = bearer {
            request = request.bearer_auth(token.as_str());
        }
        self.requests.fetch_add(1, Ordering::Relaxed);
        match timeout_at(deadline, request.send()).await {
            Ok(Ok(response)) => Ok((response, asked)),
            Ok(Err(error)) if error.is_connect() || error.is_builder() => Err(EgressError::Unreachable(cause(&error))),
            Ok(Err(error)) => Err(EgressError::Lost(cause(&error))),
            Err(_) => Err(EgressError::Lost("no answer in time".to_owned())),
        }
    }

    async fn pin(&self, to: &Destination, deadline: Instant) -> Result<Vec<SocketAddr>, EgressError> {
        let addresses: Vec<IpAddr> = match to.literal() {
            Ok(address) => vec![address],
            Err(name) => match timeout_at(deadline, self.resolver.addresses(name)).await {
                Ok(Ok(addresses)) => addresses,
                Ok(Err(_)) => return Err(EgressError::Unreachable("the name is unknown".to_owned())),
                Err(_) => return Err(EgressError::Unreachable("the name server does not answer".to_owned())),
            },
        };
        to.pin(&addresses)
    }

    /// A client that can reach these sockets and no others.
    fn client(&self, to: &Destination, pinned: Vec<SocketAddr>) -> Result<Client, EgressError> {
        let host = match &to.host {
            Host::Domain(name) => name.clone(),
            Host::Ipv4(_) | Host::Ipv6(_) => to.host.to_string(),
        };
        let key = (host, pinned);
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = clients.get(&key) {
            return Ok(client.clone());
        }
        let tls = self
            .tls
            .get_or_init(|| client_config().map_err(|error| error.to_string()))
            .clone()
            .map_err(EgressError::Unreachable)?;
        let client = build(tls, &key.0, &key.1).map_err(EgressError::Unreachable)?;
        if clients.len() >= MOST_CLIENTS {
            clients.clear();
        }
        clients.insert(key, client.clone());
        Ok(client)
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the egress gateway: the one place that builds a client")]
fn build(tls: ClientConfig, host: &str, pinned: &[SocketAddr]) -> Result<Client, String> {
    Client::builder()
        .tls_backend_preconfigured(tls)
        .dns_resolver(Arc::new(NoResolver))
        .resolve_to_addrs(host, pinned)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(CONNECT)
        // a kept connection that the server has just closed makes an unknown outcome of a call that never left (snac closes without saying so);
        // a handshake, resumed by TLS, is cheaper than looking for a post
        .pool_max_idle_per_host(0)
        .user_agent(USER_AGENT)
        .build()
        .map_err(|error| cause(&error))
}

fn headers(call: &Call, encoded: Option<&(String, Vec<u8>)>) -> Result<HeaderMap, EgressError> {
    let mut headers = HeaderMap::new();
    let unfit = |_| EgressError::Unreachable("a header can't be sent".to_owned());
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    if let Some((media_type, _)) = encoded {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(media_type).map_err(unfit)?);
    }
    for (name, value) in &call.headers {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value).map_err(unfit)?);
    }
    Ok(headers)
}

/// What was asked, as evidence, the answer still empty. `content-length` tells how long the body was where only its beginning is kept.
fn evidence(call: &Call, url: &Url, headers: &HeaderMap, encoded: Option<&(String, Vec<u8>)>, clock: &Clock) -> Exchange {
    let mut request_headers = clean_headers(headers);
    request_headers.push(("user-agent".to_owned(), USER_AGENT.to_owned()));
    let request_body = match encoded {
        None => Vec::new(),
        Some((media_type, body)) => {
            request_headers.push(("content-length".to_owned(), body.len().to_string()));
            let kept = &body[..body.len().min(KEPT_REQUEST_BYTES)];
            if media_type == "application/x-www-form-urlencoded" {
                clean_form(&String::from_utf8_lossy(kept)).into_bytes()
            } else {
                clean_body(kept, call.bearer.as_ref().map(|token| token.as_str()))
            }
        }
    };
    Exchange {
        method: call.method.as_str().to_owned(),
        url: clean_url(url),
        request_headers,
        request_body,
        status: 0,
        response_headers: Vec::new(),
        response_body: Vec::new(),
        at: clock(),
    }
}

/// Where a redirect leads.
fn next_hop(from: &Url, location: &HeaderValue) -> Result<Url, EgressError> {
    let refuse = |why: &str| EgressError::AddressRefused(format!("a redirect {why}"));
    let text = location.to_str().map_err(|_| refuse("to nowhere"))?;
    let next = from.join(text).map_err(|_| refuse("to nowhere"))?;
    if from.scheme() == "https" && next.scheme() != "https" { Err(refuse("from https to plain http")) } else { Ok(next) }
}

/// The innermost cause, without the address, which may carry what a person wrote.
fn cause(error: &reqwest::Error) -> String {
    let mut innermost: &dyn std::error::Error = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    if error.source().is_none() { "the request failed".to_owned() } else { innermost.to_string().chars().take(200).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_never_leaves_https() {
        let from = Url::parse("https://city.example/a/b").unwrap();
        let to = |location: &'static str| next_hop(&from, &HeaderValue::from_static(location));
        assert_eq!(to("../c").unwrap().as_str(), "https://city.example/c");
        assert_eq!(to("//other.example/d").unwrap().as_str(), "https://other.example/d");
        for bad in ["http://city.example/", "http://other.example/", "ftp://city.example/", "https://"] {
            assert!(to(bad).is_err(), "{bad}");
        }
    }
}
