//! How fast what citizens say is taken in: `collect_house DATABASE MESSAGES`. Batches of forty, as Mastodon gives them, each with its raw exchange,
//! through the same door as everything that comes in: evidence, author, language, route, case with its deadline, cursor, one transaction a
//! batch. Prints messages a second.

use anyhow::{Result, bail};
use folkmoot_model::network::{
    NetworkKind,
    capability::Deduplication,
    exchange::{Captured, Exchange},
    post::{Batch, Figures, Incoming, RemoteAuthor, RemotePost, Visibility},
};
use folkmoot_newsroom::{Clock, Networks, SystemClock, SystemMint, incoming::take_in};
use folkmoot_store::{self as store, Address, Store};
use folkmoot_testkit::{
    judge_network,
    town::{self, Presence},
};
use jiff::Timestamp;
use mimalloc::MiMalloc;
use std::{env, io::Write, sync::Arc};

/// The same allocator as in the program that is measured.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const PER_BATCH: u64 = 40;
const SAID: [&str; 5] = [
    "Sinds gisteravond zijn alle lantaarns in onze straat uit. Het is pikdonker als de kinderen thuiskomen. Wie kan dit oplossen?",
    "Complimenten voor de nieuwe fietsstrook! Nu nog doortrekken tot het station?",
    "Is the winter market accessible for wheelchairs this year? Last year the cable covers were impossible.",
    "Πότε ανοίγει ξανά η γέφυρα; Το λεωφορείο δεν περνάει πια από τη γειτονιά μας.",
    "Hola, acabo de mudarme. ¿Puedo registrarme en el municipio sin cita previa? Mi casero dice que sí.",
];

#[tokio::main]
async fn main() -> Result<()> {
    let args: Vec<String> = env::args().collect();
    let [_, database, messages] = args.as_slice() else { bail!("collect_house DATABASE MESSAGES") };
    let messages: u64 = messages.parse()?;
    let store = Store::open(&Address::parse(database)?).await?;
    let presence = Presence {
        network: NetworkKind::Mastodon,
        server: "http://127.0.0.1:9/".to_owned(),
        remote_id: "town".to_owned(),
        capability: judge_network::capability(Deduplication::None, 1_000),
    };
    let town = town::build_with(store.clone(), Networks::none(), presence, Arc::new(SystemClock), Arc::new(SystemMint)).await?;
    let account = store::accounts::get(&store.read(), town.account).await?.ok_or_else(|| anyhow::anyhow!("no account"))?;
    let started = SystemClock.now();
    for batch in 0..messages.div_ceil(PER_BATCH) {
        take_in::take_in(&town.newsroom, &account, "notifications", &captured(batch, started)).await?;
    }
    let seconds = SystemClock.now().duration_since(started).as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "a count of messages")]
    let rate = messages as f64 / seconds;
    writeln!(std::io::stdout(), "{{\"messages\": {messages}, \"seconds\": {seconds:.2}, \"per_second\": {rate:.0}}}")?;
    Ok(())
}

fn captured(batch: u64, at: Timestamp) -> Captured<Batch> {
    let incoming: Vec<_> = (0..PER_BATCH).map(|number| Incoming::Post(Box::new(post(batch * PER_BATCH + number, at)))).collect();
    let body = serde_json::to_vec(&incoming).unwrap_or_default();
    let exchange = Exchange {
        method: "GET".to_owned(),
        url: "http://127.0.0.1:9/api/v1/notifications".to_owned(),
        request_headers: Vec::new(),
        request_body: Vec::new(),
        status: 200,
        response_headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        response_body: body,
        at,
    };
    let value = Batch { incoming, next_cursor: Some(format!("{batch}")), more: true, gaps: Vec::new() };
    Captured { value, raw: vec![exchange], at }
}

fn post(number: u64, at: Timestamp) -> RemotePost {
    let author = number % 4_999;
    let text = SAID.get(usize::try_from(number % 5).unwrap_or(0)).copied().unwrap_or_default();
    RemotePost {
        remote_id: format!("{number}"),
        uri: format!("https://village.example/{number}"),
        url: None,
        author: RemoteAuthor {
            remote_id: format!("a{author}"),
            handle: format!("citizen{author}@village.example"),
            display_name: format!("Citizen {author}"),
            url: None,
            bot: false,
        },
        text: format!("{text} ({number})"),
        html: Some(format!("<p>{text} ({number})</p>")),
        warning: None,
        language: None,
        in_reply_to: None,
        visibility: Visibility::Public,
        media: Vec::new(),
        created_at: at,
        edited_at: None,
        figures: Figures::default(),
    }
}
