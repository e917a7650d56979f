//! Fills a database for the benchmarks: `fill_house DATABASE CASES POSTS`. Prints the sign-in of a person who sees everything.

use anyhow::{Result, bail};
use folkmoot_model::network::{NetworkKind, capability::Deduplication};
use folkmoot_networks::network::Network;
use folkmoot_newsroom::{Clock, Networks, SystemClock, SystemMint, staff::password};
use folkmoot_store::{self as store, Address, Store};
use folkmoot_testkit::{
    fill,
    judge_network::{self, JudgeNetwork},
    town::{self, Presence},
};
use std::{env, io::Write, sync::Arc};

const PASSWORD: &str = "a long password for benchmarks";

#[tokio::main]
async fn main() -> Result<()> {
    let args: Vec<String> = env::args().collect();
    let [_, database, cases, posts] = args.as_slice() else { bail!("fill_house DATABASE CASES POSTS") };
    let store = Store::open(&Address::parse(database)?).await?;
    let network: Arc<dyn Network> = Arc::new(JudgeNetwork::new(9, Deduplication::None, Arc::new(|| SystemClock.now())));
    let presence = Presence {
        network: NetworkKind::Mastodon,
        server: "http://127.0.0.1:9/".to_owned(),
        remote_id: "town".to_owned(),
        capability: judge_network::capability(Deduplication::None, 1_000),
    };
    let networks = Networks::none().with(network);
    let town = town::build_with(store.clone(), networks, presence, Arc::new(SystemClock), Arc::new(SystemMint)).await?;
    let tx = store.begin().await?;
    store::people::set_password(&tx, town.manager.person, &password::hash_unchecked(PASSWORD)?).await?;
    tx.commit_bookkeeping("a benchmark").await?;
    fill::fill(&store, cases.parse()?, posts.parse()?, 1, SystemClock.now()).await?;
    store.close().await?;
    writeln!(std::io::stdout(), "manager@testdorp.example\n{PASSWORD}")?;
    Ok(())
}
