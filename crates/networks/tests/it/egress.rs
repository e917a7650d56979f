//! The gateway: where it does not go, what it does not follow, what it does not keep.

use crate::server::{Reply, Server, clock};
use async_trait::async_trait;
use folkmoot_networks::egress::{AllowedHost, Body, Call, Egress, EgressError, EgressPolicy, Limits, resolve::Resolver};
use http::Method;
use std::{
    io,
    net::IpAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{io::AsyncReadExt, net::TcpListener};
use url::Url;
use zeroize::Zeroizing;

const VECTORS: &str = include_str!("../../testdata/ssrf_vectors.tsv");

fn vectors() -> Vec<IpAddr> {
    let lines = VECTORS.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let vectors: Vec<IpAddr> = lines.map(|line| line.split('\t').next().unwrap().parse().unwrap()).collect();
    assert!(vectors.len() >= 40);
    vectors
}

fn literal(address: IpAddr) -> String {
    if address.is_ipv6() { format!("[{address}]") } else { address.to_string() }
}

fn get(url: Url) -> Call {
    Call::new(Method::GET, url)
}

/// A name server that gives its answers in turn, the last one for ever.
struct Names {
    answers: Vec<Vec<IpAddr>>,
    asked: AtomicUsize,
}

#[async_trait]
impl Resolver for Names {
    async fn addresses(&self, name: &str) -> io::Result<Vec<IpAddr>> {
        if name == "unknown.example" {
            return Err(io::ErrorKind::NotFound.into());
        }
        let turn = self.asked.fetch_add(1, Ordering::SeqCst);
        Ok(self.answers[turn.min(self.answers.len() - 1)].clone())
    }
}

fn names(answers: Vec<Vec<IpAddr>>) -> Arc<Names> {
    Arc::new(Names { answers, asked: AtomicUsize::new(0) })
}

#[tokio::test]
async fn no_vector_is_connected_as_a_literal() {
    let listening = Server::always(Reply::json("{}")).await;
    let egress = Egress::new(EgressPolicy::default());
    for vector in vectors() {
        for url in [format!("https://{}/", literal(vector)), format!("https://{}:{}/", literal(vector), listening.address.port())]
        {
            let outcome = egress.send(&get(Url::parse(&url).unwrap()), &clock()).await;
            assert!(matches!(outcome, Err(EgressError::AddressRefused(_))), "{url}");
        }
    }
    for odd in ["https://2130706433/", "https://0x7f.1/", "https://0177.0.0.1/", "https://localhost./"] {
        assert!(
            matches!(egress.send(&get(Url::parse(odd).unwrap()), &clock()).await, Err(EgressError::AddressRefused(_))),
            "{odd}"
        );
    }
    assert_eq!((egress.requests(), listening.accepted()), (0, 0));
}

#[tokio::test]
async fn no_vector_is_connected_as_the_answer_of_a_name_server() {
    let public: IpAddr = "1.1.1.1".parse().unwrap();
    for vector in vectors() {
        for answer in [vec![vector], vec![public, vector], vec![vector, public]] {
            let egress = Egress::with_resolver(EgressPolicy::default(), names(vec![answer]));
            let outcome = egress.send(&get(Url::parse("https://city.example/").unwrap()), &clock()).await;
            assert!(matches!(outcome, Err(EgressError::AddressRefused(_))), "{vector}");
            assert_eq!(egress.requests(), 0);
        }
    }
}

#[tokio::test]
async fn no_vector_is_connected_as_the_target_of_a_redirect() {
    for vector in vectors() {
        let target = format!("https://{}/latest/meta-data", literal(vector));
        let server = Server::always(Reply::status(302, "").with("location", target)).await;
        let egress = server.egress();
        let outcome = egress.send(&get(server.url()), &clock()).await;
        assert!(matches!(outcome, Err(EgressError::AddressRefused(_))), "{vector}");
        assert_eq!((egress.requests(), server.accepted()), (1, 1), "{vector}");
    }
}

#[tokio::test]
async fn a_redirect_to_a_name_that_leads_inside_is_refused_too() {
    let inside = Server::always(Reply::json("{}")).await;
    let server = Server::always(Reply::status(307, "").with("location", "https://inside.example/")).await;
    let policy = EgressPolicy { allow: vec![server.address.to_string().parse().unwrap()] };
    let egress = Egress::with_resolver(policy, names(vec![vec![inside.address.ip()]]));
    assert!(matches!(egress.send(&get(server.url()), &clock()).await, Err(EgressError::AddressRefused(_))));
    assert_eq!(inside.accepted(), 0);
}

#[tokio::test]
async fn the_connection_goes_to_the_address_that_was_checked() {
    let server = Server::always(Reply::json("{}")).await;
    let allowed: AllowedHost = format!("city.example:{}", server.address.port()).parse().unwrap();
    // a second question would be answered with a place where nobody listens
    let names = names(vec![vec![server.address.ip()], vec!["127.0.0.9".parse().unwrap()]]);
    let egress = Egress::with_resolver(EgressPolicy { allow: vec![allowed] }, names.clone());
    let url = Url::parse(&format!("http://city.example:{}/", server.address.port())).unwrap();
    assert_eq!(egress.send(&get(url.clone()), &clock()).await.unwrap().status, 200);
    assert_eq!(names.asked.load(Ordering::SeqCst), 1);
    assert!(
        matches!(egress.send(&get(url), &clock()).await, Err(EgressError::Unreachable(_))),
        "a moved name gets a new connection"
    );
}

#[tokio::test]
async fn nothing_listens_and_no_such_name_are_certain_not_to_have_arrived() {
    let gone = Server::always(Reply::json("{}")).await;
    let (egress, url) = (gone.egress(), gone.url());
    drop(gone);
    // the task that holds the listener ends when the runtime comes to it
    tokio::task::yield_now().await;
    assert!(matches!(egress.send(&get(url), &clock()).await, Err(EgressError::Unreachable(_))));
    let egress = Egress::with_resolver(EgressPolicy::default(), names(vec![vec![]]));
    for name in ["unknown", "empty"] {
        let url = Url::parse(&format!("https://{name}.example/")).unwrap();
        assert!(matches!(egress.send(&get(url), &clock()).await, Err(EgressError::Unreachable(_))), "{name}");
    }
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_is_certain_not_to_have_been_told_anything() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let hangs_up = tokio::spawn(async move {
        let mut hello = [0];
        listener.accept().await.unwrap().0.read_exact(&mut hello).await.unwrap();
        hello
    });
    let egress = Egress::new(EgressPolicy { allow: vec![address.to_string().parse().unwrap()] });
    let outcome = egress.send(&get(Url::parse(&format!("https://{address}/")).unwrap()), &clock()).await;
    assert!(matches!(outcome, Err(EgressError::Unreachable(_))), "{:?}", outcome.err());
    assert_eq!(hangs_up.await.unwrap(), [22], "the first byte of a TLS handshake");
}

#[tokio::test]
async fn redirects_are_followed_three_times_and_only_by_readers() {
    let server = Server::start(|asked| match asked.path.as_str() {
        "/1" | "/2" | "/3" => Reply::status(302, "").with("location", format!("/{}", asked.path[1..].parse::<u8>().unwrap() - 1)),
        "/0" => Reply::json("\"here\""),
        _ => Reply::status(301, "").with("location", "/loop"),
    })
    .await;
    let egress = server.egress();
    let answer = egress.send(&get(server.at("/3")), &clock()).await.unwrap();
    assert_eq!((answer.status, answer.raw.len()), (200, 4));
    assert_eq!(answer.raw.iter().map(|exchange| exchange.status).collect::<Vec<_>>(), [302, 302, 302, 200]);
    assert!(matches!(egress.send(&get(server.at("/loop")), &clock()).await, Err(EgressError::TooMuch { .. })));
    let before = server.asked().len();
    let posted = egress.send(&Call::new(Method::POST, server.at("/3")), &clock()).await.unwrap();
    assert_eq!((posted.status, server.asked().len()), (302, before + 1));
}

#[tokio::test]
async fn a_token_is_not_carried_to_another_origin_nor_back() {
    let home = Arc::new(Mutex::new(Url::parse("http://127.0.0.1/").unwrap()));
    let home_for_stranger = home.clone();
    let stranger =
        Server::start(move |_| Reply::status(302, "").with("location", home_for_stranger.lock().unwrap().join("/end").unwrap()))
            .await;
    let elsewhere = stranger.url();
    let server = Server::start(move |asked| match asked.path.as_str() {
        "/same" => Reply::status(302, "").with("location", "/away"),
        "/away" => Reply::status(302, "").with("location", &elsewhere),
        _ => Reply::json("{}"),
    })
    .await;
    *home.lock().unwrap() = server.url();
    let allow = [server.address, stranger.address].map(|address| address.to_string().parse().unwrap()).to_vec();
    let egress = Egress::new(EgressPolicy { allow });
    let call = get(server.at("/same")).bearer(&Zeroizing::new("a-token-that-is-secret".to_owned()));
    assert_eq!(egress.send(&call, &clock()).await.unwrap().status, 200);
    let carried: Vec<bool> = server.asked().iter().map(|asked| asked.header("authorization").is_some()).collect();
    assert_eq!(carried, [true, true, false]);
    assert_eq!(stranger.asked()[0].header("authorization"), None);
}

#[tokio::test]
async fn the_evidence_holds_everything_but_the_secrets() {
    let body = r#"{"access_token":"fresh-secret","echo":"a-token-that-is-secret"}"#;
    let server = Server::always(Reply::json(body).with("set-cookie", "session=cookie-secret").with("x-kept", "yes")).await;
    let form = vec![
        ("code", "code-secret".to_owned()),
        ("client_secret", "client-secret".to_owned()),
        ("grant_type", "kept".to_owned()),
    ];
    let call = Call::new(Method::POST, server.at("/oauth/token?token=query-secret&kept=1"))
        .bearer(&Zeroizing::new("a-token-that-is-secret".to_owned()))
        .header("idempotency-key", "kept-key")
        .body(Body::Form(form));
    let answer = server.egress().send(&call, &clock()).await.unwrap();
    assert_eq!(answer.body, body.as_bytes(), "for parsing the answer is whole");
    let evidence = format!("{:?} {}", answer.raw, String::from_utf8_lossy(&answer.raw[0].response_body))
        + &String::from_utf8_lossy(&answer.raw[0].request_body);
    assert!(!evidence.contains("secret\"") && !evidence.contains("-secret"), "{evidence}");
    assert!(!evidence.contains("a-token"), "{evidence}");
    for kept in ["kept=1", "kept-key", "grant_type=kept", "x-kept", "[removed]", "Folkmoot/"] {
        assert!(evidence.contains(kept), "{kept} is missing in {evidence}");
    }
    let asked = &server.asked()[0];
    assert_eq!(asked.header("authorization"), Some("Bearer a-token-that-is-secret"));
    assert_eq!(asked.header("user-agent"), Some(concat!("Folkmoot/", env!("CARGO_PKG_VERSION"))));
}

#[tokio::test]
async fn a_compressed_bomb_is_cut_off_by_what_it_unpacks_to() {
    let bomb = include_bytes!("../../testdata/bomb.gz").to_vec();
    let headers = vec![("content-encoding".to_owned(), "gzip".to_owned())];
    let server = Server::always(Reply::Answer { status: 200, headers, body: bomb }).await;
    let call = get(server.url()).limits(Limits { bytes: 1 << 20, ..Limits::default() });
    assert!(matches!(server.egress().send(&call, &clock()).await, Err(EgressError::TooMuch { .. })));
}

#[tokio::test]
async fn a_stream_that_falls_silent_is_told() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n:)\n".to_vec();
    let server = Server::always(Reply::Portions { portions: vec![head], pause: Duration::ZERO, then_silence: true }).await;
    let egress = server.egress();
    let mut opened = egress.open(&get(server.url()), &clock()).await.unwrap();
    assert_eq!(opened.next(Duration::from_secs(5)).await.unwrap().unwrap(), ":)\n");
    assert!(matches!(opened.next(Duration::from_millis(20)).await, Err(EgressError::Lost(_))));
}
