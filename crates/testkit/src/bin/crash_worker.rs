//! A worker that the judge kills: seeds a town with so many planned messages, or works until every delivery has settled.
//!
//! `crash_worker seed FOLDER PORT own|idempotency|none COUNT` · `crash_worker work FOLDER PORT own|idempotency|none`
//! The database is SQLite in the folder, or PostgreSQL when `FOLKMOOT_CRASH_DATABASE` names one.

use anyhow::{Context, Result, bail};
use folkmoot_model::{
    network::{NetworkKind, capability::Deduplication},
    outgoing::{delivery::DeliveryState, message::Kind},
};
use folkmoot_newsroom::{
    Clock, Networks, Newsroom, Settings, SystemClock, SystemMint, Vault,
    outgoing::{draft::Draft, hand_over, publish},
};
use folkmoot_store::{self as store, Address, Store};
use folkmoot_testkit::{judge_network, judge_network::JudgeNetwork, town};
use jiff::SignedDuration;
use std::{env, io::Write, path::Path, sync::Arc, time::Duration};
use url::Url;

/// Publishing calls a second: slow enough that a hundred deaths fall into the work.
const RATE: u32 = 6;

#[tokio::main]
async fn main() -> Result<()> {
    let args: Vec<String> = env::args().collect();
    let [_, verb, folder, port, way, rest @ ..] = args.as_slice() else { bail!("see the head of the source") };
    let deduplication = match way.as_str() {
        "own" => Deduplication::OwnKey,
        "idempotency" => Deduplication::IdempotencyKey,
        "none" => Deduplication::None,
        _ => bail!("no such way"),
    };
    let port: u16 = port.parse()?;
    match (verb.as_str(), rest) {
        ("seed", [count]) => seed(Path::new(folder), port, deduplication, count.parse()?).await,
        ("work", []) => work(Path::new(folder), port, deduplication).await,
        _ => bail!("see the head of the source"),
    }
}

async fn open(folder: &Path) -> Result<Store> {
    let address = env::var("FOLKMOOT_CRASH_DATABASE").unwrap_or_else(|_| format!("sqlite://{}/crash.db", folder.display()));
    Ok(Store::open(&Address::parse(&address)?).await?)
}

fn networks(port: u16, deduplication: Deduplication) -> Networks {
    Networks::none().with(Arc::new(JudgeNetwork::new(port, deduplication, Arc::new(|| SystemClock.now()))))
}

async fn seed(folder: &Path, port: u16, deduplication: Deduplication, count: u32) -> Result<()> {
    let presence = town::Presence {
        network: NetworkKind::Mastodon,
        server: format!("http://127.0.0.1:{port}/"),
        remote_id: "town".to_owned(),
        capability: judge_network::capability(deduplication, RATE),
    };
    let (clock, mint) = (Arc::new(SystemClock), Arc::new(SystemMint));
    let mut town = town::build_with(open(folder).await?, networks(port, deduplication), presence, clock, mint).await?;
    let mut settings = (*town.newsroom.settings).clone();
    settings.stop_window = SignedDuration::ZERO;
    town.newsroom.settings = Arc::new(settings);
    for number in 0..count {
        let draft = town.draft(&format!("message {number}"), &format!("Bericht {number} van het dorp."));
        town.approved(Draft { kind: Kind::Emergency, ..draft }).await?;
    }
    Ok(())
}

async fn work(folder: &Path, port: u16, deduplication: Deduplication) -> Result<()> {
    let mut settings = Settings::standard(format!("worker-{}", std::process::id()), Url::parse("http://127.0.0.1")?);
    settings.delivery_lease = SignedDuration::from_millis(700);
    settings.settle = SignedDuration::from_millis(300);
    settings.backoff = (SignedDuration::from_millis(10), SignedDuration::from_millis(200));
    let store = open(folder).await?;
    let newsroom = Newsroom::new(
        store,
        networks(port, deduplication),
        Arc::new(SystemClock),
        Arc::new(SystemMint),
        Vault::new(&[7; 32]),
        settings,
    );
    loop {
        hand_over::hand_over_due(&newsroom).await.context("hand over")?;
        publish::publish_due(&newsroom).await.context("publish")?;
        if settled(&newsroom).await? {
            writeln!(std::io::stdout(), "SETTLED")?;
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Every message has been handed over and each of its deliveries has arrived.
async fn settled(newsroom: &Newsroom) -> Result<bool> {
    let read = newsroom.store.read();
    if !store::messages::due(&read, newsroom.now(), 1).await?.is_empty() {
        return Ok(false);
    }
    let page = store::Page::first(1_000);
    let board = store::deliveries::board(&read, &store::deliveries::BoardFilter::default(), &page, newsroom.now()).await?;
    Ok(board.iter().all(|row| matches!(row.delivery.state, DeliveryState::Sent { .. })))
}
