//! The demo: an invented town on the rehearsal network, in a folder of its own, ready within a second.

use crate::{config, demo, run};
use anyhow::{Context, Result};
use folkmoot_networks::rehearsal::{Rehearsal, town::Settings as Rhythm};
use folkmoot_newsroom::{Clock, Networks, Newsroom, Settings, SystemClock, SystemMint, Vault, staff::password};
use folkmoot_store::{self as store, Address, Store};
use folkmoot_web::server::{DemoSignIn, Options};
use std::{
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::net::TcpListener;
use url::Url;

/// Ports tried after the one that was asked for.
const NEXT_PORTS: u16 = 20;
/// The demo's key is no secret: nothing in the demo is.
const KEY: [u8; 32] = [0xF0; 32];

/// Runs the demo until it is told to stop. Without a folder the town is gone afterwards.
pub async fn run(listen: SocketAddr, data: Option<PathBuf>, seed: u64) -> Result<()> {
    let listener = bind(listen).await?;
    let address = listener.local_addr()?;
    let (folder, kept) = match data {
        Some(folder) => (folder, true),
        None => (std::env::temp_dir().join(format!("folkmoot-demo-{}", config::holder())), false),
    };
    fs::create_dir_all(&folder).with_context(|| format!("failed to make the folder {}", folder.display()))?;
    let result = show(listener, address, &folder, seed).await;
    if !kept {
        drop(fs::remove_dir_all(&folder));
    }
    result
}

/// The address asked for, or the next free port.
async fn bind(listen: SocketAddr) -> Result<TcpListener> {
    for ahead in 0..=NEXT_PORTS {
        let mut address = listen;
        address.set_port(if listen.port() == 0 { 0 } else { listen.port().saturating_add(ahead) });
        match TcpListener::bind(address).await {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            other => return other.with_context(|| format!("failed to listen on {address}")),
        }
    }
    anyhow::bail!("no free port from {listen} on; name another with --listen")
}

async fn show(listener: TcpListener, address: SocketAddr, folder: &Path, seed: u64) -> Result<()> {
    let file = std::path::absolute(folder.join("folkmoot.db"))?;
    let store = Store::open(&Address::parse(&format!("sqlite://{}", file.display()))?).await?;
    let clock = Arc::new(|| SystemClock.now());
    let rehearsal = Rehearsal::open(Some(&folder.join("rehearsal.jsonl")), Rhythm::ordinary(seed), clock)?;
    let url = Url::parse(&format!("http://{address}"))?;
    let networks = Networks::none().with(Arc::new(rehearsal.clone()));
    let settings = Settings::standard(config::holder(), url.clone());
    let newsroom = Newsroom::new(store, networks, Arc::new(SystemClock), Arc::new(SystemMint), Vault::new(&KEY), settings);
    let town = build(&newsroom, &rehearsal, seed).await?;
    introduce(&url, &town)?;
    let demo_sign_ins = town
        .sign_ins
        .iter()
        .map(|s| DemoSignIn {
            name: s.name.clone(),
            title: s.title.clone(),
            email: s.email.clone(),
            password: s.password.clone(),
        })
        .collect();
    let options = Options { secure: false, demo_sign_ins, client_address_header: None };
    run::pages(newsroom, options, listener, true).await
}

/// The town, built when the folder is empty, else as it was left; its present lives in both.
async fn build(newsroom: &Newsroom, rehearsal: &Rehearsal, seed: u64) -> Result<demo::Town> {
    if store::organisation::get(&newsroom.store.read()).await?.is_some() {
        demo::enliven(rehearsal, newsroom.now()).context("failed to wake the town that was left here")?;
        return Ok(demo::sign_ins());
    }
    let hash = |password: &str| password::hash_unchecked(password).unwrap_or_default();
    let seal = |id: uuid::Uuid, token: &str| {
        newsroom.vault.seal(&folkmoot_newsroom::newsroom::token_name(id), token).unwrap_or_default()
    };
    demo::seed(&newsroom.store, rehearsal, newsroom.now(), seed, &hash, &seal).await.context("failed to build the town")
}

/// What the person at the terminal needs to know.
fn introduce(url: &Url, town: &demo::Town) -> Result<()> {
    run::say("Veldmonde, an invented town on the rehearsal network. Nothing in it is real, nothing leaves this machine.\n")?;
    run::say(&format!("  {url}\n"))?;
    for sign_in in &town.sign_ins {
        run::say(&format!("  {}  {}  {}", sign_in.email, sign_in.role, sign_in.name))?;
    }
    let password = town.sign_ins.first().map_or("", |sign_in| &sign_in.password);
    run::say(&format!("\n  password: {password}\n\nCtrl+C ends it."))
}
