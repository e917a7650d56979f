//! From the command line to a newsroom: the data folder, its key, the database, the connectors.

use crate::command::Place;
use anyhow::{Context, Result, bail};
use folkmoot_networks::{
    egress::{AllowedHost, Egress, EgressPolicy},
    mastodon::Mastodon,
};
use folkmoot_newsroom::{Clock, Networks, Newsroom, Settings, SystemClock, SystemMint, Vault};
use folkmoot_store::{Address, Store};
use jiff::SignedDuration;
use std::{
    fs::{self, OpenOptions},
    io::Write,
    path::Path,
    sync::Arc,
};
use url::Url;

const KEY_FILE: &str = "secret.key";
const DATABASE_FILE: &str = "folkmoot.db";

/// The database's address.
fn address(place: &Place) -> Result<Address> {
    let text = if let Some(text) = &place.database {
        text.clone()
    } else {
        let path = std::path::absolute(place.data.join(DATABASE_FILE)).context("failed to make the path whole")?;
        format!("sqlite://{}", path.display())
    };
    Address::parse(&text).context("the database address can't be read")
}

/// Opens the store, and makes it where there is none.
pub async fn store(place: &Place) -> Result<Store> {
    if place.database.is_none() {
        folder(&place.data)?;
    }
    Store::open(&address(place)?).await.context("failed to open the database")
}

/// Opens the store to look at it; nothing is made and nothing is changed.
pub async fn store_to_look(place: &Place) -> Result<Store> {
    Store::open_to_look(&address(place)?).await.context("failed to open the database")
}

fn folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).with_context(|| format!("failed to make the folder {}", path.display()))
}

/// The installation's key, made at the first start. Lost, every account has to be connected again; so keep it with the backups, apart.
fn vault(place: &Place) -> Result<Vault> {
    if let Ok(text) = std::env::var("FOLKMOOT_KEY") {
        return Vault::from_hex(&text).context("FOLKMOOT_KEY can't be used");
    }
    folder(&place.data)?;
    let path = place.data.join(KEY_FILE);
    if !path.exists() {
        write_key(&path)?;
    }
    let text = fs::read_to_string(&path).with_context(|| format!("failed to read {}", path.display()))?;
    Vault::from_hex(&text).with_context(|| format!("{} holds no key", path.display()))
}

fn write_key(path: &Path) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path).with_context(|| format!("failed to make {}", path.display()))?;
    file.write_all(Vault::fresh_key().as_bytes())?;
    file.sync_all()?;
    Ok(())
}

/// The connectors of a real installation.
pub fn networks(place: &Place) -> Result<Networks> {
    let hosts = place.allow_hosts.iter().filter(|host| !host.is_empty());
    let allow =
        hosts.map(|host| host.parse::<AllowedHost>()).collect::<Result<_, _>>().context("FOLKMOOT_ALLOW_HOSTS can't be read")?;
    let egress = Arc::new(Egress::new(EgressPolicy { allow }));
    Ok(Networks::none().with_mastodon(Mastodon::new(egress, Arc::new(|| SystemClock.now()))))
}

/// Everything together.
pub async fn newsroom(place: &Place, default_url: Url) -> Result<Newsroom> {
    let store = store(place).await?;
    let public_url = place.public_url.clone().unwrap_or(default_url);
    if !matches!(public_url.scheme(), "http" | "https") {
        bail!("the public address has to begin with https:// (or http:// on this machine alone)");
    }
    let mut settings = Settings::standard(holder(), public_url);
    settings.stop_window = SignedDuration::from_secs(i64::from(place.stop_window_s));
    Ok(Newsroom::new(store, networks(place)?, Arc::new(SystemClock), Arc::new(SystemMint), vault(place)?, settings))
}

/// A name for this process in leases, never the same twice.
pub fn holder() -> String {
    use folkmoot_model::ids::Mint;
    format!("{}-{}", std::process::id(), SystemMint.mint().simple())
}
