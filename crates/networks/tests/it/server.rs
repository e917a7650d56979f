//! A server of our own on loopback, so small that it can misbehave in every way.

use folkmoot_networks::{
    egress::{Clock, Egress, EgressPolicy},
    mastodon::Mastodon,
    network::Access,
};
use std::{
    fmt::{Display, Write as _},
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use url::{Url, form_urlencoded};
use zeroize::Zeroizing;

/// What was asked.
#[derive(Debug, Clone)]
pub struct Asked {
    pub method: String,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str())
    }

    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// Fields of a form or of a JSON object, arrays as `name[]`, as one sorted list.
    pub fn fields(&self) -> Vec<(String, String)> {
        let mut fields: Vec<(String, String)> =
            if self.header("content-type").is_some_and(|kind| kind.starts_with("application/json")) {
                json_fields(&self.json())
            } else {
                form_urlencoded::parse(&self.body).into_owned().collect()
            };
        fields.sort();
        fields
    }
}

pub fn json_fields(value: &serde_json::Value) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
    let Some(object) = value.as_object() else { return Vec::new() };
    let mut fields = Vec::new();
    for (name, value) in object {
        match value.as_array() {
            Some(entries) => fields.extend(entries.iter().map(|entry| (format!("{name}[]"), text(entry)))),
            None => fields.push((name.clone(), text(value))),
        }
    }
    fields
}

/// What is answered.
#[derive(Debug, Clone)]
pub enum Reply {
    /// A proper answer.
    Answer { status: u16, headers: Vec<(String, String)>, body: Vec<u8> },
    /// These bytes and then the end.
    Raw(Vec<u8>),
    /// These portions, a pause before each, and then the end, or silence.
    Portions { portions: Vec<Vec<u8>>, pause: Duration, then_silence: bool },
    /// These bytes again and again until nobody listens.
    Endless(Vec<u8>),
    /// The connection is torn down once the request is read.
    Reset,
    /// Nothing, ever.
    Silence,
}

impl Reply {
    pub fn json(body: impl Display) -> Self {
        Self::status(200, body)
    }

    pub fn status(status: u16, body: impl Display) -> Self {
        let headers = vec![("content-type".to_owned(), "application/json; charset=utf-8".to_owned())];
        Self::Answer { status, headers, body: body.to_string().into_bytes() }
    }

    pub fn with(mut self, name: &str, value: impl Display) -> Self {
        if let Self::Answer { headers, .. } = &mut self {
            headers.retain(|(have, _)| have != name);
            headers.push((name.to_owned(), value.to_string()));
        }
        self
    }
}

/// A running server; it ends when dropped.
pub struct Server {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
    accepted: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    pub async fn start(answer: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (asked, accepted) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let (log, count, answer) = (asked.clone(), accepted.clone(), Arc::new(answer));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(stream, log.clone(), answer.clone()));
            }
        });
        Self { address, asked, accepted, task }
    }

    /// The same answer to everything.
    pub async fn always(reply: Reply) -> Self {
        Self::start(move |_| reply.clone()).await
    }

    pub fn url(&self) -> Url {
        Url::parse(&format!("http://{}/", self.address)).unwrap()
    }

    pub fn at(&self, path: &str) -> Url {
        self.url().join(path).unwrap()
    }

    pub fn accepted(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// A gateway that may speak to this server and to nobody else.
    pub fn egress(&self) -> Arc<Egress> {
        Arc::new(Egress::new(EgressPolicy { allow: vec![self.address.to_string().parse().unwrap()] }))
    }

    pub fn mastodon(&self) -> Mastodon {
        Mastodon::new(self.egress(), clock()).media_pause(Duration::ZERO)
    }

    pub fn access(&self, remote_id: &str) -> Access {
        Access { server: self.url(), token: Zeroizing::new("a-token-that-is-secret".to_owned()), remote_id: remote_id.to_owned() }
    }
}

/// A clock that stands still.
pub fn clock() -> Clock {
    Arc::new(|| "2026-11-23T10:00:00Z".parse().unwrap())
}

async fn serve(mut stream: TcpStream, log: Arc<Mutex<Vec<Asked>>>, answer: Arc<impl Fn(&Asked) -> Reply>) {
    let Some(asked) = read(&mut stream).await else { return };
    let reply = answer(&asked);
    log.lock().unwrap().push(asked);
    // whoever asked may have hung up: that is their right
    let _ = write(stream, reply).await;
}

async fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..head_end].to_vec()).ok()?;
    let mut lines = head.lines();
    let (method, target) = lines.next()?.split_once(' ')?;
    let target = target.split(' ').next()?;
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = bytes[head_end + 4..].to_vec();
    while body.len() < length {
        if stream.read_buf(&mut body).await.ok()? == 0 {
            return None;
        }
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let query = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    Some(Asked { method: method.to_owned(), path: path.to_owned(), query, headers, body })
}

async fn write(mut stream: TcpStream, reply: Reply) -> std::io::Result<()> {
    match reply {
        Reply::Answer { status, headers, body } => {
            let mut head = format!("HTTP/1.1 {status} As asked\r\ncontent-length: {}\r\nconnection: close\r\n", body.len());
            for (name, value) in headers {
                write!(head, "{name}: {value}\r\n").unwrap();
            }
            stream.write_all(format!("{head}\r\n").as_bytes()).await?;
            stream.write_all(&body).await?;
        }
        Reply::Raw(bytes) => stream.write_all(&bytes).await?,
        Reply::Portions { portions, pause, then_silence } => {
            for portion in portions {
                tokio::time::sleep(pause).await;
                stream.write_all(&portion).await?;
                stream.flush().await?;
            }
            if then_silence {
                std::future::pending::<()>().await;
            }
        }
        Reply::Endless(bytes) => loop {
            stream.write_all(&bytes).await?;
        },
        Reply::Reset => {
            stream.set_zero_linger()?;
            return Ok(());
        }
        Reply::Silence => std::future::pending::<()>().await,
    }
    stream.shutdown().await
}
