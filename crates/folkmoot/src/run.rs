//! Running: the log, the listener, the timetable, and an orderly end.

use crate::{command::Place, config};
use anyhow::{Context, Result};
use folkmoot_newsroom::{Newsroom, Timetable};
use folkmoot_web::{
    app,
    server::{Options, Web, ending::Ending},
};
use std::{io::Write, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::TcpListener,
    signal,
    time::{sleep, timeout},
};
use tracing_subscriber::EnvFilter;
use url::Url;

/// Requests and calls that are still running at the end get this long.
const LAST_MOMENTS: Duration = Duration::from_secs(20);

/// Starts the log, on standard error. `RUST_LOG` chooses what; no secret and no citizen's text is ever in it.
pub fn log(json: bool) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,folkmoot=info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if json {
        builder.json().init();
    } else {
        builder.init();
    }
}

/// Says something to the person at the terminal.
pub fn say(words: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{words}").context("failed to write to the terminal")
}

/// Serves the pages, and does the work unless others do.
pub async fn serve(place: &Place, listen: SocketAddr, work: bool) -> Result<()> {
    let listener = TcpListener::bind(listen).await.with_context(|| format!("failed to listen on {listen}"))?;
    let url = Url::parse(&format!("http://{}", listener.local_addr()?))?;
    let newsroom = config::newsroom(place, url).await?;
    let secure = newsroom.settings.public_url.scheme() == "https";
    let options = Options { secure, demo_sign_ins: Vec::new(), client_address_header: place.client_address_header.clone() };
    say(&format!("Folkmoot is at {}", newsroom.settings.public_url))?;
    pages(newsroom, options, listener, work).await
}

/// Serves pages until the process is told to stop.
pub async fn pages(newsroom: Newsroom, options: Options, listener: TcpListener, work: bool) -> Result<()> {
    let timetable = work.then(|| Timetable::start(&newsroom));
    let ending = Ending::default();
    let (told, drain) = (ending.clone(), ending.clone());
    tokio::spawn(async move {
        told_to_stop().await;
        told.begin();
    });
    let app = app::app(Web { newsroom: newsroom.clone(), options: Arc::new(options), ending: ending.clone() });
    let server = axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(async move { drain.begun().await });
    tokio::select! {
        result = server.into_future() => result.context("the server ended")?,
        () = async { ending.begun().await; sleep(LAST_MOMENTS).await } => {}
    }
    if let Some(timetable) = timetable {
        drop(timeout(LAST_MOMENTS, timetable.stop()).await);
    }
    newsroom.store.close().await.context("failed to close the database")?;
    Ok(())
}

/// Does the work without pages.
pub async fn worker(place: &Place) -> Result<()> {
    let newsroom = config::newsroom(place, Url::parse("http://localhost")?).await?;
    let timetable = Timetable::start(&newsroom);
    say("Folkmoot is working")?;
    told_to_stop().await;
    drop(timeout(LAST_MOMENTS, timetable.stop()).await);
    newsroom.store.close().await.context("failed to close the database")?;
    Ok(())
}

/// Prints the route table.
pub async fn routes() -> Result<()> {
    let folder = std::env::temp_dir().join(config::holder());
    let place = Place {
        data: folder.clone(),
        database: Some("sqlite::memory:".to_owned()),
        public_url: None,
        allow_hosts: Vec::new(),
        client_address_header: None,
        stop_window_s: 15,
    };
    let newsroom = config::newsroom(&place, Url::parse("http://localhost")?).await?;
    for route in app::table(&Web { newsroom, options: Arc::new(Options::plain()), ending: Ending::default() }) {
        let line = serde_json::json!({
            "method": route.method, "path": route.path, "access": format!("{:?}", route.access), "page": route.page,
        });
        say(&line.to_string())?;
    }
    drop(std::fs::remove_dir_all(folder));
    Ok(())
}

async fn told_to_stop() {
    #[cfg(unix)]
    {
        let terminate = signal::unix::signal(signal::unix::SignalKind::terminate());
        match terminate {
            Ok(mut terminate) => tokio::select! {
                _ = terminate.recv() => {}
                _ = signal::ctrl_c() => {}
            },
            Err(_) => drop(signal::ctrl_c().await),
        }
    }
    #[cfg(not(unix))]
    drop(signal::ctrl_c().await);
}
