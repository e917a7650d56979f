//! A Mastodon server on loopback with bad manners, and a connector that may speak to it alone. For proofs that one server's trouble is one
//! account's trouble.

use folkmoot_networks::{
    egress::{Clock, Egress, EgressPolicy},
    mastodon::Mastodon,
    network::Network,
};
use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// How the server answers, whatever it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manners {
    /// Lists of notifications hold what citizens have said, everything else an empty object.
    Good,
    /// The answer breaks off in the middle of its JSON.
    MalformedJson,
    /// Bytes that are no text.
    InvalidUtf8,
    /// An answer that goes on as long as somebody reads.
    NeverEnds,
    /// The sign-in is refused.
    DeadToken,
    /// 429, to be asked again after so many seconds.
    AskToWait(u32),
    /// The connection is closed without an answer.
    HangsUp,
}

/// The server; it ends when dropped.
pub struct BadServer {
    address: SocketAddr,
    state: Arc<Mutex<(Manners, Vec<String>)>>,
    task: JoinHandle<()>,
}

impl Drop for BadServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl BadServer {
    /// Starts on a free port, with good manners and nothing said.
    ///
    /// # Errors
    /// No port is free.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let state = Arc::new(Mutex::new((Manners::Good, Vec::new())));
        let told = Arc::clone(&state);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // whoever asked may hang up: that is their right
                tokio::spawn(answer(stream, Arc::clone(&told)));
            }
        });
        Ok(Self { address, state, task })
    }

    /// From now on it answers so.
    pub fn behaves(&self, manners: Manners) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).0 = manners;
    }

    /// A citizen called Anna mentions the account. `content` is HTML; `at` an instant as servers write it. Returns the post's identifier.
    pub fn says(&self, content: &str, name: &str, at: jiff::Timestamp) -> String {
        let said = &mut self.state.lock().unwrap_or_else(PoisonError::into_inner).1;
        let id = (said.len() + 1).to_string();
        let author = serde_json::json!({ "id": "900", "acct": "anna", "display_name": name, "url": format!("http://{}/@anna", self.address) });
        let status = serde_json::json!({
            "id": id, "created_at": at, "content": content, "visibility": "public", "account": author,
            "uri": format!("http://{}/{id}", self.address), "url": format!("http://{}/{id}", self.address),
        });
        let notification =
            serde_json::json!({ "id": id, "type": "mention", "created_at": at, "status": status, "account": author });
        said.push(notification.to_string());
        id
    }

    /// Where it is.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// A connector that may speak to this server and to nobody else.
    ///
    /// # Errors
    /// Never: an address of its own is an address.
    pub fn network(&self, clock: Clock) -> anyhow::Result<Arc<dyn Network>> {
        let policy = EgressPolicy { allow: vec![self.address.to_string().parse()?] };
        Ok(Arc::new(Mastodon::new(Arc::new(Egress::new(policy)), clock).media_pause(Duration::ZERO)))
    }
}

async fn answer(mut stream: TcpStream, state: Arc<Mutex<(Manners, Vec<String>)>>) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.windows(4).any(|part| part == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
    }
    let (manners, said) = state.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let asked = String::from_utf8_lossy(&head).into_owned();
    let json = "200 OK\r\ncontent-type: application/json";
    match manners {
        Manners::Good => say(&mut stream, json, good(&asked, &said).as_bytes()).await,
        Manners::MalformedJson => say(&mut stream, json, b"[{\"id\":\"7\",\"type\":").await,
        Manners::InvalidUtf8 => say(&mut stream, json, b"[{\"id\":\"\xff\xfe\",\"type\":\"mention\"}]").await,
        Manners::DeadToken => {
            say(&mut stream, "401 Unauthorized\r\ncontent-type: application/json", b"{\"error\":\"invalid_token\"}").await
        }
        Manners::AskToWait(seconds) => {
            say(&mut stream, &format!("429 Too Many Requests\r\nretry-after: {seconds}\r\ncontent-type: application/json"), b"{}")
                .await
        }
        Manners::HangsUp => Ok(()),
        Manners::NeverEnds => {
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n[").await?;
            loop {
                stream.write_all(&[b' '; 8_192]).await?;
            }
        }
    }
}

async fn say(stream: &mut TcpStream, head: &str, body: &[u8]) -> io::Result<()> {
    let head = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body).await?;
    stream.shutdown().await
}

/// What was said after the notification asked for, oldest first, as Mastodon pages with `min_id`.
fn good(asked: &str, said: &[String]) -> String {
    let target = asked.split(' ').nth(1).unwrap_or_default();
    if !target.starts_with("/api/v1/notifications") {
        return "{}".to_owned();
    }
    let number = |name: &str| target.split(['?', '&']).find_map(|pair| pair.strip_prefix(name)?.parse::<usize>().ok());
    let (after, before) = (number("min_id=").unwrap_or(0), number("max_id=").map_or(said.len(), |id| id - 1));
    let limit = number("limit=").unwrap_or(said.len());
    let page: Vec<&str> = said.iter().take(before).skip(after).take(limit).rev().map(String::as_str).collect();
    format!("[{}]", page.join(","))
}
