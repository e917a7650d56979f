//! What we speak to at all, and the switch by which a deployment names private servers it trusts.

use super::{address::global_unicast, error::EgressError};
use std::{
    fmt,
    net::{IpAddr, SocketAddr},
    str::FromStr,
};
use url::{Host, Url};

/// A host that is let through although its address is private or it speaks plain `http`. For development, tests, and a town's own server
/// inside its own network; every entry is a hole that a person has decided on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedHost {
    host: Host<String>,
    port: Option<u16>,
}

/// The text names no host.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a host such as \"city.test\", \"127.0.0.1:8080\" or \"[::1]:8080\"")]
pub struct NotAHost(pub String);

impl FromStr for AllowedHost {
    type Err = NotAHost;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refused = || NotAHost(text.chars().take(80).collect());
        let plain = !text.contains(['/', '@', '?', '#', '\\']) && !text.ends_with(':') && text.trim() == text;
        // a scheme without a default port, so that :80 and :443 are kept; a special one, so that 0x7f000001 is read as an address
        let with_port = Url::parse(&format!("ftp://{text}")).ok().filter(|_| plain).ok_or_else(refused)?;
        let host = with_port.host().ok_or_else(refused)?.to_owned();
        let port = if text.ends_with(":21") { Some(21) } else { with_port.port() };
        Ok(Self { host, port })
    }
}

impl fmt::Display for AllowedHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.port {
            Some(port) => write!(f, "{}:{port}", self.host),
            None => write!(f, "{}", self.host),
        }
    }
}

impl AllowedHost {
    /// Without a port it covers the everyday ones, 80 and 443.
    fn covers(&self, host: &Host<String>, port: u16) -> bool {
        self.host == *host && self.port.map_or(EVERYDAY_PORTS.contains(&port), |allowed| allowed == port)
    }
}

/// The ports of `http` and `https`; a link to any other is refused, as it would let strangers knock on databases and printers.
const EVERYDAY_PORTS: [u16; 2] = [80, 443];

/// What the gateway lets through beyond the public internet. The default is nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EgressPolicy {
    /// Hosts a deployment trusts.
    pub allow: Vec<AllowedHost>,
}

/// Where a call goes, its form checked, its addresses not yet known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Destination {
    pub host: Host<String>,
    pub port: u16,
    pub allowed: bool,
}

impl EgressPolicy {
    /// Checks everything about an address that can be known before its name is resolved.
    pub(super) fn destination(&self, url: &Url) -> Result<Destination, EgressError> {
        let refuse = |why: &str| Err(EgressError::AddressRefused(why.to_owned()));
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("it carries a user name or password");
        }
        let (Some(host), Some(port)) = (url.host().map(|host| host.to_owned()), url.port_or_known_default()) else {
            return refuse("it names no host");
        };
        let allowed = self.allow.iter().any(|entry| entry.covers(&host, port));
        match url.scheme() {
            "https" => {}
            "http" if allowed => {}
            "http" => return refuse("plain http"),
            _ => return refuse("neither http nor https"),
        }
        if !allowed && !EVERYDAY_PORTS.contains(&port) {
            return refuse("an unusual port");
        }
        match &host {
            Host::Domain(name) if name.ends_with('.') || name.is_empty() => refuse("the host name ends with a dot"),
            Host::Domain(_) | Host::Ipv4(_) | Host::Ipv6(_) => Ok(Destination { host, port, allowed }),
        }
    }
}

impl Destination {
    /// The address when the host is one; the name to resolve when it is not.
    pub fn literal(&self) -> Result<IpAddr, &str> {
        match &self.host {
            Host::Ipv4(v4) => Ok(IpAddr::V4(*v4)),
            Host::Ipv6(v6) => Ok(IpAddr::V6(*v6)),
            Host::Domain(name) => Err(name),
        }
    }

    /// The sockets to connect to, sorted; refused whole when one of the addresses is not global unicast, as a name that mixes public and
    /// private addresses is either broken or an attack.
    pub fn pin(&self, addresses: &[IpAddr]) -> Result<Vec<SocketAddr>, EgressError> {
        if !self.allowed {
            for address in addresses {
                global_unicast(*address).map_err(|why| EgressError::AddressRefused(format!("{address} is {why}")))?;
            }
        }
        if addresses.is_empty() {
            return Err(EgressError::Unreachable("the name has no address".to_owned()));
        }
        let mut pinned: Vec<SocketAddr> = addresses.iter().map(|address| SocketAddr::new(*address, self.port)).collect();
        pinned.sort_unstable();
        pinned.dedup();
        Ok(pinned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(policy: &EgressPolicy, url: &str) -> String {
        match policy.destination(&Url::parse(url).unwrap()).and_then(|to| to.literal().map_or(Ok(vec![]), |ip| to.pin(&[ip]))) {
            Err(EgressError::AddressRefused(why)) => why,
            other => panic!("{url} gave {other:?}"),
        }
    }

    #[test]
    fn odd_forms_of_an_address_are_refused() {
        let policy = EgressPolicy::default();
        for url in [
            "https://2130706433/",
            "https://0x7f000001/",
            "https://0177.0.0.1/",
            "https://127.1/",
            "https://%31%32%37.0.0.1/",
            "https://１２７.0.0.1/",
            "https://[::ffff:7f00:1]/",
            "https://person:word@city.example/",
            "https://city.example./",
            "https://city.example:22/",
            "https://city.example:8443/",
            "http://city.example/",
            "ftp://city.example/",
            "file:///etc/passwd",
            "gopher://city.example/",
        ] {
            refused(&policy, url);
        }
        assert!(Url::parse("https://[fe80::1%25eth0]/").is_err(), "a zone identifier is no address");
    }

    #[test]
    fn an_allowed_host_opens_itself_and_nothing_beside_it() {
        let policy = EgressPolicy {
            allow: vec!["127.0.0.1:8080".parse().unwrap(), "city.test".parse().unwrap(), "[::1]:80".parse().unwrap()],
        };
        for url in ["http://127.0.0.1:8080/a", "http://city.test/", "https://CITY.test/", "http://[::1]/"] {
            assert!(policy.destination(&Url::parse(url).unwrap()).unwrap().allowed, "{url}");
        }
        for url in [
            "http://127.0.0.1:8081/",
            "http://127.0.0.2:8080/",
            "http://city.test:8080/",
            "http://other.city.test/",
            "https://127.0.0.1/",
        ] {
            refused(&policy, url);
        }
    }

    #[test]
    fn nonsense_is_not_a_host() {
        for text in ["", "http://city.test", "a/b", "city.test:", "x@y", " city.test", "city.test:99999"] {
            assert!(text.parse::<AllowedHost>().is_err(), "{text}");
        }
    }

    #[test]
    fn one_bad_address_among_good_ones_refuses_the_name() {
        let to = EgressPolicy::default().destination(&Url::parse("https://city.example/").unwrap()).unwrap();
        let mixed: Vec<IpAddr> = vec!["1.1.1.1".parse().unwrap(), "10.0.0.1".parse().unwrap()];
        assert!(matches!(to.pin(&mixed), Err(EgressError::AddressRefused(_))));
        assert_eq!(to.pin(&mixed[..1]).unwrap(), vec!["1.1.1.1:443".parse().unwrap()]);
    }
}
